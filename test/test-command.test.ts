/** `deniedby test` as a pipeline uses it: exit codes, and each form of its report. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { deniedby } from './support/command.ts';
import { parseXml, type XmlElement } from './support/xml.ts';

const folder = mkdtempSync(join(tmpdir(), 'deniedby-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const ALLOW = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
};
const DENY = {
  Version: '2012-10-17',
  Statement: {
    Sid: 'No',
    Effect: 'Deny',
    Action: '*',
    Resource: '*',
    Condition: { Bool: { 'aws:x': 'true' } },
  },
};

interface Given {
  readonly name?: string;
  readonly expect?: object;
  readonly identity?: readonly unknown[];
  readonly context?: object;
}

function scenario({
  name,
  expect: expected = { verdict: 'allowed' },
  identity = [ALLOW],
  context,
}: Given): object {
  return {
    ...(name !== undefined && { name }),
    request: {
      principal: 'arn:aws:iam::111122223333:user/ana',
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::reports/a',
      resourceAccount: '111122223333',
      ...(context && { context }),
    },
    policies: { identity },
    expect: expected,
  };
}

const passes = scenario({ name: 'passes' });
const fails = scenario({ name: 'fails', identity: [] });
const open = scenario({
  name: 'open',
  identity: [ALLOW, { name: 'Guard', document: DENY }],
  context: { 'aws:x': { is: 'unknown' } },
});
const broken = { ...passes, name: 'broken', polices: {} };
const { expect: _, ...idle } = passes as { expect: object };

describe('exit codes', () => {
  const MATRIX: readonly (readonly [string, number, readonly unknown[]])[] = [
    ['all as expected', 0, [passes, passes]],
    ['one not as expected', 1, [passes, fails]],
    ['one that cannot be decided', 3, [passes, open]],
    ['a failure weighs more than what cannot be decided', 1, [open, fails]],
    ['a scenario that cannot be read', 2, [fails, broken]],
    ['a scenario without expectation', 2, [passes, idle]],
    ['no scenario', 2, []],
  ];
  test.each(MATRIX)('%s: %i', async (_name, code, scenarios) => {
    const path = file('matrix.json', JSON.stringify(scenarios, null, 2));
    for (const format of ['text', 'json', 'junit', 'tap', 'github']) {
      const result = await deniedby(['test', path, '--format', format]);
      expect(result).toMatchObject({ code, err: '' });
    }
    expect((await deniedby(['test'], JSON.stringify(scenarios))).code).toBe(code);
  });

  test.each<[string, object, string, number]>([
    ['denied, found implicit-deny', { identity: [], expect: { verdict: 'denied' } }, 'ok', 0],
    [
      'denied, found explicit-deny',
      { identity: [ALLOW, DENY], context: { 'aws:x': true }, expect: { verdict: 'denied' } },
      'ok',
      0,
    ],
    ['denied, found allowed', { expect: { verdict: 'denied' } }, 'expected denied, found allowed', 1],
    ['undetermined, as expected', { identity: ['unknown'], expect: { verdict: 'undetermined' } }, 'ok', 0],
    [
      'another layer',
      { identity: [], expect: { verdict: 'denied', deniedBy: ['scp'] } },
      'deniedBy: expected scp, found identity',
      1,
    ],
  ])('%s', async (_name, given, words, code) => {
    const result = await deniedby(['test'], JSON.stringify(scenario(given)));
    expect(result.code).toBe(code);
    expect(result.out).toContain(words);
  });

  test.each([
    [['test', join(folder, 'nowhere.json')], 'there is no such file'],
    [['test', '--env', join(folder, 'nowhere')], 'no snapshot folder'],
    [['test', '--format', 'xml'], 'expected one of text, json, junit, tap, github'],
  ])('%j', async (args, words) => {
    const { code, err } = await deniedby(args, '[]');
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

test('the text names what is wrong, where, and what is missing', async () => {
  const path = file(
    'all.json',
    `[\n${[passes, fails, open, broken].map((one) => JSON.stringify(one)).join(',\n')}\n]`,
  );
  const { out } = await deniedby(['test', path]);
  expect(out).toBe(
    [
      'ok   passes',
      'FAIL fails',
      '     expected allowed, found implicit-deny by identity',
      `     ${path}:3`,
      '?    open',
      '     expected allowed, and it cannot be decided',
      '       aws:x: whether it is in the request, and with what value',
      `     ${path}:4`,
      'ERR  broken',
      '     polices: found the unknown member `polices`, expected only members of the scenario format',
      '       did you mean `policies`?',
      `     ${path}:5`,
      '4 tests: 1 as expected, 1 not as expected, 1 undetermined, 1 could not be run',
      '',
    ].join('\n'),
  );
});

test('json: what each came to, and the tally', async () => {
  const path = file('all.ndjson', [passes, fails, open, idle].map((one) => JSON.stringify(one)).join('\n'));
  const { out } = await deniedby(['test', path, '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject({
    results: [
      { name: 'passes', file: path, line: 1, outcome: 'passed', verdict: 'allowed' },
      {
        name: 'fails',
        line: 2,
        outcome: 'failed',
        deniedBy: ['identity'],
        mismatches: [{ what: 'verdict' }],
      },
      { name: 'open', line: 3, outcome: 'undecided', details: [expect.stringContaining('aws:x')] },
      { line: 4, outcome: 'error', error: { path: 'expect', found: 'nothing' } },
    ],
    summary: { passed: 1, failed: 1, undecided: 1, error: 1 },
  });
});

/** What the schema of Jenkins's xUnit plugin asks of the elements that are used here. */
const JUNIT: Readonly<
  Record<string, { readonly attributes: readonly string[]; readonly children: readonly string[] }>
> = {
  testsuites: { attributes: ['name'], children: ['testsuite'] },
  testsuite: {
    attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
    children: ['testcase'],
  },
  testcase: { attributes: ['classname', 'name', 'time'], children: ['failure', 'error'] },
  failure: { attributes: ['type', 'message'], children: [] },
  error: { attributes: ['type', 'message'], children: [] },
};

function checkJunit(element: XmlElement): void {
  const rule = JUNIT[element.name]!;
  expect(Object.keys(element.attributes)).toEqual(rule.attributes);
  for (const child of element.children) {
    expect(rule.children).toContain(child.name);
    checkJunit(child);
  }
  if (element.name !== 'testsuite') return;
  const count = (name: string): string =>
    String(element.children.filter(({ children }) => children[0]?.name === name).length);
  const { tests, failures, errors } = element.attributes;
  expect({ tests, failures, errors }).toEqual({
    tests: String(element.children.length),
    failures: count('failure'),
    errors: count('error'),
  });
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '&',
        '<',
        '>',
        '"',
        "'",
        ']]>',
        '\u0000',
        '\u001b[31m',
        '\n',
        '\r',
        '%',
        '::',
        ',',
        '#',
        '\\',
        '\uFFFE',
        '\uD800',
        ' # SKIP',
        '::error::',
        '\u2028',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('hostile names stay names', () => {
  const inForm = async (name: string, format: string): Promise<string> => {
    const path = file('hostile.json', JSON.stringify([scenario({ name, identity: [] }), passes]));
    const { code, out } = await deniedby(['test', path, '--format', format]);
    expect(code).toBe(1);
    return out;
  };

  test('junit', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        const root = parseXml(await inForm(name, 'junit'));
        checkJunit(root);
        expect(root.children[0]!.children).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });

  test('tap', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        const lines = (await inForm(name, 'tap')).split('\n');
        expect(lines[0]).toBe('TAP version 14');
        const points = lines.filter((line) => /^(?:not )?ok \d+ - /.test(line));
        expect(points).toHaveLength(2);
        // No number sign without its backslash: nothing is skipped.
        expect(points[0]!.replace(/\\\\/g, '')).not.toMatch(/(?<!\\)#/);
        const from = lines.indexOf('  ---');
        const block = lines.slice(from + 1, lines.indexOf('  ...'));
        expect(parse(block.map((line) => line.slice(2)).join('\n'))).toMatchObject({
          outcome: 'failed',
          at: { line: 1 },
        });
        expect(lines.slice(-2)).toEqual(['1..2', '']);
      }),
      { numRuns: 60 },
    );
  });

  test('github', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        const lines = (await inForm(name, 'github')).trimEnd().split('\n');
        expect(lines).toHaveLength(2);
        const [, properties = ''] =
          /^::error (\S.*?)::expected allowed, found implicit-deny by identity$/s.exec(lines[0]!)!;
        expect(properties.split(',').map((pair) => pair.split('=', 1)[0])).toEqual(['file', 'line', 'title']);
      }),
      { numRuns: 60 },
    );
  });
});

test('a long file is several suites in junit, each with its counts', async () => {
  const path = file(
    'long.ndjson',
    Array.from({ length: 2500 }, (_, i) => JSON.stringify(i % 7 === 0 ? fails : passes)).join('\n'),
  );
  const root = parseXml((await deniedby(['test', path, '--format', 'junit'])).out);
  checkJunit(root);
  expect(root.children.map(({ attributes }) => attributes['tests'])).toEqual(['1000', '1000', '500']);
});

test('--env stands in for the folders that scenarios name', async () => {
  const { request, expect: expected } = scenario({ identity: [] }) as { request: object; expect: object };
  const details = {
    UserDetailList: [
      {
        Path: '/',
        UserName: 'ana',
        UserId: 'AIDAANA',
        Arn: 'arn:aws:iam::111122223333:user/ana',
        GroupList: [],
        AttachedManagedPolicies: [],
        UserPolicyList: [{ PolicyName: 'Read', PolicyDocument: ALLOW }],
        Tags: [],
      },
    ],
    GroupDetailList: [],
    RoleDetailList: [],
    Policies: [],
  };
  const none = { none: 'NoSuchBucketPolicy' };
  const alone = { ...details, UserDetailList: [{ ...details.UserDetailList[0], UserPolicyList: [] }] };
  for (const [name, content] of [
    ['good', details],
    ['bad', alone],
  ] as const) {
    const root = `envs/${name}/111122223333/global`;
    file(`${root}/iam/get-account-authorization-details.json`, JSON.stringify(content));
    file(`${root}/s3api/get-bucket-policy/reports.json`, JSON.stringify(none));
    file(
      `${root}/organizations/describe-organization.json`,
      JSON.stringify({ none: 'AWSOrganizationsNotInUseException' }),
    );
  }
  const path = file(
    'envs/tests/ana.json',
    JSON.stringify({ request, environment: '../bad', expect: expected }),
  );
  expect((await deniedby(['test', path])).code).toBe(1);
  const other = await deniedby(['test', path, '--env', join(folder, 'envs/good')]);
  expect(other).toMatchObject({ code: 0, err: '' });
});
