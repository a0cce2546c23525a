/**
 * An ARN pattern: six globs, one per field, each compared with its own field, so that a wildcard does not
 * swallow the colons between the first five fields (rules `resource-by-field`, `arn-by-field`). What stands
 * before the first wildcard is compared first and as a whole, which settles most comparisons.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
import { Glob, type LiteralAt } from './glob.ts';

/** Gives the offsets of the first five colons of a text, or undefined when it has fewer. */
export interface ColonSource {
  colonsOf(text: string): readonly number[] | undefined;
}

export class ArnGlob {
  readonly fields: readonly Glob[];
  readonly #head: string;
  /** Where the sixth field starts, when the five before it hold no wildcard. */
  readonly #tailStart: number;
  readonly #literal: boolean;

  /** `starts[i]` and `ends[i]` delimit the six fields in `pattern`. */
  constructor(pattern: string, starts: readonly number[], ends: readonly number[], literalAt?: LiteralAt) {
    this.fields = starts.map((start, i) => new Glob(pattern, start, ends[i]!, literalAt));
    let head = '';
    let fixed = 0;
    while (fixed < 6 && this.fields[fixed]!.isLiteral) {
      head += (fixed > 0 ? ':' : '') + this.fields[fixed]!.head;
      fixed++;
    }
    this.#literal = fixed === 6;
    if (!this.#literal) head += (fixed > 0 ? ':' : '') + this.fields[fixed]!.head;
    this.#head = head;
    this.#tailStart = fixed >= 5 ? starts[5]! - starts[0]! : -1;
  }

  /** Whether a text matches; `source` is asked for the text's colons only where the head does not settle it. */
  test(text: string, source: ColonSource): boolean {
    if (!text.startsWith(this.#head)) return false;
    if (this.#literal) return text.length === this.#head.length;
    if (this.#tailStart >= 0) return this.fields[5]!.test(text, this.#tailStart);
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
