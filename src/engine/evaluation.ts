/**
 * What each layer says of one request, before it is combined: the working memory of a decision. Layers and
 * service rules write into it, `combine.ts` reads it. One per authorizer, reused.
 */
import type { RequestState } from './context.ts';
import { ResourceGrants } from './layer/resource-grant.ts';
import type { KmsGrant, PolicySet, ServiceFacts } from './policy-set.ts';
import type { RuleId } from './rules.ts';
import {
  type LayerSupposition,
  layerId,
  NOTHING_SUPPOSED,
  OPEN_LAYER,
  type Suppositions,
} from './supposition.ts';
import { and, FALSE, or, TRUE, type Truth, UNKNOWN } from './truth.ts';
import { LAYERS } from './verdict.ts';

/** Position of each layer in the order in which AWS names them. */
export const RCP = 0;
export const SCP = 1;
export const VPC_ENDPOINT = 2;
export const RESOURCE = 3;
export const IDENTITY = 4;
export const BOUNDARY = 5;
export const SESSION = 6;
export const SERVICE = 7;

export interface MissingFact {
  readonly fact: string;
  readonly rule: RuleId;
}

const NO_FACTS: ServiceFacts = {};

export class Evaluation {
  readonly state: RequestState;
  readonly policies: PolicySet;
  facts: ServiceFacts;
  readonly kmsGrants: readonly KmsGrant[];
  suppositions: Suppositions = NOTHING_SUPPOSED;

  /** Whether the layer takes part at all. */
  readonly applies: boolean[] = LAYERS.map(() => false);
  /** Whether some Deny of the layer applies. */
  readonly denied: Truth[] = LAYERS.map(() => FALSE);
  /** Whether some Allow of the layer applies; true for a layer that does not take part. */
  readonly allowed: Truth[] = LAYERS.map(() => TRUE);
  /** The rule behind an outcome that no statement explains. */
  readonly rules: (RuleId | undefined)[] = LAYERS.map(() => undefined);

  /** What the resource-based policy grants. */
  readonly grants: ResourceGrants = new ResourceGrants();
  /** Whether a grant that names the caller's role across accounts takes part (rule `kms-naming-order`). */
  namesRoleByGrant = false;
  /** Grants that replace the caller's own Allow although they come from another account (KMS). */
  readonly ownGrants: ResourceGrants = new ResourceGrants();
  /** Whether the service demands a grant on the resource's side even within one account. */
  resourceMandatory = false;
  /** Facts of the resource's state that were needed and are not known, with the rule that needs them. */
  missingFacts: MissingFact[] = [];

  constructor(state: RequestState, policies: PolicySet) {
    this.state = state;
    this.policies = policies;
    this.facts = policies.service ?? NO_FACTS;
    this.kmsGrants = policies.grants === 'unknown' ? [] : (policies.grants ?? []);
  }

  reset(): void {
    for (let layer = 0; layer < LAYERS.length; layer++) {
      this.applies[layer] = false;
      this.denied[layer] = FALSE;
      this.allowed[layer] = TRUE;
      this.rules[layer] = undefined;
    }
    this.grants.reset();
    this.ownGrants.reset();
    this.resourceMandatory = false;
    this.namesRoleByGrant = false;
    if (this.missingFacts.length > 0) this.missingFacts = [];
  }

  /** Whether anything that was found out is open, so that more than one outcome may be possible. */
  get isOpen(): boolean {
    const { grants, ownGrants, state } = this;
    return (
      state.sameAccount === UNKNOWN ||
      this.denied.includes(UNKNOWN) ||
      this.allowed.includes(UNKNOWN) ||
      [grants, ownGrants].some(({ direct, limited, delegated }) =>
        [direct, limited, delegated].includes(UNKNOWN),
      )
    );
  }

  /** Takes up what is supposed for the next decision. */
  suppose(suppositions: Suppositions): void {
    if (this.suppositions === suppositions) return;
    this.suppositions = suppositions;
    this.facts = suppositions.facts ?? this.policies.service ?? NO_FACTS;
    this.state.points = suppositions.points;
  }

  /** Whether anything is supposed. */
  get isSupposing(): boolean {
    return this.suppositions !== NOTHING_SUPPOSED;
  }

  /** What the policies of a layer that are not known are taken to say. */
  supposedOf(layer: number): LayerSupposition {
    const { layers } = this.suppositions;
    return layers.size === 0
      ? OPEN_LAYER
      : (layers.get(layerId(this.state.request.action, LAYERS[layer]!)) ?? OPEN_LAYER);
  }

  /** The service refuses whatever policies say. */
  refuse(rule: RuleId, truth: Truth = TRUE): void {
    if (truth === FALSE) return;
    this.applies[SERVICE] = true;
    this.denied[SERVICE] = or(this.denied[SERVICE]!, truth);
    if (truth === TRUE || this.rules[SERVICE] === undefined) this.rules[SERVICE] = rule;
  }

  /** The service needs something that policies alone do not give. */
  require(rule: RuleId, truth: Truth): void {
    if (truth === TRUE) return;
    this.applies[SERVICE] = true;
    this.allowed[SERVICE] = and(this.allowed[SERVICE]!, truth);
    this.rules[SERVICE] = rule;
  }

  /** Notes that a fact of the resource's state would have been needed. */
  miss(fact: string, rule: RuleId): void {
    if (!this.missingFacts.some((missing) => missing.fact === fact)) this.missingFacts.push({ fact, rule });
  }
}
