/** The command line, called as a person calls it. */
import { Readable, Writable } from 'node:stream';
import { expect } from 'vitest';
import { run } from '../../src/cli/run.ts';

class Collected extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `deniedby` with these arguments and this standard input. */
export async function deniedby(args: readonly string[], stdin = ''): Promise<Ended> {
  const stdout = new Collected();
  const stderr = new Collected();
  const code = await run(args, {
    stdout,
    stderr,
    stdin: Readable.from([Buffer.from(stdin)]),
    env: {},
    isTTY: false,
    width: 110,
  });
  // Nobody is ever shown our call stack.
  expect(stdout.text + stderr.text).not.toMatch(/^ +at .*\(?.*:\d+:\d+\)?$/m);
  return { code, out: stdout.text, err: stderr.text };
}
