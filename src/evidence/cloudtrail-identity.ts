/**
 * Who made the call that a CloudTrail record is about, and in which way: `userIdentity` in all its variants.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html
 */
import { parseArn } from '../policy/arn.ts';
import { type IpAddress, parseIpAddress } from '../policy/literal/ip-address.ts';
import type { Claim, Contradiction, CredentialKind, Denial, PrincipalKind } from './denial.ts';
import type { JsonCursor } from './json-cursor.ts';
import { derive, isServicePrincipal, kindOfRole, readPrincipal } from './principal.ts';

/** Values of `userIdentity.type`; an unlisted one reads as `Unknown`. */
type IdentityType =
  | 'Root'
  | 'IAMUser'
  | 'AssumedRole'
  | 'Role'
  | 'FederatedUser'
  | 'AWSAccount'
  | 'AWSService'
  | 'SAMLUser'
  | 'WebIdentityUser'
  | 'IdentityCenterUser'
  | 'Directory'
  | 'Unknown';

/** How the request came to the service. */
type WayOfCall =
  /** From the caller's own client. */
  | 'direct'
  /** By a service that carries the caller's identity on. */
  | 'forward-access'
  /** By a service as itself. */
  | 'service'
  | 'service-linked-role'
  /** By some service; forward access and a service's role cannot be told apart, or nothing tells. */
  | 'unknown';

export interface Identity
  extends Pick<
    Denial,
    | 'principalKind'
    | 'principal'
    | 'session'
    | 'sessionIssuer'
    | 'accountId'
    | 'principalId'
    | 'accessKeyId'
    | 'credentials'
    | 'invokedBy'
    | 'delegateAccountId'
  > {
  readonly type: IdentityType;
  /** `userIdentity`, or the record where it has none. */
  readonly at: JsonCursor;
  readonly sessionContext: JsonCursor | undefined;
  readonly way: WayOfCall;
  readonly contradictions: readonly Contradiction[];
}

/** The identity of a record. Never fails: what is missing stays undefined. */
export function readIdentity(record: JsonCursor): Identity {
  const at = record.get('userIdentity') ?? record;
  const isPresent = record.get('userIdentity')?.isObject === true;
  const type = isPresent ? typeOf(at) : 'Unknown';
  const session = isPresent ? at.get('sessionContext') : undefined;
  const sessionContext = session?.isObject ? session : undefined;
  const contradictions: Contradiction[] = [];
  const who = principalOf(type, at, sessionContext, record, contradictions);
  const accountId = accountOf(at, who);
  const invokedBy = isPresent ? at.get('invokedBy')?.claim() : undefined;
  return {
    type,
    at,
    sessionContext,
    ...who,
    accountId,
    principalId: isPresent ? at.get('principalId')?.claim() : undefined,
    accessKeyId: accessKeyOf(at),
    credentials: credentialsOf(type, at, sessionContext, record),
    invokedBy,
    delegateAccountId: at.at('invokedByDelegate', 'accountId')?.claim(),
    way: isPresent ? wayOfCall(type, who, invokedBy, record) : 'unknown',
    contradictions,
  };
}

const TYPES: ReadonlySet<string> = new Set<IdentityType>([
  'Root',
  'IAMUser',
  'AssumedRole',
  'Role',
  'FederatedUser',
  'AWSAccount',
  'AWSService',
  'SAMLUser',
  'WebIdentityUser',
  'IdentityCenterUser',
  'Directory',
  'Unknown',
]);

function typeOf(identity: JsonCursor): IdentityType {
  const type = identity.get('type')?.string;
  if (type !== undefined) return TYPES.has(type) ? (type as IdentityType) : 'Unknown';
  // Old records of services carry only the service's name.
  return identity.get('invokedBy')?.string ? 'AWSService' : 'Unknown';
}

type Who = Pick<Denial, 'principalKind' | 'principal' | 'session' | 'sessionIssuer'>;

function principalOf(
  type: IdentityType,
  identity: JsonCursor,
  sessionContext: JsonCursor | undefined,
  record: JsonCursor,
  contradictions: Contradiction[],
): Who {
  const arn = identity.get('arn')?.claim();
  const sessionIssuer = sessionContext?.at('sessionIssuer', 'arn')?.claim();
  switch (type) {
    case 'Root':
      return { principalKind: 'root', principal: arn ?? rootOf(identity), sessionIssuer };
    case 'IAMUser':
      return { principalKind: 'user', principal: arn, sessionIssuer };
    case 'FederatedUser':
      return { principalKind: 'federated-user', principal: arn, session: arn, sessionIssuer };
    case 'AssumedRole':
    case 'Role':
      return roleOf(arn, sessionIssuer, contradictions);
    case 'AWSService': {
      const service = identity.get('invokedBy')?.claim();
      const isName = service !== undefined && isServicePrincipal(service.value);
      return { principalKind: 'service', principal: isName ? service : undefined };
    }
    case 'AWSAccount': {
      const account = identity.get('accountId')?.claim();
      if (account?.value !== ANONYMOUS) return { principalKind: 'other-account' };
      return { principalKind: 'anonymous', principal: derive(account, 'anonymous', 'part-of-value') };
    }
    case 'SAMLUser':
      // The provider is not in the identity: it is a parameter of the one call that such a user can make.
      return {
        principalKind: 'saml',
        principal: record.get('requestParameters')?.find('principalArn')?.claim(),
      };
    case 'WebIdentityUser':
      return { principalKind: 'web-identity', principal: identity.get('identityProvider')?.claim() };
    case 'IdentityCenterUser':
      return { principalKind: 'identity-center-user' };
    case 'Directory':
      return { principalKind: 'directory' };
    case 'Unknown':
      return { principalKind: 'unknown' };
  }
}

/** Stands in `accountId` for a request without signature. */
const ANONYMOUS = 'ANONYMOUS_PRINCIPAL';

function rootOf(identity: JsonCursor): Claim<string> | undefined {
  const account = identity.get('accountId')?.claim();
  return account && derive(account, `arn:aws:iam::${account.value}:root`, 'part-of-value');
}

/**
 * aws:PrincipalArn of a session is its role's ARN with the path, which only `sessionIssuer` has; policies compare
 * that one.
 */
function roleOf(
  arn: Claim<string> | undefined,
  issuer: Claim<string> | undefined,
  contradictions: Contradiction[],
): Who {
  const printed = arn && readPrincipal(arn);
  const session = printed?.session;
  const principal = issuer ?? printed?.principal;
  const principalKind: PrincipalKind = principal === undefined ? 'role' : kindOfRole(principal.value);
  if (issuer !== undefined && session !== undefined && printed?.principal !== undefined) {
    if (nameOfRole(issuer.value) !== nameOfRole(printed.principal.value)) {
      contradictions.push({ what: 'principal', a: issuer, b: session });
    }
  }
  return { principalKind, principal, session, sessionIssuer: issuer };
}

function nameOfRole(roleArn: string): string {
  return roleArn.slice(roleArn.lastIndexOf('/') + 1);
}

function accountOf(identity: JsonCursor, who: Who): Claim<string> | undefined {
  const stated = identity.get('accountId')?.claim();
  if (stated !== undefined) return stated.value === ANONYMOUS ? undefined : stated;
  const arn = who.principal && parseArn(who.principal.value);
  return arn === undefined || arn.account === ''
    ? undefined
    : derive(who.principal!, arn.account, 'part-of-value');
}

function accessKeyOf(identity: JsonCursor): Claim<string> | undefined {
  const key = identity.get('accessKeyId')?.claim();
  // A field that holds something else than the id of a key is not passed on.
  return key !== undefined && /^[A-Z0-9_]{16,128}$/.test(key.value) ? key : undefined;
}

/**
 * How the credentials came to be, where the record tells. Long-term keys begin with AKIA, temporary ones with
 * ASIA.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
function credentialsOf(
  type: IdentityType,
  identity: JsonCursor,
  sessionContext: JsonCursor | undefined,
  record: JsonCursor,
): Claim<CredentialKind> | undefined {
  const is = (at: JsonCursor | undefined, kind: CredentialKind): Claim<CredentialKind> | undefined =>
    at && { value: kind, from: at.origin('translated-value') };
  if (type === 'Root' && isTrue(sessionContext?.get('assumedRoot'))) {
    return is(sessionContext?.get('assumedRoot'), 'AssumeRoot');
  }
  if (type !== 'Root' && type !== 'IAMUser') return undefined;
  const console = record.get('sessionCredentialFromConsole');
  if (isTrue(console)) return is(console, 'console');
  const key = identity.get('accessKeyId');
  if (sessionContext === undefined && key?.string?.startsWith('AKIA')) return is(key, 'access-key');
  return undefined;
}

/** Records write booleans as booleans and as text. */
export function isTrue(cursor: JsonCursor | undefined): boolean {
  return cursor?.scalar?.toLowerCase() === 'true';
}

function wayOfCall(
  type: IdentityType,
  who: Who,
  invokedBy: Claim<string> | undefined,
  record: JsonCursor,
): WayOfCall {
  if (type === 'AWSService') return 'service';
  if (who.principalKind === 'service-linked-role') return 'service-linked-role';
  if (invokedBy !== undefined) {
    // Nobody can hand a user's credentials to a service: it forwards them. A role may be the service's own.
    const isPerson =
      type === 'IAMUser' || type === 'Root' || type === 'FederatedUser' || isIdentityCenterRole(who);
    return isPerson ? 'forward-access' : 'unknown';
  }
  const isDirect = sourceAddress(record) !== undefined && !isServiceAgent(record.get('userAgent')?.string);
  return isDirect ? 'direct' : 'unknown';
}

/** Roles that IAM Identity Center makes for people. */
function isIdentityCenterRole(who: Who): boolean {
  return who.sessionIssuer?.value.includes(':role/aws-reserved/sso.amazonaws.com/') ?? false;
}

/** The address of the caller; undefined where the field names a service, or is missing. */
export function sourceAddress(record: JsonCursor): IpAddress | undefined {
  const address = record.get('sourceIPAddress')?.string;
  return address === undefined ? undefined : parseIpAddress(address);
}

/** Whether a user agent is a service's own: its name, or the SDK that AWS uses inside. */
export function isServiceAgent(userAgent: string | undefined): boolean {
  if (userAgent === undefined) return false;
  return (
    userAgent === 'AWS Internal' || userAgent.startsWith('aws-internal/') || isServicePrincipal(userAgent)
  );
}

/** Whether the console stood between the person and the service. */
export function isConsoleCall(record: JsonCursor): boolean {
  return isTrue(record.get('sessionCredentialFromConsole'));
}
