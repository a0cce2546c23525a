/** Writes the index of a snapshot that was just filled, so that questions to a large one need not read all of it. */
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { indexOfFolder } from '../environment/open-snapshot.ts';
import { INDEX_PATH } from '../environment/snapshot-index.ts';

/**
 * Writes it anew, or takes it away where the snapshot is small enough to be read whole. Never rejects: an index that
 * is missing or no longer true costs time only.
 */
export async function writeIndex(folder: string): Promise<void> {
  await write(folder).catch(() => undefined);
}

async function write(folder: string): Promise<void> {
  const partial = join(folder, `${INDEX_PATH}.${process.pid}-${Date.now()}`);
  const file = await open(partial, 'wx', 0o600);
  try {
    // Dates of files are told by the file system's clock, which need not be this machine's.
    const { ctimeMs } = await file.stat();
    const text = await indexOfFolder(folder, ctimeMs);
    if (text !== undefined) await file.writeFile(text);
    await file.close();
    if (text === undefined) await rm(join(folder, INDEX_PATH), { force: true });
    else await rename(partial, join(folder, INDEX_PATH));
  } finally {
    await file.close();
    await rm(partial, { force: true });
  }
}
