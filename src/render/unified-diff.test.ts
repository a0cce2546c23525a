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

const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 25 });

test('a diff turns the one text into the other, and each line is where its hunk says', () => {
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const diff = unifiedDiff('t', a.join('\n'), b.join('\n'));
      expect(patched(a.join('\n').split('\n'), diff).join('\n')).toBe(b.join('\n'));
    }),
    { numRuns: 1000 },
  );
});

function patched(before: readonly string[], diff: readonly string[]): readonly string[] {
  const result: string[] = [];
  let at = 0;
  for (const line of diff.slice(2)) {
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/.exec(line);
    if (header) {
      const start = Number(header[1]) - (header[2] === '0' ? 0 : 1);
      result.push(...before.slice(at, start));
      at = start;
      expect(result.length).toBe(Number(header[3]) - (header[4] === '0' ? 0 : 1));
      continue;
    }
    const [sign, text] = [line[0], line.slice(1)];
    if (sign !== '+') {
      expect(before[at]).toBe(text);
      at++;
    }
    if (sign !== '-') result.push(text);
  }
  return [...result, ...before.slice(at)];
}
