/**
 * Collects what the diagnosis of some requests needs, and nothing else: the request is assembled from the snapshot
 * as it is, the gaps that this names are filled by the calls they name, and so on until nothing can be filled any
 * more. What a role has attached is known only once its list is there, so there are a few rounds. What the diagnosis
 * itself asks for, once the policies are there, comes last.
 */
import { assembleRequest } from '../environment/assemble-request.ts';
import { type AwsCommand, CONFIGURED_REGION, outputPath } from '../environment/aws-command.ts';
import type { Environment } from '../environment/environment.ts';
import type { GapKind } from '../environment/gap.ts';
import type { Question } from '../environment/request-facts.ts';
import { loadSnapshot, type SnapshotFile } from '../environment/snapshot.ts';
import { ask } from './ask.ts';
import type { Attempt, NotAsked } from './attempt.ts';
import { type Call, callOf } from './calls.ts';
import { type Clients, type Identity, NoAccessError } from './client.ts';
import { Gate } from './gate.ts';
import type { Cell } from './sdk-error.ts';
import type { Saved } from './snapshot-folder.ts';

export interface Collected {
  readonly identity: Identity;
  readonly attempts: readonly Attempt[];
  readonly notAsked: readonly NotAsked[];
  /** The files of the snapshot as it is now. */
  readonly files: readonly SnapshotFile[];
}

export interface CollectSettings {
  readonly clients: Clients;
  /** What the snapshot held before. */
  readonly files: readonly SnapshotFile[];
  /** Asks again for what the snapshot has. */
  readonly refresh: boolean;
  /** Most calls to make. */
  readonly limit: number;
  /** Whether a role is assumed in accounts other than the caller's. */
  readonly assumesRole: boolean;
  /** What to ask for beside, once the policies are there: by what an environment says then. */
  readonly further: (environment: Environment) => readonly AwsCommand[];
  readonly save: (command: AwsCommand, cell: Cell) => Promise<Saved>;
  readonly signal?: AbortSignal | undefined;
  readonly onStart?: ((command: AwsCommand) => void) | undefined;
  readonly onEnd?: ((attempt: Attempt) => void) | undefined;
}

export async function collectFor(
  questions: readonly Question[],
  settings: CollectSettings,
): Promise<Collected> {
  const identity = await settings.clients.identity();
  const run = new Run(identity, settings);
  while (await run.round((environment) => neededCommands(questions, environment)));
  while (await run.round(settings.further));
  return { identity, attempts: run.attempts, notAsked: [...run.notAsked.values()], files: run.allFiles() };
}

/** The calls that the policies of some requests need, as far as they can be named from an environment. */
export function neededCommands(
  questions: readonly Question[],
  environment: Environment,
): readonly AwsCommand[] {
  return questions.flatMap((question) =>
    assembleRequest(environment, question).gaps.flatMap(({ what, call }) => (LATER.has(what) ? [] : [call])),
  );
}

/** What decides only where policies leave something open: mostly they do not, and then nobody asks for it. */
const LATER: ReadonlySet<GapKind> = new Set<GapKind>([
  'acl',
  'block-public-access',
  'key-manager',
  'object-ownership',
  'organization-root',
]);

class Run {
  readonly attempts: Attempt[] = [];
  /** By path. */
  readonly notAsked = new Map<string, NotAsked>();
  readonly #identity: Identity;
  readonly #settings: CollectSettings;
  /** What this run knows, by path: with `refresh` only what it has asked itself. */
  readonly #files: Map<string, SnapshotFile>;
  readonly #asked = new Set<string>();
  readonly #closed = new Map<string, NoAccessError>();
  readonly #gate = new Gate();

  constructor(identity: Identity, settings: CollectSettings) {
    this.#identity = identity;
    this.#settings = settings;
    this.#files = new Map((settings.refresh ? [] : settings.files).map((file) => [file.path, file]));
  }

  /** Everything in the snapshot now, what was not asked for included. */
  allFiles(): readonly SnapshotFile[] {
    return [
      ...new Map(
        [...this.#settings.files, ...this.#files.values()].map((file) => [file.path, file]),
      ).values(),
    ];
  }

  /** Makes the calls that can be named now. False when there is none. */
  async round(named: (environment: Environment) => readonly AwsCommand[]): Promise<boolean> {
    const environment = loadSnapshot({ files: [...this.#files.values()], problems: [] });
    const calls: Promise<boolean>[] = [];
    for (const command of named(environment)) {
      const path = outputPath(command);
      if (this.#asked.has(path)) continue;
      this.#asked.add(path);
      calls.push(this.#fill(command));
    }
    return (await Promise.all(calls)).includes(true);
  }

  /** Makes one call where that is possible; says whether it was made. */
  async #fill(wanted: AwsCommand): Promise<boolean> {
    const call = callOf(wanted);
    if (!call) return this.#leave(wanted, { kind: 'no-client' });
    const region = await this.#regionOf(wanted);
    if (region === 'unknown') return this.#leave(wanted, { kind: 'no-region' });
    const account = wanted.account ?? this.#identity.account;
    if (account === this.#identity.account)
      return this.#make(call, { ...wanted, account }, undefined, region);
    if (this.#settings.assumesRole && !this.#closed.has(account)) {
      try {
        return await this.#make(call, wanted, account, region);
      } catch (error) {
        if (!(error instanceof NoAccessError)) throw error;
        this.#closed.set(account, error);
      }
    }
    // What any account may ask is asked from here: the organization shows itself to delegated administrators too.
    if (call.isShared(wanted)) {
      const own = { ...wanted, account: this.#identity.account };
      if (this.#asked.has(outputPath(own))) return false;
      this.#asked.add(outputPath(own));
      return this.#make(call, own, undefined, region);
    }
    const closed = this.#closed.get(account);
    if (!closed) return this.#leave(wanted, { kind: 'other-account' });
    return this.#leave(wanted, { kind: 'no-access', code: closed.code, message: closed.message });
  }

  async #regionOf({ region }: AwsCommand): Promise<string | undefined | 'unknown'> {
    if (region === 'global') return undefined;
    return region === CONFIGURED_REGION
      ? ((await this.#settings.clients.defaultRegion()) ?? 'unknown')
      : region;
  }

  async #make(
    call: Call,
    command: AwsCommand,
    account: string | undefined,
    region: string | undefined,
  ): Promise<boolean> {
    const { clients, limit, save, signal, onStart, onEnd } = this.#settings;
    const release = await this.#gate.enter(`${account ?? ''} ${call.service}`, call.client.concurrency);
    try {
      if (signal?.aborted) return this.#leave(command, { kind: 'stopped' });
      if (this.attempts.length + this.#gate.running > limit) return this.#leave(command, { kind: 'limit' });
      onStart?.(command);
      const cell = await ask(clients, call, command, { account, region });
      if (signal?.aborted && cell.kind !== 'answered') return this.#leave(command, { kind: 'stopped' });
      const { file, isKept } = await save(command, cell);
      this.#files.set(file.path, file);
      const attempt = { command, permission: call.permission, cell, isKept };
      this.attempts.push(attempt);
      onEnd?.(attempt);
      return true;
    } finally {
      release();
    }
  }

  #leave(command: AwsCommand, because: NotAsked['because']): false {
    this.notAsked.set(outputPath(command), { command, because });
    return false;
  }
}
