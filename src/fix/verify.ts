/**
 * What became of a denial: the request evaluated by the policies of now, held against what CloudTrail shows of later calls
 * by the same caller. AWS's own answer outranks an evaluation, unless the policies are known to be younger than it.
 */
import { type Diagnosis, diagnose } from '../diagnosis/diagnose.ts';
import { Environment } from '../environment/environment.ts';
import type { Denial } from '../evidence/denial.ts';
import { parseArn } from '../policy/arn.ts';
import { parseInstant } from '../policy/literal/instant.ts';
import { denialInCase, type SavedDiagnosis } from './saved-diagnosis.ts';

export type VerifyStatus = 'fixed' | 'still-denied' | 'not-seen-yet' | 'undetermined';

/** What the policies say now. */
export type Evaluation =
  | 'allowed'
  | 'denied'
  /** Allowed by all that can be collected; with which session policies a session was made, only a call tells. */
  | 'allowed-but-for-session'
  | 'open'
  /** No policies were given. */
  | 'none';

/** The last call by the same caller, of the same action on the same resource, after the denial. */
export interface SeenCall {
  readonly kind: 'succeeded' | 'denied';
  readonly call: Denial;
  readonly time: string;
  /** Condition keys that the denial was about, and that differ in this call. */
  readonly differs: readonly string[];
}

/** How old the policies are: `asked now`, or no younger than a time that the snapshot says. */
export type SnapshotAge =
  | { readonly kind: 'now' }
  | { readonly kind: 'collected'; readonly at: string }
  | { readonly kind: 'unknown' };

export interface Verified {
  readonly status: VerifyStatus;
  readonly evaluation: Evaluation;
  readonly seen?: SeenCall | undefined;
  /** The evaluation and the call say different things, and nothing tells which of them is younger. */
  readonly contradiction: boolean;
  /** The policies allow it, and did so when AWS denied it: something else denies it, or they had not taken effect. */
  readonly wasAllowed: boolean;
  readonly age: SnapshotAge;
  /** The policies were collected before the diagnosis was saved, so that no fix can be in them. */
  readonly isOld: boolean;
  /** What denies it by the policies of now, or is not known. */
  readonly now?: Diagnosis | undefined;
  /** The call that was denied again, where the policies do not tell by what. */
  readonly again?: Diagnosis | undefined;
}

/** `environment`: undefined where no policies are given. */
export function verify(
  saved: SavedDiagnosis,
  denial: Denial,
  environment: Environment | undefined,
  seen: SeenCall | undefined,
  age: SnapshotAge,
): Verified {
  const { evaluation, diagnosis } = evaluate(saved, denial, environment);
  // Where AWS denied what the policies allowed already, that they allow it proves nothing.
  const wasAllowed = saved.found.verdict === 'allowed' && evaluation === 'allowed';
  const { status, contradiction } = wasAllowed
    ? { status: BY_SEEN[seen?.kind ?? 'nothing'], contradiction: false }
    : conclude(evaluation, seen, age);
  const again =
    status === 'still-denied' && seen?.kind === 'denied' && evaluation !== 'denied'
      ? diagnose(seen.call, environment ?? new Environment())
      : undefined;
  const isTold = status !== 'fixed' && (evaluation === 'denied' || evaluation === 'open' || wasAllowed);
  return {
    status,
    evaluation,
    seen,
    contradiction,
    wasAllowed,
    age,
    isOld: age.kind === 'collected' && isBefore(age.at, saved.savedAt),
    now: isTold ? diagnosis : undefined,
    again,
  };
}

function evaluate(
  { cases }: SavedDiagnosis,
  denial: Denial,
  environment: Environment | undefined,
): { readonly evaluation: Evaluation; readonly diagnosis: Diagnosis | undefined } {
  if (!environment) return { evaluation: 'none', diagnosis: undefined };
  const forms = cases.length === 0 ? [denial] : cases.map((values) => denialInCase(denial, values));
  const outcomes = forms.map((form) => {
    const diagnosis = diagnose(form, environment, { outcome: 'open' });
    return { diagnosis, evaluation: evaluationOf(diagnosis) };
  });
  const worst = (['open', 'denied', 'allowed-but-for-session', 'allowed'] as const).flatMap((kind) =>
    outcomes.filter((outcome) => outcome.evaluation === kind),
  );
  const kinds = new Set(outcomes.map(({ evaluation }) => evaluation));
  // Denied in some cases and allowed in others is not known.
  const evaluation = kinds.has('denied') && kinds.size > 1 ? 'open' : worst[0]!.evaluation;
  return { evaluation, diagnosis: worst[0]!.diagnosis };
}

function evaluationOf({ evaluation }: Diagnosis): Evaluation {
  const verdict = evaluation?.verdict;
  if (!verdict) return 'open';
  if (verdict.verdict === 'allowed') return 'allowed';
  if (verdict.verdict !== 'undetermined') return 'denied';
  const isSession = verdict.gaps.every((gap) => gap.kind === 'layer' && gap.layer === 'session');
  return isSession && verdict.gaps.length > 0 ? 'allowed-but-for-session' : 'open';
}

const BY_EVALUATION: Readonly<Record<Evaluation, VerifyStatus>> = {
  allowed: 'fixed',
  denied: 'still-denied',
  'allowed-but-for-session': 'not-seen-yet',
  open: 'undetermined',
  none: 'not-seen-yet',
};

const BY_SEEN: Readonly<Record<SeenCall['kind'] | 'nothing', VerifyStatus>> = {
  succeeded: 'fixed',
  denied: 'still-denied',
  nothing: 'not-seen-yet',
};

function conclude(
  evaluation: Evaluation,
  seen: SeenCall | undefined,
  age: SnapshotAge,
): { readonly status: VerifyStatus; readonly contradiction: boolean } {
  const settled = (status: VerifyStatus) => ({ status, contradiction: false });
  if (!seen) return settled(BY_EVALUATION[evaluation]);
  const opposite = seen.kind === 'succeeded' ? 'denied' : 'allowed';
  if (evaluation !== opposite) {
    if (seen.kind === 'succeeded') return settled('fixed');
    // Policies that were asked for after the call may let through what was denied then.
    return settled(age.kind === 'now' && evaluation !== 'none' ? BY_EVALUATION[evaluation] : 'still-denied');
  }
  if (age.kind === 'now') return settled(seen.kind === 'succeeded' ? 'still-denied' : 'not-seen-yet');
  // A snapshot may hold older answers than its last run, never younger ones.
  if (age.kind === 'collected' && isBefore(age.at, seen.time))
    return settled(seen.kind === 'succeeded' ? 'fixed' : 'still-denied');
  return { status: 'undetermined', contradiction: true };
}

/** Finds the last call among many. */
export class LaterCalls {
  readonly #saved: SavedDiagnosis;
  readonly #denial: Denial;
  readonly #since: string;
  #last: { readonly call: Denial; readonly time: string } | undefined;
  /** Pieces of evidence that may be of such a call, and do not say when it was or on which resource. */
  passedOver = 0;

  constructor(saved: SavedDiagnosis, denial: Denial) {
    this.#saved = saved;
    this.#denial = denial;
    this.#since = saved.denial.time ?? saved.savedAt;
  }

  /** From when on calls count. */
  get since(): string {
    return this.#since;
  }

  add(call: Denial): void {
    if (call.classification !== 'none' && call.classification !== 'authorization') return;
    if (!isSameCaller(this.#denial, call)) return;
    const { resource } = this.#denial;
    const isNamed = resource === undefined || call.resource !== undefined;
    if (isNamed && resource !== undefined && call.resource?.value !== resource.value) return;
    const time = call.time?.value;
    const isOwn = call.eventId !== undefined && call.eventId.value === this.#denial.eventId?.value;
    if (isOwn || (time !== undefined && !isBefore(this.#since, time))) return;
    if (!isNamed || time === undefined) {
      this.passedOver++;
      return;
    }
    if (!this.#last || isBefore(this.#last.time, time)) this.#last = { call, time };
  }

  get last(): SeenCall | undefined {
    if (!this.#last) return undefined;
    const { call, time } = this.#last;
    const keys = new Set(this.#saved.found.policies.flatMap((one) => one.keys));
    const claimed = (denial: Denial, key: string): string => {
      const claim = denial.context.get(key.toLowerCase());
      return claim ? JSON.stringify([claim.state, claim.values]) : '';
    };
    const differs = [...keys].filter((key) => {
      const [then, now] = [claimed(this.#denial, key), claimed(call, key)];
      return then !== '' && now !== '' && then !== now;
    });
    return { kind: call.classification === 'none' ? 'succeeded' : 'denied', call, time, differs };
  }
}

function isBefore(a: string, b: string): boolean {
  return (parseInstant(a) ?? Number.NaN) < (parseInstant(b) ?? Number.NaN);
}

/** The same caller, in whichever session, and the same action. */
function isSameCaller(denial: Denial, call: Denial): boolean {
  const actions = (one: Denial): readonly string[] =>
    (one.action ? [one.action.value] : (one.actionCandidates ?? [])).map((name) => name.toLowerCase());
  const mine = new Set(actions(denial));
  const caller = callerName(denial);
  return (
    caller !== undefined && caller === callerName(call) && actions(call).some((action) => mine.has(action))
  );
}

/** A user or role by account and name: some pieces of evidence leave its path out. */
function callerName({ sessionIssuer, principal }: Denial): string | undefined {
  const text = sessionIssuer?.value ?? principal?.value;
  const arn = text === undefined ? undefined : parseArn(text);
  if (!arn) return text;
  const [kind = '', ...rest] = arn.resource.split('/');
  return JSON.stringify([arn.partition, arn.account, kind, rest.at(-1)]);
}
