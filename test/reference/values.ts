/**
 * Numbers, instants, addresses and letter case, as condition operators read them.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */

/** A decimal: sign, digits without leading or trailing zeroes, and the power of ten behind 0.digits. */
interface Decimal {
  readonly sign: -1 | 0 | 1;
  readonly digits: string;
  readonly exponent: bigint;
}

export function parseDecimal(text: string): Decimal | null {
  const found = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (found === null) return null;
  const whole = found[2] ?? '';
  const fraction = found[3] ?? '';
  if (whole === '' && fraction === '') return null;
  const digits = (whole + fraction).replace(/^0+/, '');
  const leading = (whole + fraction).length - digits.length;
  const exponent = BigInt(whole.length - leading) + BigInt(found[4] ?? '0');
  const trimmed = digits.replace(/0+$/, '');
  if (trimmed === '') return { sign: 0, digits: '', exponent: 0n };
  return { sign: found[1] === '-' ? -1 : 1, digits: trimmed, exponent };
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.sign !== b.sign) return a.sign < b.sign ? -1 : 1;
  if (a.sign === 0) return 0;
  const size =
    a.exponent !== b.exponent ? (a.exponent < b.exponent ? -1 : 1) : compareDigits(a.digits, b.digits);
  return size * a.sign;
}

function compareDigits(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const left = a.padEnd(length, '0');
  const right = b.padEnd(length, '0');
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Milliseconds since 1970, cut. No zone means UTC; digits alone are epoch seconds. */
export function parseInstant(text: string): number | null {
  if (/^[+-]?\d+$/.test(text)) return Number(text) * 1000;
  const found =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = found;
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.slice(0, 3).padEnd(3, '0')),
  );
  const shown = new Date(time);
  if (shown.getUTCMonth() !== Number(month) - 1 || shown.getUTCDate() !== Number(day)) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  if (zone === 'Z') return time;
  const offset = (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000;
  return zone.startsWith('-') ? time + offset : time - offset;
}

/** An address as its bits; `bits` is 32 or 128. */
export interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

function parseIpv4(text: string): bigint | null {
  const octets = text.split('.');
  if (octets.length !== 4) return null;
  let value = 0n;
  for (const octet of octets) {
    if (!/^\d+$/.test(octet)) return null;
    const number = BigInt(octet);
    if (number > 255n) return null;
    value = value * 256n + number;
  }
  return value;
}

/**
 * Loose spellings that were seen to work: `:::` is `::`, one trailing colon is ignored, one leading colon is an
 * empty first group. Four colons in a row, or two compressed runs, are refused.
 */
function parseGroups(text: string): bigint | null {
  if (text.includes('::::')) return null;
  let rest = text.replace(/:::/g, '::');
  if (rest.endsWith(':') && !rest.endsWith('::')) rest = rest.slice(0, -1);
  if (rest.startsWith(':') && !rest.startsWith('::')) rest = `0${rest}`;
  const halves = rest.split('::');
  if (halves.length > 2) return null;
  const groups = (half: string): string[] => (half === '' ? [] : half.split(':'));
  const head = groups(halves[0] ?? '');
  const tail = groups(halves[1] ?? '');
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 0) return null;
  const all = [...head, ...new Array<string>(missing).fill('0'), ...tail];
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return null;
  return all.reduce((value, group) => value * 65536n + BigInt(`0x${group}`), 0n);
}

const MAPPED = 0xffffn << 32n;

/** The address of a request. IPv4-mapped IPv6 is IPv4; a dotted tail after anything else is no address. */
export function parseRequestAddress(text: string): Address | null {
  if (!text.includes(':')) {
    const value = parseIpv4(text);
    return value === null ? null : { bits: 32, value };
  }
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (dotted !== null) {
    const tail = parseIpv4(dotted[2] ?? '');
    if (tail === null) return null;
    const head = parseGroups(`${dotted[1] ?? ''}0:0`);
    return head === MAPPED ? { bits: 32, value: tail } : null;
  }
  const value = parseGroups(text);
  if (value === null) return null;
  return value >> 32n === 0xffffn ? { bits: 32, value: value & 0xffffffffn } : { bits: 128, value };
}

/** A range of a policy: the first address, and how many leading bits count. */
export interface Range extends Address {
  readonly prefix: number;
}

export function parseRange(text: string): Range | null {
  const slash = text.indexOf('/');
  const body = slash < 0 ? text : text.slice(0, slash);
  const length = slash < 0 ? undefined : text.slice(slash + 1);
  if (length !== undefined && !/^\+?\d+$/.test(length)) return null;
  const bits = body.includes(':') ? 128 : 32;
  const value = bits === 128 ? parseGroups(body) : parseIpv4(body);
  const prefix = length === undefined ? bits : Number(length);
  if (value === null || prefix > bits) return null;
  const host = BigInt(bits - prefix);
  const network = (value >> host) << host;
  // Host bits are masked for IPv4; an IPv6 literal that has them is invalid.
  if (bits === 128 && network !== value) return null;
  return { bits, value: network, prefix };
}

export function contains(range: Range, address: Address): boolean {
  const host = BigInt(range.bits - range.prefix);
  return range.bits === address.bits && address.value >> host === range.value >> host;
}

export function formatAddress(bits: 32 | 128, value: bigint): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
  const groups: string[] = [];
  for (let shift = 112n; shift >= 0n; shift -= 16n) groups.push(((value >> shift) & 0xffffn).toString(16));
  return groups.join(':');
}

/** Lower case with the final-sigma rule; characters above U+FFFF stay as they are. */
export function lowerCase(text: string): string {
  const kept = [...text].filter((character) => character.length === 2);
  let next = 0;
  return [...text.toLowerCase()]
    .map((character) => (character.length === 2 ? (kept[next++] ?? character) : character))
    .join('');
}

/** The text `true` in any letter case is true, every other text is false. */
export function toBoolean(text: string): boolean {
  return text.toLowerCase() === 'true';
}

/** Canonical base64 with its padding. */
export function isBase64(text: string): boolean {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text);
}
