/**
 * Outputs of `aws organizations`. Ids of organizations, roots, units and policies are the same whoever asks, so
 * these outputs count whichever account ran the command.
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_Operations.html
 */
import { isAccountId, parseArn } from '../../policy/arn.ts';
import { type JsonNode, type JsonObject, memberOf } from '../../policy/json.ts';
import {
  type Environment,
  type Organization,
  type OrganizationPolicyReference,
  targetKey,
} from '../environment.ts';
import { joinPages, type Output } from '../output.ts';
import { accountOf, argumentOf, type OutputReader } from './output-reader.ts';

const always = (): boolean => true;

export const ORGANIZATIONS_READERS: readonly OutputReader[] = [
  {
    service: 'organizations',
    command: 'describe-organization',
    isShape: (root) => memberOf(memberOf(root, 'Organization'), 'Id') !== undefined,
    // Any other code would be about the call, not about the account.
    none: ['AWSOrganizationsNotInUseException'],
    read: readOrganization,
    readNone: (place, _code, file, environment) => environment.withoutOrganization.set(place.account, file),
  },
  {
    service: 'organizations',
    command: 'list-roots',
    isShape: (root) => memberOf(root, 'Roots') !== undefined,
    isSharedBetweenAccounts: always,
    read: readRoots,
  },
  {
    service: 'organizations',
    command: 'list-parents',
    none: ['ChildNotFoundException'],
    isSharedBetweenAccounts: always,
    read: readParents,
  },
  {
    service: 'organizations',
    command: 'list-organizational-units-for-parent',
    isShape: (root) => memberOf(root, 'OrganizationalUnits') !== undefined,
    isSharedBetweenAccounts: always,
    read: (output, environment) => {
      output.objects(output.root, 'OrganizationalUnits', (item) => readNode(output, environment, item, true));
    },
  },
  {
    service: 'organizations',
    command: 'describe-organizational-unit',
    isShape: (root) => memberOf(memberOf(root, 'OrganizationalUnit'), 'Id') !== undefined,
    isSharedBetweenAccounts: always,
    read: (output, environment) => {
      const item = output.object(output.root, 'OrganizationalUnit');
      if (item) readNode(output, environment, item, false);
    },
  },
  {
    service: 'organizations',
    command: 'list-accounts',
    isShape: hasAccounts,
    isSharedBetweenAccounts: always,
    read: (output, environment) => {
      output.objects(output.root, 'Accounts', (item) => readNode(output, environment, item, false));
    },
  },
  {
    service: 'organizations',
    command: 'list-accounts-for-parent',
    // At any other path it is read as `list-accounts`, which has the same form and says less.
    isShape: hasAccounts,
    isSharedBetweenAccounts: always,
    read: (output, environment) => {
      output.objects(output.root, 'Accounts', (item) => readNode(output, environment, item, true));
    },
  },
  {
    service: 'organizations',
    command: 'describe-account',
    isShape: (root) => parseArn(arnIn(memberOf(root, 'Account')))?.service === 'organizations',
    isSharedBetweenAccounts: always,
    read: (output, environment) => {
      const item = output.object(output.root, 'Account');
      if (item) readNode(output, environment, item, false);
    },
  },
  {
    service: 'organizations',
    command: 'list-policies-for-target',
    none: ['TargetNotFoundException'],
    isSharedBetweenAccounts: always,
    read: readPoliciesForTarget,
  },
  {
    service: 'organizations',
    command: 'describe-policy',
    isShape: (root) => memberOf(memberOf(root, 'Policy'), 'PolicySummary') !== undefined,
    none: ['PolicyNotFoundException'],
    isSharedBetweenAccounts: always,
    read: readPolicy,
  },
  {
    service: 'organizations',
    command: 'list-policies',
    isSharedBetweenAccounts: always,
    read: (output, environment) => {
      const type = argumentOf(output, 0, 'the policy type as first argument in the path');
      const policies = output.objects(output.root, 'Policies', (item) => policyReference(output, item));
      const account = accountOf(output);
      if (type === undefined || account === undefined || !policies) return;
      const key = `${type}/${account}`;
      const known = environment.policyLists.get(key)?.policies;
      environment.policyLists.set(key, { account, type, policies: joinPages(known, policies) });
    },
  },
  {
    service: 'organizations',
    command: 'list-targets-for-policy',
    none: ['PolicyNotFoundException'],
    isSharedBetweenAccounts: always,
    read: (output, environment) => {
      const id = argumentOf(output, 0, 'the id of the policy as first argument in the path');
      const targets = output.objects(output.root, 'Targets', (item) => output.text(item, 'TargetId'));
      if (id === undefined || !targets) return;
      environment.policyTargets.set(id, joinPages(environment.policyTargets.get(id), targets));
    },
  },
];

function hasAccounts(root: JsonObject): boolean {
  const accounts = memberOf(root, 'Accounts');
  return accounts?.kind === 'array' && parseArn(arnIn(accounts.items[0]))?.service === 'organizations';
}

function arnIn(node: JsonNode | undefined): string {
  const arn = memberOf(node, 'Arn');
  return arn?.kind === 'string' ? arn.value : '';
}

function readOrganization(output: Output, environment: Environment): void {
  const item = output.object(output.root, 'Organization');
  const id = item && output.text(item, 'Id');
  if (!item || id === undefined) return;
  const organization = organizationFor(environment, id, output.file);
  // `ManagementAccountId` is what newer outputs may call it.
  const management = memberOf(item, 'MasterAccountId') ?? memberOf(item, 'ManagementAccountId');
  if (management?.kind === 'string' && isAccountId(management.value)) {
    setManagementAccount(environment, organization, management.value, output.file);
  } else {
    output.unexpected(management ?? item, '`MasterAccountId`: an account id');
  }
  const features = output.optionalText(item, 'FeatureSet');
  if (features !== undefined) organization.hasAllFeatures = features === 'ALL';
  // Every member can describe its organization, and only its own.
  if (output.account !== undefined) join(environment, output.account, id, output.file);
}

function readRoots(output: Output, environment: Environment): void {
  output.objects(output.root, 'Roots', (item) => {
    const id = output.text(item, 'Id');
    const organization = organizationOf(output, environment, item);
    if (id === undefined || !organization) return undefined;
    const types = output.objects(
      item,
      'PolicyTypes',
      (one) => {
        const type = output.text(one, 'Type');
        return type === undefined ? undefined : type;
      },
      true,
    )!;
    const name = output.optionalText(item, 'Name');
    if (name !== undefined) environment.nodeNames.set(id, { value: name, file: output.file });
    organization.root ??= { id, name, policyTypes: new Set(types.items), file: output.file };
    return true;
  });
}

function readParents(output: Output, environment: Environment): void {
  const child = argumentOf(output, 0, 'the id of the child as first argument in the path');
  const parents = output.objects(output.root, 'Parents', (item) => output.text(item, 'Id'));
  const parent = parents?.items[0];
  if (child === undefined || parent === undefined) return;
  const known = environment.parents.get(child);
  // A list of an OU's children may be older than the answer about this one child.
  if (known && known.value !== parent) {
    const found = `\`${parent}\` as parent of \`${child}\``;
    output.problem('repeated-answer', output.root, found, `\`${known.value}\`, as in \`${known.file}\``);
  }
  environment.parents.set(child, { value: parent, file: output.file });
}

/** An account or a unit: its name, its organization, and its parent where the path or the output says it. */
function readNode(
  output: Output,
  environment: Environment,
  item: JsonObject,
  isOfParent: boolean,
): true | undefined {
  const id = output.text(item, 'Id');
  if (id === undefined) return undefined;
  const { file } = output;
  const name = output.optionalText(item, 'Name');
  if (name !== undefined && !environment.nodeNames.has(id))
    environment.nodeNames.set(id, { value: name, file });
  const organization = organizationOf(output, environment, item);
  if (organization && isAccountId(id)) join(environment, id, organization.id, file);
  const parent = isOfParent ? output.place?.arguments[0] : undefined;
  if (parent !== undefined && output.place?.command.endsWith('-for-parent'))
    setParent(environment, id, parent, file);
  const paths = memberOf(item, 'Paths');
  if (paths?.kind === 'array') {
    for (const path of paths.items) if (path.kind === 'string') readPath(environment, id, path.value, file);
  }
  const own = memberOf(item, 'Path');
  if (own?.kind === 'string') readPath(environment, id, own.value, file);
  return true;
}

/**
 * A path such as `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/111122223333/`, as newer outputs have it for an account or
 * a unit.
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html
 */
function readPath(environment: Environment, id: string, path: string, file: string): void {
  const nodes = path.split('/').filter((part) => /^(r-|ou-)/.test(part));
  if (nodes.length === 0 || !nodes[0]!.startsWith('r-')) return;
  if (nodes[nodes.length - 1] !== id) nodes.push(id);
  for (let i = 1; i < nodes.length; i++) setParent(environment, nodes[i]!, nodes[i - 1]!, file);
}

function readPoliciesForTarget(output: Output, environment: Environment): void {
  const target = argumentOf(output, 0, 'the id of the target as first argument in the path');
  const type = argumentOf(output, 1, 'the policy type as second argument in the path');
  const policies = output.objects(output.root, 'Policies', (item) => policyReference(output, item));
  if (target === undefined || type === undefined || !policies) return;
  const key = targetKey(target, type);
  environment.targetPolicies.set(key, joinPages(environment.targetPolicies.get(key), policies));
}

function policyReference(output: Output, item: JsonObject): OrganizationPolicyReference | undefined {
  const id = output.text(item, 'Id');
  if (id === undefined) return undefined;
  return { id, name: output.optionalText(item, 'Name'), arn: output.optionalText(item, 'Arn') };
}

function readPolicy(output: Output, environment: Environment): void {
  const item = output.object(output.root, 'Policy');
  const summary = item && output.object(item, 'PolicySummary');
  const id = summary && output.text(summary, 'Id');
  const text = item && output.document(item, 'Content');
  if (!summary || id === undefined || !text) return;
  if (environment.organizationPolicies.has(id)) {
    const { file } = environment.organizationPolicies.get(id)!.text;
    output.problem('repeated-answer', summary, `\`${id}\` again`, `it to be in \`${file}\` only`);
    return;
  }
  const name = output.optionalText(summary, 'Name');
  environment.organizationPolicies.set(id, { id, name, arn: output.optionalText(summary, 'Arn'), text });
}

function setParent(environment: Environment, child: string, parent: string, file: string): void {
  if (!environment.parents.has(child)) environment.parents.set(child, { value: parent, file });
}

function join(environment: Environment, account: string, organization: string, file: string): void {
  if (!environment.memberships.has(account))
    environment.memberships.set(account, { value: organization, file });
}

function organizationFor(environment: Environment, id: string, file: string): Organization {
  let organization = environment.organizations.get(id);
  if (!organization) {
    organization = { id, file };
    environment.organizations.set(id, organization);
  }
  return organization;
}

function setManagementAccount(
  environment: Environment,
  organization: Organization,
  account: string,
  file: string,
): void {
  organization.managementAccount ??= account;
  join(environment, account, organization.id, file);
}

/**
 * The organization that an ARN is of: `arn:aws:organizations::<management account>:root/<organization>/r-ab12`.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html
 */
function organizationOf(
  output: Output,
  environment: Environment,
  item: JsonObject,
): Organization | undefined {
  const arn = parseArn(arnIn(item));
  const id = arn?.resource.split('/')[1];
  if (arn?.service !== 'organizations' || !isAccountId(arn.account) || !id?.startsWith('o-'))
    return undefined;
  const organization = organizationFor(environment, id, output.file);
  setManagementAccount(environment, organization, arn.account, output.file);
  return organization;
}
