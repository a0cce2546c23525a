/**
 * Ways to an Allow that is missing: meet the conditions of a statement that would allow, extend the statement that
 * comes nearest, or add one, with exactly the action and the resource that were asked for.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 */
import { callerOf } from '../engine/caller.ts';
import type { AttachedPolicy, PolicyLevel } from '../engine/policy-set.ts';
import { documentOf, type StatementDocument } from '../engine/trace.ts';
import type { ConditionTrace, ElementTrace, Layer, LayerTrace, StatementTrace } from '../engine/verdict.ts';
import { parseArn } from '../policy/arn.ts';
import type { Condition, PolicyType, Statement } from '../policy/ast.ts';
import { parseIpAddress } from '../policy/literal/ip-address.ts';
import { parsePolicy } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { type JsonValue, writeDocument } from './document-edit.ts';
import type { NotOffered, PolicyPlace, StatementEdit } from './fix.ts';
import { guardOf } from './guard.ts';
import {
  type EditTarget,
  isSound,
  literalPattern,
  nameOfPolicy,
  type Option,
  type Options,
  principalElement,
  type Setting,
} from './option.ts';
import { entityOf, placeOf } from './policy-place.ts';
import { solutionsOf } from './request-solution.ts';
import { addConditionValue, addPrincipal, addStatement, addValue } from './statement-edit.ts';

/** How many policies get a statement offered: the ones whose statements came nearest. */
const MOST_TARGETS = 3;

/** `level`: for SCPs, the node of the organization that lacks the Allow. */
export function allowOptions(layer: LayerTrace, level: string | undefined, setting: Setting): Options {
  const { outcome } = setting;
  const notOffered: NotOffered[] = [];
  if (setting.resource === undefined && layer.layer !== 'scp') {
    notOffered.push({ layer: layer.layer, reason: 'resource-unknown' });
  }
  const misses = layer.statements.flatMap((statement): readonly Miss[] => {
    if (statement.effect !== 'Allow') return [];
    if (level !== undefined && statement.policy.attachedTo !== level) return [];
    const document = documentOf(statement);
    const failed = statement.elements.filter(({ truth }) => truth !== 'true');
    return document && failed.length > 0 ? [{ statement, document, failed }] : [];
  });
  const attached = policiesOf(outcome.policies, layer.layer, level);
  const targets: EditTarget[] = [];
  for (const one of attached) {
    const { policy } = one;
    const named = { layer: layer.layer, policy: nameOfPolicy(one) };
    if (!policy) notOffered.push({ ...named, reason: 'not-collected' });
    else if (!isSound(policy)) notOffered.push({ ...named, reason: 'malformed' });
    else {
      const place = placeOf(layer.layer, one, outcome.assembled, setting.environment);
      if (place) targets.push({ attached: one, policy, place });
    }
  }
  if (attached.length > 0 && targets.length === 0 && layer.layer !== 'identity' && notOffered.length === 0) {
    notOffered.push({ layer: layer.layer, reason: 'aws-managed', policy: nameOfPolicy(attached[0]!) });
  }
  const options: Option[] = [];
  const guarded = misses.filter(isGuarded);
  // A statement that would allow but for a guard is there to be met, not to be gone around.
  if (guarded.length > 0) {
    for (const miss of guarded) options.push(...missOptions(miss, [], setting));
    return {
      options,
      notOffered: options.length > 0 ? notOffered : [...notOffered, guardOffer(layer.layer, guarded[0]!)],
    };
  }
  for (const miss of worthExtending(misses, setting.action))
    options.push(...missOptions(miss, targets, setting));
  for (const target of nearestTargets(targets, misses, setting.action)) {
    const statement = newStatement(target, misses, setting);
    if (!statement) continue;
    const edit = addStatement(statement, setting.isFurther ? setting.action : undefined);
    options.push({ kind: 'edit', target, edit });
  }
  const addition = newPolicy(layer.layer, misses, setting);
  if (addition) options.push(addition);
  return { options, notOffered };
}

function isGuarded({ failed }: Miss): boolean {
  return failed.every((element) => element.element === 'Condition' && guardOf(element.key) !== undefined);
}

function guardOffer(layer: Layer, { document }: Miss): NotOffered {
  return { layer, reason: 'guarded', policy: nameOfPolicy(document.attached) };
}

/**
 * Statements that lack something other than the action, and of those that lack just the action the one whose actions
 * are most like it: where somebody would look for it.
 */
function worthExtending(misses: readonly Miss[], action: string): readonly Miss[] {
  const lacksAction = ({ failed }: Miss): boolean => failed.some(({ element }) => element === 'Action');
  const [nearest] = misses
    .filter((miss) => lacksAction(miss) && miss.failed.length === 1)
    .sort((a, b) => likeness(b, action) - likeness(a, action));
  return [...misses.filter((miss) => !lacksAction(miss)), ...(nearest ? [nearest] : [])];
}

/** The longest beginning that an action of a statement shares with another, where it reaches past the service. */
function likeness({ document }: Miss, action: string): number {
  const values = document.statement.action?.values ?? [];
  const service = action.indexOf(':') + 1;
  const shared = values.map((value) => {
    let length = 0;
    while (length < value.length && value[length]!.toLowerCase() === action[length]?.toLowerCase()) length++;
    return length;
  });
  const most = Math.max(0, ...shared);
  return most >= service ? most : values.length / (values.length + 1);
}

interface Miss {
  readonly statement: StatementTrace;
  readonly document: StatementDocument;
  readonly failed: readonly ElementTrace[];
}

function policiesOf(
  set: Setting['outcome']['policies'],
  layer: Layer,
  level: string | undefined,
): readonly AttachedPolicy[] {
  const known = (list: readonly AttachedPolicy[] | 'unknown' | undefined): readonly AttachedPolicy[] =>
    list === undefined || list === 'unknown' ? [] : list;
  const at = (levels: readonly PolicyLevel[] | 'unknown' | undefined): readonly AttachedPolicy[] =>
    levels === undefined || levels === 'unknown'
      ? []
      : levels.flatMap(({ target, policies }) => (target === level ? known(policies) : []));
  switch (layer) {
    case 'identity':
      return known(set.identity);
    case 'boundary':
      return known(set.boundary);
    case 'session':
      return known(set.session);
    case 'resource':
      return known(set.resource);
    case 'vpc-endpoint':
      return known(set.vpcEndpoint);
    case 'scp':
      return at(set.scps);
    case 'rcp':
      return at(set.rcps);
    case 'service':
      return [];
  }
}

function missOptions(
  { statement: trace, document, failed }: Miss,
  targets: readonly EditTarget[],
  setting: Setting,
): readonly Option[] {
  const target = targets.find(({ attached }) => attached === document.attached);
  const { policy, statement } = document;
  const conditions = failed.flatMap((element) => (element.element === 'Condition' ? [element] : []));
  if (conditions.length === failed.length) {
    const place = target?.place ?? placeWithoutHome(trace.layer, document);
    return conditionOptions(conditions, statement, document, target, place, setting);
  }
  if (!target || failed.length !== 1) return [];
  const edit = valueEdit(failed[0]!, policy, statement, setting);
  return edit ? [{ kind: 'edit', target, edit }] : [];
}

/** One element short of allowing: the value that it lacks. */
function valueEdit(
  { element }: ElementTrace,
  policy: StatementDocument['policy'],
  statement: Statement,
  setting: Setting,
): StatementEdit | undefined {
  switch (element) {
    case 'Action': {
      const action = literalPattern(setting.action, policy);
      return action === undefined ? undefined : addValue(policy, statement, 'Action', action);
    }
    case 'Resource': {
      const resource = exactResource(setting, policy);
      return resource === undefined ? undefined : addValue(policy, statement, 'Resource', resource);
    }
    case 'Principal': {
      const principal = principalElement(setting);
      const isBare = statement.principal?.entries.some(({ kind }) => kind === '*') ?? true;
      return principal && !isBare
        ? addPrincipal(policy, statement, principal.kind, principal.value)
        : undefined;
    }
    default:
      return undefined;
  }
}

/** A policy that cannot be changed may still say what it asks of a request. */
function placeWithoutHome(layer: Layer, { attached, policy }: StatementDocument): PolicyPlace {
  const { name, arn, attachedTo } = attached;
  const base = { layer, name, attachedTo, account: undefined, file: policy.source.name };
  return { ...base, kind: 'managed-policy', arn: arn ?? '' };
}

const MOST_SOLUTIONS = 2;

/** Only conditions fail: a request that meets all of them, or one more value where one condition fails. */
function conditionOptions(
  failed: readonly ConditionTrace[],
  statement: Statement,
  { policy }: StatementDocument,
  target: EditTarget | undefined,
  place: PolicyPlace,
  setting: Setting,
): readonly Option[] {
  const solutions = failed.map((condition) => solutionsOf(condition, true, place).slice(0, MOST_SOLUTIONS));
  const together = solutions.reduce<readonly (readonly (typeof solutions)[number][number][])[]>(
    (sets, each) => sets.flatMap((set) => each.map((change) => [...set, change])),
    [[]],
  );
  const requests = together.map((changes): Option => ({ kind: 'request', changes }));
  const [only] = failed;
  if (!target || !only || failed.length !== 1) return requests;
  const condition = statement.conditions.find(
    ({ key, operator }) => key === only.key && operator.text === only.operator,
  );
  const value = condition && wantedValue(condition, only, setting);
  if (!condition || value === undefined) return requests;
  return [
    ...requests,
    { kind: 'edit', target, edit: addConditionValue(policy, statement, condition, value) },
  ];
}

/** What the request has, for a condition that wants one of the values that it lists. */
function wantedValue(
  { operator, key }: Condition,
  { request }: ConditionTrace,
  { supposedKeys }: Setting,
): string | undefined {
  const { family, negated } = operator.base;
  if (supposedKeys.has(key.toLowerCase())) return undefined;
  if (negated || request.state !== 'known' || request.values.length !== 1) return undefined;
  const [value = ''] = request.values;
  if (/[*?]|\$\{/.test(value) || value === '') return undefined;
  if (family === 'string' || family === 'arn') return value;
  if (family !== 'ip-address' || !parseIpAddress(value)) return undefined;
  return `${value}/${value.includes(':') ? 128 : 32}`;
}

/** The resource as asked for; key policies and trust policies speak of the resource that they stand on. */
function exactResource({ resource }: Setting, policy: StatementDocument['policy']): string | undefined {
  if (policy.type === 'key') return '*';
  return resource === undefined ? undefined : literalPattern(resource, policy);
}

/** The policies to which a statement would be added: those that speak of the service already, where there are any. */
function nearestTargets(
  targets: readonly EditTarget[],
  misses: readonly Miss[],
  action: string,
): readonly EditTarget[] {
  const rank = (target: EditTarget): number =>
    Math.max(
      0,
      ...misses.flatMap((miss) =>
        miss.document.attached === target.attached ? [likeness(miss, action)] : [],
      ),
    );
  const sorted = [...targets].sort((a, b) => rank(b) - rank(a));
  const related = sorted.filter((target) => rank(target) >= 1);
  return (related.length > 0 ? related : sorted).slice(0, MOST_TARGETS);
}

/**
 * An Allow for this action on this resource, under the conditions that its surroundings have: those of a statement that
 * would allow but for a condition, with what the request has in the place of what it lacks; else those that every Allow
 * of the policy shares. A condition that is there on purpose is never left out.
 */
function newStatement(target: EditTarget, misses: readonly Miss[], setting: Setting): JsonValue | undefined {
  const { policy, place } = target;
  const action = literalPattern(setting.action, policy);
  const resource = exactResource(setting, policy);
  const needsPrincipal = WITH_PRINCIPAL.has(policy.type);
  const principal = needsPrincipal ? newPrincipal(target, setting) : undefined;
  if (action === undefined || (needsPrincipal && principal === undefined)) return undefined;
  const namesResource = !isOfOneResource(target);
  if (namesResource && resource === undefined && place.layer !== 'scp') return undefined;
  const own = misses.filter(({ document }) => document.attached === target.attached);
  const conditions = surroundingConditions(own, misses, setting);
  if (!conditions) return undefined;
  return {
    Effect: 'Allow',
    ...(principal && { Principal: principal }),
    Action: action,
    ...(namesResource && { Resource: resource ?? '*' }),
    ...(conditions.length > 0 && { Condition: conditionElement(conditions) }),
  };
}

/** Trust policies and the policies of ECR repositories have no Resource. */
function isOfOneResource({ policy, place }: EditTarget): boolean {
  if (policy.type === 'trust') return true;
  return place.kind === 'resource-policy' && parseArn(place.resource)?.service === 'ecr';
}

const WITH_PRINCIPAL: ReadonlySet<PolicyType> = new Set(['resource', 'trust', 'key', 'vpc-endpoint']);

/** An endpoint's policy grants nothing, so people let everybody pass it; where they do, so does the new statement. */
function newPrincipal({ policy }: EditTarget, setting: Setting): JsonValue | undefined {
  const isForAll = policy.statements.every(({ principal }) => principal?.entries[0]?.kind === '*');
  if (policy.type === 'vpc-endpoint' && isForAll) return '*';
  const principal = principalElement(setting);
  return principal && { [principal.kind]: principal.value };
}

type WrittenCondition = Pick<Condition, 'operator' | 'key' | 'values'>;

/** Undefined where a statement lacks only conditions that the request does not meet and that cannot be written for it. */
function surroundingConditions(
  own: readonly Miss[],
  all: readonly Miss[],
  setting: Setting,
): readonly WrittenCondition[] | undefined {
  const bound = all.find(({ failed }) => failed.every(({ element }) => element === 'Condition'));
  if (bound) return adaptedConditions(bound, setting);
  const [first, ...others] = own;
  if (!first || others.length === 0) return [];
  const held = new Set(
    first.statement.elements.flatMap((element) =>
      element.element === 'Condition' && element.truth === 'true'
        ? [conditionId(element.operator, element.key)]
        : [],
    ),
  );
  return first.document.statement.conditions.filter(
    ({ operator, key, values }) =>
      held.has(conditionId(operator.text, key)) &&
      others.every(({ document }) =>
        document.statement.conditions.some(
          (other) =>
            other.operator.text === operator.text &&
            other.key === key &&
            other.values.join() === values.join(),
        ),
      ),
  );
}

function adaptedConditions(
  { document, failed }: Miss,
  setting: Setting,
): readonly WrittenCondition[] | undefined {
  const adapted: WrittenCondition[] = [];
  for (const condition of document.statement.conditions) {
    const { operator, key } = condition;
    const trace = failed.find(
      (element) =>
        element.element === 'Condition' && element.key === key && element.operator === operator.text,
    );
    const value = trace?.element === 'Condition' ? wantedValue(condition, trace, setting) : undefined;
    if (trace && value === undefined) return undefined;
    adapted.push(value === undefined ? condition : { operator, key, values: [value] });
  }
  return adapted;
}

function conditionId(operator: string, key: string): string {
  return `${operator} ${key}`;
}

function conditionElement(conditions: readonly WrittenCondition[]): JsonValue {
  const operators = new Map<string, Record<string, JsonValue>>();
  for (const { operator, key, values } of conditions) {
    const keys = operators.get(operator.text) ?? (Object.create(null) as Record<string, JsonValue>);
    keys[key] = values.length === 1 ? values[0]! : values;
    operators.set(operator.text, keys);
  }
  return Object.fromEntries(operators);
}

/** A policy for the caller alone, where the caller can have one. */
function newPolicy(layer: Layer, misses: readonly Miss[], setting: Setting): Option | undefined {
  if (layer !== 'identity' || setting.resource === undefined) return undefined;
  const { request } = setting.outcome;
  const caller = callerOf(request);
  const entity =
    caller.principalArn === undefined || caller.isServiceLinkedRole
      ? undefined
      : entityOf(caller.principalArn);
  const conditions = surroundingConditions([], misses, setting);
  if (!entity || !conditions || (caller.kind !== 'role' && caller.kind !== 'user')) return undefined;
  const [service = '', name = ''] = setting.action.split(':');
  const pattern = setting.resource.replaceAll(/[*?$]/g, (character) => `\${${character}}`);
  const resource =
    setting.resource === '*' ? '*' : /[*?]|\$\{/.test(setting.resource) ? pattern : setting.resource;
  const text = writeDocument({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: setting.action,
        Resource: resource,
        ...(conditions.length > 0 && { Condition: conditionElement(conditions) }),
      },
    ],
  });
  const policyName = `Allow-${service}-${name}`.replaceAll(/[^\w+=,.@-]/g, '-');
  const document = new SourceText(`${policyName}.json`, `${text}\n`);
  const place: PolicyPlace = {
    layer,
    name: policyName,
    attachedTo: caller.principalArn,
    file: undefined,
    kind: 'inline-policy',
    ...entity,
  };
  const addition = {
    kind: 'new-policy',
    place,
    document,
    policy: parsePolicy(document, 'identity'),
  } as const;
  return { kind: 'new-policy', addition };
}
