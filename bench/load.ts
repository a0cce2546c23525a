/**
 * How a large snapshot is loaded: `node bench/start.mjs load [--folder DIR]`. Writes a snapshot of
 * 1,000 accounts, 10,000 roles and 20,000 resource policies into a folder of its own, and loads it in a process of
 * its own, so that the peak of its memory is that of loading.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeIndex } from '../src/collect/write-index.ts';
import { assembleRequest } from '../src/environment/assemble-request.ts';
import type { Environment } from '../src/environment/environment.ts';
import { LazyEnvironment } from '../src/environment/lazy-environment.ts';
import { openSnapshot } from '../src/environment/open-snapshot.ts';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';
import { QUESTION, writeOrganization } from './organization.ts';
import { median } from './statistics.ts';

const SIZE = { accounts: 1000, roles: 10_000, resourcePolicies: 20_000 };

if (process.send) await measure(process.argv[3]!, process.argv[4]!);
else await run();

async function run(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { folder: { type: 'string' } },
  });
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'organization-'));
  try {
    const started = performance.now();
    const files = writeOrganization(folder, SIZE);
    console.log(`${files} files written in ${seconds(performance.now() - started)}`);
    for (const how of ['whole', 'indexed', 'whole', 'indexed']) {
      await new Promise((resolve) =>
        fork(fileURLToPath(import.meta.url), ['load', folder, how]).on('exit', resolve),
      );
    }
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true });
  }
}

function measure(folder: string, how: string): Promise<void> {
  return how === 'whole' ? measureWhole(folder) : measureIndexed(folder);
}

/** Reading and loading everything. */
async function measureWhole(folder: string): Promise<void> {
  const lap = laps();
  const files = readSnapshotFolder(folder);
  const read = lap();
  const environment = loadSnapshot(files);
  const loaded = lap();
  if (environment.problems.length > 0) throw new Error('the snapshot has problems');
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`whole:   read ${read}, loaded ${loaded}, peak ${peak.toFixed(0)} MB`);
  measureRequest(environment);
  await writeIndex(folder);
  console.log(`         indexed ${lap()}`);
}

/** Asking one question by the index. */
async function measureIndexed(folder: string): Promise<void> {
  const lap = laps();
  const environment = await openSnapshot(folder);
  const opened = lap();
  if (!(environment instanceof LazyEnvironment)) throw new Error('the index is not used');
  console.log(`indexed: opened ${opened}`);
  measureRequest(environment);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`         peak ${peak.toFixed(0)} MB`);
}

function measureRequest(environment: Environment): void {
  const started = performance.now();
  const { policies } = assembleRequest(environment, QUESTION);
  const first = performance.now() - started;
  const times: number[] = [];
  for (let i = 0; i < 200; i++) {
    const before = performance.now();
    assembleRequest(environment, QUESTION);
    times.push(performance.now() - before);
  }
  const found = [policies.identity?.length, policies.scps?.length, policies.resource?.length].join('/');
  console.log(
    `         one request: first ${first.toFixed(1)} ms, then ${median(times).toFixed(3)} ms (${found})`,
  );
}

/** Time and processor time since the last call: on a busy machine, only the latter says something. */
function laps(): () => string {
  let at = performance.now();
  let cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    const text = `${seconds(performance.now() - at)} (${seconds((user + system) / 1000)} of a core)`;
    at = performance.now();
    cpu = process.cpuUsage();
    return text;
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
