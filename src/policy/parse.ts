/**
 * Policy text to typed statements. Reads whatever can be read and never throws: what cannot be read becomes a
 * diagnostic, and a fault on the statement (or the policy) that it makes unreliable.
 *
 * Only the shape is judged here. Values that AWS refuses although their meaning is defined, and traps, are
 * the business of `lint/`.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
import {
  type Condition,
  type Effect,
  type PatternElement,
  type Policy,
  type PolicyType,
  type PolicyVersion,
  type PrincipalElement,
  type PrincipalEntry,
  type PrincipalKind,
  type Statement,
  scalarSpan,
} from './ast.ts';
import { type Diagnostic, type DiagnosticCode, diagnose, nearest } from './diagnostic.ts';
import { type JsonMember, type JsonNode, type JsonObject, readJson } from './json.ts';
import { operatorNames, parseOperator } from './operator.ts';
import { clip } from './quote.ts';
import { SourceText, type Span } from './source.ts';
import { hasVariable, parseTemplate } from './variable.ts';

/** Reads a policy of the given type from its text: JSON, URL-encoded JSON, or JSON inside a JSON string. */
export function parsePolicy(source: SourceText, type: PolicyType): Policy {
  return readText(source, type, 0);
}

/** Reads a policy from a value of a larger JSON document; a string is read as the text of the policy. */
export function parsePolicyNode(source: SourceText, node: JsonNode, type: PolicyType): Policy {
  return readNode(source, node, type, 0);
}

/** A policy given as a plain value; spans count in its two-space JSON form. */
export function parsePolicyValue(value: unknown, type: PolicyType, name = 'policy'): Policy {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? 'null');
  return parsePolicy(new SourceText(name, text), type);
}

/** How often a document may be wrapped into a string: AWS outputs do it once, a copied one perhaps again. */
const WRAPPING_LIMIT = 8;

function readText(source: SourceText, type: PolicyType, wrappings: number): Policy {
  const decoded = decodeUrl(source);
  const result = readJson(decoded);
  if (result.ok) return readNode(decoded, result.value, type, wrappings);
  const { start, end, found, expected } = result.problem;
  return unreadable(decoded, type, { start, end }, 'invalid-json', `found ${found}, expected ${expected}`);
}

function readNode(source: SourceText, node: JsonNode, type: PolicyType, wrappings: number): Policy {
  if (node.kind === 'string' && wrappings < WRAPPING_LIMIT) {
    return readText(new SourceText(source.name, node.value), type, wrappings + 1);
  }
  if (node.kind === 'object') return new PolicyReader(source, type).read(node);
  return unreadable(source, type, node, 'not-a-policy', `found ${describe(node)}, expected a policy object`);
}

/** Elements that a policy type does not have. What it lacks may still be optional or required. */
const FORBIDDEN: Readonly<Record<PolicyType, readonly string[]>> = {
  identity: ['Principal', 'NotPrincipal'],
  boundary: ['Principal', 'NotPrincipal'],
  session: ['Principal', 'NotPrincipal'],
  resource: [],
  trust: ['NotPrincipal', 'Resource', 'NotResource'],
  key: [],
  scp: ['Principal', 'NotPrincipal'],
  rcp: ['NotPrincipal', 'NotAction'],
  'vpc-endpoint': [],
};

/** Whether a statement of this type must name a principal, and a resource. */
const REQUIRED: Readonly<Record<PolicyType, { readonly principal: boolean; readonly resource: boolean }>> = {
  identity: { principal: false, resource: true },
  boundary: { principal: false, resource: true },
  session: { principal: false, resource: true },
  // Some services (ECR, for one) have resource policies without a Resource: the attached resource is meant.
  resource: { principal: true, resource: false },
  trust: { principal: true, resource: false },
  key: { principal: true, resource: false },
  scp: { principal: false, resource: true },
  rcp: { principal: true, resource: true },
  'vpc-endpoint': { principal: true, resource: true },
};

/** The words for a policy type in messages. */
export const POLICY_TYPE_NAMES: Readonly<Record<PolicyType, string>> = {
  identity: 'identity-based policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  resource: 'resource-based policy',
  trust: 'trust policy',
  key: 'key policy',
  scp: 'service control policy',
  rcp: 'resource control policy',
  'vpc-endpoint': 'VPC endpoint policy',
};

/** The words for a policy of this type, with their article. */
function aPolicy(type: PolicyType): string {
  const name = POLICY_TYPE_NAMES[type];
  return name.startsWith('identity') ? `an ${name}` : `a ${name}`;
}

const POLICY_MEMBERS = ['Version', 'Id', 'Statement'] as const;
const STATEMENT_MEMBERS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
] as const;
const EXCLUSIVE_PAIRS = [
  ['Principal', 'NotPrincipal'],
  ['Action', 'NotAction'],
  ['Resource', 'NotResource'],
] as const;
const PRINCIPAL_KINDS: readonly PrincipalKind[] = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
const OPERATOR_NAMES = operatorNames();

/** Finding the word that was meant costs far more than reading one, so that only the first few are looked up. */
const SUGGESTION_LIMIT = 20;

type Members = ReadonlyMap<string, JsonMember>;

class PolicyReader {
  readonly #source: SourceText;
  readonly #type: PolicyType;
  readonly #diagnostics: Diagnostic[] = [];
  /** Faults of what is being read now: the document's, or one statement's. */
  #faults: Diagnostic[] = [];
  #suggestions = 0;

  constructor(source: SourceText, type: PolicyType) {
    this.#source = source;
    this.#type = type;
  }

  read(node: JsonObject): Policy {
    const members = this.#members(node, POLICY_MEMBERS, 'policy');
    const version = this.#version(members.get('Version'), node);
    const id = this.#id(members.get('Id'));
    const statementMember = members.get('Statement');
    if (!statementMember)
      this.#fault('missing-member', node, 'the policy has no `Statement`', nearStart(node));
    const documentFaults = this.#faults;
    const statements = statementMember ? this.#statements(statementMember.value, version) : [];
    return {
      type: this.#type,
      source: this.#source,
      span: toSpan(node),
      version,
      id,
      statements,
      fault: documentFaults[0],
      diagnostics: this.#diagnostics.sort((a, b) => a.span.start - b.span.start),
    };
  }

  #version(member: JsonMember | undefined, node: JsonObject): PolicyVersion {
    if (!member) {
      if (this.#type === 'scp' || this.#type === 'rcp')
        this.#note('missing-version', nearStart(node), 'the policy has no `Version`');
      return '2008-10-17';
    }
    const { value } = member;
    if (value.kind === 'string' && (value.value === '2012-10-17' || value.value === '2008-10-17'))
      return value.value;
    this.#fault('bad-version', value, `found ${this.#quote(value)}, expected "2012-10-17" or "2008-10-17"`);
    return '2008-10-17';
  }

  #id(member: JsonMember | undefined): string | undefined {
    if (!member) return undefined;
    if (member.value.kind !== 'string') {
      this.#fault('wrong-type', member.value, `\`Id\` is ${describe(member.value)}, expected a string`);
      return undefined;
    }
    if (!hasPrincipal(this.#type)) {
      this.#note('unexpected-id', member.value, `${aPolicy(this.#type)} has no \`Id\``);
    }
    return member.value.value;
  }

  #statements(node: JsonNode, version: PolicyVersion): readonly Statement[] {
    const nodes = node.kind === 'array' ? node.items : [node];
    return nodes.map((item, index) => this.#statement(item, index, version));
  }

  #statement(node: JsonNode, index: number, version: PolicyVersion): Statement {
    this.#faults = [];
    if (node.kind !== 'object') {
      this.#fault('wrong-type', node, `the statement is ${describe(node)}, expected an object`);
      return unreadableStatement(index, toSpan(node), this.#faults);
    }
    const members = this.#members(node, STATEMENT_MEMBERS, 'statement');
    this.#checkLegality(members, node);
    const sidMember = members.get('Sid');
    const sid = this.#string(sidMember);
    const sidStart = sid === undefined ? undefined : sidMember?.value.start;
    const effect = this.#effect(members.get('Effect'), node);
    const principal = this.#principal(members);
    const action = this.#patterns(members, 'Action', 'NotAction');
    const resource = this.#patterns(members, 'Resource', 'NotResource');
    const conditions = this.#conditions(members.get('Condition'));
    if (version === '2012-10-17') this.#checkVariables(resource, conditions);
    const span = toSpan(node);
    const faults = this.#faults;
    return { index, span, sid, sidStart, effect, principal, action, resource, conditions, faults };
  }

  /** The members by name, with repeated and unknown ones reported. The first of a repeated member is kept. */
  #members(node: JsonObject, known: readonly string[], owner: string): Members {
    const members = new Map<string, JsonMember>();
    for (const member of node.members) {
      const { key } = member;
      const span = { start: member.keyStart, end: member.keyEnd };
      if (members.has(key)) {
        this.#fault('duplicate-member', member, `\`${clip(key)}\` appears twice in this ${owner}`, span);
      } else if (known.includes(key)) {
        members.set(key, member);
      } else {
        const help = this.#suggestion(key, known);
        this.#fault('unknown-member', member, `\`${clip(key)}\` is no element of a ${owner}`, span, help);
      }
    }
    return members;
  }

  #checkLegality(members: Members, node: JsonObject): void {
    for (const name of FORBIDDEN[this.#type]) {
      const member = members.get(name);
      if (member)
        this.#fault('forbidden-element', node, `${aPolicy(this.#type)} has no \`${name}\``, keySpan(member));
    }
    for (const [plain, negated] of EXCLUSIVE_PAIRS) {
      const second = members.get(plain) && members.get(negated);
      if (second)
        this.#fault('exclusive-pair', node, `both \`${plain}\` and \`${negated}\``, keySpan(second));
    }
    const required = REQUIRED[this.#type];
    const lacks = (plain: string, negated: string): boolean => !members.has(plain) && !members.has(negated);
    if (required.principal && lacks('Principal', 'NotPrincipal')) {
      this.#fault(
        'missing-member',
        node,
        `a statement of ${aPolicy(this.#type)} needs a \`Principal\``,
        nearStart(node),
      );
    }
    if (lacks('Action', 'NotAction')) this.#missing('Action', node, this.#type === 'key');
    if (lacks('Resource', 'NotResource')) {
      if (required.resource) this.#missing('Resource', node, false);
      else if (this.#type === 'key') this.#missing('Resource', node, true);
    }
  }

  #missing(element: string, node: JsonObject, inert: boolean): void {
    const span = nearStart(node);
    if (inert)
      this.#note('inert-statement', span, `the statement has no \`${element}\`, so it has no effect`);
    else this.#fault('missing-member', node, `the statement has no \`${element}\``, span);
  }

  #effect(member: JsonMember | undefined, node: JsonObject): Effect | undefined {
    if (!member) {
      this.#fault('missing-member', node, 'the statement has no `Effect`', nearStart(node));
      return undefined;
    }
    const { value } = member;
    if (value.kind === 'string' && (value.value === 'Allow' || value.value === 'Deny')) return value.value;
    this.#fault('bad-effect', value, `found ${this.#quote(value)}, expected "Allow" or "Deny"`);
    return undefined;
  }

  #string(member: JsonMember | undefined): string | undefined {
    if (!member) return undefined;
    if (member.value.kind === 'string') return member.value.value;
    this.#fault(
      'wrong-type',
      member.value,
      `\`${member.key}\` is ${describe(member.value)}, expected a string`,
    );
    return undefined;
  }

  #patterns(members: Members, plain: string, negated: string): PatternElement | undefined {
    const member = members.get(plain) ?? members.get(negated);
    if (!member) return undefined;
    const values: string[] = [];
    const starts: number[] = [];
    for (const item of itemsOf(member.value)) {
      if (item.kind === 'string') {
        values.push(item.value);
        starts.push(item.start);
      } else {
        this.#fault('wrong-type', item, `\`${member.key}\` holds ${describe(item)}, expected strings`);
      }
    }
    return { negated: member.key === negated, span: toSpan(member.value), values, starts };
  }

  #principal(members: Members): PrincipalElement | undefined {
    const member = members.get('Principal') ?? members.get('NotPrincipal');
    if (!member) return undefined;
    const { value } = member;
    const negated = member.key === 'NotPrincipal';
    if (value.kind === 'string' && value.value === '*') {
      return { negated, span: toSpan(value), entries: [{ kind: '*', value: '*', start: value.start }] };
    }
    if (value.kind !== 'object') {
      const message = `\`${member.key}\` is ${this.#quote(value)}, expected "*" or an object such as {"AWS": "…"}`;
      this.#fault('wrong-type', value, message);
      return { negated, span: toSpan(value), entries: [] };
    }
    const entries: PrincipalEntry[] = [];
    for (const [key, entry] of this.#members(value, PRINCIPAL_KINDS, 'principal')) {
      for (const item of itemsOf(entry.value)) {
        if (item.kind === 'string') {
          entries.push({ kind: key as PrincipalKind, value: item.value, start: item.start });
        } else {
          this.#fault('wrong-type', item, `\`${key}\` holds ${describe(item)}, expected strings`);
        }
      }
    }
    return { negated, span: toSpan(value), entries };
  }

  #conditions(member: JsonMember | undefined): readonly Condition[] {
    if (!member) return [];
    if (member.value.kind !== 'object') {
      this.#fault(
        'wrong-type',
        member.value,
        `\`Condition\` is ${describe(member.value)}, expected an object`,
      );
      return [];
    }
    const conditions: Condition[] = [];
    const seen = new Set<string>();
    for (const block of member.value.members) {
      if (seen.has(block.key)) {
        this.#fault(
          'duplicate-member',
          block,
          `\`${clip(block.key)}\` appears twice in this condition`,
          keySpan(block),
        );
      }
      seen.add(block.key);
      this.#conditionBlock(block, conditions);
    }
    return conditions;
  }

  #conditionBlock(block: JsonMember, into: Condition[]): void {
    const operator = parseOperator(block.key);
    if (!operator) {
      const help = this.#suggestion(block.key, OPERATOR_NAMES);
      const message = `\`${clip(block.key)}\` is no condition operator`;
      this.#fault('unknown-operator', block, message, keySpan(block), help);
      return;
    }
    if (block.value.kind !== 'object') {
      const message = `\`${block.key}\` holds ${describe(block.value)}, expected an object of condition keys`;
      this.#fault('wrong-type', block.value, message);
      return;
    }
    const seen = new Set<string>();
    for (const entry of block.value.members) {
      const key = entry.key.toLowerCase();
      if (seen.has(key)) {
        const message = `\`${clip(entry.key)}\` appears twice under \`${block.key}\` (letter case does not count)`;
        this.#fault('duplicate-member', entry, message, keySpan(entry));
        continue;
      }
      seen.add(key);
      const values: string[] = [];
      const starts: number[] = [];
      for (const item of itemsOf(entry.value)) {
        const text = scalarText(item);
        if (text === undefined) {
          const message = `\`${clip(entry.key)}\` holds ${describe(item)}, expected strings, numbers or booleans`;
          this.#fault('wrong-type', item, message);
        } else {
          values.push(text);
          starts.push(item.start);
        }
      }
      into.push({
        operator,
        operatorStart: block.keyStart,
        key: entry.key,
        keyStart: entry.keyStart,
        span: { start: entry.keyStart, end: entry.value.end },
        values,
        starts,
      });
    }
  }

  #checkVariables(resource: PatternElement | undefined, conditions: readonly Condition[]): void {
    const check = (value: string, start: number): void => {
      if (!hasVariable(value)) return;
      const template = parseTemplate(value);
      if (template.ok) return;
      const span = scalarSpan(this.#source, start);
      this.#fault('bad-variable', span, `\`${clip(template.found)}\` is no policy variable`);
    };
    resource?.values.forEach((value, i) => {
      check(value, resource.starts[i]!);
    });
    for (const condition of conditions) {
      if (!takesVariables(condition)) continue;
      condition.values.forEach((value, i) => {
        check(value, condition.starts[i]!);
      });
    }
  }

  /** The help for a misspelt word, when one of the known words is near. */
  #suggestion(word: string, known: readonly string[]): string | undefined {
    if (++this.#suggestions > SUGGESTION_LIMIT) return undefined;
    const near = nearest(word, known);
    return near === undefined ? undefined : `did you mean \`${near}\`?`;
  }

  #fault(code: DiagnosticCode, node: Span | JsonMember, message: string, span?: Span, help?: string): void {
    const place = span ?? ('start' in node ? node : keySpan(node));
    const diagnostic = diagnose(code, toSpan(place), message, help);
    this.#faults.push(diagnostic);
    this.#diagnostics.push(diagnostic);
  }

  #note(code: DiagnosticCode, span: Span, message: string): void {
    this.#diagnostics.push(diagnose(code, toSpan(span), message));
  }

  #quote(node: JsonNode): string {
    const text = this.#source.text.slice(node.start, node.end);
    return node.kind === 'object' || node.kind === 'array' ? describe(node) : clip(text);
  }
}

/** Whether the values of a condition may hold policy variables: string and ARN operators, and Bool. */
export function takesVariables(condition: Condition): boolean {
  const { family } = condition.operator.base;
  return family === 'string' || family === 'arn' || family === 'bool';
}

/** A statement of which nothing could be read. */
function unreadableStatement(index: number, span: Span, faults: readonly Diagnostic[]): Statement {
  return {
    index,
    span,
    sid: undefined,
    sidStart: undefined,
    effect: undefined,
    principal: undefined,
    action: undefined,
    resource: undefined,
    conditions: [],
    faults,
  };
}

function hasPrincipal(type: PolicyType): boolean {
  return REQUIRED[type].principal;
}

function unreadable(
  source: SourceText,
  type: PolicyType,
  span: Span,
  code: DiagnosticCode,
  message: string,
): Policy {
  const fault = diagnose(code, toSpan(span), message);
  const base = { type, source, span: { start: 0, end: source.text.length }, id: undefined, statements: [] };
  return { ...base, version: '2008-10-17', fault, diagnostics: [fault] };
}

/** AWS's IAM API returns documents percent-encoded. A text that starts with `{` is left alone: its `%` are its own. */
function decodeUrl(source: SourceText): SourceText {
  if (!/^\s*%(?:7B|20|09|0A|0D)/i.test(source.text)) return source;
  try {
    return new SourceText(source.name, decodeURIComponent(source.text.trim()));
  } catch {
    return source;
  }
}

/** A list or a single value, as a list. */
function itemsOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === 'array' ? node.items : [node];
}

function scalarText(node: JsonNode): string | undefined {
  switch (node.kind) {
    case 'string':
      return node.value;
    case 'number':
      return node.raw;
    case 'boolean':
      return String(node.value);
    default:
      return undefined;
  }
}

function describe(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return 'an object';
    case 'array':
      return 'a list';
    case 'null':
      return 'null';
    default:
      return `a ${node.kind}`;
  }
}

/** Offsets alone: a policy must not hold on to the tree it was read from. */
function toSpan({ start, end }: Span): Span {
  return { start, end };
}

function keySpan(member: JsonMember): Span {
  return { start: member.keyStart, end: member.keyEnd };
}

/** The opening brace of an object: where something that is missing from it is reported. */
function nearStart(node: Span): Span {
  return { start: node.start, end: node.start + 1 };
}
