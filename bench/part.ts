/**
 * A part of the measurement in a process of its own, so that no part runs on code that another one shaped, or
 * in a heap that another one filled.
 */
import { type CompileResult, measureCompile } from './compile.ts';
import { type DecisionResult, measureDecisions } from './decisions.ts';
import { type EvidenceResult, measureEvidence } from './evidence.ts';
import { type FixesCase, measureFixes } from './fixes.ts';
import { type HostileCase, measureChains, measureLong, measureUnknown } from './hostile.ts';
import { type MemoryResult, measureMemory } from './memory.ts';
import { loadWorkloads, type Workload } from './workload.ts';

export interface Settings {
  readonly folder: string | undefined;
  readonly rounds: number;
  readonly peers: boolean;
  readonly quick: boolean;
}

/** What each part gives. */
export interface Parts {
  readonly decisions: DecisionResult;
  readonly compile: CompileResult;
  readonly memory: MemoryResult;
  readonly chains: readonly HostileCase[];
  readonly long: readonly HostileCase[];
  readonly unknown: HostileCase;
  readonly fixes: readonly FixesCase[];
  readonly evidence: EvidenceResult;
}

export interface Task {
  readonly part: keyof Parts;
  readonly settings: Settings;
  /** A workload's name, or how many patterns. */
  readonly subject?: string | number | undefined;
}

async function run({ part, settings, subject }: Task): Promise<Parts[keyof Parts]> {
  const workload = (): Workload => loadWorkloads(settings.folder).find(({ name }) => name === subject)!;
  const { rounds, peers, quick } = settings;
  const options = { rounds, peers, sliceMs: quick ? 40 : 100, stride: quick ? 5 : 1 };
  switch (part) {
    case 'decisions':
      return measureDecisions(workload(), options);
    case 'compile':
      return measureCompile(workload(), options);
    case 'memory':
      return measureMemory(workload(), quick);
    case 'chains':
      return measureChains();
    case 'long':
      return measureLong();
    case 'unknown':
      return measureUnknown(Number(subject));
    case 'fixes':
      return measureFixes(quick);
    case 'evidence':
      return measureEvidence(quick);
  }
}

const task: Task = JSON.parse(process.argv[2]!);
process.send!(await run(task));
process.disconnect();
