/** What every form of a test report has in common: the results one by one, and the words for what is wrong. */
import type { StatementTrace, Verdict } from '../../engine/verdict.ts';
import type { TestOutcome } from '../../scenario/outcome.ts';
import type { ScenarioError } from '../../scenario/read.ts';
import type { ScenarioResult } from '../../scenario/run.ts';
import { plain } from '../paint.ts';
import { gapWords } from '../verdict-text.ts';

export interface TestResult {
  readonly outcome: TestOutcome;
  readonly result: ScenarioResult;
}

/** A report as it is printed while the tests run; nothing in it grows with their number. */
export interface TestReport {
  add(result: TestResult): string;
  end(): string;
}

export type TestTally = Readonly<Record<TestOutcome, number>>;

/** Counts outcomes. */
export class Tally {
  readonly counts: Record<TestOutcome, number> = { passed: 0, failed: 0, undecided: 0, error: 0 };

  add({ outcome }: TestResult): void {
    this.counts[outcome]++;
  }
}

/** Where the scenario stands, and what it is called; one without a name goes by its place. */
export function titleOf({ result }: TestResult): {
  readonly file: string;
  readonly line: number;
  readonly title: string;
} {
  const { file, line } = result.ok ? result : result.error;
  const place = { file: plain(file), line };
  return { ...place, title: result.name === undefined ? `${place.file}:${line}` : plain(result.name) };
}

/** What is wrong, in one line; empty for a test that passed. */
export function summaryOf({ outcome, result }: TestResult): string {
  if (!result.ok) return errorWords(result.error);
  const { verdict, expectation } = result;
  switch (outcome) {
    case 'failed':
      return (expectation?.mismatches ?? [])
        .map(({ what, expected, found }) =>
          what === 'verdict'
            ? `expected ${expected}, found ${found}${byWords(verdict)}`
            : `${what}: expected ${plain(expected) || 'none'}, found ${plain(found) || 'none'}`,
        )
        .join('; ');
    case 'undecided':
      return `expected ${expectation?.mismatches[0]?.expected}, and it cannot be decided`;
    default:
      return '';
  }
}

/** What decided, or what is missing to decide; a line each. */
export function detailsOf({ outcome, result }: TestResult): readonly string[] {
  if (!result.ok) return result.error.help === undefined ? [] : [plain(result.error.help)];
  if (outcome === 'undecided') return result.verdict.gaps.map(gapWords);
  return outcome === 'failed' ? denyingStatements(result.verdict) : [];
}

function errorWords({ path, found, expected }: ScenarioError): string {
  return `${path === '' ? '' : `${plain(path)}: `}found ${plain(found)}, expected ${expected}`;
}

function byWords({ deniedBy }: Verdict): string {
  return deniedBy.length > 0 ? ` by ${deniedBy.join(', ')}` : '';
}

function denyingStatements({ layers }: Verdict): readonly string[] {
  return layers
    .filter(({ outcome }) => outcome === 'explicit-deny')
    .flatMap(({ statements }) => statements)
    .filter(({ effect, applies }) => effect === 'Deny' && applies === 'true')
    .map(statementWords);
}

function statementWords({ policy, sid, index, line, column }: StatementTrace): string {
  const name = policy.name ?? policy.arn ?? policy.source;
  return `${plain(name)} > ${sid ? plain(sid) : `statement ${index + 1}`}  ${plain(policy.source)}:${line}:${column}`;
}
