/**
 * A record that comes as a row of a table: column names in any letter case, every value as text, nested values as
 * struct text or as JSON in text. The row is written out as the JSON of a record, with the way back to the text.
 *
 * A row of a query holds the columns that somebody selected. One that does not say whether there was an error is
 * not read: nothing would tell a denial from a success.
 * @see https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table.html
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-supported-event-schemas.html
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events-console.html
 */
import { readJsonAt } from '../../policy/json.ts';
import { SourceText } from '../../policy/source.ts';
import { JsonCursor } from '../json-cursor.ts';
import { type TextView, TextViewBuilder } from '../text-view.ts';
import {
  mapMembers,
  RESOURCE,
  type StructShape,
  structFields,
  structList,
  TLS_DETAILS,
  USER_IDENTITY,
} from './struct-text.ts';

/** One value of a row: the name of its column, and where it stands in the row's text. */
export interface Cell {
  readonly column: string;
  readonly start: number;
  readonly end: number;
}

type ColumnKind = 'text' | 'user-identity' | 'resources' | 'tls-details' | 'map';

interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** By lower-case name without blanks and hyphens: `eventName`, `eventname`, `Event name`. */
const COLUMNS: ReadonlyMap<string, Column> = new Map(
  [
    ...(
      'eventVersion eventSource eventName awsRegion sourceIPAddress userAgent errorCode errorMessage requestID eventID ' +
      'eventType apiVersion readOnly managementEvent eventCategory recipientAccountId sharedEventID vpcEndpointId ' +
      'vpcEndpointAccountId sessionCredentialFromConsole eventTime'
    )
      .split(' ')
      .map((name): Column => ({ name, kind: 'text' })),
    { name: 'userIdentity', kind: 'user-identity' } as const,
    { name: 'resources', kind: 'resources' } as const,
    { name: 'tlsDetails', kind: 'tls-details' } as const,
    ...['requestParameters', 'responseElements', 'additionalEventData', 'serviceEventDetails'].map(
      (name): Column => ({ name, kind: 'map' }),
    ),
  ].map((column) => [column.name.toLowerCase(), column]),
);

/** The column that a header names; undefined for columns that a record does not have. */
function columnNamed(header: string): Column | undefined {
  let plain = '';
  for (const character of header.toLowerCase())
    if (character !== ' ' && character !== '-') plain += character;
  return COLUMNS.get(plain);
}

/** Whether headers are those of a table of records. */
export function areHeadersOfRecords(headers: readonly string[]): boolean {
  const names = new Set(headers.map((header) => columnNamed(header)?.name));
  return (
    names.has('eventSource') &&
    names.has('eventName') &&
    (names.has('errorCode') || names.has('errorMessage'))
  );
}

/** The record in a row; undefined where it has not the columns of one. */
export function recordOfRow(view: TextView, cells: readonly Cell[]): JsonCursor | undefined {
  if (!areHeadersOfRecords(cells.map(({ column }) => column))) return undefined;
  const writer = new RecordWriter(view);
  const written = new Set<string>();
  writer.open('{', cells[0]!.start);
  for (const cell of cells) {
    // `userIdentity.arn`: a query that selects single fields.
    const dot = cell.column.indexOf('.');
    const column = dot < 0 ? columnNamed(cell.column) : undefined;
    if (column === undefined || written.has(column.name) || isNothing(view.text, cell)) continue;
    written.add(column.name);
    writer.member(column.name, cell.start, () => writer.value(column.kind, cell));
  }
  const fields = cells.filter(({ column }) => column.includes('.'));
  for (const [name, group] of groupsOf(fields, view.text)) {
    const column = columnNamed(name);
    if (column === undefined || written.has(column.name)) continue;
    writer.member(column.name, group[0]!.start, () => writer.group(group, SHAPES[column.kind]));
  }
  writer.close('}', cells[0]!.start);
  const made = writer.build();
  const result = readJsonAt(made.asSource(), 0);
  return result.ok ? new JsonCursor(made, result.value) : undefined;
}

const SHAPES: Readonly<Partial<Record<ColumnKind, StructShape>>> = {
  'user-identity': USER_IDENTITY,
  'tls-details': TLS_DETAILS,
};

/** An empty cell, and what engines print for a null. */
function isNothing(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (end <= start || (end - start === 1 && text[start] === '-')) return true;
  return end - start === 4 && text.slice(start, end).toLowerCase() === 'null';
}

/** Cells with dotted names by the part before the dot, which is taken off. */
function groupsOf(cells: readonly Cell[], text: string): ReadonlyMap<string, readonly Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (isNothing(text, cell)) continue;
    const dot = cell.column.indexOf('.');
    const name = cell.column.slice(0, dot);
    const inner = { ...cell, column: cell.column.slice(dot + 1) };
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [inner]);
    else group.push(inner);
  }
  return groups;
}

/** Structs in structs in structs end here. */
const DEPTH_LIMIT = 8;

class RecordWriter {
  readonly #view: TextView;
  readonly #builder: TextViewBuilder;
  #isFirst = true;

  constructor(view: TextView) {
    this.#view = view;
    this.#builder = new TextViewBuilder(view);
  }

  build(): TextView {
    return this.#builder.build();
  }

  open(bracket: string, at: number): void {
    this.#builder.put(bracket, at, at);
    this.#isFirst = true;
  }

  close(bracket: string, at: number): void {
    this.#builder.put(bracket, at, at);
    this.#isFirst = false;
  }

  member(name: string, at: number, value: () => void): void {
    this.#builder.put(`${this.#isFirst ? '' : ','}${JSON.stringify(name)}:`, at, at);
    value();
    this.#isFirst = false;
  }

  value(kind: ColumnKind, { start, end }: Cell): void {
    if (kind === 'text') this.#text(start, end);
    else if (this.#json(start, end)) {
      // Kept as it is.
    } else if (kind === 'map') this.#map(start, end);
    else if (kind === 'resources') this.#list(start, end);
    else this.#struct(start, end, SHAPES[kind]!, 0);
  }

  /** Fields of one struct that came as columns of their own. */
  group(cells: readonly Cell[], shape: StructShape | undefined, depth = 0): void {
    const start = cells[0]!.start;
    this.open('{', start);
    for (const cell of cells) {
      if (cell.column.includes('.')) continue;
      const name = shape?.[cell.column.toLowerCase()]?.name ?? cell.column;
      this.member(name, cell.start, () => this.#text(cell.start, cell.end));
    }
    const inner = cells.filter(({ column }) => column.includes('.'));
    if (depth < DEPTH_LIMIT) {
      for (const [name, group] of groupsOf(inner, this.#view.text)) {
        const field = shape?.[name.toLowerCase()];
        this.member(field?.name ?? name, group[0]!.start, () => this.group(group, field?.shape, depth + 1));
      }
    }
    this.close('}', start);
  }

  #map(start: number, end: number): void {
    const { text } = this.#view;
    const members = mapMembers(text, start, end);
    if (members === undefined) {
      this.#null(start);
      return;
    }
    this.open('{', start);
    for (const member of members) {
      this.member(member.name, member.start, () => {
        if (isNothing(text, member)) this.#null(member.start);
        else this.#text(member.start, member.end);
      });
    }
    this.close('}', end);
  }

  #list(start: number, end: number): void {
    const structs = structList(this.#view.text, start, end);
    if (structs === undefined) {
      this.#null(start);
      return;
    }
    this.open('[', start);
    structs.forEach((struct, index) => {
      if (index > 0) this.#builder.put(',', struct.start, struct.start);
      this.#struct(struct.start, struct.end, RESOURCE, 0);
    });
    this.close(']', end);
  }

  #struct(start: number, end: number, shape: StructShape, depth: number): void {
    const { text } = this.#view;
    const fields = depth > DEPTH_LIMIT ? undefined : structFields(text, start, end, shape);
    if (fields === undefined) {
      this.#null(start);
      return;
    }
    this.open('{', start);
    const written = new Set<string>();
    for (const field of fields) {
      if (isNothing(text, field) || written.has(field.name)) continue;
      written.add(field.name);
      this.member(field.name, field.start, () => {
        if (field.shape !== undefined) this.#struct(field.start, field.end, field.shape, depth + 1);
        else this.#text(field.start, field.end);
      });
    }
    this.close('}', end);
  }

  #null(at: number): void {
    this.#builder.put('null', at, at);
  }

  /** JSON that stands in a cell as it is. */
  #json(start: number, end: number): boolean {
    const { text } = this.#view;
    if (text[start] !== '{' && text[start] !== '[') return false;
    const inner = new SourceText('', text.slice(start, end));
    const result = readJsonAt(inner, 0);
    if (!result.ok || result.end !== inner.text.length) return false;
    this.#builder.keep(start, end);
    return true;
  }

  #text(start: number, end: number): void {
    const { text } = this.#view;
    this.#builder.put('"', start, start);
    let plainFrom = start;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x20 && code !== 0x22 && code !== 0x5c) continue;
      this.#builder.keep(plainFrom, i);
      this.#builder.put(JSON.stringify(text[i]).slice(1, -1), i, i + 1);
      plainFrom = i + 1;
    }
    this.#builder.keep(plainFrom, end);
    this.#builder.put('"', end, end);
  }
}
