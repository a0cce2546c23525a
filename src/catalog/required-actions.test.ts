import { describe, expect, test } from 'vitest';
import { requiredActions } from './required-actions.ts';

const place = {
  partition: 'aws',
  region: 'eu-west-1',
  account: '111122223333',
  callerUserArn: undefined,
};

/** The checks of a call, one line each: action, certainty, why, on what. */
function checks(
  prefix: string,
  operation: string,
  parameters: Readonly<Record<string, readonly string[]>> | undefined,
): readonly string[] {
  const names = parameters && Object.keys(parameters);
  const lookup = (path: string): readonly string[] => {
    const name = names?.find((one) => one.toLowerCase() === path.toLowerCase());
    return name === undefined ? [] : parameters![name]!;
  };
  const present = names && new Set(names.map((name) => name.toLowerCase().split('.')[0]!.replace('[]', '')));
  return requiredActions({ prefix, operation, parameters: present, lookup, place }).map(
    ({ action, certainty, because, resource }) => {
      const on = resource.kind === 'named' ? resource.arns.join(' ') : resource.kind;
      return `${action} ${certainty} ${because} ${on}`;
    },
  );
}

describe('what a call is checked for', () => {
  test.each<[string, string, Readonly<Record<string, readonly string[]>> | undefined, readonly string[]]>([
    [
      'ec2',
      'RunInstances',
      { subnetId: ['subnet-1'], iamInstanceProfile: [], tagSpecificationSet: [] },
      [
        'ec2:RunInstances certain operation arn:aws:ec2:eu-west-1:111122223333:instance/* arn:aws:ec2:eu-west-1:111122223333:volume/* arn:aws:ec2:eu-west-1:111122223333:network-interface/* arn:aws:ec2:eu-west-1:111122223333:subnet/subnet-1',
        'ec2:CreateTags certain tags-on-create arn:aws:ec2:eu-west-1:111122223333:instance/* arn:aws:ec2:eu-west-1:111122223333:volume/* arn:aws:ec2:eu-west-1:111122223333:network-interface/*',
        'iam:PassRole certain pass-role unknown',
      ],
    ],
    [
      'lambda',
      'CreateFunction',
      { functionName: ['f'], role: ['arn:aws:iam::111122223333:role/ops/f'] },
      [
        'lambda:CreateFunction certain operation arn:aws:lambda:eu-west-1:111122223333:function:f',
        'iam:PassRole certain pass-role arn:aws:iam::111122223333:role/ops/f',
        'ecr:GetRepositoryPolicy possible dependent unknown',
        's3:GetObject possible dependent unknown',
      ],
    ],
    [
      's3',
      'CopyObject',
      { bucketName: ['to'], key: ['k'], 'x-amz-copy-source': ['/from/a%20b?versionId=1'] },
      [
        's3:PutObject certain operation arn:aws:s3:::to/k',
        's3:GetObject certain copy-source arn:aws:s3:::from/a b',
        's3:GetObjectVersion possible copy-source arn:aws:s3:::from/a b',
        's3:GetObjectTagging possible copy-source arn:aws:s3:::from/a b',
        'kms:GenerateDataKey possible encryption unknown',
        'kms:Decrypt possible encryption unknown',
      ],
    ],
    [
      's3',
      'PutObject',
      {
        bucketName: ['b'],
        key: ['k'],
        'x-amz-server-side-encryption-aws-kms-key-id': ['11111111-2222-4333-8444-555555555555'],
      },
      [
        's3:PutObject certain operation arn:aws:s3:::b/k',
        'kms:GenerateDataKey possible encryption arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-4333-8444-555555555555',
      ],
    ],
    [
      's3',
      'GetObject',
      { bucketName: ['b'], key: ['k'] },
      [
        's3:GetObject certain operation arn:aws:s3:::b/k',
        's3:ListBucket possible missing-object arn:aws:s3:::b',
        'kms:Decrypt possible encryption unknown',
      ],
    ],
    [
      'sts',
      'AssumeRole',
      { roleArn: ['arn:aws:iam::444455556666:role/x'], tags: [] },
      [
        'sts:AssumeRole certain operation arn:aws:iam::444455556666:role/x',
        'sts:TagSession certain session arn:aws:iam::444455556666:role/x',
      ],
    ],
    [
      'sts',
      'AssumeRole',
      undefined,
      [
        'sts:AssumeRole certain operation of-operation',
        'sts:TagSession possible session of-operation',
        'sts:SetSourceIdentity possible session of-operation',
        'sts:SetContext possible session of-operation',
      ],
    ],
    [
      'kms',
      'ReEncrypt',
      {
        sourceKeyId: ['arn:aws:kms:eu-west-1:111122223333:key/a'],
        destinationKeyId: ['alias/other'],
      },
      [
        'kms:ReEncryptFrom certain operation arn:aws:kms:eu-west-1:111122223333:key/a',
        'kms:ReEncryptTo certain operation unknown',
      ],
    ],
    [
      'secretsmanager',
      'GetSecretValue',
      { secretId: ['db'] },
      [
        'secretsmanager:GetSecretValue certain operation of-operation',
        'kms:Decrypt possible encryption unknown',
      ],
    ],
    ['moon', 'Land', {}, []],
  ])('%s %s %j', (prefix, operation, parameters, expected) => {
    expect(checks(prefix, operation, parameters)).toEqual(expected);
  });

  test('a copy source that is no object names none', () => {
    for (const source of ['', '/', 'bucket', 'bucket/', '%zz/k']) {
      const lines = checks('s3', 'CopyObject', { 'x-amz-copy-source': [source] });
      expect(lines).toContain('s3:GetObject certain copy-source unknown');
    }
  });
});
