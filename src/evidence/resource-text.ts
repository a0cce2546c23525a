/**
 * The resource as an error prints it: mostly an ARN or `*`, from IAM also a type and a name (`role deploy`), and
 * otherwise whatever the service knows the thing by.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
import { partitionOfRegion } from '../catalog/resource-arn.ts';
import { isAccountId, parseArn } from '../policy/arn.ts';
import type { Anomaly, Claim, Denial, ResourceClaim } from './denial.ts';
import { derive } from './principal.ts';

export type PrintedResource = Pick<Denial, 'resource' | 'resourceText'> & {
  readonly anomalies: readonly Anomaly[];
};

/** Types that IAM prints before a name, and the type in the ARN. */
const IAM_TYPES: readonly (readonly [string, string])[] = [
  ['instance profile', 'instance-profile'],
  ['server certificate', 'server-certificate'],
  ['policy', 'policy'],
  ['group', 'group'],
  ['role', 'role'],
  ['user', 'user'],
];

/** The resource that a printed text stands for. `principalArn` lends its partition and account to a bare name. */
export function readResourceText(
  printed: Claim<string>,
  action: string | undefined,
  principalArn: string | undefined,
): PrintedResource {
  const text = printed.value;
  if (text === '*') return { resource: exact(printed), anomalies: [] };
  if (text.includes('***')) {
    return { resourceText: printed, anomalies: [{ kind: 'masked-resource', at: printed.from }] };
  }
  if (text.startsWith('arn:')) return arnResource(printed, action);
  const typedArn = text.indexOf(' arn:');
  if (typedArn > 0 && !text.slice(typedArn + 1).includes(' ')) {
    const resource = exact(derive(printed, text.slice(typedArn + 1), 'part-of-value'));
    return { resource, resourceText: printed, anomalies: [] };
  }
  const resource = action?.startsWith('iam:') ? typedName(printed, principalArn) : queueOfUrl(printed);
  return { ...(resource && { resource }), resourceText: withoutSecrets(printed), anomalies: [] };
}

/**
 * Whether an Amazon S3 action is checked on a bucket, as opposed to an object.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export function isBucketAction(action: string): boolean {
  return action.startsWith('s3:') && action.includes('Bucket');
}

/** Whether an Amazon S3 action is checked on an object. */
export function isObjectAction(action: string): boolean {
  if (!action.startsWith('s3:') || isBucketAction(action)) return false;
  return action.includes('Object') || MULTIPART_ACTIONS.has(action);
}

const MULTIPART_ACTIONS: ReadonlySet<string> = new Set([
  's3:AbortMultipartUpload',
  's3:ListMultipartUploadParts',
  's3:BypassGovernanceRetention',
]);

function arnResource(printed: Claim<string>, action: string | undefined): PrintedResource {
  const arn = parseArn(printed.value);
  if (arn === undefined) return { resourceText: printed, anomalies: [] };
  const slash = arn.resource.indexOf('/');
  const isPlainObject = arn.service === 's3' && arn.account === '' && slash > 0;
  if (!isPlainObject || action === undefined || !isBucketAction(action)) {
    return { resource: exact(printed), anomalies: [] };
  }
  const bucket = `arn:${arn.partition}:s3:::${arn.resource.slice(0, slash)}`;
  return {
    resource: exact(derive(printed, bucket, 'bucket-of-object')),
    resourceText: printed,
    anomalies: [{ kind: 'object-for-bucket-action', at: printed.from }],
  };
}

/** `role deploy` as the ARN of a role in the caller's account, with a path that nobody told. */
function typedName(printed: Claim<string>, principalArn: string | undefined): ResourceClaim | undefined {
  const principal = principalArn === undefined ? undefined : parseArn(principalArn);
  if (principal === undefined || principal.account === '') return undefined;
  for (const [type, arnType] of IAM_TYPES) {
    if (!printed.value.startsWith(`${type} `)) continue;
    const name = printed.value.slice(type.length + 1);
    if (name === '' || name.includes(' ')) return undefined;
    const arn = `arn:${principal.partition}:iam::${principal.account}:${arnType}/${name}`;
    return { ...derive(printed, arn, 'resource-of-typed-name'), accountAssumed: true, pathUnknown: true };
  }
  return undefined;
}

/** `https://sqs.eu-west-1.amazonaws.com/111122223333/jobs`, in which SQS used to speak of a queue. */
function queueOfUrl(printed: Claim<string>): ResourceClaim | undefined {
  const [scheme, , host = '', account = '', name = '', ...rest] = printed.value.split('/');
  const [service, region = ''] = host.split('.');
  if (scheme !== 'https:' || service !== 'sqs' || !isAccountId(account) || name === '' || rest.length > 0)
    return undefined;
  const arn = `arn:${partitionOfRegion(region)}:sqs:${region}:${account}:${name}`;
  return exact(derive(printed, arn, 'part-of-value'));
}

function exact(claim: Claim<string>): ResourceClaim {
  return { ...claim, accountAssumed: false, pathUnknown: false };
}

const SECRET_PARAMETERS = ['x-amz-signature=', 'x-amz-security-token=', 'signature=', 'password='];

/** A printed text that may be a URL, cut before the first credential in it. */
function withoutSecrets(printed: Claim<string>): Claim<string> {
  const lower = printed.value.toLowerCase();
  let cut = printed.value.length;
  for (const parameter of SECRET_PARAMETERS) {
    const at = lower.indexOf(parameter);
    if (at >= 0) cut = Math.min(cut, at + parameter.length);
  }
  return cut === printed.value.length ? printed : { ...printed, value: printed.value.slice(0, cut) };
}
