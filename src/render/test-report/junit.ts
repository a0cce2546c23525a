/**
 * A test report in the XML of JUnit, as Jenkins, GitLab and others read it. A suite is a file of scenarios; a long file
 * is several suites, because a suite says its counts before its tests. What cannot be decided is an error, not a failure.
 * @see https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
import { detailsOf, summaryOf, Tally, type TestReport, type TestResult, titleOf } from './report.ts';

const SUITE_LIMIT = 1000;

export function junitReport(): TestReport {
  let head = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="deniedby">\n';
  let suite = new Suite('');
  const withHead = (text: string): string => {
    const whole = head + text;
    head = '';
    return whole;
  };
  return {
    add(test) {
      const { file } = titleOf(test);
      if (suite.file === file && suite.size < SUITE_LIMIT) {
        suite.add(test);
        return '';
      }
      const done = suite.text();
      suite = new Suite(file);
      suite.add(test);
      return withHead(done);
    },
    end: () => `${withHead(suite.text())}</testsuites>\n`,
  };
}

class Suite {
  readonly file: string;
  readonly #tally = new Tally();
  readonly #cases: string[] = [];

  constructor(file: string) {
    this.file = file;
  }

  get size(): number {
    return this.#cases.length;
  }

  add(test: TestResult): void {
    this.#tally.add(test);
    this.#cases.push(caseOf(test));
  }

  /** Empty where there is no test. */
  text(): string {
    if (this.size === 0) return '';
    const { failed, undecided, error } = this.#tally.counts;
    const counts = `tests="${this.size}" failures="${failed}" errors="${undecided + error}" skipped="0"`;
    return `  <testsuite name="${xml(this.file)}" ${counts} time="0">\n${this.#cases.join('')}  </testsuite>\n`;
  }
}

function caseOf(test: TestResult): string {
  const { file, line, title } = titleOf(test);
  const head = `    <testcase classname="${xml(file)}" name="${xml(title)}" time="0"`;
  if (test.outcome === 'passed') return `${head}/>\n`;
  const element = test.outcome === 'failed' ? 'failure' : 'error';
  const text = [...detailsOf(test), `${file}:${line}`].join('\n');
  return `${head}>\n      <${element} type="${test.outcome}" message="${xml(summaryOf(test))}">${xml(text)}</${element}>\n    </testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML: control characters are spelled out already, and what else XML 1.0 has no way to write is replaced. */
function xml(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!)
    .replace(
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g,
      '\uFFFD',
    );
}
