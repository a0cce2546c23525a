/** Runs `deniedby` in this process. */
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What is to be different from a pipe that is 110 columns wide. */
interface Surroundings {
  readonly stdin?: Buffer | string;
  readonly width?: number;
  /** Whether messages go to a terminal. */
  readonly isErrorTTY?: boolean;
}

class Collected extends Writable {
  text = '';
  readonly isTTY: boolean;
  constructor(isTTY = false) {
    super();
    this.isTTY = isTTY;
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export async function ran(
  args: readonly string[],
  { stdin = '', width = 110, isErrorTTY = false }: Surroundings = {},
): Promise<Ran> {
  const stdout = new Collected();
  const stderr = new Collected(isErrorTTY);
  const code = await run(args, {
    stdout,
    stderr,
    stdin: Readable.from([Buffer.from(stdin)]),
    env: {},
    isTTY: false,
    width,
  });
  return { code, out: stdout.text, err: stderr.text };
}
