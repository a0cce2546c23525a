/**
 * ARNs that AWS refuses, completes or never meets, in Resource and NotResource, and partitions that do not go
 * together.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
import type { DiagnosticCode } from '../policy/diagnostic.ts';
import { clip } from '../policy/quote.ts';
import { arnFields } from './arn-fields.ts';
import { type Finding, type LintRule, type StatementView, statementRule } from './rule.ts';
import { hasWildcard, isAnything } from './wildcard.ts';

/** A rule over the values of Resource and NotResource that have a text of their own; the check gives the message. */
function resourceRule(
  code: DiagnosticCode,
  check: (value: string, view: StatementView) => Finding,
): LintRule {
  return statementRule(code, (view, report) => {
    const finding = (value: string): Finding =>
      isAnything(value) || startsWithVariable(value, view) ? undefined : check(value, view);
    view.reportEach(view.statement.resource, finding, report);
  });
}

function startsWithVariable(value: string, view: StatementView): boolean {
  return value.startsWith('${') && view.hasVariables(value);
}

const PARTITIONS: ReadonlySet<string> = new Set(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc']);

function isPartition(text: string): boolean {
  return (
    PARTITIONS.has(text) || /^aws-iso(?:-[a-z])?$/.test(text) || hasWildcard(text) || text.includes('${')
  );
}

const badArn: LintRule = resourceRule('bad-arn', (value, view) => {
  // API Gateway takes the ARN without all that its own policy leaves no choice about.
  if (view.policy.type === 'resource' && value.startsWith('execute-api:/')) return undefined;
  if (!value.startsWith('arn:')) return `\`${clip(value)}\` is neither an ARN nor "*"`;
  const fields = arnFields(value);
  const [, partition = '', service = ''] = fields;
  if (!isPartition(partition)) return `\`${clip(partition)}\` is no partition`;
  if (service === '') return `\`${clip(value)}\` names no service`;
  if (hasWildcard(service)) return `\`${clip(value)}\` has a wildcard for the service`;
  if (fields.length < 6) {
    if (isCompleted(value, view)) return undefined;
    return `\`${clip(value)}\` has ${fields.length} fields of 6`;
  }
  return refusedByService(service, fields[3]!, fields[5]!, value);
});

/** Whether AWS takes an ARN with too few fields, and completes it with wildcards. */
function isCompleted(value: string, { policy }: StatementView): boolean {
  switch (policy.type) {
    case 'session':
    case 'rcp':
      return false;
    case 'scp':
      return value.endsWith('*');
    default:
      return true;
  }
}

const REGIONAL_S3: readonly string[] =
  'accesspoint/ access-grants/ async-request/ job/ storage-lens/ storage-lens-group/'.split(' ');
const IAM_PATHS: readonly string[] = (
  'access-report/ assumed-role/ context-provider/ delegation-request/ federated-user/ group/ instance-profile/ mfa/ ' +
  'oidc-provider/ policy/ report/ role/ saml-provider/ server-certificate/ sms-mfa/ u2f/ user/'
).split(' ');

/** What IAM checks about ARNs of two services: IAM and S3 buckets have no Region, IAM knows its resource types. */
function refusedByService(service: string, region: string, resource: string, value: string): Finding {
  const hasRegion = region !== '' && !hasWildcard(region) && !region.includes('${');
  const isOpen = resource.startsWith('*') || resource.startsWith('${');
  if (service === 's3' && hasRegion && !isOpen && !REGIONAL_S3.some((start) => resource.startsWith(start))) {
    return [`\`${clip(value)}\` names a Region, which bucket ARNs do not have`, 'leave the Region empty'];
  }
  if (service !== 'iam') return undefined;
  if (hasRegion) {
    return [`\`${clip(value)}\` names a Region, which ARNs of IAM do not have`, 'leave the Region empty'];
  }
  if (isOpen || resource === 'root' || IAM_PATHS.some((start) => resource.startsWith(start)))
    return undefined;
  return [
    `\`${clip(resource)}\` is no kind of IAM resource`,
    'begin with the kind of resource and a slash, such as `role/` or `user/`',
  ];
}

const incompleteArn: LintRule = resourceRule('incomplete-arn', (value, view) => {
  const fields = arnFields(value);
  if (!value.startsWith('arn:') || fields.length >= 6 || fields.length < 3 || !isCompleted(value, view))
    return undefined;
  return `\`${clip(value)}\` has ${fields.length} fields of 6, and AWS completes it with wildcards at most`;
});

const arnAccount: LintRule = resourceRule('arn-account', (value) => {
  const account = arnFields(value)[4] ?? '';
  if (!/^\d+$/.test(account) || account.length === 12) return undefined;
  return `\`${clip(account)}\` is no account id`;
});

/** The partition of the first ARN is taken for the policy's own. */
const partitionMix: LintRule = {
  code: 'partition-mix',
  check({ statements }, report) {
    const seen = new Set<string>();
    let own: string | undefined;
    for (const view of statements) {
      for (const [value, start] of arnsOf(view)) {
        const partition = value.slice('arn:'.length, value.indexOf(':', 'arn:'.length));
        if (!isPartition(partition) || hasWildcard(partition) || partition.includes('${')) continue;
        own ??= partition;
        if (partition === own || seen.has(partition)) continue;
        seen.add(partition);
        report(
          view.spanAt(start),
          `\`${clip(value)}\` is of another partition than the ARNs before it (\`${own}\`)`,
        );
      }
    }
  },
};

function* arnsOf({ statement }: StatementView): Iterable<readonly [value: string, start: number]> {
  const { principal, resource, conditions } = statement;
  for (const { value, start } of principal?.entries ?? []) if (value.startsWith('arn:')) yield [value, start];
  for (const list of [resource, ...conditions]) {
    for (let i = 0; i < (list?.values.length ?? 0); i++) {
      if (list!.values[i]!.startsWith('arn:')) yield [list!.values[i]!, list!.starts[i]!];
    }
  }
}

export const RESOURCE_RULES: readonly LintRule[] = [badArn, incompleteArn, arnAccount, partitionMix];
