/**
 * Compiles src/ into dist/: the library file by file, the command as bundles. The new dist/ takes the place of the old one in one step, and only when everything
 * compiled: no half a build, and nothing left of files that are gone. With `--when-stale` nothing happens where
 * dist/ is newer than everything it is made from.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommand } from './bundle-command.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const cache = join(root, '.cache');

if (!process.argv.includes('--when-stale') || isStale()) await build();

function isStale() {
  const built = changedAt(dist);
  if (built === undefined) return true;
  const settings = [
    'tsconfig.json',
    'tsconfig.build.json',
    'scripts/bundle-command.mjs',
    'node_modules/.package-lock.json',
  ];
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.endsWith('.yaml'))
    .map((path) => join('src', path));
  return [...settings, ...sources].some((path) => (changedAt(join(root, path)) ?? 0) > built);
}

async function build() {
  const begun = new Date();
  const made = join(cache, `dist-${process.pid}`);
  const replaced = join(cache, `dist-${process.pid}-old`);
  mkdirSync(cache, { recursive: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', made], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0 && (await isBundled(join(made, 'cli')))) {
    utimesSync(made, begun, begun);
    if (changedAt(dist) !== undefined) renameSync(dist, replaced);
    renameSync(made, dist);
  } else {
    console.error('the build failed; dist/ is as it was');
    process.exitCode = 1;
  }
  rmSync(made, { recursive: true, force: true });
  rmSync(replaced, { recursive: true, force: true });
}

/** What esbuild has to say of a failure it has printed itself. */
function isBundled(folder) {
  return bundleCommand(root, folder).then(
    () => true,
    () => false,
  );
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
