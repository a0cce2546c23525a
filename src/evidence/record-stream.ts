/**
 * Texts too large to be read at once, cut into pieces that can be read one by one: the records of a log file
 * (`{"Records": […]}`, the events of lookup-events, a list, or one object after the other), or blocks of lines where
 * the text is no JSON. Holds no more than one piece and the chunk that came last. What a piece says is for others.
 */

/** A piece of a longer text. */
export interface TextPiece {
  readonly text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

/** Members of a wrapping object that hold records. */
const LISTS: readonly string[] = ['Records', 'Events'];

/** An object beyond this is no record; CloudTrail delivers at most 256 KB. */
const RECORD_LIMIT = 1 << 23;

/** Lines are handed on in blocks of this size, so that what spans a few lines is mostly in one. */
const BLOCK_SIZE = 1 << 18;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x5b;

/** What may stand before an object that is inside of something. */
const MAY_PRECEDE: readonly number[] = [0x3a, COMMA, OPENING_BRACKET];

/** Takes a text chunk by chunk and gives its pieces as soon as they are whole. */
export class PieceReader {
  #reader: RecordReader | BlockReader | undefined;
  #blanks = '';

  /** Pieces that were too long to be read. */
  get skipped(): number {
    return this.#reader?.skipped ?? 0;
  }

  *push(chunk: string): Generator<TextPiece> {
    if (this.#reader) {
      yield* this.#reader.push(chunk);
      return;
    }
    const text = this.#blanks + chunk;
    const first = text.trimStart()[0];
    if (first === undefined) {
      this.#blanks = text;
      return;
    }
    this.#reader = first === '{' || first === '[' ? new RecordReader() : new BlockReader();
    yield* this.#reader.push(text);
  }

  *end(): Generator<TextPiece> {
    if (this.#reader) yield* this.#reader.end();
  }
}

/** On which line of the whole text the part begins that is still held. */
class LineCount {
  #line = 1;

  at(text: string, offset: number): number {
    let line = this.#line;
    for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
    return line;
  }

  pass(text: string, offset: number): void {
    this.#line = this.at(text, offset);
  }
}

class BlockReader {
  readonly skipped = 0;
  readonly #lines = new LineCount();
  #rest = '';
  /** The first line of a table, which goes before each of its blocks. */
  #header: string | undefined;

  *push(chunk: string): Generator<TextPiece> {
    this.#rest += chunk;
    if (this.#rest.length < BLOCK_SIZE) return;
    const end = this.#rest.lastIndexOf('\n') + 1 || (this.#rest.length > RECORD_LIMIT ? RECORD_LIMIT : 0);
    if (end > 0) yield this.#take(end);
  }

  *end(): Generator<TextPiece> {
    if (this.#rest !== '') yield this.#take(this.#rest.length);
  }

  #take(end: number): TextPiece {
    const text = this.#rest.slice(0, end);
    const line = this.#lines.at(text, 0);
    this.#lines.pass(text, end);
    this.#rest = this.#rest.slice(end);
    if (this.#header === undefined) {
      this.#header = headerOf(text);
      return { text, line };
    }
    return { text: this.#header + text, line: this.#header === '' ? line : line - 1 };
  }
}

/** The first line of a table of events with its line break; empty where the text is none. */
function headerOf(text: string): string {
  const end = text.indexOf('\n') + 1;
  const line = text.slice(0, Math.min(end, HEADER_LIMIT));
  const isHeader = line.includes(',') && /event[ _]?(?:name|source|id)/i.test(line) && !/[{:]/.test(line);
  return isHeader ? line : '';
}

const HEADER_LIMIT = 4096;

/**
 * Follows the nesting of JSON, without reading it, to where each record begins and ends. After an object that breaks
 * off it begins anew with the next one.
 */
class RecordReader {
  /** Objects that were too long, or broke off within a string. */
  skipped = 0;
  readonly #lines = new LineCount();
  /** What is still needed: from the beginning of the piece that is open. */
  #text = '';
  #at = 0;
  #depth = 0;
  /** Where the string began that is open; -1 outside of one. */
  #string = -1;
  /** The next line break at or after the place that was reached, as far as the text is known. */
  #lineBreak = -1;
  /** Where the open piece begins, and the depth around it. */
  #start = -1;
  #outside = 0;
  /** Depth inside the list whose elements are pieces; 0 outside of one. */
  #list = 0;
  /** The last string in an outermost object: a name, where a list follows. */
  #name = '';
  /** The last character that is no blank, outside of strings. */
  #before = COMMA;

  *push(chunk: string): Generator<TextPiece> {
    if (this.#lineBreak >= this.#text.length) this.#lineBreak = -1;
    this.#text += chunk;
    while (this.#at < this.#text.length) {
      if (this.#string >= 0) {
        if (!this.#endString()) break;
        continue;
      }
      const code = this.#text.charCodeAt(this.#at++);
      switch (code) {
        case 0x20:
        case 0x09:
        case 0x0a:
        case 0x0d:
          continue;
        case QUOTE:
          this.#string = this.#at;
          break;
        case 0x7b: // {
          if (this.#depth > 0 && !MAY_PRECEDE.includes(this.#before)) {
            this.#at--;
            if (this.#start >= 0) yield this.#close();
            this.#at++;
            this.#startOver();
          }
          if (this.#start < 0 && this.#depth === this.#list) this.#open();
          this.#depth++;
          break;
        case OPENING_BRACKET:
          this.#depth++;
          if (this.#list === 0 && this.#isListOfPieces()) {
            this.#list = this.#depth;
            this.#start = -1;
          }
          break;
        case 0x7d: // }
        case 0x5d: // ]
          if (this.#depth > 0) this.#depth--;
          if (this.#depth < this.#list) this.#list = 0;
          if (this.#start >= 0 && this.#depth === this.#outside) yield this.#close();
      }
      this.#before = code;
    }
    this.#forget();
  }

  /** What is left is no whole object, and is handed on to be told so. */
  *end(): Generator<TextPiece> {
    if (this.#start < 0) return;
    this.#at = this.#text.length;
    yield this.#close();
  }

  #open(): void {
    this.#start = this.#at - 1;
    this.#outside = this.#depth;
  }

  #close(): TextPiece {
    const start = this.#start;
    const piece = { text: this.#text.slice(start, this.#at), line: this.#lines.at(this.#text, start) };
    this.#start = -1;
    this.#forget();
    return piece;
  }

  #startOver(): void {
    this.#depth = 0;
    this.#list = 0;
    this.#start = -1;
    this.#string = -1;
  }

  /** Whether the list that was just entered stands at the top, or is the one in an outermost wrapping. */
  #isListOfPieces(): boolean {
    return this.#depth === 1 || (this.#depth === 2 && LISTS.includes(this.#name));
  }

  /** Goes to the end of a string; false where the text breaks off before it. No string holds a bare line break. */
  #endString(): boolean {
    const text = this.#text;
    for (;;) {
      const quote = text.indexOf('"', this.#at);
      if (this.#lineBreak < this.#at) {
        const next = text.indexOf('\n', this.#at);
        this.#lineBreak = next < 0 ? text.length : next;
      }
      if (this.#lineBreak < (quote < 0 ? text.length : quote)) {
        this.skipped++;
        this.#at = this.#lineBreak;
        this.#startOver();
        return true;
      }
      if (quote < 0) {
        // Of the backslashes at the end only whether they are odd in number matters to what follows.
        this.#at = text.length - (this.#backslashesBefore(text.length) % 2);
        return false;
      }
      this.#at = quote + 1;
      if (this.#backslashesBefore(quote) % 2 === 1) continue;
      if (this.#depth === 1 && this.#list === 0) this.#name = text.slice(this.#string, quote);
      this.#string = -1;
      return true;
    }
  }

  #backslashesBefore(end: number): number {
    let at = end;
    while (at > this.#string && this.#text.charCodeAt(at - 1) === BACKSLASH) at--;
    return end - at;
  }

  /** Lets go of what no open piece needs. */
  #forget(): void {
    if (this.#start >= 0 && this.#at - this.#start > RECORD_LIMIT) {
      this.#start = -1;
      this.skipped++;
    }
    const keep = this.#start >= 0 ? this.#start : this.#at;
    if (keep === 0) return;
    this.#lines.pass(this.#text, keep);
    this.#text = this.#text.slice(keep);
    this.#at -= keep;
    this.#lineBreak -= keep;
    if (this.#start >= 0) this.#start -= keep;
    if (this.#string >= 0) this.#string = Math.max(0, this.#string - keep);
  }
}
