/** A policy document in somebody's sources: where it stands, what it is called, and what it says. */

import type { SourceText } from '../../policy/source.ts';
import type { JsonPath } from '../document-edit.ts';
import type { HclBody, HclObject } from './hcl.ts';
import type { SourceValue } from './source-value.ts';

export interface SourceDocument {
  readonly file: SourceText;
  /** As its language names it: `data.aws_iam_policy_document.edge`. */
  readonly title: string;
  readonly start: number;
  readonly value: SourceValue;
  /** Names that its author gave to it, or to what has it. */
  readonly names: readonly string[];
  /** What else takes its text from here. */
  readonly usedBy: readonly string[];
  /** Whether there is one for each of several things. */
  readonly isRepeated: boolean;
  readonly place: SourcePlace;
}

type SourcePlace =
  /** `aws_iam_policy_document`. */
  | { readonly kind: 'blocks'; readonly body: HclBody }
  /** The argument of `jsonencode`. */
  | { readonly kind: 'hcl-object'; readonly node: HclObject }
  /** JSON, in a heredoc, a template or a file. */
  | {
      readonly kind: 'json';
      readonly start: number;
      readonly end: number;
      readonly isTemplate: boolean;
      readonly path: JsonPath;
    }
  /** In a template in YAML. */
  | { readonly kind: 'yaml'; readonly path: JsonPath };

/** A document that cannot be read as one policy. */
export interface UnreadDocument {
  readonly file: SourceText;
  readonly title: string;
  readonly start: number;
  readonly names: readonly string[];
  readonly why: UnreadReason;
}

export type UnreadReason =
  /** Put together from other documents. */
  | 'merged'
  /** With `dynamic` blocks, loops, conditions or directives. */
  | 'computed'
  /** JSON between quotes. */
  | 'quoted';

/** A file that is not what its name says. */
export interface SourceProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

export interface Sources {
  readonly documents: readonly SourceDocument[];
  readonly unread: readonly UnreadDocument[];
  readonly problems: readonly SourceProblem[];
}
