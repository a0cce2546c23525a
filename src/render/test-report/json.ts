/** A test report as data. */
import { redacted } from '../redact.ts';
import { detailsOf, Tally, type TestReport, type TestResult } from './report.ts';

/** `{"results": [...], "summary": {...}}`, written result by result. */
export function jsonReport(): TestReport {
  const tally = new Tally();
  let separator = '{\n"results": [\n';
  return {
    add(test) {
      tally.add(test);
      const text = separator + JSON.stringify(redacted(entryOf(test)));
      separator = ',\n';
      return text;
    },
    end: () => `\n],\n"summary": ${JSON.stringify(tally.counts)}\n}\n`,
  };
}

function entryOf(test: TestResult): object {
  const { outcome, result } = test;
  if (!result.ok) {
    const { file, line, ...error } = result.error;
    return { name: result.name, file, line, outcome, error };
  }
  const { name, file, line, verdict, expectation } = result;
  return {
    name,
    file,
    line,
    outcome,
    verdict: verdict.verdict,
    deniedBy: verdict.deniedBy,
    ...(outcome !== 'passed' && {
      mismatches: expectation?.mismatches,
      details: detailsOf(test),
    }),
  };
}
