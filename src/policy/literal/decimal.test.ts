import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecimals, parseDecimal } from './decimal.ts';

function compare(a: string, b: string): number {
  return Math.sign(compareDecimals(parseDecimal(a)!, parseDecimal(b)!)) + 0;
}

describe('observed', () => {
  test.each(['1', '01', '+1', '1.0', '1e0', '1.', '1E0', '10e-1', '0.1e1', '0001.000'])(
    '%s is one',
    (text) => {
      expect(compare(text, '1')).toBe(0);
    },
  );

  test.each(['NaN', 'Infinity', '-Infinity', '', 'text', '0x10', ' 1 ', '1 ', '１'])(
    '%j is no number',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  test('neighbours beyond the reach of floating point differ', () => {
    expect(compare('9007199254740992', '9007199254740993')).toBe(-1);
    expect(compare('9007199254740993', '9007199254740993')).toBe(0);
  });

  test('an exponent may exceed what a floating point number holds', () => {
    expect(compare('1e9999', '1e100')).toBe(1);
    expect(compare('1e-9999', '0')).toBe(1);
  });
});

test.each([
  '+',
  '-',
  '.',
  '-.',
  'e5',
  '1e',
  '1e+',
  '1e5.0',
  '1.2.3',
  '1,000',
  '--1',
  '+-1',
  '1-',
  '1_000',
  '5%',
  '1e99999999999',
])('%j is no number', (text) => {
  expect(parseDecimal(text)).toBeUndefined();
});

test.each([
  ['0', '-0', 0],
  ['0', '0.000', 0],
  ['0e5', '0', 0],
  ['-1', '1', -1],
  ['-2', '-1', -1],
  ['-1', '0', -1],
  ['0', '0.0001', -1],
  ['10', '9', 1],
  ['1.10', '1.1', 0],
  ['1.01', '1.1', -1],
  ['12', '123', -1],
  ['.5', '0.5', 0],
  ['-.5', '-0.25', -1],
])('%s compared with %s is %d', (a, b, expected) => {
  expect(compare(a, b)).toBe(expected);
  expect(compare(b, a)).toBe(expected === 0 ? 0 : -expected);
});

const digits = fc
  .array(fc.constantFrom(...'0123456789'), { minLength: 1, maxLength: 40 })
  .map((all) => all.join(''));
const sign = fc.constantFrom('', '+', '-');
const integer = fc.tuple(sign, digits).map(([s, d]) => s + d);

test('integers compare as BigInt compares them', () => {
  const pair = fc.oneof(
    fc.tuple(integer, integer),
    integer.map((text) => [text, text] as [string, string]),
  );
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const difference = BigInt(a.replace('+', '')) - BigInt(b.replace('+', ''));
      expect(compare(a, b)).toBe(difference === 0n ? 0 : difference < 0n ? -1 : 1);
    }),
    { numRuns: 1000 },
  );
});

test('fractions compare as the integers they are multiples of', () => {
  const fraction = fc.tuple(sign, digits, digits);
  const scaled = ([s, whole, part]: [string, string, string]): bigint => {
    const value = BigInt(whole + part.padEnd(40, '0'));
    return s === '-' ? -value : value;
  };
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const difference = scaled(a) - scaled(b);
      const spell = ([s, whole, part]: [string, string, string]): string => `${s}${whole}.${part}`;
      expect(compare(spell(a), spell(b))).toBe(difference === 0n ? 0 : difference < 0n ? -1 : 1);
    }),
    { numRuns: 500 },
  );
});

test('what JavaScript prints of its numbers compares as they do', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(compare(String(a), String(b))).toBe(Math.sign(a - b) || (a < b ? -1 : a > b ? 1 : 0));
    }),
    { numRuns: 1000 },
  );
});

test('no text makes it throw, a long one is read in linear time', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseDecimal(text)));
  const before = performance.now();
  for (const text of ['0'.repeat(1e6), '9'.repeat(1e6), `1e${'9'.repeat(1e6)}`, `.${'0'.repeat(1e6)}`]) {
    parseDecimal(text);
  }
  expect(performance.now() - before).toBeLessThan(1000);
});
