/**
 * Reads what iam-collect wrote: files by what they are about, not by the command that printed it. Only what is in a file
 * counts. iam-collect writes no file for what is empty, for what it was not allowed to read and for what it did not ask,
 * so a file that is missing says nothing.
 * @see https://github.com/cloud-copilot/iam-collect/blob/main/docs/Storage.md
 */
import { isAccountId, parseArn } from '../policy/arn.ts';
import { type JsonNode, type JsonObject, memberOf, readJson } from '../policy/json.ts';
import { SourceText } from '../policy/source.ts';
import {
  type Entity,
  type Environment,
  entityKey,
  type ManagedPolicy,
  type Tag,
  targetKey,
} from './environment.ts';
import { type Listing, Output } from './output.ts';
import { RESOURCE_POLICY_READERS } from './outputs/resource-policies.ts';
import { ownBucket, S3_READERS } from './outputs/s3.ts';
import type { PolicyCache } from './policy-text.ts';
import type { SnapshotFile } from './snapshot.ts';
import type { SnapshotPlace } from './snapshot-path.ts';

/** Whether a path is one of iam-collect's: `aws/<partition>/accounts/…`, `…/organizations/…` or `…/indexes/…`. */
export function isIamCollectPath(path: string): boolean {
  const [cloud, partition, kind] = path.split('/', 4);
  return cloud === 'aws' && partition?.startsWith('aws') === true && KINDS.has(kind ?? '');
}

const KINDS: ReadonlySet<string> = new Set(['accounts', 'organizations', 'indexes']);

/** Files what iam-collect's files say. Where a command's own output has told it already, that stays. */
export function readIamCollect(
  files: readonly SnapshotFile[],
  environment: Environment,
  cache: PolicyCache,
): void {
  const folders = new Map<string, Map<string, SnapshotFile>>();
  for (const file of files) {
    const slash = file.path.lastIndexOf('/');
    const path = file.path.slice(0, slash);
    let folder = folders.get(path);
    if (!folder) {
      folder = new Map();
      folders.set(path, folder);
    }
    folder.set(file.path.slice(slash + 1).replace(/\.json$/i, ''), file);
  }
  for (const [path, parts] of folders) {
    const [, , kind, owner = '', ...rest] = path.split('/');
    const folder = new Folder(parts, isAccountId(owner) ? owner : undefined, environment, cache);
    if (kind === 'organizations') readOrganizationFolder(folder, rest[0]);
    else if (kind === 'accounts' && isAccountId(owner)) readAccountFolder(folder, owner, rest);
  }
}

/** The files on one subject. Each has its value as member `value` of its root, as a value may be a list. */
class Folder {
  readonly environment: Environment;
  readonly #parts: ReadonlyMap<string, SnapshotFile>;
  readonly #account: string | undefined;
  readonly #cache: PolicyCache;

  constructor(
    parts: ReadonlyMap<string, SnapshotFile>,
    account: string | undefined,
    environment: Environment,
    cache: PolicyCache,
  ) {
    this.#parts = parts;
    this.#account = account;
    this.environment = environment;
    this.#cache = cache;
  }

  /** A file as an output; `place` and `members` make it the output of a command, under these members. */
  part(name: string, place?: SnapshotPlace, members: readonly string[] = ['value']): Output | undefined {
    const file = this.#parts.get(name);
    if (!file) return undefined;
    const source = new SourceText(file.path, file.text);
    const result = readJson(source);
    const { problems } = this.environment;
    if (!result.ok) {
      const { start, found, expected } = result.problem;
      problems.push({ kind: 'not-json', file: file.path, ...source.positionAt(start), found, expected });
      return undefined;
    }
    let root = objectWith(members.at(-1)!, result.value);
    for (const key of members.slice(0, -1).reverse()) root = objectWith(key, root);
    const sink = { problems, cache: this.#cache };
    return new Output(source, root, { place, account: this.#account }, { isLost: false }, sink);
  }

  /** A file that must hold an object. */
  object(name: string): { readonly output: Output; readonly item: JsonObject } | undefined {
    const output = this.part(name);
    const item = output?.object(output.root, 'value');
    return output && item && { output, item };
  }

  /** The ARN that `metadata.json` names; a problem where the other files say nothing of whose they are. */
  subject(): { readonly output: Output; readonly item: JsonObject; readonly arn: string } | undefined {
    const metadata = this.object('metadata');
    const arn = metadata?.output.text(metadata.item, 'arn');
    if (metadata && arn !== undefined) return { ...metadata, arn };
    const [first] = this.#parts.values();
    if (first && !this.#parts.has('metadata')) {
      const found = 'no `metadata.json` beside it';
      const expected = 'one that names the ARN';
      this.environment.problems.push({ kind: 'subject-unknown', file: first.path, found, expected });
    }
    return undefined;
  }
}

function objectWith(key: string, value: JsonNode): JsonObject {
  const { start, end } = value;
  return { kind: 'object', start, end, members: [{ key, keyStart: start, keyEnd: start, value }] };
}

function readAccountFolder(folder: Folder, account: string, path: readonly string[]): void {
  const [service, ...rest] = path;
  if (service === undefined) readMembership(folder, account);
  else if (service === 'iam') {
    const kind = rest[0] === 'aws' ? rest[1] : rest[0];
    if (kind === 'role' || kind === 'user' || kind === 'group') readEntity(folder, account, kind);
    else if (kind === 'policy') readManagedPolicy(folder);
  } else readResource(folder, account, service);
}

function readMembership(folder: Folder, account: string): void {
  const part = folder.object('organization');
  const value = part?.output.text(part.item, 'organizationId');
  if (part && value !== undefined) setOnce(folder.environment.memberships, account, value, part.output.file);
}

/**
 * A role, user or group. Whether it has a boundary is known only where one is named: collected by way of AWS Config,
 * boundaries get lost.
 */
function readEntity(folder: Folder, account: string, kind: Entity['kind']): void {
  const { environment } = folder;
  const subject = folder.subject();
  if (!subject) return;
  const { output, item, arn } = subject;
  if (parseArn(arn)?.account !== account) {
    output.problem('unexpected-shape', item, `\`arn\`: \`${arn.slice(0, 80)}\``, `a ${kind} of ${account}`);
    return;
  }
  const name = lastPart(arn);
  const key = entityKey(kind, account, name);
  const entity: Entity = environment.entities.get(key) ?? {
    kind,
    account,
    name,
    inline: new Map(),
    fromCommand: new Set(),
  };
  environment.entities.set(key, entity);
  const boundary = output.optionalText(item, 'permissionBoundary');
  const trust = folder.part('trust-policy');
  entity.description ??= {
    arn,
    id: output.optionalText(item, 'id'),
    boundary: boundary === undefined ? 'unknown' : { arn: boundary },
    tags: readTags(folder) ?? unread(output),
    trust: trust?.document(trust.root, 'value'),
    created: output.optionalText(item, 'created'),
    file: output.file,
  };
  const attached = entity.attached ? undefined : readList(folder, 'managed-policies');
  if (attached) entity.attached = attached;
  const groups = entity.groups ? undefined : readList(folder, 'groups');
  if (groups) entity.groups = groups;
  if (!entity.inlineNames) readInline(folder, entity);
}

/** A file that lists ARNs. */
function readList(
  folder: Folder,
  part: string,
): Listing<{ readonly name: string; readonly arn: string }> | undefined {
  const output = folder.part(part);
  return output?.list(output.root, 'value', (one) => reference(output, one));
}

function reference(
  output: Output,
  node: JsonNode,
): { readonly name: string; readonly arn: string } | undefined {
  if (node.kind !== 'string') return output.unexpected(node, 'an ARN');
  return { name: lastPart(node.value), arn: node.value };
}

function readInline(folder: Folder, entity: Entity): void {
  const output = folder.part('inline-policies');
  const names = output?.objects(output.root, 'value', (one) => {
    const policy = output.text(one, 'PolicyName');
    const text = policy === undefined ? undefined : output.document(one, 'PolicyDocument');
    if (policy !== undefined && text && !entity.inline.has(policy)) entity.inline.set(policy, text);
    return policy;
  });
  if (names) entity.inlineNames = names;
}

function readTags(folder: Folder): Listing<Tag> | undefined {
  const output = folder.part('tags');
  const item = output?.object(output.root, 'value');
  if (!output || !item) return undefined;
  const items: Tag[] = [];
  for (const { key, value } of item.members) {
    if (value.kind === 'string') items.push({ key, value: value.value });
    else output.unexpected(value, 'a string');
  }
  const { file, pages } = output;
  return { items, hasEnd: true, isDamaged: items.length < item.members.length, pages, file };
}

/** A list of which nothing is known. */
function unread({ file, pages }: Output): Listing<never> {
  return { items: [], hasEnd: false, isDamaged: false, pages, file };
}

/** Several accounts may hold one AWS managed policy: the later version is the newer one. */
function readManagedPolicy(folder: Folder): void {
  const { managedPolicies } = folder.environment;
  const subject = folder.subject();
  if (!subject) return;
  const { output, item, arn } = subject;
  const known = managedPolicies.get(arn);
  const policy: ManagedPolicy = known ?? { arn, versions: new Map() };
  managedPolicies.set(arn, policy);
  const name = output.optionalText(item, 'name');
  if (name !== undefined) policy.name ??= name;
  const version = output.optionalText(item, 'defaultVersionId');
  const current = folder.part('current-policy');
  const text = current?.document(current.root, 'value');
  if (version === undefined) {
    // AWS Config does not name it; the document that was kept is that of the default version.
    if (text && !known) policy.versions.set('default', { text, isDefault: true, created: undefined });
    return;
  }
  const other = policy.defaultVersion?.value;
  if (other === undefined || Number(version.slice(1)) > Number(other.slice(1))) {
    policy.defaultVersion = { value: version, file: output.file };
  }
  if (text && !policy.versions.has(version)) {
    const created = output.optionalText(item, 'updateDate');
    policy.versions.set(version, { text, isDefault: true, created });
  }
}

interface ResourceKind {
  readonly command: string;
  /** Where the command prints the policy. */
  readonly document: readonly string[];
  readonly argumentOf: (arn: string, resource: string) => string;
}

/** The services whose resources' `policy.json` is read, and the command that prints the same. */
const RESOURCES: ReadonlyMap<string, ResourceKind> = new Map([
  ['kms', kind('get-key-policy', ['Policy'], (_arn, resource) => resource.replace('key/', ''))],
  ['s3', kind('get-bucket-policy', ['Policy'], (_arn, resource) => resource)],
  ['secretsmanager', kind('get-resource-policy', ['ResourcePolicy'], (arn) => arn)],
  ['sns', kind('get-topic-attributes', ['Attributes', 'Policy'], (arn) => arn)],
  ['sqs', kind('get-queue-attributes', ['Attributes', 'Policy'], (_arn, resource) => resource)],
]);

function kind(
  command: string,
  document: readonly string[],
  argumentOf: ResourceKind['argumentOf'],
): ResourceKind {
  return { command, document, argumentOf };
}

/** A resource's policy, read as the output of the command that prints it. */
function readResource(folder: Folder, account: string, service: string): void {
  const of = RESOURCES.get(service);
  const subject = of && folder.subject();
  const arn = subject && parseArn(subject.arn);
  if (!of || !subject || arn?.service !== service) return;
  const isS3 = service === 's3';
  // An S3 ARN with an account or a region is that of an access point or the like, which have other policies.
  if (isS3 && (arn.account !== '' || arn.region !== '')) return;
  const { environment } = folder;
  const { command, document, argumentOf } = of;
  const argument = argumentOf(subject.arn, arn.resource);
  const region = isS3 ? 'global' : arn.region;
  const place = { account, region, service: isS3 ? 's3api' : service, command, arguments: [argument] };
  if (isS3) {
    ownBucket(environment, argument, account, subject.output.file);
    const block = { ...place, command: 'get-public-access-block' };
    const blocked = folder.part('bpa', block, ['PublicAccessBlockConfiguration']);
    if (blocked) readAs(S3_READERS, block, blocked, environment);
  }
  const policy = folder.part('policy', place, document);
  if (policy) readAs(RESOURCE_POLICY_READERS, place, policy, environment);
}

function readAs(
  readers: typeof S3_READERS,
  { service, command }: SnapshotPlace,
  output: Output,
  environment: Environment,
): void {
  readers.find((one) => one.service === service && one.command === command)?.read(output, environment);
}

/** A folder of an organization: its own, or that of one of its policies or units. */
function readOrganizationFolder(folder: Folder, kindOfPart: string | undefined): void {
  if (kindOfPart === undefined) readOrganization(folder);
  else if (kindOfPart === 'scps' || kindOfPart === 'rcps') readOrganizationPolicy(folder);
  else if (kindOfPart === 'ous') {
    const subject = folder.subject();
    const name = subject?.output.optionalText(subject.item, 'name');
    if (subject && name !== undefined) {
      setOnce(folder.environment.nodeNames, lastPart(subject.arn), name, subject.output.file);
    }
  }
}

function readOrganizationPolicy(folder: Folder): void {
  const { organizationPolicies } = folder.environment;
  const subject = folder.subject();
  const policy = folder.part('policy');
  const text = policy?.document(policy.root, 'value');
  if (!subject || !text) return;
  const { arn } = subject;
  const id = lastPart(arn);
  const name = subject.output.optionalText(subject.item, 'name');
  if (!organizationPolicies.has(id)) organizationPolicies.set(id, { id, name, arn, text });
}

function readOrganization(folder: Folder): void {
  const { environment } = folder;
  const metadata = folder.object('metadata');
  const id = metadata?.output.text(metadata.item, 'id');
  if (!metadata || id === undefined) return;
  const { output, item } = metadata;
  const { file } = output;
  const organization = environment.organizations.get(id) ?? { id, file };
  environment.organizations.set(id, organization);
  const management = output.text(item, 'rootAccountId');
  if (management !== undefined && isAccountId(management)) {
    organization.managementAccount ??= management;
    setOnce(environment.memberships, management, id, file);
  }
  const root = output.text(item, 'rootOu');
  const features = output.object(item, 'features');
  if (root !== undefined && features) {
    const enabled = features.members.filter(({ value }) => value.kind === 'boolean' && value.value);
    const policyTypes = new Set(enabled.map(({ key }) => key));
    organization.root ??= { id: root, name: undefined, policyTypes, file };
  }
  for (const [part, parentKey] of [
    ['accounts', 'ou'],
    ['ous', 'parent'],
  ] as const) {
    const list = folder.object(part);
    for (const { key: node, value } of list?.item.members ?? []) {
      if (!list || value.kind !== 'object') continue;
      if (isAccountId(node)) setOnce(environment.memberships, node, id, list.output.file);
      const parent = list.output.optionalText(value, parentKey);
      if (parent !== undefined) setOnce(environment.parents, node, parent, list.output.file);
      readPoliciesOf(list.output, environment, node, value);
    }
  }
}

/** The ARNs of the policies attached to one account, unit or root. */
function readPoliciesOf(output: Output, environment: Environment, node: string, item: JsonObject): void {
  for (const [key, type] of [
    ['scps', 'SERVICE_CONTROL_POLICY'],
    ['rcps', 'RESOURCE_CONTROL_POLICY'],
  ] as const) {
    if (memberOf(item, key) === undefined) continue;
    const policies = output.list(item, key, (one) => {
      const policy = reference(output, one);
      return policy && { id: policy.name, name: undefined, arn: policy.arn };
    });
    const target = targetKey(node, type);
    if (policies && !environment.targetPolicies.has(target)) environment.targetPolicies.set(target, policies);
  }
}

function lastPart(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

function setOnce<T>(
  map: Map<string, { readonly value: T; readonly file: string }>,
  key: string,
  value: T,
  file: string,
): void {
  if (!map.has(key)) map.set(key, { value, file });
}
