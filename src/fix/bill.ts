/**
 * What a policy change opens beside the request it is for, told from the policy before and after: which principals,
 * actions, resources and conditions its statements reach now and did not before. Exact for the policy itself; what
 * other policies let through of it is not asked, so it is the most that can be opened.
 */
import { callerOf } from '../engine/caller.ts';
import type { Request } from '../engine/request.ts';
import { globClasses, unitsOf } from '../engine/unknown/glob-classes.ts';
import type { Environment } from '../environment/environment.ts';
import { parseArn } from '../policy/arn.ts';
import type { Condition, PatternElement, Statement } from '../policy/ast.ts';
import type {
  BelowNode,
  Change,
  ConditionReach,
  NewPolicy,
  PatternReach,
  PolicyEdit,
  PolicyPlace,
  PrincipalReach,
  Reach,
  SettingChange,
} from './fix.ts';
import { managedHolders } from './holders.ts';

/** What each change opens, in the order of the changes. */
export function billOf(changes: readonly Change[], environment: Environment): readonly Reach[] {
  return changes.flatMap((change) => reachesOf(change, environment));
}

function reachesOf(change: Change, environment: Environment): readonly Reach[] {
  switch (change.kind) {
    // A session policy only takes away from what the role may do.
    case 'request':
    case 'session':
    case 'retry':
      return [];
    case 'setting':
      return settingReaches(change, environment);
    case 'edit':
      return editReaches(change, environment);
    case 'new-policy':
      return newReaches(change, environment);
  }
}

function newReaches({ policy, place }: NewPolicy, environment: Environment): readonly Reach[] {
  return policy.statements.map((statement) => wholeReach(statement, place, environment));
}

/**
 * Without the setting, the public statements of the policy count again; or whoever may write policies or ACLs in the
 * account may make something public.
 */
function settingReaches(change: SettingChange, environment: Environment): readonly Reach[] {
  const { setting, level, bucket, account = '', policies } = change;
  const of = (name: string): string => `arn:aws:s3:::${name}`;
  const owner: BelowNode = { node: account, accounts: [account] };
  const base = { effect: 'exempts', conditions: [] } as const;
  if (setting === 'BlockPublicPolicy' || setting === 'BlockPublicAcls') {
    const actions = setting === 'BlockPublicPolicy' ? ['s3:PutBucketPolicy'] : ACL_WRITES;
    const own = setting === 'BlockPublicPolicy' ? [of(bucket)] : [of(bucket), of(`${bucket}/*`)];
    const resources = { like: level === 'account' ? [of('*')] : own, but: [] };
    const principals: PrincipalReach = { kind: 'below', ...owner };
    return [{ ...base, principals, actions: { like: actions, but: [] }, resources }];
  }
  const granted = policies.flatMap(({ policy, place }) =>
    policy.statements.flatMap((statement) =>
      statement.effect === 'Allow' ? [wholeReach(statement, place, environment)] : [],
    ),
  );
  if (level === 'bucket') return granted;
  const others = { like: [of('*')], but: [of(bucket), of(`${bucket}/*`)] };
  const everybody = { kind: 'named', like: ['*'], but: [] } as const;
  const actions = { like: ['s3:*'], but: [] };
  return [...granted, { ...base, owners: owner, principals: everybody, actions, resources: others }];
}

const ACL_WRITES: readonly string[] = [
  's3:CreateBucket',
  's3:PutBucketAcl',
  's3:PutObject',
  's3:PutObjectAcl',
  's3:PutObjectVersionAcl',
];

function editReaches({ policies, place }: PolicyEdit, environment: Environment): readonly Reach[] {
  const { before, after } = policies;
  return after.statements.flatMap((statement, index): readonly Reach[] => {
    const old = before.statements[index];
    if (old) return changedReaches(old, statement, place, environment);
    // One Deny more opens nothing.
    return statement.effect === 'Deny' ? [] : [wholeReach(statement, place, environment)];
  });
}

function wholeReach(statement: Statement, place: PolicyPlace, environment: Environment): Reach {
  return {
    effect: statement.effect === 'Allow' ? 'allows' : 'exempts',
    principals: principalsOf(statement, place, environment),
    actions: wholePattern(statement.action),
    resources: resourcesOf(wholePattern(statement.resource), place),
    ...(place.layer === 'rcp' && { owners: belowOf(place, environment) }),
    conditions: statement.conditions.map(wholeCondition),
  };
}

/** One reach for each element in which the statement differs: it, with everything else as it is now. */
function changedReaches(
  old: Statement,
  now: Statement,
  place: PolicyPlace,
  environment: Environment,
): readonly Reach[] {
  const whole = wholeReach(now, place, environment);
  const reaches: Reach[] = [];
  const actions = addedPattern(old.action, now.action, true);
  if (actions) reaches.push({ ...whole, actions });
  const resources = addedPattern(old.resource, now.resource, false);
  if (resources) reaches.push({ ...whole, resources: resourcesOf(resources, place) });
  const principals = addedPrincipals(old, now);
  if (principals) reaches.push({ ...whole, principals });
  reaches.push(...conditionReaches(old, now, whole));
  return reaches;
}

const EVERYTHING: PatternReach = { like: ['*'], but: [] };

function wholePattern(element: PatternElement | undefined): PatternReach {
  if (!element) return EVERYTHING;
  return element.negated ? { like: ['*'], but: element.values } : { like: element.values, but: [] };
}

/** In the policy of a key, a repository or a role, `*` and a missing Resource are the key or role itself. */
function resourcesOf(resources: PatternReach, place: PolicyPlace): PatternReach {
  const { attachedTo } = place;
  const isOwn =
    place.kind === 'trust-policy' ||
    (place.kind === 'resource-policy' && OF_ONE_RESOURCE.has(parseArn(place.resource)?.service ?? ''));
  return isOwn && attachedTo !== undefined && resources.like.includes('*')
    ? { like: [attachedTo], but: resources.but }
    : resources;
}

const OF_ONE_RESOURCE: ReadonlySet<string> = new Set(['kms', 'ecr']);

/** What was added to an element: an exception in `NotAction` opens what it names, as a value in `Action` does. */
function addedPattern(
  old: PatternElement | undefined,
  now: PatternElement | undefined,
  ignoresCase: boolean,
): PatternReach | undefined {
  if (!old || !now) return undefined;
  const there = new Set(old.values);
  const like = now.values.filter((value) => !there.has(value));
  if (like.length === 0) return undefined;
  return { like, but: overlapping(like, old.values, ignoresCase) };
}

/** The patterns that have a text in common with one of `like`: of the others it need not be said that they are out. */
function overlapping(
  like: readonly string[],
  others: readonly string[],
  ignoresCase: boolean,
): readonly string[] {
  return others.filter((other) => like.some((pattern) => haveCommonText(pattern, other, ignoresCase)));
}

function haveCommonText(a: string, b: string, ignoresCase: boolean): boolean {
  // What a policy variable stands for is not known here.
  if (a.includes('${') || b.includes('${')) return true;
  const [first, second] = ignoresCase ? [a.toLowerCase(), b.toLowerCase()] : [a, b];
  if (!shareHead(first, second)) return false;
  const classes = globClasses(
    [first, second].map((text) => ({ units: unitsOf(text, true), byField: false })),
  );
  return classes === undefined || classes.some(({ matches }) => matches.every(Boolean));
}

/** Whether two patterns agree as far as both are literal. */
function shareHead(a: string, b: string): boolean {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] === '*' || b[i] === '*') return true;
    if (a[i] !== b[i] && a[i] !== '?' && b[i] !== '?') return false;
  }
  return true;
}

function addedPrincipals(old: Statement, now: Statement): PrincipalReach | undefined {
  const there = new Set(old.principal?.entries.map(({ kind, value }) => `${kind} ${value}`));
  const like = (now.principal?.entries ?? []).flatMap(({ kind, value }) =>
    there.has(`${kind} ${value}`) ? [] : [value],
  );
  return like.length === 0 ? undefined : { kind: 'named', like, but: [] };
}

function wholeCondition({ operator, key, values }: Condition): ConditionReach {
  return { operator: operator.text, key, values, but: [] };
}

/**
 * Conditions with more values. A Deny that spares more values, or has one condition more, no longer reaches what has
 * them: that is told as the opposite of the condition, so the operator of what is opened is the positive one.
 */
function conditionReaches(old: Statement, now: Statement, whole: Reach): readonly Reach[] {
  return now.conditions.flatMap((condition, index): readonly Reach[] => {
    const { operator, key, values } = condition;
    const before = old.conditions.find((one) => one.operator.text === operator.text && one.key === key);
    const there = new Set(before?.values);
    const added = values.filter((value) => !there.has(value));
    if (added.length === 0) return [];
    const others = whole.conditions.filter((_, i) => i !== index);
    if (key.toLowerCase() === 'aws:principalarn' && operator.base.negated && whole.effect === 'exempts') {
      const principals: PrincipalReach = { kind: 'named', like: added, but: [] };
      return [{ ...whole, principals, conditions: others }];
    }
    const opened: ConditionReach = {
      operator: positive(operator.text),
      key,
      values: added,
      but: overlapping(added, [...there], false),
    };
    return [{ ...whole, conditions: [opened, ...others] }];
  });
}

/** The operator that holds for the values which the negated one spares. */
function positive(operator: string): string {
  return operator.replace(/^Not|(?<=^String|^Arn)Not/, '');
}

/** Whom the statements of a policy speak of. */
function principalsOf(statement: Statement, place: PolicyPlace, environment: Environment): PrincipalReach {
  const { principal } = statement;
  switch (place.kind) {
    case 'inline-policy':
    case 'managed-policy':
      return holdersOf(place, environment);
    case 'organization-policy':
      if (place.layer === 'rcp') break;
      return { kind: 'below', ...belowOf(place, environment) };
    case 'vpc-endpoint-policy':
      if (principal?.entries[0]?.kind === '*') return { kind: 'through-endpoint', endpoint: place.endpoint };
      break;
    case 'session-policy':
      return { kind: 'entities', arns: [], isComplete: false };
    default:
  }
  const like = principal?.entries.map(({ value }) => value) ?? [];
  return principal?.negated ? { kind: 'named', like: ['*'], but: like } : { kind: 'named', like, but: [] };
}

/** The roles, users and groups that have a policy, or have it as their boundary. */
function holdersOf(
  place: Extract<PolicyPlace, { kind: 'managed-policy' | 'inline-policy' }>,
  environment: Environment,
): PrincipalReach {
  const { attachedTo } = place;
  if (place.kind === 'inline-policy') {
    if (place.entity !== 'group')
      return { kind: 'entities', arns: attachedTo ? [attachedTo] : [], isComplete: true };
    return { kind: 'entities', arns: attachedTo ? [attachedTo] : [], isComplete: false };
  }
  const { arns, isComplete: isWhole } = managedHolders(environment).get(
    place.account,
    place.layer,
    place.arn,
  );
  return {
    kind: 'entities',
    arns: [...new Set(attachedTo === undefined ? arns : [attachedTo, ...arns])],
    isComplete: isWhole,
  };
}

function belowOf({ attachedTo }: PolicyPlace, environment: Environment): BelowNode {
  const node = attachedTo ?? '';
  return { node, accounts: accountsBelow(node, environment) };
}

function accountsBelow(node: string, environment: Environment): readonly string[] {
  const below: string[] = [];
  for (const account of environment.memberships.keys()) {
    let at: string | undefined = account;
    for (let depth = 0; at !== undefined && at !== node && depth < 10; depth++) {
      at = environment.parents.get(at)?.value;
    }
    if (at === node) below.push(account);
  }
  return below.sort();
}

/** Whether a bill holds nothing but these checks of the caller: its own ARN, each action on its own resource. */
export function opensNothingElse(
  bill: readonly Reach[],
  request: Request,
  checks: readonly { readonly action: string; readonly resource: string }[],
): boolean {
  const { principalArn } = callerOf(request);
  return bill.every(({ principals, actions, resources }) => {
    const isOwn =
      principals.kind === 'entities'
        ? principals.isComplete && principals.arns.every((arn) => arn === principalArn)
        : principals.kind === 'named' && principals.like.every((name) => name === principalArn);
    return (
      isOwn &&
      actions.like.every((action) =>
        resources.like.every((resource) =>
          checks.some((check) => check.action === action && check.resource === resource),
        ),
      )
    );
  });
}
