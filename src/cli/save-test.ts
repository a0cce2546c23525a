/** `explain --fix N --save-test FILE`: a fix as a file of scenarios. */
import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import { readSnapshotFolder } from '../environment/read-folder.ts';
import { loadSnapshot } from '../environment/snapshot.ts';
import type { Fix } from '../fix/fix.ts';
import { regressionTests } from '../fix/regression.ts';
import { redact } from '../render/redact.ts';
import {
  allowedName,
  allowedNote,
  deniedName,
  regressionRefusal,
  regressionSummary,
} from '../render/regression-words.ts';
import type { Scenario } from '../scenario/schema.ts';
import { UsageError } from './exit-code.ts';
import { writeNewFile } from './new-file.ts';
import type { Terminal } from './output.ts';

export interface SaveTestOptions {
  readonly path: string;
  readonly mode: 'keep' | 'replace';
  /** The folder in which the policies stand; undefined where there is none. */
  readonly snapshot: string | undefined;
}

/** Writes the tests, and says on standard error what is among them; whether there was anything to write. */
export async function saveTest(
  diagnosis: Diagnosis,
  fix: Fix,
  { path, mode, snapshot }: SaveTestOptions,
  terminal: Terminal,
): Promise<boolean> {
  if (snapshot === undefined) {
    throw new UsageError(
      'a test needs a snapshot that is kept, to name it',
      'give --env DIR, or leave out --no-save',
    );
  }
  // All of it, as the tests will be run: what one denial needs is not enough for its neighbours.
  const environment = loadSnapshot(await readSnapshotFolder(snapshot));
  const tests = regressionTests(diagnosis, fix, environment, (text) => redact(text) !== text);
  if (tests.kind === 'not-proved') {
    const { message, help } = regressionRefusal(tests);
    terminal.stderr.write(`deniedby: ${message}\n  ${help}\n`);
    return false;
  }
  const folder = await pathFrom(dirname(path), snapshot);
  const scenarios: readonly Scenario[] = [
    {
      name: allowedName(tests),
      note: allowedNote(fix, tests),
      ...tests.allowed,
      environment: folder,
      expect: { verdict: 'allowed' },
    },
    ...tests.denied.map(
      (neighbour): Scenario => ({
        name: deniedName(neighbour, tests),
        request: neighbour.request,
        environment: folder,
        expect: { verdict: 'denied' },
      }),
    ),
  ];
  await writeNewFile(path, `${JSON.stringify(scenarios, null, 2)}\n`, mode);
  terminal.stderr.write(regressionSummary(path, tests));
  return true;
}

/** A relative path with slashes, whatever the system: the file is for other machines too. */
async function pathFrom(folder: string, target: string): Promise<string> {
  // Where a link leads is asked of both, or of neither.
  const ends = await Promise.all([realpath(folder), realpath(target)]).catch(() => undefined);
  const [from, to] = ends ?? [resolve(folder), resolve(target)];
  const path = relative(from, to);
  return path === '' ? '.' : path.split(sep).join('/');
}
