/** What a scenario that is a test came to: whether the verdict is the one expected, or cannot be told. */
import type { ScenarioResult } from './run.ts';

export type TestOutcome =
  | 'passed'
  | 'failed'
  /** The verdict depends on something that is not known, and the scenario expects a definite one. */
  | 'undecided'
  /** The scenario could not be read, or expects nothing. */
  | 'error';

export function outcomeOf(result: ScenarioResult): TestOutcome {
  if (!result.ok || !result.expectation) return 'error';
  if (result.expectation.met) return 'passed';
  return result.verdict.verdict === 'undetermined' ? 'undecided' : 'failed';
}
