#!/usr/bin/env node
/** The command `deniedby`. */
import process from 'node:process';
import { run } from './run.ts';

// A reader that has seen enough, such as `head`, is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  // Node makes this stream when it is asked for, and most calls do not read it.
  get stdin() {
    return process.stdin;
  },
  env: process.env,
  isTTY: process.stdout.isTTY === true,
  width: Math.min(process.stdout.columns ?? 110, 140),
}).then((code) => {
  process.exitCode = code;
});
