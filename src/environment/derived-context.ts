/**
 * Condition keys whose values follow from an environment. Keys that follow from the request alone are the
 * engine's business. Each key that a snapshot could tell and does not is listed as unknown, so that a request
 * whose other keys are all listed does not take it for absent.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
import type { AttachedPolicy, PolicySet } from '../engine/policy-set.ts';
import type { ContextValue } from '../engine/request.ts';
import { isAccountId } from '../policy/arn.ts';
import type { Policy } from '../policy/ast.ts';
import { hasVariable, parseTemplate } from '../policy/variable.ts';
import type { Assembly } from './assembly.ts';
import { describeOrganization, getEntity, listParents } from './aws-command.ts';
import type { Entity, VpcEndpoint } from './environment.ts';
import { membershipOf, organizationPath, organizationPathText } from './organization-policies.ts';
import { isComplete } from './output.ts';
import type { RequestFacts } from './request-facts.ts';
import type { SessionKind } from './session.ts';

export interface DerivedKey {
  readonly key: string;
  readonly value: ContextValue;
  /** Undefined where the value follows from the question, or is not known. */
  readonly file?: string | undefined;
  /** The value holds unless the session was made with a session tag of the same key. */
  readonly assumes?: 'no-session-tag' | undefined;
}

const UNKNOWN: ContextValue = { is: 'unknown' };

/** Keys for a request, without those that the question's context lists. */
export function derivedContext(
  assembly: Assembly,
  facts: RequestFacts,
  policies: PolicySet,
  session: SessionKind,
  endpoint: VpcEndpoint | undefined,
): readonly DerivedKey[] {
  const listed = new Set(Object.keys(facts.question.context ?? {}).map((key) => key.toLowerCase()));
  const referenced = referencedKeys(policies);
  const keys = [
    ...userId(assembly, facts),
    ...organizationKeys(assembly, facts, 'Principal', referenced),
    ...organizationKeys(assembly, facts, 'Resource', referenced),
    ...principalTags(assembly, facts, session, referenced),
    ...endpointKeys(facts, endpoint),
  ];
  return keys.filter(({ key }) => !listed.has(key.toLowerCase()));
}

/**
 * aws:userid: the unique id of a user; of a role session, the role's id with the session's name.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
 */
function userId({ environment }: Assembly, { question, caller, entity }: RequestFacts): DerivedKey[] {
  const key = 'aws:userid';
  if (caller.kind !== 'user' && caller.kind !== 'role') return [];
  const given = question.principalId;
  if (given !== undefined && (caller.kind === 'user' || given.includes(':'))) return [{ key, value: given }];
  const description = entity && environment.entity(entity.kind, entity.account, entity.name)?.description;
  const id = given ?? description?.id;
  const file = given === undefined ? description?.file : undefined;
  if (id === undefined || (caller.kind === 'role' && caller.sessionName === undefined))
    return [{ key, value: UNKNOWN }];
  return [{ key, value: caller.kind === 'user' ? id : `${id}:${caller.sessionName}`, file }];
}

/** aws:PrincipalOrgID and aws:PrincipalOrgPaths, and the same of the resource. */
function organizationKeys(
  assembly: Assembly,
  { caller, resourceAccount }: RequestFacts,
  of: 'Principal' | 'Resource',
  referenced: ReadonlySet<string>,
): DerivedKey[] {
  const { environment, gaps } = assembly;
  const id = `aws:${of}OrgID`;
  const paths = `aws:${of}OrgPaths`;
  const account = of === 'Principal' ? caller.account : resourceAccount;
  const hasNoAccount =
    caller.kind === 'anonymous' || caller.kind === 'service' || caller.kind === 'origin-access-identity';
  if (of === 'Principal' && hasNoAccount) {
    return [
      { key: id, value: null },
      { key: paths, value: null },
    ];
  }
  const neither = [
    { key: id, value: UNKNOWN },
    { key: paths, value: UNKNOWN },
  ];
  if (account === undefined || !isAccountId(account)) return neither;
  const membership = membershipOf(environment, account);
  if (membership.kind === 'none') {
    const { file } = membership;
    return [
      { key: id, value: null, file },
      { key: paths, value: null, file },
    ];
  }
  const isNeeded = referenced.has(id.toLowerCase()) || referenced.has(paths.toLowerCase());
  if (membership.kind === 'unknown') {
    if (isNeeded) gaps.add('context', 'organization', describeOrganization(account), { target: account });
    return neither;
  }
  const { organization, file } = membership;
  const path = organizationPath(environment, account);
  const organizationId = { key: id, value: organization.id, file };
  if (path?.isComplete) {
    const lastFile = path.files[path.files.length - 1];
    return [organizationId, { key: paths, value: [organizationPathText(path)], file: lastFile }];
  }
  const top = path?.nodes[0]?.id ?? account;
  const management = organization.managementAccount;
  if (management !== undefined && referenced.has(paths.toLowerCase())) {
    gaps.add('context', 'parents', listParents(management, top), { target: top });
  }
  return [organizationId, { key: paths, value: { is: 'present' } }];
}

const PRINCIPAL_TAG = 'aws:PrincipalTag/';

/**
 * aws:PrincipalTag: the tags of the user or role. A session may have been made with tags of its own, which come
 * before the role's: what the role lacks may be there all the same.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
function principalTags(
  assembly: Assembly,
  facts: RequestFacts,
  session: SessionKind,
  referenced: ReadonlySet<string>,
): DerivedKey[] {
  const { caller, entity } = facts;
  const prefix = PRINCIPAL_TAG.toLowerCase();
  const wanted = [...referenced].filter((key) => key.startsWith(prefix));
  if (!entity) {
    // Root users, services and anonymous callers carry no tags.
    const isUntagged =
      caller.kind === 'root' ||
      caller.kind === 'service' ||
      caller.kind === 'anonymous' ||
      caller.kind === 'origin-access-identity';
    return wanted.map((key) => ({ key, value: isUntagged ? null : UNKNOWN }));
  }
  const known = assembly.environment.entity(entity.kind, entity.account, entity.name);
  const tags = tagsOf(known);
  const mayHaveSessionTags = caller.kind === 'federated-user' || session === 'assumed';
  const keys: DerivedKey[] = [];
  const found = new Set<string>();
  for (const { key, value } of tags?.items ?? []) {
    found.add(`${prefix}${key.toLowerCase()}`);
    const assumes = mayHaveSessionTags ? 'no-session-tag' : undefined;
    keys.push({ key: `${PRINCIPAL_TAG}${key}`, value, file: tags?.file, ...(assumes && { assumes }) });
  }
  const isWhole = tags !== undefined && isComplete(tags);
  for (const key of wanted) {
    if (found.has(key)) continue;
    if (isWhole && !mayHaveSessionTags) keys.push({ key, value: null, file: tags.file });
    else keys.push({ key, value: UNKNOWN });
    if (!isWhole) {
      const command = getEntity(entity.kind, entity.account, entity.name);
      assembly.gaps.add('context', entity.kind, command, {
        principal: caller.principalArn ?? caller.principal,
      });
    }
  }
  return keys;
}

function tagsOf(entity: Entity | undefined): Entity['tags'] {
  return entity?.tags ?? entity?.description?.tags;
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcevpc */
function endpointKeys({ question }: RequestFacts, endpoint: VpcEndpoint | undefined): DerivedKey[] {
  const keys: DerivedKey[] = [];
  if (question.vpcEndpointId !== undefined)
    keys.push({ key: 'aws:SourceVpce', value: question.vpcEndpointId });
  if (endpoint?.vpc !== undefined)
    keys.push({ key: 'aws:SourceVpc', value: endpoint.vpc, file: endpoint.file });
  return keys;
}

/** Keys, in lower case, that some policy asks for: in a condition, or as a policy variable. */
function referencedKeys(policies: PolicySet): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (list: readonly AttachedPolicy[] | 'unknown' | undefined): void => {
    if (list === undefined || list === 'unknown') return;
    for (const { policy } of list) if (policy) for (const key of keysOf(policy)) keys.add(key);
  };
  add(policies.identity);
  add(policies.boundary);
  add(policies.session);
  add(policies.resource);
  add(policies.vpcEndpoint);
  for (const levels of [policies.scps, policies.rcps]) {
    if (levels === undefined || levels === 'unknown') continue;
    for (const level of levels) add(level.policies);
  }
  return keys;
}

const KEYS = new WeakMap<Policy, ReadonlySet<string>>();

function keysOf(policy: Policy): ReadonlySet<string> {
  let keys = KEYS.get(policy);
  if (!keys) {
    keys = findKeys(policy);
    KEYS.set(policy, keys);
  }
  return keys;
}

function findKeys(policy: Policy): ReadonlySet<string> {
  const keys = new Set<string>();
  const addVariables = (texts: readonly string[]): void => {
    for (const text of texts) {
      if (!hasVariable(text)) continue;
      const template = parseTemplate(text);
      if (!template.ok) continue;
      for (const part of template.parts) if (part.kind === 'variable') keys.add(part.key.toLowerCase());
    }
  };
  for (const { resource, conditions } of policy.statements) {
    if (resource) addVariables(resource.values);
    for (const { key, values } of conditions) {
      keys.add(key.toLowerCase());
      addVariables(values);
    }
  }
  return keys;
}
