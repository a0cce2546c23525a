/** Scenarios as the user names them: files, folders, standard input; read as a stream where their lines are scenarios. */
import { StringDecoder } from 'node:string_decoder';
import { SourceText } from '../policy/source.ts';
import { readScenarioLine, readScenarios, type ScenarioItem } from '../scenario/read.ts';
import { filesAt, nameOf, readText, streamOf } from './input.ts';
import type { Terminal } from './output.ts';

const EXTENSIONS = ['.json', '.ndjson', '.jsonl', '.yaml', '.yml'] as const;

export interface ScenarioFile {
  readonly name: string;
  readonly items: AsyncIterable<Iterable<ScenarioItem>>;
}

/** Every file that the paths stand for, in order; standard input where there is no path. */
export async function* scenarioFiles(
  paths: readonly string[],
  terminal: Terminal,
): AsyncGenerator<ScenarioFile> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    for (const file of path === '-' ? [path] : filesAt(path, EXTENSIONS))
      yield { name: nameOf(file), items: readItems(file, terminal) };
  }
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

export function nothingIn({ name }: Pick<SourceText, 'name'>): ScenarioItem {
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
