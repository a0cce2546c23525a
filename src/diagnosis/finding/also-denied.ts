/**
 * Everything else that the same call is checked for and that is denied too, so that it shows before it is met: AWS
 * names one refusal at a time.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import type { AlsoDenied } from './finding.ts';
import { placeOf, type View } from './view.ts';

export function alsoDenied(view: View): readonly AlsoDenied[] {
  return companionsDenied(view);
}

/** The further actions that the engine itself decides with the request; one of them may be what was denied. */
function companionsDenied({ request, verdict }: View): readonly AlsoDenied[] {
  const isOwnDenied = verdict.layers.some(({ denies }) => denies);
  const denied = verdict.companions.filter(({ deniedBy }) => deniedBy.length > 0);
  return denied.slice(isOwnDenied ? 0 : 1).map(({ action, verdict: kind, deniedBy, layers }) => ({
    kind: 'also-denied',
    action,
    resource: request.resource,
    verdict: kind,
    deniedBy,
    need: 'always',
    from: layers.flatMap(({ statements }) =>
      statements.flatMap((one) => (one.effect === 'Deny' && one.applies === 'true' ? [placeOf(one)] : [])),
    ),
  }));
}
