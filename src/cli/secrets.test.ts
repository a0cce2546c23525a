/** Whatever the form of the evidence and of the output: no secret of it is printed, nor shown in an error. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const KEY = 'ASIAZYXWVUTSRQPONMLK';
const TOKEN = `IQoJb3JpZ2luX2VjE${'T0k3n/Part+'.repeat(30)}`;
const SIGNATURE = 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeedf00dfeedf00dfeedf00dfeed';
const BLOB = `Zq${'bL0b-_9'.repeat(50)}`;
const URL_ = `https://depot.s3.amazonaws.com/k?X-Amz-Credential=${KEY}%2F20260504&X-Amz-Security-Token=${TOKEN}&X-Amz-Signature=${SIGNATURE}`;
const USER = 'arn:aws:iam::210987654321:user/ada';

const record = {
  eventSource: 'ec2.amazonaws.com',
  eventName: 'TerminateInstances',
  errorCode: 'Client.UnauthorizedOperation',
  errorMessage: `You are not authorized to perform this operation. Encoded authorization failure message: ${BLOB}`,
  userAgent: `agent ${KEY} ${URL_}`,
  sourceIPAddress: '198.51.100.23',
  userIdentity: { type: 'IAMUser', arn: USER, accountId: '210987654321', accessKeyId: KEY, userName: 'ada' },
  requestParameters: { instancesSet: { items: [{ instanceId: 'i-0aa' }] }, url: URL_, sessionToken: TOKEN },
  responseElements: { credentials: { accessKeyId: KEY, sessionToken: TOKEN } },
};

const EVIDENCE: readonly (readonly [string, string])[] = [
  ['a record', JSON.stringify(record)],
  ['a broken record', JSON.stringify(record).slice(0, -3)],
  ['a record with a secret where no value belongs', `{"eventSource": ${TOKEN}}`],
  [
    'an encoded message',
    `User: ${USER} is not authorized to perform: ec2:RunInstances on resource: *. Encoded authorization failure message: ${BLOB}`,
  ],
  [
    'a cut encoded message',
    `You are not authorized to perform this operation. Encoded authorization failure message: ${BLOB}...`,
  ],
  ['a presigned URL', `User: ${USER} is not authorized to perform: s3:GetObject on resource: "${URL_}"`],
  [
    'an access key',
    `User: ${USER} is not authorized to perform: iam:UpdateAccessKey on resource: access key ${KEY}`,
  ],
  [
    'a wrong signature',
    `An error occurred (SignatureDoesNotMatch) when calling the GetObject operation: ${URL_}`,
  ],
  [
    'a session name',
    `User: arn:aws:sts::210987654321:assumed-role/r/${KEY} is not authorized to perform: s3:GetObject on resource: *`,
  ],
  ['nothing known', `export AWS_SESSION_TOKEN=${TOKEN}\n${URL_}\n${BLOB}`],
  [
    'a contradiction',
    `${JSON.stringify({ ...record, requestID: 'r1' })}\noperation error EC2: TerminateInstances, https response error StatusCode: 403, RequestID: r1, api error UnauthorizedOperation: User: arn:aws:sts::210987654321:assumed-role/r/${KEY} is not authorized to perform: ec2:TerminateInstances on resource: *`,
  ],
];

class Collected extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deniedby-secrets-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['text', 'json'])('--format %s', (format) => {
  test.each(EVIDENCE)('%s', async (_, text) => {
    const path = join(folder, 'evidence');
    writeFileSync(path, text);
    const output = new Collected();
    const code = await run(['explain', path, '--format', format], {
      stdout: output,
      stderr: output,
      stdin: Readable.from([]),
      env: {},
      isTTY: false,
      width: 110,
    });
    expect([0, 1, 2, 3]).toContain(code);
    expect(output.text).not.toBe('');
    for (const secret of [KEY, TOKEN.slice(0, 40), SIGNATURE, BLOB.slice(0, 40)]) {
      expect(output.text).not.toContain(secret);
    }
  });
});
