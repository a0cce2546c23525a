/** Arguments in, exit code out. Each command is loaded when it is called. */
import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../policy/diagnostic.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { COMMAND_HELP, MAIN_HELP } from './help.ts';
import type { Terminal } from './output.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['explain', explainCommand],
  ['simulate', simulateCommand],
  ['lint', lintCommand],
]);

/** Runs one command line. Bad input is a message and an exit code; anything else that fails is a bug of ours. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.stderr.write(
        `deniedby: ${error.message}\n${error.help === undefined ? '' : `  ${error.help}\n`}`,
      );
      return EXIT.badInput;
    }
    const message = error instanceof Error ? error.message : String(error);
    terminal.stderr.write(
      `deniedby: internal error: ${message}\n  this is a bug in deniedby; please report it with the command you ran\n`,
    );
    if (terminal.env['DENIEDBY_DEBUG'] && error instanceof Error) terminal.stderr.write(`${error.stack}\n`);
    return EXIT.bug;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === '--version' || first === '-v') return print(terminal, `${version()}\n`);
  if (first === '--help' || first === '-h' || first === 'help') {
    const help = rest[0] === undefined ? undefined : COMMAND_HELP.get(rest[0]);
    return print(terminal, help ?? MAIN_HELP);
  }
  // A bare `deniedby < error.txt` explains.
  if (first === undefined)
    return terminal.stdin.isTTY ? print(terminal, MAIN_HELP) : explainCommand([], terminal);
  const command = COMMANDS.get(first);
  if (command) {
    if (rest.includes('--help') || rest.includes('-h'))
      return print(terminal, COMMAND_HELP.get(first) ?? MAIN_HELP);
    return command(rest, terminal);
  }
  if (first.startsWith('-')) return explainCommand(args, terminal);
  const near = nearest(first, COMMANDS.keys());
  throw new UsageError(
    `no command \`${first}\``,
    near ? `did you mean \`${near}\`?` : `commands: ${[...COMMANDS.keys()].join(', ')}; see deniedby --help`,
  );
}

function print(terminal: Terminal, text: string): ExitCode {
  terminal.stdout.write(text);
  return EXIT.ok;
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function explainCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, { env: { type: 'string' }, format: { type: 'string' } });
  const format = oneOf('format', values['format'] ?? 'text', ['text', 'json']);
  const { explainEvidence } = await import('./explain.ts');
  return explainEvidence({ paths: positionals, environment: values['env'], format }, terminal);
}

async function simulateCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals, flags } = parse(args, {
    format: { type: 'string' },
    env: { type: 'string' },
    deep: { type: 'boolean' },
  });
  const format = oneOf('format', values['format'] ?? 'text', ['text', 'json', 'ndjson']);
  const { simulate } = await import('./simulate.ts');
  return simulate(
    { paths: positionals, format, deep: flags.has('deep'), environment: values['env'] },
    terminal,
  );
}

async function lintCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, { type: { type: 'string' }, format: { type: 'string' } });
  const format = oneOf('format', values['format'] ?? 'text', ['text', 'json']);
  const { lint } = await import('./lint.ts');
  return lint({ paths: positionals, type: values['type'], format }, terminal);
}

interface Parsed {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

function parse(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    const texts = Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    const flags = Object.entries(values).flatMap(([name, value]) => (value === true ? [name] : []));
    return { values: Object.fromEntries(texts), flags: new Set(flags), positionals };
  } catch (error) {
    const [message = 'bad arguments'] = (error as Error).message.split('. ');
    throw new UsageError(
      message,
      `options here: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}`,
    );
  }
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined)
    throw new UsageError(`--${option} is \`${value}\``, `expected one of ${known.join(', ')}`);
  return found;
}
