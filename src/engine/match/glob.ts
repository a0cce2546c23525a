/**
 * Wildcard patterns (rule `glob-wildcards`): `*` is any run of UTF-16 units, `?` exactly one, nothing escapes.
 *
 * A pattern is taken apart once, at its stars, and kept as the kind of work that is left: nothing, a
 * comparison, a prefix, a suffix, or a search for the pieces from left to right, each at its leftmost place.
 * A match costs at most pattern length times text length. No regular expression is ever
 * built from a pattern.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */

const STAR = 0x2a;
const QUESTION = 0x3f;

const ANY = 0;
const EXACT = 1;
const PREFIX = 2;
const SUFFIX = 3;
const PIECES = 4;

/** Tells which characters of a pattern stand for themselves although they look like wildcards. */
export type LiteralAt = (offset: number) => boolean;

/** Offset of the first wildcard of a pattern within a range, or the range's end. */
export function firstWildcard(pattern: string, from: number, to: number, literalAt?: LiteralAt): number {
  for (let i = from; i < to; i++) {
    const code = pattern.charCodeAt(i);
    if ((code === STAR || code === QUESTION) && !literalAt?.(i)) return i;
  }
  return to;
}

export class Glob {
  readonly #kind: number;
  readonly #first: string;
  readonly #last: string;
  /** What stands between the first and the last star, in order; never empty strings. */
  readonly #middle: readonly Piece[];
  readonly #shortest: number;
  /** Set where the first or the last piece holds `?`: then they are compared as pieces. */
  readonly #firstPiece: Piece | undefined;
  readonly #lastPiece: Piece | undefined;

  constructor(pattern: string, from = 0, to: number = pattern.length, literalAt?: LiteralAt) {
    const pieces: Piece[] = [];
    let start = from;
    let shortest = 0;
    for (let i = from; i <= to; i++) {
      if (i < to && (pattern.charCodeAt(i) !== STAR || literalAt?.(i))) continue;
      pieces.push(pieceOf(pattern, start, i, literalAt));
      shortest += i - start;
      start = i + 1;
    }
    const first = pieces[0]!;
    const last = pieces[pieces.length - 1]!;
    this.#shortest = shortest;
    this.#first = first.text;
    this.#last = last.text;
    this.#firstPiece = first.questions ? first : undefined;
    this.#lastPiece = last.questions ? last : undefined;
    this.#middle = pieces.slice(1, -1).filter((piece) => piece.text !== '');
    if (pieces.length === 1) this.#kind = EXACT;
    else if (this.#middle.length > 0 || first.questions || last.questions) this.#kind = PIECES;
    else if (last.text === '') this.#kind = first.text === '' ? ANY : PREFIX;
    else this.#kind = first.text === '' ? SUFFIX : PIECES;
  }

  /** Whether the pattern is a text without wildcards. */
  get isLiteral(): boolean {
    return this.#kind === EXACT && this.#firstPiece === undefined;
  }

  /** The characters before the first wildcard. */
  get head(): string {
    const questions = this.#firstPiece?.questions;
    return questions ? this.#first.slice(0, questions[0]) : this.#first;
  }

  /** Whether `text` from `from` up to `to` matches as a whole. */
  test(text: string, from = 0, to: number = text.length): boolean {
    switch (this.#kind) {
      case ANY:
        return true;
      case EXACT:
        if (to - from !== this.#shortest) return false;
        return this.#firstPiece ? pieceAt(this.#firstPiece, text, from) : text.startsWith(this.#first, from);
      case PREFIX:
        return to - from >= this.#shortest && text.startsWith(this.#first, from);
      case SUFFIX:
        return to - from >= this.#shortest && text.endsWith(this.#last, to);
      default:
        return this.#testPieces(text, from, to);
    }
  }

  #testPieces(text: string, from: number, to: number): boolean {
    if (to - from < this.#shortest) return false;
    if (this.#firstPiece ? !pieceAt(this.#firstPiece, text, from) : !text.startsWith(this.#first, from))
      return false;
    const end = to - this.#last.length;
    if (this.#lastPiece ? !pieceAt(this.#lastPiece, text, end) : !text.endsWith(this.#last, to)) return false;
    let at = from + this.#first.length;
    for (const piece of this.#middle) {
      at = findPiece(piece, text, at, end);
      if (at < 0) return false;
      at += piece.text.length;
    }
    return at <= end;
  }
}

/** A run of a pattern without stars; `questions` are the offsets in it at which any character may stand. */
interface Piece {
  readonly text: string;
  readonly questions: readonly number[] | undefined;
  /** For a piece with questions: where it can stand, by character; made on first use. */
  masks: CharacterMasks | undefined;
}

function pieceOf(pattern: string, from: number, to: number, literalAt: LiteralAt | undefined): Piece {
  let questions: number[] | undefined;
  for (let i = from; i < to; i++) {
    if (pattern.charCodeAt(i) !== QUESTION || literalAt?.(i)) continue;
    questions ??= [];
    questions.push(i - from);
  }
  return { text: pattern.slice(from, to), questions, masks: undefined };
}

function pieceAt(piece: Piece, text: string, at: number): boolean {
  const { text: expected, questions } = piece;
  let next = 0;
  for (let i = 0; i < expected.length; i++) {
    if (questions && questions[next] === i) next++;
    else if (text.charCodeAt(at + i) !== expected.charCodeAt(i)) return false;
  }
  return true;
}

/** The leftmost place of a piece that ends at or before `end`, or -1. */
function findPiece(piece: Piece, text: string, from: number, end: number): number {
  if (!piece.questions) {
    const found = text.indexOf(piece.text, from);
    return found >= 0 && found + piece.text.length <= end ? found : -1;
  }
  piece.masks ??= new CharacterMasks(piece);
  const last = piece.masks.findEnd(text, from, end);
  return last < 0 ? -1 : last + 1 - piece.text.length;
}

/**
 * A search for a piece with questions that reads each character of the text once, whatever the two look like:
 * one bit for each place in the piece says whether the text read so far ends with the piece up to there.
 */
class CharacterMasks {
  readonly #words: number;
  /** For each character of the piece, the places where it may stand. */
  readonly #masks = new Map<number, Uint32Array>();
  /** The places where any character may stand. */
  readonly #any: Uint32Array;
  readonly #state: Uint32Array;
  readonly #lastBit: number;

  constructor({ text, questions }: Piece) {
    this.#words = (text.length + 31) >>> 5;
    this.#any = new Uint32Array(this.#words);
    this.#state = new Uint32Array(this.#words);
    this.#lastBit = 1 << ((text.length - 1) & 31);
    for (const place of questions ?? []) this.#any[place >>> 5]! |= 1 << (place & 31);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let mask = this.#masks.get(code);
      if (!mask) {
        mask = Uint32Array.from(this.#any);
        this.#masks.set(code, mask);
      }
      mask[i >>> 5]! |= 1 << (i & 31);
    }
  }

  /** The place of the last character of the leftmost match within a range, or -1. */
  findEnd(text: string, from: number, end: number): number {
    const state = this.#state.fill(0);
    const last = this.#words - 1;
    for (let at = from; at < end; at++) {
      const mask = this.#masks.get(text.charCodeAt(at)) ?? this.#any;
      let carry = 1;
      for (let word = 0; word <= last; word++) {
        const before = state[word]!;
        state[word] = ((before << 1) | carry) & mask[word]!;
        carry = before >>> 31;
      }
      if (state[last]! & this.#lastBit) return at;
    }
    return -1;
  }
}
