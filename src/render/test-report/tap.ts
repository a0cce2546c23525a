/**
 * A test report in TAP 14. The plan stands at the end, so that nothing has to be counted before.
 * @see https://testanything.org/tap-version-14-specification.html
 */
import { detailsOf, summaryOf, type TestReport, type TestResult, titleOf } from './report.ts';

export function tapReport(): TestReport {
  let number = 0;
  let head = 'TAP version 14\n';
  return {
    add(test) {
      number++;
      const ok = test.outcome === 'passed' ? 'ok' : 'not ok';
      const text = `${head}${ok} ${number} - ${escaped(titleOf(test).title)}\n${diagnostics(test)}`;
      head = '';
      return text;
    },
    end: () => `1..${number}\n`,
  };
}

/** A number sign would begin a directive. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('#', '\\#');
}

function diagnostics(test: TestResult): string {
  if (test.outcome === 'passed') return '';
  const { file, line } = titleOf(test);
  const details = detailsOf(test);
  // A string of JSON is one of YAML.
  const lines = [
    `outcome: ${test.outcome}`,
    `message: ${JSON.stringify(summaryOf(test))}`,
    ...(details.length > 0 ? ['details:', ...details.map((detail) => `  - ${JSON.stringify(detail)}`)] : []),
    'at:',
    `  file: ${JSON.stringify(file)}`,
    `  line: ${line}`,
  ];
  return ['---', ...lines, '...'].map((text) => `  ${text}\n`).join('');
}
