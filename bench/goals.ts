/** What the measurement is held to. Ratios are to the peer's inner `authorize` in the same rounds. */
import { aboveNode } from './cold-start.ts';
import type { Measured } from './report.ts';
import { medianRatio } from './statistics.ts';
import { microseconds, milliseconds, multiple, perSecond } from './units.ts';

export interface Goal {
  readonly what: string;
  readonly target: string;
  readonly actual: string;
  readonly met: boolean;
}

/** How many times faster, by workload. */
const RATIOS: readonly {
  readonly what: string;
  readonly contender: string;
  readonly least: Readonly<Record<string, number>>;
}[] = [
  {
    what: 'verdict',
    contender: 'decide',
    least: { small: 250, realistic: 3000, 'realistic-lite': 1000, heavy: 8000 },
  },
  {
    what: 'full trace',
    contender: 'full',
    least: { small: 50, realistic: 400, 'realistic-lite': 120, heavy: 900 },
  },
  {
    what: 'deep trace',
    contender: 'deep',
    least: { small: 40, realistic: 12, 'realistic-lite': 25, heavy: 130 },
  },
];

/** Workloads large enough that what every policy set weighs does not matter. */
const WEIGHED: readonly string[] = ['realistic', 'realistic-lite', 'heavy'];
const MOST_MEMORY = 5;
const MOST_CHAIN_MS = 0.01;
const MOST_LONG_MS = 10;
const LEAST_SCENARIOS = 20_000;
const MOST_FIXES_MS = 200;
/** Time for twice the text. */
const MOST_DOUBLING = 2.3;
/** Above `node -e 0`, by what the snapshot was made of. */
const MOST_START_MS: Readonly<Record<string, number>> = { 'example 01': 20, small: 20, realistic: 35 };

/** The goals that what was measured can be held to. */
export function goalsOf({
  workloads,
  chains,
  long,
  fixes,
  evidence,
  starts,
  cli,
}: Measured): readonly Goal[] {
  const goals: Goal[] = [];
  for (const { name, decisions } of workloads) {
    const { samples, disagreements, checked } = decisions;
    if (!samples['authorize']) continue;
    goals.push({
      what: `${name}: same verdicts as the peer`,
      target: `${checked} of ${checked}`,
      actual: `${checked - disagreements.length} of ${checked}`,
      met: disagreements.length === 0,
    });
  }
  for (const { what, contender, least } of RATIOS) {
    for (const { name, decisions } of workloads) {
      const { samples } = decisions;
      const target = least[name];
      if (target === undefined || !samples['authorize']) continue;
      const ratio = medianRatio(samples['authorize'], samples[contender]!);
      goals.push({
        what: `${name}: ${what}`,
        target: `≥ ${multiple(target)}`,
        actual: multiple(ratio),
        met: ratio >= target,
      });
    }
  }
  for (const { name, compile } of workloads) {
    const { samples } = compile;
    if (name !== 'realistic' || !samples['authorize']) continue;
    for (const contender of ['values to verdict', 'text to verdict']) {
      const ratio = medianRatio(samples['authorize'], samples[contender]!);
      goals.push({
        what: `${name}: ${contender}, compiled anew`,
        target: '> 1×',
        actual: multiple(ratio),
        met: ratio > 1,
      });
    }
  }
  for (const { name, memory } of workloads) {
    if (!WEIGHED.includes(name)) continue;
    const weight = memory.decidedBytes / memory.jsonBytes;
    goals.push({
      what: `${name}: memory after deciding, of its JSON`,
      target: `≤ ${multiple(MOST_MEMORY)}`,
      actual: multiple(weight),
      met: weight <= MOST_MEMORY,
    });
  }
  const slowestChain = Math.max(...chains.map(({ decideMs }) => decideMs));
  goals.push({
    what: 'chain of stars on 400 characters',
    target: `≤ ${microseconds(MOST_CHAIN_MS * 1e6)}`,
    actual: microseconds(slowestChain * 1e6),
    met: slowestChain <= MOST_CHAIN_MS,
  });
  const slowestLong = Math.max(...long.map(({ decideMs }) => decideMs));
  goals.push({
    what: 'any pattern on any value, 2 KB each',
    target: `≤ ${milliseconds(MOST_LONG_MS)}`,
    actual: milliseconds(slowestLong),
    met: slowestLong <= MOST_LONG_MS,
  });
  const slowestFixes = Math.max(...fixes.map(({ medianMs }) => medianMs));
  goals.push({
    what: 'fixes of one denial among 1,000 roles',
    target: `≤ ${milliseconds(MOST_FIXES_MS)}`,
    actual: milliseconds(slowestFixes),
    met: slowestFixes <= MOST_FIXES_MS,
  });
  const doubling = evidence.whole.seconds / evidence.half.seconds;
  goals.push({
    what: `${Math.round(evidence.whole.bytes / 1e6)} MB of text, to half of it`,
    target: `≤ ${multiple(MOST_DOUBLING)}`,
    actual: multiple(doubling),
    met: doubling <= MOST_DOUBLING,
  });
  for (const each of starts) {
    const most = MOST_START_MS[each.name];
    if (most === undefined) continue;
    const above = aboveNode(each, each.keptMs);
    goals.push({
      what: `start of explain, ${each.name}, above Node`,
      target: `≤ ${milliseconds(most)}`,
      actual: milliseconds(above),
      met: above <= most,
    });
  }
  const run = cli?.skipped === undefined ? cli?.runs[0] : undefined;
  if (run) {
    const rate = run.count / run.cpuSeconds;
    goals.push({
      what: '`simulate`, scenarios per second of one core',
      target: `≥ ${perSecond(LEAST_SCENARIOS)}`,
      actual: perSecond(rate),
      met: rate >= LEAST_SCENARIOS,
    });
  }
  return goals;
}
