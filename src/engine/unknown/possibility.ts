/**
 * Whether an open request may be allowed at all, and which of its unknown condition keys have a say: a quicker question
 * than the table of all cases. Policies that were not collected are taken to allow, so that only what is known to hold
 * the request back does.
 */
import type { Authorizer } from '../authorize.ts';
import type { Request } from '../request.ts';
import { type LayerSupposition, layerId } from '../supposition.ts';
import { FALSE, TRUE } from '../truth.ts';
import { type GrantReach, LAYERS } from '../verdict.ts';
import { nothingGiven, supposing } from './given.ts';
import { Search, type Tree } from './search.ts';

export type Possibility = PossibilityKind & {
  /** How many cases were decided. */
  readonly decided: number;
};

type PossibilityKind =
  /** `keys`: what they hold decides; empty where it makes no difference. */
  | { readonly kind: 'allowed'; readonly keys: readonly string[] }
  /** Every case comes to a denial. */
  | { readonly kind: 'never' }
  /** None was found among the cases that were looked at, and there are more. */
  | { readonly kind: 'not-worked-out' };

/** Of a resource-based policy that is not known, the grant that needs the most help is supposed first. */
const REACHES: readonly (GrantReach | undefined)[] = ['delegated', undefined];

/** Looks at no more cases than `bound` for each supposition. */
export function possibilityOf(authorizer: Authorizer, request: Request, bound: number): Possibility {
  const actions = [request.action, ...authorizer.companions(request).map(({ action }) => action)];
  let isExceeded = false;
  let decided = 0;
  for (const reach of REACHES) {
    const supposed: LayerSupposition = { denied: FALSE, allowed: TRUE, reach };
    const layers = new Map(
      actions.flatMap((action) => LAYERS.map((layer) => [layerId(action, layer), supposed] as const)),
    );
    const search = new Search(authorizer, false, bound);
    const tree = search.tree(supposing(nothingGiven(request), { layers }));
    decided += search.decided;
    if (mayAllow(tree)) {
      const keys = search.exceeded ? search.keys : keysIn(tree);
      return { kind: 'allowed', keys: [...keys], decided };
    }
    isExceeded ||= search.exceeded;
  }
  return { kind: isExceeded ? 'not-worked-out' : 'never', decided };
}

function mayAllow(tree: Tree): boolean {
  if (tree.kind === 'branch') return tree.children.some((child) => mayAllow(child.tree));
  return tree.decision.verdict === 'allowed';
}

function keysIn(tree: Tree, keys: Set<string> = new Set()): ReadonlySet<string> {
  if (tree.kind === 'leaf') return keys;
  for (const { options, tree: child } of tree.children) {
    for (const { condition } of options) if ('key' in condition) keys.add(condition.key);
    keysIn(child, keys);
  }
  return keys;
}
