/** Evidence that AWS keeps, and the script of `--dry-run`, against a server that answers as AWS does. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';
import { deniedby } from './moto/command.ts';

const EXAMPLE = fileURLToPath(new URL('../examples/01-scp-endpoint/', import.meta.url));
const EVENT = readFileSync(join(EXAMPLE, 'event.json'), 'utf8');
const EVENT_ID = JSON.parse(EVENT).eventID as string;
const DECODED = JSON.parse(readFileSync(join(EXAMPLE, 'decoded.json'), 'utf8')).DecodedMessage as string;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const IDENTITY = `<GetCallerIdentityResponse><GetCallerIdentityResult>
  <Arn>arn:aws:iam::444455556666:user/collector</Arn><UserId>AIDAEXAMPLE</UserId><Account>444455556666</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`;

function errorXml(code: string): string {
  return `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;
}

let folder: string;
let server: Server;
let endpoint: string;
/** Answers that a test wants in place of the usual ones, by operation. */
let answers: Map<string, { readonly status: number; readonly body: string }>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deniedby-evidence-'));
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const target = String(request.headers['x-amz-target'] ?? '');
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const operation = target === '' ? form.get('Action')! : target.slice(target.lastIndexOf('.') + 1);
    const usual = new Map([
      ['GetCallerIdentity', { status: 200, body: IDENTITY }],
      [
        'LookupEvents',
        { status: 200, body: JSON.stringify({ Events: [{ EventId: EVENT_ID, CloudTrailEvent: EVENT }] }) },
      ],
      [
        'DecodeAuthorizationMessage',
        {
          status: 200,
          body: `<DecodeAuthorizationMessageResponse><DecodeAuthorizationMessageResult><DecodedMessage>${escaped(DECODED)}</DecodedMessage></DecodeAuthorizationMessageResult></DecodeAuthorizationMessageResponse>`,
        },
      ],
    ]);
    const { status, body } = answers.get(operation) ?? usual.get(operation) ?? { status: 403, body: '' };
    response.writeHead(status, { 'content-type': target === '' ? 'text/xml' : 'application/x-amz-json-1.1' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  answers = new Map();
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const environment = ['--env', join(EXAMPLE, 'env')];
const aws = (): string[] => ['--endpoint-url', endpoint, '--region', 'eu-west-1'];

describe('explain --event-id', () => {
  test('explains the event that CloudTrail has', async () => {
    answers = new Map();
    const { code, out } = await deniedby(['explain', '--event-id', EVENT_ID, ...environment, ...aws()]);
    expect(code).toBe(0);
    expect(out).toContain('DenyOutsideCorpEndpoint');
    expect(out).toContain(`event ${EVENT_ID}`);
  });

  test.each([
    ['no such event', { status: 200, body: '{"Events":[]}' }, 2, 'has no event'],
    [
      'refused',
      { status: 400, body: '{"__type":"AccessDeniedException","message":"no"}' },
      4,
      'cloudtrail:LookupEvents refused: AccessDeniedException',
    ],
    [
      'keys that expired',
      { status: 400, body: '{"__type":"ExpiredTokenException","message":"no"}' },
      4,
      'no answer from AWS: ExpiredTokenException',
    ],
  ])('%s', async (_, answer, exit, words) => {
    answers = new Map([['LookupEvents', answer]]);
    const { code, out, err } = await deniedby(['explain', '--event-id', EVENT_ID, ...environment, ...aws()]);
    expect({ code, out }).toEqual({ code: exit, out: '' });
    expect(err).toContain(words);
    expect(err).not.toMatch(/^ +at /m);
  });
});

describe('explain --decode', () => {
  const error = join(EXAMPLE, 'error.txt');

  test('takes the request from the message that STS decoded', async () => {
    answers = new Map();
    const { code, out } = await deniedby(['explain', error, '--decode', ...environment, ...aws()]);
    expect(code).toBe(0);
    expect(out).toContain('DenyOutsideCorpEndpoint');
  });

  test.each([
    ['refused', { status: 403, body: errorXml('AccessDenied') }, 'sts:DecodeAuthorizationMessage refused'],
    [
      'not to be opened by this account',
      { status: 400, body: errorXml('InvalidAuthorizationMessageException') },
      'InvalidAuthorizationMessageException',
    ],
  ])('%s', async (_, answer, words) => {
    answers = new Map([['DecodeAuthorizationMessage', answer]]);
    const { code, err } = await deniedby(['explain', error, '--decode', ...environment, ...aws()]);
    expect(code).toBe(4);
    expect(err).toContain(words);
  });

  test('evidence without such a message is told so', async () => {
    const { code, err } = await deniedby([
      'explain',
      join(EXAMPLE, '../02-missing-allow/event.json'),
      '--decode',
      ...aws(),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('no encoded message');
  });
});

describe('verify --live', () => {
  const saved = (): string => join(folder, 'saved.json');
  const none = { status: 403, body: errorXml('AccessDenied') };

  test('looks up later calls in the region of the denial, asks for the policies, and keeps nothing', async () => {
    answers = new Map();
    await deniedby(['explain', join(EXAMPLE, 'event.json'), ...environment, '--save-diagnosis', saved()]);
    const { errorCode: _, errorMessage: __, ...record } = JSON.parse(EVENT);
    const later = { ...record, eventID: 'later', eventTime: '2026-03-09T10:00:00Z' };
    answers = new Map([
      [
        'LookupEvents',
        { status: 200, body: JSON.stringify({ Events: [{ CloudTrailEvent: JSON.stringify(later) }] }) },
      ],
    ]);
    const { code, out } = await deniedby(['verify', saved(), '--live', ...aws()]);
    expect(out).toMatch(/^FIXED {2}ec2:DescribeInstances/);
    expect(out).toContain('2026-03-09T10:00:00Z  a call went through (CloudTrail:1)');
    expect(code).toBe(0);
  });

  test.each([
    ['no event since', { status: 200, body: '{"Events":[]}' }, 3, ''],
    [
      'refused',
      { status: 400, body: '{"__type":"AccessDeniedException","message":"no"}' },
      4,
      'cloudtrail:LookupEvents refused',
    ],
  ])('%s', async (_, answer, exit, words) => {
    answers = new Map([
      ['LookupEvents', answer],
      ['DescribeOrganization', none],
    ]);
    const { code, err } = await deniedby(['verify', saved(), '--live', ...aws()]);
    expect(code).toBe(exit);
    expect(err).toContain(words);
  });
});

describe('options', () => {
  test.each([
    [['explain', 'x', '--no-save'], '--no-save without anything to ask AWS'],
    [['explain', 'x', '--profile', 'p'], '--profile without anything to ask AWS'],
    [['collect', 'event.json'], 'belongs to no option'],
    [['collect', '--for', 'x', '--max-calls', '0'], '--max-calls is `0`'],
    [['collect', '--for', 'x', '--endpoint-url', 'here'], 'is no address'],
  ])('%j', async (args, words) => {
    const { code, err } = await deniedby(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test('keys that do not work end the run, and are not printed', async () => {
    answers = new Map([['GetCallerIdentity', { status: 403, body: errorXml('InvalidClientTokenId') }]]);
    const snapshot = join(folder, 'no-keys');
    const args = ['collect', '--for', join(EXAMPLE, 'event.json'), '--env', snapshot, ...aws()];
    const { code, out, err } = await deniedby(args);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain('no answer from AWS: InvalidClientTokenId');
    for (const secret of [process.env['AWS_SECRET_ACCESS_KEY']!, process.env['AWS_ACCESS_KEY_ID']!]) {
      expect(err).not.toContain(secret);
    }
    expect(readSnapshotFolder(snapshot).files).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')(
  'collect --dry-run (skipped on Windows: a POSIX script)',
  () => {
    /** Stands for the AWS CLI: roles are described, one thing is not there, all else is refused. */
    const FAKE_CLI = `#!/bin/sh
case "$2" in
  get-role) echo '{"Role": {"RoleName": "fleet-monitor", "Path": "/ops/", "RoleId": "AROAQ3EGRVT2EXAMPLE4K",
    "Arn": "arn:aws:iam::444455556666:role/ops/fleet-monitor", "AssumeRolePolicyDocument": {}}}' ;;
  describe-organization)
    echo 'An error occurred (AWSOrganizationsNotInUseException) when calling it: "no\\\\such"' >&2; exit 254 ;;
  list-role-policies) echo 'Could not connect' >&2; exit 255 ;;
  *) echo 'An error occurred (AccessDenied) when calling it: "no"' >&2; exit 254 ;;
esac
`;

    test('prints a script that files what the CLI says', async () => {
      const { code, out, err } = await deniedby([
        'collect',
        '--for',
        join(EXAMPLE, 'event.json'),
        '--dry-run',
        '--env',
        join(folder, 'none'),
      ]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      writeFileSync(join(folder, 'aws'), FAKE_CLI);
      chmodSync(join(folder, 'aws'), 0o755);
      const snapshot = join(folder, 'by-script');
      const PATH = `${folder}:${process.env['PATH']}`;
      const ran = spawnSync('sh', ['-s', snapshot], { input: out, env: { PATH }, encoding: 'utf8' });
      expect(ran.status).toBe(0);
      const environmentRead = loadSnapshot(readSnapshotFolder(snapshot));
      expect(environmentRead.problems).toEqual([]);
      expect(environmentRead.entity('role', '444455556666', 'fleet-monitor')?.description?.id).toMatch(
        /^AROA/,
      );
      expect([...environmentRead.withoutOrganization.keys()]).toEqual(['444455556666']);
      const kinds = [...environmentRead.answers.values()].map((answer) => `${answer.kind} ${answer.code}`);
      expect(kinds.sort()).toEqual([
        'failed NoAnswer',
        'none AWSOrganizationsNotInUseException',
        'refused AccessDenied',
      ]);
    });
  },
);
