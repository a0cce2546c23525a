/** Results of scenarios, for people. */
import type { ScenarioResult } from '../scenario/run.ts';

/** One result, whole. */
export function renderResult(result: ScenarioResult, colour: boolean): string {
  return renderResultLine(result, colour);
}

/** One result as a line. */
export function renderResultLine(result: ScenarioResult, _colour: boolean): string {
  if (!result.ok) return `error ${result.error.file}\n`;
  return `${result.verdict.verdict} ${result.name}\n`;
}

export function renderSummary(tally: { results: number; failed: number; errors: number }, _colour: boolean): string {
  return `${tally.results} scenarios\n`;
}
