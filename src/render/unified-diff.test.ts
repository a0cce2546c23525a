import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

test('one line in the middle, with three lines around it', () => {
  const before = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].join('\n');
  expect(unifiedDiff('p.json', before, before.replace('5', 'five'))).toEqual([
    '--- a/p.json',
    '+++ b/p.json',
    '@@ -2,7 +2,7 @@',
    ' 2',
    ' 3',
    ' 4',
    '-5',
    '+five',
    ' 6',
    ' 7',
    ' 8',
  ]);
});

test('equal texts have no difference', () => {
  expect(unifiedDiff('p.json', 'a\nb', 'a\nb')).toEqual([]);
});

test('a last line without a line feed is said to be so', () => {
  expect(unifiedDiff('p.json', 'a\nb', 'a\nb\n')).toEqual([
    '--- a/p.json',
    '+++ b/p.json',
    '@@ -1,2 +1,2 @@',
    ' a',
    '-b',
    '\\ No newline at end of file',
    '+b',
  ]);
});

const texts = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 25 })
  .map((lines) => lines.join('\n'));

test('a diff turns the one text into the other, and each line is where its hunk says', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(patched(a, unifiedDiff('t', a, b))).toBe(b);
    }),
    { numRuns: 1000 },
  );
});

/** Lines with their line feeds. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function patched(text: string, diff: readonly string[]): string {
  const before = linesOf(text);
  const result: string[] = [];
  let at = 0;
  for (const [i, line] of diff.entries()) {
    if (i < 2 || line.startsWith('\\')) continue;
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/.exec(line);
    if (header) {
      const start = Number(header[1]) - (header[2] === '0' ? 0 : 1);
      result.push(...before.slice(at, start));
      at = start;
      expect(result.length).toBe(Number(header[3]) - (header[4] === '0' ? 0 : 1));
      continue;
    }
    const end = diff[i + 1]?.startsWith('\\') ? '' : '\n';
    const [sign, own] = [line[0], line.slice(1) + end];
    if (sign !== '+') {
      expect(before[at]).toBe(own);
      at++;
    }
    if (sign !== '-') result.push(own);
  }
  return [...result, ...before.slice(at)].join('');
}
