/**
 * Outputs of `aws s3api` and `aws s3control` beside the bucket policy: Block Public Access, Object Ownership, ACLs,
 * and whose a bucket is.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
import type { AclGrant, BlockPublicAccess, ObjectOwnership } from '../../engine/policy-set.ts';
import { isAccountId } from '../../policy/arn.ts';
import { type JsonObject, memberOf } from '../../policy/json.ts';
import type { BucketAclGrant, Environment } from '../environment.ts';
import type { Output } from '../output.ts';
import type { SnapshotPlace } from '../snapshot-path.ts';
import { argumentOf, type OutputReader } from './output-reader.ts';

const ALL_OFF: BlockPublicAccess = {
  BlockPublicAcls: false,
  IgnorePublicAcls: false,
  BlockPublicPolicy: false,
  RestrictPublicBuckets: false,
};

export const S3_READERS: readonly OutputReader[] = [
  {
    service: 's3api',
    command: 'list-buckets',
    read: (output, environment) => {
      output.objects(output.root, 'Buckets', (item) => {
        const name = output.text(item, 'Name');
        if (name !== undefined && output.account) ownBucket(environment, name, output.account, output.file);
        return name;
      });
    },
  },
  {
    service: 's3api',
    command: 'get-public-access-block',
    none: ['NoSuchPublicAccessBlockConfiguration'],
    read: (output, environment) => {
      const bucket = argumentOf(output, 0, 'the name of the bucket as first argument in the path');
      const settings = blockPublicAccess(output);
      if (bucket === undefined || !settings) return;
      setOnce(environment.publicAccessBlocks, `bucket/${bucket}`, settings, output.file);
    },
    readNone: (place, _code, file, environment) => {
      const bucket = place.arguments[0];
      if (bucket !== undefined) setOnce(environment.publicAccessBlocks, `bucket/${bucket}`, ALL_OFF, file);
    },
  },
  {
    service: 's3control',
    command: 'get-public-access-block',
    none: ['NoSuchPublicAccessBlockConfiguration'],
    read: (output, environment) => {
      const settings = blockPublicAccess(output);
      const account = output.place && publicAccessAccount(output.place);
      if (settings && account)
        setOnce(environment.publicAccessBlocks, `account/${account}`, settings, output.file);
    },
    readNone: (place, _code, file, environment) => {
      setOnce(environment.publicAccessBlocks, `account/${publicAccessAccount(place)}`, ALL_OFF, file);
    },
  },
  {
    service: 's3api',
    command: 'get-bucket-ownership-controls',
    none: ['OwnershipControlsNotFoundError'],
    read: (output, environment) => {
      const bucket = argumentOf(output, 0, 'the name of the bucket as first argument in the path');
      const controls = output.object(output.root, 'OwnershipControls');
      const rules =
        controls && output.objects(controls, 'Rules', (item) => output.text(item, 'ObjectOwnership'));
      const value = rules?.items[0];
      if (bucket !== undefined && isObjectOwnership(value)) {
        setOnce(environment.objectOwnership, bucket, value, output.file);
      }
    },
    // A bucket without the setting behaves as one whose objects belong to who wrote them.
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
    readNone: (place, _code, file, environment) => {
      const bucket = place.arguments[0];
      if (bucket !== undefined) setOnce(environment.objectOwnership, bucket, 'ObjectWriter', file);
    },
  },
  {
    service: 's3api',
    command: 'get-bucket-request-payment',
    read: (output, environment) => {
      const bucket = argumentOf(output, 0, 'the name of the bucket as first argument in the path');
      const payer = output.text(output.root, 'Payer');
      if (bucket === undefined || payer === undefined) return;
      if (payer === 'Requester' || payer === 'BucketOwner') {
        setOnce(environment.requestPayers, bucket, payer, output.file);
      } else output.unexpected(memberOf(output.root, 'Payer')!, '`Requester` or `BucketOwner`');
    },
  },
  { service: 's3api', command: 'get-bucket-acl', read: readAcl },
  { service: 's3api', command: 'get-object-acl', read: readAcl },
];

/**
 * Notes whose a bucket is. S3 gives a bucket's policy, or says that it has none, only to callers of the account
 * that owns the bucket.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html
 */
export function ownBucket(environment: Environment, bucket: string, account: string, file: string): void {
  let owners = environment.bucketOwners.get(bucket);
  if (!owners) {
    owners = new Map();
    environment.bucketOwners.set(bucket, owners);
  }
  if (!owners.has(account)) owners.set(account, file);
}

/** The account asked about; hand-made trees may leave it to the folder. */
function publicAccessAccount(place: SnapshotPlace): string {
  const [account] = place.arguments;
  return account !== undefined && isAccountId(account) ? account : place.account;
}

function blockPublicAccess(output: Output): BlockPublicAccess | undefined {
  const item = output.object(output.root, 'PublicAccessBlockConfiguration');
  if (!item) return undefined;
  const BlockPublicAcls = output.boolean(item, 'BlockPublicAcls');
  const IgnorePublicAcls = output.boolean(item, 'IgnorePublicAcls');
  const BlockPublicPolicy = output.boolean(item, 'BlockPublicPolicy');
  const RestrictPublicBuckets = output.boolean(item, 'RestrictPublicBuckets');
  if (BlockPublicAcls === undefined || IgnorePublicAcls === undefined) return undefined;
  if (BlockPublicPolicy === undefined || RestrictPublicBuckets === undefined) return undefined;
  return { BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets };
}

function isObjectOwnership(value: string | undefined): value is ObjectOwnership {
  return value === 'BucketOwnerEnforced' || value === 'BucketOwnerPreferred' || value === 'ObjectWriter';
}

const GROUPS: ReadonlyMap<string, 'AllUsers' | 'AuthenticatedUsers' | 'LogDelivery'> = new Map([
  ['http://acs.amazonaws.com/groups/global/AllUsers', 'AllUsers'],
  ['http://acs.amazonaws.com/groups/global/AuthenticatedUsers', 'AuthenticatedUsers'],
  ['http://acs.amazonaws.com/groups/s3/LogDelivery', 'LogDelivery'],
]);

const PERMISSIONS: ReadonlySet<string> = new Set(['READ', 'WRITE', 'READ_ACP', 'WRITE_ACP', 'FULL_CONTROL']);

/**
 * An ACL. Grantees are groups and canonical user ids; of the latter only the owner's own can be told, so an ACL
 * that grants to another one stays unknown.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
 */
function readAcl(output: Output, environment: Environment): void {
  const bucket = argumentOf(output, 0, 'the name of the bucket as first argument in the path');
  const owner = output.object(output.root, 'Owner');
  const ownerId = owner && output.optionalText(owner, 'ID');
  let isTold = true;
  const grants = output.objects(output.root, 'Grants', (item) => {
    const grant = aclGrant(output, item, ownerId);
    if (grant === undefined) isTold = false;
    return grant;
  });
  if (bucket === undefined || !grants) return;
  const key = output.place?.arguments[1];
  const known: BucketAclGrant[] = [];
  for (const grant of grants.items) if (grant !== 'no-account') known.push(grant);
  setOnce(
    environment.acls,
    key === undefined ? bucket : `${bucket}/${key}`,
    isTold && !grants.isDamaged ? known : 'unknown',
    output.file,
  );
}

function aclGrant(
  output: Output,
  item: JsonObject,
  ownerId: string | undefined,
): BucketAclGrant | 'no-account' | undefined {
  const grantee = output.object(item, 'Grantee');
  const permission = output.text(item, 'Permission');
  if (!grantee || permission === undefined) return undefined;
  if (!PERMISSIONS.has(permission)) {
    return output.unexpected(memberOf(item, 'Permission')!, 'a permission of S3 ACLs');
  }
  const uri = output.optionalText(grantee, 'URI');
  const group = uri === undefined ? undefined : GROUPS.get(uri);
  // Log delivery is a service of AWS, not an account.
  if (group === 'LogDelivery') return 'no-account';
  const id = output.optionalText(grantee, 'ID');
  const known = group ?? (id !== undefined && id === ownerId ? 'owner' : undefined);
  return known && { grantee: known, permission: permission as AclGrant['permission'] };
}

function setOnce<T>(map: Map<string, { value: T; file: string }>, key: string, value: T, file: string): void {
  if (!map.has(key)) map.set(key, { value, file });
}
