/**
 * Edits of a JSON document that touch nothing else: a value is put in where it belongs, in the form of its
 * neighbours, and every other character of the text stays as it was. Which edits make sense is for others to say.
 * Each edit is also an operation of JSON Patch.
 * @see https://www.rfc-editor.org/rfc/rfc6902
 */
import { type JsonNode, readJson, toValue } from '../policy/json.ts';
import { SourceText } from '../policy/source.ts';

export type JsonValue =
  | string
  | number
  | boolean
  | readonly JsonValue[]
  | { readonly [member: string]: JsonValue };

/** Member names and positions from the root of the document. */
export type JsonPath = readonly (string | number)[];

export type DocumentEdit =
  /** A value at the end of the list at `path`; a single value there becomes a list of two. */
  | { readonly kind: 'append'; readonly path: JsonPath; readonly value: JsonValue }
  /** A member of the object at `path`, which does not have it yet. */
  | {
      readonly kind: 'add-member';
      readonly path: JsonPath;
      readonly name: string;
      readonly value: JsonValue;
    };

export interface PatchOperation {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly value: JsonValue;
}

export interface EditedDocument {
  readonly text: string;
  readonly patch: readonly PatchOperation[];
}

/** The text with all edits made, one after the other; undefined where one of them finds no place. */
export function editDocument(text: string, edits: readonly DocumentEdit[]): EditedDocument | undefined {
  let edited = text;
  const patch: PatchOperation[] = [];
  for (const edit of edits) {
    const result = readJson(new SourceText('', edited));
    const node = result.ok ? nodeAt(result.value, edit.path) : undefined;
    const made = node && makeEdit(edited, node, edit);
    if (!made) return undefined;
    edited = withoutSpace(edited) === edited ? withoutSpace(made.text) : made.text;
    patch.push(made.operation);
  }
  return { text: edited, patch };
}

/** The document on one line, without the white space between its parts. */
export function withoutSpace(text: string): string {
  let compact = '';
  let start = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === ' ' || character === '\n' || character === '\t' || character === '\r') {
      compact += text.slice(start, at);
      start = at + 1;
    }
  }
  return compact + text.slice(start);
}

function nodeAt(root: JsonNode, path: JsonPath): JsonNode | undefined {
  let node: JsonNode | undefined = root;
  for (const step of path) {
    if (typeof step === 'number') {
      node = node?.kind === 'array' ? node.items[step] : undefined;
      continue;
    }
    const members: readonly { readonly key: string; readonly value: JsonNode }[] =
      node?.kind === 'object' ? node.members.filter(({ key }) => key === step) : [];
    // A member that is there twice has no one place.
    node = members.length === 1 ? members[0]!.value : undefined;
  }
  return node;
}

interface Made {
  readonly text: string;
  readonly operation: PatchOperation;
}

function makeEdit(text: string, node: JsonNode, edit: DocumentEdit): Made | undefined {
  const { path, value } = edit;
  if (edit.kind === 'add-member') {
    if (node.kind !== 'object' || node.members.some(({ key }) => key === edit.name)) return undefined;
    const spans = node.members.map(({ keyStart, value: { end } }) => ({ start: keyStart, end }));
    return {
      text: inserted(text, node, spans, (indent, unit) => {
        const written = write(value, indent, unit);
        return `${JSON.stringify(edit.name)}:${colonGap(text, node)}${written}`;
      }),
      operation: { op: 'add', path: pointer([...path, edit.name]), value },
    };
  }
  if (node.kind === 'array') {
    return {
      text: inserted(text, node, node.items, (indent, unit) => write(value, indent, unit)),
      operation: { op: 'add', path: pointer([...path, '-']), value },
    };
  }
  const single = text.slice(node.start, node.end);
  const indent = indentAt(text, node.start);
  const line = single.length + write(value, '', undefined).length;
  const isLong = single.includes('\n') || typeof value === 'object' || line > LONGEST_LIST;
  const unit = unitOf(text);
  const list = isLong
    ? `[\n${indent}${unit}${deeper(single, unit)},\n${indent}${unit}${write(value, indent + unit, unit)}\n${indent}]`
    : `[${single}, ${write(value, indent, undefined)}]`;
  return {
    text: text.slice(0, node.start) + list + text.slice(node.end),
    operation: { op: 'replace', path: pointer(path), value: [toValue(node) as JsonValue, value] },
  };
}

/** Puts one more entry behind the last one of a list or object, on a line of its own where the others are. */
function inserted(
  text: string,
  container: JsonNode,
  entries: readonly { readonly start: number; readonly end: number }[],
  entry: (indent: string, unit: string | undefined) => string,
): string {
  const last = entries.at(-1);
  if (!last) {
    const written = entry(indentAt(text, container.start), undefined);
    const open = text[container.start]!;
    const close = text[container.end - 1]!;
    return `${text.slice(0, container.start)}${open}${written}${close}${text.slice(container.end)}`;
  }
  const before = entries.length > 1 ? entries.at(-2)!.end : container.start + 1;
  const onOwnLine = text.slice(before, last.start).includes('\n');
  if (!onOwnLine) {
    const gap = text.slice(before, last.start).startsWith(',') ? text.slice(before + 1, last.start) : ' ';
    return `${text.slice(0, last.end)},${gap}${entry(indentAt(text, last.start), undefined)}${text.slice(last.end)}`;
  }
  const indent = indentAt(text, last.start);
  const newline = text.slice(before, last.start).includes('\r\n') ? '\r\n' : '\n';
  const written = entry(indent, unitOf(text)).replaceAll('\n', newline);
  return `${text.slice(0, last.end)},${newline}${indent}${written}${text.slice(last.end)}`;
}

/** The white space between a colon and its value, as the object's first member has it. */
function colonGap(text: string, node: JsonNode): string {
  const first = node.kind === 'object' ? node.members[0] : undefined;
  if (!first) return ' ';
  const between = text.slice(first.keyEnd, first.value.start);
  return between.slice(between.indexOf(':') + 1) === '' ? '' : ' ';
}

/** The white space at the beginning of the line in which an offset stands. */
function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  let end = line;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(line, end);
}

/** What a level of nesting adds to the beginning of a line: as in the first line that is set in. */
function unitOf(text: string): string {
  let line = text.indexOf('\n');
  const base = indentAt(text, text.indexOf('{') + 1);
  while (line >= 0) {
    const indent = indentAt(text, line + 1);
    if (indent.length > base.length) return indent.slice(base.length);
    line = text.indexOf('\n', line + 1);
  }
  return '  ';
}

/** A text over several lines, set in by one more level from its second line on. */
function deeper(text: string, unit: string): string {
  return text.replaceAll('\n', `\n${unit}`);
}

const LONGEST_LIST = 72;

/** A value on one line, or with a `unit` over several lines the way people write policies. */
function write(value: JsonValue, indent: string, unit: string | undefined): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) {
    const line = `[${value.map((item) => write(item, '', undefined)).join(', ')}]`;
    const isShort = value.every((item) => typeof item !== 'object') && line.length <= LONGEST_LIST;
    if (unit === undefined || isShort) return line;
    const items = value.map((item) => `${indent}${unit}${write(item, indent + unit, unit)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value);
  if (unit === undefined) {
    const written = members.map(
      ([name, member]) => `${JSON.stringify(name)}: ${write(member, '', undefined)}`,
    );
    return `{${written.join(', ')}}`;
  }
  const lines = members.map(
    ([name, member]) => `${indent}${unit}${JSON.stringify(name)}: ${write(member, indent + unit, unit)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** A document of its own, in the form in which AWS prints policies. */
export function writeDocument(value: JsonValue): string {
  return write(value, '', '  ');
}

/** @see https://www.rfc-editor.org/rfc/rfc6901 */
function pointer(path: JsonPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
