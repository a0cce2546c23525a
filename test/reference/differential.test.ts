/** The engine against the reference on generated scenarios. */
import { expect, test } from 'vitest';
import { decideScenario } from '../../src/scenario/decide.ts';
import { compare, describeDifference, shrinkDifference } from './compare.ts';
import { referenceDecide } from './evaluator.ts';
import { generateScenario } from './generate.ts';
import { LAYER_ORDER } from './unknown.ts';

const SEED = 20260901;
const COUNT = 20_000;

test('engine and reference agree', { timeout: 600_000 }, () => {
  let skipped = 0;
  for (let index = 0; index < COUNT; index++) {
    const result = compare(generateScenario(SEED, index), decideScenario);
    if (result === 'skipped') skipped++;
    else if (result !== null) expect.fail(describeDifference(shrinkDifference(result, decideScenario)));
  }
  expect(skipped).toBeLessThan(COUNT / 1000);
});

test('the scenarios cover every verdict and every layer', { timeout: 600_000 }, () => {
  const verdicts = new Map<string, number>();
  const layers = new Map<string, number>();
  const add = (tally: Map<string, number>, name: string): void => {
    tally.set(name, (tally.get(name) ?? 0) + 1);
  };
  const count = 5000;
  for (let index = 0; index < count; index++) {
    const { verdict, deniedBy } = referenceDecide(generateScenario(SEED, index));
    add(verdicts, verdict);
    for (const layer of deniedBy) add(layers, layer);
  }
  console.log(Object.fromEntries(verdicts), Object.fromEntries(layers));
  for (const verdict of ['allowed', 'explicit-deny', 'implicit-deny', 'undetermined'])
    expect(verdicts.get(verdict) ?? 0, verdict).toBeGreaterThanOrEqual(count / 10);
  for (const layer of LAYER_ORDER) expect(layers.get(layer) ?? 0, layer).toBeGreaterThanOrEqual(count / 100);
});
