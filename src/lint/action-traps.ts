/**
 * Actions that AWS refuses or that no request has, and NotAction where it gives more than it says.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
import { hasNoResourceType } from '../catalog/resourceless-action.ts';
import type { DiagnosticCode } from '../policy/diagnostic.ts';
import { clip } from '../policy/quote.ts';
import { arnFields } from './arn-fields.ts';
import { type Finding, type LintRule, type StatementView, statementRule } from './rule.ts';
import { covers, hasWildcard, isAnything } from './wildcard.ts';

/** A rule over the values of Action and NotAction. */
function actionRule(code: DiagnosticCode, check: (value: string, view: StatementView) => Finding): LintRule {
  return statementRule(code, (view, report) => {
    view.reportEach(view.statement.action, (value) => check(value, view), report);
  });
}

/** IAM takes any service prefix that has the letters of one, `*` for it, and exactly one colon. */
const badAction: LintRule = actionRule('bad-action', (value, { policy }) => {
  if (policy.type === 'trust' && !value.toLowerCase().startsWith('sts:')) {
    return `a trust policy takes actions of sts only, not \`${clip(value)}\``;
  }
  if (value === '*') return undefined;
  const colon = value.indexOf(':');
  if (colon < 0) return `\`${clip(value)}\` has no service prefix`;
  if (value.includes(':', colon + 1)) return `\`${clip(value)}\` has more than one colon`;
  const service = value.slice(0, colon);
  if (service === '*' || /^[A-Za-z0-9.-]+$/.test(service)) return undefined;
  if (hasWildcard(service)) return `\`${clip(service)}\` has a wildcard in the service prefix`;
  return `\`${clip(service)}\` is no service prefix`;
});

const actionServiceWildcard: LintRule = actionRule('action-service-wildcard', (value) =>
  value.startsWith('*:')
    ? `\`${clip(value)}\` has a wildcard for the service, and AWS does not say what that matches`
    : undefined,
);

const inertAction: LintRule = actionRule('inert-action', (value) => {
  const colon = value.indexOf(':');
  if (colon < 0 || value.includes(':', colon + 1)) return undefined;
  const name = value.slice(colon + 1);
  if (/^[A-Za-z0-9*?_-]+$/.test(name)) return undefined;
  return name === '' ? `\`${clip(value)}\` names no action` : `no action is called \`${clip(name)}\``;
});

const notActionAllow: LintRule = statementRule('not-action-allow', (view, report) => {
  const { action } = view.statement;
  if (!view.isAllow || !action?.negated) return;
  report(
    action.span,
    'the statement allows every action but these, of every service and of services to come',
  );
});

const notResourceAllow: LintRule = statementRule('not-resource-allow', (view, report) => {
  const { resource } = view.statement;
  if (!view.isAllow || !resource?.negated) return;
  report(resource.span, 'the statement allows its actions on every resource but these');
});

/** Types whose Resource is compared with the resource of any service. */
const RESOURCE_TYPES: ReadonlySet<string> = new Set([
  'identity',
  'boundary',
  'session',
  'scp',
  'vpc-endpoint',
]);

const resourcelessAction: LintRule = statementRule('resourceless-action', (view, report) => {
  const { action, resource } = view.statement;
  if (!RESOURCE_TYPES.has(view.policy.type) || !action || !resource) return;
  if (action.negated || resource.negated || resource.values.length === 0) return;
  if (resource.values.some(isAnything)) return;
  const openServices = new Set(resource.values.map(serviceCoveredWhole));
  action.values.forEach((value, i) => {
    const service = value.slice(0, Math.max(0, value.indexOf(':')));
    if (!hasNoResourceType(value) || openServices.has(service)) return;
    const effect = view.isDeny ? 'denies' : 'allows';
    report(
      view.spanAt(action.starts[i]!),
      `\`${value}\` is checked on no resource, so that the statement ${effect} nothing of it`,
    );
  });
});

/** The service of which an ARN covers everything, if it does: what that does for such actions AWS leaves open. */
function serviceCoveredWhole(arn: string): string | undefined {
  const fields = arnFields(arn);
  if (fields.length < 6) return undefined;
  return fields.slice(3).every((field) => field === '' || isAnything(field)) ? fields[2] : undefined;
}

/** Actions that make the resource that they are checked on. */
const CREATES: readonly string[] = (
  'acm:RequestCertificate athena:CreateWorkGroup backup:CreateBackupVault cloudformation:CreateStack ' +
  'codebuild:CreateProject dynamodb:CreateTable ec2:AllocateAddress ec2:CreateKeyPair ec2:CreateSecurityGroup ' +
  'ec2:CreateVolume ec2:CreateVpc ecr:CreateRepository ecs:CreateCluster eks:CreateCluster ' +
  'elasticache:CreateCacheCluster elasticfilesystem:CreateFileSystem glue:CreateJob iam:CreatePolicy iam:CreateRole ' +
  'iam:CreateUser kinesis:CreateStream kms:CreateKey lambda:CreateFunction logs:CreateLogGroup rds:CreateDBInstance ' +
  'redshift:CreateCluster s3:CreateBucket sagemaker:CreateNotebookInstance secretsmanager:CreateSecret ' +
  'sns:CreateTopic sqs:CreateQueue ssm:CreateDocument states:CreateStateMachine'
).split(' ');
const CREATING: ReadonlySet<string> = new Set(CREATES.map((action) => action.toLowerCase()));

const resourceTagCreate: LintRule = statementRule('resource-tag-create', (view, report) => {
  const { action } = view.statement;
  if (!action || action.negated || ![...view.keys].some(isResourceTag)) return;
  const isTested = view.conditions.some(
    ({ key }) => isResourceTag(key.toLowerCase()) && view.requires(key.toLowerCase()),
  );
  if (!isTested) return;
  action.values.forEach((value, i) => {
    if (!CREATING.has(value.toLowerCase())) return;
    report(
      view.spanAt(action.starts[i]!),
      `\`${value}\` makes its resource, for which there may be no \`aws:ResourceTag\` to compare yet`,
    );
  });
});

function isResourceTag(key: string): boolean {
  return key.startsWith('aws:resourcetag/');
}

const OBJECT_ACTIONS: readonly string[] = (
  'AbortMultipartUpload BypassGovernanceRetention DeleteObject DeleteObjectTagging DeleteObjectVersion ' +
  'DeleteObjectVersionTagging GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold GetObjectRetention ' +
  'GetObjectTagging GetObjectTorrent GetObjectVersion GetObjectVersionAcl GetObjectVersionAttributes ' +
  'GetObjectVersionForReplication GetObjectVersionTagging GetObjectVersionTorrent ListMultipartUploadParts ' +
  'ObjectOwnerOverrideToBucketOwner PutObject PutObjectAcl PutObjectLegalHold PutObjectRetention PutObjectTagging ' +
  'PutObjectVersionAcl PutObjectVersionTagging ReplicateDelete ReplicateObject ReplicateTags RestoreObject'
).split(' ');

const BUCKET_ACTIONS: readonly string[] = (
  'CreateBucket DeleteBucket DeleteBucketOwnershipControls DeleteBucketPolicy DeleteBucketWebsite ' +
  'GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAcl GetBucketCORS GetBucketLocation GetBucketLogging ' +
  'GetBucketNotification GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicy ' +
  'GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning ' +
  'GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration ' +
  'GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration ListBucket ' +
  'ListBucketMultipartUploads ListBucketVersions PutAccelerateConfiguration PutAnalyticsConfiguration PutBucketAcl ' +
  'PutBucketCORS PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration PutBucketOwnershipControls ' +
  'PutBucketPolicy PutBucketPublicAccessBlock PutBucketRequestPayment PutBucketTagging PutBucketVersioning ' +
  'PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration PutInventoryConfiguration ' +
  'PutLifecycleConfiguration PutMetricsConfiguration PutReplicationConfiguration'
).split(' ');

const s3ResourceLevel: LintRule = statementRule('s3-resource-level', (view, report) => {
  const { action, resource } = view.statement;
  if (!action || !resource || action.negated || resource.negated) return;
  if (!action.values.some(isS3Action)) return;
  const levels = resource.values.map((entry) => s3Levels(entry, view));
  const hasBucket = levels.some(({ bucket }) => bucket);
  const hasObject = levels.some(({ object }) => object);
  // An entry of neither kind has problems of its own, and so has a list without entries.
  if (hasBucket === hasObject) return;
  action.values.forEach((value, i) => {
    if (!isS3Action(value)) return;
    const name = value.slice('s3:'.length);
    const ofObjects = OBJECT_ACTIONS.some((one) => covers(name, one));
    const ofBuckets = BUCKET_ACTIONS.some((one) => covers(name, one));
    const span = view.spanAt(action.starts[i]!);
    if (ofObjects && !ofBuckets && !hasObject) {
      report(span, `\`${clip(value)}\` is checked on objects, and \`Resource\` names buckets only`);
    } else if (ofBuckets && !ofObjects && !hasBucket) {
      report(span, `\`${clip(value)}\` is checked on buckets, and \`Resource\` names objects only`);
    }
  });
});

function isS3Action(value: string): boolean {
  return value.slice(0, 3).toLowerCase() === 's3:';
}

/** Whether a Resource entry may match buckets, and objects. */
function s3Levels(
  entry: string,
  view: StatementView,
): { readonly bucket: boolean; readonly object: boolean } {
  const fields = arnFields(entry);
  const service = fields[2] ?? '*';
  if (!isAnything(entry) && service !== 's3' && !hasWildcard(service))
    return { bucket: false, object: false };
  const both = { bucket: true, object: true };
  // Access points have a Region and an account, and rules of their own.
  if (fields.length < 6 || fields[3] !== '' || fields[4] !== '') return both;
  let pattern = '';
  let isOpen = false;
  for (const part of view.partsOf(fields[5]!)) {
    if (part.kind === 'text') pattern += part.text;
    else isOpen = true;
  }
  if (pattern.includes('/')) return { bucket: false, object: true };
  return isOpen || hasWildcard(pattern) ? both : { bucket: true, object: false };
}

export const ACTION_RULES: readonly LintRule[] = [
  badAction,
  actionServiceWildcard,
  inertAction,
  notActionAllow,
  notResourceAllow,
  resourcelessAction,
  resourceTagCreate,
  s3ResourceLevel,
];
