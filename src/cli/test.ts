/** `deniedby test`: scenarios that expect something, as tests of a pipeline. */
import { githubReport } from '../render/test-report/github.ts';
import { jsonReport } from '../render/test-report/json.ts';
import { junitReport } from '../render/test-report/junit.ts';
import type { TestReport } from '../render/test-report/report.ts';
import { tapReport } from '../render/test-report/tap.ts';
import { textReport } from '../render/test-report/text.ts';
import { Environments } from '../scenario/environments.ts';
import { outcomeOf, type TestOutcome } from '../scenario/outcome.ts';
import type { ScenarioItem } from '../scenario/read.ts';
import { ScenarioRunner } from '../scenario/run.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { BufferedOutput, type Terminal, usesColour } from './output.ts';
import { nothingIn, scenarioFiles } from './scenario-input.ts';
import { findSnapshot } from './snapshot.ts';

type TestFormat = 'text' | 'json' | 'junit' | 'tap' | 'github';

export interface TestOptions {
  readonly paths: readonly string[];
  readonly format: TestFormat;
  /** Snapshot folder to use in place of those that scenarios name. */
  readonly environment: string | undefined;
}

/** Runs every scenario and prints what each came to as soon as it is there. */
export async function test(options: TestOptions, terminal: Terminal): Promise<ExitCode> {
  const { paths, format, environment } = options;
  const folder = environment === undefined ? undefined : findSnapshot(environment);
  const given = folder === undefined ? undefined : ({ path: folder, standsFor: 'all-folders' } as const);
  const runner = new ScenarioRunner({}, new Environments(given));
  const output = new BufferedOutput(terminal.stdout);
  const report = reportOf(format, terminal);
  const seen = new Set<TestOutcome>();
  const run = async (item: ScenarioItem): Promise<void> => {
    const result = await runner.run(item);
    const outcome = outcomeOf(result);
    seen.add(outcome);
    await output.write(report.add({ outcome, result }));
  };
  for await (const { name, items } of scenarioFiles(paths, terminal)) {
    let count = 0;
    for await (const batch of items) {
      for (const item of batch) {
        count++;
        await run(withExpectation(item));
      }
    }
    // An empty list would pass for ever.
    if (count === 0) await run(nothingIn({ name }));
  }
  await output.write(report.end());
  await output.flush();
  if (seen.has('error')) return EXIT.badInput;
  if (seen.has('failed')) return EXIT.no;
  return seen.has('undecided') ? EXIT.undetermined : EXIT.ok;
}

function reportOf(format: TestFormat, terminal: Terminal): TestReport {
  switch (format) {
    case 'text':
      return textReport(usesColour(terminal));
    case 'json':
      return jsonReport();
    case 'junit':
      return junitReport();
    case 'tap':
      return tapReport();
    case 'github':
      return githubReport();
  }
}

/** A scenario without an expectation tests nothing. */
function withExpectation(item: ScenarioItem): ScenarioItem {
  if (!item.ok || item.scenario.expect) return item;
  const { scenario, file, line } = item;
  const error = {
    file,
    line,
    column: 1,
    path: 'expect',
    found: 'nothing',
    expected: 'the verdict that the scenario is to have',
    help: 'deniedby simulate prints verdicts without expecting any',
  };
  return { ok: false, name: scenario.name, error };
}
