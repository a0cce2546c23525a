/** A scenario given as a plain value, decided: the shortest way from one to the other. */
import * as v from 'valibot';
import { Authorizer } from '../engine/authorize.ts';
import { resolve } from '../engine/unknown/resolve.ts';
import type { Decision } from '../engine/verdict.ts';
import { PolicyReader, policySetOf, requestOf } from './prepare.ts';
import { scenarioSchema } from './schema.ts';

/**
 * The verdict on a scenario, with its unknowns worked out. Throws a `ValiError` when the value is no scenario;
 * an `environment` is not looked at.
 */
export function decideScenario(value: unknown): Decision {
  const scenario = v.parse(scenarioSchema, value);
  const policies = policySetOf(scenario.policies ?? {}, scenario.request.action, new PolicyReader());
  return resolve(new Authorizer(policies), requestOf(scenario)).decision;
}
