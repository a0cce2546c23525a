/** What is asked: one principal, one action, one resource, and what is known of the request context. */

export type ContextScalar = string | number | boolean;

/** A key of which something is known, but not its value. */
export interface UnknownValue {
  /** `unknown`: not even whether the key is there. `present`: it is there, with a value that is not known. */
  readonly is: 'unknown' | 'present';
}

/** `null`: the key is known to be absent. A list makes the key multivalued, even with one element. */
export type ContextValue = ContextScalar | readonly ContextScalar[] | null | UnknownValue;

/** How credentials came to be, where the principal's ARN does not say it. */
export type CredentialKind = 'access-key' | 'console' | 'GetSessionToken' | 'AssumeRoot';

export interface Request {
  /**
   * ARN of a user, role, assumed-role session, federated user or root; a service principal; a SAML or OIDC
   * provider; or `anonymous`.
   */
  readonly principal: string;
  readonly action: string;
  /** An ARN, or `*` for an action without resource types. */
  readonly resource: string;
  /** Owner of the resource, where its ARN does not say it. */
  readonly resourceAccount?: string | undefined;
  readonly context: Readonly<Record<string, ContextValue>>;
  /** What a key is that `context` does not list. Default: `absent`. */
  readonly unlisted?: 'absent' | 'unknown' | undefined;
  readonly credentials?: CredentialKind | undefined;
  /** ARN of the user or role that issued the session, as in CloudTrail. */
  readonly sessionIssuer?: string | undefined;
  /** Whether the policy document that the call passes is malformed or public, where a service rule asks. */
  readonly parameters?: RequestParameters | undefined;
}

export interface RequestParameters {
  /** The document passed by the call: AssumeRole's session policy, PutBucketPolicy's bucket policy. */
  readonly Policy?: unknown;
}
