/**
 * Templates in YAML: as the tree that JSON is read into, with the short forms of intrinsic functions written out, and
 * additions that leave every other character as it is.
 */
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { JsonNode, JsonProblem } from '../../policy/json.ts';
import type { SourceText } from '../../policy/source.ts';
import type { DocumentEdit, JsonPath, JsonValue } from '../document-edit.ts';
import { yamlLines, yamlScalar } from './yaml-text.ts';

export type TemplateResult =
  | { readonly ok: true; readonly value: JsonNode }
  | { readonly ok: false; readonly problem: JsonProblem };

/** Reads one template. */
export function readYamlTemplate({ text }: SourceText): TemplateResult {
  try {
    const { contents, errors } = parsed(text);
    const [error] = errors;
    if (error) {
      const [found = ''] = error.message.split(' at line');
      return { ok: false, problem: { start: error.pos[0], end: error.pos[1], found, expected: 'YAML' } };
    }
    return { ok: true, value: contents ? treeOf(contents) : { kind: 'null', start: 0, end: 0 } };
  } catch (error) {
    // The parser goes down as deep as the text does.
    if (!(error instanceof RangeError)) throw error;
    const found = 'more levels of nesting than can be read';
    return { ok: false, problem: { start: 0, end: 1, found, expected: 'a template' } };
  }
}

function parsed(text: string): ReturnType<typeof parseDocument<Node>> {
  return parseDocument(text, { uniqueKeys: false, version: '1.2', schema: 'core', logLevel: 'silent' });
}

function treeOf(node: Node): JsonNode {
  const { tag } = node as { tag?: string };
  const tree = untagged(node);
  if (tag === undefined || !/^![A-Za-z]/.test(tag)) return tree;
  const key = tag === '!Ref' || tag === '!Condition' ? tag.slice(1) : `Fn::${tag.slice(1)}`;
  const { start, end } = tree;
  return { kind: 'object', start, end, members: [{ key, keyStart: start, keyEnd: start, value: tree }] };
}

function untagged(node: Node): JsonNode {
  const [start, end] = node.range ?? [0, 0];
  if (isMap(node)) {
    const members = node.items.flatMap((pair) => {
      if (!isPair(pair) || !isScalar(pair.key)) return [];
      const [keyStart, keyEnd] = pair.key.range ?? [0, 0];
      const value: JsonNode = pair.value
        ? treeOf(pair.value as Node)
        : { kind: 'null', start: keyEnd, end: keyEnd };
      return [{ key: String(pair.key.value), keyStart, keyEnd, value }];
    });
    return { kind: 'object', start, end, members };
  }
  if (isSeq(node)) return { kind: 'array', start, end, items: (node.items as Node[]).map(treeOf) };
  // What stands elsewhere cannot be changed here for this place alone.
  if (isAlias(node)) {
    const value: JsonNode = { kind: 'string', start, end, value: node.source };
    return {
      kind: 'object',
      start,
      end,
      members: [{ key: 'Fn::Alias', keyStart: start, keyEnd: start, value }],
    };
  }
  const { value, source } = node as Scalar;
  if (typeof value === 'boolean') return { kind: 'boolean', start, end, value };
  if (value === null || value === undefined) return { kind: 'null', start, end };
  // A number is taken as it is written: an account's id may begin with a zero.
  return { kind: 'string', start, end, value: typeof value === 'string' ? value : (source ?? String(value)) };
}

/** The text with one edit of the document at a path; undefined where it has no place in it. */
export function editYaml(text: string, at: JsonPath, edit: DocumentEdit): string | undefined {
  const { contents } = parsed(text);
  const found = contents ? nodeAt(contents, [...at, ...edit.path]) : undefined;
  if (!found) return undefined;
  const { node, pair } = found;
  if (edit.kind === 'add-member') {
    if (!isMap(node) || node.tag !== undefined || hasKey(node, edit.name)) return undefined;
    return addEntry(text, node, `${yamlScalar(edit.name)}: ${JSON.stringify(edit.value)}`, () =>
      yamlLines({ [edit.name]: edit.value }),
    );
  }
  if (isSeq(node) && node.tag === undefined)
    return addEntry(text, node, flowValue(edit.value), () => yamlLines([edit.value]));
  return pair && listOfTwo(text, node, pair, edit.value);
}

function hasKey(map: YAMLMap, name: string): boolean {
  return map.items.some(({ key }) => isScalar(key) && key.value === name);
}

function flowValue(value: JsonValue): string {
  return typeof value === 'string' && /^[\w/.:@-]+$/.test(value) ? yamlScalar(value) : JSON.stringify(value);
}

interface Found {
  readonly node: Node;
  /** The member whose value it is. */
  readonly pair: Pair | undefined;
}

function nodeAt(root: Node, path: JsonPath): Found | undefined {
  let node: Node | undefined = root;
  let pair: Pair | undefined;
  for (const step of path) {
    if (typeof step === 'number') {
      node = isSeq(node) ? (node.items[step] as Node | undefined) : step === 0 ? node : undefined;
      pair = undefined;
    } else {
      const pairs: readonly Pair[] = isMap(node)
        ? node.items.filter(({ key }) => isScalar(key) && String(key.value) === step)
        : [];
      pair = pairs.length === 1 ? pairs[0] : undefined;
      node = pair?.value as Node | undefined;
    }
  }
  return node ? { node, pair } : undefined;
}

/** One more item or member: within brackets behind the last one, else on lines of its own below it. */
function addEntry(
  text: string,
  container: YAMLMap | YAMLSeq,
  inline: string,
  block: () => readonly string[],
): string | undefined {
  const [start, end] = container.range ?? [0, 0];
  const last = container.items.at(-1);
  if (container.flow) {
    if (!last) return `${text.slice(0, start + 1)}${inline}${text.slice(end - 1)}`;
    const after = lastEnd(last);
    const gap = gapBefore(text, container);
    return `${text.slice(0, after)},${gap}${inline}${text.slice(after)}`;
  }
  if (!last) return undefined;
  const indent = ' '.repeat(columnOf(text, start));
  return onNextLine(
    text,
    lastEnd(last),
    block().map((line) => indent + line),
  );
}

/** The white space before the last entry of several, else a blank. */
function gapBefore(text: string, { items, range }: YAMLMap | YAMLSeq): string {
  const last = items.at(-1);
  const before = items.length > 1 ? lastEnd(items.at(-2)!) : range![0] + 1;
  const start = firstStart(last);
  const between = start === undefined ? '' : text.slice(before, start);
  const gap = between.slice(between.trimEnd().length);
  return gap.includes('\n') ? gap : ' ';
}

function firstStart(entry: unknown): number | undefined {
  const node = isPair(entry) ? entry.key : entry;
  return (node as Node | undefined)?.range?.[0];
}

/** Where what an entry says ends, without what follows it on the line. */
function lastEnd(entry: unknown): number {
  let node = entry;
  for (;;) {
    if (isPair(node)) node = node.value ?? node.key;
    else if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) node = node.items.at(-1);
    else return (node as Node).range?.[1] ?? 0;
  }
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Lines below the one in which an offset stands. */
function onNextLine(text: string, offset: number, lines: readonly string[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  // A text in several lines ends with the line feed of its last one.
  const from = text[offset - 1] === '\n' ? offset - 1 : offset;
  const feed = text.indexOf('\n', from);
  const at = feed < 0 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed;
  return `${text.slice(0, at)}${newline}${lines.join(newline)}${text.slice(at)}`;
}

/** A single value as a list with a second one: below its key, or within brackets where it stands within some. */
function listOfTwo(text: string, node: Node, pair: Pair, value: JsonValue): string | undefined {
  const key = (pair.key as Node).range!;
  const start = text.indexOf(':', key[1]) + 1;
  const end = lastEnd(node);
  const whole = text.slice(start, end);
  const isBlock = isMap(node) && !node.flow;
  if (/[\r\n]/.test(whole) && !isBlock) return undefined;
  if (isInFlow(text, key[0], node)) return undefined;
  const indent = ' '.repeat(columnOf(text, key[0]) + 2);
  const item = `${indent}- ${typeof value === 'string' ? yamlScalar(value) : JSON.stringify(value)}`;
  if (!isBlock) {
    const list = `${newlineOf(text)}${indent}- ${whole.trim()}`;
    const made = `${text.slice(0, start)}${list}${text.slice(end)}`;
    return onNextLine(made, start + list.length, [item]);
  }
  const [from] = node.range!;
  const lines = text.slice(from, end).split('\n');
  const moved = lines
    .map((line, i) => (i === 0 ? `- ${line}` : line.trim() === '' ? line : `  ${line}`))
    .join('\n');
  const made = `${text.slice(0, from)}${moved}${text.slice(end)}`;
  const column = ' '.repeat(columnOf(text, from));
  return onNextLine(made, from + moved.length, [
    `${column}- ${typeof value === 'string' ? yamlScalar(value) : JSON.stringify(value)}`,
  ]);
}

/** Whether a member stands within braces: then its key is not the first on its line, or a brace comes before it. */
function isInFlow(text: string, keyStart: number, node: Node): boolean {
  const line = text.slice(text.lastIndexOf('\n', keyStart - 1) + 1, keyStart);
  return !/^[ \t]*(?:- +)*$/.test(line) || node.range === undefined;
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
