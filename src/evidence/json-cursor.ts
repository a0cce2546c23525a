/**
 * A place in a JSON value, with its path: how readers of records take a value and the proof of where it stood in
 * one step. Member access never throws and never reaches a prototype.
 */
import { type JsonNode, readJsonAt } from '../policy/json.ts';
import type { Claim, Inference, Origin } from './denial.ts';
import { jsonStringView, type TextView } from './text-view.ts';

export class JsonCursor {
  readonly view: TextView;
  readonly node: JsonNode;
  /** Path from the record's root, such as `userIdentity.arn`; empty at the root. */
  readonly path: string;

  constructor(view: TextView, node: JsonNode, path = '') {
    this.view = view;
    this.node = node;
    this.path = path;
  }

  /** The first member with this name; undefined too where this is no object. */
  get(key: string): JsonCursor | undefined {
    if (this.node.kind !== 'object') return undefined;
    for (const member of this.node.members) if (member.key === key) return this.#child(key, member.value);
    return undefined;
  }

  /** As `get`, whatever the letter case: parameters are cased differently from service to service. */
  find(key: string): JsonCursor | undefined {
    if (this.node.kind !== 'object') return undefined;
    const lower = key.toLowerCase();
    for (const member of this.node.members) {
      if (member.key.length === lower.length && member.key.toLowerCase() === lower) {
        return this.#child(member.key, member.value);
      }
    }
    return undefined;
  }

  /** Member of member of …: `at('sessionContext', 'attributes')`. */
  at(...keys: readonly string[]): JsonCursor | undefined {
    let cursor: JsonCursor | undefined = this;
    for (const key of keys) cursor = cursor?.get(key);
    return cursor;
  }

  get isObject(): boolean {
    return this.node.kind === 'object';
  }

  get isNull(): boolean {
    return this.node.kind === 'null';
  }

  /** Elements of a list; none where this is no list. */
  items(): readonly JsonCursor[] {
    if (this.node.kind !== 'array') return [];
    return this.node.items.map((item, index) => new JsonCursor(this.view, item, `${this.path}[${index}]`));
  }

  /** Members of an object with their names; none where this is no object. */
  members(): readonly { readonly key: string; readonly value: JsonCursor }[] {
    if (this.node.kind !== 'object') return [];
    return this.node.members.map(({ key, value }) => ({ key, value: this.#child(key, value) }));
  }

  /** The value of a string; undefined for everything else. An empty string is a value. */
  get string(): string | undefined {
    return this.node.kind === 'string' ? this.node.value : undefined;
  }

  /** The value of a scalar as text: records write the same member as `true` and as `"true"`. */
  get scalar(): string | undefined {
    switch (this.node.kind) {
      case 'string':
        return this.node.value;
      case 'number':
        return this.node.raw;
      case 'boolean':
        return String(this.node.value);
      default:
        return undefined;
    }
  }

  /** The place of the value, without the quotes of a string. */
  origin(inferred?: Inference): Origin {
    const { kind, start, end } = this.node;
    const quote = kind === 'string' ? 1 : 0;
    return this.view.origin(this.path, start + quote, end - quote, inferred);
  }

  /** The value as a claim; undefined for an empty text and for what is no scalar. */
  claim(): Claim<string> | undefined {
    const value = this.scalar;
    return value === undefined || value === '' ? undefined : { value, from: this.origin() };
  }

  /** A string's content as a text to look into. */
  content(): TextView | undefined {
    return this.node.kind === 'string' ? jsonStringView(this.view, this.node) : undefined;
  }

  /** The JSON value that a string holds, with paths from its own root; undefined when it holds none. */
  embedded(): JsonCursor | undefined {
    const view = this.content();
    if (view === undefined || !startsLikeJson(view.text)) return undefined;
    const result = readJsonAt(view.asSource(), 0);
    return result.ok ? new JsonCursor(view, result.value) : undefined;
  }

  /** The same place as the root of a record. */
  asRoot(): JsonCursor {
    return new JsonCursor(this.view, this.node);
  }

  #child(key: string, value: JsonNode): JsonCursor {
    return new JsonCursor(this.view, value, this.path === '' ? key : `${this.path}.${key}`);
  }
}

/** Whether a text may be a JSON object, list or string: cheap, before anything is parsed. */
function startsLikeJson(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x7b || code === 0x5b || code === 0x22) return true;
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0xfeff) return false;
  }
  return false;
}
