/**
 * From a diagnosis to fixes: what denies is taken one after the other, each way to remove it is tried by evaluating the
 * request again, until nothing denies any more in any case. What is not verified is not proposed; that something was
 * left out is said.
 */
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import { furtherChecks } from '../diagnosis/finding/also-denied.ts';
import { questionOf } from '../diagnosis/request-of-denial.ts';
import type { Layer } from '../engine/verdict.ts';
import type { Environment } from '../environment/environment.ts';
import { billOf, opensNothingElse } from './bill.ts';
import { casesLeft } from './cases.ts';
import type { Fix, FurtherCheck, NotOffered, Proposal, Verification } from './fix.ts';
import { type Circumstances, isRemoved, type Obstacle, obstacleOf } from './obstacle.ts';
import type { Option } from './option.ts';
import { changeId, changesOf, NO_PLAN, type Plan, withOption } from './plan.ts';
import { byBill } from './rank.ts';
import { statedOptions } from './stated-options.ts';
import {
  lackingLayers,
  NOTHING_CHANGED,
  NOTHING_SUPPOSED,
  type Outcome,
  type Supposed,
  Trial,
} from './trial.ts';

/** How many evaluations with reasons are spent on one denial. */
const TRIALS = 160;
/** The same for another check of the call. */
const FURTHER_TRIALS = 24;
/** How many cases of what is not known are decided to prove fixes, for one of them and for all. */
const PROOF = 600;
const ALL_PROOFS = 4000;
/** Of the cases that AWS's words leave and that are still open, how many are looked into. */
const OPEN_CASES = 2;
/** How many obstacles are taken in a row. */
const DEPTH = 6;
/** Of the ways to remove one of several obstacles, how many are followed. */
const BREADTH = 4;
const MOST_FIXES = 6;

/** The fixes of a denial, best first. None where nothing denies it, or nothing is known of what does. */
export function proposeFixes({ denial, evaluation }: Diagnosis, environment: Environment): Proposal {
  const asked = questionOf(denial);
  if (!evaluation || !asked.ok) return { fixes: [], notOffered: [] };
  const { stated, agreement } = evaluation;
  const search = new Search({
    trial: new Trial(denial, asked.question, environment),
    cases: casesLeft(evaluation),
    named: stated.reason.layer,
    maySupplement: agreement.kind === 'narrows' && stated.reason.kind !== 'explicit',
    // A policy that names a resource whose path is not known might name another one.
    isUnnamed: asked.resourceAssumed || denial.resource?.pathUnknown === true,
    isFurther: false,
    start: NO_PLAN,
    trials: TRIALS,
  });
  return search.proposal();
}

/** A plan that nothing known stops. */
interface Kept {
  readonly plan: Plan;
  readonly fix: Fix;
}

interface Task {
  readonly trial: Trial;
  readonly cases: readonly Supposed[];
  /** The layer that AWS named. */
  readonly named: Layer | undefined;
  /**
   * Whether an Allow that may be missing is worth adding before anything else is done: where AWS spoke of another layer,
   * or of a Deny, it would not be the answer.
   */
  readonly maySupplement: boolean;
  readonly isUnnamed: boolean;
  /** Whether the request is another check of the denied call. */
  readonly isFurther: boolean;
  /** What is done already. */
  readonly start: Plan;
  readonly trials: number;
}

class Search {
  readonly #task: Task;
  readonly #trial: Trial;
  #cases: readonly Supposed[];
  readonly #kept = new Map<string, Kept>();
  readonly #seen = new Set<string>();
  readonly #notOffered = new Map<string, NotOffered>();
  #left: number;
  #proofs = ALL_PROOFS;

  constructor(task: Task) {
    this.#task = task;
    this.#trial = task.trial;
    this.#cases = task.cases;
    this.#left = task.trials;
  }

  proposal(): Proposal {
    const { named, cases } = this.#task;
    const first = this.#run(NO_PLAN, NOTHING_SUPPOSED);
    if (first.verdict.verdict === 'undetermined') {
      for (const layer of lackingLayers(first.policies, first.verdict.layers))
        this.#refuse({ layer, reason: 'not-collected' });
    }
    const isOpen = cases.some(({ size }) => size > 0);
    // What is lacking whatever the unknown keys hold comes first: what they hold may be as it should be.
    if (isOpen && named === undefined) this.#search([NOTHING_SUPPOSED]);
    if (this.#kept.size === 0 || !isOpen) this.#search(cases);
    // Where no set of changes holds in every case, what is sure to be needed still is.
    if (this.#kept.size === 0 && isOpen) this.#search([NOTHING_SUPPOSED]);
    const proved = this.#proved();
    this.#kept.clear();
    this.#cases = [NOTHING_SUPPOSED];
    for (const option of statedOptions(this.#trial, first, this.#task.isUnnamed)) this.#try(option, first);
    const stated = this.#proved();
    const fixes = [...proved, ...stated].sort(byBill).slice(0, MOST_FIXES);
    const notOffered = [...this.#notOffered.values()].filter(
      ({ layer }) => layer !== 'session' || !fixes.some(makesSession),
    );
    return { fixes, notOffered };
  }

  /** The best plan for the task; undefined where none lets the request through. */
  plan(): Plan | undefined {
    this.#search(this.#cases);
    const [best] = [...this.#kept.values()].sort((a, b) => byBill(a.fix, b.fix));
    return best?.plan;
  }

  /** An option that removes no obstacle that is known. */
  #try(option: Option, first: Outcome): void {
    const next = this.#withOption(NO_PLAN, option);
    if (!next) return;
    if (option.kind !== 'retry') this.#settle(next, 0);
    else if (!obstacleOf(first, this.#circumstances())) this.#keep(next, first);
  }

  #search(cases: readonly Supposed[]): void {
    this.#cases = cases;
    this.#settle(this.#task.start, 0);
  }

  #run(plan: Plan, supposed: Supposed): Outcome {
    this.#left--;
    return this.#trial.run(plan.draft, supposed);
  }

  /** Goes on with what still stops a plan in some case; keeps it where nothing does. */
  #settle(plan: Plan, depth: number): void {
    const failing = this.#cases.find((supposed) => !this.#trial.isLetThrough(plan.draft, supposed));
    if (failing) {
      this.#explore(plan, this.#run(plan, failing), failing, depth);
      return;
    }
    const [supposed] = this.#cases as readonly [Supposed, ...Supposed[]];
    const outcome = this.#run(plan, supposed);
    const before = this.#kept.size;
    const { start, maySupplement } = this.#task;
    if (outcome.verdict.verdict === 'undetermined' && (plan !== start || maySupplement))
      this.#explore(plan, outcome, supposed, depth);
    if (this.#kept.size === before && plan !== start) this.#keep(plan, outcome);
  }

  #circumstances(supposedKeys: ReadonlySet<string> = new Set()): Circumstances {
    const { isUnnamed, isFurther } = this.#task;
    return { environment: this.#trial.environment, isUnnamed, isFurther, supposedKeys };
  }

  #explore(plan: Plan, outcome: Outcome, supposed: Supposed, depth: number): void {
    const keys = [...supposed.keys(), ...plan.draft.requests.map(({ key }) => key)];
    const obstacle = obstacleOf(outcome, this.#circumstances(new Set(keys.map((key) => key.toLowerCase()))));
    if (!obstacle) return;
    if (depth >= DEPTH) {
      this.#refuse({ layer: obstacle.layer, reason: 'search-ended' });
      return;
    }
    for (const notOffered of obstacle.notOffered) this.#refuse(notOffered);
    const { named, start } = this.#task;
    if (obstacle.certainty === 'open' && plan === start && named !== undefined && named !== obstacle.layer)
      return;
    let followed = 0;
    for (const option of obstacle.options) {
      if (this.#left <= 0) {
        this.#refuse({ layer: obstacle.layer, reason: 'search-ended' });
        return;
      }
      const next = this.#withOption(plan, option);
      if (next && this.#follow(next, option, obstacle, supposed, depth, followed < BREADTH)) followed++;
    }
  }

  /** Whether the option removed its obstacle and others are left, so that it was gone on with. */
  #follow(
    next: Plan,
    option: Option,
    obstacle: Obstacle,
    supposed: Supposed,
    depth: number,
    isWithinBreadth: boolean,
  ): boolean {
    const result = this.#run(next, supposed);
    if (this.#trial.isLetThrough(next.draft, supposed)) {
      if (obstacle.certainty === 'open' && !isRemoved(obstacle, result)) return false;
      this.#settle(next, depth + 1);
      return false;
    }
    if (!isStart(option) || !isRemoved(obstacle, result) || !isWithinBreadth) return false;
    this.#explore(next, result, supposed, depth + 1);
    return true;
  }

  /** Undefined where the option cannot be made, or comes to a plan that was looked at before. */
  #withOption(plan: Plan, option: Option): Plan | undefined {
    const next = withOption(plan, option);
    if (next && 'reason' in next) {
      this.#refuse(next);
      return undefined;
    }
    if (!next) return undefined;
    const id = JSON.stringify([this.#cases.length, changesOf(next).map(changeId).sort()]);
    if (this.#seen.has(id)) return undefined;
    this.#seen.add(id);
    return next;
  }

  #keep(plan: Plan, outcome: Outcome): void {
    const changes = changesOf(plan);
    const id = JSON.stringify(changes.map(changeId));
    if (!this.#kept.has(id)) this.#kept.set(id, { plan, fix: this.#fixOf(plan, outcome, []) });
  }

  #fixOf(plan: Plan, { request, verdict }: Outcome, further: readonly FurtherCheck[]): Fix {
    const changes = changesOf(plan);
    const bill = billOf(changes, this.#trial.environment);
    const { resource } = request;
    const checks = [request, ...verdict.companions.map(({ action }) => ({ action, resource })), ...further];
    return {
      changes,
      verification: { kind: 'allowed' },
      bill,
      opensNothingElse: opensNothingElse(bill, request, checks),
      further,
    };
  }

  /** The plans that are kept with what their verdicts depend on, best first; those that come to nothing are left out. */
  #proved(): readonly Fix[] {
    const kept = withoutDetours([...this.#kept.values()].sort((a, b) => byBill(a.fix, b.fix)));
    const proved: Fix[] = [];
    for (const { plan, fix } of kept) {
      if (proved.length === MOST_FIXES) break;
      const verification = this.#verification(plan);
      if (!verification || isHearsay(plan, verification) || !this.#isReachable(plan)) continue;
      proved.push({ ...this.#withFurther(plan, fix), verification });
    }
    return proved.sort(byBill);
  }

  /** Whether nothing that is known keeps the caller from assuming the role that is to call instead. */
  #isReachable({ draft }: Plan): boolean {
    return draft.requests.every(({ way, value }) => {
      if (way !== 'principal' || !String(value).includes(':role/')) return true;
      const trial = this.#trial.another({ action: 'sts:AssumeRole', resource: String(value) });
      return trial?.isLetThrough(NOTHING_CHANGED, NOTHING_SUPPOSED) ?? false;
    });
  }

  /** The fix with what else the same call needs, as far as there is a change for it. */
  #withFurther(plan: Plan, fix: Fix): Fix {
    const outcome = this.#trial.run(plan.draft, NOTHING_SUPPOSED);
    const { denial, environment } = this.#trial;
    let longer = plan;
    const further: FurtherCheck[] = [];
    for (const { action, resource, call, need } of furtherChecks({ ...outcome, denial, environment })) {
      const trial = need === 'always' ? this.#trial.another({ action, resource, call }) : undefined;
      if (!trial || trial.isLetThrough(NOTHING_CHANGED, NOTHING_SUPPOSED)) continue;
      const next = trial.isLetThrough(longer.draft, NOTHING_SUPPOSED)
        ? longer
        : this.#lengthened(longer, trial);
      further.push({ action, resource, with: next ? 'let-through' : 'denied' });
      longer = next ?? longer;
    }
    return further.length === 0 ? fix : this.#fixOf(longer, outcome, further);
  }

  #lengthened(start: Plan, trial: Trial): Plan | undefined {
    const search = new Search({
      trial,
      cases: [NOTHING_SUPPOSED],
      named: undefined,
      maySupplement: false,
      isUnnamed: false,
      isFurther: true,
      start,
      trials: FURTHER_TRIALS,
    });
    const plan = search.plan();
    // Another way to call for the one must do for the other.
    return plan && this.#cases.every((supposed) => this.#trial.isLetThrough(plan.draft, supposed))
      ? plan
      : undefined;
  }

  /** Undefined where every case comes to a denial, or none was found to be allowed before the bound. */
  #verification({ draft }: Plan): Verification | undefined {
    const open = this.#cases.filter((supposed) => !this.#trial.isAllowed(draft, supposed));
    if (open.length === 0) return { kind: 'allowed' };
    const layers = new Set<Layer>();
    const keys = new Set<string>();
    for (const supposed of open.slice(0, OPEN_CASES)) {
      const bound = Math.min(PROOF, this.#proofs);
      const { possibility, lacking } = this.#trial.prove(draft, supposed, bound);
      this.#proofs -= possibility.decided;
      if (possibility.kind === 'not-worked-out')
        this.#refuse({ layer: lacking[0] ?? 'identity', reason: 'search-ended' });
      if (possibility.kind !== 'allowed') return undefined;
      for (const layer of lacking) layers.add(layer);
      for (const key of possibility.keys) keys.add(key);
    }
    return { kind: 'depends', layers: [...layers], keys: [...keys] };
  }

  #refuse(notOffered: NotOffered): void {
    const { layer, reason, policy } = notOffered;
    this.#notOffered.set(JSON.stringify([layer, reason, policy]), notOffered);
  }
}

function makesSession({ changes }: Fix): boolean {
  return changes.some(({ kind }) => kind === 'session');
}

/** Whether what is still denied then is worth mending: another caller, or another question, is not what was asked. */
function isStart(option: Option): boolean {
  return (
    option.kind !== 'request' || option.changes.every(({ way }) => way !== 'principal' && way !== 'parameter')
  );
}

/** Another caller of whom it is not known what it may do is no advice. */
function isHearsay({ draft }: Plan, verification: Verification): boolean {
  return (
    verification.kind === 'depends' &&
    verification.layers.includes('identity') &&
    draft.requests.some(({ way }) => way === 'principal')
  );
}

/** Fixes of which no part is a fix by itself; of those that open the same in the same policies, the first. */
function withoutDetours(all: readonly Kept[]): readonly Kept[] {
  const seen = new Set<string>();
  const kept = all.filter(({ fix: { changes, bill } }) => {
    if (bill.length === 0) return true;
    const places = changes.map((change) => ('place' in change ? change.place : changeId(change)));
    const id = JSON.stringify([places, bill]);
    return !seen.has(id) && seen.add(id);
  });
  const ids = kept.map(({ fix }) => new Set(fix.changes.map(changeId)));
  return kept.filter((_, i) =>
    ids.every(
      (other, j) => i === j || other.size >= ids[i]!.size || ![...other].every((id) => ids[i]!.has(id)),
    ),
  );
}
