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
import { ERROR, INVALID, OPEN, type ValueSetting, type ValueTest, YES } from './value-test.ts';

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

  /** The rule that made the answer what it is. */
  rule(state: RequestState): RuleId {
    const raw = state.valueOf(this.key);
    const value = this.key.multivalued ? asList(raw) : raw;
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

const FAMILY_RULES: Readonly<Record<Exclude<OperatorFamily, 'string'>, RuleId>> = {
  numeric: 'numeric-exact',
  date: 'date-instant',
  bool: 'bool-text',
  binary: 'binary-text',
  'ip-address': 'ip-range',
  arn: 'arn-by-field',
  null: 'condition-null',
};
