/** schemas/diagnosis.schema.json: the definition that validates saved diagnoses, as JSON Schema. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { savedDiagnosisSchema } from '../../src/fix/saved-diagnosis.ts';

export function diagnosisSchemaText(): { readonly path: string; readonly text: string } {
  const { $schema, ...schema } = toJsonSchema(savedDiagnosisSchema, {
    target: 'draft-07',
    errorMode: 'throw',
    // The one check is that of a time, which deniedby's own reader makes.
    overrideAction: ({ valibotAction, jsonSchema }) => (valibotAction.type === 'check' ? jsonSchema : null),
  });
  const whole = {
    $schema,
    $id: 'urn:deniedby:schema:diagnosis',
    title: 'deniedby saved diagnosis',
    description:
      'A denied request and what denied it, as explain --save-diagnosis writes it for deniedby verify.',
    ...schema,
  };
  return { path: 'schemas/diagnosis.schema.json', text: `${JSON.stringify(whole, null, 2)}\n` };
}
