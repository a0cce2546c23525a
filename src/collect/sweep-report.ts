/** What became of a run over whole accounts, as data for whoever tells it. */
import type { AwsCommand } from '../environment/aws-command.ts';
import type { Setback } from '../environment/environment.ts';
import type { SnapshotManifest } from '../environment/manifest.ts';
import type { Cell } from './sdk-error.ts';

export type Account = NonNullable<SnapshotManifest['scope']>['accounts'][number];

/** Calls of one command that had no answer, for one reason. */
export interface Trouble {
  readonly kind: Setback;
  readonly code: string;
  readonly permission: string;
  /** The first of them. */
  readonly command: AwsCommand;
  readonly message: string;
  calls: number;
  readonly accounts: Set<string>;
}

export type CallCounts = Record<Cell['kind'] | 'kept' | 'left', number>;

/** How far a run is. */
export interface SweepProgress {
  readonly accounts: readonly Account[];
  /** Id of the caller's organization, once it is known. */
  readonly organization: string | undefined;
  /** `kept`: answered before, and not asked again. `left`: known, and not made. */
  readonly calls: Readonly<CallCounts>;
  /** Calls that are under way, by service. */
  readonly busy: ReadonlyMap<string, number>;
}

export interface Swept extends SweepProgress {
  /** ARN of who asked. */
  readonly caller: string;
  readonly troubles: readonly Trouble[];
  /** Refusals and failures beside which the snapshot has an older answer. */
  readonly beside: SnapshotManifest['refused'];
  readonly gone: SnapshotManifest['gone'];
  /** Accounts whose regions are not known: only these were looked at. */
  readonly regionsAssumed: readonly { readonly account: string; readonly regions: readonly string[] }[];
  /** Paths of the calls that were made or needed not to be. */
  readonly asked: ReadonlySet<string>;
  /** Why the run ended before its time. */
  readonly failure: unknown;
}
