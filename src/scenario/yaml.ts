/**
 * YAML as the same tree that JSON is read into, with its places, so that everything after reading is one path.
 * Anchors, aliases and merge keys work; an alias that contains itself is refused, and so are aliases that multiply.
 */
import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type YAMLMap,
} from 'yaml';
import type { JsonMember, JsonNode, JsonProblem } from '../policy/json.ts';
import type { SourceText } from '../policy/source.ts';

export type YamlResult =
  | { readonly ok: true; readonly documents: readonly JsonNode[] }
  | { readonly ok: false; readonly problem: JsonProblem };

/** How many values all aliases of a document may stand for together. */
const ALIAS_LIMIT = 100_000;

/** Reads every document of a YAML text. Repeated members are kept: a policy with one must be able to say so. */
export function readYaml(source: SourceText): YamlResult {
  try {
    return readDocuments(source);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    // The parser goes down as deep as the text does.
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, problem: tooDeep(0, 1) };
  }
}

function tooDeep(start: number, end: number): JsonProblem {
  return { start, end, found: 'more levels of nesting than can be read', expected: 'a scenario' };
}

function readDocuments(source: SourceText): YamlResult {
  const documents: JsonNode[] = [];
  for (const document of parseAllDocuments(source.text, {
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
  })) {
    const [error] = document.errors;
    if (error) {
      const [start, end] = error.pos;
      if (error.code === 'RESOURCE_EXHAUSTION') return { ok: false, problem: tooDeep(start, end) };
      const [message = ''] = error.message.split(' at line');
      return { ok: false, problem: { start, end, found: message.trim(), expected: 'YAML' } };
    }
    if (!document.contents) continue;
    documents.push(new Converter((alias) => alias.resolve(document)).convert(document.contents));
  }
  return { ok: true, documents };
}

class Refusal extends Error {
  readonly problem: JsonProblem;
  constructor(node: Node, found: string, expected: string) {
    super(found);
    const [start, end] = rangeOf(node);
    this.problem = { start, end, found, expected };
  }
}

function rangeOf(node: Node): readonly [number, number] {
  return node.range ? [node.range[0], node.range[1]] : [0, 0];
}

class Converter {
  readonly #resolve: (alias: Alias) => Node | undefined;
  /** Each anchor is converted once; one that is still being converted contains itself. */
  readonly #converted = new Map<Node, JsonNode | undefined>();
  /** How many values a node stands for, those of its aliases included. */
  readonly #sizes = new Map<JsonNode, number>();
  #aliased = 0;

  constructor(resolve: (alias: Alias) => Node | undefined) {
    this.#resolve = resolve;
  }

  convert(node: Node): JsonNode {
    if (this.#converted.has(node)) {
      const done = this.#converted.get(node);
      if (!done) throw new Refusal(node, 'an alias that contains itself', 'a finite document');
      return done;
    }
    this.#converted.set(node, undefined);
    const converted = this.#convert(node);
    this.#converted.set(node, converted);
    return converted;
  }

  #convert(node: Node): JsonNode {
    const [start, end] = rangeOf(node);
    if (isAlias(node)) {
      const target = this.#resolve(node);
      if (!target)
        throw new Refusal(node, `the unknown alias \`*${node.source}\``, 'an anchor defined before');
      const converted = this.convert(target);
      this.#aliased += this.#sizeOf(converted);
      if (this.#aliased > ALIAS_LIMIT) {
        const expected = `aliases that stand for at most ${ALIAS_LIMIT} values`;
        throw new Refusal(node, 'aliases that multiply', expected);
      }
      return converted;
    }
    if (isMap(node)) return { kind: 'object', start, end, members: this.#members(node) };
    if (isSeq(node)) {
      const items = (node.items as Node[]).map((item) => this.convert(item));
      return { kind: 'array', start, end, items };
    }
    if (!isScalar(node)) throw new Refusal(node, 'an unknown YAML node', 'a mapping, a sequence or a scalar');
    const { value } = node;
    if (typeof value === 'string') return { kind: 'string', start, end, value };
    if (typeof value === 'boolean') return { kind: 'boolean', start, end, value };
    if (typeof value === 'number')
      return { kind: 'number', start, end, value, raw: node.source ?? String(value) };
    return { kind: 'null', start, end };
  }

  #sizeOf(node: JsonNode): number {
    const known = this.#sizes.get(node);
    if (known !== undefined) return known;
    const children =
      node.kind === 'object'
        ? node.members.map(({ value }) => value)
        : node.kind === 'array'
          ? node.items
          : [];
    const size = children.reduce((sum, child) => sum + this.#sizeOf(child), 1);
    this.#sizes.set(node, size);
    return size;
  }

  /** Members in document order; what a merge key brings in stands aside where a member is stated. */
  #members(node: YAMLMap): readonly JsonMember[] {
    const members: JsonMember[] = [];
    const merged: JsonMember[] = [];
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key))
        throw new Refusal(node, 'a key that is no text', 'a text as key');
      const key = String(pair.key.value);
      const [keyStart, keyEnd] = rangeOf(pair.key);
      const value: JsonNode = pair.value
        ? this.convert(pair.value as Node)
        : { kind: 'null', start: keyEnd, end: keyEnd };
      if (key === '<<') merged.push(...membersToMerge(value));
      else members.push({ key, keyStart, keyEnd, value });
    }
    const stated = new Set(members.map((member) => member.key));
    return [...members, ...merged.filter((member) => !stated.has(member.key))];
  }
}

function membersToMerge(value: JsonNode): readonly JsonMember[] {
  if (value.kind === 'object') return value.members;
  return value.kind === 'array' ? value.items.flatMap(membersToMerge) : [];
}
