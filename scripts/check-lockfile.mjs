/**
 * No lock file may hold a download address: whoever installs does so from the registry that they have set, and
 * the integrity hashes hold what comes to what was locked. Every dependency must be listed, those for other
 * platforms too: npm leaves them out when it writes the file anew beside an existing node_modules, and then
 * refuses to install from it.
 */
import { readFileSync } from 'node:fs';

const FILES = ['package-lock.json', 'bench/package-lock.json', '.ci/lts/package-lock.json'];

let entries = 0;
for (const file of FILES) {
  const { packages } = JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
  for (const [path, { resolved, integrity, dependencies, optionalDependencies }] of Object.entries(
    packages,
  )) {
    if (path === '') continue;
    entries++;
    if (resolved !== undefined) fail(`${file}: ${path} has a download address; keep .npmrc in the folder`);
    if (integrity === undefined) fail(`${file}: ${path} has no integrity hash`);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (!isListed(packages, path, name)) fail(`${file}: ${path} needs ${name}, which is not listed`);
    }
  }
}
console.log(`${entries} packages in ${FILES.length} lock files, with a hash each and no address`);

/** Whether a package is found from a place in the tree, as Node looks for it: there, then in every folder above. */
function isListed(packages, path, name) {
  for (let place = path; place !== ''; ) {
    if (packages[`${place}/node_modules/${name}`]) return true;
    place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')));
  }
  return packages[`node_modules/${name}`] !== undefined;
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
