/** Edits of policies to be made in sources, and arbitrary policies with edits of them. */
import fc from 'fast-check';
import type { PolicyType } from '../../policy/ast.ts';
import { parsePolicy } from '../../policy/parse.ts';
import { SourceText } from '../../policy/source.ts';
import { editDocument, type JsonValue, writeDocument } from '../document-edit.ts';
import type { PolicyEdit, PolicyPlace, StatementEdit } from '../fix.ts';
import { addCondition, addConditionValue, addStatement, addValue } from '../statement-edit.ts';

export type Make = (policy: ReturnType<typeof parsePolicy>) => StatementEdit;

/** The change of a policy that an edit makes. */
export function editAt(place: PolicyPlace, type: PolicyType, document: JsonValue, make: Make): PolicyEdit {
  const text = writeDocument(document);
  const before = parsePolicy(new SourceText('p.json', text), type);
  const edit = make(before);
  const { text: after, patch } = editDocument(text, [edit.edit])!;
  const now = parsePolicy(new SourceText('p.json', after), type);
  return {
    kind: 'edit',
    place,
    edits: [edit],
    before: before.source,
    after: now.source,
    patch,
    policies: { id: 'p', before, after: now },
  };
}

/** One value, or a list of some. */
export function listed(values: fc.Arbitrary<string>): fc.Arbitrary<JsonValue> {
  return fc.oneof(values, fc.uniqueArray(values, { minLength: 1, maxLength: 3 }));
}

/** Statements over some names, with these elements besides. */
export function statementsOver(
  names: fc.Arbitrary<string>,
  more: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<JsonValue> {
  return fc
    .record(
      {
        Sid: fc.constantFrom('One', 'Two'),
        Effect: fc.constantFrom('Allow', 'Deny'),
        Action: listed(fc.constantFrom('s3:Get*', 's3:PutObject', 'ec2:*')),
        Resource: listed(names),
        ...more,
        Condition: fc.dictionary(
          fc.constantFrom('StringLike', 'ArnNotLike'),
          fc.dictionary(fc.constantFrom('aws:PrincipalArn', 's3:prefix'), listed(names), {
            minKeys: 1,
            noNullPrototype: true,
          }),
          { minKeys: 1, noNullPrototype: true },
        ),
      },
      { requiredKeys: ['Effect', 'Action', 'Resource'], noNullPrototype: true },
    )
    .map((value) => value as JsonValue);
}

/** Edits of a policy's first statement, and statements that are added. */
export function makesOver(
  names: fc.Arbitrary<string>,
  statements: fc.Arbitrary<JsonValue>,
): fc.Arbitrary<Make> {
  return fc.oneof(
    names.map(
      (value): Make =>
        (policy) =>
          addValue(policy, policy.statements[0]!, 'Resource', `new-${value}`),
    ),
    names.map(
      (value): Make =>
        (policy) => {
          const [condition] = policy.statements[0]!.conditions;
          return condition
            ? addConditionValue(policy, policy.statements[0]!, condition, `new-${value}`)
            : addCondition(policy, policy.statements[0]!, 'ArnNotLike', 'aws:PrincipalArn', value);
        },
    ),
    names.map(
      (value): Make =>
        (policy) =>
          addCondition(policy, policy.statements[0]!, 'ArnLike', 'new:Key', value),
    ),
    statements.map(
      (value): Make =>
        () =>
          addStatement(value),
    ),
  );
}
