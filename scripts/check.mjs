/**
 * `npm run check`: everything about the sources that needs no running of them. All checks run, two at a time, and
 * each that fails prints what it found; `npm run check NAME…` runs only those.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = (path) => ['node', `node_modules/${path}`];

/** The slow ones first. */
const CHECKS = {
  types: { about: 'types of everything', command: [...bin('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
  pure: {
    about: 'policy, catalog, engine, render compile without Node',
    command: [...bin('typescript/bin/tsc'), '-p', 'tsconfig.pure.json'],
  },
  generated: {
    about: 'generated files are current',
    command: ['node', 'scripts/run.mjs', 'scripts/generate.ts', '--check'],
  },
  unused: {
    about: 'no unused file, export or dependency',
    command: [...bin('knip/bin/knip.js'), '--no-progress'],
  },
  imports: { about: 'imports point inward', command: ['node', 'scripts/check-imports.mjs'] },
  format: {
    about: 'format and lint',
    command: [...bin('@biomejs/biome/bin/biome'), 'ci', '--reporter=summary', '.'],
  },
  lockfile: { about: 'no download address in a lock file', command: ['node', 'scripts/check-lockfile.mjs'] },
};

const AT_ONCE = 2;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(CHECKS, name));
if (unknown.length > 0) {
  console.error(`no check \`${unknown.join('`, `')}\`; checks: ${Object.keys(CHECKS).join(', ')}`);
  process.exit(2);
}
const waiting = Object.entries(CHECKS).filter(([name]) => asked.length === 0 || asked.includes(name));
const failed = [];
await Promise.all(Array.from({ length: AT_ONCE }, work));
if (failed.length > 0) {
  console.error(`\ncheck failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, { about, command }] = next;
    const begun = performance.now();
    const { status, output } = await run(command);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    if (status !== 0) failed.push(name);
    const details = status === 0 ? lastLine(output, name) : `\n${output.trimEnd()}`;
    console.log(
      `${status === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(10)} ${seconds.padStart(5)}s  ${about}${details}`,
    );
  }
}

function run([program, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: fileURLToPath(new URL('../', import.meta.url)),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** What our own checks say they saw. */
function lastLine(output, name) {
  if (!['generated', 'imports', 'lockfile'].includes(name)) return '';
  return `: ${output.trim().split('\n').at(-1)}`;
}
