/**
 * What the engine computed, and why, as plain data: one structure that the terminal report, the JSON output
 * and every export render. No prose: reasons are kinds and rule ids, `render/` has the words.
 */

import type { Effect } from '../policy/ast.ts';
import type { DiagnosticCode } from '../policy/diagnostic.ts';
import type { RuleId } from './rules.ts';
import type { TruthName } from './truth.ts';

/** In the order in which AWS names a denying layer. */
export const LAYERS = [
  'rcp',
  'scp',
  'vpc-endpoint',
  'resource',
  'identity',
  'boundary',
  'session',
  'service',
] as const;

export type Layer = (typeof LAYERS)[number];

export type LayerOutcome = 'allow' | 'explicit-deny' | 'implicit-deny' | 'not-applicable' | 'unknown';

export type VerdictKind = 'allowed' | 'explicit-deny' | 'implicit-deny' | 'undetermined';

/** A verdict without its reasons. */
export interface Decision {
  readonly verdict: VerdictKind;
  /** Every layer that denies on its own, in the order in which AWS would report them. */
  readonly deniedBy: readonly Layer[];
}

export interface Verdict extends Decision {
  readonly layers: readonly LayerTrace[];
  readonly gaps: readonly Gap[];
  /** Where undetermined: which values of the unknowns lead to which verdict. */
  readonly cases?: CaseTable | undefined;
  /** For a denial: the Allow statements that came closest. */
  readonly nearMisses: readonly NearMiss[];
  /** Further actions that the same call is checked for, such as sts:TagSession; all must be allowed. */
  readonly companions: readonly CompanionVerdict[];
}

export interface CompanionVerdict extends Decision {
  readonly action: string;
  readonly rule: RuleId;
  readonly layers: readonly LayerTrace[];
  readonly gaps: readonly Gap[];
}

export interface LayerTrace {
  readonly layer: Layer;
  readonly outcome: LayerOutcome;
  /** Whether this layer alone would deny the request. */
  readonly denies: boolean;
  /** The rule that gave the outcome where no statement did: an exemption, a grant elsewhere, a service rule. */
  readonly rule?: RuleId | undefined;
  /** SCPs and RCPs: the outcome at each level, root first. */
  readonly levels?: readonly LevelTrace[] | undefined;
  /** KMS grants that cover the request. */
  readonly grants?: readonly string[] | undefined;
  readonly statements: readonly StatementTrace[];
}

export interface LevelTrace {
  readonly target: string;
  readonly outcome: 'allow' | 'explicit-deny' | 'implicit-deny' | 'unknown';
}

/** A statement, where it stands. */
export interface StatementRef {
  readonly layer: Layer;
  readonly policy: PolicyRef;
  readonly sid?: string | undefined;
  /** Position in the policy, from 0. */
  readonly index: number;
  readonly line: number;
  readonly column: number;
}

export interface PolicyRef {
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
  readonly attachedTo?: string | undefined;
  /** The file or other text in which lines count. */
  readonly source: string;
}

export interface StatementTrace extends StatementRef {
  readonly effect: Effect | undefined;
  readonly applies: TruthName;
  /** For a matching Allow of a resource-based policy: how far the grant reaches. */
  readonly grant?: GrantTrace | undefined;
  /** In the order Principal, Action, Resource, Condition; those that were not looked at are missing. */
  readonly elements: readonly ElementTrace[];
}

/**
 * What else must allow when a resource-based policy of the same account grants: nothing; boundary and session
 * policy; or everything, because the account is merely allowed to delegate.
 */
export type GrantReach = 'direct' | 'limited' | 'delegated';

/** For a matching Allow of a resource-based policy: its reach, or that it is one of two sides. */
export type GrantTrace = GrantReach | 'other-account';

export type ElementTrace = PatternTrace | PrincipalTrace | ConditionTrace | FaultTrace;

export interface PatternTrace {
  readonly element: 'Action' | 'NotAction' | 'Resource' | 'NotResource';
  readonly truth: TruthName;
  /** The request's action or resource. */
  readonly request: string;
  /** The pattern that matched, or every pattern in a deep trace. */
  readonly patterns: readonly MatchTrace[];
  readonly patternCount: number;
  readonly rule?: RuleId | undefined;
}

export interface MatchTrace {
  readonly pattern: string;
  /** The pattern with its policy variables replaced, where it has any. */
  readonly resolved?: string | undefined;
  readonly line: number;
  readonly column: number;
  readonly truth: TruthName;
}

export interface PrincipalTrace {
  readonly element: 'Principal' | 'NotPrincipal';
  readonly truth: TruthName;
  readonly request: string;
  readonly patterns: readonly MatchTrace[];
  readonly patternCount: number;
  readonly rule?: RuleId | undefined;
}

export interface ConditionTrace {
  readonly element: 'Condition';
  readonly truth: TruthName;
  readonly operator: string;
  readonly key: string;
  readonly line: number;
  readonly column: number;
  readonly values: readonly MatchTrace[];
  readonly request: RequestValue;
  readonly rule?: RuleId | undefined;
}

/** What the request holds for a condition key. */
export type RequestValue =
  | { readonly state: 'known'; readonly values: readonly string[]; readonly multivalued: boolean }
  | { readonly state: 'absent' | 'present' | 'unknown' };

/** A statement that could not be read whole. */
export interface FaultTrace {
  readonly element: 'Statement';
  readonly truth: 'unknown';
  readonly fault: FaultRef;
}

export interface FaultRef {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
  readonly line: number;
  readonly column: number;
}

/** Something that is not known and would change the verdict. */
export type Gap =
  | { readonly kind: 'context-key'; readonly key: string; readonly state: 'unknown' | 'present' }
  | {
      readonly kind: 'layer';
      readonly layer: Layer;
      readonly target?: string | undefined;
      readonly policy?: PolicyRef | undefined;
    }
  | {
      readonly kind: 'malformed-policy';
      readonly layer: Layer;
      readonly policy: PolicyRef;
      readonly fault: FaultRef;
    }
  /** Something about the caller, the resource or its service, by the name that the table of cases uses. */
  | { readonly kind: 'fact'; readonly fact: string }
  | {
      readonly kind: 'undocumented';
      readonly rule: RuleId;
      /** The statement in which the point came up, where it came up in one. */
      readonly statement?: StatementRef | undefined;
    };

/** An Allow statement that would have granted but for the elements listed. */
export interface NearMiss {
  readonly statement: StatementRef;
  readonly failed: readonly ElementTrace[];
}

export interface CaseTable {
  readonly rows: readonly CaseRow[];
  /** Set when there were too many combinations: the table then shows only the unknowns named in its rows. */
  readonly exceeded?: { readonly combinations: number; readonly bound: number } | undefined;
}

export interface CaseRow extends Decision {
  /** All must hold. */
  readonly when: readonly CaseCondition[];
}

export type CaseCondition =
  | { readonly key: string; readonly is: readonly CaseValue[] }
  | {
      readonly layer: Layer;
      readonly is: readonly LayerOutcome[];
      /** The further action that the layer speaks of, where it is not the request's own. */
      readonly action?: string | undefined;
    }
  /** A fact about the request or the resource. */
  | { readonly fact: string; readonly is: readonly string[] }
  /** Whether the rule of a point that AWS does not document holds. */
  | { readonly rule: RuleId; readonly is: readonly boolean[] };

export type CaseValue =
  | { readonly kind: 'value'; readonly value: string }
  | {
      readonly kind: 'like';
      readonly patterns: readonly string[];
      readonly not: readonly string[];
      readonly example: string;
    }
  | { readonly kind: 'range'; readonly text: string; readonly example: string }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'other'; readonly example: string }
  | { readonly kind: 'absent' };
