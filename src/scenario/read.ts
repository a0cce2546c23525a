/**
 * Scenarios from text: JSON, YAML or NDJSON, one or many. A scenario that cannot be read is an error with its
 * place and what was expected; the others are read all the same.
 */
import * as v from 'valibot';
import { nearest } from '../policy/diagnostic.ts';
import { type JsonMember, type JsonNode, memberOf, readJson, readJsonAt, toValue } from '../policy/json.ts';
import { SourceText, type Span } from '../policy/source.ts';
import { acceptanceOf } from './accept.ts';
import { DocumentNode, type Scenario, scenarioSchema } from './schema.ts';
import type { readYaml } from './yaml.ts';

export interface ScenarioError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the scenario, e.g. `request.action`; empty for the whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly help?: string | undefined;
}

export type ScenarioItem =
  | { readonly ok: true; readonly scenario: Scenario; readonly file: string; readonly line: number }
  | { readonly ok: false; readonly error: ScenarioError; readonly name?: string | undefined };

/** Reads YAML. Given by the caller, because loading one takes longer than most calls do. */
export type YamlReader = typeof readYaml;

/** Every scenario of a text: JSON, NDJSON, or YAML where something is given that reads it. */
export function readScenarios(source: SourceText, yaml?: YamlReader): readonly ScenarioItem[] {
  const first = firstCharacter(source.text);
  if (yaml && first !== '{' && first !== '[') return readYamlScenarios(source, yaml);
  const whole = readJson(source);
  if (whole.ok) return itemsOf(source, whole.value);
  if (first === '{') {
    const lines = readLines(source);
    if (lines) return lines;
  }
  if (yaml) {
    const result = readYamlScenarios(source, yaml);
    if (result.some((item) => item.ok)) return result;
  }
  return [
    { ok: false, error: errorAt(source, whole.problem, '', whole.problem.found, whole.problem.expected) },
  ];
}

/** One line of NDJSON, or any text that holds one scenario or a list of them. */
export function readScenarioLine(source: SourceText): readonly ScenarioItem[] {
  const result = readJson(source);
  if (result.ok) return itemsOf(source, result.value);
  const { problem } = result;
  return [{ ok: false, error: errorAt(source, problem, '', problem.found, problem.expected) }];
}

/** One value per line; undefined when the first line is no value by itself. */
function readLines(source: SourceText): readonly ScenarioItem[] | undefined {
  const items: ScenarioItem[] = [];
  const lines = source.text.split('\n');
  let number = source.firstLine;
  for (const text of lines) {
    const line = new SourceText(source.name, text, number);
    number++;
    if (text.trim() === '') continue;
    if (items.length === 0 && !readJsonAt(line, 0).ok) return undefined;
    items.push(...readScenarioLine(line));
  }
  return items;
}

function readYamlScenarios(source: SourceText, yaml: YamlReader): readonly ScenarioItem[] {
  const result = yaml(source);
  if (result.ok) return result.documents.flatMap((document) => itemsOf(source, document));
  const { problem } = result;
  return [{ ok: false, error: errorAt(source, problem, '', problem.found, problem.expected) }];
}

function firstCharacter(text: string): string {
  let i = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (i < text.length && /\s/.test(text[i]!)) i++;
  return text[i] ?? '';
}

function itemsOf(source: SourceText, node: JsonNode): readonly ScenarioItem[] {
  return (node.kind === 'array' ? node.items : [node]).map((item) => itemOf(source, item));
}

function itemOf(source: SourceText, node: JsonNode): ScenarioItem {
  const nameNode = memberOf(node, 'name');
  const name = nameNode?.kind === 'string' ? nameNode.value : undefined;
  const repeated = findRepeated(node);
  if (repeated) {
    const span = { start: repeated.member.keyStart, end: repeated.member.keyEnd };
    const path = repeated.path.join('.');
    return { ok: false, name, error: errorAt(source, span, path, `\`${path}\` twice`, 'each member once') };
  }
  const value = scenarioValue(source, node);
  const { line } = source.positionAt(node.start);
  if (isScenario(value)) return { ok: true, scenario: value, file: source.name, line };
  const result = v.safeParse(scenarioSchema, value, { abortEarly: true });
  if (!result.success) {
    const issues = v.safeParse(scenarioSchema, value).issues ?? [];
    return { ok: false, name, error: schemaError(source, node, issues, 'the scenario format') };
  }
  return { ok: true, scenario: result.output, file: source.name, line };
}

const isScenario = acceptanceOf(scenarioSchema) as (value: unknown) => value is Scenario;

/** A scenario as a plain value in which policy documents stay what they are in the text. */
function scenarioValue(source: SourceText, node: JsonNode): unknown {
  if (node.kind !== 'object') return toValue(node);
  const value: Record<string, unknown> = {};
  for (const { key, value: member } of node.members) {
    define(value, key, key === 'policies' ? policiesValue(source, member) : toValue(member));
  }
  return value;
}

const DOCUMENT_LAYERS: ReadonlySet<string> = new Set([
  'identity',
  'boundary',
  'session',
  'resource',
  'vpcEndpoint',
]);

function policiesValue(source: SourceText, node: JsonNode): unknown {
  if (node.kind !== 'object') return toValue(node);
  const value: Record<string, unknown> = {};
  for (const { key, value: member } of node.members) {
    if (DOCUMENT_LAYERS.has(key)) define(value, key, entriesValue(source, member));
    else if (key === 'scps' || key === 'rcps') define(value, key, levelsValue(source, member));
    else define(value, key, toValue(member));
  }
  return value;
}

function levelsValue(source: SourceText, node: JsonNode): unknown {
  if (node.kind !== 'array') return toValue(node);
  return node.items.map((level) => {
    if (level.kind !== 'object') return toValue(level);
    const value: Record<string, unknown> = {};
    for (const { key, value: member } of level.members) {
      define(value, key, key === 'policies' ? entriesValue(source, member) : toValue(member));
    }
    return value;
  });
}

function entriesValue(source: SourceText, node: JsonNode): unknown {
  return node.kind === 'array'
    ? node.items.map((item) => entryValue(source, item))
    : entryValue(source, node);
}

function entryValue(source: SourceText, node: JsonNode): unknown {
  if (node.kind === 'string' && node.value !== 'unknown') return new DocumentNode(source, node);
  if (node.kind !== 'object') return toValue(node);
  const document = node.members.find(({ key }) => key === 'document');
  if (!document) return new DocumentNode(source, node);
  const value: Record<string, unknown> = {};
  for (const { key, value: member } of node.members) {
    const isText =
      key === 'document' &&
      (member.kind === 'object' || (member.kind === 'string' && member.value !== 'unknown'));
    define(value, key, isText ? new DocumentNode(source, member) : toValue(member));
  }
  return value;
}

/** Sets a member whatever its name: `__proto__` is a name like any other. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

interface Repeated {
  readonly path: readonly string[];
  readonly member: JsonMember;
}

/** A member that stands twice in one object, outside of policy documents: those report it themselves. */
function findRepeated(node: JsonNode): Repeated | undefined {
  if (node.kind !== 'object') return undefined;
  const { members } = node;
  // Few members are compared with one another faster than they are put into a set.
  const seen = members.length > 16 ? new Set<string>() : undefined;
  for (const [i, member] of members.entries()) {
    const isRepeated = seen ? seen.has(member.key) : members.findIndex(({ key }) => key === member.key) < i;
    if (isRepeated) return { path: [member.key], member };
    seen?.add(member.key);
    if (member.value.kind !== 'object' || member.key === 'policies') continue;
    const inner = findRepeated(member.value);
    if (inner) return { path: [member.key, ...inner.path], member: inner.member };
  }
  return undefined;
}

interface Issue {
  readonly type: string;
  readonly message: string;
  readonly expected: string | null;
  readonly received: string;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
  readonly issues?: readonly Issue[] | undefined;
}

/** What a schema has against a value, at its place. A misspelt member is missing as well, and its spelling is what helps. */
export function schemaError(
  source: SourceText,
  node: JsonNode,
  issues: readonly Issue[],
  format: string,
): ScenarioError {
  const misspelt = issues.find((issue) => deepestIssue(issue, []).deepest.expected === 'never');
  return issueError(source, node, misspelt ?? issues[0]!, format);
}

function issueError(source: SourceText, node: JsonNode, issue: Issue, format: string): ScenarioError {
  const { keys, deepest } = deepestIssue(issue, []);
  const place = placeOf(node, keys);
  const path = keys.map(String).join('.');
  if (deepest.expected === 'never') {
    const member = String(keys.at(-1));
    const near = nearest(member, MEMBER_NAMES);
    const help = near === undefined ? undefined : `did you mean \`${near}\`?`;
    return {
      ...errorAt(source, place, path, `the unknown member \`${member}\``, `only members of ${format}`),
      help,
    };
  }
  const isOwnWords = !deepest.message.startsWith('Invalid');
  const expected = isOwnWords ? deepest.message : readable(deepest.expected ?? '');
  const found = deepest.received === 'undefined' ? 'nothing' : clip(deepest.received);
  return errorAt(source, place, path, found, expected);
}

/** Of the alternatives of a union, the one that got furthest says best what is wrong. */
function deepestIssue(
  issue: Issue,
  before: readonly unknown[],
): { readonly keys: readonly unknown[]; readonly deepest: Issue } {
  const keys = [...before, ...(issue.path ?? []).map(({ key }) => key)];
  let best: { readonly keys: readonly unknown[]; readonly deepest: Issue } = { keys, deepest: issue };
  for (const inner of issue.issues ?? []) {
    const candidate = deepestIssue(inner, keys);
    if (candidate.keys.length > best.keys.length) best = candidate;
  }
  return best;
}

/** The node that a path leads to, or the nearest one around it. */
function placeOf(node: JsonNode, keys: readonly unknown[]): Span {
  let at: JsonNode = node;
  for (const [i, key] of keys.entries()) {
    if (at.kind === 'array' && typeof key === 'number' && at.items[key]) {
      at = at.items[key];
      continue;
    }
    const member = at.kind === 'object' ? at.members.find((one) => one.key === key) : undefined;
    if (!member) return { start: at.start, end: at.start + 1 };
    if (i === keys.length - 1) return { start: member.keyStart, end: member.value.end };
    at = member.value;
  }
  return at;
}

/** An error at a place of a text. */
export function errorAt(
  source: SourceText,
  span: Span,
  path: string,
  found: string,
  expected: string,
): ScenarioError {
  return { file: source.name, ...source.positionAt(span.start), path, found, expected };
}

/** The validator's words for a type, in ours. */
function readable(expected: string): string {
  return expected
    .replaceAll('Object', 'an object')
    .replaceAll('Array', 'a list')
    .replace(/^\((.*)\)$/, '$1');
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

const MEMBER_NAMES: readonly string[] = [
  'name',
  'source',
  'rule',
  'note',
  'request',
  'policies',
  'environment',
  'expect',
  'principal',
  'action',
  'resource',
  'resourceAccount',
  'context',
  'unlisted',
  'credentials',
  'sessionIssuer',
  'parameters',
  'identity',
  'boundary',
  'session',
  'scps',
  'rcps',
  'vpcEndpoint',
  'grants',
  'service',
  'target',
  'document',
  'arn',
  'attachedTo',
  'verdict',
  'deniedBy',
  'statements',
  'grantee',
  'operations',
  'constraints',
  'issuingAccount',
  'blockPublicAccess',
  'objectOwnership',
  'objectOwner',
  'acl',
  'keyManager',
  'authorizer',
  'endpointType',
  'serviceAdministrator',
];
