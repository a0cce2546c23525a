/**
 * Condition operators.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
import {
  literalTokens,
  matchFields,
  matchTokens,
  parseTemplate,
  splitArn,
  splitArnTokens,
  substitute,
  type Token,
} from './glob.ts';
import { type ConditionEntry, parseOperator, type Statement, takesVariables } from './policy.ts';
import {
  compareDecimals,
  contains,
  isBase64,
  lowerCase,
  parseDecimal,
  parseInstant,
  parseRange,
  parseRequestAddress,
  toBoolean,
} from './values.ts';
import type { KeyValue, World } from './world.ts';

/** `error`: an ARN operator met a policy value that is no ARN. */
type Test = boolean | 'error';

export type Effect = 'Allow' | 'Deny';

/** All operators and all keys must hold. An ARN error fails an Allow and holds for a Deny. */
export function conditionsHold(world: World, statement: Statement, effect: Effect): boolean {
  return statement.conditions.every((entry) => {
    const test = entryHolds(world, statement, entry, effect);
    return test === 'error' ? effect === 'Deny' : test;
  });
}

function entryHolds(world: World, statement: Statement, entry: ConditionEntry, effect: Effect): Test {
  const operator = parseOperator(entry.operator);
  if (operator === null) throw new Error('refused statements are not evaluated');
  const key = world.key(entry.key);

  if (operator.base === 'Null')
    return entry.values.some((value) => (toBoolean(value) ? !key.present : key.present));

  // A key with several values never matches without a set operator, not even with one value.
  if (key.present && key.several && operator.set === undefined) return false;

  // Empty value lists.
  if (entry.values.length === 0) {
    if (operator.ifExists) return !key.present;
    if (operator.set === 'ForAllValues') return !key.present || key.values.length === 0;
    if (operator.set === 'ForAnyValue') return false;
    return isNegated(operator.base) ? effect === 'Deny' : false;
  }

  if (!key.present) {
    if (operator.ifExists) return true;
    if (operator.set === 'ForAllValues') return true;
    if (operator.set === 'ForAnyValue') return false;
    return isNegated(operator.base);
  }
  const test = (value: string): Test => elementHolds(world, statement, entry, operator.base, value, effect);
  if (operator.set === 'ForAllValues') {
    for (const value of key.values) {
      const result = test(value);
      if (result !== true) return result;
    }
    return true;
  }
  if (operator.set === 'ForAnyValue') {
    for (const value of key.values) {
      const result = test(value);
      if (result !== false) return result;
    }
    return false;
  }
  return test(key.values[0] ?? '');
}

function isNegated(base: string): boolean {
  return base.includes('Not');
}

function elementHolds(
  world: World,
  statement: Statement,
  entry: ConditionEntry,
  base: string,
  value: string,
  effect: Effect,
): Test {
  const negated = isNegated(base);
  const family = base.replace('Not', '');
  switch (family) {
    case 'IpAddress': {
      const address = parseRequestAddress(value);
      if (address === null) return false;
      const inside = entry.values.some((text) => {
        const range = parseRange(text);
        return range !== null && contains(range, address);
      });
      return inside !== negated;
    }
    case 'ArnEquals':
    case 'ArnLike': {
      if (!isArn(value)) return false;
      for (const text of entry.values) {
        const resolved = resolve(world, statement, text, true);
        if (resolved === null) continue;
        const matches = eitherReading(world, effect, resolved, (tokens) => {
          const fields = splitArnTokens(tokens);
          if (fields.length !== 6 || fields[0]?.join('') !== 'arn') return 'error';
          return matchFields(fields, value);
        });
        if (matches === 'error') return 'error';
        if (matches) return !negated;
      }
      return negated;
    }
    default: {
      const matches = entry.values.some((text) =>
        scalarMatches(world, statement, family, text, value, effect),
      );
      return matches !== negated;
    }
  }
}

function scalarMatches(
  world: World,
  statement: Statement,
  family: string,
  text: string,
  value: string,
  effect: Effect,
): boolean {
  if (family.startsWith('Numeric')) {
    const left = parseDecimal(value);
    const right = parseDecimal(text);
    return left !== null && right !== null && ordered(family, compareDecimals(left, right));
  }
  if (family.startsWith('Date')) {
    const left = parseInstant(value);
    const right = parseInstant(text);
    return left !== null && right !== null && ordered(family, Math.sign(left - right));
  }
  if (family === 'BinaryEquals') return isBase64(text) && text === value;
  const resolved = resolve(world, statement, text, takesVariables(family));
  if (resolved === null) return false;
  switch (family) {
    case 'StringEquals':
      return resolved.text === value;
    case 'StringEqualsIgnoreCase':
      return lowerCase(resolved.text) === lowerCase(value);
    case 'StringLike':
      return eitherReading(world, effect, resolved, (tokens) => matchTokens(tokens, value)) === true;
    case 'Bool':
      return toBoolean(resolved.text) === toBoolean(value);
    default:
      throw new Error(`operator ${family}`);
  }
}

function ordered(family: string, comparison: number): boolean {
  if (family.endsWith('LessThan')) return comparison < 0;
  if (family.endsWith('LessThanEquals')) return comparison <= 0;
  if (family.endsWith('GreaterThan')) return comparison > 0;
  if (family.endsWith('GreaterThanEquals')) return comparison >= 0;
  return comparison === 0;
}

export interface Resolved {
  readonly tokens: readonly Token[];
  readonly expanded: readonly Token[];
  readonly text: string;
}

function isArn(text: string): boolean {
  const fields = splitArn(text);
  return fields.length === 6 && fields[0] === 'arn';
}

/** The policy value with its variables filled in; null when one of them has no value. */
function resolve(world: World, statement: Statement, text: string, variables: boolean): Resolved | null {
  if (!variables) return { tokens: literalTokens(text), expanded: literalTokens(text), text };
  const parts = parseTemplate(text, statement.variables);
  if (parts === 'malformed') return null;
  return substitute(parts, (name) => {
    const key: KeyValue = world.key(name);
    if (!key.present) return 'absent';
    return key.several ? 'multivalued' : { value: key.values[0] ?? '' };
  });
}

/** Wildcards inside a substituted value: literal for Allow; for Deny it is not documented. */
export function eitherReading<T>(
  world: World,
  effect: Effect,
  resolved: Resolved,
  match: (tokens: readonly Token[]) => T,
): T {
  const literal = match(resolved.tokens);
  if (effect === 'Allow') return literal;
  const expanded = match(resolved.expanded);
  if (literal === expanded) return literal;
  return world.oracle.coin('wildcards in a substituted value') ? expanded : literal;
}
