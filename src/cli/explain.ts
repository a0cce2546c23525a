/** `deniedby explain`: evidence of a denial in, the cause out. */
import type { Connection } from '../collect/client.ts';
import { type Diagnosis, diagnose } from '../diagnosis/diagnose.ts';
import { shellWord } from '../environment/aws-command.ts';
import { Environment } from '../environment/environment.ts';
import { openSnapshot } from '../environment/open-snapshot.ts';
import { readSnapshotFolder } from '../environment/read-folder.ts';
import { loadSnapshot } from '../environment/snapshot.ts';
import { withAuthorizationRecords } from '../evidence/combine.ts';
import type { Denial } from '../evidence/denial.ts';
import { commandsOf } from '../fix/commands.ts';
import type { Form, formsOf } from '../fix/forms.ts';
import { proposeFixes } from '../fix/propose.ts';
import type { SourceText } from '../policy/source.ts';
import { diagnosisJson } from '../render/diagnosis-json.ts';
import { renderDiagnosis } from '../render/diagnosis-text.ts';
import { proposalJson } from '../render/fix-json.ts';
import { renderWaysIn } from '../render/fix-text.ts';
import { denialsIn, type Evidence } from './evidence.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { BulkExplanation, type OpenedEvidence, openTexts } from './explain-bulk.ts';
import { BufferedOutput, type Terminal, usesColour } from './output.ts';
import { DEFAULT_SNAPSHOT, findSnapshot } from './snapshot.ts';

export interface ExplainOptions {
  readonly paths: readonly string[];
  /** The snapshot folder; by default `./.deniedby` when there is one. */
  readonly environment: string | undefined;
  readonly format: 'text' | 'json' | 'ndjson' | 'markdown';
  /** Collects what the denials need before they are explained. */
  readonly live: boolean;
  /** Whether what is collected is kept. */
  readonly save: boolean;
  /** Has AWS open the encoded messages. */
  readonly decode: boolean;
  /** A CloudTrail event to look up as evidence. */
  readonly eventId: string | undefined;
  readonly connection: Connection;
  /** For `live`: whose the resource is, where the evidence does not say it. */
  readonly resourceAccount: string | undefined;
  /** The number of a fix to show whole. */
  readonly fix: string | undefined;
  /** With `fix`: only what this account has to change. */
  readonly owner: string | undefined;
  /** The language in which to show it. */
  readonly form: Form | undefined;
  /** Sources in which to make the change: a folder of Terraform, or templates. */
  readonly terraform: string | undefined;
  readonly templates: readonly string[];
  /** For how long it is to hold. */
  readonly expires: string | undefined;
  /** File for the chosen fix as tests. */
  readonly saveTest: string | undefined;
  /** File for the diagnosis, to be verified later. */
  readonly saveDiagnosis: string | undefined;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
}

/** Twice the calls of the common case: a request of a user in many groups takes more of them. */
const MOST_CALLS = 80;

/** More denials than a person reads one by one are told by their causes. */
const MOST_ONE_BY_ONE = 20;

/** Reads every piece of evidence and explains each denial in it. */
export async function explainEvidence(options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const colour = usesColour(terminal);
  const { sources, streams } = await openEvidence(options, terminal);
  if (streams.length > 0) {
    refuseForMany(options, `\`${streams[0]!.name}\` is too large to be read whole`);
    const bulk = await bulkFor(options, terminal);
    for (const { name, chunks } of streams) await bulk.read(name, chunks);
    for (const source of sources) bulk.readText(source);
    return bulk.end(options.format);
  }
  const { denials, all, simulations, changes, unread } = await evidenceFor(sources, options, terminal);
  if (denials.length > MOST_ONE_BY_ONE) {
    // Messages were decoded and an event was looked up before anything was counted.
    refuseForMany({ ...options, decode: false, eventId: undefined }, `here are ${denials.length}`);
    const bulk = await bulkFor(options, terminal);
    bulk.leaveOut(simulations);
    for (const denial of all) bulk.add(denial);
    for (const text of unread) terminal.stderr.write(`${text}\n`);
    return bulk.end(options.format);
  }
  const { snapshot, environment } = await environmentFor(denials, options, terminal);
  const told = withAuthorizationRecords(denials, environment.authorizationRecords);
  const diagnoses = told.map((denial) => diagnose(denial, environment, { simulations, changes }));

  const output = new BufferedOutput(terminal.stdout);
  const dataOf = (diagnosis: Diagnosis, forms: typeof formsOf): object => ({
    ...diagnosisJson(diagnosis),
    ...proposalJson(proposeFixes(diagnosis, environment), (change) => commandsOf(change, environment), forms),
  });
  if (options.fix !== undefined) {
    const [diagnosis, ...others] = diagnoses;
    if (!diagnosis || others.length > 0)
      throw new UsageError(
        `--fix is for one denial, and here are ${diagnoses.length}`,
        'give the evidence of one',
      );
    const { chosenFix, fixReport } = await import('./explain-fix.ts');
    const proposal = proposeFixes(diagnosis, environment);
    const setting = { diagnosis, proposal, environment, snapshot, colour, now: Date.now() };
    await output.write(await fixReport({ ...options, fix: options.fix }, setting, terminal));
    if (options.saveTest !== undefined) {
      await output.flush();
      const { saveTest } = await import('./save-test.ts');
      const { saveTest: path, force, live, save } = options;
      const kept = live && !save ? undefined : snapshot;
      const file = { path, mode: force ? 'replace' : 'keep', snapshot: kept } as const;
      const fix = chosenFix(options.fix, proposal);
      if (!(await saveTest(diagnosis, fix, file, terminal))) return EXIT.undetermined;
    }
  } else if (options.format === 'json' || options.format === 'ndjson') {
    const { formsOf } = await import('../fix/forms.ts');
    const all = diagnoses.map((diagnosis) => dataOf(diagnosis, formsOf));
    await output.write(
      options.format === 'json'
        ? `${JSON.stringify(all, null, 2)}\n`
        : all.map((one) => `${JSON.stringify(one)}\n`).join(''),
    );
  } else if (options.format === 'markdown') {
    const { explanationMarkdown } = await import('./explain-markdown.ts');
    const proposals = diagnoses.map((diagnosis) => proposeFixes(diagnosis, environment));
    await output.write(explanationMarkdown(diagnoses, proposals, snapshot));
  } else {
    const text = { colour, width: terminal.width, snapshot };
    const command = repeatable(options, diagnoses);
    const reports = diagnoses.map(
      (diagnosis) =>
        renderDiagnosis(diagnosis, text) +
        renderWaysIn(proposeFixes(diagnosis, environment), { colour, width: terminal.width, command }),
    );
    await output.write(reports.join(`\n${'─'.repeat(Math.min(terminal.width, 100))}\n\n`));
  }
  await output.flush();
  if (options.saveDiagnosis !== undefined) {
    const { writeDiagnosis } = await import('./save-diagnosis.ts');
    await writeDiagnosis(diagnoses, options.saveDiagnosis, options.force ? 'replace' : 'keep', terminal);
  }
  for (const text of unread) terminal.stderr.write(`${text}\n`);
  return exitCodeOf(diagnoses);
}

/** The command line to ask about a fix; evidence from a pipe would have to be piped again. */
function repeatable(
  { paths, environment }: ExplainOptions,
  { length }: readonly Diagnosis[],
): string | undefined {
  if (paths.length !== 1 || paths[0] === '-' || length !== 1) return undefined;
  const words = ['deniedby', 'explain', shellWord(paths[0]!)];
  return [...words, ...(environment === undefined ? [] : ['--env', shellWord(environment)])].join(' ');
}

/** What is done for denials one by one, and does not go with many of them. */
function refuseForMany(
  {
    live,
    fix,
    saveDiagnosis,
    decode,
    eventId,
  }: Pick<ExplainOptions, 'live' | 'fix' | 'saveDiagnosis' | 'decode' | 'eventId'>,
  why: string,
): void {
  const refused = (option: string, help: string): void => {
    const most =
      option === '--fix' || option === '--save-diagnosis' ? 'one denial' : `up to ${MOST_ONE_BY_ONE} denials`;
    throw new UsageError(`${option} is for ${most}, and ${why}`, help);
  };
  if (live)
    refused('--live', 'collect --for fills a snapshot from the evidence; then explain it without --live');
  if (fix !== undefined) refused('--fix', 'give the evidence of one');
  if (saveDiagnosis !== undefined) refused('--save-diagnosis', 'give the evidence of one');
  if (decode) refused('--decode', 'give the error texts whose messages are to be decoded by themselves');
  if (eventId !== undefined) refused('--event-id', 'explain the event by itself');
}

/** What was named as evidence; standard input where nothing was, unless an event is to be looked up instead. */
async function openEvidence({ paths, eventId }: ExplainOptions, terminal: Terminal): Promise<OpenedEvidence> {
  return openTexts(paths.length === 0 && eventId === undefined ? ['-'] : paths, terminal);
}

/** The denials in what was given, with what AWS adds to it where that was asked for. */
async function evidenceFor(
  sources: readonly SourceText[],
  { decode, eventId, connection }: ExplainOptions,
  terminal: Terminal,
): Promise<Evidence> {
  if (eventId === undefined && !decode) return denialsIn(sources, terminal);
  const { decodeMessages, lookUpEvidence } = await import('./live-evidence.ts');
  const event = eventId === undefined ? [] : [await lookUpEvidence(eventId, connection)];
  const evidence = denialsIn([...event, ...sources], terminal);
  return decode ? { ...evidence, denials: await decodeMessages(evidence.denials, connection) } : evidence;
}

async function bulkFor({ environment: named }: ExplainOptions, terminal: Terminal): Promise<BulkExplanation> {
  const snapshot = findSnapshot(named);
  if (snapshot === undefined) return new BulkExplanation(new Environment(), undefined, terminal);
  const content = readSnapshotFolder(snapshot);
  const texts = content.files.map(({ text }) => text);
  return new BulkExplanation(loadSnapshot(content), texts, terminal);
}

/** The snapshot, and what AWS says now where that was asked for. */
async function environmentFor(
  denials: readonly Denial[],
  { environment: named, live, save, connection, resourceAccount }: ExplainOptions,
  terminal: Terminal,
): Promise<{ readonly snapshot: string | undefined; readonly environment: Environment }> {
  if (!live) {
    const snapshot = findSnapshot(named);
    const environment = snapshot === undefined ? new Environment() : await openSnapshot(snapshot);
    return { snapshot, environment };
  }
  const snapshot = named ?? DEFAULT_SNAPSHOT;
  const { collectLive, knownFiles } = await import('./live.ts');
  const known = await knownFiles(snapshot);
  const { files } = await collectLive(
    denials,
    {
      connection,
      resourceAccount,
      snapshot: save ? snapshot : undefined,
      known,
      refresh: true,
      limit: MOST_CALLS,
    },
    terminal,
  );
  return { snapshot, environment: loadSnapshot({ files, problems: known.problems }) };
}

function exitCodeOf(diagnoses: readonly Diagnosis[]): ExitCode {
  const found = diagnoses.map(
    ({ evaluation, isNoPolicyMatter }) =>
      isNoPolicyMatter || (evaluation !== undefined && evaluation.causes.length > 0),
  );
  if (found.every(Boolean)) return EXIT.ok;
  const isOpen = diagnoses.some(
    ({ evaluation }) => evaluation?.verdict.verdict === 'undetermined' && evaluation.causes.length === 0,
  );
  // A cause that was not found is an answer too: no.
  return isOpen ? EXIT.undetermined : EXIT.no;
}
