/**
 * schemas/scenario.schema.json: the definition that validates scenarios, as JSON Schema, with the words of
 * docs/scenario.md. A member that the page does not explain, or a row about a member that is gone, is an error.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from '../../src/scenario/schema.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
  description?: string;
  [keyword: string]: unknown;
}

/** What the JSON Schema says of a policy document; deniedby's own reader says the rest, with places. */
const DOCUMENT = {
  type: ['object', 'string'],
  description: 'A policy document: the object, or a text that holds it, as AWS APIs return it.',
};

export function scenarioSchemaText(root: string): { readonly path: string; readonly text: string } {
  const converted = toJsonSchema(scenarioSchema, {
    target: 'draft-07',
    errorMode: 'throw',
    overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'custom' ? (DOCUMENT as object) : null),
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex'
        ? {
            ...jsonSchema,
            pattern: plainPattern((valibotAction as unknown as { requirement: RegExp }).requirement),
          }
        : null,
  }) as JsonSchema;
  const { $schema, ...schema } = converted;
  describe(schema, tablesOf(readFileSync(join(root, 'docs/scenario.md'), 'utf8')));
  const whole = {
    $schema,
    $id: 'urn:deniedby:schema:scenario',
    title: 'deniedby scenario',
    description: 'One AWS request with the policies that apply to it, or a list of such scenarios.',
    anyOf: [{ $ref: '#/definitions/scenario' }, { type: 'array', items: { $ref: '#/definitions/scenario' } }],
    definitions: { scenario: schema },
  };
  return { path: 'schemas/scenario.schema.json', text: `${JSON.stringify(whole, null, 2)}\n` };
}

/** JSON Schema has patterns without flags. */
function plainPattern({ source, flags }: RegExp): string {
  if (flags === '') return source;
  if (flags === 's') return source.replaceAll('.*', '[\\s\\S]*');
  throw new Error(`no way to write the flags of /${source}/${flags} in JSON Schema`);
}

/** The tables of the page: by the heading, or the line `word:`, that they stand under. */
function tablesOf(page: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const tables = new Map<string, Map<string, string>>();
  let title = '';
  for (const line of page.split('\n')) {
    title = /^## (.+)$/.exec(line)?.[1] ?? /^`(\w+)`:$/.exec(line)?.[1] ?? title;
    const row = /^\| `(\w+)` \| (.+) \|$/.exec(line);
    if (!row?.[1] || !row[2]) continue;
    const table = tables.get(title) ?? new Map<string, string>();
    tables.set(title, table.set(row[1], plainText(row[2])));
  }
  return tables;
}

/** Links become their text; a sentence begins with a capital letter. */
function plainText(markdown: string): string {
  const text = markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
  return text[0]!.toUpperCase() + text.slice(1);
}

function describe(schema: JsonSchema, tables: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  const { request, policies, expect } = schema.properties ?? {};
  describeMembers(schema, 'The scenario', tables);
  describeMembers(request, 'request', tables);
  describeMembers(policies, 'policies', tables);
  describeMembers(policies?.properties?.['service'], 'service', tables);
  describeMembers(expect, 'expect', tables);
}

function describeMembers(
  schema: JsonSchema | undefined,
  title: string,
  tables: ReadonlyMap<string, ReadonlyMap<string, string>>,
): void {
  const table = tables.get(title) ?? new Map<string, string>();
  const properties = schema?.properties ?? {};
  const unexplained = Object.keys(properties).filter((name) => !table.has(name));
  const gone = [...table.keys()].filter((name) => !Object.hasOwn(properties, name));
  if (table.size === 0 || unexplained.length > 0 || gone.length > 0) {
    throw new Error(
      `docs/scenario.md, table "${title}": not explained: ${unexplained.join(', ') || 'none'}; not in the format: ${gone.join(', ') || 'none'}`,
    );
  }
  for (const [name, text] of table) {
    // Beside $ref nothing counts in draft 7; nothing here has one.
    properties[name] = { description: text, ...properties[name] };
  }
}
