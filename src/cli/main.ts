#!/usr/bin/env node
/** The command line: arguments in, exit code out. Each command is loaded when it is called. */
import { simulate } from './simulate.ts';
process.exitCode = await simulate(
  { paths: process.argv.slice(3), format: 'ndjson', deep: false },
  {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    env: process.env,
    isTTY: false,
    width: 100,
  },
);
