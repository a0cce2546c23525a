/** Files that the user asks for: written whole or not at all, and never over another one unless that was said. */
import { link, mkdir, rename, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './exit-code.ts';

/** `replace`: what is there may go. Throws a `UsageError` where the file is there, or cannot be written. */
export async function writeNewFile(path: string, text: string, mode: 'keep' | 'replace'): Promise<void> {
  const folder = dirname(path);
  const partial = join(folder, `.${basename(path)}.${process.pid}.partial`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(partial, text, { flag: 'wx' });
  } catch (error) {
    throw cannotWrite(path, error as NodeJS.ErrnoException);
  }
  try {
    if (mode === 'replace') await rename(partial, path);
    // Unlike renaming, a link is not made over what is there.
    else await link(partial, path);
  } catch (error) {
    throw cannotWrite(path, error as NodeJS.ErrnoException);
  } finally {
    await unlink(partial).catch(() => undefined);
  }
}

function cannotWrite(path: string, { code, message }: NodeJS.ErrnoException): UsageError {
  switch (code) {
    case 'EEXIST':
      return new UsageError(`\`${path}\` is there already`, 'name another file, or replace it with --force');
    case 'EACCES':
    case 'EROFS':
      return new UsageError(`cannot write \`${path}\`: permission denied`);
    case 'EISDIR':
    case 'ENOTDIR':
      return new UsageError(`cannot write \`${path}\`: expected the name of a file`);
    default:
      return new UsageError(`cannot write \`${path}\`: ${code ?? message}`);
  }
}
