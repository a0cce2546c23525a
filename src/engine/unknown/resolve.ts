/**
 * What an unknown could be, worked out: the cases that the policies distinguish are put in one after the
 * other, each is decided, equal outcomes are merged. What is left is the exact table of what depends on what,
 * or, where every case comes to the same, a verdict.
 */
import type { Authorizer } from '../authorize.ts';
import type { ConditionTest } from '../condition/condition-test.ts';
import { isOpen, type KeySlot, type RequestState } from '../context.ts';
import type { Assumption, Assumptions } from '../evaluation.ts';
import type { ContextValue, Request } from '../request.ts';
import { type CompiledStatement, keysOf } from '../statement.ts';
import { FALSE, TRUE, UNKNOWN } from '../truth.ts';
import {
  type CaseCondition,
  type CaseRow,
  type CaseTable,
  type CaseValue,
  type Decision,
  LAYERS,
  type Layer,
  type LayerOutcome,
} from '../verdict.ts';
import { keyClasses } from './key-classes.ts';

export interface Resolution {
  readonly decision: Decision;
  /** Set when the verdict is undetermined. */
  readonly cases: CaseTable | undefined;
}

/** How many cases are decided before the rest is left as it is. */
const CASE_BOUND = 20_000;

/** The decision on a request with everything that is not known worked out. */
export function resolve(authorizer: Authorizer, request: Request): Resolution {
  const decision = authorizer.decide(request);
  if (!authorizer.isOpen) return { decision, cases: undefined };
  const unknowns = findUnknowns(authorizer, request);
  if (unknowns.length === 0) return { decision, cases: undefined };

  const combinations = unknowns.reduce((product, unknown) => product * unknown.options.length, 1);
  const search = new Search(authorizer, unknowns, combinations <= CASE_BOUND);
  const tree = search.explore({ request: withoutOpenKeys(request, unknowns), assumptions: new Map() }, 0);
  const resolved = agreement(leavesOf(tree));
  if (resolved.verdict !== 'undetermined') return { decision: resolved, cases: undefined };
  const rows = rowsOf(tree);
  const exceeded = search.exceeded ? { combinations, bound: CASE_BOUND } : undefined;
  return { decision: resolved, cases: { rows, exceeded } };
}

/** Something that is not known, with the cases it may turn out to be. */
interface Unknown {
  readonly options: readonly Option[];
}

interface Option {
  readonly apply: (given: Given) => Given;
  readonly condition: CaseCondition;
}

/** One case: the request and what unknown layers are taken to say. */
interface Given {
  readonly request: Request;
  readonly assumptions: Assumptions;
}

function findUnknowns(authorizer: Authorizer, request: Request): readonly Unknown[] {
  const actions = [request.action, ...authorizer.companions(request).map(({ action }) => action)];
  const keys = new Map<KeySlot, { conditions: Set<ConditionTest>; compared: Set<string> }>();
  const named = new Set<string>();
  const layers = new Set<Layer>();
  let ownerOpen = false;
  for (const action of actions) {
    authorizer.decideAction(request, action);
    const { state } = authorizer.evaluation;
    if (state.sameAccount === UNKNOWN) ownerOpen = true;
    for (const key of state.openLookups) named.add(key);
    const statements = undecidedStatements(authorizer, action, layers);
    for (const statement of statements) collectKeys(statement, state, keys);
  }
  const { state } = authorizer.evaluation;
  for (const key of named) {
    const slot = state.keys.slotOf(key);
    if (!keys.has(slot)) keys.set(slot, { conditions: new Set(), compared: new Set() });
  }
  if (named.size > 0) authorizer.decideAction(request, request.action);
  const unknowns: Unknown[] = [];
  for (const [key, { conditions, compared }] of keys) {
    const extra = SERVICE_VALUES.get(key.key) ?? [];
    const classes = keyClasses(
      { key, conditions: [...conditions], compared: [...compared, ...extra] },
      state,
    );
    unknowns.push({ options: classes.map((one) => keyOption(key, one.value, one.label)) });
  }
  if (ownerOpen) unknowns.push(ownerUnknown(state));
  for (const layer of LAYERS) if (layers.has(layer)) unknowns.push(layerUnknown(layer));
  return unknowns;
}

/** Values that service rules look for in keys by name. */
const SERVICE_VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws:multifactorauthpresent', ['true']],
  ['s3:x-amz-acl', ['public-read']],
]);

/** The statements whose part in the decision is open, and the layers that are. */
function undecidedStatements(
  authorizer: Authorizer,
  action: string,
  layers: Set<Layer>,
): readonly CompiledStatement[] {
  const plan = authorizer.planFor(action);
  const { state } = authorizer.evaluation;
  const found: CompiledStatement[] = [];
  const plans = [
    ['rcp', plan.rcps],
    ['scp', plan.scps],
    ['vpc-endpoint', plan.vpcEndpoint ? [plan.vpcEndpoint] : []],
    ['resource', [plan.resource]],
    ['identity', [plan.identity]],
    ['boundary', plan.boundary ? [plan.boundary] : []],
    ['session', plan.session ? [plan.session] : []],
  ] as const;
  for (const [layer, own] of plans) {
    if (!authorizer.evaluation.applies[LAYERS.indexOf(layer)]) continue;
    for (const layerPlan of own) {
      if (layerPlan.isOpen) layers.add(layer);
      for (const statement of [...layerPlan.denies, ...layerPlan.allows]) {
        if (statement.test(state) === UNKNOWN) found.push(statement);
      }
    }
  }
  return found;
}

function collectKeys(
  statement: CompiledStatement,
  state: RequestState,
  keys: Map<KeySlot, { conditions: Set<ConditionTest>; compared: Set<string> }>,
): void {
  const entry = (key: KeySlot): { conditions: Set<ConditionTest>; compared: Set<string> } => {
    let use = keys.get(key);
    if (!use) {
      use = { conditions: new Set(), compared: new Set() };
      keys.set(key, use);
    }
    return use;
  };
  const opened = keysOf(statement).filter((key) => isOpen(state.valueOf(key)));
  for (const key of opened) entry(key);
  for (const condition of statement.conditions) {
    if (isOpen(state.valueOf(condition.key))) entry(condition.key).conditions.add(condition);
    for (const key of condition.values.keys) {
      if (!isOpen(state.valueOf(key))) continue;
      const value = state.valueOf(condition.key);
      const texts =
        typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
      for (const text of texts) for (const part of partsOf(text)) entry(key).compared.add(part);
      // Two unknown keys compared with each other: what one may be, the other may be.
      for (const text of condition.condition.values) if (!text.includes('${')) entry(key).compared.add(text);
    }
  }
  for (const pattern of statement.resources ?? []) {
    for (const key of pattern.keys) {
      if (!isOpen(state.valueOf(key))) continue;
      for (const part of partsOf(state.resource)) entry(key).compared.add(part);
    }
  }
  const principalKeys = statement.principal?.keys ?? [];
  for (const key of principalKeys) {
    if (!isOpen(state.valueOf(key))) continue;
    for (const { value } of statement.principal!.element.entries) entry(key).compared.add(value);
  }
}

const PART_BOUND = 40;

/** The pieces of a text that a policy variable in a pattern for it could stand for. */
function partsOf(text: string): readonly string[] {
  const pieces = text.split(/[/:]/);
  const parts = new Set<string>([text]);
  for (let from = 0; from < pieces.length && parts.size < PART_BOUND; from++) {
    let at = pieces[from]!;
    parts.add(at);
    for (let to = from + 1; to < pieces.length && parts.size < PART_BOUND; to++) {
      at += text[text.indexOf(at, 0) + at.length] + pieces[to]!;
      if (text.includes(at)) parts.add(at);
    }
  }
  parts.delete('');
  return [...parts];
}

function keyOption({ key, name }: KeySlot, value: ContextValue, label: CaseValue): Option {
  return {
    apply: ({ request, assumptions }) => ({
      request: { ...request, context: { ...request.context, [key]: value } },
      assumptions,
    }),
    condition: { key: name, is: [label] },
  };
}

/** Each layer's possibilities, as what its policies that are not known say together. */
const POSSIBILITIES: readonly (readonly [LayerOutcome, Assumption])[] = [
  ['allow', { denied: FALSE, allowed: TRUE }],
  ['explicit-deny', { denied: TRUE, allowed: FALSE }],
  ['implicit-deny', { denied: FALSE, allowed: FALSE }],
];

function layerUnknown(layer: Layer): Unknown {
  const option = (outcome: LayerOutcome, assumption: Assumption): Option => ({
    apply: ({ request, assumptions }) => ({
      request,
      assumptions: new Map(assumptions).set(layer, assumption),
    }),
    condition: { layer, is: [outcome] },
  });
  if (layer === 'rcp') return { options: [option(...POSSIBILITIES[0]!), option(...POSSIBILITIES[1]!)] };
  if (layer !== 'resource')
    return { options: POSSIBILITIES.map(([outcome, assumption]) => option(outcome, assumption)) };
  const reaches = (['direct', 'limited', 'delegated'] as const).map((reach) =>
    option('allow', { denied: FALSE, allowed: TRUE, reach }),
  );
  return { options: [...reaches, option(...POSSIBILITIES[1]!), option(...POSSIBILITIES[2]!)] };
}

/** An account that is not the caller's, to stand for every other one. */
const ANOTHER_ACCOUNT = '000000000000';

function ownerUnknown(state: RequestState): Unknown {
  const option = (account: string, text: string): Option => ({
    apply: (given) => ({ ...given, request: { ...given.request, resourceAccount: account } }),
    condition: { fact: 'resource-owner', is: [text] },
  });
  const own = state.caller.account;
  const other = own === ANOTHER_ACCOUNT ? '999999999999' : ANOTHER_ACCOUNT;
  return { options: [option(own, 'same-account'), option(other, 'other-account')] };
}

/** The request without the keys that the cases fill in, in whatever spelling it lists them. */
function withoutOpenKeys(request: Request, unknowns: readonly Unknown[]): Request {
  const filled = new Set<string>();
  for (const { options } of unknowns) {
    const condition = options[0]?.condition;
    if (condition && 'key' in condition) filled.add(condition.key.toLowerCase());
  }
  const context: Record<string, ContextValue> = Object.create(null);
  for (const key in request.context) if (!filled.has(key.toLowerCase())) context[key] = request.context[key]!;
  return { ...request, context };
}

/** A decision tree: a leaf decides, a branch asks what one unknown is. */
type Tree =
  | { readonly kind: 'leaf'; readonly id: string; readonly decision: Decision }
  | { readonly kind: 'branch'; readonly id: string; readonly children: readonly Branch[] };

interface Branch {
  readonly options: readonly Option[];
  readonly tree: Tree;
}

class Search {
  readonly #authorizer: Authorizer;
  readonly #unknowns: readonly Unknown[];
  /** Whether to go to the end of every branch: else a branch ends where its verdict is certain. */
  readonly #exhaustive: boolean;
  readonly #openLayers: ReadonlySet<Layer>;
  #decided = 0;
  exceeded = false;

  constructor(authorizer: Authorizer, unknowns: readonly Unknown[], exhaustive: boolean) {
    this.#authorizer = authorizer;
    this.#unknowns = unknowns;
    this.#exhaustive = exhaustive;
    this.#openLayers = new Set(
      unknowns.flatMap(({ options }) =>
        options.flatMap(({ condition }) => ('layer' in condition ? [condition.layer] : [])),
      ),
    );
  }

  explore(given: Given, depth: number): Tree {
    const unknown = this.#unknowns[depth];
    const isLast = unknown === undefined;
    if (isLast || this.#decided >= CASE_BOUND || !this.#exhaustive) {
      const decision = this.#authorizer.decide(given.request, given.assumptions);
      this.#decided++;
      const certain = decision.verdict !== 'undetermined';
      if (isLast || certain) return this.#leaf(decision);
      if (this.#decided >= CASE_BOUND) {
        this.exceeded = true;
        return this.#leaf(decision);
      }
    }
    const branches = new Map<string, { options: Option[]; tree: Tree }>();
    for (const option of unknown!.options) {
      const tree = this.explore(option.apply(given), depth + 1);
      const same = branches.get(tree.id);
      if (same) {
        same.options.push(option);
        same.tree = mergeTrees(same.tree, tree);
      } else {
        branches.set(tree.id, { options: [option], tree });
      }
    }
    const children = [...branches.values()];
    // What makes no difference is no question.
    if (children.length === 1) return children[0]!.tree;
    const ids = children.map(
      ({ options, tree }) => `${options.map((one) => unknown!.options.indexOf(one))}${tree.id}`,
    );
    return { kind: 'branch', id: `(${ids.join('|')})${depth}`, children };
  }

  /**
   * Leaves are alike when they come to the same verdict by the same layers. Of a layer that is itself open it
   * does not count which of its policies would have denied.
   */
  #leaf(decision: Decision): Tree {
    const { verdict, deniedBy } = decision;
    const isDenied = verdict !== 'allowed' && verdict !== 'undetermined';
    const known = deniedBy.filter((layer) => !this.#openLayers.has(layer));
    const outcome = isDenied && known.length < deniedBy.length ? 'denied' : verdict;
    return { kind: 'leaf', id: `${outcome}:${known.join()}`, decision };
  }
}

/** One tree for two of the same shape: what their leaves share. */
function mergeTrees(a: Tree, b: Tree): Tree {
  if (a.kind === 'leaf' && b.kind === 'leaf') return { ...a, decision: agreement([a.decision, b.decision]) };
  if (a.kind !== 'branch' || b.kind !== 'branch') return a;
  const children = a.children.map((child, i) => ({
    ...child,
    tree: mergeTrees(child.tree, b.children[i]!.tree),
  }));
  return { ...a, children };
}

function leavesOf(tree: Tree): readonly Decision[] {
  return tree.kind === 'leaf' ? [tree.decision] : tree.children.flatMap((child) => leavesOf(child.tree));
}

/** What all cases share. */
function agreement(decisions: readonly Decision[]): Decision {
  const verdicts = new Set(decisions.map(({ verdict }) => verdict));
  if (verdicts.has('undetermined') || (verdicts.has('allowed') && verdicts.size > 1)) return UNDETERMINED;
  const [first] = decisions;
  if (verdicts.has('allowed')) return first!;
  const deniedBy = first!.deniedBy.filter((layer) =>
    decisions.every((decision) => decision.deniedBy.includes(layer)),
  );
  return { verdict: verdicts.has('implicit-deny') ? 'implicit-deny' : 'explicit-deny', deniedBy };
}

const UNDETERMINED: Decision = { verdict: 'undetermined', deniedBy: [] };

function rowsOf(tree: Tree): readonly CaseRow[] {
  if (tree.kind === 'leaf') return [{ when: [], ...tree.decision }];
  return tree.children.flatMap(({ options, tree: child }) => {
    const condition = merged(options);
    return rowsOf(child).map((row) => ({ ...row, when: [condition, ...row.when] }));
  });
}

/** One condition for options that lead to the same. */
function merged(options: readonly Option[]): CaseCondition {
  const conditions = options.map(({ condition }) => condition);
  const [first] = conditions;
  if ('key' in first!)
    return { key: first.key, is: conditions.flatMap((one) => ('key' in one ? one.is : [])) };
  const texts = [...new Set(conditions.flatMap((one): readonly string[] => ('key' in one ? [] : one.is)))];
  return 'layer' in first!
    ? { layer: first.layer, is: texts as LayerOutcome[] }
    : { fact: first!.fact, is: texts };
}
