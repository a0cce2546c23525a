import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBase64 } from './base64.ts';

test.each([
  ['YQ==', true],
  ['Yg==', true],
  ['YWI=', true],
  ['YWJj', true],
  ['+/+/', true],
  ['YQ', false],
  ['YR==', false],
  ['YWJ=', false],
  [' YQ== ', false],
  ['', false],
  ['====', false],
  ['A===', false],
  ['=', false],
  ['YQ=a', false],
  ['YW\n=', false],
  ['-_-_', false],
  ['not base64!!', false],
])('isBase64(%j) is %j', (text, expected) => {
  expect(isBase64(text)).toBe(expected);
});

test('a text is canonical if and only if decoding and encoding give it back', () => {
  const loose = fc.array(fc.constantFrom(...'Aab+/019=-_ '), { maxLength: 8 }).map((all) => all.join(''));
  const bytes = fc.uint8Array({ minLength: 1 }).map((array) => Buffer.from(array).toString('base64'));
  fc.assert(
    fc.property(fc.oneof(loose, bytes), (text) => {
      expect(isBase64(text)).toBe(text !== '' && Buffer.from(text, 'base64').toString('base64') === text);
    }),
    { numRuns: 2000 },
  );
});
