/** The request of a scenario with what an environment adds to it, and the policies that apply to it there. */
import { callerOf } from '../engine/caller.ts';
import type { Request } from '../engine/request.ts';
import { type Assembled, assembleRequest } from '../environment/assemble-request.ts';
import type { Environment } from '../environment/environment.ts';
import type { Question } from '../environment/request-facts.ts';
import { PolicyReader, policySetOf, requestOf } from './prepare.ts';
import type { Surroundings } from './run.ts';
import type { Scenario } from './schema.ts';

/** What a scenario says of a request; of its policies only the session policies, which no snapshot holds. */
export type AskedScenario = Pick<Scenario, 'request' | 'policies'>;

export function surroundings(scenario: AskedScenario, environment: Environment): Surroundings {
  const request = requestOf(scenario);
  const { sessionArn } = callerOf(request);
  const assembled = assembleRequest(environment, {
    principal: request.principal,
    action: request.action,
    resource: request.resource,
    sessionIssuer: request.sessionIssuer,
    resourceAccount: request.resourceAccount,
    context: request.context,
    unlisted: request.unlisted ?? 'absent',
    sessionPolicy: sessionPolicies(scenario) ?? (sessionArn === undefined ? 'none' : 'unknown'),
  });
  return { request: completed(request, assembled), policies: assembled.policies };
}

/** Where nothing is stated, nobody knows with which policies one session was made; a role in general has none. */
function sessionPolicies({ request, policies }: AskedScenario): Question['sessionPolicy'] {
  if (policies?.session === undefined) return undefined;
  return policySetOf({ session: policies.session }, request.action, new PolicyReader()).session ?? 'none';
}

/** The request with what the environment knows of it; what the scenario states stays. */
function completed(request: Request, { request: added }: Assembled): Request {
  const context: Record<string, Request['context'][string]> = Object.create(null);
  for (const { key, value } of added.context) context[key] = value;
  Object.assign(context, request.context);
  return {
    ...request,
    context,
    resource: added.resource?.value ?? request.resource,
    resourceAccount: request.resourceAccount ?? added.resourceAccount?.value,
    sessionIssuer: request.sessionIssuer ?? added.sessionIssuer?.value,
  };
}
