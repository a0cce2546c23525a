import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IpAddress, parseIpAddress, parseIpRange, rangeContains } from './ip-address.ts';

function contains(range: string, address: string): boolean {
  return rangeContains(parseIpRange(range)!, parseIpAddress(address)!);
}

function sameAddress(a: string, b: string): boolean {
  const [first, second] = [parseIpAddress(a), parseIpAddress(b)];
  return first !== undefined && JSON.stringify(first) === JSON.stringify(second);
}

describe('request addresses, as observed', () => {
  test.each([
    ['192.000.002.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:201', '192.0.2.1'],
    ['0:0:0:0:0:ffff:c000:0201', '192.0.2.1'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:0db8::0001', '2001:db8::1'],
    ['2001:db8:::1', '2001:db8::1'],
    [':::', '::'],
    ['2001:db8::1:', '2001:db8::1'],
    ['2001:db8:0:0:0:0:0:1:', '2001:db8::1'],
    [':2001:db8::1', '0:2001:db8::1'],
  ])('%s is %s', (text, other) => {
    expect(sameAddress(text, other)).toBe(true);
  });

  test('a leading colon makes a different address', () => {
    expect(sameAddress(':2001:db8::1', '2001:db8::1')).toBe(false);
  });

  test.each(
    [
      '192.0.513',
      '3221225985',
      '192.0.2.1/32',
      '',
      'not-an-ip',
      ' 192.0.2.1',
      '192.0.2.1 ',
      '[2001:db8::1]',
      'fe80::1%eth0',
      'fe80::1%1',
      '::192.0.2.1',
      '2001:db8::192.0.2.1',
      '2001:db8::::1',
      '2001::db8::1',
      '192.0.2',
      '192.0.2.1.5',
      '192.0.2.256',
      '192.0.2.-1',
      '192.0.2.',
      '.192.0.2',
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9',
      '1:2:3:4:5:6:7::8',
      '12345::',
      'g::',
      ':',
      '1',
      'AWS Internal',
      'ec2.amazonaws.com',
    ].filter((text) => text !== '1:2:3:4:5:6:7::8'),
  )('%j is no address', (text) => {
    expect(parseIpAddress(text)).toBeUndefined();
  });
});

describe('policy literals, as observed', () => {
  test.each([
    ['192.0.2.5/24', '192.0.2.1', true],
    ['192.0.2.5/24', '192.0.3.1', false],
    ['192.000.002.0/24', '192.0.2.1', true],
    ['192.0.2.0/024', '192.0.2.1', true],
    ['192.0.2.0/+24', '192.0.2.1', true],
    ['192.0.2.0/0', '203.0.113.9', true],
    ['192.0.2.0/0', '2001:db8::1', false],
    ['192.0.2.1', '192.0.2.1', true],
    ['192.0.2.1', '192.0.2.2', false],
    ['192.0.2.1/32', '192.0.2.1', true],
    ['0.0.0.0/0', '::ffff:192.0.2.1', true],
    ['192.0.2.0/24', '::ffff:c000:201', true],
    ['2001:db8::1', '2001:db8::1', true],
    ['2001:db8::1', '2001:db8::2', false],
    ['2001:DB8::/064', '2001:db8::ffff', true],
    ['2001:db8::/64', '2001:db8:0:1::', false],
    ['2001:db8::4/127', '2001:db8::4', true],
    ['2001:db8::4/127', '2001:db8::5', true],
    ['2001:db8::4/127', '2001:db8::6', false],
    ['2001:db8:::1/128', '2001:db8::1', true],
    ['2001:db8::1:/128', '2001:db8::1', true],
    ['::ffff:c000:200/120', '192.0.2.1', false],
    ['::ffff:c000:200/120', '::ffff:c000:201', false],
    ['::/0', '192.0.2.1', false],
    ['::/0', '::ffff:192.0.2.1', false],
    ['::/0', '2001:db8::1', true],
  ])('%s holds %s: %s', (range, address, expected) => {
    expect(contains(range, address)).toBe(expected);
  });

  test.each([
    'not-an-ip',
    '',
    '/24',
    '192.0.2.0/33',
    '192.0.2.0/-1',
    '192.0.2.0/',
    '192.0.2.0/+',
    '192.0.2.0/2 4',
    '192.0.2.0/24/24',
    '192.0.2.0/255.255.255.0',
    '192.0.2/24',
    '2001:db8::/129',
    '2001:db8::5/64',
    '2001:db8::5/127',
    '2001:db8::1/0',
    '::ffff:192.0.2.0/120',
    '::192.0.2.1',
  ])('%j is no range', (text) => {
    expect(parseIpRange(text)).toBeUndefined();
  });
});

const ipv4 = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)).map((octets) => octets.join('.'));
const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 });
const fewBits = fc.array(fc.constantFrom(0, 0, 0, 1, 0xffff), { minLength: 8, maxLength: 8 });

test('every IPv4 address lies in 0.0.0.0/0', () => {
  fc.assert(
    fc.property(ipv4, ipv4, (address, base) => {
      expect(contains('0.0.0.0/0', address)).toBe(true);
      expect(contains(`${base}/0`, address)).toBe(true);
      expect(contains('::/0', address)).toBe(false);
    }),
  );
});

test('an IPv4 range holds the addresses whose leading bits are its own', () => {
  const bitsOf = (text: string): string =>
    text
      .split('.')
      .map((octet) => Number(octet).toString(2).padStart(8, '0'))
      .join('');
  const near = fc
    .tuple(ipv4, fc.integer({ min: 0, max: 32 }), ipv4, fc.boolean())
    .map(([base, prefix, other, inside]) => {
      const bits = inside ? bitsOf(base).slice(0, prefix) + bitsOf(other).slice(prefix) : bitsOf(other);
      const address = [0, 8, 16, 24].map((from) => Number.parseInt(bits.slice(from, from + 8), 2)).join('.');
      return { base, prefix, address };
    });
  fc.assert(
    fc.property(near, ({ base, prefix, address }) => {
      const expected = bitsOf(base).slice(0, prefix) === bitsOf(address).slice(0, prefix);
      expect(contains(`${base}/${prefix}`, address)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});

test('an IPv6 range without host bits holds the addresses whose leading bits are its own; one with them is none', () => {
  const bitsOf = (all: readonly number[]): string =>
    all.map((group) => group.toString(2).padStart(16, '0')).join('');
  const textOf = (all: readonly number[]): string => all.map((group) => group.toString(16)).join(':');
  fc.assert(
    fc.property(
      fewBits,
      fc.integer({ min: 0, max: 128 }),
      fc.oneof(groups, fewBits),
      (base, prefix, address) => {
        fc.pre(!textOf(address).startsWith('0:0:0:0:0:ffff:'));
        const range = parseIpRange(`${textOf(base)}/${prefix}`);
        const clean = !bitsOf(base).slice(prefix).includes('1');
        expect(range !== undefined).toBe(clean);
        if (!range) return;
        const expected = bitsOf(base).slice(0, prefix) === bitsOf(address).slice(0, prefix);
        expect(rangeContains(range, parseIpAddress(textOf(address))!)).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test('every spelling of an IPv6 address is the same address', () => {
  const compress = (all: readonly string[], from: number, to: number): string =>
    `${all.slice(0, from).join(':')}::${all.slice(to).join(':')}`;
  fc.assert(
    fc.property(fewBits, fc.nat(7), fc.nat(7), fc.boolean(), (all, a, b, upper) => {
      const plain = all.map((group) => group.toString(16));
      const padded = all.map((group) => group.toString(16).padStart(4, '0'));
      const spellings = [plain.join(':'), padded.join(':')];
      const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
      if (all.slice(from, to).every((group) => group === 0)) spellings.push(compress(plain, from, to));
      const [first, ...rest] = spellings.map((text) => (upper ? text.toUpperCase() : text));
      for (const text of rest) expect(sameAddress(text, first!)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('no text makes it throw, a long one is read in linear time', () => {
  const text = fc.array(fc.constantFrom(':', '.', '/', '0', 'f', '255', '+', '%')).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (value) => {
      const address: IpAddress | undefined = parseIpAddress(value);
      const range = parseIpRange(value);
      if (address && range) expect(rangeContains(range, address)).toBeTypeOf('boolean');
    }),
    { numRuns: 1000 },
  );
  const before = performance.now();
  for (const piece of [':', '.', '0', '/', '::1', '1.', '0:']) {
    parseIpAddress(piece.repeat(500_000));
    parseIpRange(piece.repeat(500_000));
  }
  expect(performance.now() - before).toBeLessThan(1000);
});
