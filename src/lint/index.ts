/**
 * Lint: everything that can be said of a policy's text before any request is looked at. The parser's own
 * diagnostics, what AWS refuses although its meaning is defined, and traps.
 *
 * Rules stand in files by theme and know policies and the catalog only; what a policy decides is the engine's.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
import type { Policy } from '../policy/ast.ts';
import { type Diagnostic, diagnose } from '../policy/diagnostic.ts';
import { ACTION_RULES } from './action-traps.ts';
import { CONDITION_RULES } from './condition-traps.ts';
import { VALUE_RULES } from './condition-values.ts';
import { GRAMMAR_RULES } from './grammar.ts';
import { PRINCIPAL_RULES } from './principal-traps.ts';
import { QUOTA_RULES } from './quota.ts';
import { RESOURCE_RULES } from './resource-traps.ts';
import { type LintRule, PolicyView } from './rule.ts';
import { VARIABLE_RULES } from './variable-traps.ts';

export { guessPolicyType } from './policy-type.ts';

/** Every rule, by theme. */
export const LINT_RULES: readonly LintRule[] = [
  ...GRAMMAR_RULES,
  ...QUOTA_RULES,
  ...PRINCIPAL_RULES,
  ...ACTION_RULES,
  ...RESOURCE_RULES,
  ...VARIABLE_RULES,
  ...VALUE_RULES,
  ...CONDITION_RULES,
];

/** The diagnostics of a policy in document order: the parser's, and those of every rule. */
export function lintPolicy(policy: Policy): readonly Diagnostic[] {
  const { fault } = policy;
  if (fault?.code === 'invalid-json' || fault?.code === 'not-a-policy') return policy.diagnostics;
  const diagnostics = [...policy.diagnostics];
  const view = new PolicyView(policy);
  for (const { code, check } of LINT_RULES) {
    check(view, (span, message, help) => {
      diagnostics.push(diagnose(code, { start: span.start, end: span.end }, message, help));
    });
  }
  return diagnostics.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
