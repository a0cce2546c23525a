/** An edit of a policy made where it stands in Terraform sources; every other character stays as it is. */
import type { PolicyType } from '../../policy/ast.ts';
import { parsePolicyValue } from '../../policy/parse.ts';
import type { DocumentEdit, JsonPath, JsonValue } from '../document-edit.ts';
import type { HclBlock, HclBody, HclNode, HclObject, TextPart } from './hcl.ts';
import { readTemplate } from './hcl.ts';
import { addBlock, addMember, appendItem } from './hcl-edit.ts';
import {
  conditionBlock,
  fitsPolicyDocument,
  hclString,
  hclValue,
  principalBlock,
  statementBlock,
  type VariableForm,
  variableForm,
} from './hcl-text.ts';
import { editMasked, maskJson } from './masked-json.ts';
import type { SourceDocument } from './source-document.ts';
import { literalOf, memberOf } from './source-value.ts';

/** The file's text with the edit; undefined where it has no place in it. */
export function editTerraform(
  { file: { text }, place, value }: SourceDocument,
  edit: DocumentEdit,
  type: PolicyType,
): string | undefined {
  switch (place.kind) {
    case 'blocks': {
      const isOld = literalOf(memberOf(value, 'Version')) === '2008-10-17';
      return editBlocks(text, place.body, edit, type, isOld ? '2008-10-17' : '2012-10-17');
    }
    case 'hcl-object':
      return editObject(text, place.node, edit);
    case 'json': {
      const { start, end, isTemplate } = place;
      const region = text.slice(start, end);
      const plain: readonly TextPart[] = [{ kind: 'literal', start: 0, end: region.length, text: region }];
      const parts = isTemplate ? readTemplate(region) : plain;
      const masked = parts && maskJson(region, parts, isTemplate);
      const edited = masked && editMasked(masked, [edit]);
      return edited === undefined ? undefined : text.slice(0, start) + edited + text.slice(end);
    }
    case 'yaml':
      return undefined;
  }
}

function editObject(text: string, root: HclObject, edit: DocumentEdit): string | undefined {
  const node = nodeAt(root, edit.path);
  if (!node) return undefined;
  if (edit.kind === 'append') return appendItem(text, node, hclValue(edit.value));
  const isThere = node.kind !== 'object' || node.members.some(({ name }) => name === edit.name);
  return isThere ? undefined : addMember(text, node, edit.name, hclValue(edit.value));
}

function nodeAt(root: HclNode, path: JsonPath): HclNode | undefined {
  let node: HclNode | undefined = root;
  for (const step of path) {
    if (typeof step === 'number') {
      // One statement may stand without a list.
      node = node?.kind === 'list' ? node.items[step] : step === 0 ? node : undefined;
      continue;
    }
    const members: readonly HclNode[] =
      node?.kind === 'object'
        ? node.members.flatMap(({ name, value }) => (name === step ? [value] : []))
        : [];
    node = members.length === 1 ? members[0] : undefined;
  }
  return node;
}

/** Attributes that hold the values of an element. */
const ATTRIBUTES: ReadonlyMap<string | number, string> = new Map([
  ['Action', 'actions'],
  ['NotAction', 'not_actions'],
  ['Resource', 'resources'],
  ['NotResource', 'not_resources'],
]);

function editBlocks(
  text: string,
  body: HclBody,
  edit: DocumentEdit,
  type: PolicyType,
  version: '2012-10-17' | '2008-10-17',
): string | undefined {
  const form = variableForm(version);
  const [, ...rest] = edit.path;
  if (rest.length === 0)
    return edit.kind === 'append' ? addStatement(text, body, edit.value, type, version) : undefined;
  const [index, element, first, second] = typeof rest[0] === 'number' ? rest : [0, ...rest];
  const statement = body.blocks[index as number];
  if (!statement) return undefined;
  const attribute = ATTRIBUTES.get(element ?? '');
  if (attribute !== undefined) {
    if (edit.kind !== 'append' || typeof edit.value !== 'string') return undefined;
    const isAction = element === 'Action' || element === 'NotAction';
    return appendTo(text, statement, attribute, edit.value, isAction ? 'escaped' : form);
  }
  if (element === 'Principal' || element === 'NotPrincipal') {
    const block = element === 'Principal' ? 'principals' : 'not_principals';
    if (edit.kind === 'add-member' && typeof edit.value === 'string')
      return addBlock(text, statement.body, principalBlock(block, edit.name, [edit.value], form));
    const there = statement.body.blocks.find(
      (one) => one.type === block && textAttribute(one, 'type') === first,
    );
    if (!there || edit.kind !== 'append' || typeof edit.value !== 'string') return undefined;
    return appendTo(text, there, 'identifiers', edit.value, form);
  }
  if (edit.kind === 'append') {
    const there = statement.body.blocks.find(
      (one) =>
        one.type === 'condition' &&
        textAttribute(one, 'test') === first &&
        textAttribute(one, 'variable') === second,
    );
    if (element !== 'Condition' || !there || typeof edit.value !== 'string') return undefined;
    return appendTo(text, there, 'values', edit.value, form);
  }
  const conditions = addedConditions(edit, element, first);
  return conditions?.reduce<string | undefined>(
    (edited, [test, variable, values]) =>
      edited === text
        ? addBlock(text, statement.body, conditionBlock(test, variable, values, form))
        : undefined,
    text,
  );
}

/** The conditions that an edit adds, however much of the element is there already. */
function addedConditions(
  edit: Extract<DocumentEdit, { kind: 'add-member' }>,
  element: string | number | undefined,
  operator: string | number | undefined,
): readonly (readonly [test: string, variable: string, values: readonly string[]])[] | undefined {
  let nested: JsonValue = { [edit.name]: edit.value };
  if (element === 'Condition' && typeof operator === 'string') nested = { [operator]: nested };
  else if (element === undefined && edit.name === 'Condition') nested = edit.value;
  else if (element !== 'Condition') return undefined;
  return Object.entries(nested).flatMap(([test, keys]) =>
    Object.entries(keys as Readonly<Record<string, JsonValue>>).map(
      ([variable, values]) => [test, variable, [values].flat().map(String)] as const,
    ),
  );
}

function textAttribute({ body }: HclBlock, wanted: string): string | undefined {
  const value = body.attributes.find(({ name }) => name === wanted)?.value;
  if (value?.kind !== 'text') return undefined;
  return value.parts.map((part) => (part.kind === 'literal' ? part.text : '')).join('');
}

function appendTo(
  text: string,
  { body }: HclBlock,
  wanted: string,
  value: string,
  form: VariableForm,
): string | undefined {
  const attribute = body.attributes.find(({ name }) => name === wanted);
  if (!attribute || (form === 'ampersand' && value.includes('&{'))) return undefined;
  // Only lists have more than one value here.
  return attribute.value.kind === 'list'
    ? appendItem(text, attribute.value, [hclString(value, form)])
    : undefined;
}

function addStatement(
  text: string,
  body: HclBody,
  value: JsonValue,
  type: PolicyType,
  version: '2012-10-17' | '2008-10-17',
): string | undefined {
  const { statements } = parsePolicyValue({ Version: version, Statement: [value] }, type);
  const [statement] = statements;
  if (!statement || !fitsPolicyDocument(statement)) return undefined;
  return addBlock(text, body, statementBlock(statement, version), body.blocks.at(-1));
}
