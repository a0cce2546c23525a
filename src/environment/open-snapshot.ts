/**
 * Opens a snapshot folder for questions: by its index where that is true of the folder as it is, by reading everything
 * otherwise. Either way the answers are the same.
 *
 * An index is true when it lists the very files that are there, and each is the one that was indexed: of the same size
 * and times, or, where the times do not prove it, of the same text. Times prove nothing for files that changed just
 * before they were indexed, as a later change may bear the same time; nor do they fit in a copy of the folder.
 */
import type { Environment } from './environment.ts';
import { isIamCollectPath } from './iam-collect.ts';
import { LazyEnvironment } from './lazy-environment.ts';
import {
  type FolderListing,
  listSnapshotFolder,
  readListedFiles,
  readSnapshotFile,
  stampSnapshotFile,
} from './read-folder.ts';
import { loadSnapshot } from './snapshot.ts';
import {
  INDEX_PATH,
  type IndexedFile,
  indexSnapshot,
  indexText,
  readIndex,
  type SnapshotIndex,
} from './snapshot-index.ts';

/** Below, reading all files takes no longer than comparing them with an index. */
const LEAST_FILES = 1000;

/** File systems date changes in steps of up to two seconds. */
const COARSEST_STEP_MS = 2000;

/**
 * The environment of a folder, read as far as it is asked where an index of at least `leastFiles` files is true. Its
 * `problems` say what could not be used; never rejects for that.
 */
export async function openSnapshot(folder: string, leastFiles: number = LEAST_FILES): Promise<Environment> {
  const listing = listSnapshotFolder(folder);
  const index = listing.paths.length < leastFiles ? undefined : await trueIndex(listing);
  if (!index) return loadSnapshot(readListedFiles(listing));
  return new LazyEnvironment(index, (path) => readSnapshotFile(listing.root, path));
}

/**
 * The text of an index of a folder; undefined for one that is read as fast without, or that cannot be read whole.
 * `begun`: the time by the file system's own clock.
 */
export async function indexOfFolder(
  folder: string,
  begun: number,
  leastFiles: number = LEAST_FILES,
): Promise<string | undefined> {
  const { root, paths, problems } = listSnapshotFolder(folder);
  if (paths.length < leastFiles || problems.length > 0) return undefined;
  // Those say things together that none of them says alone.
  if (paths.some(isIamCollectPath)) return undefined;
  const digestOf = await digester();
  const files: Parameters<typeof indexSnapshot>[0][number][] = [];
  for (const path of paths) {
    const file = readSnapshotFile(root, path);
    if (!('text' in file)) return undefined;
    files.push({ ...file, digest: digestOf(file.text) });
  }
  return indexText(indexSnapshot(files, begun));
}

async function trueIndex({ root, paths, problems }: FolderListing): Promise<SnapshotIndex | undefined> {
  if (problems.length > 0) return undefined;
  const file = readSnapshotFile(root, INDEX_PATH);
  const index = 'text' in file ? readIndex(file.text) : undefined;
  if (!index || index.files.length !== paths.length) return undefined;
  const unproven: IndexedFile[] = [];
  for (const [i, known] of index.files.entries()) {
    if (known.path !== paths[i]) return undefined;
    const now = stampSnapshotFile(root, known.path);
    if (now?.size !== known.size) return undefined;
    const isProven =
      now.modified === known.modified &&
      now.changed === known.changed &&
      Math.max(now.modified, now.changed) < index.begun - COARSEST_STEP_MS;
    if (!isProven) unproven.push(known);
  }
  if (unproven.length === 0) return index;
  const digestOf = await digester();
  const isSame = unproven.every(({ path, digest }) => {
    const now = readSnapshotFile(root, path);
    return 'text' in now && digestOf(now.text) === digest;
  });
  return isSame ? index : undefined;
}

/** Loaded where it is needed: most questions need no digest. */
async function digester(): Promise<(text: string) => string> {
  const { createHash } = await import('node:crypto');
  return (text) => createHash('sha256').update(text).digest('base64');
}
