import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInstant } from './instant.ts';

describe('observed', () => {
  const instant = Date.UTC(2030, 0, 1);
  test.each([
    '2030-01-01T00:00:00Z',
    '2030-01-01',
    '2030-01-01T00:00:00',
    '1893456000',
    '+1893456000',
    '2030-01-01T00:00:00.0001Z',
    '2030-01-01T00:00Z',
    '2030-01',
    '2030-01-01T02:00:00+02:00',
    '2029-12-31T19:00:00-05:00',
    '2030-01-01T02:00:00+0200',
  ])('%s', (text) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test('instants are cut to whole milliseconds', () => {
    expect(parseInstant('2030-01-01T00:00:00.1231Z')).toBe(parseInstant('2030-01-01T00:00:00.1239Z'));
    expect(parseInstant('2030-01-01T00:00:00.1Z')).toBe(instant + 100);
    expect(parseInstant('2030-01-01T00:00:00.123Z')).not.toBe(parseInstant('2030-01-01T00:00:00.124Z'));
  });

  test('zero is 1970', () => {
    expect(parseInstant('0')).toBe(0);
    expect(parseInstant('-1')).toBe(-1000);
  });

  test.each(['', 'text', 'not-a-date'])('%j is no instant', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

test('four digits alone are epoch seconds', () => {
  expect(parseInstant('2035')).toBe(2_035_000);
});

test.each(
  [
    '2030-1-1',
    '2030/01/01',
    '2030-13-01',
    '2030-00-01',
    '2030-02-29',
    '2030-04-31',
    '2030-01-00',
    '2030-01-32',
    '2030-01-01 00:00:00',
    '2030-01-01T',
    '2030-01-01T24:00:00Z',
    '2030-01-01T00:60:00Z',
    '2030-01-01T00:00:60Z',
    '2030-01-01T00:00:00.Z',
    '2030-01-01T00:00:00z',
    '2030-01-01T00:00:00+19:00',
    '2030-01-01T00:00:00+2',
    '2030-01-01T00:00:00+02:60',
    '2030-01-01Z',
    ' 2030-01-01',
    '2030-01-01 ',
    '1e3',
    '1.5',
    '1893456000123',
  ].filter((text) => text !== '20300101'),
)('%j is no instant', (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

test('the leap day exists every fourth year but for most centuries', () => {
  expect(parseInstant('2028-02-29')).toBe(Date.UTC(2028, 1, 29));
  expect(parseInstant('2000-02-29')).toBe(Date.UTC(2000, 1, 29));
  expect(parseInstant('2100-02-29')).toBeUndefined();
});

test('every instant that JavaScript prints is read back', () => {
  const date = fc.date({
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (value) => {
      expect(parseInstant(value.toISOString())).toBe(value.getTime());
      const seconds = Math.floor(value.getTime() / 1000);
      expect(parseInstant(String(seconds))).toBe(seconds * 1000);
    }),
    { numRuns: 1000 },
  );
});

test('years before 100 are meant literally', () => {
  expect(parseInstant('0050-01-01')).toBe(Date.parse('0050-01-01'));
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseInstant(text)));
});
