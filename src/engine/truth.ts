/**
 * Three-valued logic after Kleene. AWS always knows its context; we do not, and what we do not know must
 * never turn into "no". Small integers, because this is the innermost loop.
 */

export type Truth = 0 | 1 | 2;

export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;

/** False if either is false, else unknown if either is unknown, else true. */
export function and(a: Truth, b: Truth): Truth {
  if (a === FALSE || b === FALSE) return FALSE;
  return a === TRUE ? b : UNKNOWN;
}

/** True if either is true, else unknown if either is unknown, else false. */
export function or(a: Truth, b: Truth): Truth {
  if (a === TRUE || b === TRUE) return TRUE;
  return a === FALSE ? b : UNKNOWN;
}

export function not(a: Truth): Truth {
  return a === UNKNOWN ? UNKNOWN : a === TRUE ? FALSE : TRUE;
}

export function truthOf(value: boolean): Truth {
  return value ? TRUE : FALSE;
}

/** A truth value as it is written in a trace. */
export type TruthName = 'true' | 'false' | 'unknown';

const NAMES: readonly TruthName[] = ['false', 'true', 'unknown'];

export function truthName(truth: Truth): TruthName {
  return NAMES[truth]!;
}
