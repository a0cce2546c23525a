/**
 * Condition keys by which organizations keep callers, networks and resources apart: a denial on one of them was most
 * likely meant, so that to comply comes before an exception.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html
 */
import type { GuardrailKind } from './fix.ts';

const GUARDED_KEYS: ReadonlyMap<string, GuardrailKind> = new Map([
  ['aws:requestedregion', 'region'],
  ['aws:sourceip', 'network'],
  ['aws:sourcevpc', 'network'],
  ['aws:sourcevpce', 'network'],
  ['aws:vpcsourceip', 'network'],
  ['aws:principalaccount', 'organization'],
  ['aws:principalorgid', 'organization'],
  ['aws:principalorgpaths', 'organization'],
  ['aws:resourceaccount', 'organization'],
  ['aws:resourceorgid', 'organization'],
  ['aws:resourceorgpaths', 'organization'],
  ['aws:multifactorauthpresent', 'mfa'],
  ['aws:multifactorauthage', 'mfa'],
  ['aws:securetransport', 'encryption'],
  ['s3:x-amz-server-side-encryption', 'encryption'],
  ['s3:x-amz-server-side-encryption-aws-kms-key-id', 'encryption'],
  ['aws:tagkeys', 'tags'],
]);

export function guardOf(key: string): GuardrailKind | undefined {
  const lower = key.toLowerCase();
  return GUARDED_KEYS.get(lower) ?? (lower.startsWith('aws:requesttag/') ? 'tags' : undefined);
}
