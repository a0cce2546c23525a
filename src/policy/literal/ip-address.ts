/**
 * Addresses and ranges of the IpAddress condition operators.
 *
 * OBSERVED 2026-09 (live conditions, 64 literal/address pairs): the request side is read loosely and an
 * IPv4-mapped IPv6 address becomes IPv4; on the policy side host bits are masked for IPv4 but make an IPv6
 * literal invalid, and a dotted IPv6 literal is invalid.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
 */

export type IpAddress =
  | { readonly version: 4; readonly bits: number }
  | { readonly version: 6; readonly groups: readonly number[] };

export type IpRange = IpAddress & { readonly prefix: number };

/** The address a request value stands for, or undefined when it is none. */
export function parseIpAddress(text: string): IpAddress | undefined {
  const bits = parseIpv4(text);
  if (bits !== undefined) return { version: 4, bits };
  const dot = text.indexOf('.');
  if (dot >= 0) return parseMappedDotted(text, dot);
  const groups = parseIpv6(text);
  if (groups === undefined) return undefined;
  if (isMappedPrefix(groups)) return { version: 4, bits: ((groups[6]! << 16) | groups[7]!) >>> 0 };
  return { version: 6, groups };
}

/** The range a policy value stands for, or undefined when it is none. */
export function parseIpRange(text: string): IpRange | undefined {
  const slash = text.indexOf('/');
  const address = slash < 0 ? text : text.slice(0, slash);
  const prefixText = slash < 0 ? undefined : text.slice(slash + 1);
  const bits = parseIpv4(address);
  if (bits !== undefined) {
    const prefix = prefixText === undefined ? 32 : parsePrefix(prefixText, 32);
    if (prefix === undefined) return undefined;
    return { version: 4, bits: (bits & mask32(prefix)) >>> 0, prefix };
  }
  const groups = parseIpv6(address);
  if (groups === undefined) return undefined;
  const prefix = prefixText === undefined ? 128 : parsePrefix(prefixText, 128);
  if (prefix === undefined || hasHostBits(groups, prefix)) return undefined;
  return { version: 6, groups, prefix };
}

/** Whether the address lies in the range. An IPv4 address lies in no IPv6 range, nor the reverse. */
export function rangeContains(range: IpRange, address: IpAddress): boolean {
  if (range.version === 4) {
    return address.version === 4 && (address.bits & mask32(range.prefix)) >>> 0 === range.bits;
  }
  if (address.version !== 6) return false;
  for (let i = 0; i < 8; i++) {
    const mask = mask16(range.prefix - 16 * i);
    if ((address.groups[i]! & mask) !== range.groups[i]!) return false;
  }
  return true;
}

function mask32(prefix: number): number {
  // A shift by 32 is a shift by 0 in JavaScript: /0 must not become /32.
  return prefix === 0 ? 0 : (-1 << (32 - prefix)) >>> 0;
}

function mask16(prefix: number): number {
  if (prefix <= 0) return 0;
  return prefix >= 16 ? 0xffff : (0xffff << (16 - prefix)) & 0xffff;
}

function hasHostBits(groups: readonly number[], prefix: number): boolean {
  return groups.some((group, i) => (group & ~mask16(prefix - 16 * i) & 0xffff) !== 0);
}

/** Four decimal numbers of 0 to 255, leading zeroes allowed, as an unsigned 32-bit number. */
function parseIpv4(text: string): number | undefined {
  let bits = 0;
  let octet = 0;
  let digits = 0;
  let octets = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x2e;
    if (code >= 0x30 && code <= 0x39) {
      octet = octet * 10 + (code - 0x30);
      if (octet > 255) return undefined;
      digits++;
    } else if (code === 0x2e && digits > 0 && octets < 4) {
      bits = bits * 256 + octet;
      octets++;
      octet = 0;
      digits = 0;
    } else {
      return undefined;
    }
  }
  return octets === 4 ? bits : undefined;
}

/** `::ffff:192.0.2.1`, the only place where a dotted tail is an address. */
function parseMappedDotted(text: string, dot: number): IpAddress | undefined {
  const tailStart = text.lastIndexOf(':', dot) + 1;
  if (tailStart === 0) return undefined;
  const bits = parseIpv4(text.slice(tailStart));
  const groups = bits === undefined ? undefined : parseIpv6(`${text.slice(0, tailStart)}0:0`);
  return groups !== undefined && isMappedPrefix(groups) ? { version: 4, bits: bits! } : undefined;
}

function isMappedPrefix(groups: readonly number[]): boolean {
  return groups[5] === 0xffff && groups.slice(0, 5).every((group) => group === 0);
}

/**
 * Eight groups. Loose in what the live service is loose in: `:::` counts as `::`, one trailing colon is
 * ignored, one leading colon is an empty first group.
 */
function parseIpv6(text: string): readonly number[] | undefined {
  const groups: number[] = [];
  let compressedAt = -1;
  let i = 0;
  if (text.charCodeAt(0) === 0x3a && text.charCodeAt(1) !== 0x3a) {
    groups.push(0);
    i = 1;
  }
  while (i < text.length) {
    if (text.charCodeAt(i) === 0x3a) {
      let colons = 1;
      while (text.charCodeAt(i + colons) === 0x3a) colons++;
      i += colons;
      if (colons === 1) {
        if (i === text.length && groups.length > 0) break;
        if (groups.length === 0) return undefined;
        continue;
      }
      if (colons > 3 || compressedAt >= 0) return undefined;
      compressedAt = groups.length;
      continue;
    }
    let group = 0;
    let digits = 0;
    for (; i < text.length && text.charCodeAt(i) !== 0x3a; i++) {
      const digit = hexDigit(text.charCodeAt(i));
      if (digit < 0 || ++digits > 4) return undefined;
      group = group * 16 + digit;
    }
    if (groups.length === 8) return undefined;
    groups.push(group);
  }
  if (compressedAt < 0) return groups.length === 8 ? groups : undefined;
  if (groups.length > 7) return undefined;
  const zeroes = new Array<number>(8 - groups.length).fill(0);
  return [...groups.slice(0, compressedAt), ...zeroes, ...groups.slice(compressedAt)];
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** A prefix length: decimal, leading zeroes and a leading `+` allowed. */
function parsePrefix(text: string, most: number): number | undefined {
  const digits = text.startsWith('+') ? text.slice(1) : text;
  if (digits === '' || digits.length > 8) return undefined;
  let prefix = 0;
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return undefined;
    prefix = prefix * 10 + (code - 0x30);
  }
  return prefix <= most ? prefix : undefined;
}
