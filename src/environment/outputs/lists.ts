/**
 * Outputs that say what there is: resources, regions, providers, permission sets. Collection of whole accounts asks
 * on from them. No verdict rests on them, so nothing is read out of them; that they are there shows what was asked.
 */
import type { OutputReader } from './output-reader.ts';

/** Each command with the options that name its file. */
export const LIST_ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  'ec2 describe-regions': [],
  'iam list-open-id-connect-providers': [],
  'iam get-open-id-connect-provider': ['open-id-connect-provider-arn'],
  'iam list-saml-providers': [],
  'iam get-saml-provider': ['saml-provider-arn'],
  'organizations list-delegated-administrators': [],
  's3control list-access-points': ['account-id'],
  'kms list-keys': [],
  'lambda list-functions': [],
  'sqs list-queues': [],
  'sns list-topics': [],
  'secretsmanager list-secrets': [],
  'ecr describe-repositories': [],
  'dynamodb list-tables': [],
  'efs describe-file-systems': [],
  'events list-event-buses': [],
  'apigateway get-rest-apis': [],
  'cloudtrail list-channels': [],
  'cloudtrail list-event-data-stores': [],
  'sso-admin list-instances': [],
  'sso-admin list-permission-sets': ['instance-arn'],
  'sso-admin describe-permission-set': ['instance-arn', 'permission-set-arn'],
  'sso-admin get-inline-policy-for-permission-set': ['instance-arn', 'permission-set-arn'],
  'sso-admin list-managed-policies-in-permission-set': ['instance-arn', 'permission-set-arn'],
  'sso-admin list-customer-managed-policy-references-in-permission-set': [
    'instance-arn',
    'permission-set-arn',
  ],
  'sso-admin get-permissions-boundary-for-permission-set': ['instance-arn', 'permission-set-arn'],
  'sso-admin list-accounts-for-provisioned-permission-set': ['instance-arn', 'permission-set-arn'],
  'sso-admin list-account-assignments': ['instance-arn', 'account-id', 'permission-set-arn'],
};

const NONE: Readonly<Record<string, readonly string[]>> = {
  'sso-admin get-permissions-boundary-for-permission-set': ['ResourceNotFoundException'],
};

export const LIST_READERS: readonly OutputReader[] = Object.keys(LIST_ARGUMENTS).map((name) => {
  const [service = '', command = ''] = name.split(' ');
  return { service, command, none: NONE[name], read: () => undefined };
});
