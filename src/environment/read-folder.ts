/**
 * Lists and reads the files of a snapshot folder. The only module here that touches the file system. The folder is not
 * trusted: links are not followed, special files are not opened, and sizes are bounded.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { sep } from 'node:path';
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

/** The files of a snapshot folder, not yet read. */
export interface FolderListing {
  /** The folder's real path. */
  readonly root: string;
  /** Paths within it, in order. */
  readonly paths: readonly string[];
  readonly problems: readonly SnapshotProblem[];
}

/** What the file system says of a file beside its text: times are in milliseconds. */
export interface FileStamp {
  readonly size: number;
  readonly modified: number;
  /** When its content, name or permissions changed last: nothing sets that back. */
  readonly changed: number;
}

/**
 * Every `.json` file below a folder, in the order of paths. A file that cannot be read, is no UTF-8 (or UTF-16
 * with a mark, as PowerShell writes), or is beyond a limit, is a problem; so is a folder that cannot be read.
 * Names that start with a dot are skipped. Never throws.
 *
 * Synchronous: many small files are read several times faster than by asking for them asynchronously, and nothing
 * else is to be done meanwhile.
 */
export function readSnapshotFolder(path: string, limits: SnapshotLimits = SNAPSHOT_LIMITS): SnapshotFiles {
  return readListedFiles(listSnapshotFolder(path, limits), limits);
}

/** The listing that `readSnapshotFolder` reads. Never throws. */
export function listSnapshotFolder(path: string, limits: SnapshotLimits = SNAPSHOT_LIMITS): FolderListing {
  const problems: SnapshotProblem[] = [];
  let root: string;
  try {
    root = realpathSync(path);
  } catch (error) {
    problems.push(unreadable('.', error));
    return { root: path, paths: [], problems };
  }
  const paths: string[] = [];
  listFiles(root, '', 0, limits, paths, problems);
  paths.sort();
  return { root, paths, problems };
}

/** Reads what was listed. Never throws. */
export function readListedFiles(
  { root, paths, problems: known }: FolderListing,
  limits: SnapshotLimits = SNAPSHOT_LIMITS,
): SnapshotFiles {
  const problems = [...known];
  const files: SnapshotFile[] = [];
  let budget = limits.totalBytes;
  for (const path of paths) {
    const result = readSnapshotFile(root, path, limits, budget);
    if ('text' in result) {
      budget -= result.size;
      files.push({ path, text: result.text });
    } else problems.push(result);
  }
  return { files, problems };
}

function listFiles(
  root: string,
  folder: string,
  depth: number,
  limits: SnapshotLimits,
  paths: string[],
  problems: SnapshotProblem[],
): void {
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
    entries = readdirSync(nameIn(root, folder), { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(folder === '' ? '.' : folder, error));
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      listFiles(root, path, depth + 1, limits, paths, problems);
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

/** The name of a listed path for the file system; its parts are plain names, so that there is nothing to resolve. */
function nameIn(root: string, path: string): string {
  const folder = root.endsWith(sep) ? root : root + sep;
  return path === '' ? root : folder + (sep === '/' ? path : path.replaceAll('/', sep));
}

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants as Partial<typeof constants>;

/** One listed file. `budget`: how many bytes fit into what all files may have. Never throws. */
export function readSnapshotFile(
  root: string,
  path: string,
  limits: SnapshotLimits = SNAPSHOT_LIMITS,
  budget: number = limits.totalBytes,
): (SnapshotFile & FileStamp) | SnapshotProblem {
  let file: number | undefined;
  try {
    const name = nameIn(root, path);
    // Between listing and opening, a file may have become a link or a pipe: neither is followed or waited for.
    // Windows has no such flags; there a second look before must do.
    if (O_NOFOLLOW === undefined && !lstatSync(name).isFile()) return noFile(path);
    file = openSync(name, (O_RDONLY ?? 0) | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
    const status = fstatSync(file);
    if (!status.isFile()) return noFile(path);
    const { size } = status;
    if (size > limits.fileBytes) return tooLarge(path, `${size} bytes`, `at most ${limits.fileBytes} bytes`);
    if (size > budget) {
      return tooLarge(path, `${size} bytes more`, `at most ${limits.totalBytes} bytes in all files`);
    }
    const text = decodeText(readBytes(file, size));
    if (text !== undefined) return { path, text, ...stampOf(status) };
    return problem('unreadable-file', path, 'bytes that are no UTF-8', 'UTF-8');
  } catch (error) {
    return unreadable(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Undefined where there is no file (any more). */
export function stampSnapshotFile(root: string, path: string): FileStamp | undefined {
  try {
    const status = lstatSync(nameIn(root, path));
    return status.isFile() ? stampOf(status) : undefined;
  } catch {
    return undefined;
  }
}

function stampOf({ size, mtimeMs, ctimeMs }: Stats): FileStamp {
  return { size, modified: mtimeMs, changed: ctimeMs };
}

/** At most `size` bytes, even of a file that grows meanwhile. */
function readBytes(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

function unreadable(path: string, error: unknown): SnapshotProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error';
  return problem('unreadable-file', path, code, 'a readable file or folder');
}

function noFile(path: string): SnapshotProblem {
  return problem('unreadable-file', path, 'no file any more', 'a file');
}

function tooLarge(path: string, found: string, expected: string): SnapshotProblem {
  return problem('too-large', path, found, expected);
}

function problem(kind: SnapshotProblemKind, file: string, found: string, expected: string): SnapshotProblem {
  return { kind, file, found, expected };
}
