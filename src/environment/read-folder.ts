/**
 * Reads the files of a snapshot folder. The only module here that touches the file system. The folder is not
 * trusted: links are not followed, special files are not opened, and sizes are bounded.
 */
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from './decode-text.ts';
import type { SnapshotProblem, SnapshotProblemKind } from './problem.ts';
import type { SnapshotFile, SnapshotFiles } from './snapshot.ts';

export interface SnapshotLimits {
  readonly fileBytes: number;
  readonly totalBytes: number;
  readonly files: number;
  /** Folders within folders. */
  readonly depth: number;
}

/** Far beyond the largest organizations: 5,000 roles are some 30 MB. */
export const SNAPSHOT_LIMITS: SnapshotLimits = {
  fileBytes: 256 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
  files: 200_000,
  depth: 32,
};

const READ_AT_ONCE = 32;

/**
 * Every `.json` file below a folder, in the order of paths. A file that cannot be read, is no UTF-8 (or UTF-16
 * with a mark, as PowerShell writes), or is beyond a limit, is a problem; so is a folder that cannot be read.
 * Names that start with a dot are skipped. Never rejects.
 */
export async function readSnapshotFolder(
  path: string,
  limits: SnapshotLimits = SNAPSHOT_LIMITS,
): Promise<SnapshotFiles> {
  const problems: SnapshotProblem[] = [];
  let root: string;
  try {
    root = await realpath(path);
  } catch (error) {
    problems.push(unreadable('.', error));
    return { files: [], problems };
  }
  const paths: string[] = [];
  await listFiles(root, '', 0, limits, paths, problems);
  paths.sort();
  const files: SnapshotFile[] = [];
  let budget = limits.totalBytes;
  for (let i = 0; i < paths.length; i += READ_AT_ONCE) {
    const opened = await Promise.all(
      paths.slice(i, i + READ_AT_ONCE).map((file) => openFile(root, file, limits)),
    );
    // Which files fit is decided in the order of paths, not of the disk's answers.
    const results = opened.map((file) => {
      if (!('handle' in file)) return file;
      if (file.size <= budget) {
        budget -= file.size;
        return readFile(file);
      }
      const found = `${file.size} bytes more`;
      const expected = `at most ${limits.totalBytes} bytes in all files`;
      return file.handle.close().then(() => tooLarge(file.path, found, expected));
    });
    for (const result of await Promise.all(results)) {
      if ('text' in result) files.push(result);
      else problems.push(result);
    }
  }
  return { files, problems };
}

async function listFiles(
  root: string,
  folder: string,
  depth: number,
  limits: SnapshotLimits,
  paths: string[],
  problems: SnapshotProblem[],
): Promise<void> {
  if (depth > limits.depth) {
    problems.push(tooLarge(folder, 'deeper folders', `at most ${limits.depth} folders within each other`));
    return;
  }
  let entries: {
    readonly name: string;
    isFile(): boolean;
    isDirectory(): boolean;
    isSymbolicLink(): boolean;
  }[];
  try {
    entries = await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(folder === '' ? '.' : folder, error));
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      await listFiles(root, path, depth + 1, limits, paths, problems);
    } else if (entry.isSymbolicLink()) {
      problems.push(problem('link-not-followed', path, 'a symbolic link', 'a file or folder'));
    } else if (entry.name.toLowerCase().endsWith('.json')) {
      if (!entry.isFile()) {
        problems.push(problem('unreadable-file', path, 'neither a file nor a folder', 'a file'));
      } else if (paths.length >= limits.files) {
        problems.push(tooLarge(path, 'one file more', `at most ${limits.files} files`));
        return;
      } else {
        paths.push(path);
      }
    }
  }
}

interface OpenFile {
  readonly path: string;
  readonly handle: FileHandle;
  readonly size: number;
}

async function openFile(
  root: string,
  path: string,
  limits: SnapshotLimits,
): Promise<OpenFile | SnapshotProblem> {
  let handle: FileHandle | undefined;
  try {
    const name = join(root, path);
    // Between listing and opening, a file may have become a link or a pipe: neither is followed or waited for.
    // Windows has no such flags; there the second look must do.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    if (!(await lstat(name)).isFile()) return problem('unreadable-file', path, 'no file any more', 'a file');
    handle = await open(name, flags);
    const { size } = await handle.stat();
    if (size <= limits.fileBytes) return { path, handle, size };
    await handle.close();
    return tooLarge(path, `${size} bytes`, `at most ${limits.fileBytes} bytes`);
  } catch (error) {
    await handle?.close();
    return unreadable(path, error);
  }
}

async function readFile({ path, handle, size }: OpenFile): Promise<SnapshotFile | SnapshotProblem> {
  try {
    const text = decodeText(await readBytes(handle, size));
    if (text !== undefined) return { path, text };
    return problem('unreadable-file', path, 'bytes that are no UTF-8', 'UTF-8');
  } catch (error) {
    return unreadable(path, error);
  } finally {
    await handle.close();
  }
}

/** At most `size` bytes, even of a file that grows meanwhile. */
async function readBytes(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function unreadable(path: string, error: unknown): SnapshotProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error';
  return problem('unreadable-file', path, code, 'a readable file or folder');
}

function tooLarge(path: string, found: string, expected: string): SnapshotProblem {
  return problem('too-large', path, found, expected);
}

function problem(kind: SnapshotProblemKind, file: string, found: string, expected: string): SnapshotProblem {
  return { kind, file, found, expected };
}
