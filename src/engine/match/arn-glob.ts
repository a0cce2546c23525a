/**
 * An ARN pattern: six globs, one per field, each compared with its own field, so that a wildcard does not
 * swallow the colons between the first five fields (rules `resource-by-field`, `arn-by-field`). What stands
 * before the first wildcard is compared first and as a whole, which settles most comparisons.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
import { firstWildcard, Glob, type LiteralAt } from './glob.ts';

/** Gives the offsets of the first five colons of a text, or undefined when it has fewer. */
export interface ColonSource {
  colonsOf(text: string): readonly number[] | undefined;
}

export class ArnGlob {
  readonly #pattern: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  readonly #literalAt: LiteralAt | undefined;
  /** Everything before the first wildcard. */
  readonly #head: string;
  /** Its last character, compared first: ARNs differ towards their end. */
  readonly #headEnd: number;
  /** Where the sixth field starts, when the five before it hold no wildcard. */
  readonly #tailStart: number;
  readonly #literal: boolean;
  /** Made when the head leaves something to compare. */
  #fields: readonly Glob[] | undefined;
  #tail: Glob | undefined;

  /** `starts[i]` and `ends[i]` delimit the six fields in `pattern`. */
  constructor(pattern: string, starts: readonly number[], ends: readonly number[], literalAt?: LiteralAt) {
    this.#pattern = pattern;
    this.#starts = starts;
    this.#ends = ends;
    this.#literalAt = literalAt;
    const from = starts[0]!;
    const to = ends[5]!;
    const wildcard = firstWildcard(pattern, from, to, literalAt);
    this.#literal = wildcard === to;
    this.#head = pattern.slice(from, wildcard);
    this.#headEnd = this.#head.charCodeAt(this.#head.length - 1);
    this.#tailStart = wildcard >= starts[5]! ? starts[5]! - from : -1;
  }

  get fields(): readonly Glob[] {
    this.#fields ??= this.#starts.map((_, field) => this.#globOf(field));
    return this.#fields;
  }

  /** Whether a field holds no wildcard. */
  isLiteralField(field: number): boolean {
    const to = this.#ends[field]!;
    return firstWildcard(this.#pattern, this.#starts[field]!, to, this.#literalAt) === to;
  }

  /** Whether a text matches; `source` is asked for the text's colons only where the head does not settle it. */
  test(text: string, source: ColonSource): boolean {
    const head = this.#head;
    if (head !== '' && text.charCodeAt(head.length - 1) !== this.#headEnd) return false;
    if (!text.startsWith(head)) return false;
    if (this.#literal) return text.length === head.length;
    if (this.#tailStart >= 0) {
      this.#tail ??= this.#globOf(5);
      return this.#tail.test(text, this.#tailStart);
    }
    const colons = source.colonsOf(text);
    if (!colons) return false;
    const { fields } = this;
    let from = 0;
    for (let i = 0; i < 5; i++) {
      const to = colons[i]!;
      if (!fields[i]!.test(text, from, to)) return false;
      from = to + 1;
    }
    return fields[5]!.test(text, from);
  }

  #globOf(field: number): Glob {
    return new Glob(this.#pattern, this.#starts[field]!, this.#ends[field]!, this.#literalAt);
  }
}

/** Where the fields of a pattern start and end; fewer than six where it has fewer than five colons. */
export function fieldBounds(pattern: string): { readonly starts: number[]; readonly ends: number[] } {
  const starts = [0];
  const ends: number[] = [];
  for (let i = 0; i < 5; i++) {
    const colon = pattern.indexOf(':', starts[i]);
    if (colon < 0) break;
    ends.push(colon);
    starts.push(colon + 1);
  }
  ends.push(pattern.length);
  return { starts, ends };
}

/** Finds colons anew for every text. */
export const COLONS: ColonSource = {
  colonsOf(text) {
    const colons: number[] = [];
    let from = 0;
    for (let i = 0; i < 5; i++) {
      const colon = text.indexOf(':', from);
      if (colon < 0) return undefined;
      colons.push(colon);
      from = colon + 1;
    }
    return colons;
  },
};
