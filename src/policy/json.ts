/**
 * JSON with places: a reader that keeps the offsets of every value and every member, in document order and
 * with repeated members kept, because a policy that names `Condition` twice is a mistake that
 * `JSON.parse` hides. Strict JSON (RFC 8259) only. Never throws; nesting is bounded.
 */
import { visible } from './quote.ts';
import type { SourceText } from './source.ts';

export type JsonNode = JsonObject | JsonArray | JsonScalar;
type JsonScalar = JsonString | JsonNumber | JsonBoolean | JsonNull;

export interface JsonObject {
  readonly kind: 'object';
  readonly start: number;
  readonly end: number;
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: JsonNode;
}

interface JsonArray {
  readonly kind: 'array';
  readonly start: number;
  readonly end: number;
  readonly items: readonly JsonNode[];
}

export interface JsonString {
  readonly kind: 'string';
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface JsonNumber {
  readonly kind: 'number';
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The number as written: `5.0` stays `5.0`. */
  readonly raw: string;
}

interface JsonBoolean {
  readonly kind: 'boolean';
  readonly start: number;
  readonly end: number;
  readonly value: boolean;
}

interface JsonNull {
  readonly kind: 'null';
  readonly start: number;
  readonly end: number;
}

/** Why a text is not JSON: where, what stood there, and what could have stood there. */
export interface JsonProblem {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly expected: string;
}

export type JsonResult =
  | { readonly ok: true; readonly value: JsonNode; readonly end: number }
  | { readonly ok: false; readonly problem: JsonProblem };

/** Nesting beyond this is refused. A policy needs five levels, a CloudTrail record about ten. */
const DEPTH_LIMIT = 200;

/** Reads a text that holds exactly one JSON value. A byte order mark before it is skipped. */
export function readJson(source: SourceText): JsonResult {
  const reader = new Reader(source.text);
  const result = reader.value();
  if (!result.ok) return result;
  const rest = reader.skipBlanks();
  if (rest < source.text.length) return reader.fail(rest, 'the end of the text');
  return result;
}

/**
 * Reads one JSON value that starts at or after `offset`, and says where it ended; what follows is left for
 * the caller. This is how values that merely stand one after the other are read.
 */
export function readJsonAt(source: SourceText, offset: number): JsonResult {
  return new Reader(source.text, offset).value();
}

/** The first member with this name, if any. */
export function memberOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind !== 'object') return undefined;
  for (const member of node.members) if (member.key === key) return member.value;
  return undefined;
}

/**
 * Objects without anything inherited, so no member name can reach what is. Made by a constructor, because objects
 * from `Object.create(null)` are slow to fill and to read.
 */
const Bare = function Bare() {} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.freeze(Object.create(null));

/** The plain value of a node. Objects inherit nothing, so no member name can reach a prototype. */
export function toValue(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object': {
      const object = new Bare();
      for (const member of node.members) object[member.key] = toValue(member.value);
      return object;
    }
    case 'array':
      return node.items.map(toValue);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

class Reader {
  readonly #text: string;
  #position: number;
  #depth = 0;
  #problem: JsonProblem | undefined;

  constructor(text: string, offset = 0) {
    this.#text = text;
    this.#position = offset === 0 && text.charCodeAt(0) === 0xfeff ? 1 : offset;
  }

  value(): JsonResult {
    const value = this.#value();
    if (value === undefined) return { ok: false, problem: this.#problem! };
    return { ok: true, value, end: this.#position };
  }

  fail(offset: number, expected: string): JsonResult {
    this.#reject(offset, expected);
    return { ok: false, problem: this.#problem! };
  }

  skipBlanks(): number {
    const text = this.#text;
    let i = this.#position;
    for (;;) {
      const code = text.charCodeAt(i);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
      i++;
    }
    this.#position = i;
    return i;
  }

  #value(): JsonNode | undefined {
    const start = this.skipBlanks();
    switch (this.#text.charCodeAt(start)) {
      case 0x22:
        return this.#string();
      case 0x7b:
        return this.#object();
      case 0x5b:
        return this.#array();
      case 0x74:
        return this.#word('true') ? { kind: 'boolean', start, end: start + 4, value: true } : undefined;
      case 0x66:
        return this.#word('false') ? { kind: 'boolean', start, end: start + 5, value: false } : undefined;
      case 0x6e:
        return this.#word('null') ? { kind: 'null', start, end: start + 4 } : undefined;
      default:
        return this.#number();
    }
  }

  #object(): JsonNode | undefined {
    const start = this.#position;
    if (!this.#enter()) return undefined;
    const members: JsonMember[] = [];
    let at = this.skipBlanks();
    if (this.#text.charCodeAt(at) === 0x7d) {
      this.#position = at + 1;
    } else {
      for (;;) {
        if (this.#text.charCodeAt(at) !== 0x22) {
          return this.#reject(
            at,
            members.length ? 'a member name in double quotes' : 'a member name in double quotes, or `}`',
          );
        }
        const key = this.#string();
        if (key === undefined) return undefined;
        at = this.skipBlanks();
        if (this.#text.charCodeAt(at) !== 0x3a) return this.#reject(at, '`:` after the member name');
        this.#position = at + 1;
        const value = this.#value();
        if (value === undefined) return undefined;
        members.push({ key: key.value, keyStart: key.start, keyEnd: key.end, value });
        at = this.skipBlanks();
        const code = this.#text.charCodeAt(at);
        this.#position = at + 1;
        if (code === 0x7d) break;
        if (code !== 0x2c) return this.#reject(at, '`,` or `}`');
        at = this.skipBlanks();
      }
    }
    this.#depth--;
    return { kind: 'object', start, end: this.#position, members };
  }

  #array(): JsonNode | undefined {
    const start = this.#position;
    if (!this.#enter()) return undefined;
    const items: JsonNode[] = [];
    let at = this.skipBlanks();
    if (this.#text.charCodeAt(at) === 0x5d) {
      this.#position = at + 1;
    } else {
      for (;;) {
        const value = this.#value();
        if (value === undefined) return undefined;
        items.push(value);
        at = this.skipBlanks();
        const code = this.#text.charCodeAt(at);
        this.#position = at + 1;
        if (code === 0x5d) break;
        if (code !== 0x2c) return this.#reject(at, '`,` or `]`');
      }
    }
    this.#depth--;
    return { kind: 'array', start, end: this.#position, items };
  }

  #string(): JsonString | undefined {
    const text = this.#text;
    const start = this.#position;
    let i = start + 1;
    for (;;) {
      const code = text.charCodeAt(i);
      if (code === 0x22) break;
      if (code === 0x5c) return this.#escapedString(start, i);
      if (code < 0x20) return this.#reject(i, 'no bare control character inside a string');
      if (Number.isNaN(code)) return this.#reject(i, 'the closing `"` of the string', start);
      i++;
    }
    this.#position = i + 1;
    return { kind: 'string', start, end: i + 1, value: text.slice(start + 1, i) };
  }

  #escapedString(start: number, firstEscape: number): JsonString | undefined {
    const text = this.#text;
    let value = text.slice(start + 1, firstEscape);
    let i = firstEscape;
    let plainFrom = i;
    for (;;) {
      const code = text.charCodeAt(i);
      if (code === 0x22) break;
      if (Number.isNaN(code)) return this.#reject(i, 'the closing `"` of the string', start);
      if (code < 0x20) return this.#reject(i, 'no bare control character inside a string');
      if (code !== 0x5c) {
        i++;
        continue;
      }
      value += text.slice(plainFrom, i);
      const letter = text[i + 1];
      if (letter === 'u') {
        const unit = hexUnit(text, i + 2);
        if (unit < 0) return this.#reject(i, 'four hexadecimal digits after `\\u`');
        value += String.fromCharCode(unit);
        i += 6;
      } else {
        const plain = letter === undefined ? undefined : ESCAPES.get(letter);
        if (plain === undefined) return this.#reject(i, 'a valid escape such as `\\"`, `\\\\` or `\\n`');
        value += plain;
        i += 2;
      }
      plainFrom = i;
    }
    value += text.slice(plainFrom, i);
    this.#position = i + 1;
    return { kind: 'string', start, end: i + 1, value };
  }

  #number(): JsonNode | undefined {
    const text = this.#text;
    const start = this.#position;
    let i = start;
    if (text.charCodeAt(i) === 0x2d) i++;
    const digits = (): boolean => {
      const from = i;
      while (isDigit(text.charCodeAt(i))) i++;
      return i > from;
    };
    const first = i;
    if (!digits()) return this.#reject(start, 'a JSON value');
    if (text.charCodeAt(first) === 0x30 && i > first + 1) {
      return this.#reject(start, 'a number without leading zeroes');
    }
    if (text.charCodeAt(i) === 0x2e) {
      i++;
      if (!digits()) return this.#reject(i, 'a digit after the decimal point');
    }
    const exponent = text.charCodeAt(i) | 0x20;
    if (exponent === 0x65) {
      i++;
      const sign = text.charCodeAt(i);
      if (sign === 0x2b || sign === 0x2d) i++;
      if (!digits()) return this.#reject(i, 'a digit in the exponent');
    }
    this.#position = i;
    const raw = text.slice(start, i);
    return { kind: 'number', start, end: i, value: Number(raw), raw };
  }

  #word(word: string): boolean {
    const start = this.#position;
    if (this.#text.startsWith(word, start)) {
      this.#position = start + word.length;
      return true;
    }
    this.#reject(start, 'a JSON value');
    return false;
  }

  #enter(): boolean {
    if (++this.#depth > DEPTH_LIMIT) {
      this.#reject(this.#position, `at most ${DEPTH_LIMIT} levels of nesting`);
      return false;
    }
    this.#position++;
    return true;
  }

  #reject(offset: number, expected: string, from = offset): undefined {
    if (this.#problem) return undefined;
    const text = this.#text;
    if (offset >= text.length) {
      this.#problem = { start: from, end: text.length, found: 'the end of the text', expected };
    } else {
      const word = wordAt(text, offset);
      this.#problem = { start: offset, end: offset + word.length, found: `\`${visible(word)}\``, expected };
    }
    return undefined;
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function hexUnit(text: string, from: number): number {
  let unit = 0;
  for (let i = from; i < from + 4; i++) {
    const code = text.charCodeAt(i);
    const lower = code | 0x20;
    let digit: number;
    if (isDigit(code)) digit = code - 0x30;
    else if (lower >= 0x61 && lower <= 0x66) digit = lower - 0x57;
    else return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

/** The word or the single character at an offset, cut short: what a message quotes as found. */
function wordAt(text: string, offset: number): string {
  let end = offset;
  while (end < text.length && end - offset < 24 && /[\w.+-]/.test(text[end]!)) end++;
  return end > offset ? text.slice(offset, end) : String.fromCodePoint(text.codePointAt(offset)!);
}
