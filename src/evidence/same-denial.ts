/**
 * Whether two pieces of evidence speak of one denial.
 *
 * An id that AWS gave to the call decides where both pieces carry one of the same kind: a request id, the id that
 * the copies of a record share, an authorization id, an event id. One call may be refused for several actions, so
 * pieces of one call that name different actions are different denials.
 *
 * Without a common id, the same caller, action and resource within a few minutes are one denial, as far as anybody
 * can see; a retry differs from it in nothing. A piece that does not name caller and action (S3's bare
 * `Access Denied`) may belong to any denial that it does not speak against: `possible`, and for `combine.ts` to say.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
import { parseArn } from '../policy/arn.ts';
import { parseInstant } from '../policy/literal/instant.ts';
import type { Denial } from './denial.ts';

export type Sameness =
  /** By an id. */
  | 'same-call'
  /** By caller, action, resource and time. */
  | 'same-request'
  /** Nothing speaks against it, and too little is said to be sure. */
  | 'possible'
  | 'different';

/** Whether two denials are one. */
export function samenessOf(a: Denial, b: Denial): Sameness {
  const call = sameCall(a, b);
  const action = sameAction(a, b);
  if (call === 'different' || action === 'different') return 'different';
  if (call === 'same') return 'same-call';
  const parts = [action, sameCaller(a, b), sameResource(a, b), sameTime(a, b)];
  if (parts.includes('different')) return 'different';
  return parts[0] === 'same' && parts[1] === 'same' ? 'same-request' : 'possible';
}

/** The ids of a call, those that tell most first. */
const IDS = ['requestId', 'sharedEventId', 'authorizationId', 'eventId'] as const;

/** The ids of a denial, each marked with its kind. */
export function idsOf(denial: Denial): readonly string[] {
  return IDS.flatMap((kind) => {
    const id = denial[kind]?.value;
    return id === undefined ? [] : [`${kind} ${id}`];
  });
}

/**
 * By what denials without a common id can be the same at all: the account and last name of the caller with the
 * action, one for each action that it may be. Empty where caller or action is not said.
 */
export function requestKeysOf(denial: Denial): readonly string[] {
  const arn = denial.session ?? denial.principal;
  const name = arn === undefined ? undefined : callerName(arn.value);
  if (name === undefined) return [];
  const actions = denial.action ? [denial.action.value] : (denial.actionCandidates ?? []);
  return actions.map((action) => `${name} ${action.toLowerCase()}`);
}

type Comparison = 'same' | 'different' | 'unknown';

function compare(a: unknown, b: unknown): Comparison {
  return a === undefined || b === undefined ? 'unknown' : a === b ? 'same' : 'different';
}

function sameCall(a: Denial, b: Denial): Comparison {
  for (const kind of IDS) {
    const comparison = compare(a[kind]?.value, b[kind]?.value);
    if (comparison !== 'unknown') return comparison;
  }
  return 'unknown';
}

function sameAction(a: Denial, b: Denial): Comparison {
  const [x, y] = [actionsOf(a), actionsOf(b)];
  if (x.length === 0 || y.length === 0) return 'unknown';
  return x.some((action) => y.includes(action)) ? 'same' : 'different';
}

/** The action, or what it may be. An action looked up by the operation may be another one of the same call. */
function actionsOf({ action, actionCandidates }: Denial): readonly string[] {
  const candidates = (actionCandidates ?? []).map((one) => one.toLowerCase());
  if (action === undefined) return candidates;
  const isCertain = action.from.inferred !== 'action-of-operation';
  return isCertain ? [action.value.toLowerCase()] : [action.value.toLowerCase(), ...candidates];
}

/** Whether the callers are one. The path of a role is not in the ARN of its sessions, so names are compared. */
export function sameCaller(a: Denial, b: Denial): Comparison {
  const [session, id] = [compare(a.session?.value, b.session?.value), compare(uniqueId(a), uniqueId(b))];
  if (id === 'different' || session === 'different') return 'different';
  if (session === 'same') return 'same';
  const [x, y] = [a.principal, b.principal];
  if (x === undefined || y === undefined) return id;
  const [name, other] = [callerName(x.value), callerName(y.value)];
  if (name === undefined || other === undefined) return compare(x.value, y.value);
  if (name !== other) return 'different';
  const isPathless = [x, y].some(({ from }) => from.inferred === 'session-role-without-path');
  return x.value === y.value || isPathless ? 'same' : 'different';
}

/** The part of the unique id that is the user's or role's own. */
function uniqueId({ principalId }: Denial): string | undefined {
  return principalId?.value.split(':', 1)[0];
}

/** Account, type and last name of a user, a role or the role of a session. */
function callerName(arn: string): string | undefined {
  const parsed = parseArn(arn);
  if (parsed === undefined) return undefined;
  const parts = parsed.resource.split('/');
  const [type = ''] = parts;
  const isRole = type === 'role' || type === 'assumed-role';
  const name = type === 'assumed-role' ? parts[1] : parts.at(-1);
  return `${parsed.account} ${isRole ? 'role' : type} ${name ?? ''}`;
}

/** Whether the resources are one, as far as both texts tell it in full. */
export function sameResource(a: Denial, b: Denial): Comparison {
  const [x, y] = [a.resource, b.resource];
  if (x === undefined || y === undefined) return 'unknown';
  if (x.value === y.value || covers(x.value, y.value) || covers(y.value, x.value)) return 'same';
  if (isAmong(a, y.value) || isAmong(b, x.value)) return 'same';
  // `*` stands for whatever a text leaves out.
  if (x.value === '*' || y.value === '*') return 'unknown';
  const lastName = (arn: string): string =>
    arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
  const isLoose = [x, y].some((claim) => claim.pathUnknown || claim.accountAssumed);
  return isLoose && lastName(x.value) === lastName(y.value) ? 'same' : 'different';
}

/** `arn:…:instance/*`, which EC2 checks for an instance that is not there yet. */
function covers(pattern: string, arn: string): boolean {
  return pattern.length > 1 && pattern.endsWith('*') && arn.startsWith(pattern.slice(0, -1));
}

function isAmong({ resourceCandidates }: Denial, arn: string): boolean {
  return resourceCandidates?.some(({ value }) => value === arn) ?? false;
}

/** A log writes down when a call ended, a client when it noticed. */
const CLOCKS_APART = 5 * 60_000;

function sameTime(a: Denial, b: Denial): Comparison {
  const [x, y] = [a.time, b.time].map((time) => (time === undefined ? undefined : parseInstant(time.value)));
  if (x === undefined || y === undefined) return 'unknown';
  return Math.abs(x - y) <= CLOCKS_APART ? 'same' : 'different';
}
