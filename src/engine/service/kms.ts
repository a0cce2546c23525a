/**
 * KMS: the key policy is the root of all authority over a key; grants stand beside it; aliases have no policy.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
 */
import { parseArn } from '../../policy/arn.ts';
import type { RequestState } from '../context.ts';
import type { Evaluation } from '../evaluation.ts';
import { BY_ROLE, BY_SESSION, PrincipalTest } from '../match/principal.ts';
import type { KmsGrant } from '../policy-set.ts';
import { ABSENT, NOT_KNOWN, PRESENT } from '../slot-value.ts';
import type { SupposedGrant } from '../supposition.ts';
import { and, FALSE, not, TRUE, type Truth, truthOf, UNKNOWN } from '../truth.ts';
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

/** Operations that a grant can permit. */
const GRANTABLE: ReadonlySet<string> = new Set([
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
  'getpublickey',
  'reencryptfrom',
  'reencryptto',
  'retiregrant',
  'sign',
  'verify',
  'verifymac',
]);

/**
 * Grants count as if the key policy named their grantee. Across accounts they are only the resource's side,
 * but for those that the caller's own account issued.
 */
function addGrants(evaluation: Evaluation, action: string): void {
  const { state, kmsGrants, suppositions, policies } = evaluation;
  if (!GRANTABLE.has(action)) return;
  if (policies.grants === 'unknown') addUnknownGrants(evaluation, suppositions.grants);
  for (const grant of kmsGrants) {
    const bits = granteeBits(grant, action, state);
    if (bits === 0) continue;
    const covers = grantCovers(grant, action, state);
    if (covers === FALSE) continue;
    const target = isOwnGrant(grant, state) ? evaluation.ownGrants : evaluation.grants;
    target.addBits(bits, covers);
    if (bits & BY_ROLE) evaluation.namesRoleByGrant = true;
  }
}

function addUnknownGrants(evaluation: Evaluation, supposed: readonly SupposedGrant[] | undefined): void {
  const { grants, ownGrants, state } = evaluation;
  if (supposed) {
    for (const { reach, isOwn } of supposed) (isOwn ? ownGrants : grants).add(reach, TRUE);
    return;
  }
  evaluation.miss('grants', 'kms-grant');
  grants.add('direct', UNKNOWN);
  if (state.sameAccount !== TRUE) ownGrants.add('direct', UNKNOWN);
}

/** Whether the caller's own account issued the grant on another account's key. */
function isOwnGrant({ issuingAccount }: KmsGrant, { sameAccount, caller }: RequestState): boolean {
  if (sameAccount !== FALSE || issuingAccount === undefined) return false;
  return (parseArn(issuingAccount)?.account ?? issuingAccount) === caller.account;
}

/** The grants that cover the request, by their position: what a trace shows. */
export function coveringGrants({ state, kmsGrants }: Evaluation, action: string): readonly number[] {
  return kmsGrants.flatMap((grant, index) => {
    const covers = granteeBits(grant, action, state) !== 0 && grantCovers(grant, action, state) === TRUE;
    return covers ? [index] : [];
  });
}

/** In which ways the grant is the caller's: as its grantee, or for RetireGrant as its retiring principal. */
function granteeBits(grant: KmsGrant, action: string, state: RequestState): number {
  const own = principalBits(grant.grantee, state);
  if (action !== 'retiregrant' || grant.retiringPrincipal === undefined) return own;
  return own === 0 ? principalBits(grant.retiringPrincipal, state) : own;
}

const GRANTEE_TESTS = new WeakMap<RequestState, Map<string, PrincipalTest>>();

/** As the Principal element of a key policy would match. */
function principalBits(principal: string, state: RequestState): number {
  // OBSERVED 2026-09: a grantee may be given, and is shown after its role is gone, as `AROA…:session`.
  if (principal.startsWith('AROA') && principal.includes(':')) {
    return state.lookup('aws:userid', [principal]) === principal ? BY_SESSION : 0;
  }
  let tests = GRANTEE_TESTS.get(state);
  if (!tests) {
    tests = new Map();
    GRANTEE_TESTS.set(state, tests);
  }
  let test = tests.get(principal);
  if (!test) {
    const kind = principal.startsWith('arn:') ? 'AWS' : 'Service';
    const element = {
      negated: false,
      span: NO_SPAN,
      entries: [{ kind, value: principal, start: 0 }],
    } as const;
    test = new PrincipalTest(element, 'key', 'Allow', state.keys);
    tests.set(principal, test);
  }
  return test.bits(state);
}

const NO_SPAN = { start: 0, end: 0 } as const;

/** Whether operation and constraints of a grant cover the request. */
function grantCovers(grant: KmsGrant, action: string, state: RequestState): Truth {
  const operations = new Set(grant.operations.map((operation) => operation.toLowerCase()));
  if (action === 'retiregrant' && grant.retiringPrincipal !== undefined) return TRUE;
  if (!operations.has(action)) return FALSE;
  let covers: Truth = TRUE;
  if (action === 'creategrant') covers = and(covers, permitsRequestedOperations(grant.operations, state));
  if (grant.encryptionContextSubset) covers = and(covers, holdsPairs(grant.encryptionContextSubset, state));
  if (grant.encryptionContextEquals) {
    covers = and(covers, holdsPairs(grant.encryptionContextEquals, state));
    covers = and(covers, holdsOnly(grant.encryptionContextEquals, state));
  }
  if (grant.sourceArn !== undefined) covers = and(covers, textIs(state, 'aws:SourceArn', grant.sourceArn));
  return covers;
}

/** Rule `kms-grant-create`: one grant must permit CreateGrant and every operation that the new one asks for. */
function permitsRequestedOperations(operations: readonly string[], state: RequestState): Truth {
  const requested = state.lookup('kms:GrantOperations', operations);
  if (requested === ABSENT) return TRUE;
  const list = typeof requested === 'string' ? [requested] : requested;
  if (!Array.isArray(list)) return UNKNOWN;
  const permitted = new Set(operations.map((operation) => operation.toLowerCase()));
  return truthOf(list.every((operation) => permitted.has(operation.toLowerCase())));
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
  const value = state.lookup(key, [expected]);
  if (value === NOT_KNOWN || value === PRESENT) return UNKNOWN;
  return truthOf(value === expected);
}
