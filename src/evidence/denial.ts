/**
 * What a person's evidence says of one denied request: the request, what each condition key is known to be, what
 * AWS itself said of the reason, and for every fact the place where it was read.
 *
 * Nothing in here is a guess that looks like a fact. A value that follows by a rule instead of standing in the
 * text says so (`Origin.inferred`); what the evidence does not settle is left out, and stays unknown.
 */
import type { RequiredAction } from '../catalog/required-actions.ts';
import type { Span } from '../policy/source.ts';

/** How a value that does not stand in the text as such follows from what does. */
export type Inference =
  /** Role ARN rebuilt from the ARN of a session, which does not carry the path of its role. */
  | 'session-role-without-path'
  /** Role ARN printed in the form of a user or role ARN of another service: `sts` for `iam`. */
  | 'malformed-principal'
  /** Service principal taken from the display name of a service. */
  | 'service-display-name'
  /** The root user, because the sentence speaks of root without naming it. */
  | 'root-by-wording'
  /** IAM action looked up by event source and event name, or by the operation that an SDK names. */
  | 'action-of-operation'
  /** IAM action that a fixed sentence stands for. */
  | 'action-of-wording'
  /** Service prefix added to an action that was printed without one. */
  | 'prefix-of-service'
  /** Chosen from the `resources` list of a record. */
  | 'resource-of-record'
  /** ARN composed from request parameters. */
  | 'resource-of-parameters'
  /** ARN composed from a type and a name, such as `role deploy`. */
  | 'resource-of-typed-name'
  /** Bucket ARN cut out of the object ARN that was printed for a bucket action. */
  | 'bucket-of-object'
  /** `*`, because the action has no resource type. */
  | 'action-without-resource-type'
  /** ARN of a session composed from the role's ARN and the unique id, which ends in the session's name. */
  | 'session-of-unique-id'
  /** `*`, because the simulation named no resource. */
  | 'resource-of-simulation'
  /** Part of a longer value: an account in an ARN, a name in a path. */
  | 'part-of-value'
  /** Context key whose state follows from the kind of caller. */
  | 'kind-of-caller'
  /** Context key whose state follows from the way the call was made: direct, by a service, through an endpoint. */
  | 'way-of-call'
  /** Context key whose state follows from a request parameter, or from its absence. */
  | 'request-parameters'
  /** Context key whose value is another spelling of a field, such as `AWS4-HMAC-SHA256` for `SigV4`. */
  | 'translated-value'
  /** Service that evaluated the request, which is the one that the role was passed to. */
  | 'evaluating-service';

/** Where a fact was read. Offsets are those of the text as the person gave it, whatever it was wrapped in. */
export interface Origin {
  /** Name of the text: a file path, `<stdin>`, … */
  readonly source: string;
  /** Path of the value in its record (`userIdentity.sessionContext.sessionIssuer.arn`), or the part of a message. */
  readonly what: string;
  readonly span: Span;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Set when the value follows by a rule; missing when it stands in the text. */
  readonly inferred?: Inference | undefined;
}

/** One fact read from evidence, with where it was read. */
export interface Claim<T> {
  readonly value: T;
  readonly from: Origin;
}

export type EvidenceForm =
  | 'cloudtrail'
  | 'error-message'
  | 'decoded-message'
  | 'authorization-details'
  | 's3-access-log';

export type Classification =
  /** AWS refused for lack of permission. */
  | 'authorization'
  /** A service's own permission system refused: Lake Formation, Kubernetes RBAC, an API's authorizer. */
  | 'service-permission'
  /** A switch of an account or a service is off. */
  | 'service-setting'
  /** Credentials, subscription, validation: no policy is involved. */
  | 'not-authorization'
  /** May be a denial; the evidence does not say. */
  | 'possible'
  /** Nothing was refused: the record shows a success. */
  | 'none';

/** What a refusal is about where it is not an ordinary denial. */
export type Category =
  | 'appsync-authorizer'
  | 'billing-access'
  | 'credentials'
  | 'credentials-or-region'
  | 'disabled-by-aws'
  | 'dry-run-allowed'
  | 'kubernetes-authentication'
  | 'kubernetes-rbac'
  | 'lake-formation'
  | 'model-access'
  | 'not-found'
  | 'organization-policy'
  | 'region'
  | 'service-not-enabled'
  | 'service-cannot-assume-role'
  | 'sign-in'
  | 'subscription'
  | 'throttling'
  | 'validation'
  | 'web-front';

/** What exactly it is that looks like a denial: closer than the category, and each with a remedy of its own. */
export type Problem =
  | 'account-pending'
  | 'account-suspended'
  | 'api-authorizer'
  | 'bad-signature'
  | 'billing-access'
  | 'bucket-disabled'
  | 'clock-skew'
  | 'database-login'
  | 'declarative-policy'
  | 'dry-run-allowed'
  | 'expired-credentials'
  | 'expired-request'
  | 'identity-provider'
  | 'invalid-token'
  | 'kms-key-state'
  | 'kubernetes-authentication'
  | 'kubernetes-rbac'
  | 'lake-formation'
  | 'lake-formation-table'
  | 'malformed-policy'
  | 'marketplace-subscription'
  | 'model-access'
  | 'no-credentials'
  | 'not-found'
  | 'not-signed-up'
  | 'object-archived'
  | 'opensearch-role'
  | 'password'
  | 'perhaps-credentials-or-region'
  | 'quota'
  | 'region-disabled'
  | 'registry-login'
  | 'request-blocked'
  | 'service-cannot-assume-role'
  | 'service-not-enabled'
  | 'session-duration'
  | 'sign-in'
  | 'sts-region-disabled'
  | 'support-plan'
  | 'tag-policy'
  | 'throttled'
  | 'unknown-access-key'
  | 'unknown-url'
  | 'unsigned-request'
  | 'wrong-bucket-region';

export type PrincipalKind =
  | 'root'
  | 'user'
  /** A role, or a session of one. */
  | 'role'
  | 'service-linked-role'
  | 'federated-user'
  | 'service'
  /** The caller of AssumeRoleWithSAML; the principal is the provider, where known. */
  | 'saml'
  /** The caller of AssumeRoleWithWebIdentity; the principal is the provider, where known. */
  | 'web-identity'
  | 'anonymous'
  /** Somebody of another account, of whom this copy of the record says no more than account and unique id. */
  | 'other-account'
  | 'identity-center-user'
  | 'directory'
  | 'unknown';

/** How the caller's credentials came to be, in the words of a scenario's `credentials`. */
export type CredentialKind = 'access-key' | 'console' | 'GetSessionToken' | 'AssumeRoot';

/** The policy types, named as in a verdict. */
export type Layer =
  | 'rcp'
  | 'scp'
  | 'vpc-endpoint'
  | 'resource'
  | 'identity'
  | 'boundary'
  | 'session'
  | 'service';

/** What AWS itself said of the reason; never an inference of ours. */
export interface Reason {
  readonly kind: 'implicit' | 'explicit' | 'unstated';
  /** The policy type that AWS names. With `transitively`, the one that the denial acted through. */
  readonly layer?: Layer | undefined;
  /** The layer is `resource`, and AWS spoke of a role's trust policy. */
  readonly trust?: true | undefined;
  /** The policy type in which the deny was reported, where AWS says that another one acted through it. */
  readonly transitively?: Layer | undefined;
  readonly policyArn?: Claim<string> | undefined;
  /** Set where the wording lists alternatives to the layer, such as a key that does not exist. */
  readonly layerCertain?: false | undefined;
  /** Set where older texts used the same words for a missing Allow: an explicit SCP denial without policy ARN. */
  readonly kindCertain?: false | undefined;
  /** The switch that refused, where the layer is `service`. */
  readonly setting?: ServiceSetting | undefined;
  /** Missing when AWS said nothing. */
  readonly from?: Origin | undefined;
}

export type ServiceSetting =
  | 'BlockPublicAcls'
  | 'BlockPublicPolicy'
  | 'BlockedEncryptionTypes'
  | 'ObjectLock'
  | 'billing-access'
  | 'root-cannot-assume-role'
  | 'session-credentials';

export interface ResourceClaim extends Claim<string> {
  /** The text names no account; the caller's was filled in. */
  readonly accountAssumed: boolean;
  /** The resource may have an IAM path that the evidence does not carry. */
  readonly pathUnknown: boolean;
  /** Parts of the ARN are not known, and stand as wildcards. Only candidates are patterns. */
  readonly isPattern?: true | undefined;
}

/**
 * What is known of one condition key of the request. A key that ends in `/*` speaks for all keys with that
 * beginning that have no claim of their own: `aws:RequestTag/*`, absent. So does `REST_OF_GLOBAL_KEYS`.
 */
export interface ContextClaim {
  /** As AWS spells it. */
  readonly key: string;
  /** `present`: the key is there, its value is not known. */
  readonly state: 'known' | 'absent' | 'present';
  /** For `known`. */
  readonly values?: readonly string[] | undefined;
  /** The key holds a list, even with one value in it. */
  readonly multivalued?: true | undefined;
  /** The value is right within seconds: a time of completion stands for the time of the decision. */
  readonly approximate?: true | undefined;
  readonly from: Origin;
}

/** A Deny statement that a decoded authorization message reports as matched. Operators are not in the message. */
export interface MatchedStatement {
  /** Empty when the statement has none. */
  readonly sid: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Unique ids (AIDA…, AROA…) of the caller, not what the statement says. */
  readonly principals: readonly string[];
  /** Keys and the values of the policy. */
  readonly conditions: readonly { readonly key: string; readonly values: readonly string[] }[];
  readonly sourcePolicyId?: string | undefined;
  readonly sourcePolicyType?: string | undefined;
  readonly from: Origin;
}

export type EvaluatedEffect = 'allow' | 'explicit-deny' | 'implicit-deny';

/** One action and resource that AWS's authorization record says the call was checked for. */
interface EvaluatedAction {
  readonly action: string;
  readonly resource: string;
  readonly effect: EvaluatedEffect;
  readonly from: Origin;
}

/** A policy that AWS's authorization record lists as evaluated. A type that is not listed took no part. */
export interface EvaluatedPolicy {
  readonly layer: Layer;
  /** The policy's ARN, or `inline:` with an opaque id. */
  readonly uri: Claim<string>;
  readonly isInline: boolean;
  /** ARNs of the principals, the resource, or the account, OU or root that the policy is attached to. */
  readonly attachedTo: readonly string[];
  /** In the evaluation of this denial. AWS makes up a Sid where the statement has none. */
  readonly matchedStatements: readonly {
    readonly sid: string;
    readonly effect: 'Allow' | 'Deny';
    readonly from: Origin;
  }[];
}

/** Two places that say different things of one fact. The denial carries `a`. */
export interface Contradiction {
  /** Name of the fact: `principal`, `accountId`, … or the condition key. */
  readonly what: string;
  readonly a: Claim<string>;
  readonly b: Claim<string>;
}

/** Something in the text that is not as AWS writes it, and was read all the same. */
export interface Anomaly {
  readonly kind: /** An account id that has not twelve digits, as in some documentation samples. */
    | 'account-id-length'
    /** Blanked out by whoever passed the text on. */
    | 'masked-principal'
    | 'masked-resource'
    | 'malformed-principal'
    | 'object-for-bucket-action'
    /** The operation's name stands for its action: AWS's reference lists no action for it. */
    | 'action-not-listed'
    /** The record has the parameters of the call, and they do not name its resource in a way that is known. */
    | 'resource-not-derived';
  readonly at: Origin;
}

/** The operation that was called; the denied action may be another one, inside it. */
interface Operation {
  readonly eventName: Claim<string>;
  readonly eventSource?: Claim<string> | undefined;
}

export interface EncodedMessage {
  /** Line breaks and blanks that a terminal added are taken out. */
  readonly text: string;
  /** A truncated message cannot be decoded. */
  readonly state: 'complete' | 'truncated';
  readonly from: Origin;
}

export interface Denial {
  /** The form that says most, where there are several. */
  readonly form: EvidenceForm;
  /** Set where several pieces of evidence were read of this denial. */
  readonly combinedFrom?: readonly EvidenceForm[] | undefined;
  readonly classification: Classification;
  readonly category?: Category | undefined;
  /** Set for most categories: what exactly went wrong. */
  readonly problem?: Problem | undefined;

  readonly principalKind: PrincipalKind;
  /**
   * The value of aws:PrincipalArn: the role's ARN for a session. For callers without one, what a scenario writes
   * as principal: a service principal, a SAML or OIDC provider, `anonymous`.
   */
  readonly principal?: Claim<string> | undefined;
  /** ARN of the assumed-role or federated-user session. */
  readonly session?: Claim<string> | undefined;
  /** ARN of the user or role that the session was issued from. */
  readonly sessionIssuer?: Claim<string> | undefined;
  /** The caller's account. */
  readonly accountId?: Claim<string> | undefined;
  /** Unique id: AIDA…, or AROA…:session. */
  readonly principalId?: Claim<string> | undefined;
  readonly accessKeyId?: Claim<string> | undefined;
  readonly credentials?: Claim<CredentialKind> | undefined;
  /** The service that made the call for the caller, or with a role of its own. */
  readonly invokedBy?: Claim<string> | undefined;
  /** Account of the product provider that acts with temporary delegated access. */
  readonly delegateAccountId?: Claim<string> | undefined;

  readonly action?: Claim<string> | undefined;
  /** The action as printed, where it is not the action: other letter case, no prefix, not an IAM action. */
  readonly actionText?: Claim<string> | undefined;
  /** Every action that the operation is checked for, or may be; set where there is more than one, or no action. */
  readonly actionCandidates?: readonly string[] | undefined;

  /**
   * Everything that the whole call is checked for, the denied action among it; see the catalog. Of a text without
   * parameters, what the names in it tell.
   */
  readonly requiredActions?: readonly RequiredAction[] | undefined;

  readonly resource?: ResourceClaim | undefined;
  /** The resource as printed, where it is not an ARN or `*`. */
  readonly resourceText?: Claim<string> | undefined;
  /** All resources that the parameters of the call name. */
  readonly resourceCandidates?: readonly ResourceClaim[] | undefined;
  /** Account that owns the resource, where a record says it. */
  readonly resourceAccount?: Claim<string> | undefined;

  readonly reason: Reason;
  /** By lower-cased key. A key that is not in it is unknown; see `contextOf`. */
  readonly context: ReadonlyMap<string, ContextClaim>;

  /** When the request completed: ISO 8601, UTC. */
  readonly time?: Claim<string> | undefined;
  readonly region?: Claim<string> | undefined;
  readonly errorCode?: Claim<string> | undefined;
  /** Code of the outer error, where an inner one is the denial. */
  readonly outerErrorCode?: Claim<string> | undefined;
  readonly httpStatus?: Claim<number> | undefined;
  readonly operation?: Operation | undefined;
  /** Name of a service as an SDK prints it. */
  readonly service?: Claim<string> | undefined;
  readonly requestId?: Claim<string> | undefined;
  readonly eventId?: Claim<string> | undefined;
  readonly sharedEventId?: Claim<string> | undefined;
  readonly recipientAccountId?: Claim<string> | undefined;
  readonly vpcEndpointId?: Claim<string> | undefined;
  readonly vpcEndpointAccountId?: Claim<string> | undefined;
  readonly authorizationId?: Claim<string> | undefined;
  /** The Region to ask for the authorization details. */
  readonly authorizationRegion?: Claim<string> | undefined;
  readonly encodedMessage?: EncodedMessage | undefined;
  readonly matchedStatements?: readonly MatchedStatement[] | undefined;
  /** Of AWS's authorization record: every policy that was evaluated. */
  readonly evaluatedPolicies?: readonly EvaluatedPolicy[] | undefined;
  /** Of AWS's authorization record: everything that the call was checked for, allowed or not. */
  readonly evaluatedActions?: readonly EvaluatedAction[] | undefined;
  readonly contradictions: readonly Contradiction[];
  readonly anomalies: readonly Anomaly[];
}

/** Speaks for all global keys without a claim of their own, where the evidence lists the request context in full. */
export const REST_OF_GLOBAL_KEYS = 'aws:*';

/**
 * Global keys that AWS documents as part of every request context. AWS's authorization records leave some of them
 * out all the same, so that they are not listed proves nothing.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const IN_EVERY_REQUEST: ReadonlySet<string> = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalisawsservice',
  'aws:principaltype',
  'aws:requestedregion',
  'aws:resourceaccount',
  'aws:securetransport',
  'aws:userid',
  'aws:viaawsservice',
]);

/** What is known of a key, in any letter case; undefined when nothing is. */
export function contextOf(denial: Pick<Denial, 'context'>, key: string): ContextClaim | undefined {
  const lower = key.toLowerCase();
  const exact = denial.context.get(lower);
  if (exact !== undefined) return exact;
  const slash = lower.indexOf('/');
  const family = slash < 0 ? undefined : denial.context.get(`${lower.slice(0, slash)}/*`);
  if (family !== undefined) return family;
  if (lower.startsWith('aws:') && !IN_EVERY_REQUEST.has(lower)) {
    const rest = denial.context.get(REST_OF_GLOBAL_KEYS);
    if (rest !== undefined) return rest;
  }
  // kms:EncryptionContext:name is the one family whose members are set off by a colon.
  const prefix = 'kms:encryptioncontext:';
  return lower.startsWith(prefix) ? denial.context.get(`${prefix}*`) : undefined;
}
