/**
 * What S3 calls a public policy: one that is not limited to fixed values of something that identifies the
 * caller.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
import type { Condition, Policy, Statement } from '../../policy/ast.ts';
import { parseIpRange } from '../../policy/literal/ip-address.ts';
import { FALSE, or, type Truth, truthOf, UNKNOWN } from '../truth.ts';

/**
 * Whether one Allow of the policy is public; one makes the whole policy public. Deny statements do not count,
 * and what a statement that cannot be read makes of the policy is not known.
 */
export function isPublicPolicy(policy: Policy): Truth {
  if (policy.fault) return UNKNOWN;
  let isPublic: Truth = FALSE;
  for (const statement of policy.statements) {
    if (statement.effect === 'Deny') continue;
    isPublic = or(isPublic, statement.faults.length > 0 ? UNKNOWN : truthOf(isPublicStatement(statement)));
  }
  return isPublic;
}

function isPublicStatement({ principal, conditions }: Statement): boolean {
  if (!principal) return false;
  const namesEveryone = principal.negated || principal.entries.some(({ value }) => value === '*');
  return namesEveryone && !conditions.some(isLimit);
}

const LIMITING_KEYS: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
]);

const IPV4_BREADTH = 8;
const IPV6_BREADTH = 32;

/** Whether a condition admits only fixed, known callers. */
function isLimit({ operator, key, values }: Condition): boolean {
  const lower = key.toLowerCase();
  if (operator.base.negated || operator.ifExists || operator.setOperator === 'ForAllValues') return false;
  if (lower === 'aws:sourceip') {
    return operator.base.family === 'ip-address' && values.every(isNarrowRange);
  }
  if (!LIMITING_KEYS.has(lower)) return false;
  if (operator.base.family !== 'string' && operator.base.family !== 'arn') return false;
  return values.length > 0 && values.every((value) => isFixed(lower, value));
}

function isNarrowRange(value: string): boolean {
  const range = parseIpRange(value);
  if (!range) return false;
  return range.prefix >= (range.version === 4 ? IPV4_BREADTH : IPV6_BREADTH);
}

/** Without wildcard or variable; the name of an access point may be a wildcard if its account is fixed. */
function isFixed(key: string, value: string): boolean {
  if (value.includes('${')) return false;
  if (key === 's3:dataaccesspointarn') return /^arn:[^:*?]+:s3:[^:]*:\d{12}:accesspoint\//.test(value);
  return !value.includes('*') && !value.includes('?');
}
