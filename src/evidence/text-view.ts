/**
 * A text made from another one (escapes decoded, line wraps undone, colour codes dropped), with the way back:
 * every range of it maps to a range of the text that the person gave, so that a fact found three wrappers deep
 * can still be shown where it stands.
 */
import type { JsonString } from '../policy/json.ts';
import { SourceText, type Span } from '../policy/source.ts';
import type { Claim, Inference, Origin } from './denial.ts';

export class TextView {
  /** The text as the person gave it. */
  readonly source: SourceText;
  readonly text: string;
  readonly #parent: TextView | undefined;
  readonly #pieces: readonly Piece[];
  #asSource: SourceText | undefined;

  constructor(
    source: SourceText,
    parent?: TextView,
    pieces: readonly Piece[] = [],
    text: string = source.text,
  ) {
    this.source = source;
    this.text = text;
    this.#parent = parent;
    this.#pieces = pieces;
  }

  /** The range of the original text that a range of this one was made from. */
  spanOf(start: number, end: number): Span {
    if (this.#parent === undefined) return { start, end };
    const from = this.#parentOffset(start, false);
    const to = end > start ? this.#parentOffset(end - 1, true) : from;
    return this.#parent.spanOf(from, Math.max(from, to));
  }

  origin(what: string, start: number, end: number, inferred?: Inference): Origin {
    const span = this.spanOf(start, end);
    const { line, column } = this.source.positionAt(span.start);
    return { source: this.source.name, what, span, line, column, ...(inferred && { inferred }) };
  }

  claim(what: string, start: number, end: number): Claim<string> {
    return { value: this.text.slice(start, end), from: this.origin(what, start, end) };
  }

  /** This text for readers that want a `SourceText`; their offsets are offsets of this view. */
  asSource(): SourceText {
    this.#asSource ??= this.#parent === undefined ? this.source : new SourceText(this.source.name, this.text);
    return this.#asSource;
  }

  #parentOffset(offset: number, isLast: boolean): number {
    const pieces = this.#pieces;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    if (piece === undefined) return 0;
    if (piece.replaces !== undefined) return piece.start + (isLast ? piece.replaces : 0);
    return piece.start + (offset - piece.at) + (isLast ? 1 : 0);
  }
}

/** A run of a view: copied unit by unit from `start` of the parent, or standing for `replaces` units there. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly replaces?: number;
}

/** Builds a view of a parent from left to right. What is neither kept nor put is left out. */
export class TextViewBuilder {
  readonly #parent: TextView;
  readonly #pieces: Piece[] = [];
  readonly #texts: string[] = [];
  #length = 0;
  #keptTo = -1;

  constructor(parent: TextView) {
    this.#parent = parent;
  }

  keep(start: number, end: number): void {
    if (end <= start) return;
    if (start !== this.#keptTo) this.#pieces.push({ at: this.#length, start });
    this.#texts.push(this.#parent.text.slice(start, end));
    this.#length += end - start;
    this.#keptTo = end;
  }

  /** `text` stands in place of the parent's range. */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#pieces.push({ at: this.#length, start, replaces: end - start });
    this.#texts.push(text);
    this.#length += text.length;
    this.#keptTo = -1;
  }

  build(): TextView {
    return new TextView(this.#parent.source, this.#parent, this.#pieces, this.#texts.join(''));
  }
}

/** The content of a JSON string as a text of its own. */
export function jsonStringView(view: TextView, node: JsonString): TextView {
  const builder = new TextViewBuilder(view);
  keepJsonString(builder, view, node);
  return builder.build();
}

/** Adds the content of a JSON string to a view that is being built; returns its length. */
export function keepJsonString(builder: TextViewBuilder, view: TextView, node: JsonString): number {
  const from = node.start + 1;
  // Cut out first: a search for the next backslash must not run past the end of this string.
  const raw = view.text.slice(from, node.end - 1);
  let plainFrom = 0;
  for (let i = raw.indexOf('\\'); i >= 0; i = raw.indexOf('\\', plainFrom)) {
    builder.keep(from + plainFrom, from + i);
    plainFrom = i + (raw[i + 1] === 'u' ? 6 : 2);
    builder.put(decodeEscape(raw, i), from + i, from + plainFrom);
  }
  builder.keep(from + plainFrom, from + raw.length);
  return node.value.length;
}

/** The character that a JSON escape at an offset stands for. */
function decodeEscape(text: string, at: number): string {
  const letter = text[at + 1] ?? '';
  if (letter === 'u') return String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
  return ESCAPES.get(letter) ?? letter;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
