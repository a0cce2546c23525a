/**
 * Why a decision is what it is: the same evaluation, looked at. The tests that decided are asked again what
 * they compared; nothing is decided here. Statements that the action does not concern are listed, and taken
 * apart only when somebody looks.
 */
import type { Condition, Policy, Statement, TextList } from '../policy/ast.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';
import { type Position, placeWithin } from '../policy/source.ts';
import type { ActionPlan, Authorizer, CompiledLevel } from './authorize.ts';
import { type ConditionTest, MOST_RECURRING } from './condition/condition-test.ts';
import type { RequestState } from './context.ts';
import { type Evaluation, RESOURCE } from './evaluation.ts';
import type { LayerEntry, LayerPlan } from './layer/layer-plan.ts';
import { reachOf } from './layer/resource-grant.ts';
import { matchesActionPattern } from './match/action.ts';
import type { AttachedPolicy } from './policy-set.ts';
import type { Request } from './request.ts';
import type { RuleId } from './rules.ts';
import { coveringGrants } from './service/kms.ts';
import { ABSENT, EitherOf, NOT_KNOWN, PRESENT, type SlotValue } from './slot-value.ts';
import type { CompiledPolicy, StatementSite } from './statement.ts';
import { FALSE, or, TRUE, type Truth, truthName, truthOf, UNKNOWN } from './truth.ts';
import { resolve } from './unknown/resolve.ts';
import {
  type CaseTable,
  type CompanionVerdict,
  type ConditionTrace,
  type Decision,
  type ElementTrace,
  type FaultRef,
  type Gap,
  type GrantTrace,
  LAYERS,
  type Layer,
  type LayerOutcome,
  type LayerTrace,
  type LevelTrace,
  type MatchTrace,
  type NearMiss,
  type PatternTrace,
  type PolicyRef,
  type PrincipalTrace,
  type RequestValue,
  type StatementRef,
  type StatementTrace,
  type Verdict,
} from './verdict.ts';

export interface TraceOptions {
  /** Every pattern of every element, not only the one that matched. */
  readonly deep?: boolean | undefined;
  /** Leaves an open verdict open, without the table of its cases: to tell quickly what is sure to deny. */
  readonly leavesOpen?: boolean | undefined;
}

/** The verdict on a request with its reasons, and with everything that is not known worked out. */
export function explain(authorizer: Authorizer, request: Request, options: TraceOptions = {}): TracedVerdict {
  const { decision, cases } = options.leavesOpen
    ? { decision: authorizer.decide(request), cases: undefined }
    : resolve(authorizer, request);
  const further = authorizer.companions(request);
  // Where the call is checked for more than one action, each has a decision of its own.
  const own = further.length === 0 ? decision : authorizer.decideAction(request, request.action);
  const main = traceAction(authorizer, request, request.action, own, options);
  const companions = further.map(({ action, rule }): CompanionVerdict => {
    const { verdict, deniedBy } = authorizer.decideAction(request, action);
    const { layers, gaps } = traceAction(authorizer, request, action, { verdict, deniedBy }, options);
    return { action, rule, verdict, deniedBy, layers, gaps };
  });
  const gaps =
    decision.verdict === 'undetermined' && !options.leavesOpen
      ? [...gapsOf(cases, authorizer, request, main.layers), ...main.gaps]
      : [];
  return new TracedVerdict(decision, main.layers, gaps, cases, companions);
}

/** The same verdict; its reasons are looked for when somebody first asks. Where anything is open, that is at once. */
export function explainWhenAsked(
  authorizer: Authorizer,
  request: Request,
  options: TraceOptions = {},
): Verdict {
  const decision = authorizer.decide(request);
  return authorizer.isOpen
    ? explain(authorizer, request, options)
    : new VerdictToExplain(decision, () => explain(authorizer, request, options));
}

class VerdictToExplain implements Verdict {
  readonly verdict: Verdict['verdict'];
  readonly deniedBy: readonly Layer[];
  readonly #explain: () => TracedVerdict;
  #whole: TracedVerdict | undefined;

  constructor({ verdict, deniedBy }: Decision, explainIt: () => TracedVerdict) {
    this.verdict = verdict;
    this.deniedBy = deniedBy;
    this.#explain = explainIt;
  }

  get layers(): Verdict['layers'] {
    return this.#explained().layers;
  }

  get gaps(): Verdict['gaps'] {
    return this.#explained().gaps;
  }

  get cases(): Verdict['cases'] {
    return this.#explained().cases;
  }

  get nearMisses(): Verdict['nearMisses'] {
    return this.#explained().nearMisses;
  }

  get companions(): Verdict['companions'] {
    return this.#explained().companions;
  }

  toJSON(): Verdict {
    return this.#explained().toJSON();
  }

  #explained(): TracedVerdict {
    this.#whole ??= this.#explain();
    return this.#whole;
  }
}

class TracedVerdict implements Verdict {
  readonly verdict: Verdict['verdict'];
  readonly deniedBy: readonly Layer[];
  readonly layers: readonly LayerTrace[];
  readonly gaps: readonly Gap[];
  readonly cases: CaseTable | undefined;
  readonly companions: readonly CompanionVerdict[];
  #nearMisses: readonly NearMiss[] | undefined;

  constructor(
    { verdict, deniedBy }: Decision,
    layers: readonly LayerTrace[],
    gaps: readonly Gap[],
    cases: CaseTable | undefined,
    companions: readonly CompanionVerdict[],
  ) {
    this.verdict = verdict;
    this.deniedBy = deniedBy;
    this.layers = layers;
    this.gaps = gaps;
    this.cases = cases;
    this.companions = companions;
  }

  get nearMisses(): readonly NearMiss[] {
    this.#nearMisses ??= this.layers.flatMap((layer) =>
      layer.denies && layer.outcome === 'implicit-deny' ? nearMissesOf(layer) : [],
    );
    return this.#nearMisses;
  }

  toJSON(): Verdict {
    const { verdict, deniedBy, layers, gaps, cases, nearMisses, companions } = this;
    return { verdict, deniedBy, layers, gaps, ...(cases && { cases }), nearMisses, companions };
  }
}

/** The Allow statements of a silent layer that lack the fewest elements. */
function nearMissesOf({ statements }: LayerTrace): readonly NearMiss[] {
  const misses: NearMiss[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    if (statement.effect !== 'Allow' || statement.applies !== 'false') continue;
    const failed = statement.elements.filter(({ truth }) => truth === 'false');
    if (failed.length === 0 || failed.length > fewest) continue;
    if (failed.length < fewest) misses.length = 0;
    fewest = failed.length;
    misses.push({ statement: refOf(statement), failed });
  }
  return misses;
}

function refOf({ layer, policy, sid, index, line, column }: StatementRef): StatementRef {
  return { layer, policy, sid, index, line, column };
}

/** The layers of one action's evaluation, and what in them is open for other reasons than unknown keys. */
function traceAction(
  authorizer: Authorizer,
  request: Request,
  action: string,
  decision: Decision,
  options: TraceOptions,
): { readonly layers: readonly LayerTrace[]; readonly gaps: readonly Gap[] } {
  const { compiled, evaluation } = authorizer;
  // The decision that was just made is still there, unless cases were tried since.
  const isThere =
    evaluation.state.request === request && action === request.action && !evaluation.isSupposing;
  if (!isThere) authorizer.decideAction(request, action);
  const view = new View(authorizer, request, action, options.deep === true);
  const plan = authorizer.planFor(action);
  const { deniedBy } = decision;
  const layers: readonly LayerTrace[] = [
    layerTrace(view, 'rcp', plan.rcps, deniedBy, levelTraces(view, plan.rcps, compiled.rcps, false)),
    layerTrace(view, 'scp', plan.scps, deniedBy, levelTraces(view, plan.scps, compiled.scps, true)),
    layerTrace(view, 'vpc-endpoint', oneOrNone(plan.vpcEndpoint), deniedBy),
    layerTrace(view, 'resource', [plan.resource], deniedBy, undefined, grantTraces(evaluation, plan)),
    layerTrace(view, 'identity', [plan.identity], deniedBy),
    layerTrace(view, 'boundary', oneOrNone(plan.boundary), deniedBy),
    layerTrace(view, 'session', oneOrNone(plan.session), deniedBy),
    layerTrace(view, 'service', NO_PLANS, deniedBy),
  ];
  return { layers, gaps: decision.verdict === 'undetermined' ? malformedStatements(layers) : [] };
}

/** The evaluation that a trace looks at; made anew when the engine has moved on to another request. */
class View {
  readonly authorizer: Authorizer;
  readonly request: Request;
  readonly action: string;
  readonly deep: boolean;
  #generation: number;

  constructor(authorizer: Authorizer, request: Request, action: string, deep: boolean) {
    this.authorizer = authorizer;
    this.request = request;
    this.action = action;
    this.deep = deep;
    this.#generation = authorizer.evaluation.state.generation;
  }

  get state(): RequestState {
    return this.evaluation.state;
  }

  get evaluation(): Evaluation {
    const { evaluation } = this.authorizer;
    if (evaluation.state.generation !== this.#generation) {
      this.authorizer.decideAction(this.request, this.action);
      this.#generation = evaluation.state.generation;
    }
    return evaluation;
  }
}

const NO_PLANS: readonly LayerPlan[] = [];

function oneOrNone(plan: LayerPlan | undefined): readonly LayerPlan[] {
  return plan ? [plan] : NO_PLANS;
}

function layerTrace(
  view: View,
  layer: Layer,
  plans: readonly LayerPlan[],
  deniedBy: readonly Layer[],
  levels?: readonly LevelTrace[],
  grants?: readonly string[],
): LayerTrace {
  const { evaluation } = view;
  const index = LAYERS.indexOf(layer);
  const statements: StatementNode[] = [];
  for (const plan of plans) {
    const { entries } = plan;
    for (let i = 0; i < entries.length; i++) statements.push(new StatementNode(view, layer, entries[i]!));
  }
  const outcome = outcomeOf(evaluation, index);
  const denies = deniedBy.includes(layer);
  return { layer, outcome, denies, rule: evaluation.rules[index], levels, grants, statements };
}

function outcomeOf(evaluation: Evaluation, layer: number): LayerOutcome {
  const denied = evaluation.denied[layer]!;
  if (!evaluation.applies[layer]) return 'not-applicable';
  const allowed =
    layer === RESOURCE ? or(evaluation.grants.any, evaluation.ownGrants.any) : evaluation.allowed[layer]!;
  return outcome(denied, allowed);
}

function outcome(denied: Truth, allowed: Truth): Exclude<LayerOutcome, 'not-applicable'> {
  if (denied === TRUE) return 'explicit-deny';
  if (denied === FALSE && allowed === TRUE) return 'allow';
  return denied === FALSE && allowed === FALSE ? 'implicit-deny' : 'unknown';
}

function levelTraces(
  view: View,
  plans: readonly LayerPlan[],
  levels: readonly CompiledLevel[] | 'unknown',
  needsAllow: boolean,
): readonly LevelTrace[] | undefined {
  if (levels === 'unknown' || levels.length === 0) return undefined;
  const { state } = view;
  return plans.map((plan, i): LevelTrace => {
    const denied = plan.denied(state, UNKNOWN);
    const allowed = needsAllow ? plan.allowed(state, UNKNOWN) : TRUE;
    return { target: levels[i]!.target, outcome: outcome(denied, allowed) };
  });
}

function grantTraces(evaluation: Evaluation, plan: ActionPlan): readonly string[] | undefined {
  const { kmsGrants } = evaluation;
  if (plan.service !== 'kms' || kmsGrants.length === 0) return undefined;
  return coveringGrants(evaluation, plan.name).map(
    (index) => kmsGrants[index]!.id ?? kmsGrants[index]!.grantee,
  );
}

/** A statement as it was parsed, and the policy it stands in where that is attached. */
export interface StatementDocument {
  readonly attached: AttachedPolicy;
  readonly policy: Policy;
  readonly statement: Statement;
}

/** The document behind a statement of a trace; undefined for a trace that was read from JSON. */
export function documentOf(trace: StatementTrace): StatementDocument | undefined {
  return trace instanceof StatementNode ? trace.document : undefined;
}

/** A statement of a trace. One that the action does not concern is taken apart when first looked at. */
class StatementNode implements StatementTrace {
  readonly layer: Layer;
  readonly #view: View;
  readonly #entry: LayerEntry;
  readonly #applies: Truth;
  #elements: readonly ElementTrace[] | undefined;

  constructor(view: View, layer: Layer, entry: LayerEntry) {
    this.layer = layer;
    this.#view = view;
    this.#entry = entry;
    this.#applies = entry.isCandidate ? entry.site.statement.test(view.state) : FALSE;
    this.#elements = entry.isCandidate || view.deep ? elementTraces(view, entry) : undefined;
  }

  get #site(): StatementSite {
    return this.#entry.site;
  }

  get document(): StatementDocument {
    const { attached, statement } = this.#site;
    return { attached, policy: statement.policy, statement: statement.statement };
  }

  get policy(): PolicyRef {
    return policyRef(this.#site);
  }

  get sid(): string | undefined {
    return this.#site.statement.statement.sid;
  }

  get index(): number {
    return this.#site.statement.statement.index;
  }

  get line(): number {
    return this.#position().line;
  }

  get column(): number {
    return this.#position().column;
  }

  get effect(): StatementTrace['effect'] {
    return this.#site.statement.effect;
  }

  get applies(): StatementTrace['applies'] {
    return truthName(this.#applies);
  }

  get grant(): GrantTrace | undefined {
    const { statement } = this.#site;
    if (this.layer !== 'resource' || statement.effect !== 'Allow' || this.#applies === FALSE)
      return undefined;
    const { state } = this.#view;
    const isAcross = state.sameAccount === FALSE && state.caller.account !== '';
    return isAcross ? 'other-account' : reachOf(statement, state);
  }

  get elements(): readonly ElementTrace[] {
    this.#elements ??= elementTraces(this.#view, this.#entry);
    return this.#elements;
  }

  toJSON(): StatementTrace {
    const { layer, policy, sid, index, line, column, effect, applies, grant, elements } = this;
    return { layer, policy, sid, index, line, column, effect, applies, grant, elements };
  }

  #position(): Position {
    return placeOf(this.#site, this.#site.statement.statement.span.start);
  }
}

function policyRef({ attached, statement: { policy } }: StatementSite): PolicyRef {
  const { name, arn, attachedTo, origin } = attached;
  return { name, arn, attachedTo, source: origin?.source ?? policy.source.name };
}

/** Line and column of an offset in an entry's document, in the text that the document stands in. */
function placeOf({ attached, statement: { policy } }: StatementSite, offset: number): Position {
  return placeWithin(attached.origin, policy.source.positionAt(offset));
}

function elementTraces(view: View, entry: LayerEntry): readonly ElementTrace[] {
  const { state } = view;
  const { site } = entry;
  const { statement } = site;
  const elements: ElementTrace[] = [];
  if (statement.principal) elements.push(new PrincipalNode(view, site));
  if (statement.statement.action) elements.push(actionTrace(view, entry));
  if (statement.resources) elements.push(new ResourceNode(view, site, statement.testResource(state)));
  const { conditions } = statement;
  for (let i = 0; i < conditions.length; i++) {
    elements.push(conditionTrace(view, site, i));
  }
  for (const fault of statement.statement.faults) {
    elements.push({
      element: 'Statement',
      truth: 'unknown',
      fault: faultRef(site, fault),
    });
  }
  return elements;
}

function faultRef(site: StatementSite, { code, message, help, span }: Diagnostic): FaultRef {
  return { code, message, help, ...placeOf(site, span.start) };
}

class PrincipalNode implements PrincipalTrace {
  readonly element: 'Principal' | 'NotPrincipal';
  readonly truth: PrincipalTrace['truth'];
  readonly request: string;
  readonly patternCount: number;
  readonly #view: View;
  readonly #site: StatementSite;
  #patterns: readonly MatchTrace[] | undefined;

  constructor(view: View, site: StatementSite) {
    const { state } = view;
    const { element } = site.statement.principal!;
    this.element = element.negated ? 'NotPrincipal' : 'Principal';
    this.truth = truthName(site.statement.testPrincipal(state));
    this.request = state.caller.principal;
    this.patternCount = element.entries.length;
    this.#view = view;
    this.#site = site;
    if (view.deep) this.#patterns = this.#match();
  }

  /** The entries that identify the caller, or may; every entry in a deep trace. */
  get patterns(): readonly MatchTrace[] {
    this.#patterns ??= this.#match();
    return this.#patterns;
  }

  get rule(): RuleId | undefined {
    return this.#site.statement.principal!.rule(this.#view.state);
  }

  toJSON(): PrincipalTrace {
    const { element, truth, request, patterns, patternCount, rule } = this;
    return { element, truth, request, patterns, patternCount, rule };
  }

  #match(): readonly MatchTrace[] {
    const { state, deep } = this.#view;
    const test = this.#site.statement.principal!;
    const matches: MatchTrace[] = [];
    test.element.entries.forEach(({ value, start }, i) => {
      const truth = test.testEntry(i, state);
      if (deep || truth !== FALSE) matches.push(new MatchNode(this.#site, value, start, truth));
    });
    return matches;
  }
}

/** What the action came to: the same for every request of the action. */
function actionTrace(view: View, entry: LayerEntry): PatternTrace {
  if (view.deep) {
    entry.deepAction ??= new ActionNode(view, entry);
    return entry.deepAction;
  }
  entry.action ??= new ActionNode(view, entry);
  return entry.action;
}

const ACTIONS = 0;
const RESOURCES = 1;
const CONDITIONS = 2;

/** The trace of one pattern or value; one that came to the same before is that one. */
function matchTrace(
  site: StatementSite,
  list: number,
  texts: TextList,
  index: number,
  truth: Truth,
): MatchTrace {
  const known = site.matchesOf(list);
  const at = index * 3 + truth;
  known[at] ??= new MatchNode(site, texts.values[index]!, texts.starts[index]!, truth);
  return known[at];
}

/** One pattern or value. There are thousands in a deep trace, so its place is found only when asked for. */
class MatchNode implements MatchTrace {
  readonly pattern: string;
  readonly truth: MatchTrace['truth'];
  readonly resolved: string | undefined;
  readonly #site: StatementSite;
  readonly #start: number;

  constructor(site: StatementSite, pattern: string, start: number, truth: Truth, resolved?: string) {
    this.pattern = pattern;
    this.truth = truthName(truth);
    this.resolved = resolved;
    this.#site = site;
    this.#start = start;
  }

  get line(): number {
    return placeOf(this.#site, this.#start).line;
  }

  get column(): number {
    return placeOf(this.#site, this.#start).column;
  }

  toJSON(): MatchTrace {
    const { pattern, resolved, truth } = this;
    const { line, column } = placeOf(this.#site, this.#start);
    return { pattern, resolved, line, column, truth };
  }
}

class ActionNode implements PatternTrace {
  readonly element: 'Action' | 'NotAction';
  readonly truth: PatternTrace['truth'];
  readonly request: string;
  readonly patternCount: number;
  readonly #entry: LayerEntry;
  #patterns: readonly MatchTrace[] | undefined;

  constructor(view: View, entry: LayerEntry) {
    const { site, isCandidate } = entry;
    const { statement } = site;
    const { negated, values } = statement.statement.action!;
    this.element = negated ? 'NotAction' : 'Action';
    this.truth = truthName(statement.hasFault ? statement.testAction(view.action) : truthOf(isCandidate));
    this.request = view.action;
    this.patternCount = values.length;
    this.#entry = entry;
    if (view.deep) this.#patterns = this.#matchAll();
  }

  /** The first pattern that matches; every pattern in a deep trace. */
  get patterns(): readonly MatchTrace[] {
    this.#patterns ??= this.#matched();
    return this.#patterns;
  }

  get rule(): RuleId | undefined {
    if (this.#entry.site.statement.isInert) return 'empty-list-inert';
    return this.element === 'NotAction' ? 'not-action' : undefined;
  }

  toJSON(): PatternTrace {
    const { element, truth, request, patterns, patternCount, rule } = this;
    return { element, truth, request, patterns, patternCount, rule };
  }

  #matched(): readonly MatchTrace[] {
    const { actionIndex, site } = this.#entry;
    const { action } = site.statement.statement;
    return actionIndex < 0 || !action ? [] : [matchTrace(site, ACTIONS, action, actionIndex, TRUE)];
  }

  #matchAll(): readonly MatchTrace[] {
    const { site } = this.#entry;
    const { effect, statement } = site.statement;
    const action = statement.action!;
    return action.values.map((pattern, i) =>
      matchTrace(site, ACTIONS, action, i, truthOf(matchesActionPattern(pattern, this.request, effect))),
    );
  }
}

class ResourceNode implements PatternTrace {
  readonly element: 'Resource' | 'NotResource';
  readonly truth: PatternTrace['truth'];
  readonly patternCount: number;
  readonly #view: View;
  readonly #site: StatementSite;
  #patterns: readonly MatchTrace[] | undefined;

  constructor(view: View, site: StatementSite, truth: Truth) {
    const { statement } = site;
    this.element = statement.statement.resource!.negated ? 'NotResource' : 'Resource';
    this.truth = truthName(truth);
    this.patternCount = statement.resources!.length;
    this.#view = view;
    this.#site = site;
    if (view.deep) this.#patterns = this.#match();
  }

  get request(): string {
    return this.#view.request.resource;
  }

  /** The entries that match, or may; every entry in a deep trace. */
  get patterns(): readonly MatchTrace[] {
    this.#patterns ??= this.#match();
    return this.#patterns;
  }

  get rule(): RuleId | undefined {
    const { statement } = this.#site;
    if (statement.isInert) return 'empty-list-inert';
    const { state } = this.#view;
    for (const pattern of statement.resources!) {
      const rule = pattern.rule(state);
      if (rule !== undefined && rule !== 'resource-star') return rule;
    }
    if (state.resource === '*' && this.truth === 'false') return 'resource-star';
    return this.element === 'NotResource' ? 'not-resource' : undefined;
  }

  toJSON(): PatternTrace {
    const { element, truth, request, patterns, patternCount, rule } = this;
    return { element, truth, request, patterns, patternCount, rule };
  }

  #match(): readonly MatchTrace[] {
    const { state, deep } = this.#view;
    const { statement, resources } = this.#site.statement;
    const { starts } = statement.resource!;
    const matches: MatchTrace[] = [];
    for (let i = 0; i < resources!.length; i++) {
      const pattern = resources![i]!;
      const truth = pattern.test(state);
      if (!deep && truth === FALSE) continue;
      const resolved = pattern.resolved(state);
      if (resolved === undefined)
        matches.push(matchTrace(this.#site, RESOURCES, statement.resource!, i, truth));
      else matches.push(new MatchNode(this.#site, pattern.text, starts[i]!, truth, resolved));
    }
    return matches;
  }
}

/**
 * The trace of a condition. A deep one that depends on its key alone is kept for requests that hold the same; a
 * shallow one is made faster than found.
 */
function conditionTrace(view: View, site: StatementSite, index: number): ConditionTrace {
  const { state, deep, authorizer } = view;
  const test = site.statement.conditions[index]!;
  const recurring = deep ? test.recurring(state) : -1;
  if (recurring < 0) return new ConditionNode(view, deep, site, index, test.seen(state), test.test(state));
  const place = index * MOST_RECURRING + recurring;
  // Others will ask for it: it may look at the state, of whatever request that is by then.
  site.conditionTraces[place] ??= new ConditionNode(
    authorizer.compiler,
    deep,
    site,
    index,
    test.seen(state),
    test.test(state),
  );
  return site.conditionTraces[place];
}

class ConditionNode implements ConditionTrace {
  readonly truth: ConditionTrace['truth'];
  /** Gives the state of the request that the trace is for. */
  readonly #moment: { readonly state: RequestState };
  readonly #site: StatementSite;
  /** Position among the statement's conditions. */
  readonly #index: number;
  /** What the request held when the trace was made. */
  readonly #seen: SlotValue;
  #values: readonly MatchTrace[] | undefined;

  constructor(
    moment: { readonly state: RequestState },
    deep: boolean,
    site: StatementSite,
    index: number,
    seen: SlotValue,
    truth: Truth,
  ) {
    this.truth = truthName(truth);
    this.#moment = moment;
    this.#site = site;
    this.#index = index;
    this.#seen = seen;
    // At once, while what was compared for this request is there for all that share the test.
    if (deep) this.#values = this.#matches(this.#test.compare(moment.state));
  }

  /** Equal conditions share one test; the place is this statement's own. */
  get #condition(): Condition {
    return this.#site.statement.statement.conditions[this.#index]!;
  }

  get #test(): ConditionTest {
    return this.#site.statement.conditions[this.#index]!;
  }

  get element(): 'Condition' {
    return 'Condition';
  }

  get operator(): string {
    return this.#condition.operator.text;
  }

  get key(): string {
    return this.#condition.key;
  }

  get line(): number {
    return placeOf(this.#site, this.#condition.keyStart).line;
  }

  get column(): number {
    return placeOf(this.#site, this.#condition.keyStart).column;
  }

  get request(): RequestValue {
    return requestValue(this.#seen);
  }

  /** Each policy value, and whether it matches a request value; negation is the operator's business. */
  get values(): readonly MatchTrace[] {
    this.#values ??= this.#matches(this.#test.compareWith(this.#seen, this.#moment.state));
    return this.#values;
  }

  get rule(): RuleId {
    return this.#test.rule(this.#seen, this.#moment.state);
  }

  toJSON(): ConditionTrace {
    const { element, truth, operator, key, line, column, values, request, rule } = this;
    return { element, truth, operator, key, line, column, values, request, rule };
  }

  #matches(truths: readonly Truth[]): readonly MatchTrace[] {
    const condition = this.#condition;
    const { isFixed, values: tests } = this.#test;
    const state = isFixed ? undefined : this.#moment.state;
    return truths.map((truth, i) => {
      const resolved = state && tests.resolved(i, state);
      if (resolved === undefined)
        return matchTrace(this.#site, CONDITIONS + this.#index, condition, i, truth);
      return new MatchNode(this.#site, condition.values[i]!, condition.starts[i]!, truth, resolved);
    });
  }
}

const STATES = {
  absent: { state: 'absent' },
  present: { state: 'present' },
  unknown: { state: 'unknown' },
} as const;

function requestValue(seen: SlotValue): RequestValue {
  if (typeof seen === 'string') return { state: 'known', values: [seen], multivalued: false };
  if (seen === ABSENT) return STATES.absent;
  if (seen === PRESENT) return STATES.present;
  if (seen === NOT_KNOWN) return STATES.unknown;
  if (seen instanceof EitherOf) return { state: 'known', values: seen.values, multivalued: false };
  return { state: 'known', values: seen as readonly string[], multivalued: true };
}

/** The keys, layers, facts and points that the cases turn on. */
function gapsOf(
  cases: CaseTable | undefined,
  authorizer: Authorizer,
  request: Request,
  layers: readonly LayerTrace[],
): readonly Gap[] {
  const gaps = new Map<string, readonly Gap[]>();
  for (const { when } of cases?.rows ?? []) {
    for (const condition of when) {
      if ('key' in condition) gaps.set(condition.key, [keyGap(condition.key, request)]);
      else if ('layer' in condition) gaps.set(condition.layer, layerGaps(condition.layer, authorizer));
      else if ('fact' in condition) gaps.set(condition.fact, [{ kind: 'fact', fact: condition.fact }]);
      else gaps.set(condition.rule, [pointGap(condition.rule, layers)]);
    }
  }
  return [...gaps.values()].flat();
}

/** A point that AWS does not document, with the statement in which it came up. */
function pointGap(rule: RuleId, layers: readonly LayerTrace[]): Gap {
  const statement = layers
    .flatMap(({ statements }) => statements)
    .find(({ elements }) => elements.some((one) => 'rule' in one && one.rule === rule));
  return { kind: 'undocumented', rule, statement: statement && refOf(statement) };
}

function keyGap(key: string, { context }: Request): Gap {
  const lower = key.toLowerCase();
  const spelling = Object.keys(context).find((one) => one.toLowerCase() === lower);
  const value = spelling === undefined ? undefined : context[spelling];
  const isPresent = typeof value === 'object' && value !== null && 'is' in value && value.is === 'present';
  return { kind: 'context-key', key: spelling ?? key, state: isPresent ? 'present' : 'unknown' };
}

/** The policies of a layer that were not collected or cannot be read; the layer, where nothing of it is there. */
function layerGaps(layer: Layer, { compiled }: Authorizer): readonly Gap[] {
  const levels = layer === 'scp' ? compiled.scps : layer === 'rcp' ? compiled.rcps : undefined;
  if (levels !== undefined) {
    if (levels === 'unknown') return [{ kind: 'layer', layer }];
    return levels.flatMap(({ target, policies }): readonly Gap[] =>
      policies === 'unknown'
        ? [{ kind: 'layer', layer, target }]
        : policies.flatMap((one) => policyGap(layer, one, target)),
    );
  }
  const lists = {
    identity: compiled.identity,
    boundary: compiled.boundary,
    session: compiled.session,
    resource: compiled.resource,
    'vpc-endpoint': compiled.vpcEndpoint,
  } as const;
  const list = layer in lists ? lists[layer as keyof typeof lists] : undefined;
  if (list === undefined || list === 'unknown') return [{ kind: 'layer', layer }];
  return list.flatMap((one) => policyGap(layer, one));
}

function policyGap(layer: Layer, { attached, statements }: CompiledPolicy, target?: string): readonly Gap[] {
  const { name, arn, attachedTo, policy, origin } = attached;
  const ref: PolicyRef = { name, arn, attachedTo, source: origin?.source ?? policy?.source.name ?? '' };
  if (!statements || !policy) return [{ kind: 'layer', layer, target, policy: ref }];
  if (!policy.fault) return [];
  const { code, message, help, span } = policy.fault;
  const place = placeWithin(origin, policy.source.positionAt(span.start));
  return [{ kind: 'malformed-policy', layer, policy: ref, fault: { code, message, help, ...place } }];
}

/** What is open although every key and layer were known: statements that cannot be read. */
function malformedStatements(layers: readonly LayerTrace[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const { layer, statements } of layers) {
    for (const { applies, elements, policy } of statements) {
      if (applies !== 'unknown') continue;
      for (const element of elements) {
        if (element.element !== 'Statement') continue;
        gaps.push({ kind: 'malformed-policy', layer, policy, fault: element.fault });
      }
    }
  }
  return gaps;
}
