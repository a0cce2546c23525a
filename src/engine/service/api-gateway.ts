/**
 * execute-api:Invoke: how an API's resource policy combines with IAM depends on the method's authorizer.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html
 */
import { RESOURCE } from '../evaluation.ts';
import { TRUE } from '../truth.ts';
import type { ServiceModule } from './service-module.ts';

export const apiGateway: ServiceModule = {
  before(evaluation) {
    // A resource policy stands beside the authorizer, which is taken to have accepted the caller.
    if (evaluation.facts.authorizer === 'COGNITO_USER_POOLS') evaluation.resourceMandatory = true;
    return true;
  },

  after(evaluation) {
    const { facts, policies, state } = evaluation;
    if (facts.authorizer === 'CUSTOM') {
      // What the authorizer answers stands where an identity-based policy would: it may allow, or refuse.
      const accepts = state.supposed('apigw-custom');
      evaluation.grants.add('direct', accepts);
      evaluation.require('apigw-custom', accepts);
    }
    // Without a resource policy the API is open to whom the authorizer, if there is one, accepts.
    const isOpen = facts.authorizer === 'NONE' || facts.authorizer === 'COGNITO_USER_POOLS';
    if (isOpen && state.caller.kind === 'anonymous' && policies.resource.length === 0) {
      evaluation.grants.add('direct', TRUE);
      evaluation.rules[RESOURCE] = 'apigw-no-authorizer';
    }
  },
};
