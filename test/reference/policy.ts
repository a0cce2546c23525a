/**
 * Policy documents as plain data. A document that AWS would refuse to store is not a policy: what it would have
 * said is unknown.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
import { parseTemplate } from './glob.ts';

export type PolicyKind =
  | 'identity'
  | 'boundary'
  | 'session'
  | 'scp'
  | 'rcp'
  | 'resource'
  | 'key-policy'
  | 'trust'
  | 'vpc-endpoint';

export interface PrincipalElement {
  readonly type: string;
  readonly value: string;
}

export interface ConditionEntry {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

export interface Statement {
  readonly id: string;
  readonly kind: PolicyKind;
  readonly effect: 'Allow' | 'Deny' | 'unknown';
  readonly actions: readonly string[] | undefined;
  readonly notActions: readonly string[] | undefined;
  readonly resources: readonly string[] | undefined;
  readonly notResources: readonly string[] | undefined;
  readonly principals: readonly PrincipalElement[] | undefined;
  readonly notPrincipals: readonly PrincipalElement[] | undefined;
  readonly conditions: readonly ConditionEntry[];
  /** Version 2012-10-17: variables are substituted. */
  readonly variables: boolean;
  /**
   * `inert`: matches nothing. `refused`: AWS stores no policy with it, so whether it takes effect is unknown.
   */
  readonly state: 'valid' | 'inert' | 'refused';
}

export interface PolicyDocument {
  readonly id: string;
  readonly statements: readonly Statement[];
  readonly unknown: boolean;
}

export type Layer = 'unknown' | readonly PolicyDocument[];

export type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Text, number or truth value as the text that is compared. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return null;
}

/** `"unknown"`, one entry, or a list of entries. Missing and null are no policies. */
export function readLayer(value: unknown, kind: PolicyKind): Layer {
  if (value === 'unknown') return 'unknown';
  if (value === undefined || value === null) return [];
  return asList(value).map((entry, index) => readEntry(entry, kind, `${kind}/${index}`));
}

export function readEntry(entry: unknown, kind: PolicyKind, id: string): PolicyDocument {
  const document = isRecord(entry) && 'document' in entry ? entry['document'] : entry;
  return readDocument(document, kind, id);
}

export function readDocument(document: unknown, kind: PolicyKind, id: string): PolicyDocument {
  const unreadable: PolicyDocument = { id, statements: [], unknown: true };
  let value = document;
  if (typeof value === 'string') {
    if (value === 'unknown') return unreadable;
    try {
      value = JSON.parse(value.trimStart().startsWith('%7B') ? decodeURIComponent(value) : value);
    } catch {
      return unreadable;
    }
  }
  if (!isRecord(value) || !('Statement' in value)) return unreadable;
  if (!Object.keys(value).every((member) => ['Version', 'Id', 'Statement'].includes(member)))
    return unreadable;
  const version = value['Version'];
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') return unreadable;
  const variables = version === '2012-10-17';
  const statements = asList(value['Statement']).map((statement, index) =>
    readStatement(statement, kind, `${id}/${index}`, variables),
  );
  return { id, statements, unknown: false };
}

const MEMBERS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

const SCALAR_OPERATORS = new Set([
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
  'DateEquals',
  'DateNotEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'NotIpAddress',
  'ArnEquals',
  'ArnLike',
  'ArnNotEquals',
  'ArnNotLike',
]);

export interface Operator {
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly base: string;
  readonly ifExists: boolean;
}

/** Null takes neither a set operator nor IfExists. Operator names are case-sensitive. */
export function parseOperator(name: string): Operator | null {
  if (name === 'Null') return { set: undefined, base: 'Null', ifExists: false };
  const found = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(name);
  if (found === null || !SCALAR_OPERATORS.has(found[2] ?? '')) return null;
  return {
    set: found[1] as Operator['set'],
    base: found[2] ?? '',
    ifExists: found[3] !== undefined,
  };
}

/** Operators whose values may hold variables. */
export function takesVariables(base: string): boolean {
  return base.startsWith('String') || base.startsWith('Arn') || base === 'Bool';
}

function readTexts(value: unknown): readonly string[] | 'refused' | undefined {
  if (value === undefined) return undefined;
  const texts = asList(value);
  return texts.every((text) => typeof text === 'string') ? (texts as string[]) : 'refused';
}

function readPrincipals(value: unknown): readonly PrincipalElement[] | 'refused' | undefined {
  if (value === undefined) return undefined;
  if (value === '*') return [{ type: '*', value: '*' }];
  if (!isRecord(value)) return 'refused';
  const elements: PrincipalElement[] = [];
  for (const [type, names] of Object.entries(value)) {
    if (!['AWS', 'Service', 'Federated', 'CanonicalUser'].includes(type)) return 'refused';
    const texts = readTexts(names);
    if (texts === 'refused' || texts === undefined) return 'refused';
    for (const text of texts) elements.push({ type, value: text });
  }
  return elements;
}

function readConditions(value: unknown, variables: boolean): readonly ConditionEntry[] | 'refused' {
  if (value === undefined) return [];
  if (!isRecord(value)) return 'refused';
  const entries: ConditionEntry[] = [];
  for (const [operator, block] of Object.entries(value)) {
    const base = parseOperator(operator)?.base;
    if (base === undefined || !isRecord(block)) return 'refused';
    const seen = new Set<string>();
    for (const [key, values] of Object.entries(block)) {
      if (seen.has(key.toLowerCase())) return 'refused';
      seen.add(key.toLowerCase());
      const texts = asList(values).map(asText);
      if (texts.some((text) => text === null)) return 'refused';
      if (takesVariables(base) && texts.some((text) => parseTemplate(text ?? '', variables) === 'malformed'))
        return 'refused';
      entries.push({ operator, key: key.toLowerCase(), values: texts as string[] });
    }
  }
  return entries;
}

function readStatement(value: unknown, kind: PolicyKind, id: string, variables: boolean): Statement {
  const nothing = {
    id,
    kind,
    variables,
    actions: undefined,
    notActions: undefined,
    resources: undefined,
    notResources: undefined,
    principals: undefined,
    notPrincipals: undefined,
    conditions: [],
  } as const;
  if (!isRecord(value)) return { ...nothing, effect: 'unknown', state: 'refused' };

  let refused = !Object.keys(value).every((member) => MEMBERS.includes(member));
  let inert = false;
  const known = <T>(read: T | 'refused'): T | undefined => {
    if (read !== 'refused') return read;
    refused = true;
    return undefined;
  };
  const effect = value['Effect'] === 'Allow' || value['Effect'] === 'Deny' ? value['Effect'] : 'unknown';
  const actions = known(readTexts(value['Action']));
  const notActions = known(readTexts(value['NotAction']));
  const resources = known(readTexts(value['Resource']));
  const notResources = known(readTexts(value['NotResource']));
  const principals = known(readPrincipals(value['Principal']));
  const notPrincipals = known(readPrincipals(value['NotPrincipal']));
  const readable = readConditions(value['Condition'], variables);
  const conditions = known(readable) ?? [];
  if (effect === 'unknown') refused = true;

  const both = (a: string, b: string): boolean => a in value && b in value;
  const neither = (a: string, b: string): boolean => !(a in value) && !(b in value);
  if (both('Action', 'NotAction') || both('Resource', 'NotResource') || both('Principal', 'NotPrincipal'))
    refused = true;
  // A key policy statement without Action or Resource is stored and has no effect.
  // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html
  if (neither('Action', 'NotAction')) {
    if (kind === 'key-policy') inert = true;
    else refused = true;
  }
  if (neither('Resource', 'NotResource')) {
    if (kind === 'key-policy') inert = true;
    else if (kind !== 'trust') refused = true;
  } else if (kind === 'trust') refused = true;

  const named = !neither('Principal', 'NotPrincipal');
  switch (kind) {
    case 'identity':
    case 'boundary':
    case 'session':
    case 'scp':
      // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
      if (named) refused = true;
      break;
    case 'rcp':
      // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
      if (notPrincipals !== undefined || notActions !== undefined) refused = true;
      if (principals === undefined || !principals.every((element) => element.value === '*')) refused = true;
      if (effect === 'Deny' && actions?.includes('*')) refused = true;
      break;
    case 'trust':
      if (notPrincipals !== undefined) refused = true;
      if (!named) refused = true;
      break;
    default:
      if (!named) refused = true;
  }
  if (
    [...(resources ?? []), ...(notResources ?? [])].some(
      (text) => parseTemplate(text, variables) === 'malformed',
    )
  )
    refused = true;
  if ([actions, notActions, resources, notResources].some((list) => list?.length === 0)) inert = true;

  return {
    id,
    kind,
    variables,
    effect,
    actions,
    notActions,
    resources,
    notResources,
    principals,
    notPrincipals,
    conditions,
    state: refused ? 'refused' : inert ? 'inert' : 'valid',
  };
}
