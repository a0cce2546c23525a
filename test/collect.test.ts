/**
 * The collector against a mock of AWS that holds the organization of the examples: what each denial needs is
 * collected, and explained from the collected snapshot alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot, type SnapshotFile } from '../src/environment/snapshot.ts';
import { deniedby } from './moto/command.ts';
import { FAULTS, killedAt, startProxy } from './moto/faults.ts';
import { makeCollector, type Names, seed, seededAccounts } from './moto/seed.ts';
import { hasPython, type Moto, startMoto } from './moto/server.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const KILLS = 52;
const AT_ONCE = 4;

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
/** The examples of one organization; those after them change it. */
const FOLDERS = readdirSync(EXAMPLES).filter((name) => /^(?:0[1-9]|1[01])-/.test(name));

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
    for (const name of FOLDERS) files.push(...readSnapshotFolder(join(EXAMPLES, name, 'env')).files);
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

  const aws = (endpoint: string): string[] => [
    '--endpoint-url',
    endpoint,
    '--role-name',
    'reader',
    '--region',
    'eu-west-1',
  ];

  async function textsIn(snapshot: string): Promise<ReadonlyMap<string, string>> {
    const { files, problems } = readSnapshotFolder(snapshot);
    expect(problems).toEqual([]);
    return new Map(
      files.filter(({ path }) => path !== 'manifest.json').map(({ path, text }) => [path, text]),
    );
  }

  /** Everything is as a run without faults has it, or says that it went wrong; nothing is none that is not. */
  function holdAgainst(clean: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): void {
    for (const [path, text] of texts) {
      if (/^\{\s*"(?:failed|refused|unsupported)"/.test(text)) continue;
      expect([path, text]).toEqual([path, clean.get(path)]);
    }
  }

  describe('through a proxy that', () => {
    test.each(FAULTS)('%s: nothing wrong is recorded, and a second run completes it', async (name, fault) => {
      const path = evidence('01-scp-endpoint', 'event.json');
      const clean = join(folder, 'clean');
      await deniedby(['collect', '--for', path, '--env', clean, ...aws(moto.endpoint)]);
      const proxy = await startProxy(moto.endpoint, fault);
      const snapshot = join(folder, name.replaceAll(' ', '-'));
      try {
        const { code } = await deniedby([
          'collect',
          '--for',
          path,
          '--env',
          snapshot,
          ...aws(proxy.endpoint),
        ]);
        expect([0, 3, 4]).toContain(code);
        expect(proxy.faults()).toBeGreaterThan(0);
      } finally {
        proxy.stop();
      }
      const texts = await textsIn(clean);
      expect(texts.size).toBeGreaterThan(10);
      holdAgainst(texts, await textsIn(snapshot));
      const again = await deniedby(['collect', '--for', path, '--env', snapshot, ...aws(moto.endpoint)]);
      expect(again.code).toBe(0);
      expect(await textsIn(snapshot)).toEqual(texts);
    });
  });

  test('killed at any point, a run leaves a snapshot that loads, and the next one completes it', async () => {
    spawnSync(process.execPath, ['scripts/build.mjs', '--when-stale'], { cwd: ROOT, stdio: 'inherit' });
    const path = evidence('01-scp-endpoint', 'event.json');
    const clean = join(folder, 'clean-again');
    await deniedby(['collect', '--for', path, '--env', clean, ...aws(moto.endpoint)]);
    const texts = await textsIn(clean);
    let cut = 0;
    for (let round = 0; round < KILLS; round += AT_ONCE) {
      await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, index) => {
          const snapshot = join(folder, `killed-${round + index}`);
          mkdirSync(snapshot);
          const args = [
            'dist/cli/main.js',
            'collect',
            '--for',
            path,
            '--env',
            snapshot,
            ...aws(moto.endpoint),
          ];
          // The files written so far, not the time, say how far the run is: machines differ in speed.
          const hasEnded = await killedAt(args, snapshot, (round + index) % (texts.size + 2));
          if (!hasEnded) cut++;
          holdAgainst(texts, await textsIn(snapshot));
          const environment = loadSnapshot(readSnapshotFolder(snapshot));
          expect(environment.problems).toEqual([]);
        }),
      );
    }
    expect(cut).toBeGreaterThan(KILLS / 2);
    const last = join(folder, 'killed-3');
    await deniedby(['collect', '--for', path, '--env', last, ...aws(moto.endpoint)]);
    expect(await textsIn(last)).toEqual(texts);
  }, 600_000);

  test('what the caller may not read is refused in exactly these cells, and the answer says so', async () => {
    const path = evidence('11-vpc-endpoint-policy', 'event.json');
    const keys = await makeCollector(moto.endpoint, '444455556666', ['iam:*', 'sts:*', 'ec2:*']);
    const before = { ...process.env };
    Object.assign(process.env, keys);
    const snapshot = join(folder, 'refused');
    const named = ['--endpoint-url', moto.endpoint, '--region', 'eu-west-1'];
    try {
      await fetch(`${moto.endpoint}/moto-api/reset-auth`, { method: 'POST', body: '0' });
      const { code } = await deniedby(['collect', '--for', path, '--env', snapshot, ...named]);
      expect(code).toBe(3);
    } finally {
      await fetch(`${moto.endpoint}/moto-api/reset-auth`, { method: 'POST', body: 'inf' });
      for (const name of Object.keys(keys)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
    const refused: string[] = [];
    for (const [file, text] of await textsIn(snapshot)) {
      const service = file.split('/')[2]!;
      if (/"refused"/.test(text)) refused.push(service);
      else expect(['iam', 'ec2']).toContain(service);
      for (const key of Object.values(keys)) expect(text).not.toContain(key);
    }
    expect([...new Set(refused)].sort()).toEqual(['organizations', 's3api', 's3control']);
    const { out } = await deniedby(['explain', path, '--env', snapshot, '--format', 'json']);
    const [diagnosis] = JSON.parse(out);
    const gaps = diagnosis.gaps.map(({ permission, refused: why }: Gap) => `${permission} ${why?.kind}`);
    expect(gaps).toContain('s3:GetBucketPolicy refused');
    expect(gaps).toContain('organizations:DescribeOrganization refused');
  });

  test('explain --live collects, keeps and explains; with --no-save it keeps nothing', async () => {
    const path = evidence('01-scp-endpoint', 'event.json');
    for (const [options, files] of [
      [[], 10],
      [['--no-save'], 0],
    ] as const) {
      const snapshot = join(folder, `live-${files}`);
      const args = ['explain', path, '--live', '--env', snapshot, ...options, ...aws(moto.endpoint)];
      const { code, out } = await deniedby(args);
      expect(code).toBe(0);
      expect(out).toMatch(/CorpEdge .*attached to OU ou-/);
      expect(out).not.toContain('ENOENT');
      expect(readSnapshotFolder(snapshot).files.length).toBeGreaterThanOrEqual(files);
      if (files === 0) expect(readSnapshotFolder(snapshot).files).toEqual([]);
    }
  });
});

interface Gap {
  readonly permission: string;
  readonly refused?: { readonly kind: string };
}
