/**
 * Timing in interleaved rounds: every contender runs a slice in every round, each round starting with another
 * one, so that a slow minute of the machine falls on all of them.
 */

export interface Contender {
  readonly name: string;
  /** Does the work once over and returns something that depends on it, lest the compiler drop the work. */
  readonly pass: () => number | Promise<number>;
  /** How many operations a pass is. */
  readonly operations: number;
}

/** Nanoseconds per operation of each contender, one sample per round. */
export type Samples = Readonly<Record<string, readonly number[]>>;

const collectGarbage: () => void = globalThis.gc ?? (() => {});

let sink = 0;

export async function interleave(
  contenders: readonly Contender[],
  rounds: number,
  sliceMs: number,
): Promise<Samples> {
  const samples: Record<string, number[]> = {};
  const passes = new Map<Contender, number>();
  for (const contender of contenders) {
    samples[contender.name] = [];
    passes.set(contender, await warmUp(contender, sliceMs));
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(i + round) % contenders.length]!;
      const count = passes.get(contender)!;
      // Nobody pays for what the one before left behind.
      collectGarbage();
      const elapsed = await time(contender, count);
      samples[contender.name]!.push(elapsed / (count * contender.operations));
    }
  }
  if (Number.isNaN(sink)) throw new Error('a contender returned nothing');
  return samples;
}

/** Runs until the code is compiled, and finds out how many passes fill a slice. */
async function warmUp(contender: Contender, sliceMs: number): Promise<number> {
  let passes = 1;
  let spent = 0;
  for (;;) {
    const elapsed = (await time(contender, passes)) / 1e6;
    spent += elapsed;
    if (spent > 2 * sliceMs && elapsed > sliceMs / 4) {
      return Math.max(1, Math.round((passes * sliceMs) / elapsed));
    }
    if (elapsed < sliceMs / 2) passes *= 2;
  }
}

async function time({ pass }: Contender, passes: number): Promise<number> {
  const start = process.hrtime.bigint();
  for (let i = 0; i < passes; i++) {
    const result = pass();
    sink += typeof result === 'number' ? result : await result;
  }
  return Number(process.hrtime.bigint() - start);
}
