/** `deniedby verify`: what became of a denial whose diagnosis was saved. */
import type { Connection } from '../collect/client.ts';
import type { Environment } from '../environment/environment.ts';
import { openSnapshot } from '../environment/open-snapshot.ts';
import { loadSnapshot } from '../environment/snapshot.ts';
import type { Denial } from '../evidence/denial.ts';
import { readEvidence } from '../evidence/read.ts';
import { PieceReader } from '../evidence/record-stream.ts';
import { readSavedDiagnosis, type SavedReading } from '../fix/saved-diagnosis.ts';
import { LaterCalls, type SnapshotAge, type VerifyStatus, verify } from '../fix/verify.ts';
import { SourceText } from '../policy/source.ts';
import { plain } from '../render/paint.ts';
import { renderVerified, verifiedJson } from '../render/verify-text.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { openTexts } from './explain-bulk.ts';
import { nameOf, readText } from './input.ts';
import { type Terminal, usesColour } from './output.ts';
import { findSnapshot } from './snapshot.ts';

export interface VerifyOptions {
  readonly saved: string;
  /** Files with CloudTrail records of later calls. */
  readonly evidence: readonly string[];
  readonly environment: string | undefined;
  readonly format: 'text' | 'json';
  /** Asks AWS for the policies of now, and CloudTrail for later calls. */
  readonly live: boolean;
  readonly connection: Connection;
  /** Whose the resource is, where the evidence did not say it. */
  readonly resourceAccount: string | undefined;
}

/** Twice the calls of the common case. */
const MOST_CALLS = 80;

export async function verifyDiagnosis(options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  const source = new SourceText(nameOf(options.saved), await readText(options.saved, terminal));
  const { saved, denial } = readingOf(readSavedDiagnosis(source));
  const later = new LaterCalls(saved, denial);
  await readCalls(options.evidence, later, terminal);
  const { environment, age, snapshot } = options.live
    ? await askNow(denial, later, options, terminal)
    : await collected(options.environment);
  const verified = verify(saved, denial, environment, later.last, age);
  const report = { saved, verified, passedOver: later.passedOver };
  terminal.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(verifiedJson(report), null, 2)}\n`
      : renderVerified(report, { colour: usesColour(terminal), width: terminal.width, snapshot }),
  );
  return EXITS[verified.status];
}

const EXITS: Readonly<Record<VerifyStatus, ExitCode>> = {
  fixed: EXIT.ok,
  'still-denied': EXIT.no,
  'not-seen-yet': EXIT.undetermined,
  undetermined: EXIT.undetermined,
};

function readingOf(reading: SavedReading): Extract<SavedReading, { ok: true }> {
  if (reading.ok) return reading;
  const { file, line, column, path, found, expected } = reading.error;
  const where = path === '' ? '' : ` ${plain(path)}:`;
  throw new UsageError(
    `${plain(file)}:${line}:${column}:${where} found ${plain(found)}, expected ${expected}`,
    'a saved diagnosis is what explain --save-diagnosis FILE writes',
  );
}

/** Every record of the evidence, of any size, one after the other. */
async function readCalls(paths: readonly string[], later: LaterCalls, terminal: Terminal): Promise<void> {
  const { sources, streams } = await openTexts(paths, terminal);
  for (const source of sources) addCalls(source, later);
  for (const { name, chunks } of streams) {
    const pieces = new PieceReader();
    for await (const chunk of chunks) {
      for (const { text, line } of pieces.push(chunk)) addCalls(new SourceText(name, text, line), later);
    }
    for (const { text, line } of pieces.end()) addCalls(new SourceText(name, text, line), later);
  }
}

function addCalls(source: SourceText, later: LaterCalls): void {
  for (const call of readEvidence(source).denials) later.add(call);
}

interface Now {
  readonly environment: Environment | undefined;
  readonly age: SnapshotAge;
  readonly snapshot: string | undefined;
}

async function collected(named: string | undefined): Promise<Now> {
  const snapshot = findSnapshot(named);
  if (snapshot === undefined) return { environment: undefined, age: { kind: 'unknown' }, snapshot };
  const environment = await openSnapshot(snapshot);
  const at = environment.manifest?.finishedAt ?? environment.manifest?.startedAt;
  return { environment, age: at === undefined ? { kind: 'unknown' } : { kind: 'collected', at }, snapshot };
}

/** A fresh snapshot, which is not kept: an answer of before would be taken for one of now. */
async function askNow(
  denial: Denial,
  later: LaterCalls,
  { connection, resourceAccount }: Pick<VerifyOptions, 'connection' | 'resourceAccount'>,
  terminal: Terminal,
): Promise<Now> {
  const { collectLive } = await import('./live.ts');
  const { lookUpLaterCalls } = await import('./live-evidence.ts');
  for (const source of await lookUpLaterCalls(denial, later.since, connection)) addCalls(source, later);
  const { files } = await collectLive(
    [denial],
    {
      connection,
      resourceAccount,
      snapshot: undefined,
      known: { files: [], problems: [] },
      refresh: true,
      limit: MOST_CALLS,
    },
    terminal,
  );
  return { environment: loadSnapshot({ files, problems: [] }), age: { kind: 'now' }, snapshot: undefined };
}
