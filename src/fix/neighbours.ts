/**
 * The requests next to one that a fix lets through: the same with another principal, action or resource, or without a
 * condition that the fix asks for. Nearest first; whether they are denied is for others to find out.
 */
import { isCheckedOnAll, listedActions } from '../catalog/service-reference.ts';
import { callerOf } from '../engine/caller.ts';
import type { ContextValue } from '../engine/request.ts';
import type { Environment } from '../environment/environment.ts';
import { parseArn } from '../policy/arn.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { AskedScenario } from '../scenario/surroundings.ts';
import type { ConditionReach, Reach } from './fix.ts';
import { CALLER_KEY } from './trial.ts';

type AskedRequest = Scenario['request'];

export type NeighbourKind = 'condition' | 'principal' | 'resource' | 'action';

export interface Neighbour extends AskedScenario {
  /** What differs: the principal, action or resource, or the condition key. */
  readonly other: string;
}

export const NEIGHBOUR_KINDS: readonly NeighbourKind[] = ['condition', 'principal', 'resource', 'action'];

/** Of one kind, how many are looked at. */
const MOST = 16;

/** Candidates of one kind, nearest first. */
export function neighboursOf(
  kind: NeighbourKind,
  { request, ...rest }: AskedScenario,
  bill: readonly Reach[],
  environment: Environment,
): readonly Neighbour[] {
  const same = (neighbour: Neighbour): Neighbour => ({ ...rest, ...neighbour });
  switch (kind) {
    case 'condition':
      return withoutConditions(request, bill).map(same);
    case 'principal':
      // Whoever it is was not made with these session policies.
      return withPrincipals(request, environment);
    case 'resource':
      return withResources(request, environment).map(same);
    case 'action':
      return withActions(request).map(same);
  }
}

function withoutConditions(request: AskedRequest, bill: readonly Reach[]): readonly Neighbour[] {
  const conditions = bill.flatMap((reach) => reach.conditions);
  return conditions.flatMap((condition) => {
    const name = Object.keys(request.context ?? {}).find(
      (key) => key.toLowerCase() === condition.key.toLowerCase(),
    );
    const now = name === undefined ? undefined : request.context?.[name];
    return otherValues(condition)
      .filter((value) => JSON.stringify(value) !== JSON.stringify(now))
      .map((value) => ({
        request: { ...request, context: { ...request.context, [name ?? condition.key]: value } },
        other: name ?? condition.key,
      }));
  });
}

/** Addresses for documentation, of which no policy admits all. */
const ADDRESSES = ['192.0.2.1', '198.51.100.1', '203.0.113.1'] as const;

/** Nothing, and a value that is none of those named. */
function otherValues({ operator, values }: ConditionReach): readonly (string | null)[] {
  if (operator.includes('IpAddress')) return [null, ...ADDRESSES];
  const [value = ''] = values;
  if (value === 'true' || value === 'false') return [null, value === 'true' ? 'false' : 'true'];
  return [null, `${value.replaceAll(/[*?]/g, 'x')}-other`];
}

function withPrincipals(request: AskedRequest, environment: Environment): readonly Neighbour[] {
  const caller = callerOf(request);
  const own = caller.principalArn ?? caller.principal;
  const known = [...environment.entities.values()].flatMap(({ kind, account, description }) =>
    description && account === caller.account && kind !== 'group' ? [description.arn] : [],
  );
  const others = known
    .filter((arn) => arn !== own && !arn.includes(':role/aws-service-role/'))
    .sort(byLikeness(own))
    .slice(0, MOST);
  const parts = parseArn(own);
  const sibling = parts?.service === 'iam' && /^(?:role|user)\//.test(parts.resource) ? [`${own}-other`] : [];
  const elsewhere = [...environment.memberships.keys()]
    .filter((account) => account !== caller.account)
    .sort()
    .slice(0, 2)
    .flatMap((account) =>
      parts && caller.account !== ''
        ? [`arn:${parts.partition}:iam::${account}:${parts.service === 'iam' ? parts.resource : 'root'}`]
        : [],
    );
  return [...others, ...sibling, ...elsewhere, 'anonymous'].map((principal) => {
    const { sessionIssuer: _, credentials: __, context, ...rest } = request;
    const kept = Object.entries(context ?? {}).filter(
      ([key]) => !CALLER_KEY.has(key.toLowerCase().split('/', 1)[0]!),
    );
    return { request: { ...rest, principal, context: Object.fromEntries(kept) }, other: principal };
  });
}

function withResources(request: AskedRequest, environment: Environment): readonly Neighbour[] {
  const arn = parseArn(request.resource);
  if (!arn) return [];
  const head = request.resource.slice(0, request.resource.length - arn.resource.length);
  const segments = arn.resource.split('/');
  const siblings = segments.map((_, i) =>
    segments.map((segment, j) => (i === j ? `${segment}-other` : segment)).join('/'),
  );
  const isS3 = arn.service === 's3' && arn.account === '';
  const buckets = isS3
    ? [...environment.bucketOwners.keys()]
        .filter((bucket) => bucket !== segments[0])
        .sort(byLikeness(segments[0]!))
        .slice(0, MOST)
        .map((bucket) => [bucket, ...segments.slice(1)].join('/'))
    : [];
  return [...siblings.reverse(), ...buckets].map((resource) => {
    // Whose another bucket is, the environment says.
    const isOwn = !isS3 || resource.split('/')[0] === segments[0];
    const { resourceAccount, ...rest } = request;
    return {
      request: {
        ...rest,
        ...(isOwn && resourceAccount !== undefined && { resourceAccount }),
        resource: head + resource,
      },
      other: head + resource,
    };
  });
}

/** Actions on the same thing come first, then those of the same kind. */
function withActions(request: AskedRequest): readonly Neighbour[] {
  const [prefix = '', name = ''] = request.action.split(':');
  const onAll = isCheckedOnAll(request.action);
  const isLike = byLikeness(name);
  const { verb, noun } = wordsOf(name);
  const distance = (other: string): number => {
    const words = wordsOf(other);
    if (words.noun === noun) return 0;
    return words.verb === verb ? 1 : 2;
  };
  return listedActions(prefix)
    .filter((other) => other.toLowerCase() !== name.toLowerCase())
    .filter((other) => isCheckedOnAll(`${prefix}:${other}`) === onAll)
    .sort((a, b) => distance(a) - distance(b) || isLike(a, b))
    .slice(0, MOST)
    .map((other) => ({
      request: { ...request, action: `${prefix}:${other}` },
      other: `${prefix}:${other}`,
    }));
}

/** `Get` and `Object` of `GetObject`. */
function wordsOf(name: string): { readonly verb: string; readonly noun: string } {
  const verb = /^[A-Z][a-z]+/.exec(name)?.[0] ?? '';
  return { verb, noun: name.slice(verb.length) };
}

/** Those first that share the longest beginning with a text. */
function byLikeness(text: string): (a: string, b: string) => number {
  const shared = (other: string): number => {
    let length = 0;
    while (length < text.length && text[length] === other[length]) length++;
    return length;
  };
  return (a, b) => shared(b) - shared(a) || (a < b ? -1 : 1);
}

/** A copy of a context value as a scenario takes it. */
export function scenarioValue(value: ContextValue): NonNullable<AskedRequest['context']>[string] {
  if (typeof value !== 'object' || value === null) return value;
  return 'is' in value ? { is: value.is } : [...value];
}
