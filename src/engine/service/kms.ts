/**
 * KMS: the key policy is the root of all authority over a key; grants stand beside it; aliases have no policy.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
 */
import { parseArn } from '../../policy/arn.ts';
import type { Caller } from '../caller.ts';
import { ABSENT, NOT_KNOWN, PRESENT, type RequestState } from '../context.ts';
import type { Evaluation } from '../evaluation.ts';
import type { KmsGrant } from '../policy-set.ts';
import { and, FALSE, not, TRUE, type Truth, truthOf, UNKNOWN } from '../truth.ts';
import type { GrantReach } from '../verdict.ts';
import type { ServiceModule } from './service-module.ts';

export const kms: ServiceModule = {
  before(evaluation, action) {
    const { resource } = evaluation.state;
    if (!resource.includes(':key/')) return false;
    evaluation.resourceMandatory = true;
    addGrants(evaluation, action);
    // OBSERVED 2026-09: a key policy does not authorise RetireGrant.
    return action !== 'retiregrant';
  },

  after(evaluation, action) {
    const { resource, sameAccount } = evaluation.state;
    if (resource !== '*' && !CROSS_ACCOUNT_OPERATIONS.has(action)) {
      evaluation.refuse('kms-cross-account-operations', not(sameAccount));
    }
    if (resource.includes(':alias/aws/') && ALIAS_CHANGES.has(action))
      evaluation.refuse('kms-alias-reserved');
  },
};

const ALIAS_CHANGES: ReadonlySet<string> = new Set(['createalias', 'updatealias', 'deletealias']);

/** @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html */
const CROSS_ACCOUNT_OPERATIONS: ReadonlySet<string> = new Set([
  'creategrant',
  'decrypt',
  'derivesharedsecret',
  'describekey',
  'encrypt',
  'generatedatakey',
  'generatedatakeypair',
  'generatedatakeypairwithoutplaintext',
  'generatedatakeywithoutplaintext',
  'generatemac',
  'getkeyrotationstatus',
  'getpublickey',
  'listgrants',
  'reencryptfrom',
  'reencryptto',
  'retiregrant',
  'revokegrant',
  'sign',
  'verify',
  'verifymac',
]);

/**
 * Grants count as if the key policy named their grantee. Across accounts they are only the resource's side,
 * but for those that the caller's own account issued.
 */
function addGrants(evaluation: Evaluation, action: string): void {
  const { state, kmsGrants } = evaluation;
  if (evaluation.kmsGrantsOpen) {
    evaluation.grants.add('direct', UNKNOWN);
    evaluation.miss('grants', 'kms-grant');
  }
  for (const grant of kmsGrants) {
    const reach = granteeReach(grant, action, state);
    if (reach === undefined) continue;
    const covers = grantCovers(grant, action, state);
    if (covers === FALSE) continue;
    const issuer = grant.issuingAccount === undefined ? undefined : accountIn(grant.issuingAccount);
    const isOwn = state.sameAccount === FALSE && issuer === state.caller.account;
    (isOwn ? evaluation.ownGrants : evaluation.grants).add(reach, covers);
  }
}

/** The grants that cover the request, by their position: what a trace shows. */
export function coveringGrants(evaluation: Evaluation, action: string): readonly number[] {
  return evaluation.kmsGrants.flatMap((grant, index) => {
    const covers =
      granteeReach(grant, action, evaluation.state) !== undefined &&
      grantCovers(grant, action, evaluation.state) === TRUE;
    return covers ? [index] : [];
  });
}

function accountIn(text: string): string {
  return parseArn(text)?.account ?? text;
}

/** How far the grant reaches for this caller; undefined when it is not the grantee's. */
function granteeReach(grant: KmsGrant, action: string, state: RequestState): GrantReach | undefined {
  const own = principalReach(grant.grantee, state);
  if (action !== 'retiregrant' || grant.retiringPrincipal === undefined) return own;
  return own ?? principalReach(grant.retiringPrincipal, state);
}

function principalReach(principal: string, state: RequestState): GrantReach | undefined {
  const { caller } = state;
  if (principal === caller.sessionArn) return 'direct';
  // OBSERVED 2026-09: a grantee may be given, and is shown after its role is gone, as `AROA…:session`.
  if (principal.startsWith('AROA') && principal.includes(':')) {
    return state.lookup('aws:userid') === principal ? 'direct' : undefined;
  }
  if (caller.kind === 'role')
    return namesRole(principal, caller) ? 'limited' : accountReach(principal, caller.account);
  if (principal === caller.principal) return 'direct';
  return caller.kind === 'user' || caller.kind === 'federated-user'
    ? accountReach(principal, caller.account)
    : undefined;
}

function namesRole(principal: string, { roleArn, account, name }: Caller): boolean {
  if (roleArn !== undefined) return principal === roleArn;
  const arn = parseArn(principal);
  return (
    arn?.service === 'iam' &&
    arn.account === account &&
    arn.resource.startsWith('role/') &&
    arn.resource.endsWith(`/${name}`)
  );
}

function accountReach(principal: string, account: string): GrantReach | undefined {
  const arn = parseArn(principal);
  return arn?.service === 'iam' && arn.resource === 'root' && arn.account === account
    ? 'delegated'
    : undefined;
}

/** Whether operation and constraints of a grant cover the request. */
function grantCovers(grant: KmsGrant, action: string, state: RequestState): Truth {
  const operations = new Set(grant.operations.map((operation) => operation.toLowerCase()));
  if (action === 'retiregrant' && grant.retiringPrincipal !== undefined) return TRUE;
  if (!operations.has(action)) return FALSE;
  let covers: Truth = TRUE;
  if (action === 'creategrant') covers = and(covers, permitsRequestedOperations(operations, state));
  if (grant.encryptionContextSubset) covers = and(covers, holdsPairs(grant.encryptionContextSubset, state));
  if (grant.encryptionContextEquals) {
    covers = and(covers, holdsPairs(grant.encryptionContextEquals, state));
    covers = and(covers, holdsOnly(grant.encryptionContextEquals, state));
  }
  if (grant.sourceArn !== undefined) covers = and(covers, textIs(state, 'aws:SourceArn', grant.sourceArn));
  return covers;
}

/** Rule `kms-grant-create`: one grant must permit CreateGrant and every operation that the new one asks for. */
function permitsRequestedOperations(operations: ReadonlySet<string>, state: RequestState): Truth {
  const requested = state.lookup('kms:GrantOperations');
  if (requested === ABSENT) return TRUE;
  const list = typeof requested === 'string' ? [requested] : requested;
  if (!Array.isArray(list)) return UNKNOWN;
  return truthOf(list.every((operation) => operations.has(operation.toLowerCase())));
}

const CONTEXT_PREFIX = 'kms:encryptioncontext:';

function holdsPairs(pairs: Readonly<Record<string, string>>, state: RequestState): Truth {
  let truth: Truth = TRUE;
  for (const [key, value] of Object.entries(pairs))
    truth = and(truth, textIs(state, CONTEXT_PREFIX + key, value));
  return truth;
}

/** Whether the request's encryption context has no pair beyond these. */
function holdsOnly(pairs: Readonly<Record<string, string>>, { request }: RequestState): Truth {
  const known = new Set(Object.keys(pairs).map((key) => CONTEXT_PREFIX + key.toLowerCase()));
  for (const key in request.context) {
    const lower = key.toLowerCase();
    if (lower.startsWith(CONTEXT_PREFIX) && !known.has(lower) && request.context[key] !== null) return FALSE;
  }
  return request.unlisted === 'unknown' ? UNKNOWN : TRUE;
}

function textIs(state: RequestState, key: string, expected: string): Truth {
  const value = state.lookup(key);
  if (value === NOT_KNOWN || value === PRESENT) return UNKNOWN;
  return truthOf(value === expected);
}
