/**
 * The permission that a reading AWS CLI command needs. Most are named after service and operation; these are the
 * others.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */

/** CLI services whose permissions have another prefix. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['amp', 'aps'],
  ['bedrock-agent', 'bedrock'],
  ['bedrock-agentcore-control', 'bedrock-agentcore'],
  ['cloudhsmv2', 'cloudhsm'],
  ['codeguruprofiler', 'codeguru-profiler'],
  ['efs', 'elasticfilesystem'],
  ['elbv2', 'elasticloadbalancing'],
  ['lexv2-models', 'lex'],
  ['opensearch', 'es'],
  ['pinpoint-sms-voice-v2', 'sms-voice'],
  ['s3api', 's3'],
  ['s3control', 's3'],
  ['sesv2', 'ses'],
  ['sso-admin', 'sso'],
]);

/** Commands whose permission has another name than the operation. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['apigateway get-rest-api', 'apigateway:GET'],
  ['s3api get-bucket-encryption', 's3:GetEncryptionConfiguration'],
  ['apigateway get-rest-apis', 'apigateway:GET'],
  ['s3api get-public-access-block', 's3:GetBucketPublicAccessBlock'],
  ['s3api list-buckets', 's3:ListAllMyBuckets'],
  ['s3control get-public-access-block', 's3:GetAccountPublicAccessBlock'],
]);

export function permissionOf(service: string, command: string): string {
  const other = OTHERS.get(`${service} ${command}`);
  return other ?? `${PREFIXES.get(service) ?? service}:${operationOf(command)}`;
}

/** The API operation behind a CLI command: `get-role` → `GetRole`. */
export function operationOf(command: string): string {
  return command
    .replace('open-id-connect', 'openIDConnect')
    .split('-')
    .map((word) => (word === 'saml' ? 'SAML' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}
