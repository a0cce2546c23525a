/**
 * The names that AWS publishes of its services: the actions of each prefix, the operations of each API, which
 * resource an operation's parameters name, and which further actions an action depends on. The data is one text,
 * read by offset: a service is looked for when it is asked for, and nothing is taken apart at start.
 *
 * Lines end with `;`. `@prefix` begins a service; each line of it is a mark and names, and `~` in a name stands for
 * the first word of the name before. An operation stands on one line, or on several
 * where it has several resources:
 * `arn:…` or `{parameter}` operations whose resource has this template (see `resource-arn.ts`);
 * `*` operations whose action has no resource type;
 * `&` operations whose resource the rows of `resource-arn.ts` build;
 * `?` operations whose resource the parameters do not name, or not in a way that is certain;
 * `%` operations that are checked for actions of other names (see `operation-action.ts`), `%&` those of them whose
 * resource the rows build;
 * `!` operations that no action is named after;
 * `-` actions that no operation is named after, `-*` those of them without resource type;
 * `+a,b` actions that depend on the actions a and b.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import { hasNoResourceType } from './resourceless-action.ts';
import { servicePrefixes, serviceText } from './service-text.ts';

/** What is known of how an operation is authorised. */
export type OperationFacts =
  /** The action has no resource type: it is checked on `*`. */
  | { readonly kind: 'no-resource' }
  | { readonly kind: 'resources'; readonly templates: readonly string[] }
  /** A table has the templates of the resource. */
  | { readonly kind: 'resources-tabled' }
  /** The action is known, and its resource cannot be built from the parameters. */
  | { readonly kind: 'resource-unknown' }
  /** Checked for actions of other names, which a table has. */
  | { readonly kind: 'other-actions' }
  /** The API has the operation, and no action is named after it. */
  | { readonly kind: 'no-action' };

interface Service {
  /** By name as AWS spells it. */
  readonly operations: ReadonlyMap<string, OperationFacts>;
  readonly actions: ReadonlySet<string>;
  /** Canonical spelling by lower-case name. */
  readonly spellings: () => ReadonlyMap<string, string>;
  readonly resourceless: ReadonlySet<string>;
  readonly dependents: ReadonlyMap<string, readonly string[]>;
}

const read = new Map<string, Service | undefined>();

function serviceOf(prefix: string): Service | undefined {
  if (!read.has(prefix)) read.set(prefix, readService(prefix));
  return read.get(prefix);
}

function readService(prefix: string): Service | undefined {
  // Only what can be a prefix is looked for.
  const text = /^[a-z0-9-]{1,64}$/.test(prefix) ? serviceText(prefix) : undefined;
  if (text === undefined) return undefined;
  const operations = new Map<string, OperationFacts>();
  const actions = new Set<string>();
  const resourceless = new Set<string>();
  const dependents = new Map<string, readonly string[]>();
  for (const line of text.split(';')) {
    const [mark = '', ...names] = wholeNames(line.split(' '));
    if (mark.startsWith('+')) {
      for (const name of names) dependents.set(name, mark.slice(1).split(','));
      continue;
    }
    const isOperation = !mark.startsWith('-');
    const isAction = !mark.startsWith('!') && !mark.startsWith('%');
    const facts = PLAIN_FACTS.get(mark);
    for (const name of names) {
      if (isOperation) operations.set(name, facts ?? withTemplate(mark, operations.get(name)));
      if (isAction) actions.add(name);
      if (mark === '*' || mark === '-*') resourceless.add(name);
    }
  }
  let spellings: Map<string, string> | undefined;
  return {
    operations,
    actions,
    spellings: () => (spellings ??= new Map(Array.from(actions, (name) => [name.toLowerCase(), name]))),
    resourceless,
    dependents,
  };
}

function wholeNames(words: readonly string[]): readonly string[] {
  let word = '';
  return words.map((name) => {
    if (name.startsWith('~')) return word + name.slice(1);
    word = firstWord(name);
    return name;
  });
}

/** `Describe` of `DescribeImages`; empty where a name does not begin like that. */
export function firstWord(name: string): string {
  return /^[A-Z][a-z]+/.exec(name)?.[0] ?? '';
}

const PLAIN_FACTS: ReadonlyMap<string, OperationFacts> = new Map([
  ['*', { kind: 'no-resource' }],
  ['&', { kind: 'resources-tabled' }],
  ['%&', { kind: 'resources-tabled' }],
  ['?', { kind: 'resource-unknown' }],
  ['%', { kind: 'other-actions' }],
  ['!', { kind: 'no-action' }],
]);

function withTemplate(template: string, before: OperationFacts | undefined): OperationFacts {
  return {
    kind: 'resources',
    templates: [...(before?.kind === 'resources' ? before.templates : []), template],
  };
}

/** An action's name in the spelling of the reference, whatever the letter case; undefined where it lists none. */
export function listedAction(prefix: string, name: string): string | undefined {
  const service = serviceOf(prefix);
  return service?.actions.has(name) ? name : service?.spellings().get(name.toLowerCase());
}

/** The names of a service's actions, as the reference spells them. */
export function listedActions(prefix: string): readonly string[] {
  return [...(serviceOf(prefix)?.actions.values() ?? [])];
}

/** Listed without resource type, while AWS's error texts name the topic. */
const NAMES_ITS_TOPIC: ReadonlySet<string> = new Set(['sns:GetSubscriptionAttributes', 'sns:Unsubscribe']);

/** Whether an action (`prefix:Name`, in canonical case) is known to have no resource type: it is checked on `*`. */
export function isCheckedOnAll(action: string): boolean {
  if (hasNoResourceType(action)) return true;
  const colon = action.indexOf(':');
  const service = serviceOf(action.slice(0, colon));
  return service?.resourceless.has(action.slice(colon + 1)) === true && !NAMES_ITS_TOPIC.has(action);
}

/** The actions that an action (`prefix:Name`) depends on, as the reference lists them. */
export function dependentActions(action: string): readonly string[] {
  const colon = action.indexOf(':');
  return serviceOf(action.slice(0, colon))?.dependents.get(action.slice(colon + 1)) ?? [];
}

/** The services whose action of this name depends on another action (`prefix:Name`). */
export function servicesDependingOn(name: string, action: string): readonly string[] {
  const found: string[] = [];
  for (const prefix of servicePrefixes()) {
    for (const line of serviceText(prefix)!.split(';')) {
      if (!line.startsWith('+')) continue;
      const [mark = '', ...names] = line.slice(1).split(' ');
      if (mark.split(',').includes(action) && wholeNames(names).includes(name)) found.push(prefix);
    }
  }
  return found;
}

/** What is known of an operation; undefined where the data does not have it. */
export function operationFacts(prefix: string, operation: string): OperationFacts | undefined {
  return serviceOf(prefix)?.operations.get(operation);
}

/** Every operation with its prefix, in the order of the data. */
export function* listedOperations(): Generator<{ readonly prefix: string; readonly operation: string }> {
  for (const prefix of servicePrefixes()) {
    for (const operation of serviceOf(prefix)?.operations.keys() ?? []) yield { prefix, operation };
  }
}
