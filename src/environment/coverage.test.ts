import { describe, expect, test } from 'vitest';
import { type AccountCoverage, type Coverage, coverageOf } from './coverage.ts';
import {
  DETAILS_FILE,
  filesOf,
  LOGS,
  MANAGEMENT,
  PRODUCTION,
  SHOP,
  TREE,
  type Tree,
  WORKLOADS,
} from './sample-organization.fixture.ts';
import { loadSnapshot } from './snapshot.ts';

const ORGANIZATIONS = `${MANAGEMENT}/global/organizations`;

function cover(tree: Tree): Coverage {
  return coverageOf(loadSnapshot(filesOf(tree)));
}

function account(coverage: Coverage, id: string): AccountCoverage {
  return coverage.accounts.find((one) => one.account === id)!;
}

describe('an account', () => {
  test('that was collected whole', () => {
    const coverage = cover(TREE);
    expect(coverage.accounts.map((one) => one.account)).toEqual([SHOP, LOGS, MANAGEMENT]);
    expect(coverage.setbacks).toEqual([]);
    expect(coverage.organizations).toEqual([{ id: 'o-a1b2c3d4e5', management: MANAGEMENT }]);
    expect(account(coverage, SHOP)).toEqual({
      account: SHOP,
      name: 'shop',
      identity: { extent: 'all', roles: 3, users: 1, groups: 1 },
      boundaries: { set: 1, held: 1 },
      scps: { kind: 'all', levels: 4, policies: 5 },
      rcps: { kind: 'all', levels: 4, policies: 4 },
      resources: [],
      endpoints: [{ region: 'eu-west-1', count: 2 }],
    });
  });

  test('of which only a resource was', () => {
    expect(account(cover(TREE), LOGS)).toMatchObject({
      identity: { extent: 'none', roles: 0, users: 0, groups: 0 },
      scps: { kind: 'all', levels: 3 },
      resources: [{ service: 's3api', region: 'global', policies: 1, none: 0 }],
      endpoints: [],
    });
  });

  test.each<[string, Tree, Partial<AccountCoverage>]>([
    [
      'the management account',
      TREE,
      { account: MANAGEMENT, scps: { kind: 'not-bound' }, rcps: { kind: 'not-bound' } },
    ],
    [
      'one role of which was asked for',
      {
        ...TREE,
        [DETAILS_FILE]: undefined,
        [`${SHOP}/global/iam/list-role-policies/web.json`]: { PolicyNames: [] },
      },
      { account: SHOP, identity: { extent: 'some', roles: 1, users: 0, groups: 0 } },
    ],
    [
      'whose boundary is not there',
      {
        [`${SHOP}/global/iam/get-role/a.json`]: {
          Role: {
            RoleName: 'a',
            Arn: `arn:aws:iam::${SHOP}:role/a`,
            AssumeRolePolicyDocument: {},
            PermissionsBoundary: { PermissionsBoundaryArn: `arn:aws:iam::${SHOP}:policy/B` },
          },
        },
      },
      { account: SHOP, boundaries: { set: 1, held: 0 }, scps: { kind: 'open', missing: 1 } },
    ],
    [
      'below a unit whose policies are not there',
      {
        ...TREE,
        [`${ORGANIZATIONS}/list-policies-for-target/${PRODUCTION}/SERVICE_CONTROL_POLICY.json`]: undefined,
      },
      { account: SHOP, scps: { kind: 'open', missing: 1 }, rcps: { kind: 'all', levels: 4, policies: 4 } },
    ],
    [
      'one of whose SCPs has no document',
      { ...TREE, [`${ORGANIZATIONS}/describe-policy/p-corpedge1.json`]: undefined },
      { account: SHOP, scps: { kind: 'open', missing: 1 } },
    ],
    [
      'outside of organizations',
      {
        [`${LOGS}/global/organizations/describe-organization.json`]: {
          none: 'AWSOrganizationsNotInUseException',
        },
      },
      { account: LOGS, scps: { kind: 'not-bound' }, rcps: { kind: 'not-bound' } },
    ],
    [
      'with resources that have no policy, and some that are named by their ARN',
      {
        [`${LOGS}/global/s3api/get-bucket-policy/a.json`]: { none: 'NoSuchBucketPolicy' },
        [`${SHOP}/eu-west-1/sns/get-topic-attributes/x.json`]: {
          Attributes: { TopicArn: `arn:aws:sns:eu-west-1:${LOGS}:t`, Policy: '{"Statement": []}' },
        },
      },
      {
        account: LOGS,
        resources: [
          { service: 's3api', region: 'global', policies: 0, none: 1 },
          { service: 'sns', region: 'eu-west-1', policies: 1, none: 0 },
        ],
      },
    ],
    [
      'that only the manifest names',
      { 'manifest.json': { scope: { accounts: [{ id: LOGS, state: 'waiting' }] } } },
      { account: LOGS, identity: { extent: 'none', roles: 0, users: 0, groups: 0 } },
    ],
  ])('%s', (_, tree, expected) => {
    expect(account(cover(tree), expected.account!)).toMatchObject(expected);
  });
});

describe('a call without an answer', () => {
  const refused = { refused: 'AccessDenied', message: 'no' };

  test.each<[path: string, permission: string, layers: readonly string[]]>([
    [
      'global/iam/get-account-authorization-details',
      'iam:GetAccountAuthorizationDetails',
      ['identity', 'boundary', 'resource'],
    ],
    ['global/iam/get-role/web', 'iam:GetRole', ['boundary', 'resource', 'context']],
    ['global/iam/get-user/alice', 'iam:GetUser', ['boundary', 'context']],
    ['global/iam/list-attached-role-policies/web', 'iam:ListAttachedRolePolicies', ['identity']],
    ['global/iam/get-group-policy/g/p', 'iam:GetGroupPolicy', ['identity']],
    ['global/iam/list-groups-for-user/alice', 'iam:ListGroupsForUser', ['identity']],
    ['global/iam/get-policy-version/arn/v1', 'iam:GetPolicyVersion', ['identity', 'boundary']],
    ['global/iam/list-role-tags/web', 'iam:ListRoleTags', ['context']],
    [
      'global/organizations/describe-organization',
      'organizations:DescribeOrganization',
      ['scp', 'rcp', 'context'],
    ],
    [
      'global/organizations/list-policies-for-target/r-ab12/SERVICE_CONTROL_POLICY',
      'organizations:ListPoliciesForTarget',
      ['scp'],
    ],
    [
      'global/organizations/list-policies-for-target/r-ab12/RESOURCE_CONTROL_POLICY',
      'organizations:ListPoliciesForTarget',
      ['rcp'],
    ],
    ['global/organizations/list-policies/RESOURCE_CONTROL_POLICY', 'organizations:ListPolicies', ['rcp']],
    [
      'global/organizations/list-targets-for-policy/p-1',
      'organizations:ListTargetsForPolicy',
      ['scp', 'rcp'],
    ],
    ['global/organizations/list-accounts', 'organizations:ListAccounts', []],
    ['global/s3api/get-bucket-policy/b', 's3:GetBucketPolicy', ['resource']],
    ['global/s3api/get-public-access-block/b', 's3:GetBucketPublicAccessBlock', ['service']],
    ['eu-west-1/kms/get-key-policy/k', 'kms:GetKeyPolicy', ['resource']],
    ['eu-west-1/kms/list-grants/k', 'kms:ListGrants', ['resource']],
    ['eu-west-1/kms/describe-key/k', 'kms:DescribeKey', ['rcp']],
    ['eu-west-1/ec2/describe-vpc-endpoints', 'ec2:DescribeVpcEndpoints', ['vpc-endpoint']],
  ])('%s', (path, permission, layers) => {
    expect(cover({ [`${SHOP}/${path}.json`]: refused }).setbacks).toMatchObject([
      { kind: 'refused', code: 'AccessDenied', account: SHOP, permission, layers },
    ]);
  });

  test('is told together with those of the same permission, from files and from the manifest', () => {
    const { setbacks } = cover({
      ...TREE,
      [`${LOGS}/global/s3api/get-bucket-policy/a.json`]: refused,
      [`${LOGS}/global/s3api/get-bucket-policy/b.json`]: refused,
      [`${LOGS}/global/s3api/get-bucket-policy/c.json`]: { failed: 'SlowDown', message: '' },
      'manifest.json': {
        refused: [{ path: `${LOGS}/global/s3api/get-bucket-policy/d.json`, code: 'AccessDenied' }],
      },
    });
    expect(
      setbacks.map(({ kind, code, subjects }) => [kind, code, subjects.map((one) => one.arguments.join())]),
    ).toEqual([
      ['failed', 'SlowDown', ['c']],
      ['refused', 'AccessDenied', ['a', 'b', 'd']],
    ]);
  });

  test('leaves out that there is none, and what a shared answer says twice', () => {
    const { setbacks } = cover({
      [`${LOGS}/global/s3api/get-bucket-policy/a.json`]: { none: 'NoSuchBucketPolicy' },
      [`${ORGANIZATIONS}/list-parents/${WORKLOADS}.json`]: refused,
    });
    expect(setbacks.map(({ subjects }) => subjects.length)).toEqual([1]);
  });
});
