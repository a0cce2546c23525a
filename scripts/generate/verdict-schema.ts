/** schemas/verdict.schema.json: what `deniedby simulate` prints as JSON, from the types and their comments. */
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

export function verdictSchemaText(root: string): { readonly path: string; readonly text: string } {
  const generator = createGenerator({
    path: join(root, 'scripts/generate/printed-result.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'PrintedOutput',
    topRef: false,
    sortProps: false,
    // The sources are checked by `npm run check`, with the project's own settings.
    skipTypeCheck: true,
    encodeRefs: false,
  });
  const { $schema, definitions, ...schema } = generator.createSchema('PrintedOutput');
  const whole = {
    $schema,
    $id: 'urn:deniedby:schema:verdict',
    title: 'deniedby verdict',
    ...schema,
    definitions: Object.fromEntries(Object.entries(definitions ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return { path: 'schemas/verdict.schema.json', text: `${JSON.stringify(whole, null, 2)}\n` };
}
