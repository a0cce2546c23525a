/**
 * Policy variables that are plain text, that have no value, or that AWS does not replace where they stand.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
import { isMultivaluedKey } from '../catalog/condition-key.ts';
import type { DiagnosticCode } from '../policy/diagnostic.ts';
import { takesVariables } from '../policy/parse.ts';
import { clip } from '../policy/quote.ts';
import { hasVariable, parseTemplate, type TemplatePart } from '../policy/variable.ts';
import { type Finding, type LintRule, type StatementView, statementRule } from './rule.ts';

/** A rule over the texts in which variables may stand, and have some; the check gives the message. */
function templateRule(
  code: DiagnosticCode,
  check: (parts: readonly TemplatePart[], view: StatementView, isResource: boolean) => Finding,
): LintRule {
  return statementRule(code, (view, report) => {
    const { resource, conditions } = view.statement;
    const finding = (value: string, isResource: boolean): Finding => {
      const template = hasVariable(value) ? parseTemplate(value) : undefined;
      return template?.ok ? check(template.parts, view, isResource) : undefined;
    };
    view.reportEach(resource, (value) => finding(value, true), report);
    for (const condition of conditions) {
      if (takesVariables(condition)) view.reportEach(condition, (value) => finding(value, false), report);
    }
  });
}

/** A rule over the variables of policies in which they are replaced. */
function variableRule(
  code: DiagnosticCode,
  check: (key: string, fallback: string | undefined, view: StatementView) => Finding,
): LintRule {
  return templateRule(code, (parts, view) => {
    if (view.policy.version !== '2012-10-17') return undefined;
    for (const part of parts) {
      if (part.kind !== 'variable') continue;
      const message = check(part.key, part.fallback, view);
      if (message !== undefined) return message;
    }
    return undefined;
  });
}

const variableVersion: LintRule = templateRule('variable-version', (parts, { policy }) => {
  if (policy.version === '2012-10-17') return undefined;
  const part = parts.find(({ kind }) => kind !== 'text');
  if (!part || part.kind === 'text') return undefined;
  const name = part.kind === 'variable' ? part.key : part.text;
  return `\`\${${clip(name)}}\` is plain text in this policy, which does not state "Version": "2012-10-17"`;
});

const variableUsername: LintRule = variableRule('variable-username', (key, fallback, view) => {
  if (key.toLowerCase() !== 'aws:username' || fallback !== undefined) return undefined;
  if (view.requires('aws:username') || view.keys.has('aws:principaltype')) return undefined;
  return `\`\${${clip(key)}}\` has no value for roles, federated users and the root user`;
});

const variableMultivalued: LintRule = variableRule('variable-multivalued', (key) =>
  isMultivaluedKey(key.toLowerCase())
    ? `\`\${${clip(key)}}\` never has a value, because \`${clip(key)}\` holds a list`
    : undefined,
);

const variableMisplaced: LintRule = templateRule('variable-misplaced', (parts, { policy }, isResource) => {
  if (!isResource || policy.version !== '2012-10-17') return undefined;
  let colons = 0;
  for (const part of parts) {
    if (part.kind === 'variable' && colons < 5) {
      return `\`\${${clip(part.key)}}\` stands before the fifth colon of the ARN`;
    }
    if (part.kind === 'text') colons += part.text.split(':').length - 1;
  }
  return undefined;
});

export const VARIABLE_RULES: readonly LintRule[] = [
  variableVersion,
  variableUsername,
  variableMultivalued,
  variableMisplaced,
];
