/** Starts moto for a test, and says where it listens. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Moto {
  readonly endpoint: string;
  stop(): void;
}

/** Whether the mock can run here. Where everything is checked it must: there its absence is a failure. */
export function hasPython(): boolean {
  return process.env['CI'] !== undefined || spawnSync('python3', ['--version']).status === 0;
}

/** Installs moto where it is not yet, and serves it until `stop`. */
export async function startMoto(): Promise<Moto> {
  const installed = spawnSync(process.execPath, ['scripts/moto.mjs'], { cwd: ROOT, encoding: 'utf8' });
  if (installed.status !== 0) throw new Error(installed.stderr);
  const server = spawn(installed.stdout.trim(), ['test/moto/serve.py'], {
    cwd: ROOT,
    env: { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const port = await firstNumber(server);
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => server.stdin!.end() };
}

async function firstNumber(server: ChildProcess): Promise<string> {
  let errors = '';
  server.stderr!.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4000);
  });
  for await (const line of createInterface({ input: server.stdout! })) {
    if (/^[0-9]+$/.test(line)) return line;
  }
  throw new Error(`moto did not start: ${errors}`);
}
