/**
 * The IAM policy simulator allows what was denied: the layer or the key that it went without and that decides here.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html
 */
import type { Layer } from '../../engine/verdict.ts';
import type { SimulatorOpinion } from '../../evidence/simulator-output.ts';
import type { SimulatorDiffers } from './finding.ts';
import { decidingConditions, evidencePlace, type View } from './view.ts';

export function simulatorDiffers(view: View): readonly SimulatorDiffers[] {
  return view.simulations.flatMap((opinion): readonly SimulatorDiffers[] => {
    const { action, resource, decision } = opinion;
    if (decision.value !== 'allowed' || !isAbout(opinion, view)) return [];
    const denying = denyingLayers(view);
    const layers = denying.filter((layer) => isUnseen(layer, opinion, view));
    const keys = view.statements
      .filter(({ trace }) => !layers.includes(trace.layer))
      .flatMap((statement) => decidingConditions(statement).map(({ key }) => key));
    if (denying.length === 0) return [];
    const from = [evidencePlace(decision.from)];
    const given = { action: action.value, resource: resource.value };
    return [{ kind: 'simulator-differs', ...given, layers, keys: [...new Set(keys)], from }];
  });
}

/** Whether an opinion is on the action that was denied, and on its resource or on none in particular. */
function isAbout({ action, resource }: SimulatorOpinion, { request }: View): boolean {
  if (action.value.toLowerCase() !== request.action.toLowerCase()) return false;
  return resource.value === request.resource || resource.value === '*' || resource.value.includes('${');
}

/** The layers that deny by the policies, or by what AWS said. */
function denyingLayers({ causes, denial }: View): readonly Layer[] {
  const layers = new Set(causes.map(({ layer }) => layer));
  if (denial.reason.layer !== undefined) layers.add(denial.reason.layer);
  return [...layers];
}

/** Whether a simulation had no policy of a layer: of some it never has. */
function isUnseen(
  layer: Layer,
  { organization, boundary, matchedStatements, sides }: SimulatorOpinion,
  { statements }: View,
): boolean {
  switch (layer) {
    case 'rcp':
    case 'vpc-endpoint':
    case 'session':
    case 'service':
      return true;
    case 'scp':
      return organization === undefined;
    case 'boundary':
      return boundary === undefined;
    case 'resource': {
      if (sides.length > 0 || matchedStatements.some(({ policyType }) => policyType === 'resource'))
        return false;
      // With a Deny that hangs on no condition it could not have said `allowed`.
      return statements.every((one) => one.trace.layer !== layer || decidingConditions(one).length === 0);
    }
    case 'identity':
      return false;
  }
}
