/**
 * Principal and NotPrincipal elements.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
import type { Effect } from './conditions.ts';
import { splitArn } from './glob.ts';
import type { PrincipalElement, Statement } from './policy.ts';
import type { Caller, World } from './world.ts';

/** How an element identifies the caller. The way decides which other layers an Allow leaves in place. */
export type Match =
  | 'STAR'
  | 'USER'
  | 'ROLE'
  | 'SESSION'
  | 'FEDERATED-SESSION'
  | 'FEDERATING-USER'
  | 'ACCOUNT'
  | 'ROOT'
  | 'SERVICE'
  | 'PROVIDER';

export function principalMatches(world: World, statement: Statement, effect: Effect): Set<Match> {
  const matches = new Set<Match>();
  if (statement.notPrincipals !== undefined) {
    if (notPrincipalApplies(world, statement, statement.notPrincipals, effect)) matches.add('STAR');
    return matches;
  }
  for (const element of statement.principals ?? []) {
    const match = elementMatches(world, statement, element);
    if (match !== undefined) matches.add(match);
  }
  return matches;
}

function elementMatches(world: World, statement: Statement, element: PrincipalElement): Match | undefined {
  const caller = world.caller;
  const { type, value } = element;
  if (type === '*' || (type === 'AWS' && value === '*')) {
    // AWS:"*" in a trust policy does not reach SAML and OIDC callers; of services nothing is recorded.
    if (statement.kind === 'trust' && caller.type === 'provider') return undefined;
    if (statement.kind === 'trust' && caller.type === 'service')
      return world.oracle.coin('* in a trust policy and a service') ? 'STAR' : undefined;
    return 'STAR';
  }
  switch (type) {
    case 'Service':
      return caller.type === 'service' && value === caller.name ? 'SERVICE' : undefined;
    case 'Federated':
      return caller.type === 'provider' && value === caller.name && providerFits(world)
        ? 'PROVIDER'
        : undefined;
    case 'CanonicalUser':
      return caller.account !== undefined &&
        world.oracle.coin(`canonical user ${value} is the caller's account`)
        ? accountMatch(caller)
        : undefined;
    default:
      return awsElementMatches(world, statement, value);
  }
}

/** SAML goes with AssumeRoleWithSAML, OIDC with AssumeRoleWithWebIdentity; a mismatch never authorises. */
function providerFits(world: World): boolean {
  const saml = world.caller.text.includes(':saml-provider/');
  const action = world.scenario.action;
  return saml ? action === 'sts:assumerolewithsaml' : action === 'sts:assumerolewithwebidentity';
}

function accountMatch(caller: Caller): Match {
  return caller.type === 'root' ? 'ROOT' : 'ACCOUNT';
}

function awsElementMatches(world: World, statement: Statement, value: string): Match | undefined {
  const caller = world.caller;
  if (isAccountElement(value)) {
    if (!namesAccount(value, caller)) return undefined;
    // Gateway endpoints read an account as its root user only.
    // https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
    if (statement.kind === 'vpc-endpoint' && isGateway(world) && caller.type !== 'root') return undefined;
    return accountMatch(caller);
  }
  if (/^AIDA/.test(value)) return caller.type === 'user' && hasUserId(world, value) ? 'USER' : undefined;
  if (/^AROA/.test(value)) return caller.type === 'role' && hasUserId(world, value) ? 'ROLE' : undefined;
  if (namesUser(caller, value)) return 'USER';
  if (namesRole(caller, value)) return 'ROLE';
  if (namesSession(world, value)) return caller.type === 'federated' ? 'FEDERATED-SESSION' : 'SESSION';
  if (namesFederatingUser(world, value)) return 'FEDERATING-USER';
  return undefined;
}

function isAccountElement(value: string): boolean {
  return /^(\d{12}|arn:[^:]+:iam::\d{12}:root)$/.test(value);
}

function namesAccount(value: string, caller: Caller): boolean {
  if (!['user', 'role', 'federated', 'root'].includes(caller.type)) return false;
  return value === caller.account || value === `arn:${caller.partition}:iam::${caller.account}:root`;
}

export function namesUser(caller: Caller, value: string): boolean {
  return caller.type === 'user' && value === caller.text;
}

/** A session ARN has no path: account and name identify the role, the path too where it is known. */
export function namesRole(caller: Caller, value: string): boolean {
  if (caller.type !== 'role') return false;
  if (caller.pathKnown) return value === caller.roleArn;
  const [arn, partition, service, , account, resource = ''] = splitArn(value);
  return (
    arn === 'arn' &&
    partition === caller.partition &&
    service === 'iam' &&
    account === caller.account &&
    resource.startsWith('role/') &&
    resource.slice(resource.lastIndexOf('/') + 1) === caller.name
  );
}

/** Exactly this session. A role ARN as caller stands for any session of the role. */
export function namesSession(world: World, value: string): boolean {
  const caller = world.caller;
  if (caller.type === 'federated') return value === caller.text;
  if (caller.type !== 'role') return false;
  const prefix = `arn:${caller.partition}:sts::${caller.account}:assumed-role/${caller.name}/`;
  if (caller.session !== undefined) return value === prefix + caller.session;
  return value.startsWith(prefix) && value === prefix + sessionName(world, prefix);
}

function sessionName(world: World, prefix: string): string {
  const named = [...world.scenario.principalElements().map((element) => element.value), ...grantees(world)]
    .filter((value) => value.startsWith(prefix))
    .map((value) => value.slice(prefix.length));
  return world.oracle.choose('session name', [...new Set([...named, '~'])]);
}

function grantees(world: World): string[] {
  const grants = world.scenario.grants;
  return grants === 'unknown' ? [] : grants.map((grant) => grant.grantee ?? '');
}

/** The user that created the federated session; unknown unless the scenario names the issuer. */
export function namesFederatingUser(world: World, value: string): boolean {
  const caller = world.caller;
  if (caller.type !== 'federated') return false;
  const prefix = `arn:${caller.partition}:iam::${caller.account}:user/`;
  if (!value.startsWith(prefix)) return false;
  if (caller.federatedBy !== undefined) return value === caller.federatedBy;
  const named = [
    ...world.scenario.principalElements().map((element) => element.value),
    ...grantees(world),
  ].filter((name) => name.startsWith(prefix));
  return value === world.oracle.choose('federating user', [...new Set([...named, '~'])]);
}

function hasUserId(world: World, id: string): boolean {
  const key = world.key('aws:userid');
  return key.present && (key.values[0] ?? '').split(':')[0] === id;
}

function isGateway(world: World): boolean {
  const type = world.scenario.facts['endpointType'];
  if (type === 'Gateway' || type === 'Interface') return type === 'Gateway';
  return world.scenario.service === 's3' || world.scenario.service === 'dynamodb';
}

/** Whether the caller has a permissions boundary. Role sessions inherit it from the role. */
function hasBoundary(world: World): boolean {
  const caller = world.caller;
  if (!['user', 'role'].includes(caller.type) || caller.serviceLinked) return false;
  const boundary = world.scenario.boundary;
  if (boundary === 'unknown') return world.oracle.choose('a boundary is attached', [false, true]);
  return boundary.length > 0;
}

/**
 * NotPrincipal matches whoever no element identifies. From a Deny a user or session is exempt for certain only if
 * it and its account are listed; with one of the two it depends on the service. An Allow grants to everyone who is
 * not listed.
 */
function notPrincipalApplies(
  world: World,
  statement: Statement,
  elements: readonly PrincipalElement[],
  effect: Effect,
): boolean {
  if (effect === 'Deny' && hasBoundary(world)) return true;
  const identifying = elements.filter((element) => elementMatches(world, statement, element) !== undefined);
  if (identifying.length === 0) return true;
  const caller = world.caller;
  if (effect === 'Allow' || !['user', 'role', 'federated'].includes(caller.type)) return false;
  if (identifying.some((element) => element.value === '*')) return false;
  const accounts = identifying.filter((element) => isAccountElement(element.value)).length;
  if (accounts > 0 && accounts < identifying.length) return false;
  return world.oracle.coin('NotPrincipal lists only part of the caller');
}
