/**
 * Bundles the measurement with the engine's sources as they are in the working tree, and starts it: nothing
 * has to be built before, and no stale build can be measured.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = new URL('./', import.meta.url);
const [first] = process.argv.slice(2);
/** What is measured on its own. */
const APART = ['profile', 'load', 'first-request'];
const entry = APART.includes(first) ? first : 'run';

await build({
  absWorkingDir: fileURLToPath(new URL('..', here)),
  entryPoints: ['run', 'part', ...APART].map((name) => `bench/${name}.ts`),
  outdir: 'bench/.cache',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
});
await import(new URL(`.cache/${entry}.js`, here).href);
