/** `deniedby simulate`: scenarios in, verdicts out, one after the other. */
import { renderResult, renderResultLine, renderSummary, type Tally } from '../render/scenario-result.ts';
import { Environments } from '../scenario/environments.ts';
import { type ScenarioResult, ScenarioRunner } from '../scenario/run.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { BufferedOutput, type Terminal, usesColour } from './output.ts';
import { scenarioFiles } from './scenario-input.ts';

export interface SimulateOptions {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json' | 'ndjson';
  readonly deep: boolean;
  /** Snapshot for scenarios that have neither policies nor an environment of their own. */
  readonly environment: string | undefined;
}

/** Runs the scenarios of every path and prints each result as soon as it is there. */
export async function simulate(options: SimulateOptions, terminal: Terminal): Promise<ExitCode> {
  const runner = new ScenarioRunner(
    { deep: options.deep },
    new Environments(
      options.environment === undefined ? undefined : { path: options.environment, standsFor: 'none-named' },
    ),
  );
  const report = new Report(options.format, terminal);
  for await (const { items } of scenarioFiles(options.paths, terminal)) {
    for await (const batch of items) {
      for (const item of batch) {
        const result = runner.run(item);
        const wait = report.add(result instanceof Promise ? await result : result);
        if (wait) await wait;
      }
    }
  }
  return report.end();
}

/** Prints results in the order they come, and keeps the tally that becomes the exit code. */
class Report {
  readonly #format: SimulateOptions['format'];
  readonly #output: BufferedOutput;
  readonly #colour: boolean;
  readonly #tally: Tally = { results: 0, expected: 0, failed: 0, errors: 0, undetermined: 0 };
  /** The first result is held back: a single one is shown whole, many are shown a line each. */
  #first: ScenarioResult | undefined;

  constructor(format: SimulateOptions['format'], terminal: Terminal) {
    this.#format = format;
    this.#output = new BufferedOutput(terminal.stdout);
    this.#colour = usesColour(terminal);
  }

  add(result: ScenarioResult): Promise<void> | undefined {
    this.#count(result);
    const { results } = this.#tally;
    switch (this.#format) {
      case 'ndjson':
        return this.#output.write(`${JSON.stringify(toOutput(result))}\n`);
      case 'json':
        return this.#output.write(
          `${results === 1 ? '[\n' : ',\n'}${JSON.stringify(toOutput(result), null, 2)}`,
        );
      case 'text': {
        if (results === 1) {
          this.#first = result;
          return undefined;
        }
        const held = this.#first ? renderResultLine(this.#first, this.#colour) : '';
        this.#first = undefined;
        return this.#output.write(held + renderResultLine(result, this.#colour));
      }
    }
  }

  async end(): Promise<ExitCode> {
    if (this.#format === 'json') await this.#output.write(this.#tally.results === 0 ? '[]\n' : '\n]\n');
    if (this.#format === 'text') {
      if (this.#first) await this.#output.write(renderResult(this.#first, this.#colour));
      else await this.#output.write(renderSummary(this.#tally, this.#colour));
    }
    await this.#output.flush();
    const { errors, failed, undetermined } = this.#tally;
    if (errors > 0) return EXIT.badInput;
    if (failed > 0) return EXIT.no;
    return undetermined > 0 ? EXIT.undetermined : EXIT.ok;
  }

  #count(result: ScenarioResult): void {
    this.#tally.results++;
    if (!result.ok) this.#tally.errors++;
    else if (result.expectation) {
      this.#tally.expected++;
      if (!result.expectation.met) this.#tally.failed++;
    } else if (result.verdict.verdict === 'undetermined') this.#tally.undetermined++;
  }
}

/** A result as it is printed in JSON: the verdict's members first. */
function toOutput(result: ScenarioResult): unknown {
  if (!result.ok) return { name: result.name, error: result.error };
  const { name, file, line, verdict, expectation } = result;
  return { name, file, line, ...verdictMembers(verdict), ...(expectation && { expectation }) };
}

function verdictMembers(verdict: { toJSON?: () => object } & object): object {
  return verdict.toJSON?.() ?? verdict;
}
