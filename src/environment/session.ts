/**
 * What the ARN of a caller says of its session: whether session policies or session tags can have been passed.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */
import type { PolicySet } from '../engine/policy-set.ts';
import type { Environment } from './environment.ts';
import { contextValue, type RequestFacts } from './request-facts.ts';

/**
 * - `none`: not a session of a role, or nothing can have been passed, as for a service-linked role;
 * - `instance`: credentials of an EC2 instance profile, made by EC2 without policies or tags;
 * - `assumed`: a session that somebody made, with whatever they passed.
 */
export type SessionKind = 'none' | 'instance' | 'assumed';

export function sessionKind(environment: Environment, facts: RequestFacts): SessionKind {
  const { caller, entity } = facts;
  if (caller.kind === 'federated-user') return 'assumed';
  if (caller.kind !== 'role' || caller.sessionName === undefined || caller.isServiceLinkedRole) return 'none';
  if (!INSTANCE_ID.test(caller.sessionName)) return 'assumed';
  // Anybody may name a session like an instance; only a role that EC2 may assume can be an instance's.
  const trust = entity && environment.entity('role', entity.account, entity.name)?.description?.trust;
  if (!trust) return 'instance';
  const trustsEc2 = trust
    .policy('trust')
    .statements.some(
      ({ effect, principal }) =>
        effect !== 'Deny' &&
        principal?.entries.some(({ kind, value }) => kind === 'Service' && EC2.has(value.toLowerCase())),
    );
  return trustsEc2 ? 'instance' : 'assumed';
}

const INSTANCE_ID = /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;
const EC2: ReadonlySet<string> = new Set(['ec2.amazonaws.com', 'ec2.amazonaws.com.cn']);

/** The session policies of a request; undefined: none were passed. */
export function sessionPolicies(
  { question, caller }: RequestFacts,
  session: SessionKind,
): PolicySet['session'] {
  const { sessionPolicy } = question;
  if (sessionPolicy === 'none') return undefined;
  if (sessionPolicy !== undefined && sessionPolicy !== 'unknown') return sessionPolicy;
  // A root session that AssumeRoot made is bound by a task policy; which one it was is not recorded with its calls.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html
  const isAssumedRoot =
    caller.kind === 'root' && String(contextValue(question, 'aws:AssumedRoot')) === 'true';
  return session === 'assumed' || isAssumedRoot ? 'unknown' : undefined;
}
