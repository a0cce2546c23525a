/** The rule cases beside the code: scenarios in `*.cases.yaml`, with the rule that each pins. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SourceText } from '../../src/policy/source.ts';
import { readScenarios, type ScenarioItem } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { readYaml } from '../../src/scenario/yaml.ts';

export const ROOT: string = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface CaseFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly items: readonly ScenarioItem[];
}

/** Every case file of the repository, read. */
export function caseFiles(root: string = ROOT): readonly CaseFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cases.yaml'))
    .map((path) => join('src', path))
    .sort()
    .map((path) => {
      const source = new SourceText(path, readFileSync(join(root, path), 'utf8'));
      return { path, items: readScenarios(source, readYaml) };
    });
}

/** The ids of the rules that a case pins. */
export function rulesOf({ rule }: Scenario): readonly string[] {
  return rule === undefined ? [] : typeof rule === 'string' ? [rule] : rule;
}
