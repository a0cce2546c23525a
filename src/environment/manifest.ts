/**
 * `manifest.json` of a snapshot: who collected it and when, what was to be collected and how far that came, and what
 * was refused. A tree that was filled by hand has none, and everything in it is optional: docs/snapshot.md.
 */
import { isAccountId } from '../policy/arn.ts';
import { type JsonObject, memberOf } from '../policy/json.ts';
import type { Output } from './output.ts';

export const MANIFEST_PATH = 'manifest.json';

export interface SnapshotManifest {
  /** ARN of the caller. */
  readonly collectedBy: string | undefined;
  readonly startedAt: string | undefined;
  readonly finishedAt: string | undefined;
  /** What the last run of whole accounts was to collect; undefined while there was only collection for denials. */
  readonly scope: CollectionScope | undefined;
  readonly refused: readonly RefusedCommand[];
  /** Outputs of resources that were there once. Their files say so too. */
  readonly gone: readonly GoneOutput[];
}

interface CollectionScope {
  /** The organization whose tree was collected, where it was. */
  readonly organization: string | undefined;
  readonly accounts: readonly ScopeAccount[];
  /** Undefined: every region that an account has enabled. */
  readonly regions: readonly string[] | undefined;
}

const ACCOUNT_STATES = ['collected', 'begun', 'waiting', 'closed', 'inactive'] as const;

interface ScopeAccount {
  readonly id: string;
  /**
   * `collected`: every call was made, and what became of each is in its file. `begun`: the run was stopped within.
   * `waiting`: it was stopped before. `closed`: nobody may act there, as the code says. `inactive`: suspended or closed.
   */
  readonly state: (typeof ACCOUNT_STATES)[number];
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

/** A command that was refused, by the path at which its output would stand. */
interface RefusedCommand {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

interface GoneOutput {
  readonly path: string;
  /** When the list no longer had it. */
  readonly at: string;
}

/** The text of a manifest. Without `finishedAt`: the run was stopped, or is not at its end. */
export function manifestText(manifest: Partial<SnapshotManifest>): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Reads a manifest; members of other names are left alone. */
export function readManifest(output: Output): SnapshotManifest {
  const { root } = output;
  const refused = output.objects(
    root,
    'refused',
    (item) => {
      const path = output.text(item, 'path');
      const code = output.text(item, 'code');
      if (path === undefined || code === undefined) return undefined;
      return { path, code, message: output.optionalText(item, 'message') ?? '' };
    },
    true,
  );
  const gone = output.objects(
    root,
    'gone',
    (item) => {
      const path = output.text(item, 'path');
      return path === undefined ? undefined : { path, at: output.optionalText(item, 'at') ?? '' };
    },
    true,
  );
  const scope = memberOf(root, 'scope') === undefined ? undefined : output.object(root, 'scope');
  return {
    collectedBy: output.optionalText(root, 'collectedBy'),
    startedAt: output.optionalText(root, 'startedAt'),
    finishedAt: output.optionalText(root, 'finishedAt'),
    scope: scope && readScope(output, scope),
    refused: refused?.items ?? [],
    gone: gone?.items ?? [],
  };
}

function readScope(output: Output, scope: JsonObject): CollectionScope {
  const regions = output.texts(scope, 'regions', true)!;
  return {
    organization: output.optionalText(scope, 'organization'),
    accounts: output.objects(scope, 'accounts', (item) => readAccount(output, item), true)!.items,
    regions: memberOf(scope, 'regions') === undefined ? undefined : regions.items,
  };
}

function readAccount(output: Output, item: JsonObject): ScopeAccount | undefined {
  const id = output.text(item, 'id');
  const named = output.text(item, 'state');
  const state = ACCOUNT_STATES.find((one) => one === named);
  if (id === undefined || !isAccountId(id)) return undefined;
  if (state === undefined) return output.unexpected(memberOf(item, 'state') ?? item, 'a state of an account');
  return {
    id,
    state,
    code: output.optionalText(item, 'code'),
    message: output.optionalText(item, 'message'),
  };
}
