/**
 * Writes a snapshot. Every file appears whole or not at all, whatever ends the process: it is written beside the
 * snapshot's files under a name that readers skip, and then renamed.
 */
import { lstat, mkdir, readdir, readFile, rename, rmdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { type AwsCommand, outputPath } from '../environment/aws-command.ts';
import { decodeText } from '../environment/decode-text.ts';
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
  #written = 0;

  constructor(root: string) {
    this.root = root;
  }

  /** The text of a file; undefined where there is none that can be read. Links are not followed. */
  async read(path: string): Promise<string | undefined> {
    const file = join(this.root, path);
    const info = await lstat(file).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const bytes = await readFile(file).catch(() => undefined);
    return bytes && decodeText(bytes);
  }

  /**
   * Files what became of a command. A command that answered before and is refused now leaves its answer where it is:
   * that may be old, which the manifest says. An answer that is the same leaves the file untouched.
   */
  async save(command: AwsCommand, cell: Cell): Promise<Saved> {
    const file = fileOf(command, cell);
    const { path, text } = file;
    const known = await this.read(path);
    if (known !== undefined && cell.kind !== 'answered' && cell.kind !== 'none' && isOutput(known)) {
      return { file: { path, text: known }, isKept: true };
    }
    if (known !== text) {
      await this.#removeFurtherPages(path);
      await this.#write(path, text);
    }
    return { file, isKept: false };
  }

  /** Puts a note in the place of an output whose resource is gone. */
  async markGone(path: string, message: string): Promise<void> {
    await this.#removeFurtherPages(path);
    await this.#write(path, `${JSON.stringify({ gone: 'NotListed', message }, null, 2)}\n`);
  }

  async remove(path: string): Promise<void> {
    await unlink(join(this.root, path)).catch(() => undefined);
  }

  /** The files below a folder of the snapshot, by path. */
  async filesBelow(folder: string): Promise<readonly string[]> {
    const entries = await readdir(join(this.root, folder), { withFileTypes: true }).catch(() => []);
    const files: string[] = [];
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) files.push(...(await this.filesBelow(path)));
      else if (entry.isFile() && !entry.name.startsWith('.')) files.push(path);
    }
    return files;
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
    const folder = posix.dirname(path);
    for (const name of await readdir(join(this.root, folder)).catch(() => [])) {
      const other = `${folder}/${name}`;
      if (other === path || !other.startsWith(`${path.slice(0, -'.json'.length)}~`)) continue;
      const place = parseSnapshotPath(other);
      if (place && formatSnapshotPath(place) === path) await unlink(join(this.root, other));
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
export function isOutput(text: string): boolean {
  return !/^\s*\{\s*"(?:none|refused|failed|unsupported|gone|message)"/.test(text);
}
