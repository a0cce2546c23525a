/**
 * What can be said of a policy's text: a closed list of problems, each with its weight, its cure and the AWS
 * page that explains it. Diagnostics carry their own words, because a user of the parser alone needs them
 * (docs/decisions/0003).
 */
import type { Span } from './source.ts';

/**
 * - `malformed`: the text cannot be read as a policy here, so what it would do is unknown;
 * - `refused`: AWS does not save it like this, but what it would do is defined;
 * - `warning`: AWS saves it; it may not do what its author meant.
 */
export type Severity = 'malformed' | 'refused' | 'warning';

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly span: Span;
  /** One line, lower-case, user text in backticks. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly page: string;
}

export type DiagnosticCode =
  | 'invalid-json'
  | 'not-a-policy'
  | 'duplicate-member'
  | 'unknown-member'
  | 'missing-member'
  | 'forbidden-element'
  | 'exclusive-pair'
  | 'wrong-type'
  | 'bad-version'
  | 'bad-effect'
  | 'unknown-operator'
  | 'bad-variable'
  | 'unexpected-id'
  | 'missing-version'
  | 'bad-sid'
  | 'bad-action'
  | 'bad-arn'
  | 'bad-principal'
  | 'wildcard-principal'
  | 'star-trust'
  | 'bad-value'
  | 'rcp-allow'
  | 'rcp-action'
  | 'over-quota'
  | 'provider-action-mismatch'
  | 'bad-character'
  | 'inert-statement'
  | 'empty-list';

const IAM = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';
const ORGANIZATIONS = 'https://docs.aws.amazon.com/organizations/latest/userguide';

export interface DiagnosticRule {
  readonly severity: Severity;
  readonly help: string;
  readonly page: string;
}

export const DIAGNOSTICS: Readonly<Record<DiagnosticCode, DiagnosticRule>> = {
  'invalid-json': {
    severity: 'malformed',
    help: 'a policy is strict JSON: double quotes, no comments, no trailing commas',
    page: `${IAM}/reference_policies_grammar.html`,
  },
  'not-a-policy': {
    severity: 'malformed',
    help: 'a policy is one JSON object with `Version` and `Statement`',
    page: `${IAM}/reference_policies_grammar.html`,
  },
  'duplicate-member': {
    severity: 'malformed',
    help: 'merge the two; most JSON readers silently keep only the last one',
    page: `${IAM}/access-analyzer-reference-policy-checks.html`,
  },
  'unknown-member': {
    severity: 'malformed',
    help: 'AWS refuses members that are not policy elements; remove it or correct its spelling',
    page: `${IAM}/reference_policies_grammar.html`,
  },
  'missing-member': {
    severity: 'malformed',
    help: 'add the element',
    page: `${IAM}/reference_policies_grammar.html`,
  },
  'forbidden-element': {
    severity: 'malformed',
    help: 'this policy type does not have that element',
    page: `${IAM}/reference_policies_elements.html`,
  },
  'exclusive-pair': {
    severity: 'malformed',
    help: 'keep one of the two; use a second statement for the other',
    page: `${IAM}/reference_policies_grammar.html`,
  },
  'wrong-type': {
    severity: 'malformed',
    help: 'see the policy grammar for the type of each element',
    page: `${IAM}/reference_policies_grammar.html`,
  },
  'bad-version': {
    severity: 'malformed',
    help: 'use "2012-10-17"',
    page: `${IAM}/reference_policies_elements_version.html`,
  },
  'bad-effect': {
    severity: 'malformed',
    help: '`Effect` is exactly "Allow" or "Deny", letter case included',
    page: `${IAM}/reference_policies_elements_effect.html`,
  },
  'unknown-operator': {
    severity: 'malformed',
    help: 'use one of the documented condition operators, spelled exactly',
    page: `${IAM}/reference_policies_elements_condition_operators.html`,
  },
  'bad-variable': {
    severity: 'malformed',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of policy variables
    help: "a policy variable is `${key}` or `${key, 'default'}`",
    page: `${IAM}/reference_policies_variables.html`,
  },
  'unexpected-id': {
    severity: 'refused',
    help: '`Id` belongs to resource-based policies; it has no effect on evaluation',
    page: `${IAM}/reference_policies_elements_id.html`,
  },
  'missing-version': {
    severity: 'refused',
    help: 'state "Version": "2012-10-17"; without it policy variables are literal text',
    page: `${ORGANIZATIONS}/orgs_manage_policies_scps_syntax.html`,
  },
  'bad-sid': {
    severity: 'refused',
    help: 'a `Sid` of an IAM policy has letters and digits only and is unique in its policy',
    page: `${IAM}/reference_policies_elements_sid.html`,
  },
  'bad-action': {
    severity: 'refused',
    help: 'an action is `service:Name`, with wildcards in the name only, or `*`',
    page: `${IAM}/reference_policies_elements_action.html`,
  },
  'bad-arn': {
    severity: 'refused',
    help: 'an ARN is `arn:partition:service:region:account:resource`',
    page: `${IAM}/reference-arns.html`,
  },
  'bad-principal': {
    severity: 'refused',
    help: 'name an account, a user, a role, a session, a service or a provider by its full ARN or id',
    page: `${IAM}/reference_policies_elements_principal.html`,
  },
  'wildcard-principal': {
    severity: 'refused',
    help: 'a principal is matched whole: use "*" with a condition `ArnLike` on `aws:PrincipalArn` instead',
    page: `${IAM}/reference_policies_elements_principal.html`,
  },
  'star-trust': {
    severity: 'refused',
    help: 'write {"AWS": "*"}: a trust policy does not take the bare "*"',
    page: `${IAM}/reference_policies_elements_principal.html`,
  },
  'bad-value': {
    severity: 'refused',
    help: 'give a value of the type that the operator compares',
    page: `${IAM}/reference_policies_elements_condition_operators.html`,
  },
  'rcp-allow': {
    severity: 'refused',
    help: 'a resource control policy can only deny; RCPFullAWSAccess is always attached',
    page: `${ORGANIZATIONS}/orgs_manage_policies_rcps_syntax.html`,
  },
  'rcp-action': {
    severity: 'refused',
    help: 'name actions of services that support resource control policies',
    page: `${ORGANIZATIONS}/orgs_manage_policies_rcps_syntax.html`,
  },
  'over-quota': {
    severity: 'refused',
    help: 'shorten or split the policy, or ask for a higher quota',
    page: `${IAM}/reference_iam-quotas.html`,
  },
  'provider-action-mismatch': {
    severity: 'refused',
    help: 'a SAML provider goes with sts:AssumeRoleWithSAML, an OIDC provider with sts:AssumeRoleWithWebIdentity',
    page: `${IAM}/access-analyzer-reference-policy-checks.html`,
  },
  'bad-character': {
    severity: 'refused',
    help: 'IAM stores tab, line feed, carriage return and U+0020 to U+00FF',
    page: `${IAM}/reference_iam-quotas.html`,
  },
  'inert-statement': {
    severity: 'warning',
    help: 'a key policy statement without an action or a resource is saved but has no effect',
    page: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html',
  },
  'empty-list': {
    severity: 'warning',
    help: 'an empty list matches nothing: remove the statement or fill the list',
    page: `${IAM}/access-analyzer-reference-policy-checks.html`,
  },
};

/** A diagnostic of this code; `help` replaces the general advice where the input allows better. */
export function diagnose(code: DiagnosticCode, span: Span, message: string, help?: string): Diagnostic {
  const rule: DiagnosticRule = DIAGNOSTICS[code];
  return { code, severity: rule.severity, span, message, help: help ?? rule.help, page: rule.page };
}

/** The known word nearest to a misspelt one, if any is near: at most a third of its letters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const target = word.slice(0, 80).toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(target.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(target, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance, or any number not below `limit` when it is not below `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}
