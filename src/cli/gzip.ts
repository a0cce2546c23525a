/**
 * Logs come compressed from a bucket: recognised by the first two bytes, whatever the file is called. How much a
 * compressed input may become is bounded, because a few bytes can stand for gigabytes.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
import { createRequire } from 'node:module';
import { decodeText } from '../environment/decode-text.ts';
import type { Unpack } from '../evidence/delivery/delivery.ts';
import { UsageError } from './exit-code.ts';

/** CloudTrail closes a file at 50 MB; several joined ones, and exports of log groups, are larger. */
const UNPACKED_LIMIT = 256 * 2 ** 20;

/** Whether bytes begin like gzip. */
export function isGzip(bytes: Buffer): boolean {
  return bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The bytes that gzip holds, of all its members; not more than the limit. */
export async function gunzipped(bytes: Buffer, name: string, limit = UNPACKED_LIMIT): Promise<Buffer> {
  const { gunzip } = await import('node:zlib');
  return new Promise((resolve, reject) => {
    gunzip(bytes, { maxOutputLength: limit }, (error, unpacked) => {
      if (error === null) resolve(unpacked);
      else reject(cannotUnpack(name, error, limit));
    });
  });
}

/** What to say of bytes that cannot be unpacked. */
export function cannotUnpack(name: string, error: NodeJS.ErrnoException, limit = UNPACKED_LIMIT): UsageError {
  return new UsageError(`cannot unpack \`${name}\`: ${reasonOf(error, limit)}`);
}

function reasonOf(error: NodeJS.ErrnoException, limit: number): string {
  switch (error.code) {
    case 'ERR_BUFFER_TOO_LARGE':
      return `it holds more than ${limit / 2 ** 20} MB; unpack it and pass parts of it`;
    case 'Z_BUF_ERROR':
      return 'the gzip data breaks off';
    default:
      return 'the gzip data is damaged';
  }
}

/** What all packed payloads of one text may become, and what one of them may. */
const PAYLOADS_LIMIT = 128 * 2 ** 20;
const PAYLOAD_LIMIT = 32 * 2 ** 20;

/** Reads payloads in base64, gzipped or not, until they have become as much as one text may hold. */
export function payloadReader(limit = PAYLOADS_LIMIT): Unpack {
  let left = limit;
  return (base64) => {
    if (left <= 0 || !/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(base64)) return undefined;
    const bytes = Buffer.from(base64, 'base64');
    if (!isGzip(bytes)) return decodeText(bytes);
    const most = Math.min(left, PAYLOAD_LIMIT);
    try {
      const unpacked = zlib().gunzipSync(bytes, { maxOutputLength: most });
      left -= unpacked.length;
      return decodeText(unpacked);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') left -= most;
      return undefined;
    }
  };
}

/** Loaded when a payload is met: most evidence has none. */
function zlib(): typeof import('node:zlib') {
  return createRequire(import.meta.url)('node:zlib');
}
