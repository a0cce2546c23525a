/**
 * How far a text is from a pattern: the fewest characters to put in, take out or replace, and where the two part.
 * Wildcards of the pattern are free. Texts are bounded, so that the work is.
 */

export interface Difference {
  readonly edits: number;
  /** Where the text stops agreeing with the pattern, and where the pattern does. */
  readonly at: { readonly text: number; readonly pattern: number };
}

/** Longer texts are not compared. */
const LONGEST = 512;

/** Undefined where one of the texts is too long to compare. */
export function differenceOf(text: string, pattern: string): Difference | undefined {
  if (text.length > LONGEST || pattern.length > LONGEST) return undefined;
  const width = pattern.length + 1;
  // Edits from the beginning of the text to each beginning of the pattern.
  let row: number[] = [0];
  for (let j = 1; j < width; j++) row[j] = row[j - 1]! + (pattern[j - 1] === '*' ? 0 : 1);
  let at = { text: 0, pattern: agreedIn(row) };
  for (let i = 1; i <= text.length; i++) {
    const next: number[] = [row[0]! + 1];
    for (let j = 1; j < width; j++) {
      const wanted = pattern[j - 1]!;
      if (wanted === '*') {
        next[j] = Math.min(next[j - 1]!, row[j]!);
        continue;
      }
      const isSame = wanted === '?' || wanted === text[i - 1];
      next[j] = Math.min(row[j - 1]! + (isSame ? 0 : 1), row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
    const agreed = agreedIn(row);
    if (agreed >= 0) at = { text: i, pattern: agreed };
  }
  return { edits: row[width - 1]!, at };
}

/** The longest beginning of the pattern that was reached without an edit, or -1. */
function agreedIn(row: readonly number[]): number {
  for (let j = row.length - 1; j >= 0; j--) if (row[j] === 0) return j;
  return -1;
}

/** Few enough edits for a slip of the hand. */
export function isSlip({ edits }: Difference, wanted: string): boolean {
  return edits > 0 && edits <= Math.min(3, Math.floor(wanted.length / 4));
}
