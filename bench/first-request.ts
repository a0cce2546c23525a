/**
 * How long a command that asks AWS takes until its first request is on its way, above what Node takes to start and
 * end: a server on the loopback notes when it arrives. The credentials are in the environment. Node by itself and the
 * command take turns, and the median and the best of each are told, for a machine is rarely quiet.
 *
 *   node bench/start.mjs first-request [rounds]
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.ts';

const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const COMMAND = path.join(ROOT, 'dist/cli/main.js');
const EVIDENCE = path.join(ROOT, 'examples/01-scp-endpoint/event.json');
/** Milliseconds above Node, from issue 4. */
const GOAL = 60;

const rounds = Number(process.argv[3] ?? 31);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('the number of rounds is a number from 1');

const folder = mkdtempSync(path.join(os.tmpdir(), 'deniedby-bench-'));
let arrived: (() => void) | undefined;
const server = createServer((_request, response) => {
  arrived?.();
  response.writeHead(403).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
const commands = {
  'collect --for': ['collect', '--for', EVIDENCE, '--env', folder],
  collect: ['collect', '--env', folder],
};

try {
  const bare: number[] = [];
  const firsts = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    bare.push(await untilEnd(['-e', '0']));
    for (const [name, args] of Object.entries(commands)) firsts.get(name)!.push(await untilRequest(args));
  }
  console.log(`node -e 0: median ${ms(median(bare))}, best ${ms(Math.min(...bare))}`);
  for (const [name, times] of firsts) {
    const above = median(times) - median(bare);
    const best = Math.min(...times) - Math.min(...bare);
    console.log(
      `${name}: first request ${ms(above)} above that at the median, ${ms(best)} at best (goal: ${GOAL} ms)`,
    );
  }
} finally {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

async function untilEnd(args: readonly string[]): Promise<number> {
  const start = performance.now();
  await ended(args);
  return performance.now() - start;
}

async function untilRequest(args: readonly string[]): Promise<number> {
  const start = performance.now();
  let first: number | undefined;
  arrived = () => {
    first ??= performance.now() - start;
  };
  await ended([COMMAND, ...args, '--endpoint-url', endpoint, '--region', 'eu-west-1']);
  if (first === undefined) throw new Error(`\`deniedby ${args.join(' ')}\` asked nothing`);
  return first;
}

function ended(args: readonly string[]): Promise<void> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  };
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { env, stdio: 'ignore' })
      .on('error', reject)
      .on('close', () => resolve());
  });
}
