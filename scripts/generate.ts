/**
 * Writes the files that follow from the code: JSON Schemas, the list of rules, and in the documentation what the
 * tool prints. With `--check` nothing is written; files that are not what would be written are reported.
 *
 *   npm run generate
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandList } from './generate/command-list.ts';
import { coverage } from './generate/coverage.ts';
import { diagnosisSchemaText } from './generate/diagnosis-schema.ts';
import { printedOutputs } from './generate/printed-output.ts';
import { ruleList } from './generate/rule-list.ts';
import { scenarioSchemaText } from './generate/scenario-schema.ts';
import { verdictSchemaText } from './generate/verdict-schema.ts';

export type Generated = { readonly path: string; readonly text: string };

const root = process.cwd();
const isCheck = process.argv.includes('--check');

const files: readonly Generated[] = [
  scenarioSchemaText(root),
  verdictSchemaText(root),
  diagnosisSchemaText(),
  ruleList(root),
  commandList(root),
  coverage(root),
  ...(await printedOutputs(root)),
];

let stale = 0;
for (const { path, text } of files) {
  const full = join(root, path);
  const before = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  if (before === text) continue;
  stale++;
  if (isCheck)
    console.error(`${path}: ${before === undefined ? 'is missing' : firstDifference(before, text)}`);
  else {
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    console.log(`wrote ${path}`);
  }
}
if (stale === 0) console.log(`${files.length} generated files are current`);
else if (isCheck) {
  console.error('run `npm run generate` and commit what it writes');
  process.exitCode = 1;
}

function firstDifference(before: string, after: string): string {
  const old = before.split('\n');
  const line = after.split('\n').findIndex((text, index) => text !== old[index]);
  return `not current, from line ${line < 0 ? old.length : line + 1} on`;
}
