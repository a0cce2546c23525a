/**
 * From whatever a person has to denials. The form is recognised by its shape, not by the name of a file; a text
 * that is none of the forms says what was tried. Nothing here throws, and the work is in proportion to the text.
 */
import type { JsonProblem } from '../policy/json.ts';
import type { SourceText } from '../policy/source.ts';
import { readErrorMessage } from './access-denied-message.ts';
import { isAuthorizationDetails, readAuthorizationDetails } from './authorization-details.ts';
import { isRecord, readRecord } from './cloudtrail-record.ts';
import { combineDenials } from './combine.ts';
import { findDecodedMessage, readDecodedMessage } from './decoded-message.ts';
import { readCsvTable } from './delivery/csv-table.ts';
import type { Unpack } from './delivery/delivery.ts';
import { unwrap } from './delivery/unwrap.ts';
import type { Denial, EvidenceForm, Origin } from './denial.ts';
import type { JsonCursor } from './json-cursor.ts';
import { findJsonValues, type JsonValues, unescaped } from './json-in-text.ts';
import { type PolicyChange, readPolicyChange } from './policy-change.ts';
import { readAccessLog } from './s3-access-log.ts';
import { findSimulatorResults, readSimulatorResult, type SimulatorOpinion } from './simulator-output.ts';
import { TextView, TextViewBuilder } from './text-view.ts';

export type TriedReason =
  | 'empty'
  /** No JSON object or list in the text. */
  | 'no-json'
  /** The text begins like JSON, and breaks off or goes wrong: see `problem`. */
  | 'broken-json'
  | 'no-record'
  | 'no-decoded-message'
  | 'no-authorization-details'
  /** Neither the words of a denial nor an error code that is known. */
  | 'no-error';

export interface Tried {
  readonly form: EvidenceForm;
  readonly why: TriedReason;
  /** Where the JSON went wrong, and what was expected there. */
  readonly problem?: { readonly at: Origin; readonly found: string; readonly expected: string } | undefined;
}

export interface EvidenceResult {
  /** In the order of the text. Records of successful calls are among them, with classification `none`. */
  readonly denials: readonly Denial[];
  /** What the policy simulator thinks of requests like the denied ones. */
  readonly simulations: readonly SimulatorOpinion[];
  /** What successful calls among the records changed. */
  readonly changes: readonly PolicyChange[];
  /** The forms that the text is not, and why; empty when it was read. */
  readonly tried: readonly Tried[];
}

/**
 * Everything that a text says of denied requests. `unpack`: reads what streams and subscriptions pack as base64, within
 * bounds of its own; without it such payloads are passed over.
 */
export function readEvidence(source: SourceText, unpack?: Unpack): EvidenceResult {
  const view = new TextView(source);
  if (source.text.trim() === '') {
    const forms: readonly EvidenceForm[] = [
      'cloudtrail',
      'decoded-message',
      'authorization-details',
      'error-message',
    ];
    return { ...NOTHING, tried: forms.map((form) => ({ form, why: 'empty' })) };
  }
  const json = findJsonValues(view);
  const table = readStructured(readCsvTable(view), unpack);
  if (table !== undefined) return { ...table, tried: [] };
  const structured = readStructured(json.values, unpack);
  if (structured !== undefined) {
    const groups = [...byForm(structured.denials), readAround(view, json.values)];
    return { ...structured, denials: combineDenials(groups), tried: [] };
  }
  const quoted = readQuoted(view, unpack);
  if (quoted !== undefined) return { ...quoted, tried: [] };
  const logged = readAccessLog(view);
  if (logged.length > 0) return { ...NOTHING, denials: logged };
  const denials = readErrorMessage(view);
  if (denials.length > 0) return { ...NOTHING, denials };
  return { ...NOTHING, tried: whyNot(view, json) };
}

const NOTHING: EvidenceResult = { denials: [], simulations: [], changes: [], tried: [] };

/**
 * Pieces of one form in one text are different denials; pieces of different forms may be one. Of a call between two
 * accounts each account gets a copy of the record, under an id that the copies share: those are one denial.
 */
function byForm(denials: readonly Denial[]): readonly (readonly Denial[])[] {
  const groups = new Map<string, Denial[]>();
  const copied = new Map<string, number>();
  for (const denial of denials) {
    const shared = denial.sharedEventId?.value;
    const copies = shared === undefined ? 0 : (copied.get(shared) ?? 0);
    if (shared !== undefined) copied.set(shared, copies + 1);
    const name = `${denial.form} ${copies}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [denial]);
    else group.push(denial);
  }
  return [...groups.values()];
}

/** The errors in the text around JSON values, such as the one that a decoded message was pasted below. */
function readAround(view: TextView, values: readonly JsonCursor[]): readonly Denial[] {
  const builder = new TextViewBuilder(view);
  let from = 0;
  for (const { node } of values) {
    builder.keep(from, node.start);
    from = node.end;
  }
  builder.keep(from, view.text.length);
  const around = builder.build();
  if (around.text.trim() === '') return [];
  // Words around a record are no errors just because they look like one: a command line, a heading.
  return readErrorMessage(around).filter(
    ({ classification, principal, operation, encodedMessage }) =>
      classification === 'authorization' && (principal ?? operation ?? encodedMessage) !== undefined,
  );
}

/** Records, messages and the like among JSON values, whatever they are wrapped in; undefined when there are none. */
function readStructured(
  values: readonly JsonCursor[] | undefined,
  unpack: Unpack | undefined,
): Pick<EvidenceResult, 'denials' | 'simulations' | 'changes'> | undefined {
  const denials: Denial[] = [];
  const simulations: SimulatorOpinion[] = [];
  const changes: PolicyChange[] = [];
  const seen = new Set<string>();
  for (const value of (values ?? []).flatMap((each) => unwrap(each, unpack))) {
    if (isRecord(value)) {
      const denial = readRecord(value);
      // CloudTrail may deliver a record twice; copies for several accounts have ids of their own.
      const id = denial.eventId && `${denial.eventId.value} ${denial.recipientAccountId?.value ?? ''}`;
      if (id !== undefined && seen.has(id)) continue;
      if (id !== undefined) seen.add(id);
      denials.push(denial);
      const change = readPolicyChange(value, denial);
      if (change !== undefined) changes.push(change);
      continue;
    }
    const message = findDecodedMessage(value);
    if (message !== undefined) {
      denials.push(readDecodedMessage(message));
      continue;
    }
    if (isAuthorizationDetails(value)) denials.push(...readAuthorizationDetails(value));
    else simulations.push(...(findSimulatorResults(value) ?? []).flatMap(readSimulatorResult));
  }
  return denials.length + simulations.length === 0 ? undefined : { denials, simulations, changes };
}

/** Members that only the JSON forms have; without one of them in the text, unquoting would be for nothing. */
const MARKS = ['explicitDeny', 'eventSource', 'evaluatedEffect', 'EvalDecision'];

/** How often a text may have been escaped. */
const ESCAPE_LIMIT = 3;

/** JSON that was pasted out of a string, with its escapes. */
function readQuoted(view: TextView, unpack: Unpack | undefined): ReturnType<typeof readStructured> {
  let current = view;
  for (let level = 0; level < ESCAPE_LIMIT; level++) {
    if (!current.text.includes('\\"') || !MARKS.some((mark) => current.text.includes(mark))) return undefined;
    current = unescaped(current);
    const structured = readStructured(findJsonValues(current).values, unpack);
    if (structured !== undefined) return structured;
  }
  return undefined;
}

function whyNot(view: TextView, { values, problem }: JsonValues): readonly Tried[] {
  const lacks = (form: EvidenceForm, why: TriedReason): Tried => {
    if (problem !== undefined) return { form, why: 'broken-json', problem: placeOf(view, problem) };
    return { form, why: values.length > 0 ? why : 'no-json' };
  };
  return [
    lacks('cloudtrail', 'no-record'),
    lacks('decoded-message', 'no-decoded-message'),
    lacks('authorization-details', 'no-authorization-details'),
    { form: 'error-message', why: 'no-error' },
  ];
}

function placeOf(view: TextView, { start, end, found, expected }: JsonProblem): Tried['problem'] {
  return { at: view.origin('text', start, end), found, expected };
}
