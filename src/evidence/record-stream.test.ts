import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PieceReader, type TextPiece } from './record-stream.ts';

/** The pieces of a text that comes in chunks of a size. */
function pieces(text: string, size = text.length || 1): readonly TextPiece[] {
  const reader = new PieceReader();
  const found: TextPiece[] = [];
  for (let i = 0; i < text.length; i += size) found.push(...reader.push(text.slice(i, i + size)));
  return [...found, ...reader.end()];
}

const A = '{"eventName":"A","resources":[{"ARN":"x"}],"note":"] } \\" { \\\\"}';
const B = '{"eventName":"B","Records":"none","deep":{"Records":[{"a":1}]}}';

describe('records of a text', () => {
  test.each<[string, string, readonly TextPiece[]]>([
    [
      'a log file',
      `{"Records":[${A},\n${B}]}`,
      [
        { text: A, line: 1 },
        { text: B, line: 2 },
      ],
    ],
    [
      'a log file with more beside',
      `{"v":"Records","Records": [ ${A} ], "more":[{"x":1}]}`,
      [{ text: A, line: 1 }],
    ],
    ['lookup-events', `\n{ "Events": [${A}], "NextToken": "t" }`, [{ text: A, line: 2 }]],
    [
      'a list',
      `[${A}\n,${B}]`,
      [
        { text: A, line: 1 },
        { text: B, line: 2 },
      ],
    ],
    [
      'a record per line',
      `${A}\n\n${B}\n`,
      [
        { text: A, line: 1 },
        { text: B, line: 3 },
      ],
    ],
    [
      'a log file per line',
      `{"Records":[${A}]}\n{"Records":[${B}]}`,
      [
        { text: A, line: 1 },
        { text: B, line: 2 },
      ],
    ],
    ['one record, with a byte order mark', `\uFEFF${A}`, [{ text: A, line: 1 }]],
    ['an empty log file', '{"Records":[]}', []],
    ['nothing', ' \n ', []],
    [
      'an object that breaks off before the next',
      `{"eventName": "C"\n${A}`,
      [
        { text: '{"eventName": "C"\n', line: 1 },
        { text: A, line: 2 },
      ],
    ],
    [
      'an object that breaks off in a string',
      `{"eventName": "C\n${A}\n${B}`,
      [
        { text: A, line: 2 },
        { text: B, line: 3 },
      ],
    ],
    [
      'an object that breaks off at the end',
      `${A}\n{"eventName":`,
      [
        { text: A, line: 1 },
        { text: '{"eventName":', line: 2 },
      ],
    ],
    ['lines of a log', 'no JSON\nat all', [{ text: 'no JSON\nat all', line: 1 }]],
  ])('%s', (_name, text, expected) => {
    expect(pieces(text)).toEqual(expected);
    expect(pieces(text, 1)).toEqual(expected);
    expect(pieces(text, 7)).toEqual(expected);
  });

  test('are those of the JSON, whatever is in them and wherever the chunks end', () => {
    const record = fc.record({ eventName: fc.string({ unit: 'grapheme' }), more: fc.jsonValue() });
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('file', 'list', 'lines'),
        fc.constantFrom(undefined, 2),
        fc.integer({ min: 1, max: 64 }),
        (records, form, indent, size) => {
          const print = (value: unknown): string => JSON.stringify(value, null, indent);
          const text =
            form === 'file'
              ? print({ Records: records })
              : form === 'list'
                ? print(records)
                : records.map(print).join('\n');
          const found = pieces(text, size).map((piece) => JSON.parse(piece.text));
          expect(found).toEqual(JSON.parse(JSON.stringify(records)));
        },
      ),
      { numRuns: 500, seed: 11 },
    );
  });

  test('come out of any text without a failure, and lie in it in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '\n', 'a', '"Records":[', A), {
          maxLength: 40,
        }),
        fc.integer({ min: 1, max: 9 }),
        (parts, size) => {
          const text = parts.join('');
          let from = 0;
          for (const piece of pieces(text, size)) {
            const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
            let at = text.indexOf(piece.text, from);
            while (at >= 0 && lineOf(at) < piece.line) at = text.indexOf(piece.text, at + 1);
            expect(at).toBeGreaterThanOrEqual(from);
            expect(piece.line).toBe(lineOf(at));
            from = at + piece.text.length;
          }
        },
      ),
      { numRuns: 1000, seed: 13 },
    );
  });

  test('too long to be one are passed over, and little is held', () => {
    const reader = new PieceReader();
    const found = [...reader.push('{"Records":[{"eventName":"')];
    for (let i = 0; i < 40; i++) found.push(...reader.push('a'.repeat(1 << 18)));
    found.push(...reader.push(`"},${A}]}`), ...reader.end());
    expect(found).toEqual([{ text: A, line: 1 }]);
    expect(reader.skipped).toBe(1);
  });

  test('of lines come in blocks that end with a line', () => {
    const line = `${'x'.repeat(99)}\n`;
    const text = line.repeat(8_000);
    const found = pieces(text, 65_536);
    expect(found.map((piece) => piece.text).join('')).toBe(text);
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((piece) => piece.text.endsWith('\n'))).toBe(true);
    expect(found[1]!.line).toBe(1 + found[0]!.text.length / 100);
  });
});
