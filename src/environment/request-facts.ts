/** What is asked of an environment, and the parts of it that every step needs, taken apart once. */

import { type Caller, callerOf } from '../engine/caller.ts';
import type { AttachedPolicy } from '../engine/policy-set.ts';
import type { ContextScalar, ContextValue } from '../engine/request.ts';
import { type Arn, isAccountId, parseArn } from '../policy/arn.ts';
import type { Environment, Found } from './environment.ts';
import { membershipOf } from './organization-policies.ts';

/** One request, as far as it is known. `principal`, `action` and `resource` are as in a scenario. */
export interface Question {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  /** ARN of the role or user that a session was issued from. */
  readonly sessionIssuer?: string | undefined;
  /** `AROA…:session` or `AIDA…`, as CloudTrail's `principalId` has it. */
  readonly principalId?: string | undefined;
  readonly resourceAccount?: string | undefined;
  /** Region of the endpoint that was called. */
  readonly region?: string | undefined;
  readonly vpcEndpointId?: string | undefined;
  /** What is known of condition keys; `null` is known to be absent. */
  readonly context?: Readonly<Record<string, ContextValue>> | undefined;
  /** What a key is that `context` does not list. Default: `unknown`. */
  readonly unlisted?: 'absent' | 'unknown' | undefined;
  /**
   * The session policies of a role session or federated user. Default: `unknown`, because nothing in AWS tells
   * afterwards with which policies a session was made.
   */
  readonly sessionPolicy?: readonly AttachedPolicy[] | 'none' | 'unknown' | undefined;
}

export interface RequestFacts {
  readonly question: Question;
  readonly caller: Caller;
  /** The role or user whose policies are the caller's, where there is one. */
  readonly entity:
    | { readonly kind: 'role' | 'user'; readonly account: string; readonly name: string }
    | undefined;
  /** Set when the environment knows the role's ARN, with its path, and the question does not. */
  readonly sessionIssuer: Found<string> | undefined;
  /** Service prefix of the action, in lower case. */
  readonly service: string;
  /** Undefined for `*` and for what is no ARN. */
  readonly arn: Arn | undefined;
  /** Name of the bucket that the request is about or in. */
  readonly bucket: string | undefined;
  /** Account that owns the resource; undefined while nobody says. */
  readonly resourceAccount: string | undefined;
  /** Set when the environment says whose the resource is, and neither the question nor the ARN does. */
  readonly foundResourceAccount: Derived<string> | undefined;
}

/** A value that follows from the environment, with the file that says it; without one it follows from the question. */
export interface Derived<T> {
  readonly value: T;
  readonly file: string | undefined;
}

export function requestFacts(environment: Environment, question: Question): RequestFacts {
  const { caller, entity, sessionIssuer } = findCaller(environment, question);
  const colon = question.action.indexOf(':');
  const service = question.action.slice(0, Math.max(colon, 0)).toLowerCase();
  const arn = parseArn(question.resource);
  const bucket = arn?.service === 's3' && arn.account === '' ? arn.resource.split('/')[0] : undefined;
  const owner = ownerOf(environment, question, caller, service, arn, bucket);
  return { question, caller, entity, sessionIssuer, service, arn, bucket, ...owner };
}

/** One value of the question's context: a text, null when absent, undefined when nothing is said. */
export function contextValue(
  { context }: Question,
  key: string,
): ContextScalar | null | 'unknown' | undefined {
  const lower = key.toLowerCase();
  for (const [name, value] of Object.entries(context ?? {})) {
    if (name.toLowerCase() !== lower) continue;
    return value === null || typeof value !== 'object' ? value : 'unknown';
  }
  return undefined;
}

function findCaller(
  environment: Environment,
  question: Question,
): Pick<RequestFacts, 'caller' | 'entity' | 'sessionIssuer'> {
  const asked = callerOf({ principal: question.principal, sessionIssuer: question.sessionIssuer });
  const { kind, account, name } = asked;
  // The user that stands for a CloudFront origin access identity is in no account, and nobody can describe it.
  if (!isAccountId(account)) return { caller: asked, entity: undefined, sessionIssuer: undefined };
  if (kind === 'user' && name !== undefined) {
    return { caller: asked, entity: { kind, account, name }, sessionIssuer: undefined };
  }
  if (kind === 'federated-user') {
    const issuer = callerOf({ principal: asked.issuerArn ?? '' });
    const entity =
      issuer.kind === 'user' && issuer.name !== undefined && isAccountId(issuer.account)
        ? { kind: issuer.kind, account: issuer.account, name: issuer.name }
        : undefined;
    return { caller: asked, entity, sessionIssuer: undefined };
  }
  if (kind !== 'role' || name === undefined) {
    return { caller: asked, entity: undefined, sessionIssuer: undefined };
  }
  const entity = { kind, account, name };
  const description = environment.entity('role', account, name)?.description;
  if (asked.roleArn !== undefined || !description) {
    return { caller: asked, entity, sessionIssuer: undefined };
  }
  const sessionIssuer = { value: description.arn, file: description.file };
  const caller = callerOf({ principal: question.principal, sessionIssuer: description.arn });
  return { caller, entity, sessionIssuer };
}

/**
 * Whose the resource is. An ARN with an account says it; for `*`, and for ARNs without an account, the caller's
 * account acts on what it owns, except for S3 and Organizations.
 */
function ownerOf(
  environment: Environment,
  question: Question,
  caller: Caller,
  service: string,
  arn: Arn | undefined,
  bucket: string | undefined,
): Pick<RequestFacts, 'resourceAccount' | 'foundResourceAccount'> {
  const given = question.resourceAccount ?? (arn && isAccountId(arn.account) ? arn.account : undefined);
  if (given !== undefined) return { resourceAccount: given, foundResourceAccount: undefined };
  let found: Derived<string> | undefined;
  if (bucket !== undefined) {
    found = environment.bucketOwner(bucket);
  } else if (service === 'organizations') {
    // OBSERVED (September 2026): what Organizations actions act on belongs to the management account.
    const membership = membershipOf(environment, caller.account);
    const organization = membership.kind === 'member' ? membership.organization : undefined;
    const value = organization?.managementAccount;
    if (organization && value !== undefined) found = { value, file: organization.file };
  } else {
    const own = caller.account === '' ? undefined : caller.account;
    // The engine does not take `*` of S3 for the caller's own, as in ListAllMyBuckets; nothing else can be meant.
    const isStated = service === 's3' && own !== undefined && question.resource === '*';
    return {
      resourceAccount: own,
      foundResourceAccount: isStated ? { value: own, file: undefined } : undefined,
    };
  }
  return { resourceAccount: found?.value, foundResourceAccount: found };
}
