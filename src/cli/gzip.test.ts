import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gunzipped, isGzip } from './gzip.ts';
import { readText } from './input.ts';
import type { Terminal } from './output.ts';

/** A terminal whose standard input holds these chunks. */
function withInput(chunks: readonly Buffer[]): Terminal {
  return { stdin: chunks } as unknown as Terminal;
}

const TEXT = '{"Records":[]}\n';

describe('gzip', () => {
  test('is told by its first bytes, on standard input too', async () => {
    const packed = gzipSync(TEXT);
    expect(await readText('-', withInput([packed.subarray(0, 1), packed.subarray(1)]))).toBe(TEXT);
    expect(await readText('-', withInput([Buffer.from(TEXT)]))).toBe(TEXT);
    expect(isGzip(Buffer.from([0x1f]))).toBe(false);
  });

  test('members one after the other are one text', async () => {
    expect((await gunzipped(Buffer.concat([gzipSync('a'), gzipSync('b')]), 'logs')).toString()).toBe('ab');
  });

  test.each([
    ['a bomb', gzipSync(Buffer.alloc(100_000)), 'it holds more than 0.0625 MB'],
    ['what breaks off', gzipSync(TEXT.repeat(50)).subarray(0, 30), 'the gzip data breaks off'],
    [
      'what is damaged',
      Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
      'the gzip data is damaged',
    ],
  ])('%s is refused in words', async (_, packed, words) => {
    await expect(gunzipped(packed, 'x.gz', 65536)).rejects.toThrow(`cannot unpack \`x.gz\`: ${words}`);
  });
});
