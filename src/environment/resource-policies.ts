/**
 * The resource-based policies of the resource of a request, and what else decides at the resource: KMS grants,
 * Block Public Access, ACLs.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import {
  DELEGATION_POLICY,
  type FilledRead,
  KEY_POLICY,
  resourcePolicyCalls,
  SECRET_POLICY,
} from '../catalog/resource-policy-services.ts';
import type { AttachedPolicy, BlockPublicAccess, KmsGrant, ServiceFacts } from '../engine/policy-set.ts';
import { type Arn, isAccountId } from '../policy/arn.ts';
import { type Assembly, unknownPolicy } from './assembly.ts';
import {
  describeKey,
  describeOrganization,
  getAccountPublicAccessBlock,
  getBucketAcl,
  getBucketOwnershipControls,
  getBucketPublicAccessBlock,
  getObjectAcl,
  listAliases,
  listGrants,
  readResourcePolicy,
} from './aws-command.ts';
import { type Environment, keyOf } from './environment.ts';
import { membershipOf } from './organization-policies.ts';
import { isComplete } from './output.ts';
import { resourceKey } from './outputs/resource-policies.ts';
import { trustPolicy } from './principal-policies.ts';
import type { Derived, RequestFacts } from './request-facts.ts';

type Policies = readonly AttachedPolicy[] | 'unknown';

/** What the resource's side of a request says. */
export interface ResourceSide {
  readonly policies: Policies;
  readonly grants?: readonly KmsGrant[] | 'unknown' | undefined;
  readonly service?: ServiceFacts | undefined;
  /** The resource that AWS checks, where it is not the one that the request names: the key behind an alias. */
  readonly resource?: Derived<string> | undefined;
}

/** `rcpsApply`: whether RCPs can reach the resource, so that who manages a key matters. */
export function resourceSide(assembly: Assembly, facts: RequestFacts, rcpsApply: boolean): ResourceSide {
  const { arn, service, question } = facts;
  if (service === 'organizations') return { policies: delegationPolicy(assembly, facts) };
  if (!arn) return { policies: [] };
  // A trust policy is for the calls that assume its role, and takes no part in `iam:` calls.
  if (service === 'sts' && arn.service === 'iam' && arn.resource.startsWith('role/')) {
    const name = arn.resource.slice(arn.resource.lastIndexOf('/') + 1);
    return {
      policies: isAccountId(arn.account) ? trustPolicy(assembly, arn.account, name, question.resource) : [],
    };
  }
  if (service === 'kms' && arn.service === 'kms') return keySide(assembly, facts, arn, rcpsApply);
  const policies = catalogPolicies(assembly, facts, arn, question.resource);
  return facts.bucket === undefined || service !== 's3'
    ? { policies }
    : { policies, service: bucketFacts(assembly, facts, facts.bucket) };
}

/** The policies that the catalog's commands print for a resource. */
function catalogPolicies(assembly: Assembly, facts: RequestFacts, arn: Arn, resource: string): Policies {
  const policies: AttachedPolicy[] = [];
  let unknown = 0;
  const calls = resourcePolicyCalls(facts.service, arn);
  for (const call of calls) {
    const found = call && catalogPolicy(assembly, facts, call, arn, resource);
    if (found === undefined || found === 'unknown') {
      unknown++;
      policies.push(unknownPolicy(resource));
    } else {
      policies.push(...found);
    }
  }
  return unknown > 0 && unknown === calls.length ? 'unknown' : policies;
}

function catalogPolicy(
  assembly: Assembly,
  facts: RequestFacts,
  call: FilledRead,
  arn: Arn,
  resource: string,
): Policies {
  const { environment } = assembly;
  const filled = call.read === SECRET_POLICY ? withWholeArn(environment, call, arn) : call;
  const owner = facts.resourceAccount;
  const attachedTo = facts.bucket === undefined ? resource : bucketArn(facts, facts.bucket);
  return documentsOf(assembly, filled, owner, owner ?? askingAccount(facts), attachedTo);
}

function documentsOf(
  assembly: Assembly,
  call: FilledRead,
  owner: string | undefined,
  asking: string | undefined,
  attachedTo: string,
): Policies {
  const { environment, gaps } = assembly;
  const { service, command } = call.read;
  const args = call.options.map(([, value]) => value);
  const key = resourceKey({ account: owner ?? '', region: call.region, service, command, arguments: args });
  const known = environment.resourceDocuments.get(key);
  if (known?.kind === 'none') return [];
  const isWhole = known !== undefined && isComplete(known.texts);
  if (!isWhole) {
    gaps.add('resource', 'resource-policy', readResourcePolicy(asking, call), { resource: attachedTo });
  }
  if (!known) return 'unknown';
  const type = service === 'kms' ? 'key' : 'resource';
  const policies = known.texts.items.map((text) =>
    assembly.attach('resource', { ...text.placed(type), attachedTo }, known.file, text.file),
  );
  if (!isWhole) policies.push(unknownPolicy(attachedTo));
  return policies;
}

/**
 * The account to ask while nobody knows whose a resource is: the caller's own. If it is another one's, S3 says so.
 */
function askingAccount({ caller }: RequestFacts): string | undefined {
  return isAccountId(caller.account) ? caller.account : undefined;
}

/**
 * A secret is named by its ARN, which ends in six characters that Secrets Manager adds, or without them.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen
 */
function withWholeArn(environment: Environment, call: FilledRead, arn: Arn): FilledRead {
  const id = arn.resource.slice('secret:'.length);
  const name = id.endsWith('-??????') ? id.slice(0, -'-??????'.length) : id;
  const whole = environment.secretArns.get(`${arn.account}/${arn.region}/${name}`);
  const value = whole ?? (name === id ? undefined : name);
  return value === undefined ? call : { ...call, options: [['secret-id', value]] };
}

/**
 * The delegation policy of the organization, which the management account holds.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html
 */
function delegationPolicy(assembly: Assembly, facts: RequestFacts): Policies {
  const management = facts.resourceAccount;
  if (management === undefined) {
    const { account } = facts.caller;
    if (!isAccountId(account)) return 'unknown';
    if (membershipOf(assembly.environment, account).kind === 'none') return [];
    assembly.gaps.add('resource', 'organization', describeOrganization(account), { target: account });
    return 'unknown';
  }
  const call = { read: DELEGATION_POLICY, region: 'global', options: [] };
  return documentsOf(assembly, call, management, management, facts.question.resource);
}

/** Calls on an alias itself, which has no policy; in every other call an alias stands for its key. */
const ALIAS_ACTIONS: ReadonlySet<string> = new Set(['kms:createalias', 'kms:updatealias', 'kms:deletealias']);

/** @see https://docs.aws.amazon.com/kms/latest/developerguide/alias-access.html */
function keySide(assembly: Assembly, facts: RequestFacts, arn: Arn, rcpsApply: boolean): ResourceSide {
  const { environment, gaps } = assembly;
  const { question } = facts;
  let key = arn;
  let resource: Derived<string> | undefined;
  if (arn.resource.startsWith('alias/')) {
    if (ALIAS_ACTIONS.has(question.action.toLowerCase())) return { policies: [] };
    const target = environment.keyAliases.get(keyOf(arn.account, arn.region, arn.resource));
    if (!target) {
      if (isAccountId(arn.account)) {
        gaps.add('resource', 'key-alias', listAliases(arn.account, arn.region), {
          resource: question.resource,
        });
      }
      return { policies: 'unknown', grants: 'unknown' };
    }
    key = { ...arn, resource: `key/${target.value}` };
    resource = {
      value: `arn:${key.partition}:kms:${key.region}:${key.account}:${key.resource}`,
      file: target.file,
    };
  }
  if (!key.resource.startsWith('key/')) return { policies: [] };
  const name = resource?.value ?? question.resource;
  const policies = withSharingPolicy(assembly, catalogPolicies(assembly, facts, key, name), key, name);
  return {
    policies,
    grants: keyGrants(assembly, key, name),
    service: keyFacts(assembly, key, name, rcpsApply),
    resource,
  };
}

/**
 * A key that is shared through AWS RAM has a second policy, which counts once it was collected. That a key has none
 * is taken for granted: few have.
 * @see https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html
 */
function withSharingPolicy(assembly: Assembly, policies: Policies, key: Arn, attachedTo: string): Policies {
  const { service, command } = KEY_POLICY;
  const args = [key.resource.slice('key/'.length), 'AWS_RAM'];
  const place = { account: key.account, region: key.region, service, command, arguments: args };
  const known = assembly.environment.resourceDocuments.get(resourceKey(place));
  if (policies === 'unknown' || known?.kind !== 'documents') return policies;
  const shared = known.texts.items.map((text) =>
    assembly.attach(
      'resource',
      { ...text.placed('key'), name: 'AWS_RAM', attachedTo },
      known.file,
      text.file,
    ),
  );
  return [...policies, ...shared];
}

function keyGrants(assembly: Assembly, key: Arn, resource: string): readonly KmsGrant[] | 'unknown' {
  const grants = assembly.environment.keyGrants.get(keyOf(key.account, key.region, key.resource));
  if (grants && isComplete(grants)) return grants.items;
  if (isAccountId(key.account)) {
    const command = listGrants(key.account, key.region, key.resource.slice('key/'.length));
    assembly.gaps.add('resource', 'key-grants', command, { resource });
  }
  return 'unknown';
}

/**
 * Who manages a key decides whether RCPs reach it.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
function keyFacts(
  assembly: Assembly,
  key: Arn,
  resource: string,
  rcpsApply: boolean,
): ServiceFacts | undefined {
  const manager = assembly.environment.keyManagers.get(keyOf(key.account, key.region, key.resource));
  if (manager) return { keyManager: manager.value };
  if (!rcpsApply) return undefined;
  if (isAccountId(key.account)) {
    const command = describeKey(key.account, key.region, key.resource.slice('key/'.length));
    assembly.gaps.add('rcp', 'key-manager', command, { resource });
  }
  return { keyManager: 'unknown' };
}

function bucketArn({ arn }: RequestFacts, bucket: string): string {
  return `arn:${arn?.partition ?? 'aws'}:s3:::${bucket}`;
}

const SETTINGS = [
  'BlockPublicAcls',
  'IgnorePublicAcls',
  'BlockPublicPolicy',
  'RestrictPublicBuckets',
] as const;

function bucketFacts(assembly: Assembly, facts: RequestFacts, bucket: string): ServiceFacts {
  const { environment, gaps } = assembly;
  const asking = facts.resourceAccount ?? askingAccount(facts);
  const blockPublicAccess = publicAccessBlock(assembly, facts, bucket, asking);
  const ownership = environment.objectOwnership.get(bucket)?.value;
  const resource = bucketArn(facts, bucket);
  if (ownership === undefined) {
    gaps.add('service', 'object-ownership', getBucketOwnershipControls(asking, bucket), { resource });
    return { blockPublicAccess, objectOwnership: 'unknown', acl: 'unknown' };
  }
  // ACLs are switched off.
  if (ownership === 'BucketOwnerEnforced') return { blockPublicAccess, objectOwnership: ownership };
  return { blockPublicAccess, objectOwnership: ownership, acl: aclOf(assembly, facts, bucket, asking) };
}

/**
 * Block Public Access in force: of the account's and the bucket's settings, the stricter one each.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
function publicAccessBlock(
  assembly: Assembly,
  facts: RequestFacts,
  bucket: string,
  asking: string | undefined,
): BlockPublicAccess | 'unknown' {
  const { environment, gaps } = assembly;
  const owner = facts.resourceAccount;
  const resource = bucketArn(facts, bucket);
  const ofBucket = environment.publicAccessBlocks.get(`bucket/${bucket}`)?.value;
  const ofAccount =
    owner === undefined ? undefined : environment.publicAccessBlocks.get(`account/${owner}`)?.value;
  const inForce = publicAccessInForce(ofBucket, ofAccount);
  if (inForce !== 'unknown') return inForce;
  const askBucket = getBucketPublicAccessBlock(asking, bucket);
  if (!ofBucket) gaps.add('service', 'block-public-access', askBucket, { resource });
  // The bucket's own settings come first: mostly they block everything.
  const isBucketAsked = ofBucket !== undefined || environment.answerTo(askBucket) !== undefined;
  if (!ofAccount && owner !== undefined && isBucketAsked) {
    gaps.add('service', 'block-public-access', getAccountPublicAccessBlock(owner), { resource });
  }
  return inForce;
}

/** The settings of bucket and account together; each is undefined where it is not known. */
export function publicAccessInForce(
  ofBucket: BlockPublicAccess | undefined,
  ofAccount: BlockPublicAccess | undefined,
): BlockPublicAccess | 'unknown' {
  // Where everything is blocked at one level, the other has nothing to add.
  for (const level of [ofBucket, ofAccount]) if (level && SETTINGS.every((name) => level[name])) return level;
  if (!ofBucket || !ofAccount) return 'unknown';
  return {
    BlockPublicAcls: ofBucket.BlockPublicAcls || ofAccount.BlockPublicAcls,
    IgnorePublicAcls: ofBucket.IgnorePublicAcls || ofAccount.IgnorePublicAcls,
    BlockPublicPolicy: ofBucket.BlockPublicPolicy || ofAccount.BlockPublicPolicy,
    RestrictPublicBuckets: ofBucket.RestrictPublicBuckets || ofAccount.RestrictPublicBuckets,
  };
}

/** Actions on an object that go by its own ACL; all others go by the bucket's. */
const OBJECT_ACL_ACTIONS: ReadonlySet<string> = new Set([
  's3:getobject',
  's3:getobjectversion',
  's3:getobjectacl',
  's3:getobjectversionacl',
  's3:putobjectacl',
  's3:putobjectversionacl',
]);

function aclOf(
  assembly: Assembly,
  facts: RequestFacts,
  bucket: string,
  asking: string | undefined,
): NonNullable<ServiceFacts['acl']> {
  const path = facts.arn!.resource;
  const key = path.slice(bucket.length + 1);
  const isObject = key !== '' && OBJECT_ACL_ACTIONS.has(facts.question.action.toLowerCase());
  const known = assembly.environment.acls.get(isObject ? path : bucket);
  if (!known) {
    const command = isObject ? getObjectAcl(asking, bucket, key) : getBucketAcl(asking, bucket);
    assembly.gaps.add('service', 'acl', command, { resource: facts.question.resource });
    return 'unknown';
  }
  if (known.value === 'unknown') return 'unknown';
  const owner = facts.resourceAccount;
  const grants: { grantee: string; permission: (typeof known.value)[number]['permission'] }[] = [];
  for (const { grantee, permission } of known.value) {
    // An object's owner is whoever wrote it, which may be another account than the bucket's owner.
    if (grantee === 'owner' && (isObject || owner === undefined)) return 'unknown';
    grants.push({ grantee: grantee === 'owner' ? owner! : grantee, permission });
  }
  return grants;
}
