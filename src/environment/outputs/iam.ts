/**
 * Outputs of `aws iam`. The CLI decodes policy documents, SDKs hand them over percent-encoded; both are read.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
import { isAccountId, parseArn } from '../../policy/arn.ts';
import { type JsonObject, memberOf } from '../../policy/json.ts';
import type { EntityKind } from '../aws-command.ts';
import {
  type Entity,
  type EntityDescription,
  type Environment,
  entityKey,
  type ManagedPolicy,
  type PolicyReference,
  type Tag,
} from '../environment.ts';
import { joinPages, type Listing, type Output } from '../output.ts';
import type { PolicyText } from '../policy-text.ts';
import type { SnapshotPlace } from '../snapshot-path.ts';
import { accountOf, argumentOf, type OutputReader } from './output-reader.ts';

const NO_SUCH_ENTITY = ['NoSuchEntity', 'NoSuchEntityException'];
const NAME_MEMBERS = { role: 'RoleName', user: 'UserName', group: 'GroupName' } as const;
const ID_MEMBERS = { role: 'RoleId', user: 'UserId', group: 'GroupId' } as const;

export const IAM_READERS: readonly OutputReader[] = [
  {
    service: 'iam',
    command: 'get-account-authorization-details',
    isShape: isAuthorizationDetails,
    read: readAuthorizationDetails,
  },
  ...(['role', 'user'] as const).map(
    (kind): OutputReader => ({
      service: 'iam',
      command: `get-${kind}`,
      isShape: (root) => hasMember(root, kind === 'role' ? 'Role' : 'User', NAME_MEMBERS[kind]),
      none: NO_SUCH_ENTITY,
      read: (output, environment) => readEntity(output, environment, kind),
    }),
  ),
  {
    service: 'iam',
    command: 'get-policy',
    isShape: (root) => hasMember(root, 'Policy', 'DefaultVersionId'),
    none: NO_SUCH_ENTITY,
    isSharedBetweenAccounts: isAboutAwsManaged,
    read: readPolicy,
  },
  {
    service: 'iam',
    command: 'get-policy-version',
    none: NO_SUCH_ENTITY,
    isSharedBetweenAccounts: isAboutAwsManaged,
    read: readPolicyVersion,
  },
  ...(['role', 'user', 'group'] as const).flatMap((kind): OutputReader[] => [
    {
      service: 'iam',
      command: `list-attached-${kind}-policies`,
      none: NO_SUCH_ENTITY,
      read: (output, environment) => {
        const entity = entityOfPath(output, environment, kind);
        const attached = output.objects(output.root, 'AttachedPolicies', (item) =>
          policyReference(output, item),
        );
        if (entity && attached) setPart(entity, 'attached', attached, true);
      },
    },
    {
      service: 'iam',
      command: `list-${kind}-policies`,
      none: NO_SUCH_ENTITY,
      read: (output, environment) => {
        const entity = entityOfPath(output, environment, kind);
        const names = output.texts(output.root, 'PolicyNames');
        if (entity && names) setPart(entity, 'inlineNames', names, true);
      },
    },
    {
      service: 'iam',
      command: `get-${kind}-policy`,
      isShape: (root) =>
        [NAME_MEMBERS[kind], 'PolicyName', 'PolicyDocument'].every(
          (key) => memberOf(root, key) !== undefined,
        ),
      none: NO_SUCH_ENTITY,
      read: (output, environment) => readInlinePolicy(output, environment, kind),
    },
  ]),
  { service: 'iam', command: 'list-groups-for-user', none: NO_SUCH_ENTITY, read: readGroupsForUser },
  ...(['role', 'user'] as const).map(
    (kind): OutputReader => ({
      service: 'iam',
      command: `list-${kind}-tags`,
      none: NO_SUCH_ENTITY,
      read: (output, environment) => {
        const entity = entityOfPath(output, environment, kind);
        const tags = output.objects(output.root, 'Tags', (item) => tag(output, item));
        if (entity && tags) setPart(entity, 'tags', tags, true);
      },
    }),
  ),
];

function hasMember(root: JsonObject, key: string, inner: string): boolean {
  return memberOf(memberOf(root, key), inner) !== undefined;
}

function isAuthorizationDetails(root: JsonObject): boolean {
  if (root.members.some(({ key }) => DETAIL_LISTS.has(key))) return true;
  const policies = memberOf(root, 'Policies');
  return policies?.kind === 'array' && memberOf(policies.items[0], 'PolicyVersionList') !== undefined;
}

const DETAIL_LISTS: ReadonlySet<string> = new Set(['UserDetailList', 'GroupDetailList', 'RoleDetailList']);

/** Policies with account `aws` are the same everywhere. */
function isAboutAwsManaged(place: SnapshotPlace): boolean {
  const arn = place.arguments[0];
  return arn !== undefined && parseArn(arn)?.account === 'aws';
}

function readAuthorizationDetails(output: Output, environment: Environment): void {
  const { root } = output;
  for (const [kind, key] of [
    ['role', 'RoleDetailList'],
    ['user', 'UserDetailList'],
    ['group', 'GroupDetailList'],
  ] as const) {
    output.objects(root, key, (item) => readDetail(output, environment, kind, item), true);
  }
  output.objects(root, 'Policies', (item) => readPolicyDetail(output, environment, item), true);
}

/**
 * One entity of the account's details. A list that its entry lacks is empty: AWS leaves out lists without items.
 * Whole lists are another matter: with `--filter`, those of other kinds are printed empty.
 */
function readDetail(
  output: Output,
  environment: Environment,
  kind: EntityKind,
  item: JsonObject,
): true | undefined {
  const described = describe(output, item, kind, false);
  if (!described) return undefined;
  environment.listedKinds.set(`${described.account}/${kind}`, output.file);
  const entity = entityFor(environment, kind, described.account, described.name);
  if (
    entity.description &&
    !entity.fromCommand.has('description') &&
    entity.description.file !== output.file
  ) {
    reportRepeated(output, item, entity.description);
    return true;
  }
  if (!entity.fromCommand.has('description')) entity.description = described.description;
  const attached = output.objects(
    item,
    'AttachedManagedPolicies',
    (one) => policyReference(output, one),
    true,
  )!;
  setPart(entity, 'attached', attached, false);
  const inlineKey = { role: 'RolePolicyList', user: 'UserPolicyList', group: 'GroupPolicyList' }[kind];
  const names = output.objects(
    item,
    inlineKey,
    (one) => {
      const name = output.text(one, 'PolicyName');
      if (name === undefined) return undefined;
      const text = output.document(one, 'PolicyDocument');
      if (text) setInline(entity, name, text, false);
      return name;
    },
    true,
  )!;
  setPart(entity, 'inlineNames', names, false);
  if (kind === 'user') {
    const groups = output.texts(item, 'GroupList', true)!;
    setPart(
      entity,
      'groups',
      { ...groups, items: groups.items.map((name) => ({ name, arn: undefined })) },
      false,
    );
  }
  return true;
}

/** The account's details are not dated, so two that differ cannot be put in order. */
function reportRepeated(output: Output, item: JsonObject, first: EntityDescription): void {
  output.problem('repeated-answer', item, `\`${first.arn}\` again`, `it to be in \`${first.file}\` only`);
}

interface Described {
  readonly account: string;
  readonly name: string;
  readonly description: EntityDescription;
}

function describe(
  output: Output,
  item: JsonObject,
  kind: EntityKind,
  isFromCommand: boolean,
): Described | undefined {
  const name = output.text(item, NAME_MEMBERS[kind]);
  const arn = output.text(item, 'Arn');
  if (name === undefined || arn === undefined) return undefined;
  const account = parseArn(arn)?.account ?? '';
  if (!isAccountId(account)) {
    return output.problem(
      'unexpected-shape',
      item,
      `\`Arn\`: \`${arn.slice(0, 80)}\``,
      `the ARN of a ${kind}`,
    );
  }
  const trust = kind === 'role' ? output.document(item, 'AssumeRolePolicyDocument') : undefined;
  const tags = output.objects(item, 'Tags', (one) => tag(output, one), true)!;
  return {
    account,
    name,
    description: {
      arn,
      id: output.optionalText(item, ID_MEMBERS[kind]),
      boundary: boundaryOf(output, item),
      tags: isFromCommand ? { ...tags, hasEnd: true } : tags,
      trust,
      created: output.optionalText(item, 'CreateDate'),
      file: output.file,
    },
  };
}

function boundaryOf(output: Output, item: JsonObject): EntityDescription['boundary'] {
  const node = memberOf(item, 'PermissionsBoundary');
  if (node === undefined || node.kind === 'null') return 'none';
  if (node.kind !== 'object') {
    output.unexpected(node, '`PermissionsBoundary`: an object');
    return 'unknown';
  }
  const arn = output.text(node, 'PermissionsBoundaryArn');
  return arn === undefined ? 'unknown' : { arn };
}

function tag(output: Output, item: JsonObject): Tag | undefined {
  const key = output.text(item, 'Key');
  const value = memberOf(item, 'Value');
  if (key === undefined) return undefined;
  if (value?.kind !== 'string') return output.unexpected(value ?? item, '`Value`: a string');
  return { key, value: value.value };
}

function policyReference(output: Output, item: JsonObject): PolicyReference | undefined {
  const arn = output.text(item, 'PolicyArn');
  return arn === undefined ? undefined : { arn, name: output.optionalText(item, 'PolicyName') };
}

function readPolicyDetail(output: Output, environment: Environment, item: JsonObject): true | undefined {
  const arn = output.text(item, 'Arn');
  if (arn === undefined) return undefined;
  const policy = managedPolicy(environment, arn);
  const name = output.optionalText(item, 'PolicyName');
  if (name !== undefined) policy.name ??= name;
  output.objects(item, 'PolicyVersionList', (one) => readVersion(output, policy, one), true);
  const version = output.optionalText(item, 'DefaultVersionId');
  // Where several accounts print one AWS managed policy at different times, the later version is the newer one.
  if (version !== undefined && isNewer(version, policy.defaultVersion?.value)) {
    policy.defaultVersion = { value: version, file: output.file };
  }
  return true;
}

function readVersion(output: Output, policy: ManagedPolicy, item: JsonObject): true | undefined {
  const id = output.text(item, 'VersionId');
  const text = output.document(item, 'Document');
  if (id === undefined || !text) return undefined;
  const flag = memberOf(item, 'IsDefaultVersion');
  // A version never changes once it exists, so whichever file has it will do.
  if (!policy.versions.has(id)) {
    const created = output.optionalText(item, 'CreateDate');
    policy.versions.set(id, { text, isDefault: flag?.kind === 'boolean' && flag.value, created });
  }
  return true;
}

function isNewer(version: string, other: string | undefined): boolean {
  return other === undefined || Number(version.slice(1)) > Number(other.slice(1));
}

function readEntity(output: Output, environment: Environment, kind: 'role' | 'user'): void {
  const item = output.object(output.root, kind === 'role' ? 'Role' : 'User');
  const described = item && describe(output, item, kind, true);
  if (!item || !described) return;
  const entity = entityFor(environment, kind, described.account, described.name);
  if (entity.fromCommand.has('description')) {
    reportRepeated(output, item, entity.description!);
    return;
  }
  entity.description = described.description;
  entity.fromCommand.add('description');
}

function readPolicy(output: Output, environment: Environment): void {
  const item = output.object(output.root, 'Policy');
  const arn = item && output.text(item, 'Arn');
  const version = item && output.text(item, 'DefaultVersionId');
  if (!item || arn === undefined || version === undefined) return;
  const policy = managedPolicy(environment, arn);
  const name = output.optionalText(item, 'PolicyName');
  if (name !== undefined) policy.name ??= name;
  if (isNewer(version, policy.defaultVersion?.value))
    policy.defaultVersion = { value: version, file: output.file };
}

function readPolicyVersion(output: Output, environment: Environment): void {
  const arn = argumentOf(output, 0, 'the ARN of the policy as first argument in the path');
  const item = output.object(output.root, 'PolicyVersion');
  if (arn !== undefined && item) readVersion(output, managedPolicy(environment, arn), item);
}

function readInlinePolicy(output: Output, environment: Environment, kind: EntityKind): void {
  const account = accountOf(output);
  const owner = output.text(output.root, NAME_MEMBERS[kind]);
  const name = output.text(output.root, 'PolicyName');
  const text = output.document(output.root, 'PolicyDocument');
  if (account === undefined || owner === undefined || name === undefined || !text) return;
  setInline(entityFor(environment, kind, account, owner), name, text, true);
}

function readGroupsForUser(output: Output, environment: Environment): void {
  const entity = entityOfPath(output, environment, 'user');
  const groups = output.objects(output.root, 'Groups', (item) => {
    const name = output.text(item, 'GroupName');
    return name === undefined ? undefined : { name, arn: output.optionalText(item, 'Arn') };
  });
  if (entity && groups) setPart(entity, 'groups', groups, true);
}

function entityOfPath(output: Output, environment: Environment, kind: EntityKind): Entity | undefined {
  const account = accountOf(output);
  const name = argumentOf(output, 0, `the name of the ${kind} as first argument in the path`);
  return account === undefined || name === undefined
    ? undefined
    : entityFor(environment, kind, account, name);
}

function entityFor(environment: Environment, kind: EntityKind, account: string, name: string): Entity {
  const key = entityKey(kind, account, name);
  let entity = environment.entities.get(key);
  if (!entity) {
    entity = { kind, account, name, inline: new Map(), fromCommand: new Set() };
    environment.entities.set(key, entity);
  }
  return entity;
}

function managedPolicy(environment: Environment, arn: string): ManagedPolicy {
  let policy = environment.managedPolicies.get(arn);
  if (!policy) {
    policy = { arn, versions: new Map() };
    environment.managedPolicies.set(arn, policy);
  }
  return policy;
}

/**
 * Sets one part of an entity. An entity's own command was asked for it alone, so it replaces what the account's
 * details say; pages of that command add up.
 */
function setPart<K extends 'attached' | 'inlineNames' | 'groups' | 'tags'>(
  entity: Entity,
  part: K,
  value: NonNullable<Entity[K]>,
  isFromCommand: boolean,
): void {
  const slots = entity as { [P in K]?: Listing<unknown> };
  if (!isFromCommand) {
    if (!entity.fromCommand.has(part)) slots[part] ??= value;
    return;
  }
  slots[part] = joinPages(entity.fromCommand.has(part) ? slots[part] : undefined, value);
  entity.fromCommand.add(part);
}

function setInline(entity: Entity, name: string, text: PolicyText, isFromCommand: boolean): void {
  const key = `inline/${name}`;
  if (entity.fromCommand.has(key)) return;
  if (isFromCommand) entity.fromCommand.add(key);
  else if (entity.inline.has(name)) return;
  entity.inline.set(name, text);
}
