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
import { and, FALSE, or, type Truth, UNKNOWN } from '../truth.ts';
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

  addStatements(plan: LayerPlan, state: RequestState): void {
    const { allows } = plan;
    for (let i = 0; i < allows.length; i++) this.addStatement(allows[i]!, state);
  }

  addStatement(statement: CompiledStatement, state: RequestState): void {
    const principal = statement.testPrincipal(state);
    if (principal === FALSE) return;
    const rest = statement.testRest(state);
    if (rest === FALSE) return;
    if (!statement.principal || statement.principal.element.negated || principal === UNKNOWN) {
      this.direct = or(this.direct, and(principal, rest));
    }
    const bits = statement.principal?.bits(state) ?? 0;
    if (bits === 0) return;
    for (const [reach, mask] of REACHES) {
      if (bits & mask) this.add(reach, rest);
      else if (bits & (mask << MAYBE)) this.add(reach, UNKNOWN);
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
