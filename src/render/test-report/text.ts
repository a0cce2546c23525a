/** A test report for people. */
import type { TestOutcome } from '../../scenario/outcome.ts';
import { type Paint, paint } from '../paint.ts';
import { detailsOf, summaryOf, Tally, type TestReport, type TestTally, titleOf } from './report.ts';

/** A line for each test; one that is not as expected takes a few more. */
export function textReport(colour: boolean): TestReport {
  const style = paint(colour);
  const tally = new Tally();
  return {
    add(test) {
      tally.add(test);
      const { file, line, title } = titleOf(test);
      const head = `${mark(test.outcome, style)} ${title}\n`;
      if (test.outcome === 'passed') return head;
      const lines = [summaryOf(test), ...detailsOf(test).map((detail) => `  ${detail}`)];
      return `${head}${lines.map((text) => `     ${text}\n`).join('')}     ${style.dim(`${file}:${line}`)}\n`;
    },
    end: () => `${tallyWords(tally.counts, style)}\n`,
  };
}

function mark(outcome: TestOutcome, { good, bad, warn }: Paint): string {
  switch (outcome) {
    case 'passed':
      return good('ok  ');
    case 'failed':
      return bad('FAIL');
    case 'undecided':
      return warn('?   ');
    case 'error':
      return bad('ERR ');
  }
}

/** `12 tests: 10 as expected, 1 not as expected, 1 undetermined`. */
export function tallyWords(counts: TestTally, { good, bad, warn }: Paint): string {
  const { passed, failed, undecided, error } = counts;
  const all = passed + failed + undecided + error;
  const parts = [
    ...(passed > 0 ? [good(`${passed} as expected`)] : []),
    ...(failed > 0 ? [bad(`${failed} not as expected`)] : []),
    ...(undecided > 0 ? [warn(`${undecided} undetermined`)] : []),
    ...(error > 0 ? [bad(`${error} could not be run`)] : []),
  ];
  return `${all} test${all === 1 ? '' : 's'}: ${parts.join(', ')}`;
}
