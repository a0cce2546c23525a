import { expect, test } from 'vitest';
import type { PolicyType } from '../policy/ast.ts';
import { readJson } from '../policy/json.ts';
import { SourceText } from '../policy/source.ts';
import { guessPolicyType } from './index.ts';

const everyone = { Principal: '*' };
const account = { Principal: { AWS: '111122223333' } };
const cases: readonly (readonly [name: string, statement: unknown, type: PolicyType])[] = [
  ['no principal', { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }, 'identity'],
  ['no principal, a Deny', { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }, 'identity'],
  ['no principal, sts', { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }, 'identity'],
  [
    'a principal',
    { Effect: 'Allow', ...account, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' },
    'resource',
  ],
  [
    'NotPrincipal',
    { Effect: 'Deny', NotPrincipal: { AWS: '1' }, Action: 'sqs:*', Resource: '*' },
    'resource',
  ],
  [
    'a principal and sts',
    { Effect: 'Allow', ...account, Action: ['sts:AssumeRole', 'STS:TagSession'] },
    'trust',
  ],
  [
    'a service and sts',
    { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
    'trust',
  ],
  [
    'a trust policy with a Deny for everyone',
    [
      { Effect: 'Allow', ...account, Action: 'sts:AssumeRole' },
      { Effect: 'Deny', ...everyone, Action: 'sts:AssumeRole' },
    ],
    'trust',
  ],
  ['kms', { Effect: 'Allow', ...account, Action: 'kms:*', Resource: '*' }, 'key'],
  ['kms and more', { Effect: 'Allow', ...account, Action: ['kms:*', 's3:*'], Resource: '*' }, 'resource'],
  [
    'a Deny for everyone on everything',
    { Effect: 'Deny', ...everyone, Action: ['s3:*', 'sqs:*'], Resource: '*' },
    'rcp',
  ],
  [
    'the same for a service without RCPs',
    { Effect: 'Deny', ...everyone, Action: ['es:*'], Resource: '*' },
    'resource',
  ],
  [
    'a Deny for everyone on one bucket',
    { Effect: 'Deny', ...everyone, Action: 's3:*', Resource: 'arn:aws:s3:::b/*' },
    'resource',
  ],
  [
    'a Deny and an Allow',
    [
      { Effect: 'Deny', ...everyone, Action: 's3:*', Resource: '*' },
      { Effect: 'Allow', ...account, Action: 's3:*', Resource: '*' },
    ],
    'resource',
  ],
  ['every action', { Effect: 'Allow', ...account, Action: '*', Resource: '*' }, 'resource'],
  ['no statement', [], 'identity'],
  ['nothing that can be read', 5, 'identity'],
];

test.each(cases)('%s', (_, statement, type) => {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: statement });
  expect(guessPolicyType(new SourceText('t', text))).toBe(type);
  expect(guessPolicyType(new SourceText('t', JSON.stringify(text)))).toBe(type);
  expect(guessPolicyType(new SourceText('t', encodeURIComponent(text)))).toBe(type);
});

test('a value of a larger document', () => {
  const source = new SourceText('t', '{"Policy":{"Statement":{"Principal":"*","Action":"sts:AssumeRole"}}}');
  const result = readJson(source);
  if (!result.ok || result.value.kind !== 'object') throw new Error('not read');
  expect(guessPolicyType(source, result.value.members[0]!.value)).toBe('trust');
});

test.each(['', '{', '[]', 'null', '"x"'])('%j is anything', (text) => {
  expect(guessPolicyType(new SourceText('t', text))).toBe('identity');
});
