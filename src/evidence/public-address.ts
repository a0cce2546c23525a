/** Whether an address is one of the internet: a private one tells nothing of where a call came from. */
import type { IpAddress } from '../policy/literal/ip-address.ts';

/** Whether an address is not of a range that only private networks and hosts themselves use. */
export function isPublic(address: IpAddress): boolean {
  if (address.version === 6) {
    const [first = 0] = address.groups;
    const isLocal = (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80;
    return !isLocal && address.groups.some((group, i) => group !== 0 && i < 7);
  }
  const { bits } = address;
  return !PRIVATE_RANGES.some(([start, size]) => bits >>> (32 - size) === start >>> (32 - size));
}

/** First address and prefix length. */
const PRIVATE_RANGES: readonly (readonly [number, number])[] = [
  [0x0a000000, 8],
  [0xac100000, 12],
  [0xc0a80000, 16],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0x00000000, 8],
];
