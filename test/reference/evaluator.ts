/**
 * A slow, literal second implementation of AWS's documented evaluation, for comparison with the real engine. It
 * is written from the specification alone and shares no code with the engine.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
import type { Match } from './principals.ts';
import {
  aclGrants,
  foreignObjectOwner,
  type GrantMatch,
  grantMatches,
  hasResourcePolicies,
  isCrossAccount,
  organizationsGrants,
  rcpApplies,
  recoversBucketPolicy,
  resourcePolicyIsMandatory,
  serviceRefuses,
} from './services.ts';
import { layerResult, levelsResult, type Result } from './statements.ts';
import { combine, type Decision, type LayerName, type Verdict } from './unknown.ts';
import { Scenario, World } from './world.ts';

export function referenceDecide(scenario: unknown): Verdict {
  const read = new Scenario(scenario);
  return combine((oracle) => {
    const world = new World(read, oracle);
    const further = companions(world).map((action) => decideAction(new World(read, oracle, action)));
    return [decideAction(world), ...further].reduce(worse);
  });
}

/**
 * Passing tags or a source identity to the AssumeRole family needs two more permissions; the call fails as a
 * whole without them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
function companions(world: World): string[] {
  if (!/^sts:assumerole(withsaml|withwebidentity)?$/.test(world.scenario.action)) return [];
  const isPassed = (key: string): boolean => {
    const value = world.key(key);
    return value.present && value.values.length > 0;
  };
  const named = world.scenario.statements().flatMap(({ conditions }) => conditions.map(({ key }) => key));
  const listed = [...world.scenario.context.keys(), ...named].filter((key) =>
    key.startsWith('aws:requesttag/'),
  );
  return [
    ...(['aws:tagkeys', ...listed].some(isPassed) ? ['sts:tagsession'] : []),
    ...(isPassed('sts:sourceidentity') ? ['sts:setsourceidentity'] : []),
  ];
}

/** An explicit denial outranks an implicit one; of equals the first counts. */
function worse(first: Decision, second: Decision): Decision {
  const severity = ({ explicit, implicit }: Decision): number =>
    explicit.size > 0 ? 2 : implicit.size > 0 ? 1 : 0;
  return severity(second) > severity(first) ? second : first;
}

/** Unknown counts as given: the policies exist, their text was not collected. */
const given = (layer: 'unknown' | readonly unknown[]): boolean => layer === 'unknown' || layer.length > 0;

const NOT_APPLICABLE = { deny: false, allow: true } as const;

type Ceiling = 'identity' | 'boundary' | 'session';
const CEILINGS: readonly Ceiling[] = ['identity', 'boundary', 'session'];

/** Which layers must still allow when a resource policy grants in this way, within one account. */
function demands(match: Match): readonly Ceiling[] {
  switch (match) {
    case 'ROLE':
    case 'FEDERATING-USER':
      return ['boundary', 'session'];
    case 'ACCOUNT':
      return CEILINGS;
    default:
      return [];
  }
}

function decideAction(world: World): Decision {
  const { scenario, caller } = world;
  const explicit = new Set<LayerName>();
  const implicit = new Set<LayerName>();
  const decision = { explicit, implicit };

  // The VPC endpoint: whoever signs, except services.
  const throughEndpoint = caller.type !== 'service' && given(scenario.endpoint);
  const endpoint = throughEndpoint ? layerResult(world, scenario.endpoint, 'vpc-endpoint') : NOT_APPLICABLE;

  // GetCallerIdentity is always allowed; whether an endpoint policy can stop it is not documented.
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  if (world.action === 'sts:getcalleridentity') {
    if ((endpoint.deny || !endpoint.allow) && world.oracle.coin('an endpoint policy stops GetCallerIdentity'))
      (endpoint.deny ? explicit : implicit).add('vpc-endpoint');
    return decision;
  }

  const person = ['user', 'role', 'federated', 'root'].includes(caller.type);
  const authorizer = scenario.facts['authorizer'];
  const withoutIam =
    scenario.service === 'execute-api' && typeof authorizer === 'string' && authorizer !== 'AWS_IAM';

  // Guardrails.
  if (rcpApplies(world)) {
    const rcp = levelsResult(world, scenario.rcps, 'rcp');
    // Whether RCPs reach actions without a resource is recorded for SQS only.
    if (
      rcp.deny &&
      (scenario.resource !== '*' ||
        scenario.service === 'sqs' ||
        world.oracle.coin('an RCP and a wildcard action'))
    )
      explicit.add('rcp');
  }
  const scpApplies = person && !caller.serviceLinked && !withoutIam && given(scenario.scps);
  const scp = scpApplies ? levelsResult(world, scenario.scps, 'scp') : NOT_APPLICABLE;
  if (scp.deny) explicit.add('scp');
  else if (!scp.allow) implicit.add('scp');
  if (endpoint.deny) explicit.add('vpc-endpoint');
  else if (!endpoint.allow) implicit.add('vpc-endpoint');

  if (serviceRefuses(world)) explicit.add('service');

  // The resource policy.
  const cross = isCrossAccount(world);
  const resource: Result =
    !hasResourcePolicies(world) || recoversBucketPolicy(world)
      ? { deny: false, allow: false, through: new Set() }
      : layerResult(world, scenario.resourcePolicy, 'resource');
  // A Deny in the delegation policy does not bind principals of the management account.
  const bound = scenario.service !== 'organizations' || cross;
  if (resource.deny && bound) explicit.add('resource');

  if (withoutIam) {
    decideAuthorizer(world, String(authorizer), resource, decision);
    return decision;
  }

  // Identity, boundary, session: which of them exist, and what they say.
  const layers = {
    identity:
      person && caller.type !== 'root' && !caller.federatedBy?.endsWith(':root')
        ? layerResult(world, scenario.identity, 'identity')
        : NOT_APPLICABLE,
    boundary:
      ['user', 'role', 'federated'].includes(caller.type) && !caller.serviceLinked && given(scenario.boundary)
        ? layerResult(world, scenario.boundary, 'boundary')
        : NOT_APPLICABLE,
    session: sessionResult(world),
  };
  for (const name of CEILINGS) if (layers[name].deny) explicit.add(name);
  const demand = (names: readonly Ceiling[]): void => {
    for (const name of names) if (!layers[name].allow && !explicit.has(name)) implicit.add(name);
  };
  const lacks = (names: readonly Ceiling[]): boolean => names.some((name) => !layers[name].allow);
  const lackResource = (): void => {
    if (!explicit.has('resource')) implicit.add('resource');
  };

  // An object that is not the bucket owner's: the bucket policy cannot grant, the ACL of the object must.
  const objectOwner = foreignObjectOwner(world);
  if (objectOwner !== undefined) {
    const own = person && caller.account === objectOwner;
    if (!own && aclGrants(world).size === 0 && !explicit.has('service')) implicit.add('service');
    if (person) demand(CEILINGS);
    return decision;
  }

  const grants = grantMatches(world);
  const through = new Set<Match>([...resource.through, ...aclGrants(world)]);
  for (const grant of grants) through.add(grant.match);

  if (!person) {
    if (through.size === 0) lackResource();
    return decision;
  }

  if (cross) {
    const granted = through.size > 0 || (scenario.service === 'organizations' && organizationsGrants(world));
    // A grant that the caller's own account issued needs what it would need within one account.
    const own = grants.filter((grant: GrantMatch) => grant.own).map((grant) => demands(grant.match));
    const least = own.sort((a, b) => a.length - b.length)[0];
    if (!granted) lackResource();
    if (caller.type !== 'root') demand(least ?? CEILINGS);
    // Of a missing identity and a missing session Allow the session policy is named for a grant to the role.
    const sessionFirst = grants.some((grant) => !grant.own && grant.match === 'ROLE');
    return { ...decision, sessionFirst };
  }

  const mandatory = resourcePolicyIsMandatory(world);
  if (mandatory && through.size === 0) lackResource();
  if (caller.type === 'root') return decision;
  // No permission is needed to call GetSessionToken; only a Deny or an SCP can stop it.
  if (world.action === 'sts:getsessiontoken') return decision;
  let least: readonly Ceiling[] = CEILINGS;
  for (const match of through) if (demands(match).length < least.length) least = demands(match);
  if (
    least.length === 0 &&
    scenario.isRoleTrust() &&
    [...through].every((match) => match === 'USER' || match === 'ACCOUNT') &&
    lacks(['boundary']) &&
    world.oracle.coin("a user named in a trust policy and the user's boundary")
  )
    least = ['boundary'];
  demand(least);
  return decision;
}

function sessionResult(world: World): { deny: boolean; allow: boolean } {
  const { scenario, caller } = world;
  const passed = given(scenario.session);
  // Root task policies hold only Deny statements: no Allow is needed.
  if (caller.type === 'root' && caller.credentials === 'AssumeRoot' && passed)
    return { deny: layerResult(world, scenario.session, 'session').deny, allow: true };
  // Without a session policy a federated user has no identity-based permissions.
  if (caller.type === 'federated') return layerResult(world, scenario.session, 'session');
  if (caller.type === 'role' && !caller.serviceLinked && passed)
    return layerResult(world, scenario.session, 'session');
  return NOT_APPLICABLE;
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html */
function decideAuthorizer(
  world: World,
  authorizer: string,
  resource: Result,
  decision: { explicit: Set<LayerName>; implicit: Set<LayerName> },
): void {
  const { explicit, implicit } = decision;
  const attached = given(world.scenario.resourcePolicy);
  const lackResource = (): void => {
    if (!resource.allow && !explicit.has('resource')) implicit.add('resource');
  };
  switch (authorizer) {
    case 'NONE':
      if (attached) lackResource();
      return;
    case 'COGNITO_USER_POOLS':
      // The user pool is taken to have accepted the caller.
      if (attached) lackResource();
      return;
    default: {
      const outcome = world.oracle.choose('authorizer', ['allow', 'neither', 'deny'] as const);
      if (outcome === 'deny') explicit.add('service');
      if (outcome === 'neither' && !resource.allow) implicit.add('service');
    }
  }
}
