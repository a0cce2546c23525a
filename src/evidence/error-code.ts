/**
 * What an error code says: that some permission was lacking, that it may have been, or that no policy is
 * involved.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
import type { Category, Classification } from './denial.ts';

export interface CodeMeaning {
  readonly classification: Classification;
  readonly category?: Category;
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
    { classification: 'service-setting', category: 'organization-policy' },
    'declarativepoliciesaccessdenied blockedbyorganizationpolicy',
  ],
  [
    { classification: 'possible' },
    'authfailure operationnotpermitted invalidparametervalue validation invalidinput resourcenotfound nosuchkey ' +
      'notfound 404 internalfailure 401 taskfailed',
  ],
  [{ classification: 'not-authorization', category: 'service-not-enabled' }, 'invalidaccess'],
  [
    { classification: 'not-authorization', category: 'credentials' },
    'expiredtoken requestexpired tokenrefreshrequired invalidaccesskeyid invalidtoken invalidsignature ' +
      'signaturedoesnotmatch incompletesignature missingauthenticationtoken requesttimetooskewed invalidclienttokenid ' +
      'passwordresetrequired invalididentitytoken idprejectedclaim',
  ],
  // Also the answer to a call into a Region or partition that the account is not enabled for.
  [{ classification: 'not-authorization', category: 'credentials-or-region' }, 'unrecognizedclient'],
  [
    { classification: 'not-authorization', category: 'subscription' },
    'optinrequired subscriptionrequired notsignedup pendingverification blocked accountproblem invalidpayer',
  ],
  [{ classification: 'not-authorization', category: 'disabled-by-aws' }, 'allaccessdisabled'],
  [{ classification: 'not-authorization', category: 'region' }, 'regiondisabled'],
  [{ classification: 'not-authorization', category: 'dry-run-allowed' }, 'dryrunoperation'],
  [{ classification: 'not-authorization', category: 'organization-policy' }, 'tagpolicyviolation tagpolicy'],
  [
    { classification: 'not-authorization', category: 'throttling' },
    'servicequotaexceeded throttling throttled toomanyrequests requestlimitexceeded slowdown',
  ],
  [
    { classification: 'not-authorization', category: 'validation' },
    'invalidobjectstate kmsinvalidstate disabled keyunavailable malformedpolicydocument crosslocationloggingprohibitted',
  ],
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
 * switches, credentials and subscriptions under denial codes. The first that fits counts.
 */
const WORDINGS: readonly (readonly [string, CodeMeaning])[] = [
  [
    'insufficient lake formation permission',
    { classification: 'service-permission', category: 'lake-formation' },
  ],
  [
    'you must be logged in to the server',
    { classification: 'service-permission', category: 'kubernetes-authentication' },
  ],
  ['error from server (forbidden)', { classification: 'service-permission', category: 'kubernetes-rbac' }],
  ['is forbidden: user "', { classification: 'service-permission', category: 'kubernetes-rbac' }],
  ['iam user access not activated', { classification: 'service-setting', category: 'billing-access' }],
  [
    'user not enabled for cost explorer access',
    { classification: 'service-setting', category: 'billing-access' },
  ],
  [
    'due to an organizational policy in effect',
    { classification: 'service-setting', category: 'organization-policy' },
  ],
  ["you don't have access to the model", { classification: 'service-setting', category: 'model-access' }],
  [
    'request would have succeeded, but dryrun',
    { classification: 'not-authorization', category: 'dry-run-allowed' },
  ],
  ['request has expired', { classification: 'not-authorization', category: 'credentials' }],
  [
    'anonymous access is forbidden for this operation',
    { classification: 'not-authorization', category: 'credentials' },
  ],
  [
    'all access to this object has been disabled',
    { classification: 'not-authorization', category: 'disabled-by-aws' },
  ],
  ['need to accept terms and subscribe', { classification: 'not-authorization', category: 'subscription' }],
  ['are not subscribed to this service', { classification: 'not-authorization', category: 'subscription' }],
  ['is not subscribed to', { classification: 'not-authorization', category: 'service-not-enabled' }],
  ['macie is not enabled', { classification: 'not-authorization', category: 'service-not-enabled' }],
  ['sts is not activated in this region', { classification: 'not-authorization', category: 'region' }],
  ['missing authentication token', { classification: 'not-authorization', category: 'credentials' }],
  ['incorrect username or password', { classification: 'not-authorization', category: 'credentials' }],
  ['no openidconnect provider found', { classification: 'not-authorization', category: 'credentials' }],
  ['incorrect token audience', { classification: 'not-authorization', category: 'credentials' }],
  ["couldn't retrieve verification key", { classification: 'not-authorization', category: 'credentials' }],
  [
    'not able to validate the provided access credentials',
    { classification: 'not-authorization', category: 'credentials-or-region' },
  ],
  ['durationseconds exceeds', { classification: 'not-authorization', category: 'validation' }],
  ['exceeds the 1 hour session limit', { classification: 'not-authorization', category: 'validation' }],
  [
    "operation is not valid for the object's storage class",
    { classification: 'not-authorization', category: 'validation' },
  ],
  ['failed authentication', { classification: 'not-authorization', category: 'sign-in' }],
  ['cannot be assumed by', { classification: 'possible', category: 'service-cannot-assume-role' }],
  ['unable to assume role', { classification: 'possible', category: 'service-cannot-assume-role' }],
  ['was unable to assume the role', { classification: 'possible', category: 'service-cannot-assume-role' }],
  ["access denied for operation 'aws::", { classification: 'possible' }],
  // Of an API's authorizer, its resource policy, an API key, a firewall, or IAM.
  ['user is not authorized to access this resource', { classification: 'possible' }],
  ['"message":"forbidden', { classification: 'possible' }],
  ['"message": "forbidden', { classification: 'possible' }],
];

/** Longer texts are not looked through: the wordings stand in short messages. */
const WORDING_LIMIT = 20_000;

/** What a message without a denial sentence says; undefined when its wording is not known. */
export function meaningOfWording(message: string): CodeMeaning | undefined {
  const lower = message.slice(0, WORDING_LIMIT).toLowerCase();
  return WORDINGS.find(([wording]) => lower.includes(wording))?.[1];
}

function readRows(rows: readonly (readonly [CodeMeaning, string])[]): ReadonlyMap<string, CodeMeaning> {
  return new Map(
    rows.flatMap(([meaning, codes]) => codes.split(' ').map((code) => [code, meaning] as const)),
  );
}
