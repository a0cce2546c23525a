/** Fixes made in the sources of the examples, by the command, and put in place by git. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Ran, ran } from './support/ran.ts';

const folder = mkdtempSync(join(tmpdir(), 'deniedby-sources-'));
cpSync('examples', join(folder, 'examples'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function explained(args: readonly string[]): Promise<Ran> {
  return ran(['explain', ...args], { width: 100 });
}

const SCP = ['examples/01-scp-endpoint/event.json', '--env', 'examples/01-scp-endpoint/env', '--fix', '2'];
const TABLE = [
  'examples/02-missing-allow/event.json',
  '--env',
  'examples/02-missing-allow/env',
  '--fix',
  '2',
];

test.each([
  [
    [...SCP, '--terraform', 'examples/01-scp-endpoint/terraform'],
    'examples/01-scp-endpoint/terraform/scp.tf',
    'fleet-monitor',
  ],
  [
    [...TABLE, '--template', 'examples/02-missing-allow/template.yaml'],
    'examples/02-missing-allow/template.yaml',
    'ByCustomer',
  ],
])('%j is a patch of %s', async (args, file, added) => {
  const { out: output } = await explained(args);
  expect(output).toContain('read again with the change, it comes to the policy that was evaluated');
  const diff = output.slice(output.indexOf('--- a/'), output.indexOf('\nProof'));
  const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder, input: diff, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const [before, after] = [readFileSync(file, 'utf8'), readFileSync(join(folder, file), 'utf8')];
  expect(before).not.toContain(added);
  expect(after).toContain(added);
});

test('as data', async () => {
  const { out: output } = await explained([
    ...SCP,
    '--format',
    'json',
    '--terraform',
    'examples/01-scp-endpoint/terraform',
  ]);
  expect(JSON.parse(output)).toMatchObject({
    changes: [
      {
        forms: { terraform: expect.stringContaining('statement {') },
        source: {
          kind: 'found',
          file: 'examples/01-scp-endpoint/terraform/scp.tf',
          line: 6,
          usedBy: ['aws_organizations_policy.corp_edge'],
          expressions: { 'var.corporate_endpoint': 'vpce-0aa11bb22cc33dd44' },
          diff: expect.stringContaining('fleet-monitor'),
        },
      },
    ],
  });
});

test('sources that do not have the policy: why, and the change as code', async () => {
  const { out: output } = await explained([...TABLE, '--terraform', 'examples/01-scp-endpoint/terraform']);
  expect(output).toContain('none of the one policy document there says what this policy says');
  expect(output).toContain('data "aws_iam_policy_document" "orders_table" {');
});

test('a fix that expires, in sources too', async () => {
  const args = [...SCP, '--expires', '4h', '--terraform', 'examples/01-scp-endpoint/terraform'];
  const { out: output } = await explained(args);
  expect(output).toMatch(/^Fix 2: until \d{4}-\d\d-\d\dT[\d:]+Z, except role/);
  expect(output).toMatch(/^\+ {6}test {5}= "DateGreaterThanEquals"$/m);
  expect(output).toMatch(/; from \S+Z on as without it$/m);
  expect(output).toMatch(/ and aws:CurrentTime DateLessThan \S+Z$/m);
});

test.each([
  [['--expires', '4h'], '--expires without a fix'],
  [[...SCP, '--expires', '4'], 'expected minutes, hours or days from 5m to 90d'],
  [[...SCP, '--expires', '4m'], 'expected minutes, hours or days from 5m to 90d'],
  [[...SCP, '--expires', '91d'], 'expected minutes, hours or days from 5m to 90d'],
  [[...SCP.with(-1, '1'), '--expires', '4h'], 'it changes no policy'],
  [['--terraform', 'x'], '--terraform without a fix'],
  [['--fix', '1', '--terraform', 'x', '--template', 'y'], '--terraform and --template at once'],
  [[...SCP, '--terraform', 'nowhere'], 'cannot read `nowhere`: there is no such file'],
  [[...SCP, '--template', 'nowhere.yaml'], 'cannot read `nowhere.yaml`: there is no such file'],
  [[...SCP, '--form', 'pulumi'], '--form is `pulumi`'],
])('%j is refused', async (args, message) => {
  const { code, err } = await explained(args);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
