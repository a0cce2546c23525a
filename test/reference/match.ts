/**
 * Action and Resource elements.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
import { type Effect, eitherReading } from './conditions.ts';
import {
  glob,
  globTokens,
  hasWildcard,
  isOnlyStar,
  matchCrossing,
  matchFields,
  parseTemplate,
  splitArn,
  splitArnTokens,
  substitute,
  type Token,
} from './glob.ts';
import type { Statement } from './policy.ts';
import type { World } from './world.ts';

export function actionMatches(world: World, statement: Statement, effect: Effect): boolean {
  // Both, or neither: AWS refuses the statement, and what it would have matched is not known.
  if ((statement.actions === undefined) === (statement.notActions === undefined)) return true;
  if (statement.notActions !== undefined)
    return !statement.notActions.some((pattern) => actionPatternMatches(pattern, world.action, effect, true));
  return (statement.actions ?? []).some((pattern) =>
    actionPatternMatches(pattern, world.action, effect, false),
  );
}

function actionPatternMatches(pattern: string, action: string, effect: Effect, inverted: boolean): boolean {
  if (pattern === '*') return true;
  // Whether `*:*` means `*` is not documented; the safe reading is the one that allows less.
  if (pattern === '*:*') return (effect === 'Deny') !== inverted;
  if (pattern !== pattern.trim() || pattern.includes(',')) return false;
  const colon = pattern.indexOf(':');
  if (colon < 0) return false;
  const name = pattern.slice(colon + 1);
  const service = action.slice(0, action.indexOf(':'));
  if (name === '' || pattern.slice(0, colon).toLowerCase() !== service.toLowerCase()) return false;
  return glob(name.toLowerCase(), action.slice(action.indexOf(':') + 1).toLowerCase());
}

export function resourceMatches(world: World, statement: Statement, effect: Effect): boolean {
  // A trust policy has no Resource: the resource is the role.
  if ((statement.resources === undefined) === (statement.notResources === undefined)) return true;
  if (statement.notResources !== undefined)
    return !statement.notResources.some((entry) => entryMatches(world, statement, entry, effect, true));
  return (statement.resources ?? []).some((entry) => entryMatches(world, statement, entry, effect, false));
}

function entryMatches(
  world: World,
  statement: Statement,
  entry: string,
  effect: Effect,
  inverted: boolean,
): boolean {
  const request = world.scenario.resource;
  // What AWS does is the same for every statement; whether it stores a refused entry is not.
  const undocumented = (point: string): boolean => world.oracle.coin(point);
  const stored = (point: string): boolean => world.oracle.coin(`${point}: ${entry} in ${statement.id}`);
  if (entry === '*') return true;

  const split = splitTemplate(entry);
  if (split === null)
    return incompleteMatches(world, statement, entry, effect, inverted, undocumented, stored);
  const parts = parseTemplate(split.tail, statement.variables);
  // Only in statements that AWS refuses: what the entry would have matched is not known.
  if (parts === 'malformed') return true;
  const resolved = substitute(parts, (name) => {
    const key = world.key(name);
    if (!key.present) return 'absent';
    return key.several ? 'multivalued' : { value: key.values[0] ?? '' };
  });
  // A variable without value and default: the entry matches no resource.
  if (resolved === null) return false;
  const head = splitArnTokens(globTokens(split.head)).slice(0, 5);
  return eitherReading(world, effect, resolved, (tokens) =>
    fieldsMatch(world, [...head, [...tokens]], request, effect === 'Allow' && !inverted, undocumented),
  );
}

/** The text up to and with the fifth colon, and the rest; colons of `${…}` do not count. */
function splitTemplate(entry: string): { head: string; tail: string } | null {
  let colons = 0;
  let inside = false;
  for (let index = 0; index < entry.length; index++) {
    if (entry.startsWith('${', index)) inside = true;
    if (entry[index] === '}') inside = false;
    if (entry[index] === ':' && !inside && ++colons === 5)
      return { head: entry.slice(0, index + 1), tail: entry.slice(index + 1) };
  }
  return null;
}

/**
 * Fewer than six fields. Identity policies and boundaries complete them with `*`, resource and endpoint policies
 * only if there is a wildcard; elsewhere AWS refuses to store them.
 */
function incompleteMatches(
  world: World,
  statement: Statement,
  entry: string,
  effect: Effect,
  inverted: boolean,
  undocumented: (point: string) => boolean,
  stored: (point: string) => boolean,
): boolean {
  const fields = splitArnTokens(globTokens(entry));
  const request = world.scenario.resource;
  const full = [...fields];
  while (full.length < 6) full.push(['RUN']);
  const completed = (): boolean =>
    fieldsMatch(world, full, request, effect === 'Allow' && !inverted, undocumented, fields);
  switch (statement.kind) {
    case 'identity':
    case 'boundary':
      return completed();
    case 'session':
    case 'rcp':
      return completed() && stored('an incomplete ARN that AWS refuses');
    case 'scp':
      return completed() && (entry.endsWith('*') || stored('an incomplete ARN that AWS refuses'));
    default:
      return hasWildcard(globTokens(entry)) && completed();
  }
}

function fieldsMatch(
  world: World,
  fields: readonly (readonly Token[])[],
  request: string,
  granting: boolean,
  undocumented: (point: string) => boolean,
  written: readonly (readonly Token[])[] = fields,
): boolean {
  const [arn = [], , service = [], region = [], account = [], last = []] = fields;
  if (request === '*') {
    // An action without resource types: only `*` matches.
    const open = (field: readonly Token[]): boolean => field.length === 0 || isOnlyStar(field);
    const all =
      arn.join('') === 'arn' &&
      service.join('') === world.scenario.service &&
      open(region) &&
      open(account) &&
      isOnlyStar(last);
    if (!all) return false;
    // Published examples grant s3:ListAllMyBuckets on arn:aws:s3:::*.
    return (
      world.action === 's3:listallmybuckets' || undocumented('an all-wildcard ARN for a wildcard action')
    );
  }
  const byField = matchFields(fields, request);
  if (hasWildcard(arn) || hasWildcard(service)) {
    // Not supported: it grants nothing, and whether it denies or excludes is not known.
    if (granting) return false;
    return (byField || matchCrossing(written, request)) && undocumented('a wildcard in the service');
  }
  if (byField) {
    const word = last.slice(
      0,
      last.findIndex((token) => token === '/' || token === ':') < 0
        ? last.length
        : last.findIndex((token) => token === '/' || token === ':'),
    );
    // The recorded refusals are IAM's; other services name no such limit.
    const typed = splitArn(request)[2] === 'iam';
    if (typed && hasWildcard(word) && !isOnlyStar(last))
      return undocumented('a wildcard in the resource type');
    return true;
  }
  return matchCrossing(written, request) && undocumented('a final wildcard that crosses a colon');
}
