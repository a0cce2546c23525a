/**
 * What a person should know of a denial beside the statement that denied: each finding is a fact that the evidence
 * and the environment prove, with where they say it. What they only suggest is marked as `possible`; the words for
 * both are in `render/`.
 */
import type { Layer, RequestValue, StatementRef, VerdictKind } from '../../engine/verdict.ts';
import type { EnvironmentGap } from '../../environment/gap.ts';

/** A place in the evidence, in a policy, or a file of the snapshot as a whole. */
export interface Place {
  readonly source: string;
  /** From 1. */
  readonly line?: number | undefined;
  /** From 1. */
  readonly column?: number | undefined;
}

export type Finding =
  | StaleSnapshot
  | UnheldPolicy
  | Guardrail
  | NearPrincipal
  | DeletedPrincipal
  | PrincipalElsewhere
  | NodeRole
  | NearValue
  | NearKey
  | ConditionTrap
  | MissingObject
  | PublicAccessBlock
  | ObjectOwner
  | RequesterPays
  | KeyUnusable
  | RecentChange
  | AlsoDenied
  | UndecidedNeeds
  | SimulatorDiffers;

export type FindingKind = Finding['kind'];

/** The snapshot is shown to be of another time than the call. */
export interface StaleSnapshot {
  readonly kind: 'stale-snapshot';
  /** When it was collected, where a manifest says so. */
  readonly collected: string | undefined;
  /** Seconds from then to the call; negative where the call came before. */
  readonly seconds: number | undefined;
  readonly reasons: readonly StaleReason[];
  readonly from: readonly Place[];
}

export type StaleReason =
  /** AWS named a policy of a layer that was collected whole, and it is not in it. */
  | { readonly kind: 'named-policy'; readonly arn: string; readonly layer: Layer }
  /** A call changed what the decision goes by, and the snapshot or the call does not have the change. */
  | {
      readonly kind: 'changed';
      readonly operation: string;
      readonly subject: string;
      readonly at: string;
      /**
       * `before-call`: after the snapshot and before the call. `before-snapshot`: after the call, and in the snapshot.
       * `after-both`. `after-snapshot`: when the call was made is not known.
       */
      readonly when: 'before-call' | 'before-snapshot' | 'after-both' | 'after-snapshot';
    }
  /** It is more than a day older than the call, and AWS's words do not confirm what it comes to. */
  | { readonly kind: 'older' };

/** AWS named a policy, and no policy that applies by the snapshot is it. */
export interface UnheldPolicy {
  readonly kind: 'unheld-policy';
  readonly arn: string;
  /**
   * `not-collected`: it is attached, and its document is missing. `not-attached`: its document is there, and nothing
   * says that it is attached. `not-in-snapshot`: nothing mentions it.
   */
  readonly state: 'not-collected' | 'not-attached' | 'not-in-snapshot';
  /** What would have to be collected, where a command prints it. */
  readonly gap?: EnvironmentGap | undefined;
  readonly from: readonly Place[];
}

/** What a Deny that is there on purpose guards. */
export type GuardrailKind =
  | 'region'
  | 'network'
  | 'caller-organization'
  | 'resource-organization'
  | 'root-user'
  | 'mfa'
  | 'encryption-in-transit';

/** The Deny is of a kind that organizations set on purpose: to comply comes before to change it. */
export interface Guardrail {
  readonly kind: 'guardrail';
  readonly guard: GuardrailKind;
  readonly statement: StatementRef;
  readonly key: string;
  /** What the statement lets through: Regions, endpoints, addresses, organizations. */
  readonly admits: readonly string[];
  readonly from: readonly Place[];
}

/** How a principal in a policy differs from the caller, where it differs in this only. */
export type PrincipalDifference =
  | 'account'
  | 'letter-case'
  | 'path'
  /** Both are roles of one permission set, of different provisioning. */
  | 'permission-set-id'
  | 'session-name'
  | 'partition'
  | 'characters';

/** A policy names almost the caller. */
export interface NearPrincipal {
  readonly kind: 'near-principal';
  readonly difference: PrincipalDifference;
  readonly statement: StatementRef;
  /** The condition key that compares them; undefined for the element Principal. */
  readonly key?: string | undefined;
  readonly seen: string;
  readonly wanted: string;
  readonly from: readonly Place[];
}

/** A policy names a unique id: what AWS shows in place of the ARN of a user or role that was deleted. */
export interface DeletedPrincipal {
  readonly kind: 'deleted-principal';
  readonly statement: StatementRef;
  readonly id: string;
  /** The caller's own unique id, where it is known. */
  readonly caller?: string | undefined;
  readonly from: readonly Place[];
}

/** The list of the account has no such user or role, and another account has. */
export interface PrincipalElsewhere {
  readonly kind: 'principal-elsewhere';
  readonly principal: string;
  /** ARNs of those of the same name. */
  readonly others: readonly string[];
  readonly from: readonly Place[];
}

/** The caller is the role of an EKS node, by its policies or its name of session. */
export interface NodeRole {
  readonly kind: 'node-role';
  readonly role: string;
  readonly instance: string;
  /** Roles for pods in the same account whose own policies allow the request, by the snapshot. */
  readonly podRoles: readonly string[];
  readonly from: readonly Place[];
}

/** A condition compares a value that is almost the one needed. */
export interface NearValue {
  readonly kind: 'near-value';
  readonly difference: 'letter-case' | 'characters';
  readonly statement: StatementRef;
  readonly key: string;
  readonly operator: string;
  readonly seen: string;
  readonly wanted: string;
  /** Where the two begin to differ, in UTF-16 units: in what was seen, and in what is wanted. */
  readonly at: { readonly seen: number; readonly wanted: number };
  readonly from: readonly Place[];
}

/** A condition asks for a tag that is not there, and one of almost that name is. */
export interface NearKey {
  readonly kind: 'near-key';
  readonly statement: StatementRef;
  readonly wanted: string;
  readonly seen: string;
  readonly from: readonly Place[];
}

export type Trap =
  /** Bool on a key that is absent. */
  | 'bool-absent'
  /** ForAllValues holds where the key is absent. */
  | 'for-all-values-absent'
  /** A negated operator holds where the key is absent. */
  | 'negated-absent'
  /** A resource that is being made has no tags yet. */
  | 'resource-tag-at-create'
  /** A call through a VPC endpoint has no aws:SourceIp. */
  | 'source-ip-through-endpoint'
  /** A call that a service made for the caller does not carry the caller's network. */
  | 'network-via-service'
  /** The condition is about calls by services, and this one was direct, or the other way round. */
  | 'via-service'
  /** Long-term access keys carry no MFA. */
  | 'mfa-long-term-key'
  /** A global service is called in its home Region. */
  | 'region-of-global-service';

/** A condition that came out as it did for a reason that its text does not show. */
export interface ConditionTrap {
  readonly kind: 'condition-trap';
  readonly trap: Trap;
  readonly statement: StatementRef;
  readonly effect: 'Allow' | 'Deny';
  readonly key: string;
  readonly operator: string;
  readonly seen: RequestValue;
  readonly needed: readonly string[];
  /** What the trap is about: the endpoint, the service, the private address. */
  readonly about?: string | undefined;
  readonly from: readonly Place[];
}

/** S3 answers 403 where an object is missing and the caller may not list the bucket. */
export interface MissingObject {
  readonly kind: 'missing-object';
  /** Its ARN, where the evidence names it. */
  readonly object?: string | undefined;
  /** `stated`: AWS itself refused ListBucket in a call that reads one object, which it checks for a missing one. */
  readonly basis: 'stated' | 'possible';
  readonly from: readonly Place[];
}

export type PublicAccessSetting =
  | 'BlockPublicAcls'
  | 'IgnorePublicAcls'
  | 'BlockPublicPolicy'
  | 'RestrictPublicBuckets';

/** S3 Block Public Access refused, which no policy can lift. */
export interface PublicAccessBlock {
  readonly kind: 'public-access-block';
  readonly setting: PublicAccessSetting;
  /** Where it is switched on, as far as the snapshot says. */
  readonly levels: readonly ('bucket' | 'account')[];
  readonly bucket: string;
  readonly from: readonly Place[];
}

/** Who owns the objects of a bucket decides, not its policy. */
export interface ObjectOwner {
  readonly kind: 'object-owner';
  readonly bucket: string;
  readonly ownership: string;
  /** `acl-refused`: the bucket takes no ACLs. `other-owner`: the object may belong to another account. */
  readonly matter: 'acl-refused' | 'other-owner';
  readonly from: readonly Place[];
}

/** Callers of other accounts must say that they pay. Whether the call did is not known. */
export interface RequesterPays {
  readonly kind: 'requester-pays';
  readonly bucket: string;
  readonly from: readonly Place[];
}

/** The KMS key is in a state in which nobody can use it. */
export interface KeyUnusable {
  readonly kind: 'key-unusable';
  readonly key: string;
  readonly state: string;
  readonly deletionDate?: string | undefined;
  /** What the key encrypts, where the denied call is not one of KMS; the call may be about data of another key. */
  readonly behind?: string | undefined;
  readonly from: readonly Place[];
}

/** Something on the path of the decision changed shortly before the call, or after it. */
export interface RecentChange {
  readonly kind: 'recent-change';
  readonly subject: 'policy' | 'role' | 'user';
  readonly name: string;
  readonly layer: Layer;
  readonly changed: string;
  /** Seconds from the change to the call; negative where the change came after the call. */
  readonly seconds: number;
  /** What the layer comes to by the snapshot, with the change in it. */
  readonly outcome: 'denies' | 'does-not-deny';
  readonly from: readonly Place[];
}

/** Another permission that the same operation needs, and that is denied too. */
export interface AlsoDenied {
  readonly kind: 'also-denied';
  readonly action: string;
  readonly resource: string;
  readonly verdict: VerdictKind;
  readonly deniedBy: readonly Layer[];
  /** Whether every such call needs it, or only some. */
  readonly need: 'always' | 'possible';
  readonly from: readonly Place[];
}

/** The call needs further permissions, or may, of which nobody can say whether they are there. */
export interface UndecidedNeeds {
  readonly kind: 'undecided-need';
  readonly needs: readonly UndecidedNeed[];
  readonly from: readonly Place[];
}

export interface UndecidedNeed {
  readonly action: string;
  readonly need: 'always' | 'possible';
  /** What the evidence does not name: the role that is handed on, the key, what is copied, the resource otherwise. */
  readonly lacks: 'role' | 'key' | 'source' | 'resource';
  /** The command that would tell, and where its output goes in a snapshot. */
  readonly told?: { readonly command: string; readonly saveAs: string } | undefined;
}

/** The IAM policy simulator allows what is denied here. */
export interface SimulatorDiffers {
  readonly kind: 'simulator-differs';
  readonly action: string;
  readonly resource: string;
  /** The layers that deny here and that the simulation did not have. */
  readonly layers: readonly Layer[];
  /** The keys that decide here and that the simulation was not given. */
  readonly keys: readonly string[];
  readonly from: readonly Place[];
}
