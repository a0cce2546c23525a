/**
 * Where the time goes: one kind of work on one workload under the CPU profiler, its own time by function and by
 * line of the sources.
 */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Compiler, explain } from '../src/engine/index.ts';
import { authorizersOf, casesOf, readPolicies, readValue, textReader } from './deniedby.ts';
import { loadWorkloads } from './workload.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    workloads: { type: 'string' },
    only: { type: 'string' },
    work: { type: 'string', default: 'decide' },
    seconds: { type: 'string', default: '3' },
    top: { type: 'string', default: '15' },
  },
});

const file = fileURLToPath(import.meta.url);
const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
const generated = readFileSync(file, 'utf8').split('\n');
const only = values.only?.split(',');

for (const workload of loadWorkloads(values.workloads)) {
  if (only && !only.includes(workload.name)) continue;
  const cases = casesOf(workload);
  const readText = textReader(workload);
  const policies = readPolicies(workload, readValue);
  const works: Readonly<Record<string, () => void>> = {
    decide: () => {
      for (const { authorizer, request } of cases) authorizer.decide(request);
    },
    full: () => {
      for (const { authorizer, request } of cases) explain(authorizer, request);
    },
    deep: () => {
      for (const { authorizer, request } of cases) explain(authorizer, request, { deep: true });
    },
    read: () => readPolicies(workload, readText),
    'read-values': () => readPolicies(workload, readValue),
    compile: () => authorizersOf(policies, new Compiler()),
    plan: () => {
      const compiler = new Compiler();
      for (const authorizer of authorizersOf(policies, compiler).values())
        for (const { request } of cases) authorizer.planFor(request.action);
    },
  };
  for (const name of values.work.split(',')) {
    const work = works[name];
    if (!work) throw new Error(`--work takes ${Object.keys(works).join(', ')}`);
    await profile(`${workload.name}: ${name}`, work);
  }
}

async function profile(title: string, work: () => void): Promise<void> {
  const repeat = (ms: number): number => {
    const end = performance.now() + ms;
    let count = 0;
    while (performance.now() < end) {
      work();
      count++;
    }
    return count;
  };
  repeat(700);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  const start = performance.now();
  const count = repeat(Number(values.seconds) * 1000);
  const each = (performance.now() - start) / count;
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();
  const functions = new Map<string, number>();
  const lines = new Map<string, number>();
  let total = 0;
  for (const { callFrame, hitCount = 0, positionTicks = [] } of taken.nodes) {
    if (hitCount === 0 || callFrame.functionName === '(idle)') continue;
    total += hitCount;
    const place = placeOf(callFrame.url, callFrame.lineNumber, callFrame.columnNumber);
    add(functions, `${callFrame.functionName || '(anonymous)'} ${place}`, hitCount);
    if (place !== '')
      for (const { line, ticks } of positionTicks) add(lines, placeOf(callFrame.url, line - 1), ticks);
  }
  console.log(`\n## ${title} — ${each.toFixed(3)} ms over all requests`);
  for (const [heading, counts] of [
    ['function', functions],
    ['line', lines],
  ] as const) {
    console.log(`\nown time by ${heading}:`);
    const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, Number(values.top));
    for (const [place, hits] of sorted)
      console.log(`${((hits / total) * 100).toFixed(1).padStart(5)} %  ${place}`);
  }
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** The place in the sources of a place in the bundle, of a line's first word at the least; nothing for the runtime. */
function placeOf(url: string, line: number, column = generated[line]?.search(/\S/) ?? 0): string {
  if (!url.endsWith('profile.js')) return '';
  const entry = map.findEntry(line, Math.max(0, column));
  if (!('originalSource' in entry)) return '';
  return `${entry.originalSource.replace(/^(?:\.\.\/)+/, '')}:${entry.originalLine + 1}`;
}
