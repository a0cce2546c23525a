/** Many denials at once, as a person passes them: grouped by cause, from files of any size. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ran } from '../../test/support/ran.ts';

const EXAMPLE = fileURLToPath(new URL('../../examples/01-scp-endpoint/', import.meta.url));
const ENV = join(EXAMPLE, 'env');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deniedby-bulk-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function explain(args: readonly string[], stdin: Buffer | string = '', isErrorTTY = false) {
  return ran(['explain', ...args], { stdin, isErrorTTY });
}

/** The example's record as it was, at another time, in another session. */
function record(i: number, more: object = {}): object {
  const text = readFileSync(join(EXAMPLE, 'event.json'), 'utf8').replaceAll('probe-7', `probe-${i}`);
  const bare = JSON.parse(text);
  const eventTime = new Date(Date.UTC(2026, 0, 1, 0, 0, i)).toISOString().replace('.000', '');
  return { ...bare, eventID: `event-${i}`, eventTime, ...more };
}

const MANY = Array.from({ length: 30 }, (_, i) => record(i));
const OTHER = Array.from({ length: 5 }, (_, i) =>
  record(100 + i, { errorCode: 'Client.RequestLimitExceeded', errorMessage: 'Request limit exceeded.' }),
);
const SUCCESS = { ...record(500), errorCode: undefined, errorMessage: undefined };

/** Enough calls that went well to make a text of more than what is read whole. */
function padded(records: readonly object[]): string {
  const padding = JSON.stringify({ ...SUCCESS, requestParameters: { pad: 'x'.repeat(4000) } });
  const all = records.map((one) => JSON.stringify(one));
  return `{"Records":[${[...Array(1200).fill(padding), ...all, ...Array(1200).fill(padding)].join(',')}]}`;
}

describe('more denials than are read one by one', () => {
  test('are told by cause, with the statement, how often and when', async () => {
    const path = file('many.json', JSON.stringify({ Records: [...OTHER, ...MANY] }));
    const { code, out } = await explain([path, '--env', ENV, '--format', 'json']);
    const { total, groups } = JSON.parse(out);
    expect(total).toBe(MANY.length + OTHER.length);
    expect(groups[0]).toMatchObject({
      cause: { kind: 'statement', layer: 'scp' },
      count: MANY.length,
      first: '2026-01-01T00:00:00Z',
      last: '2026-01-01T00:00:29Z',
      principals: 1,
      actions: 1,
      example: { action: 'ec2:DescribeInstances', eventId: 'event-0', from: { source: path, line: 1 } },
    });
    expect(groups[0].cause.decidedBy).toContainEqual(expect.objectContaining({ element: 'Condition' }));
    expect(groups[1].count).toBe(OTHER.length);
    expect(groups[1].cause.kind).toBe('other');
    expect(code).toBe(1);
  });

  test('are told in words and line by line', async () => {
    const path = file('words.json', MANY.map((one) => JSON.stringify(one)).join('\n'));
    const text = await explain([path, '--env', ENV]);
    expect(text.code).toBe(0);
    expect(text.out).toMatch(/^30 denials, 1 cause\n/);
    expect(text.out).toContain('explicit deny in a service control policy');
    expect(text.out).toContain('1 caller, 1 action');
    const lines = await explain([path, '--env', ENV, '--format', 'ndjson']);
    expect(
      lines.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).count),
    ).toEqual([30]);
  });

  test('a record that was delivered twice counts once', async () => {
    const path = file('twice.json', JSON.stringify({ Records: MANY }));
    const { out } = await explain([path, path, '--env', ENV, '--format', 'json']);
    expect(JSON.parse(out).total).toBe(30);
  });

  test('without a snapshot, what AWS said is what there is', async () => {
    const message = (bucket: string): string =>
      `User: arn:aws:iam::111122223333:user/ana is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::${bucket}/a" because no identity-based policy allows the s3:GetObject action`;
    const text = Array.from({ length: 25 }, (_, i) => message(`bucket-${i}`)).join('\n\n');
    const { code, out } = await explain(['--format', 'json'], text);
    const [group] = JSON.parse(out).groups;
    expect(group).toMatchObject({
      count: 25,
      cause: { kind: 'open', why: 'no-snapshot', stated: { kind: 'implicit', layer: 'identity' } },
    });
    expect(code).toBe(3);
  });
});

describe('a file too large to be held', () => {
  test.each<[string, (text: string) => Buffer]>([
    ['plain', (text) => Buffer.from(text)],
    ['gzipped', (text) => gzipSync(text)],
    [
      'gzipped in two parts',
      (text) => Buffer.concat([gzipSync(text.slice(0, 999)), gzipSync(text.slice(999))]),
    ],
  ])('%s, comes to the same as a small one', async (name, pack) => {
    const small = file('small.json', JSON.stringify({ Records: MANY }));
    const large = file(`large-${name}`, pack(padded(MANY)));
    const [a, b] = await Promise.all(
      [small, large].map((path) => explain([path, '--env', ENV, '--format', 'json'])),
    );
    const groups = (text: string) => JSON.parse(text.replaceAll(small, '').replaceAll(large, '')).groups;
    expect(groups(b!.out)).toEqual(groups(a!.out));
    expect(b!.code).toBe(0);
  });

  test('shows how far it is on a terminal, and nowhere else', async () => {
    const text = padded(MANY);
    const shown = await explain(['-', '--env', ENV], text, true);
    expect(shown.err).toMatch(/read \d+ MB, [\d,]+ denials/);
    expect(shown.err.endsWith('\r\u001b[K')).toBe(true);
    expect((await explain(['-', '--env', ENV], text)).err).toBe('');
  });

  test('without a denial is told so', async () => {
    const { code, err } = await explain([file('calm.json', padded([])), '--env', ENV]);
    expect(code).toBe(2);
    expect(err).toContain('no denial');
  });

  test('that breaks off as gzip is told so', async () => {
    const packed = gzipSync(padded(MANY), { level: 0 });
    const { code, err } = await explain([
      file('broken.gz', packed.subarray(0, packed.length - 9)),
      '--env',
      ENV,
    ]);
    expect(code).toBe(2);
    expect(err).toContain('the gzip data breaks off');
  });
});

describe('what is for single denials', () => {
  const twentyOne = (): string =>
    file(
      'one-by-one.json',
      JSON.stringify({ Records: MANY.slice(0, 30).map((one, i) => ({ ...one, ...differing(i) })) }),
    );

  /** Another caller, so that it is no retry. */
  function differing(i: number): object {
    const arn = `arn:aws:iam::111122223333:user/u${i}`;
    const errorMessage = `User: ${arn} is not authorized to perform: ec2:DescribeInstances`;
    return {
      userIdentity: { type: 'IAMUser', arn, accountId: '111122223333', userName: `u${i}` },
      errorMessage,
    };
  }

  test.each<[string, readonly string[], string]>([
    ['--live', ['--live'], '--live is for up to 20 denials, and here are 30'],
    ['--fix', ['--fix', '1'], '--fix is for one denial, and here are 30'],
  ])('%s with many denials is refused', async (_, options, words) => {
    const { code, out, err } = await explain([twentyOne(), '--env', ENV, ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });

  test.each<[string, readonly string[]]>([
    ['--live', ['--live']],
    ['--fix', ['--fix', '1']],
    ['--decode', ['--decode']],
    ['--event-id', ['--event-id', 'e']],
  ])('%s with a file too large to be held is refused', async (option, options) => {
    const { code, out, err } = await explain(['-', '--env', ENV, ...options], padded(MANY));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${option} is for `);
    expect(err).toContain('too large to be read whole');
  });

  test('output of the simulator is left out, and that is said', async () => {
    const simulated = file(
      'simulated.json',
      JSON.stringify({
        EvaluationResults: [
          {
            EvalActionName: 'ec2:DescribeInstances',
            EvalResourceName: '*',
            EvalDecision: 'allowed',
            MatchedStatements: [],
          },
        ],
      }),
    );
    const { err } = await explain([twentyOne(), simulated, '--env', ENV, '--format', 'json']);
    expect(err).toContain('output of the policy simulator was left out (1 results)');
  });
});

describe('the two records of one call between accounts', () => {
  const callers = MANY.map((one, i) => ({ ...one, sharedEventID: `shared-${i}` }));
  const owners = callers.map((one, i) => ({
    ...one,
    eventID: `owner-${i}`,
    recipientAccountId: '444455556666',
    errorMessage: 'You are not authorized to perform this operation.',
    userIdentity: { type: 'AWSAccount', principalId: 'AROAEXAMPLE:x', accountId: '111122223333' },
  }));

  test.each<[string, readonly object[]]>([
    ['the caller’s first', [...callers, ...owners]],
    ['the owner’s first', [...owners, ...callers]],
  ])('count once, with the one that names the caller: %s', async (name, records) => {
    // Line by line, so that no reading of one text sees both.
    const path = file(`copies-${name}.json`, records.map((one) => JSON.stringify(one)).join('\n'));
    const { out } = await explain([path, '--env', ENV, '--format', 'json']);
    const { total, groups } = JSON.parse(out);
    expect(total).toBe(MANY.length);
    expect(groups.map((group: { cause: { kind: string } }) => group.cause.kind)).toEqual(['statement']);
  });

  test('an owner’s record without the other is told', async () => {
    const { out } = await explain([file('owners.json', padded(owners)), '--env', ENV, '--format', 'json']);
    expect(JSON.parse(out).total).toBe(MANY.length);
  });
});
