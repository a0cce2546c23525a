/** The engine under measurement, set up from a workload. */
import {
  type AttachedPolicy,
  Authorizer,
  Compiler,
  type Decision,
  type Policy,
  type PolicyLevel,
  type PolicyType,
  parsePolicy,
  parsePolicyValue,
  type Request,
  SourceText,
} from '../src/engine/index.ts';
import { mapPolicies, type PolicyDocument, type Workload, type WorkloadLevel } from './workload.ts';

/** A request with the authorizer that holds its policies. */
export interface Case {
  readonly authorizer: Authorizer;
  readonly request: Request;
}

/** How a policy document comes in: as a value of parsed JSON, or as the text that holds it. */
export type Reader = (document: PolicyDocument, type: PolicyType, name: string) => Policy;

export const readValue: Reader = (document, type, name) => parsePolicyValue(document, type, name);

/** Reads texts that were made before, so that making them is not measured. */
export function textReader(workload: Workload): Reader {
  const texts = new Map<PolicyDocument, string>();
  mapPolicies(workload, (document) => {
    texts.set(document, JSON.stringify(document));
    return document;
  });
  return (document, type, name) => parsePolicy(new SourceText(name, texts.get(document)!), type);
}

/** The policies of a workload, read but not compiled. */
export interface ReadPolicies {
  readonly shared: Omit<ConstructorParameters<typeof Authorizer>[0], 'resource'>;
  /** By `resourceKey` of the requests. */
  readonly resource: ReadonlyMap<string, readonly AttachedPolicy[]>;
}

export function readPolicies(workload: Workload, reader: Reader): ReadPolicies {
  const attached = (name: string, document: PolicyDocument, type: PolicyType): AttachedPolicy => ({
    name,
    policy: reader(document, type, name),
  });
  const levels = (given: readonly WorkloadLevel[], type: PolicyType): readonly PolicyLevel[] =>
    given.map(({ orgIdentifier, policies }) => ({
      target: orgIdentifier,
      policies: policies.map(({ name, policy }) => attached(name, policy, type)),
    }));
  const resource = new Map<string, readonly AttachedPolicy[]>([[NO_RESOURCE_POLICY, []]]);
  for (const { resourcePolicy, action } of workload.requests) {
    const key = resourceKey(resourcePolicy, action);
    if (resource.has(key)) continue;
    const document = workload.resourcePolicies[resourcePolicy!]!;
    resource.set(key, [attached(resourcePolicy!, document, resourcePolicyType(action))]);
  }
  return {
    shared: {
      identity: workload.identityPolicies.map(({ name, policy }) => attached(name, policy, 'identity')),
      boundary: workload.permissionBoundaryPolicies?.map(({ name, policy }) =>
        attached(name, policy, 'boundary'),
      ),
      scps: levels(workload.serviceControlPolicies, 'scp'),
      rcps: levels(workload.resourceControlPolicies, 'rcp'),
    },
    resource,
  };
}

/** One authorizer for each resource policy that requests refer to, by `resourceKey`. */
export function authorizersOf(
  { shared, resource }: ReadPolicies,
  compiler: Compiler,
): ReadonlyMap<string, Authorizer> {
  const authorizers = new Map<string, Authorizer>();
  for (const [key, policies] of resource)
    authorizers.set(key, new Authorizer({ ...shared, resource: policies }, compiler));
  return authorizers;
}

const NO_RESOURCE_POLICY = '';

/** A document that serves actions with different grammars is read once for each. */
export function resourceKey(resourcePolicy: string | null, action: string): string {
  return resourcePolicy === null ? NO_RESOURCE_POLICY : `${resourcePolicyType(action)} ${resourcePolicy}`;
}

function resourcePolicyType(action: string): PolicyType {
  const lower = action.toLowerCase();
  if (lower.startsWith('sts:assumerole')) return 'trust';
  return lower.startsWith('kms:') ? 'key' : 'resource';
}

export function requestsOf(workload: Workload): readonly Request[] {
  return workload.requests.map(({ principal, action, resource, resourceAccountId, context }) => ({
    principal,
    action,
    resource,
    resourceAccount: resourceAccountId,
    context,
  }));
}

/** Everything ready to be decided again and again. */
export function casesOf(workload: Workload, compiler: Compiler = new Compiler()): readonly Case[] {
  const authorizers = authorizersOf(readPolicies(workload, readValue), compiler);
  return requestsOf(workload).map((request, i) => ({
    authorizer: authorizers.get(resourceKey(workload.requests[i]!.resourcePolicy, request.action))!,
    request,
  }));
}

/** The verdict in the words of the peer; anything else counts as a disagreement. */
export function peerWord({ verdict }: Decision): string {
  switch (verdict) {
    case 'allowed':
      return 'Allowed';
    case 'explicit-deny':
      return 'ExplicitlyDenied';
    case 'implicit-deny':
      return 'ImplicitlyDenied';
    default:
      return verdict;
  }
}
