/**
 * Text as Markdown that says the text and nothing else. Words stand as they are; whatever else there is in a line, be it
 * ours or from outside, stands in code spans, where no Markdown, HTML, link, mention or reference to an issue means
 * anything, on GitHub as elsewhere. So it need not be known which part of a line came from outside.
 * @see https://github.github.com/gfm/#code-spans
 */
import { visible } from '../policy/quote.ts';
import { plain } from './paint.ts';

/** A line of text. Runs of blanks become one. */
export function inlineMarkdown(text: string): string {
  const words = shownText(text).split(' ').filter(Boolean);
  return words.map((word, index) => inlineWord(word, index === 0)).join(' ');
}

const OPENING = new Set('("\'');
const CLOSING = new Set(')"\',.;:!?');

/** Words of letters; a short number within a line; signs that mean nothing. */
const HARMLESS = /^(?:[A-Za-z]+(?:['’-][A-Za-z]+)*|\d{1,4}|[→…—·])$/;
/** Hexadecimal digits alone may be taken for a commit. */
const LIKE_COMMIT = /^[0-9a-f]{7,}$/;

function inlineWord(word: string, isFirst: boolean): string {
  if (!isFirst && (word === '>' || word === '=')) return `\\${word}`;
  let start = 0;
  let end = word.length;
  while (start < end && OPENING.has(word[start]!)) start++;
  while (end > start && CLOSING.has(word[end - 1]!)) end--;
  const text = word.slice(start, end);
  if (text === '') return codeSpan(word);
  // A number at the beginning of a line may begin a list.
  const isHarmless = HARMLESS.test(text) && !LIKE_COMMIT.test(text) && !(isFirst && /^\d/.test(text));
  return isHarmless ? word : `${word.slice(0, start)}${codeSpan(text)}${word.slice(end)}`;
}

/** A text as one code span: between more backticks than it has in a row. */
export function codeSpan(text: string): string {
  const shown = shownText(text);
  const fence = '`'.repeat(longestRun(shown, '`') + 1);
  // One blank at either end is taken off again; without, backticks at the ends would join the fence.
  const needsRoom = shown === '' || /^[ `]|[ `]$/.test(shown);
  return needsRoom ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** Lines as a block of code. */
export function fenced(lines: readonly string[], language: string): readonly string[] {
  const shown = lines.map((line) => line.split('\t').map(shownText).join('\t'));
  const fence = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line, '`') + 1)));
  return [`${fence}${language}`, ...shown, fence];
}

/** No secrets, nothing that cannot be seen. */
function shownText(text: string): string {
  return visible(plain(text));
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const one of text) {
    run = one === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
