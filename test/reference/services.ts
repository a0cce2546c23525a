/**
 * Rules of single services.
 */
import { globTokens, hasWildcard, parseTemplate } from './glob.ts';
import {
  isRecord,
  type Json,
  type PolicyDocument,
  parseOperator,
  readDocument,
  type Statement,
} from './policy.ts';
import { type Match, namesFederatingUser, namesRole, namesSession, namesUser } from './principals.ts';
import { waysToGrant } from './statements.ts';
import { parseRange, toBoolean } from './values.ts';
import { GRANT_HEADERS, type Grant, type World } from './world.ts';

const isPerson = (world: World): boolean => ['user', 'role', 'federated', 'root'].includes(world.caller.type);

/** The caller belongs to another account than the resource. */
export function isCrossAccount(world: World): boolean {
  const { caller, scenario } = world;
  if (caller.account === undefined || scenario.action === 'sts:assumeroot') return false;
  return world.owner() !== caller.account;
}

/** Services without resource-based policies, and actions that none of them governs. */
export function hasResourcePolicies(world: World): boolean {
  const { service, resource } = world.scenario;
  if (service === 'sts') return world.scenario.isRoleTrust();
  // Aliases have no policy; operations without a key are authorized by identity policies alone.
  // https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html
  if (service === 'kms') return isKey(resource);
  if (['iam', 'ec2', 'rds', 'ecs', 'autoscaling'].includes(service)) return false;
  return true;
}

function isKey(resource: string): boolean {
  return /^arn:[^:]+:kms:[^:]*:[^:]*:key\//.test(resource);
}

/** A key policy or a trust policy must allow, whatever the identity policies say. */
export function resourcePolicyIsMandatory(world: World): boolean {
  return world.scenario.isRoleTrust() || (world.scenario.service === 'kms' && isKey(world.scenario.resource));
}

/** What the service refuses although policies allow it. */
export function serviceRefuses(world: World): boolean {
  switch (world.scenario.service) {
    case 'iam':
      return iamRefuses(world);
    case 'sts':
      return stsRefuses(world);
    case 'kms':
      return kmsRefuses(world);
    case 's3':
      return s3Refuses(world);
    case 'sqs':
      return sqsRefuses(world);
    default:
      return false;
  }
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
function hasMfa(world: World): boolean {
  const key = world.key('aws:MultiFactorAuthPresent');
  return key.present && toBoolean(key.values[0] ?? '');
}

function iamRefuses(world: World): boolean {
  const { caller, scenario } = world;
  const name = scenario.action.slice('iam:'.length);
  if (caller.type === 'federated') return true;
  if (caller.type === 'user' && caller.credentials === 'GetSessionToken' && !hasMfa(world)) return true;
  if (/^arn:[^:]+:iam::aws:policy\//.test(scenario.resource))
    return [
      'createpolicyversion',
      'deletepolicy',
      'deletepolicyversion',
      'setdefaultpolicyversion',
      'tagpolicy',
      'untagpolicy',
    ].includes(name);
  // Roles of IAM Identity Center cannot be modified, deleted or passed.
  if (/^arn:[^:]+:iam::\d{12}:role\/aws-reserved\//.test(scenario.resource))
    return name === 'passrole' || /^(attach|detach|create|delete|put|tag|untag|update)/.test(name);
  return false;
}

function stsRefuses(world: World): boolean {
  const { caller, scenario } = world;
  const name = scenario.action.slice('sts:'.length);
  if (caller.type === 'federated') return true;
  if (caller.type === 'root' && (name === 'assumerole' || name === 'assumeroot')) return true;
  if (caller.type === 'role' && (name === 'getfederationtoken' || name === 'getsessiontoken')) return true;
  if (caller.type === 'user' && caller.credentials === 'GetSessionToken' && name !== 'assumerole')
    return true;
  const passes = ['assumerole', 'assumerolewithsaml', 'assumerolewithwebidentity', 'getfederationtoken'];
  return passes.includes(name) && 'Policy' in scenario.parameters && !isStorableSession(scenario.parameters);
}

/** A session policy with a grammar error or an incomplete ARN fails the call. */
function isStorableSession(parameters: Json): boolean {
  const document = readDocument(parameters['Policy'], 'session', 'parameter');
  if (document.unknown) return false;
  return document.statements.every(
    (statement) =>
      statement.state !== 'refused' &&
      [...(statement.resources ?? []), ...(statement.notResources ?? [])].every(
        (entry) => entry === '*' || entry.split(':').length >= 6,
      ),
  );
}

/** https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html */
const KMS_ACROSS_ACCOUNTS =
  /^kms:(encrypt|decrypt|reencrypt.*|generatedatakey.*|sign|verify|generatemac|verifymac|derivesharedsecret|creategrant|describekey|getkeyrotationstatus|getpublickey|listgrants|retiregrant|revokegrant)$/;

function kmsRefuses(world: World): boolean {
  const { action, resource } = world.scenario;
  if (/^kms:(create|update|delete)alias$/.test(action) && /:alias\/aws\//.test(resource)) return true;
  const outsider = !isPerson(world) || isCrossAccount(world);
  return resource !== '*' && outsider && !KMS_ACROSS_ACCOUNTS.test(action);
}

/** Owner-only actions. */
const SQS_OWNER_ONLY =
  /^sqs:(addpermission|removepermission|createqueue|deletequeue|listqueues|setqueueattributes|tagqueue|untagqueue|listqueuetags)$/;

function sqsRefuses(world: World): boolean {
  return SQS_OWNER_ONLY.test(world.scenario.action) && (!isPerson(world) || isCrossAccount(world));
}

// --- S3 ---

const PUBLIC_ACLS = ['public-read', 'public-read-write', 'authenticated-read'];

function objectOwnership(world: World): string {
  const value = world.scenario.facts['objectOwnership'];
  if (value === 'unknown')
    return world.oracle.choose('object ownership', ['BucketOwnerEnforced', 'ObjectWriter']);
  return typeof value === 'string' ? value : 'BucketOwnerEnforced';
}

/** The strictest of all levels counts. */
function blocksPublicAccess(world: World, setting: string): boolean {
  const value = world.scenario.facts['blockPublicAccess'];
  if (value === 'unknown') return world.oracle.choose(`block public access ${setting}`, [false, true]);
  const levels = Array.isArray(value) ? value : [value];
  return levels.some((level) => isRecord(level) && level[setting] === true);
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html */
function s3Refuses(world: World): boolean {
  const { action, facts } = world.scenario;
  const { caller } = world;
  const outsider = caller.type === 'anonymous' || (isPerson(world) && isCrossAccount(world));
  // The bucket's account only.
  if (/^s3:(get|put|delete)bucketpolicy$/.test(action) && (outsider || !isPerson(world))) return true;
  const acl = (): string | undefined => {
    const key = world.key('s3:x-amz-acl');
    return key.present ? key.values[0] : undefined;
  };
  // Only where the scenario says so: buckets from before 2023 still have ACLs.
  const stated = facts['objectOwnership'] !== undefined;
  const sets = ['s3:putobject', 's3:putobjectacl', 's3:putobjectversionacl'].includes(action);
  if (stated && sets && objectOwnership(world) === 'BucketOwnerEnforced') {
    const asked = acl();
    if (asked !== undefined && asked !== 'bucket-owner-full-control') return true;
  }
  if (
    /^s3:(putbucketacl|putobjectacl|putobject|createbucket)$/.test(action) &&
    facts['blockPublicAccess'] !== undefined &&
    (PUBLIC_ACLS.includes(acl() ?? '') || grantsPublicly(world)) &&
    blocksPublicAccess(world, 'BlockPublicAcls')
  )
    return true;
  if (action === 's3:putbucketpolicy' && 'Policy' in world.scenario.parameters) {
    const document = readDocument(world.scenario.parameters['Policy'], 'resource', 'parameter');
    if (isPublicDocument(world, document) && blocksPublicAccess(world, 'BlockPublicPolicy')) return true;
  }
  if (outsider && world.scenario.resource !== '*' && facts['blockPublicAccess'] !== undefined)
    if (isPublicBucketPolicy(world) && blocksPublicAccess(world, 'RestrictPublicBuckets')) return true;
  return false;
}

function grantsPublicly(world: World): boolean {
  return GRANT_HEADERS.some((header) => {
    const key = world.key(header);
    return key.present && /groups\/global\/(AllUsers|AuthenticatedUsers)/.test(key.values[0] ?? '');
  });
}

function isPublicBucketPolicy(world: World): boolean {
  const layer = world.scenario.resourcePolicy;
  if (layer === 'unknown') return world.oracle.choose('the bucket policy is public', [false, true]);
  return layer.some((document) => isPublicDocument(world, document));
}

function isPublicDocument(world: World, document: PolicyDocument): boolean {
  if (document.unknown) return world.oracle.choose(`${document.id} is public`, [false, true]);
  return document.statements.some((statement) => isPublicStatement(world, statement));
}

const FIXED_KEYS = new Set(
  [
    'aws:PrincipalAccount',
    'aws:PrincipalArn',
    'aws:PrincipalOrgID',
    'aws:SourceIp',
    'aws:SourceArn',
    'aws:SourceVpc',
    'aws:SourceVpce',
    'aws:SourceOwner',
    'aws:SourceAccount',
    'aws:userid',
    's3:DataAccessPointArn',
    's3:DataAccessPointAccount',
  ].map((key) => key.toLowerCase()),
);

/** Public unless it grants only to fixed principals or under a condition with fixed values. */
function isPublicStatement(world: World, statement: Statement): boolean {
  if (statement.effect === 'Deny' || statement.state === 'inert') return false;
  if (statement.state !== 'valid')
    return world.oracle.choose(`${statement.id} makes the policy public`, [false, true]);
  const concrete = statement.principals?.every((element) => !hasWildcard(globTokens(element.value))) ?? false;
  if (concrete) return false;
  return !statement.conditions.some((entry) => {
    const operator = parseOperator(entry.operator);
    if (operator === null || operator.ifExists || operator.set !== undefined) return false;
    const { base } = operator;
    if (
      !['StringEquals', 'StringEqualsIgnoreCase', 'StringLike', 'ArnEquals', 'ArnLike', 'IpAddress'].includes(
        base,
      )
    )
      return false;
    return (
      FIXED_KEYS.has(entry.key) &&
      entry.values.length > 0 &&
      entry.values.every((value) => isFixed(statement, entry.key, base, value))
    );
  });
}

function isFixed(statement: Statement, key: string, base: string, value: string): boolean {
  if (base === 'IpAddress') {
    const range = parseRange(value);
    if (range === null) return false;
    return isPrivate(range) || range.prefix >= (range.bits === 32 ? 8 : 32);
  }
  const parts = parseTemplate(value, statement.variables);
  if (parts === 'malformed' || parts.some((part) => 'variable' in part)) return false;
  if (key === 'aws:userid' && /^[^:]*:\*$/.test(value)) return false;
  // The name of an access point may be a wildcard if its account is fixed.
  if (key === 's3:dataaccesspointarn') {
    const account = value.split(':')[4] ?? '';
    return account !== '' && !hasWildcard(globTokens(account));
  }
  return !hasWildcard(globTokens(value));
}

function isPrivate(range: { bits: number; value: bigint; prefix: number }): boolean {
  if (range.bits !== 32) return false;
  return ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].some((text) => {
    const block = parseRange(text);
    if (block === null) return false;
    const host = BigInt(32 - block.prefix);
    return range.prefix >= block.prefix && range.value >> host === block.value >> host;
  });
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html */
const ACL_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  READ: ['listbucket', 'listbucketversions', 'listbucketmultipartuploads', 'getobject', 'getobjectversion'],
  WRITE: ['putobject', 'deleteobject', 'deleteobjectversion'],
  READ_ACP: ['getbucketacl', 'getobjectacl', 'getobjectversionacl'],
  WRITE_ACP: ['putbucketacl', 'putobjectacl', 'putobjectversionacl'],
};

/** How the ACL of the bucket or object grants to the caller. */
export function aclGrants(world: World): Set<Match> {
  const { scenario, caller } = world;
  const matches = new Set<Match>();
  const acl = scenario.facts['acl'];
  if (scenario.service !== 's3' || acl === undefined) return matches;
  const name = scenario.action.slice('s3:'.length);
  const covers = (permission: unknown): boolean =>
    permission === 'FULL_CONTROL'
      ? Object.values(ACL_ACTIONS).some((actions) => actions.includes(name))
      : (ACL_ACTIONS[String(permission)]?.includes(name) ?? false);
  if (!covers('FULL_CONTROL') || objectOwnership(world) === 'BucketOwnerEnforced') return matches;
  const grants: readonly unknown[] =
    acl === 'unknown'
      ? world.oracle.choose('acl', [
          [],
          [{ grantee: 'AllUsers', permission: 'FULL_CONTROL' }],
          [{ grantee: 'AuthenticatedUsers', permission: 'FULL_CONTROL' }],
          [{ grantee: caller.account ?? '', permission: 'FULL_CONTROL' }],
        ])
      : Array.isArray(acl)
        ? acl
        : [];
  for (const grant of grants) {
    if (!isRecord(grant) || !covers(grant['permission'])) continue;
    const grantee = grant['grantee'];
    const group = grantee === 'AllUsers' || grantee === 'AuthenticatedUsers';
    if (group && blocksPublicAccess(world, 'IgnorePublicAcls')) continue;
    // To signed callers an ACL grants through their account, which must pass it on.
    if (isPerson(world)) {
      if (group || grantee === caller.account) matches.add(caller.type === 'root' ? 'ROOT' : 'ACCOUNT');
    } else if (grantee === 'AllUsers') matches.add('STAR');
  }
  return matches;
}

/**
 * The account that owns the object, if it is not the bucket's owner.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-auth-workflow-object-operation.html
 */
export function foreignObjectOwner(world: World): string | undefined {
  const { scenario } = world;
  const owner = scenario.facts['objectOwner'];
  if (scenario.service !== 's3' || typeof owner !== 'string') return undefined;
  if (!/^s3:(getobject|putobjectacl|putobjectversionacl)/.test(scenario.action)) return undefined;
  if (objectOwnership(world) === 'BucketOwnerEnforced' || owner === world.owner()) return undefined;
  return owner;
}

/** The root user of the bucket's owner can always replace a bucket policy that locks everybody out. */
export function recoversBucketPolicy(world: World): boolean {
  return (
    world.caller.type === 'root' &&
    /^s3:(get|put|delete)bucketpolicy$/.test(world.scenario.action) &&
    !isCrossAccount(world)
  );
}

// --- KMS grants ---

/** https://docs.aws.amazon.com/kms/latest/developerguide/grants.html */
const GRANT_OPERATIONS = [
  'Decrypt',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'GenerateDataKeyPair',
  'GenerateDataKeyPairWithoutPlaintext',
  'ReEncryptFrom',
  'ReEncryptTo',
  'Sign',
  'Verify',
  'GenerateMac',
  'VerifyMac',
  'DeriveSharedSecret',
  'CreateGrant',
  'DescribeKey',
  'GetPublicKey',
  'RetireGrant',
].map((name) => `kms:${name.toLowerCase()}`);

export interface GrantMatch {
  readonly match: Match;
  /** Issued by the caller's own account, which is not the key's. */
  readonly own: boolean;
}

export function grantMatches(world: World): GrantMatch[] {
  const { scenario } = world;
  if (scenario.service !== 'kms' || !isKey(scenario.resource)) return [];
  if (!GRANT_OPERATIONS.includes(scenario.action)) return [];
  if (scenario.grants === 'unknown') {
    const ways = waysToGrant(world).filter((way) => way !== 'STAR' && way !== 'PROVIDER');
    const options: (GrantMatch | 'none')[] = ['none'];
    for (const match of ways) {
      options.push({ match, own: false });
      if (isCrossAccount(world)) options.push({ match, own: true });
    }
    const chosen = world.oracle.choose('grants', options);
    return chosen === 'none' ? [] : [chosen];
  }
  return scenario.grants.flatMap((grant) => {
    const match = granteeMatch(world, grant);
    if (match === undefined || !grantCovers(world, grant)) return [];
    const own = isCrossAccount(world) && grant.issuingAccount === world.caller.account;
    return [{ match, own }];
  });
}

function granteeMatch(world: World, grant: Grant): Match | undefined {
  const { caller } = world;
  const value = grant.grantee ?? '';
  if (caller.type === 'service') return [value, grant.service].includes(caller.name) ? 'SERVICE' : undefined;
  if (!isPerson(world)) return undefined;
  if (value === caller.account || value === `arn:${caller.partition}:iam::${caller.account}:root`)
    return caller.type === 'root' ? 'ROOT' : 'ACCOUNT';
  if (namesUser(caller, value)) return 'USER';
  if (namesRole(caller, value)) return 'ROLE';
  if (namesSession(world, value)) return caller.type === 'federated' ? 'FEDERATED-SESSION' : 'SESSION';
  return namesFederatingUser(world, value) ? 'FEDERATING-USER' : undefined;
}

function grantCovers(world: World, grant: Grant): boolean {
  const operations = grant.operations.map((operation) => `kms:${operation.toLowerCase()}`);
  if (!operations.includes(world.scenario.action)) return false;
  if (world.scenario.action === 'kms:creategrant') {
    // One parent grant must permit every requested operation.
    const asked = world.key('kms:GrantOperations');
    if (asked.present && !asked.values.every((name) => operations.includes(`kms:${name.toLowerCase()}`)))
      return false;
  }
  if (grant.sourceArn !== undefined) {
    const source = world.key('aws:SourceArn');
    if (!source.present || source.values[0] !== grant.sourceArn) return false;
  }
  const holds = (pairs: Json): boolean =>
    Object.entries(pairs).every(([name, value]) => {
      const key = world.key(`kms:EncryptionContext:${name}`);
      return key.present && key.values[0] === value;
    });
  if (grant.contextSubset !== undefined && !holds(grant.contextSubset)) return false;
  if (grant.contextEquals !== undefined) {
    if (!holds(grant.contextEquals)) return false;
    const names = Object.keys(grant.contextEquals).map(
      (name) => `kms:encryptioncontext:${name.toLowerCase()}`,
    );
    for (const name of world.scenario.context.keys())
      if (name.startsWith('kms:encryptioncontext:') && !names.includes(name) && world.key(name).present)
        return false;
    if (world.scenario.unlistedUnknown())
      return world.oracle.choose('further pairs in the encryption context', [true, false]);
  }
  return true;
}

// --- Organizations ---

/**
 * Reads that members have without a delegation policy; they stand in for the resource side only.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html
 */
export function organizationsGrants(world: World): boolean {
  const { action, facts } = world.scenario;
  if (action === 'organizations:describeorganization') return true;
  if (!/^organizations:(describe|list)/.test(action)) return false;
  const administrator = facts['serviceAdministrator'];
  if (administrator === 'unknown') return world.oracle.choose('service administrator', [false, true]);
  return administrator === true;
}

// --- RCP ---

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html */
const RCP_SERVICES = new Set(
  `appconfig appstream aoss autoscaling autoscaling-plans budgets cloudfront cloudsearch clouddirectory
  cloudtrail-data codeartifact codebuild codecommit codepipeline cognito-identity cognito-idp comprehend
  comprehendmedical compute-optimizer cost-optimization-hub dax dsql dynamodb ecr ecr-public events firehose fis
  fms gamelift health inspector-scan kendra kinesisvideo kms logs memorydb networkmonitor notifications opensearch
  pca-connector-ad personalize polly pricing resource-groups rolesanywhere s3 secretsmanager servicediscovery
  signin sqs sts support swf textract timestream-influxdb transcribe transfer translate wafv2 workspaces
  xray`.split(/\s+/),
);

export function rcpApplies(world: World): boolean {
  const { scenario, caller } = world;
  if (!RCP_SERVICES.has(scenario.service) || caller.serviceLinked) return false;
  if (scenario.action === 'kms:retiregrant') return false;
  const manager = scenario.facts['keyManager'];
  if (scenario.service === 'kms' && manager === 'AWS') return false;
  if (scenario.service === 'kms' && manager === 'unknown')
    if (world.oracle.choose('an AWS managed key', [false, true])) return false;
  // The trust of service-linked roles is out of reach.
  return !(scenario.isRoleTrust() && scenario.resource.includes(':role/aws-service-role/'));
}
