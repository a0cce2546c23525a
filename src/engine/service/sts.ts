/**
 * STS: who may call which operation with what credentials, and the trust policy, which is the role's
 * resource-based policy for these calls and must always allow.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
 */
import type { Condition, Policy } from '../../policy/ast.ts';
import { isBase64 } from '../../policy/literal/base64.ts';
import { parsePolicyValue } from '../../policy/parse.ts';
import type { RequestState } from '../context.ts';
import { BOUNDARY, IDENTITY, SESSION } from '../evaluation.ts';
import { fieldBounds } from '../match/arn-glob.ts';
import type { Request } from '../request.ts';
import type { RuleId } from '../rules.ts';
import { ABSENT, NOT_KNOWN, type SlotValue } from '../slot-value.ts';
import { FALSE, or, TRUE, type Truth, truthOf, UNKNOWN } from '../truth.ts';
import type { ServiceModule } from './service-module.ts';

/** Calls that a role's trust policy decides, lower-case. */
const TRUST_ACTIONS: ReadonlySet<string> = new Set([
  'assumerole',
  'assumerolewithsaml',
  'assumerolewithwebidentity',
  'tagsession',
  'setsourceidentity',
  'setcontext',
]);

export const sts: ServiceModule = {
  before(evaluation, action) {
    if (TRUST_ACTIONS.has(action)) {
      evaluation.resourceMandatory = true;
      return true;
    }
    // Rule sts-session-token-no-allow: only a Deny stops it.
    if (action === 'getsessiontoken') {
      for (const layer of [IDENTITY, BOUNDARY, SESSION]) evaluation.allowed[layer] = TRUE;
    }
    // The target account of AssumeRoot has no say: its root user has no policies.
    if (action === 'assumeroot') evaluation.grants.add('delegated', TRUE);
    return false;
  },

  after(evaluation, action) {
    const { caller, request } = evaluation.state;
    if (caller.kind === 'root' && (action === 'assumerole' || action === 'assumeroot')) {
      evaluation.refuse('sts-root-no-assume');
    }
    if (caller.kind === 'federated-user') evaluation.refuse('sts-federated-limits');
    if (caller.credentials === 'GetSessionToken' && !TRUST_ACTIONS.has(action))
      evaluation.refuse('sts-session-token-limits');
    if (caller.kind === 'role' && (action === 'getfederationtoken' || action === 'getsessiontoken')) {
      evaluation.refuse('sts-role-session-limits');
    }
    if (TRUST_ACTIONS.has(action) && request.parameters?.Policy !== undefined) {
      if (isMalformedSessionPolicy(request.parameters.Policy))
        evaluation.refuse('sts-malformed-session-policy');
    }
  },

  alwaysAllows: (action) => action === 'getcalleridentity',
};

/** Whether an action is one that the trust policy of a role decides. */
export function isTrustAction(action: string): boolean {
  const lower = action.toLowerCase();
  return lower.startsWith('sts:') && TRUST_ACTIONS.has(lower.slice('sts:'.length));
}

/** A further authorization that a call to assume a role needs. */
export interface Companion {
  readonly action: string;
  readonly rule: RuleId;
  /** False while it is not known whether the call passes what needs it. */
  readonly isCertain: boolean;
}

/**
 * What else a call to assume a role is checked for: it fails as a whole without sts:TagSession when it passes
 * tags, and without sts:SetSourceIdentity when it sets a source identity.
 */
export function companionsOf(request: Request, state: RequestState): readonly Companion[] {
  if (!request.action.toLowerCase().startsWith('sts:assumerole')) return NONE;
  const companions: Companion[] = [];
  const tags = passesTags(request, state);
  if (tags !== FALSE) {
    companions.push({ action: 'sts:TagSession', rule: 'sts-tag-session', isCertain: tags === TRUE });
  }
  const identity = isPassed(state.lookup('sts:SourceIdentity'));
  if (identity !== FALSE) {
    const rule = 'sts-set-source-identity';
    companions.push({ action: 'sts:SetSourceIdentity', rule, isCertain: identity === TRUE });
  }
  return companions.length > 0 ? companions : NONE;
}

const NONE: readonly Companion[] = [];

function isPassed(value: SlotValue): Truth {
  if (value === NOT_KNOWN) return UNKNOWN;
  return truthOf(value !== ABSENT && !(Array.isArray(value) && value.length === 0));
}

/** Whether the call passes session tags; any one of the keys that speak of them tells. */
function passesTags(request: Request, state: RequestState): Truth {
  let passed = isPassed(state.lookup('aws:TagKeys'));
  for (const key in request.context) {
    if (key.toLowerCase().startsWith('aws:requesttag/')) passed = or(passed, isPassed(state.lookup(key)));
  }
  return passed;
}

/** A grammar error, or an ARN with too few fields, which STS does not complete. */
function isMalformedSessionPolicy(document: unknown): boolean {
  const policy: Policy = parsePolicyValue(document, 'session');
  if (policy.fault) return true;
  return policy.statements.some(
    ({ faults, resource, conditions }) =>
      faults.length > 0 ||
      conditions.some(holdsInvalidBinary) ||
      resource?.values.some((entry) => entry !== '*' && fieldBounds(entry).starts.length < 6),
  );
}

/** OBSERVED 2026-09: of all malformed literals a session policy may hold any but binary ones. */
function holdsInvalidBinary({ operator, values }: Condition): boolean {
  return operator.base.family === 'binary' && !values.every(isBase64);
}
