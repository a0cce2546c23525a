/**
 * Outputs that a newer and wider one replaces. What one role's own command printed counts before the details of the
 * whole account, because it was asked for on its own; once the details are the newer answer, it would hide them.
 */

import { SNAPSHOT_COMMANDS } from '../environment/snapshot.ts';
import { parseSnapshotPath } from '../environment/snapshot-path.ts';
import { parseArn } from '../policy/arn.ts';
import type { SnapshotFolder } from './snapshot-folder.ts';

/** By the output that replaces them: the service, and its commands. */
const SUPERSEDED = {
  'account-details': {
    service: 'iam',
    commands: new Set([
      'get-role',
      'get-user',
      'get-policy',
      ...['role', 'user', 'group'].flatMap((kind) => [
        `list-attached-${kind}-policies`,
        `list-${kind}-policies`,
        `get-${kind}-policy`,
      ]),
      'list-groups-for-user',
      'list-role-tags',
      'list-user-tags',
    ]),
  },
  // In the account that the tree was asked in, where its other outputs have just been filed anew.
  organization: { service: 'organizations', commands: new Set(['list-policies-for-target', 'list-parents']) },
  // In the other accounts of the organization: who described it is all the same to those who read it.
  'organization-elsewhere': {
    service: 'organizations',
    commands: new Set(
      SNAPSHOT_COMMANDS.filter(
        ({ service, command }) => service === 'organizations' && command !== 'describe-organization',
      ).map(({ command }) => command),
    ),
  },
} as const;

/** Takes them away. An AWS managed policy stays: an account's details have it only while it is in use. */
export async function removeSuperseded(
  folder: SnapshotFolder,
  by: keyof typeof SUPERSEDED,
  account: string,
): Promise<void> {
  const { service, commands } = SUPERSEDED[by];
  for (const path of await folder.filesBelow(`${account}/global/${service}`)) {
    const place = parseSnapshotPath(path);
    if (!place || !commands.has(place.command)) continue;
    if (parseArn(place.arguments[0] ?? '')?.account === 'aws') continue;
    await folder.remove(path);
  }
}
