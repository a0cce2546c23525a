/** The command line, run in this process with keys of the mock. */
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

class Text extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function deniedby(args: readonly string[]): Promise<Ran> {
  process.env['AWS_ACCESS_KEY_ID'] ??= 'AKIAIOSFODNN7EXAMPLE';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  const stdout = new Text();
  const stderr = new Text();
  const code = await run(args, {
    stdout,
    stderr,
    stdin: Readable.from([]),
    env: {},
    isTTY: false,
    width: 110,
  });
  return { code, out: stdout.text, err: stderr.text };
}
