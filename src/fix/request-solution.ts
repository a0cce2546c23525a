/**
 * Values of condition keys with which a condition comes out as wanted, told from its operator and what it compares
 * with. A value is proposed here and proved elsewhere, by evaluating the request with it.
 */
import type { ContextScalar } from '../engine/request.ts';
import type { ConditionTrace } from '../engine/verdict.ts';
import { parseIpRange } from '../policy/literal/ip-address.ts';
import { parseOperator } from '../policy/operator.ts';
import { parseTemplate } from '../policy/variable.ts';
import type { PolicyPlace, RequestChange } from './fix.ts';
import { requestWay } from './request-way.ts';

const MOST_VALUES = 3;

/** Changes of the request, each of which alone gives the condition the truth that is wanted. */
export function solutionsOf(
  condition: ConditionTrace,
  wanted: boolean,
  askedBy: PolicyPlace,
): readonly RequestChange[] {
  const { key } = condition;
  const way = requestWay(key);
  const own: readonly RequestChange[] =
    way === undefined
      ? []
      : valuesOf(condition, wanted)
          // Which of the callers that a pattern names there are, only the environment can tell.
          .filter(({ like }) => way !== 'principal' || like === undefined)
          .map((value) => ({ kind: 'request', way, key, ...value, askedBy }));
  return [...own, ...variableSolutions(condition, wanted, askedBy)];
}

type Solution = Pick<RequestChange, 'value' | 'like'>;

function valuesOf({ operator: text, key, values }: ConditionTrace, wanted: boolean): readonly Solution[] {
  const operator = parseOperator(text);
  if (!operator || operator.setOperator === 'ForAllValues') return [];
  const { family, comparison, negated } = operator.base;
  const patterns = values.map(({ pattern, resolved }) => resolved ?? pattern);
  const matches = negated !== wanted;
  if (family === 'null') {
    const mustBeAbsent = patterns.some((pattern) => pattern.toLowerCase() === 'true') === wanted;
    return mustBeAbsent ? [{ value: null }] : [{ value: 'any-value', like: '*' }];
  }
  if (family === 'bool') {
    const given = patterns.map((pattern) => pattern.toLowerCase() === 'true');
    return [{ value: matches ? given.includes(true) : !given.includes(true) }];
  }
  if (!matches) return [];
  const solutions = patterns.slice(0, MOST_VALUES).flatMap((pattern): readonly Solution[] => {
    if (pattern.includes('${')) return [];
    switch (family) {
      case 'ip-address': {
        const range = parseIpRange(pattern);
        const address = pattern.split('/')[0]!;
        return range ? [{ value: address, ...(pattern !== address && { like: pattern }) }] : [];
      }
      case 'numeric':
        return comparison.endsWith('equals') ? [{ value: pattern }] : [];
      case 'date':
      case 'binary':
        return [];
      default: {
        const isPattern = comparison === 'like' && /[*?]/.test(pattern);
        return isPattern
          ? [{ value: pattern.replaceAll(/[*?]/g, 'x'), like: pattern }]
          : [{ value: pattern }];
      }
    }
  });
  return solutions.map(({ value, like }) => ({
    value: isList(key) ? [value as ContextScalar] : value,
    ...(like !== undefined && { like }),
  }));
}

function isList(key: string): boolean {
  return /^(?:aws:tagkeys|kms:encryptioncontextkeys|s3:requestobjecttagkeys|dynamodb:attributes)$/i.test(key);
}

/**
 * What a policy variable would have to hold for a pattern to match what the request has: the tag that opens the
 * folder which was asked for.
 */
function variableSolutions(
  { values, request, operator: text }: ConditionTrace,
  wanted: boolean,
  askedBy: PolicyPlace,
): readonly RequestChange[] {
  const operator = parseOperator(text);
  const asked = request.state === 'known' && request.values.length === 1 ? request.values[0] : undefined;
  if (asked === undefined || operator?.base.family !== 'string' || operator.base.negated === wanted)
    return [];
  const changes = new Map<string, RequestChange>();
  for (const { pattern } of values) {
    const template = pattern.includes('${') ? parseTemplate(pattern) : undefined;
    if (!template?.ok) continue;
    const variables = template.parts.flatMap((part) => (part.kind === 'variable' ? [part.key] : []));
    const [key] = variables;
    const way = key === undefined || variables.length !== 1 ? undefined : requestWay(key);
    if (key === undefined || way === undefined) continue;
    const start = pattern.indexOf('${');
    const before = pattern.slice(0, start);
    const after = pattern.slice(pattern.indexOf('}', start) + 1);
    if (/[*?]/.test(before) || !asked.startsWith(before)) continue;
    const next = after.search(/[*?]/) < 0 ? after : after.slice(0, after.search(/[*?]/));
    const end = next === '' ? asked.length : asked.indexOf(next, before.length);
    const value = end < 0 ? '' : asked.slice(before.length, end);
    if (value !== '') changes.set(`${key} ${value}`, { kind: 'request', way, key, value, askedBy });
  }
  return [...changes.values()].slice(0, MOST_VALUES);
}
