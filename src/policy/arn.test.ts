import { expect, test } from 'vitest';
import { isAccountId, parseArn, splitArn } from './arn.ts';

test.each([
  ['arn:aws:s3:::b', ['aws', 's3', '', '', 'b']],
  ['arn:aws:s3:::b/a:b:c', ['aws', 's3', '', '', 'b/a:b:c']],
  ['arn:aws-cn:iam::111122223333:role/a/b', ['aws-cn', 'iam', '', '111122223333', 'role/a/b']],
  [
    'arn:aws:lambda:eu-west-1:111122223333:function:f:7',
    ['aws', 'lambda', 'eu-west-1', '111122223333', 'function:f:7'],
  ],
  ['arn:aws:sns:*:*:*', ['aws', 'sns', '*', '*', '*']],
  ['arn:::::', ['', '', '', '', '']],
])('%s has six fields', (text, [partition, service, region, account, resource]) => {
  expect(parseArn(text)).toEqual({ partition, service, region, account, resource });
});

test.each([
  '',
  '*',
  'arn',
  'arn:aws:s3',
  'arn:aws:s3::b',
  'ARN:aws:s3:::b',
  ' arn:aws:s3:::b',
  'a:b:c:d:e:f',
])('%j is no ARN', (text) => {
  expect(parseArn(text)).toBeUndefined();
});

test('any text with five colons has six fields', () => {
  expect(splitArn('a:b:c:d:e:f:g')).toEqual(['a', 'b', 'c', 'd', 'e', 'f:g']);
  expect(splitArn('a:b:c:d:e')).toBeUndefined();
});

test.each([
  ['111122223333', true],
  ['000000000000', true],
  ['11112222333', false],
  ['1111222233334', false],
  ['11112222333a', false],
  ['１１１１２２２２３３３３', false],
  ['', false],
])('isAccountId(%j) is %j', (text, expected) => {
  expect(isAccountId(text)).toBe(expected);
});
