/**
 * A statement ready to be matched: its elements as tests that are shared between all statements with the same
 * text, each worked out at most once per request.
 */
import type { Effect, Policy, Statement } from '../policy/ast.ts';
import type { Span } from '../policy/source.ts';
import { ConditionTest } from './condition/condition-test.ts';
import { type KeySlot, KeyTable, RequestState } from './context.ts';
import { matchesAction } from './match/action.ts';
import { PrincipalTest } from './match/principal.ts';
import { ResourcePattern, type ResourceSetting } from './match/resource.ts';
import type { AttachedPolicy } from './policy-set.ts';
import { FALSE, not, TRUE, type Truth, UNKNOWN } from './truth.ts';
import type { ConditionTrace, MatchTrace } from './verdict.ts';

export class CompiledStatement {
  readonly policy: Policy;
  readonly statement: Statement;
  readonly effect: Effect | undefined;
  /** Whether the statement could not be read whole: then whether it applies is unknown at best. */
  readonly hasFault: boolean;
  /** A key policy statement without an action or resource, or one whose list is empty: it never applies. */
  readonly isInert: boolean;
  /** Whether it applies to every request that its action covers. */
  readonly isUnconditional: boolean;
  readonly #unreliable: ReadonlySet<string>;
  readonly #resourceNegated: boolean;
  readonly #compiler: Compiler;
  #isReady = false;
  #principal: PrincipalTest | undefined;
  #resources: readonly ResourcePattern[] | undefined;
  #conditions: readonly ConditionTest[] = [];

  constructor(policy: Policy, statement: Statement, compiler: Compiler) {
    const { type } = policy;
    const { effect, principal, action, resource, conditions } = statement;
    this.policy = policy;
    this.statement = statement;
    this.effect = effect;
    this.#compiler = compiler;
    const negated = resource?.negated ?? false;
    this.#resourceNegated = negated;
    this.hasFault = statement.faults.length > 0;
    this.#unreliable = this.hasFault ? unreliableElements(policy, statement) : RELIABLE;
    const isEmpty = action?.values.length === 0 || resource?.values.length === 0;
    const lacksKeyElement = type === 'key' && (!action || !resource);
    this.isInert = !this.hasFault && (isEmpty || lacksKeyElement);
    const everyResource = !resource || (!negated && resource.values.includes('*'));
    this.isUnconditional = !this.hasFault && !principal && everyResource && conditions.length === 0;
  }

  /**
   * Makes the tests of principal, resource and conditions. Most statements of most policies concern no action that
   * is ever asked for, so this waits for the first one that does.
   */
  ready(): this {
    if (!this.#isReady) this.#makeTests();
    return this;
  }

  #makeTests(): void {
    this.#isReady = true;
    const { policy, statement, effect } = this;
    const { type, version } = policy;
    const { principal, resource, conditions } = statement;
    const compiler = this.#compiler;
    this.#principal = principal && new PrincipalTest(principal, type, effect, compiler.keys);
    const setting = { type, version, effect, negated: this.#resourceNegated };
    this.#resources = resource && compiler.resources(setting, resource.values);
    this.#conditions = conditions.map((condition) => compiler.condition(condition, version, effect));
  }

  get principal(): PrincipalTest | undefined {
    return this.ready().#principal;
  }

  /** Undefined: the statement has no Resource element, so the attached resource is meant. */
  get resources(): readonly ResourcePattern[] | undefined {
    return this.ready().#resources;
  }

  get conditions(): readonly ConditionTest[] {
    return this.ready().#conditions;
  }

  #isInDoubt(element: string): boolean {
    return this.hasFault && this.#unreliable.has(element);
  }

  /** Whether the action is covered; unknown when the element could not be read. */
  testAction(action: string): Truth {
    const { action: element } = this.statement;
    if (this.isInert) return FALSE;
    if (this.#isInDoubt('Action')) return UNKNOWN;
    return element && matchesAction(element, action, this.effect) ? TRUE : FALSE;
  }

  testPrincipal(state: RequestState): Truth {
    if (this.#isInDoubt('Principal')) return UNKNOWN;
    const { principal } = this;
    return principal ? principal.test(state) : TRUE;
  }

  testResource(state: RequestState): Truth {
    if (this.#isInDoubt('Resource')) return UNKNOWN;
    const { resources } = this;
    if (!resources) return TRUE;
    let truth: Truth = FALSE;
    for (let i = 0; i < resources.length; i++) {
      const one = resources[i]!.test(state);
      if (one === TRUE) {
        truth = TRUE;
        break;
      }
      if (one === UNKNOWN) truth = UNKNOWN;
    }
    return this.#resourceNegated ? not(truth) : truth;
  }

  testConditions(state: RequestState): Truth {
    if (this.#isInDoubt('Condition')) return UNKNOWN;
    const { conditions } = this;
    let truth: Truth = TRUE;
    for (let i = 0; i < conditions.length; i++) {
      const condition = conditions[i]!.test(state);
      if (condition === FALSE) return FALSE;
      if (condition === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  }

  /** Whether resource and conditions match: everything but action and principal. */
  testRest(state: RequestState): Truth {
    const resource = this.testResource(state);
    if (resource === FALSE) return FALSE;
    const conditions = this.testConditions(state);
    if (conditions === FALSE) return FALSE;
    return this.hasFault || resource === UNKNOWN || conditions === UNKNOWN ? UNKNOWN : TRUE;
  }

  /** Whether everything but the action matches. */
  test(state: RequestState): Truth {
    const principal = this.testPrincipal(state);
    if (principal === FALSE) return FALSE;
    const rest = this.testRest(state);
    return rest === TRUE ? principal : rest;
  }
}

/** The elements whose content is in doubt because of a fault in them. */
function unreliableElements(
  policy: Policy,
  { action, resource, principal, faults }: Statement,
): ReadonlySet<string> {
  const elements = new Set<string>();
  for (const { code, span } of faults) {
    const within = (element: { readonly span: Span } | undefined): boolean =>
      element !== undefined && span.start >= element.span.start && span.end <= element.span.end;
    if (within(action)) elements.add('Action');
    else if (within(resource)) elements.add('Resource');
    else if (within(principal)) elements.add('Principal');
    else if (code === 'duplicate-member' || code === 'exclusive-pair') {
      // These point at the name of the member that is in doubt; a name that is none stands inside Condition.
      const name = policy.source.text.slice(span.start, span.end).replaceAll('"', '').replace(/^Not/, '');
      elements.add(name === 'Action' || name === 'Resource' || name === 'Principal' ? name : 'Condition');
    } else if (code === 'unknown-operator' || code === 'wrong-type' || code === 'bad-variable') {
      elements.add('Condition');
    } else if (code === 'missing-member' && !action) {
      elements.add('Action');
    }
  }
  return elements;
}

const RELIABLE: ReadonlySet<string> = new Set();

/** A statement in a policy where that is attached, with what traces of it have in common. */
export class StatementSite {
  readonly attached: AttachedPolicy;
  readonly statement: CompiledStatement;
  /** Traces of patterns and values, by list and position, one for each truth: kept for the next trace. */
  readonly #matches: (MatchTrace[] | undefined)[] = [];
  /** Deep traces of conditions, by position and by what the request held (`ConditionTest.recurring`). */
  readonly conditionTraces: (ConditionTrace | undefined)[] = [];

  constructor(attached: AttachedPolicy, statement: CompiledStatement) {
    this.attached = attached;
    this.statement = statement;
  }

  /** `list`: 0 for actions, 1 for resources, then the conditions. */
  matchesOf(list: number): MatchTrace[] {
    let matches = this.#matches[list];
    if (!matches) {
      matches = [];
      this.#matches[list] = matches;
    }
    return matches;
  }
}

/** A policy where it is attached, with its statements ready. */
export class CompiledPolicy {
  readonly attached: AttachedPolicy;
  /** Undefined: the document was not collected. */
  readonly statements: readonly CompiledStatement[] | undefined;
  #sites: readonly StatementSite[] | undefined;

  constructor(attached: AttachedPolicy, statements: readonly CompiledStatement[] | undefined) {
    this.attached = attached;
    this.statements = statements;
  }

  /** Whether nothing in the document can be relied on. */
  get hasFault(): boolean {
    return this.attached.policy?.fault !== undefined;
  }

  get sites(): readonly StatementSite[] {
    this.#sites ??= (this.statements ?? []).map((statement) => new StatementSite(this.attached, statement));
    return this.#sites;
  }
}

/** Makes policies ready, each document once, and shares equal resource entries and conditions. */
export class Compiler {
  readonly keys: KeyTable = new KeyTable();
  /** The one request under evaluation: results are stamped with its generation, so there is only one. */
  readonly state: RequestState = new RequestState(this.keys);
  readonly #statements = new Map<Policy, readonly CompiledStatement[]>();
  readonly #resources = new Map<string, Map<string, ResourcePattern>>();
  readonly #conditions = new Map<string, Map<string, ConditionTest>>();
  #size = 0;

  compile(attached: AttachedPolicy): CompiledPolicy {
    const { policy } = attached;
    if (!policy) return new CompiledPolicy(attached, undefined);
    let statements = this.#statements.get(policy);
    if (!statements) {
      statements = policy.statements.map((statement) => new CompiledStatement(policy, statement, this));
      this.#statements.set(policy, statements);
      this.#size++;
    }
    return new CompiledPolicy(attached, statements);
  }

  /** How many policies, distinct entries and conditions are held: they live as long as the compiler. */
  get size(): number {
    return this.#size;
  }

  /** The tests of resource entries that stand in one and the same setting. */
  resources(setting: ResourceSetting, texts: readonly string[]): readonly ResourcePattern[] {
    const { type, version, effect, negated } = setting;
    const known = within(this.#resources, `${type} ${version} ${effect} ${negated}`);
    return texts.map((text) => {
      let pattern = known.get(text);
      if (!pattern) {
        pattern = new ResourcePattern(text, setting, this.keys);
        known.set(text, pattern);
        this.#size++;
      }
      return pattern;
    });
  }

  condition(
    condition: Statement['conditions'][number],
    version: Policy['version'],
    effect: Effect | undefined,
  ): ConditionTest {
    const { operator, key, values } = condition;
    const known = within(this.#conditions, `${version} ${effect} ${operator.text} ${key.toLowerCase()}`);
    const id = values.length === 1 ? `=${values[0]}` : JSON.stringify(values);
    let test = known.get(id);
    if (!test) {
      test = new ConditionTest(condition, version, effect, this.keys);
      known.set(id, test);
      this.#size++;
    }
    return test;
  }
}

function within<T>(groups: Map<string, Map<string, T>>, id: string): Map<string, T> {
  let group = groups.get(id);
  if (!group) {
    group = new Map();
    groups.set(id, group);
  }
  return group;
}

/** The keys that a statement refers to, in its conditions and its policy variables. */
export function keysOf(statement: CompiledStatement): readonly KeySlot[] {
  const keys = [...(statement.principal?.keys ?? [])];
  for (const resource of statement.resources ?? []) keys.push(...resource.keys);
  for (const condition of statement.conditions) keys.push(condition.key, ...condition.values.keys);
  return keys;
}
