/** Scenarios to results: each verdict with its reasons, held against what the scenario expects. */
import { Authorizer } from '../engine/authorize.ts';
import type { PolicySet } from '../engine/policy-set.ts';
import type { Request } from '../engine/request.ts';
import { Compiler } from '../engine/statement.ts';
import { explainWhenAsked, type TraceOptions } from '../engine/trace.ts';
import type { LayerTrace, StatementTrace, Verdict } from '../engine/verdict.ts';
import { PolicyReader, policySetOf, requestOf } from './prepare.ts';
import type { ScenarioError, ScenarioItem } from './read.ts';
import type { Scenario } from './schema.ts';

export type ScenarioResult =
  | {
      readonly ok: true;
      readonly name: string | undefined;
      readonly file: string;
      readonly line: number;
      readonly verdict: Verdict;
      /** Missing where the scenario expects nothing. */
      readonly expectation?: Expectation | undefined;
    }
  | { readonly ok: false; readonly name: string | undefined; readonly error: ScenarioError };

export interface Expectation {
  readonly met: boolean;
  readonly mismatches: readonly Mismatch[];
}

export interface Mismatch {
  readonly what: 'verdict' | 'deniedBy' | 'statements';
  readonly expected: string;
  readonly found: string;
}

/** Finds the policies for a scenario that has none of its own. */
export interface EnvironmentLookup {
  /** Whether the scenario's policies are to be found in an environment. */
  concerns(scenario: Scenario): boolean;
  find(scenario: Scenario, file: string, line: number): Promise<Surroundings | ScenarioError>;
}

export interface Surroundings {
  readonly request: Request;
  readonly policies: PolicySet;
}

/** What is compiled is shared between scenarios until this many policies, patterns and conditions are held. */
const COMPILER_LIMIT = 250;

export class ScenarioRunner {
  readonly #reader = new PolicyReader();
  readonly #options: TraceOptions;
  readonly #lookup: EnvironmentLookup | undefined;
  #compiler = new Compiler();

  constructor(options: TraceOptions = {}, lookup?: EnvironmentLookup) {
    this.#options = options;
    this.#lookup = lookup;
  }

  /** The result of one scenario. Only one that names an environment makes this wait. */
  run(item: ScenarioItem): ScenarioResult | Promise<ScenarioResult> {
    if (!item.ok) return { ok: false, name: item.name, error: item.error };
    const { scenario, file, line } = item;
    if (this.#lookup?.concerns(scenario)) return this.#runInEnvironment(scenario, this.#lookup, file, line);
    const policies = policySetOf(scenario.policies ?? {}, scenario.request.action, this.#reader);
    return this.#decide(scenario, { request: requestOf(scenario), policies }, file, line);
  }

  async #runInEnvironment(
    scenario: Scenario,
    lookup: EnvironmentLookup,
    file: string,
    line: number,
  ): Promise<ScenarioResult> {
    const found = await lookup.find(scenario, file, line);
    if ('policies' in found) return this.#decide(scenario, found, file, line);
    return { ok: false, name: scenario.name, error: found };
  }

  #decide(
    scenario: Scenario,
    { request, policies }: Surroundings,
    file: string,
    line: number,
  ): ScenarioResult {
    if (this.#compiler.size > COMPILER_LIMIT) this.#compiler = new Compiler();
    const verdict = explainWhenAsked(new Authorizer(policies, this.#compiler), request, this.#options);
    const expectation = scenario.expect && compare(scenario.expect, verdict);
    return { ok: true, name: scenario.name, file, line, verdict, ...(expectation && { expectation }) };
  }
}

function compare(expect: NonNullable<Scenario['expect']>, verdict: Verdict): Expectation {
  const mismatches: Mismatch[] = [];
  const check = (what: Mismatch['what'], expected: string, found: string): void => {
    if (expected !== found) mismatches.push({ what, expected, found });
  };
  if (expect.verdict !== 'denied') check('verdict', expect.verdict, verdict.verdict);
  else if (!isDenied(verdict))
    mismatches.push({ what: 'verdict', expected: 'denied', found: verdict.verdict });
  if (expect.deniedBy) check('deniedBy', expect.deniedBy.join(', '), verdict.deniedBy.join(', '));
  if (expect.statements) {
    const sorted = (sids: readonly string[]): string => [...new Set(sids)].sort().join(', ');
    check('statements', sorted(expect.statements), sorted(decidingSids(verdict)));
  }
  return { met: mismatches.length === 0, mismatches };
}

function isDenied({ verdict }: Verdict): boolean {
  return verdict === 'explicit-deny' || verdict === 'implicit-deny';
}

/**
 * The Sids of the statements that decided: the Deny statements that apply, or for an allowed request the Allow
 * statements that granted it. A call that was denied for a further action it needs was decided by that
 * action's statements.
 */
function decidingSids(verdict: Verdict): readonly string[] {
  const further = verdict.companions.filter((companion) => companion.verdict !== 'allowed');
  const layers = [...verdict.layers, ...further.flatMap((companion) => companion.layers)];
  const statements =
    verdict.verdict === 'allowed' ? grantingStatements(layers) : layers.flatMap(matchingDenies);
  return statements.map(({ sid }) => sid ?? '');
}

function matchingDenies({ outcome, statements }: LayerTrace): readonly StatementTrace[] {
  // A layer may hold a Deny that a rule sets aside, such as a lock-out in a bucket policy.
  if (outcome !== 'explicit-deny') return [];
  return statements.filter(({ effect, applies }) => effect === 'Deny' && applies === 'true');
}

/** The Allows of the identity layer, and those of the resource layer that did more than let it grant. */
function grantingStatements(layers: readonly LayerTrace[]): readonly StatementTrace[] {
  const silent = new Set(
    layers.filter(({ outcome }) => outcome === 'implicit-deny').map(({ layer }) => layer),
  );
  const isEffective = ({ layer, grant }: StatementTrace): boolean => {
    if (layer === 'identity') return true;
    if (layer !== 'resource' || grant === 'delegated') return false;
    return grant !== 'limited' || !(silent.has('boundary') || silent.has('session'));
  };
  return layers
    .filter(({ outcome }) => outcome === 'allow')
    .flatMap(({ statements }) => statements)
    .filter(({ effect, applies }) => effect === 'Allow' && applies === 'true')
    .filter(isEffective);
}
