import { describe, expect, test } from 'vitest';
import { actionsOfOperation, canonicalAction, isOperationOnly, withoutApiDate } from './operation-action.ts';

const NONE: ReadonlySet<string> = new Set();

describe('operations and their actions', () => {
  test.each([
    ['s3', 'HeadBucket', [], 's3:ListBucket', ['s3:ListBucket']],
    ['s3', 'GetObject', [], 's3:GetObject', ['s3:GetObject', 's3:ListBucket', 'kms:Decrypt']],
    ['s3', 'GetObjectAcl', ['versionid'], 's3:GetObjectVersionAcl', ['s3:GetObjectVersionAcl']],
    [
      's3',
      'CreateBucket',
      ['x-amz-grant-read'],
      's3:CreateBucket',
      ['s3:CreateBucket', 's3:PutBucketAcl', 's3:TagResource'],
    ],
    [
      's3',
      'WriteGetObjectResponse',
      [],
      's3-object-lambda:WriteGetObjectResponse',
      ['s3-object-lambda:WriteGetObjectResponse'],
    ],
    ['lambda', 'AddPermission20150331v2', [], 'lambda:AddPermission', ['lambda:AddPermission']],
    [
      'cloudfront',
      'UpdateDistribution2020_05_31',
      [],
      'cloudfront:UpdateDistribution',
      ['cloudfront:UpdateDistribution'],
    ],
    ['apigateway', 'CreateDeployment', [], 'apigateway:POST', ['apigateway:POST']],
    ['apigateway', 'GetStages', [], 'apigateway:GET', ['apigateway:GET']],
    [
      'apigateway',
      'UpdateRestApiPolicy',
      [],
      'apigateway:UpdateRestApiPolicy',
      ['apigateway:UpdateRestApiPolicy'],
    ],
    ['sts', 'AssumeRole', ['tags'], 'sts:AssumeRole', ['sts:AssumeRole', 'sts:TagSession']],
    ['kms', 'ReEncrypt', [], undefined, ['kms:ReEncryptFrom', 'kms:ReEncryptTo']],
    [
      'ec2',
      'CreateSubnet',
      ['tagspecificationset'],
      'ec2:CreateSubnet',
      ['ec2:CreateSubnet', 'ec2:CreateTags'],
    ],
    ['ec2', 'DescribeVpcs', [], 'ec2:DescribeVpcs', ['ec2:DescribeVpcs']],
    ['glue', 'GetPartitionIndexes', [], 'glue:GetTable', ['glue:GetTable']],
    ['moon', 'Land', [], undefined, ['moon:Land']],
    ['s3', 'GetMoonPhase', [], undefined, ['s3:GetMoonPhase']],
    ['__proto__', 'toString', [], undefined, ['__proto__:toString']],
  ])('%s %s %j', (prefix, operation, parameters, action, candidates) => {
    expect(actionsOfOperation(prefix, operation, new Set(parameters))).toEqual({ action, candidates });
  });

  test('where parameters are not known, whatever they may bring in is a candidate', () => {
    expect(actionsOfOperation('s3', 'GetObjectAcl', undefined).candidates).toEqual([
      's3:GetObjectAcl',
      's3:GetObjectVersionAcl',
    ]);
    expect(actionsOfOperation('sts', 'AssumeRole', undefined).candidates).toContain('sts:SetSourceIdentity');
    expect(actionsOfOperation('sts', 'AssumeRole', NONE).candidates).toEqual(['sts:AssumeRole']);
  });
});

test('API dates', () => {
  expect(withoutApiDate('ListFunctions20150331')).toBe('ListFunctions');
  expect(withoutApiDate('GetFunction20150331v2')).toBe('GetFunction');
  expect(withoutApiDate('CreateDistribution2020_05_31')).toBe('CreateDistribution');
  expect(withoutApiDate('GetObject')).toBe('GetObject');
  expect(withoutApiDate('20150331')).toBe('20150331');
});

test('letter case', () => {
  expect(canonicalAction('SNS:Publish')).toBe('sns:Publish');
  expect(canonicalAction('sqs:receivemessage')).toBe('sqs:ReceiveMessage');
  expect(canonicalAction('foo:dothing', 'DoThing')).toBe('foo:DoThing');
  expect(canonicalAction('foo:dothing', 'Other')).toBe('foo:dothing');
});

test('names that are operations and no actions', () => {
  for (const name of [
    's3:CopyObject',
    's3:HeadObject',
    's3:ListParts',
    'lambda:Invoke',
    'sqs:SendMessageBatch',
  ]) {
    expect(isOperationOnly(name), name).toBe(true);
  }
  for (const name of [
    's3:GetObject',
    's3:PutBucketPolicy',
    'ec2:RunInstances',
    'apigateway:GET',
    'moon:Land',
    'x',
  ]) {
    expect(isOperationOnly(name), name).toBe(false);
  }
});
