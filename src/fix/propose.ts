/**
 * From a diagnosis to fixes: what denies is taken one after the other, each way to remove it is tried by evaluating the
 * request again, until nothing denies any more. What is not verified is not proposed.
 */

import type { Diagnosis, Evaluated } from '../diagnosis/diagnose.ts';
import { questionOf } from '../diagnosis/request-of-denial.ts';
import type { AttachedPolicy } from '../engine/policy-set.ts';
import type { ContextValue } from '../engine/request.ts';
import { documentOf } from '../engine/trace.ts';
import type { CaseRow, CaseValue, Layer, StatementTrace, Verdict } from '../engine/verdict.ts';
import type { Environment } from '../environment/environment.ts';
import { lintPolicy } from '../lint/index.ts';
import type { Policy } from '../policy/ast.ts';
import { parsePolicy } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { allowOptions } from './allow-options.ts';
import { billOf, opensNothingElse } from './bill.ts';
import { denyOptions } from './deny-options.ts';
import { editDocument, type PatchOperation } from './document-edit.ts';
import type { Change, Fix, GuardrailKind, NotOffered, PolicyEdit, Proposal, Verification } from './fix.ts';
import type { EditTarget, Option, Options, Setting } from './option.ts';
import { byBill } from './rank.ts';
import {
  type Draft,
  documentId,
  NOTHING_CHANGED,
  NOTHING_SUPPOSED,
  type Outcome,
  type Supposed,
  Trial,
} from './trial.ts';

/** How many evaluations are spent on one denial. */
const TRIALS = 160;
/** How often everything that is not known is worked out: that may take thousands of decisions. */
const PROOFS = 2;
/** How many obstacles are taken in a row. */
const DEPTH = 6;
/** Of the ways to remove one of several obstacles, how many are followed. */
const BREADTH = 4;
const MOST_FIXES = 6;

/** The fixes of a denial, best first. None where nothing denies it, or nothing is known of what does. */
export function proposeFixes({ denial, evaluation }: Diagnosis, environment: Environment): Proposal {
  const asked = questionOf(denial);
  if (!evaluation || !asked.ok) return { fixes: [], notOffered: [] };
  const cases = casesLeft(evaluation);
  // A policy that names a resource whose path is not known might name another one.
  const isUnnamed = asked.resourceAssumed || denial.resource?.pathUnknown === true;
  const search = new Search(new Trial(denial, asked.question, environment), cases, isUnnamed);
  return search.proposal();
}

/** A change of a policy that is there, as far as it has come. */
interface EditInProgress {
  readonly target: EditTarget;
  readonly policy: Policy;
  readonly edits: PolicyEdit['edits'];
  readonly patch: readonly PatchOperation[];
  readonly guardrail: GuardrailKind | undefined;
}

interface Plan {
  readonly draft: Draft;
  readonly edits: ReadonlyMap<string, EditInProgress>;
}

const NO_PLAN: Plan = { draft: NOTHING_CHANGED, edits: new Map() };

/** A plan that nothing known stops. */
interface Kept {
  readonly plan: Plan;
  readonly fix: Fix;
}

class Search {
  readonly #trial: Trial;
  readonly #cases: readonly Supposed[];
  readonly #isUnnamed: boolean;
  readonly #kept = new Map<string, Kept>();
  readonly #notOffered = new Map<string, NotOffered>();
  #left = TRIALS;
  #proofs = PROOFS;

  constructor(trial: Trial, cases: readonly Supposed[], isUnnamed: boolean) {
    this.#trial = trial;
    this.#cases = cases;
    this.#isUnnamed = isUnnamed;
  }

  proposal(): Proposal {
    const first = this.#run(NO_PLAN, this.#cases[0]!);
    for (const { layer, outcome } of first.verdict.layers) {
      if (outcome === 'unknown' && first.verdict.verdict === 'undetermined')
        this.#refuse({ layer, reason: 'not-collected' });
    }
    this.#explore(NO_PLAN, first, 0);
    return { fixes: this.#proved(), notOffered: [...this.#notOffered.values()] };
  }

  #run(plan: Plan, supposed: Supposed): Outcome {
    this.#left--;
    return this.#trial.run(plan.draft, supposed);
  }

  #explore(plan: Plan, outcome: Outcome, depth: number): void {
    const obstacle = this.#obstacle(outcome);
    if (!obstacle || depth >= DEPTH) return;
    for (const notOffered of obstacle.notOffered) this.#refuse(notOffered);
    let followed = 0;
    for (const option of obstacle.options) {
      if (this.#left <= 0) return;
      const next = this.#withOption(plan, option);
      if (!next) continue;
      const result = this.#run(next, this.#cases[0]!);
      if (this.#keep(next, result)) continue;
      if (isDenied(result.verdict) && isStart(option) && isRemoved(obstacle, result) && followed < BREADTH) {
        followed++;
        this.#explore(next, result, depth + 1);
      }
    }
  }

  /** What denies first, with the ways to remove it. */
  #obstacle({ verdict, ...rest }: Outcome): (Options & Obstacle) | undefined {
    const companion = verdict.layers.some(({ denies }) => denies)
      ? undefined
      : verdict.companions.find(({ layers }) => layers.some(({ denies }) => denies));
    const layers = companion?.layers ?? verdict.layers;
    const layer = layers.find(({ denies }) => denies);
    if (!layer) return undefined;
    const { request } = rest;
    const setting: Setting = {
      outcome: { verdict, ...rest },
      environment: this.#trial.environment,
      action: companion?.action ?? request.action,
      resource: this.#isUnnamed ? undefined : request.resource,
    };
    const id = { layer: layer.layer, action: setting.action };
    if (layer.layer === 'service')
      return { ...id, options: [], notOffered: [{ layer: 'service', reason: 'service-rule' }] };
    const deny = layer.outcome === 'explicit-deny' ? layer.statements.find(isDeny) : undefined;
    if (deny) {
      const document = documentOf(deny);
      const options = document ? denyOptions(deny, document, setting) : NO_OPTIONS;
      return { ...id, deny: documentId(document!.attached) + deny.index, ...options };
    }
    const level = layer.levels?.find(({ outcome }) => outcome === 'implicit-deny')?.target;
    return { ...id, level, ...allowOptions(layer, level, setting) };
  }

  #withOption({ draft, edits }: Plan, option: Option): Plan | undefined {
    switch (option.kind) {
      case 'request':
        return { draft: { ...draft, requests: [...draft.requests, ...option.changes] }, edits };
      case 'new-policy':
        return { draft: { ...draft, additions: [...draft.additions, option.addition] }, edits };
      case 'edit': {
        const id = idOf(option.target.attached, edits);
        const soFar = edits.get(id) ?? {
          target: option.target,
          policy: option.target.policy,
          edits: [],
          patch: [],
          guardrail: undefined,
        };
        const { source } = soFar.policy;
        const edited = editDocument(source.text, [option.edit.edit]);
        if (!edited) return undefined;
        const policy = parsePolicy(new SourceText(source.name, edited.text), soFar.policy.type);
        if (!this.#isFit(soFar.target, policy)) return undefined;
        const now: EditInProgress = {
          target: soFar.target,
          policy,
          edits: [...soFar.edits, option.edit],
          patch: [...soFar.patch, ...edited.patch],
          guardrail: soFar.guardrail ?? option.guardrail,
        };
        return {
          draft: { ...draft, policies: new Map([...draft.policies, [id, policy]]) },
          edits: new Map([...edits, [id, now]]),
        };
      }
    }
  }

  /** Whether AWS would save the policy: no error that it did not have before. */
  #isFit({ policy: before, place }: EditTarget, after: Policy): boolean {
    const codes = (policy: Policy): readonly string[] =>
      lintPolicy(policy).flatMap(({ severity, code }) => (severity === 'warning' ? [] : [code]));
    const known = codes(before);
    const added = codes(after).filter((code) => !known.includes(code));
    if (added.includes('over-quota'))
      this.#refuse({ layer: place.layer, reason: 'over-quota', policy: place.name });
    return added.length === 0;
  }

  /** Keeps a plan that nothing known denies any longer in any case; whether the plan is done. */
  #keep(plan: Plan, result: Outcome): boolean {
    const others = this.#cases.slice(1);
    if (!isLetThrough(result.verdict)) return false;
    if (!others.every((supposed) => isLetThrough(this.#run(plan, supposed).verdict))) return false;
    const changes = changesOf(plan);
    const bill = billOf(changes, this.#trial.environment);
    const actions = [result.request.action, ...result.verdict.companions.map(({ action }) => action)];
    const fix: Fix = {
      changes,
      verification: { kind: 'allowed' },
      bill,
      opensNothingElse: opensNothingElse(bill, result.request, actions),
    };
    const id = JSON.stringify(changes.map(identityOf));
    if (!this.#kept.has(id)) this.#kept.set(id, { plan, fix });
    return true;
  }

  /** The plans that are kept with what their verdicts depend on, best first; those that come to nothing are left out. */
  #proved(): readonly Fix[] {
    const kept = withoutDetours([...this.#kept.values()].sort((a, b) => byBill(a.fix, b.fix)));
    const proved: Fix[] = [];
    for (const { plan, fix } of kept) {
      if (proved.length === MOST_FIXES) break;
      const verification = this.#verification(plan);
      if (verification && !isHearsay(plan, verification)) proved.push({ ...fix, verification });
    }
    return proved.sort(byBill);
  }

  /** What is left open is worked out only where unknown layers alone do not explain it. */
  #verification(plan: Plan): Verification | undefined {
    const [supposed] = this.#cases;
    const outcome = this.#run(plan, supposed!);
    if (outcome.verdict.verdict === 'allowed') return { kind: 'allowed' };
    const layers = openLayers(outcome.verdict);
    if (this.#trial.mayBeAllowed(outcome)) return { kind: 'depends', layers, keys: [] };
    if (this.#proofs-- <= 0) return undefined;
    return verified(this.#trial.prove(plan.draft, supposed!).verdict, outcome.verdict);
  }

  #refuse(notOffered: NotOffered): void {
    this.#notOffered.set(
      JSON.stringify([notOffered.layer, notOffered.reason, notOffered.policy]),
      notOffered,
    );
  }
}

const NO_OPTIONS: Options = { options: [], notOffered: [] };

/** What denies, so that it can be told whether it still does. */
interface Obstacle {
  readonly layer: Layer;
  readonly action: string;
  /** The document and the position of a Deny. */
  readonly deny?: string | undefined;
  readonly level?: string | undefined;
}

/** Whether an obstacle is gone: the next one may be in the same layer. */
function isRemoved({ layer, action, deny, level }: Obstacle, { verdict, request }: Outcome): boolean {
  const layers =
    action === request.action
      ? verdict.layers
      : (verdict.companions.find((companion) => companion.action === action)?.layers ?? []);
  const now = layers.find((one) => one.layer === layer);
  if (!now?.denies) return true;
  if (deny !== undefined)
    return !now.statements.filter(isDeny).some((one) => {
      const document = documentOf(one);
      return document !== undefined && documentId(document.attached) + one.index === deny;
    });
  return (
    level !== undefined && now.levels?.find(({ target }) => target === level)?.outcome !== 'implicit-deny'
  );
}

function isDeny({ effect, applies }: StatementTrace): boolean {
  return effect === 'Deny' && applies === 'true';
}

function isDenied({ verdict }: Verdict): boolean {
  return verdict === 'explicit-deny' || verdict === 'implicit-deny';
}

/** Whether nothing that is known denies a request for sure. */
function isLetThrough({ verdict, layers, companions }: Verdict): boolean {
  if (verdict === 'allowed') return true;
  const all = [...layers, ...companions.flatMap((companion) => companion.layers)];
  return verdict === 'undetermined' && !all.some(({ denies }) => denies);
}

/** Undefined where every case of what is not known comes to a denial. */
function verified(verdict: Verdict, known: Verdict): Verification | undefined {
  if (verdict.verdict === 'allowed') return { kind: 'allowed' };
  if (!verdict.cases?.rows.some((row) => row.verdict === 'allowed')) return undefined;
  const keys = verdict.gaps.flatMap((gap) => (gap.kind === 'context-key' ? [gap.key] : []));
  return { kind: 'depends', layers: openLayers(known), keys };
}

function openLayers({ layers, companions }: Verdict): readonly Layer[] {
  const all = [...layers, ...companions.flatMap((companion) => companion.layers)];
  return [...new Set(all.flatMap(({ layer, outcome }) => (outcome === 'unknown' ? [layer] : [])))];
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

/** A policy goes by the text that it had when the search began. */
function idOf(attached: AttachedPolicy, edits: Plan['edits']): string {
  for (const [id, { policy }] of edits) if (policy === attached.policy) return id;
  return documentId(attached);
}

function changesOf({ draft, edits }: Plan): readonly Change[] {
  const policyEdits = [...edits].map(
    ([id, { target, policy, edits: made, patch, guardrail }]): PolicyEdit => ({
      kind: 'edit',
      place: target.place,
      edits: made,
      before: target.policy.source,
      after: policy.source,
      patch,
      policies: { id, before: target.policy, after: policy },
      ...(guardrail && { guardrail }),
    }),
  );
  return [...draft.requests, ...policyEdits, ...draft.additions];
}

function identityOf(change: Change): unknown {
  switch (change.kind) {
    case 'request':
      return [change.way, change.key, change.value];
    case 'edit':
      return [change.place.layer, change.place.file, change.place.attachedTo, change.after.text];
    case 'new-policy':
      return [change.place.attachedTo, change.document.text];
  }
}

/** Fixes of which no part is a fix by itself; of those that open the same in the same policies, the first. */
function withoutDetours(all: readonly Kept[]): readonly Kept[] {
  const seen = new Set<string>();
  const kept = all.filter(({ fix: { changes, bill } }) => {
    if (bill.length === 0) return true;
    const places = changes.map((change) => ('place' in change ? change.place : [change.key, change.value]));
    const id = JSON.stringify([places, bill]);
    return !seen.has(id) && seen.add(id);
  });
  const ids = kept.map(({ fix }) => new Set(fix.changes.map((change) => JSON.stringify(identityOf(change)))));
  return kept.filter((_, i) =>
    ids.every(
      (other, j) => i === j || other.size >= ids[i]!.size || ![...other].every((id) => ids[i]!.has(id)),
    ),
  );
}

const MOST_CASES = 32;

/** What the unknown keys may hold after what AWS said; one case without suppositions where nothing is open. */
function casesLeft({ agreement }: Evaluated): readonly Supposed[] {
  if (agreement.kind !== 'narrows') return [NOTHING_SUPPOSED];
  const cases = new Map<string, Supposed>();
  for (const row of agreement.rows) {
    for (const supposed of valuesOf(row)) cases.set(JSON.stringify([...supposed]), supposed);
    if (cases.size > MOST_CASES) return [NOTHING_SUPPOSED];
  }
  return cases.size === 0 ? [NOTHING_SUPPOSED] : [...cases.values()];
}

function valuesOf({ when }: CaseRow): readonly Supposed[] {
  let sets: readonly Supposed[] = [new Map()];
  for (const condition of when) {
    if (!('key' in condition)) continue;
    sets = sets.flatMap((set) =>
      condition.is.map((value): Supposed => new Map([...set, [condition.key, contextValue(value)]])),
    );
    if (sets.length > MOST_CASES) return sets;
  }
  return sets;
}

function contextValue(value: CaseValue): ContextValue {
  switch (value.kind) {
    case 'value':
      return value.value;
    case 'list':
      return value.values;
    case 'absent':
      return null;
    default:
      return value.example;
  }
}
