/** Arguments in, exit code out. Each command is loaded when it is called. */
import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Connection } from '../collect/client.ts';
import { isAccountId, parseArn } from '../policy/arn.ts';
import { nearest } from '../policy/diagnostic.ts';
import { AwsFailure, EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { COMMAND_HELP, MAIN_HELP } from './help.ts';
import type { Terminal } from './output.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['explain', explainCommand],
  ['simulate', simulateCommand],
  ['test', testCommand],
  ['verify', verifyCommand],
  ['lint', lintCommand],
  ['collect', collectCommand],
  ['status', statusCommand],
]);

/** Runs one command line. Bad input is a message and an exit code; anything else that fails is a bug of ours. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof UsageError || error instanceof AwsFailure) {
      terminal.stderr.write(
        `deniedby: ${error.message}\n${error.help === undefined ? '' : `  ${error.help}\n`}`,
      );
      return error instanceof UsageError ? EXIT.badInput : EXIT.aws;
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
  const { values, positionals, flags, lists } = parse(args, {
    env: { type: 'string' },
    format: { type: 'string' },
    fix: { type: 'string' },
    owner: { type: 'string' },
    form: { type: 'string' },
    terraform: { type: 'string' },
    template: { type: 'string', multiple: true },
    expires: { type: 'string' },
    'save-test': { type: 'string' },
    'save-diagnosis': { type: 'string' },
    force: { type: 'boolean' },
    live: { type: 'boolean' },
    'no-save': { type: 'boolean' },
    decode: { type: 'boolean' },
    'event-id': { type: 'string' },
    ...AWS_OPTIONS,
  });
  const format = oneOf('format', values['format'] ?? 'text', ['text', 'json', 'ndjson', 'markdown']);
  const asksAws = flags.has('live') || flags.has('decode') || values['event-id'] !== undefined;
  const idle = [...Object.keys(AWS_OPTIONS), 'no-save'].find((name) => name in values || flags.has(name));
  if (idle !== undefined && !asksAws) {
    throw new UsageError(
      `--${idle} without anything to ask AWS`,
      'it goes with --live, --decode or --event-id',
    );
  }
  const form = values['form'] && oneOf('form', values['form'], ['terraform', 'cloudformation', 'cdk']);
  const alone = ['form', 'owner', 'terraform', 'template', 'expires'].find(
    (name) => name in values || lists.has(name),
  );
  if (alone !== undefined && values['fix'] === undefined)
    throw new UsageError(`--${alone} without a fix`, 'it goes with --fix N');
  if (values['terraform'] !== undefined && lists.has('template'))
    throw new UsageError('--terraform and --template at once', 'give one of them');
  if (values['save-test'] !== undefined && values['fix'] === undefined)
    throw new UsageError('--save-test without a fix to test', 'it goes with --fix N');
  if (values['save-test'] !== undefined && values['expires'] !== undefined)
    throw new UsageError('--save-test with --expires', 'a fix that ends is none for a test to keep');
  if (flags.has('force') && values['save-test'] === undefined && values['save-diagnosis'] === undefined)
    throw new UsageError('--force without a file to replace', 'it goes with --save-test or --save-diagnosis');
  const { explainEvidence } = await import('./explain.ts');
  return explainEvidence(
    {
      paths: positionals,
      environment: values['env'],
      format,
      fix: values['fix'],
      owner: values['owner'],
      form: form || undefined,
      terraform: values['terraform'],
      templates: lists.get('template') ?? [],
      expires: values['expires'],
      saveTest: values['save-test'],
      saveDiagnosis: values['save-diagnosis'],
      force: flags.has('force'),
      live: flags.has('live'),
      save: !flags.has('no-save'),
      decode: flags.has('decode'),
      eventId: values['event-id'],
      connection: connectionOf(values, terminal),
      resourceAccount: accountOf('resource-account', values['resource-account']),
    },
    terminal,
  );
}

/** What `--live`, `collect` and their like take to reach AWS. */
const AWS_OPTIONS = {
  profile: { type: 'string' },
  region: { type: 'string' },
  'endpoint-url': { type: 'string' },
  'role-name': { type: 'string' },
  'external-id': { type: 'string' },
  'resource-account': { type: 'string' },
} as const;

function connectionOf(values: Parsed['values'], { env }: Terminal): Connection {
  const endpoint = values['endpoint-url'] ?? (env['AWS_ENDPOINT_URL'] || undefined);
  if (endpoint !== undefined && !URL.canParse(endpoint)) {
    throw new UsageError(`the endpoint \`${endpoint}\` is no address`, 'expected e.g. http://localhost:5000');
  }
  return {
    profile: values['profile'],
    // The SDK knows the first of these variables, the CLI both.
    region: values['region'] ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined),
    endpoint,
    roleName: values['role-name'],
    externalId: values['external-id'],
    variables: env,
  };
}

async function collectCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals, flags, lists } = parse(args, {
    for: { type: 'string', multiple: true },
    env: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'print-policy': { type: 'boolean' },
    refresh: { type: 'boolean' },
    'max-calls': { type: 'string' },
    accounts: { type: 'string' },
    organization: { type: 'boolean' },
    regions: { type: 'string' },
    'trusted-by': { type: 'string' },
    ...AWS_OPTIONS,
  });
  const [stray] = positionals;
  if (stray !== undefined) {
    throw new UsageError(`\`${stray}\` belongs to no option`, 'evidence is named by --for');
  }
  const accounts = namesIn('accounts', values['accounts'], /^[0-9]{12}$/, 'account ids of 12 digits');
  const regions = namesIn('regions', values['regions'], /^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$/, 'names of regions');
  if (lists.has('for') && (accounts || regions || flags.has('organization'))) {
    throw new UsageError(
      '--for collects for a denial',
      '--accounts, --organization and --regions go without it',
    );
  }
  const trustedBy = values['trusted-by'];
  if (trustedBy !== undefined && !flags.has('print-policy')) {
    throw new UsageError(
      '--trusted-by without --print-policy',
      'with it the trust policy of the role is printed',
    );
  }
  if (trustedBy !== undefined && !isAccountId(trustedBy) && parseArn(trustedBy)?.service !== 'iam') {
    throw new UsageError(
      `\`${trustedBy}\` may not be trusted`,
      'expected the ARN of a user or role, or the id of an account',
    );
  }
  if (accounts && flags.has('organization') && !flags.has('dry-run')) {
    throw new UsageError(
      '--organization is about all its accounts',
      '--accounts is about the ones that it names',
    );
  }
  const mode = flags.has('print-policy') ? 'print-policy' : flags.has('dry-run') ? 'dry-run' : 'collect';
  const about = {
    environment: values['env'],
    accounts: accounts ?? [],
    organization: flags.has('organization'),
    regions,
    refresh: flags.has('refresh'),
    connection: connectionOf(values, terminal),
  };
  if (mode === 'collect' && !lists.has('for')) {
    const { collectAccounts } = await import('./collect-accounts.ts');
    return collectAccounts(about, terminal);
  }
  const { collect } = await import('./collect.ts');
  return collect(
    {
      ...about,
      evidence: lists.get('for') ?? [],
      mode,
      trustedBy,
      limit: countOf('max-calls', values['max-calls'] ?? '40'),
      resourceAccount: accountOf('resource-account', values['resource-account']),
    },
    terminal,
  );
}

/** Names that are separated by commas. */
function namesIn(
  option: string,
  value: string | undefined,
  form: RegExp,
  expected: string,
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const names = value.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !form.test(name));
  if (wrong === undefined) return [...new Set(names)];
  throw new UsageError(`--${option} has \`${wrong}\``, `expected ${expected}, separated by commas`);
}

function accountOf(option: string, value: string | undefined): string | undefined {
  if (value === undefined || isAccountId(value)) return value;
  throw new UsageError(`--${option} is \`${value}\``, 'expected the 12 digits of an account');
}

function countOf(option: string, value: string): number {
  if (/^[1-9][0-9]{0,6}$/.test(value)) return Number(value);
  throw new UsageError(`--${option} is \`${value}\``, 'expected a number from 1 on');
}

async function statusCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, { env: { type: 'string' }, format: { type: 'string' } });
  const [stray] = positionals;
  if (stray !== undefined) {
    throw new UsageError(`\`${stray}\` belongs to no option`, 'the snapshot is named by --env');
  }
  const format = oneOf('format', values['format'] ?? 'text', ['text', 'json']);
  const { status } = await import('./status.ts');
  return status({ environment: values['env'], format }, terminal);
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

async function testCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, { format: { type: 'string' }, env: { type: 'string' } });
  const formats = ['text', 'json', 'junit', 'tap', 'github'] as const;
  const format = oneOf('format', values['format'] ?? 'text', formats);
  const { test } = await import('./test.ts');
  return test({ paths: positionals, format, environment: values['env'] }, terminal);
}

async function verifyCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals, flags } = parse(args, {
    env: { type: 'string' },
    live: { type: 'boolean' },
    format: { type: 'string' },
    ...AWS_OPTIONS,
  });
  const [saved, ...evidence] = positionals;
  if (saved === undefined)
    throw new UsageError('no saved diagnosis', 'explain --save-diagnosis FILE writes one');
  const live = flags.has('live');
  if (live && values['env'] !== undefined)
    throw new UsageError('both --env and --live', '--live asks AWS anew and keeps nothing');
  const idle = Object.keys(AWS_OPTIONS).find((name) => name in values);
  if (idle !== undefined && !live) throw new UsageError(`--${idle} without --live`);
  const format = oneOf('format', values['format'] ?? 'text', ['text', 'json']);
  const { verifyDiagnosis } = await import('./verify.ts');
  return verifyDiagnosis(
    {
      saved,
      evidence,
      environment: values['env'],
      format,
      live,
      connection: connectionOf(values, terminal),
      resourceAccount: accountOf('resource-account', values['resource-account']),
    },
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
  /** Options that may be given several times. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
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
    const lists = Object.entries(values).flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, value.map(String)] as const] : [],
    );
    return { values: Object.fromEntries(texts), flags: new Set(flags), lists: new Map(lists), positionals };
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
