/** What of a snapshot could not be used. A file with a problem never counts as an answer, least of all as "none". */

export const SNAPSHOT_PROBLEM_KINDS = [
  /** The file could not be read at all. */
  'unreadable-file',
  /** A link that leads out of the folder, or to a folder; it is not followed. */
  'link-not-followed',
  /** Beyond a size limit. */
  'too-large',
  'not-json',
  /** JSON, but not what the command prints. */
  'unexpected-shape',
  /** No known command prints this, and its path names none. */
  'not-recognised',
  /** Nothing says which account (or which user, key, …) the output is about. */
  'subject-unknown',
  /** `{"none": …}` with a code that does not mean absence for this command. */
  'unexpected-none',
  /** Two files say different things of one subject; the first in path order is used. */
  'repeated-answer',
] as const;

export type SnapshotProblemKind = (typeof SNAPSHOT_PROBLEM_KINDS)[number];

export interface SnapshotProblem {
  readonly kind: SnapshotProblemKind;
  /** Path within the snapshot; `.` is the folder itself. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly found: string;
  readonly expected: string;
}
