/** From a scenario to what the engine takes: the request, and the policies by layer, parsed. */

import type {
  AttachedPolicy,
  BlockPublicAccess,
  KmsGrant,
  PolicyLevel,
  PolicySet,
  ServiceFacts,
} from '../engine/policy-set.ts';
import type { Request } from '../engine/request.ts';
import { isTrustAction } from '../engine/service/sts.ts';
import type { Policy, PolicyType } from '../policy/ast.ts';
import { readJson } from '../policy/json.ts';
import { parsePolicy, parsePolicyNode } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import {
  DocumentNode,
  type PolicyDocument,
  type Scenario,
  type ScenarioEntry,
  type ScenarioGrant,
  type ScenarioPolicies,
} from './schema.ts';

const PARSED_LIMIT = 1024;

/**
 * Parses policy documents, and keeps those that come more than once: a batch of scenarios shares policies, or has
 * none in common, and then keeping them would only fill the memory.
 */
export class PolicyReader {
  readonly #parsed = new Map<string, Policy>();
  readonly #seen = new SeenOnce();

  read(document: PolicyDocument, type: PolicyType): ReadPolicy {
    if (isPolicy(document)) return { policy: document };
    const { source, node } = document instanceof DocumentNode ? document : ownText(document);
    // A document in YAML is no text that could be read by itself.
    const { start, end } = node;
    const isJson = source.text[start] === '{' && source.text[end - 1] === '}';
    if (!isJson || this.#seen.isNew(source.text, start, end)) {
      return { policy: parsePolicyNode(source, node, type) };
    }
    const text = source.text.slice(start, end);
    const id = `${type} ${text}`;
    let policy = this.#parsed.get(id);
    if (!policy) {
      policy = parsePolicy(new SourceText(source.name, text), type);
      if (policy.fault) return { policy: parsePolicyNode(source, node, type) };
      if (this.#parsed.size >= PARSED_LIMIT) this.#parsed.clear();
      this.#parsed.set(id, policy);
    }
    return { policy, origin: { source: source.name, ...source.positionAt(start) } };
  }
}

/**
 * Tells texts that come for the first time from those that were here before, without holding on to any, by a hash:
 * now and then it is wrong, which costs time or memory and nothing else.
 */
class SeenOnce {
  readonly #hashes = new Int32Array(1 << 14);

  isNew(text: string, start: number, end: number): boolean {
    let hash = end - start;
    // One more character, or none, makes no difference.
    for (let i = start; i < end; i += 2) {
      hash = Math.imul(hash ^ text.charCodeAt(i) ^ (text.charCodeAt(i + 1) << 16), 0x01000193);
    }
    // 0 is an empty place.
    hash = hash === 0 ? 1 : hash;
    const place = (hash ^ (hash >>> 16)) & (this.#hashes.length - 1);
    if (this.#hashes[place] === hash) return false;
    this.#hashes[place] = hash;
    return true;
  }
}

/** A policy, and where its text starts in the text around it. */
export type ReadPolicy = Pick<AttachedPolicy, 'policy' | 'origin'>;

export function requestOf({ request }: Pick<Scenario, 'request'>): Request {
  return { ...request, context: request.context ?? {} };
}

/** The policy set of a scenario; what it does not mention does not exist. */
export function policySetOf(policies: ScenarioPolicies, action: string, reader: PolicyReader): PolicySet {
  const attached = (
    entries: readonly ScenarioEntry[],
    type: PolicyType,
    target?: string,
  ): readonly AttachedPolicy[] => entries.map((entry) => attachedPolicy(entry, type, reader, target));
  const optional = (
    given: OneOrMany,
    type: PolicyType,
  ): readonly AttachedPolicy[] | 'unknown' | undefined => {
    if (given === undefined || given === null) return undefined;
    if (given === 'unknown') return given;
    return attached(Array.isArray(given) ? given : [given as ScenarioEntry], type);
  };
  const levels = (
    given: ScenarioPolicies['scps'],
    type: PolicyType,
  ): readonly PolicyLevel[] | 'unknown' | undefined => {
    if (given === undefined || given === 'unknown') return given;
    return given.map(({ target, policies: own }) => ({
      target,
      policies: own === 'unknown' ? own : attached(own, type, target),
    }));
  };
  const { identity, service } = policies;
  return {
    identity: identity === 'unknown' ? identity : attached(identity ?? [], 'identity'),
    boundary: optional(policies.boundary, 'boundary'),
    session: optional(policies.session, 'session'),
    resource: optional(policies.resource, resourcePolicyType(action)) ?? [],
    scps: levels(policies.scps, 'scp'),
    rcps: levels(policies.rcps, 'rcp'),
    vpcEndpoint: optional(policies.vpcEndpoint, 'vpc-endpoint'),
    grants:
      policies.grants === undefined || policies.grants === 'unknown'
        ? policies.grants
        : policies.grants.map(kmsGrant),
    service: service && serviceFacts(service),
  };
}

/** Which grammar the resource-based policy of an action's resource has. */
function resourcePolicyType(action: string): PolicyType {
  if (isTrustAction(action)) return 'trust';
  return action.slice(0, 4).toLowerCase() === 'kms:' ? 'key' : 'resource';
}

type OneOrMany = ScenarioPolicies['boundary'];

/** `target` is what a policy is attached to that does not say so itself. */
function attachedPolicy(
  entry: ScenarioEntry,
  type: PolicyType,
  reader: PolicyReader,
  target: string | undefined,
): AttachedPolicy {
  if (entry === 'unknown') return { policy: undefined, attachedTo: target };
  if (!isNamed(entry)) {
    const { policy, origin } = reader.read(entry, type);
    return { policy, origin, attachedTo: target };
  }
  const { name, arn, attachedTo = target, document } = entry;
  const { policy, origin } = document === 'unknown' ? NOT_COLLECTED : reader.read(document, type);
  return { policy, origin, name, arn, attachedTo };
}

const NOT_COLLECTED: ReadPolicy = { policy: undefined };

type NamedEntry = Extract<ScenarioEntry, { document: unknown }>;

function isNamed(entry: Exclude<ScenarioEntry, 'unknown'>): entry is NamedEntry {
  return typeof entry === 'object' && !(entry instanceof DocumentNode) && 'document' in entry;
}

function isPolicy(document: PolicyDocument): document is Policy {
  return typeof document === 'object' && 'diagnostics' in document && 'statements' in document;
}

/** A document given as a plain value has no text of its own: its lines count in its JSON form. */
function ownText(document: PolicyDocument): DocumentNode {
  const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  const source = new SourceText('policy', text);
  const result = typeof document === 'string' ? undefined : readJson(source);
  if (result?.ok) return new DocumentNode(source, result.value);
  return new DocumentNode(source, { kind: 'string', start: 0, end: text.length, value: text });
}

function kmsGrant(grant: ScenarioGrant): KmsGrant {
  if ('grantee' in grant) {
    const { constraints, grantee, operations, issuingAccount, retiringPrincipal } = grant as OwnGrant;
    return { grantee, operations, issuingAccount, retiringPrincipal, ...constraints };
  }
  const listed = grant as ListedGrant;
  return {
    grantee: listed.GranteePrincipal ?? listed.GranteeServicePrincipal ?? '',
    operations: listed.Operations,
    encryptionContextEquals: listed.Constraints?.EncryptionContextEquals,
    encryptionContextSubset: listed.Constraints?.EncryptionContextSubset,
    sourceArn: listed.Constraints?.SourceArn,
    issuingAccount: listed.IssuingAccount,
    retiringPrincipal: listed.RetiringPrincipal,
    id: listed.GrantId,
  };
}

type OwnGrant = Extract<ScenarioGrant, { grantee: string }>;
type ListedGrant = Exclude<ScenarioGrant, { grantee: string }>;

function serviceFacts({
  blockPublicAccess,
  ...facts
}: NonNullable<ScenarioPolicies['service']>): ServiceFacts {
  if (blockPublicAccess === undefined || blockPublicAccess === 'unknown')
    return { ...facts, blockPublicAccess };
  return {
    ...facts,
    blockPublicAccess: strictest(Array.isArray(blockPublicAccess) ? blockPublicAccess : [blockPublicAccess]),
  };
}

/** Block Public Access of several levels: a setting that is on anywhere is on. */
function strictest(
  levels: readonly Partial<Record<keyof BlockPublicAccess, boolean | undefined>>[],
): BlockPublicAccess {
  const on = (name: keyof BlockPublicAccess): boolean => levels.some((level) => level[name] === true);
  return {
    BlockPublicAcls: on('BlockPublicAcls'),
    IgnorePublicAcls: on('IgnorePublicAcls'),
    BlockPublicPolicy: on('BlockPublicPolicy'),
    RestrictPublicBuckets: on('RestrictPublicBuckets'),
  };
}
