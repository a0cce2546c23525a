/** The words for what looks like a denial and is none: what it is, and what to do. */
import type { Denial, Problem } from '../evidence/denial.ts';
import { type Paint, plain } from './paint.ts';

/** What it is instead, and what to do. */
export function problemLines(denial: Denial, style: Paint): readonly string[] {
  const { problem, errorCode } = denial;
  if (problem === undefined) {
    const code = errorCode === undefined ? 'This error' : `The error code ${plain(errorCode.value)}`;
    return denial.classification === 'not-authorization'
      ? [style.bold(`${code} is none by which AWS refuses for lack of permission`)]
      : [];
  }
  const [what, ...remedies] = PROBLEM_WORDS[problem];
  return [style.bold(what), ...remedies.map((remedy) => `  ${remedy}`)];
}

/** What it is; then, one line each, what to do. */
const PROBLEM_WORDS: Readonly<Record<Problem, readonly [string, ...string[]]>> = {
  'account-pending': [
    'The account is still being verified by AWS',
    'Wait for the mail that says it is ready (up to four hours), or write to AWS Support.',
  ],
  'account-suspended': [
    'AWS has blocked the account or its way of payment',
    'Look at Billing in the console as the root user, and write to AWS Support.',
  ],
  'api-authorizer': [
    'An API refused; its answer does not say by what',
    'It may be the authorizer, the API key, the resource policy of the API, a web ACL, or IAM: the execution log of the API tells.',
  ],
  'bad-signature': [
    'The signature of the request was wrong: no policy was asked',
    'Check the secret access key, the Region and service that the client signs for, and that no proxy changes headers.',
  ],
  'billing-access': [
    'Access to billing is switched off for IAM in this account',
    'The root user switches it on: Account, IAM user and role access to Billing information. Policies count only then.',
  ],
  'bucket-disabled': [
    'AWS itself has disabled access to the bucket',
    'No policy can open it: write to AWS Support.',
  ],
  'clock-skew': [
    'The clock of the caller is wrong: no policy was asked',
    'Set the clock (AWS accepts a few minutes), then try again.',
  ],
  'database-login': [
    'The database refused the login',
    'Check that the token is not older than 15 minutes, that the database user may use IAM, and rds-db:connect for the caller.',
  ],
  'declarative-policy': [
    'A declarative or blocking policy of the organization forbids this setting',
    'It is not evaluated like a permission: ask those who administer the organization.',
  ],
  'dry-run-allowed': [
    'This is no refusal: the dry run says that the call would be allowed',
    'Send it without --dry-run.',
  ],
  'expired-credentials': [
    'The credentials have expired: no policy was asked',
    'Sign in again (aws sso login), assume the role again, or let the job fetch fresh credentials.',
  ],
  'expired-request': [
    'The signed request or presigned URL has expired: no policy was asked',
    'Make a new one. It lives no longer than the credentials it was signed with.',
  ],
  'identity-provider': [
    'The identity token was refused before any policy was asked',
    'Check that the account has this OIDC or SAML provider, its audience, and that the token is not expired.',
  ],
  'invalid-token': [
    'The session token is not valid: no policy was asked',
    'Pass all three parts of temporary credentials, unchanged, and from this partition; or fetch new ones.',
  ],
  'kms-key-state': [
    'The KMS key cannot be used in its state: it is disabled, pending deletion or unavailable',
    'Look at it with aws kms describe-key; enable it, or cancel its deletion.',
  ],
  'kubernetes-authentication': [
    'The Kubernetes cluster does not know the caller',
    'Map the IAM principal: an access entry of the cluster, or the aws-auth ConfigMap.',
  ],
  'kubernetes-rbac': [
    'Kubernetes refused by its own roles (RBAC), not AWS',
    'Bind a Role or ClusterRole to the user or group in the message, or associate an EKS access policy.',
  ],
  'lake-formation': [
    'Lake Formation refused by its own grants',
    'Grant the permission in the message with aws lakeformation grant-permissions; IAM alone does not do.',
  ],
  'lake-formation-table': [
    'The column or table is not there, or Lake Formation hides it from the caller',
    'Compare aws lakeformation list-permissions for the table with the columns of the query.',
  ],
  'malformed-policy': [
    'A policy in the call was not valid, which is no denial',
    'deniedby lint FILE says where.',
  ],
  'marketplace-subscription': [
    'The account has not subscribed to this AWS Marketplace product',
    'Accept its terms at the address in the message, once for the account.',
  ],
  'model-access': [
    'The account has no access to this model',
    'Request it in the Amazon Bedrock console (Model access), in this Region.',
  ],
  'no-credentials': [
    'The client found no credentials: nothing was sent to AWS',
    'Set AWS_PROFILE or the variables, sign in, or give the machine, pod or function a role.',
  ],
  'not-found': [
    'The thing was not found; services also say so of what the caller may not see',
    'Check name, Region and account first. If it exists, look for the missing permission to read it.',
  ],
  'not-signed-up': [
    'The account has not signed up for this service, or its sign-up is not complete',
    'Open the service in the console as an administrator; for a new account wait until it is activated.',
  ],
  'object-archived': [
    'The object is archived and has to be restored before it is read',
    'aws s3api restore-object, then wait.',
  ],
  'opensearch-role': [
    'OpenSearch refused by its fine-grained access control',
    'Map the user or IAM role in the message to an OpenSearch role with that permission.',
  ],
  password: ['The sign-in was refused: a user name, a password, or one that has to be changed'],
  'perhaps-credentials-or-region': [
    'AWS does not know these credentials here: no policy was asked',
    'Either they are wrong or deleted, or this Region or partition is not enabled for the account.',
  ],
  quota: ['A quota of the account is used up', 'Raise it with Service Quotas, or use less.'],
  'region-disabled': [
    'The Region is not enabled for the account',
    'Enable it: aws account enable-region --region-name REGION (some minutes), or use another one.',
  ],
  'registry-login': [
    'The container registry has no valid login of the client',
    'aws ecr get-login-password | docker login --username AWS --password-stdin REGISTRY (12 hours).',
  ],
  'request-blocked': [
    'A web front (CloudFront, a web ACL, a load balancer) refused, not IAM',
    'Look at the distribution, its origin and its web ACL.',
  ],
  'service-cannot-assume-role': [
    'A service could not assume the role that it was given',
    "Check the role's trust policy for that service and its conditions (aws:SourceArn, aws:SourceAccount).",
    'A role that was made seconds ago is not known everywhere yet: try again.',
  ],
  'service-not-enabled': [
    'The service is not switched on for the account in this Region',
    'Enable it first; permissions count only then.',
  ],
  'session-duration': [
    'The session was asked for longer than the role allows',
    'Ask for less, or raise MaxSessionDuration; one hour is the limit where one role assumes another.',
  ],
  'sign-in': ['The sign-in to the console failed: a password, an MFA code, or the account name'],
  'sts-region-disabled': [
    'AWS STS is switched off in this Region for the account',
    'Activate it in the IAM console (Account settings), or use another endpoint of STS.',
  ],
  'support-plan': [
    'The operation is part of a paid AWS Support plan that the account does not have',
    'Change the plan in the Support Center, or do without.',
  ],
  'tag-policy': [
    'A tag policy of the organization refuses this tag value',
    'Use a value and letter case that the tag policy lists.',
  ],
  throttled: [
    'There were too many calls: no policy had a part in it',
    'Wait, and retry with growing pauses.',
  ],
  'unknown-access-key': [
    'AWS does not know the access key: no policy was asked',
    'It was deleted or deactivated, belongs to another partition, or lacks the session token that goes with it.',
  ],
  'unknown-url': [
    'The request was not signed, or it went to a path or method that does not exist',
    'For an API Gateway API check stage, path and method first; otherwise sign the request.',
  ],
  'unsigned-request': [
    'The request was not signed, and the operation does not take unsigned ones',
    'Check that the client has credentials and signs with them.',
  ],
  'wrong-bucket-region': [
    'The request went to the wrong Region for this bucket',
    'aws s3api get-bucket-location --bucket NAME tells the right one.',
  ],
};
