import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Position, placeWithin, SourceText } from './source.ts';

/** Line and column by walking over the text from its start. */
function naivePosition(text: string, offset: number): Position {
  let line = 1;
  let column = 1;
  for (let i = 0; i < offset; i++) {
    const ends = text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n');
    if (ends) {
      line++;
      column = 1;
    } else {
      column++;
    }
  }
  return { line, column };
}

const lines = fc
  .array(fc.constantFrom('a', 'é', '𐐀', '\n', '\r', '\r\n', '\u2028', ' '))
  .map((parts) => parts.join(''));

test('positionAt agrees with counting line breaks one by one', () => {
  fc.assert(
    fc.property(lines, fc.nat(), (text, seed) => {
      const offset = seed % (text.length + 1);
      expect(new SourceText('t', text).positionAt(offset)).toEqual(naivePosition(text, offset));
    }),
    { numRuns: 1000 },
  );
});

test('lineText gives back every line without its break', () => {
  fc.assert(
    fc.property(lines, (text) => {
      const source = new SourceText('t', text);
      text.split(/\r\n|\n|\r/).forEach((line, i) => {
        expect(source.lineText(i + 1)).toBe(line);
      });
    }),
    { numRuns: 1000 },
  );
});

test('a column counts UTF-16 units', () => {
  expect(new SourceText('t', '𐐀x').positionAt(2)).toEqual({ line: 1, column: 3 });
});

test('a text cut out of a longer one numbers its lines as the longer one does', () => {
  const source = new SourceText('t', 'a\nb', 7);
  expect(source.positionAt(2)).toEqual({ line: 8, column: 1 });
  expect(source.lineText(8)).toBe('b');
  expect(source.lineText(9)).toBe('');
  expect(source.lineText(1)).toBe('');
});

test('placeWithin shifts columns on the first line only', () => {
  const origin = { source: 'outer', line: 3, column: 10 };
  expect(placeWithin(origin, { line: 1, column: 2 })).toEqual({ line: 3, column: 11 });
  expect(placeWithin(origin, { line: 2, column: 2 })).toEqual({ line: 4, column: 2 });
  expect(placeWithin(undefined, { line: 2, column: 2 })).toEqual({ line: 2, column: 2 });
});
