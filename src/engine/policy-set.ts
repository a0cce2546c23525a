/** Everything that takes part in one decision, by layer, with what is not known marked as such. */
import type { Policy } from '../policy/ast.ts';
import type { Origin } from '../policy/source.ts';

/** A policy where it is attached. Without `policy` its document was not collected. */
export interface AttachedPolicy {
  readonly policy: Policy | undefined;
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
  /**
   * Where the document's text starts in the text it was found in. Equal documents may share one `policy`,
   * whose places then count in the document itself.
   */
  readonly origin?: Origin | undefined;
  /** What it is attached to: a user, group, role, organization node, resource or endpoint. */
  readonly attachedTo?: string | undefined;
}

/** One level of the organization: the root, an OU or the account, with the policies attached right there. */
export interface PolicyLevel {
  readonly target: string;
  readonly policies: readonly AttachedPolicy[] | 'unknown';
}

export interface KmsGrant {
  /** ARN of the grantee principal, or a service principal. */
  readonly grantee: string;
  /** Operation names without prefix, e.g. `Decrypt`. */
  readonly operations: readonly string[];
  readonly encryptionContextEquals?: Readonly<Record<string, string>> | undefined;
  readonly encryptionContextSubset?: Readonly<Record<string, string>> | undefined;
  readonly sourceArn?: string | undefined;
  /** Account that issued the grant. Undefined: the owner of the key. */
  readonly issuingAccount?: string | undefined;
  readonly retiringPrincipal?: string | undefined;
  readonly id?: string | undefined;
}

export interface BlockPublicAccess {
  readonly BlockPublicAcls: boolean;
  readonly IgnorePublicAcls: boolean;
  readonly BlockPublicPolicy: boolean;
  readonly RestrictPublicBuckets: boolean;
}

export type ObjectOwnership = 'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter';

export interface AclGrant {
  readonly grantee: string;
  readonly permission: 'READ' | 'WRITE' | 'READ_ACP' | 'WRITE_ACP' | 'FULL_CONTROL';
}

/** Facts for the rules that services add to policy evaluation. */
export interface ServiceFacts {
  readonly blockPublicAccess?: BlockPublicAccess | 'unknown' | undefined;
  readonly objectOwnership?: ObjectOwnership | 'unknown' | undefined;
  readonly objectOwner?: string | undefined;
  readonly acl?: readonly AclGrant[] | 'unknown' | undefined;
  readonly keyManager?: 'AWS' | 'CUSTOMER' | 'unknown' | undefined;
  readonly authorizer?: 'AWS_IAM' | 'COGNITO_USER_POOLS' | 'NONE' | 'CUSTOM' | undefined;
  readonly endpointType?: 'Gateway' | 'Interface' | undefined;
  readonly serviceAdministrator?: boolean | undefined;
}

export interface PolicySet {
  readonly identity: readonly AttachedPolicy[] | 'unknown';
  /** Undefined: the principal has no permissions boundary. */
  readonly boundary?: readonly AttachedPolicy[] | 'unknown' | undefined;
  /** Undefined: no session policy was passed. */
  readonly session?: readonly AttachedPolicy[] | 'unknown' | undefined;
  readonly resource: readonly AttachedPolicy[] | 'unknown';
  /** Root first, account last. Undefined or empty: SCPs do not apply. */
  readonly scps?: readonly PolicyLevel[] | 'unknown' | undefined;
  readonly rcps?: readonly PolicyLevel[] | 'unknown' | undefined;
  /** Undefined: the request did not pass an endpoint. */
  readonly vpcEndpoint?: readonly AttachedPolicy[] | 'unknown' | undefined;
  readonly grants?: readonly KmsGrant[] | 'unknown' | undefined;
  readonly service?: ServiceFacts | undefined;
}
