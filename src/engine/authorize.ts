/**
 * The decision itself: which layers take part for this caller, what each says, what follows. Reads top to
 * bottom in the order in which AWS names the layers.
 *
 * For each action the statements that concern it are gathered once; after that a decision allocates nothing.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */

import { supportsRcp } from '../catalog/rcp-service.ts';
import type { CallerKind } from './caller.ts';
import { type Combined, combine, decisionOf, type LayeredDecision, together } from './combine.ts';
import { BOUNDARY, Evaluation, IDENTITY, RCP, RESOURCE, SCP, SESSION, VPC_ENDPOINT } from './evaluation.ts';
import { LayerPlan, NO_STATEMENTS } from './layer/layer-plan.ts';
import type { AttachedPolicy, PolicyLevel, PolicySet } from './policy-set.ts';
import type { Request } from './request.ts';
import { type ServiceModule, serviceModule } from './service/service-module.ts';
import { type Companion, companionsOf } from './service/sts.ts';
import { type CompiledPolicy, Compiler } from './statement.ts';
import { NOTHING_SUPPOSED, type Suppositions } from './supposition.ts';
import { and, FALSE, not, or, TRUE, type Truth, truthOf, UNKNOWN } from './truth.ts';

export interface CompiledLevel {
  readonly target: string;
  readonly policies: readonly CompiledPolicy[] | 'unknown';
}

/** The policies of one decision, ready to be matched. */
export interface CompiledPolicySet {
  readonly identity: readonly CompiledPolicy[] | 'unknown';
  readonly boundary: readonly CompiledPolicy[] | 'unknown' | undefined;
  readonly session: readonly CompiledPolicy[] | 'unknown' | undefined;
  readonly resource: readonly CompiledPolicy[] | 'unknown';
  readonly scps: readonly CompiledLevel[] | 'unknown';
  readonly rcps: readonly CompiledLevel[] | 'unknown';
  readonly vpcEndpoint: readonly CompiledPolicy[] | 'unknown' | undefined;
}

/** The statements that concern one action, by layer. */
export interface ActionPlan {
  readonly service: string;
  /** The action name without its prefix, in lower case. */
  readonly name: string;
  readonly module: ServiceModule | undefined;
  readonly rcpsApply: boolean;
  /** Whether calls of this action may be checked for further actions. */
  readonly mayNeedCompanions: boolean;
  readonly identity: LayerPlan;
  readonly boundary: LayerPlan | undefined;
  readonly session: LayerPlan | undefined;
  readonly resource: LayerPlan;
  readonly scps: readonly LayerPlan[];
  readonly rcps: readonly LayerPlan[];
  readonly vpcEndpoint: LayerPlan | undefined;
}

const PLAN_LIMIT = 4096;
const NO_COMPANIONS: readonly Companion[] = [];

/** Decides requests against one set of policies. */
export class Authorizer {
  readonly compiler: Compiler;
  readonly policies: PolicySet;
  readonly compiled: CompiledPolicySet;
  readonly evaluation: Evaluation;
  readonly #plans = new Map<string, ActionPlan>();
  /** Whether an action before the last one of the same decision left something open. */
  #openBefore = false;
  readonly #combined: Combined = { verdict: 'undetermined', explicit: 0, implicit: 0 };

  /** Authorizers that share a compiler share what they compile; decide with one of them at a time. */
  constructor(policies: PolicySet, compiler: Compiler = new Compiler()) {
    this.compiler = compiler;
    this.policies = policies;
    this.compiled = compileSet(policies, compiler);
    this.evaluation = new Evaluation(compiler.state, policies);
  }

  /**
   * The verdict on a request, without its reasons. With unknowns it may be `undetermined` although every case
   * comes to the same; `explain` works the cases out.
   */
  decide(request: Request, suppositions: Suppositions = NOTHING_SUPPOSED): LayeredDecision {
    const plan = this.planFor(request.action);
    const decision = this.#decide(request, plan, suppositions);
    this.#openBefore = false;
    if (!plan.mayNeedCompanions) return decision;
    let worst = decision;
    for (const { action, isCertain } of this.companions(request)) {
      this.#openBefore ||= this.evaluation.isOpen || !isCertain;
      worst = together(worst, this.decideAction(request, action, suppositions), isCertain);
    }
    return worst;
  }

  /** Whether the last decision left anything open, be it without effect. */
  get isOpen(): boolean {
    return this.#openBefore || this.evaluation.isOpen;
  }

  /** The further actions that the same call is checked for. */
  companions(request: Request): readonly Companion[] {
    const plan = this.planFor(request.action);
    if (!plan.mayNeedCompanions) return NO_COMPANIONS;
    const { state } = this.compiler;
    state.prepare(request, plan.service);
    return companionsOf(request, state);
  }

  /** The verdict on one action of a request. */
  decideAction(
    request: Request,
    action: string,
    suppositions: Suppositions = NOTHING_SUPPOSED,
  ): LayeredDecision {
    const asked = action === request.action ? request : { ...request, action };
    return this.#decide(asked, this.planFor(action), suppositions);
  }

  #decide(request: Request, plan: ActionPlan, suppositions: Suppositions): LayeredDecision {
    const { evaluation } = this;
    evaluation.suppose(suppositions);
    evaluation.state.prepare(request, plan.service);
    this.#evaluate(plan, evaluation);
    combine(evaluation, this.#combined);
    if (plan.module?.alwaysAllows?.(plan.name)) this.#allowAlways(evaluation);
    return decisionOf(this.#combined, namesSessionFirst(evaluation));
  }

  /** The statements that concern an action, gathered on first use. */
  planFor(action: string): ActionPlan {
    let plan = this.#plans.get(action);
    if (!plan) {
      if (this.#plans.size >= PLAN_LIMIT) this.#plans.clear();
      plan = planOf(this.compiled, action);
      this.#plans.set(action, plan);
    }
    return plan;
  }

  #evaluate(plan: ActionPlan, evaluation: Evaluation): void {
    evaluation.reset();
    const { state, facts } = evaluation;
    state.hasBoundary = this.#hasBoundary(plan, evaluation);
    state.throughGateway = plan.vpcEndpoint !== undefined && isGateway(plan.service, facts.endpointType);
    evaluateRcps(plan, evaluation);
    evaluateScps(plan, evaluation);
    if (plan.vpcEndpoint && passesEndpoint(state.caller.kind))
      evaluateLayer(plan.vpcEndpoint, VPC_ENDPOINT, evaluation);
    evaluateCaller(plan, evaluation);
    evaluateResource(plan, evaluation);
    plan.module?.after?.(evaluation, plan.name);
  }

  /** Of a boundary that was not collected it is not even known that there is one. */
  #hasBoundary({ boundary }: ActionPlan, evaluation: Evaluation): Truth {
    if (!boundary) return FALSE;
    if (this.compiled.boundary !== 'unknown') return TRUE;
    const { isAbsent } = evaluation.supposedOf(BOUNDARY);
    return isAbsent === undefined ? UNKNOWN : truthOf(!isAbsent);
  }

  /** Rule `sts-caller-identity`: only an endpoint policy might stop it, which is not documented. */
  #allowAlways({ denied, allowed, state }: Evaluation): void {
    const stopped = or(denied[VPC_ENDPOINT]!, not(allowed[VPC_ENDPOINT]!));
    const stops = stopped === FALSE ? FALSE : and(stopped, state.supposed('sts-caller-identity-vpce'));
    if (stops === TRUE) return;
    this.#combined.verdict = stops === FALSE ? 'allowed' : 'undetermined';
    this.#combined.explicit = 0;
    this.#combined.implicit = 0;
  }
}

/** AWS services reach resources from their own networks. */
function passesEndpoint(kind: CallerKind): boolean {
  return kind !== 'service' && kind !== 'origin-access-identity';
}

function evaluateLayer(plan: LayerPlan, layer: number, evaluation: Evaluation): void {
  const { state } = evaluation;
  const supposed = evaluation.supposedOf(layer);
  evaluation.applies[layer] = true;
  evaluation.denied[layer] = plan.denied(state, supposed.denied);
  evaluation.allowed[layer] = plan.allowed(state, supposed.allowed);
}

/** RCPs deny or do nothing: RCPFullAWSAccess is on every node and cannot be taken off. */
function evaluateRcps(plan: ActionPlan, evaluation: Evaluation): void {
  if (plan.rcps.length === 0) return;
  const { caller } = evaluation.state;
  if (!plan.rcpsApply) {
    evaluation.rules[RCP] =
      plan.service === 'kms' && plan.name === 'retiregrant' ? 'rcp-exempt-retire-grant' : 'rcp-service';
    return;
  }
  // Neither what a service-linked role does, nor who assumes it.
  if (caller.isServiceLinkedRole || evaluation.state.resource.includes(':role/aws-service-role/')) {
    evaluation.rules[RCP] = 'rcp-exempt-slr';
    return;
  }
  if (plan.service === 'kms' && evaluation.facts.keyManager === 'AWS') {
    evaluation.rules[RCP] = 'rcp-exempt-aws-managed-key';
    return;
  }
  const { denied: open } = evaluation.supposedOf(RCP);
  let denied: Truth = FALSE;
  for (const level of plan.rcps) denied = or(denied, level.denied(evaluation.state, open));
  if (plan.service === 'kms' && evaluation.facts.keyManager === 'unknown' && denied !== FALSE) {
    denied = UNKNOWN;
    evaluation.miss('keyManager', 'rcp-exempt-aws-managed-key');
  }
  if (evaluation.state.resource === '*' && !REACHED_WITHOUT_RESOURCE.has(plan.service)) {
    if (denied !== FALSE) denied = and(denied, evaluation.state.supposed('rcp-untyped-action'));
    evaluation.rules[RCP] = 'rcp-untyped-action';
  }
  evaluation.applies[RCP] = true;
  evaluation.denied[RCP] = denied;
}

/**
 * Services whose actions without resource types an RCP was seen to reach.
 * OBSERVED 2026-09: an account's RCP stops its own sqs:ListQueues.
 */
const REACHED_WITHOUT_RESOURCE: ReadonlySet<string> = new Set(['sqs']);

/** SCPs: a Deny at any level denies, and every level must hold an Allow of its own. */
function evaluateScps(plan: ActionPlan, evaluation: Evaluation): void {
  if (plan.scps.length === 0) return;
  const { state } = evaluation;
  const { caller } = state;
  if (caller.account === '' || caller.kind === 'provider' || caller.isServiceLinkedRole) {
    evaluation.rules[SCP] = 'scp-exempt-caller';
    return;
  }
  const open = evaluation.supposedOf(SCP);
  let denied: Truth = FALSE;
  let allowed: Truth = TRUE;
  for (const level of plan.scps) {
    denied = or(denied, level.denied(state, open.denied));
    allowed = and(allowed, level.allowed(state, open.allowed));
  }
  evaluation.applies[SCP] = true;
  evaluation.denied[SCP] = denied;
  evaluation.allowed[SCP] = allowed;
}

/** The policies of the caller: which of them there are depends on what kind of caller it is. */
function evaluateCaller(plan: ActionPlan, evaluation: Evaluation): void {
  const { state } = evaluation;
  const { caller } = state;
  switch (caller.kind) {
    case 'root':
      evaluation.rules[IDENTITY] = 'root-implicit-allow';
      if (plan.session) {
        // A task policy only takes away: what it does not deny, root may do.
        evaluateLayer(plan.session, SESSION, evaluation);
        evaluation.allowed[SESSION] = TRUE;
        evaluation.rules[SESSION] = 'assume-root-task-policy';
      }
      return;
    case 'service':
      evaluation.rules[RESOURCE] = 'service-principal-needs-resource';
      return;
    case 'anonymous':
    case 'provider':
      evaluation.rules[RESOURCE] = 'anonymous-needs-resource';
      return;
    case 'origin-access-identity':
      evaluation.rules[RESOURCE] = 'origin-access-identity';
      return;
    default:
  }
  if (caller.issuerArn?.endsWith(':root')) evaluation.rules[IDENTITY] = 'root-implicit-allow';
  else evaluateLayer(plan.identity, IDENTITY, evaluation);
  if (plan.boundary && !caller.isServiceLinkedRole) evaluateLayer(plan.boundary, BOUNDARY, evaluation);
  if (caller.kind === 'federated-user' && !plan.session) {
    evaluation.applies[SESSION] = true;
    evaluation.allowed[SESSION] = FALSE;
    evaluation.rules[SESSION] = 'session-required-federated';
  } else if (plan.session && caller.kind !== 'user' && !caller.isServiceLinkedRole) {
    evaluateLayer(plan.session, SESSION, evaluation);
  }
}

function evaluateResource(plan: ActionPlan, evaluation: Evaluation): void {
  const { state, grants } = evaluation;
  const { resource, module } = plan;
  if (module && !module.before(evaluation, plan.name)) return;
  const supposed = evaluation.supposedOf(RESOURCE);
  evaluation.applies[RESOURCE] = true;
  evaluation.denied[RESOURCE] = resource.denied(state, supposed.denied);
  if (state.sameAccount === FALSE && state.caller.account !== '' && !samePartition(evaluation)) {
    evaluation.rules[RESOURCE] = 'resource-partition';
    return;
  }
  grants.addStatements(resource, state, plan.service === 'sts' ? userGrant(evaluation) : TRUE);
  if (resource.isOpen && supposed.allowed !== FALSE) {
    const truth = supposed.allowed;
    if (supposed.reach) grants.add(supposed.reach, truth);
    else {
      grants.add('direct', truth);
      grants.add('limited', truth);
      grants.add('delegated', truth);
    }
  }
}

/**
 * What a trust policy that names a user grants without the Allow of the user's boundary: AWS documents that it
 * is enough, and that it is not.
 */
function userGrant({ state, allowed }: Evaluation): Truth {
  const boundary = allowed[BOUNDARY]!;
  if (boundary === TRUE || state.caller.kind !== 'user') return TRUE;
  return or(boundary, not(state.supposed('trust-boundary-user')));
}

function samePartition({ state }: Evaluation): boolean {
  return state.resource === '*' || state.resource.startsWith(state.caller.arnPrefix);
}

/** Gateway endpoints serve S3 and DynamoDB; those services also have the other kind. */
function isGateway(service: string, stated: 'Gateway' | 'Interface' | undefined): boolean {
  return stated === undefined ? service === 's3' || service === 'dynamodb' : stated === 'Gateway';
}

/** Rule `kms-naming-order`: a role that a grant names across accounts. */
function namesSessionFirst({ namesRoleByGrant, state }: Evaluation): boolean {
  return namesRoleByGrant && state.sameAccount === FALSE;
}

function compileSet(policies: PolicySet, compiler: Compiler): CompiledPolicySet {
  const list = (attached: readonly AttachedPolicy[]): readonly CompiledPolicy[] =>
    attached.map((policy) => compiler.compile(policy));
  const optional = (attached: PolicySet['boundary']): CompiledPolicySet['boundary'] =>
    attached === undefined || attached === 'unknown' ? attached : list(attached);
  const levels = (
    given: readonly PolicyLevel[] | 'unknown' | undefined,
  ): readonly CompiledLevel[] | 'unknown' => {
    if (given === 'unknown') return given;
    return (given ?? []).map(({ target, policies: own }) => ({
      target,
      policies: own === 'unknown' ? own : list(own),
    }));
  };
  const session = policies.session?.length === 0 ? undefined : policies.session;
  return {
    identity: policies.identity === 'unknown' ? 'unknown' : list(policies.identity),
    boundary: optional(policies.boundary),
    session: optional(session),
    resource: policies.resource === 'unknown' ? 'unknown' : list(policies.resource),
    scps: levels(policies.scps),
    rcps: levels(policies.rcps),
    vpcEndpoint: optional(policies.vpcEndpoint),
  };
}

function planOf(compiled: CompiledPolicySet, action: string): ActionPlan {
  const colon = action.indexOf(':');
  const service = action.slice(0, colon).toLowerCase();
  const name = action.slice(colon + 1).toLowerCase();
  const optional = (policies: CompiledPolicySet['boundary']): LayerPlan | undefined =>
    policies === undefined ? undefined : new LayerPlan(policies, action);
  const levels = (given: readonly CompiledLevel[] | 'unknown'): readonly LayerPlan[] =>
    given === 'unknown'
      ? [new LayerPlan('unknown', action)]
      : given.map(({ policies }) => new LayerPlan(policies, action));
  const isRetireGrant = service === 'kms' && name === 'retiregrant';
  return {
    service,
    name,
    module: serviceModule(service),
    rcpsApply: supportsRcp(service) && !isRetireGrant,
    mayNeedCompanions: service === 'sts' && name.startsWith('assumerole'),
    identity: new LayerPlan(compiled.identity, action),
    boundary: optional(compiled.boundary),
    session: optional(compiled.session),
    resource: compiled.resource.length === 0 ? NO_STATEMENTS : new LayerPlan(compiled.resource, action),
    scps: levels(compiled.scps),
    rcps: levels(compiled.rcps),
    vpcEndpoint: optional(compiled.vpcEndpoint),
  };
}
