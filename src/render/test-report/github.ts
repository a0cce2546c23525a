/**
 * A test report as annotations of GitHub Actions: one for each test that is not as expected, and the tally.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
import { paint } from '../paint.ts';
import { detailsOf, summaryOf, Tally, type TestReport, titleOf } from './report.ts';
import { tallyWords } from './text.ts';

export function githubReport(): TestReport {
  const tally = new Tally();
  return {
    add(test) {
      tally.add(test);
      if (test.outcome === 'passed') return '';
      const { file, line, title } = titleOf(test);
      const message = [summaryOf(test), ...detailsOf(test)].join('\n');
      return `::error file=${property(file)},line=${line},title=${property(title)}::${data(message)}\n`;
    },
    end: () => `${tallyWords(tally.counts, paint(false))}\n`,
  };
}

/** The escapes that the runner takes back. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
