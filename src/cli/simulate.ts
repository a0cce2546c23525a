/** `deniedby simulate`: scenarios in, verdicts out, one after the other. */
import { StringDecoder } from 'node:string_decoder';
import { SourceText } from '../policy/source.ts';
import { renderResult, renderResultLine, renderSummary, type Tally } from '../render/scenario-result.ts';
import { Environments } from '../scenario/environments.ts';
import { readScenarioLine, readScenarios, type ScenarioItem } from '../scenario/read.ts';
import { type ScenarioResult, ScenarioRunner } from '../scenario/run.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { filesAt, nameOf, readText, streamOf } from './input.ts';
import { BufferedOutput, type Terminal, usesColour } from './output.ts';

export interface SimulateOptions {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json' | 'ndjson';
  readonly deep: boolean;
  /** Snapshot for scenarios that have neither policies nor an environment of their own. */
  readonly environment: string | undefined;
}

const EXTENSIONS = ['.json', '.ndjson', '.jsonl', '.yaml', '.yml'] as const;

/** Runs the scenarios of every path and prints each result as soon as it is there. */
export async function simulate(options: SimulateOptions, terminal: Terminal): Promise<ExitCode> {
  const runner = new ScenarioRunner({ deep: options.deep }, new Environments(options.environment));
  const report = new Report(options.format, terminal);
  for (const path of options.paths.length === 0 ? ['-'] : options.paths) {
    for (const file of path === '-' ? [path] : await filesAt(path, EXTENSIONS)) {
      for await (const items of readItems(file, terminal)) {
        for (const item of items) {
          const result = runner.run(item);
          const wait = report.add(result instanceof Promise ? await result : result);
          if (wait) await wait;
        }
      }
    }
  }
  return report.end();
}

/** The scenarios of a file: line by line where its lines are scenarios, else as a whole. */
async function* readItems(file: string, terminal: Terminal): AsyncGenerator<Iterable<ScenarioItem>> {
  const name = nameOf(file);
  if (/\.ya?ml$/.test(file)) {
    yield await readWhole(new SourceText(name, await readText(file, terminal)));
    return;
  }
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let line = 1;
  let mode: 'unknown' | 'lines' | 'whole' = 'unknown';
  for await (const chunk of streamOf(file, terminal)) {
    rest += typeof chunk === 'string' ? chunk : decoder.write(chunk);
    if (mode === 'whole') continue;
    if (mode === 'unknown') {
      const end = rest.indexOf('\n');
      if (end < 0) continue;
      mode = isScenarioLine(name, rest.slice(0, end)) ? 'lines' : 'whole';
      if (mode === 'whole') continue;
    }
    const end = rest.lastIndexOf('\n') + 1;
    const lines = rest.slice(0, end).split('\n');
    rest = rest.slice(end);
    yield itemsOfLines(name, lines, line);
    line += lines.length - 1;
  }
  rest += decoder.end();
  if (mode === 'lines') {
    if (rest.trim() !== '') yield readScenarioLine(new SourceText(name, rest, line));
    return;
  }
  yield await readWhole(new SourceText(name, rest));
}

/** Each line is read when it is its turn, so that one scenario at a time is in memory. */
function* itemsOfLines(name: string, lines: readonly string[], first: number): Generator<ScenarioItem> {
  for (const [i, text] of lines.entries()) {
    if (text.trim() !== '') yield* readScenarioLine(new SourceText(name, text, first + i));
  }
}

/** JSON is tried without loading what reads YAML. */
async function readWhole(source: SourceText): Promise<readonly ScenarioItem[]> {
  // A test that was never written, or cut off by what should have written it, must not pass.
  if (source.text.trim() === '') return [nothingIn(source)];
  const items = readScenarios(source);
  if (items.some((item) => item.ok || !isSyntaxError(item.error.expected))) return items;
  const { readYaml } = await import('../scenario/yaml.ts');
  return readScenarios(source, readYaml);
}

function nothingIn({ name }: SourceText): ScenarioItem {
  const place = { file: name, line: 1, column: 1, path: '' };
  return { ok: false, error: { ...place, found: 'nothing', expected: 'a scenario, or a list of them' } };
}

/** Whether a line holds a whole scenario, so that the lines after it will too. */
function isScenarioLine(name: string, text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  return readScenarioLine(new SourceText(name, text)).every(
    (item) => item.ok || !isSyntaxError(item.error.expected),
  );
}

function isSyntaxError(expected: string): boolean {
  return expected.includes('`') || expected === 'a JSON value' || expected.startsWith('a member name');
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
