/** Which folder holds the snapshot. */
import { statSync } from 'node:fs';
import { UsageError } from './exit-code.ts';

export const DEFAULT_SNAPSHOT = '.deniedby';

/** The folder to read, or undefined when none was named and there is none in the usual place. */
export function findSnapshot(named: string | undefined): string | undefined {
  const path = named ?? DEFAULT_SNAPSHOT;
  if (isFolder(path)) return path;
  if (named === undefined) return undefined;
  throw new UsageError(
    `no snapshot folder at \`${named}\``,
    'a snapshot holds the AWS CLI outputs, filed by command',
  );
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
