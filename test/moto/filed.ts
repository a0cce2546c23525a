/** Outputs of snapshots as the seeder takes them: parsed, by place, those of one path made one. */
import type { SnapshotFile } from '../../src/environment/snapshot.ts';
import { parseSnapshotPath, type SnapshotPlace } from '../../src/environment/snapshot-path.ts';

/** An output, as far as the seeder looks into it. */
// biome-ignore lint/suspicious/noExplicitAny: outputs of forty commands, which the tests of their readers hold to their form
export type Output = any;

export interface Filed {
  readonly place: SnapshotPlace;
  readonly output: Output;
}

/** What identifies an item of a list that several snapshots have. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['Accounts', 'Id'],
  ['OrganizationalUnits', 'Id'],
  ['Policies', 'Id'],
  ['UserDetailList', 'Arn'],
  ['GroupDetailList', 'Arn'],
  ['RoleDetailList', 'Arn'],
  ['VpcEndpoints', 'VpcEndpointId'],
]);

/** All outputs of a group of snapshots, which are of the same accounts at several times. */
export class Outputs {
  readonly all: readonly Filed[];

  constructor(files: readonly SnapshotFile[]) {
    this.all = filedOf(files);
  }

  /** The outputs of a command; answers that there is none are none. */
  of(command: string, account?: string): readonly Filed[] {
    return this.all.filter(
      ({ place, output }) =>
        `${place.service} ${place.command}` === command &&
        (account === undefined || place.account === account) &&
        output.none === undefined &&
        output.refused === undefined,
    );
  }

  /** The places of a command, whatever it answered. */
  placesOf(command: string, account: string): readonly SnapshotPlace[] {
    return this.all.flatMap(({ place }) =>
      `${place.service} ${place.command}` === command && place.account === account ? [place] : [],
    );
  }

  accounts(): readonly string[] {
    return [...new Set(this.all.map(({ place }) => place.account))];
  }
}

function filedOf(files: readonly SnapshotFile[]): readonly Filed[] {
  const filed = new Map<string, Filed>();
  for (const { path, text } of files) {
    const place = parseSnapshotPath(path);
    if (!place) continue;
    const output: Output = JSON.parse(text);
    const before: Output = filed.get(path)?.output ?? {};
    // What is listed at any time is there, and what is there is not none.
    if (output.none !== undefined && before.none === undefined && filed.has(path)) continue;
    for (const [list, id] of LISTS) {
      const key = (item: Output): string => item[id] ?? item.Arn;
      const others = (before[list] ?? []).filter(
        (one: Output) => !output[list]?.some((other: Output) => key(other) === key(one)),
      );
      output[list]?.push(...others);
    }
    filed.set(path, { place, output });
  }
  return [...filed.values()];
}
