/**
 * `manifest.json` of a snapshot: who collected it and when, and what was refused. A tree that was filled by hand
 * has none, and everything in it is optional:
 *
 *     { "collectedBy": "arn:…", "startedAt": "…", "finishedAt": "…",
 *       "refused": [{ "path": "111122223333/global/iam/get-role/x.json", "code": "AccessDenied", "message": "…" }] }
 */
import { memberOf } from '../policy/json.ts';
import type { Output } from './output.ts';

export const MANIFEST_PATH = 'manifest.json';

export interface SnapshotManifest {
  /** ARN of the caller. */
  readonly collectedBy: string | undefined;
  readonly startedAt: string | undefined;
  readonly finishedAt: string | undefined;
  readonly refused: readonly RefusedCommand[];
}

/** A command that was refused, by the path at which its output would stand. */
interface RefusedCommand {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** The text of a manifest. Without `finishedAt`: the run was stopped, or is not at its end. */
export function manifestText(manifest: Partial<SnapshotManifest>): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Reads a manifest; members of other names are left alone. */
export function readManifest(output: Output): SnapshotManifest {
  const { root } = output;
  const refused =
    memberOf(root, 'refused') === undefined
      ? undefined
      : output.objects(root, 'refused', (item) => {
          const path = output.text(item, 'path');
          const code = output.text(item, 'code');
          if (path === undefined || code === undefined) return undefined;
          return { path, code, message: output.optionalText(item, 'message') ?? '' };
        });
  return {
    collectedBy: output.optionalText(root, 'collectedBy'),
    startedAt: output.optionalText(root, 'startedAt'),
    finishedAt: output.optionalText(root, 'finishedAt'),
    refused: refused?.items ?? [],
  };
}
