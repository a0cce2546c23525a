/**
 * No lock file may hold a download address: whoever installs does so from the registry that they have set, and
 * the integrity hashes hold what comes to what was locked.
 */
import { readFileSync } from 'node:fs';

const FILES = ['package-lock.json', 'bench/package-lock.json', '.ci/lts/package-lock.json'];

let entries = 0;
for (const file of FILES) {
  const { packages } = JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
  for (const [path, { resolved, integrity }] of Object.entries(packages)) {
    if (path === '') continue;
    entries++;
    if (resolved !== undefined) fail(`${file}: ${path} has a download address; keep .npmrc in the folder`);
    if (integrity === undefined) fail(`${file}: ${path} has no integrity hash`);
  }
}
console.log(`${entries} packages in ${FILES.length} lock files, with a hash each and no address`);

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
