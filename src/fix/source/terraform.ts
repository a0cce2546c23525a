/**
 * The policy documents in Terraform sources: `aws_iam_policy_document`, objects given to `jsonencode`, heredocs and files
 * of JSON. Nothing is evaluated: what an expression stands for stays open.
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/iam-policy-documents
 */
import { memberOf as jsonMember, readJson } from '../../policy/json.ts';
import type { SourceText } from '../../policy/source.ts';
import {
  type HclBlock,
  type HclBody,
  type HclNode,
  type HclObject,
  type HclText,
  readHcl,
  readTemplate,
  type TextPart,
} from './hcl.ts';
import { maskedValue, maskJson } from './masked-json.ts';
import type {
  SourceDocument,
  SourceProblem,
  Sources,
  UnreadDocument,
  UnreadReason,
} from './source-document.ts';
import {
  isWrittenOut,
  literalOf,
  type SourceMember,
  type SourcePart,
  type SourceValue,
} from './source-value.ts';

/** Files with these endings may hold a document: configuration, JSON, templates of JSON. */
export const TERRAFORM_FILES = ['.tf', '.tofu', '.json', '.tftpl', '.tpl'] as const;

/** The policy documents of the files of one configuration. */
export function readTerraform(files: readonly SourceText[]): Sources {
  const reader = new TerraformReader();
  for (const file of files) reader.read(file);
  return reader.sources();
}

const DATA = 'aws_iam_policy_document';
/** Arguments by which a document takes over others. */
const MERGING = ['source_json', 'override_json', 'source_policy_documents', 'override_policy_documents'];

type Draft = Omit<SourceDocument, 'usedBy'>;

class TerraformReader {
  readonly #documents: Draft[] = [];
  readonly #unread: UnreadDocument[] = [];
  readonly #problems: SourceProblem[] = [];
  /** Who names a document of the provider, and by which names these go. */
  readonly #uses = new Map<string, { readonly titles: string[]; readonly names: string[] }>();
  /** How often the modules of a folder are called, by its path. */
  readonly #calls = new Map<string, number>();

  read(file: SourceText): void {
    if (!/\.(?:tf|tofu)$/.test(file.name)) {
      this.#readJson(file);
      return;
    }
    const result = readHcl(file.text);
    if (!result.ok) {
      const { offset, found, expected } = result.problem;
      const { line, column } = file.positionAt(offset);
      this.#problems.push({ file: file.name, line, column, found, expected });
      return;
    }
    for (const block of result.body.blocks) this.#readBlock(file, block);
  }

  sources(): Sources {
    return {
      documents: this.#documents.map((document) => {
        const uses = this.#uses.get(document.title);
        const calls = this.#calls.get(folderOf(document.file.name)) ?? 0;
        return {
          ...document,
          isRepeated: document.isRepeated || calls > 1,
          names: [...document.names, ...(uses?.names ?? [])],
          usedBy: uses?.titles ?? [],
        };
      }),
      unread: this.#unread,
      problems: this.#problems,
    };
  }

  /** A file that is nothing but a document. */
  #readJson(file: SourceText): void {
    const isTemplate = !file.name.endsWith('.json');
    const { text } = file;
    if (!text.includes('"Statement"')) return;
    const whole: readonly TextPart[] = [{ kind: 'literal', start: 0, end: text.length, text }];
    const parts = isTemplate ? readTemplate(text) : whole;
    const name = file.name.slice(file.name.lastIndexOf('/') + 1).split('.', 1)[0]!;
    const context = { title: file.name, names: [name], isRepeated: false };
    // Much else is kept in JSON, and none of it is a document in part.
    if (!isTemplate && !isDocument(file)) return;
    this.#addJson(file, context, { start: 0, end: text.length, parts: parts ?? [], isTemplate });
  }

  #readBlock(file: SourceText, block: HclBlock): void {
    const [kind = '', label = ''] = block.labels;
    const names = namesIn(block.body);
    const isRepeated = block.body.attributes.some(({ name }) => name === 'for_each' || name === 'count');
    const title = titleOf(block);
    if (block.type === 'module') this.#noteCall(file, block, isRepeated);
    const context: Context = { title, names: [...names, block.labels.at(-1) ?? ''], isRepeated };
    if (block.type === 'data' && kind === DATA) {
      context.names.push(label);
      this.#readDocument(file, block, context);
      return;
    }
    this.#walkBody(file, block.body, context);
  }

  #walkBody(file: SourceText, body: HclBody, context: Context): void {
    for (const { name, value } of body.attributes)
      this.#walk(file, value, {
        ...context,
        title: `${context.title}.${name}`,
        names: [...context.names, name],
      });
    for (const { type, body: inner } of body.blocks) {
      const names = [...namesIn(inner), ...context.names];
      this.#walkBody(file, inner, { ...context, title: `${context.title}.${type}`, names });
    }
  }

  #walk(file: SourceText, node: HclNode, context: Context): void {
    switch (node.kind) {
      case 'call': {
        const [first] = node.values;
        if (node.name === 'jsonencode' && first?.kind === 'object' && hasMember(first, 'Statement')) {
          const value = writtenValue(file.text, first);
          const place = { kind: 'hcl-object', node: first } as const;
          if (isWrittenOut(value))
            this.#documents.push({ ...context, file, start: node.start, value, place });
          else this.#leave(file, node.start, context, 'computed');
          return;
        }
        if (node.name === 'jsonencode' && first?.kind === 'other') this.#noteUse(first.expression, context);
        for (const value of node.values) this.#walk(file, value, context);
        return;
      }
      case 'list':
        for (const item of node.items) this.#walk(file, item, context);
        return;
      case 'object':
        for (const { name = '*', value } of node.members)
          this.#walk(file, value, {
            ...context,
            title: `${context.title}.${name}`,
            names: [...context.names, name],
          });
        return;
      case 'text':
        this.#walkText(file, node, context);
        return;
      case 'other':
        this.#noteUse(node.expression, context);
        if (node.expression.includes('jsonencode') && node.expression.includes('Statement'))
          this.#leave(file, node.start, context, 'computed');
    }
  }

  #walkText(file: SourceText, node: HclText, context: Context): void {
    for (const part of node.parts) if (part.kind === 'value') this.#noteUse(part.expression, context);
    const { start, end } = node.content;
    const raw = file.text.slice(start, end);
    if (node.isHeredoc && raw.includes('"Statement"'))
      this.#addJson(file, context, { start, end, parts: node.parts, isTemplate: true });
    else if (raw.includes('\\"Statement\\"')) this.#leave(file, node.start, context, 'quoted');
  }

  #addJson(
    file: SourceText,
    context: Context,
    { parts, ...region }: { start: number; end: number; isTemplate: boolean; parts: readonly TextPart[] },
  ): void {
    const masked = maskJson(file.text, parts, region.isTemplate);
    const value = masked && maskedValue(masked);
    if (value?.kind !== 'object' || !isWrittenOut(value)) {
      this.#leave(file, region.start, context, 'computed');
      return;
    }
    this.#documents.push({
      ...context,
      file,
      start: region.start,
      value,
      place: { kind: 'json', ...region, path: [] },
    });
  }

  #readDocument(file: SourceText, block: HclBlock, context: Context): void {
    const { body } = block;
    const others = body.attributes.filter(({ name }) => MERGING.includes(name));
    for (const { value } of others) this.#noteUse(file.text.slice(value.start, value.end), context);
    if (others.length > 0) {
      this.#leave(file, block.start, context, 'merged');
      return;
    }
    const value = documentValue(file.text, body);
    if (!value) {
      this.#leave(file, block.start, context, 'computed');
      return;
    }
    this.#documents.push({ ...context, file, start: block.start, value, place: { kind: 'blocks', body } });
  }

  #leave(file: SourceText, start: number, { title, names }: Context, why: UnreadReason): void {
    this.#unread.push({ file, title, start, names, why });
  }

  #noteCall(file: SourceText, { body }: HclBlock, isRepeated: boolean): void {
    const source = literalAttribute(file.text, body, 'source');
    if (!source?.startsWith('.')) return;
    const folder = joined(folderOf(file.name), source);
    this.#calls.set(folder, (this.#calls.get(folder) ?? 0) + (isRepeated ? 2 : 1));
  }

  #noteUse(expression: string, { title, names }: Context): void {
    for (const [, name = ''] of expression.matchAll(/\bdata\.aws_iam_policy_document\.([\w-]+)/g)) {
      const document = `data.${DATA}.${name}`;
      const uses = this.#uses.get(document) ?? { titles: [], names: [] };
      this.#uses.set(document, uses);
      const [first, second] = title.split('.');
      const user = first === 'data' ? title : `${first}.${second}`;
      if (!uses.titles.includes(user)) uses.titles.push(user);
      uses.names.push(...names);
    }
  }
}

interface Context {
  readonly title: string;
  readonly names: string[];
  readonly isRepeated: boolean;
}

function isDocument(file: SourceText): boolean {
  const result = readJson(file);
  return result.ok && jsonMember(result.value, 'Statement') !== undefined;
}

function folderOf(path: string): string {
  return joined(path.slice(0, path.lastIndexOf('/') + 1), '.');
}

/** A path relative to another one, without steps that lead nowhere. */
function joined(folder: string, relative: string): string {
  const steps: string[] = [];
  for (const step of `${folder}/${relative}`.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function titleOf({ type, labels }: HclBlock): string {
  if (type === 'resource') return labels.join('.');
  return [type === 'locals' ? 'local' : type, ...labels].join('.');
}

/** Texts that name a resource: `name`, `bucket`, `role` and the like. */
function namesIn({ attributes }: HclBody): string[] {
  return attributes.flatMap(({ name, value }) =>
    value.kind === 'text' && /(?:name|bucket|role|user|group|repository|key_id|alias)/.test(name)
      ? value.parts.flatMap((part) => (part.kind === 'literal' ? [part.text] : []))
      : [],
  );
}

function hasMember({ members }: HclObject, wanted: string): boolean {
  return members.some(({ name }) => name === wanted);
}

/** A document of the provider in the shape of the JSON that it becomes. */
function documentValue(text: string, body: HclBody): SourceValue | undefined {
  const version = literalAttribute(text, body, 'version') ?? '2012-10-17';
  const statements: SourceValue[] = [];
  for (const block of body.blocks) {
    if (block.type !== 'statement') return undefined;
    const statement = statementValue(text, block.body, version);
    if (!statement) return undefined;
    statements.push(statement);
  }
  const id = body.attributes.find(({ name }) => name === 'policy_id');
  return {
    kind: 'object',
    members: [
      { name: 'Version', value: textValue(version) },
      ...(id ? [{ name: 'Id', value: writtenValue(text, id.value) }] : []),
      { name: 'Statement', value: { kind: 'list', items: statements } },
    ],
  };
}

function literalAttribute(text: string, body: HclBody, wanted: string): string | undefined {
  const attribute = body.attributes.find(({ name }) => name === wanted);
  return attribute && literalOf(writtenValue(text, attribute.value));
}

function textValue(text: string): SourceValue {
  return { kind: 'text', parts: [text] };
}

/** Attributes of a `statement` block, and whether `&{` in them becomes `${`. */
const ELEMENTS: ReadonlyMap<string, readonly [element: string, hasVariables: boolean]> = new Map([
  ['sid', ['Sid', false]],
  ['effect', ['Effect', false]],
  ['actions', ['Action', false]],
  ['not_actions', ['NotAction', false]],
  ['resources', ['Resource', true]],
  ['not_resources', ['NotResource', true]],
]);

function statementValue(text: string, body: HclBody, version: string): SourceValue | undefined {
  const withVariables = (value: SourceValue): SourceValue =>
    version === '2012-10-17' ? replaced(value) : value;
  const members: SourceMember[] = [];
  if (!body.attributes.some(({ name }) => name === 'effect'))
    members.push({ name: 'Effect', value: textValue('Allow') });
  for (const { name, value } of body.attributes) {
    const [element, hasVariables] = ELEMENTS.get(name) ?? [];
    if (element === undefined) return undefined;
    const given = writtenValue(text, value);
    members.push({ name: element, value: hasVariables ? withVariables(given) : given });
  }
  const principals: { name: string; value: SourceValue }[] = [];
  const conditions = new Map<string, SourceMember[]>();
  let principalElement: string | undefined;
  for (const block of body.blocks) {
    if (block.type === 'condition') {
      const test = literalAttribute(text, block.body, 'test');
      const variable = literalAttribute(text, block.body, 'variable');
      const values = block.body.attributes.find(({ name }) => name === 'values');
      if (test === undefined || variable === undefined || !values) return undefined;
      const under = conditions.get(test) ?? [];
      if (under.some(({ name }) => name === variable)) return undefined;
      conditions.set(test, [
        ...under,
        { name: variable, value: withVariables(writtenValue(text, values.value)) },
      ]);
      continue;
    }
    const element = PRINCIPAL_BLOCKS.get(block.type);
    const type = literalAttribute(text, block.body, 'type');
    const identifiers = block.body.attributes.find(({ name }) => name === 'identifiers');
    if (!element || type === undefined || !identifiers) return undefined;
    if (principalElement !== undefined && principalElement !== element) return undefined;
    principalElement = element;
    principals.push({ name: type, value: withVariables(writtenValue(text, identifiers.value)) });
  }
  if (principalElement !== undefined) {
    const value = principalValue(principals);
    if (!value) return undefined;
    members.push({ name: principalElement, value });
  }
  if (conditions.size > 0) {
    const operators = [...conditions].map(
      ([name, under]): SourceMember => ({ name, value: { kind: 'object', members: under } }),
    );
    members.push({ name: 'Condition', value: { kind: 'object', members: operators } });
  }
  return { kind: 'object', members };
}

const PRINCIPAL_BLOCKS: ReadonlyMap<string, string> = new Map([
  ['principals', 'Principal'],
  ['not_principals', 'NotPrincipal'],
]);

/** Of type `*` it is the bare `*`; lists of one type are put together. */
function principalValue(principals: readonly SourceMember[]): SourceValue | undefined {
  const [first] = principals;
  if (first?.name === '*') return principals.length === 1 ? first.value : undefined;
  const members: SourceMember[] = [];
  for (const type of new Set(principals.map(({ name }) => name))) {
    const lists = principals.flatMap(({ name, value }) => (name === type ? [value] : []));
    if (type === '*' || (lists.length > 1 && lists.some(({ kind }) => kind !== 'list'))) return undefined;
    const items = lists.flatMap((list) => (list.kind === 'list' ? list.items : []));
    members.push({ name: type, value: lists.length === 1 ? lists[0]! : { kind: 'list', items } });
  }
  return { kind: 'object', members };
}

/** The provider writes `${` for `&{`. */
function replaced(value: SourceValue): SourceValue {
  switch (value.kind) {
    case 'text':
      return {
        kind: 'text',
        parts: value.parts.map((part) => (typeof part === 'string' ? part.replaceAll('&{', '${') : part)),
      };
    case 'list':
      return { kind: 'list', items: value.items.map(replaced) };
    default:
      return value;
  }
}

/** An expression as a value, as far as it is written out. */
function writtenValue(text: string, node: HclNode): SourceValue {
  const expression = (): SourceValue => ({
    kind: 'expression',
    expression: text.slice(node.start, node.end).trim().replaceAll(/\s+/g, ' '),
  });
  switch (node.kind) {
    case 'text': {
      if (node.parts.some(({ kind }) => kind === 'directive')) return expression();
      const parts = node.parts.map((part): SourcePart => {
        if (part.kind === 'value') return { expression: part.expression };
        return part.kind === 'literal' ? part.text : '';
      });
      return { kind: 'text', parts: parts.length === 0 ? [''] : parts };
    }
    case 'list':
      return { kind: 'list', items: node.items.map((item) => writtenValue(text, item)) };
    case 'object': {
      const members = node.members.flatMap(({ name, value }) =>
        name === undefined ? [] : [{ name, value: writtenValue(text, value) }],
      );
      return members.length === node.members.length ? { kind: 'object', members } : expression();
    }
    case 'call':
      return expression();
    case 'other': {
      if (node.expression === 'true' || node.expression === 'false')
        return { kind: 'other', value: node.expression === 'true' };
      if (node.expression === 'null') return { kind: 'other', value: null };
      const number = Number(node.expression);
      return /^-?\d/.test(node.expression) && Number.isFinite(number)
        ? { kind: 'other', value: number }
        : { kind: 'expression', expression: node.expression };
    }
  }
}
