/**
 * The collector against a mock of AWS that holds the organization of the examples: what each denial needs is
 * collected, and explained from the collected snapshot alone.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import type { SnapshotFile } from '../src/environment/snapshot.ts';
import { deniedby } from './moto/command.ts';
import { type Names, seed, seededAccounts } from './moto/seed.ts';
import { hasPython, type Moto, startMoto } from './moto/server.ts';

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const FOLDERS = readdirSync(EXAMPLES).filter((name) => /^[0-9]/.test(name));

/** What the mock cannot hold, so that another answer is right. */
const OUT_OF_REACH: ReadonlyMap<string, string> = new Map([
  ['03-permissions-boundary', 'the mock has no boundaries of users'],
  [
    '06-cross-account',
    "the mock shows every account a bucket's policy, and so whose the bucket is cannot be told",
  ],
]);

interface Expected {
  readonly evidence: readonly string[];
  readonly verdict: string;
  readonly deniedBy: readonly string[];
  readonly cause?: { readonly layer: string; readonly policy?: string; readonly statement?: string };
}

describe.skipIf(!hasPython())('collected from the mock of AWS (skipped where there is no Python)', () => {
  let moto: Moto;
  let names: Names;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deniedby-collect-'));
    const files: SnapshotFile[] = [];
    for (const name of FOLDERS) files.push(...(await readSnapshotFolder(join(EXAMPLES, name, 'env'))).files);
    moto = await startMoto(seededAccounts(files));
    names = await seed(moto.endpoint, files);
  }, 600_000);

  afterAll(() => {
    moto?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The evidence of an example, in the names that the mock gave. */
  function evidence(example: string, file: string): string {
    let text = readFileSync(join(EXAMPLES, example, file), 'utf8');
    for (const [own, given] of names) text = text.replaceAll(own, given);
    const path = join(folder, `${example}-${file}`);
    writeFileSync(path, text);
    return path;
  }

  const cases = FOLDERS.filter((name) => !OUT_OF_REACH.has(name)).flatMap((name) => {
    const expected = JSON.parse(readFileSync(join(EXAMPLES, name, 'expected.json'), 'utf8')) as Expected[];
    return expected.flatMap((one) => one.evidence.map((file) => [name, file, one] as const));
  });

  test.each(cases)('%s, %s: collected and explained', async (example, file, expected) => {
    const path = evidence(example, file);
    const snapshot = join(folder, `${example}-${file}.snapshot`);
    const aws = ['--endpoint-url', moto.endpoint, '--role-name', 'reader', '--region', 'eu-west-1'];
    const collected = await deniedby(['collect', '--for', path, '--env', snapshot, ...aws]);
    expect([0, 3]).toContain(collected.code);
    const calls = /^([0-9]+) calls/m.exec(collected.err);
    expect(Number(calls?.[1])).toBeLessThanOrEqual(40);

    const explained = await deniedby(['explain', path, '--env', snapshot, '--format', 'json']);
    const [diagnosis] = JSON.parse(explained.out);
    expect(diagnosis.problems).toEqual([]);
    expect({ verdict: diagnosis.verdict, deniedBy: diagnosis.deniedBy }).toEqual({
      verdict: expected.verdict,
      deniedBy: expected.deniedBy,
    });
    const { cause } = expected;
    if (cause?.policy !== undefined) {
      const statements = diagnosis.causes.flatMap((one: { statements: unknown[] }) => one.statements);
      expect(statements).toContainEqual(
        expect.objectContaining({
          statement: expect.objectContaining({
            layer: cause.layer,
            sid: cause.statement,
            policy: expect.objectContaining({ name: cause.policy }),
          }),
        }),
      );
    }
    // A second run finds nothing more to ask.
    const again = await deniedby(['collect', '--for', path, '--env', snapshot, ...aws]);
    const answered = /: ([0-9]+) answered/.exec(again.err);
    expect(answered?.[1]).toBe('0');
  });
});
