/** The ordering comparisons of Numeric and Date operators, over the sign of a difference. */
import type { Comparison } from '../../policy/operator.ts';

export const COMPARISONS: Readonly<Record<Comparison, (difference: number) => boolean>> = {
  equals: (difference) => difference === 0,
  'equals-ignore-case': (difference) => difference === 0,
  like: (difference) => difference === 0,
  less: (difference) => difference < 0,
  'less-equals': (difference) => difference <= 0,
  greater: (difference) => difference > 0,
  'greater-equals': (difference) => difference >= 0,
};
