/**
 * Installs moto, the mock of AWS that the collector is tested against, into .cache/moto: what
 * test/moto/requirements.txt lists, again when that changed. Prints the interpreter. Needs Python 3.10 or newer.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const home = join(root, '.cache/moto');
const listed = join(root, 'test/moto/requirements.txt');
const python = join(home, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const mark = join(home, 'installed.txt');

const wanted = readFileSync(listed, 'utf8');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  console.error('Installing moto into .cache/moto …');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const own = process.platform === 'win32' ? 'python' : 'python3';
  run(own, ['-m', 'venv', home]);
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', listed]);
  // Written last, so an installation that was cut off does not count.
  writeFileSync(mark, wanted);
}
console.log(python);

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  console.error(`moto is not installed: ${command} ${error ? error.message : `ended with ${status}`}`);
  process.exit(1);
}
