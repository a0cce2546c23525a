import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, hasWildcard, isAnything } from './wildcard.ts';

test.each([
  ['*', '', true],
  ['', '', true],
  ['', 'a', false],
  ['GetObject', 'getobject', true],
  ['Get*', 'GetObject', true],
  ['*Object', 'GetObject', true],
  ['*Object', 'GetObjectAcl', false],
  ['Get?bject', 'GetObject', true],
  ['Get?', 'Get', false],
  ['a*b*c', 'aXbXbXc', true],
  ['a*b*c', 'aXbXbX', false],
])('%j covers %j: %j', (pattern, text, expected) => {
  expect(covers(pattern, text)).toBe(expected);
});

function naive(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern[0] === '*')
    return naive(pattern.slice(1), text) || (text !== '' && naive(pattern, text.slice(1)));
  return (
    text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && naive(pattern.slice(1), text.slice(1))
  );
}

test('agrees with a recursive matcher', () => {
  const word = (...letters: string[]): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(word('a', 'b', '*', '?'), word('a', 'b'), (pattern, text) => {
      expect(covers(pattern, text)).toBe(naive(pattern, text));
    }),
    { numRuns: 2000 },
  );
});

test('hasWildcard and isAnything', () => {
  expect(['*', 'a?', '**'].every(hasWildcard)).toBe(true);
  expect(['', 'a'].some(hasWildcard)).toBe(false);
  expect(['*', '***'].every(isAnything)).toBe(true);
  expect(['', 'a*', '?'].some(isAnything)).toBe(false);
});
