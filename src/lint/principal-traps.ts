/**
 * Principals that AWS refuses or that stand for more or less than they seem to.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
import { isAccountId, parseArn } from '../policy/arn.ts';
import type { Condition, PolicyType, PrincipalEntry } from '../policy/ast.ts';
import type { DiagnosticCode } from '../policy/diagnostic.ts';
import { clip } from '../policy/quote.ts';
import { type Finding, type LintRule, type StatementView, statementRule } from './rule.ts';
import { covers, hasWildcard, isAnything } from './wildcard.ts';

/** A rule over the entries of Principal and NotPrincipal; the check gives the message. */
function entryRule(
  code: DiagnosticCode,
  check: (entry: PrincipalEntry, view: StatementView) => Finding,
): LintRule {
  return statementRule(code, (view, report) => {
    for (const entry of view.statement.principal?.entries ?? []) {
      view.reportAt(entry.start, check(entry, view), report);
    }
  });
}

/** Whether an entry is a pattern: principals are compared whole, and `*` alone is everyone. */
function isPattern({ kind, value }: PrincipalEntry): boolean {
  if (kind === '*' || (kind === 'AWS' && value === '*')) return false;
  return hasWildcard(value);
}

const wildcardPrincipal: LintRule = entryRule('wildcard-principal', (entry) => {
  if (!isPattern(entry)) return undefined;
  const message = `\`${clip(entry.value)}\` has a wildcard, and principals are compared whole`;
  if (entry.kind !== 'Service') return message;
  return [message, 'name each service, or use "*" with a condition on `aws:PrincipalServiceName`'];
});

const starTrust: LintRule = entryRule('star-trust', ({ kind }, { policy }) =>
  kind === '*' && policy.type === 'trust' ? 'the trust policy has the bare "*" for its principal' : undefined,
);

const badPrincipal: LintRule = entryRule('bad-principal', (entry, view) => {
  const { type } = view.policy;
  if (type === 'rcp' && entry.kind !== '*') {
    return [
      `the principal of a resource control policy is "*" only`,
      'write "Principal": "*" and narrow it with conditions',
    ];
  }
  if (isPattern(entry)) return undefined;
  switch (entry.kind) {
    case '*':
      return undefined;
    case 'AWS':
      return awsProblem(entry.value);
    case 'Service':
      return serviceProblem(entry.value);
    case 'Federated':
      return federatedProblem(entry.value);
    case 'CanonicalUser':
      return canonicalUserProblem(entry.value, type);
  }
});

function awsProblem(value: string): Finding {
  if (value === '*' || isAccountId(value) || isUniqueId(value)) return undefined;
  const shown = clip(value);
  if (value.includes('${'))
    return [`policy variables are not replaced in \`${shown}\``, 'name the principal itself'];
  const arn = parseArn(value);
  if (!arn) {
    if (isServiceName(value)) return [`\`${shown}\` is a service`, `write {"Service": "${shown}"}`];
    if (/^\d+$/.test(value)) return [`\`${shown}\` is no account id`, 'an account id has twelve digits'];
    return `\`${shown}\` is no account id, ARN or unique id`;
  }
  const { service, account, resource } = arn;
  if (!isAccountId(account) && account !== 'cloudfront') {
    return [`\`${shown}\` names no account`, 'an account id has twelve digits'];
  }
  if (service === 'iam') return iamProblem(shown, resource);
  if (service !== 'sts') return `\`${shown}\` is no user, role, session or account`;
  if (/^assumed-role\/[^/]+\/[^/]+$/.test(resource) || /^federated-user\/[^/]+$/.test(resource))
    return undefined;
  if (!resource.startsWith('assumed-role/')) return `\`${shown}\` is no session`;
  return [
    `\`${shown}\` does not name one session`,
    'write `assumed-role/role-name/session-name`, without a path',
  ];
}

function iamProblem(shown: string, resource: string): Finding {
  if (resource === 'root' || /^(?:user|role)\/./.test(resource)) return undefined;
  if (resource.startsWith('group/'))
    return [`\`${shown}\` is a group`, 'a group is no principal: name its users or a role'];
  if (/^(?:saml|oidc)-provider\//.test(resource)) {
    return [`\`${shown}\` is an identity provider`, `write {"Federated": "${shown}"}`];
  }
  return `\`${shown}\` is no user, role or account`;
}

/** The id of a user or role, as it stands there once the user or role is deleted. */
function isUniqueId(value: string): boolean {
  return /^A[A-Z]{3}[A-Z0-9]{6,}$/.test(value);
}

function isServiceName(value: string): boolean {
  return /^[a-z0-9.-]+\.(?:amazonaws\.com(?:\.cn)?|amazon\.com|aws\.internal)$/.test(value);
}

function serviceProblem(value: string): Finding {
  if (isAccountId(value) || value.startsWith('arn:')) {
    return [`\`${clip(value)}\` is no service`, `write {"AWS": "${clip(value)}"}`];
  }
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value)) return undefined;
  return [
    `\`${clip(value)}\` is no service principal`,
    'write the name in full, such as `lambda.amazonaws.com`',
  ];
}

const PROVIDER_HOSTS: ReadonlySet<string> = new Set([
  'www.amazon.com',
  'graph.facebook.com',
  'accounts.google.com',
]);

function isProviderHost(value: string): boolean {
  return PROVIDER_HOSTS.has(value) || /^cognito-identity[a-z0-9.-]*\.amazonaws\.com(?:\.cn)?$/.test(value);
}

function federatedProblem(value: string): Finding {
  if (providerKind(value) !== undefined || isProviderHost(value)) return undefined;
  return [
    `\`${clip(value)}\` is no identity provider`,
    'write the ARN of the provider, `arn:aws:iam::account:oidc-provider/…` or `…:saml-provider/…`',
  ];
}

function providerKind(value: string): 'saml' | 'oidc' | undefined {
  const arn = parseArn(value);
  if (arn?.service !== 'iam') return undefined;
  if (/^saml-provider\/./.test(arn.resource)) return 'saml';
  return /^oidc-provider\/./.test(arn.resource) ? 'oidc' : undefined;
}

function canonicalUserProblem(value: string, type: PolicyType): Finding {
  if (type === 'trust' || type === 'key') return 'canonical user ids are principals of bucket policies only';
  return /^[0-9a-f]{64}$/.test(value) ? undefined : `\`${clip(value)}\` is no canonical user id`;
}

const SAML_ACTION = 'sts:AssumeRoleWithSAML';
const WEB_ACTION = 'sts:AssumeRoleWithWebIdentity';

const providerActionMismatch: LintRule = statementRule('provider-action-mismatch', (view, report) => {
  const { action, principal } = view.statement;
  if (view.policy.type !== 'trust' || !action || action.negated || !principal) return;
  const has = (name: string): boolean => action.values.some((pattern) => covers(pattern, name));
  const [saml, web, plain] = [has(SAML_ACTION), has(WEB_ACTION), has('sts:AssumeRole')];
  // A statement about tags or the source identity alone goes with every provider.
  if (!saml && !web && !plain) return;
  for (const { kind, value, start } of principal.entries) {
    if (kind !== 'Federated') continue;
    const isSaml = providerKind(value) === 'saml';
    if (!isSaml && providerKind(value) !== 'oidc' && !isProviderHost(value)) continue;
    if (isSaml ? saml : web) continue;
    report(
      view.spanAt(start),
      `callers of \`${clip(value)}\` use \`${isSaml ? SAML_ACTION : WEB_ACTION}\`, which the statement does not have`,
    );
  }
});

/** Issuers that anybody can have a token of: who it is for says nothing, only the subject does. */
const SHARED_ISSUERS: readonly string[] = [
  'app.terraform.io',
  'gitlab.com',
  'token.actions.githubusercontent.com',
];

const webIdentityOpen: LintRule = statementRule('web-identity-open', (view, report) => {
  const { action, principal } = view.statement;
  if (view.policy.type !== 'trust' || !view.isAllow || !action || action.negated || !principal) return;
  if (principal.negated || !action.values.some((pattern) => covers(pattern, WEB_ACTION))) return;
  const demanded = new Set(view.conditions.filter(demandsClaim).map(({ key }) => key.toLowerCase()));
  for (const { kind, value, start } of principal.entries) {
    const host = kind === 'Federated' ? webIdentityHost(value) : undefined;
    if (host === undefined) continue;
    const isShared = SHARED_ISSUERS.some((issuer) => host === issuer || host.startsWith(`${issuer}/`));
    const wanted = isShared ? ['sub'] : ['aud', 'sub', 'amr', 'oaud', 'email'];
    const prefixes = [host, hostOf(host)];
    if (prefixes.some((prefix) => wanted.some((claim) => demanded.has(`${prefix}:${claim}`)))) continue;
    report(
      view.spanAt(start),
      isShared
        ? `everybody can have a token of \`${clip(host)}\`, and no condition tests its subject`
        : `the statement admits every token of \`${clip(host)}\``,
      isShared ? `add a condition on \`${clip(host)}:sub\`` : undefined,
    );
  }
});

/** What the condition keys of an OIDC provider begin with. */
function webIdentityHost(value: string): string | undefined {
  if (isProviderHost(value)) return value;
  if (providerKind(value) !== 'oidc') return undefined;
  const { resource } = parseArn(value)!;
  return resource.slice('oidc-provider/'.length).toLowerCase();
}

function hostOf(host: string): string {
  const slash = host.indexOf('/');
  return slash < 0 ? host : host.slice(0, slash);
}

/** Whether a condition is met by certain values of its key only. */
function demandsClaim({ operator, values }: Condition): boolean {
  if (operator.base.negated || operator.ifExists || operator.setOperator === 'ForAllValues') return false;
  if (operator.base.family === 'null') return false;
  return values.length > 0 && !(operator.base.comparison === 'like' && values.some(isOpenSubject));
}

/** `*` and the like, and GitHub's `repo:*`, which every repository there is has. */
function isOpenSubject(value: string): boolean {
  return isAnything(value) || /^repo:\*+(?:\/\*+)?(?::\*+)?$/.test(value);
}

const allowNotPrincipal: LintRule = statementRule('allow-not-principal', (view, report) => {
  const { principal } = view.statement;
  if (!view.isAllow || !principal?.negated) return;
  report(principal.span, 'the statement allows everyone who is not listed, anonymous callers included');
});

const denyNotPrincipal: LintRule = statementRule('deny-not-principal', (view, report) => {
  const { principal } = view.statement;
  if (!view.isDeny || !principal?.negated || principal.entries.length === 0) return;
  const accounts = new Set<string>();
  for (const { kind, value } of principal.entries) {
    const account = kind === 'AWS' ? accountOf(value) : undefined;
    if (account !== undefined) accounts.add(account);
  }
  const alone = principal.entries.find(({ kind, value }) => {
    const arn = kind === 'AWS' ? parseArn(value) : undefined;
    return arn !== undefined && arn.resource !== 'root' && !accounts.has(arn.account);
  });
  if (alone) {
    const account = parseArn(alone.value)!.account;
    report(
      principal.span,
      `the Deny may hit \`${clip(alone.value)}\` all the same, because its account is not listed beside it`,
      `use "Principal": "*" with \`ArnNotLike\` on \`aws:PrincipalArn\`, or list \`${clip(account)}\` too`,
    );
  } else {
    report(principal.span, 'the Deny hits every user and role with a permissions boundary, listed or not');
  }
});

/** The account that an entry stands for as a whole. */
function accountOf(value: string): string | undefined {
  if (isAccountId(value)) return value;
  const arn = parseArn(value);
  return arn?.resource === 'root' ? arn.account : undefined;
}

/** Services that are reached through gateway endpoints. */
const GATEWAY_SERVICES: ReadonlySet<string> = new Set(['dynamodb', 's3']);

const gatewayPrincipal: LintRule = statementRule('gateway-principal', (view, report) => {
  const { principal, action } = view.statement;
  if (view.policy.type !== 'vpc-endpoint' || !principal || principal.negated || !action || action.negated)
    return;
  const services = action.values.map((value) =>
    value.slice(0, Math.max(0, value.indexOf(':'))).toLowerCase(),
  );
  if (services.length === 0 || !services.every((service) => GATEWAY_SERVICES.has(service))) return;
  for (const { kind, value, start } of principal.entries) {
    if (kind !== 'AWS' || value === '*') continue;
    report(
      view.spanAt(start),
      `in the policy of a gateway endpoint \`${clip(value)}\` stands for a root user at most`,
    );
  }
});

export const PRINCIPAL_RULES: readonly LintRule[] = [
  badPrincipal,
  wildcardPrincipal,
  starTrust,
  providerActionMismatch,
  webIdentityOpen,
  allowNotPrincipal,
  denyNotPrincipal,
  gatewayPrincipal,
];
