import { expect, test } from 'vitest';
import { BASE_OPERATORS, operatorNames, parseOperator } from './operator.ts';

test('every documented operator is known, and which are negated', () => {
  expect(BASE_OPERATORS).toHaveLength(27);
  const negated = BASE_OPERATORS.filter((operator) => operator.negated).map(({ name }) => name);
  expect(negated.sort()).toEqual(
    [
      ...[
        'StringNotEquals',
        'StringNotEqualsIgnoreCase',
        'StringNotLike',
        'NumericNotEquals',
        'DateNotEquals',
      ],
      ...['NotIpAddress', 'ArnNotEquals', 'ArnNotLike'],
    ].sort(),
  );
});

test.each(BASE_OPERATORS.map(({ name, family }) => [name, family] as const))(
  '%s takes a set operator and IfExists, unless it is Null',
  (name, family) => {
    for (const set of [undefined, 'ForAllValues', 'ForAnyValue'] as const) {
      for (const ifExists of [false, true]) {
        const text = `${set === undefined ? '' : `${set}:`}${name}${ifExists ? 'IfExists' : ''}`;
        const operator = parseOperator(text);
        if (family === 'null' && (set !== undefined || ifExists)) expect(operator).toBeUndefined();
        else expect(operator).toMatchObject({ text, base: { name }, setOperator: set, ifExists });
        expect(operatorNames().includes(text)).toBe(operator !== undefined);
      }
    }
  },
);

test.each([
  '',
  'stringEquals',
  'STRINGEQUALS',
  'StringEquals ',
  'StringEqualsIfexists',
  'StringEqualsIfExistsIfExists',
  'IfExists',
  'ForAnyValue:',
  'ForAnyValue::StringEquals',
  'ForAnyValue:ForAllValues:StringEquals',
  'forAnyValue:StringEquals',
  'BoolNot',
  'NotBool',
  'toString',
  '__proto__',
])('%j is no operator', (text) => {
  expect(parseOperator(text)).toBeUndefined();
});
