/**
 * A pasted text made ready for reading: colours, box drawings, quoting marks and invisible characters dropped,
 * escapes and entities decoded, every run of white space one character.
 *
 * Of white space the kind is kept, because it ends some slots and not others: a blank, a line break (`\n`), or a
 * gap of several line breaks (`GAP`). `flat` is the same text with line breaks as blanks, for looking up phrases
 * that a terminal may have wrapped; both have the same offsets.
 */
import { type TextView, TextViewBuilder } from './text-view.ts';

/** Stands for an empty line: no sentence goes on beyond it. */
export const GAP = '\u2029';

export interface MessageText {
  readonly view: TextView;
  readonly flat: string;
}

/**
 * The ways to read a text: first with line breaks as white space, and, where some lines look cut off at a
 * terminal's width, also with those line breaks taken out.
 */
export interface MessageTexts {
  readonly soft: MessageText;
  readonly hard: MessageText | undefined;
  /** Whether the lines are so regular that the cut at a width is hardly a coincidence. */
  readonly hardIsLikely: boolean;
}

export function readMessageText(view: TextView): MessageTexts {
  const cleaned = clean(view);
  const cuts = findCuts(cleaned.text);
  return {
    soft: messageText(cleaned, NO_CUTS),
    hard: cuts.offsets.size > 0 ? messageText(cleaned, cuts.offsets) : undefined,
    hardIsLikely: cuts.regular,
  };
}

const NO_CUTS: ReadonlySet<number> = new Set();

function messageText(cleaned: TextView, cuts: ReadonlySet<number>): MessageText {
  const view = collapse(cleaned, cuts);
  return { view, flat: view.text.replaceAll('\n', ' ') };
}

const ESC = 0x1b;
const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Everything that is not part of the message itself taken out, escapes and entities decoded. */
function clean(view: TextView): TextView {
  const { text } = view;
  const builder = new TextViewBuilder(view);
  let keptFrom = 0;
  let atLineStart = true;
  const skip = (from: number, to: number, replacement = ''): number => {
    builder.keep(keptFrom, from);
    builder.put(replacement, from, to);
    keptFrom = to;
    return to;
  };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) {
      atLineStart = true;
      i++;
      continue;
    }
    if (code === CARRIAGE_RETURN) {
      i = skip(i, i + 1, text.charCodeAt(i + 1) === LINE_FEED ? '' : '\n');
      atLineStart = true;
      continue;
    }
    if (code === ESC || code === 0x9b) {
      i = skip(i, endOfControlSequence(text, i));
      continue;
    }
    if (isInvisible(code) || isBoxDrawing(code)) {
      i = skip(i, i + 1);
      continue;
    }
    if (atLineStart && code === 0x3e && (text[i + 1] === ' ' || text[i + 1] === '>')) {
      // A reply quotes with `> `, several times over.
      i = skip(i, i + 1);
      continue;
    }
    if (code === BACKSLASH) {
      const decoded = escapeAt(text, i);
      if (decoded !== undefined) {
        const unit = decoded.stands.charCodeAt(0);
        if (unit === ESC) i = skip(i, endOfControlSequence(text, decoded.end - 1));
        else i = skip(i, decoded.end, isInvisible(unit) ? '' : decoded.stands);
        continue;
      }
    }
    if (code === AMPERSAND) {
      const entity = entityAt(text, i);
      if (entity !== undefined) {
        i = skip(i, entity.end, entity.stands);
        atLineStart = false;
        continue;
      }
    }
    if (!isBlank(code)) atLineStart = false;
    i++;
  }
  builder.keep(keptFrom, text.length);
  return builder.build();
}

/** White space collapsed; the line breaks at `cuts` taken out. */
function collapse(view: TextView, cuts: ReadonlySet<number>): TextView {
  const { text } = view;
  const builder = new TextViewBuilder(view);
  let keptFrom = 0;
  let i = 0;
  while (i < text.length) {
    if (!isBlank(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    let breaks = 0;
    while (i < text.length && isBlank(text.charCodeAt(i))) {
      if (text.charCodeAt(i) === LINE_FEED) breaks++;
      i++;
    }
    const stands = breaks > 1 ? GAP : breaks === 0 ? ' ' : cuts.has(start) ? '' : '\n';
    if (i === start + 1 && text[start] === stands) continue;
    builder.keep(keptFrom, start);
    builder.put(stands, start, i);
    keptFrom = i;
  }
  builder.keep(keptFrom, text.length);
  return builder.build();
}

/** Lines shorter than this are not cut at a terminal's width. */
const NARROWEST_TERMINAL = 40;

/**
 * Line breaks that may be a terminal's: the line before is as long as the longest of its paragraph, and neither
 * side has a blank. Regular if two lines in a row have that length.
 */
function findCuts(text: string): { readonly offsets: ReadonlySet<number>; readonly regular: boolean } {
  const offsets = new Set<number>();
  let regular = false;
  let lineStarts: number[] = [];
  const closeParagraph = (end: number): void => {
    const starts = [...lineStarts, end + 1];
    let longest = 0;
    for (let line = 0; line + 1 < starts.length; line++) {
      longest = Math.max(longest, starts[line + 1]! - starts[line]! - 1);
    }
    let full = 0;
    for (let line = 0; line + 2 < starts.length; line++) {
      const lineBreak = starts[line + 1]! - 1;
      if (starts[line + 1]! - starts[line]! - 1 !== longest || longest < NARROWEST_TERMINAL) {
        full = 0;
        continue;
      }
      if (++full > 1) regular = true;
      if (!isBlank(text.charCodeAt(lineBreak - 1)) && !isBlank(text.charCodeAt(lineBreak + 1))) {
        offsets.add(lineBreak);
      }
    }
    lineStarts = [];
  };
  let start = 0;
  for (;;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    if (end > start) lineStarts.push(start);
    else if (lineStarts.length > 0) closeParagraph(start - 1);
    if (lineBreak < 0) break;
    start = lineBreak + 1;
  }
  if (lineStarts.length > 0) closeParagraph(text.length);
  return { offsets, regular };
}

/** Longest control sequence that is looked for. */
const SEQUENCE_LIMIT = 128;

function endOfControlSequence(text: string, start: number): number {
  const isCsi = text.charCodeAt(start) === 0x9b || text[start + 1] === '[';
  const isOsc = text[start + 1] === ']';
  if (!isCsi && !isOsc) return Math.min(start + 2, text.length);
  let i = text.charCodeAt(start) === 0x9b ? start + 1 : start + 2;
  const limit = Math.min(text.length, i + SEQUENCE_LIMIT);
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isCsi && code >= 0x40 && code <= 0x7e) return i + 1;
    if (isOsc && code === 0x07) return i + 1;
    if (isOsc && code === ESC && text[i + 1] === '\\') return i + 2;
    if (code === LINE_FEED) break;
  }
  return Math.min(start + 2, text.length);
}

interface Decoded {
  readonly end: number;
  readonly stands: string;
}

/** `\"`, `\n`, `\\\"` …: an escape of a JSON or source text, however often it was escaped again. */
function escapeAt(text: string, start: number): Decoded | undefined {
  let i = start;
  while (text.charCodeAt(i) === BACKSLASH && i - start < 32) i++;
  switch (text[i]) {
    case '"':
    case "'":
    case '/':
      return { end: i + 1, stands: text[i]! };
    case 'n':
    case 'r':
      return { end: i + 1, stands: '\n' };
    case 't':
      return { end: i + 1, stands: ' ' };
    case 'u': {
      const unit = hexadecimal(text.slice(i + 1, i + 5));
      return unit === undefined ? undefined : { end: i + 5, stands: String.fromCharCode(unit) };
    }
    default:
      return undefined;
  }
}

function hexadecimal(digits: string): number | undefined {
  return /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
]);

function entityAt(text: string, start: number): Decoded | undefined {
  const semicolon = text.slice(start, start + 10).indexOf(';');
  if (semicolon < 2) return undefined;
  const name = text.slice(start + 1, start + semicolon);
  const end = start + semicolon + 1;
  const named = ENTITIES.get(name);
  if (named !== undefined) return { end, stands: named };
  const numeric = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (numeric === null) return undefined;
  const code = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16);
  return code > 0 && code <= 0xffff ? { end, stands: String.fromCharCode(code) } : undefined;
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 || code === LINE_FEED || code === 0x09 || code === 0x0b || code === 0x0c || code === 0xa0
  );
}

function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    code === 0xfeff ||
    code === 0x2060 ||
    code === 0xad ||
    code === 0 ||
    code === 8
  );
}

/** What Terraform draws around an error. */
function isBoxDrawing(code: number): boolean {
  return code >= 0x2500 && code <= 0x257f;
}
