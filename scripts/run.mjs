/**
 * Runs a TypeScript file of this repository, on Node 20 too: bundles it with the sources of the working tree and
 * imports the bundle.
 *
 *   node scripts/run.mjs scripts/generate.ts [arguments]
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [script] = process.argv.splice(2, 1);
if (script === undefined) throw new Error('which script?');
const root = new URL('../', import.meta.url);
const bundle = new URL(`.cache/${basename(script, '.ts')}.mjs`, root);
await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: [script],
  outfile: fileURLToPath(bundle),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
await import(bundle.href);
