/**
 * The trace and the fast path are one algorithm: on generated scenarios the verdict without reasons, with reasons
 * and with every pattern taken apart are the same, and the reasons add up to it.
 */

import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Authorizer } from '../../src/engine/authorize.ts';
import { explain, explainWhenAsked } from '../../src/engine/trace.ts';
import { resolve } from '../../src/engine/unknown/resolve.ts';
import type { LayerTrace, StatementTrace, Verdict } from '../../src/engine/verdict.ts';
import { PolicyReader, policySetOf, requestOf } from '../../src/scenario/prepare.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { generateScenario } from './generate.ts';

const SEED = 20261101;
const COUNT = 4000;

/** False if anything is false, else unknown if anything is unknown. */
function together(truths: readonly string[]): string {
  if (truths.includes('false')) return 'false';
  return truths.includes('unknown') ? 'unknown' : 'true';
}

function allLayers({ layers, companions }: Verdict): readonly LayerTrace[] {
  return [...layers, ...companions.flatMap((companion) => companion.layers)];
}

function shape({ applies, effect, elements }: StatementTrace): unknown {
  return { applies, effect, truths: elements.map(({ element, truth }) => [element, truth]) };
}

test('a verdict is the same with and without its reasons, and they add up to it', {
  timeout: 600_000,
}, () => {
  let statements = 0;
  for (let index = 0; index < COUNT; index++) {
    const scenario = v.parse(scenarioSchema, generateScenario(SEED, index));
    const policies = policySetOf(scenario.policies ?? {}, scenario.request.action, new PolicyReader());
    const request = requestOf(scenario);
    const at = `scenario ${index} of seed ${SEED}`;
    const authorizer = new Authorizer(policies);
    const { verdict, deniedBy } = resolve(authorizer, request).decision;
    const shallow = explain(authorizer, request);
    const deep = explain(authorizer, request, { deep: true });
    const later = explainWhenAsked(authorizer, request);
    for (const traced of [shallow, deep, later])
      expect({ verdict: traced.verdict, deniedBy: traced.deniedBy }, at).toEqual({ verdict, deniedBy });

    const layers = allLayers(shallow);
    expect(
      allLayers(deep).map(({ layer, outcome }) => [layer, outcome]),
      at,
    ).toEqual(layers.map(({ layer, outcome }) => [layer, outcome]));
    for (const [i, layer] of layers.entries()) {
      expect(allLayers(deep)[i]!.statements.map(shape), at).toEqual(layer.statements.map(shape));
      for (const statement of layer.statements) {
        statements++;
        const truths = statement.elements.map(({ truth }) => truth);
        const isWhole = !statement.elements.some(({ element }) => element === 'Statement');
        if (isWhole) expect(statement.applies, at).toBe(together(truths));
      }
      const denies = layer.statements.filter(({ effect }) => effect === 'Deny').map(({ applies }) => applies);
      if (layer.outcome === 'explicit-deny' && layer.rule === undefined && layer.layer !== 'service')
        expect(denies, at).toContain('true');
      if (layer.outcome === 'allow' && layer.rule === undefined) expect(denies, at).not.toContain('true');
    }
  }
  expect(statements).toBeGreaterThan(COUNT);
});

test('a trace says the same whatever was asked before', { timeout: 600_000 }, () => {
  for (let index = 0; index < COUNT / 4; index++) {
    const [scenario, other] = [index, index + 1].map((one) =>
      v.parse(scenarioSchema, generateScenario(SEED, one)),
    );
    const policies = policySetOf(scenario!.policies ?? {}, scenario!.request.action, new PolicyReader());
    const request = requestOf(scenario!);
    const { context, resource } = requestOf(other!);
    const authorizer = new Authorizer(policies);
    const requests = [request, { ...request, context }, { ...request, resource }, request];
    for (const [turn, one] of requests.entries()) {
      for (const deep of [true, false]) {
        const said = JSON.stringify(explain(authorizer, one, { deep }));
        const anew = JSON.stringify(explain(new Authorizer(policies), one, { deep }));
        expect(said, `request ${turn} of scenario ${index} of seed ${SEED}`).toBe(anew);
      }
    }
  }
});
