/** Every rule case in `*.cases.yaml`: verdict, denying layers, and the statements that decided. */
import { describe, expect, test } from 'vitest';
import { caseFiles, rulesOf } from '../../test/support/case-files.ts';
import { ScenarioRunner } from '../scenario/run.ts';
import { RULES } from './rules.ts';

const files = caseFiles();
const runner = new ScenarioRunner();

for (const { path, items } of files) {
  describe(path, () => {
    for (const item of items) {
      const name = item.ok ? (item.scenario.name ?? '') : `${item.error.line}:${item.error.column}`;
      test(name, async () => {
        if (!item.ok)
          throw new Error(`${item.error.path}: found ${item.error.found}, expected ${item.error.expected}`);
        const result = await runner.run(item);
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        const { expect: expected } = item.scenario;
        const { verdict, expectation } = result;
        expect({ verdict: verdict.verdict, deniedBy: verdict.deniedBy }).toEqual({
          verdict: expected?.verdict,
          deniedBy: expected?.deniedBy,
        });
        expect(expectation?.mismatches).toEqual([]);
      });
    }
  });
}

describe('the cases as a whole', () => {
  const scenarios = files.flatMap(({ items }) => items.flatMap((item) => (item.ok ? [item.scenario] : [])));

  test('there are many', () => {
    expect(files.length).toBeGreaterThanOrEqual(25);
    expect(scenarios.length).toBeGreaterThanOrEqual(700);
  });

  test('every case names a rule, a source and a verdict', () => {
    const bare = scenarios.filter(
      (scenario) => rulesOf(scenario).length === 0 || !scenario.source || !scenario.expect?.deniedBy,
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('every rule that a case names exists', () => {
    const unknown = scenarios.flatMap(rulesOf).filter((rule) => !Object.hasOwn(RULES, rule));
    expect(unknown).toEqual([]);
  });

  test('every rule has a case', () => {
    const named = new Set(scenarios.flatMap(rulesOf));
    expect(Object.keys(RULES).filter((rule) => !named.has(rule))).toEqual([]);
  });

  test('every rule has an AWS page and one sentence', () => {
    for (const [id, { page, sentence }] of Object.entries(RULES)) {
      expect(page, id).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
      expect(sentence, id).toMatch(/^\S.*\.$/);
    }
  });

  test('the 192 worked cases are all there', () => {
    const worked = new Set(scenarios.flatMap(({ worked: number }) => number ?? []));
    const missing = Array.from({ length: 192 }, (_, i) => i + 1).filter((number) => !worked.has(number));
    expect(missing).toEqual([]);
  });
});
