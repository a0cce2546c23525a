/** Fixes made in the sources of the examples, by the command, and put in place by git. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'deniedby-sources-'));
cpSync('examples', join(folder, 'examples'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

async function explained(
  args: readonly string[],
): Promise<{ output: string; errors: string; exitCode: number }> {
  const chunks: string[] = [];
  const errors: string[] = [];
  const collect = (into: string[]): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        into.push(chunk.toString('utf8'));
        done();
      },
    });
  const exitCode = await run(['explain', ...args], {
    stdout: collect(chunks),
    stderr: collect(errors),
    stdin: new PassThrough().end(),
    env: {},
    isTTY: false,
    width: 100,
  });
  return { output: chunks.join(''), errors: errors.join(''), exitCode };
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
  const { output } = await explained(args);
  expect(output).toContain('read again with the change, it comes to the policy that was evaluated');
  const diff = output.slice(output.indexOf('--- a/'), output.indexOf('\nProof'));
  const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder, input: diff, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const [before, after] = [readFileSync(file, 'utf8'), readFileSync(join(folder, file), 'utf8')];
  expect(before).not.toContain(added);
  expect(after).toContain(added);
});

test('sources that do not have the policy: why, and the change as code', async () => {
  const { output } = await explained([...TABLE, '--terraform', 'examples/01-scp-endpoint/terraform']);
  expect(output).toContain('none of the one policy document there says what this policy says');
  expect(output).toContain('data "aws_iam_policy_document" "orders_table" {');
});

test.each([
  [['--terraform', 'x'], '--terraform without a fix'],
  [['--fix', '1', '--terraform', 'x', '--template', 'y'], '--terraform and --template at once'],
  [[...SCP, '--terraform', 'nowhere'], 'cannot read `nowhere`: there is no such file'],
  [[...SCP, '--template', 'nowhere.yaml'], 'cannot read `nowhere.yaml`: there is no such file'],
  [[...SCP, '--form', 'pulumi'], '--form is `pulumi`'],
])('%j is refused', async (args, message) => {
  const { errors, exitCode } = await explained(args);
  expect([exitCode, errors]).toEqual([2, expect.stringContaining(message)]);
});
