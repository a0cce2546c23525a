/**
 * The statements of one layer that concern one action, and what they say of a request. Every layer is read
 * the same way: a Deny that applies, an Allow that applies, and what is not known of either.
 */
import type { RequestState } from '../context.ts';
import type { CompiledPolicy, CompiledStatement } from '../statement.ts';
import { FALSE, or, TRUE, type Truth, UNKNOWN } from '../truth.ts';

export class LayerPlan {
  readonly denies: readonly CompiledStatement[];
  readonly allows: readonly CompiledStatement[];
  /** An Allow without principal, resource or condition: no other Allow need be looked at. */
  readonly #allowsAlways: boolean;
  /** Whether a policy of the layer was not collected, or cannot be read at all. */
  readonly isOpen: boolean;

  constructor(policies: readonly CompiledPolicy[] | 'unknown', action: string) {
    const denies: CompiledStatement[] = [];
    const allows: CompiledStatement[] = [];
    let allowsAlways = false;
    let isOpen = policies === 'unknown';
    for (const policy of policies === 'unknown' ? [] : policies) {
      if (!policy.statements || policy.hasFault) isOpen = true;
      for (const statement of policy.statements ?? []) {
        if (statement.testAction(action) === FALSE) continue;
        if (statement.effect !== 'Allow') denies.push(statement);
        if (statement.effect === 'Deny') continue;
        if (statement.isUnconditional) allowsAlways = true;
        allows.push(statement);
      }
    }
    this.denies = denies;
    this.allows = allows;
    this.#allowsAlways = allowsAlways;
    this.isOpen = isOpen;
  }

  /** Whether some Deny applies. `open` is what the parts that are not known are taken to say. */
  denied(state: RequestState, open: Truth): Truth {
    const { denies } = this;
    let denied: Truth = this.isOpen ? open : FALSE;
    for (let i = 0; i < denies.length; i++) {
      if (denied === TRUE) return TRUE;
      const truth = denies[i]!.test(state);
      if (truth !== FALSE) denied = or(denied, truth);
    }
    return denied;
  }

  /** Whether some Allow applies. */
  allowed(state: RequestState, open: Truth): Truth {
    if (this.#allowsAlways) return TRUE;
    const { allows } = this;
    let allowed: Truth = this.isOpen ? open : FALSE;
    for (let i = 0; i < allows.length; i++) {
      if (allowed === TRUE) return TRUE;
      const truth = allows[i]!.test(state);
      if (truth === TRUE) return TRUE;
      if (truth === UNKNOWN) allowed = UNKNOWN;
    }
    return allowed;
  }
}

export const NO_STATEMENTS: LayerPlan = new LayerPlan([], '');
