/**
 * Saved tests hold: for each fix of each example, the file that `--save-test` writes fails on the environment as it is,
 * passes once the fix is made in the snapshot's own files, and its neighbours are denied in both.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';
import { readEvidence } from '../src/evidence/read.ts';
import type { Fix } from '../src/fix/fix.ts';
import { proposeFixes } from '../src/fix/propose.ts';
import { regressionTests } from '../src/fix/regression.ts';
import { SourceText } from '../src/policy/source.ts';
import { deniedby } from './support/command.ts';
import { isInSnapshot, makeChange } from './support/make-change.ts';

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'deniedby-regression-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Case {
  readonly example: string;
  readonly evidence: string;
  readonly number: number;
  readonly fix: Fix;
}

async function fixesOf(example: string): Promise<readonly Case[]> {
  const environment = loadSnapshot(await readSnapshotFolder(join(EXAMPLES, example, 'env')));
  const entries = JSON.parse(readFileSync(join(EXAMPLES, example, 'expected.json'), 'utf8')) as readonly {
    readonly evidence: readonly string[];
  }[];
  return entries.flatMap(({ evidence }) =>
    evidence.flatMap((name) => {
      const text = readFileSync(join(EXAMPLES, example, name), 'utf8');
      const [denial] = readEvidence(new SourceText(name, text)).denials;
      const { fixes } = proposeFixes(diagnose(denial!, environment), environment);
      return fixes.map((fix, i) => ({ example, evidence: name, number: i + 1, fix }));
    }),
  );
}

const examples = readdirSync(EXAMPLES).filter((name) => /^\d\d-/.test(name));
const cases = (await Promise.all(examples.map(fixesOf))).flat();

interface Written {
  readonly name: string;
  readonly expect: { readonly verdict: string };
}

interface Reported {
  readonly results: readonly { readonly name: string; readonly outcome: string; readonly verdict: string }[];
}

const seen = { written: 0, refused: 0, neighbours: 0 };

describe('each fix of each example', () => {
  test.each(cases.map((one) => [`${one.example} ${one.evidence} ${one.number}`, one] as const))(
    '%s',
    async (name, { example, evidence, number, fix }) => {
      const root = join(folder, name.replaceAll(/[^\w.-]/g, '-'));
      const before = join(EXAMPLES, example, 'env');
      const after = join(root, 'after');
      const path = join(root, 'tests/saved.json');
      const saved = await deniedby([
        'explain',
        join(EXAMPLES, example, evidence),
        '--env',
        before,
        '--fix',
        String(number),
        '--save-test',
        path,
      ]);
      if (!existsSync(path)) {
        seen.refused++;
        expect(saved.code).toBe(3);
        expect(saved.err).toContain('no test is written');
        return;
      }
      seen.written++;
      const scenarios = JSON.parse(readFileSync(path, 'utf8')) as readonly Written[];
      seen.neighbours += scenarios.length - 1;
      expect(scenarios.map(({ expect: { verdict } }) => verdict)).toEqual([
        'allowed',
        ...scenarios.slice(1).map(() => 'denied'),
      ]);
      // No test says that what another one allows may not be.
      const [allowed, ...denied] = scenarios.map((scenario) =>
        scenario.name.replace('may not call', 'may call'),
      );
      expect(denied).not.toContain(allowed);
      cpSync(before, after, { recursive: true });
      for (const change of fix.changes) makeChange(change, after);

      const changesPolicies = fix.changes.some(isInSnapshot);
      const unfixed = await deniedby(['test', path, '--format', 'json']);
      expect(unfixed.code, unfixed.out).toBe(changesPolicies ? 1 : 0);
      const fixed = await deniedby(['test', path, '--env', after, '--format', 'json']);
      expect(fixed.code, fixed.out).toBe(0);
      const outcomes = (JSON.parse(unfixed.out) as Reported).results.map(({ outcome }) => outcome);
      rmSync(root, { recursive: true });
      expect(outcomes).toEqual([
        changesPolicies ? 'failed' : 'passed',
        ...scenarios.slice(1).map(() => 'passed'),
      ]);
    },
  );

  test('most of them can be written, with neighbours', () => {
    expect(seen.written).toBeGreaterThan(seen.refused * 8);
    expect(seen.neighbours).toBeGreaterThan(seen.written);
  });
});

describe('the file', () => {
  const event = join(EXAMPLES, '01-scp-endpoint/event.json');
  const environment = join(EXAMPLES, '01-scp-endpoint/env');
  const save = (path: string, ...more: readonly string[]) =>
    deniedby(['explain', event, '--env', environment, '--fix', '2', '--save-test', path, ...more]);

  test('names the snapshot relative to itself, and says what is in it', async () => {
    const path = join(folder, 'names/saved.json');
    const { code, out, err } = await save(path);
    expect(code).toBe(0);
    expect(out).toMatch(/^Fix 2: /);
    expect(err).toContain(`wrote ${path}: the request allowed, and 2 like it that stay denied`);
    const [first, second] = JSON.parse(readFileSync(path, 'utf8'));
    expect(first.environment).toBe(relative(join(folder, 'names'), environment).replaceAll('\\', '/'));
    expect(first.name).toBe('role /ops/fleet-monitor may call ec2:DescribeInstances on *');
    expect(second.name).toBe('role /ops/fleet-monitor-other may not call ec2:DescribeInstances on *');
    expect(readdirSync(join(folder, 'names'))).toEqual(['saved.json']);
  });

  test('is not written over another one, but with --force', async () => {
    const path = join(folder, 'there.json');
    writeFileSync(path, 'mine');
    const { code, err } = await save(path);
    expect(code).toBe(2);
    expect(err).toContain(`\`${path}\` is there already`);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await save(path, '--force')).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^\[/);
  });

  test.each<[string, readonly string[], string]>([
    ['no fix', ['explain', event, '--env', environment, '--save-test', 'a.json'], 'it goes with --fix N'],
    [
      'a fix that ends',
      ['explain', event, '--env', environment, '--fix', '1', '--expires', '4h', '--save-test', 'a.json'],
      'none for a test to keep',
    ],
    [
      'nothing to force',
      ['explain', event, '--env', environment, '--fix', '1', '--force'],
      'it goes with --save-test or --save-diagnosis',
    ],
    [
      'a folder',
      ['explain', event, '--env', environment, '--fix', '1', '--save-test', folder, '--force'],
      'cannot write',
    ],
  ])('%s', async (_name, args, words) => {
    const { code, err } = await deniedby(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test('has no value that is secret: it becomes unknown, and the rest is proved without it', async () => {
    const snapshot = loadSnapshot(await readSnapshotFolder(environment));
    const [denial] = readEvidence(new SourceText('event.json', readFileSync(event, 'utf8'))).denials;
    const diagnosis = diagnose(denial!, snapshot);
    const { fixes } = proposeFixes(diagnosis, snapshot);
    const context = (isSecret: (text: string) => boolean): object => {
      const tests = regressionTests(diagnosis, fixes[1]!, snapshot, isSecret);
      return tests.kind === 'proved' ? tests.allowed.request.context! : {};
    };
    expect(context(() => false)).toMatchObject({
      'aws:SourceIp': '203.0.113.77',
      'aws:RequestedRegion': 'eu-west-1',
    });
    expect(context((text) => text === '203.0.113.77')).not.toHaveProperty('aws:SourceIp');
  });
});
