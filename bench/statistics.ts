/** What is computed from samples. Medians only: this machine's noise is one-sided and large. */

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a part of the values lies, between two of them where it falls between. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}

/** How many times longer one took than the other, round by round: what disturbs a round disturbs both sides. */
export function ratios(slow: readonly number[], fast: readonly number[]): readonly number[] {
  return slow.map((value, round) => value / fast[round]!);
}

export function medianRatio(slow: readonly number[], fast: readonly number[]): number {
  return median(ratios(slow, fast));
}
