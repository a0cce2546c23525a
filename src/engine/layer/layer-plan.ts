/**
 * The statements of one layer that concern one action, and what they say of a request. Every layer is read
 * the same way: a Deny that applies, an Allow that applies, and what is not known of either.
 */
import type { RequestState } from '../context.ts';
import { matchesActionPattern } from '../match/action.ts';
import type { CompiledPolicy, CompiledStatement } from '../statement.ts';
import { FALSE, or, TRUE, type Truth, UNKNOWN } from '../truth.ts';

/** A statement of the layer where it is attached, and whether the action concerns it. */
export interface LayerEntry {
  readonly policy: CompiledPolicy;
  readonly statement: CompiledStatement;
  /** Whether the action is covered, or may be. */
  readonly isCandidate: boolean;
  /** Position of the first action pattern that matches, or -1. */
  readonly actionIndex: number;
}

export class LayerPlan {
  readonly #policies: readonly CompiledPolicy[];
  readonly #action: string;
  #entries: readonly LayerEntry[] | undefined;
  readonly denies: readonly CompiledStatement[];
  readonly allows: readonly CompiledStatement[];
  /** An Allow without principal, resource or condition: no other Allow need be looked at. */
  readonly #allowsAlways: boolean;
  /** Whether a policy of the layer was not collected, or cannot be read at all. */
  readonly isOpen: boolean;

  constructor(policies: readonly CompiledPolicy[] | 'unknown', action: string) {
    this.#policies = policies === 'unknown' ? [] : policies;
    this.#action = action;
    const denies: CompiledStatement[] = [];
    const allows: CompiledStatement[] = [];
    let allowsAlways = false;
    let isOpen = policies === 'unknown';
    for (const policy of this.#policies) {
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

  /** Every statement of the layer, in document order; put together when a trace first asks. */
  get entries(): readonly LayerEntry[] {
    this.#entries ??= this.#policies.flatMap((policy) =>
      (policy.statements ?? []).map((statement): LayerEntry => {
        const { action, effect } = statement.statement;
        const actionIndex =
          action?.values.findIndex((pattern) => matchesActionPattern(pattern, this.#action, effect)) ?? -1;
        return { policy, statement, isCandidate: statement.testAction(this.#action) !== FALSE, actionIndex };
      }),
    );
    return this.#entries;
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
