/**
 * `deniedby simulate` as it is started: scenarios as NDJSON through stdin, verdicts through stdout, held to one
 * core where the system can do that. A scenario is small and has policies of its own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { median } from './statistics.ts';

export type CliResult = { readonly skipped: string } | CliMeasured;

export interface CliMeasured {
  readonly skipped?: undefined;
  readonly notes: readonly string[];
  readonly pinned: boolean;
  readonly runs: readonly CliRun[];
}

export interface CliRun {
  readonly policies: PolicyKind;
  readonly count: number;
  readonly bytes: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

export interface CliOptions {
  readonly file: string;
  /** Whether that file is made from the sources beside it, and may be older than they are. */
  readonly sources: string | undefined;
  readonly rounds: number;
  readonly quick: boolean;
}

/** `distinct`: no two scenarios hold the same policy text. `repeated`: twenty texts take turns. */
type PolicyKind = 'distinct' | 'repeated';

/** Made to fit the verdicts that the scenarios expect: a run that says otherwise is no measurement. */
const ALL_AS_EXPECTED = 0;

export async function measureCli({ file, sources, rounds, quick }: CliOptions): Promise<CliResult> {
  if (!existsSync(file)) return { skipped: 'the command line is not built (`npm run build`)' };
  const notes: string[] = [];
  if (sources !== undefined && isOlder(file, sources))
    notes.push('the build of the command line is older than its sources');
  const small = quick ? 4_000 : 20_000;
  const runs: CliRun[] = [];
  try {
    const kinds: readonly PolicyKind[] = ['distinct', 'repeated'];
    const samples = kinds.map((): CliRun[] => []);
    for (let round = 0; round < rounds; round++)
      for (const [i, kind] of kinds.entries()) samples[i]!.push(await runOnce(file, kind, small));
    for (const all of samples) runs.push(middle(all));
    runs.push(await runOnce(file, 'distinct', small * 10));
  } catch (error) {
    return { skipped: error instanceof Error ? error.message : String(error) };
  }
  return { notes, pinned: pin().length > 0, runs };
}

function middle(runs: readonly CliRun[]): CliRun {
  const of = (pick: (run: CliRun) => number): number => median(runs.map(pick));
  return {
    ...runs[0]!,
    wallSeconds: of(({ wallSeconds }) => wallSeconds),
    cpuSeconds: of(({ cpuSeconds }) => cpuSeconds),
    peakBytes: of(({ peakBytes }) => peakBytes),
  };
}

/** Runs in the command's process and tells through a pipe of its own what the process used. */
const REPORTER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;

async function runOnce(file: string, policies: PolicyKind, count: number): Promise<CliRun> {
  const [command, ...before] = [...pin(), process.execPath];
  const start = process.hrtime.bigint();
  const child = spawn(command!, [...before, '--import', REPORTER, file, 'simulate', '-'], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  let bytes = 0;
  let lines = 0;
  let complaint = '';
  let usage = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000);
  });
  (child.stdio[3] as Readable).setEncoding('utf8').on('data', (text: string) => {
    usage += text;
  });
  const input = Readable.from(chunksOf(scenarios(policies, count)), { objectMode: false });
  input.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  // A command that stops reading is told apart by its exit code.
  child.stdin!.on('error', () => {});
  input.pipe(child.stdin!);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const wallSeconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (code !== ALL_AS_EXPECTED || lines === 0) {
    const [first = 'no message'] = complaint.trim().split('\n');
    throw new Error(`\`deniedby simulate -\` ended with ${code} after ${lines} lines: ${first}`);
  }
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(usage);
  return {
    policies,
    count,
    bytes,
    wallSeconds,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakBytes: maxRSS * 1024,
  };
}

/** What to put in front of a command so that it gets one core. */
function pin(): readonly string[] {
  return spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];
}

function isOlder(file: string, sources: string): boolean {
  const built = statSync(file).mtimeMs;
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .some((name) => statSync(path.join(sources, name)).mtimeMs > built);
}

function* chunksOf(lines: Iterable<string>): Generator<Buffer> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < 60_000) continue;
    yield Buffer.from(chunk);
    chunk = '';
  }
  yield Buffer.from(chunk);
}

function* scenarios(policies: PolicyKind, count: number): Generator<string> {
  for (let i = 0; i < count; i++) yield JSON.stringify(scenario(i, policies === 'distinct' ? i : i % 20));
}

/** One request of which policies with this number allow, deny explicitly or do not mention the action. */
function scenario(i: number, policies: number): unknown {
  const [action, verdict, deniedBy] = [
    ['s3:GetObject', 'allowed', []],
    ['s3:DeleteObject', 'explicit-deny', ['scp']],
    ['s3:PutObject', 'implicit-deny', ['identity']],
  ][i % 3] as [string, string, readonly string[]];
  return {
    name: `scenario ${i}`,
    request: {
      principal: 'arn:aws:iam::222233334444:role/parcel-tracker',
      action,
      resource: `arn:aws:s3:::parcel-labels-${policies}/north/${i}.pdf`,
      resourceAccount: '222233334444',
      context: {
        'aws:SecureTransport': 'true',
        'aws:SourceIp': '192.0.2.17',
        'aws:RequestedRegion': 'eu-north-1',
      },
    },
    policies: {
      identity: [
        {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'Labels',
              Effect: 'Allow',
              Action: ['s3:GetObject', 's3:DeleteObject'],
              Resource: `arn:aws:s3:::parcel-labels-${policies}/*`,
              Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
            },
            {
              Effect: 'Deny',
              Action: 's3:*',
              Resource: '*',
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            },
          ],
        },
      ],
      scps: [
        {
          target: 'r-park',
          policies: [
            {
              Version: '2012-10-17',
              Statement: [
                { Effect: 'Allow', Action: '*', Resource: '*' },
                {
                  Sid: 'Keep',
                  Effect: 'Deny',
                  Action: 's3:Delete*',
                  Resource: `arn:aws:s3:::parcel-labels-${policies}/*`,
                },
              ],
            },
          ],
        },
      ],
    },
    expect: { verdict, deniedBy },
  };
}
