/**
 * Who calls. Everything that later steps need of a principal is taken from its ARN once.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
import { isAccountId, parseArn } from '../policy/arn.ts';
import type { CredentialKind, Request } from './request.ts';

export type CallerKind =
  | 'root'
  | 'user'
  /** A session of a role, or the role spoken of in general. */
  | 'role'
  | 'federated-user'
  | 'service'
  /** A CloudFront origin access identity: an ARN in IAM's form that belongs to no account. */
  | 'origin-access-identity'
  /** The caller of AssumeRoleWithSAML or AssumeRoleWithWebIdentity, known by its provider. */
  | 'provider'
  | 'anonymous'
  /** A text that is none of these: it matches nobody. */
  | 'unrecognised';

export interface Caller {
  readonly kind: CallerKind;
  /** The principal as the request states it. */
  readonly principal: string;
  /** Empty for services, anonymous callers and well-known web identity providers. */
  readonly account: string;
  readonly partition: string;
  /** What ARNs of the caller's partition start with, e.g. `arn:aws:`. */
  readonly arnPrefix: string;
  /** The value of aws:PrincipalArn; undefined when the key is absent. */
  readonly principalArn: string | undefined;
  /** Role name of a role session, user name of a user. */
  readonly name: string | undefined;
  readonly sessionName: string | undefined;
  /** ARN of the assumed-role or federated-user session, where the request is of one session. */
  readonly sessionArn: string | undefined;
  /** ARN of the role with its path, where that is known. */
  readonly roleArn: string | undefined;
  /** For a federated user: ARN of the user (or root) that called GetFederationToken, where known. */
  readonly issuerArn: string | undefined;
  readonly isServiceLinkedRole: boolean;
  readonly credentials: CredentialKind | undefined;
}

/**
 * Reads the principal of a request; a text that is no principal gives a caller that nothing matches.
 * `roleArn` is the value of aws:PrincipalArn in the request context: for a session, whose own ARN lacks the
 * path of its role, it says which role it is when `sessionIssuer` does not.
 */
export function callerOf(
  request: Pick<Request, 'principal' | 'sessionIssuer' | 'credentials'>,
  roleArn?: string | undefined,
): Caller {
  const { principal, credentials } = request;
  const sessionIssuer = request.sessionIssuer ?? roleArn;
  const none: Caller = {
    kind: 'unrecognised',
    principal,
    account: '',
    partition: '',
    arnPrefix: '',
    principalArn: undefined,
    name: undefined,
    sessionName: undefined,
    sessionArn: undefined,
    roleArn: undefined,
    issuerArn: undefined,
    isServiceLinkedRole: false,
    credentials,
  };
  if (principal === 'anonymous') return { ...none, kind: 'anonymous' };
  const arn = parseArn(principal);
  if (!arn) {
    if (WEB_IDENTITY_PROVIDERS.has(principal)) return { ...none, kind: 'provider' };
    return isServicePrincipal(principal) ? { ...none, kind: 'service' } : none;
  }
  const { account, partition } = arn;
  const known: Caller = {
    ...none,
    account,
    partition,
    arnPrefix: `arn:${partition}:`,
    principalArn: principal,
  };
  const [type = '', ...rest] = arn.resource.split('/');
  const last = rest[rest.length - 1];
  if (arn.service === 'iam') {
    if (arn.resource === 'root') return { ...known, kind: 'root' };
    if (type === 'user' && last) {
      if (!isAccountId(account)) return { ...known, kind: 'origin-access-identity', account: '' };
      return { ...known, kind: 'user', name: last };
    }
    if (type === 'role' && last) return roleCaller(known, last, principal, undefined, undefined);
    if (type === 'saml-provider' || type === 'oidc-provider') {
      return { ...known, kind: 'provider', principalArn: undefined };
    }
  }
  if (arn.service === 'sts') {
    if (type === 'assumed-role' && rest.length === 2 && rest[0] && last) {
      const issuer = sessionIssuer === undefined ? undefined : parseArn(sessionIssuer);
      const isRole = issuer?.service === 'iam' && issuer.resource.startsWith('role/');
      return roleCaller(known, rest[0], isRole ? sessionIssuer : undefined, last, principal);
    }
    if (type === 'federated-user' && last) {
      return {
        ...known,
        kind: 'federated-user',
        sessionName: last,
        sessionArn: principal,
        issuerArn: request.sessionIssuer,
      };
    }
  }
  return { ...known, account: isAccountId(account) ? account : '', principalArn: undefined };
}

function roleCaller(
  known: Caller,
  name: string,
  roleArn: string | undefined,
  sessionName: string | undefined,
  sessionArn: string | undefined,
): Caller {
  const path = roleArn === undefined ? '' : roleArn.slice(roleArn.indexOf(':role/') + ':role'.length);
  return {
    ...known,
    kind: 'role',
    name,
    sessionName,
    sessionArn,
    roleArn,
    principalArn: roleArn ?? `arn:${known.partition}:iam::${known.account}:role/${name}`,
    isServiceLinkedRole: path.startsWith('/aws-service-role/'),
  };
}

/** Providers that a trust policy names without an ARN. */
const WEB_IDENTITY_PROVIDERS: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
  'graph.facebook.com',
  'www.amazon.com',
]);

function isServicePrincipal(text: string): boolean {
  return (
    text.endsWith('.amazonaws.com') || text.endsWith('.amazonaws.com.cn') || text.endsWith('.amazon.com')
  );
}
