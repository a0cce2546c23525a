/**
 * Our verdict held against what AWS said. AWS names one policy type even if several deny, and often none; a
 * difference is a finding about the snapshot or the evidence, never a mistake of AWS.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
import type { CaseRow, Layer, Verdict } from '../engine/verdict.ts';
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
  | { readonly kind: 'narrows'; readonly layer: Layer | undefined; readonly rows: readonly CaseRow[] }
  /** By what is in the snapshot that layer does not deny. */
  | { readonly kind: 'other-layer'; readonly layer: Layer }
  /** By what is in the snapshot the request is allowed. */
  | { readonly kind: 'allowed-here' };

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

/** The cases in which the request is denied, by the layer that AWS names if it names one. */
function narrowed(verdict: Verdict, { layer }: Reason): Agreement {
  const named = verdict.gaps.some((gap) => gap.kind === 'layer' && gap.layer === layer);
  if (named && layer !== undefined) return { kind: 'layer-unknown', layer };
  const rows = (verdict.cases?.rows ?? []).filter((row) => {
    if (row.verdict === 'allowed') return false;
    return layer === undefined || row.verdict === 'undetermined' || row.deniedBy.includes(layer);
  });
  if (rows.length === 0 && layer !== undefined) {
    const traced = verdict.layers.find((one) => one.layer === layer);
    return { kind: traced?.outcome === 'unknown' ? 'layer-unknown' : 'other-layer', layer };
  }
  return { kind: 'narrows', layer, rows };
}
