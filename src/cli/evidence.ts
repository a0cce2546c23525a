/** Evidence as the user names it: the denials in files and standard input, each once. */
import { combineDenials } from '../evidence/combine.ts';
import type { Denial } from '../evidence/denial.ts';
import type { PolicyChange } from '../evidence/policy-change.ts';
import { readEvidence } from '../evidence/read.ts';
import type { SimulatorOpinion } from '../evidence/simulator-output.ts';
import { SourceText } from '../policy/source.ts';
import { renderNoDenial } from '../render/evidence-text.ts';
import { UsageError } from './exit-code.ts';
import { payloadReader } from './gzip.ts';
import { nameOf, readText } from './input.ts';
import { type Terminal, usesColour } from './output.ts';

export interface Evidence {
  readonly denials: readonly Denial[];
  /** With the retries and copies that `denials` leaves out. */
  readonly all: readonly Denial[];
  /** What AWS's policy simulator said, to be compared with the denials. */
  readonly simulations: readonly SimulatorOpinion[];
  /** What records of successful calls changed. */
  readonly changes: readonly PolicyChange[];
  /** Why nothing was found, for each text without a denial. */
  readonly unread: readonly string[];
}

/** Reads files, or standard input where none is named; it is an error when there is no denial in any of them. */
export async function readDenials(paths: readonly string[], terminal: Terminal): Promise<Evidence> {
  return denialsIn(await readSources(paths, terminal), terminal);
}

async function readSources(paths: readonly string[], terminal: Terminal): Promise<SourceText[]> {
  const sources: SourceText[] = [];
  for (const path of paths.length === 0 ? ['-'] : paths) {
    sources.push(new SourceText(nameOf(path), await readText(path, terminal)));
  }
  return sources;
}

/** The denials in some texts. */
export function denialsIn(sources: readonly SourceText[], terminal: Terminal): Evidence {
  const pieces: (readonly Denial[])[] = [];
  const simulations: SimulatorOpinion[] = [];
  const changes: PolicyChange[] = [];
  const beside: string[] = [];
  const unread: string[] = [];
  for (const source of sources) {
    const result = readEvidence(source, payloadReader());
    const found = result.denials.filter(({ classification }) => classification !== 'none');
    if (found.length === 0 && result.simulations.length === 0) {
      const text = renderNoDenial(source.name, result, usesColour(terminal));
      // What changed is evidence beside a denial, and none by itself.
      if (result.changes.length === 0) unread.push(text);
      else beside.push(text);
    }
    simulations.push(...result.simulations);
    changes.push(...result.changes);
    pieces.push(found);
  }
  const denials = combineDenials(pieces);
  if (denials.length === 0) {
    const help = 'what the simulator says is compared with a denial: give its error text or record as well';
    if (unread.length + beside.length === 0)
      throw new UsageError('no denial, only output of the policy simulator', help);
    throw new UsageError([...unread, ...beside].join('\n'));
  }
  return { denials: distinct(denials), all: denials, simulations, changes, unread };
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
