/**
 * From what each layer says to one decision. The formula is the same within an account and across accounts;
 * what differs is what counts as a grant that replaces the caller's own Allow.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
import type { CallerKind } from './caller.ts';
import {
  BOUNDARY,
  type Evaluation,
  IDENTITY,
  RCP,
  RESOURCE,
  SCP,
  SERVICE,
  SESSION,
  VPC_ENDPOINT,
} from './evaluation.ts';
import { and, FALSE, or, TRUE, type Truth, UNKNOWN } from './truth.ts';
import { type Decision, LAYERS, type Layer, type VerdictKind } from './verdict.ts';

/** Bits of a set of layers. */
type LayerMask = number;

export interface Combined {
  verdict: VerdictKind;
  /** Layers in which a Deny certainly applies. */
  explicit: LayerMask;
  /** Layers that are needed and certainly hold no Allow. */
  implicit: LayerMask;
}

/** Fills `into` with the decision that the layers of an evaluation add up to. */
export function combine(evaluation: Evaluation, into: Combined): void {
  const { denied, state } = evaluation;
  let explicit = 0;
  let anyDenied: Truth = FALSE;
  for (let layer = RCP; layer <= SERVICE; layer++) {
    const truth = denied[layer]!;
    if (truth === TRUE) explicit |= 1 << layer;
    anyDenied = or(anyDenied, truth);
  }
  let implicit: LayerMask;
  let permitted: Truth;
  if (state.sameAccount === UNKNOWN) {
    const within = permit(evaluation, true);
    implicit = lastMask;
    const across = permit(evaluation, false);
    implicit &= lastMask;
    permitted = within === across ? within : UNKNOWN;
  } else {
    permitted = permit(evaluation, state.sameAccount === TRUE);
    implicit = lastMask;
  }
  into.explicit = explicit;
  into.implicit = implicit;
  if (explicit !== 0) into.verdict = 'explicit-deny';
  else if (permitted === FALSE) into.verdict = 'implicit-deny';
  else if (permitted === TRUE && anyDenied === FALSE) into.verdict = 'allowed';
  else into.verdict = 'undetermined';
}

/** The needed layers without an Allow, as found by the last call of `permit`. */
let lastMask: LayerMask = 0;

/**
 * Whether everything that must allow does. The caller's account must allow through identity, boundary and
 * session policy; a resource policy of the same account can make some or all of that unnecessary.
 */
function permit(evaluation: Evaluation, sameAccount: boolean): Truth {
  const { allowed, grants, ownGrants, state } = evaluation;
  const { kind } = state.caller;
  const identity = allowed[IDENTITY]!;
  const boundary = allowed[BOUNDARY]!;
  const session = allowed[SESSION]!;
  const any = or(grants.any, ownGrants.any);

  let direct: Truth;
  let limited: Truth;
  let mandatory: boolean;
  if (hasNoPoliciesOfItsOwn(kind)) {
    direct = any;
    limited = FALSE;
    mandatory = true;
  } else if (sameAccount) {
    direct = grants.direct;
    limited = grants.limited;
    mandatory = evaluation.resourceMandatory;
  } else {
    direct = ownGrants.direct;
    limited = ownGrants.limited;
    mandatory = true;
  }

  const own = and(identity, and(boundary, session));
  const fromOwn = mandatory ? and(own, any) : own;
  const fromGrant = or(direct, and(limited, and(boundary, session)));
  let permitted = or(fromOwn, fromGrant);

  let mask: LayerMask = 0;
  if (direct === FALSE) {
    if (limited === FALSE && identity === FALSE) mask |= 1 << IDENTITY;
    if (boundary === FALSE) mask |= 1 << BOUNDARY;
    if (session === FALSE) mask |= 1 << SESSION;
    if (mandatory && any === FALSE) mask |= 1 << RESOURCE;
  }
  for (const layer of CEILINGS) {
    const truth = allowed[layer]!;
    if (truth === FALSE) mask |= 1 << layer;
    permitted = and(permitted, truth);
  }
  lastMask = mask;
  return permitted;
}

/** Nothing but the resource's side speaks for these callers. */
function hasNoPoliciesOfItsOwn(kind: CallerKind): boolean {
  return (
    kind === 'service' || kind === 'anonymous' || kind === 'provider' || kind === 'origin-access-identity'
  );
}

/** Layers that must allow whatever else grants. */
const CEILINGS: readonly number[] = [RCP, SCP, VPC_ENDPOINT, SERVICE];

/** A decision that tells which of the denying layers hold a Deny that applies. */
export interface LayeredDecision extends Decision {
  readonly explicit: readonly Layer[];
}

const ALLOWED: LayeredDecision = { verdict: 'allowed', deniedBy: [], explicit: [] };
const UNDETERMINED: LayeredDecision = { verdict: 'undetermined', deniedBy: [], explicit: [] };
const DECISIONS = new Map<number, LayeredDecision>();

/**
 * The decision as data; equal ones are one object. `sessionFirst`: for a role named by a KMS grant across
 * accounts AWS names a silent session policy before a silent identity policy (rule `kms-naming-order`).
 */
export function decisionOf(
  { verdict, explicit, implicit }: Combined,
  sessionFirst: boolean,
): LayeredDecision {
  if (verdict === 'allowed') return ALLOWED;
  if (verdict === 'undetermined') return UNDETERMINED;
  const silent = implicit & ~explicit;
  const id = (((explicit << 8) | silent) << 1) | (sessionFirst ? 1 : 0);
  let decision = DECISIONS.get(id);
  if (!decision) {
    decision = denial(layersIn(explicit), layersIn(silent), sessionFirst);
    DECISIONS.set(id, decision);
  }
  return decision;
}

function layersIn(mask: LayerMask): readonly Layer[] {
  return LAYERS.filter((_, index) => mask & (1 << index));
}

/** A denial by these layers, in the order in which AWS names them: those with a Deny first. */
function denial(
  explicit: readonly Layer[],
  implicit: readonly Layer[],
  sessionFirst = false,
): LayeredDecision {
  const silent = [...implicit];
  if (sessionFirst && silent.includes('identity') && silent.includes('session')) {
    silent.splice(silent.indexOf('session'), 1);
    silent.splice(silent.indexOf('identity'), 0, 'session');
  }
  const verdict = explicit.length > 0 ? 'explicit-deny' : 'implicit-deny';
  return { verdict, deniedBy: [...explicit, ...silent], explicit };
}

/** Denied in one way or another. */
const DENIED: LayeredDecision = { verdict: 'implicit-deny', deniedBy: [], explicit: [] };

/**
 * The decision on a call that needs two authorizations: an explicit denial of either counts before an implicit
 * one, and what was asked for first before what comes with it. `isCertain`: whether it is known that the second
 * is needed.
 */
export function together(
  first: LayeredDecision,
  second: LayeredDecision,
  isCertain: boolean,
): LayeredDecision {
  if (first.verdict === 'explicit-deny' || second.verdict === 'allowed') return first;
  if (first.verdict === 'undetermined') return isCertain && isDenial(second) ? DENIED : UNDETERMINED;
  if (first.verdict === 'allowed') return isCertain ? second : UNDETERMINED;
  if (second.verdict === 'implicit-deny') return first;
  return isCertain && second.verdict === 'explicit-deny' ? second : DENIED;
}

function isDenial({ verdict }: Decision): boolean {
  return verdict === 'explicit-deny' || verdict === 'implicit-deny';
}

/** What all of several possible decisions share. */
export function agreement(decisions: readonly LayeredDecision[]): LayeredDecision {
  const verdicts = new Set(decisions.map(({ verdict }) => verdict));
  if (verdicts.has('undetermined') || (verdicts.has('allowed') && verdicts.size > 1)) return UNDETERMINED;
  if (verdicts.has('allowed')) return ALLOWED;
  const explicit = LAYERS.filter((layer) => decisions.every((decision) => decision.explicit.includes(layer)));
  const implicit = LAYERS.filter(
    (layer) => !explicit.includes(layer) && decisions.every(({ deniedBy }) => deniedBy.includes(layer)),
  );
  const sessionFirst = decisions.every(
    ({ deniedBy }) => deniedBy.indexOf('session') < deniedBy.indexOf('identity'),
  );
  const shared = denial(explicit, implicit, sessionFirst);
  // Denied explicitly in every case, if not by the same layer in each.
  return verdicts.has('implicit-deny')
    ? { ...shared, verdict: 'implicit-deny' }
    : { ...shared, verdict: 'explicit-deny' };
}
