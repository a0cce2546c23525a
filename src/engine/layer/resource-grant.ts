/**
 * How far the Allow statements of a resource-based policy reach: the same grant needs more or less help from
 * the caller's own policies, depending on the form in which it names the caller.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
import type { RequestState } from '../context.ts';
import {
  BY_ACCOUNT,
  BY_FEDERATING_USER,
  BY_PROVIDER,
  BY_ROLE,
  BY_ROOT,
  BY_SERVICE,
  BY_SESSION,
  BY_STAR,
  BY_USER,
  MAYBE,
} from '../match/principal.ts';
import type { CompiledStatement } from '../statement.ts';
import { and, FALSE, or, TRUE, type Truth, UNKNOWN } from '../truth.ts';
import type { GrantReach } from '../verdict.ts';
import type { LayerPlan } from './layer-plan.ts';

/** Whether there is a grant of each reach. */
export class ResourceGrants {
  direct: Truth = FALSE;
  limited: Truth = FALSE;
  delegated: Truth = FALSE;

  reset(): void {
    this.direct = FALSE;
    this.limited = FALSE;
    this.delegated = FALSE;
  }

  add(reach: GrantReach, truth: Truth): void {
    this[reach] = or(this[reach], truth);
  }

  /** Whether there is a grant of any reach. */
  get any(): Truth {
    return or(this.direct, or(this.limited, this.delegated));
  }

  /**
   * Adds what the matching Allow statements grant. `userGrant` is what naming a user is worth without the
   * boundary's Allow: true, but where AWS documents it both ways (rule `trust-boundary-user`).
   */
  addStatements(plan: LayerPlan, state: RequestState, userGrant: Truth): void {
    const { allows } = plan;
    for (let i = 0; i < allows.length; i++) this.#addStatement(allows[i]!, state, userGrant);
  }

  #addStatement(statement: CompiledStatement, state: RequestState, userGrant: Truth): void {
    const principal = statement.testPrincipal(state);
    if (principal === FALSE) return;
    const rest = statement.testRest(state);
    if (rest === FALSE) return;
    const bits =
      statement.principal && !statement.principal.element.negated ? statement.principal.bits(state) : 0;
    if (bits === 0) {
      // Named by nobody in particular: NotPrincipal, or a Principal that could not be read.
      this.direct = or(this.direct, and(principal, rest));
      return;
    }
    this.addBits(bits, rest, userGrant);
  }

  /** Adds a grant that names the caller in these ways. */
  addBits(bits: number, rest: Truth, userGrant: Truth = TRUE): void {
    for (const [reach, mask] of REACHES) {
      if (bits & mask) {
        const byUserOnly = reach === 'direct' && (bits & mask) === BY_USER;
        this.add(reach, byUserOnly ? and(rest, userGrant) : rest);
        if (byUserOnly && userGrant !== TRUE) this.add('limited', rest);
      } else if (bits & (mask << MAYBE)) {
        this.add(reach, UNKNOWN);
      }
    }
  }
}

/** The reach of a grant that names the caller in these ways; the widest first. */
const REACHES: readonly (readonly [GrantReach, number])[] = [
  ['direct', BY_STAR | BY_USER | BY_SESSION | BY_SERVICE | BY_PROVIDER | BY_ROOT],
  ['limited', BY_ROLE | BY_FEDERATING_USER],
  ['delegated', BY_ACCOUNT],
];

/** The widest reach with which a matching Allow names the caller. */
export function reachOf(statement: CompiledStatement, state: RequestState): GrantReach {
  if (!statement.principal || statement.principal.element.negated) return 'direct';
  const bits = statement.principal.bits(state);
  for (const [reach, mask] of REACHES) if (bits & (mask | (mask << MAYBE))) return reach;
  return 'direct';
}
