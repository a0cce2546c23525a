/**
 * What is taken to be so of things that are not known, while the cases of an undetermined verdict are worked
 * out. A decision on its own supposes nothing.
 */
import type { BlockPublicAccess, ServiceFacts } from './policy-set.ts';
import type { RuleId } from './rules.ts';
import { type Truth, UNKNOWN } from './truth.ts';
import type { GrantReach, Layer } from './verdict.ts';

/** What the policies of a layer that were not collected are taken to say together. */
export interface LayerSupposition {
  readonly denied: Truth;
  readonly allowed: Truth;
  /** For the resource layer: how far its Allow reaches. */
  readonly reach?: GrantReach | undefined;
  /** For the boundary: that there is none. */
  readonly isAbsent?: boolean | undefined;
}

export interface Suppositions {
  /** By action and layer: the policies of a layer need not say the same of two actions. */
  readonly layers: ReadonlyMap<string, LayerSupposition>;
  /** In place of the facts that came with the policies. */
  readonly facts?: ServiceFacts | undefined;
  /** Settings of Block Public Access, where those were not collected. */
  readonly settings?: ReadonlyMap<keyof BlockPublicAccess, boolean> | undefined;
  /** Whether a bucket policy that was not collected is public. */
  readonly isPublicPolicy?: boolean | undefined;
  /** In place of KMS grants that were not collected. */
  readonly grants?: readonly SupposedGrant[] | undefined;
  /** Whether the rule of a point that AWS does not document holds. */
  readonly points: ReadonlyMap<RuleId, boolean>;
}

/** A grant of which no more is supposed than how far it reaches for the caller, and on whose behalf. */
export interface SupposedGrant {
  readonly reach: GrantReach;
  /** Issued by the caller's own account on another account's key. */
  readonly isOwn: boolean;
}

/** Where the supposition about a layer stands in `layers`. */
export function layerId(action: string, layer: Layer): string {
  return `${layer} ${action}`;
}

export const NOTHING_SUPPOSED: Suppositions = { layers: new Map(), points: new Map() };

export const OPEN_LAYER: LayerSupposition = { denied: UNKNOWN, allowed: UNKNOWN };
