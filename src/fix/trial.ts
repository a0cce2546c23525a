/**
 * A denied request evaluated again with changes made: to the request, to policies, or both. The policies that apply are
 * gathered anew, because a call through another endpoint, say, meets another endpoint's policy.
 */

import { type AnotherRequest, anotherDenial } from '../diagnosis/another-request.ts';
import { questionOf, requestOf } from '../diagnosis/request-of-denial.ts';
import { Authorizer } from '../engine/authorize.ts';
import type {
  AttachedPolicy,
  BlockPublicAccess,
  PolicyLevel,
  PolicySet,
  ServiceFacts,
} from '../engine/policy-set.ts';
import type { ContextValue, Request } from '../engine/request.ts';
import { Compiler } from '../engine/statement.ts';
import { explain } from '../engine/trace.ts';
import { type Possibility, possibilityOf } from '../engine/unknown/possibility.ts';
import type { Layer, LayerTrace, Verdict, VerdictKind } from '../engine/verdict.ts';
import { type Assembled, assembleRequest } from '../environment/assemble-request.ts';
import type { Environment } from '../environment/environment.ts';
import type { Question } from '../environment/request-facts.ts';
import { publicAccessInForce } from '../environment/resource-policies.ts';
import type { Denial } from '../evidence/denial.ts';
import type { Policy } from '../policy/ast.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { NewPolicy, RequestChange, RetryChange, SessionChange, SettingChange } from './fix.ts';
import { isSound } from './option.ts';

/** What is tried together. */
export interface Draft {
  readonly requests: readonly RequestChange[];
  /** Policies in their new form, by `documentId` of the old one. */
  readonly policies: ReadonlyMap<string, Policy>;
  readonly additions: readonly NewPolicy[];
  readonly settings: readonly SettingChange[];
  /** In place of the session policies of the denied call. */
  readonly session: SessionChange | undefined;
  readonly retry: RetryChange | undefined;
}

export const NOTHING_CHANGED: Draft = {
  requests: [],
  policies: new Map(),
  additions: [],
  settings: [],
  session: undefined,
  retry: undefined,
};

/** Values of condition keys that are taken to be so. */
export type Supposed = ReadonlyMap<string, ContextValue>;

export const NOTHING_SUPPOSED: Supposed = new Map();

export interface Outcome {
  readonly assembled: Assembled;
  readonly policies: PolicySet;
  readonly request: Request;
  readonly verdict: Verdict;
}

/** A request as changed, before any policy is. */
interface Base {
  readonly assembled: Assembled;
  readonly request: Request;
}

class Decided {
  readonly assembled: Assembled;
  readonly request: Request;
  readonly policies: PolicySet;
  readonly authorizer: Authorizer;
  #verdict: VerdictKind | undefined;

  constructor({ assembled, request }: Base, draft: Draft, environment: Environment, compiler: Compiler) {
    this.assembled = assembled;
    this.request = request;
    this.policies = changedPolicies(assembled, draft, environment);
    this.authorizer = new Authorizer(this.policies, compiler);
  }

  get verdict(): VerdictKind {
    this.#verdict ??= this.authorizer.decide(this.request).verdict;
    return this.#verdict;
  }
}

/** What an open verdict may come to. */
export interface Proof {
  readonly possibility: Possibility;
  /** Layers of which policies or settings were not collected. */
  readonly lacking: readonly Layer[];
}

export class Trial {
  readonly denial: Denial;
  readonly question: Question;
  readonly environment: Environment;
  /** Shared by all trials: most policies are the same in each. What was traced must be read before the next one. */
  readonly #compiler: Compiler;
  readonly #bases = new Map<string, Base>();
  readonly #known = new WeakMap<Draft, Map<Base, Decided>>();

  constructor(denial: Denial, question: Question, environment: Environment, compiler = new Compiler()) {
    this.#compiler = compiler;
    this.denial = denial;
    this.question = question;
    this.environment = environment;
  }

  /** A trial of another request of the same call; undefined where the denial does not say who called. */
  another(request: AnotherRequest): Trial | undefined {
    const denial = anotherDenial(this.denial, request);
    const asked = questionOf(denial);
    return asked.ok ? new Trial(denial, asked.question, this.environment, this.#compiler) : undefined;
  }

  /** What is sure to deny, and what may; `prove` tells what is open. */
  run(draft: Draft, supposed: Supposed): Outcome {
    const { assembled, policies, request, authorizer } = this.#decided(draft, supposed);
    return { assembled, policies, request, verdict: explain(authorizer, request, { leavesOpen: true }) };
  }

  /** Whether nothing that is known denies the request for sure. */
  isLetThrough(draft: Draft, supposed: Supposed): boolean {
    const { verdict } = this.#decided(draft, supposed);
    return verdict === 'allowed' || verdict === 'undetermined';
  }

  isAllowed(draft: Draft, supposed: Supposed): boolean {
    return this.#decided(draft, supposed).verdict === 'allowed';
  }

  /** Whether the request may be allowed, and by what; looks at no more than `bound` cases of what is not known. */
  prove(draft: Draft, supposed: Supposed, bound: number): Proof {
    const { authorizer, policies, request } = this.#decided(draft, supposed);
    const possibility = possibilityOf(authorizer, request, bound);
    const { layers, companions } = explain(authorizer, request, { leavesOpen: true });
    const all = [...layers, ...companions.flatMap((companion) => companion.layers)];
    return { possibility, lacking: lackingLayers(policies, all) };
  }

  #decided(draft: Draft, supposed: Supposed): Decided {
    const base = this.#base(draft.requests, supposed);
    let known = this.#known.get(draft);
    if (!known) {
      known = new Map();
      this.#known.set(draft, known);
    }
    let decided = known.get(base);
    if (!decided) {
      decided = new Decided(base, draft, this.environment, this.#compiler);
      known.set(base, decided);
    }
    return decided;
  }

  /** Cases that the changes make the same are one. */
  #base(changes: readonly RequestChange[], supposed: Supposed): Base {
    const question = changedQuestion(this.question, changes, supposed);
    const { principal, region, vpcEndpointId, context } = question;
    const id = JSON.stringify([principal, region, vpcEndpointId, context]);
    let base = this.#bases.get(id);
    if (!base) {
      const assembled = assembleRequest(this.environment, question);
      base = { assembled, request: requestOf(this.denial, question, assembled) };
      this.#bases.set(id, base);
    }
    return base;
  }
}

/** The layers that are open because policies of theirs, or settings, were not collected or cannot be read. */
export function lackingLayers(set: PolicySet, layers: readonly LayerTrace[]): readonly Layer[] {
  const lacks = (list: readonly AttachedPolicy[] | 'unknown' | undefined): boolean =>
    list === 'unknown' || (list ?? []).some(({ policy }) => policy === undefined || !isSound(policy));
  const lacksLevel = (levels: readonly PolicyLevel[] | 'unknown' | undefined): boolean =>
    levels === 'unknown' || (levels ?? []).some(({ policies }) => lacks(policies));
  const lacking: Readonly<Record<Layer, boolean>> = {
    identity: lacks(set.identity),
    boundary: lacks(set.boundary),
    session: lacks(set.session),
    resource: lacks(set.resource) || set.grants === 'unknown',
    'vpc-endpoint': lacks(set.vpcEndpoint),
    scp: lacksLevel(set.scps),
    rcp: lacksLevel(set.rcps),
    service: Object.values(set.service ?? {}).includes('unknown'),
  };
  const open = layers.flatMap(({ layer, outcome }) =>
    outcome === 'unknown' && lacking[layer] ? [layer] : [],
  );
  return [...new Set(open)];
}

/** The question as the changes and what is taken to be so make it. */
export function changedQuestion(
  question: Question,
  changes: readonly RequestChange[],
  supposed: Supposed,
): Question {
  const context = new Map<string, readonly [key: string, value: ContextValue]>();
  const set = (key: string, value: ContextValue): void => {
    context.set(key.toLowerCase(), [key, value]);
  };
  for (const [key, value] of Object.entries(question.context ?? {})) set(key, value);
  for (const [key, value] of supposed) set(key, value);
  let changed = question;
  for (const { way, key, value } of changes) {
    if (way === 'principal') {
      changed = { ...changed, principal: String(value), sessionIssuer: undefined, principalId: undefined };
      for (const [lower] of context) if (CALLER_KEY.has(lower.split('/', 1)[0]!)) context.delete(lower);
      continue;
    }
    set(key, value);
    if (way === 'mfa') set('aws:MultiFactorAuthPresent', true);
    if (way === 'vpc-endpoint') {
      // Behind an endpoint the caller has a private address, which goes by another key.
      // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip
      set('aws:SourceIp', null);
      set('aws:VpcSourceIp', { is: 'present' });
      if (key.toLowerCase() === 'aws:sourcevpce') {
        changed = { ...changed, vpcEndpointId: String(value) };
        context.delete('aws:sourcevpc');
      } else context.delete('aws:sourcevpce');
    }
    if (way === 'region') changed = { ...changed, region: String(value) };
  }
  const entries: Record<string, ContextValue> = Object.create(null);
  for (const [key, value] of context.values()) entries[key] = value;
  return { ...changed, context: entries };
}

/** Keys that say who calls, in lower case and without a tag's name. */
export const CALLER_KEY: ReadonlySet<string> = new Set([
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:principaltag',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:userid',
  'aws:username',
  'sts:rolesessionname',
  'aws:sourceidentity',
]);

/** Names a document wherever it is attached: by its ARN, else by the place where it stands. */
export function documentId({ arn, name, attachedTo, policy }: AttachedPolicy): string {
  if (arn !== undefined) return arn;
  return JSON.stringify([attachedTo, name]) + (policy ? textId(policy) : '');
}

const TEXT_IDS = new WeakMap<Policy, string>();

function textId(policy: Policy): string {
  let id = TEXT_IDS.get(policy);
  if (id === undefined) {
    id = JSON.stringify([policy.source.name, policy.source.text]);
    TEXT_IDS.set(policy, id);
  }
  return id;
}

/** The policies with the draft's changes made. */
export function changedPolicies(
  { policies: set, request }: Pick<Assembled, 'policies' | 'request'>,
  { policies, additions, settings, session }: Draft,
  environment: Environment,
): PolicySet {
  const change = (attached: AttachedPolicy): AttachedPolicy => {
    const changed = policies.get(documentId(attached));
    const type = attached.policy?.type;
    if (!changed || type === undefined) return attached;
    // One managed policy may be attached as a permissions boundary and as a policy of the caller.
    const policy = changed.type === type ? changed : parsePolicy(changed.source, type);
    return { ...attached, policy, origin: undefined };
  };
  type List = readonly AttachedPolicy[] | 'unknown' | undefined;
  const list = <T extends List>(given: T, layer: Layer): T | readonly AttachedPolicy[] => {
    if (given === undefined || given === 'unknown') return given;
    const added = additions.filter(({ place }) => place.layer === layer).map(attachedAs);
    return [...given.map(change), ...added];
  };
  type Levels = readonly PolicyLevel[] | 'unknown' | undefined;
  const levels = (given: Levels): Levels => {
    if (given === undefined || given === 'unknown') return given;
    return given.map((level) => ({
      ...level,
      policies: level.policies === 'unknown' ? level.policies : level.policies.map(change),
    }));
  };
  return {
    ...set,
    identity: list(set.identity, 'identity'),
    boundary: list(set.boundary, 'boundary'),
    session: session ? [{ policy: session.policy }] : list(set.session, 'session'),
    resource: list(set.resource, 'resource'),
    vpcEndpoint: list(set.vpcEndpoint, 'vpc-endpoint'),
    scps: levels(set.scps),
    rcps: levels(set.rcps),
    ...(settings.length > 0 && {
      service: { ...set.service, ...changedBlock(settings, request, environment) },
    }),
  };
}

function changedBlock(
  settings: readonly SettingChange[],
  { resourceAccount }: Assembled['request'],
  environment: Environment,
): Pick<ServiceFacts, 'blockPublicAccess'> {
  const at = (level: SettingChange['level'], subject: string | undefined): BlockPublicAccess | undefined =>
    settings.find((one) => one.level === level)?.after ??
    environment.publicAccessBlocks.get(`${level}/${subject}`)?.value;
  const account = settings[0]?.account ?? resourceAccount?.value;
  return {
    blockPublicAccess: publicAccessInForce(at('bucket', settings[0]?.bucket), at('account', account)),
  };
}

function attachedAs({ policy, place }: NewPolicy): AttachedPolicy {
  return { policy, name: place.name, attachedTo: place.attachedTo };
}
