/** Results of scenarios, for people. */
import type { ScenarioError } from '../scenario/read.ts';
import type { ScenarioResult } from '../scenario/run.ts';
import { type Paint, paint, plain } from './paint.ts';
import { renderVerdict, verdictWord } from './verdict-text.ts';

/** One result, whole: the verdict layer by layer. */
export function renderResult(result: ScenarioResult, colour: boolean): string {
  const style = paint(colour);
  if (!result.ok) return errorLines(result.error, style);
  const title = result.name === undefined ? '' : `${style.bold(plain(result.name))}\n`;
  return title + renderVerdict(result.verdict, style) + expectationLines(result, style);
}

/** One result as a line; what was expected in vain, and errors, take a few more. */
export function renderResultLine(result: ScenarioResult, colour: boolean): string {
  const style = paint(colour);
  if (!result.ok) return errorLines(result.error, style);
  const { name, file, line, verdict, expectation } = result;
  const by = verdict.deniedBy.length > 0 ? ` by ${verdict.deniedBy.join(', ')}` : '';
  const mark = expectation ? (expectation.met ? style.good('ok  ') : style.bad('FAIL')) : '    ';
  const title = name === undefined ? `${plain(file)}:${line}` : plain(name);
  return `${mark} ${verdictWord(verdict, style)}${by}  ${title}\n${expectationLines(result, style)}`;
}

function expectationLines(result: Extract<ScenarioResult, { ok: true }>, { bad, dim }: Paint): string {
  const { expectation, file, line } = result;
  if (!expectation || expectation.met) return '';
  const lines = expectation.mismatches.map(
    ({ what, expected, found }) =>
      `     ${what}: expected ${bad(expected || 'none')}, found ${found || 'none'}`,
  );
  return `${[...lines, dim(`     ${plain(file)}:${line}`)].join('\n')}\n`;
}

function errorLines(
  { file, line, column, path, found, expected, help }: ScenarioError,
  { bad, dim }: Paint,
): string {
  const where = path === '' ? '' : ` ${plain(path)}:`;
  const cure = help === undefined ? '' : `\n     ${dim(help)}`;
  return `${bad('error')} ${plain(file)}:${line}:${column}:${where} found ${plain(found)}, expected ${expected}${cure}\n`;
}

export interface Tally {
  results: number;
  /** Results that something was expected of. */
  expected: number;
  failed: number;
  errors: number;
  /** Undetermined results of which nothing was expected. */
  undetermined: number;
}

/** The tally under a batch. */
export function renderSummary(tally: Readonly<Tally>, colour: boolean): string {
  const { bad, good } = paint(colour);
  const parts = [
    `${tally.results} scenario${tally.results === 1 ? '' : 's'}`,
    ...(tally.failed > 0 ? [bad(`${tally.failed} not as expected`)] : []),
    ...(tally.errors > 0 ? [bad(`${tally.errors} could not be read`)] : []),
    ...(tally.undetermined > 0 ? [`${tally.undetermined} undetermined`] : []),
  ];
  if (tally.failed === 0 && tally.expected > 0) parts.push(good(`${tally.expected} as expected`));
  return `${parts.join(', ')}\n`;
}
