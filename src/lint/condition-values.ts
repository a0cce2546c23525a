/**
 * Condition keys and values that AWS refuses, or that can never be equal to what a request holds.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
import { splitArn } from '../policy/arn.ts';
import type { Condition } from '../policy/ast.ts';
import { nearest } from '../policy/diagnostic.ts';
import { isBase64 } from '../policy/literal/base64.ts';
import { parseDecimal } from '../policy/literal/decimal.ts';
import { parseInstant } from '../policy/literal/instant.ts';
import { type IpRange, parseIpRange, rangeContains } from '../policy/literal/ip-address.ts';
import type { OperatorFamily } from '../policy/operator.ts';
import { clip } from '../policy/quote.ts';
import { GLOBAL_KEY_NAMES, globalKey, type KeyType } from './global-key.ts';
import { conditionRule, isTrue, type LintRule, type StatementView, valueRule } from './rule.ts';
import { hasWildcard } from './wildcard.ts';

/** Finding the key that was meant costs far more than reading one, so that only the first few are looked up. */
const SUGGESTION_LIMIT = 20;

const unknownConditionKey: LintRule = {
  code: 'unknown-condition-key',
  check({ statements }, report) {
    let suggestions = 0;
    for (const view of statements) {
      for (const { key, keyStart } of view.conditions) {
        const message = strangeKey(key);
        if (message === undefined) continue;
        const near = ++suggestions > SUGGESTION_LIMIT ? undefined : nearest(key, GLOBAL_KEY_NAMES);
        const help = near === undefined ? undefined : `did you mean \`${near.replace(/\/$/, '/…')}\`?`;
        report(view.spanAt(keyStart), message, help);
      }
    }
  },
};

function strangeKey(key: string): string | undefined {
  const lower = key.toLowerCase();
  if (!key.includes(':')) return `\`${clip(key)}\` has no service prefix`;
  if (!lower.startsWith('aws:') || globalKey(lower)) return undefined;
  const bare = lower.replace(/\/$/, '');
  if (globalKey(`${bare}/x`)) return `\`${clip(key)}\` does not say which tag`;
  return `\`${clip(key)}\` is no global condition key`;
}

/** What is compared with keys of each type. String operators read any text, so only what they cannot do is named. */
const SUITABLE: Readonly<Record<Exclude<KeyType, 'any'>, readonly OperatorFamily[]>> = {
  string: ['string', 'binary'],
  arn: ['arn', 'string'],
  bool: ['bool', 'string'],
  'ip-address': ['ip-address'],
  numeric: ['numeric'],
  date: ['date'],
  epoch: ['date', 'numeric'],
};

const SUGGESTED: Readonly<Record<Exclude<KeyType, 'any'>, string>> = {
  string: 'a String operator',
  arn: 'an Arn operator',
  bool: '`Bool`',
  'ip-address': '`IpAddress` or `NotIpAddress`',
  numeric: 'a Numeric operator',
  date: 'a Date operator',
  epoch: 'a Date or Numeric operator',
};

const HELD: Readonly<Record<Exclude<KeyType, 'any'>, string>> = {
  string: 'a text',
  arn: 'an ARN',
  bool: 'true or false',
  'ip-address': 'an address',
  numeric: 'a number',
  date: 'an instant',
  epoch: 'epoch seconds',
};

const operatorKeyType: LintRule = conditionRule('operator-key-type', (condition, view, report) => {
  const { operator, operatorStart, key } = condition;
  const type = globalKey(key.toLowerCase())?.type;
  const { family } = operator.base;
  if (type === undefined || type === 'any' || family === 'null' || SUITABLE[type].includes(family)) return;
  report(
    view.spanAt(operatorStart),
    `\`${operator.text}\` does not suit \`${clip(key)}\`, which holds ${HELD[type]}`,
    `use ${SUGGESTED[type]}`,
  );
});

/** Why a literal is none for the operator's family; undefined when it is one, or a variable will bring it. */
function malformation(value: string, { operator }: Condition, view: StatementView): string | undefined {
  switch (operator.base.family) {
    case 'numeric':
      return parseDecimal(value) ? undefined : `\`${clip(value)}\` is no number`;
    case 'date':
      return parseInstant(value) === undefined ? `\`${clip(value)}\` is no date or time` : undefined;
    case 'ip-address':
      return parseIpRange(value)
        ? undefined
        : `\`${clip(value)}\` is no ${hostBits(value) ?? 'address or range'}`;
    case 'arn':
      if (value === '*' || view.hasVariables(value) || splitArn(value)?.[0] === 'arn') return undefined;
      return value.startsWith('arn:')
        ? `\`${clip(value)}\` has ${value.split(':').length} of the six fields of an ARN`
        : `\`${clip(value)}\` is no ARN`;
    default:
      return undefined;
  }
}

/** What an IPv6 range with bits set beyond its prefix is called; undefined for other texts. */
function hostBits(value: string): string | undefined {
  const slash = value.indexOf('/');
  const address = slash < 0 ? undefined : parseIpRange(value.slice(0, slash));
  if (address?.version !== 6) return undefined;
  const prefix = value.slice(slash + 1);
  return parseIpRange(`::/${prefix}`)
    ? `IPv6 range, because bits are set beyond /${clip(prefix)}`
    : undefined;
}

const HELP: Readonly<Partial<Record<OperatorFamily, string>>> = {
  numeric: 'write a decimal number',
  date: 'write a date such as `2030-01-31`, a time such as `2030-01-31T23:59:59Z`, or epoch seconds',
  'ip-address': 'write an address, or a range such as `203.0.113.0/24` or `2001:db8::/32`',
  arn: 'write a full ARN, with wildcards inside its fields',
};

/** STS takes a session policy with malformed literals; only base64 is checked there too. */
const badValue: LintRule = valueRule('bad-value', (value, condition, view) => {
  const { family } = condition.operator.base;
  if (family === 'binary') {
    return isBase64(value) ? undefined : [`\`${clip(value)}\` is no base64`, 'write base64 with its padding'];
  }
  if (view.policy.type === 'session') return undefined;
  const message = malformation(value, condition, view);
  return message === undefined ? undefined : [message, HELP[family]!];
});

const MAPPED = parseIpRange('::ffff:0:0/96')!;

const inertValue: LintRule = valueRule('inert-value', (value, condition, view) => {
  const { family } = condition.operator.base;
  if (view.policy.type === 'session') {
    const message = malformation(value, condition, view);
    if (message !== undefined) return [message, HELP[family]!];
  }
  const range = family === 'ip-address' ? parseIpRange(value) : undefined;
  if (!range || !isWithin(range, MAPPED)) return undefined;
  return [
    `\`${clip(value)}\` matches nothing: mapped addresses are compared as IPv4`,
    'write the range in IPv4 form',
  ];
});

const boolText: LintRule = conditionRule('bool-text', (condition, view, report) => {
  const { operator, values, starts, key } = condition;
  const { family } = operator.base;
  if (family !== 'bool' && family !== 'null') return;
  values.forEach((value, i) => {
    if (isTrue(value) || value.toLowerCase() === 'false' || view.hasVariables(value)) return;
    report(view.spanAt(starts[i]!), `\`${clip(value)}\` counts as false`);
  });
  const other = values.findIndex((value) => isTrue(value) !== isTrue(values[0]!));
  if (other < 0 || values.some((value) => view.hasVariables(value))) return;
  const whenever = family === 'null' ? 'always holds' : `holds whenever \`${clip(key)}\` is present`;
  report(view.spanAt(starts[other]!), `with both true and false the condition ${whenever}`);
});

/** Whether a wildcard stands in the text itself, not in the name or default of a variable. */
function hasOwnWildcard(value: string, view: StatementView): boolean {
  return (
    hasWildcard(value) && view.partsOf(value).some((part) => part.kind === 'text' && hasWildcard(part.text))
  );
}

const literalWildcard: LintRule = valueRule('literal-wildcard', (value, { operator, key }, view) => {
  const { family, comparison, name } = operator.base;
  if (family !== 'string' || comparison === 'like' || !hasOwnWildcard(value, view)) return undefined;
  const message = `\`${name}\` takes the wildcard in \`${clip(value)}\` for an ordinary character`;
  if (globalKey(key.toLowerCase())?.type !== 'arn') return message;
  return [message, 'use an Arn operator, which takes wildcards'];
});

const sensitiveWildcard: LintRule = valueRule('sensitive-wildcard', (value, { operator, key }, view) => {
  if (operator.base.comparison !== 'like' || !globalKey(key.toLowerCase())?.isSensitive) return undefined;
  return hasOwnWildcard(value, view)
    ? `\`${clip(value)}\` covers ids of \`${clip(key)}\` that belong to others`
    : undefined;
});

const PRIVATE: readonly IpRange[] =
  '10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 fc00::/7 fe80::/10 ::1/128'
    .split(' ')
    .map((text) => parseIpRange(text)!);

const privateSourceIp: LintRule = valueRule('private-source-ip', (value, { key, operator }) => {
  if (key.toLowerCase() !== 'aws:sourceip' || operator.base.family !== 'ip-address') return undefined;
  const range = parseIpRange(value);
  if (!range || !PRIVATE.some((one) => isWithin(range, one))) return undefined;
  return `\`${clip(value)}\` is private, and \`aws:SourceIp\` holds public addresses only`;
});

function isWithin(inner: IpRange, outer: IpRange): boolean {
  if (inner.version !== outer.version || inner.prefix < outer.prefix) return false;
  return rangeContains(outer, inner);
}

const principalArnSession: LintRule = valueRule('principal-arn-session', (value, { key }) => {
  if (key.toLowerCase() !== 'aws:principalarn') return undefined;
  const fields = splitArn(value);
  if (fields?.[0] !== 'arn' || fields[2] !== 'sts' || !fields[5]!.startsWith('assumed-role/'))
    return undefined;
  return `\`${clip(value)}\` is the ARN of a session: for a session \`aws:PrincipalArn\` holds the ARN of its role`;
});

const orgPathSlash: LintRule = valueRule('org-path-slash', (value, { key, operator }, view) => {
  const lower = key.toLowerCase();
  if (!lower.endsWith('orgpaths') || !globalKey(lower) || operator.base.family !== 'string') return undefined;
  if (/[/*?]$/.test(value) || view.hasVariables(value)) return undefined;
  return `\`${clip(value)}\` matches no path, because paths end with \`/\``;
});

const ENDPOINT_PREFIXES: ReadonlyMap<string, readonly [wrong: string, held: string]> = new Map([
  ['aws:sourcevpc', ['vpce-', 'VPCs']],
  ['aws:ec2instancesourcevpc', ['vpce-', 'VPCs']],
  ['aws:sourcevpce', ['vpc-', 'VPC endpoints']],
]);

const endpointIdKind: LintRule = valueRule('endpoint-id-kind', (value, { key }) => {
  const [wrong, held] = ENDPOINT_PREFIXES.get(key.toLowerCase()) ?? [];
  if (wrong === undefined || !value.startsWith(wrong)) return undefined;
  return `\`${clip(value)}\` matches nothing: \`${clip(key)}\` holds ids of ${held}`;
});

export const VALUE_RULES: readonly LintRule[] = [
  unknownConditionKey,
  operatorKeyType,
  badValue,
  inertValue,
  boolText,
  literalWildcard,
  sensitiveWildcard,
  privateSourceIp,
  principalArnSession,
  orgPathSlash,
  endpointIdKind,
];
