/** `npm run mock`: the mock of AWS with the organization of the examples, to try `collect` on. Needs Python. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
process.chdir(fileURLToPath(root));
// As far below the root as its source, which looks for its neighbours from where it is.
const outfile = '.cache/mock/serve-examples.mjs';
await build({
  entryPoints: ['test/moto/serve-examples.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
await import(new URL(outfile, root).href);
