/**
 * The request context: what is known of each condition key. Keys are numbered once per engine; a request's
 * values are written into slots, and a generation number tells this request's values from older ones, so that
 * nothing is cleared or allocated between requests.
 */

import { isMultivaluedKey } from '../catalog/condition-key.ts';
import { isAccountId } from '../policy/arn.ts';
import { type Caller, callerOf } from './caller.ts';
import { deriveKey } from './derived-key.ts';
import type { ColonSource } from './match/arn-glob.ts';
import type { ContextValue, Request } from './request.ts';
import type { RuleId } from './rules.ts';
import { ABSENT, eitherOf, isOpen, NOT_KNOWN, type SlotValue, toSlotValue } from './slot-value.ts';
import { FALSE, TRUE, type Truth, truthOf, UNKNOWN } from './truth.ts';

export interface KeySlot {
  readonly slot: number;
  /** Lower-case. */
  readonly key: string;
  /** As the policy that referred to it first spells it. */
  readonly name: string;
  readonly multivalued: boolean;
}

const SPELLING_LIMIT = 10_000;

/** Numbers for condition keys, shared by everything one engine compiles. */
export class KeyTable {
  readonly #slots = new Map<string, KeySlot>();
  readonly #spellings = new Map<string, number>();

  /** The slot of a key that a policy refers to; made on first use. */
  slotOf(key: string): KeySlot {
    const lower = key.toLowerCase();
    let slot = this.#slots.get(lower);
    if (!slot) {
      slot = { slot: this.#slots.size, key: lower, name: key, multivalued: isMultivaluedKey(lower) };
      this.#slots.set(lower, slot);
      this.#spellings.clear();
    }
    return slot;
  }

  /** The slot number for a key of a request in any spelling, or -1 when no policy refers to it. */
  find(spelling: string): number {
    const known = this.#spellings.get(spelling);
    if (known !== undefined) return known;
    const slot = this.#slots.get(spelling.toLowerCase())?.slot ?? -1;
    if (this.#spellings.size >= SPELLING_LIMIT) this.#spellings.clear();
    this.#spellings.set(spelling, slot);
    return slot;
  }

  get size(): number {
    return this.#slots.size;
  }
}

const CALLER_LIMIT = 10_000;

/** The request being decided, made ready for matching. One per engine, reused for every request. */
export class RequestState implements ColonSource {
  readonly keys: KeyTable;
  request!: Request;
  caller!: Caller;
  /** Lower-case. */
  service = '';
  resource = '';
  /** Whether the resource is in the caller's account; unknown while its owner is. */
  sameAccount: Truth = TRUE;
  /** Whether the principal has a permissions boundary: Deny with NotPrincipal depends on it. */
  hasBoundary: Truth = FALSE;
  /** Whether the VPC endpoint that the request passed is a gateway: it reads principals differently. */
  throughGateway = false;
  /** Keys that a rule asked for by name and that are not known, with the values it asked for. */
  openLookups: Map<string, Set<string>> = new Map();
  /** What is supposed of points that AWS does not document. */
  points: ReadonlyMap<RuleId, boolean> = new Map();
  /** Such points as this request turned on, nothing being supposed of them. */
  openPoints: Set<RuleId> = new Set();
  /** Counts requests; a result stamped with it is this request's. */
  generation = 0;

  readonly #values: SlotValue[] = [];
  readonly #stamps: number[] = [];
  readonly #callers = new Map<string, Caller>();
  #spellings: string[] = [];
  #slots: number[] = [];
  #keyCount = -1;
  #sizeAtPrepare = 0;
  #colonGeneration = -1;
  readonly #colons = [0, 0, 0, 0, 0];
  #colonsBeyond = false;

  constructor(keys: KeyTable) {
    this.keys = keys;
  }

  prepare(request: Request, service: string): void {
    this.generation++;
    if (this.openLookups.size > 0) this.openLookups = new Map();
    if (this.openPoints.size > 0) this.openPoints = new Set();
    this.#sizeAtPrepare = this.keys.size;
    this.request = request;
    this.service = service;
    this.resource = request.resource;
    this.#writeContext(request.context);
    this.caller = this.#callerOf(request);
    this.sameAccount = this.#isSameAccount();
  }

  /** Account that owns the resource; undefined while not known. */
  get resourceAccount(): string | undefined {
    const { request, caller } = this;
    if (request.resourceAccount !== undefined) return request.resourceAccount;
    const colons = this.colonsOf(this.resource);
    const account = colons ? this.resource.slice(colons[3]! + 1, colons[4]) : '';
    if (isAccountId(account)) return account;
    // Rule organizations-owner: what belongs to the management account says so nowhere, nor does a bucket.
    if (this.service === 'organizations' || (this.service === 's3' && this.resource !== '*'))
      return undefined;
    return caller.account === '' ? undefined : caller.account;
  }

  /** Rule `resource-partition`: an account number in another partition is another account. */
  #isSameAccount(): Truth {
    const { caller, request, resource } = this;
    if (caller.account === '') return FALSE;
    if (resource !== '*' && !resource.startsWith(caller.arnPrefix)) return FALSE;
    if (request.resourceAccount !== undefined) return truthOf(request.resourceAccount === caller.account);
    const owner = this.resourceAccount;
    return owner === undefined ? UNKNOWN : truthOf(owner === caller.account);
  }

  /** What is known of a key. */
  valueOf(key: KeySlot): SlotValue {
    const { slot } = key;
    if (this.#stamps[slot] === this.generation) return this.#values[slot]!;
    // A key that was first referred to after the request was written is looked up in it.
    const listed = slot >= this.#sizeAtPrepare ? this.listed(key.key) : undefined;
    const value =
      listed ?? deriveKey(key.key, this) ?? (this.request.unlisted === 'unknown' ? NOT_KNOWN : ABSENT);
    this.#values[slot] = value;
    this.#stamps[slot] = this.generation;
    return value;
  }

  /** What is known of a key that no policy need refer to: for rules that ask for a key by name. */
  lookup(key: string, asked: readonly string[] = []): SlotValue {
    const lower = key.toLowerCase();
    const value =
      this.listed(lower) ??
      deriveKey(lower, this) ??
      (this.request.unlisted === 'unknown' ? NOT_KNOWN : ABSENT);
    if (isOpen(value)) {
      const known = this.openLookups.get(lower) ?? new Set();
      for (const one of asked) known.add(one);
      this.openLookups.set(lower, known);
    }
    return value;
  }

  /** Whether the rule of a point that AWS does not document holds: unknown, unless it is supposed. */
  supposed(rule: RuleId): Truth {
    const supposed = this.points.get(rule);
    if (supposed !== undefined) return truthOf(supposed);
    this.openPoints.add(rule);
    return UNKNOWN;
  }

  /** What the context itself says of a key, whatever its spelling; undefined when it does not list it. */
  listed(key: string): SlotValue | undefined {
    const { context } = this.request;
    const lower = key.toLowerCase();
    for (const spelling in context) {
      if (spelling.length === lower.length && spelling.toLowerCase() === lower) {
        return toSlotValue(context[spelling]!);
      }
    }
    return undefined;
  }

  /** Offsets of the first five colons of the request's resource (whatever `_resource` is); found once. */
  colonsOf(_resource: string): readonly number[] | undefined {
    if (this.#colonGeneration !== this.generation) {
      this.#colonGeneration = this.generation;
      let from = 0;
      for (let i = 0; i < 5; i++) {
        const colon = this.resource.indexOf(':', from);
        this.#colons[i] = colon;
        if (colon < 0) {
          this.#colons[4] = -1;
          break;
        }
        from = colon + 1;
      }
      this.#colonsBeyond = this.#colons[4]! >= 0 && this.resource.indexOf(':', from) >= 0;
    }
    return this.#colons[4]! < 0 ? undefined : this.#colons;
  }

  /** Whether the resource part of the ARN holds colons of its own. */
  resourceHasMoreColons(): boolean {
    return this.colonsOf(this.resource) !== undefined && this.#colonsBeyond;
  }

  #writeContext(context: Readonly<Record<string, ContextValue>>): void {
    // Requests of one caller list their keys in the same order: remember the slots of the last request.
    const size = this.keys.size;
    if (this.#keyCount !== size) {
      this.#keyCount = size;
      this.#spellings = [];
      this.#slots = [];
    }
    let position = 0;
    for (const spelling in context) {
      let slot: number;
      if (this.#spellings[position] === spelling) {
        slot = this.#slots[position]!;
      } else {
        slot = this.keys.find(spelling);
        this.#spellings[position] = spelling;
        this.#slots[position] = slot;
      }
      position++;
      if (slot < 0) continue;
      const raw = context[spelling]!;
      const value = typeof raw === 'string' ? raw : toSlotValue(raw);
      if (this.#stamps[slot] === this.generation) {
        this.#values[slot] = eitherOf(this.#values[slot]!, value);
      } else {
        this.#values[slot] = value;
        this.#stamps[slot] = this.generation;
      }
    }
  }

  #callerOf(request: Request): Caller {
    const { principal } = request;
    if (request.sessionIssuer !== undefined || request.credentials !== undefined) return callerOf(request);
    let caller = this.#callers.get(principal);
    if (!caller) {
      if (this.#callers.size >= CALLER_LIMIT) this.#callers.clear();
      caller = callerOf(request);
      this.#callers.set(principal, caller);
    }
    if (caller.kind !== 'role' || caller.roleArn !== undefined) return caller;
    const stated = this.listed('aws:PrincipalArn');
    return typeof stated === 'string' ? callerOf(request, stated) : caller;
  }
}
