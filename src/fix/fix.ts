/**
 * What a fix is: changes that together let a denied request through, each with where it is made and by whom, how that
 * was verified, and what else it opens. Data only; `propose.ts` finds them, `render` has the words.
 */
import type { BlockPublicAccess } from '../engine/policy-set.ts';
import type { ContextScalar } from '../engine/request.ts';
import type { Layer } from '../engine/verdict.ts';
import type { OrganizationNode } from '../environment/organization-policies.ts';
import type { Policy } from '../policy/ast.ts';
import type { SourceText } from '../policy/source.ts';
import type { DocumentEdit, JsonValue, PatchOperation } from './document-edit.ts';

export interface Fix {
  /** All of them are needed. */
  readonly changes: readonly Change[];
  readonly verification: Verification;
  /** What the policy changes open beside the request itself; empty where nothing of a policy changes. */
  readonly bill: readonly Reach[];
  /** Whether nothing beyond this caller, this action and this resource is opened. */
  readonly opensNothingElse: boolean;
  /** What else the same call is checked for, and was denied besides. */
  readonly further: readonly FurtherCheck[];
  /** Set for the part of one owner: how many changes are for others to make. */
  readonly partOf?: { readonly others: number } | undefined;
}

/** Another action that the operation needs. */
export interface FurtherCheck {
  readonly action: string;
  readonly resource: string;
  /** `denied`: no change was found that lets it through. */
  readonly with: 'let-through' | 'denied';
}

/** The request, evaluated again with the changes made. */
export type Verification =
  /** Allowed, in every case that AWS's words leave. */
  | { readonly kind: 'allowed' }
  /** Nothing that was collected denies it any longer; these decide, and are not known. */
  | { readonly kind: 'depends'; readonly layers: readonly Layer[]; readonly keys: readonly string[] };

export type Change = RequestChange | PolicyEdit | NewPolicy | SettingChange | SessionChange | RetryChange;

/** The caller asks in another way; no policy changes. */
export interface RequestChange {
  readonly kind: 'request';
  readonly way: RequestWay;
  readonly key: string;
  /** What the key is to hold; `null`: it must not be in the request. */
  readonly value: ContextScalar | readonly ContextScalar[] | null;
  /** The pattern or range of which `value` is only an example. */
  readonly like?: string | undefined;
  /** The statement that asks for it. */
  readonly askedBy: PolicyPlace;
}

/** What somebody does to give a condition key another value. */
export type RequestWay =
  | 'vpc-endpoint'
  | 'source-address'
  | 'region'
  | 'mfa'
  | 'tls'
  | 'request-tag'
  | 'principal-tag'
  | 'resource-tag'
  | 'session-name'
  | 'source-identity'
  | 'external-id'
  | 'principal'
  | 'encryption-context'
  | 'parameter';

/** Edits of one policy that is there. */
export interface PolicyEdit {
  readonly kind: 'edit';
  readonly place: PolicyPlace;
  readonly edits: readonly StatementEdit[];
  /** The document before and after: for one that stands in a string or in URL encoding, the decoded text. */
  readonly before: SourceText;
  readonly after: SourceText;
  readonly patch: readonly PatchOperation[];
  /** `id` names the document wherever it is attached; see `documentId`. */
  readonly policies: { readonly id: string; readonly before: Policy; readonly after: Policy };
  /** Set where the policy keeps something out on purpose. */
  readonly guardrail?: GuardrailKind | undefined;
  /** Set where the change ends by itself. */
  readonly expiry?: Expiry | undefined;
}

/** An inline policy for one role, user or group. */
export interface NewPolicy {
  readonly kind: 'new-policy';
  readonly place: PolicyPlace;
  readonly document: SourceText;
  readonly policy: Policy;
  readonly expiry?: Expiry | undefined;
}

export interface Expiry {
  /** An instant as ISO 8601 in UTC. */
  readonly until: string;
  /** What is done to the document, in place of the edits by which the change is called. */
  readonly edits: readonly DocumentEdit[];
}

/** A setting of S3 Block Public Access is switched off, for a bucket or for all buckets of an account. */
export interface SettingChange {
  readonly kind: 'setting';
  readonly setting: keyof BlockPublicAccess;
  readonly level: 'bucket' | 'account';
  /** Name of the bucket; id of the account. */
  readonly subject: string;
  /** The bucket that the request is about. */
  readonly bucket: string;
  readonly account: string | undefined;
  readonly before: BlockPublicAccess;
  readonly after: BlockPublicAccess;
  /** Snapshot file with the settings. */
  readonly file: string;
  /** The policies of the bucket, whose public statements count again. */
  readonly policies: readonly { readonly policy: Policy; readonly place: PolicyPlace }[];
  readonly guardrail: 'public-access';
}

/** The session is made again, with a session policy that allows the request. */
export interface SessionChange {
  readonly kind: 'session';
  readonly call: 'AssumeRole' | 'AssumeRoleWithSAML' | 'AssumeRoleWithWebIdentity';
  /** ARN of the role. */
  readonly role: string;
  readonly sessionName: string;
  /** What the session policy has to hold for this request; what else the session does is not known here. */
  readonly document: SourceText;
  readonly policy: Policy;
}

/** The same call again: something that decided it has changed since, or had changed a moment before. */
export interface RetryChange {
  readonly kind: 'retry';
  readonly subject: 'policy' | 'role' | 'user';
  readonly name: string;
  /** When it changed, as AWS writes it. */
  readonly changed: string;
  /** Seconds from the change to the call; negative where the change came after the call. */
  readonly seconds: number;
}

/** What a policy says on purpose, so that to comply comes before an exception. */
export type GuardrailKind =
  | 'network'
  | 'region'
  | 'mfa'
  | 'encryption'
  | 'organization'
  | 'tags'
  | 'public-access';

export type StatementEdit =
  /** One more value of an element. */
  | {
      readonly kind: 'value';
      readonly statement: StatementName;
      readonly element: string;
      readonly value: string;
      readonly edit: DocumentEdit;
    }
  /** One more value of a condition. */
  | {
      readonly kind: 'condition-value';
      readonly statement: StatementName;
      readonly operator: string;
      readonly key: string;
      readonly value: string;
      readonly edit: DocumentEdit;
    }
  /** A condition that takes the caller out of a Deny. */
  | {
      readonly kind: 'exception';
      readonly statement: StatementName;
      readonly operator: string;
      readonly key: string;
      readonly value: string;
      readonly edit: DocumentEdit;
    }
  | {
      readonly kind: 'new-statement';
      readonly value: JsonValue;
      /** The action, where it is not the one that was denied but another that the call needs. */
      readonly further?: string | undefined;
      readonly edit: DocumentEdit;
    };

export interface StatementName {
  readonly sid: string | undefined;
  /** Position in the policy, from 0. */
  readonly index: number;
}

/** Where a policy stands, so that it can be changed there. */
export type PolicyPlace = {
  readonly layer: Layer;
  readonly name: string | undefined;
  readonly attachedTo: string | undefined;
  /** The account whose administrators can change it; undefined where nobody says. */
  readonly account: string | undefined;
  /** Snapshot file with the document. */
  readonly file: string | undefined;
} & PolicyHome;

export type PolicyHome =
  | { readonly kind: 'managed-policy'; readonly arn: string }
  | {
      readonly kind: 'inline-policy';
      readonly entity: 'role' | 'user' | 'group';
      readonly entityName: string;
    }
  | { readonly kind: 'trust-policy'; readonly role: string }
  | {
      readonly kind: 'organization-policy';
      readonly id: string;
      readonly target: OrganizationNode | undefined;
    }
  | { readonly kind: 'resource-policy'; readonly resource: string }
  | { readonly kind: 'vpc-endpoint-policy'; readonly endpoint: string }
  | { readonly kind: 'session-policy' };

/** One kind of request that a change lets through which was held back before, by this policy. */
export interface Reach {
  /** `allows`: an Allow reaches further; `exempts`: a Deny no longer reaches it, and other policies decide. */
  readonly effect: 'allows' | 'exempts';
  readonly principals: PrincipalReach;
  readonly actions: PatternReach;
  readonly resources: PatternReach;
  /** RCPs: only resources of the accounts below this node of the organization. */
  readonly owners?: BelowNode | undefined;
  /** What must hold of the request besides, in the words of the policy; the condition that changed comes first. */
  readonly conditions: readonly ConditionReach[];
}

/** Texts that match one of `like` and none of `but`. */
export interface PatternReach {
  readonly like: readonly string[];
  readonly but: readonly string[];
}

export interface ConditionReach {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  /** Values that the condition admitted before. */
  readonly but: readonly string[];
}

export type PrincipalReach =
  /** The roles, users and groups that have the policy. `isComplete`: there are no others. */
  | { readonly kind: 'entities'; readonly arns: readonly string[]; readonly isComplete: boolean }
  /** Whomever one of these names. */
  | { readonly kind: 'named'; readonly like: readonly string[]; readonly but: readonly string[] }
  /** Everybody in the accounts below a node of the organization. */
  | ({ readonly kind: 'below' } & BelowNode)
  /** Whoever calls through the endpoint. */
  | { readonly kind: 'through-endpoint'; readonly endpoint: string };

/** A node of the organization, with the accounts that are known to be below it. */
export interface BelowNode {
  readonly node: string;
  readonly accounts: readonly string[];
}

/** Why there is no change to offer for something that denies. */
export interface NotOffered {
  readonly layer: Layer;
  readonly reason:
    | 'not-collected'
    | 'malformed'
    | 'resource-unknown'
    | 'service-rule'
    | 'aws-managed'
    | 'guarded'
    | 'over-quota'
    /** The search was ended at its bound: there may be more. */
    | 'search-ended';
  readonly policy?: string | undefined;
}

export interface Proposal {
  /** Best first. */
  readonly fixes: readonly Fix[];
  readonly notOffered: readonly NotOffered[];
}
