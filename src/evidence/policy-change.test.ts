import { describe, expect, test } from 'vitest';
import { SourceText } from '../policy/source.ts';
import type { PolicyChange } from './policy-change.ts';
import { readEvidence } from './read.ts';

const ACCOUNT = '111122223333';
const LOOK = `arn:aws:iam::${ACCOUNT}:policy/Look`;
const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

function changesIn(
  service: string,
  eventName: string,
  requestParameters: object,
  more: object = {},
): readonly PolicyChange[] {
  const record = {
    eventVersion: '1.08',
    eventSource: `${service}.amazonaws.com`,
    eventName,
    eventTime: '2026-03-05T10:00:00Z',
    awsRegion: 'us-east-1',
    eventID: 'e1',
    recipientAccountId: ACCOUNT,
    userIdentity: {
      type: 'IAMUser',
      arn: `arn:aws:iam::${ACCOUNT}:user/admin`,
      accountId: ACCOUNT,
      userName: 'admin',
    },
    requestParameters,
    ...more,
  };
  return readEvidence(new SourceText('x', JSON.stringify(record))).changes;
}

describe('records of successful calls that change what decides requests', () => {
  test.each<
    [service: string, operation: string, parameters: object, subjects: readonly string[], more?: object]
  >([
    ['iam', 'PutRolePolicy', { roleName: 'web', policyName: 'p' }, [`arn:aws:iam::${ACCOUNT}:role/web`]],
    [
      'iam',
      'DetachUserPolicy',
      { userName: 'alice', policyArn: LOOK },
      [`arn:aws:iam::${ACCOUNT}:user/alice`],
    ],
    [
      'iam',
      'AddUserToGroup',
      { userName: 'alice', groupName: 'devs' },
      [`arn:aws:iam::${ACCOUNT}:group/devs`, `arn:aws:iam::${ACCOUNT}:user/alice`],
    ],
    ['iam', 'CreatePolicyVersion', { policyArn: LOOK, setAsDefault: true }, [LOOK]],
    ['iam', 'PutRolePermissionsBoundary', { roleName: 'web' }, [`arn:aws:iam::${ACCOUNT}:role/web`]],
    ['iam', 'DeleteRole', { roleName: 'web' }, [`arn:aws:iam::${ACCOUNT}:role/web`]],
    ['iam', 'TagRole', { roleName: 'web', tags: [] }, [`arn:aws:iam::${ACCOUNT}:role/web`]],
    [
      'organizations',
      'AttachPolicy',
      { policyId: 'p-12345678', targetId: 'ou-ab12-bbbbbbbb' },
      ['p-12345678', 'ou-ab12-bbbbbbbb'],
    ],
    ['organizations', 'MoveAccount', { accountId: ACCOUNT, sourceParentId: 'r-ab12' }, [ACCOUNT]],
    [
      's3',
      'PutBucketPolicy',
      { bucketName: 'logs' },
      ['arn:aws:s3:::logs'],
      { resources: [{ type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::logs' }] },
    ],
    ['kms', 'PutKeyPolicy', { keyId: KEY }, [KEY], { resources: [{ ARN: KEY }] }],
    [
      'sqs',
      'SetQueueAttributes',
      { queueUrl: `https://sqs.us-east-1.amazonaws.com/${ACCOUNT}/q`, attributes: { Policy: '{}' } },
      [`arn:aws:sqs:us-east-1:${ACCOUNT}:q`],
    ],
    ['ec2', 'ModifyVpcEndpoint', { ModifyVpcEndpointRequest: { VpcEndpointId: 'vpce-1' } }, ['vpce-1']],
  ])('%s %s', (service, operation, parameters, subjects, more) => {
    expect(changesIn(service, operation, parameters, more)).toMatchObject([
      { operation, subjects, time: { value: '2026-03-05T10:00:00Z' } },
    ]);
  });

  test.each<[string, string, object, object?]>([
    ['iam', 'GetRolePolicy', { roleName: 'web', policyName: 'p' }],
    ['iam', 'ListAttachedRolePolicies', { roleName: 'web' }],
    ['iam', 'SimulatePrincipalPolicy', { policySourceArn: LOOK }],
    ['iam', 'CreateAccessKey', { userName: 'alice' }],
    ['iam', 'PutRolePolicy', { roleName: 'web' }, { errorCode: 'AccessDenied', errorMessage: 'no' }],
    ['iam', 'PutRolePolicy', { roleName: 'web' }, { errorCode: 'LimitExceededException' }],
    [
      'sqs',
      'SetQueueAttributes',
      {
        queueUrl: `https://sqs.us-east-1.amazonaws.com/${ACCOUNT}/q`,
        attributes: { VisibilityTimeout: '3' },
      },
    ],
    ['s3', 'PutObject', { bucketName: 'logs', key: 'a' }],
    ['organizations', 'EnablePolicyType', {}],
  ])('but not %s %s of %j %j', (service, operation, parameters, more) => {
    expect(changesIn(service, operation, parameters, more)).toEqual([]);
  });
});
