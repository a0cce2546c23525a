/** What the user points at: files, folders, standard input. */
import {
  closeSync,
  createReadStream,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { decodeText } from '../environment/decode-text.ts';
import { UsageError } from './exit-code.ts';
import { gunzipped, isGzip } from './gzip.ts';
import type { Terminal } from './output.ts';

const CHUNK = 1 << 17;

/** The files that a path stands for: itself, or what lies in the folder, sorted. */
export function filesAt(path: string, extensions: readonly string[]): readonly string[] {
  if (!reading(path, () => statSync(path)).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new UsageError(`no ${extensions.join(', ')} file in \`${path}\``);
  return files;
}

/** The whole text of a file, or of standard input for `-`; unpacked where it is gzip. */
export async function readText(path: string, terminal: Terminal): Promise<string> {
  const bytes = await readBytes(path, terminal);
  const unpacked = isGzip(bytes) ? await gunzipped(bytes, nameOf(path)) : bytes;
  return decodeText(unpacked) ?? unpacked.toString('utf8');
}

async function readBytes(path: string, terminal: Terminal): Promise<Buffer> {
  if (path !== '-') return reading(path, () => readFileSync(path));
  const chunks: Buffer[] = [];
  for await (const chunk of terminal.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The bytes of a file, piece by piece; without the modules of streams, which take longer to load than a file to read. */
export function* fileChunks(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** The stream behind a path, for input that is read line by line. */
export function streamOf(path: string, terminal: Terminal): Readable {
  return path === '-' ? (terminal.stdin as Readable) : createReadStream(path, { highWaterMark: CHUNK });
}

export function nameOf(path: string): string {
  return path === '-' ? '<stdin>' : path;
}

function reading<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw cannotRead(path, error as NodeJS.ErrnoException);
  }
}

/** What to say of a file that cannot be read. */
export function cannotRead(path: string, error: NodeJS.ErrnoException): UsageError {
  return new UsageError(`cannot read \`${path}\`: ${reasonOf(error)}`);
}

function reasonOf(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
      return 'permission denied';
    case 'EISDIR':
      return 'it is a folder';
    default:
      return error.code ?? error.message;
  }
}
