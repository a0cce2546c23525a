/**
 * Fetches AWS's own record of a refusal by its authorization id. AWS stores records after it has refused, so for a
 * while it says that it has none: it is asked again, and believed when the denial is too old for that.
 *
 * No package of the SDK has the API (it is a preview), so the request is signed here.
 * @see https://docs.aws.amazon.com/iam-toolbox/latest/APIReference/API_GetRequestAuthorizationDetails.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied-authorization-id.html
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type AwsCommand, CONFIGURED_REGION, outputPath } from '../environment/aws-command.ts';
import type { SnapshotFile } from '../environment/snapshot.ts';
import type { Attempt } from './attempt.ts';
import { type Clients, ConnectionError, type UnpackagedService } from './client.ts';
import { type Cell, failedCell, readError } from './sdk-error.ts';
import type { Saved } from './snapshot-folder.ts';

const IAM_TOOLBOX: UnpackagedService = { endpointPrefix: 'iam-toolbox', signingName: 'iam' };

export const RECORD_PERMISSION = 'iam:GetRequestAuthorizationDetails';

/** Seconds to wait before asking again, while AWS may not have stored the record yet. */
const WAITS = [1, 2, 4, 8, 15, 30];
/** And for a denial that is known to be just a few minutes old. */
const MORE_WAITS = [60, 60];
const JUST_NOW = 10 * 60_000;

/** More pages than any call has evaluations for. */
const MOST_PAGES = 50;

/** The record of one refusal. */
export interface WantedRecord {
  readonly command: AwsCommand;
  /** When the request was refused, in milliseconds; NaN where nobody says. */
  readonly time: number;
}

interface RecordSettings {
  readonly clients: Clients;
  /** Whether a role is assumed in accounts other than the caller's. */
  readonly assumesRole: boolean;
  /** Paths of the snapshot: a record does not change, so one that is there is not fetched again. */
  readonly has: (command: AwsCommand) => boolean;
  readonly save: (command: AwsCommand, cell: Cell) => Promise<Saved>;
  readonly signal: AbortSignal;
  readonly onStart: (command: AwsCommand) => void;
  readonly onWait: (command: AwsCommand, seconds: number) => void;
}

/** The records that the snapshot does not have; what AWS does not give is kept out of it. */
export async function collectRecords(
  records: readonly WantedRecord[],
  settings: RecordSettings,
): Promise<{ readonly attempts: readonly Attempt[]; readonly files: readonly SnapshotFile[] }> {
  const wanted = new Map(records.map((record) => [outputPath(record.command), record]));
  const attempts: Attempt[] = [];
  const files: SnapshotFile[] = [];
  await Promise.all(
    [...wanted.values()].map(async ({ command, time }) => {
      if (settings.has(command)) return;
      settings.onStart(command);
      const cell = await fetchRecord(command, time, settings);
      const isAnswered = cell.kind === 'answered';
      if (isAnswered) files.push((await settings.save(command, cell)).file);
      attempts.push({ command, permission: RECORD_PERMISSION, cell, isKept: false });
    }),
  );
  return { attempts, files };
}

async function fetchRecord(command: AwsCommand, time: number, settings: RecordSettings): Promise<Cell> {
  const { signal, onWait } = settings;
  const age = Date.now() - time;
  const waits = age > JUST_NOW ? [] : age >= 0 ? [...WAITS, ...MORE_WAITS] : WAITS;
  for (const seconds of [...waits, undefined]) {
    try {
      return { kind: 'answered', output: await allPages(command, settings) };
    } catch (error) {
      if (error instanceof ConnectionError) throw error;
      if (!isNotThere(error)) return failedCell(error);
      if (seconds === undefined || signal.aborted) break;
      onWait(command, seconds);
      await pause(seconds * 1000, undefined, { signal }).catch(() => undefined);
    }
  }
  const message =
    'AWS has no record of this authorization id: it keeps one for about a day, in the Region of the call, for callers of the same organization';
  return { kind: 'failed', code: NOT_THERE, message };
}

const NOT_THERE = 'ResourceNotFoundException';

function isNotThere(error: unknown): boolean {
  const { code, status } = readError(error);
  return code === NOT_THERE && status === 404;
}

/** All pages as one output, as the AWS CLI prints it. */
async function allPages(
  { account, region, options }: AwsCommand,
  { clients, assumesRole }: RecordSettings,
): Promise<Record<string, unknown>> {
  const { account: own } = await clients.identity();
  const actsIn = assumesRole && account !== own ? account : undefined;
  const place = region === CONFIGURED_REGION ? ((await clients.defaultRegion()) ?? 'us-east-1') : region;
  const path = `/authorization-details/${options[0]![1]}`;
  let record: Record<string, unknown> | undefined;
  let query: Record<string, string> = {};
  for (let page = 0; page < MOST_PAGES; page++) {
    const { nextToken, ...answer } = await clients.get(IAM_TOOLBOX, path, query, actsIn, place);
    record = record === undefined ? answer : { ...record, evaluations: listOf(record, answer) };
    if (typeof nextToken !== 'string' || nextToken === '') break;
    query = { nextToken };
  }
  return record!;
}

function listOf(...pages: readonly Record<string, unknown>[]): readonly unknown[] {
  return pages.flatMap(({ evaluations }) => (Array.isArray(evaluations) ? evaluations : []));
}
