/**
 * A policy document as it was written: typed statements, each element with its place in the text. Nothing is
 * interpreted here; whatever could not be read stands as a fault on the statement it concerns.
 */
import type { Diagnostic } from './diagnostic.ts';
import type { ConditionOperator } from './operator.ts';
import type { SourceText, Span } from './source.ts';

/**
 * The kinds of policy that differ in grammar. A role's trust policy and a KMS key policy are resource-based
 * policies with rules of their own.
 */
export type PolicyType =
  | 'identity'
  | 'boundary'
  | 'session'
  | 'resource'
  | 'trust'
  | 'key'
  | 'scp'
  | 'rcp'
  | 'vpc-endpoint';

export type Effect = 'Allow' | 'Deny';

export type PolicyVersion = '2012-10-17' | '2008-10-17';

export interface Policy {
  readonly type: PolicyType;
  /** The text in which all spans count. For a URL-encoded or quoted document it is the decoded text. */
  readonly source: SourceText;
  readonly span: Span;
  /** What `Version` says; a missing one means 2008-10-17, in which policy variables are plain text. */
  readonly version: PolicyVersion;
  readonly id: string | undefined;
  readonly statements: readonly Statement[];
  /** Why nothing in the document can be relied on, e.g. that it is no JSON. */
  readonly fault: Diagnostic | undefined;
  /** Every problem that was met while reading, in document order. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Statement {
  /** Position in the policy, from 0. */
  readonly index: number;
  readonly span: Span;
  readonly sid: string | undefined;
  /** Where the value of `Sid` begins, its opening quote included; undefined without a readable one. */
  readonly sidStart: number | undefined;
  /** Undefined when it is missing or not readable; `faults` says why. */
  readonly effect: Effect | undefined;
  readonly principal: PrincipalElement | undefined;
  readonly action: PatternElement | undefined;
  readonly resource: PatternElement | undefined;
  readonly conditions: readonly Condition[];
  /** What of this statement could not be read. With a fault, whether it applies is unknown. */
  readonly faults: readonly Diagnostic[];
}

/**
 * Several strings of one element. `starts[i]` is the offset at which `values[i]` begins in the source, its
 * opening quote included.
 */
export interface TextList {
  readonly values: readonly string[];
  readonly starts: readonly number[];
}

/** `Action`, `NotAction`, `Resource` or `NotResource`. */
export interface PatternElement extends TextList {
  readonly negated: boolean;
  readonly span: Span;
}

export type PrincipalKind = 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';

export interface PrincipalEntry {
  /** `*` for the bare string `"*"`. */
  readonly kind: PrincipalKind | '*';
  readonly value: string;
  readonly start: number;
}

/** `Principal` or `NotPrincipal`. */
export interface PrincipalElement {
  readonly negated: boolean;
  readonly span: Span;
  readonly entries: readonly PrincipalEntry[];
}

/** One key under one operator, with its values. */
export interface Condition extends TextList {
  readonly operator: ConditionOperator;
  readonly operatorStart: number;
  readonly key: string;
  readonly keyStart: number;
  readonly span: Span;
}

/** The span of the scalar that starts at an offset: up to its closing quote, or to the end of the word. */
export function scalarSpan(source: SourceText, start: number): Span {
  const text = source.text;
  let end = start + 1;
  if (text.charCodeAt(start) === 0x22) {
    while (end < text.length && text.charCodeAt(end) !== 0x22) end += text.charCodeAt(end) === 0x5c ? 2 : 1;
    return { start, end: Math.min(end + 1, text.length) };
  }
  while (end < text.length && !/[\s,\]}]/.test(text[end]!)) end++;
  return { start, end };
}
