/** The environment asked of AWS: what `collect --for` and `explain --live` have in common. */
import { stat } from 'node:fs/promises';
import process from 'node:process';
import { collectRecords, type WantedRecord } from '../collect/authorization-record.ts';
import type { Connection } from '../collect/client.ts';
import { type Collected, collectFor } from '../collect/collect-for.ts';
import type { Cell } from '../collect/sdk-error.ts';
import { fileOf, NotAFolderError, SnapshotFolder } from '../collect/snapshot-folder.ts';
import { writeIndex } from '../collect/write-index.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { furtherCommands } from '../diagnosis/further-commands.ts';
import { questionOf } from '../diagnosis/request-of-denial.ts';
import { authorizationRecordCommand } from '../environment/authorization-record.ts';
import { type AwsCommand, commandLine, outputPath } from '../environment/aws-command.ts';
import { manifestText } from '../environment/manifest.ts';
import { readSnapshotFolder } from '../environment/read-folder.ts';
import type { Question } from '../environment/request-facts.ts';
import { loadSnapshot, type SnapshotFile, type SnapshotFiles } from '../environment/snapshot.ts';
import { withAuthorizationRecords } from '../evidence/combine.ts';
import type { Denial } from '../evidence/denial.ts';
import { type NamedCall, renderCall, renderCollection, renderWait } from '../render/collection-text.ts';
import { UsageError } from './exit-code.ts';
import { type Terminal, usesColour } from './output.ts';
import { withClients } from './with-clients.ts';

export interface LiveOptions {
  readonly connection: Connection;
  /** Whose the resource is, where the evidence does not say it. */
  readonly resourceAccount: string | undefined;
  /** Folder to fill; undefined to keep nothing. */
  readonly snapshot: string | undefined;
  /** What is known already. */
  readonly known: SnapshotFiles;
  readonly refresh: boolean;
  readonly limit: number;
}

/** Says what each call is before it is made, and in the end what came of them; both on standard error. */
export async function collectLive(
  denials: readonly Denial[],
  options: LiveOptions,
  terminal: Terminal,
): Promise<Collected> {
  const { connection, resourceAccount, snapshot, known, refresh, limit } = options;
  const colour = usesColour(terminal);
  const startedAt = new Date().toISOString();
  const folder = snapshot === undefined ? undefined : new SnapshotFolder(snapshot);
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once('SIGINT', onInterrupt);
  try {
    return await withClients(connection, stop.signal, async (clients) => {
      const { arn } = await clients.identity();
      const manifest = loadSnapshot(known).manifest;
      const before = manifest?.refused ?? [];
      // What was collected of whole accounts before stays what it is.
      const own = { collectedBy: arn, startedAt, scope: manifest?.scope, gone: manifest?.gone ?? [] };
      await folder?.saveManifest(manifestText({ ...own, refused: before }));
      const settings = {
        clients,
        assumesRole: connection.roleName !== undefined,
        signal: stop.signal,
        save: async (command: AwsCommand, cell: Cell) =>
          folder ? folder.save(command, cell) : { file: fileOf(command, cell), isKept: false },
        onStart: (command: AwsCommand) => void terminal.stderr.write(renderCall(named(command), colour)),
      };
      const paths = new Set(known.files.map(({ path }) => path));
      const records = await collectRecords(denials.flatMap(wantedRecord), {
        ...settings,
        has: (command) => paths.has(outputPath(command)),
        onWait: (command, seconds) => void terminal.stderr.write(renderWait(named(command), seconds, colour)),
      });
      const files = [...known.files, ...records.files];
      const told = withAuthorizationRecords(
        denials,
        loadSnapshot({ files: files.filter(isRecord), problems: [] }).authorizationRecords,
      );
      const { attempts, ...rest } = await collectFor(questionsOf(told, resourceAccount), {
        ...settings,
        files,
        refresh,
        limit,
        further: (environment) =>
          told.flatMap((denial) => furtherCommands(diagnose(denial, environment), environment)),
      });
      const collected = { ...rest, attempts: [...records.attempts, ...attempts] };
      const finishedAt = stop.signal.aborted ? undefined : new Date().toISOString();
      const refused = refusedNow(before, collected);
      await folder?.saveManifest(manifestText({ ...own, finishedAt, refused }));
      await folder?.close();
      if (folder) await writeIndex(folder.root);
      terminal.stderr.write(
        renderCollection(
          { ...report(collected), snapshot, isOwnerGiven: resourceAccount !== undefined },
          colour,
        ),
      );
      return collected;
    });
  } catch (error) {
    if (error instanceof NotAFolderError) throw new UsageError(error.message);
    throw error;
  } finally {
    process.removeListener('SIGINT', onInterrupt);
  }
}

/** AWS's own record of a denial, where its id is known and it was not given. */
function wantedRecord(denial: Denial): readonly WantedRecord[] {
  const command = authorizationRecordCommand(denial);
  return command ? [{ command, time: Date.parse(denial.time?.value ?? '') }] : [];
}

/** Whether a file of a snapshot may hold such a record. */
function isRecord({ path }: SnapshotFile): boolean {
  return path.includes('/iam-toolbox/');
}

/**
 * The questions of denials that say enough of their request. `resourceAccount`: whose the resource is, where the
 * evidence does not say it.
 */
export function questionsOf(
  denials: readonly Denial[],
  resourceAccount: string | undefined,
): readonly Question[] {
  return denials.flatMap((denial) => {
    const asked = questionOf(denial);
    return asked.ok
      ? [{ ...asked.question, resourceAccount: asked.question.resourceAccount ?? resourceAccount }]
      : [];
  });
}

/** What a snapshot folder holds; nothing when there is none yet. */
export async function knownFiles(folder: string): Promise<SnapshotFiles> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere ? readSnapshotFolder(folder) : { files: [], problems: [] };
}

/** Refusals beside which the snapshot holds an older answer: those of before, unless they were answered now. */
function refusedNow(
  before: readonly { readonly path: string; readonly code: string; readonly message: string }[],
  { attempts }: Collected,
): readonly { readonly path: string; readonly code: string; readonly message: string }[] {
  const paths = new Set(attempts.map(({ command }) => outputPath(command)));
  const kept = attempts.flatMap(({ command, cell, isKept }) =>
    isKept && cell.kind !== 'answered' && cell.kind !== 'none'
      ? [{ path: outputPath(command), code: cell.code, message: cell.message }]
      : [],
  );
  return [...before.filter(({ path }) => !paths.has(path)), ...kept];
}

function report({ identity, attempts, notAsked }: Collected) {
  return {
    caller: identity.arn,
    attempts: attempts.map(({ command, ...attempt }) => ({ ...named(command), ...attempt })),
    notAsked: notAsked.map(({ command, because }) => ({ ...named(command), because })),
  };
}

function named(command: AwsCommand): NamedCall {
  return { account: command.account, commandLine: commandLine(command), path: outputPath(command) };
}
