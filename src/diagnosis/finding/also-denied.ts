/**
 * Everything else that the same call is checked for and that is denied too, so that it shows before it is met: AWS
 * names one refusal at a time.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import type { RequiredAction } from '../../catalog/required-actions.ts';
import { decideAnother } from '../another-request.ts';
import type { AlsoDenied } from './finding.ts';
import { evidencePlace, type View } from './view.ts';

/** Each is one more decision. */
const MOST_CHECKS = 24;

export function alsoDenied(view: View): readonly AlsoDenied[] {
  const { denial, environment } = view;
  const checks = (denial.requiredActions ?? [])
    .filter(isWorthAsking)
    .flatMap((check) => resourcesOf(check, view).map((resource) => ({ check, resource })));
  const from = denial.operation ? [evidencePlace(denial.operation.eventName.from)] : [];
  return checks.slice(0, MOST_CHECKS).flatMap(({ check, resource }): readonly AlsoDenied[] => {
    const { action, certainty, because } = check;
    const call = because === 'encryption' ? 'by-service' : 'same';
    const verdict = decideAnother(denial, environment, { action, resource, call });
    if (!verdict || verdict.deniedBy.length === 0) return [];
    const { verdict: kind, deniedBy } = verdict;
    const need = certainty === 'certain' ? 'always' : 'possible';
    return [{ kind: 'also-denied', action, resource, verdict: kind, deniedBy, need, from }];
  });
}

/** That an object may be missing is a finding of its own; what a session may have been given is a guess. */
function isWorthAsking({ because, certainty }: RequiredAction): boolean {
  return because !== 'missing-object' && (because !== 'session' || certainty === 'certain');
}

/** The resources on which an action is checked, but for the check that was refused. */
function resourcesOf({ action, resource }: RequiredAction, { request }: View): readonly string[] {
  const isRefused = action.toLowerCase() === request.action.toLowerCase();
  switch (resource.kind) {
    case 'named': {
      if (!isRefused) return resource.arns;
      const others = resource.arns.filter((arn) => !isCovered(arn, request.resource));
      // Where none of them is the one refused, AWS wrote it in another form.
      return others.length < resource.arns.length ? others : [];
    }
    case 'of-operation':
      return isRefused || request.resource === '*' ? [] : [request.resource];
    case 'unknown':
      return [];
  }
}

/** Whether the refusal spoke of a resource, be it as one of all that are alike: `instance/*`. */
function isCovered(arn: string, refused: string): boolean {
  return refused.endsWith('*') ? arn.startsWith(refused.slice(0, -1)) : arn === refused;
}
