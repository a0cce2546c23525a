/**
 * Where an account stands in its organization, and the SCPs or RCPs at each level above it.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
import type { AttachedPolicy, PolicyLevel } from '../engine/policy-set.ts';
import { type Assembly, unknownPolicy } from './assembly.ts';
import {
  describeOrganization,
  describePolicy,
  listParents,
  listPoliciesForTarget,
  listRoots,
  type OrganizationPolicyType,
} from './aws-command.ts';
import {
  type Environment,
  type Organization,
  type OrganizationPolicyReference,
  targetKey,
} from './environment.ts';
import { isComplete, type Listing } from './output.ts';
import { wellKnownPolicy } from './well-known-policies.ts';

/** The target of a level that stands for parents which were not collected. */
const UNKNOWN_PARENTS = '?';

export interface OrganizationNode {
  readonly id: string;
  readonly kind: 'root' | 'ou' | 'account';
  readonly name: string | undefined;
}

/** Root first, account last, e.g. `r-ab12`, `ou-ab12-11111111` (Production), `111122223333`. */
export interface OrganizationPath {
  readonly organization: string;
  readonly nodes: readonly OrganizationNode[];
  /** False while the parents of the first node are not known. */
  readonly isComplete: boolean;
  /** Files that say so. */
  readonly files: readonly string[];
}

/** What is known of an account's membership; `none`: it is in no organization. */
export type Membership =
  | { readonly kind: 'member'; readonly organization: Organization; readonly file: string }
  | { readonly kind: 'none'; readonly file: string }
  | { readonly kind: 'unknown' };

export function membershipOf(environment: Environment, account: string): Membership {
  const known = environment.memberships.get(account);
  const organization = known && environment.organizations.get(known.value);
  if (organization) return { kind: 'member', organization, file: known.file };
  // An OU's id holds the id of its root, so a single parent shows whose the account is.
  const parent = environment.parents.get(account);
  const root = parent && rootOf(parent.value);
  if (parent && root !== undefined) {
    for (const one of environment.organizations.values()) {
      if (one.root?.id === root) return { kind: 'member', organization: one, file: parent.file };
    }
  }
  const file = environment.withoutOrganization.get(account);
  return file === undefined ? { kind: 'unknown' } : { kind: 'none', file };
}

/** `r-ab12` of `ou-ab12-11111111`. */
function rootOf(node: string): string | undefined {
  if (node.startsWith('r-')) return node;
  const [type, root] = node.split('-');
  return type === 'ou' && root !== undefined ? `r-${root}` : undefined;
}

/** The way from the root to an account, as far up as it was collected; undefined outside of a known organization. */
export function organizationPath(environment: Environment, account: string): OrganizationPath | undefined {
  const membership = membershipOf(environment, account);
  if (membership.kind !== 'member') return undefined;
  const nodes: OrganizationNode[] = [nodeOf(environment, account)];
  const files = new Set([membership.file]);
  const seen = new Set([account]);
  for (;;) {
    const top = nodes[0]!;
    if (top.kind === 'root') break;
    const parent = environment.parents.get(top.id);
    // A circle in what was collected leaves the rest of the way unknown.
    if (!parent || seen.has(parent.value)) break;
    seen.add(parent.value);
    files.add(parent.file);
    nodes.unshift(nodeOf(environment, parent.value));
  }
  return {
    organization: membership.organization.id,
    nodes,
    isComplete: nodes[0]!.kind === 'root',
    files: [...files],
  };
}

function nodeOf(environment: Environment, id: string): OrganizationNode {
  const kind = id.startsWith('r-') ? 'root' : id.startsWith('ou-') ? 'ou' : 'account';
  return { id, kind, name: environment.nodeNames.get(id)?.value };
}

/** The text of aws:PrincipalOrgPaths and its like, e.g. `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/`. */
export function organizationPathText(path: OrganizationPath): string {
  const units = path.nodes.filter(({ kind }) => kind !== 'account').map(({ id }) => id);
  return [path.organization, ...units, ''].join('/');
}

/**
 * The SCPs (of the caller's account) or RCPs (of the resource's) at every level. Undefined: they do not apply, as
 * for the management account, outside of organizations, and where the policy type is not enabled.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html
 */
export function organizationPolicies(
  assembly: Assembly,
  layer: 'scp' | 'rcp',
  account: string,
): readonly PolicyLevel[] | 'unknown' | undefined {
  const { environment, gaps } = assembly;
  const membership = membershipOf(environment, account);
  if (membership.kind === 'none') return undefined;
  const organization = membership.kind === 'member' ? membership.organization : undefined;
  const management = organization?.managementAccount;
  if (!organization || management === undefined) {
    gaps.add(layer, 'organization', describeOrganization(account), { target: account });
    return 'unknown';
  }
  if (management === account || organization.hasAllFeatures === false) return undefined;
  const type = layer === 'scp' ? 'SERVICE_CONTROL_POLICY' : 'RESOURCE_CONTROL_POLICY';
  const { root } = organization;
  if (root && !root.policyTypes.has(type)) return undefined;
  const path = organizationPath(environment, account);
  const nodes = path?.nodes ?? [];
  const levels: PolicyLevel[] = [];
  if (!path?.isComplete) {
    const top = nodes[0]?.id ?? account;
    gaps.add(layer, 'parents', listParents(management, top), { target: top });
    if (root) levels.push(levelAt(assembly, layer, type, root.id, organization, management));
    levels.push({ target: UNKNOWN_PARENTS, policies: 'unknown' });
  }
  for (const { id } of nodes) levels.push(levelAt(assembly, layer, type, id, organization, management));
  if (!root && levels.some(({ policies }) => policies === 'unknown')) {
    gaps.add(layer, 'organization-root', listRoots(management), { target: account });
  }
  return levels;
}

function levelAt(
  assembly: Assembly,
  layer: 'scp' | 'rcp',
  type: OrganizationPolicyType,
  target: string,
  organization: Organization,
  management: string,
): PolicyLevel {
  const { environment, gaps } = assembly;
  const listing = policiesAt(environment, organization, type, target);
  const isWhole = listing !== undefined && isComplete(listing);
  if (!isWhole) {
    const command = listPoliciesForTarget(management, target, type);
    gaps.add(layer, 'policies-for-target', command, { target });
  }
  if (!listing) return { target, policies: 'unknown' };
  // While SCPs are enabled there is always at least one at every level: an empty list means that they are not,
  // which the list of roots would confirm.
  // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_attach.html
  if (layer === 'scp' && isWhole && listing.items.length === 0 && !organization.root) {
    return { target, policies: 'unknown' };
  }
  const policies: AttachedPolicy[] = listing.items.map(({ id, name, arn, file }) => {
    const known = environment.organizationPolicies.get(id);
    const wellKnown = wellKnownPolicy(id);
    if (!known && !wellKnown) {
      gaps.add(layer, 'organization-policy', describePolicy(management, id), { policy: id, target });
    }
    const policy = {
      policy: wellKnown?.policy,
      ...known?.text.placed(layer),
      name: name ?? known?.name ?? wellKnown?.name ?? id,
      arn: arn ?? known?.arn,
      attachedTo: target,
    };
    return assembly.attach(layer, policy, file ?? listing.file, known?.text.file);
  });
  if (!isWhole) policies.push(unknownPolicy(target));
  return { target, policies };
}

/** A policy at a level, with the file that says that it is attached there, where that is a file of its own. */
type PolicyAtLevel = OrganizationPolicyReference & { readonly file?: string };

/**
 * The policies attached at a level: as the level's own list has them, or put together from the lists of what each
 * policy of the organization is attached to. The latter are few where there are many accounts.
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListTargetsForPolicy.html
 */
function policiesAt(
  environment: Environment,
  organization: Organization,
  type: OrganizationPolicyType,
  target: string,
): Listing<PolicyAtLevel> | undefined {
  const own = environment.targetPolicies.get(targetKey(target, type));
  if (own) return own;
  for (const list of environment.policyLists.values()) {
    if (list.type !== type) continue;
    if (environment.memberships.get(list.account)?.value !== organization.id) continue;
    const { policies } = list;
    const items: PolicyAtLevel[] = [];
    let hasEnd = policies.hasEnd;
    for (const policy of policies.items) {
      const targets = environment.policyTargets.get(policy.id);
      if (targets?.items.includes(target)) items.push({ ...policy, file: targets.file });
      // A policy whose list broke off may be attached here as well.
      else if (!targets || !isComplete(targets)) hasEnd = false;
    }
    return { ...policies, items, hasEnd };
  }
  return undefined;
}
