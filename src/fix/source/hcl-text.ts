/**
 * Policies in the language of Terraform, laid out as `terraform fmt` does: strings, attributes, the `statement` blocks of
 * `aws_iam_policy_document`, and objects for `jsonencode`.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
import type { PolicyVersion, PrincipalElement, Statement } from '../../policy/ast.ts';
import type { JsonValue } from '../document-edit.ts';

/** How a policy variable is written: `&{…}` in a policy document of the provider, `$${…}` anywhere. */
export type VariableForm = 'ampersand' | 'escaped';

/** The provider refuses `&{` where the version has no variables, and there it is plain text. */
export function variableForm(version: PolicyVersion): VariableForm {
  return version === '2012-10-17' ? 'ampersand' : 'escaped';
}

/** Names that stand without quotes as keys of objects. */
const IDENTIFIER = /^[A-Za-z_][\w-]*$/;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A quoted string that means the text. */
export function hclString(text: string, variables: VariableForm): string {
  let written = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if ((character === '$' || character === '%') && text[i + 1] === '{') {
      // Three of the sign in a row would not be read as one and an escaped one.
      if (text[i - 1] === character)
        written = `${written.slice(0, -1)}\\u00${character.charCodeAt(0).toString(16)}`;
      written += character === '$' && variables === 'ampersand' ? '&' : character + character;
      continue;
    }
    written +=
      ESCAPES[character] ?? (character < ' ' || character === '\u007f' ? unicode(character) : character);
  }
  return `"${written}"`;
}

function unicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const LONGEST = 80;

/** Strings as a list, on one line where there is room. */
function hclList(values: readonly string[]): readonly string[] {
  const line = `[${values.join(', ')}]`;
  if (line.length <= LONGEST || values.length === 0) return [line];
  return ['[', ...values.map((value) => `  ${value},`), ']'];
}

/** `name = value`, with the signs of those that follow one another on single lines in one column. */
export function hclAttributes(
  attributes: readonly (readonly [name: string, value: readonly string[]])[],
): readonly string[] {
  const lines: string[] = [];
  for (let from = 0; from < attributes.length; ) {
    let to = from;
    while (to < attributes.length && attributes[to]![1].length === 1) to++;
    const group = attributes.slice(from, Math.max(to, from + 1));
    const width = Math.max(...group.map(([name]) => name.length));
    for (const [name, [first, ...rest]] of group) lines.push(`${name.padEnd(width)} = ${first}`, ...rest);
    from += group.length;
  }
  return lines;
}

export function indented(lines: readonly string[], by = '  '): readonly string[] {
  return lines.map((line) => (line === '' ? line : by + line));
}

/** Whether `aws_iam_policy_document` can say the statement: it takes few characters in a Sid, and `&{` is a variable. */
export function fitsPolicyDocument({ sid, principal, resource, conditions, action }: Statement): boolean {
  const values = [
    ...(principal?.entries.map(({ value }) => value) ?? []),
    ...(resource?.values ?? []),
    ...conditions.flatMap((condition) => condition.values),
  ];
  return (
    /^[A-Za-z0-9]*$/.test(sid ?? '') &&
    !values.some((value) => value.includes('&{')) &&
    action !== undefined &&
    conditions.every((condition) => condition.values.length > 0)
  );
}

/** A `statement` block. */
export function statementBlock(statement: Statement, version: PolicyVersion): readonly string[] {
  const { sid, effect, action, resource, principal, conditions } = statement;
  const form = variableForm(version);
  const list = (values: readonly string[], how = form): readonly string[] =>
    hclList(values.map((value) => hclString(value, how)));
  const attributes: (readonly [string, readonly string[]])[] = [];
  if (sid) attributes.push(['sid', [hclString(sid, 'escaped')]]);
  attributes.push(['effect', [hclString(effect ?? '', 'escaped')]]);
  // Of actions the provider takes `&{` as it is.
  if (action) attributes.push([action.negated ? 'not_actions' : 'actions', list(action.values, 'escaped')]);
  if (resource) attributes.push([resource.negated ? 'not_resources' : 'resources', list(resource.values)]);
  return [
    'statement {',
    ...indented([
      ...hclAttributes(attributes),
      ...(principal ? principalBlocks(principal, form) : []),
      ...conditions.flatMap(({ operator, key, values }) => [
        '',
        ...conditionBlock(operator.text, key, values, form),
      ]),
    ]),
    '}',
  ];
}

function principalBlocks({ negated, entries }: PrincipalElement, form: VariableForm): readonly string[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => [
    '',
    ...principalBlock(
      negated ? 'not_principals' : 'principals',
      kind,
      entries.flatMap((entry) => (entry.kind === kind ? [entry.value] : [])),
      form,
    ),
  ]);
}

export function principalBlock(
  name: 'principals' | 'not_principals',
  kind: string,
  identifiers: readonly string[],
  form: VariableForm,
): readonly string[] {
  return [
    `${name} {`,
    ...indented(
      hclAttributes([
        ['type', [hclString(kind, 'escaped')]],
        ['identifiers', hclList(identifiers.map((value) => hclString(value, form)))],
      ]),
    ),
    '}',
  ];
}

export function conditionBlock(
  test: string,
  variable: string,
  values: readonly string[],
  form: VariableForm,
): readonly string[] {
  return [
    'condition {',
    ...indented(
      hclAttributes([
        ['test', [hclString(test, 'escaped')]],
        ['variable', [hclString(variable, 'escaped')]],
        ['values', hclList(values.map((value) => hclString(value, form)))],
      ]),
    ),
    '}',
  ];
}

/** A value as an expression, as it is given to `jsonencode`. */
export function hclValue(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [hclString(value, 'escaped')];
  if (typeof value !== 'object') return [String(value)];
  if (isList(value)) {
    const items = value.map(hclValue);
    if (value.every((item) => typeof item !== 'object')) return hclList(items.map(([item]) => item!));
    return ['[', ...items.flatMap((item) => indented([...item.slice(0, -1), `${item.at(-1)},`])), ']'];
  }
  const members = Object.entries(value);
  if (members.length === 0) return ['{}'];
  return [
    '{',
    ...indented(hclAttributes(members.map(([name, member]) => [hclKey(name), hclValue(member)] as const))),
    '}',
  ];
}

/** The key of an object. */
export function hclKey(name: string): string {
  return IDENTIFIER.test(name) ? name : hclString(name, 'escaped');
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
