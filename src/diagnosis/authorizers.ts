/**
 * Compiled policies for many denials: the same caller is refused again and again, on other resources and at other
 * times, and by the same policies. Two policy sets are the same where they hold the same documents, attached alike,
 * and the same facts; documents are told apart as objects, which a snapshot makes once.
 */
import { Authorizer } from '../engine/authorize.ts';
import type { PolicySet } from '../engine/policy-set.ts';
import type { Policy } from '../policy/ast.ts';

/** Callers whose policies are kept compiled, the ones that were met last. */
const LIMIT = 1000;

export class Authorizers {
  readonly #known = new Map<string, Authorizer>();
  readonly #ids = new WeakMap<object, number>();
  #next = 0;

  for(policies: PolicySet): Authorizer {
    const key = this.#keyOf(policies);
    const known = this.#known.get(key);
    const authorizer = known ?? new Authorizer(policies);
    // The one that was asked for last stands last.
    if (known) this.#known.delete(key);
    else if (this.#known.size >= LIMIT) this.#known.delete(this.#known.keys().next().value!);
    this.#known.set(key, authorizer);
    return authorizer;
  }

  #keyOf(policies: PolicySet): string {
    return JSON.stringify(policies, (name, value: unknown) =>
      name === 'policy' && value !== null && typeof value === 'object' ? this.#idOf(value as Policy) : value,
    );
  }

  #idOf(policy: Policy): number {
    let id = this.#ids.get(policy);
    if (id === undefined) {
      id = this.#next++;
      this.#ids.set(policy, id);
    }
    return id;
  }
}
