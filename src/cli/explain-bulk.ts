/**
 * Evidence of any size: opened as it lies there, gzipped or not, read whole where it is small and piece by piece where
 * it is not. Many denials become one report by cause.
 */
import { createHash } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';
import { Authorizers } from '../diagnosis/authorizers.ts';
import { MENTIONABLE, type Mentions, signatureOf } from '../diagnosis/denial-signature.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { DenialGroups, type GroupOutcome, outcomeOf, statedOutcome } from '../diagnosis/group.ts';
import type { Environment } from '../environment/environment.ts';
import { withAuthorizationRecords } from '../evidence/combine.ts';
import { beginsLikeCsvTable } from '../evidence/delivery/csv-table.ts';
import type { Denial } from '../evidence/denial.ts';
import { readEvidence } from '../evidence/read.ts';
import { PieceReader } from '../evidence/record-stream.ts';
import type { SimulatorOpinion } from '../evidence/simulator-output.ts';
import { SourceText } from '../policy/source.ts';
import { renderGroups } from '../render/group-text.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { cannotUnpack, isGzip, payloadReader } from './gzip.ts';
import { cannotRead, fileChunks, nameOf } from './input.ts';
import { BufferedOutput, type Terminal, usesColour } from './output.ts';

/** Evidence up to this many characters is read whole. */
const WHOLE_LIMIT = 1 << 23;
/** And a table up to this many. */
const TABLE_LIMIT = 1 << 28;

export interface OpenedEvidence {
  readonly sources: readonly SourceText[];
  /** What is too large to be held. */
  readonly streams: readonly { readonly name: string; readonly chunks: AsyncIterable<string> }[];
}

/** The texts of files, and of standard input for `-`. */
export async function openTexts(paths: readonly string[], terminal: Terminal): Promise<OpenedEvidence> {
  const sources: SourceText[] = [];
  const streams: { readonly name: string; readonly chunks: AsyncIterable<string> }[] = [];
  for (const path of paths) {
    const name = nameOf(path);
    const chunks = textChunks(path, terminal);
    const parts: string[] = [];
    let size = 0;
    let next = await chunks.next();
    let limit = WHOLE_LIMIT;
    for (; !next.done && size <= limit; next = await chunks.next()) {
      // The lines of a table say nothing without the first one.
      if (parts.length === 0 && beginsLikeCsvTable(next.value)) limit = TABLE_LIMIT;
      parts.push(next.value);
      size += next.value.length;
    }
    if (next.done) sources.push(new SourceText(name, parts.join('')));
    else streams.push({ name, chunks: following(parts.join('') + next.value, chunks) });
  }
  return { sources, streams };
}

async function* following(first: string, chunks: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

async function* textChunks(path: string, terminal: Terminal): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for await (const chunk of unpacked(bytesOf(path, terminal), nameOf(path))) yield decoder.write(chunk);
  yield decoder.end();
}

async function* bytesOf(path: string, terminal: Terminal): AsyncGenerator<Buffer> {
  try {
    if (path === '-') for await (const chunk of terminal.stdin) yield Buffer.from(chunk);
    else yield* fileChunks(path);
  } catch (error) {
    throw cannotRead(path, error as NodeJS.ErrnoException);
  }
}

/** The bytes, with what is gzip taken apart as it comes. */
async function* unpacked(bytes: AsyncGenerator<Buffer>, name: string): AsyncGenerator<Buffer> {
  let start: Buffer = Buffer.alloc(0);
  while (start.length < 3) {
    const next = await bytes.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  const all = beginningWith(start, bytes);
  if (!isGzip(start)) {
    yield* all;
    return;
  }
  const [{ Readable }, { createGunzip }] = await Promise.all([import('node:stream'), import('node:zlib')]);
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  const packed = Readable.from(all).on('error', (error) => gunzip.destroy(error));
  try {
    yield* packed.pipe(gunzip);
  } catch (error) {
    throw error instanceof UsageError ? error : cannotUnpack(name, error as NodeJS.ErrnoException);
  }
}

async function* beginningWith(start: Buffer, bytes: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield start;
  yield* bytes;
}

/** Explains denials one after the other and keeps their groups. */
export class BulkExplanation {
  readonly #environment: Environment;
  readonly #mentions: Mentions | undefined;
  readonly #terminal: Terminal;
  readonly #groups = new DenialGroups();
  readonly #authorizers = new Authorizers();
  readonly #progress: Progress;
  /** Event ids that were met lately: CloudTrail may deliver a record twice. */
  readonly #seen = new RecentlySeen();
  /** Owners' copies of records whose callers' copies were not met yet, by the id that they share. */
  readonly #copies = new Map<string, Denial>();
  readonly #outcomes = new Map<string, GroupOutcome>();
  #skipped = 0;
  #simulations = 0;
  #isOpen = false;
  #isAnswered = true;

  /** `texts`: those of the snapshot; undefined without one. */
  constructor(environment: Environment, texts: readonly string[] | undefined, terminal: Terminal) {
    this.#environment = environment;
    this.#mentions = texts && mentionsIn(texts);
    this.#terminal = terminal;
    this.#progress = new Progress(terminal);
  }

  async read(name: string, chunks: AsyncIterable<string>): Promise<void> {
    const pieces = new PieceReader();
    for await (const chunk of chunks) {
      this.#progress.report(chunk.length, this.#groups.total);
      for (const { text, line } of pieces.push(chunk)) this.#readPiece(name, text, line);
    }
    for (const { text, line } of pieces.end()) this.#readPiece(name, text, line);
    this.#skipped += pieces.skipped;
    this.#progress.clear();
  }

  /** Reads a text that is held whole. */
  readText(source: SourceText): void {
    const { denials, simulations } = readEvidence(source, payloadReader());
    this.leaveOut(simulations);
    for (const denial of denials) if (denial.classification !== 'none') this.add(denial);
  }

  /** Opinions of the policy simulator are compared with a denial that is told by itself. */
  leaveOut(simulations: readonly SimulatorOpinion[]): void {
    this.#simulations += simulations.length;
  }

  add(given: Denial): void {
    for (const denial of withAuthorizationRecords([given], this.#environment.authorizationRecords))
      this.#add(denial);
  }

  #add(denial: Denial): void {
    const shared = denial.sharedEventId?.value;
    // The owner of a resource gets a copy of the record that does not name the caller: the caller's own is told.
    if (shared !== undefined && denial.principal === undefined && this.#copies.size < COPIES_LIMIT) {
      this.#copies.set(shared, denial);
    } else this.#tell(denial);
  }

  /** Counts a denial once, whatever number of records tells of it. */
  #tell(denial: Denial): void {
    const { eventId, sharedEventId, recipientAccountId } = denial;
    const id = sharedEventId?.value ?? (eventId && `${eventId.value} ${recipientAccountId?.value ?? ''}`);
    if (id !== undefined && this.#seen.has(id)) return;
    if (sharedEventId !== undefined) this.#copies.delete(sharedEventId.value);
    const outcome = this.#outcomeOf(denial);
    this.#groups.add(denial, outcome);
    if (outcome.answer !== 'found') this.#isAnswered = false;
    if (outcome.answer === 'open') this.#isOpen = true;
  }

  #readPiece(name: string, text: string, line: number): void {
    if (isSuccess(text)) return;
    this.readText(new SourceText(name, text, line));
  }

  #outcomeOf(denial: Denial): GroupOutcome {
    if (!this.#mentions) return statedOutcome(denial);
    const signature = createHash('sha256').update(signatureOf(denial, this.#mentions)).digest('base64');
    let outcome = this.#outcomes.get(signature);
    if (!outcome) {
      if (this.#outcomes.size >= OUTCOME_LIMIT) this.#outcomes.clear();
      outcome = outcomeOf(diagnose(denial, this.#environment, { authorizers: this.#authorizers }));
      this.#outcomes.set(signature, outcome);
    }
    return outcome;
  }

  /** Prints the groups, and says how it went. */
  async end(format: 'text' | 'json' | 'ndjson' | 'markdown'): Promise<ExitCode> {
    for (const denial of this.#copies.values()) this.#tell(denial);
    if (this.#groups.total === 0) throw new UsageError('no denial in the evidence');
    const output = new BufferedOutput(this.#terminal.stdout);
    const groups = this.#groups.groups();
    const { total, beyond } = this.#groups;
    if (format === 'text') {
      const report = { groups, total, beyond, skipped: this.#skipped };
      await output.write(renderGroups(report, usesColour(this.#terminal)));
    } else if (format === 'markdown') {
      const { groupsMarkdown } = await import('./explain-markdown.ts');
      const report = { groups, total, beyond, skipped: this.#skipped };
      await output.write(groupsMarkdown(renderGroups(report, false)));
    } else if (format === 'json') {
      await output.write(`${JSON.stringify({ total, beyond, skipped: this.#skipped, groups }, null, 2)}\n`);
    } else {
      for (const group of groups) await output.write(`${JSON.stringify(group)}\n`);
    }
    await output.flush();
    if (this.#simulations > 0) {
      this.#terminal.stderr.write(
        `output of the policy simulator was left out (${this.#simulations} results): it is compared with denials that are told one by one\n`,
      );
    }
    if (this.#isAnswered) return EXIT.ok;
    return this.#isOpen ? EXIT.undetermined : EXIT.no;
  }
}

/** Denials that are alike are explained once, while no more kinds of them than this came in between. */
const OUTCOME_LIMIT = 100_000;

/** Each text is looked through once for all words. */
function mentionsIn(texts: readonly string[]): Mentions {
  const mentioned = new Set<string>();
  for (const text of texts) {
    const lower = text.toLowerCase();
    for (const word of MENTIONABLE) if (!mentioned.has(word) && lower.includes(word)) mentioned.add(word);
  }
  return (word) => mentioned.has(word);
}

/** Most records of a log are of calls that went well, and are told apart without being read. */
function isSuccess(text: string): boolean {
  if (text.includes('errorCode') || text.includes('errorMessage')) return false;
  // A record of Kinesis has an eventSource too, with the records of calls packed in it.
  return text.includes('eventSource') && !text.includes('aws:kinesis');
}

/** Copies beyond this many are told as they come. */
const COPIES_LIMIT = 20_000;

const SEEN_LIMIT = 50_000;

/** Remembers the last texts it was asked for, about as many as the limit. */
class RecentlySeen {
  #recent = new Set<string>();
  #before = new Set<string>();

  /** Whether a text came before; from now on it did. */
  has(text: string): boolean {
    const isKnown = this.#recent.has(text) || this.#before.has(text);
    this.#recent.add(text);
    if (this.#recent.size >= SEEN_LIMIT) {
      this.#before = this.#recent;
      this.#recent = new Set();
    }
    return isKnown;
  }
}

const PROGRESS_INTERVAL_MS = 200;

/** A line on standard error that is written over, on a terminal only. */
class Progress {
  readonly #stream: Terminal['stderr'];
  readonly #isShown: boolean;
  #characters = 0;
  #last = 0;

  constructor({ stderr }: Terminal) {
    this.#stream = stderr;
    this.#isShown = stderr.isTTY === true;
  }

  report(characters: number, denials: number): void {
    this.#characters += characters;
    const now = performance.now();
    if (!this.#isShown || now - this.#last < PROGRESS_INTERVAL_MS) return;
    this.#last = now;
    const read = Math.round(this.#characters / 1e6).toLocaleString('en-US');
    this.#stream.write(`\r\u001b[Kread ${read} MB, ${denials.toLocaleString('en-US')} denials`);
  }

  clear(): void {
    if (this.#isShown && this.#last > 0) this.#stream.write('\r\u001b[K');
  }
}
