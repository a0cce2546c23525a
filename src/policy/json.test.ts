import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarks, withMarks } from '../../test/support/marked-text.ts';
import { type JsonNode, type JsonObject, memberOf, readJson, readJsonAt, toValue } from './json.ts';
import { SourceText } from './source.ts';

function read(text: string): JsonNode {
  const result = readJson(new SourceText('t', text));
  if (!result.ok) throw new Error(`found ${result.problem.found}, expected ${result.problem.expected}`);
  return result.value;
}

describe('values', () => {
  const same = [
    'null',
    'true',
    'false',
    '0',
    '-0',
    '12.50',
    '-1.5e+10',
    '1E-2',
    '""',
    '"abc"',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '"\\u0041\\uD801\\uDC00"',
    '"\\ud800"',
    '[]',
    '[ ]',
    '{}',
    '{ }',
    ' [1, "a" , null ] ',
    '\r\n\t{"a" : {"b":[{}]}}\n',
  ];
  test.each(same)('%s reads as JSON.parse reads it', (text) => {
    expect(toPlain(read(text))).toEqual(JSON.parse(text));
  });

  test('a byte order mark before the value is skipped, and offsets count it', () => {
    expect(read('\uFEFF{}')).toMatchObject({ kind: 'object', start: 1, end: 3 });
  });

  test('a byte order mark elsewhere is no blank', () => {
    expect(readJson(new SourceText('t', ' \uFEFF{}')).ok).toBe(false);
  });

  test('a number keeps its spelling', () => {
    expect(read('5.0')).toMatchObject({ kind: 'number', value: 5, raw: '5.0' });
    expect(read('9007199254740993')).toMatchObject({ raw: '9007199254740993' });
  });
});

describe('places', () => {
  test('every value and member knows where it stands', () => {
    const text = '{ "a\\u0062" : [ 1, "x" ], "c": {"d": true}, "e": null }';
    const object = read(text) as JsonObject;
    const at = ({ start, end }: JsonNode): string => text.slice(start, end);
    expect(at(object)).toBe(text);
    expect(object.members.map(({ keyStart, keyEnd }) => text.slice(keyStart, keyEnd))).toEqual([
      '"a\\u0062"',
      '"c"',
      '"e"',
    ]);
    expect(object.members.map(({ key }) => key)).toEqual(['ab', 'c', 'e']);
    expect(object.members.map(({ value }) => at(value))).toEqual(['[ 1, "x" ]', '{"d": true}', 'null']);
    const list = object.members[0]!.value;
    expect(list.kind === 'array' && list.items.map(at)).toEqual(['1', '"x"']);
  });

  test('each node spans the text that reads as its value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        forEachNode(read(text), (node) => {
          expect(JSON.parse(text.slice(node.start, node.end))).toEqual(toPlain(node));
        });
      }),
    );
  });
});

describe('members', () => {
  test('repeated members are kept, in order', () => {
    const object = read('{"a": 1, "b": 2, "a": 3}') as JsonObject;
    expect(object.members.map(({ key, value }) => [key, toValue(value)])).toEqual([
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ]);
  });

  test('memberOf gives the first of a name, and nothing for other values', () => {
    const node = read('{"a": 1, "a": 2}');
    expect(memberOf(node, 'a')).toMatchObject({ value: 1 });
    expect(memberOf(node, 'b')).toBeUndefined();
    expect(memberOf(read('[1]'), '0')).toBeUndefined();
    expect(memberOf(undefined, 'a')).toBeUndefined();
    expect(memberOf(read('{}'), 'toString')).toBeUndefined();
  });

  test('a member named __proto__ is a member like any other', () => {
    const value = toValue(read('{"__proto__": {"polluted": true}, "constructor": 1}')) as Record<
      string,
      unknown
    >;
    // What it inherits from is empty, inherits nothing and takes nothing.
    const inherited = Object.getPrototypeOf(value);
    expect(Reflect.ownKeys(inherited)).toEqual([]);
    expect(Object.getPrototypeOf(inherited)).toBeNull();
    expect(Object.isFrozen(inherited)).toBe(true);
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('problems', () => {
  const VALUE = 'a JSON value';
  const END = 'the end of the text';
  const CLOSING = 'the closing `"` of the string';
  const ESCAPE = 'a valid escape such as `\\"`, `\\\\` or `\\n`';
  const HEX = 'four hexadecimal digits after `\\u`';
  const CONTROL = 'no bare control character inside a string';
  const cases: readonly (readonly [marked: string, found: string, expected: string])[] = [
    ['«»', END, VALUE],
    [' \n«»', END, VALUE],
    ['«undefined»', '`undefined`', VALUE],
    ['«nul»', '`nul`', VALUE],
    ['«True»', '`True`', VALUE],
    ['[«fals»]', '`fals`', VALUE],
    ['true«x»', '`x`', END],
    ["«'»a'", "`'`", VALUE],
    ['«-»', '`-`', VALUE],
    ['«+1»', '`+1`', VALUE],
    ['«.5»', '`.5`', VALUE],
    ['«01»', '`01`', 'a number without leading zeroes'],
    ['«-007»', '`-007`', 'a number without leading zeroes'],
    ['1.«»', END, 'a digit after the decimal point'],
    ['[1.«]»', '`]`', 'a digit after the decimal point'],
    ['1e«»', END, 'a digit in the exponent'],
    ['1e+«x»', '`x`', 'a digit in the exponent'],
    ['{«»', END, 'a member name in double quotes, or `}`'],
    ['{«a»: 1}', '`a`', 'a member name in double quotes, or `}`'],
    ['{«/»/ note\n}', '`/`', 'a member name in double quotes, or `}`'],
    ['{"a": 1, «}»', '`}`', 'a member name in double quotes'],
    ['{"a" «1»}', '`1`', '`:` after the member name'],
    ['{"a"«»', END, '`:` after the member name'],
    ['{"a": «}»', '`}`', VALUE],
    ['{"a":«»', END, VALUE],
    ['{"a": 1 «"»b": 2}', '`"`', '`,` or `}`'],
    ['{"a": 1«»', END, '`,` or `}`'],
    ['{"a": 1«]»', '`]`', '`,` or `}`'],
    ['[1 «2»]', '`2`', '`,` or `]`'],
    ['[1, «]»', '`]`', VALUE],
    ['[«,»]', '`,`', VALUE],
    ['[1«»', END, '`,` or `]`'],
    ['«"abc»', END, CLOSING],
    ['{"a": «"\\n»', END, CLOSING],
    ['"a«\n»b"', '`\\u000a`', CONTROL],
    ['"\\n«\t»"', '`\\u0009`', CONTROL],
    ['"a«\\»x"', '`\\`', ESCAPE],
    ['"«\\»', '`\\`', ESCAPE],
    ['"«\\»u12g4"', '`\\`', HEX],
    ['"«\\»u12', '`\\`', HEX],
    ['{} «{»}', '`{`', END],
    ['«\u001b»[2J', '`\\u001b`', VALUE],
    ['[«𐐀»]', '`𐐀`', VALUE],
    ['«aaaaaaaaaaaaaaaaaaaaaaaa»aaaa', '`aaaaaaaaaaaaaaaaaaaaaaaa`', VALUE],
  ];
  test.each(cases)('%j', (marked, found, expected) => {
    const { text } = readMarks(marked);
    const result = readJson(new SourceText('t', text));
    if (result.ok) throw new Error('it was read');
    expect(withMarks(text, [result.problem])).toBe(marked);
    expect([result.problem.found, result.problem.expected]).toEqual([found, expected]);
  });

  test('nesting is bounded, so that no text exhausts the stack', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(readJson(new SourceText('t', nested(200))).ok).toBe(true);
    for (const text of [nested(201), '['.repeat(1_000_000), '{"a":'.repeat(200_000)]) {
      const result = readJson(new SourceText('t', text));
      expect(!result.ok && result.problem.expected).toBe('at most 200 levels of nesting');
    }
  });
});

describe('values that follow each other', () => {
  test('readJsonAt says where a value ended and leaves the rest', () => {
    const source = new SourceText('t', '{"a":1}\n[2] x');
    const first = readJsonAt(source, 0);
    expect(first).toMatchObject({ ok: true, end: 7 });
    const second = readJsonAt(source, 7);
    expect(second).toMatchObject({ ok: true, end: 11, value: { kind: 'array', start: 8 } });
    expect(readJsonAt(source, 11)).toMatchObject({ ok: false, problem: { start: 12, found: '`x`' } });
  });
});

test('a text is read if and only if JSON.parse reads it', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '\\', '{', ']', ',', '0', '\n', 'e'))
    .map(([text, seed, insert]) => {
      const at = seed % (text.length + 1);
      return text.slice(0, at) + insert + text.slice(at + (insert === '' ? 1 : 0));
    });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), broken), (text) => {
      fc.pre(!text.startsWith('\uFEFF'));
      let expected: unknown;
      let valid = true;
      try {
        expected = JSON.parse(text);
      } catch {
        valid = false;
      }
      const result = readJson(new SourceText('t', text));
      expect(result.ok).toBe(valid);
      if (result.ok) expect(toPlain(result.value)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test('one megabyte is read in well under a second, whatever it holds', () => {
  const size = 1_000_000;
  const texts = [
    `[${'"\\u0041",'.repeat(size / 9)}0]`,
    `"${'\\n'.repeat(size / 2)}"`,
    `"${'a'.repeat(size)}`,
    `{${'"a":{},'.repeat(size / 7)}"b":0}`,
    ' '.repeat(size),
    '9'.repeat(size),
  ];
  for (const text of texts) {
    const before = performance.now();
    readJson(new SourceText('t', text));
    expect(performance.now() - before).toBeLessThan(1000);
  }
});

/** The value with ordinary objects, to compare with what JSON.parse gives. */
function toPlain(node: JsonNode): unknown {
  if (node.kind === 'array') return node.items.map(toPlain);
  if (node.kind !== 'object') return toValue(node);
  return Object.fromEntries(node.members.map(({ key, value }) => [key, toPlain(value)]));
}

function forEachNode(node: JsonNode, visit: (node: JsonNode) => void): void {
  visit(node);
  if (node.kind === 'array') for (const item of node.items) forEachNode(item, visit);
  if (node.kind === 'object') for (const { value } of node.members) forEachNode(value, visit);
}
