/** Addresses that tell ranges apart: where each begins and ends, and what lies next to it. */
import type { IpRange } from '../../policy/literal/ip-address.ts';

/** The first and last address of a range, and their neighbours outside it. */
export function edgesOf(range: IpRange): readonly string[] {
  const width = range.version === 4 ? 32 : 128;
  const first =
    range.version === 4
      ? BigInt(range.bits)
      : range.groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
  const last = first + (1n << BigInt(width - range.prefix)) - 1n;
  const most = (1n << BigInt(width)) - 1n;
  return [first, last, first - 1n, last + 1n]
    .filter((value) => value >= 0n && value <= most)
    .map((value) => (range.version === 4 ? spelledIpv4(value) : spelledIpv6(value)));
}

function spelledIpv4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
}

function spelledIpv6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) => (value >> BigInt(16 * (7 - i))) & 0xffffn);
  return groups.map((group) => group.toString(16)).join(':');
}
