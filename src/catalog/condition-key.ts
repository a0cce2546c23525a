/**
 * Facts about condition keys that evaluation depends on: which are multivalued. Whether a key is multivalued is
 * a property of the key, not of the request: aws:TagKeys is a list even with one tag in it.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */

const MULTIVALUED: ReadonlySet<string> = new Set([
  'aws:calledvia',
  'aws:principalorgpaths',
  'aws:principalservicenameslist',
  'aws:resourceorgpaths',
  'aws:sourceorgpaths',
  'aws:tagkeys',
  'aws:vpceorgpaths',
  'dynamodb:attributes',
  'dynamodb:leadingkeys',
  'kms:encryptioncontextkeys',
  'kms:grantoperations',
  'kms:resourcealiases',
  'logs:loggeneratingresourcearns',
  'sts:requestcontextproviders',
  'sts:transitivetagkeys',
]);

/** Whether a key (lower-case) holds a list whatever the request. */
export function isMultivaluedKey(key: string): boolean {
  return MULTIVALUED.has(key);
}
