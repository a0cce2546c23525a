import { expect, test } from 'vitest';
import { clip, visible } from './quote.ts';

test.each([
  ['a b é 𐐀', 'a b é 𐐀'],
  ['\u001b[2J', '\\u001b[2J'],
  ['a\nb\tc', 'a\\u000ab\\u0009c'],
  ['\u0085', '\\u0085'],
  ['s3:\u202eteG', 's3:\\u202eteG'],
  ['Acti\u200bon', 'Acti\\u200bon'],
  ['\uFEFFx', '\\ufeffx'],
  ['\uD801', '\\ud801'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('a long text is cut short, a half character at the cut spelled out', () => {
  expect(clip('a'.repeat(60))).toBe('a'.repeat(60));
  expect(clip('a'.repeat(61))).toBe(`${'a'.repeat(57)}…`);
  expect(clip(`${'a'.repeat(56)}𐐀bbbbb`)).toBe(`${'a'.repeat(56)}\\ud801…`);
});
