import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeCommandOf } from '../src/environment/decode-command.ts';
import { readEvidence } from '../src/evidence/read.ts';
import { SourceText } from '../src/policy/source.ts';

const BLOB = `-Qz${'w7_Kd-9'.repeat(60)}`;
const SENTENCE = 'You are not authorized to perform this operation. Encoded authorization failure message: ';

function commandFor(source: string, text: string): string | undefined {
  const [denial] = readEvidence(new SourceText(source, text)).denials;
  return decodeCommandOf(denial!);
}

test('the command of the AWS CLI, without the message in full', () => {
  const command = commandFor('error.txt', SENTENCE + BLOB);
  expect(command).toContain('aws sts decode-authorization-message --encoded-message "$(');
  expect(command).toContain(') --query DecodedMessage --output text'.slice(1));
  expect(command).not.toContain(BLOB.slice(0, 40));
});

test('a text that was piped in is to be saved first', () => {
  expect(commandFor('<stdin>', SENTENCE + BLOB)).toContain('< error.txt');
});

test('nothing to decode: cut off, or decoded already', () => {
  expect(commandFor('error.txt', `${SENTENCE + BLOB}...`)).toBeUndefined();
  expect(
    commandFor('error.txt', 'User: anonymous is not authorized to perform: es:ESHttpGet'),
  ).toBeUndefined();
});

/** Runs the command with an `aws` in place that prints the message that it was given. */
describe.skipIf(process.platform === 'win32')('run by a shell (skipped on Windows)', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "deniedby decode'd-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const wrapped = (BLOB.match(/.{1,70}/g) ?? []).join('\n│ ');
  test.each([
    ['in one piece', 'error.txt', SENTENCE + BLOB],
    ['with more behind it', 'error.txt', `${SENTENCE + BLOB}\n\n(Service: Ec2, Status Code: 403)`],
    ['wrapped in a box', 'error.txt', `│ ${SENTENCE}\n│ ${wrapped}\n│ \n│   with aws_instance.web`],
    ['in a record', 'event.json', JSON.stringify({ errorMessage: SENTENCE + BLOB })],
    ['in a compressed file', 'event.json.gz', SENTENCE + BLOB],
  ])('%s', (_, name, text) => {
    const path = join(folder, name);
    writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
    const command = commandFor(path, text)!;
    const printed = execFileSync('sh', ['-c', `aws() { printf %s "$4"; }\n${command}`], { encoding: 'utf8' });
    expect(printed).toBe(BLOB);
  });
});
