/**
 * What stops a request first, with the ways to remove it: a layer that denies for sure; where none does, one that lacks
 * an Allow which only a resource-based policy that is not known could make up for.
 */
import { documentOf } from '../engine/trace.ts';
import type { Layer, LayerTrace, StatementTrace, Verdict } from '../engine/verdict.ts';
import { allowOptions } from './allow-options.ts';
import { denyOptions } from './deny-options.ts';
import type { Options, Setting } from './option.ts';
import { serviceOptions } from './setting-options.ts';
import { documentId, type Outcome } from './trial.ts';

/** What stops a request, so that it can be told whether it still does. */
export interface Obstacle extends Options {
  readonly layer: Layer;
  readonly action: string;
  /** `open`: it may be that a policy which is not known grants what is lacking. */
  readonly certainty: 'sure' | 'open';
  /** The document and the position of a Deny. */
  readonly deny?: string | undefined;
  /** The node of the organization that lacks an Allow. */
  readonly level?: string | undefined;
}

/** What is known beside the outcome. */
export interface Circumstances extends Pick<Setting, 'environment' | 'supposedKeys' | 'isFurther'> {
  /** The evidence does not name the resource, so that no policy can. */
  readonly isUnnamed: boolean;
}

export function obstacleOf(outcome: Outcome, known: Circumstances): Obstacle | undefined {
  const { verdict, request } = outcome;
  const { environment } = known;
  // A further check that the call may not need denies nothing for sure.
  const companion =
    verdict.verdict === 'undetermined' || verdict.layers.some(({ denies }) => denies)
      ? undefined
      : verdict.companions.find(({ layers }) => layers.some(({ denies }) => denies));
  const layers = companion?.layers ?? verdict.layers;
  const sure = layers.find(({ denies }) => denies);
  const layer = sure ?? openGap(verdict);
  if (!layer) return undefined;
  const setting: Setting = {
    outcome,
    environment,
    supposedKeys: known.supposedKeys,
    isFurther: known.isFurther || companion !== undefined,
    action: companion?.action ?? request.action,
    resource: known.isUnnamed ? undefined : request.resource,
  };
  const id = { layer: layer.layer, action: setting.action, certainty: sure ? 'sure' : 'open' } as const;
  if (layer.layer === 'service') return { ...id, ...serviceOptions(layer, outcome, environment) };
  const deny = layer.outcome === 'explicit-deny' ? layer.statements.find(isDeny) : undefined;
  if (deny) {
    const document = documentOf(deny)!;
    return {
      ...id,
      deny: documentId(document.attached) + deny.index,
      ...denyOptions(deny, document, setting),
    };
  }
  const level = layer.levels?.find(({ outcome: own }) => own === 'implicit-deny')?.target;
  return { ...id, level, ...allowOptions(layer, level, setting) };
}

/**
 * Of a request that nothing denies for sure, the layer of the caller's own that lacks an Allow: it is enough only where
 * the resource-based policy names the caller, of which nothing is known.
 */
function openGap({ verdict, layers }: Verdict): LayerTrace | undefined {
  const resource = layers.find(({ layer }) => layer === 'resource');
  if (verdict !== 'undetermined' || resource?.outcome !== 'unknown') return undefined;
  return layers.find(({ layer, outcome }) => OWN_LAYERS.has(layer) && outcome === 'implicit-deny');
}

const OWN_LAYERS: ReadonlySet<Layer> = new Set(['identity', 'boundary', 'session']);

/** Whether an obstacle is gone: the next one may be in the same layer. */
export function isRemoved(
  { layer, action, certainty, deny, level }: Obstacle,
  { verdict, request }: Outcome,
): boolean {
  const layers =
    action === request.action
      ? verdict.layers
      : (verdict.companions.find((companion) => companion.action === action)?.layers ?? []);
  const now = layers.find((one) => one.layer === layer);
  if (certainty === 'open') return now?.outcome !== 'implicit-deny';
  if (!now?.denies) return true;
  if (deny !== undefined)
    return !now.statements.filter(isDeny).some((one) => {
      const document = documentOf(one);
      return document !== undefined && documentId(document.attached) + one.index === deny;
    });
  return (
    level !== undefined && now.levels?.find(({ target }) => target === level)?.outcome !== 'implicit-deny'
  );
}

function isDeny({ effect, applies }: StatementTrace): boolean {
  return effect === 'Deny' && applies === 'true';
}
