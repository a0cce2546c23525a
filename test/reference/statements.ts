/**
 * Whether a statement takes effect, and what the statements of a layer come to.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import { conditionsHold, type Effect } from './conditions.ts';
import { actionMatches, resourceMatches } from './match.ts';
import type { Layer, PolicyDocument, Statement } from './policy.ts';
import { type Match, principalMatches } from './principals.ts';
import type { Level, World } from './world.ts';

interface Taken {
  readonly effect: Effect;
  readonly through: ReadonlySet<Match>;
}

const NAMES_PRINCIPALS = new Set(['resource', 'key-policy', 'trust', 'vpc-endpoint', 'rcp']);

function takesEffect(world: World, statement: Statement): Taken | null {
  if (statement.state === 'inert') return null;
  const effect: Effect = statement.effect === 'Allow' ? 'Allow' : 'Deny';
  if (!actionMatches(world, statement, effect)) return null;
  if (!resourceMatches(world, statement, effect)) return null;
  let through: ReadonlySet<Match> = new Set();
  if (NAMES_PRINCIPALS.has(statement.kind)) {
    const named = statement.principals !== undefined || statement.notPrincipals !== undefined;
    through = named ? principalMatches(world, statement, effect) : new Set(waysToGrant(world));
    if (through.size === 0) return null;
  }
  // A condition that AWS refuses is left out when the statement is read.
  if (!conditionsHold(world, statement, effect)) return null;
  if (statement.state === 'valid') return { effect, through };
  // AWS stores no policy with this statement: it may take effect or not.
  const options =
    statement.effect === 'unknown' ? (['nothing', 'Allow', 'Deny'] as const) : (['nothing', effect] as const);
  const outcome = world.oracle.choose<'nothing' | Effect>(`refused statement ${statement.id}`, options);
  return outcome === 'nothing' ? null : { effect: outcome, through };
}

export interface Result {
  readonly deny: boolean;
  readonly allow: boolean;
  /** How the Allow statements of a resource policy reach the caller. */
  readonly through: ReadonlySet<Match>;
}

/** In which ways a resource policy can grant to this caller. */
export function waysToGrant(world: World): readonly Match[] {
  switch (world.caller.type) {
    case 'user':
      return ['STAR', 'USER', 'ACCOUNT'];
    case 'role':
      return ['STAR', 'SESSION', 'ROLE', 'ACCOUNT'];
    case 'federated':
      return ['STAR', 'FEDERATED-SESSION', 'FEDERATING-USER', 'ACCOUNT'];
    case 'root':
      return ['ROOT'];
    case 'service':
      return ['SERVICE'];
    case 'provider':
      return ['PROVIDER'];
    case 'anonymous':
      return ['STAR'];
  }
}

/** An unknown layer or document may hold nothing that matches, deny, or allow in each possible way. */
function unknownResult(world: World, id: string): Result {
  const outcome = world.oracle.choose<'nothing' | 'deny' | Match>(`${id}, ${world.action}`, [
    'nothing',
    'deny',
    ...waysToGrant(world),
  ]);
  if (outcome === 'nothing') return { deny: false, allow: false, through: new Set() };
  if (outcome === 'deny') return { deny: true, allow: false, through: new Set() };
  return { deny: false, allow: true, through: new Set([outcome]) };
}

/** The same where only allow or deny matters. */
function unknownLayer(world: World, id: string): Result {
  const outcome = world.oracle.choose(`${id}, ${world.action}`, ['nothing', 'deny', 'allow'] as const);
  return { deny: outcome === 'deny', allow: outcome === 'allow', through: new Set() };
}

const NOTHING: Result = { deny: false, allow: false, through: new Set() };

export function layerResult(world: World, layer: Layer, name: string): Result {
  const unknown = name === 'resource' ? unknownResult : unknownLayer;
  if (layer === 'unknown') return unknown(world, `layer ${name}`);
  return unite(layer.map((document) => documentResult(world, document, unknown)));
}

function documentResult(
  world: World,
  document: PolicyDocument,
  unknown: (world: World, id: string) => Result,
): Result {
  if (document.unknown) return unknown(world, `document ${document.id}`);
  return unite(
    document.statements.map((statement): Result => {
      const taken = takesEffect(world, statement);
      if (taken === null) return NOTHING;
      return taken.effect === 'Deny'
        ? { deny: true, allow: false, through: new Set() }
        : { deny: false, allow: true, through: taken.through };
    }),
  );
}

function unite(results: readonly Result[]): Result {
  return {
    deny: results.some((result) => result.deny),
    allow: results.some((result) => result.allow),
    through: new Set(results.flatMap((result) => [...result.through])),
  };
}

/**
 * Any Deny on the path denies; every level needs an Allow of its own. RCPs need none: RCPFullAWSAccess is on
 * every level.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export function levelsResult(
  world: World,
  levels: 'unknown' | readonly Level[],
  name: 'scp' | 'rcp',
): { deny: boolean; allow: boolean } {
  if (levels === 'unknown') return unknownLayer(world, `layer ${name}`);
  const results = levels.map((level, index) => layerResult(world, level.policies, `${name} level ${index}`));
  return {
    deny: results.some((result) => result.deny),
    allow: results.every((result) => result.allow),
  };
}
