/** What goes wrong between a collector and AWS: a proxy that spoils every third answer, and runs that are killed. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type ProxyServer, type Reply, send, startProxyTo } from './proxy.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

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

interface FaultyProxy extends ProxyServer {
  /** How many answers were spoilt. */
  faults(): number;
}

export async function startProxy(target: string, fault: Fault): Promise<FaultyProxy> {
  let requests = 0;
  let faults = 0;
  const proxy = await startProxyTo(target, (response, _, reply) => {
    // The first answer says who is calling; without it there is no run.
    if (++requests > 1 && requests % 3 === 0) {
      faults++;
      fault(response, reply);
    } else {
      send(response, reply);
    }
  });
  return { ...proxy, faults: () => faults };
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
