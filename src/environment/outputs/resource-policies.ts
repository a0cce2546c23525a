/**
 * Outputs that hold resource-based policies, one reader for each command in the catalog. Few of these outputs say
 * which resource they are about; for the others the path does.
 */
import {
  BUCKET_POLICY,
  DELEGATION_POLICY,
  FUNCTION_POLICY,
  KEY_POLICY,
  QUEUE_POLICY,
  type ResourcePolicyRead,
  resourcePolicyReads,
  SECRET_POLICY,
  TOPIC_POLICY,
} from '../../catalog/resource-policy-services.ts';
import { parseArn } from '../../policy/arn.ts';
import { type JsonNode, type JsonObject, memberOf } from '../../policy/json.ts';
import type { Environment } from '../environment.ts';
import { isTruncated, joinPages, type Listing, nameOfKind, type Output } from '../output.ts';
import type { PolicyText } from '../policy-text.ts';
import type { SnapshotPlace } from '../snapshot-path.ts';
import { canonicalKeyPlace } from './kms.ts';
import type { OutputReader } from './output-reader.ts';
import { ownBucket } from './s3.ts';

/** Names the subject of a command that prints a resource-based policy. With an ARN it does not matter who asked. */
export function resourceKey(place: SnapshotPlace): string {
  const [first = ''] = place.arguments;
  const isNamedAnywhere = first.startsWith('arn:');
  return [
    place.service,
    place.command,
    place.region,
    isNamedAnywhere ? '' : place.account,
    ...place.arguments,
  ].join('\n');
}

/** Readers for the commands of the catalog; a command that prints policies of several resources has one. */
export const RESOURCE_POLICY_READERS: readonly OutputReader[] = readers();

function readers(): OutputReader[] {
  const byCommand = new Map<string, ResourcePolicyRead>();
  for (const read of resourcePolicyReads()) {
    const name = `${read.service} ${read.command}`;
    if (!byCommand.has(name)) byCommand.set(name, read);
  }
  return [...byCommand.values()].map((read) => ({
    service: read.service,
    command: read.command,
    isShape: shapeOf(read),
    // Some of these codes also say that the resource itself is missing; who wrote `none` had asked for one that exists.
    none: read.none,
    canonical: (place) => canonicalPlace(read, place),
    read: (output, environment) => readPolicies(read, output, environment),
    readNone: (place, code, file, environment) => {
      const key = resourceKey(canonicalPlace(read, place));
      if (!environment.resourceDocuments.has(key))
        environment.resourceDocuments.set(key, { kind: 'none', code, file });
      noteOwner(read, place, file, environment);
    },
  }));
}

function shapeOf(read: ResourcePolicyRead): OutputReader['isShape'] {
  switch (read) {
    case TOPIC_POLICY:
      return (root) => memberOf(memberOf(root, 'Attributes'), 'TopicArn') !== undefined;
    case QUEUE_POLICY:
      return (root) => memberOf(memberOf(root, 'Attributes'), 'QueueArn') !== undefined;
    case SECRET_POLICY:
      return (root) => secretArn(root) !== undefined && memberOf(root, 'ResourcePolicy') !== undefined;
    case DELEGATION_POLICY:
      return (root) => memberOf(memberOf(root, 'ResourcePolicy'), 'ResourcePolicySummary') !== undefined;
    default:
      return undefined;
  }
}

function readPolicies(read: ResourcePolicyRead, output: Output, environment: Environment): void {
  const place = subjectOf(read, output, environment);
  if (!place) {
    output.problem(
      'subject-unknown',
      output.root,
      'no resource in the path',
      'the resource as argument in the path',
    );
    return;
  }
  const texts = documentsOf(read, output);
  if (!texts) return;
  if (output.place) noteOwner(read, output.place, output.file, environment);
  const key = resourceKey(place);
  const known = environment.resourceDocuments.get(key);
  if (known && !(known.kind === 'documents' && read.document.includes('*'))) {
    output.problem(
      'repeated-answer',
      output.root,
      'the policy of the same resource again',
      `it only in \`${known.file}\``,
    );
    return;
  }
  const joined = joinPages(known?.kind === 'documents' ? known.texts : undefined, texts);
  environment.resourceDocuments.set(key, { kind: 'documents', texts: joined, file: joined.file });
}

/** Which resource the output is about: what it says itself, else its path. */
function subjectOf(
  read: ResourcePolicyRead,
  output: Output,
  environment: Environment,
): SnapshotPlace | undefined {
  const { root } = output;
  const attributes = memberOf(root, 'Attributes');
  if (read === TOPIC_POLICY)
    return placeOfArn(read, memberOf(attributes, 'TopicArn')) ?? ownPlace(read, output);
  if (read === SECRET_POLICY) {
    const arn = secretArn(root);
    const name = memberOf(root, 'Name');
    const parsed = arn && parseArn(arn.value);
    if (parsed && name?.kind === 'string') {
      environment.secretArns.set(`${parsed.account}/${parsed.region}/${name.value}`, arn.value);
    }
    return placeOfArn(read, arn) ?? ownPlace(read, output);
  }
  if (read === QUEUE_POLICY) {
    const node = memberOf(attributes, 'QueueArn');
    const arn = node?.kind === 'string' ? parseArn(node.value) : undefined;
    if (!arn) return ownPlace(read, output);
    return {
      ...placeFor(read, arn.account, arn.region),
      arguments: [queueUrl(arn.account, arn.region, arn.resource)],
    };
  }
  if (read === DELEGATION_POLICY) {
    const node = memberOf(memberOf(memberOf(root, 'ResourcePolicy'), 'ResourcePolicySummary'), 'Arn');
    const arn = node?.kind === 'string' ? parseArn(node.value) : undefined;
    if (arn) return { ...placeFor(read, arn.account, 'global'), arguments: [] };
  }
  return ownPlace(read, output);
}

function ownPlace(read: ResourcePolicyRead, output: Output): SnapshotPlace | undefined {
  const { place } = output;
  if (!place || place.service !== read.service || place.command !== read.command) return undefined;
  return place.arguments.length < read.options.length ? undefined : canonicalPlace(read, place);
}

function placeOfArn(read: ResourcePolicyRead, node: JsonNode | undefined): SnapshotPlace | undefined {
  const arn = node?.kind === 'string' ? parseArn(node.value) : undefined;
  if (node?.kind !== 'string' || !arn) return undefined;
  return { ...placeFor(read, arn.account, arn.region), arguments: [node.value] };
}

function placeFor(read: ResourcePolicyRead, account: string, region: string): SnapshotPlace {
  return { account, region, service: read.service, command: read.command, arguments: [] };
}

function secretArn(root: JsonObject): (JsonNode & { kind: 'string' }) | undefined {
  const arn = memberOf(root, 'ARN');
  return arn?.kind === 'string' && parseArn(arn.value)?.service === 'secretsmanager' ? arn : undefined;
}

/** The documents of an output; undefined when it does not have the form, or does not say whether there are any. */
function documentsOf(read: ResourcePolicyRead, output: Output): Listing<PolicyText> | undefined {
  const nodes = nodesAt(output.root, read.document);
  if (
    nodes.length === 0 &&
    read.optional &&
    describesResource(memberAt(output.root, read.document.slice(0, -1)))
  ) {
    if (read !== QUEUE_POLICY || saysAllAttributes(output)) return listing(output, []);
    return undefined;
  }
  const size = listSize(read, output.root);
  if (nodes.length === 0 && size === 0) return listing(output, []);
  if (nodes.length === 0) {
    output.pages.isLost = true;
    const path = read.document.join('.');
    return output.problem(
      'unexpected-shape',
      output.root,
      `no member \`${path}\``,
      `\`${path}\`: a policy document`,
    );
  }
  const texts: PolicyText[] = [];
  let isDamaged = size !== undefined && size > nodes.length;
  for (const node of nodes) {
    if (read.optional && isEmpty(node)) continue;
    if (node.kind === 'object' || node.kind === 'string') {
      texts.push(output.documentAt(node, read.escaped));
    } else {
      isDamaged = true;
      output.problem('unexpected-shape', node, nameOfKind(node), 'a policy document');
    }
  }
  return isDamaged && texts.length === 0 ? undefined : { ...listing(output, texts), isDamaged };
}

/**
 * Whether an object is what a command prints of a resource, so that a policy that is not in it is not there: an empty
 * one, or one that says which resource it is about.
 */
function describesResource(node: JsonNode | undefined): boolean {
  if (node?.kind !== 'object') return false;
  return node.members.length === 0 || node.members.some(({ key }) => DESCRIPTIVE.test(key));
}

const DESCRIPTIVE = /(?:arn|name|id|state|token|timestamp)$/i;

function listing(output: Output, items: readonly PolicyText[]): Listing<PolicyText> {
  const { file, pages } = output;
  return { items, hasEnd: !isTruncated(output.root), isDamaged: false, pages, file };
}

/** How many entries the list of documents has, where there is one. */
function listSize(read: ResourcePolicyRead, root: JsonNode): number | undefined {
  const star = read.document.indexOf('*');
  const list = star < 0 ? undefined : memberAt(root, read.document.slice(0, star));
  if (list?.kind === 'array') return list.items.length;
  return list?.kind === 'object' ? list.members.length : undefined;
}

/**
 * Attributes are printed as asked for. Without a policy among them there is none only if it was asked for: as the
 * file's place says, or because the time of creation shows that all were.
 */
function saysAllAttributes(output: Output): boolean {
  const { place } = output;
  if (place?.service === QUEUE_POLICY.service && place.command === QUEUE_POLICY.command) return true;
  return memberOf(memberOf(output.root, 'Attributes'), 'CreatedTimestamp') !== undefined;
}

function isEmpty(node: JsonNode): boolean {
  if (node.kind === 'string') return node.value.trim() === '' || node.value.trim() === '{}';
  return node.kind === 'null' || (node.kind === 'object' && node.members.length === 0);
}

function memberAt(root: JsonNode, path: readonly string[]): JsonNode | undefined {
  let node: JsonNode | undefined = root;
  for (const key of path) node = memberOf(node, key);
  return node;
}

function nodesAt(root: JsonNode, path: readonly string[]): readonly JsonNode[] {
  const [key, ...rest] = path;
  if (key === undefined) return [root];
  if (key !== '*') {
    const member = memberOf(root, key);
    return member ? nodesAt(member, rest) : [];
  }
  if (root.kind === 'array') return root.items.flatMap((item) => nodesAt(item, rest));
  return root.kind === 'object' ? root.members.flatMap((member) => nodesAt(member.value, rest)) : [];
}

function noteOwner(
  read: ResourcePolicyRead,
  place: SnapshotPlace,
  file: string,
  environment: Environment,
): void {
  const [bucket] = place.arguments;
  if (read === BUCKET_POLICY && bucket !== undefined) ownBucket(environment, bucket, place.account, file);
}

/** The place as this product writes it: commands take names, ids, URLs and ARNs for the same thing. */
function canonicalPlace(read: ResourcePolicyRead, place: SnapshotPlace): SnapshotPlace {
  const region = read.region === 'resource' ? place.region : read.region;
  const [first] = place.arguments;
  if (first === undefined) return { ...place, region };
  if (read === KEY_POLICY) return canonicalKeyPlace(place);
  if (read === FUNCTION_POLICY) return canonicalFunctionPlace(place, first);
  if (read === QUEUE_POLICY) return canonicalQueuePlace(place, first);
  return { ...place, region };
}

/**
 * A function by name, by ARN or by part of one, each with or without its qualifier.
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html
 */
function canonicalFunctionPlace(place: SnapshotPlace, first: string): SnapshotPlace {
  const arn = parseArn(first);
  const text = arn ? arn.resource : first;
  const parts = text.split(':');
  const at = parts.indexOf('function');
  const [name = first, inName] = at < 0 ? parts : parts.slice(at + 1);
  const qualifier = place.arguments[1] ?? inName;
  return {
    ...place,
    region: arn?.region ?? place.region,
    arguments: qualifier === undefined ? [name] : [name, qualifier],
  };
}

/** A queue by its URL, of today's form or an older one, or by its name. */
function canonicalQueuePlace(place: SnapshotPlace, first: string): SnapshotPlace {
  const parts = first.split('/');
  const name = parts.pop()!;
  const account = parts.pop() || place.account;
  return { ...place, arguments: [queueUrl(account, place.region, name)] };
}

function queueUrl(account: string, region: string, name: string): string {
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://sqs.${region}.${domain}/${account}/${name}`;
}
