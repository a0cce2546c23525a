/** What the policies of a layer that were not collected may come to together. */
import { type LayerSupposition, layerId } from '../supposition.ts';
import { FALSE, TRUE } from '../truth.ts';
import type { GrantReach, Layer, LayerOutcome } from '../verdict.ts';
import { type Given, type Option, supposing, type Unknown } from './given.ts';

const ALLOW: LayerSupposition = { denied: FALSE, allowed: TRUE, isAbsent: false };
const DENY: LayerSupposition = { denied: TRUE, allowed: FALSE, isAbsent: false };
const SILENT: LayerSupposition = { denied: FALSE, allowed: FALSE, isAbsent: false };
const NONE: LayerSupposition = { denied: FALSE, allowed: TRUE, isAbsent: true };

const REACHES: readonly GrantReach[] = ['direct', 'limited', 'delegated'];

/** `mayBeAbsent`: whether it is not even known that there is such a policy. */
export function layerUnknown(given: Given, action: string, layer: Layer, mayBeAbsent: boolean): Unknown {
  const id = layerId(action, layer);
  const option = (outcome: LayerOutcome, supposition: LayerSupposition): Option => ({
    given: supposing(given, { layers: new Map(given.suppositions.layers).set(id, supposition) }),
    condition: { layer, is: [outcome], ...(action === given.request.action ? {} : { action }) },
  });
  const allowing =
    layer === 'resource'
      ? REACHES.map((reach) => option('allow', { ...ALLOW, reach }))
      : [option('allow', ALLOW)];
  const options = [...allowing, option('explicit-deny', DENY)];
  // An RCP need not allow.
  if (layer !== 'rcp') options.push(option('implicit-deny', SILENT));
  if (mayBeAbsent) options.push(option('not-applicable', NONE));
  return { name: id, options };
}
