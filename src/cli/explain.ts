/** `deniedby explain`: evidence of a denial in, the cause out. */
import type { Connection } from '../collect/client.ts';
import { type Diagnosis, diagnose } from '../diagnosis/diagnose.ts';
import { shellWord } from '../environment/aws-command.ts';
import { Environment } from '../environment/environment.ts';
import { readSnapshotFolder } from '../environment/read-folder.ts';
import { loadSnapshot } from '../environment/snapshot.ts';
import type { Denial } from '../evidence/denial.ts';
import { commandsOf } from '../fix/commands.ts';
import { proposeFixes } from '../fix/propose.ts';
import { diagnosisJson } from '../render/diagnosis-json.ts';
import { renderDiagnosis } from '../render/diagnosis-text.ts';
import { proposalJson } from '../render/fix-json.ts';
import { renderFix, renderWaysIn } from '../render/fix-text.ts';
import { notOfferedWords } from '../render/fix-words.ts';
import { denialsIn, type Evidence, readDenials, readSources } from './evidence.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { BufferedOutput, type Terminal, usesColour } from './output.ts';
import { DEFAULT_SNAPSHOT, findSnapshot } from './snapshot.ts';

export interface ExplainOptions {
  readonly paths: readonly string[];
  /** The snapshot folder; by default `./.deniedby` when there is one. */
  readonly environment: string | undefined;
  readonly format: 'text' | 'json';
  /** Collects what the denials need before they are explained. */
  readonly live: boolean;
  /** Whether what is collected is kept. */
  readonly save: boolean;
  /** Has AWS open the encoded messages. */
  readonly decode: boolean;
  /** A CloudTrail event to look up as evidence. */
  readonly eventId: string | undefined;
  readonly connection: Connection;
  /** The number of a fix to show whole. */
  readonly fix: string | undefined;
}

/** Twice the calls of the common case: a request of a user in many groups takes more of them. */
const MOST_CALLS = 80;

/** Reads every piece of evidence and explains each denial in it. */
export async function explainEvidence(options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const colour = usesColour(terminal);
  const { denials, simulations, unread } = await evidenceFor(options, terminal);
  const { snapshot, environment } = await environmentFor(denials, options, terminal);
  const diagnoses = denials.map((denial) => diagnose(denial, environment, { simulations }));

  const output = new BufferedOutput(terminal.stdout);
  if (options.fix !== undefined) {
    const text = fixText(options.fix, diagnoses, environment, colour);
    await output.write(text);
  } else if (options.format === 'json') {
    const data = diagnoses.map((diagnosis) => ({
      ...diagnosisJson(diagnosis),
      ...proposalJson(proposeFixes(diagnosis, environment), (change) => commandsOf(change, environment)),
    }));
    await output.write(`${JSON.stringify(data, null, 2)}\n`);
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
  for (const text of unread) terminal.stderr.write(`${text}\n`);
  return exitCodeOf(diagnoses);
}

/** One fix of the one denial that there is. */
function fixText(
  number: string,
  diagnoses: readonly Diagnosis[],
  environment: Environment,
  colour: boolean,
): string {
  const [diagnosis, ...others] = diagnoses;
  if (!diagnosis || others.length > 0)
    throw new UsageError(
      `--fix is for one denial, and here are ${diagnoses.length}`,
      'give the evidence of one',
    );
  const { fixes, notOffered } = proposeFixes(diagnosis, environment);
  const fix = /^[1-9]\d?$/.test(number) ? fixes[Number(number) - 1] : undefined;
  if (!fix) {
    const why = notOffered.map(notOfferedWords).join('; ');
    throw new UsageError(
      `--fix is \`${number}\``,
      fixes.length > 0
        ? `expected a number from 1 to ${fixes.length}`
        : `no fix is known${why && `: ${why}`}`,
    );
  }
  const commands = fix.changes.map((change) => commandsOf(change, environment));
  return renderFix(fix, Number(number), commands, { colour });
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

/** The evidence that was given, with what AWS adds to it where that was asked for. */
async function evidenceFor(options: ExplainOptions, terminal: Terminal): Promise<Evidence> {
  const { paths, decode, eventId, connection } = options;
  if (eventId === undefined && !decode) return readDenials(paths, terminal);
  const { decodeMessages, lookUpEvidence } = await import('./live-evidence.ts');
  const sources = eventId === undefined ? [] : [await lookUpEvidence(eventId, connection)];
  if (paths.length > 0 || eventId === undefined) sources.push(...(await readSources(paths, terminal)));
  const evidence = denialsIn(sources, terminal);
  return decode ? { ...evidence, denials: await decodeMessages(evidence.denials, connection) } : evidence;
}

/** The snapshot, and what AWS says now where that was asked for. */
async function environmentFor(
  denials: readonly Denial[],
  { environment: named, live, save, connection }: ExplainOptions,
  terminal: Terminal,
): Promise<{ readonly snapshot: string | undefined; readonly environment: Environment }> {
  if (!live) {
    const snapshot = await findSnapshot(named);
    const environment =
      snapshot === undefined ? new Environment() : loadSnapshot(await readSnapshotFolder(snapshot));
    return { snapshot, environment };
  }
  const snapshot = named ?? DEFAULT_SNAPSHOT;
  const { collectLive, knownFiles } = await import('./live.ts');
  const known = await knownFiles(snapshot);
  const { files } = await collectLive(
    denials,
    { connection, snapshot: save ? snapshot : undefined, known, refresh: true, limit: MOST_CALLS },
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
