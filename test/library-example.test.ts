/**
 * The examples for users of the library do what they say: each ```ts block of the README and of the main entry's
 * comment is run, and what it prints is what the comments beside `console.log` say.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support/case-files.ts';
import { examplesIn, expectedOutput, PLACES_OF_EXAMPLES } from './support/code-example.ts';

for (const path of PLACES_OF_EXAMPLES) {
  describe(path, () => {
    const examples = examplesIn(readFileSync(join(ROOT, path), 'utf8'));

    test('has an example', () => {
      expect(examples).not.toEqual([]);
    });

    for (const [index, code] of examples.entries()) {
      test(`example ${index + 1} prints what it says`, async () => {
        const folder = join(ROOT, '.cache/examples');
        mkdirSync(folder, { recursive: true });
        const outfile = join(folder, `${path.replaceAll('/', '-')}-${index}.mjs`);
        await build({
          stdin: { contents: code, resolveDir: ROOT, loader: 'ts' },
          outfile,
          bundle: true,
          platform: 'node',
          format: 'esm',
          target: 'node20',
          alias: {
            deniedby: join(ROOT, 'src/index.ts'),
            'deniedby/engine': join(ROOT, 'src/engine/index.ts'),
          },
          // The YAML reader is CommonJS in places.
          banner: {
            js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
          },
          logLevel: 'silent',
        });
        const printed = execFileSync(process.execPath, [outfile], { cwd: ROOT, encoding: 'utf8' });
        expect(expectedOutput(code)).not.toBe('');
        expect(printed).toBe(expectedOutput(code));
      });
    }
  });
}
