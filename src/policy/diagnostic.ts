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
  | 'empty-list'
  | 'old-version'
  | 'empty-element'
  | 'duplicate-sid'
  | 'duplicate-statement'
  | 'action-service-wildcard'
  | 'inert-action'
  | 'not-action-allow'
  | 'not-resource-allow'
  | 'incomplete-arn'
  | 'arn-account'
  | 'partition-mix'
  | 's3-resource-level'
  | 'resourceless-action'
  | 'resource-tag-create'
  | 'variable-version'
  | 'variable-username'
  | 'variable-multivalued'
  | 'variable-misplaced'
  | 'unknown-condition-key'
  | 'operator-key-type'
  | 'inert-value'
  | 'bool-text'
  | 'literal-wildcard'
  | 'sensitive-wildcard'
  | 'set-operator-missing'
  | 'set-operator-single-value'
  | 'for-all-values-absent'
  | 'negated-absent-allow'
  | 'bool-absent-key'
  | 'mfa-optional'
  | 'network-deny'
  | 'private-source-ip'
  | 'confused-deputy-deny'
  | 'service-deny'
  | 'region-deny'
  | 'principal-arn-session'
  | 'org-path-slash'
  | 'endpoint-id-kind'
  | 'allow-not-principal'
  | 'deny-not-principal'
  | 'open-to-everyone'
  | 'web-identity-open'
  | 'gateway-principal';

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
  'old-version': {
    severity: 'warning',
    help: 'state "Version": "2012-10-17": IAM takes no new policy in the older language, which has no policy variables',
    page: `${IAM}/reference_policies_elements_version.html`,
  },
  'empty-element': {
    severity: 'refused',
    help: 'name at least one',
    page: `${IAM}/reference_policies_grammar.html`,
  },
  'duplicate-sid': {
    severity: 'warning',
    help: 'give every statement a `Sid` of its own: some services want them unique, and reports name them',
    page: `${IAM}/reference_policies_elements_sid.html`,
  },
  'duplicate-statement': {
    severity: 'warning',
    help: 'remove it: a statement that is there twice does nothing more',
    page: `${IAM}/access-analyzer-reference-policy-checks.html`,
  },
  'action-service-wildcard': {
    severity: 'warning',
    help: 'name the service, or write "*" for every action',
    page: `${IAM}/reference_policies_elements_action.html`,
  },
  'inert-action': {
    severity: 'warning',
    help: 'action names have letters and digits only, with `*` and `?` as wildcards; one list entry per action',
    page: `${IAM}/reference_policies_elements_action.html`,
  },
  'not-action-allow': {
    severity: 'warning',
    help: 'list the actions that are meant in `Action`, or deny the exceptions in a second statement',
    page: `${IAM}/reference_policies_elements_notaction.html`,
  },
  'not-resource-allow': {
    severity: 'warning',
    help: 'list the resources that are meant in `Resource`, or deny the exceptions in a second statement',
    page: `${IAM}/reference_policies_elements_notresource.html`,
  },
  'incomplete-arn': {
    severity: 'warning',
    help: 'write all six fields, `arn:partition:service:region:account:resource`, with `*` where any value is meant',
    page: `${IAM}/reference-arns.html`,
  },
  'arn-account': {
    severity: 'warning',
    help: 'an account id has twelve digits',
    page: `${IAM}/reference-arns.html`,
  },
  'partition-mix': {
    severity: 'warning',
    help: 'a policy only meets ARNs of its own partition: keep one policy per partition',
    page: `${IAM}/reference-arns.html`,
  },
  's3-resource-level': {
    severity: 'warning',
    help: 'bucket actions need `arn:aws:s3:::bucket`, object actions `arn:aws:s3:::bucket/*`',
    page: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html',
  },
  'resourceless-action': {
    severity: 'warning',
    help: 'move the action to a statement with "Resource": "*"',
    page: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  },
  'resource-tag-create': {
    severity: 'warning',
    help: 'use `aws:RequestTag` for the tags that the request sends: only some services take them for those of the resource',
    page: `${IAM}/access_tags.html`,
  },
  'variable-version': {
    severity: 'warning',
    help: 'state "Version": "2012-10-17": in the older language `${…}` is plain text',
    page: `${IAM}/reference_policies_variables.html`,
  },
  'variable-username': {
    severity: 'warning',
    help: 'only IAM users have a name: for roles use `${aws:PrincipalTag/…}` or `${aws:userid}`, or give a default',
    page: `${IAM}/reference_policies_variables.html`,
  },
  'variable-multivalued': {
    severity: 'warning',
    help: 'use a single-valued key: a variable cannot hold a list, and its default is not used either',
    page: `${IAM}/reference_policies_variables.html`,
  },
  'variable-misplaced': {
    severity: 'warning',
    help: 'policy variables are replaced after the fifth colon of an ARN only',
    page: `${IAM}/reference_policies_variables.html`,
  },
  'unknown-condition-key': {
    severity: 'warning',
    help: 'check the spelling: a key that no request has is always absent',
    page: `${IAM}/reference_policies_condition-keys.html`,
  },
  'operator-key-type': {
    severity: 'warning',
    help: 'use an operator of the type of the key',
    page: `${IAM}/reference_policies_elements_condition_operators.html`,
  },
  'inert-value': {
    severity: 'warning',
    help: 'correct the value: as it stands it matches nothing',
    page: `${IAM}/reference_policies_elements_condition_operators.html`,
  },
  'bool-text': {
    severity: 'warning',
    help: 'write one value, "true" or "false"',
    page: `${IAM}/reference_policies_elements_condition_operators.html#Conditions_Boolean`,
  },
  'literal-wildcard': {
    severity: 'warning',
    help: 'use `StringLike`, or an Arn operator for ARNs, where `*` and `?` are wildcards',
    page: `${IAM}/reference_policies_elements_condition_operators.html#Conditions_String`,
  },
  'sensitive-wildcard': {
    severity: 'warning',
    help: 'list the exact ids with `StringEquals`',
    page: `${IAM}/access-analyzer-reference-policy-checks.html`,
  },
  'set-operator-missing': {
    severity: 'warning',
    help: 'put `ForAnyValue:` or `ForAllValues:` before the operator',
    page: `${IAM}/reference_policies_condition-single-vs-multi-valued-context-keys.html`,
  },
  'set-operator-single-value': {
    severity: 'warning',
    help: 'leave out the set operator: the key has one value at most',
    page: `${IAM}/reference_policies_condition-single-vs-multi-valued-context-keys.html`,
  },
  'for-all-values-absent': {
    severity: 'warning',
    help: 'add `Null` with "false" for the key, so that a request without it is not allowed',
    page: `${IAM}/reference_policies_condition-single-vs-multi-valued-context-keys.html`,
  },
  'negated-absent-allow': {
    severity: 'warning',
    help: 'add `Null` with "false" for the key if requests without it are not meant',
    page: `${IAM}/reference_policies_elements_condition_operators.html#Conditions_IfExists`,
  },
  'bool-absent-key': {
    severity: 'warning',
    help: 'use the operator with `IfExists`, which a request without the key satisfies',
    page: `${IAM}/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent`,
  },
  'mfa-optional': {
    severity: 'warning',
    help: 'use `Bool` with "true" for `aws:MultiFactorAuthPresent`',
    page: `${IAM}/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent`,
  },
  'network-deny': {
    severity: 'warning',
    help: 'exempt them with conditions on `aws:ViaAWSService` and `aws:PrincipalIsAWSService`, and on `aws:SourceVpce` or `aws:SourceVpc`',
    page: `${IAM}/reference_policies_condition-keys.html#condition-keys-sourceip`,
  },
  'private-source-ip': {
    severity: 'warning',
    help: 'use `aws:VpcSourceIp` for private addresses of calls through a VPC endpoint',
    page: `${IAM}/reference_policies_condition-keys.html#condition-keys-sourceip`,
  },
  'confused-deputy-deny': {
    severity: 'warning',
    help: 'add `Bool` with "true" for `aws:PrincipalIsAWSService`',
    page: `${IAM}/confused-deputy.html`,
  },
  'service-deny': {
    severity: 'warning',
    help: 'add `BoolIfExists` with "false" for `aws:PrincipalIsAWSService`',
    page: `${IAM}/reference_policies_condition-keys.html#condition-keys-principalisawsservice`,
  },
  'region-deny': {
    severity: 'warning',
    help: 'list global services in `NotAction` instead of denying "*", or add us-east-1',
    page: `${IAM}/reference_policies_condition-keys.html#condition-keys-requestedregion`,
  },
  'principal-arn-session': {
    severity: 'warning',
    help: 'compare with the ARN of the role, `arn:aws:iam::account:role/name`',
    page: `${IAM}/reference_policies_condition-keys.html#condition-keys-principalarn`,
  },
  'org-path-slash': {
    severity: 'warning',
    help: 'end the path with `/`, or with `/*` for everything below',
    page: `${IAM}/reference_policies_condition-keys.html#condition-keys-principalorgpaths`,
  },
  'endpoint-id-kind': {
    severity: 'warning',
    help: '`aws:SourceVpc` holds `vpc-…`, `aws:SourceVpce` holds `vpce-…`',
    page: `${IAM}/reference_policies_condition-keys.html#condition-keys-sourcevpce`,
  },
  'allow-not-principal': {
    severity: 'warning',
    help: 'name who is meant in `Principal`',
    page: `${IAM}/reference_policies_elements_notprincipal.html`,
  },
  'deny-not-principal': {
    severity: 'warning',
    help: 'use "Principal": "*" with `ArnNotLike` on `aws:PrincipalArn`',
    page: `${IAM}/reference_policies_elements_notprincipal.html`,
  },
  'open-to-everyone': {
    severity: 'warning',
    help: 'name the principals, or add a condition that only known callers meet, such as one on `aws:PrincipalOrgID`',
    page: `${IAM}/reference_policies_elements_principal.html`,
  },
  'web-identity-open': {
    severity: 'warning',
    help: 'add conditions on the `aud` and `sub` keys of the provider',
    page: `${IAM}/id_roles_create_for-idp_oidc.html`,
  },
  'gateway-principal': {
    severity: 'warning',
    help: 'use "Principal": "*" with a condition on `aws:PrincipalArn` or `aws:PrincipalAccount`',
    page: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
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
