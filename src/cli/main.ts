#!/usr/bin/env node
/** The command `deniedby`. */
import process from 'node:process';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

const terminal = processTerminal();
// A terminal that was closed is no error of ours.
if (terminal.isTTY) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(0);
    throw error;
  });
}

void run(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
