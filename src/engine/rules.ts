/**
 * Every rule the engine decides by: its id, the rule in one sentence, and the AWS page that says so. Case files
 * name the rule that they pin, traces name the rule that decided, and docs/rules.md is generated from here.
 */

/**
 * Where a rule comes from: AWS's documentation; recorded behaviour of live AWS, which wins where the two
 * differ; an assumption where AWS is silent; or our own design for what is not known.
 */
export type RuleBasis = 'documented' | 'observed' | 'assumption' | 'design';

export interface Rule {
  readonly sentence: string;
  readonly page: string;
  readonly basis: RuleBasis;
}

export type RuleId =
  | 'statement-applies'
  | 'explicit-deny-wins'
  | 'default-deny'
  | 'malformed-unknown'
  | 'empty-list-inert'
  | 'glob-wildcards'
  | 'action-case'
  | 'action-service-literal'
  | 'action-any-colon'
  | 'not-action'
  | 'resource-by-field'
  | 'resource-crosses-colon'
  | 'resource-case'
  | 'resource-star'
  | 'resource-list-buckets'
  | 'resource-all-wildcard-arn'
  | 'resource-service-wildcard'
  | 'resource-type-wildcard'
  | 'resource-incomplete'
  | 'resource-incomplete-elsewhere'
  | 'resource-unparsable'
  | 'not-resource'
  | 'resource-attached'
  | 'resource-partition'
  | 'principal-star'
  | 'principal-account'
  | 'principal-user'
  | 'principal-role'
  | 'principal-session'
  | 'principal-service'
  | 'principal-service-regional'
  | 'principal-federated'
  | 'principal-unique-id'
  | 'principal-canonical-user'
  | 'principal-no-wildcard'
  | 'not-principal'
  | 'not-principal-session'
  | 'not-principal-boundary'
  | 'condition-and-or'
  | 'condition-key-case'
  | 'condition-positive-absent'
  | 'condition-negated-absent'
  | 'condition-if-exists'
  | 'condition-null'
  | 'condition-negated'
  | 'condition-multivalued-scalar'
  | 'condition-for-all'
  | 'condition-for-any'
  | 'condition-for-any-if-exists'
  | 'condition-set-on-scalar'
  | 'condition-empty-values'
  | 'condition-unknown-key'
  | 'string-equals'
  | 'string-ignore-case'
  | 'string-like'
  | 'numeric-exact'
  | 'date-instant'
  | 'bool-text'
  | 'binary-text'
  | 'ip-request-invalid'
  | 'ip-policy-invalid'
  | 'ip-range'
  | 'arn-by-field'
  | 'arn-request-invalid'
  | 'arn-policy-invalid'
  | 'variable-version'
  | 'variable-places'
  | 'variable-value'
  | 'variable-null'
  | 'variable-default'
  | 'variable-multivalued'
  | 'variable-escape'
  | 'key-principal-arn'
  | 'key-username'
  | 'key-principal-type'
  | 'key-service-principal'
  | 'key-userid'
  | 'key-resource-account'
  | 'key-called-via'
  | 'key-saml-call'
  | 'identity-policies'
  | 'boundary-caps'
  | 'session-caps'
  | 'session-required-federated'
  | 'root-implicit-allow'
  | 'assume-root-task-policy'
  | 'anonymous-needs-resource'
  | 'service-principal-needs-resource'
  | 'origin-access-identity'
  | 'grant-user'
  | 'grant-role'
  | 'grant-session'
  | 'grant-federated-parent'
  | 'grant-star'
  | 'grant-account'
  | 'cross-account-both'
  | 'cross-account-no-shortcut'
  | 'cross-account-root'
  | 'resource-owner-unknown'
  | 'scp-level-allow'
  | 'scp-deny-anywhere'
  | 'scp-exempt-caller'
  | 'scp-grants-nothing'
  | 'rcp-deny'
  | 'rcp-service'
  | 'rcp-untyped-action'
  | 'rcp-exempt-slr'
  | 'rcp-exempt-aws-managed-key'
  | 'rcp-exempt-retire-grant'
  | 'vpce-intersects'
  | 'vpce-gateway-account'
  | 'trust-mandatory'
  | 'trust-sts-only'
  | 'trust-boundary-user'
  | 'trust-star-service'
  | 'sts-tag-session'
  | 'sts-set-source-identity'
  | 'sts-root-no-assume'
  | 'sts-federated-limits'
  | 'sts-session-token-limits'
  | 'sts-role-session-limits'
  | 'sts-caller-identity'
  | 'sts-caller-identity-vpce'
  | 'sts-session-token-no-allow'
  | 'sts-malformed-session-policy'
  | 'kms-key-policy-mandatory'
  | 'kms-inert-statement'
  | 'kms-delegation'
  | 'kms-no-key-operations'
  | 'kms-alias'
  | 'kms-alias-reserved'
  | 'kms-cross-account-operations'
  | 'kms-grant'
  | 'kms-grant-cross-account'
  | 'kms-grant-create'
  | 'kms-retire-grant'
  | 'kms-naming-order'
  | 's3-restrict-public-buckets'
  | 's3-block-public-policy'
  | 's3-block-public-acls'
  | 's3-bpa-unknown'
  | 's3-object-owner'
  | 's3-acl'
  | 's3-owner-enforced'
  | 's3-acls-disabled'
  | 's3-root-recovery'
  | 's3-policy-owner-only'
  | 'iam-no-resource-policy'
  | 'iam-aws-managed-policy'
  | 'iam-reserved-role'
  | 'no-resource-policy-service'
  | 'organizations-owner'
  | 'organizations-delegation-deny'
  | 'organizations-member-reads'
  | 'apigw-same-account'
  | 'apigw-both'
  | 'apigw-no-authorizer'
  | 'apigw-custom'
  | 'identity-only-action'
  | 'sqs-owner-only'
  | 'efs-no-policy';

const IAM = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';
const ORGANIZATIONS = 'https://docs.aws.amazon.com/organizations/latest/userguide';
const KMS = 'https://docs.aws.amazon.com/kms/latest/developerguide';
const S3 = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide';

const rule = (sentence: string, page: string, basis: RuleBasis = 'documented'): Rule => ({
  sentence,
  page,
  basis,
});

export const RULES: Readonly<Record<RuleId, Rule>> = {
  // Statements
  'statement-applies': rule(
    'A statement applies when its principal, action, resource and every condition match.',
    `${IAM}/reference_policies_evaluation-logic_policy-eval-denyallow.html`,
  ),
  'explicit-deny-wins': rule(
    'A matching Deny in any policy that takes part overrides every Allow.',
    `${IAM}/reference_policies_evaluation-logic_policy-eval-denyallow.html`,
  ),
  'default-deny': rule(
    'A request that nothing allows is denied.',
    `${IAM}/reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay.html`,
  ),
  'malformed-unknown': rule(
    'A statement that cannot be read whole may or may not apply: what it would do is unknown, never nothing.',
    `${IAM}/reference_policies_grammar.html`,
    'design',
  ),
  'empty-list-inert': rule(
    'An empty Action or Resource list matches nothing, so the statement has no effect.',
    `${IAM}/access-analyzer-reference-policy-checks.html`,
  ),
  // Matching
  'glob-wildcards': rule(
    '`*` matches any run of characters, the empty one included; `?` matches one UTF-16 unit; the match is anchored at both ends and nothing escapes.',
    `${IAM}/reference_policies_elements_resource.html`,
    'observed',
  ),
  'action-case': rule(
    'Service prefix and action name compare without regard to letter case.',
    `${IAM}/reference_policies_elements_action.html`,
  ),
  'action-service-literal': rule(
    'Wildcards work in the action name, not in the service prefix; a bare `*` is every action.',
    `${IAM}/reference_policies_elements_action.html`,
  ),
  'action-any-colon': rule(
    '`*:*` as an action: an Allow does not match, a Deny may.',
    `${IAM}/reference_policies_elements_action.html`,
    'assumption',
  ),
  'not-action': rule(
    'NotAction matches every action that none of its patterns matches.',
    `${IAM}/reference_policies_elements_notaction.html`,
  ),
  'resource-by-field': rule(
    'An ARN pattern is compared field by field; a wildcard does not swallow the colons between the first five fields.',
    `${IAM}/reference-arns.html`,
  ),
  'resource-crosses-colon': rule(
    'A wildcard that ends a field may or may not reach past the colon: where only that would match, the match is unknown.',
    `${IAM}/reference_policies_elements_resource.html`,
    'assumption',
  ),
  'resource-case': rule(
    'The resource part of an ARN compares with regard to letter case.',
    `${IAM}/reference_policies_elements_resource.html`,
  ),
  'resource-star': rule(
    'A `*` entry matches every resource; an action without resource types is matched by no other entry.',
    `${IAM}/reference_policies_elements_resource.html`,
  ),
  'resource-list-buckets': rule(
    '`arn:aws:s3:::*` matches s3:ListAllMyBuckets, although it has no resource type.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
  ),
  'resource-all-wildcard-arn': rule(
    'Whether an ARN that is all wildcards matches an action without resource types is not documented.',
    `${IAM}/reference_policies_elements_resource.html`,
    'assumption',
  ),
  'resource-service-wildcard': rule(
    'A wildcard in the service field of an ARN is not supported: an Allow does not match, a Deny may.',
    `${IAM}/reference_policies_elements_resource.html`,
  ),
  'resource-type-wildcard': rule(
    'A wildcard in the resource type word of an IAM ARN is not supported: whether it matches is unknown.',
    `${IAM}/reference-arns.html`,
    'assumption',
  ),
  'resource-incomplete': rule(
    'Identity-based policies and boundaries complete an ARN with fewer than six fields by wildcards.',
    `${IAM}/reference_policies_elements_resource.html`,
  ),
  'resource-incomplete-elsewhere': rule(
    'Resource-based and endpoint policies complete a short ARN only if it holds a wildcard; session policies, SCPs and RCPs with one are refused.',
    `${IAM}/reference_policies_elements_resource.html`,
    'assumption',
  ),
  'resource-unparsable': rule(
    'An entry that is no ARN and not `*` matches nothing.',
    `${IAM}/reference_policies_elements_resource.html`,
  ),
  'not-resource': rule(
    'NotResource matches every resource that none of its entries matches.',
    `${IAM}/reference_policies_elements_notresource.html`,
  ),
  'resource-attached': rule(
    'In a resource-based policy without Resource the attached resource is meant.',
    `${IAM}/reference_policies_elements_resource.html`,
  ),
  'resource-partition': rule(
    'A policy in one partition never matches ARNs of another.',
    `${IAM}/reference-arns.html`,
  ),
  // Principals
  'principal-star': rule(
    '`*` matches every caller; as `{"AWS": "*"}` it does not match federated callers of a trust policy.',
    `${IAM}/reference_policies_elements_principal.html`,
    'observed',
  ),
  'principal-account': rule(
    'An account as principal is its root user, and a delegation to the users and roles of the account.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'principal-user': rule(
    "A user as principal matches that user and, for its sessions from GetFederationToken, the user's share of them.",
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'principal-role': rule(
    "A role as principal matches every session of that role, by account and name, whatever the role's path.",
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'principal-session': rule(
    'A session as principal matches that session only.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'principal-service': rule(
    'A service principal matches calls that the service makes as itself.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'principal-service-regional': rule(
    'A service whose call goes into an opt-in Region matches its plain and its regional name; every name it goes by is in aws:PrincipalServiceNamesList.',
    `${IAM}/reference_policies_elements_principal.html`,
    'observed',
  ),
  'principal-federated': rule(
    'A provider as principal matches callers that it authenticated, in the call that it is meant for.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'principal-unique-id': rule(
    'A unique id as principal matches only the entity with that id: a user or role that was deleted and made again has another one.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'principal-canonical-user': rule(
    'A canonical user id stands for an account; which account is not in the id.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'principal-no-wildcard': rule(
    'A principal with a partial wildcard matches nobody.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'not-principal': rule(
    'A statement with NotPrincipal matches callers that no entry identifies.',
    `${IAM}/reference_policies_elements_notprincipal.html`,
  ),
  'not-principal-session': rule(
    'A session is exempt from a Deny with NotPrincipal when its role or session and its account are all listed; where only some are, services differ.',
    `${IAM}/reference_policies_elements_notprincipal.html`,
    'assumption',
  ),
  'not-principal-boundary': rule(
    'A Deny with NotPrincipal always denies a caller that has a permissions boundary.',
    `${IAM}/reference_policies_elements_notprincipal.html`,
  ),
  // Conditions
  'condition-and-or': rule(
    'All operators and keys of a statement must hold; one of the values of a key is enough.',
    `${IAM}/reference_policies_condition-logic-multiple-context-keys-or-values.html`,
  ),
  'condition-key-case': rule(
    'Condition key names, tag keys in them included, compare without regard to letter case.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
  ),
  'condition-positive-absent': rule(
    'A positive operator is not satisfied when the key is absent.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
  ),
  'condition-negated-absent': rule(
    'A negated operator is satisfied when the key is absent.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
  ),
  'condition-if-exists': rule(
    'With IfExists a condition is satisfied when the key is absent.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
  ),
  'condition-null': rule(
    'Null true needs the key to be absent, Null false needs it to be present; an empty text is present; `true` in any letter case is true and every other text is false.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'condition-negated': rule(
    'A negated operator is satisfied when no policy value matches.',
    `${IAM}/reference_policies_condition-logic-multiple-context-keys-or-values.html`,
  ),
  'condition-multivalued-scalar': rule(
    'An operator without a set operator never holds for a multivalued key that is present, whether positive, negated or with IfExists.',
    `${IAM}/reference_policies_condition-single-vs-multi-valued-context-keys.html`,
    'observed',
  ),
  'condition-for-all': rule(
    'ForAllValues holds when every request value matches, and when there is none.',
    `${IAM}/reference_policies_condition-single-vs-multi-valued-context-keys.html`,
  ),
  'condition-for-any': rule(
    'ForAnyValue holds when some request value matches, and never when there is none.',
    `${IAM}/reference_policies_condition-single-vs-multi-valued-context-keys.html`,
  ),
  'condition-for-any-if-exists': rule(
    'ForAnyValue with IfExists holds on an absent key.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'assumption',
  ),
  'condition-set-on-scalar': rule(
    'A set operator sees a single-valued key as a list of one.',
    `${IAM}/reference_policies_condition-single-vs-multi-valued-context-keys.html`,
    'observed',
  ),
  'condition-empty-values': rule(
    'An empty list of policy values matches nothing; under a negated operator an Allow does not hold and a Deny does.',
    `${IAM}/access-analyzer-reference-policy-checks.html`,
    'assumption',
  ),
  'condition-unknown-key': rule(
    'What an unknown key would be decides; unknown is neither absent nor any value.',
    `${IAM}/reference_policies_evaluation-logic_policy-eval-reqcontext.html`,
    'design',
  ),
  'string-equals': rule(
    'StringEquals compares UTF-16 units exactly; wildcards are ordinary characters.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'string-ignore-case': rule(
    'The IgnoreCase operators compare lower-cased texts; characters above U+FFFF keep their case.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'string-like': rule(
    'StringLike is a glob over the whole text; brackets and backslashes are ordinary characters.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'numeric-exact': rule(
    'Numbers compare exactly as decimals; a text that is no number equals nothing, so NumericNotEquals holds.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'date-instant': rule(
    'Dates compare as instants in whole milliseconds; a text that is no date equals nothing, so DateNotEquals holds.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'bool-text': rule(
    'Bool compares truth: `true` in any letter case is true, every other text is false, on both sides.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'binary-text': rule(
    'BinaryEquals matches the canonical base64 spelling only.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'ip-request-invalid': rule(
    'A request value that is no address satisfies neither IpAddress nor NotIpAddress.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'ip-policy-invalid': rule(
    'A policy value that is no address or range contains nothing and hides nothing.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'ip-range': rule(
    'An address lies in a range by its prefix; IPv4 host bits are masked, an IPv6 range with host bits set is invalid; a mapped address is IPv4.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'arn-by-field': rule(
    'ARN operators compare the six fields separately; ArnEquals and ArnLike are the same.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
  ),
  'arn-request-invalid': rule(
    'A request value that is no ARN satisfies neither ArnLike nor ArnNotLike.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  'arn-policy-invalid': rule(
    'Reaching a policy value that is no ARN is an error: an Allow does not match, a Deny does.',
    `${IAM}/reference_policies_elements_condition_operators.html`,
    'observed',
  ),
  // Policy variables
  'variable-version': rule(
    'Policy variables work in documents of Version 2012-10-17 only; elsewhere they are plain text.',
    `${IAM}/reference_policies_elements_version.html`,
  ),
  'variable-places': rule(
    'Policy variables work in Resource and in the values of String, Arn and Bool operators; elsewhere they are plain text.',
    `${IAM}/reference_policies_variables.html`,
  ),
  'variable-value': rule(
    "A policy variable stands for the request's value, literally: wildcards in it are not expanded in an Allow, and may be in a Deny.",
    `${IAM}/reference_policies_variables.html`,
    'assumption',
  ),
  'variable-null': rule(
    'A variable whose key is absent and that has no default makes its value or entry match nothing; under a negated operator that means not equal.',
    `${IAM}/reference_policies_variables.html`,
  ),
  'variable-default': rule(
    'A default is used when the key is absent.',
    `${IAM}/reference_policies_variables.html`,
  ),
  'variable-multivalued': rule(
    'A multivalued key has no value as a variable, and its default is not used either.',
    `${IAM}/reference_policies_variables.html`,
    'observed',
  ),
  'variable-escape': rule(
    '`${*}`, `${?}` and `${$}` are those characters themselves.',
    `${IAM}/reference_policies_variables.html`,
  ),
  // Context keys
  'key-principal-arn': rule(
    "aws:PrincipalArn is the role's ARN for a role session, never the session's.",
    `${IAM}/reference_policies_condition-keys.html`,
  ),
  'key-username': rule(
    'aws:username is present for IAM users only.',
    `${IAM}/reference_policies_condition-keys.html`,
  ),
  'key-principal-type': rule(
    'aws:PrincipalType is Account, User, FederatedUser, AssumedRole or Anonymous.',
    `${IAM}/reference_policies_condition-keys.html`,
  ),
  'key-service-principal': rule(
    'aws:PrincipalIsAWSService is true only when a service calls as itself.',
    `${IAM}/reference_policies_condition-keys.html`,
  ),
  'key-userid': rule(
    'aws:userid is the account id for root, `account:name` for a federated user.',
    `${IAM}/reference_policies_condition-keys.html`,
  ),
  'key-resource-account': rule(
    'aws:ResourceAccount is the owner of the resource; a few actions do not supply it.',
    `${IAM}/reference_policies_condition-keys.html`,
  ),
  'key-called-via': rule(
    'aws:CalledViaFirst and aws:CalledViaLast are the ends of aws:CalledVia, and a call with it came through a service.',
    `${IAM}/reference_policies_condition-keys.html`,
  ),
  'key-saml-call': rule(
    "While AssumeRoleWithSAML is decided, aws:PrincipalType is User, aws:userid the provider's ARN and aws:PrincipalArn absent.",
    `${IAM}/id_roles_providers_saml.html`,
    'observed',
  ),
  // Layers of a principal
  'identity-policies': rule(
    'The identity-based policies of a user and its groups, or of a role, are one union.',
    `${IAM}/access_policies.html`,
  ),
  'boundary-caps': rule(
    'A permissions boundary caps what identity-based policies grant and grants nothing itself.',
    `${IAM}/access_policies_boundaries.html`,
  ),
  'session-caps': rule(
    'A session policy caps what the role or user grants and grants nothing itself.',
    `${IAM}/access_policies.html`,
  ),
  'session-required-federated': rule(
    'A federated user session without a session policy has no identity-based permissions.',
    `${IAM}/id_credentials_temp_control-access_getfederationtoken.html`,
  ),
  'root-implicit-allow': rule(
    'The root user is allowed by itself in its own account, within SCPs, RCPs and resource policies.',
    `${IAM}/id_root-user.html`,
  ),
  'assume-root-task-policy': rule(
    'The task policy of an AssumeRoot session holds Deny statements only: it is a ceiling that needs no Allow.',
    `${IAM}/id_root-user-privileged-task.html`,
    'observed',
  ),
  'anonymous-needs-resource': rule(
    'An unsigned request is allowed only by a resource-based policy.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'service-principal-needs-resource': rule(
    'A service that calls as itself is allowed only by a resource-based policy.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'origin-access-identity': rule(
    'A CloudFront origin access identity has no policies of its own: the bucket policy alone decides.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  // Resource grants, one account
  'grant-user': rule(
    'A resource policy that names the user grants by itself: identity and boundary need not allow.',
    `${IAM}/reference_policies_evaluation-logic_policy-eval-denyallow.html`,
  ),
  'grant-role': rule(
    'A resource policy that names the role replaces the identity Allow; boundary and session policy must still allow.',
    `${IAM}/reference_policies_evaluation-logic_policy-eval-denyallow.html`,
  ),
  'grant-session': rule(
    'A resource policy that names the session grants by itself: identity, boundary and session policy need not allow.',
    `${IAM}/reference_policies_evaluation-logic_policy-eval-denyallow.html`,
  ),
  'grant-federated-parent': rule(
    'A resource policy that names the user who federated grants to the federated session within boundary and session policy.',
    `${IAM}/reference_policies_evaluation-logic_policy-eval-denyallow.html`,
  ),
  'grant-star': rule(
    'A resource policy that names everyone grants by itself, with or without a condition on aws:PrincipalArn.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'grant-account': rule(
    "A resource policy that names the account only lets the account's own policies grant.",
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  // Cross-account
  'cross-account-both': rule(
    "Across accounts the caller's side and the resource's side must both allow.",
    `${IAM}/reference_policies_evaluation-logic-cross-account.html`,
  ),
  'cross-account-no-shortcut': rule(
    'Across accounts a resource policy never replaces an identity, boundary or session Allow.',
    `${IAM}/reference_policies_evaluation-logic-cross-account.html`,
  ),
  'cross-account-root': rule(
    "The root user of another account needs only the resource's side.",
    `${IAM}/reference_policies_evaluation-logic-cross-account.html`,
  ),
  'resource-owner-unknown': rule(
    'Whether the request crosses accounts is unknown while the owner of the resource is.',
    `${IAM}/reference_policies_evaluation-logic-cross-account.html`,
    'design',
  ),
  // SCP
  'scp-level-allow': rule(
    'Every level from the root to the account needs an Allow of its own in an SCP.',
    `${ORGANIZATIONS}/orgs_manage_policies_scps_evaluation.html`,
  ),
  'scp-deny-anywhere': rule(
    'A Deny in any SCP above the account denies.',
    `${ORGANIZATIONS}/orgs_manage_policies_scps_evaluation.html`,
  ),
  'scp-exempt-caller': rule(
    'SCPs do not bind service principals, anonymous callers or service-linked roles.',
    `${ORGANIZATIONS}/orgs_manage_policies_scps.html`,
  ),
  'scp-grants-nothing': rule('An SCP grants nothing.', `${ORGANIZATIONS}/orgs_manage_policies_scps.html`),
  // RCP
  'rcp-deny': rule(
    "An RCP can only deny; it binds every caller of the account's resources.",
    `${ORGANIZATIONS}/orgs_manage_policies_rcps.html`,
  ),
  'rcp-service': rule(
    'RCPs apply to the services that support them only.',
    `${ORGANIZATIONS}/orgs_manage_policies_rcps.html`,
  ),
  'rcp-untyped-action': rule(
    'An RCP reaches sqs:ListQueues of its account; whether it reaches other actions without resource types is not documented.',
    `${ORGANIZATIONS}/orgs_manage_policies_rcps.html`,
    'observed',
  ),
  'rcp-exempt-slr': rule(
    'RCPs do not bind service-linked roles.',
    `${ORGANIZATIONS}/orgs_manage_policies_rcps.html`,
  ),
  'rcp-exempt-aws-managed-key': rule(
    'RCPs do not reach AWS managed keys.',
    `${ORGANIZATIONS}/orgs_manage_policies_rcps.html`,
  ),
  'rcp-exempt-retire-grant': rule(
    'RCPs do not reach kms:RetireGrant.',
    `${ORGANIZATIONS}/orgs_manage_policies_rcps.html`,
    'observed',
  ),
  // VPC endpoint
  'vpce-intersects': rule(
    'An endpoint policy must allow what passes the endpoint, and grants nothing.',
    'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
  ),
  'vpce-gateway-account': rule(
    "In a gateway endpoint's policy an account as principal is only its root user.",
    'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
  ),
  // STS and trust
  'trust-mandatory': rule(
    'A role is assumed only if its trust policy allows it; a role does not trust itself by default.',
    `${IAM}/id_roles_update-role-trust-policy.html`,
  ),
  'trust-sts-only': rule(
    'A trust policy plays no part in calls other than those of STS on the role.',
    `${IAM}/reference_policies_elements_principal.html`,
  ),
  'trust-boundary-user': rule(
    'Whether a user named in a trust policy needs its boundary to allow sts:AssumeRole is documented both ways.',
    `${IAM}/id_roles_update-role-trust-policy.html`,
    'assumption',
  ),
  'trust-star-service': rule(
    'Whether `{"AWS": "*"}` in a trust policy admits a service principal is not documented.',
    `${IAM}/reference_policies_elements_principal.html`,
    'assumption',
  ),
  'sts-tag-session': rule(
    'Passing session tags needs sts:TagSession too, on both sides.',
    `${IAM}/id_session-tags.html`,
  ),
  'sts-set-source-identity': rule(
    'Setting a source identity needs sts:SetSourceIdentity too, on both sides.',
    `${IAM}/id_credentials_temp_control-access_monitor.html`,
  ),
  'sts-root-no-assume': rule(
    'The root user cannot assume a role.',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  ),
  'sts-federated-limits': rule(
    'A federated user session cannot call IAM, nor STS but for GetCallerIdentity.',
    `${IAM}/id_credentials_temp_control-access_getfederationtoken.html`,
  ),
  'sts-session-token-limits': rule(
    'A session from GetSessionToken without MFA cannot call IAM; of STS it can call AssumeRole and GetCallerIdentity only.',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
  ),
  'sts-role-session-limits': rule(
    'A role session cannot call GetFederationToken or GetSessionToken.',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html',
  ),
  'sts-caller-identity': rule(
    'GetCallerIdentity is allowed whatever policies say.',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
  ),
  'sts-caller-identity-vpce': rule(
    'Whether an endpoint policy can stop GetCallerIdentity is not documented.',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
    'assumption',
  ),
  'sts-session-token-no-allow': rule(
    'GetSessionToken needs no Allow; only a Deny stops it.',
    `${IAM}/id_credentials_temp_control-access_getsessiontoken.html`,
  ),
  'sts-malformed-session-policy': rule(
    'AssumeRole with a session policy that is malformed fails.',
    `${IAM}/reference_policies_elements_resource.html`,
  ),
  // KMS
  'kms-key-policy-mandatory': rule(
    'Nobody has access to a key but through its key policy, IAM policies that it enables, or a grant.',
    `${KMS}/key-policies.html`,
  ),
  'kms-inert-statement': rule(
    'A key policy statement without Action or Resource is accepted and has no effect.',
    `${KMS}/key-policy-overview.html`,
  ),
  'kms-delegation': rule(
    "A key policy statement that names the account lets the account's identity-based policies grant what it allows.",
    `${KMS}/key-policy-default.html`,
  ),
  'kms-no-key-operations': rule(
    'Operations without a key are authorised by identity-based policies alone.',
    `${KMS}/kms-api-permissions-reference.html`,
  ),
  'kms-alias': rule(
    'An alias has no policy; identity-based policies of its account decide.',
    `${KMS}/alias-access.html`,
  ),
  'kms-alias-reserved': rule(
    'Aliases that start with `alias/aws/` belong to AWS and cannot be changed.',
    `${KMS}/alias-access.html`,
  ),
  'kms-cross-account-operations': rule(
    'Only some operations work on a key of another account.',
    `${KMS}/key-policy-modifying-external-accounts.html`,
  ),
  'kms-grant': rule(
    'A grant allows its operations to its grantee as if the key policy named the grantee.',
    `${KMS}/grants.html`,
    'observed',
  ),
  'kms-grant-cross-account': rule(
    "A grant issued by the key's owner to another account needs the caller's identity and session policy to allow; one issued in the caller's account does not.",
    `${KMS}/grants.html`,
    'observed',
  ),
  'kms-grant-create': rule(
    'CreateGrant through a grant needs one grant that permits CreateGrant and every requested operation.',
    `${KMS}/grants.html`,
    'observed',
  ),
  'kms-retire-grant': rule(
    'A key policy does not authorise RetireGrant; the grantee or retiring principal may.',
    `${KMS}/grants.html`,
    'observed',
  ),
  'kms-naming-order': rule(
    'For a role named by a grant across accounts, a missing session policy Allow is reported before a missing identity Allow.',
    `${KMS}/grants.html`,
    'observed',
  ),
  // S3
  's3-restrict-public-buckets': rule(
    "With RestrictPublicBuckets, a public bucket policy serves only the owner's principals and AWS services.",
    `${S3}/access-control-block-public-access.html`,
  ),
  's3-block-public-policy': rule(
    'With BlockPublicPolicy, a public bucket policy cannot be saved.',
    `${S3}/access-control-block-public-access.html`,
  ),
  's3-block-public-acls': rule(
    'With BlockPublicAcls, calls that set a public ACL are refused.',
    `${S3}/access-control-block-public-access.html`,
  ),
  's3-bpa-unknown': rule(
    'While Block Public Access is not known, access that a public policy gives to outsiders is not either.',
    `${S3}/access-control-block-public-access.html`,
    'design',
  ),
  's3-object-owner': rule(
    "For an object that another account owns, the bucket owner's policy can deny but not allow.",
    `${S3}/access-control-auth-workflow-object-operation.html`,
  ),
  's3-acl': rule(
    'Where ACLs are live, a grant in one allows like a resource policy that names the account.',
    `${S3}/acl-overview.html`,
  ),
  's3-owner-enforced': rule(
    'With BucketOwnerEnforced, ACLs count for nothing.',
    `${S3}/about-object-ownership.html`,
  ),
  's3-acls-disabled': rule(
    'Where ACLs are disabled, a call that sets one fails, but for bucket-owner-full-control.',
    `${S3}/about-object-ownership.html`,
  ),
  's3-root-recovery': rule(
    "The bucket owner's root user can always read, replace and delete the bucket policy, as far as policies of its organization and endpoint allow.",
    'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html',
  ),
  's3-policy-owner-only': rule(
    "Only the bucket owner's account can change the bucket policy.",
    'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html',
  ),
  // Other services
  'iam-no-resource-policy': rule(
    "IAM entities have no resource-based policies for IAM calls, so only their own account's policies count.",
    `${IAM}/reference_aws-services-that-work-with-iam.html`,
  ),
  'iam-aws-managed-policy': rule(
    'AWS managed policies cannot be changed or tagged.',
    `${IAM}/access_policies.html`,
  ),
  'iam-reserved-role': rule(
    "Roles under `/aws-reserved/` cannot be changed or passed by the account's principals.",
    'https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html',
    'assumption',
  ),
  'no-resource-policy-service': rule(
    'A service without resource-based policies gives other accounts no direct access.',
    `${IAM}/reference_aws-services-that-work-with-iam.html`,
  ),
  'organizations-owner': rule(
    'What Organizations actions act on belongs to the management account.',
    `${ORGANIZATIONS}/orgs_delegate_policies.html`,
    'observed',
  ),
  'organizations-delegation-deny': rule(
    'A Deny in the delegation policy does not bind the management account.',
    `${ORGANIZATIONS}/orgs_delegate_policies.html`,
    'observed',
  ),
  'organizations-member-reads': rule(
    'Members may call DescribeOrganization, and service administrators some reads, without a delegation policy.',
    `${ORGANIZATIONS}/orgs_delegate_policies.html`,
    'observed',
  ),
  'apigw-same-account': rule(
    "Within an account, either the IAM policy or the API's resource policy may allow execute-api:Invoke.",
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html',
  ),
  'apigw-both': rule(
    'With a Cognito authorizer, or across accounts, the resource policy must allow too.',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html',
  ),
  'apigw-no-authorizer': rule(
    'A method without authorizer is open while the API has no resource policy, and needs its Allow once it has one.',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html',
  ),
  'apigw-custom': rule(
    'What a Lambda authorizer answers is not in any policy.',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html',
    'design',
  ),
  'identity-only-action': rule(
    'Some actions are authorised by identity-based policies alone.',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ),
  'sqs-owner-only': rule(
    'Calls that manage a queue cannot be granted to another account.',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-limitations-of-custom-policies.html',
  ),
  'efs-no-policy': rule(
    'A file system without a policy may be mounted by everyone who reaches it.',
    'https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html',
  ),
};
