/**
 * Records as comma-separated values: what Athena and CloudTrail Lake save, what the console's event history downloads,
 * and what CloudWatch Logs Insights exports, with a whole record in one column. Recognised by the names in the first
 * line, never by a file's name.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://docs.aws.amazon.com/athena/latest/ug/querying-finding-output-files.html
 */
import { readJsonAt } from '../../policy/json.ts';
import { JsonCursor } from '../json-cursor.ts';
import { type TextView, TextViewBuilder } from '../text-view.ts';
import { areHeadersOfRecords, type Cell, recordOfRow } from './table-row.ts';

/** A header line is not longer than this. */
const HEADER_LIMIT = 8192;

/** The records of a table; undefined where the text is none. */
export function readCsvTable(view: TextView): readonly JsonCursor[] | undefined {
  const { text } = view;
  const header = readHeader(text);
  if (header === undefined) return undefined;
  const { names, message } = header;
  const records: JsonCursor[] = [];
  let at = header.next;
  while (at < text.length) {
    const line = readLine(text, at);
    if (line === undefined) break;
    at = line.next;
    const field = message === undefined ? undefined : line.fields[message];
    const record = message === undefined ? recordOf(view, names, line.fields) : field && jsonIn(view, field);
    if (record !== undefined) records.push(record);
  }
  // Messages may be anything: without a value in them it is text with commas.
  return message !== undefined && records.length === 0 ? undefined : records;
}

/** Whether a text begins as a table of records does: only with its first line can the others be read. */
export function beginsLikeCsvTable(text: string): boolean {
  return readHeader(text) !== undefined;
}

interface Header {
  readonly names: readonly string[];
  /** The column that holds whole records. */
  readonly message: number | undefined;
  readonly next: number;
}

function readHeader(text: string): Header | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const lineEnd = text.indexOf('\n', start);
  // Cheap, before anything is taken apart.
  if (lineEnd < 0 || lineEnd - start > HEADER_LIMIT || !text.slice(start, lineEnd).includes(','))
    return undefined;
  const header = readLine(text, start);
  if (header === undefined) return undefined;
  const names = header.fields.map((field) => unquoted(text, field));
  if (areHeadersOfRecords(names)) return { names, message: undefined, next: header.next };
  const message = names.findIndex((name) => /^@?message$/i.test(name));
  return message < 0 ? undefined : { names, message, next: header.next };
}

interface Field {
  /** Without the quotes. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

interface Line {
  readonly fields: readonly Field[];
  readonly next: number;
}

/** One line with its fields, a quoted one may span lines; undefined where the text is no table. */
function readLine(text: string, from: number): Line | undefined {
  const fields: Field[] = [];
  let at = from;
  for (;;) {
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      const end = close < 0 ? text.length : close;
      fields.push({ start: at + 1, end, isQuoted: true });
      at = endOfField(text, Math.min(end + 1, text.length));
      // Something behind the quote: this is no table, but text that quotes names, such as JSON.
      if (at > end + 1 && text[end + 1] !== '\r') return undefined;
    } else {
      const end = endOfField(text, at);
      const hasReturn = end > at && text[end - 1] === '\r';
      fields.push({ start: at, end: hasReturn ? end - 1 : end, isQuoted: false });
      at = end;
    }
    if (text[at] !== ',') return { fields, next: at + 1 };
    at++;
  }
}

function endOfField(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++;
  return at;
}

function unquoted(text: string, { start, end, isQuoted }: Field): string {
  const raw = text.slice(start, end);
  return isQuoted ? raw.replaceAll('""', '"') : raw.trim();
}

/** The record of a line: a view of its fields without the doubled quotes, and the record that they make. */
function recordOf(
  view: TextView,
  names: readonly string[],
  fields: readonly Field[],
): JsonCursor | undefined {
  const builder = new TextViewBuilder(view);
  const cells: Cell[] = [];
  let length = 0;
  for (const [index, field] of fields.entries()) {
    const column = names[index];
    if (column === undefined) break;
    const start = length;
    length += keepField(builder, view, field);
    cells.push({ column, start: start + guardLength(view.text, field), end: length });
  }
  return cells.length === 0 ? undefined : recordOfRow(builder.build(), cells);
}

/** The JSON value that a field holds. */
function jsonIn(view: TextView, field: Field): JsonCursor | undefined {
  const builder = new TextViewBuilder(view);
  keepField(builder, view, field);
  const content = builder.build();
  const result = readJsonAt(content.asSource(), 0);
  return result.ok && result.value.kind === 'object' ? new JsonCursor(content, result.value) : undefined;
}

/** Adds a field to a view that is being built, without the doubled quotes; returns its length. */
function keepField(builder: TextViewBuilder, view: TextView, field: Field): number {
  const raw = view.text.slice(field.start, field.end);
  let length = 0;
  const keep = (start: number, end: number): void => {
    builder.keep(field.start + start, field.start + end);
    length += end - start;
  };
  let from = 0;
  for (let quote = raw.indexOf('""'); field.isQuoted && quote >= 0; quote = raw.indexOf('""', from)) {
    keep(from, quote + 1);
    from = quote + 2;
  }
  keep(from, raw.length);
  return length;
}

/** Spreadsheet exports guard values that begin like a formula with an apostrophe. */
function guardLength(text: string, { start, end }: Field): number {
  return end - start > 1 && text[start] === "'" && '=+-@'.includes(text[start + 1]!) ? 1 : 0;
}
