/**
 * execute-api:Invoke: how an API's resource policy combines with IAM depends on the method's authorizer.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html
 */
import { RESOURCE } from '../evaluation.ts';
import { TRUE, UNKNOWN } from '../truth.ts';
import type { ServiceModule } from './service-module.ts';

export const apiGateway: ServiceModule = {
  before(evaluation) {
    if (evaluation.facts.authorizer === 'COGNITO_USER_POOLS') evaluation.resourceMandatory = true;
    return true;
  },

  after(evaluation) {
    const { facts, policies, state } = evaluation;
    if (facts.authorizer === 'CUSTOM') {
      // What the authorizer answers stands where an identity-based policy would: it may allow, or refuse.
      evaluation.grants.add('direct', UNKNOWN);
      evaluation.require('apigw-custom', UNKNOWN);
    }
    // Without an authorizer and without a resource policy the API is open to everyone.
    if (facts.authorizer === 'NONE' && state.caller.kind === 'anonymous' && policies.resource.length === 0) {
      evaluation.grants.add('direct', TRUE);
      evaluation.rules[RESOURCE] = 'apigw-no-authorizer';
    }
  },
};
