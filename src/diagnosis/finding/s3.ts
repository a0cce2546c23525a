/**
 * Refusals of S3 that no change of an identity-based policy mends: a missing object, Block Public Access, who owns
 * the objects, who pays.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 */
import type { RuleId } from '../../engine/rules.ts';
import type { LayerTrace, Verdict } from '../../engine/verdict.ts';
import { parseArn } from '../../policy/arn.ts';
import { decideAnother } from '../another-request.ts';
import type {
  Finding,
  MissingObject,
  ObjectOwner,
  Place,
  PublicAccessBlock,
  PublicAccessSetting,
  RequesterPays,
} from './finding.ts';
import { actionParts, bucketOf, evidencePlace, type View } from './view.ts';

export function s3Findings(view: View): readonly Finding[] {
  const { service } = actionParts(view.request.action);
  if (service !== 's3') return [];
  const bucket = bucketOf(view.request.resource);
  if (bucket === undefined) return [];
  return [
    ...missingObject(view, bucket),
    ...publicAccessBlock(view, bucket),
    ...objectOwner(view, bucket),
    ...requesterPays(view, bucket),
  ];
}

const READS: ReadonlySet<string> = new Set(['getobject', 'getobjectversion', 'getobjectattributes']);
const READING_OPERATIONS: ReadonlySet<string> = new Set(['GetObject', 'HeadObject', 'GetObjectAttributes']);

/**
 * Without s3:ListBucket a missing object is answered with 403 in place of 404.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
function missingObject(view: View, bucket: string): readonly MissingObject[] {
  const { denial, environment, request, verdict } = view;
  const { name } = actionParts(request.action);
  const operation = denial.operation?.eventName;
  if (name === 'listbucket' && operation && READING_OPERATIONS.has(operation.value)) {
    // S3 asks for the list only to tell whether a missing object may be called missing.
    const object = denial.resourceCandidates?.find(({ value }) => value.includes('/'))?.value;
    const from = [
      evidencePlace(operation.from),
      ...(denial.action ? [evidencePlace(denial.action.from)] : []),
    ];
    return [{ kind: 'missing-object', object, basis: 'stated', from }];
  }
  const isOpen = verdict.verdict === 'allowed' || verdict.verdict === 'undetermined';
  // Where AWS names a policy type for the read itself, the object is not what it is about.
  if (!READS.has(name) || !isOpen || denial.reason.layer !== undefined) return [];
  const partition = parseArn(request.resource)?.partition ?? 'aws';
  const list = decideAnother(denial, environment, {
    action: 's3:ListBucket',
    resource: `arn:${partition}:s3:::${bucket}`,
  });
  if (list?.verdict !== 'implicit-deny' && list?.verdict !== 'explicit-deny') return [];
  const from = denial.resource ? [evidencePlace(denial.resource.from)] : [];
  return [{ kind: 'missing-object', object: request.resource, basis: 'possible', from }];
}

const RULE_SETTINGS: ReadonlyMap<RuleId, PublicAccessSetting> = new Map([
  ['s3-restrict-public-buckets', 'RestrictPublicBuckets'],
  ['s3-block-public-policy', 'BlockPublicPolicy'],
  ['s3-block-public-acls', 'BlockPublicAcls'],
]);

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html */
function publicAccessBlock(
  { denial, environment, request, verdict }: View,
  bucket: string,
): readonly PublicAccessBlock[] {
  const rule = serviceRule(verdict);
  const { setting: stated } = denial.reason;
  const setting =
    (rule && RULE_SETTINGS.get(rule)) ??
    (stated === 'BlockPublicAcls' || stated === 'BlockPublicPolicy' ? stated : undefined);
  if (setting === undefined) return [];
  const owner = request.resourceAccount;
  const ofBucket = environment.publicAccessBlocks.get(`bucket/${bucket}`);
  const ofAccount = owner === undefined ? undefined : environment.publicAccessBlocks.get(`account/${owner}`);
  const from: Place[] =
    denial.reason.setting && denial.reason.from ? [evidencePlace(denial.reason.from)] : [];
  const levels: ('bucket' | 'account')[] = [];
  for (const [level, found] of [
    ['bucket', ofBucket],
    ['account', ofAccount],
  ] as const) {
    if (!found?.value[setting]) continue;
    levels.push(level);
    from.push({ source: found.file });
  }
  return [{ kind: 'public-access-block', setting, levels, bucket, from }];
}

/** The rule of S3 itself that denies. */
function serviceRule({ layers }: Verdict): RuleId | undefined {
  const service = layers.find((layer: LayerTrace) => layer.layer === 'service' && layer.denies);
  return service?.rule;
}

/**
 * Without the setting that enforces the bucket owner's ownership, objects belong to the account that wrote them, and
 * the policies of the bucket's owner do not reach them.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
function objectOwner(
  { denial, environment, request, verdict }: View,
  bucket: string,
): readonly ObjectOwner[] {
  const known = environment.objectOwnership.get(bucket);
  if (!known) return [];
  const finding = {
    kind: 'object-owner',
    bucket,
    ownership: known.value,
    from: [{ source: known.file }],
  } as const;
  if (serviceRule(verdict) === 's3-acls-disabled') return [{ ...finding, matter: 'acl-refused' }];
  const isOpen = verdict.verdict === 'allowed' || verdict.verdict === 'undetermined';
  const { name } = actionParts(request.action);
  if (known.value === 'BucketOwnerEnforced' || !READS.has(name) || !isOpen) return [];
  return denial.reason.layer === undefined ? [{ ...finding, matter: 'other-owner' }] : [];
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html */
function requesterPays(
  { environment, request, verdict, assembled }: View,
  bucket: string,
): readonly RequesterPays[] {
  const payer = environment.requestPayers.get(bucket);
  const owner = request.resourceAccount ?? assembled.request.resourceAccount?.value;
  if (payer?.value !== 'Requester' || owner === undefined) return [];
  // The owner of the bucket need not say that it pays; a policy that denies is reason enough.
  const isOwner = parseArn(request.principal)?.account === owner;
  const isDenied = verdict.verdict === 'explicit-deny' || verdict.verdict === 'implicit-deny';
  if (isOwner || isDenied) return [];
  return [{ kind: 'requester-pays', bucket, from: [{ source: payer.file }] }];
}
