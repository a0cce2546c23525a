// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written like that
import { expect, test } from 'vitest';
import { arnFields } from './arn-fields.ts';

test.each([
  ['', ['']],
  ['arn:aws:sqs', ['arn', 'aws', 'sqs']],
  ['arn:aws:s3:::b/a:b', ['arn', 'aws', 's3', '', '', 'b/a:b']],
  [
    'arn:aws:iam::${aws:PrincipalAccount}:role/a',
    ['arn', 'aws', 'iam', '', '${aws:PrincipalAccount}', 'role/a'],
  ],
  ['arn:aws:sqs:${a:b}-${c:d}:1:q', ['arn', 'aws', 'sqs', '${a:b}-${c:d}', '1', 'q']],
  ['arn:aws:s3:::${aws:username}/x:y', ['arn', 'aws', 's3', '', '', '${aws:username}/x:y']],
  ['arn:aws:sqs:${a:b', ['arn', 'aws', 'sqs', '${a', 'b']],
  ['arn:${a}:s3:::b', ['arn', '${a}', 's3', '', '', 'b']],
])('%s', (text, fields) => {
  expect(arnFields(text)).toEqual(fields);
});

test('a long text is split in linear time', () => {
  const before = performance.now();
  for (const piece of ['${a:', '${', ':', '}', '${a:b}']) arnFields(piece.repeat(300_000));
  expect(performance.now() - before).toBeLessThan(1000);
});
