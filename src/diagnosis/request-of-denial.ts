/**
 * From a denial to the request that was denied: what the evidence proves, what the environment adds, and
 * everything else left open.
 */

import type { AttachedPolicy, PolicyLevel, PolicySet } from '../engine/policy-set.ts';
import type { ContextValue, Request } from '../engine/request.ts';
import type { Assembled } from '../environment/assemble-request.ts';
import type { Question } from '../environment/request-facts.ts';
import { type ContextClaim, contextOf, type Denial } from '../evidence/denial.ts';
import type { Policy } from '../policy/ast.ts';
import { takesVariables } from '../policy/parse.ts';
import { parseTemplate } from '../policy/variable.ts';

/** What the evidence would have to say for a request to be evaluated, and does not. */
export type MissingPart = 'principal' | 'action';

export type QuestionResult =
  | { readonly ok: true; readonly question: Question; readonly resourceAssumed: boolean }
  | { readonly ok: false; readonly missing: readonly MissingPart[] };

/** The question to ask of an environment; the resource is taken for `*` where AWS's text leaves it out. */
export function questionOf(denial: Denial): QuestionResult {
  const principal = denial.session?.value ?? denial.principal?.value;
  const action = denial.action?.value ?? denial.actionCandidates?.[0];
  const missing: MissingPart[] = [];
  if (principal === undefined) missing.push('principal');
  if (action === undefined) missing.push('action');
  if (principal === undefined || action === undefined) return { ok: false, missing };
  const context: Record<string, ContextValue> = Object.create(null);
  for (const claim of denial.context.values())
    if (!claim.key.endsWith('*')) context[claim.key] = contextValue(claim);
  const question: Question = {
    principal,
    action,
    resource: denial.resource?.value ?? '*',
    sessionIssuer: denial.sessionIssuer?.value,
    principalId: denial.principalId?.value,
    resourceAccount: denial.resourceAccount?.value,
    region: denial.region?.value,
    vpcEndpointId: denial.vpcEndpointId?.value,
    context,
    unlisted: 'unknown',
  };
  return { ok: true, question, resourceAssumed: denial.resource === undefined };
}

/** The request with what the environment adds to it. */
export function requestOf(denial: Denial, question: Question, assembled: Assembled): Request {
  const { request: added, policies } = assembled;
  const context: Record<string, ContextValue> = Object.create(null);
  for (const { key, value } of added.context) context[key] = value;
  Object.assign(context, question.context);
  // A claim on a family of keys, such as "no request tags", speaks for the members that policies ask for.
  for (const key of referencedKeys(policies)) {
    if (key in context) continue;
    const claim = contextOf(denial, key);
    if (claim) context[key] = contextValue(claim);
  }
  return {
    principal: question.principal,
    action: question.action,
    resource: added.resource?.value ?? question.resource,
    resourceAccount: question.resourceAccount ?? added.resourceAccount?.value,
    context,
    unlisted: 'unknown',
    credentials: denial.credentials?.value,
    sessionIssuer: question.sessionIssuer ?? added.sessionIssuer?.value,
  };
}

function contextValue({ state, values, multivalued }: ContextClaim): ContextValue {
  if (state === 'absent') return null;
  if (state === 'present' || values === undefined) return { is: 'present' };
  return multivalued ? values : (values[0] ?? { is: 'present' });
}

/** The condition keys that the policies refer to, in conditions and in policy variables. */
export function referencedKeys(policies: PolicySet): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { policy } of attachedPolicies(policies)) {
    if (policy) for (const key of keysOf(policy)) keys.add(key);
  }
  return keys;
}

const KEYS = new WeakMap<Policy, readonly string[]>();

/** The keys of one policy; many denials ask for them. */
function keysOf(policy: Policy): readonly string[] {
  const known = KEYS.get(policy);
  if (known) return known;
  const keys = new Set<string>();
  const addVariables = (texts: readonly string[]): void => {
    for (const text of texts) {
      const template = text.includes('${') ? parseTemplate(text) : undefined;
      if (!template?.ok) continue;
      for (const part of template.parts) if (part.kind === 'variable') keys.add(part.key);
    }
  };
  for (const { conditions, resource } of policy.statements) {
    for (const condition of conditions) {
      keys.add(condition.key);
      if (takesVariables(condition)) addVariables(condition.values);
    }
    addVariables(resource?.values ?? []);
  }
  const all = [...keys];
  KEYS.set(policy, all);
  return all;
}

function attachedPolicies(policies: PolicySet): readonly AttachedPolicy[] {
  const { identity, boundary, session, resource, vpcEndpoint, scps, rcps } = policies;
  const lists = [identity, boundary, session, resource, vpcEndpoint].flatMap((list) =>
    list === undefined || list === 'unknown' ? [] : list,
  );
  const levels = (given: readonly PolicyLevel[] | 'unknown' | undefined): readonly AttachedPolicy[] =>
    given === undefined || given === 'unknown'
      ? []
      : given.flatMap((level) => (level.policies === 'unknown' ? [] : level.policies));
  return [...lists, ...levels(scps), ...levels(rcps)];
}
