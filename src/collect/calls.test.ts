import { describe, expect, test } from 'vitest';
import { lintPolicy } from '../lint/index.ts';
import { parsePolicyValue } from '../policy/parse.ts';
import { CALLS, inputOf } from './calls.ts';
import { collectorPolicy } from './collector-policy.ts';

describe('the table of calls', () => {
  test('every operation is in its client, every client in its package', async () => {
    expect(CALLS.length).toBeGreaterThan(40);
    for (const { client, operation, existence } of CALLS) {
      const module = await client.load();
      const names = [client.className, `${operation}Command`];
      if (existence) names.push(`${existence.operation}Command`);
      for (const name of names) expect([name, typeof module[name]]).toEqual([name, 'function']);
    }
  });

  test('every operation only reads', () => {
    for (const { operation, existence } of CALLS) {
      expect(operation).toMatch(/^(?:Get|List|Describe)[A-Z]/);
      expect(existence?.operation ?? 'List').toMatch(/^(?:Get|List|Describe)/);
    }
  });

  test.each([
    [
      'iam',
      'get-role-policy',
      [
        ['role-name', 'a'],
        ['policy-name', 'b'],
      ],
      { RoleName: 'a', PolicyName: 'b' },
    ],
    ['s3api', 'get-bucket-policy', [['bucket', 'b']], { Bucket: 'b', ExpectedBucketOwner: '111122223333' }],
    ['ec2', 'describe-vpc-endpoints', [['vpc-endpoint-ids', 'vpce-1']], { VpcEndpointIds: ['vpce-1'] }],
    ['ecr', 'get-repository-policy', [['repository-name', 'a/b']], { repositoryName: 'a/b' }],
    ['kms', 'get-key-policy', [['key-id', 'k']], { KeyId: 'k', PolicyName: 'default' }],
    [
      'sqs',
      'get-queue-attributes',
      [['queue-url', 'https://q']],
      { QueueUrl: 'https://q', AttributeNames: ['Policy', 'QueueArn'] },
    ],
  ] as const)('input of %s %s', (service, command, options, input) => {
    const call = CALLS.find((one) => one.service === service && one.command === command)!;
    const asked = { account: '111122223333', region: 'global', service, command, options };
    expect(inputOf(call, asked)).toEqual(input);
  });
});

describe("the collector's policy", () => {
  const policy = collectorPolicy('deniedby-reader');

  test('allows exactly what the calls need, and only reads', () => {
    const { Statement } = policy as { Statement: { Action: string | string[] }[] };
    const allowed = new Set(Statement.flatMap(({ Action }) => Action));
    for (const { permission } of CALLS) expect(allowed).toContain(permission);
    const others = [...allowed].filter((action) => !CALLS.some(({ permission }) => permission === action));
    expect(others.sort()).toEqual([
      'cloudtrail:LookupEvents',
      'iam:GetRequestAuthorizationDetails',
      'lambda:ListAliases',
      'sts:AssumeRole',
      'sts:DecodeAuthorizationMessage',
    ]);
  });

  test('is a policy that AWS takes, within the size of a managed one', () => {
    expect(
      lintPolicy(parsePolicyValue(policy, 'identity', 'policy')).filter(
        ({ severity }) => severity !== 'warning',
      ),
    ).toEqual([]);
    expect(JSON.stringify(policy).length).toBeLessThan(6144);
  });
});
