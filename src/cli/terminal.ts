/**
 * The process as a `Terminal`. Only a real terminal gets Node's streams: what goes to a file or a pipe is written to
 * the descriptor, which needs none of the modules of streams and ends when everything is out.
 */
import { fstatSync, writeSync } from 'node:fs';
import process from 'node:process';
import { UsageError } from './exit-code.ts';
import type { Output, Terminal } from './output.ts';

/** Standard input, output and error of this process. */
export function processTerminal(): Terminal {
  const stdout = isTerminal(1) ? process.stdout : undefined;
  const stderr = isTerminal(2) ? process.stderr : undefined;
  return {
    stdout: stdout ?? new DescriptorOutput(1),
    stderr: stderr ?? new DescriptorOutput(2),
    // Node makes this stream when it is asked for, and most calls do not read it.
    get stdin() {
      return process.stdin;
    },
    env: process.env,
    isTTY: stdout !== undefined,
    progressWidth: stderr && (stderr.columns ?? 80),
    width: Math.min(stdout?.columns ?? 110, 140),
  };
}

/** A descriptor that is no device needs no question that loads half of Node. */
function isTerminal(descriptor: 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
}

const WAIT_MS = 2;

class DescriptorOutput implements Output {
  readonly #descriptor: 1 | 2;

  constructor(descriptor: 1 | 2) {
    this.#descriptor = descriptor;
  }

  /** Returns when the text is written; a slow reader is waited for. Of errors nobody reads, none is told. */
  write(text: string): boolean {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(this.#descriptor, bytes, at);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        // A pipe that somebody else set not to block is full.
        if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
        else if (this.#descriptor === 2) return true;
        // A reader that has seen enough, such as `head`, is no error of ours.
        else if (code === 'EPIPE') process.exit(0);
        else throw new UsageError(`cannot write the output: ${code ?? 'an error'}`);
      }
    }
    return true;
  }

  /** Never: `write` says that no reader has to catch up. */
  once(): void {}
}
