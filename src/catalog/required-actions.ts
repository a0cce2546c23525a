/**
 * Everything that one API call is checked for, with the resource of each check. A call is refused when any of them
 * is; AWS names the first one only, so that the others show after the first is granted. Which actions an operation
 * is checked for is in `operation-action.ts`; here is on what, and why.
 *
 * Nothing is made up: where the parameters do not name the resource of a check, its resource is unknown.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import { type CheckedAction, checksOfOperation } from './operation-action.ts';
import { type CallPlace, type ParameterLookup, resourcesOfCall } from './resource-arn.ts';
import { dependentActions, listedAction } from './service-reference.ts';

/** Why an action is checked besides the operation's own. */
type RequirementReason =
  /** The operation's own action, or one of several that stand side by side. */
  | 'operation'
  /** A role is handed to a service: iam:PassRole, on the role. */
  | 'pass-role'
  /** Tags are set while something is created. */
  | 'tags-on-create'
  /** Session tags, the source identity or contexts are given to a role session: checked by the trust policy too. */
  | 'session'
  /** What is copied is read. */
  | 'copy-source'
  /** The data is encrypted with a key of AWS KMS. */
  | 'encryption'
  /** Whether the object exists is told only to who may list the bucket. */
  | 'missing-object'
  /** A service-linked role is created where the account has none. */
  | 'linked-role'
  /** Another action that the parameters or the service bring in. */
  | 'dependent';

type RequirementResource =
  /** ARNs that the parameters name: the action is checked on each of them. */
  | { readonly kind: 'named'; readonly arns: readonly string[] }
  /** The resource of the operation's own action, which the parameters do not name. */
  | { readonly kind: 'of-operation' }
  | { readonly kind: 'unknown' };

export interface RequiredAction {
  readonly action: string;
  /** `possible`: depends on what the call does not say, such as the bucket's default encryption. */
  readonly certainty: 'certain' | 'possible';
  readonly because: RequirementReason;
  readonly resource: RequirementResource;
  /** The parameter that brings the check in, where one does. */
  readonly parameter: string | undefined;
  /** The AWS page that says so. */
  readonly source: string;
}

/** One call, as far as it is known. */
export interface CalledOperation {
  readonly prefix: string;
  readonly operation: string;
  /** Lower-case names of the parameters; undefined where they are not known. */
  readonly parameters: ReadonlySet<string> | undefined;
  readonly lookup: ParameterLookup;
  readonly place: CallPlace;
}

/**
 * Every action that a call is checked for, the operation's own first. What the service reference lists as dependent
 * is possible only: it does not say when. Empty where the call is checked for one action, as far as anybody knows.
 */
export function requiredActions(call: CalledOperation): readonly RequiredAction[] {
  const { prefix, operation, parameters } = call;
  const tabled = checksOfOperation(prefix, operation, parameters);
  const checks = tabled.length > 0 ? tabled : listedChecks(prefix, operation, call);
  if (checks.length < 2) return [];
  return checks.map((check, index) => {
    const because = reasonOf(check, index, call);
    return {
      action: check.action,
      certainty: check.isCertain ? 'certain' : 'possible',
      because,
      resource: resourceOf(check.action, because, call),
      parameter: check.parameter,
      source: SOURCES[because],
    };
  });
}

/** What the service reference lists: the action of the operation's name and, as far as it goes, what it depends on. */
function listedChecks(prefix: string, operation: string, call: CalledOperation): readonly CheckedAction[] {
  const name = listedAction(prefix, operation);
  if (name === undefined) return [];
  const action = `${prefix}:${name}`;
  const own: CheckedAction = { action, isCertain: true, parameter: undefined };
  const others = dependentActions(action).filter((other) => other !== action);
  const passesRole = others.includes('iam:PassRole') && rolesNamedBy(call).length > 0;
  return [
    own,
    ...others.map((other) => ({
      action: other,
      isCertain: other === 'iam:PassRole' && passesRole,
      parameter: undefined,
    })),
  ];
}

const REFERENCE =
  'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html';

const SOURCES: Readonly<Record<RequirementReason, string>> = {
  operation: REFERENCE,
  'pass-role': 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  'tags-on-create': 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html',
  session: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html',
  'copy-source': 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html',
  encryption: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
  'missing-object': 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
  'linked-role': 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html',
  dependent: REFERENCE,
};

const SESSION_ACTIONS: ReadonlySet<string> = new Set([
  'sts:TagSession',
  'sts:SetSourceIdentity',
  'sts:SetContext',
]);

const TAG_ACTIONS = ['Tag', 'AddTags', 'CreateTags', 'CreateOrUpdateTags'];

/** Actions that read what a copy operation copies. */
const COPY_SOURCE: ReadonlySet<string> = new Set([
  's3:GetObject',
  's3:GetObjectVersion',
  's3:GetObjectTagging',
]);

const COPIES: ReadonlySet<string> = new Set(['CopyObject', 'UploadPartCopy']);

function reasonOf({ action }: CheckedAction, index: number, call: CalledOperation): RequirementReason {
  const [service = '', name = ''] = action.split(':');
  if (action === 'iam:PassRole') return 'pass-role';
  if (action === 'iam:CreateServiceLinkedRole') return 'linked-role';
  if (SESSION_ACTIONS.has(action)) return 'session';
  if (call.prefix === 's3' && COPIES.has(call.operation) && COPY_SOURCE.has(action)) return 'copy-source';
  if (service === 'kms' && call.prefix !== 'kms') return 'encryption';
  if (index === 0) return 'operation';
  if (action === 's3:ListBucket') return 'missing-object';
  // `TagQueue` beside `CreateQueue`; an operation that is called for its tags has them as its own action.
  if (service === call.prefix && TAG_ACTIONS.some((start) => name.startsWith(start))) return 'tags-on-create';
  return service === call.prefix ? 'operation' : 'dependent';
}

const OF_OPERATION: RequirementResource = { kind: 'of-operation' };
const UNKNOWN: RequirementResource = { kind: 'unknown' };

function resourceOf(action: string, because: RequirementReason, call: CalledOperation): RequirementResource {
  switch (because) {
    case 'operation':
    case 'tags-on-create':
    case 'session':
      if (action.startsWith('kms:ReEncrypt')) {
        const path = action.endsWith('From') ? 'sourceKeyId' : 'destinationKeyId';
        return named([...keysNamedBy([path], call)]);
      }
      return ofOperation(because, call);
    case 'pass-role':
      return named(rolesNamedBy(call));
    case 'copy-source':
      return named(copySourcesOf(call));
    case 'encryption':
      return named(keysNamedBy(KEY_PARAMETERS, call));
    case 'missing-object':
      return named(bucketsOf(call));
    case 'linked-role':
    case 'dependent':
      return UNKNOWN;
  }
}

/** What the operation itself is checked on; tags are checked on what is created, whose ARN ends in a wildcard. */
function ofOperation(because: RequirementReason, call: CalledOperation): RequirementResource {
  const { prefix, operation, lookup, place } = call;
  const resources = resourcesOfCall(prefix, operation, lookup, place);
  if (resources.some(({ isPattern, pathUnknown }) => isPattern || pathUnknown)) return OF_OPERATION;
  const arns = resources.map(({ arn }) => arn);
  const created = arns.filter((arn) => arn.endsWith('/*'));
  const checked = because === 'tags-on-create' && created.length > 0 ? created : arns;
  return checked.length === 0 ? OF_OPERATION : named(checked);
}

function named(arns: readonly string[]): RequirementResource {
  return arns.length === 0 ? UNKNOWN : { kind: 'named', arns: [...new Set(arns)] };
}

/** Parameters in which services take the ARN of a role that they are to use. */
const ROLE_PARAMETERS = [
  'role',
  'roleArn',
  'taskRoleArn',
  'executionRoleArn',
  'overrides.taskRoleArn',
  'overrides.executionRoleArn',
  'serviceRole',
  'serviceRoleArn',
  'nodeRole',
  'podExecutionRoleArn',
  'monitoringRoleArn',
  'deliverLogsPermissionArn',
  'serviceLinkedRoleARN',
  'replicationConfiguration.role',
  'iamRoles[]',
  'targets[].roleArn',
  'dataAccessRoleArn',
  'jobRole',
  'targetRoleArn',
  'iamRoleArn',
];

/** Roles that are named in full; a plain name does not tell the role's path, and an instance profile not its role. */
function rolesNamedBy({ lookup }: CalledOperation): readonly string[] {
  return ROLE_PARAMETERS.flatMap(lookup).filter((value) => isRoleArn(value));
}

function isRoleArn(text: string): boolean {
  return text.startsWith('arn:') && text.includes(':iam::') && text.includes(':role/');
}

const KEY_PARAMETERS = [
  'x-amz-server-side-encryption-aws-kms-key-id',
  'kmsKeyId',
  'kmsKeyArn',
  'kMSKeyId',
  'kMSKeyArn',
  'keyId',
  'kmsMasterKeyId',
];

/** Keys of the call; an alias does not tell its key. */
function keysNamedBy(paths: readonly string[], call: CalledOperation): readonly string[] {
  const { lookup, place } = call;
  return paths.flatMap(lookup).flatMap((value) => {
    const asKey: ParameterLookup = (path) => (path === 'keyId' ? [value] : []);
    return resourcesOfCall('kms', 'DescribeKey', asKey, place).map(({ arn }) => arn);
  });
}

/** `bucket/key?versionId=…`, `/bucket/key` or the ARN of an object behind an access point; percent-encoded. */
function copySourcesOf({ lookup, place }: CalledOperation): readonly string[] {
  return lookup('x-amz-copy-source').flatMap((value) => {
    const query = value.indexOf('?');
    const path = decoded(query < 0 ? value : value.slice(0, query));
    if (path === undefined) return [];
    if (path.startsWith('arn:')) return [path];
    const plain = path.startsWith('/') ? path.slice(1) : path;
    const slash = plain.indexOf('/');
    return slash <= 0 || slash === plain.length - 1 ? [] : [`arn:${place.partition}:s3:::${plain}`];
  });
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function bucketsOf({ lookup, place }: CalledOperation): readonly string[] {
  const bucketOnly: ParameterLookup = (path) => (path === 'bucketName' ? lookup(path) : []);
  return resourcesOfCall('s3', 'ListObjects', bucketOnly, place).map(({ arn }) => arn);
}
