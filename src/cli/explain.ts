/** `deniedby explain`: evidence of a denial in, the cause out. */
import { stat } from 'node:fs/promises';
import { type Diagnosis, diagnose } from '../diagnosis/diagnose.ts';
import { Environment } from '../environment/environment.ts';
import { readSnapshotFolder } from '../environment/read-folder.ts';
import { loadSnapshot } from '../environment/snapshot.ts';
import { combineDenials } from '../evidence/combine.ts';
import type { Denial } from '../evidence/denial.ts';
import { readEvidence } from '../evidence/read.ts';
import type { SimulatorOpinion } from '../evidence/simulator-output.ts';
import { SourceText } from '../policy/source.ts';
import { diagnosisJson } from '../render/diagnosis-json.ts';
import { renderDiagnosis } from '../render/diagnosis-text.ts';
import { renderNoDenial } from '../render/evidence-text.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { nameOf, readText } from './input.ts';
import { BufferedOutput, type Terminal, usesColour } from './output.ts';

export interface ExplainOptions {
  readonly paths: readonly string[];
  /** The snapshot folder; by default `./.deniedby` when there is one. */
  readonly environment: string | undefined;
  readonly format: 'text' | 'json';
}

const DEFAULT_SNAPSHOT = '.deniedby';

/** Reads every piece of evidence and explains each denial in it. */
export async function explainEvidence(options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const pieces: (readonly Denial[])[] = [];
  const simulations: SimulatorOpinion[] = [];
  const unread: string[] = [];
  const colour = usesColour(terminal);
  for (const path of options.paths.length === 0 ? ['-'] : options.paths) {
    const name = nameOf(path);
    const result = readEvidence(new SourceText(name, await readText(path, terminal)));
    const found = result.denials.filter(({ classification }) => classification !== 'none');
    if (found.length === 0 && result.simulations.length === 0) {
      unread.push(renderNoDenial(name, result, colour));
    }
    simulations.push(...result.simulations);
    pieces.push(found);
  }
  const denials = combineDenials(pieces);
  if (denials.length === 0) {
    const help = 'what the simulator says is compared with a denial: give its error text or record as well';
    if (unread.length === 0) throw new UsageError('no denial, only output of the policy simulator', help);
    throw new UsageError(unread.join('\n'));
  }
  const snapshot = await findSnapshot(options.environment);
  const environment =
    snapshot === undefined ? new Environment() : loadSnapshot(await readSnapshotFolder(snapshot));
  const diagnoses = distinct(denials).map((denial) => diagnose(denial, environment, { simulations }));

  const output = new BufferedOutput(terminal.stdout);
  if (options.format === 'json') {
    await output.write(`${JSON.stringify(diagnoses.map(diagnosisJson), null, 2)}\n`);
  } else {
    const text = { colour, width: terminal.width, snapshot };
    const reports = diagnoses.map((diagnosis) => renderDiagnosis(diagnosis, text));
    await output.write(reports.join(`\n${'─'.repeat(Math.min(terminal.width, 100))}\n\n`));
  }
  await output.flush();
  for (const text of unread) terminal.stderr.write(`${text}\n`);
  return exitCodeOf(diagnoses);
}

/** The folder to read, or undefined when none was named and there is none in the usual place. */
async function findSnapshot(named: string | undefined): Promise<string | undefined> {
  const path = named ?? DEFAULT_SNAPSHOT;
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) return path;
  if (named === undefined) return undefined;
  throw new UsageError(
    `no snapshot folder at \`${named}\``,
    'a snapshot holds the AWS CLI outputs, filed by command',
  );
}

/** Retries and copies of one denial are one. */
function distinct(denials: readonly Denial[]): readonly Denial[] {
  const seen = new Set<string>();
  return denials.filter(({ principal, session, action, resource, reason, ...call }) => {
    const parts = [
      session?.value ?? principal?.value,
      action?.value,
      resource?.value,
      reason.kind,
      reason.layer,
    ];
    const id = JSON.stringify(
      action === undefined
        ? [call.eventId?.value, call.errorCode?.value, call.operation?.eventName.value, ...parts]
        : parts,
    );
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
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
