import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Compiler } from '../statement.ts';
import { ArnGlob, COLONS, fieldBounds } from './arn-glob.ts';
import { Glob } from './glob.ts';

const field = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 5 });
const value = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
const tail = fc.string({ unit: fc.constantFrom('a', ':', '/', '*'), maxLength: 8 });

test('an ARN pattern is six patterns, one for each field', () => {
  fc.assert(
    fc.property(
      fc.array(field, { minLength: 5, maxLength: 5 }),
      tail,
      fc.array(value, { minLength: 5, maxLength: 5 }),
      tail,
      (fields, last, values, end) => {
        const patterns = [...fields, last];
        const texts = [...values, end.replaceAll('*', 'b')];
        const { starts, ends } = fieldBounds(patterns.join(':'));
        const whole = new ArnGlob(patterns.join(':'), starts, ends).test(texts.join(':'), COLONS);
        expect(whole).toBe(patterns.every((pattern, i) => new Glob(pattern).test(texts[i]!)));
      },
    ),
    { numRuns: 5000 },
  );
});

test('a text with fewer than six fields is no ARN', () => {
  expect(COLONS.colonsOf('arn:aws:s3::')).toBeUndefined();
  expect(COLONS.colonsOf('arn:aws:s3:::')).toEqual([3, 7, 10, 11, 12]);
});

test('equal entries and conditions are made once', () => {
  const compiler = new Compiler();
  const setting = { type: 'identity', version: '2012-10-17', effect: 'Allow', negated: false } as const;
  const entry = () => compiler.resources(setting, ['arn:aws:s3:::a/*'])[0];
  expect(entry()).toBe(entry());
});
