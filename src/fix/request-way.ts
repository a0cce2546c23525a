/**
 * Which condition keys a caller can give another value, and how: the changes that need no policy. A key that is not
 * here says what nobody can choose for a call, such as whose the resource is.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
import type { RequestWay } from './fix.ts';

const WAYS: ReadonlyMap<string, RequestWay> = new Map([
  ['aws:sourcevpce', 'vpc-endpoint'],
  ['aws:sourcevpc', 'vpc-endpoint'],
  ['aws:sourceip', 'source-address'],
  ['aws:requestedregion', 'region'],
  ['aws:multifactorauthpresent', 'mfa'],
  ['aws:multifactorauthage', 'mfa'],
  ['aws:securetransport', 'tls'],
  ['aws:tagkeys', 'request-tag'],
  ['aws:principalarn', 'principal'],
  ['aws:sourceidentity', 'source-identity'],
  ['sts:sourceidentity', 'source-identity'],
  ['sts:rolesessionname', 'session-name'],
  ['sts:externalid', 'external-id'],
  ['kms:encryptioncontextkeys', 'encryption-context'],
  ['s3:prefix', 'parameter'],
  ['s3:delimiter', 'parameter'],
  ['s3:max-keys', 'parameter'],
  ['s3:versionid', 'parameter'],
  ['s3:requestobjecttagkeys', 'request-tag'],
  ['dynamodb:attributes', 'parameter'],
  ['dynamodb:select', 'parameter'],
  ['dynamodb:returnvalues', 'parameter'],
  ['secretsmanager:versionstage', 'parameter'],
  ['iam:passedtoservice', 'parameter'],
  ['ec2:metadatahttptokens', 'parameter'],
]);

const FAMILIES: readonly (readonly [beginning: string, way: RequestWay])[] = [
  ['aws:requesttag/', 'request-tag'],
  ['s3:requestobjecttag/', 'request-tag'],
  ['aws:principaltag/', 'principal-tag'],
  ['aws:resourcetag/', 'resource-tag'],
  ['ec2:resourcetag/', 'resource-tag'],
  ['s3:existingobjecttag/', 'resource-tag'],
  ['kms:encryptioncontext:', 'encryption-context'],
  ['s3:x-amz-', 'parameter'],
];

export function requestWay(key: string): RequestWay | undefined {
  const lower = key.toLowerCase();
  return WAYS.get(lower) ?? FAMILIES.find(([beginning]) => lower.startsWith(beginning))?.[1];
}
