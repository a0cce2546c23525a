/**
 * Three-valued logic after Kleene. AWS always knows its context; we do not, and what we do not know must
 * never turn into "no". Small integers, because this is the innermost loop.
 */

export type Truth = 0 | 1 | 2;

export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;

const AND: readonly (readonly Truth[])[] = [
  [FALSE, FALSE, FALSE],
  [FALSE, TRUE, UNKNOWN],
  [FALSE, UNKNOWN, UNKNOWN],
];

const OR: readonly (readonly Truth[])[] = [
  [FALSE, TRUE, UNKNOWN],
  [TRUE, TRUE, TRUE],
  [UNKNOWN, TRUE, UNKNOWN],
];

/** False if either is false, else unknown if either is unknown, else true. */
export function and(a: Truth, b: Truth): Truth {
  return AND[a]![b]!;
}

/** True if either is true, else unknown if either is unknown, else false. */
export function or(a: Truth, b: Truth): Truth {
  return OR[a]![b]!;
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
