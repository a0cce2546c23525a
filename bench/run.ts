/** The measurement as a whole: arguments in, report out. See README.md. */
import { execFileSync, fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cedarVersion } from './cedar.ts';
import { measureCli } from './cli.ts';
import { measureStarts } from './cold-start.ts';
import { UNKNOWN_COUNTS } from './hostile.ts';
import { peerVersion } from './iam-simulate.ts';
import type { Parts, Settings, Task } from './part.ts';
import { type Measured, type MeasuredWorkload, report } from './report.ts';
import { loadWorkloads } from './workload.ts';

const HERE = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const ROOT = path.dirname(HERE);
/** The slowest part, the peer on the heaviest workload, stays well below. */
const PART_TIMEOUT_MS = 20 * 60_000;
const UNKNOWN_TIMEOUT_MS = 60_000;

const { values } = parseArgs({
  options: {
    workloads: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
    cli: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const { quick } = values;
const peer = values['no-peers'] ? undefined : peerVersion();
if (!peer && !values['no-peers'])
  say('The peers are not installed (npm ci in bench/): measuring without them.');
const settings: Settings = {
  folder: values.workloads === undefined ? undefined : path.resolve(values.workloads),
  rounds: values.rounds === undefined ? (quick ? 3 : 11) : Number(values.rounds),
  peers: peer !== undefined,
  quick,
};
if (!Number.isInteger(settings.rounds) || settings.rounds < 1)
  throw new Error('--rounds takes a number from 1');

const measured = await measure();
const text = report(measured);
console.log(text);
if (values.write) writeFileSync(path.join(HERE, 'RESULTS.md'), text);

async function measure(): Promise<Measured> {
  const only = values.only?.split(',');
  const workloads: MeasuredWorkload[] = [];
  for (const { name, description } of loadWorkloads(settings.folder)) {
    if (only && !only.includes(name)) continue;
    workloads.push({
      name,
      description,
      decisions: await part('decisions', name),
      compile: await part('compile', name),
      memory: await part('memory', name),
    });
  }
  const chains = await part('chains');
  const long = await part('long');
  const unknown: Measured['unknown'][number][] = [];
  for (const count of UNKNOWN_COUNTS) {
    try {
      unknown.push(await part('unknown', count, UNKNOWN_TIMEOUT_MS));
    } catch (error) {
      unknown.push({ shape: `${count} long patterns`, failed: String(error) });
    }
  }
  const fixes = await part('fixes');
  const evidence = await part('evidence');
  const file = path.resolve(values.cli ?? path.join(ROOT, 'dist/cli/main.js'));
  say('starts');
  const starts = measureStarts({ file, folder: settings.folder, root: ROOT, rounds: quick ? 5 : 21 });
  say('cli');
  const cli = await measureCli({
    file,
    sources: values.cli === undefined ? path.join(ROOT, 'src') : undefined,
    rounds: Math.min(5, settings.rounds),
    quick,
  });
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${os.cpus()[0]!.model.trim()}, ${os.cpus().length} cores, ${os.platform()} ${os.arch()}`,
    node: process.version.slice(1),
    versions: versionsOf(),
    rounds: settings.rounds,
    quick,
    workloads,
    chains,
    long,
    unknown,
    fixes,
    evidence,
    starts,
    cli,
  };
}

function part<P extends keyof Parts>(
  name: P,
  subject?: string | number,
  timeout = PART_TIMEOUT_MS,
): Promise<Parts[P]> {
  say(subject === undefined ? name : `${name} ${subject}`);
  const task: Task = { part: name, settings, subject };
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./part.js', import.meta.url)), [JSON.stringify(task)], {
      execArgv: ['--expose-gc'],
      // Its result; anything it prints is for people.
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let isSlow = false;
    const timer = setTimeout(() => {
      isSlow = true;
      child.kill('SIGKILL');
    }, timeout);
    child.on('message', (result) => resolve(result as Parts[P]));
    child.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(isSlow ? `not done after ${timeout / 1000} s` : `${name} ended with ${code}`));
    });
  });
}

function versionsOf(): Readonly<Record<string, string>> {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const commit = git('rev-parse', '--short', 'HEAD');
  const changed = git('status', '--porcelain', '--', 'src') ? ' with changes' : '';
  const versions: Record<string, string> = {
    deniedby: commit ? `${version} (${commit}${changed})` : version,
  };
  const cedar = cedarVersion();
  if (peer) {
    versions['@cloud-copilot/iam-simulate'] = peer;
    if (cedar) versions['@cedar-policy/cedar-wasm'] = cedar;
  }
  return versions;
}

/** Empty outside a repository. */
function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

/** Progress, apart from the report. */
function say(line: string): void {
  console.error(line);
}
