import { describe, expect, test } from 'vitest';
import { parseArn } from '../policy/arn.ts';
import { resourcePolicyCalls, resourcePolicyReads } from './resource-policy-services.ts';

const A = '111122223333';
const R = 'eu-west-1';

/** The commands for a resource, e.g. `ecr get-repository-policy --repository-name x @eu-west-1`; `-` for unreadable. */
function commands(action: string, resource: string): readonly string[] {
  const arn = parseArn(resource)!;
  return resourcePolicyCalls(action.slice(0, action.indexOf(':')), arn).map((call) => {
    if (!call) return '-';
    const options = call.options.map(([option, value]) => `--${option} ${value}`);
    return [call.read.service, call.read.command, ...options, `@${call.region}`].join(' ');
  });
}

describe('the command for a resource', () => {
  test.each([
    ['s3:GetObject', 'arn:aws:s3:::b/k/x', ['s3api get-bucket-policy --bucket b @global']],
    ['s3:ListBucket', 'arn:aws:s3:::b', ['s3api get-bucket-policy --bucket b @global']],
    ['s3:GetObject', 'arn:aws:s3:::accesspoint/k', ['s3api get-bucket-policy --bucket accesspoint @global']],
    [
      's3:GetObject',
      `arn:aws:s3:${R}:${A}:accesspoint/ap/object/a/b`,
      [`s3control get-access-point-policy --account-id ${A} --name ap @${R}`],
    ],
    // The ARN of a multi-Region access point has its alias; the command wants its name.
    ['s3:GetObject', `arn:aws:s3::${A}:accesspoint/m1.mrap/object/k`, ['-']],
    [
      's3-outposts:GetObject',
      `arn:aws:s3-outposts:${R}:${A}:outpost/op-1/bucket/b/object/k`,
      [
        `s3control get-bucket-policy --account-id ${A} --bucket arn:aws:s3-outposts:${R}:${A}:outpost/op-1/bucket/b @${R}`,
      ],
    ],
    [
      's3tables:GetTableData',
      `arn:aws:s3tables:${R}:${A}:bucket/b/table/t`,
      [`s3tables get-table-bucket-policy --table-bucket-arn arn:aws:s3tables:${R}:${A}:bucket/b @${R}`, '-'],
    ],
    ['kms:Decrypt', `arn:aws:kms:${R}:${A}:key/mrk-1`, [`kms get-key-policy --key-id mrk-1 @${R}`]],
    ['kms:CreateAlias', `arn:aws:kms:${R}:${A}:alias/x`, []],
    ['lambda:InvokeFunction', `arn:aws:lambda:${R}:${A}:event-source-mapping:1`, []],
    [
      'lambda:GetLayerVersion',
      `arn:aws:lambda:${R}:${A}:layer:l:3`,
      [
        `lambda get-layer-version-policy --layer-name arn:aws:lambda:${R}:${A}:layer:l --version-number 3 @${R}`,
      ],
    ],
    [
      'sqs:SendMessage',
      `arn:aws-cn:sqs:cn-north-1:${A}:q`,
      [`sqs get-queue-attributes --queue-url https://sqs.cn-north-1.amazonaws.com.cn/${A}/q @cn-north-1`],
    ],
    [
      'ecr-public:PutImage',
      `arn:aws:ecr-public::${A}:repository/x`,
      ['ecr-public get-repository-policy --repository-name x @us-east-1'],
    ],
    [
      'dynamodb:GetRecords',
      `arn:aws:dynamodb:${R}:${A}:table/t/stream/2026-01-01T00:00:00.000`,
      [
        `dynamodb get-resource-policy --resource-arn arn:aws:dynamodb:${R}:${A}:table/t/stream/2026-01-01T00:00:00.000 @${R}`,
      ],
    ],
    ['dynamodb:RestoreTableFromBackup', `arn:aws:dynamodb:${R}:${A}:table/t/backup/1`, []],
    ['events:PutRule', `arn:aws:events:${R}:${A}:rule/r`, [`events describe-event-bus --name default @${R}`]],
    ['events:PutRule', `arn:aws:events:${R}:${A}:rule/b/r`, [`events describe-event-bus --name b @${R}`]],
    ['glue:GetTable', `arn:aws:glue:${R}:${A}:table/d/t`, [`glue get-resource-policy @${R}`]],
    [
      'kafka-cluster:ReadData',
      `arn:aws:kafka:${R}:${A}:topic/c/1-2/t`,
      [`kafka get-cluster-policy --cluster-arn arn:aws:kafka:${R}:${A}:cluster/c/1-2 @${R}`],
    ],
    [
      'codeartifact:ReadFromRepository',
      `arn:aws:codeartifact:${R}:${A}:repository/d/r`,
      [
        `codeartifact get-domain-permissions-policy --domain d --domain-owner ${A} @${R}`,
        `codeartifact get-repository-permissions-policy --domain d --domain-owner ${A} --repository r @${R}`,
      ],
    ],
    [
      'vpc-lattice-svcs:Invoke',
      `arn:aws:vpc-lattice:${R}:${A}:service/svc-1/path`,
      [`vpc-lattice get-auth-policy --resource-identifier arn:aws:vpc-lattice:${R}:${A}:service/svc-1 @${R}`],
    ],
    ['signer:StartSigningJob', `arn:aws:signer:${R}:${A}:/signing-profiles/p`, ['-']],
    // The policy of a bucket has no say in another service's call.
    ['backup:StartBackupJob', 'arn:aws:s3:::b', []],
    ['ec2:StopInstances', `arn:aws:ec2:${R}:${A}:instance/i-1`, []],
  ])('%s on %s', (action, resource, expected) => {
    expect(commands(action, resource)).toEqual(expected);
  });
});

test('the table holds the commands of some fifty services, each with a place for its document', () => {
  const reads = resourcePolicyReads();
  expect(reads.length).toBeGreaterThan(70);
  expect(new Set(reads.map(({ service }) => service)).size).toBeGreaterThan(45);
  for (const { command, document } of reads) {
    expect(command).toMatch(/^(get|describe|list)-[a-z0-9-]+$/);
    expect(document.every((part) => part !== '')).toBe(true);
  }
});
