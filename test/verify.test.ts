/**
 * `deniedby verify`: for every example, what it says before and after the fix is made in the snapshot; and what later
 * calls in CloudTrail make of that.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';
import { readEvidence } from '../src/evidence/read.ts';
import { proposeFixes } from '../src/fix/propose.ts';
import { readSavedDiagnosis, saveDiagnosis } from '../src/fix/saved-diagnosis.ts';
import { type Evaluation, LaterCalls, type SnapshotAge, verify } from '../src/fix/verify.ts';
import { SourceText } from '../src/policy/source.ts';
import { deniedby } from './support/command.ts';
import { isInSnapshot, makeChange } from './support/make-change.ts';

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'deniedby-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examples = readdirSync(EXAMPLES).filter((name) => /^\d\d-/.test(name));

interface Report {
  readonly status: string;
  readonly evaluation: string;
  readonly seen?: { readonly kind: string; readonly time: string; readonly differs: readonly string[] };
  readonly contradiction: boolean;
  readonly isOld: boolean;
  readonly passedOver: number;
}

const CODES: Readonly<Record<string, number>> = {
  fixed: 0,
  'still-denied': 1,
  'not-seen-yet': 3,
  undetermined: 3,
};

async function verified(...args: readonly string[]): Promise<Report> {
  const { code, out, err } = await deniedby(['verify', ...args, '--format', 'json']);
  expect(err).toBe('');
  const report = JSON.parse(out) as Report;
  expect(code).toBe(CODES[report.status]);
  return report;
}

describe('each example, before and after its fix', () => {
  const seen = { before: new Map<string, number>(), after: new Map<string, number>() };
  const count = (counts: Map<string, number>, name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };

  const evidence = examples.flatMap((example) => {
    const entries = JSON.parse(readFileSync(join(EXAMPLES, example, 'expected.json'), 'utf8'));
    return entries.flatMap((entry: { evidence: readonly string[] }) =>
      entry.evidence.map((name) => [example, name] as const),
    );
  });

  test.each(evidence)('%s %s', async (example, name) => {
    const env = join(EXAMPLES, example, 'env');
    const environment = loadSnapshot(await readSnapshotFolder(env));
    const source = new SourceText(name, readFileSync(join(EXAMPLES, example, name), 'utf8'));
    const diagnosis = diagnose(readEvidence(source).denials[0]!, environment);
    const { fixes } = proposeFixes(diagnosis, environment);
    const fix = fixes.find(({ changes }) => changes.every(isInSnapshot));

    const saved = join(folder, `${example}-${name}.saved.json`);
    const explained = await deniedby([
      'explain',
      source.name === name ? join(EXAMPLES, example, name) : name,
      '--env',
      env,
      '--save-diagnosis',
      saved,
    ]);
    expect(explained.err).toContain(`wrote ${saved}`);

    const before = await verified(saved, '--env', env);
    const isDenied = ['explicit-deny', 'implicit-deny'].includes(diagnosis.evaluation!.verdict.verdict);
    expect(before.status).toBe(isDenied ? 'still-denied' : before.status);
    expect(before.status).not.toBe('fixed');
    count(seen.before, before.status);
    if (!fix) return;

    const fixed = join(folder, 'fixed');
    rmSync(fixed, { recursive: true, force: true });
    cpSync(env, fixed, { recursive: true });
    for (const change of fix.changes) makeChange(change, fixed);
    const after = await verified(saved, '--env', fixed);
    expect(after.status).not.toBe('still-denied');
    if (after.status === 'not-seen-yet') expect(after.evaluation).toMatch(/^allowed/);
    if (fix.verification.kind === 'allowed') expect(after.status).toBe('fixed');
    count(seen.after, after.status);
  });

  test('all of these came up', () => {
    expect([...seen.before.keys()].sort()).toEqual(['not-seen-yet', 'still-denied', 'undetermined']);
    expect([...seen.after.keys()].sort()).toEqual(expect.arrayContaining(['fixed', 'not-seen-yet']));
    expect(seen.after.get('fixed')).toBeGreaterThan(5);
  });
});

describe('later calls', () => {
  const EVENT = JSON.parse(readFileSync(join(EXAMPLES, '01-scp-endpoint/event.json'), 'utf8'));
  const env = join(EXAMPLES, '01-scp-endpoint/env');
  const saved = join(folder, 'later.saved.json');
  beforeAll(async () => {
    await deniedby([
      'explain',
      join(EXAMPLES, '01-scp-endpoint/event.json'),
      '--env',
      env,
      '--save-diagnosis',
      saved,
      '--force',
    ]);
  });

  let files = 0;
  const records = (...all: readonly object[]): string => {
    const path = join(folder, `records-${files++}.json`);
    writeFileSync(path, JSON.stringify({ Records: all }));
    return path;
  };
  const at = (time: string, more: object = {}): Record<string, unknown> => ({
    ...EVENT,
    eventTime: time,
    eventID: `00000000-0000-4000-8000-${String(Date.parse(time)).padStart(12, '0').slice(-12)}`,
    ...more,
  });
  const succeeded = (time: string, more: object = {}): object => {
    const { errorCode: _, errorMessage: __, ...record } = at(time, more);
    return record;
  };
  const other = {
    ...EVENT.userIdentity,
    arn: EVENT.userIdentity.arn.replace('fleet-monitor', 'other'),
    sessionContext: undefined,
  };

  test.each<[string, readonly object[], Partial<Report['seen'] & object> | undefined]>([
    ['a success', [succeeded('2026-03-03T10:00:00Z')], { kind: 'succeeded' }],
    ['a denial', [at('2026-03-03T10:00:00Z')], { kind: 'denied' }],
    [
      'the last one counts',
      [succeeded('2026-03-04T10:00:00Z'), at('2026-03-03T10:00:00Z')],
      { kind: 'succeeded', time: '2026-03-04T10:00:00Z' },
    ],
    [
      'whatever the order',
      [at('2026-03-05T10:00:00Z'), succeeded('2026-03-04T10:00:00Z')],
      { kind: 'denied', time: '2026-03-05T10:00:00Z' },
    ],
    [
      'another session of the role',
      [
        succeeded('2026-03-03T10:00:00Z', {
          userIdentity: { ...EVENT.userIdentity, arn: EVENT.userIdentity.arn.replace('probe-7', 'probe-8') },
        }),
      ],
      { kind: 'succeeded' },
    ],
    [
      'through the endpoint',
      [
        succeeded('2026-03-03T10:00:00Z', {
          vpcEndpointId: 'vpce-0aa11bb22cc33dd44',
          sourceIPAddress: '10.0.0.7',
        }),
      ],
      { kind: 'succeeded', differs: ['aws:SourceVpce'] },
    ],
    ['a success before the denial', [succeeded('2026-03-01T10:00:00Z')], undefined],
    ['the denial itself', [EVENT], undefined],
    ['another action', [succeeded('2026-03-03T10:00:00Z', { eventName: 'DescribeVolumes' })], undefined],
    ['another caller', [succeeded('2026-03-03T10:00:00Z', { userIdentity: other })], undefined],
    [
      'something else that failed',
      [
        at('2026-03-03T10:00:00Z', {
          errorCode: 'Client.RequestLimitExceeded',
          errorMessage: 'Request limit exceeded.',
        }),
      ],
      undefined,
    ],
  ])('%s', async (_name, all, seen) => {
    const report = await verified(saved, records(...all));
    if (seen) expect(report.seen).toMatchObject(seen);
    else expect(report.seen).toBeUndefined();
    const status = seen === undefined ? 'not-seen-yet' : seen.kind === 'succeeded' ? 'fixed' : 'still-denied';
    expect(report.status).toBe(status);
  });

  test('an error text has no time, and is passed over', async () => {
    const path = join(folder, 'error.txt');
    const message = 'is not authorized to perform: ec2:DescribeInstances on resource: *';
    writeFileSync(path, `User: ${EVENT.userIdentity.arn} ${message}`);
    expect(await verified(saved, path)).toMatchObject({ status: 'not-seen-yet', passedOver: 1 });
    const silent = await verified(saved, join(EXAMPLES, '01-scp-endpoint/error.txt'));
    expect(silent).toMatchObject({ status: 'not-seen-yet', passedOver: 1 });
  });

  const DENIED = at('2026-03-03T10:00:00Z');
  const SUCCEEDED = succeeded('2026-03-03T10:00:00Z');
  const older: SnapshotAge = { kind: 'collected', at: '2026-03-02T20:00:00Z' };
  const younger: SnapshotAge = { kind: 'collected', at: '2026-03-04T00:00:00Z' };
  const now: SnapshotAge = { kind: 'now' };
  const unknown: SnapshotAge = { kind: 'unknown' };

  test.each<[Evaluation, object | undefined, SnapshotAge, string]>([
    ['denied', undefined, unknown, 'still-denied'],
    ['denied', DENIED, older, 'still-denied'],
    ['denied', SUCCEEDED, older, 'fixed'],
    ['denied', SUCCEEDED, younger, 'undetermined, contradiction'],
    ['denied', SUCCEEDED, unknown, 'undetermined, contradiction'],
    ['denied', SUCCEEDED, now, 'still-denied'],
    ['allowed-but-for-session', undefined, unknown, 'not-seen-yet'],
    ['allowed-but-for-session', SUCCEEDED, unknown, 'fixed'],
    ['allowed-but-for-session', DENIED, unknown, 'still-denied'],
    ['allowed-but-for-session', DENIED, now, 'not-seen-yet'],
    ['none', undefined, unknown, 'not-seen-yet'],
    ['none', SUCCEEDED, unknown, 'fixed'],
    ['none', DENIED, unknown, 'still-denied'],
    ['allowed', undefined, unknown, 'fixed'],
    ['allowed', SUCCEEDED, unknown, 'fixed'],
    ['allowed', DENIED, older, 'still-denied'],
    ['allowed', DENIED, younger, 'undetermined, contradiction'],
    ['allowed', DENIED, now, 'not-seen-yet'],
  ])('policies say %s, and %#', async (evaluation, record, age, expected) => {
    const source = new SourceText('saved.json', readFileSync(saved, 'utf8'));
    const reading = readSavedDiagnosis(source);
    if (!reading.ok) throw new Error(reading.error.found);
    const { saved: content } = reading;
    const { session, ...general } = reading.denial;
    // The role in general has no session policies.
    const denial =
      evaluation === 'allowed' ? { ...general, principal: reading.denial.sessionIssuer! } : reading.denial;
    expect(session).toBeDefined();
    const later = new LaterCalls(content, denial);
    if (record) later.add(readEvidence(new SourceText('later.json', JSON.stringify(record))).denials[0]!);
    const snapshot = loadSnapshot(await readSnapshotFolder(env));
    const { fixes } = proposeFixes(diagnose(reading.denial, snapshot), snapshot);
    const fixed = join(folder, 'later-fixed');
    cpSync(env, fixed, { recursive: true });
    for (const change of fixes[1]!.changes) makeChange(change, fixed);
    const environment = evaluation === 'denied' ? snapshot : loadSnapshot(await readSnapshotFolder(fixed));
    const result = verify(content, denial, evaluation === 'none' ? undefined : environment, later.last, age);
    expect(result.evaluation).toBe(evaluation);
    expect(`${result.status}${result.contradiction ? ', contradiction' : ''}`).toBe(expected);
  });

  test('the text has the answer first, and by what it is denied now', async () => {
    const { code, out } = await deniedby(['verify', saved, records(DENIED), '--env', env]);
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 8)).toEqual([
      'STILL DENIED  ec2:DescribeInstances on *',
      'by      role /ops/fleet-monitor',
      '',
      '  then  2026-03-02T03:04:11Z  an explicit deny (service control policy): CorpEdge > DenyOutsideCorpEndpoint',
      expect.stringMatching(/^ {2}now {3}the policies.* deny it$/),
      expect.stringMatching(
        /^ {2}seen {2}2026-03-03T10:00:00Z {2}a call was denied again \(.*records-\d+\.json:1\)$/,
      ),
      expect.stringContaining('collected before the diagnosis was saved'),
      '',
    ]);
    expect(out).toContain('Denied by an explicit deny in a service control policy');
  });
});

describe('the saved file', () => {
  const event = join(EXAMPLES, '02-missing-allow/event.json');
  const env = join(EXAMPLES, '02-missing-allow/env');
  let text: string;
  beforeAll(async () => {
    const path = join(folder, 'file.saved.json');
    await deniedby(['explain', event, '--env', env, '--save-diagnosis', path]);
    text = readFileSync(path, 'utf8');
  });

  test('has no policies, keys or messages, and no value that is secret', async () => {
    expect(text).not.toMatch(/A[KS]IA[A-Z0-9]{8}/);
    expect(text).not.toContain('Statement');
    const environment = loadSnapshot(await readSnapshotFolder(env));
    const [denial] = readEvidence(new SourceText('event.json', readFileSync(event, 'utf8'))).denials;
    const saved = saveDiagnosis(diagnose(denial!, environment), '2026-01-01T00:00:00Z', () => true)!;
    expect(Object.values(saved.denial.context).filter((value) => typeof value === 'string')).toEqual([]);
  });

  test('is what the published schema says', () => {
    const isSaved = new Ajv({ allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(join(EXAMPLES, '../schemas/diagnosis.schema.json'), 'utf8')),
    );
    isSaved(JSON.parse(text));
    expect(isSaved.errors ?? []).toEqual([]);
    expect(isSaved({ ...JSON.parse(text), extra: 1 })).toBe(false);
  });

  test.each<[string, (saved: Record<string, unknown>) => unknown, RegExp]>([
    ['no JSON', () => undefined, /saved-bad\.json:1:1: found /],
    [
      'something else',
      () => ({ a: 1 }),
      /found the unknown member `a`, expected only members of a saved diagnosis/,
    ],
    ['a later version', (saved) => ({ ...saved, version: 2 }), /:3:\d+: version: found 2, expected 1/],
    ['an unknown member', (saved) => ({ ...saved, extra: 1 }), /found the unknown member `extra`/],
    [
      'no action',
      (saved) => ({ ...saved, denial: { ...(saved['denial'] as object), action: 'x' } }),
      /denial\.action: found "x", expected an action such as/,
    ],
    [
      'no time',
      (saved) => ({ ...saved, savedAt: 'yesterday' }),
      /savedAt: found "yesterday", expected a time/,
    ],
  ])('%s is told with its place', async (_name, change, words) => {
    const path = join(folder, 'saved-bad.json');
    writeFileSync(path, JSON.stringify(change(JSON.parse(text)), null, 2) ?? 'nothing');
    const { code, err } = await deniedby(['verify', path]);
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });

  test.each<[readonly string[], string]>([
    [['verify'], 'no saved diagnosis'],
    [['verify', 'a.json', '--env', 'x', '--live'], 'both --env and --live'],
    [['verify', 'a.json', '--profile', 'x'], '--profile without --live'],
    [
      ['explain', event, join(EXAMPLES, '01-scp-endpoint/event.json'), '--save-diagnosis', 'a.json'],
      'here are 2',
    ],
    [['explain', join(EXAMPLES, 'pastes/s3-bare.txt'), '--save-diagnosis', 'a.json'], 'cannot read'],
  ])('%j', async (args, words) => {
    const { code, err } = await deniedby(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
