/**
 * One condition key under one operator: what its absence means, how sets are read, what is not known.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
import type { Condition, Effect, PolicyVersion } from '../../policy/ast.ts';
import type { OperatorFamily } from '../../policy/operator.ts';
import type { KeySlot, KeyTable, RequestState } from '../context.ts';
import type { RuleId } from '../rules.ts';
import { ABSENT, asList, EitherOf, NOT_KNOWN, PRESENT, type SlotValue } from '../slot-value.ts';
import { and, FALSE, not, or, TRUE, type Truth, truthOf, UNKNOWN } from '../truth.ts';
import { arnValues } from './arn.ts';
import { binaryValues } from './binary.ts';
import { boolValues, isTrue } from './bool.ts';
import { dateValues } from './date.ts';
import { ipAddressValues } from './ip-address.ts';
import { numericValues } from './numeric.ts';
import { stringValues } from './string.ts';
import { ERROR, INVALID, type Match, OPEN, type ValueSetting, type ValueTest, YES } from './value-test.ts';

const VALUE_TESTS: Readonly<Record<OperatorFamily, (setting: ValueSetting) => ValueTest>> = {
  string: stringValues,
  numeric: numericValues,
  date: dateValues,
  bool: boolValues,
  binary: binaryValues,
  'ip-address': ipAddressValues,
  arn: arnValues,
  null: boolValues,
};

/** For how many values of its key what is known of a condition is kept. */
export const MOST_RECURRING = 8;

export class ConditionTest {
  readonly condition: Condition;
  readonly key: KeySlot;
  readonly values: ValueTest;
  readonly #effect: Effect | undefined;
  readonly #negated: boolean;
  readonly #ifExists: boolean;
  readonly #isNull: boolean;
  readonly #set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly #empty: boolean;
  #generation = -1;
  #truth: Truth = FALSE;
  /** Of the last comparison with every policy value: the request that it was for, and its result. */
  #comparedGeneration = -1;
  #compared: readonly Truth[] = [];
  readonly #seenBefore: SlotValue[] = [];
  #recurringGeneration = -1;
  #recurring = -1;

  constructor(condition: Condition, version: PolicyVersion, effect: Effect | undefined, keys: KeyTable) {
    const { operator } = condition;
    this.condition = condition;
    this.key = keys.slotOf(condition.key);
    this.values = VALUE_TESTS[operator.base.family]({ condition, version, effect, keys });
    this.#effect = effect;
    this.#negated = operator.base.negated;
    this.#ifExists = operator.ifExists;
    this.#isNull = operator.base.family === 'null';
    this.#set = operator.setOperator;
    this.#empty = condition.values.length === 0;
  }

  /** Whether the condition holds for the request; worked out once per request. */
  test(state: RequestState): Truth {
    if (this.#generation === state.generation) return this.#truth;
    this.#generation = state.generation;
    const truth = this.testValue(state.valueOf(this.key), state);
    this.#truth = truth;
    return truth;
  }

  /** Whether the condition would hold if the key were as given, the rest of the request as it is. */
  testValue(slotValue: SlotValue, state: RequestState): Truth {
    const value = this.key.multivalued ? asList(slotValue) : slotValue;
    if (this.#isNull) return this.#testNull(value);
    if (typeof value === 'string') {
      if (this.#empty) return this.#emptyValues(false);
      return this.#testElement(value, state);
    }
    if (value === ABSENT) return this.#absent();
    if (value === NOT_KNOWN || value === PRESENT) return UNKNOWN;
    if (value instanceof EitherOf) {
      const truths = value.values.map((one) => this.testValue(one, state));
      return truths.every((truth) => truth === truths[0]) ? truths[0]! : UNKNOWN;
    }
    return this.#testList(value as readonly string[], state);
  }

  /** Whether the condition depends on nothing of the request but its own key. */
  get isFixed(): boolean {
    return this.values.keys.length === 0;
  }

  /** What the request holds for the key. */
  seen(state: RequestState): SlotValue {
    const value = state.valueOf(this.key);
    return this.key.multivalued ? asList(value) : value;
  }

  /**
   * A small number for what the request holds, the same whenever a request holds the same; -1 where the answer
   * depends on more than that, and for values that are not among the first few that came.
   */
  recurring(state: RequestState): number {
    if (this.#recurringGeneration !== state.generation) {
      this.#recurringGeneration = state.generation;
      this.#recurring = this.#numberOf(this.seen(state));
    }
    return this.#recurring;
  }

  #numberOf(seen: SlotValue): number {
    if (!this.isFixed || typeof seen === 'object') return -1;
    const known = this.#seenBefore.indexOf(seen);
    if (known >= 0 || this.#seenBefore.length >= MOST_RECURRING) return known;
    return this.#seenBefore.push(seen) - 1;
  }

  /** Whether each policy value matches what the request holds; worked out once per request. */
  compare(state: RequestState): readonly Truth[] {
    if (this.#comparedGeneration !== state.generation) {
      this.#comparedGeneration = state.generation;
      this.#compared = this.compareWith(this.seen(state), state);
    }
    return this.#compared;
  }

  /** Whether each policy value would match if the key were as given, the rest of the request as it is. */
  compareWith(seen: SlotValue, state: RequestState): readonly Truth[] {
    return this.condition.values.map((_, index) => this.#matches(index, seen, state));
  }

  #matches(index: number, seen: SlotValue, state: RequestState): Truth {
    if (typeof seen === 'string') return truthOfMatch(this.values.matchOne(index, seen, state));
    if (seen === ABSENT) return FALSE;
    if (!Array.isArray(seen)) return UNKNOWN;
    let truth: Truth = FALSE;
    for (const value of seen as readonly string[])
      truth = or(truth, truthOfMatch(this.values.matchOne(index, value, state)));
    return truth;
  }

  /** The rule that made the answer what it is, for what the request holds. */
  rule(value: SlotValue, state: RequestState): RuleId {
    if (this.#isNull) return 'condition-null';
    if (value === NOT_KNOWN || value === PRESENT || value instanceof EitherOf) return 'condition-unknown-key';
    if (this.#empty) return 'condition-empty-values';
    if (value === ABSENT) {
      if (this.#set === 'ForAllValues') return 'condition-for-all';
      if (this.#set === 'ForAnyValue')
        return this.#ifExists ? 'condition-for-any-if-exists' : 'condition-for-any';
      if (this.#negated) return 'condition-negated-absent';
      return this.#ifExists ? 'condition-if-exists' : 'condition-positive-absent';
    }
    if (this.#set) return this.#set === 'ForAllValues' ? 'condition-for-all' : 'condition-for-any';
    if (Array.isArray(value)) return 'condition-multivalued-scalar';
    const match = this.values.match(value as string, state);
    if (match === OPEN) return 'variable-value';
    if (match === ERROR) return 'arn-policy-invalid';
    const { family, comparison } = this.condition.operator.base;
    if (match === INVALID) return family === 'arn' ? 'arn-request-invalid' : 'ip-request-invalid';
    if (family === 'string') {
      return comparison === 'like'
        ? 'string-like'
        : comparison === 'equals'
          ? 'string-equals'
          : 'string-ignore-case';
    }
    return FAMILY_RULES[family];
  }

  #testNull(value: SlotValue): Truth {
    const wanted = this.condition.values.map(isTrue);
    if (value === NOT_KNOWN) return wanted.includes(true) && wanted.includes(false) ? TRUE : UNKNOWN;
    return truthOf(wanted.includes(value === ABSENT));
  }

  #absent(): Truth {
    if (this.#empty) return this.#emptyValues(true);
    if (this.#set === 'ForAllValues' || this.#ifExists) return TRUE;
    if (this.#set === 'ForAnyValue') return FALSE;
    return truthOf(this.#negated);
  }

  /** Rule `condition-empty-values`: AWS's pages disagree, so each effect gets the careful reading. */
  #emptyValues(absent: boolean): Truth {
    if (this.#set === 'ForAnyValue') return FALSE;
    if (this.#set === 'ForAllValues' || this.#ifExists) return truthOf(absent);
    return truthOf(this.#negated && this.#effect !== 'Allow');
  }

  #testList(elements: readonly string[], state: RequestState): Truth {
    if (this.#set === undefined) return FALSE;
    if (this.#empty) return this.#emptyValues(elements.length === 0);
    if (this.#set === 'ForAllValues') {
      let all: Truth = TRUE;
      for (const element of elements) all = and(all, this.#testElement(element, state));
      return all;
    }
    let any: Truth = FALSE;
    for (const element of elements) any = or(any, this.#testElement(element, state));
    return any;
  }

  #testElement(value: string, state: RequestState): Truth {
    const match = this.values.match(value, state);
    if (match === OPEN) return UNKNOWN;
    if (match === INVALID) return FALSE;
    if (match === ERROR) return truthOf(this.#effect !== 'Allow');
    const matched = truthOf(match === YES);
    return this.#negated ? not(matched) : matched;
  }
}

/** A value that cannot be compared matches nothing. */
function truthOfMatch(match: Match): Truth {
  return match === YES ? TRUE : match === OPEN ? UNKNOWN : FALSE;
}

const FAMILY_RULES: Readonly<Record<Exclude<OperatorFamily, 'string'>, RuleId>> = {
  numeric: 'numeric-exact',
  date: 'date-instant',
  bool: 'bool-text',
  binary: 'binary-text',
  'ip-address': 'ip-range',
  arn: 'arn-by-field',
  null: 'condition-null',
};
