/** The command line, called as a person calls it. */
import { expect } from 'vitest';
import { type Ran, ran } from './ran.ts';

/** Runs `deniedby` with these arguments and this standard input. */
export async function deniedby(args: readonly string[], stdin = ''): Promise<Ran> {
  const ended = await ran(args, { stdin });
  // Nobody is ever shown our call stack.
  expect(ended.out + ended.err).not.toMatch(/^ +at .*\(?.*:\d+:\d+\)?$/m);
  return ended;
}
