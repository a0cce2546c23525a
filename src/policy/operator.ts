/**
 * Condition operators: a base operator, an optional set operator before it and an optional `IfExists` after
 * it. The table is the only place that knows their names.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */

export type OperatorFamily =
  | 'string'
  | 'numeric'
  | 'date'
  | 'bool'
  | 'binary'
  | 'ip-address'
  | 'arn'
  | 'null';

export type Comparison =
  | 'equals'
  | 'equals-ignore-case'
  | 'like'
  | 'less'
  | 'less-equals'
  | 'greater'
  | 'greater-equals';

type SetOperator = 'ForAllValues' | 'ForAnyValue';

export interface BaseOperator {
  readonly name: string;
  readonly family: OperatorFamily;
  readonly comparison: Comparison;
  /** A negated operator is satisfied when no policy value matches. */
  readonly negated: boolean;
}

export interface ConditionOperator {
  /** The operator as written, e.g. `ForAnyValue:StringLikeIfExists`. */
  readonly text: string;
  readonly base: BaseOperator;
  readonly setOperator: SetOperator | undefined;
  readonly ifExists: boolean;
}

const base = (
  name: string,
  family: OperatorFamily,
  comparison: Comparison,
  negated = false,
): BaseOperator => ({
  name,
  family,
  comparison,
  negated,
});

export const BASE_OPERATORS: readonly BaseOperator[] = [
  base('StringEquals', 'string', 'equals'),
  base('StringNotEquals', 'string', 'equals', true),
  base('StringEqualsIgnoreCase', 'string', 'equals-ignore-case'),
  base('StringNotEqualsIgnoreCase', 'string', 'equals-ignore-case', true),
  base('StringLike', 'string', 'like'),
  base('StringNotLike', 'string', 'like', true),
  base('NumericEquals', 'numeric', 'equals'),
  base('NumericNotEquals', 'numeric', 'equals', true),
  base('NumericLessThan', 'numeric', 'less'),
  base('NumericLessThanEquals', 'numeric', 'less-equals'),
  base('NumericGreaterThan', 'numeric', 'greater'),
  base('NumericGreaterThanEquals', 'numeric', 'greater-equals'),
  base('DateEquals', 'date', 'equals'),
  base('DateNotEquals', 'date', 'equals', true),
  base('DateLessThan', 'date', 'less'),
  base('DateLessThanEquals', 'date', 'less-equals'),
  base('DateGreaterThan', 'date', 'greater'),
  base('DateGreaterThanEquals', 'date', 'greater-equals'),
  base('Bool', 'bool', 'equals'),
  base('BinaryEquals', 'binary', 'equals'),
  base('IpAddress', 'ip-address', 'like'),
  base('NotIpAddress', 'ip-address', 'like', true),
  base('ArnEquals', 'arn', 'like'),
  base('ArnLike', 'arn', 'like'),
  base('ArnNotEquals', 'arn', 'like', true),
  base('ArnNotLike', 'arn', 'like', true),
  base('Null', 'null', 'equals'),
];

const BY_NAME: ReadonlyMap<string, BaseOperator> = new Map(
  BASE_OPERATORS.map((operator) => [operator.name, operator]),
);
const PARSED = new Map<string, ConditionOperator>();

/**
 * The operator a text names, or undefined when there is no such operator. Spelling is exact: the letter case
 * of operator names is not documented to be free. `Null` takes neither a set operator nor `IfExists`.
 */
export function parseOperator(text: string): ConditionOperator | undefined {
  const known = PARSED.get(text);
  if (known) return known;
  let rest = text;
  let setOperator: SetOperator | undefined;
  for (const prefix of ['ForAllValues', 'ForAnyValue'] as const) {
    if (rest.startsWith(`${prefix}:`)) {
      setOperator = prefix;
      rest = rest.slice(prefix.length + 1);
      break;
    }
  }
  const ifExists = rest.endsWith('IfExists');
  const found = BY_NAME.get(ifExists ? rest.slice(0, -'IfExists'.length) : rest);
  if (!found || (found.family === 'null' && (ifExists || setOperator))) return undefined;
  const operator: ConditionOperator = { text, base: found, setOperator, ifExists };
  PARSED.set(text, operator);
  return operator;
}

/** Every spelling there is: what a misspelt operator is compared with. */
export function operatorNames(): readonly string[] {
  const names: string[] = [];
  for (const { name, family } of BASE_OPERATORS) {
    names.push(name);
    if (family === 'null') continue;
    names.push(`${name}IfExists`);
    for (const set of ['ForAllValues', 'ForAnyValue']) names.push(`${set}:${name}`, `${set}:${name}IfExists`);
  }
  return names;
}
