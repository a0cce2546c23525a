/**
 * A longer comparison of the engine with the reference in test/reference:
 *
 *   npx esbuild scripts/differential.ts --bundle --platform=node --format=esm --outfile=/tmp/differential.mjs
 *   node /tmp/differential.mjs [count] [seed]
 *
 * Prints one shrunk example of every kind of difference, and how often each kind occurs.
 */
import { decideScenario } from '../src/scenario/decide.ts';
import { compare, describeDifference, shrinkDifference, signature } from '../test/reference/compare.ts';
import { generateScenario } from '../test/reference/generate.ts';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);

const kinds = new Map<string, { count: number; example: string }>();
let skipped = 0;
for (let index = 0; index < count; index++) {
  const result = compare(generateScenario(seed, index), decideScenario);
  if (result === null) continue;
  if (result === 'skipped') {
    skipped++;
    continue;
  }
  const small = shrinkDifference(result, decideScenario);
  const scenario = small.scenario as { request: { action: string } };
  const kind = `${scenario.request.action.split(':')[0]}: ${signature(small)}`;
  const known = kinds.get(kind);
  if (known === undefined) kinds.set(kind, { count: 1, example: describeDifference(small) });
  else known.count++;
}
const total = [...kinds.values()].reduce((sum, kind) => sum + kind.count, 0);
for (const [kind, found] of [...kinds].sort((a, b) => b[1].count - a[1].count))
  console.log(`${found.count} x ${kind}\n${found.example}\n`);
console.log(`${count} scenarios, seed ${seed}: ${total} differ in ${kinds.size} ways, ${skipped} skipped`);
