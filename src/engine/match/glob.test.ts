import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Glob } from './glob.ts';

/** The definition, row by row: slow and plainly right. */
function naive(pattern: string, text: string): boolean {
  let row = new Set([0]);
  for (let p = 0; p < pattern.length; p++) {
    const next = new Set<number>();
    for (const t of row) {
      if (pattern[p] === '*') for (let to = t; to <= text.length; to++) next.add(to);
      else if (t < text.length && (pattern[p] === '?' || pattern[p] === text[t])) next.add(t + 1);
    }
    row = next;
  }
  return row.has(text.length);
}

const patternText = fc.string({ unit: fc.constantFrom('a', 'b', ':', '*', '?'), maxLength: 14 });
const plainText = fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 24 });

describe('a pattern', () => {
  test('agrees with the definition', () => {
    fc.assert(
      fc.property(patternText, plainText, (pattern, text) => {
        expect(new Glob(pattern).test(text)).toBe(naive(pattern, text));
      }),
      { numRuns: 5000 },
    );
  });

  test('agrees with the definition in the middle of a longer text', () => {
    fc.assert(
      fc.property(patternText, plainText, plainText, plainText, (pattern, before, text, after) => {
        const whole = before + text + after;
        const found = new Glob(`:${pattern}:`, 1, pattern.length + 1).test(
          whole,
          before.length,
          before.length + text.length,
        );
        expect(found).toBe(naive(pattern, text));
      }),
      { numRuns: 3000 },
    );
  });

  test('finds long pieces with questions wherever they stand', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), fc.nat(80), fc.boolean(), (before, length, after, hit) => {
        const piece = `${'a'.repeat(length)}?b`;
        const text = `${'a'.repeat(before + length)}${hit ? 'xb' : 'xx'}${'c'.repeat(after)}`;
        expect(new Glob(`*${piece}*`).test(text)).toBe(naive(`*${piece}*`, text));
      }),
      { numRuns: 500 },
    );
  });

  test('of stars matches everything, a literal only itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(new Glob('*').test(a)).toBe(true);
        expect(new Glob('**').test(a)).toBe(true);
        const literal = a.replaceAll(/[*?]/g, '');
        expect(new Glob(literal).test(literal)).toBe(true);
        if (b !== literal) expect(new Glob(literal).test(b)).toBe(false);
      }),
    );
  });

  test('takes characters for themselves where it is told to', () => {
    const glob = new Glob('a*b?c', 0, 5, (offset) => offset === 1);
    expect(glob.test('a*bxc')).toBe(true);
    expect(glob.test('axxbxc')).toBe(false);
    expect(new Glob('a?', 0, 2, (offset) => offset === 1).test('ab')).toBe(false);
  });

  test('tells the characters before its first wildcard', () => {
    expect(['abc', 'ab*c', 'a?b*', '*', ''].map((pattern) => new Glob(pattern).head)).toEqual([
      'abc',
      'ab',
      'a',
      '',
      '',
    ]);
  });

  test.each([
    ['*a*a*a*a*b', 'a'.repeat(400)],
    [`${'*a'.repeat(200)}*b`, 'a'.repeat(2000)],
    [`*${'a?'.repeat(500)}b`, 'a'.repeat(2000)],
    [`*${'a'.repeat(1000)}?b*`, 'a'.repeat(2000)],
    ['?'.repeat(1000), 'a'.repeat(2000)],
  ])('%#: a hostile pattern comes to an end', (pattern, text) => {
    expect(new Glob(pattern).test(text)).toBe(false);
  });
});
