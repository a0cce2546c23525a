/**
 * Installs what package-lock.json lists, when it was never installed or when the lock file is newer. Runs before
 * anything is installed, so it imports nothing but Node itself.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;

const [major] = process.versions.node.split('.');
if (Number(major) < OLDEST_NODE) {
  console.error(`deniedby needs Node ${OLDEST_NODE} or newer; this is ${process.version}`);
  process.exit(2);
}

const root = new URL('../', import.meta.url);
// npm writes this file last, so an installation that was cut off does not count.
const installed = changedAt('node_modules/.package-lock.json');
if (installed === undefined || installed < (changedAt('package-lock.json') ?? 0)) {
  console.log('Installing dependencies (npm ci) …');
  // Given as one line: npm is a script with an ending of its own on Windows, which only a shell finds.
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) {
    console.error('npm ci failed: see above');
    process.exit(status ?? 1);
  }
}

function changedAt(path) {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs;
}
