/**
 * The configuration language of Terraform, read with places: blocks, attributes, and of expressions what a policy is
 * made of: strings and heredocs with what is interpolated, lists, objects, calls. Everything else is one expression
 * whose value is not known. Time is in proportion to the text, nesting is bounded, and nothing is evaluated.
 * @see https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
import { clip } from '../../policy/quote.ts';

export interface HclBody {
  readonly attributes: readonly HclAttribute[];
  readonly blocks: readonly HclBlock[];
  readonly start: number;
  readonly end: number;
}

interface HclAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: HclNode;
}

export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly start: number;
  readonly end: number;
  /** What is between the braces. */
  readonly body: HclBody;
}

export type HclNode = HclText | HclList | HclObject | HclCall | HclOther;

/** A string or a heredoc. */
export interface HclText {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  readonly isHeredoc: boolean;
  /** What is between the quotes, or the lines of a heredoc. */
  readonly content: { readonly start: number; readonly end: number };
  readonly parts: readonly TextPart[];
}

export type TextPart =
  | { readonly kind: 'literal'; readonly start: number; readonly end: number; readonly text: string }
  /** `${…}`. */
  | { readonly kind: 'value'; readonly start: number; readonly end: number; readonly expression: string }
  /** `%{…}`: what is in the text depends on it. */
  | { readonly kind: 'directive'; readonly start: number; readonly end: number };

export interface HclList {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
  readonly items: readonly HclNode[];
}

export interface HclObject {
  readonly kind: 'object';
  readonly start: number;
  readonly end: number;
  readonly members: readonly HclMember[];
}

interface HclMember {
  /** Undefined where it is computed. */
  readonly name: string | undefined;
  readonly start: number;
  readonly value: HclNode;
}

interface HclCall {
  readonly kind: 'call';
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly values: readonly HclNode[];
}

/** Any other expression. */
interface HclOther {
  readonly kind: 'other';
  readonly start: number;
  readonly end: number;
  /** With single blanks. */
  readonly expression: string;
}

interface HclProblem {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

export type HclResult =
  | { readonly ok: true; readonly body: HclBody }
  | { readonly ok: false; readonly problem: HclProblem };

/** Reads a whole file. */
export function readHcl(text: string): HclResult {
  const reader = new Reader(text);
  try {
    return { ok: true, body: reader.file() };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The parts of a text with interpolations that stands in a file of its own. */
export function readTemplate(text: string): readonly TextPart[] | undefined {
  try {
    return new Reader(text).parts(0, text.length, false);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Ends the reading of one file; does not leave this module. */
class Unreadable extends Error {
  readonly problem: HclProblem;
  constructor(problem: HclProblem) {
    super(problem.expected);
    this.problem = problem;
  }
}

const DEPTH_LIMIT = 100;

const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const NUMBER = /-?\d[\d.]*(?:[eE][+-]?\d+)?/y;
const HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t\r]*\n/uy;

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1;
  }

  file(): HclBody {
    const body = this.#body();
    if (this.#at < this.#text.length) this.#fail('a block, an attribute or the end of the file');
    return body;
  }

  #body(): HclBody {
    const start = this.#at;
    const attributes: HclAttribute[] = [];
    const blocks: HclBlock[] = [];
    for (;;) {
      this.#skip(true);
      const from = this.#at;
      if (from >= this.#text.length || this.#text[from] === '}') break;
      const name = this.#match(NAME) ?? this.#fail('the name of a block or an attribute');
      this.#skip(false);
      if (this.#text[this.#at] === '=' && this.#text[this.#at + 1] !== '=') {
        this.#at++;
        const value = this.#expression('\n}');
        attributes.push({ name, start: from, end: value.end, value });
        continue;
      }
      blocks.push(this.#block(name, from));
    }
    return { attributes, blocks, start, end: this.#at };
  }

  #block(type: string, start: number): HclBlock {
    const labels: string[] = [];
    while (this.#text[this.#at] !== '{') {
      if (this.#text[this.#at] === '"') {
        const label = this.#quoted();
        labels.push(label.parts.map((part) => (part.kind === 'literal' ? part.text : '')).join(''));
      } else labels.push(this.#match(NAME) ?? this.#fail('`=`, a label or `{`'));
      this.#skip(false);
    }
    this.#at++;
    const body = this.#nested(() => this.#body());
    if (this.#text[this.#at] !== '}') this.#fail('`}`');
    this.#at++;
    return { type, labels, start, end: this.#at, body };
  }

  /** Up to one of the characters at which it ends, of which a line feed may be one. */
  #expression(ends: string): HclNode {
    const newlines = !ends.includes('\n');
    this.#skip(newlines);
    const start = this.#at;
    const node = this.#nested(() => this.#primary());
    const end = this.#at;
    this.#skip(newlines);
    if (node && this.#isEnd(ends)) return node;
    if (!node && this.#isEnd(ends)) this.#fail('an expression');
    this.#at = Math.max(end, start);
    const last = this.#skipTo(ends);
    return { kind: 'other', start, end: last, expression: oneLine(this.#text.slice(start, last)) };
  }

  #isEnd(ends: string): boolean {
    return this.#at >= this.#text.length || ends.includes(this.#text[this.#at]!);
  }

  /** What an expression begins with, where that may be all of it. */
  #primary(): HclNode | undefined {
    const start = this.#at;
    const character = this.#text[start] ?? '';
    if (character === '"') return this.#quoted();
    if (character === '<') return this.#heredoc();
    if (character === '[') return this.#list();
    if (character === '{') return this.#object();
    const number = this.#match(NUMBER);
    if (number !== undefined) return { kind: 'other', start, end: this.#at, expression: number };
    const name = this.#match(NAME);
    if (name === undefined) return undefined;
    if (this.#text[this.#at] === '(') return this.#call(name, start);
    return { kind: 'other', start, end: this.#at, expression: name };
  }

  #call(name: string, start: number): HclNode {
    this.#at++;
    const values: HclNode[] = [];
    for (;;) {
      this.#skip(true);
      if (this.#text[this.#at] === ')') break;
      values.push(this.#expression(',)'));
      if (this.#text[this.#at] === ',') this.#at++;
      else if (this.#text[this.#at] !== ')') this.#fail('`,` or `)`');
    }
    this.#at++;
    return { kind: 'call', start, end: this.#at, name, values };
  }

  #list(): HclNode | undefined {
    const start = this.#at;
    this.#at++;
    this.#skip(true);
    if (this.#isFor()) return this.#leave(start);
    const items: HclNode[] = [];
    while (this.#text[this.#at] !== ']') {
      items.push(this.#expression(',]'));
      if (this.#text[this.#at] === ',') this.#at++;
      else if (this.#text[this.#at] !== ']') this.#fail('`,` or `]`');
      this.#skip(true);
    }
    this.#at++;
    return { kind: 'list', start, end: this.#at, items };
  }

  #object(): HclNode | undefined {
    const start = this.#at;
    this.#at++;
    this.#skip(true);
    if (this.#isFor()) return this.#leave(start);
    const members: HclMember[] = [];
    while (this.#text[this.#at] !== '}') {
      const from = this.#at;
      const name = this.#memberName();
      this.#skip(false);
      const sign = this.#text[this.#at];
      if (sign !== '=' && sign !== ':') this.#fail('`=`');
      this.#at++;
      members.push({ name, start: from, value: this.#expression(',\n}') });
      if (this.#text[this.#at] === ',') this.#at++;
      this.#skip(true);
      if (this.#at >= this.#text.length) this.#fail('`}`');
    }
    this.#at++;
    return { kind: 'object', start, end: this.#at, members };
  }

  #memberName(): string | undefined {
    if (this.#text[this.#at] === '"') {
      const { parts } = this.#quoted();
      if (parts.some(({ kind }) => kind !== 'literal')) return undefined;
      return parts.map((part) => (part.kind === 'literal' ? part.text : '')).join('');
    }
    if (this.#text[this.#at] === '(') {
      this.#at++;
      this.#skipTo(')');
      this.#at++;
      return undefined;
    }
    return this.#match(NAME) ?? this.#match(NUMBER) ?? this.#fail('the name of a member');
  }

  #isFor(): boolean {
    return /^for[\s(]/.test(this.#text.slice(this.#at, this.#at + 4));
  }

  /** Back to an opening bracket, with everything in it left unread. */
  #leave(start: number): undefined {
    this.#at = start;
    return undefined;
  }

  #quoted(): HclText {
    const start = this.#at;
    const from = start + 1;
    const end = this.#quotedEnd(start);
    const parts = this.parts(from, end - 1, true);
    this.#at = end;
    return { kind: 'text', start, end, isHeredoc: false, content: { start: from, end: end - 1 }, parts };
  }

  /** The offset behind the closing quote. */
  #quotedEnd(start: number): number {
    const text = this.#text;
    for (let i = start + 1; i < text.length; i++) {
      const character = text[i];
      if (character === '\\') i++;
      else if (character === '"') return i + 1;
      else if (character === '\n') break;
      else if ((character === '$' || character === '%') && text[i + 1] === '{') {
        if (text[i - 1] === character && text[i - 2] !== character) continue;
        i = this.#interpolationEnd(i) - 1;
      }
    }
    this.#at = start;
    return this.#fail('a string that ends on its line');
  }

  /** The offset behind the brace that closes `${`. */
  #interpolationEnd(start: number): number {
    const before = this.#at;
    this.#at = start + 2;
    this.#nested(() => this.#skipTo('}'));
    const end = this.#at + 1;
    if (end > this.#text.length) this.#fail('`}`');
    this.#at = before;
    return end;
  }

  #heredoc(): HclNode | undefined {
    const start = this.#at;
    const span = this.#heredocSpan(start);
    if (!span) return undefined;
    this.#at = span.end;
    const { content, end } = span;
    return {
      kind: 'text',
      start,
      end,
      isHeredoc: true,
      content,
      parts: this.parts(content.start, content.end, false),
    };
  }

  /** From `<<` to the end of the line that closes it. */
  #heredocSpan(
    start: number,
  ):
    | { readonly content: { readonly start: number; readonly end: number }; readonly end: number }
    | undefined {
    HEREDOC.lastIndex = start;
    const opening = HEREDOC.exec(this.#text);
    if (!opening) return undefined;
    const from = HEREDOC.lastIndex;
    const word = opening[1]!;
    for (let line = from; line < this.#text.length; ) {
      const newline = this.#text.indexOf('\n', line);
      const end = newline < 0 ? this.#text.length : newline;
      let at = line;
      while (this.#text[at] === ' ' || this.#text[at] === '\t') at++;
      // Only a line as short as the word is cut out and compared.
      if (end - at <= word.length + 1 && this.#text.slice(at, end).trimEnd() === word)
        return { content: { start: from, end: line }, end: at + word.length };
      line = end + 1;
    }
    this.#at = start;
    return this.#fail(`a line \`${clip(word)}\` that ends the heredoc`);
  }

  /** What stands between two offsets, with escapes where it stood between quotes. */
  parts(from: number, to: number, hasEscapes: boolean): readonly TextPart[] {
    const text = this.#text;
    const parts: TextPart[] = [];
    let literal = '';
    let start = from;
    const cut = (end: number): void => {
      if (end > start) parts.push({ kind: 'literal', start, end, text: literal });
      literal = '';
    };
    let i = from;
    while (i < to) {
      const character = text[i]!;
      if ((character === '$' || character === '%') && text[i + 1] === character && text[i + 2] === '{') {
        literal += `${character}{`;
        i += 3;
      } else if ((character === '$' || character === '%') && text[i + 1] === '{') {
        const end = this.#interpolationEnd(i);
        cut(i);
        const inside = text
          .slice(i + 2, end - 1)
          .replace(/^~/, '')
          .replace(/~$/, '');
        parts.push(
          character === '$'
            ? { kind: 'value', start: i, end, expression: oneLine(inside) }
            : { kind: 'directive', start: i, end },
        );
        start = end;
        i = end;
      } else if (hasEscapes && character === '\\') {
        const [decoded, length] = escapeAt(text, i);
        literal += decoded;
        i += length;
      } else {
        literal += character;
        i++;
      }
    }
    cut(to);
    return parts;
  }

  /** Moves on to one of the characters, outside of brackets, strings and comments; says where what it passed ends. */
  #skipTo(ends: string): number {
    const open: string[] = [];
    let last = this.#at;
    const newlines = !ends.includes('\n');
    for (;;) {
      this.#skip(newlines || open.length > 0);
      const at = this.#at;
      if (at >= this.#text.length) return last;
      const character = this.#text[at]!;
      if (open.length === 0 && ends.includes(character)) return last;
      if (character === '"') this.#at = this.#nested(() => this.#quotedEnd(at));
      else if (character === '<') this.#at = this.#heredocSpan(at)?.end ?? at + 1;
      else {
        const closing = CLOSING[character];
        if (closing) open.push(closing);
        else if (character === ')' || character === ']' || character === '}') {
          if (open.pop() !== character) this.#fail(`what \`${ends.replace('\n', '')}\` may end`);
        }
        this.#at++;
      }
      last = this.#at;
    }
  }

  /** Blanks and comments. */
  #skip(newlines: boolean): void {
    const text = this.#text;
    for (;;) {
      const character = text[this.#at];
      if (character === ' ' || character === '\t' || character === '\r' || (newlines && character === '\n')) {
        this.#at++;
      } else if (character === '#' || (character === '/' && text[this.#at + 1] === '/')) {
        const newline = text.indexOf('\n', this.#at);
        this.#at = newline < 0 ? text.length : newline;
      } else if (character === '/' && text[this.#at + 1] === '*') {
        const end = text.indexOf('*/', this.#at + 2);
        this.#at = end < 0 ? text.length : end + 2;
      } else return;
    }
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #nested<T>(read: () => T): T {
    if (this.#depth >= DEPTH_LIMIT) this.#fail(`nesting of at most ${DEPTH_LIMIT} levels`);
    this.#depth++;
    const result = read();
    this.#depth--;
    return result;
  }

  #fail(expected: string): never {
    const rest = this.#text.slice(this.#at, this.#at + 40);
    const found = rest === '' ? 'the end of the file' : `\`${clip(rest.split('\n', 1)[0]!)}\``;
    throw new Unreadable({ offset: this.#at, found, expected });
  }
}

function oneLine(expression: string): string {
  return expression.trim().replaceAll(/\s+/g, ' ');
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

function escapeAt(text: string, at: number): readonly [decoded: string, length: number] {
  const letter = text[at + 1] ?? '';
  const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
  if (digits > 0) {
    const hex = text.slice(at + 2, at + 2 + digits);
    const code = Number.parseInt(hex, 16);
    if (/^[0-9a-fA-F]+$/.test(hex) && hex.length === digits && code <= 0x10ffff)
      return [String.fromCodePoint(code), 2 + digits];
  }
  return [ESCAPED[letter] ?? `\\${letter}`, 2];
}
