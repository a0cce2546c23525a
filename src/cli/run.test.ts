/** The command line as a person uses it: what goes where, which exit code, and what bad input is told. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deniedby } from '../../test/support/command.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCP_EXAMPLE = join(ROOT, 'examples/01-scp-endpoint');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deniedby-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const SCENARIO = {
  name: 'look',
  request: {
    principal: 'arn:aws:iam::111122223333:user/ana',
    action: 'ec2:DescribeInstances',
    resource: '*',
  },
  policies: {
    identity: [{ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'ec2:*', Resource: '*' } }],
  },
};
const scenario = (more: object = {}): string => JSON.stringify({ ...SCENARIO, ...more });

describe('arguments', () => {
  test('--help and --version go to standard output', async () => {
    for (const args of [['--help'], ['help'], ['-h']]) {
      expect(await deniedby(args)).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringContaining('explain'),
      });
    }
    for (const command of ['explain', 'simulate', 'lint', 'status']) {
      const { code, out } = await deniedby([command, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`deniedby ${command}`);
    }
    expect((await deniedby(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    [['simulat'], 'did you mean `simulate`?'],
    [['simulate', '--fromat', 'json'], '--fromat'],
    [['simulate', '--format', 'xml'], 'expected one of text, json, ndjson'],
    [['explain', 'no-such-file.txt'], 'there is no such file'],
    [['explain', join(SCP_EXAMPLE, 'event.json'), '--env', 'no-such-folder'], 'no snapshot folder'],
    [['lint', 'no-such-policy.json'], 'there is no such file'],
    [['status', '--env', 'no-such-folder'], 'no snapshot folder at `no-such-folder`'],
    [['status', 'env'], 'the snapshot is named by --env'],
    [['status', '--format', 'xml'], 'expected one of text, json'],
  ])('%j is told what is wrong', async (args, words) => {
    const { code, out, err } = await deniedby(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});

describe('status', () => {
  test('0: nothing was refused', async () => {
    const args = ['status', '--env', join(SCP_EXAMPLE, 'env')];
    const { code, out, err } = await deniedby(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('by arn:aws:sts::999900001111:assumed-role/org-reader/tomas\n');
    expect(out).toContain('5 accounts, 34 files, no call without an answer\n');
    const json = JSON.parse((await deniedby([...args, '--format', 'json'])).out);
    expect(json).toMatchObject({ files: 34, setbacks: [], problems: [] });
    expect(json.accounts).toHaveLength(5);
  });

  test('3: something was', async () => {
    file(
      'refusing/111122223333/global/iam/get-role/web.json',
      '{"refused": "AccessDenied", "message": "no"}',
    );
    const { code, out } = await deniedby(['status', '--env', join(folder, 'refusing')]);
    expect(code).toBe(3);
    expect(out).toContain('refused with AccessDenied in 111122223333: iam:GetRole for web');
  });
});

describe('explain', () => {
  test('a bare text on standard input is explained', async () => {
    const text =
      'User: arn:aws:iam::111122223333:user/ana is not authorized to perform: sqs:SendMessage on resource: arn:aws:sqs:eu-west-1:111122223333:orders because no identity-based policy allows the sqs:SendMessage action';
    const { code, out } = await deniedby([], text);
    expect(code).toBe(3);
    expect(out).toContain('DENIED  sqs:SendMessage on arn:aws:sqs:eu-west-1:111122223333:orders');
    expect(out).toContain('aws iam get-user --user-name ana');
  });

  test('0: the cause was found', async () => {
    const { code, out, err } = await deniedby([
      'explain',
      join(SCP_EXAMPLE, 'event.json'),
      '--env',
      join(SCP_EXAMPLE, 'env'),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Denied by an explicit deny in a service control policy');
  });

  test('3: what AWS named was not collected, and the gap comes with its command', async () => {
    const { code, out } = await deniedby(['explain', join(SCP_EXAMPLE, 'event.json'), '--env', folder]);
    expect(code).toBe(3);
    expect(out).toContain('Undetermined');
    expect(out).toContain('aws organizations describe-organization');
    expect(out).toContain('That layer was not collected');
    expect(out).not.toMatch(/→ \S*allowed/);
  });

  test('JSON has the same verdict and every place', async () => {
    const { code, out } = await deniedby([
      'explain',
      join(SCP_EXAMPLE, 'event.json'),
      '--env',
      join(SCP_EXAMPLE, 'env'),
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const [diagnosis] = JSON.parse(out);
    expect(diagnosis).toMatchObject({ verdict: 'explicit-deny', deniedBy: ['scp'] });
    expect(diagnosis.causes[0].statements[0].lines).toContainEqual(
      expect.objectContaining({ line: 11, readFrom: expect.objectContaining({ line: 27 }) }),
    );
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n'],
    ['another text', 'the quick brown fox'],
    ['JSON of another kind', '{"hello": ["world"]}'],
    ['JSON that breaks off', '{"eventVersion": "1.08", "userIdentity": {'],
    ['bytes', '\u0000\u0001\ufffd\u001b[31m\u0000'],
  ])('%s is no evidence, and says what was tried', async (_name, text) => {
    const { code, out, err } = await deniedby(['explain', file('evidence.txt', text)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/no denial|empty/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not reach a terminal
    expect(err).not.toMatch(/[\u0000\u0001\u001b]/);
  });
});

describe('simulate', () => {
  test.each<[string, string, number, RegExp]>([
    ['as expected', scenario({ expect: { verdict: 'allowed' } }), 0, /allowed/],
    ['not as expected', scenario({ expect: { verdict: 'explicit-deny' } }), 1, /expected explicit-deny/],
    ['without an expectation', scenario(), 0, /allowed/],
    [
      'undetermined',
      scenario({ policies: { identity: 'unknown' } }),
      3,
      /undetermined[\s\S]*identity-based policy was not collected/,
    ],
  ])('%s', async (_name, text, expected, words) => {
    const { code, out } = await deniedby(['simulate', '-'], text);
    expect(code).toBe(expected);
    expect(out).toMatch(words);
  });

  test('a bad scenario in a batch is a result with its place; the rest runs', async () => {
    const lines = [scenario(), '{"name": "bad", "request": {"acton": "s3:GetObject"}}', '{', scenario()];
    const path = file('batch.ndjson', `${lines.join('\n')}\n`);
    const { code, out } = await deniedby(['simulate', path, '--format', 'ndjson']);
    expect(code).toBe(2);
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ verdict, error }) => verdict ?? [error.line, error.column])).toEqual([
      'allowed',
      [2, 29],
      [3, 2],
      'allowed',
    ]);
    expect(results[1]).toMatchObject({ name: 'bad', error: { file: path, help: 'did you mean `action`?' } });
  });

  test.each(['', ' \n', '\n\n'])('%j holds no scenario, which is an error', async (text) => {
    const { code, out } = await deniedby(['simulate', '-', '--format', 'ndjson'], text);
    expect(code).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({ line: 1, found: 'nothing' });
  });

  test('a list is one result for each, in order, in every format', async () => {
    const verdicts = ['allowed', 'implicit-deny', 'allowed'];
    const list = verdicts.map((verdict, i) => ({
      ...SCENARIO,
      name: `number ${i}`,
      policies: verdict === 'allowed' ? SCENARIO.policies : {},
    }));
    const path = file('list.json', JSON.stringify(list, null, 2));
    const json = await deniedby(['simulate', path, '--format', 'json']);
    expect(JSON.parse(json.out).map((result: { verdict: string }) => result.verdict)).toEqual(verdicts);
    const text = await deniedby(['simulate', path]);
    expect(text.out.trim().split('\n')).toHaveLength(4);
    expect(text.out).toContain('3 scenarios');
  });

  test('what a policy that comes again says is what it said the first time', async () => {
    const denied = scenario({
      policies: {
        identity: [
          { Version: '2012-10-17', Statement: [{ Sid: 'No', Effect: 'Deny', Action: '*', Resource: '*' }] },
        ],
      },
    });
    const { out } = await deniedby(
      ['simulate', '-', '--format', 'ndjson'],
      `${denied}\n${denied}\n${denied}\n`,
    );
    const [first, ...others] = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text))
      .map(({ line, layers }) => ({
        layers: JSON.parse(JSON.stringify(layers).replaceAll(`"line":${line}`, '"line":1')),
      }));
    expect(others).toEqual([first, first]);
  });

  test('YAML with aliases that multiply is refused, not expanded', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`,
    );
    const bomb = `a0: &a0 ["x", "x"]\n${levels.join('\n')}\nrequest: *a12\n`;
    const { code, out, err } = await deniedby(['simulate', file('bomb.yaml', bomb)]);
    expect(code).toBe(2);
    expect((out + err).length).toBeLessThan(5000);
  });
});

describe('files as Windows PowerShell writes them', () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

  test('a policy in UTF-16', async () => {
    const policy =
      '{"Version":"2012-10-17",\r\n"Statement":{"Effect":"allow","Action":"s3:*","Resource":"*"}}';
    const { code, out } = await deniedby(['lint', file('utf16.json', utf16(policy))]);
    expect(code).toBe(1);
    expect(out).toContain('utf16.json:2:23: error: found "allow"');
  });

  test('a record in UTF-16', async () => {
    const record = readFileSync(join(SCP_EXAMPLE, 'event.json'), 'utf8');
    const env = join(SCP_EXAMPLE, 'env');
    const { code, out } = await deniedby(['explain', file('event16.json', utf16(record)), '--env', env]);
    expect(code).toBe(0);
    expect(out).toContain('DenyOutsideCorpEndpoint');
  });
});

describe('simulate, on what nobody means well', () => {
  test.each([
    ['in flow style', `request: ${'['.repeat(20_000)}`],
    ['in block style', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('YAML that is too deep, %s, is told so in our words', async (_name, text) => {
    const { code, out, err } = await deniedby(['simulate', file('deep.yaml', text)]);
    expect(code).toBe(2);
    expect(out + err).toContain('found more levels of nesting than can be read');
  });

  test.each([
    ['nesting of YAML', `${'['.repeat(20_000)}`],
    ['nesting of JSON', `{"request": ${'['.repeat(100_000)}`],
    ['an alias that contains itself', 'request: &a [*a]\n'],
    ['an alias of nothing', 'request: *nothing\n'],
  ])('%s is refused with a place', async (_name, text) => {
    const { code, out } = await deniedby(['simulate', file('odd.yaml', text), '--format', 'ndjson']);
    expect(code).toBe(2);
    expect(JSON.parse(out.split('\n')[0]!).error).toMatchObject({ line: 1, column: expect.any(Number) });
  });
});

describe('lint', () => {
  test('0 for a clean policy, 1 with place and page for another', async () => {
    const policy = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' }],
    };
    expect((await deniedby(['lint', file('clean.json', JSON.stringify(policy))])).code).toBe(0);
    const path = file('typo.json', '{\n  "Version": "2012-10-17",\n  "Statment": []\n}\n');
    const { code, out } = await deniedby(['lint', path]);
    expect(code).toBe(1);
    expect(out).toContain(`${path}:3:3`);
    expect(out).toContain('did you mean `Statement`?');
    expect(out).toContain('https://docs.aws.amazon.com/');
  });

  test.each([
    ['nothing', ''],
    ['bytes', Buffer.from([0, 159, 146, 150])],
    ['null', 'null'],
    ['a list', '[1, 2]'],
    ['JSON that breaks off', '{"Version": "2012-10-17", "Statement": ['],
    ['deep nesting', '['.repeat(100_000)],
  ])('%s is an invalid policy with a place', async (_name, content) => {
    const path = file('odd.json', content);
    const { code, out, err } = await deniedby(['lint', path, '--type', 'identity']);
    expect(code).toBe(1);
    expect(out + err).toContain(`${path}:1:`);
  });
});

describe('fixes', () => {
  const evidence = [join(SCP_EXAMPLE, 'event.json'), '--env', join(SCP_EXAMPLE, 'env')];

  test('explain ends with the ways in, and with the command for one of them', async () => {
    const { out } = await deniedby(['explain', ...evidence]);
    const ways = out.slice(out.indexOf('\nWays in\n')).split('\n');
    expect(ways[2]).toMatch(/^ {3}1 {2}send the call through vpce-0aa11bb22cc33dd44 +no policy change$/);
    expect(ways[3]).toMatch(
      /^ {3}2 {2}except role \/ops\/fleet-monitor in DenyOutsideCorpEndpoint of CorpEdge$/,
    );
    expect(ways.at(-2)).toContain(`deniedby explain ${evidence.join(' ')} --fix 1`);
  });

  test('--fix shows the diff, the proof, the bill, and the commands to apply and to undo', async () => {
    const { code, out } = await deniedby(['explain', ...evidence, '--fix', '2']);
    expect(code).toBe(0);
    const before = '"aws:PrincipalArn": ["arn:aws:iam::*:role/break-glass/*"]';
    const after = before.replace(']', ', "arn:aws:iam::444455556666:role/ops/fleet-monitor"]');
    expect(out).toContain(`-          ${before}\n+          ${after}`);
    expect(out).toContain('most likely on purpose');
    expect(out).toMatch(/\nProof\n {2}evaluated again with it: .*session policy/);
    expect(out).toMatch(
      /\nBill\n {2}would no longer deny role \/ops\/fleet-monitor ec2:Describe\*, ec2:Get\*/,
    );
    const update = 'aws organizations update-policy --policy-id p-8wz4k1tq --content ';
    const [, apply = '', undo = ''] = out.split(update);
    expect(apply).toContain(after);
    expect(undo).toContain(before);
  });

  test('--fix with a number that there is not', async () => {
    const { code, err } = await deniedby(['explain', ...evidence, '--fix', '9']);
    expect(code).toBe(2);
    expect(err).toContain('expected a number from 1 to 2');
  });

  test('--format json carries every form of a change', async () => {
    const { out } = await deniedby(['explain', ...evidence, '--format', 'json']);
    const [{ fixes }] = JSON.parse(out);
    expect(fixes[1].changes[0].patch).toEqual([
      {
        op: 'add',
        path: '/Statement/0/Condition/ArnNotLike/aws:PrincipalArn/-',
        value: 'arn:aws:iam::444455556666:role/ops/fleet-monitor',
      },
    ]);
    expect(fixes[1].changes[0].diff).toMatch(/^--- a\/CorpEdge\.json\n\+\+\+ b\/CorpEdge\.json\n@@ /);
    expect(fixes[1].changes[0].commands.account).toBe('999900001111');
    expect(fixes[0].bill).toEqual([]);
  });
});

describe('collect, before anything is asked', () => {
  test.each([
    [['--accounts', '123'], /--accounts has `123`/],
    [['--accounts', '111122223333', '--organization'], /--organization is about all its accounts/],
    [['--regions', 'Frankfurt'], /--regions has `Frankfurt`/],
    [['--for', 'x.json', '--organization'], /--for collects for a denial/],
    [['--trusted-by', '111122223333'], /--trusted-by without --print-policy/],
    [['--print-policy', '--trusted-by', 'arn:aws:sts::111122223333:assumed-role/a/b'], /may not be trusted/],
    [['--dry-run', '--env', '/nowhere/at/all'], /no account to name calls for/],
  ])('%j is told what is wrong with it', async (args, message) => {
    const { code, err } = await deniedby(['collect', ...args]);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });

  test.each([
    ['111122223333', 'arn:aws:iam::111122223333:root'],
    ['arn:aws:iam::111122223333:role/collector', 'arn:aws:iam::111122223333:role/collector'],
  ])("the role's trust policy names %s, and asks for the external id", async (trusted, principal) => {
    const args = ['collect', '--print-policy', '--trusted-by', trusted, '--external-id', 'x'];
    const { Statement } = JSON.parse((await deniedby(args)).out);
    expect(Statement).toEqual([
      {
        Sid: 'DeniedbyCollects',
        Effect: 'Allow',
        Principal: { AWS: principal },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'x' } },
      },
    ]);
  });
});
