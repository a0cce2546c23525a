/**
 * Writes a snapshot. Every file appears whole or not at all, whatever ends the process: it is written beside the
 * snapshot's files under a name that readers skip, and then renamed.
 */
import { lstat, mkdir, rename, rmdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type AwsCommand, outputPath } from '../environment/aws-command.ts';
import { MANIFEST_PATH } from '../environment/manifest.ts';
import type { SnapshotFile } from '../environment/snapshot.ts';
import { formatSnapshotPath, parseSnapshotPath } from '../environment/snapshot-path.ts';
import { outputText } from './cli-output.ts';
import type { Cell } from './sdk-error.ts';

/** Folder for files that are being written; its name begins with a dot, so no reader looks into it. */
const PARTIAL = '.partial';

/** What stands in the snapshot for a command now. `isKept`: an older answer, because there was no new one. */
export interface Saved {
  readonly file: SnapshotFile;
  readonly isKept: boolean;
}

export class SnapshotFolder {
  readonly root: string;
  /** What the folder holds, by path. */
  readonly #files: Map<string, SnapshotFile>;
  #written = 0;

  /** `files`: what was read from the folder before. */
  constructor(root: string, files: readonly SnapshotFile[]) {
    this.root = root;
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  /**
   * Files what became of a command. A command that answered before and is refused now leaves its answer where it is:
   * that may be old, which the manifest says.
   */
  async save(command: AwsCommand, cell: Cell): Promise<Saved> {
    const file = fileOf(command, cell);
    const { path, text } = file;
    const known = this.#files.get(path);
    if (known && cell.kind !== 'answered' && cell.kind !== 'none' && isOutput(known.text)) {
      return { file: known, isKept: true };
    }
    if (known?.text !== text) {
      await this.#removeFurtherPages(path);
      await this.#write(path, text);
      this.#files.set(path, file);
    }
    return { file, isKept: false };
  }

  async saveManifest(text: string): Promise<void> {
    await this.#write(MANIFEST_PATH, text);
  }

  /** Takes away the folder of half-written files, unless another run has some in it. */
  async close(): Promise<void> {
    await rmdir(join(this.root, PARTIAL)).catch(() => undefined);
  }

  /** A whole answer takes the place of one that was filed page by page. Without its later pages, that one is marked. */
  async #removeFurtherPages(path: string): Promise<void> {
    for (const other of this.#files.keys()) {
      if (other === path || !other.startsWith(path.slice(0, -'.json'.length))) continue;
      const place = parseSnapshotPath(other);
      if (!place || formatSnapshotPath(place) !== path) continue;
      await unlink(join(this.root, other));
      this.#files.delete(other);
    }
  }

  async #write(path: string, text: string): Promise<void> {
    const partial = join(this.root, PARTIAL, `${process.pid}-${this.#written++}`);
    await this.#makeFolder(dirname(join(PARTIAL, 'file')));
    await this.#makeFolder(dirname(path));
    await writeFile(partial, text, { mode: 0o600 });
    await rename(partial, join(this.root, path));
  }

  /** Makes the folders of a path; one that is a link would lead out of the snapshot. */
  async #makeFolder(folder: string): Promise<void> {
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    let path = this.root;
    for (const part of folder.split(/[\\/]/)) {
      if (part === '' || part === '.') continue;
      path = join(path, part);
      const info = await lstat(path).catch(() => undefined);
      if (info === undefined) await mkdir(path, { recursive: true, mode: 0o700 });
      else if (!info.isDirectory()) throw new NotAFolderError(path);
    }
  }
}

/** Something else stands where the snapshot needs a folder. */
export class NotAFolderError extends Error {
  constructor(path: string) {
    super(`\`${path}\` is no folder`);
  }
}

/** The file for what became of a command. */
export function fileOf(command: AwsCommand, cell: Cell): SnapshotFile {
  const path = outputPath(command);
  if (cell.kind === 'answered') return { path, text: outputText(command.service, cell.output) };
  const answer =
    cell.kind === 'none' ? { none: cell.code } : { [cell.kind]: cell.code, message: cell.message };
  return { path, text: `${JSON.stringify(answer, null, 2)}\n` };
}

/** Whether a file holds what a command printed, as opposed to why it printed nothing. */
function isOutput(text: string): boolean {
  return !/^\s*\{\s*"(?:none|refused|failed|unsupported|message)"/.test(text);
}
