/**
 * Another request of the same circumstances, decided: what the caller of a denial may do besides, or what somebody
 * else may do in its place. What the evidence says of the caller, the network and the time holds on; what it says of
 * the denied action's resource and parameters does not.
 */
import { Authorizer } from '../engine/authorize.ts';
import { explain } from '../engine/trace.ts';
import type { Verdict } from '../engine/verdict.ts';
import { assembleRequest } from '../environment/assemble-request.ts';
import type { Environment } from '../environment/environment.ts';
import type { ContextClaim, Denial, Origin } from '../evidence/denial.ts';
import { questionOf, requestOf } from './request-of-denial.ts';

export interface AnotherRequest {
  readonly action: string;
  readonly resource: string;
  /** ARN of another user or role; by default the caller of the denial. */
  readonly principal?: string | undefined;
  /**
   * `same`: another check of the very call, so that the tags that it sets are the same. `by-service`: the service
   * makes a call of its own for it, from its own network.
   */
  readonly call?: 'same' | 'by-service' | undefined;
}

/** The verdict; undefined where the denial does not say who called. */
export function decideAnother(
  denial: Denial,
  environment: Environment,
  another: AnotherRequest,
): Verdict | undefined {
  const changed = anotherDenial(denial, another);
  const asked = questionOf(changed);
  if (!asked.ok) return undefined;
  const assembled = assembleRequest(environment, asked.question);
  const request = requestOf(changed, asked.question, assembled);
  return explain(new Authorizer(assembled.policies), request);
}

/** The denial that the other request would be, with what the evidence says of the circumstances. */
export function anotherDenial(denial: Denial, { action, resource, principal, call }: AnotherRequest): Denial {
  const from = originOf(denial);
  const context = new Map<string, ContextClaim>();
  for (const [key, claim] of denial.context) {
    if (!LASTING_KEYS.has(key) && !(call === 'same' && isTagOfCall(key))) continue;
    if (call === 'by-service' && WAY_KEYS.has(key)) continue;
    if (principal === undefined || !CALLER_KEYS.has(key)) context.set(key, claim);
  }
  const changed: Denial = {
    ...denial,
    action: { value: action, from },
    resource: { value: resource, from, accountAssumed: false, pathUnknown: false },
    resourceAccount: isWithin(resource, denial.resource?.value) ? denial.resourceAccount : undefined,
    context,
    ...(call === 'by-service' && { vpcEndpointId: undefined, invokedBy: undefined }),
  };
  if (principal === undefined) return changed;
  return {
    ...changed,
    principal: { value: principal, from },
    session: undefined,
    sessionIssuer: undefined,
    principalId: undefined,
    accessKeyId: undefined,
    credentials: undefined,
  };
}

/** The claims on the new request are ours, so they stand where the denial does. */
function originOf({ action, principal, reason }: Denial): Origin {
  const from = action?.from ?? principal?.from ?? reason.from;
  return from ?? { source: '', what: '', span: { start: 0, end: 0 }, line: 1, column: 1 };
}

/** Whether two ARNs are of one resource: a bucket and what is in it. */
function isWithin(resource: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  return resource.split('/', 1)[0] === other.split('/', 1)[0];
}

function isTagOfCall(key: string): boolean {
  return key === 'aws:tagkeys' || key.startsWith('aws:requesttag/');
}

/** Keys of the caller, in lower case. */
const CALLER_KEYS: ReadonlySet<string> = new Set([
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:userid',
  'aws:username',
  'aws:tokenissuetime',
  'aws:multifactorauthpresent',
  'aws:multifactorauthage',
  'aws:sourceidentity',
  'aws:federatedprovider',
  'aws:principalorgid',
  'aws:principalorgpaths',
]);

/** Keys of the way that a call took, in lower case. */
const WAY_KEYS: ReadonlySet<string> = new Set([
  'aws:calledvia',
  'aws:calledviafirst',
  'aws:calledvialast',
  'aws:securetransport',
  'aws:sourceip',
  'aws:sourcevpc',
  'aws:sourcevpcarn',
  'aws:sourcevpce',
  'aws:useragent',
  'aws:viaawsservice',
  'aws:vpceaccount',
  'aws:vpcsourceip',
]);

/** Keys that hold for whatever else the caller does in the same moment and from the same place. */
const LASTING_KEYS: ReadonlySet<string> = new Set([
  ...CALLER_KEYS,
  ...WAY_KEYS,
  'aws:assumedroot',
  'aws:currenttime',
  'aws:epochtime',
  'aws:principalisawsservice',
  'aws:principalservicename',
  'aws:requestedregion',
]);
