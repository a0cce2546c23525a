/**
 * An anchor from another language: the workload's policies in Cedar, decided by its WebAssembly build from
 * preparsed policies. The translation is rough (no `?`, variables become `*`), so how many verdicts are the same
 * is reported with the times. Optional: without the package it is left out.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { NamedPolicy, PolicyDocument, Workload, WorkloadRequest } from './workload.ts';

export interface Cedar {
  readonly version: string;
  readonly allows: (request: number) => boolean;
}

const NAME = '@cedar-policy/cedar-wasm';

interface Module {
  readonly preparsePolicySet: (
    id: string,
    policies: { readonly staticPolicies: string },
  ) => { readonly type: string; readonly errors?: unknown };
  readonly statefulIsAuthorized: (call: unknown) => {
    readonly type: string;
    readonly response?: { readonly decision: 'allow' | 'deny' };
    readonly errors?: unknown;
  };
}

export function cedarVersion(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(`${NAME}/nodejs`);
    const manifest = path.join(path.dirname(path.dirname(entry)), 'package.json');
    return JSON.parse(readFileSync(manifest, 'utf8')).version;
  } catch {
    return undefined;
  }
}

export async function loadCedar(workload: Workload): Promise<Cedar | undefined> {
  const version = cedarVersion();
  if (version === undefined) return undefined;
  const cedar = createRequire(import.meta.url)(`${NAME}/nodejs`) as Module;
  const numeric = numericKeys(workload);
  for (const name of [undefined, ...Object.keys(workload.resourcePolicies)]) {
    const answer = cedar.preparsePolicySet(setName(name), { staticPolicies: translate(workload, name) });
    if (answer.type !== 'success') throw new Error(`cedar: ${JSON.stringify(answer.errors)}`);
  }
  const calls = workload.requests.map((request) => callOf(request, numeric));
  return {
    version,
    allows: (request) => {
      const answer = cedar.statefulIsAuthorized(calls[request]);
      if (answer.response === undefined) throw new Error(`cedar: ${JSON.stringify(answer.errors)}`);
      return answer.response.decision === 'allow';
    },
  };
}

function setName(resourcePolicy: string | null | undefined): string {
  return `with ${resourcePolicy ?? 'no'} resource policy`;
}

function callOf(request: WorkloadRequest, numeric: ReadonlySet<string>): unknown {
  const { principal, action, resource, resourcePolicy, context } = request;
  const keys = Object.fromEntries(
    Object.entries(context).map(([key, value]) => [
      key.toLowerCase(),
      numeric.has(key.toLowerCase()) ? Number(value) : value,
    ]),
  );
  return {
    principal: { type: 'Caller', id: principal },
    action: { type: 'Action', id: 'call' },
    resource: { type: 'Thing', id: 'it' },
    context: {
      principal,
      account: principal.split(':')[4] ?? '',
      action: action.toLowerCase(),
      resource,
      keys,
    },
    preparsedPolicySetId: setName(resourcePolicy),
    entities: [],
  };
}

type Statement = Readonly<Record<string, unknown>>;

/** Cedar's Long and String do not compare: keys under numeric operators are sent as numbers. */
function numericKeys(workload: Workload): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { policy } of workload.identityPolicies)
    for (const statement of statementsOf(policy))
      for (const [operator, entries] of conditionsOf(statement))
        if (operator.startsWith('Numeric'))
          for (const key of Object.keys(entries)) keys.add(key.toLowerCase());
  return keys;
}

/** Every layer as permits and forbids: a layer that must hold an Allow forbids unless it does. */
function translate(workload: Workload, resourcePolicy: string | undefined): string {
  const policies: string[] = [];
  const add = (effect: 'permit' | 'forbid', clause: 'when' | 'unless', condition: string): void => {
    policies.push(`${effect}(principal, action, resource) ${clause} { ${condition} };`);
  };
  const denies = (all: readonly NamedPolicy[]): void => {
    for (const { policy } of all)
      for (const statement of statementsOf(policy))
        if (statement['Effect'] === 'Deny') add('forbid', 'when', statementTest(statement));
  };
  const allows = (all: readonly NamedPolicy[]): readonly string[] =>
    all.flatMap(({ policy }) =>
      statementsOf(policy)
        .filter((statement) => statement['Effect'] === 'Allow')
        .map(statementTest),
    );
  const granting = [...workload.identityPolicies];
  if (resourcePolicy !== undefined)
    granting.push({ name: resourcePolicy, policy: workload.resourcePolicies[resourcePolicy]! });
  denies(granting);
  for (const test of allows(granting)) add('permit', 'when', test);
  for (const { policies: own } of workload.resourceControlPolicies) denies(own);
  const limits = workload.serviceControlPolicies.map(({ policies: own }) => own);
  if (workload.permissionBoundaryPolicies) limits.push(workload.permissionBoundaryPolicies);
  for (const limit of limits) {
    denies(limit);
    add('forbid', 'unless', any(allows(limit)));
  }
  return policies.join('\n');
}

function statementTest(statement: Statement): string {
  const tests: string[] = [];
  const { Principal, Action, NotAction, Resource, NotResource } = statement as Record<string, unknown>;
  if (Principal !== undefined) tests.push(principalTest(Principal));
  if (Action !== undefined) tests.push(actionTest(listOf(Action)));
  if (NotAction !== undefined) tests.push(`!(${actionTest(listOf(NotAction))})`);
  if (Resource !== undefined) tests.push(likeAny('context.resource', listOf(Resource)));
  if (NotResource !== undefined) tests.push(`!(${likeAny('context.resource', listOf(NotResource))})`);
  for (const [operator, keys] of conditionsOf(statement))
    for (const [key, values] of Object.entries(keys))
      tests.push(conditionTest(operator, key.toLowerCase(), listOf(values)));
  return all(tests);
}

function principalTest(principal: unknown): string {
  if (principal === '*') return 'true';
  const entries = listOf((principal as Statement)['AWS'] ?? []);
  return any(
    entries.map((entry) => {
      const account = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(entry)?.[1];
      if (account !== undefined) return `context.account == ${quote(account)}`;
      return entry === '*' ? 'true' : `context.principal == ${quote(entry)}`;
    }),
  );
}

function actionTest(patterns: readonly string[]): string {
  return likeAny(
    'context.action',
    patterns.map((pattern) => pattern.toLowerCase()),
  );
}

function conditionTest(operator: string, key: string, values: readonly string[]): string {
  const [, set, base, ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/.exec(operator)!;
  const has = `context.keys has ${quote(key)}`;
  if (base === 'Null') return values[0] === 'true' ? `!(${has})` : has;
  const value = `context.keys[${quote(key)}]`;
  if (set === 'ForAnyValue') return `${has} && ${value}.containsAny([${values.map(quote).join(', ')}])`;
  const negated = base!.includes('Not');
  const test = valueTest(base!.replace('Not', ''), value, values);
  const present = negated ? `!(${test})` : test;
  return negated || ifExists !== undefined ? `(!(${has}) || (${present}))` : `(${has} && (${present}))`;
}

function valueTest(base: string, value: string, values: readonly string[]): string {
  switch (base) {
    case 'StringLike':
    case 'ArnLike':
    case 'ArnEquals':
      return likeAny(value, values);
    case 'IpAddress':
      return any(values.map((range) => `ip(${value}).isInRange(ip(${quote(range)}))`));
    default: {
      const comparison = COMPARISONS.find(([suffix]) => base.endsWith(suffix));
      if (base.startsWith('Numeric'))
        return any(values.map((number) => `${value} ${comparison?.[1] ?? '=='} ${number}`));
      if (base.startsWith('Date')) {
        return any(
          values.map((date) => `datetime(${value}) ${comparison?.[1] ?? '=='} datetime(${quote(date)})`),
        );
      }
      return values.some((text) => text.includes('$'))
        ? likeAny(value, values)
        : any(values.map((text) => `${value} == ${quote(text)}`));
    }
  }
}

const COMPARISONS: readonly (readonly [suffix: string, operator: string])[] = [
  ['LessThanEquals', '<='],
  ['LessThan', '<'],
  ['GreaterThanEquals', '>='],
  ['GreaterThan', '>'],
];

function likeAny(subject: string, patterns: readonly string[]): string {
  if (patterns.includes('*')) return 'true';
  const exact = patterns.filter((pattern) => !/[*?$]/.test(pattern));
  const tests = patterns
    .filter((pattern) => !exact.includes(pattern))
    .map((pattern) => `${subject} like ${quote(pattern.replace(/\$\{[^}]*\}|\?/g, '*'))}`);
  if (exact.length > 0) tests.unshift(`[${exact.map(quote).join(', ')}].contains(${subject})`);
  return any(tests);
}

/** Balanced, since a chain of thousands does not fit Cedar's stack. */
function join(tests: readonly string[], operator: '&&' | '||', empty: string): string {
  if (tests.length === 0) return empty;
  if (tests.length === 1) return `(${tests[0]})`;
  const half = tests.length >> 1;
  const left = join(tests.slice(0, half), operator, empty);
  return `(${left} ${operator} ${join(tests.slice(half), operator, empty)})`;
}

function any(tests: readonly string[]): string {
  return join(tests, '||', 'false');
}

function all(tests: readonly string[]): string {
  return join(tests, '&&', 'true');
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function statementsOf(document: PolicyDocument): readonly Statement[] {
  return Array.isArray(document['Statement']) ? document['Statement'] : [document['Statement'] as Statement];
}

function conditionsOf(statement: Statement): readonly [string, Readonly<Record<string, unknown>>][] {
  return Object.entries((statement['Condition'] ?? {}) as Record<string, Record<string, unknown>>);
}

function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}
