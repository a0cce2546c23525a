/** What goes wrong between a collector and AWS: a proxy that spoils every third answer, and runs that are killed. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** Spoils an answer. */
type Fault = (response: ServerResponse, reply: Reply) => void;

const THROTTLED = Buffer.from(
  '<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>',
);

export const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  [
    'throttles',
    (response, { type }) => {
      response.writeHead(400, { 'content-type': type });
      response.end(type.includes('json') ? '{"__type":"ThrottlingException","message":"slow"}' : THROTTLED);
    },
  ],
  ['fails with 500', (response) => response.writeHead(500).end()],
  ['drops connections', (response) => response.destroy()],
  [
    'answers 404 in HTML',
    (response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><h1>No</h1>'),
  ],
  [
    'cuts answers short',
    (response, { status, type, body }) =>
      response.writeHead(status, { 'content-type': type }).end(body.subarray(0, Math.floor(body.length / 2))),
  ],
  [
    'is slow',
    (response, { status, type, body }) => {
      setTimeout(() => response.writeHead(status, { 'content-type': type }).end(body), 400);
    },
  ],
];

interface Proxy {
  readonly endpoint: string;
  /** How many answers were spoilt. */
  faults(): number;
  stop(): void;
}

export async function startProxy(target: string, fault: Fault): Promise<Proxy> {
  let requests = 0;
  let faults = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      ['host', 'connection', 'content-length', 'expect', 'transfer-encoding'].includes(name)
        ? []
        : [[name, String(value)] as [string, string]],
    );
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    const answer = await fetch(`${target}${request.url}`, {
      method: request.method!,
      headers,
      ...(hasBody && { body: Buffer.concat(chunks) }),
    });
    const reply = {
      status: answer.status,
      type: answer.headers.get('content-type') ?? 'text/plain',
      body: Buffer.from(await answer.arrayBuffer()),
    };
    // The first answer says who is calling; without it there is no run.
    if (++requests > 1 && requests % 3 === 0) {
      faults++;
      fault(response, reply);
    } else {
      response.writeHead(reply.status, { 'content-type': reply.type }).end(reply.body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    faults: () => faults,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Runs Node with these arguments, and kills it once so many files are in the folder; says whether it ended before. */
export async function killedAt(args: readonly string[], folder: string, files: number): Promise<boolean> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore', env: process.env });
  const watch = setInterval(() => {
    if (countIn(folder) >= files) child.kill('SIGKILL');
  }, 1);
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('exit', (_, by) => resolve(by));
  });
  clearInterval(watch);
  return signal === null;
}

function countIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .length;
  } catch {
    return 0;
  }
}
