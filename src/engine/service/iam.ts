/**
 * IAM: no resource-based policies for its calls, credentials that may not call it, and entities that belong to
 * AWS.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
 */

import { isTrue } from '../condition/bool.ts';
import type { Evaluation } from '../evaluation.ts';
import { ABSENT } from '../slot-value.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../truth.ts';
import type { ServiceModule } from './service-module.ts';

export const iam: ServiceModule = {
  before: () => false,

  after(evaluation, action) {
    const { caller, resource } = evaluation.state;
    if (caller.kind === 'federated-user') evaluation.refuse('sts-federated-limits');
    if (caller.credentials === 'GetSessionToken')
      evaluation.refuse('sts-session-token-limits', lacksMfa(evaluation));
    if (MANAGED_POLICY_CHANGES.has(action) && resource.includes(':iam::aws:policy/')) {
      evaluation.refuse('iam-aws-managed-policy');
    }
    if (resource.includes(':role/aws-reserved/') && changesRole(action))
      evaluation.refuse('iam-reserved-role');
  },
};

const MANAGED_POLICY_CHANGES: ReadonlySet<string> = new Set([
  'createpolicyversion',
  'deletepolicy',
  'deletepolicyversion',
  'setdefaultpolicyversion',
  'tagpolicy',
  'untagpolicy',
]);

const ROLE_CHANGES = [
  'attach',
  'create',
  'delete',
  'detach',
  'passrole',
  'put',
  'tag',
  'untag',
  'update',
] as const;

function changesRole(action: string): boolean {
  return ROLE_CHANGES.some((verb) => action.startsWith(verb));
}

/** Whether the session was made without MFA. */
function lacksMfa({ state }: Evaluation): Truth {
  const value = state.lookup('aws:MultiFactorAuthPresent', ['true']);
  if (typeof value === 'string') return isTrue(value) ? FALSE : TRUE;
  return value === ABSENT ? TRUE : UNKNOWN;
}
