/**
 * S3: Block Public Access, ACLs and object ownership, and the bucket policy that cannot lock its owner out.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-s3-evaluates-access-control.html
 */
import { parsePolicyValue } from '../../policy/parse.ts';
import { type Evaluation, RESOURCE } from '../evaluation.ts';
import type { AclGrant, BlockPublicAccess } from '../policy-set.ts';
import { ABSENT, isOpen } from '../slot-value.ts';
import { and, FALSE, not, or, TRUE, type Truth, truthOf, UNKNOWN } from '../truth.ts';
import { isPublicPolicy } from './s3-public.ts';
import type { ServiceModule } from './service-module.ts';

export const s3: ServiceModule = {
  before: () => true,

  after(evaluation, action) {
    if (action.endsWith('bucketpolicy')) bucketPolicyRules(evaluation, action);
    if (aclsAreLive(evaluation)) aclRules(evaluation, action);
    if (OBJECT_ACL_WRITES.has(action)) {
      evaluation.refuse('s3-acls-disabled', and(aclsAreDisabled(evaluation), setsForeignAcl(evaluation)));
    }
    if (evaluation.facts.blockPublicAccess === undefined) return;
    if (ACL_WRITES.has(action)) publicAclRule(evaluation);
    restrictPublicBuckets(evaluation);
  },
};

const ACL_WRITES: ReadonlySet<string> = new Set([
  'createbucket',
  'putbucketacl',
  'putobject',
  'putobjectacl',
  'putobjectversionacl',
]);

const OBJECT_ACL_WRITES: ReadonlySet<string> = new Set(['putobject', 'putobjectacl', 'putobjectversionacl']);

function aclsAreDisabled({ facts }: Evaluation): Truth {
  return facts.objectOwnership === 'unknown'
    ? UNKNOWN
    : truthOf(facts.objectOwnership === 'BucketOwnerEnforced');
}

/** Where ACLs are disabled, a call that sets one fails, but for the one that gives the bucket's owner all. */
function setsForeignAcl({ state }: Evaluation): Truth {
  const canned = state.lookup('s3:x-amz-acl', ['private', 'bucket-owner-full-control']);
  if (canned === ABSENT) return FALSE;
  return isOpen(canned) ? UNKNOWN : truthOf(canned !== 'bucket-owner-full-control');
}

function bucketPolicyRules(evaluation: Evaluation, action: string): void {
  const { state, policies } = evaluation;
  evaluation.refuse('s3-policy-owner-only', not(state.sameAccount));
  if (state.caller.kind === 'root' && evaluation.denied[RESOURCE] !== FALSE) {
    evaluation.denied[RESOURCE] = and(evaluation.denied[RESOURCE]!, not(state.sameAccount));
    evaluation.rules[RESOURCE] = 's3-root-recovery';
  }
  const document = state.request.parameters?.Policy;
  if (
    action === 'putbucketpolicy' &&
    document !== undefined &&
    policies.service?.blockPublicAccess !== undefined
  ) {
    const isPublic = isPublicPolicy(parsePolicyValue(document, 'resource'));
    evaluation.refuse('s3-block-public-policy', and(isPublic, setting(evaluation, 'BlockPublicPolicy')));
  }
}

function restrictPublicBuckets(evaluation: Evaluation): void {
  const { state } = evaluation;
  const isOutsider = not(state.caller.kind === 'service' ? TRUE : state.sameAccount);
  const isPublic = and(isOutsider, bucketPolicyIsPublic(evaluation));
  if (isPublic === FALSE) return;
  const restricted = setting(evaluation, 'RestrictPublicBuckets');
  evaluation.refuse(
    restricted === UNKNOWN ? 's3-bpa-unknown' : 's3-restrict-public-buckets',
    and(restricted, isPublic),
  );
}

/** Whether a setting of Block Public Access is on; off when nothing is said of it. */
function setting(evaluation: Evaluation, name: keyof BlockPublicAccess): Truth {
  const { facts, suppositions } = evaluation;
  if (facts.blockPublicAccess === undefined) return FALSE;
  if (facts.blockPublicAccess !== 'unknown') return truthOf(facts.blockPublicAccess[name]);
  const supposed = suppositions.settings?.get(name);
  if (supposed !== undefined) return truthOf(supposed);
  evaluation.miss(name, 's3-bpa-unknown');
  return UNKNOWN;
}

function bucketPolicyIsPublic(evaluation: Evaluation): Truth {
  const { policies, suppositions } = evaluation;
  let isPublic: Truth = policies.resource === 'unknown' ? UNKNOWN : FALSE;
  for (const { policy } of policies.resource === 'unknown' ? [] : policies.resource) {
    isPublic = or(isPublic, policy ? isPublicPolicy(policy) : UNKNOWN);
  }
  if (isPublic !== UNKNOWN) return isPublic;
  if (suppositions.isPublicPolicy !== undefined) return truthOf(suppositions.isPublicPolicy);
  evaluation.miss('policyStatus', 's3-bpa-unknown');
  return UNKNOWN;
}

/** Rule `s3-owner-enforced`: ACLs count only where object ownership leaves them alive. */
function aclsAreLive({ facts }: Evaluation): boolean {
  return facts.objectOwnership !== undefined && facts.objectOwnership !== 'BucketOwnerEnforced';
}

function aclRules(evaluation: Evaluation, action: string): void {
  const { facts, state, grants } = evaluation;
  const { caller } = state;
  const live = facts.objectOwnership === 'unknown' ? UNKNOWN : TRUE;
  if (live === UNKNOWN) evaluation.miss('objectOwnership', 's3-owner-enforced');
  const granted = and(live, aclGrants(evaluation, action));
  const reach = caller.kind === 'anonymous' ? 'direct' : 'delegated';
  const owner = facts.objectOwner;
  const isForeign = owner !== undefined && owner !== state.resourceAccount && actsOnObject(action);
  if (!isForeign) {
    grants.add(reach, granted);
    if (granted === TRUE && evaluation.rules[RESOURCE] === undefined) evaluation.rules[RESOURCE] = 's3-acl';
    return;
  }
  // The bucket owner's policy can deny but not allow; the object's own ACL takes its place.
  if (live === TRUE) grants.reset();
  grants.add(reach, live);
  evaluation.require('s3-object-owner', or(or(granted, not(live)), truthOf(caller.account === owner)));
}

/** Whether an action concerns an object that already exists. */
function actsOnObject(action: string): boolean {
  return action.includes('object') && action !== 'putobject' && !action.startsWith('list');
}

/** Whether an ACL entry gives the caller what the action needs. */
function aclGrants(evaluation: Evaluation, action: string): Truth {
  const { acl } = evaluation.facts;
  const permission = ACL_PERMISSIONS.get(action);
  if (permission === undefined) return FALSE;
  if (acl === 'unknown') {
    evaluation.miss('acl', 's3-acl');
    return UNKNOWN;
  }
  let granted: Truth = FALSE;
  for (const entry of acl ?? []) {
    if (entry.permission !== permission && entry.permission !== 'FULL_CONTROL') continue;
    granted = or(granted, isGrantee(evaluation, entry));
  }
  return granted;
}

function isGrantee(evaluation: Evaluation, { grantee }: AclGrant): Truth {
  const { caller } = evaluation.state;
  if (grantee === 'AllUsers' || grantee === 'AuthenticatedUsers') {
    if (grantee === 'AuthenticatedUsers' && caller.account === '') return FALSE;
    return not(setting(evaluation, 'IgnorePublicAcls'));
  }
  return truthOf(grantee === caller.account && caller.account !== '');
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#permissions */
const ACL_PERMISSIONS: ReadonlyMap<string, AclGrant['permission']> = new Map([
  ['listbucket', 'READ'],
  ['listbucketversions', 'READ'],
  ['listbucketmultipartuploads', 'READ'],
  ['getobject', 'READ'],
  ['getobjectversion', 'READ'],
  ['putobject', 'WRITE'],
  ['deleteobject', 'WRITE'],
  ['getbucketacl', 'READ_ACP'],
  ['getobjectacl', 'READ_ACP'],
  ['getobjectversionacl', 'READ_ACP'],
  ['putbucketacl', 'WRITE_ACP'],
  ['putobjectacl', 'WRITE_ACP'],
  ['putobjectversionacl', 'WRITE_ACP'],
]);

const PUBLIC_CANNED_ACLS: ReadonlySet<string> = new Set([
  'public-read',
  'public-read-write',
  'authenticated-read',
]);
const EVERYONE = 'uri="http://acs.amazonaws.com/groups/global/AllUsers"';
const GRANT_HEADERS = ['read', 'write', 'read-acp', 'write-acp', 'full-control'] as const;

function publicAclRule(evaluation: Evaluation): void {
  const blocked = setting(evaluation, 'BlockPublicAcls');
  if (blocked === FALSE) return;
  const { state } = evaluation;
  const canned = state.lookup('s3:x-amz-acl', ['public-read', 'private', 'bucket-owner-full-control']);
  let isPublic: Truth = isOpen(canned)
    ? UNKNOWN
    : truthOf(typeof canned === 'string' && PUBLIC_CANNED_ACLS.has(canned));
  for (const header of GRANT_HEADERS) {
    const value = state.lookup(`s3:x-amz-grant-${header}`, [EVERYONE]);
    if (value === ABSENT) continue;
    const names = typeof value === 'string' && /groups\/global\/(?:AllUsers|AuthenticatedUsers)/.test(value);
    isPublic = or(isPublic, isOpen(value) ? UNKNOWN : truthOf(names));
  }
  evaluation.refuse('s3-block-public-acls', and(blocked, isPublic));
}
