/**
 * The statements of one layer that concern one action, and what they say of a request. Every layer is read
 * the same way: a Deny that applies, an Allow that applies, and what is not known of either.
 */
import type { RequestState } from '../context.ts';
import { matchesActionPattern } from '../match/action.ts';
import type { CompiledPolicy, CompiledStatement, StatementSite } from '../statement.ts';
import { FALSE, or, TRUE, type Truth, UNKNOWN } from '../truth.ts';
import type { PatternTrace } from '../verdict.ts';

/** A statement of the layer, and whether the action concerns it. */
export interface LayerEntry {
  readonly site: StatementSite;
  /** Whether the action is covered, or may be. */
  readonly isCandidate: boolean;
  /** Position of the first action pattern that matches, or -1. */
  readonly actionIndex: number;
  /** The trace of the action, which is the same for every request of it; shallow and deep. */
  action: PatternTrace | undefined;
  deepAction: PatternTrace | undefined;
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
      if (!policy.statements || policy.hasFault) {
        isOpen = true;
        continue;
      }
      for (const statement of policy.statements) {
        if (statement.testAction(action) === FALSE) continue;
        statement.ready();
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
    this.#entries ??= this.#policies.flatMap(({ sites }) =>
      sites.map((site): LayerEntry => {
        const { action, effect } = site.statement.statement;
        const matches = (pattern: string): boolean => matchesActionPattern(pattern, this.#action, effect);
        return {
          site,
          isCandidate: site.statement.testAction(this.#action) !== FALSE,
          actionIndex: action?.values.findIndex(matches) ?? -1,
          action: undefined,
          deepAction: undefined,
        };
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
