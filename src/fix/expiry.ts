/**
 * A fix for a time: it lets this caller through until an instant, and afterwards everything is as it was. That is proved
 * as every fix is, by evaluating the request again: now, just before the instant, and at it.
 */
import type { Diagnosis, Evaluated } from '../diagnosis/diagnose.ts';
import { questionOf } from '../diagnosis/request-of-denial.ts';
import { callerOf } from '../engine/caller.ts';
import type { Environment } from '../environment/environment.ts';
import { billOf, opensNothingElse } from './bill.ts';
import { type Bounds, boundedChange, type NoExpiry } from './bounded-change.ts';
import { casesLeft } from './cases.ts';
import type { Change, Fix, Reach, Verification } from './fix.ts';
import { type Draft, NOTHING_CHANGED, type Supposed, Trial } from './trial.ts';

export interface Period {
  /** The instants as ISO 8601 in UTC, to the second. */
  readonly from: string;
  readonly until: string;
}

export type ExpiringFix =
  | { readonly kind: 'fix'; readonly fix: Fix }
  | { readonly kind: 'none'; readonly reason: NoExpiry };

/** The variant of a fix that ends. */
export function expiringFix(
  { changes, further }: Fix,
  { denial, evaluation }: Diagnosis,
  environment: Environment,
  period: Period,
): ExpiringFix {
  const asked = questionOf(denial);
  if (
    !evaluation ||
    !asked.ok ||
    changes.every((change) => !('place' in change) && change.kind !== 'setting')
  )
    return { kind: 'none', reason: 'no-policy-change' };
  const trial = new Trial(denial, asked.question, environment);
  const requests = changes.filter((change) => change.kind === 'request');
  const session = changes.find((change) => change.kind === 'session');
  const without: Draft = { ...NOTHING_CHANGED, requests, session };
  const { request, verdict } = trial.run(without, at(period.from));
  const caller = callerOf(request);
  if (caller.principalArn === undefined || (caller.kind !== 'role' && caller.kind !== 'user'))
    return { kind: 'none', reason: 'caller-unnamed' };
  const bounds: Bounds = { caller: caller.principalArn, until: period.until };
  const bounded: Change[] = [];
  for (const change of changes) {
    const one = boundedChange(change, bounds);
    if (typeof one === 'string') return { kind: 'none', reason: one };
    bounded.push(one);
  }
  const draft: Draft = {
    ...without,
    policies: new Map(
      bounded.flatMap((change) =>
        change.kind === 'edit' ? [[change.policies.id, change.policies.after] as const] : [],
      ),
    ),
    additions: bounded.filter((change) => change.kind === 'new-policy'),
  };
  const verification = verified(trial, draft, without, evaluation, period);
  if (!verification) return { kind: 'none', reason: 'not-proved' };
  const bill = billOf(bounded, environment).map((reach) => boundedReach(reach, bounds));
  const { resource } = request;
  const checks = [request, ...verdict.companions.map(({ action }) => ({ action, resource })), ...further];
  return {
    kind: 'fix',
    fix: {
      changes: bounded,
      verification,
      bill,
      opensNothingElse: opensNothingElse(bill, request, checks),
      further,
    },
  };
}

function at(instant: string, supposed: Supposed = new Map()): Supposed {
  return new Map([...supposed, ['aws:CurrentTime', instant]]);
}

/** How many cases of what is not known are decided for one proof. */
const PROOF = 600;

/** Let through now and just before the end; from the end on, as without the fix. */
function verified(
  trial: Trial,
  draft: Draft,
  without: Draft,
  evaluation: Evaluated,
  { from, until }: Period,
): Verification | undefined {
  const cases = casesLeft(evaluation);
  const last = instantOf(Date.parse(until) - 1000);
  const layers = new Set<Extract<Verification, { kind: 'depends' }>['layers'][number]>();
  const keys = new Set<string>();
  for (const supposed of cases) {
    for (const instant of [from, last]) {
      const then = at(instant, supposed);
      if (trial.isAllowed(draft, then)) continue;
      const { possibility, lacking } = trial.prove(draft, then, PROOF);
      if (possibility.kind !== 'allowed') return undefined;
      for (const layer of lacking) layers.add(layer);
      for (const key of possibility.keys) keys.add(key);
    }
    const after = at(until, supposed);
    const isAsBefore =
      trial.isAllowed(draft, after) === trial.isAllowed(without, after) &&
      trial.isLetThrough(draft, after) === trial.isLetThrough(without, after);
    if (!isAsBefore) return undefined;
  }
  return layers.size === 0 && keys.size === 0
    ? { kind: 'allowed' }
    : { kind: 'depends', layers: [...layers], keys: [...keys] };
}

/** To the second, as policies have it. */
export function instantOf(milliseconds: number): string {
  return `${new Date(Math.ceil(milliseconds / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}

/** What is opened ends with the fix, and is the caller's alone. */
function boundedReach(reach: Reach, { caller, until }: Bounds): Reach {
  const conditions = reach.conditions.filter(
    ({ key, values }) =>
      !(
        (key.toLowerCase() === 'aws:principalarn' && values.join() === caller) ||
        (key.toLowerCase() === 'aws:currenttime' && values.join() === until)
      ),
  );
  return {
    ...reach,
    principals: { kind: 'named', like: [caller], but: [] },
    conditions: [
      ...conditions,
      { operator: 'DateLessThan', key: 'aws:CurrentTime', values: [until], but: [] },
    ],
  };
}
