/**
 * Collects whole accounts: every call that the inventory begins with, and every call that an answer leads to. What the
 * snapshot has is not asked again, unless it is to be refreshed; so a run that was stopped goes on with the next one.
 * What became of each call stands in its own file, the sum of it in the result.
 */
import { type AwsCommand, outputPath } from '../environment/aws-command.ts';
import { ask, isWhole } from './ask.ts';
import { type Clients, type Identity, NoAccessError } from './client.ts';
import { Gate } from './gate.ts';
import {
  beginning,
  callsAboutListed,
  callsAfter,
  leadsOn,
  type Place,
  type PlannedCall,
  wayUp,
} from './inventory.ts';
import type { Cell } from './sdk-error.ts';
import { isOutput, type SnapshotFolder } from './snapshot-folder.ts';
import { removeSuperseded } from './superseded.ts';
import { accountsOf, isAnswered, organizationOf, parsed, regionsOf } from './sweep-answers.ts';
import type { Account, CallCounts, SweepProgress, Swept, Trouble } from './sweep-report.ts';

export interface SweepSettings {
  readonly clients: Clients;
  readonly folder: SnapshotFolder;
  /** Accounts to collect; by default the caller's own. */
  readonly accounts: readonly string[];
  /** All accounts of the organization, and its tree. */
  readonly organization: boolean;
  /** Undefined: every region that an account has enabled. */
  readonly regions: readonly string[] | undefined;
  /** Asks again for what the snapshot has. */
  readonly refresh: boolean;
  /** Whether a role is assumed in accounts other than the caller's. */
  readonly assumesRole: boolean;
  readonly signal: AbortSignal;
  readonly onAccount?: ((account: Account) => void) | undefined;
}

/** Accounts at once, and calls at once; beside these each service has its own limit in each account and region. */
const ACCOUNTS_AT_ONCE = 8;
const CALLS_AT_ONCE = 48;

export class Sweep {
  readonly #settings: SweepSettings;
  readonly #gate = new Gate();
  readonly #accounts = new Map<string, Account>();
  readonly #counts: CallCounts = {
    answered: 0,
    none: 0,
    refused: 0,
    failed: 0,
    unsupported: 0,
    gone: 0,
    kept: 0,
    left: 0,
  };
  readonly #busy = new Map<string, number>();
  readonly #followed = new Set<string>();
  readonly #underWay = new Map<string, Promise<string | undefined>>();
  readonly #done = new Set<string>();
  readonly #troubles = new Map<string, Trouble>();
  readonly #beside: { path: string; code: string; message: string }[] = [];
  readonly #gone: { path: string; at: string }[] = [];
  readonly #regionsAssumed: { account: string; regions: readonly string[] }[] = [];
  /** How many lists of the organization's policies are of this run. */
  #policyLists = 0;
  #organization: string | undefined;
  #identity: Identity | undefined;
  #failure: unknown;

  constructor(settings: SweepSettings) {
    this.#settings = settings;
  }

  progress(): SweepProgress {
    return {
      accounts: [...this.#accounts.values()],
      organization: this.#organization,
      calls: this.#counts,
      busy: this.#busy,
    };
  }

  /** Never fails once the caller is known: what ended the run before its time is in `failure`. */
  async run(): Promise<Swept> {
    const { clients, accounts, organization } = this.#settings;
    const identity = await clients.identity();
    this.#identity = identity;
    for (const id of accounts.length > 0 ? accounts : [identity.account]) this.#set({ id, state: 'waiting' });
    const shared = await this.#organizationAccount(identity);
    if (organization) await this.#wholeOrganization(shared);
    const waiting = [...this.#accounts.keys()];
    const worker = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) await this.#account(id, shared);
    };
    await Promise.all(Array.from({ length: ACCOUNTS_AT_ONCE }, worker));
    return {
      ...this.progress(),
      caller: identity.arn,
      troubles: [...this.#troubles.values()],
      beside: this.#beside,
      gone: this.#gone,
      regionsAssumed: this.#regionsAssumed,
      asked: this.#done,
      failure: this.#failure,
    };
  }

  get #isStopped(): boolean {
    return this.#settings.signal.aborted || this.#failure !== undefined;
  }

  #set(account: Account): void {
    this.#accounts.set(account.id, account);
    if (account.state !== 'waiting' && account.state !== 'begun') this.#settings.onAccount?.(account);
  }

  #place(account: string, region: string): Place {
    return { account, region, partition: this.#identity!.partition };
  }

  /**
   * The account to ask about the organization: the caller's own, which may be a delegated administrator, or the
   * management account where the role can be assumed there.
   */
  async #organizationAccount({ account }: Identity): Promise<string> {
    const text = await this.#first('organizations describe-organization', this.#place(account, 'global'));
    const { id, management } = organizationOf(text);
    this.#organization = id;
    if (management === undefined || management === account || !this.#settings.assumesRole) return account;
    try {
      await this.#first('organizations describe-organization', this.#place(management, 'global'));
      return management;
    } catch (error) {
      if (error instanceof NoAccessError) return account;
      throw error;
    }
  }

  /** Makes the first call of an account's inventory, and says what its file holds. */
  async #first(name: string, place: Place): Promise<string | undefined> {
    const one = beginning('account', place).find(
      ({ command }) => `${command.service} ${command.command}` === name,
    )!;
    return this.#make(one);
  }

  async #wholeOrganization(shared: string): Promise<void> {
    const place = this.#place(shared, 'global');
    await this.#all(beginning('organization', place), place);
    if (this.#isStopped) return;
    const list = await this.#settings.folder.read(
      outputPath({ ...place, service: 'organizations', command: 'list-accounts', options: [] }),
    );
    for (const { id, isActive } of accountsOf(list)) {
      this.#set({ id, state: isActive ? 'waiting' : 'inactive' });
    }
    const isTreeWhole = this.#policyLists === 2 && !this.#hasTroubleWith('organizations list-');
    for (const id of isTreeWhole ? new Set([shared, ...this.#accounts.keys()]) : []) {
      const by = id === shared ? 'organization' : 'organization-elsewhere';
      await removeSuperseded(this.#settings.folder, by, id);
    }
    for (const region of await this.#regions(shared)) {
      const there = this.#place(shared, region);
      await this.#all(beginning('organization-region', there), there);
    }
  }

  #hasTroubleWith(start: string): boolean {
    return [...this.#troubles.values()].some(({ command }) =>
      `${command.service} ${command.command}`.startsWith(start),
    );
  }

  async #account(id: string, shared: string): Promise<void> {
    if (this.#isStopped || this.#accounts.get(id)?.state !== 'waiting') return;
    const { organization, assumesRole, clients } = this.#settings;
    if (id !== this.#identity!.account && !assumesRole) {
      this.#set({ id, state: 'closed', code: 'NoRole', message: 'no role was named to assume there' });
      return;
    }
    this.#set({ id, state: 'begun' });
    try {
      const place = this.#place(id, 'global');
      // By itself, so that an account that is closed takes one call to find out.
      const described = organizationOf(await this.#first('organizations describe-organization', place));
      const regions = await this.#regions(id);
      // Nothing is above an account without an organization, and no SCP or RCP binds the management account.
      const isBelow = described.id !== undefined && described.management !== id;
      const up = organization || !isBelow ? [] : wayUp(place, shared);
      await Promise.all([
        this.#all(beginning('account', place), place),
        this.#all(up, this.#place(shared, 'global')),
        ...regions.map((region) => {
          const there = this.#place(id, region);
          return this.#all(beginning('region', there), there);
        }),
      ]);
      if (this.#isStopped) return;
      this.#set({ id, state: 'collected' });
    } catch (error) {
      if (!(error instanceof NoAccessError)) throw error;
      this.#set({ id, state: 'closed', code: error.code, message: error.message });
    } finally {
      if (id !== this.#identity!.account && id !== shared) clients.release(id);
    }
  }

  async #regions(account: string): Promise<readonly string[]> {
    const { regions, clients } = this.#settings;
    if (regions) return regions;
    const own = (await clients.defaultRegion()) ?? 'us-east-1';
    const [one] = beginning('regions', this.#place(account, own));
    const found = regionsOf(await this.#make(one!));
    if (found.length > 0) return found;
    if (!this.#regionsAssumed.some((known) => known.account === account)) {
      this.#regionsAssumed.push({ account, regions: [own] });
    }
    return [own];
  }

  async #all(calls: readonly PlannedCall[], place: Place): Promise<void> {
    await Promise.all(calls.map((one) => this.#follow(one, place)));
  }

  /** Makes a call, and those that its answer leads to. */
  async #follow(one: PlannedCall, place: Place): Promise<void> {
    const path = outputPath(one.command);
    if (this.#followed.has(path)) return;
    this.#followed.add(path);
    const text = await this.#make(one);
    if (text === undefined || !leadsOn(one.command)) return;
    await this.#all(this.#after(one, text, place), place);
  }

  #after({ command }: PlannedCall, text: string, place: Place): readonly PlannedCall[] {
    return isOutput(text) ? callsAfter(command, parsed(text), place, this.#settings.organization) : [];
  }

  /** What the snapshot holds for a call, which is made where that is no answer. Undefined: it was not made. */
  async #make(one: PlannedCall): Promise<string | undefined> {
    const path = outputPath(one.command);
    if (this.#done.has(path)) return this.#settings.folder.read(path);
    const begun = this.#underWay.get(path);
    if (begun) return begun;
    const made = this.#makeOnce(one, path);
    this.#underWay.set(path, made);
    try {
      const text = await made;
      if (text !== undefined) this.#done.add(path);
      return text;
    } finally {
      this.#underWay.delete(path);
    }
  }

  async #makeOnce(one: PlannedCall, path: string): Promise<string | undefined> {
    const { folder, refresh } = this.#settings;
    const before = await folder.read(path);
    if (refresh || before === undefined || !isAnswered(one.call, before)) return this.#ask(one, path, before);
    this.#counts.kept++;
    return before;
  }

  async #ask(one: PlannedCall, path: string, before: string | undefined): Promise<string | undefined> {
    const { call, command } = one;
    const { clients, folder } = this.#settings;
    this.#counts.left++;
    const kind = `${command.account} ${command.region} ${call.service}`;
    const release = await this.#gate.enter(kind, call.client.concurrency);
    const releaseAll = await this.#gate.enter('', CALLS_AT_ONCE);
    this.#busy.set(call.service, (this.#busy.get(call.service) ?? 0) + 1);
    try {
      if (this.#isStopped) return undefined;
      const account = command.account === this.#identity!.account ? undefined : command.account;
      const region = command.region === 'global' ? undefined : command.region;
      const cell = await ask(clients, call, command, { account, region });
      if (this.#settings.signal.aborted && cell.kind !== 'answered') return undefined;
      const at = new Date().toISOString();
      if (cell.kind === 'answered' && before !== undefined) await this.#noteGone(one, before, cell, path, at);
      const { file, isKept } = await folder.save(command, cell);
      this.#note(one, cell, isKept, path);
      if (cell.kind === 'answered' && isWhole(call, cell.output)) await this.#supersede(command);
      return file.text;
    } catch (error) {
      if (error instanceof NoAccessError) throw error;
      this.#failure ??= error;
      return undefined;
    } finally {
      releaseAll();
      release();
      const busy = (this.#busy.get(call.service) ?? 1) - 1;
      if (busy > 0) this.#busy.set(call.service, busy);
      else this.#busy.delete(call.service);
    }
  }

  #note({ call, command }: PlannedCall, cell: Cell, isKept: boolean, path: string): void {
    this.#counts[cell.kind]++;
    this.#counts.left--;
    if (cell.kind === 'answered' || cell.kind === 'none') return;
    const { kind, code, message } = cell;
    if (isKept) this.#beside.push({ path, code, message });
    const key = `${kind} ${code} ${call.service} ${call.command}`;
    let trouble = this.#troubles.get(key);
    if (!trouble) {
      const { permission } = call;
      trouble = { kind, code, permission, command, message, calls: 0, accounts: new Set() };
      this.#troubles.set(key, trouble);
    }
    trouble.calls++;
    if (command.account !== undefined) trouble.accounts.add(command.account);
  }

  /**
   * Marks the outputs of what a list had before and has no more. Before the list itself is filed: cut off in between,
   * the next run finds the same.
   */
  async #noteGone(
    one: PlannedCall,
    before: string,
    cell: Cell & { readonly kind: 'answered' },
    path: string,
    at: string,
  ): Promise<void> {
    const { command, call } = one;
    if (!leadsOn(command) || !isOutput(before) || !isWhole(call, cell.output)) return;
    const place = this.#place(command.account ?? '', command.region);
    const listed = callsAboutListed(command, cell.output, place);
    const now = new Set(listed.map((other) => outputPath(other.command)));
    for (const lost of callsAboutListed(command, parsed(before), place)) {
      if (!now.has(outputPath(lost.command))) await this.#markGone(lost, path, at);
    }
  }

  async #markGone(lost: PlannedCall, list: string, at: string): Promise<void> {
    const { folder } = this.#settings;
    const path = outputPath(lost.command);
    const text = await folder.read(path);
    if (text === undefined) return;
    const place = this.#place(lost.command.account ?? '', lost.command.region);
    const further = isOutput(text) ? callsAboutListed(lost.command, parsed(text), place) : [];
    for (const one of further) await this.#markGone(one, list, at);
    await folder.markGone(path, `not in ${list} of ${at}`);
    this.#gone.push({ path, at });
  }

  /** What one entity's own command printed earlier would count before the newer details of the whole account. */
  async #supersede({ account, service, command }: AwsCommand): Promise<void> {
    if (service === 'organizations' && command === 'list-policies') this.#policyLists++;
    if (service !== 'iam' || command !== 'get-account-authorization-details' || account === undefined) return;
    await removeSuperseded(this.#settings.folder, 'account-details', account);
  }
}
