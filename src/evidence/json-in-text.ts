/**
 * The JSON values in a text: the whole text, one value per line, values one after the other, or values with other
 * text around them, such as log lines. Work is bounded: attempts that fail may read as much as twice the text.
 */
import { type JsonProblem, readJsonAt } from '../policy/json.ts';
import { JsonCursor } from './json-cursor.ts';
import { type TextView, TextViewBuilder } from './text-view.ts';

export interface JsonValues {
  readonly values: readonly JsonCursor[];
  /** The first failure, where the text began like JSON. */
  readonly problem: JsonProblem | undefined;
}

/** Objects and lists in a text, in order; a quoted text counts where the text begins with it. */
export function findJsonValues(view: TextView): JsonValues {
  const { text } = view;
  const source = view.asSource();
  const values: JsonCursor[] = [];
  let problem: JsonProblem | undefined;
  let budget = 2 * text.length + 1000;
  const first = firstCharacter(text);
  let at = text[first] === '"' ? first : nextStart(text, first);
  while (at >= 0 && budget > 0) {
    const result = readJsonAt(source, at);
    if (result.ok) {
      values.push(new JsonCursor(view, result.value));
      at = nextStart(text, result.end);
      continue;
    }
    if (at === first) problem = result.problem;
    budget -= result.problem.end - at + 1;
    at = nextStart(text, at + 1);
  }
  return { values, problem };
}

/** A text with one level of backslash escapes taken off, for JSON that was pasted out of a string. */
export function unescaped(view: TextView): TextView {
  const { text } = view;
  const builder = new TextViewBuilder(view);
  let plainFrom = 0;
  for (let i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', plainFrom)) {
    const next = text[i + 1];
    builder.keep(plainFrom, i);
    plainFrom = i + 2;
    if (next === '"' || next === '\\' || next === '/') builder.put(next, i, i + 2);
    else if (next === 'n' || next === 'r' || next === 't') builder.put(' ', i, i + 2);
    else builder.keep(i, Math.min(i + 2, text.length));
  }
  builder.keep(plainFrom, text.length);
  return builder.build();
}

function firstCharacter(text: string): number {
  let i = 0;
  while (i < text.length && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The next place where an object, or a list of more than words, may begin. */
function nextStart(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x7b && code !== 0x5b) continue;
    let next = i + 1;
    while (next < text.length && next - i < BLANK_LIMIT && isBlank(text.charCodeAt(next))) next++;
    const opener = text[next];
    if (opener === '"' || (code === 0x7b && opener === '}')) return i;
    if (code === 0x5b && (opener === '{' || opener === '[' || opener === ']')) return i;
  }
  return -1;
}

/** Blanks between a brace and what it opens. */
const BLANK_LIMIT = 256;

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xfeff;
}
