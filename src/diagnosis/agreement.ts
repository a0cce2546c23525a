/**
 * Our verdict held against what AWS said. AWS names one policy type even if several deny, and often none; a
 * difference is a finding about the snapshot or the evidence, never a mistake of AWS.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
import type { CaseCondition, CaseRow, Layer, Verdict } from '../engine/verdict.ts';
import type { Reason } from '../evidence/denial.ts';

export type Agreement =
  /** AWS gave no reason; there is nothing to compare. */
  | { readonly kind: 'unstated' }
  /** The layer that AWS names denies here too; `also` do those. */
  | { readonly kind: 'same'; readonly also: readonly Layer[] }
  /** The layer is the same; AWS speaks of the other kind of denial. */
  | { readonly kind: 'other-kind'; readonly layer: Layer }
  /** The layer that AWS names is not known here, so nothing speaks against it. */
  | { readonly kind: 'layer-unknown'; readonly layer: Layer }
  /** It depends; of the cases, these fit what AWS said. */
  | {
      readonly kind: 'narrows';
      readonly layer: Layer | undefined;
      readonly rows: readonly CaseRow[];
      /** Set where all of them come to the same cause. */
      readonly conclusion?: Conclusion | undefined;
    }
  /** By what is in the snapshot that layer does not deny. */
  | { readonly kind: 'other-layer'; readonly layer: Layer }
  /** By what is in the snapshot the request is allowed. */
  | { readonly kind: 'allowed-here' };

/** What AWS's words settle although the evidence alone does not. */
export interface Conclusion {
  /** The layers that deny in every case that is left, the one that AWS named first. */
  readonly deniedBy: readonly Layer[];
  readonly kind: 'explicit' | 'implicit';
  /** What the unknowns must have been. */
  readonly follows: readonly Consequence[];
}

/** What is left of an unknown, and what AWS's words struck out. */
export interface Consequence {
  readonly left: CaseCondition;
  readonly struck: CaseCondition;
}

/** What follows from comparing a verdict with the reason that AWS stated. */
export function agreementOf(verdict: Verdict, reason: Reason): Agreement {
  const { layer } = reason;
  if (verdict.verdict === 'allowed') return { kind: 'allowed-here' };
  if (verdict.verdict === 'undetermined') return narrowed(verdict, reason);
  if (layer === undefined) return { kind: 'unstated' };
  const traced = verdict.layers.find((one) => one.layer === layer);
  if (!verdict.deniedBy.includes(layer)) {
    return { kind: traced?.outcome === 'unknown' ? 'layer-unknown' : 'other-layer', layer };
  }
  const kind = traced?.outcome === 'explicit-deny' ? 'explicit' : 'implicit';
  if (reason.kind !== 'unstated' && reason.kind !== kind && reason.kindCertain !== false) {
    return { kind: 'other-kind', layer };
  }
  return { kind: 'same', also: verdict.deniedBy.filter((one) => one !== layer) };
}

/**
 * The cases in which the request is denied, by the layer that AWS names and in the way that it names. AWS reports a
 * Deny before a missing Allow: where it speaks of a missing Allow, no Deny applied.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
function narrowed(verdict: Verdict, { layer, kind, kindCertain }: Reason): Agreement {
  const named = verdict.gaps.some((gap) => gap.kind === 'layer' && gap.layer === layer);
  if (named && layer !== undefined) return { kind: 'layer-unknown', layer };
  const table = verdict.cases?.rows ?? [];
  const denied = table.filter((row) => row.verdict !== 'allowed');
  // Of a table that was not worked out to its end, a row names some of the layers that deny, perhaps not all.
  if (verdict.cases?.exceeded) return { kind: 'narrows', layer, rows: denied };
  const wanted = kindCertain === false ? 'unstated' : kind;
  const rows = denied.filter((row) => {
    if (row.verdict === 'undetermined') return true;
    if (layer !== undefined && !row.deniedBy.includes(layer)) return false;
    if (wanted === 'implicit') return row.verdict === 'implicit-deny';
    return wanted === 'unstated' || row.verdict === 'explicit-deny' || mayDeny(row, layer);
  });
  if (rows.length === 0 && layer !== undefined) {
    const traced = verdict.layers.find((one) => one.layer === layer);
    return { kind: traced?.outcome === 'unknown' ? 'layer-unknown' : 'other-layer', layer };
  }
  return { kind: 'narrows', layer, rows, conclusion: concluded(rows, table, layer) };
}

/**
 * Whether a layer that is not known may deny explicitly in a case that holds for its missing Allow as well: the one
 * that AWS named, or any where it named none.
 */
function mayDeny({ when, deniedBy }: CaseRow, named: Layer | undefined): boolean {
  return when.some(
    (condition) =>
      'layer' in condition &&
      condition.is.includes('explicit-deny') &&
      (named === undefined ? deniedBy.includes(condition.layer) : condition.layer === named),
  );
}

/** What all cases that are left have in common: who denies, and what the unknowns must have been. */
function concluded(
  rows: readonly CaseRow[],
  table: readonly CaseRow[],
  named: Layer | undefined,
): Conclusion | undefined {
  const [first] = rows;
  if (!first || first.verdict === 'undetermined') return undefined;
  if (rows.some(({ verdict }) => verdict !== first.verdict)) return undefined;
  const shared = first.deniedBy.filter((layer) => rows.every(({ deniedBy }) => deniedBy.includes(layer)));
  if (shared.length === 0) return undefined;
  const deniedBy = [...shared].sort((a, b) => Number(b === named) - Number(a === named));
  return {
    deniedBy,
    kind: first.verdict === 'explicit-deny' ? 'explicit' : 'implicit',
    follows: followingFrom(rows, table),
  };
}

/** The unknowns for which the cases that are left hold fewer values than all cases do. */
function followingFrom(rows: readonly CaseRow[], table: readonly CaseRow[]): readonly Consequence[] {
  const subjects = new Map(rows.flatMap(({ when }) => when).map((one) => [subjectOf(one), one]));
  return [...subjects].flatMap(([subject, condition]): readonly Consequence[] => {
    const left = valuesOf(rows, subject);
    const all = valuesOf(table, subject).values;
    // A case that says nothing of an unknown holds for all of its values.
    if (left.isOpen || left.values.size === all.size) return [];
    const struck = [...all].flatMap(([id, value]) => (left.values.has(id) ? [] : [value]));
    const of = (is: readonly unknown[]): CaseCondition => ({ ...condition, is }) as CaseCondition;
    return [{ left: of([...left.values.values()]), struck: of(struck) }];
  });
}

interface SubjectValues {
  readonly values: ReadonlyMap<string, unknown>;
  /** Whether some case does not depend on the unknown. */
  readonly isOpen: boolean;
}

function valuesOf(rows: readonly CaseRow[], subject: string): SubjectValues {
  const conditions = rows.map(({ when }) => when.find((one) => subjectOf(one) === subject));
  const values = conditions.flatMap((condition): readonly unknown[] => condition?.is ?? []);
  return {
    values: new Map(values.map((value) => [JSON.stringify(value), value])),
    isOpen: conditions.includes(undefined),
  };
}

function subjectOf(condition: CaseCondition): string {
  if ('key' in condition) return `key ${condition.key}`;
  if ('layer' in condition) return `layer ${condition.layer} ${condition.action ?? ''}`;
  return 'fact' in condition ? `fact ${condition.fact}` : `rule ${condition.rule}`;
}
