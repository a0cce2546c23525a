/** A run over whole accounts as a command: its manifest, its display, its sum; and the calls of one as a script. */
import type { Clients } from '../collect/client.ts';
import { Sweep } from '../collect/collect-accounts.ts';
import { openCalls } from '../collect/open-calls.ts';
import { scriptOf } from '../collect/script.ts';
import { NotAFolderError, SnapshotFolder } from '../collect/snapshot-folder.ts';
import type { Swept } from '../collect/sweep-report.ts';
import { writeIndex } from '../collect/write-index.ts';
import { MANIFEST_PATH, manifestText, type SnapshotManifest } from '../environment/manifest.ts';
import { loadSnapshot } from '../environment/snapshot.ts';
import { renderAccount, renderProgress, renderSweep } from '../render/sweep-text.ts';
import type { AccountsOptions } from './collect-accounts.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { type Terminal, usesColour } from './output.ts';
import { DEFAULT_SNAPSHOT } from './snapshot.ts';

/** How often the line on a terminal is drawn, a line is logged elsewhere, and the manifest is written. */
const DRAWN = 200;
const LOGGED = 10_000;
const NOTED = 5_000;

/**
 * The calls that can be named now, as a script. Nothing is asked, so the account has to be named: by `--accounts`, or
 * by what was collected before. Of an organization, the first is the one to ask about it.
 */
export async function printAccountCalls(options: AccountsOptions, terminal: Terminal): Promise<ExitCode> {
  const folder = new SnapshotFolder(options.environment ?? DEFAULT_SNAPSHOT);
  const scope = (await manifestIn(folder))?.scope?.accounts.map(({ id }) => id) ?? [];
  const accounts = options.accounts.length > 0 ? options.accounts : scope;
  const [first] = accounts;
  if (first === undefined) {
    throw new UsageError(
      'no account to name calls for',
      'name it, as nothing is asked: --accounts ID --dry-run',
    );
  }
  const { organization, refresh, connection } = options;
  const commands = await openCalls(refresh ? undefined : folder, {
    accounts,
    organization,
    shared: first,
    regions: options.regions,
    region: connection.region ?? 'us-east-1',
  });
  terminal.stdout.write(scriptOf(commands));
  return EXIT.ok;
}

export async function collectWithClients(
  options: AccountsOptions,
  clients: Clients,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<ExitCode> {
  const { connection, accounts, organization, regions, refresh } = options;
  const snapshot = options.environment ?? DEFAULT_SNAPSHOT;
  const folder = new SnapshotFolder(snapshot);
  const { arn, account } = await clients.identity();
  const assumesRole = connection.roleName !== undefined;
  const others = accounts.filter((id) => id !== account);
  if (others.length > 0 && !assumesRole) {
    throw new UsageError(
      `account ${others[0]} is not the caller's own, which is ${account}`,
      'name a role to assume there with --role-name',
    );
  }
  const before = await manifestIn(folder);
  const startedAt = new Date().toISOString();
  const display = new Display(terminal);
  const run = new Sweep({
    clients,
    folder,
    accounts,
    organization,
    regions,
    refresh,
    assumesRole,
    signal,
    onAccount: (one) => display.log(renderAccount(one)),
  });
  const write = async (more: Partial<SnapshotManifest>): Promise<void> => {
    const scope = scopeOf(run, options, before);
    await folder.saveManifest(manifestText({ collectedBy: arn, startedAt, ...more, scope }));
  };
  const carried = { refused: before?.refused ?? [], gone: before?.gone ?? [] };
  let noting: Promise<void> | undefined;
  try {
    await write(carried);
    const noted = setInterval(() => {
      noting ??= write(carried)
        .catch(() => undefined)
        .finally(() => {
          noting = undefined;
        });
    }, NOTED);
    display.start(() => run.progress());
    const swept = await run.run().finally(() => {
      clearInterval(noted);
      display.end();
    });
    await noting;
    const isAtEnd = !signal.aborted && swept.failure === undefined;
    await write({
      finishedAt: isAtEnd ? new Date().toISOString() : undefined,
      refused: [...carried.refused.filter(({ path }) => !swept.asked.has(path)), ...swept.beside],
      gone: [...carried.gone.filter(({ path }) => !swept.asked.has(path)), ...swept.gone],
    });
    await folder.close();
    await writeIndex(folder.root);
    terminal.stderr.write(renderSweep(swept, snapshot, usesColour(terminal)));
    if (swept.failure !== undefined && !signal.aborted) throw swept.failure;
    return isWhole(swept) ? EXIT.ok : EXIT.undetermined;
  } catch (error) {
    if (error instanceof NotAFolderError) throw new UsageError(error.message);
    throw error;
  }
}

/** What this run is about, with the accounts that earlier ones were about. */
function scopeOf(
  run: Sweep,
  { organization, regions }: AccountsOptions,
  before: SnapshotManifest | undefined,
): SnapshotManifest['scope'] {
  const progress = run.progress();
  const ids = new Set(progress.accounts.map(({ id }) => id));
  const earlier = before?.scope?.accounts.filter(({ id }) => !ids.has(id)) ?? [];
  return {
    organization: organization ? progress.organization : before?.scope?.organization,
    accounts: [...progress.accounts, ...earlier],
    regions,
  };
}

/** Where a service is not offered, there is nothing of it. */
function isWhole({ accounts, calls, regionsAssumed }: Swept): boolean {
  const isAnswered = calls.refused + calls.failed + calls.left === 0;
  const isThere = accounts.every(({ state }) => state === 'collected' || state === 'inactive');
  return isAnswered && isThere && regionsAssumed.length === 0;
}

async function manifestIn(folder: SnapshotFolder): Promise<SnapshotManifest | undefined> {
  const text = await folder.read(MANIFEST_PATH);
  if (text === undefined) return undefined;
  return loadSnapshot({ files: [{ path: MANIFEST_PATH, text }], problems: [] }).manifest;
}

/** How far the run is: one line drawn again and again on a terminal, a line now and then elsewhere. */
class Display {
  readonly #terminal: Terminal;
  #timer: NodeJS.Timeout | undefined;
  #line = '';

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  start(progress: () => Parameters<typeof renderProgress>[0]): void {
    const { progressWidth } = this.#terminal;
    const begun = Date.now();
    const draw = (): void => {
      const line = renderProgress(progress(), Date.now() - begun, progressWidth ?? 200);
      if (progressWidth === undefined) this.#terminal.stderr.write(`${line}\n`);
      else this.#draw(line);
    };
    this.#timer = setInterval(draw, progressWidth === undefined ? LOGGED : DRAWN);
  }

  log(line: string): void {
    const drawn = this.#line;
    this.#draw('');
    this.#terminal.stderr.write(line);
    if (drawn !== '') this.#draw(drawn);
  }

  end(): void {
    clearInterval(this.#timer);
    this.#draw('');
  }

  /** Takes back the line that is there, and writes another one. */
  #draw(line: string): void {
    if (this.#terminal.progressWidth === undefined || (line === '' && this.#line === '')) return;
    this.#terminal.stderr.write(`\r\u001b[2K${line}`);
    this.#line = line;
  }
}
