/**
 * Identity-based policies and the permissions boundary of a role or user, and a role's trust policy.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
 */
import type { AttachedPolicy } from '../engine/policy-set.ts';
import { type Assembly, unknownPolicy } from './assembly.ts';
import {
  type EntityKind,
  getEntity,
  getInlinePolicy,
  getManagedPolicy,
  getManagedPolicyVersion,
  listAttachedPolicies,
  listGroupsForUser,
  listInlinePolicies,
} from './aws-command.ts';
import type { Entity, ManagedPolicy } from './environment.ts';
import { isComplete } from './output.ts';

/** A role or user that a question is about. */
export interface EntityName {
  readonly kind: 'role' | 'user';
  readonly account: string;
  readonly name: string;
  /** Its ARN, as well as it is known. */
  readonly arn: string;
}

/** File of the account's details that has entities of this kind, but not this one. */
function absentFrom(assembly: Assembly, kind: EntityKind, account: string, name: string): string | undefined {
  const { environment } = assembly;
  if (environment.entity(kind, account, name)?.description) return undefined;
  return environment.listedKinds.get(`${account}/${kind}`);
}

/**
 * Every policy attached to a role, or to a user and the user's groups. What is listed without its document has no
 * `policy`; an entry without a name stands for a list that was not collected, or not to its end.
 */
export function identityPolicies(assembly: Assembly, of: EntityName): readonly AttachedPolicy[] | 'unknown' {
  const { kind, account, name } = of;
  const entity = assembly.environment.entity(kind, account, name);
  const missing = absentFrom(assembly, kind, account, name);
  const policies = ownPolicies(assembly, kind, account, name, of.arn, of.arn, missing);
  if (kind === 'user') policies.push(...groupPolicies(assembly, of, entity, missing));
  return policies.every(({ policy, name: known }) => policy === undefined && known === undefined) &&
    policies.length > 0
    ? 'unknown'
    : policies;
}

function groupPolicies(
  assembly: Assembly,
  of: EntityName,
  entity: Entity | undefined,
  missing: string | undefined,
): AttachedPolicy[] {
  const { account, name, arn } = of;
  const groups = entity?.groups;
  const policies: AttachedPolicy[] = [];
  if (!groups || !isComplete(groups)) {
    assembly.gaps.add('identity', 'groups', listGroupsForUser(account, name), { principal: arn }, missing);
    policies.push(unknownPolicy(arn));
  }
  for (const group of groups?.items ?? []) {
    const described = assembly.environment.entity('group', account, group.name)?.description;
    const groupArn =
      described?.arn ?? group.arn ?? `${arn.slice(0, arn.indexOf(':user/'))}:group/${group.name}`;
    policies.push(...ownPolicies(assembly, 'group', account, group.name, groupArn, arn, undefined));
  }
  return policies;
}

/** Policies attached to this one entity. `principal` is whose they become. */
function ownPolicies(
  assembly: Assembly,
  kind: EntityKind,
  account: string,
  name: string,
  arn: string,
  principal: string,
  missing: string | undefined,
): AttachedPolicy[] {
  const { environment, gaps } = assembly;
  const entity = environment.entity(kind, account, name);
  const policies: AttachedPolicy[] = [];
  const { attached, inlineNames } = entity ?? {};
  if (!attached || !isComplete(attached)) {
    gaps.add(
      'identity',
      'attached-policies',
      listAttachedPolicies(kind, account, name),
      { principal },
      missing,
    );
    policies.push(unknownPolicy(arn));
  }
  for (const reference of attached?.items ?? []) {
    policies.push(
      managedPolicy(
        assembly,
        'identity',
        account,
        reference.arn,
        reference.name,
        arn,
        principal,
        attached?.file,
      ),
    );
  }
  if (!inlineNames || !isComplete(inlineNames)) {
    gaps.add('identity', 'inline-policies', listInlinePolicies(kind, account, name), { principal }, missing);
    policies.push(unknownPolicy(arn));
  }
  const names = new Set(inlineNames?.items);
  // A document that was collected on its own counts although the list of names was not.
  if (!inlineNames) for (const known of entity?.inline.keys() ?? []) names.add(known);
  for (const inline of names) {
    const text = entity?.inline.get(inline);
    if (!text) {
      const command = getInlinePolicy(kind, account, name, inline);
      gaps.add('identity', 'inline-policy', command, { principal, policy: inline });
    }
    const policy = { policy: undefined, ...text?.placed('identity'), name: inline, attachedTo: arn };
    policies.push(assembly.attach('identity', policy, inlineNames?.file ?? text?.file, text?.file));
  }
  return policies;
}

/** A managed policy in its default version. */
function managedPolicy(
  assembly: Assembly,
  layer: 'identity' | 'boundary',
  account: string,
  arn: string,
  givenName: string | undefined,
  attachedTo: string,
  principal: string,
  attachmentFile: string | undefined,
): AttachedPolicy {
  const known = assembly.environment.managedPolicies.get(arn);
  const name = givenName ?? known?.name ?? arn.slice(arn.lastIndexOf('/') + 1);
  const version = known && defaultVersion(known);
  const text = version === undefined ? undefined : known?.versions.get(version)?.text;
  if (version === undefined) {
    assembly.gaps.add(layer, 'managed-policy', getManagedPolicy(account, arn), { principal, policy: arn });
  } else if (!text) {
    const command = getManagedPolicyVersion(account, arn, version);
    assembly.gaps.add(layer, 'managed-policy-version', command, { principal, policy: arn });
  }
  const policy = { policy: undefined, ...text?.placed(layer), name, arn, attachedTo };
  return assembly.attach(layer, policy, attachmentFile, text?.file);
}

/**
 * The version in force: the one that the policy names, else one that says so of itself.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html
 */
function defaultVersion(policy: ManagedPolicy): string | undefined {
  if (policy.defaultVersion) return policy.defaultVersion.value;
  for (const [id, { isDefault }] of policy.versions) if (isDefault) return id;
  return undefined;
}

/**
 * The permissions boundary of a role or user; undefined when it has none.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function boundaryOf(
  assembly: Assembly,
  of: EntityName,
): readonly AttachedPolicy[] | 'unknown' | undefined {
  const { kind, account, name, arn } = of;
  const description = assembly.environment.entity(kind, account, name)?.description;
  if (!description || description.boundary === 'unknown') {
    const missing = absentFrom(assembly, kind, account, name);
    assembly.gaps.add('boundary', kind, getEntity(kind, account, name), { principal: arn }, missing);
    return 'unknown';
  }
  if (description.boundary === 'none') return undefined;
  const policy = description.boundary.arn;
  return [managedPolicy(assembly, 'boundary', account, policy, undefined, arn, arn, description.file)];
}

/**
 * The trust policy of a role: the resource-based policy of the calls that assume it.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
export function trustPolicy(
  assembly: Assembly,
  account: string,
  name: string,
  arn: string,
): readonly AttachedPolicy[] | 'unknown' {
  const description = assembly.environment.entity('role', account, name)?.description;
  if (!description?.trust) {
    const missing = absentFrom(assembly, 'role', account, name);
    assembly.gaps.add('resource', 'role', getEntity('role', account, name), { resource: arn }, missing);
    return 'unknown';
  }
  const policy = { ...description.trust.placed('trust'), attachedTo: description.arn };
  return [assembly.attach('resource', policy, description.file, description.trust.file)];
}
