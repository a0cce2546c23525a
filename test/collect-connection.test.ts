/** How the built command reaches AWS: proxies, endpoints, profiles; and what an interrupt leaves. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const EVENT = join(ROOT, 'examples/01-scp-endpoint/event.json');
const EVENT_ID = JSON.parse(readFileSync(EVENT, 'utf8')).eventID as string;
const FOUND = JSON.stringify({
  Events: [{ EventId: EVENT_ID, CloudTrailEvent: readFileSync(EVENT, 'utf8') }],
});
const HOST = 'aws.example';
const PASSWORD = 'p@ss-word';

/** What was asked for, by whose keys. */
interface Call {
  readonly operation: string;
  readonly key: string;
}

let folder: string;
let calls: Call[];
/** What went through the proxy, as its first line says it, and the passwords that came with it. */
let passed: string[];
let passwords: Set<string | undefined>;
/** Before each answer, in milliseconds. */
let delay = 0;
/** What the proxy says to everybody. */
let refusal: number | undefined;
let answerer: Server;
let secure: Server | undefined;
let proxy: Server;

async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const target = String(incoming.headers['x-amz-target'] ?? '');
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  const operation = target.split('.').at(-1) || (form.get('Action') ?? String(incoming.url));
  const key = /Credential=([^/]+)/.exec(String(incoming.headers.authorization))?.[1] ?? '';
  calls.push({ operation, key });
  await new Promise((resolve) => setTimeout(resolve, delay));
  const [status, body] = ANSWERS.get(operation) ?? [403, ''];
  response.writeHead(status, { 'content-type': target === '' ? 'text/xml' : 'application/x-amz-json-1.1' });
  response.end(body);
}

const ANSWERS: ReadonlyMap<string, readonly [number, string]> = new Map([
  [
    'GetCallerIdentity',
    [
      200,
      `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::444455556666:user/collector</Arn>
      <UserId>AIDAEXAMPLE</UserId><Account>444455556666</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
    ],
  ],
  [
    'AssumeRole',
    [
      200,
      `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAOFTHEROLE</AccessKeyId>
      <SecretAccessKey>of-the-role</SecretAccessKey><SessionToken>token</SessionToken>
      <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
    ],
  ],
  ['LookupEvents', [200, FOUND]],
]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deniedby-connection-'));
  answerer = createServer(answer);
  if (HAS_OPENSSL) {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
    const made = spawnSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        key,
        '-out',
        cert,
        '-days',
        '2',
        ...subject,
      ],
      { encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(made.stderr);
    secure = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, answer);
  }
  proxy = createServer((incoming, response) => {
    note(incoming);
    if (refusal !== undefined) {
      response.writeHead(refusal).end();
      return;
    }
    const { pathname, search } = new URL(String(incoming.url));
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const onward = request(
      { port: portOf(answerer), method: incoming.method, path: pathname + search, headers },
      (answered) => {
        response.writeHead(answered.statusCode ?? 500, answered.headers);
        answered.pipe(response);
      },
    );
    incoming.pipe(onward);
  });
  proxy.on('connect', (incoming, socket) => {
    note(incoming);
    if (refusal !== undefined) {
      socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
      return;
    }
    const onward = connect(portOf(secure as Server), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    for (const end of [onward, socket]) end.on('error', () => undefined);
  });
  for (const server of [answerer, secure, proxy]) {
    if (server) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
});

const HAS_OPENSSL = process.env['CI'] !== undefined || spawnSync('openssl', ['version']).status === 0;

function note(incoming: IncomingMessage): void {
  passed.push(`${incoming.method} ${incoming.url}`);
  passwords.add(incoming.headers['proxy-authorization']);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

afterAll(() => {
  for (const server of [answerer, secure, proxy]) {
    server?.closeAllConnections();
    server?.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  calls = [];
  passed = [];
  passwords = new Set();
  delay = 0;
  refusal = undefined;
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'of-the-user' };

/** The command with these variables only; `onErr`: what it said so far, and how to interrupt it. */
async function command(
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
  onErr?: (err: string, interrupt: () => void) => void,
): Promise<Ended> {
  const nowhere = {
    AWS_CONFIG_FILE: join(folder, 'none'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
  };
  const env = { PATH: process.env['PATH'], AWS_REGION: 'eu-west-1', ...nowhere, ...variables };
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], { cwd: ROOT, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
    onErr?.(err, () => child.kill('SIGINT'));
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect(err).not.toMatch(/^ +at /m);
  return { code, out, err };
}

const LOOKUP = ['explain', '--event-id', EVENT_ID, '--env', join(ROOT, 'examples/01-scp-endpoint/env')];
const proxyUrl = (user = ''): string => `http://${user}127.0.0.1:${portOf(proxy)}`;
const operations = (): string[] => calls.map(({ operation }) => operation);

describe('HTTP_PROXY', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('%s: whole addresses are asked of the proxy', async (variable) => {
    const { code, out } = await command(LOOKUP, {
      ...KEYS,
      AWS_ENDPOINT_URL: `http://${HOST}`,
      [variable]: proxyUrl(`me:${encodeURIComponent(PASSWORD)}@`),
    });
    expect(code).toBe(0);
    expect(out).toContain('DenyOutsideCorpEndpoint');
    expect(operations()).toContain('LookupEvents');
    expect(passed).toHaveLength(calls.length);
    for (const line of passed) expect(line).toMatch(/^POST http:\/\/aws\.example(?::80)?\//);
    expect([...passwords]).toEqual([`Basic ${Buffer.from(`me:${PASSWORD}`).toString('base64')}`]);
  });

  test.each([
    ['NO_PROXY of the host', { NO_PROXY: 'other.example,127.0.0.1' }],
    ['a proxy for the other protocol', { HTTP_PROXY: '', HTTPS_PROXY: 'http://127.0.0.1:9' }],
    ['no variables', { HTTP_PROXY: '' }],
  ])('%s: no proxy', async (_, variables) => {
    const AWS_ENDPOINT_URL = `http://127.0.0.1:${portOf(answerer)}`;
    const { code } = await command(LOOKUP, {
      ...KEYS,
      AWS_ENDPOINT_URL,
      HTTP_PROXY: proxyUrl(),
      ...variables,
    });
    expect(code).toBe(0);
    expect(operations()).toContain('LookupEvents');
    expect(passed).toEqual([]);
  });
});

describe.skipIf(!HAS_OPENSSL)('HTTPS_PROXY (skipped where there is no openssl)', () => {
  const variables = (): Record<string, string> => ({
    AWS_ENDPOINT_URL: `https://${HOST}`,
    NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'),
    HTTPS_PROXY: proxyUrl(`me:${encodeURIComponent(PASSWORD)}@`),
  });

  test('requests go through tunnels, those for the keys of a role too', async () => {
    const { code, out } = await command([...LOOKUP, '--profile', 'auditor'], {
      ...variables(),
      ...profile(),
    });
    expect(code).toBe(0);
    expect(out).toContain('DenyOutsideCorpEndpoint');
    expect(operations()).toEqual(expect.arrayContaining(['AssumeRole', 'LookupEvents']));
    expect(new Set(passed)).toEqual(new Set([`CONNECT ${HOST}:443`]));
    expect([...passwords]).toEqual([`Basic ${Buffer.from(`me:${PASSWORD}`).toString('base64')}`]);
  });

  test.each([407, 403])('a proxy that answers %i opens no way to AWS', async (status) => {
    refusal = status;
    const { code, out, err } = await command(LOOKUP, { ...variables(), ...KEYS });
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain(`no connection through the proxy: it answered ${status}`);
    expect(err).not.toContain(PASSWORD);
    expect(calls).toEqual([]);
  });

  test('a proxy that is not there', async () => {
    const HTTPS_PROXY = `http://me:${encodeURIComponent(PASSWORD)}@127.0.0.1:9`;
    const { code, out, err } = await command(LOOKUP, { ...variables(), ...KEYS, HTTPS_PROXY });
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain('ECONNREFUSED');
    expect(err).not.toMatch(/p(?:@|%40)ss-word/);
  }, 60_000);
});

test.each(['socks5://me:secret@proxy.example', 'http://me:secret%zz@proxy.example', 'http://:secret'])(
  '%s is no proxy',
  async (HTTPS_PROXY) => {
    const { code, out, err } = await command(LOOKUP, { ...KEYS, HTTPS_PROXY });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('the variable HTTPS_PROXY names no proxy');
    expect(err).not.toContain('secret');
  },
);

/** A profile with a role, and the keys that assume it. */
function profile(): Record<string, string> {
  const [config, credentials] = [join(folder, 'config'), join(folder, 'credentials')];
  const role = 'role_arn = arn:aws:iam::444455556666:role/auditor\nsource_profile = base\n';
  writeFileSync(config, `[profile auditor]\n${role}`);
  writeFileSync(
    credentials,
    '[base]\naws_access_key_id = AKIAOFTHEBASE\naws_secret_access_key = of-the-base\n',
  );
  return { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials };
}

test('a profile with a role: it is assumed, and its keys sign', async () => {
  const AWS_ENDPOINT_URL = `http://127.0.0.1:${portOf(answerer)}`;
  const { code } = await command([...LOOKUP, '--profile', 'auditor'], { AWS_ENDPOINT_URL, ...profile() });
  expect(code).toBe(0);
  const byKey = (key: string): Set<string> =>
    new Set(calls.filter((call) => call.key === key).map(({ operation }) => operation));
  expect(byKey('AKIAOFTHEBASE')).toEqual(new Set(['AssumeRole']));
  expect(byKey('ASIAOFTHEROLE')).toContain('LookupEvents');
});

describe.skipIf(process.platform === 'win32')('Ctrl-C (skipped on Windows: it has no such signal)', () => {
  test('leaves a snapshot that loads, and a second run completes it', async () => {
    const snapshot = join(folder, 'interrupted');
    const args = ['collect', '--for', EVENT, '--env', snapshot];
    const variables = { ...KEYS, AWS_ENDPOINT_URL: `http://127.0.0.1:${portOf(answerer)}` };
    const whole = join(folder, 'whole');
    await command(['collect', '--for', EVENT, '--env', whole], variables);
    const expected = loadSnapshot(readSnapshotFolder(whole));

    delay = 200;
    let isInterrupted = false;
    const first = await command(args, variables, (_, interrupt) => {
      if (isInterrupted || calls.length < 3) return;
      isInterrupted = true;
      interrupt();
    });
    expect(isInterrupted).toBe(true);
    expect(first.code).not.toBe(70);
    const left = loadSnapshot(readSnapshotFolder(snapshot));
    expect(left.problems).toEqual([]);
    expect(left.manifest).toMatchObject({ finishedAt: undefined });
    expect(left.answers.size).toBeLessThan(expected.answers.size);

    delay = 0;
    const second = await command(args, variables);
    const completed = loadSnapshot(readSnapshotFolder(snapshot));
    expect(completed.problems).toEqual([]);
    expect(completed.manifest?.finishedAt).toEqual(expect.any(String));
    expect([...completed.answers.keys()].sort()).toEqual([...expected.answers.keys()].sort());
    expect(second.code).toBe(3);
  });
});
