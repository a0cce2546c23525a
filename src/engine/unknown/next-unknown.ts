/**
 * What the decision on one case still turns on. Only what can make a difference is asked for: the keys of
 * statements whose part is open, the owner where accounts are compared, the facts that a service rule missed.
 */
import { isAccountId } from '../../policy/arn.ts';
import type { Authorizer } from '../authorize.ts';
import type { ConditionTest } from '../condition/condition-test.ts';
import type { KeySlot, RequestState } from '../context.ts';
import { type Evaluation, RESOURCE } from '../evaluation.ts';
import type { LayerPlan } from '../layer/layer-plan.ts';
import type { RuleId } from '../rules.ts';
import { isOpen } from '../slot-value.ts';
import { type CompiledStatement, keysOf } from '../statement.ts';
import { layerId } from '../supposition.ts';
import { UNKNOWN } from '../truth.ts';
import { LAYERS, type Layer } from '../verdict.ts';
import { factUnknown } from './fact-cases.ts';
import { type Given, type Option, supposing, type Unknown, withKey, withRequest } from './given.ts';
import { type KeyPlace, type KeyUse, keyClasses } from './key-classes.ts';
import { layerUnknown } from './layer-cases.ts';
import { variableSolutions } from './variable-solutions.ts';

/**
 * The next thing to find out for a case that is not settled; undefined when nothing is left that could be
 * known, as where a statement cannot be read.
 */
export function nextUnknown(authorizer: Authorizer, given: Given): Unknown | undefined {
  const open = new OpenParts();
  const companions = authorizer.companions(given.request);
  const { evaluation } = authorizer;
  if (companions.some(({ isCertain }) => !isCertain)) open.addLookups(evaluation.state);
  for (const action of [given.request.action, ...companions.map((companion) => companion.action)]) {
    authorizer.decideAction(given.request, action, given.suppositions);
    if (evaluation.isOpen) open.add(layersOf(authorizer, action), evaluation);
  }
  const { statements, lookups } = open;
  const { state } = evaluation;
  const keys = new Set(statements.flatMap(keysOf).filter((key) => isOpen(state.valueOf(key))));
  for (const key of lookups.keys()) keys.add(state.keys.slotOf(key));
  const [key] = keys;
  const [fact] = open.facts;
  const [point] = open.points;
  return (
    (open.hasOwner ? ownerUnknown(given, evaluation, statements) : undefined) ??
    sessionUnknown(given, evaluation, statements) ??
    issuerUnknown(given, evaluation, statements) ??
    (key && keyUnknown(given, useOf(key, open, state), state)) ??
    (fact === undefined ? undefined : factUnknown(given, fact, evaluation)) ??
    (point && pointUnknown(given, point)) ??
    open.layer?.(given)
  );
}

/** What leaves the decision open, over all actions that the call is checked for. */
class OpenParts {
  readonly statements: CompiledStatement[] = [];
  /** Keys that rules asked for by name, with the values they asked for. */
  readonly lookups = new Map<string, Set<string>>();
  readonly facts = new Set<string>();
  readonly points = new Set<RuleId>();
  /** Whether the owner of the resource counts. */
  hasOwner = false;
  /** The cases of the first layer with policies that are not known. */
  layer: ((given: Given) => Unknown) | undefined;

  add(layers: readonly LayerPlans[], evaluation: Evaluation): void {
    const { state } = evaluation;
    for (const layer of layers) this.statements.push(...openStatements(layer, evaluation));
    this.addLookups(state);
    for (const { fact } of evaluation.missingFacts) this.facts.add(fact);
    for (const rule of state.openPoints) this.points.add(rule);
    const asksOwner = this.statements.flatMap(keysOf).some(({ key }) => OWNER_KEYS.has(key));
    if (state.resourceAccount === undefined && (state.sameAccount === UNKNOWN || asksOwner))
      this.hasOwner = true;
    this.layer ??= openLayer(layers, evaluation);
  }

  addLookups({ openLookups }: RequestState): void {
    for (const [key, asked] of openLookups) {
      const known = this.lookups.get(key) ?? new Set();
      for (const value of asked) known.add(value);
      this.lookups.set(key, known);
    }
  }
}

interface LayerPlans {
  readonly layer: Layer;
  readonly plans: readonly LayerPlan[];
}

/** The layers that take part, with their statements for the action. */
function layersOf(authorizer: Authorizer, action: string): readonly LayerPlans[] {
  const plan = authorizer.planFor(action);
  const one = (own: LayerPlan | undefined): readonly LayerPlan[] => (own ? [own] : []);
  const all: readonly LayerPlans[] = [
    { layer: 'rcp', plans: plan.rcps },
    { layer: 'scp', plans: plan.scps },
    { layer: 'vpc-endpoint', plans: one(plan.vpcEndpoint) },
    { layer: 'resource', plans: [plan.resource] },
    { layer: 'identity', plans: [plan.identity] },
    { layer: 'boundary', plans: one(plan.boundary) },
    { layer: 'session', plans: one(plan.session) },
  ];
  return all.filter(({ layer }) => authorizer.evaluation.applies[LAYERS.indexOf(layer)]);
}

/** The statements that leave open what their layer says. */
function openStatements({ layer, plans }: LayerPlans, evaluation: Evaluation): readonly CompiledStatement[] {
  const { state } = evaluation;
  const index = LAYERS.indexOf(layer);
  const isDenyOpen = evaluation.denied[index] === UNKNOWN;
  const isAllowOpen = index === RESOURCE ? areGrantsOpen(evaluation) : evaluation.allowed[index] === UNKNOWN;
  return plans.flatMap(({ denies, allows }) =>
    [...(isDenyOpen ? denies : []), ...(isAllowOpen ? allows : [])].filter(
      (statement) => statement.test(state) === UNKNOWN,
    ),
  );
}

function areGrantsOpen({ grants: { direct, limited, delegated } }: Evaluation): boolean {
  return direct === UNKNOWN || limited === UNKNOWN || delegated === UNKNOWN;
}

/** Accounts that stand for every other one. */
const OTHER_ACCOUNTS = ['000000000000', '999999999999', '888888888888'] as const;

const OWNER_KEYS: ReadonlySet<string> = new Set(['aws:resourceaccount', 's3:resourceaccount']);

/** Whose the resource is: the caller's account, one that policies name, or any other. */
function ownerUnknown(
  given: Given,
  { state, facts }: Evaluation,
  statements: readonly CompiledStatement[],
): Unknown {
  const own = state.caller.account;
  const named = new Set(
    statements
      .flatMap(({ conditions }) => conditions)
      .filter(({ key }) => OWNER_KEYS.has(key.key))
      .flatMap(({ condition }) => condition.values.map(toAccount))
      .filter((account) => isAccountId(account) && account !== own),
  );
  const other = OTHER_ACCOUNTS.find((account) => account !== own && !named.has(account))!;
  const option = (account: string, text: string): Option => ({
    given: withRequest(given, { resourceAccount: account }),
    condition: { fact: 'resource-owner', is: [text] },
  });
  const options = [
    ...(own === '' ? [] : [option(own, 'same-account')]),
    ...[...named].map((account) => option(account, account)),
    option(other, 'other-account'),
  ];
  // An object's owner is only stated where it is not the bucket's.
  const possible = options.filter(({ given: { request } }) => request.resourceAccount !== facts.objectOwner);
  return { name: 'resource-owner', options: possible };
}

/** An account that a pattern for accounts matches. */
function toAccount(pattern: string): string {
  const missing = 12 - pattern.replaceAll('*', '').length;
  const padded = missing < 0 ? pattern : pattern.replace('*', '7'.repeat(missing));
  return padded.replaceAll('*', '').replaceAll('?', '7');
}

/** The principals that the statements and grants in question name. */
function namedPrincipals(
  statements: readonly CompiledStatement[],
  { kmsGrants }: Evaluation,
): ReadonlySet<string> {
  const entries = statements.flatMap(({ principal }) => principal?.element.entries ?? []);
  return new Set([...entries.map(({ value }) => value), ...kmsGrants.map(({ grantee }) => grantee)]);
}

/** For a role spoken of in general: in which of the sessions that policies name it is, or in another. */
function sessionUnknown(
  given: Given,
  evaluation: Evaluation,
  statements: readonly CompiledStatement[],
): Unknown | undefined {
  const { caller } = evaluation.state;
  if (caller.kind !== 'role' || caller.sessionArn !== undefined) return undefined;
  const prefix = `${caller.arnPrefix}sts::${caller.account}:assumed-role/${caller.name}/`;
  const sessions = [...namedPrincipals(statements, evaluation)].filter((value) => value.startsWith(prefix));
  if (sessions.length === 0) return undefined;
  const option = (principal: string, name: string): Option => ({
    given: withRequest(given, { principal, sessionIssuer: caller.roleArn ?? caller.principal }),
    condition: { fact: 'session-name', is: [name] },
  });
  return {
    name: 'session-name',
    options: [
      ...sessions.map((session) => option(session, session.slice(prefix.length))),
      option(`${prefix}${freshName(sessions)}`, 'another'),
    ],
  };
}

/** For a federated user: which of the users that policies name asked for the session, or another. */
function issuerUnknown(
  given: Given,
  evaluation: Evaluation,
  statements: readonly CompiledStatement[],
): Unknown | undefined {
  const { caller } = evaluation.state;
  if (caller.kind !== 'federated-user' || caller.issuerArn !== undefined) return undefined;
  const prefix = `${caller.arnPrefix}iam::${caller.account}:user/`;
  const users = [...namedPrincipals(statements, evaluation)].filter((value) => value.startsWith(prefix));
  if (users.length === 0) return undefined;
  const option = (sessionIssuer: string, name: string): Option => ({
    given: withRequest(given, { sessionIssuer }),
    condition: { fact: 'federating-user', is: [name] },
  });
  return {
    name: 'federating-user',
    options: [...users.map((user) => option(user, user)), option(`${prefix}${freshName(users)}`, 'another')],
  };
}

function freshName(taken: readonly string[]): string {
  let name = 'another';
  while (taken.some((text) => text.endsWith(`/${name}`))) name += '-one';
  return name;
}

function keyUnknown(given: Given, use: KeyUse, state: RequestState): Unknown {
  const { key, name } = use.key;
  const options = keyClasses(use, state).map(
    ({ value, label }): Option => ({
      given: withKey(given, key, value),
      condition: { key: name, is: [label] },
    }),
  );
  return { name: key, options };
}

/** Where the statements in question refer to a key. */
function useOf(key: KeySlot, { statements, lookups }: OpenParts, state: RequestState): KeyUse {
  const all = new Set(statements.flatMap(({ conditions }) => conditions));
  const conditions = [...all].filter((condition) => condition.key === key);
  const places: KeyPlace[] = [];
  for (const condition of all) {
    if (condition.key === key || !condition.values.keys.includes(key)) continue;
    for (const target of targetsOf(condition, all, state))
      places.push(...variablePlaces(condition, key, target, state));
  }
  for (const pattern of new Set(statements.flatMap(({ resources }) => resources ?? []))) {
    if (!pattern.template || !pattern.keys.includes(key)) continue;
    places.push(placeOf(variableSolutions(pattern.template, key, state.resource, true, state)));
  }
  if (key.key === 'aws:userid') places.push(...userIdPlaces(statements));
  for (const text of lookups.get(key.key) ?? []) places.push(placeOf(new Set([text])));
  return { key, conditions, places };
}

function variablePlaces(
  { condition, values }: ConditionTest,
  key: KeySlot,
  target: string,
  state: RequestState,
): readonly KeyPlace[] {
  const { family, comparison } = condition.operator.base;
  const isPattern = family === 'arn' || comparison === 'like';
  return condition.values.flatMap((_, i) => {
    const template = values.template(i);
    if (!template?.keys.includes(key)) return [];
    const exact = placeOf(variableSolutions(template, key, target, isPattern, state));
    if (comparison !== 'equals-ignore-case') return [exact];
    const lower = target.toLowerCase();
    return [exact, placeOf(variableSolutions(template, key, lower, isPattern, state))];
  });
}

/** Texts that a condition's values may be compared with: the key's own, or those that other conditions name. */
function targetsOf(
  { key }: ConditionTest,
  all: ReadonlySet<ConditionTest>,
  state: RequestState,
): readonly string[] {
  const value = state.valueOf(key);
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value as readonly string[];
  if (!isOpen(value)) return [];
  const conditions = [...all].filter((condition) => condition.key === key);
  const classes = keyClasses({ key, conditions, places: [] }, state);
  const texts = classes.flatMap((one) => (one.value === null ? [] : [one.value].flat().map(String)));
  return [...new Set(texts)].slice(0, TARGET_BOUND);
}

const TARGET_BOUND = 20;

const CANDIDATE_BOUND = 60;

/** A place that a value satisfies if it is one of these. */
function placeOf(solutions: ReadonlySet<string>): KeyPlace {
  return {
    candidates: [...solutions].slice(0, CANDIDATE_BOUND),
    holds: (value) => solutions.has(value),
  };
}

/** Unique ids in Principal elements: the part of aws:userid before its colon. */
function userIdPlaces(statements: readonly CompiledStatement[]): readonly KeyPlace[] {
  const ids = statements
    .flatMap(({ principal }) => (principal && principal.keys.length > 0 ? principal.element.entries : []))
    .map(({ value }) => value);
  return [...new Set(ids)].map(
    (id): KeyPlace => ({
      candidates: [id, `${id}:session`],
      holds: (value) => value.split(':', 1)[0] === id,
    }),
  );
}

/** A point that AWS does not document: the rule may hold or not. */
function pointUnknown(given: Given, rule: RuleId): Unknown {
  const option = (is: boolean): Option => ({
    given: supposing(given, { points: new Map(given.suppositions.points).set(rule, is) }),
    condition: { rule, is: [is] },
  });
  return { name: rule, options: [option(true), option(false)] };
}

/** The first layer with policies that are not known and may still count. */
function openLayer(
  layers: readonly LayerPlans[],
  { denied, allowed, suppositions, policies, state }: Evaluation,
): ((given: Given) => Unknown) | undefined {
  const { action } = state.request;
  for (const { layer, plans } of layers) {
    if (suppositions.layers.has(layerId(action, layer)) || !plans.some((plan) => plan.isOpen)) continue;
    const index = LAYERS.indexOf(layer);
    if (layer !== 'resource' && denied[index] !== UNKNOWN && allowed[index] !== UNKNOWN) continue;
    const mayBeAbsent = layer === 'boundary' && policies.boundary === 'unknown';
    return (given) => layerUnknown(given, action, layer, mayBeAbsent);
  }
  return undefined;
}
