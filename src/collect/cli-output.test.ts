import { expect, test } from 'vitest';
import { outputText } from './cli-output.ts';

const document = (text: string) => JSON.parse(outputText('iam', { PolicyDocument: text })).PolicyDocument;

test("the SDK's own notes are left out, and times are texts", () => {
  const output = {
    $metadata: { requestId: 'r' },
    Role: { CreateDate: new Date(0), MaxSessionDuration: 3600 },
  };
  expect(JSON.parse(outputText('iam', output))).toEqual({
    Role: { CreateDate: '1970-01-01T00:00:00.000Z', MaxSessionDuration: 3600 },
  });
});

test.each([
  ['percent-encoded', '%7B%22Version%22%3A%222012-10-17%22%7D', { Version: '2012-10-17' }],
  ['with a line break before it', '%0A%7B%22a%22%3A%5B%5D%7D', { a: [] }],
  [
    'not encoded, with a percent sign in it',
    '{"Resource":"arn:aws:s3:::b/%41"}',
    { Resource: 'arn:aws:s3:::b/%41' },
  ],
])('a policy document, %s, is JSON', (_, text, expected) => {
  expect(document(text)).toEqual(expected);
});

test.each([
  ['a name that comes twice', '{"a":1,"a":2}'],
  ['a number that would be another', '{"a":12345678901234567890}'],
  ['a number that is written otherwise', '{"a":[5.0]}'],
  ['a name that would move', '{"b":{"x":1,"2":1}}'],
  ['what is no JSON', '{"a":'],
  ['what is no object', '[1]'],
])('a policy document with %s stays as it is', (_, text) => {
  expect(document(text)).toBe(text);
});

test('documents of other services are texts, as the CLI prints them', () => {
  expect(JSON.parse(outputText('ec2', { PolicyDocument: '{"a":1}' }))).toEqual({ PolicyDocument: '{"a":1}' });
});
