/**
 * Sizes and characters that AWS does not store. What counts differs by policy type: IAM leaves white space out,
 * Organizations and VPC endpoints count every character, and services count bytes.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 */
import type { Policy, PolicyType } from '../policy/ast.ts';
import type { LintRule } from './rule.ts';

type Counting = 'characters without white space' | 'characters' | 'bytes';

interface Quota {
  readonly limit: number;
  readonly counting: Counting;
  /** What the limit is for, where the type alone does not say it. */
  readonly of: string;
}

const MANAGED: Quota = {
  limit: 6144,
  counting: 'characters without white space',
  of: 'a customer managed policy',
};
const ROLE_INLINE: Quota = { ...MANAGED, limit: 10_240, of: 'the inline policies of a role together' };

const QUOTAS: Readonly<Partial<Record<PolicyType, Quota>>> = {
  boundary: MANAGED,
  identity: MANAGED,
  session: { limit: 2048, counting: 'characters', of: 'a session policy' },
  // ASSUMPTION: white space does not count here either; a trust policy of 2,049 characters with some would tell.
  trust: { limit: 2048, counting: 'characters without white space', of: 'a trust policy' },
  scp: { limit: 5120, counting: 'characters', of: 'a service control policy' },
  rcp: { limit: 5120, counting: 'characters', of: 'a resource control policy' },
  key: { limit: 32_768, counting: 'bytes', of: 'a key policy' },
  'vpc-endpoint': { limit: 20_480, counting: 'characters', of: 'a VPC endpoint policy' },
};

/** Services whose resource-based policies take 20 KB. */
const TWENTY_KILOBYTES: ReadonlySet<string> = new Set(['dynamodb', 'lambda', 's3']);

const overQuota: LintRule = {
  code: 'over-quota',
  check({ policy, start }, report) {
    const quota = policy.type === 'resource' ? serviceQuota(policy) : QUOTAS[policy.type];
    if (!quota) return;
    const size = sizeOf(policy.source.text.slice(policy.span.start, policy.span.end), quota.counting);
    if (size <= quota.limit) return;
    // Only what fits nowhere is certain to be refused; which kind of policy this one is, it does not say.
    const wider = policy.type === 'identity' && size <= ROLE_INLINE.limit ? `; ${words(ROLE_INLINE)}` : '';
    report(start, `the policy has ${inWords(size)} ${quota.counting}: ${words(quota)}${wider}`);
  },
};

function words({ of, limit }: Quota): string {
  return `${of} may have ${inWords(limit)}`;
}

function inWords(count: number): string {
  const digits = String(count);
  return digits.length > 3 ? `${digits.slice(0, -3)},${digits.slice(-3)}` : digits;
}

/** The quota of a resource-based policy whose actions are all of one service that has a known one. */
function serviceQuota({ statements }: Policy): Quota | undefined {
  let service: string | undefined;
  for (const { action } of statements) {
    for (const value of action?.values ?? []) {
      const prefix = value.slice(0, Math.max(0, value.indexOf(':'))).toLowerCase();
      service ??= prefix;
      if (service !== prefix) return undefined;
    }
  }
  if (service === undefined || !TWENTY_KILOBYTES.has(service)) return undefined;
  return { limit: 20_480, counting: 'bytes', of: `a resource-based policy of ${service}` };
}

const WHITE_SPACE = /[ \t\n\r]+/g;
const TWO_BYTES = /[\u0080-\u07ff]/g;
const THREE_BYTES = /[\u0800-\uffff]/g;
const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

function sizeOf(text: string, counting: Counting): number {
  const counted = counting === 'characters without white space' ? text.replace(WHITE_SPACE, '') : text;
  const pairs = countOf(SURROGATE_PAIR, counted);
  if (counting !== 'bytes') return counted.length - pairs;
  // A pair is four bytes, and each half of it was counted as three.
  return counted.length + countOf(TWO_BYTES, counted) + 2 * countOf(THREE_BYTES, counted) - 2 * pairs;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** The policy types whose text goes to IAM or STS as it is. */
const IAM_TYPES: ReadonlySet<PolicyType> = new Set(['identity', 'boundary', 'session', 'trust']);

const NOT_STORED = /[^\t\n\r\u0020-\u00ff]/;

/** Only the text counts: a character that is written as an escape may be any. */
const badCharacter: LintRule = {
  code: 'bad-character',
  check({ policy }, report) {
    if (!IAM_TYPES.has(policy.type)) return;
    const { text } = policy.source;
    const bad = text.slice(policy.span.start, policy.span.end).search(NOT_STORED);
    if (bad < 0) return;
    const at = policy.span.start + bad;
    const point = text.codePointAt(at)!;
    const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    report(
      { start: at, end: at + (point > 0xffff ? 2 : 1) },
      `the policy holds the character ${name}, which IAM does not store`,
    );
  },
};

export const QUOTA_RULES: readonly LintRule[] = [overQuota, badCharacter];
