/**
 * Holds imports against .dependency-cruiser.mjs, and counts: a check that saw no modules, or no imports between
 * them, has checked nothing and fails.
 */
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import settings from '../.dependency-cruiser.mjs';

const LEAST = { modules: 150, imports: 500, folders: 9 };

const { forbidden, options } = settings;
const { output } = await cruise(
  ['src', 'test'],
  { ...options, ruleSet: { forbidden, options }, validate: true, outputType: 'json' },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { modules, summary } = JSON.parse(output);

for (const { rule, from, to, cycle } of summary.violations) {
  const path = cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`;
  const comment = forbidden.find(({ name }) => name === rule.name)?.comment;
  console.error(`${rule.name}: ${path}${comment === undefined ? '' : `\n  ${comment}`}`);
}

const own = modules.filter(({ source }) => source.startsWith('src/'));
const seen = {
  modules: own.length,
  imports: own.reduce((sum, { dependencies }) => sum + dependencies.length, 0),
  folders: new Set(own.map(({ source }) => source.split('/')[1]).filter((name) => !name.endsWith('.ts')))
    .size,
};
const short = Object.entries(LEAST).filter(([what, least]) => seen[what] < least);
for (const [what, least] of short)
  console.error(`saw ${seen[what]} ${what}, fewer than the ${least} there must be`);

console.log(
  `${seen.modules} modules in ${seen.folders} folders, ${seen.imports} imports, ${summary.violations.length} against the rules`,
);
if (summary.violations.length > 0 || short.length > 0) process.exitCode = 1;
