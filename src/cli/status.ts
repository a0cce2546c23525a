/** `deniedby status`: what a snapshot covers, and what it does not. */
import { coverageOf } from '../environment/coverage.ts';
import { listSnapshotFolder, readListedFiles, stampSnapshotFile } from '../environment/read-folder.ts';
import { loadSnapshot } from '../environment/snapshot.ts';
import { redacted } from '../render/redact.ts';
import { renderStatus } from '../render/status-text.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { type Terminal, usesColour } from './output.ts';
import { DEFAULT_SNAPSHOT, findSnapshot } from './snapshot.ts';

export interface StatusOptions {
  readonly environment: string | undefined;
  readonly format: 'text' | 'json';
}

/** Reads all of the snapshot. The exit code says whether everything that was asked for was answered. */
export async function status(
  { environment: named, format }: StatusOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = findSnapshot(named);
  if (folder === undefined) {
    throw new UsageError(`no snapshot folder at \`${DEFAULT_SNAPSHOT}\``, 'name one with --env DIR');
  }
  const listing = listSnapshotFolder(folder);
  const times = listing.paths.flatMap((path) => stampSnapshotFile(listing.root, path)?.modified ?? []);
  const written = times.reduce<{ first: number; last: number } | undefined>(
    (range, time) => ({
      first: Math.min(range?.first ?? time, time),
      last: Math.max(range?.last ?? time, time),
    }),
    undefined,
  );
  const coverage = coverageOf(loadSnapshot(readListedFiles(listing)));
  const files = listing.paths.length;
  if (format === 'json') {
    const dates = written && {
      first: new Date(written.first).toISOString(),
      last: new Date(written.last).toISOString(),
    };
    const data = { folder, files, ...(dates && { written: dates }), ...coverage };
    terminal.stdout.write(`${JSON.stringify(redacted(data), null, 2)}\n`);
  } else {
    const text = { folder, files, written, now: Date.now(), colour: usesColour(terminal) };
    terminal.stdout.write(renderStatus(coverage, text));
  }
  const isWhole = coverage.setbacks.every(({ kind }) => kind === 'gone' || kind === 'unsupported');
  return isWhole && coverage.problems.length === 0 ? EXIT.ok : EXIT.undetermined;
}
