/**
 * Additions to Terraform sources that leave every other character as it is: an item of a list, a member of an object, a
 * block, each in the form of its neighbours.
 */
import type { HclBlock, HclBody, HclList, HclNode, HclObject } from './hcl.ts';
import { hclKey } from './hcl-text.ts';

/** One more item; a single value becomes a list of two. Undefined for what is neither. */
export function appendItem(text: string, node: HclNode, item: readonly string[]): string | undefined {
  if (node.kind === 'list') return appendToList(text, node, item);
  if (node.kind !== 'text' || node.isHeredoc || item.length > 1) return undefined;
  return splice(text, node.start, node.end, `[${text.slice(node.start, node.end)}, ${item[0]}]`);
}

function appendToList(text: string, { items, start, end }: HclList, item: readonly string[]): string {
  const last = items.at(-1);
  if (!last) return splice(text, start, end, `[${atIndent(item, indentAt(text, start), text)}]`);
  const before = items.at(-2)?.end ?? start + 1;
  const written = atIndent(item, indentAt(text, last.start), text);
  if (!text.slice(before, last.start).includes('\n')) return splice(text, last.end, last.end, `, ${written}`);
  return onNextLine(text, last.end, end - 1, indentAt(text, last.start), written, true);
}

/** One more member. */
export function addMember(
  text: string,
  { members, start, end }: HclObject,
  name: string,
  value: readonly string[],
): string | undefined {
  const last = members.at(-1);
  if (!last)
    return value.length > 1 ? undefined : splice(text, start, end, `{ ${hclKey(name)} = ${value[0]} }`);
  const before = members.at(-2)?.value.end ?? start + 1;
  const indent = indentAt(text, last.start);
  const lead = text.slice(last.start, last.value.start);
  const sign = lead.trimEnd().at(-1) === ':' ? ':' : '=';
  const key = lead.startsWith('"') ? JSON.stringify(name) : hclKey(name);
  const isColumn =
    sign === '=' && value.length === 1 && !text.slice(last.start, last.value.end).includes('\n');
  const padded = isColumn ? key.padEnd(lead.lastIndexOf(sign) - 1) : key;
  const written = `${padded}${sign === ':' ? ':' : ' ='} ${atIndent(value, indent, text)}`;
  if (!text.slice(before, last.start).includes('\n'))
    return splice(text, last.value.end, last.value.end, `, ${written}`);
  const hasCommas = members.length > 1 && commaIn(text, before, last.start) >= 0;
  return onNextLine(text, last.value.end, end - 1, indent, written, hasCommas);
}

/** A block behind another one, or at the end of a body. */
export function addBlock(
  text: string,
  { attributes, blocks, end }: HclBody,
  lines: readonly string[],
  behind?: HclBlock,
): string | undefined {
  const last = behind ?? [...attributes, ...blocks].toSorted((a, b) => a.end - b.end).at(-1);
  if (!last) return undefined;
  const at = lineEnd(text, last.end, end);
  if (at === undefined) return undefined;
  const newline = newlineOf(text);
  const indent = indentAt(text, last.start);
  return splice(text, at, at, `${newline}${newline}${indent}${atIndent(lines, indent, text)}`);
}

/** Behind an entry that has a line of its own, comments on that line included. */
function onNextLine(
  text: string,
  after: number,
  limit: number,
  indent: string,
  written: string,
  hasCommas: boolean,
): string {
  const comma = commaIn(text, after, limit);
  const at = lineEnd(text, comma < 0 ? after : comma + 1, limit) ?? (comma < 0 ? after : comma + 1);
  const line = `${newlineOf(text)}${indent}${written}${comma < 0 ? '' : ','}`;
  const edited = splice(text, at, at, line);
  return comma < 0 && hasCommas ? splice(edited, after, after, ',') : edited;
}

/** Where the line ends in which an offset stands, unless that is beyond the limit. */
function lineEnd(text: string, offset: number, limit: number): number | undefined {
  const newline = text.indexOf('\n', offset);
  if (newline < 0 || newline > limit) return undefined;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** The first comma between two offsets that is not in a comment. */
function commaIn(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (text[i] === ',') return i;
    const isLine = text[i] === '#' || (text[i] === '/' && text[i + 1] === '/');
    const isBlock = text[i] === '/' && text[i + 1] === '*';
    if (!isLine && !isBlock) continue;
    const end = text.indexOf(isLine ? '\n' : '*/', i + 1);
    if (end < 0) return -1;
    i = end;
  }
  return -1;
}

function atIndent(lines: readonly string[], indent: string, text: string): string {
  return lines.map((line, i) => (i === 0 || line === '' ? line : indent + line)).join(newlineOf(text));
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  let end = line;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(line, end);
}

function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
