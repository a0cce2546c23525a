/**
 * What an error code or a fixed wording says: that some permission was lacking, that it may have been, or what
 * else was wrong, where no policy is involved.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
import type { Category, Classification, Problem } from './denial.ts';

export interface CodeMeaning {
  readonly classification: Classification;
  readonly category?: Category | undefined;
  readonly problem?: Problem | undefined;
}

/** How a problem is to be taken. */
const PROBLEMS: Readonly<Record<Problem, readonly [Classification, Category]>> = {
  'account-pending': ['not-authorization', 'subscription'],
  'account-suspended': ['not-authorization', 'subscription'],
  'api-authorizer': ['possible', 'web-front'],
  'bad-signature': ['not-authorization', 'credentials'],
  'billing-access': ['service-setting', 'billing-access'],
  'bucket-disabled': ['not-authorization', 'disabled-by-aws'],
  'clock-skew': ['not-authorization', 'credentials'],
  'database-login': ['not-authorization', 'credentials'],
  'declarative-policy': ['service-setting', 'organization-policy'],
  'dry-run-allowed': ['not-authorization', 'dry-run-allowed'],
  'expired-credentials': ['not-authorization', 'credentials'],
  'expired-request': ['not-authorization', 'credentials'],
  'identity-provider': ['not-authorization', 'credentials'],
  'invalid-token': ['not-authorization', 'credentials'],
  'kms-key-state': ['not-authorization', 'validation'],
  'kubernetes-authentication': ['service-permission', 'kubernetes-authentication'],
  'kubernetes-rbac': ['service-permission', 'kubernetes-rbac'],
  'lake-formation': ['service-permission', 'lake-formation'],
  'lake-formation-table': ['possible', 'lake-formation'],
  'malformed-policy': ['not-authorization', 'validation'],
  'marketplace-subscription': ['not-authorization', 'subscription'],
  'model-access': ['service-setting', 'model-access'],
  'no-credentials': ['not-authorization', 'credentials'],
  'not-found': ['possible', 'not-found'],
  'not-signed-up': ['not-authorization', 'subscription'],
  'object-archived': ['not-authorization', 'validation'],
  'opensearch-role': ['service-permission', 'web-front'],
  password: ['not-authorization', 'credentials'],
  // Also the answer to a call into a Region or partition that the account is not enabled for.
  'perhaps-credentials-or-region': ['not-authorization', 'credentials-or-region'],
  quota: ['not-authorization', 'throttling'],
  'region-disabled': ['not-authorization', 'region'],
  'registry-login': ['not-authorization', 'credentials'],
  'request-blocked': ['not-authorization', 'web-front'],
  'service-cannot-assume-role': ['possible', 'service-cannot-assume-role'],
  'service-not-enabled': ['not-authorization', 'service-not-enabled'],
  'session-duration': ['not-authorization', 'validation'],
  'sign-in': ['not-authorization', 'sign-in'],
  'support-plan': ['not-authorization', 'subscription'],
  'sts-region-disabled': ['not-authorization', 'region'],
  'tag-policy': ['not-authorization', 'organization-policy'],
  throttled: ['not-authorization', 'throttling'],
  'unknown-access-key': ['not-authorization', 'credentials'],
  'unknown-url': ['not-authorization', 'credentials'],
  'unsigned-request': ['not-authorization', 'credentials'],
  'wrong-bucket-region': ['not-authorization', 'validation'],
};

/** What a problem means. */
export function meaningOfProblem(problem: Problem): CodeMeaning {
  const [classification, category] = PROBLEMS[problem];
  return { classification, category, problem };
}

/** Codes without namespace, suffix and letter case (see `plainCode`), by what they mean. */
const MEANINGS: ReadonlyMap<string, CodeMeaning> = readRows([
  [
    { classification: 'authorization' },
    'accessdenied unauthorizedoperation unauthorized forbidden 403 notauthorized authorization accessforbidden ' +
      's3accessdenied kmsaccessdenied snsnoauthorization ec2accessdenied encryptionkeyaccessdenied ' +
      'organizationaccessdenied accessdeniedfordependency dependencyaccessdenied opsitemaccessdenied cloudhsmaccessdenied ' +
      'unauthorizedresourceaccess loadurlaccessdenied insufficientprivileges accesstoclusterdenied ' +
      'accesstosnapshotdenied dependentserviceaccessdenied stsnotauthorized vpceaccessdenied kmskeynotaccessible',
  ],
  [{ classification: 'service-permission' }, 'insufficientpermissions'],
  [
    { classification: 'possible' },
    'authfailure operationnotpermitted invalidparametervalue validation invalidinput internalfailure 401 taskfailed',
  ],
  ['not-found', 'resourcenotfound nosuchkey notfound nosuchbucket 404'],
  ['declarative-policy', 'declarativepoliciesaccessdenied blockedbyorganizationpolicy'],
  ['tag-policy', 'tagpolicyviolation tagpolicy'],
  ['service-not-enabled', 'invalidaccess'],
  ['expired-credentials', 'expiredtoken tokenrefreshrequired'],
  ['expired-request', 'requestexpired'],
  ['clock-skew', 'requesttimetooskewed'],
  ['unknown-access-key', 'invalidaccesskeyid invalidclienttokenid'],
  ['invalid-token', 'invalidtoken'],
  ['bad-signature', 'invalidsignature signaturedoesnotmatch incompletesignature'],
  ['unsigned-request', 'missingauthenticationtoken'],
  ['password', 'passwordresetrequired'],
  ['identity-provider', 'invalididentitytoken idprejectedclaim idpcommunication'],
  ['no-credentials', 'nocredentials nocredentialproviders credentialsprovider'],
  ['perhaps-credentials-or-region', 'unrecognizedclient'],
  ['not-signed-up', 'optinrequired subscriptionrequired notsignedup'],
  ['account-pending', 'pendingverification'],
  ['account-suspended', 'blocked accountproblem invalidpayer'],
  ['bucket-disabled', 'allaccessdisabled'],
  ['region-disabled', 'regiondisabled'],
  ['wrong-bucket-region', 'permanentredirect authorizationheadermalformed illegallocationconstraint'],
  ['dry-run-allowed', 'dryrunoperation'],
  [
    'throttled',
    'throttling throttled toomanyrequests requestlimitexceeded slowdown ' +
      'bandwidthlimitexceeded provisionedthroughputexceeded requestthrottled',
  ],
  ['quota', 'servicequotaexceeded limitexceeded'],
  ['object-archived', 'invalidobjectstate'],
  ['kms-key-state', 'kmsinvalidstate disabled keyunavailable'],
  ['malformed-policy', 'malformedpolicydocument malformedpolicy'],
  [{ classification: 'not-authorization', category: 'validation' }, 'crosslocationloggingprohibitted'],
]);

/** What a code says by itself; undefined for a code that is not known. */
export function meaningOfCode(code: string): CodeMeaning | undefined {
  return MEANINGS.get(plainCode(code));
}

const SUFFIXES = ['exception', 'fault', 'error'];

/** The code in lower case, without `Client.`, namespace (`com.x#`, `KMS.`), `:url`, and the suffixes above. */
function plainCode(code: string): string {
  const [lower = ''] = code.toLowerCase().split(':', 1);
  const name = lower.slice(Math.max(lower.lastIndexOf('#'), lower.lastIndexOf('.')) + 1);
  for (const suffix of SUFFIXES) if (name.endsWith(suffix)) return name.slice(0, -suffix.length);
  return name;
}

/**
 * Fixed texts that tell more than their code: services refuse with permission systems of their own, and report
 * switches, credentials and subscriptions under denial codes. The first that fits counts; lower case.
 */
const WORDINGS: readonly (readonly [string, Problem])[] = [
  ['insufficient lake formation permission', 'lake-formation'],
  ['you must be logged in to the server', 'kubernetes-authentication'],
  ['error from server (forbidden)', 'kubernetes-rbac'],
  ['is forbidden: user "', 'kubernetes-rbac'],
  ['no permissions for [', 'opensearch-role'],
  ['iam user access not activated', 'billing-access'],
  ['user not enabled for cost explorer access', 'billing-access'],
  ['due to an organizational policy in effect', 'declarative-policy'],
  ["you don't have access to the model", 'model-access'],
  ['request would have succeeded, but dryrun', 'dry-run-allowed'],
  ['request has expired', 'expired-request'],
  ['request expired', 'expired-request'],
  ['signature expired', 'clock-skew'],
  ['signature not yet current', 'clock-skew'],
  ['difference between the request time and the current time is too large', 'clock-skew'],
  ['authorization token has expired', 'registry-login'],
  ['no basic auth credentials', 'registry-login'],
  ['security token included in the request is expired', 'expired-credentials'],
  ['the provided token has expired', 'expired-credentials'],
  ['token has expired and refresh failed', 'expired-credentials'],
  ['the sso session associated with this profile has expired', 'expired-credentials'],
  ['sso session has expired', 'expired-credentials'],
  ['error loading sso token', 'expired-credentials'],
  ['premium support subscription is required', 'support-plan'],
  ['unable to locate credentials', 'no-credentials'],
  ['no valid credential sources', 'no-credentials'],
  ['the config profile (', 'no-credentials'],
  ['could not load credentials from any providers', 'no-credentials'],
  ['unable to load credentials from any of the providers', 'no-credentials'],
  ['failed to refresh cached credentials', 'no-credentials'],
  ['anonymous access is forbidden for this operation', 'unsigned-request'],
  ['all access to this object has been disabled', 'bucket-disabled'],
  ['need to accept terms and subscribe', 'marketplace-subscription'],
  ['are not subscribed to this service', 'not-signed-up'],
  ['is not subscribed to', 'service-not-enabled'],
  ['macie is not enabled', 'service-not-enabled'],
  ['sts is not activated in this region', 'sts-region-disabled'],
  ['missing authentication token', 'unknown-url'],
  ['incorrect username or password', 'password'],
  ['pam authentication failed', 'database-login'],
  ['no openidconnect provider found', 'identity-provider'],
  ['incorrect token audience', 'identity-provider'],
  ["couldn't retrieve verification key", 'identity-provider'],
  ['not able to validate the provided access credentials', 'perhaps-credentials-or-region'],
  ['durationseconds exceeds', 'session-duration'],
  ['exceeds the 1 hour session limit', 'session-duration'],
  ["operation is not valid for the object's storage class", 'object-archived'],
  ['must be addressed using the specified endpoint', 'wrong-bucket-region'],
  ['failed authentication', 'sign-in'],
  ['the request could not be satisfied', 'request-blocked'],
  ['cannot be assumed by', 'service-cannot-assume-role'],
  ['unable to assume role', 'service-cannot-assume-role'],
  ['was unable to assume the role', 'service-cannot-assume-role'],
  // Of an API's authorizer, its resource policy, an API key, a firewall, or IAM.
  ['user is not authorized to access this resource', 'api-authorizer'],
  ['"message":"forbidden', 'api-authorizer'],
  ['"message": "forbidden', 'api-authorizer'],
  ['column_not_found', 'lake-formation-table'],
];

/** CloudFormation's words for a refusal whose own words it does not pass on. */
const WITHOUT_DETAIL = "access denied for operation 'aws::";

/** Longer texts are not looked through: the wordings stand in short messages. */
const WORDING_LIMIT = 20_000;

/** What a message without a denial sentence says; undefined when its wording is not known. */
export function meaningOfWording(message: string): CodeMeaning | undefined {
  const lower = message.slice(0, WORDING_LIMIT).toLowerCase();
  const problem = WORDINGS.find(([wording]) => lower.includes(wording))?.[1];
  if (problem !== undefined) return meaningOfProblem(problem);
  return lower.includes(WITHOUT_DETAIL) ? { classification: 'possible' } : undefined;
}

function readRows(
  rows: readonly (readonly [CodeMeaning | Problem, string])[],
): ReadonlyMap<string, CodeMeaning> {
  return new Map(
    rows.flatMap(([given, codes]) => {
      const meaning = typeof given === 'string' ? meaningOfProblem(given) : given;
      return codes.split(' ').map((code) => [code, meaning] as const);
    }),
  );
}
