/** The results as Markdown: what is printed and, when asked for, written to RESULTS.md. */
import type { CliResult } from './cli.ts';
import { aboveNode, type StartCase } from './cold-start.ts';
import type { EvidenceResult } from './evidence.ts';
import type { FixesCase } from './fixes.ts';
import { goalsOf } from './goals.ts';
import type { HostileCase } from './hostile.ts';
import type { Parts } from './part.ts';
import { median, quantile, ratios } from './statistics.ts';
import {
  kilobytes,
  megabytes,
  microseconds,
  milliseconds,
  multiple,
  perSecond,
  range,
  seconds,
} from './units.ts';

export interface MeasuredWorkload {
  readonly name: string;
  readonly description: string;
  readonly decisions: Parts['decisions'];
  readonly compile: Parts['compile'];
  readonly memory: Parts['memory'];
}

export interface Measured {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly quick: boolean;
  readonly workloads: readonly MeasuredWorkload[];
  readonly chains: readonly HostileCase[];
  readonly long: readonly HostileCase[];
  readonly unknown: readonly (HostileCase | { readonly shape: string; readonly failed: string })[];
  readonly fixes: readonly FixesCase[];
  readonly evidence: EvidenceResult;
  readonly starts: readonly StartCase[];
  readonly cli: CliResult | undefined;
}

export function report(measured: Measured): string {
  const sections = [
    head(measured),
    goals(measured),
    ...measured.workloads.map(workload),
    hostile(measured),
    fixes(measured),
    evidence(measured),
    starts(measured),
    cli(measured),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function head({ date, machine, node, versions, rounds, quick }: Measured): string {
  const list = Object.entries(versions).map(([name, version]) => `- ${name} ${version}`);
  return [
    '# Results',
    '',
    `Measured ${date} on ${machine}, Node ${node}. Medians of ${rounds} interleaved rounds; a ratio is the`,
    'median of the ratios within the rounds, with the middle half of them. Absolute times are those of a shared machine.',
    ...(quick
      ? ['', '**Quick run: few rounds, a fifth of the requests. Good for a look, not for a claim.**']
      : []),
    '',
    ...list,
  ].join('\n');
}

function goals(measured: Measured): string {
  const all = goalsOf(measured);
  const missed = all.filter(({ met }) => !met);
  const rows = all.map(({ what, target, actual, met }) => [what, target, actual, met ? 'met' : '**missed**']);
  const summary =
    missed.length === 0
      ? `All ${all.length} goals are met.`
      : `Missed, ${missed.length} of ${all.length}: ${missed.map(({ what, actual, target }) => `${what} (${actual}, goal ${target})`).join('; ')}.`;
  return ['## Goals', '', table(['goal', 'target', 'measured', ''], rows), '', summary].join('\n');
}

const DECISION_LABELS: Readonly<Record<string, string>> = {
  decide: 'deniedby: verdict',
  full: 'deniedby: full trace',
  deep: 'deniedby: deep trace (every pattern, as the peer gives)',
  'full as JSON': 'deniedby: full trace written out as JSON',
  authorize: 'iam-simulate: inner `authorize`, policies loaded before',
  runSimulation: 'iam-simulate: `runSimulation`',
  cedar: 'Cedar, rough translation, policies parsed before',
};

const COMPILE_LABELS: Readonly<Record<string, string>> = {
  'values to verdict': 'deniedby: JSON values to first verdict',
  'text to verdict': 'deniedby: policy texts to first verdict',
  'read values': '— of which reading the values',
  'read text': '— of which reading the texts',
  compile: '— of which compiling',
  'first verdict of a new authorizer': '— of which the first verdict',
  authorize: 'iam-simulate: one decision, everything loaded before',
};

function workload({ name, description, decisions, compile, memory }: MeasuredWorkload): string {
  const lines = [`## Workload \`${name}\``, '', description, ''];
  const { checked, verdicts, disagreements, cedarAgrees, samples } = decisions;
  const counts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
  const compared = samples['authorize'] !== undefined;
  lines.push(
    `${checked} requests: ${counts.join(', ')}. ` +
      (compared
        ? `The peer decides ${checked - disagreements.length} of them the same.`
        : 'Not compared with the peer.'),
    ...disagreements.map((one) => `- ${one}`),
  );
  if (cedarAgrees !== undefined) lines.push(`Cedar's translation: ${cedarAgrees} of ${checked} the same.`);
  const timed = (all: typeof samples, labels: typeof DECISION_LABELS): string =>
    table(
      ['', 'median', 'per second', ...(compared ? ['ratio to `authorize`', 'middle half'] : [])],
      Object.entries(labels)
        .filter(([contender]) => all[contender])
        .map(([contender, label]) => {
          const times = all[contender]!;
          const row = [label, microseconds(median(times)), perSecond(1e9 / median(times))];
          if (!compared) return row;
          const each = ratios(all['authorize']!, times);
          return [...row, multiple(median(each)), range(quantile(each, 0.25), quantile(each, 0.75))];
        }),
    );
  lines.push(
    '',
    timed(samples, DECISION_LABELS),
    '',
    timed(compile.samples, COMPILE_LABELS),
    '',
    `The first time in a new process, policy texts to first verdict: ${milliseconds(compile.firstMs)}.`,
    '',
    `Memory of one of ${memory.copies} copies of ${kilobytes(memory.jsonBytes)} of JSON, the text included: ` +
      `${weight(memory.readBytes, memory.jsonBytes)} read, ` +
      `${weight(memory.compiledBytes, memory.jsonBytes)} compiled, ` +
      `${weight(memory.decidedBytes, memory.jsonBytes)} after every request was decided, ` +
      `${weight(memory.tracedBytes, memory.jsonBytes)} after every request was traced, ` +
      `${weight(memory.deepBytes, memory.jsonBytes)} after every request was traced deeply.`,
  );
  return lines.join('\n');
}

function weight(bytes: number, json: number): string {
  return `${kilobytes(bytes)} (${multiple(bytes / json)})`;
}

const SLOWEST_SHOWN = 12;

function hostile({ chains, long, unknown }: Measured): string {
  const slowest = [...long].sort((a, b) => b.decideMs - a.decideMs).slice(0, SLOWEST_SHOWN);
  const rows = [...chains, ...slowest].map(({ shape, place, decideMs, firstMs, deepMs }) => [
    `\`${shape}\``,
    place,
    microseconds(decideMs * 1e6),
    microseconds(firstMs * 1e6),
    microseconds(deepMs * 1e6),
  ]);
  const unknownRows = unknown.map((one) =>
    'failed' in one
      ? [one.shape, one.failed, '', '']
      : [one.shape, milliseconds(one.decideMs), milliseconds(one.firstMs), milliseconds(one.deepMs)],
  );
  return [
    '## Hostile patterns',
    '',
    `The chains of stars on 400 characters, then the ${slowest.length} slowest of ${long.length} pairs of pattern and value of 2 KB.`,
    '',
    table(['pattern', 'place', 'verdict', 'first verdict, compiled anew', 'deep trace'], rows),
    '',
    'Long patterns on a key of which nothing is known (StringLike), no goal set:',
    '',
    table(['', 'verdict', 'first full trace, compiled anew', 'deep trace'], unknownRows),
  ].join('\n');
}

function fixes({ fixes: cases }: Measured): string {
  const rows = cases.map(({ name, fixes: count, firstMs, medianMs, slowestMs }) => [
    name,
    String(count),
    milliseconds(medianMs),
    milliseconds(slowestMs),
    milliseconds(firstMs),
  ]);
  return [
    '## Fixes',
    '',
    'All fixes of one denial, found and verified, in an environment of 1,000 roles: processor time.',
    '',
    table(['denial', 'fixes', 'median', 'slowest', 'the first time'], rows),
  ].join('\n');
}

function evidence({ evidence: { half, whole, records } }: Measured): string {
  const rows = [half, whole, records].map(({ name, bytes, denials, causes, seconds: time }) => [
    name,
    megabytes(bytes),
    denials.toLocaleString('en-US'),
    causes.toLocaleString('en-US'),
    seconds(time),
    perSecond(denials / time),
  ]);
  return [
    '## Evidence in bulk',
    '',
    'Read piece by piece and told by cause: a log without a snapshot, and CloudTrail records explained by the details of',
    'an account of 1,000 roles. Processor time.',
    '',
    table(['', 'size', 'denials', 'causes', 'time', 'denials'], rows),
  ].join('\n');
}

function starts({ starts }: Measured): string {
  if (starts.length === 0) return '';
  const rows = starts.map((each) => [
    each.name,
    String(each.files),
    milliseconds(median(each.nodeMs)),
    milliseconds(aboveNode(each, each.keptMs)),
    milliseconds(aboveNode(each, each.nothingKeptMs)),
  ]);
  return [
    '## Start of `deniedby explain`',
    '',
    table(['snapshot', 'files', '`node -e 0`', 'above it', 'above it, nothing kept'], rows),
  ].join('\n');
}

function cli({ cli: result }: Measured): string {
  if (!result) return '';
  const lines = ['## `deniedby simulate -`', ''];
  if (result.skipped !== undefined) return [...lines, `Not measured: ${result.skipped}.`].join('\n');
  lines.push(...result.notes.map((note) => `Note: ${note}.\n`));
  const rows = result.runs.map(({ policies, count, bytes, wallSeconds, cpuSeconds, peakBytes }) => [
    `${count.toLocaleString('en-US')}, ${policies} policies`,
    megabytes(bytes),
    seconds(wallSeconds),
    perSecond(count / wallSeconds),
    seconds(cpuSeconds),
    perSecond(count / cpuSeconds),
    megabytes(peakBytes),
  ]);
  const held = result.pinned ? 'Held to one core' : 'Not held to one core';
  lines.push(
    `${held}; scenarios as NDJSON through stdin, the start of the process included.`,
    '',
    table(['scenarios', 'input', 'wall', '', 'CPU', '', 'peak memory'], rows),
  );
  return lines.join('\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
