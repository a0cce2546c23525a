/**
 * The cases of what is not known as a decision tree: each branch asks what one unknown is, each leaf decides.
 * Subtrees that come to the same are one; what makes no difference is no question.
 */
import type { Authorizer } from '../authorize.ts';
import { agreement, type LayeredDecision } from '../combine.ts';
import type { Given, Option } from './given.ts';
import { nextUnknown } from './next-unknown.ts';

export type Tree =
  | { readonly kind: 'leaf'; readonly id: number; readonly decision: LayeredDecision }
  | { readonly kind: 'branch'; readonly id: number; readonly children: readonly Branch[] };

interface Branch {
  /** Cases of one unknown that lead to the same. */
  readonly options: readonly Option[];
  readonly tree: Tree;
}

/** How many cases are decided before the rest is left as it is. */
export const CASE_BOUND = 20_000;

export class Search {
  readonly #authorizer: Authorizer;
  /** Whether to go to the end of every branch: else a branch ends where its verdict is certain. */
  readonly #exhaustive: boolean;
  readonly #bound: number;
  /** The condition keys that were asked for. */
  readonly keys = new Set<string>();
  readonly #ids = new Map<string, number>();
  /** The most cases seen of each unknown. */
  readonly #cases = new Map<string, number>();
  #decided = 0;

  constructor(authorizer: Authorizer, exhaustive: boolean, bound = CASE_BOUND) {
    this.#authorizer = authorizer;
    this.#exhaustive = exhaustive;
    this.#bound = bound;
  }

  /** How many cases were decided. */
  get decided(): number {
    return this.#decided;
  }

  get exceeded(): boolean {
    return this.#decided >= this.#bound;
  }

  /** How many combinations the unknowns that were met have, at most. */
  get combinations(): number {
    return [...this.#cases.values()].reduce((product, cases) => product * cases, 1);
  }

  tree(given: Given): Tree {
    return this.#explore(given);
  }

  #explore(given: Given): Tree {
    const authorizer = this.#authorizer;
    const decision = authorizer.decide(given.request, given.suppositions);
    this.#decided++;
    const isSettled =
      !authorizer.isOpen ||
      decision.verdict === 'allowed' ||
      (!this.#exhaustive && decision.verdict !== 'undetermined');
    const unknown = isSettled || this.exceeded ? undefined : nextUnknown(authorizer, given);
    if (!unknown || unknown.options.length === 0) return this.#leaf(decision, given);
    const { name, options } = unknown;
    this.#cases.set(name, Math.max(this.#cases.get(name) ?? 0, options.length));
    const [{ condition }] = options as readonly [Option, ...Option[]];
    if ('key' in condition) this.keys.add(condition.key);

    const branches = new Map<number, { options: Option[]; tree: Tree }>();
    for (const option of options) {
      const tree = this.#explore(option.given);
      const same = branches.get(tree.id);
      if (same) {
        same.options.push(option);
        same.tree = mergeTrees(same.tree, tree);
      } else {
        branches.set(tree.id, { options: [option], tree });
      }
    }
    const children = [...branches.values()];
    if (children.length === 1) return children[0]!.tree;
    const parts = children.map((child) => [
      child.options.map(({ condition }) => condition.is),
      child.tree.id,
    ]);
    return { kind: 'branch', id: this.#idOf(JSON.stringify([name, parts])), children };
  }

  /**
   * Leaves are alike when they come to the same verdict by the same layers. Of a layer that is itself open it
   * does not count which of its policies would have denied.
   */
  #leaf(decision: LayeredDecision, { suppositions }: Given): Tree {
    const { verdict, deniedBy } = decision;
    const isDenied = verdict !== 'allowed' && verdict !== 'undetermined';
    const supposed = [...suppositions.layers.keys()];
    const known = deniedBy.filter((layer) => !supposed.some((id) => id.startsWith(`${layer} `)));
    const outcome = isDenied && known.length < deniedBy.length ? 'denied' : verdict;
    return { kind: 'leaf', id: this.#idOf(`${outcome}:${known.join()}`), decision };
  }

  #idOf(text: string): number {
    const id = this.#ids.get(text) ?? this.#ids.size;
    this.#ids.set(text, id);
    return id;
  }
}

/** One tree for two of the same shape: what their leaves share. */
function mergeTrees(a: Tree, b: Tree): Tree {
  if (a.kind === 'leaf' && b.kind === 'leaf') return { ...a, decision: agreement([a.decision, b.decision]) };
  if (a.kind !== 'branch' || b.kind !== 'branch') return a;
  const children = a.children.map((child, i) => ({
    ...child,
    tree: mergeTrees(child.tree, b.children[i]!.tree),
  }));
  return { ...a, children };
}

export function leavesOf(tree: Tree): readonly LayeredDecision[] {
  return tree.kind === 'leaf' ? [tree.decision] : tree.children.flatMap((child) => leavesOf(child.tree));
}
