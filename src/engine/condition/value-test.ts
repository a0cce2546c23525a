/**
 * The policy values of one condition against one request value. Each operator family says how a value is
 * compared; what is common to them, absence, sets, negation and what is not known, is in `condition-test.ts`.
 */
import type { Condition, Effect, PolicyVersion } from '../../policy/ast.ts';
import type { KeySlot, KeyTable, RequestState } from '../context.ts';
import type { Template } from '../match/template.ts';

export type Match = 0 | 1 | 2 | 3 | 4;

export const NO = 0;
export const YES = 1;
/** A policy variable in the value has no known value. */
export const OPEN = 2;
/** The policy value cannot be compared at all: an Allow does not hold, a Deny does. */
export const ERROR = 3;
/** The request value is none of this operator's type, which satisfies neither it nor its negation. */
export const INVALID = 4;

export interface ValueTest {
  /** Whether some policy value matches; stops at the first that does, or that is an error. */
  match(value: string, state: RequestState): Match;
  /** Whether one policy value matches: what a trace shows. */
  matchOne(index: number, value: string, state: RequestState): Match;
  /** A policy value with its variables filled in, where it has any with known values. */
  resolved(index: number, state: RequestState): string | undefined;
  /** A policy value as a template, where it has policy variables. */
  template(index: number): Template | undefined;
  /** The keys of the policy variables in the values. */
  readonly keys: readonly KeySlot[];
}

/** What the values of a condition are read with. */
export interface ValueSetting {
  readonly condition: Condition;
  readonly version: PolicyVersion;
  readonly effect: Effect | undefined;
  readonly keys: KeyTable;
}

/** Remembers the last answer: a request's value is asked for again by the next condition on its key. */
export function remembering<T>(parse: (value: string) => T | undefined): (value: string) => T | undefined {
  let last: string | undefined;
  let answer: T | undefined;
  return (value) => {
    if (value !== last) {
      answer = parse(value);
      last = value;
    }
    return answer;
  };
}

/** A test over policy values that need nothing of the request but the value: numbers, dates, addresses. */
export class FixedValueTest<T> implements ValueTest {
  readonly keys: readonly KeySlot[] = [];
  readonly #values: readonly (T | undefined)[];
  readonly #parse: (value: string) => T | undefined;
  readonly #compare: (request: T, policy: T) => boolean;
  readonly #unparsable: Match;

  /**
   * A policy value that does not parse matches nothing; `unparsable` is what a request value that does not
   * parse gives.
   */
  constructor(
    values: readonly (T | undefined)[],
    parse: (value: string) => T | undefined,
    compare: (request: T, policy: T) => boolean,
    unparsable: Match,
  ) {
    this.#values = values;
    this.#parse = parse;
    this.#compare = compare;
    this.#unparsable = unparsable;
  }

  match(value: string): Match {
    const parsed = this.#parse(value);
    if (parsed === undefined) return this.#unparsable;
    for (const policy of this.#values) {
      if (policy !== undefined && this.#compare(parsed, policy)) return YES;
    }
    return NO;
  }

  matchOne(index: number, value: string): Match {
    const parsed = this.#parse(value);
    if (parsed === undefined) return this.#unparsable;
    const policy = this.#values[index];
    return policy !== undefined && this.#compare(parsed, policy) ? YES : NO;
  }

  resolved(): undefined {
    return undefined;
  }

  template(): undefined {
    return undefined;
  }
}
