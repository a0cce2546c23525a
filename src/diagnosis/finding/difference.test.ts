import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, isSlip } from './difference.ts';

describe('differenceOf', () => {
  test.each([
    ['main', 'main', 0, 4, 4],
    ['main', 'mian', 2, 1, 1],
    ['repo:a/b:ref:x', 'repo:a/*:ref:x', 0, 14, 14],
    ['repo:a/b:environment:prod', 'repo:a/*:ref:*', 3, 11, 11],
    ['prod', 'prod-', 1, 4, 4],
    ['', 'abc', 3, 0, 0],
    ['abc', '', 3, 0, 0],
    ['axc', 'a?c', 0, 3, 3],
  ])('%s against %s', (text, pattern, edits, atText, atPattern) => {
    const difference = differenceOf(text, pattern)!;
    expect(difference.edits).toBe(edits);
    expect(difference.at.text).toBeLessThanOrEqual(text.length);
    if (edits === 0) expect(difference.at).toEqual({ text: atText, pattern: atPattern });
  });

  test('marks the first character that differs', () => {
    expect(differenceOf('orders-prod', 'orders-prd')!.at).toEqual({ text: 9, pattern: 9 });
    expect(differenceOf('Heldmark', 'heldmark')!.at).toEqual({ text: 0, pattern: 0 });
  });

  test('no edits exactly where a literal pattern is the text; never more than the longer length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ':', '/'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (text, pattern) => {
        const { edits } = differenceOf(text, pattern)!;
        expect(edits === 0).toBe(text === pattern);
        expect(edits).toBeLessThanOrEqual(Math.max(text.length, pattern.length));
        expect(edits).toBeGreaterThanOrEqual(Math.abs(text.length - pattern.length));
      }),
    );
  });

  test('long texts are not compared', () => {
    expect(differenceOf('a'.repeat(513), 'a')).toBeUndefined();
    expect(differenceOf('a', '*'.repeat(513))).toBeUndefined();
  });
});

test.each([
  ['main', 'mian', false],
  ['cost-centre', 'cost-center', true],
  ['prod', 'test', false],
  ['same', 'same', false],
])('a slip: %s for %s', (text, wanted, expected) => {
  expect(isSlip(differenceOf(text, wanted)!, wanted)).toBe(expected);
});
