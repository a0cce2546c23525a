/**
 * What an unknown could be, worked out: the cases that the policies distinguish are put in one after the
 * other, each is decided, equal outcomes are merged. What is left is the exact table of what depends on what,
 * or, where every case comes to the same, a verdict.
 */
import type { Authorizer } from '../authorize.ts';
import { agreement } from '../combine.ts';
import type { Request } from '../request.ts';
import type { CaseCondition, CaseRow, CaseTable, Decision } from '../verdict.ts';
import { nothingGiven, type Option } from './given.ts';
import { CASE_BOUND, leavesOf, Search, type Tree } from './search.ts';

export interface Resolution {
  readonly decision: Decision;
  /** Set when the verdict is undetermined and turns on something that could be known. */
  readonly cases: CaseTable | undefined;
}

/** The decision on a request with everything that is not known worked out. */
export function resolve(authorizer: Authorizer, request: Request): Resolution {
  const decision = authorizer.decide(request);
  if (!authorizer.isOpen || decision.verdict === 'allowed') return { decision, cases: undefined };
  let search = new Search(authorizer, true);
  let tree = search.tree(nothingGiven(request));
  if (search.exceeded) {
    search = new Search(authorizer, false);
    tree = search.tree(nothingGiven(request));
  }
  const resolved = agreement(leavesOf(tree));
  if (resolved.verdict !== 'undetermined') return { decision: resolved, cases: undefined };
  if (tree.kind === 'leaf') return { decision: resolved, cases: undefined };
  const exceeded = search.exceeded ? { combinations: search.combinations, bound: CASE_BOUND } : undefined;
  return { decision: resolved, cases: { rows: rowsOf(tree), exceeded } };
}

function rowsOf(tree: Tree): readonly CaseRow[] {
  if (tree.kind === 'leaf') {
    const { verdict, deniedBy } = tree.decision;
    return [{ when: [], verdict, deniedBy }];
  }
  return tree.children.flatMap(({ options, tree: child }) => {
    const condition = merged(options);
    return rowsOf(child).map((row) => ({ ...row, when: [condition, ...row.when] }));
  });
}

/** One condition for options of one unknown that lead to the same. */
function merged(options: readonly Option[]): CaseCondition {
  const conditions = options.map(({ condition }) => condition);
  const first = conditions[0]!;
  const values = [...new Set(conditions.flatMap((condition): readonly unknown[] => condition.is))];
  // Options of one unknown have conditions of one kind.
  return { ...first, is: values } as CaseCondition;
}
