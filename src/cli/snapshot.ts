/** Which folder holds the snapshot. */
import { stat } from 'node:fs/promises';
import { UsageError } from './exit-code.ts';

export const DEFAULT_SNAPSHOT = '.deniedby';

/** The folder to read, or undefined when none was named and there is none in the usual place. */
export async function findSnapshot(named: string | undefined): Promise<string | undefined> {
  const path = named ?? DEFAULT_SNAPSHOT;
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) return path;
  if (named === undefined) return undefined;
  throw new UsageError(
    `no snapshot folder at \`${named}\``,
    'a snapshot holds the AWS CLI outputs, filed by command',
  );
}
