/**
 * What a snapshot covers, layer by layer and account by account, and what became of the calls that have no output:
 * which permission they need, and which layers stay unknown without them.
 */
import { permissionOf } from '../catalog/read-permission.ts';
import { resourcePolicyReads } from '../catalog/resource-policy-services.ts';
import type { Layer } from '../engine/verdict.ts';
import { isAccountId, parseArn } from '../policy/arn.ts';
import { Assembly } from './assembly.ts';
import type { Environment, Setback } from './environment.ts';
import type { SnapshotManifest } from './manifest.ts';
import { organizationPolicies } from './organization-policies.ts';
import { isComplete } from './output.ts';
import type { SnapshotProblem } from './problem.ts';
import { accountOfPath, parseSnapshotPath, type SnapshotPlace } from './snapshot-path.ts';

export interface Coverage {
  readonly manifest: SnapshotManifest | undefined;
  readonly organizations: readonly { readonly id: string; readonly management: string | undefined }[];
  /** In the order of their ids. */
  readonly accounts: readonly AccountCoverage[];
  readonly setbacks: readonly SetbackGroup[];
  readonly problems: readonly SnapshotProblem[];
}

/** `all`: whatever a request of the account needs; `some`: what was collected for some requests. */
type Extent = 'all' | 'some' | 'none';

export interface AccountCoverage {
  readonly account: string;
  readonly name: string | undefined;
  readonly identity: {
    readonly extent: Extent;
    readonly roles: number;
    readonly users: number;
    readonly groups: number;
  };
  /** Roles and users with a permissions boundary, and those of them whose boundary's document is there. */
  readonly boundaries: { readonly set: number; readonly held: number };
  readonly scps: OrganizationCoverage;
  readonly rcps: OrganizationCoverage;
  /** By service and region, in this order. */
  readonly resources: readonly ResourceCoverage[];
  /** VPC endpoints by region. */
  readonly endpoints: readonly { readonly region: string; readonly count: number }[];
}

export type OrganizationCoverage =
  /** Every level from the root to the account, with every document. */
  | { readonly kind: 'all'; readonly levels: number; readonly policies: number }
  /** `missing`: how many calls would have to be answered first. */
  | { readonly kind: 'open'; readonly missing: number }
  /** The management account, an account outside of organizations, or a policy type that is not enabled. */
  | { readonly kind: 'not-bound' };

interface ResourceCoverage {
  readonly service: string;
  readonly region: string;
  readonly policies: number;
  /** Resources that said that they have none. */
  readonly none: number;
}

/** Calls of one account that share a permission and what became of them. */
export interface SetbackGroup {
  readonly kind: Setback;
  readonly code: string;
  readonly account: string;
  readonly permission: string;
  /** Layers that stay unknown; none where only the list of what there is was asked for. */
  readonly layers: readonly (Layer | 'context')[];
  /** What was asked about, e.g. the names of buckets: for each call its arguments, with its region. */
  readonly subjects: readonly { readonly region: string; readonly arguments: readonly string[] }[];
  readonly message: string;
}

/** What a whole snapshot covers. */
export function coverageOf(environment: Environment): Coverage {
  const resources = resourcesByAccount(environment);
  const endpoints = endpointsByAccount(environment);
  const accounts = accountsOf(environment, [...resources.keys(), ...endpoints.keys()]);
  return {
    manifest: environment.manifest,
    organizations: [...environment.organizations.values()].map(({ id, managementAccount }) => ({
      id,
      management: managementAccount,
    })),
    accounts: accounts.map((account) => ({
      account,
      name: environment.nodeNames.get(account)?.value,
      ...entitiesOf(environment, account),
      scps: organizationCoverage(environment, 'scp', account),
      rcps: organizationCoverage(environment, 'rcp', account),
      resources: resources.get(account) ?? [],
      endpoints: endpoints.get(account) ?? [],
    })),
    setbacks: setbacksOf(environment),
    problems: environment.problems,
  };
}

/** Accounts of which something was collected or tried, and those of the organization. */
function accountsOf(environment: Environment, others: readonly string[]): readonly string[] {
  const accounts = new Set<string>(others);
  for (const { account } of environment.entities.values()) accounts.add(account);
  for (const account of environment.memberships.keys()) accounts.add(account);
  for (const account of environment.withoutOrganization.keys()) accounts.add(account);
  for (const { id } of environment.manifest?.scope?.accounts ?? []) accounts.add(id);
  for (const path of environment.answers.keys()) accounts.add(accountOfPath(path) ?? '');
  return [...accounts].filter(isAccountId).sort();
}

function entitiesOf(
  environment: Environment,
  account: string,
): Pick<AccountCoverage, 'identity' | 'boundaries'> {
  const count = { role: 0, user: 0, group: 0 };
  let set = 0;
  let held = 0;
  for (const { kind, description } of environment.entitiesIn(account)) {
    count[kind]++;
    if (typeof description?.boundary !== 'object') continue;
    set++;
    const policy = environment.managedPolicies.get(description.boundary.arn);
    const version = policy?.defaultVersion?.value;
    if (version !== undefined && policy?.versions.has(version)) held++;
  }
  // The account's details list all of its roles or none; one without any user has none to list.
  const isWhole = environment.listedKinds.has(`${account}/role`);
  const extent = isWhole ? 'all' : count.role + count.user + count.group > 0 ? 'some' : 'none';
  return {
    identity: { extent, roles: count.role, users: count.user, groups: count.group },
    boundaries: { set, held },
  };
}

function organizationCoverage(
  environment: Environment,
  layer: 'scp' | 'rcp',
  account: string,
): OrganizationCoverage {
  const assembly = new Assembly(environment);
  const levels = organizationPolicies(assembly, layer, account);
  if (levels === undefined) return { kind: 'not-bound' };
  const missing = assembly.gaps.list().length;
  if (levels === 'unknown' || missing > 0) return { kind: 'open', missing };
  const policies = levels.reduce(
    (sum, level) => sum + (level.policies === 'unknown' ? 0 : level.policies.length),
    0,
  );
  return { kind: 'all', levels: levels.length, policies };
}

function resourcesByAccount(environment: Environment): ReadonlyMap<string, readonly ResourceCoverage[]> {
  const counts = new Map<
    string,
    Map<string, { service: string; region: string; policies: number; none: number }>
  >();
  for (const [key, documents] of environment.resourceDocuments) {
    // As `resourceKey` made it; resources that are named by an ARN are whose the ARN says.
    const [service = '', , region = '', own = '', first = ''] = key.split('\n');
    const account = own === '' ? (parseArn(first)?.account ?? '') : own;
    const inAccount = counts.get(account) ?? new Map<string, never>();
    counts.set(account, inAccount);
    const name = `${service} ${region}`;
    const count = inAccount.get(name) ?? { service, region, policies: 0, none: 0 };
    inAccount.set(name, count);
    const isNone =
      documents.kind === 'none' || (documents.texts.items.length === 0 && isComplete(documents.texts));
    if (isNone) count.none++;
    else count.policies++;
  }
  return new Map(
    [...counts].map(([account, found]) => [account, [...found].sort(byText).map(([, count]) => count)]),
  );
}

function endpointsByAccount(environment: Environment): ReadonlyMap<string, AccountCoverage['endpoints']> {
  const counts = new Map<string, Map<string, number>>();
  for (const { owner, file } of environment.vpcEndpoints.values()) {
    const place = parseSnapshotPath(file);
    const account = owner ?? place?.account;
    if (account === undefined) continue;
    const inAccount = counts.get(account) ?? new Map<string, number>();
    counts.set(account, inAccount);
    const region = place?.region ?? '?';
    inAccount.set(region, (inAccount.get(region) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([account, regions]) => [
      account,
      [...regions].sort(byText).map(([region, count]) => ({ region, count })),
    ]),
  );
}

function byText([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function setbacksOf(environment: Environment): readonly SetbackGroup[] {
  const groups = new Map<string, SetbackGroup & { readonly subjects: SetbackGroup['subjects'][number][] }>();
  for (const [path, answer] of environment.answers) {
    const place = parseSnapshotPath(path);
    if (answer.kind === 'none' || !place) continue;
    const { kind, code, message } = answer;
    const permission = permissionOf(place.service, place.command);
    const layers = layersOf(place);
    const key = [kind, code, place.account, permission, ...layers].join('\n');
    const group = groups.get(key) ?? {
      kind,
      code,
      account: place.account,
      permission,
      layers,
      subjects: [],
      message,
    };
    groups.set(key, group);
    group.subjects.push({ region: place.region, arguments: place.arguments });
  }
  return [...groups].sort(byText).map(([, group]) => group);
}

const RESOURCE_POLICY_COMMANDS: ReadonlySet<string> = new Set(
  resourcePolicyReads().map(({ service, command }) => `${service} ${command}`),
);

/** The layers that need a command's output. */
function layersOf({ service, command, arguments: args }: SnapshotPlace): readonly (Layer | 'context')[] {
  if (RESOURCE_POLICY_COMMANDS.has(`${service} ${command}`)) return ['resource'];
  switch (service) {
    case 'iam':
      if (command === 'get-account-authorization-details') return ['identity', 'boundary', 'resource'];
      if (command === 'get-role') return ['boundary', 'resource', 'context'];
      if (command === 'get-user') return ['boundary', 'context'];
      if (command.endsWith('-tags')) return ['context'];
      // A managed policy may be attached, or be a boundary.
      if (command === 'get-policy' || command === 'get-policy-version') return ['identity', 'boundary'];
      return /polic|groups-for-user/.test(command) ? ['identity'] : [];
    case 'organizations':
      if (command === 'list-policies-for-target') {
        return args[1] === 'RESOURCE_CONTROL_POLICY' ? ['rcp'] : ['scp'];
      }
      if (command === 'list-policies') return args[0] === 'RESOURCE_CONTROL_POLICY' ? ['rcp'] : ['scp'];
      if (command === 'list-targets-for-policy') return ['scp', 'rcp'];
      if (command === 'describe-organization' || command === 'list-parents') return ['scp', 'rcp', 'context'];
      return command === 'list-roots' || command === 'describe-policy' ? ['scp', 'rcp'] : [];
    case 'kms':
      if (command === 'describe-key') return ['rcp'];
      return command === 'list-grants' || command === 'list-aliases' ? ['resource'] : [];
    case 's3api':
    case 's3control':
      return /acl|ownership|public-access-block/.test(command) ? ['service'] : [];
    default:
      return `${service} ${command}` === 'ec2 describe-vpc-endpoints' ? ['vpc-endpoint'] : [];
  }
}
