/** What the user points at: files, folders, standard input. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { decodeText } from '../environment/decode-text.ts';
import { UsageError } from './exit-code.ts';
import { gunzipped, isGzip } from './gzip.ts';
import type { Terminal } from './output.ts';

/** The files that a path stands for: itself, or what lies in the folder, sorted. */
export async function filesAt(path: string, extensions: readonly string[]): Promise<readonly string[]> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw cannotRead(path, error);
  });
  if (!info.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  const files = names
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
  if (path !== '-') {
    return readFile(path).catch((error: NodeJS.ErrnoException) => {
      throw cannotRead(path, error);
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of terminal.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The stream behind a path, for input that is read line by line. */
export function streamOf(path: string, terminal: Terminal): Readable {
  return path === '-' ? (terminal.stdin as Readable) : createReadStream(path, { highWaterMark: 1 << 17 });
}

export function nameOf(path: string): string {
  return path === '-' ? '<stdin>' : path;
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
