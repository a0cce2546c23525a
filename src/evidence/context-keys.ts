/** The context of one request while it is read: each key once, whoever says it first. */
import { isMultivaluedKey } from '../catalog/condition-key.ts';
import type { Claim, ContextClaim, Contradiction, Origin } from './denial.ts';

/** More keys than this are not kept: no request has as many. */
const KEY_LIMIT = 5000;

export class ContextKeys {
  readonly #claims = new Map<string, ContextClaim>();
  readonly #contradictions: Contradiction[] = [];

  known(key: string, value: string, from: Origin): void {
    this.#add({ key, state: 'known', values: [value], from });
  }

  list(key: string, values: readonly string[], from: Origin): void {
    this.#add({ key, state: 'known', values, multivalued: true, from });
  }

  approximate(key: string, value: string, from: Origin): void {
    this.#add({ key, state: 'known', values: [value], approximate: true, from });
  }

  absent(key: string, from: Origin): void {
    this.#add({ key, state: 'absent', from });
  }

  present(key: string, from: Origin): void {
    this.#add({ key, state: 'present', from });
  }

  get contradictions(): readonly Contradiction[] {
    return this.#contradictions;
  }

  toMap(): ReadonlyMap<string, ContextClaim> {
    return this.#claims;
  }

  #add(claim: ContextClaim): void {
    const lower = claim.key.toLowerCase();
    const earlier = this.#claims.get(lower);
    if (earlier !== undefined) {
      const a = valueClaim(earlier);
      const b = valueClaim(claim);
      if (a && b && a.value !== b.value && !earlier.approximate && !claim.approximate) {
        this.#contradictions.push({ what: earlier.key, a, b });
      }
      return;
    }
    if (this.#claims.size >= KEY_LIMIT) return;
    const isList = claim.state === 'known' && isMultivaluedKey(lower);
    this.#claims.set(lower, isList ? { ...claim, multivalued: true } : claim);
  }
}

/** A single known value as a claim. */
function valueClaim({ state, values, from }: ContextClaim): Claim<string> | undefined {
  const [value] = values ?? [];
  return state === 'known' && value !== undefined && values?.length === 1 ? { value, from } : undefined;
}
