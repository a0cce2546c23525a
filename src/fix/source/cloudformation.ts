/**
 * The policy documents in templates of CloudFormation and SAM, in JSON and YAML. Intrinsic functions that make a text are
 * read as one with expressions in it; what any other stands for stays open.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
import { type JsonNode, memberOf, readJson, toValue } from '../../policy/json.ts';
import type { SourceText } from '../../policy/source.ts';
import { type DocumentEdit, editDocument, type JsonPath } from '../document-edit.ts';
import type { SourceDocument, SourceProblem, Sources, UnreadDocument } from './source-document.ts';
import { isWrittenOut, type SourcePart, type SourceValue } from './source-value.ts';
import { editYaml, readYamlTemplate } from './yaml-template.ts';

/** The policy documents of templates. */
export function readTemplates(files: readonly SourceText[]): Sources {
  const documents: SourceDocument[] = [];
  const unread: UnreadDocument[] = [];
  const problems: SourceProblem[] = [];
  for (const file of files) {
    const isJson = file.text.trimStart().startsWith('{');
    const result = isJson ? readJson(file) : readYamlTemplate(file);
    if (!result.ok) {
      const { start, found, expected } = result.problem;
      problems.push({ file: file.name, ...file.positionAt(start), found, expected });
      continue;
    }
    new Walk(file, isJson, documents, unread).visit(result.value, [], [], 0);
  }
  return { documents, unread, problems };
}

/** The file's text with the edit; undefined where it has no place in it. */
export function editTemplate(
  { file: { text }, place }: SourceDocument,
  edit: DocumentEdit,
): string | undefined {
  if (place.kind === 'yaml') return editYaml(text, place.path, edit);
  if (place.kind !== 'json') return undefined;
  return editDocument(text, [{ ...edit, path: [...place.path, ...edit.path] }])?.text;
}

/** Deeper than templates are. */
const DEPTH_LIMIT = 60;
/** Properties by which resources and policies are called. */
const NAME = /(?:Name|Bucket|Roles?|Users?|Groups?|KeyId|Description)$/;

class Walk {
  readonly #file: SourceText;
  readonly #isJson: boolean;
  readonly #documents: SourceDocument[];
  readonly #unread: UnreadDocument[];

  constructor(file: SourceText, isJson: boolean, documents: SourceDocument[], unread: UnreadDocument[]) {
    this.#file = file;
    this.#isJson = isJson;
    this.#documents = documents;
    this.#unread = unread;
  }

  visit(node: JsonNode, path: JsonPath, names: readonly string[], depth: number): void {
    if (depth > DEPTH_LIMIT) return;
    if (node.kind === 'array') {
      for (const [i, item] of node.items.entries()) this.visit(item, [...path, i], names, depth + 1);
      return;
    }
    const title = path.join('.');
    if (node.kind === 'string') {
      const isDocument = /^\s*\{/.test(node.value) && node.value.includes('"Statement"');
      if (isDocument) this.#unread.push({ file: this.#file, title, start: node.start, names, why: 'quoted' });
      return;
    }
    if (node.kind !== 'object') return;
    if (isDocument(node)) {
      const value = templateValue(node);
      if (!isWrittenOut(value)) {
        this.#unread.push({ file: this.#file, title, start: node.start, names, why: 'computed' });
        return;
      }
      this.#documents.push({
        file: this.#file,
        title,
        start: node.start,
        value,
        names,
        usedBy: [],
        isRepeated: path.some((step) => String(step).startsWith('Fn::ForEach')),
        place: this.#isJson
          ? { kind: 'json', start: 0, end: this.#file.text.length, isTemplate: false, path }
          : { kind: 'yaml', path },
      });
      return;
    }
    const own = node.members.flatMap(({ key, value }) => (NAME.test(key) ? textsIn(value) : []));
    for (const { key, value } of node.members)
      this.visit(value, [...path, key], [...names, ...own, ...(depth === 1 ? [key] : [])], depth + 1);
  }
}

function textsIn(node: JsonNode): readonly string[] {
  if (node.kind === 'string') return [node.value];
  return node.kind === 'array'
    ? node.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
    : [];
}

/** Statements with an effect, or what a function makes in their place. */
function isDocument(node: JsonNode): boolean {
  const statements = memberOf(node, 'Statement');
  const all = statements?.kind === 'array' ? statements.items : statements ? [statements] : [];
  return all.some(
    (one) =>
      one.kind === 'object' && one.members.some(({ key }) => key === 'Effect' || key.startsWith('Fn::')),
  );
}

/** A value with what its intrinsic functions make of texts. */
function templateValue(node: JsonNode): SourceValue {
  switch (node.kind) {
    case 'string':
      return { kind: 'text', parts: [node.value] };
    case 'number':
      return { kind: 'text', parts: [node.raw] };
    case 'boolean':
      return { kind: 'other', value: node.value };
    case 'null':
      return { kind: 'other', value: null };
    case 'array':
      return { kind: 'list', items: node.items.map(templateValue) };
    case 'object': {
      const [only, ...others] = node.members;
      if (only && others.length === 0 && (only.key === 'Ref' || only.key.startsWith('Fn::')))
        return intrinsicValue(only.key, only.value) ?? open(node);
      // What a macro or a merge puts in is not known.
      if (node.members.some(({ key }) => key === '<<' || key.startsWith('Fn::'))) return open(node);
      return {
        kind: 'object',
        members: node.members.map(({ key, value }) => ({ name: key, value: templateValue(value) })),
      };
    }
  }
}

function open(node: JsonNode): SourceValue {
  return { kind: 'expression', expression: JSON.stringify(toValue(node)) };
}

/** Undefined for a function whose result is not known to be a text. */
function intrinsicValue(name: string, argument: JsonNode): SourceValue | undefined {
  switch (name) {
    case 'Ref':
      return argument.kind === 'string' ? { kind: 'expression', expression: argument.value } : undefined;
    case 'Fn::GetAtt': {
      const steps = argument.kind === 'array' ? argument.items : [argument];
      const texts = steps.flatMap((step) => (step.kind === 'string' ? [step.value] : []));
      return texts.length === steps.length ? { kind: 'expression', expression: texts.join('.') } : undefined;
    }
    case 'Fn::Sub':
      return substituted(argument);
    case 'Fn::Join':
      return joined(argument);
    default:
      return undefined;
  }
}

function substituted(argument: JsonNode): SourceValue | undefined {
  const [text, values] = argument.kind === 'array' ? argument.items : [argument];
  if (text?.kind !== 'string') return undefined;
  const parts = text.value.split(/(\$\{[^${}]*\})/).flatMap((piece): readonly SourcePart[] => {
    if (!piece.startsWith('${') || !piece.endsWith('}')) return piece === '' ? [] : [piece];
    const name = piece.slice(2, -1).trim();
    if (name.startsWith('!')) return [`$\{${name.slice(1)}}`];
    const value = memberOf(values, name);
    if (!value) return [{ expression: name }];
    const given = templateValue(value);
    if (given.kind === 'text') return given.parts;
    return [{ expression: given.kind === 'expression' ? given.expression : piece }];
  });
  return { kind: 'text', parts: parts.length === 0 ? [''] : parts };
}

function joined(argument: JsonNode): SourceValue | undefined {
  const [separator, list] = argument.kind === 'array' ? argument.items : [];
  if (separator?.kind !== 'string' || list?.kind !== 'array') return undefined;
  const parts: SourcePart[] = [];
  for (const [i, item] of list.items.entries()) {
    if (i > 0 && separator.value !== '') parts.push(separator.value);
    const value = templateValue(item);
    if (value.kind === 'text') parts.push(...value.parts);
    else if (value.kind === 'expression') parts.push({ expression: value.expression });
    else return undefined;
  }
  return { kind: 'text', parts: parts.length === 0 ? [''] : parts };
}
