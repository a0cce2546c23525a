/**
 * The collector against a mock of AWS that holds the organization of the examples: what each denial needs is
 * collected, and explained from the collected snapshot alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';
import { deniedby } from './moto/command.ts';
import { type DocumentedProxy, startDocumented } from './moto/documented.ts';
import { EVIDENCE, type SeededExamples, seedExamples } from './moto/examples.ts';
import { FAULTS, killedAt, startProxy } from './moto/faults.ts';
import { Replay } from './moto/replay.ts';
import { makeCollector } from './moto/seed.ts';
import { hasPython, type Moto, startMoto } from './moto/server.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const KILLS = 52;
const AT_ONCE = 4;

/** Of some services no policies are collected: the layers that leaves open, by `example/evidence`. */
const NOT_COLLECTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['04-session-policy/event.json', ['resource', 'session']],
  ['19-condition-traps/letter-case.json', ['resource']],
  ['19-condition-traps/tag-name.json', ['resource']],
]);

describe.skipIf(!hasPython())('collected from the mock of AWS (skipped where there is no Python)', () => {
  let moto: Moto;
  let seeded: SeededExamples;
  let documented: DocumentedProxy;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deniedby-collect-'));
    moto = await startMoto();
    seeded = await seedExamples(moto.endpoint);
    documented = await startDocumented(moto.endpoint, seeded.undone);
  }, 600_000);

  afterAll(() => {
    documented?.stop();
    moto?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The evidence of an example, in the names that the mock gave. */
  function evidence(example: string, file: string): string {
    const path = join(folder, `${example}-${file}`);
    writeFileSync(path, seeded.told(example, file));
    return path;
  }

  test.each(EVIDENCE)('%s, %s: collected and explained', async (example, file) => {
    const path = evidence(example, file);
    const snapshot = join(folder, `${example}-${file}.snapshot`);
    // S3 tells nobody whose a bucket is, and this record of the caller's account does not either.
    const owner = example === '06-cross-account' ? '111122223333' : undefined;
    const args = ['--env', snapshot, ...aws(documented.endpoint)];
    if (owner !== undefined) args.push('--resource-account', owner);
    const collected = await deniedby(['collect', '--for', path, ...args]);
    expect([0, 3]).toContain(collected.code);
    const calls = /^([0-9]+) calls/m.exec(collected.err);
    expect(Number(calls?.[1])).toBeLessThanOrEqual(40);

    const explained = await deniedby(['explain', path, '--env', snapshot, '--format', 'json']);
    const [diagnosis] = JSON.parse(explained.out);
    expect(diagnosis.problems).toEqual([]);
    const expected = seeded.expected(example, file);
    const { verdict, deniedBy, layers } = diagnosis;
    const open = layers.filter(({ outcome }: { outcome: string }) => outcome === 'unknown');
    const without = NOT_COLLECTED.get(`${example}/${file}`);
    expect({ verdict, deniedBy, gaps: open.map(({ layer }: { layer: string }) => layer) }).toEqual({
      verdict: without ? 'undetermined' : expected.verdict,
      deniedBy: without ? [] : expected.deniedBy,
      gaps: without ?? expected.gaps,
    });
    const { cause } = expected;
    if (cause.statement !== undefined) {
      const statements = diagnosis.causes.flatMap((one: { statements: unknown[] }) => one.statements);
      const { layer, attachedTo, policy: name, statement: sid } = cause;
      const policy = expect.objectContaining(name === undefined ? { attachedTo } : { attachedTo, name });
      expect(statements).toContainEqual(
        expect.objectContaining({ statement: expect.objectContaining({ layer, sid, policy }) }),
      );
      // The answer names the SCP and its OU.
      if (attachedTo?.startsWith('ou-')) {
        const { out } = await deniedby(['explain', path, '--env', snapshot]);
        expect(out).toMatch(new RegExp(`${name} \\(p-[a-z0-9]+\\), attached to OU [A-Z]\\w+ \\(ou-`));
      }
    }

    const { files } = readSnapshotFolder(snapshot);
    const replay = new Replay(path, files, owner);
    expect(replay.needless(), 'calls that the diagnosis did not need').toEqual([]);
    expect(replay.missed().length, 'calls that it needed').toBe(without ? 1 : 0);

    // A second run finds nothing more to ask.
    const again = await deniedby(['collect', '--for', path, ...args]);
    const answered = /: ([0-9]+) answered/.exec(again.err);
    expect(answered?.[1]).toBe('0');
  });

  test('what AWS documents and the mock lacks was answered in its place', () => {
    expect([...documented.given.keys()].sort()).toEqual([
      'boundary',
      'encoded',
      'pages-of-iam',
      'pages-of-organizations',
      'payer',
    ]);
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
    let whole: ReadonlyMap<string, string>;

    beforeAll(async () => {
      const snapshot = join(folder, 'whole');
      const regions = ['--regions', 'eu-west-1'];
      await deniedby(['collect', '--organization', ...regions, '--env', snapshot, ...aws(moto.endpoint)]);
      whole = await textsIn(snapshot);
      expect([...whole.keys()]).toContain('999900001111/global/organizations/list-roots.json');
    }, 300_000);

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
      // Calls that are made only because others failed are none of a run without faults: their answers are true too.
      const truth = new Map([...whole, ...texts]);
      holdAgainst(truth, await textsIn(snapshot));
      const again = await deniedby(['collect', '--for', path, '--env', snapshot, ...aws(moto.endpoint)]);
      expect(again.code).toBe(0);
      const completed = await textsIn(snapshot);
      // Of those calls some may have failed as well, and nobody needs them any more.
      holdAgainst(truth, completed);
      expect(new Map([...completed].filter(([file]) => texts.has(file)))).toEqual(texts);
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
      expect(out).toMatch(/CorpEdge .*attached to OU Production \(ou-/);
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
