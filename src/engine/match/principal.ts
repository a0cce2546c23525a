/**
 * Principal and NotPrincipal against the caller. What counts is not only whether an entry matches but how: it
 * decides which other policies must still allow.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
import { isAccountId, parseArn } from '../../policy/arn.ts';
import type { Effect, PolicyType, PrincipalElement, PrincipalEntry } from '../../policy/ast.ts';
import type { Caller } from '../caller.ts';
import type { KeySlot, KeyTable, RequestState } from '../context.ts';
import type { RuleId } from '../rules.ts';
import { ABSENT } from '../slot-value.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../truth.ts';

/** How an entry identifies the caller; several may at once. */
export const BY_STAR = 1;
/** The caller's account: a delegation in an Allow, the whole account in a Deny. */
export const BY_ACCOUNT = 2;
/** The account of a root user: its own grant. */
export const BY_ROOT = 4;
export const BY_USER = 8;
/** The user that called GetFederationToken for this session. */
export const BY_FEDERATING_USER = 16;
export const BY_ROLE = 32;
export const BY_SESSION = 64;
export const BY_SERVICE = 128;
export const BY_PROVIDER = 256;

/** Shift of the bits for ways in which an entry may identify the caller, that not being known. */
export const MAYBE = 16;
const CERTAIN: number = (1 << MAYBE) - 1;

export class PrincipalTest {
  readonly element: PrincipalElement;
  readonly keys: readonly KeySlot[];
  readonly #entries: readonly EntryTest[];
  readonly #effect: Effect | undefined;
  readonly #userId: KeySlot | undefined;
  #caller: Caller | undefined;
  #action = '';
  #gateway = false;
  #bits = 0;

  constructor(element: PrincipalElement, type: PolicyType, effect: Effect | undefined, keys: KeyTable) {
    this.element = element;
    this.#effect = effect;
    this.#entries = element.entries.map((entry) => entryTest(entry, type));
    this.#userId = this.#entries.some((entry) => entry.needsUserId) ? keys.slotOf('aws:userid') : undefined;
    this.keys = this.#userId ? [this.#userId] : [];
  }

  /** The ways in which the entries identify the caller: certain ones in the low bits, possible ones above. */
  bits(state: RequestState): number {
    const { caller, throughGateway } = state;
    const isSame =
      this.#caller === caller && this.#action === state.request.action && this.#gateway === throughGateway;
    if (isSame && !this.#userId && caller.kind !== 'service') return this.#bits;
    let bits = 0;
    for (const entry of this.#entries) bits |= entry.bits(caller, state, this.#userId);
    this.#caller = caller;
    this.#action = state.request.action;
    this.#gateway = throughGateway;
    this.#bits = bits;
    return bits;
  }

  /** Whether the element covers the caller. */
  test(state: RequestState): Truth {
    const bits = this.bits(state);
    if (this.element.negated) return this.#testNegated(bits, state);
    if (bits & CERTAIN) return TRUE;
    return bits === 0 ? FALSE : UNKNOWN;
  }

  /** Whether one entry identifies the caller: what a trace shows. */
  testEntry(index: number, state: RequestState): Truth {
    const bits = this.#entries[index]!.bits(state.caller, state, this.#userId);
    if (bits & CERTAIN) return TRUE;
    return bits === 0 ? FALSE : UNKNOWN;
  }

  rule(state: RequestState): RuleId | undefined {
    const bits = this.bits(state);
    if (this.element.negated) {
      if (this.#effect === 'Deny' && state.hasBoundary === TRUE) return 'not-principal-boundary';
      return this.#testNegated(bits, state) === UNKNOWN ? 'not-principal-session' : 'not-principal';
    }
    for (const [bit, id] of KIND_RULES) if (bits & (bit | (bit << MAYBE))) return id;
    return this.#entries.find((entry) => entry.rule !== undefined)?.rule;
  }

  /**
   * A Deny with NotPrincipal hits every caller with a permissions boundary, and exempts a user or session only
   * if its account is listed beside it; where only some of that is listed, services differ.
   */
  #testNegated(bits: number, state: RequestState): Truth {
    const { caller } = state;
    const certain = bits & CERTAIN;
    if (this.#effect === 'Allow') return certain ? FALSE : bits === 0 ? TRUE : UNKNOWN;
    const bounded = caller.kind === 'user' || caller.kind === 'role' ? state.hasBoundary : FALSE;
    if (bounded === TRUE) return TRUE;
    const exempt = this.#exempts(caller, certain, bits, state);
    if (exempt === FALSE) return TRUE;
    return exempt === TRUE && bounded === FALSE ? FALSE : UNKNOWN;
  }

  #exempts(caller: Caller, certain: number, bits: number, state: RequestState): Truth {
    if (certain & BY_STAR) return TRUE;
    if (caller.kind === 'user' || caller.kind === 'role' || caller.kind === 'federated-user') {
      const itself = certain & (BY_USER | BY_FEDERATING_USER | BY_ROLE | BY_SESSION);
      if (itself && certain & BY_ACCOUNT) return TRUE;
      if (bits === 0) return FALSE;
      return bits === certain ? state.supposed('not-principal-session') : UNKNOWN;
    }
    if (certain) return TRUE;
    return bits === 0 ? FALSE : UNKNOWN;
  }
}

const KIND_RULES: readonly (readonly [number, RuleId])[] = [
  [BY_SESSION, 'principal-session'],
  [BY_USER, 'principal-user'],
  [BY_FEDERATING_USER, 'principal-user'],
  [BY_ROLE, 'principal-role'],
  [BY_SERVICE, 'principal-service'],
  [BY_PROVIDER, 'principal-federated'],
  [BY_ROOT, 'principal-account'],
  [BY_ACCOUNT, 'principal-account'],
  [BY_STAR, 'principal-star'],
];

interface EntryTest {
  readonly needsUserId: boolean;
  /** Why the entry can match nobody, where that is so. */
  readonly rule?: RuleId | undefined;
  bits(caller: Caller, state: RequestState, userId: KeySlot | undefined): number;
}

const nobody = (rule: RuleId): EntryTest => ({ needsUserId: false, rule, bits: () => 0 });
const plain = (bits: EntryTest['bits']): EntryTest => ({ needsUserId: false, bits });

function entryTest(entry: PrincipalEntry, type: PolicyType): EntryTest {
  const { kind, value } = entry;
  switch (kind) {
    case '*':
      return plain((caller, state) => starBits(caller, type, state));
    case 'AWS':
      return awsEntry(value, type);
    case 'Service':
      return plain((caller, state) => (isService(value, caller, state) ? BY_SERVICE : 0));
    case 'Federated':
      return plain((caller, state) => (caller.principal === value ? providerBits(caller, state) : 0));
    case 'CanonicalUser':
      // Which account the id stands for is not known: any signed caller may be of it.
      return {
        ...plain((caller) => (caller.account === '' ? 0 : BY_ACCOUNT << MAYBE)),
        rule: 'principal-canonical-user',
      };
  }
}

function awsEntry(value: string, type: PolicyType): EntryTest {
  if (value === '*') return plain((caller, state) => starBits(caller, type, state));
  if (isAccountId(value)) return accountEntry(value, undefined, type);
  if (value.includes('*') || value.includes('?')) return nobody('principal-no-wildcard');
  if (/^A[A-Z]{3}[A-Z0-9]{6,}$/.test(value)) return { needsUserId: true, bits: idBits(value) };
  const arn = parseArn(value);
  if (!arn) return nobody('principal-no-wildcard');
  const { account, partition, resource } = arn;
  if (arn.service === 'iam' && resource === 'root') return accountEntry(account, partition, type);
  if (arn.service === 'iam' && resource.startsWith('user/'))
    return plain((caller) => userBits(caller, value));
  if (arn.service === 'iam' && resource.startsWith('role/')) {
    const name = resource.slice(resource.lastIndexOf('/') + 1);
    return plain((caller) => (isRole(caller, value, account, partition, name) ? BY_ROLE : 0));
  }
  const role =
    arn.service === 'sts' && resource.startsWith('assumed-role/') ? resource.split('/')[1] : undefined;
  // A session or federated user; anything else that is an ARN matches a caller of just that ARN.
  return plain((caller) => sessionBits(caller, value, account, partition, role));
}

/** Rule `principal-star`; in a trust policy it admits no federated caller, a service is not documented. */
function starBits(caller: Caller, type: PolicyType, state: RequestState): number {
  if (type !== 'trust') return BY_STAR;
  if (caller.kind === 'provider' || caller.kind === 'anonymous') return 0;
  if (caller.kind !== 'service') return BY_STAR;
  const admits = state.supposed('trust-star-service');
  return admits === TRUE ? BY_STAR : admits === FALSE ? 0 : BY_STAR << MAYBE;
}

/** Rule `vpce-gateway-account`: in the policy of a gateway endpoint an account is only its root user. */
function accountEntry(account: string, partition: string | undefined, type: PolicyType): EntryTest {
  if (type !== 'vpc-endpoint') return plain((caller) => accountBits(caller, account, partition));
  return plain((caller, state) => {
    const bits = accountBits(caller, account, partition);
    return state.throughGateway ? bits & BY_ROOT : bits;
  });
}

function accountBits(caller: Caller, account: string, partition: string | undefined): number {
  if (caller.account !== account || (partition !== undefined && caller.partition !== partition)) return 0;
  switch (caller.kind) {
    case 'root':
      return BY_ROOT;
    case 'user':
    case 'role':
    case 'federated-user':
      return BY_ACCOUNT;
    default:
      return 0;
  }
}

function userBits(caller: Caller, arn: string): number {
  if (caller.kind === 'user' || caller.kind === 'origin-access-identity')
    return caller.principal === arn ? BY_USER : 0;
  if (caller.kind !== 'federated-user') return 0;
  if (caller.issuerArn === undefined) {
    return parseArn(arn)?.account === caller.account ? BY_FEDERATING_USER << MAYBE : 0;
  }
  return caller.issuerArn === arn ? BY_FEDERATING_USER : 0;
}

/** A role spoken of in general may be in that session, or in another. */
function sessionBits(
  caller: Caller,
  session: string,
  account: string,
  partition: string,
  role: string | undefined,
): number {
  if (caller.sessionArn !== undefined) return caller.sessionArn === session ? BY_SESSION : 0;
  const isOfRole = caller.kind === 'role' && caller.name === role;
  return isOfRole && caller.account === account && caller.partition === partition ? BY_SESSION << MAYBE : 0;
}

/** By ARN where the caller's role is known with its path, else by account and name: names are unique there. */
function isRole(caller: Caller, arn: string, account: string, partition: string, name: string): boolean {
  if (caller.kind !== 'role') return false;
  if (caller.roleArn !== undefined) return caller.roleArn === arn;
  return caller.account === account && caller.partition === partition && caller.name === name;
}

/** Rule `principal-service-regional`: by any of the names under which the service presents itself. */
function isService(name: string, caller: Caller, state: RequestState): boolean {
  if (caller.kind !== 'service' && caller.kind !== 'provider') return false;
  if (caller.principal === name) return true;
  const names = state.lookup('aws:PrincipalServiceNamesList', [name]);
  return Array.isArray(names) && names.includes(name);
}

/** A provider's caller is admitted by the call that belongs to the provider's kind. */
function providerBits(caller: Caller, state: RequestState): number {
  if (caller.kind !== 'provider') return 0;
  const action = state.request.action.toLowerCase();
  const isSaml = caller.principal.includes(':saml-provider/');
  const call = isSaml ? 'sts:assumerolewithsaml' : 'sts:assumerolewithwebidentity';
  return action === call || !action.startsWith('sts:assumerole') ? BY_PROVIDER : 0;
}

/** Rule `principal-unique-id`: the id of the user or role is the part of aws:userid before the colon. */
function idBits(id: string): EntryTest['bits'] {
  return (caller, state, userId) => {
    if (caller.kind !== 'user' && caller.kind !== 'role') return 0;
    const bit = caller.kind === 'user' ? BY_USER : BY_ROLE;
    const value = state.valueOf(userId!);
    if (typeof value === 'string') {
      const colon = value.indexOf(':');
      return (colon < 0 ? value : value.slice(0, colon)) === id ? bit : 0;
    }
    return value === ABSENT || Array.isArray(value) ? 0 : bit << MAYBE;
  };
}
