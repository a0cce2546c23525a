/** When a finding is told and when it is not, on small environments; the examples tell them as people meet them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSnapshot } from '../../environment/snapshot.ts';
import { readEvidence } from '../../evidence/read.ts';
import { SourceText } from '../../policy/source.ts';
import { renderDiagnosis } from '../../render/diagnosis-text.ts';
import { type Diagnosis, diagnose } from '../diagnose.ts';
import type { Finding } from './finding.ts';

const ACCOUNT = '111122223333';
const USER = `arn:aws:iam::${ACCOUNT}:user/pia`;
const DETAILS = `${ACCOUNT}/global/iam/get-account-authorization-details.json`;
const NO_ORGANIZATION = {
  [`${ACCOUNT}/global/organizations/describe-organization.json`]: {
    none: 'AWSOrganizationsNotInUseException',
  },
};

type Json = Readonly<Record<string, unknown>>;

function statement(effect: 'Allow' | 'Deny', action: string, condition?: Json, resource = '*'): Json {
  return { Effect: effect, Action: action, Resource: resource, ...(condition && { Condition: condition }) };
}

function policy(...statements: readonly Json[]): Json {
  return { Version: '2012-10-17', Statement: statements };
}

/** The account's details with one user and these statements inline. */
function details(statements: readonly Json[], more: Json = {}): Json {
  const user = {
    Path: '/',
    UserName: 'pia',
    UserId: 'AIDAT7BXWMQ4EXAMPLE1P',
    Arn: USER,
    CreateDate: '2025-01-01T00:00:00+00:00',
    GroupList: [],
    UserPolicyList: [{ PolicyName: 'Own', PolicyDocument: policy(...statements) }],
    AttachedManagedPolicies: [],
    ...more,
  };
  return { UserDetailList: [user], GroupDetailList: [], RoleDetailList: [], Policies: [] };
}

function record(call: Json, identity: Json = {}): string {
  return JSON.stringify({
    eventVersion: '1.11',
    userIdentity: {
      type: 'IAMUser',
      principalId: 'AIDAT7BXWMQ4EXAMPLE1P',
      arn: USER,
      accountId: ACCOUNT,
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      userName: 'pia',
      ...identity,
    },
    eventTime: '2026-05-05T05:05:05Z',
    awsRegion: 'eu-west-1',
    sourceIPAddress: '198.51.100.7',
    errorCode: 'AccessDenied',
    errorMessage: 'Access Denied',
    requestParameters: null,
    eventID: '6f1c2f0e-4a6b-4d0c-9b1e-0a2b3c4d5e6f',
    ...call,
  });
}

function diagnosed(evidence: string, files: Readonly<Record<string, Json>>): Diagnosis {
  const all = Object.entries({ ...NO_ORGANIZATION, ...files });
  const environment = loadSnapshot({
    files: all.map(([path, json]) => ({ path, text: JSON.stringify(json) })),
    problems: [],
  });
  expect(environment.problems).toEqual([]);
  const { denials } = readEvidence(new SourceText('evidence', evidence));
  expect(denials).toHaveLength(1);
  return diagnose(denials[0]!, environment);
}

function findings(evidence: string, files: Readonly<Record<string, Json>>): readonly Finding[] {
  return diagnosed(evidence, files).evaluation!.findings;
}

const GET_OBJECT: Json = {
  eventSource: 's3.amazonaws.com',
  eventName: 'GetObject',
  requestParameters: { bucketName: 'drafts', key: 'a/b', Host: 'drafts.s3.eu-west-1.amazonaws.com' },
  resources: [
    { type: 'AWS::S3::Object', ARN: 'arn:aws:s3:::drafts/a/b' },
    { type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::drafts', accountId: ACCOUNT },
  ],
};

function encryption(byDefault: Json): Json {
  const rule = { ApplyServerSideEncryptionByDefault: byDefault, BucketKeyEnabled: true };
  return { ServerSideEncryptionConfiguration: { Rules: [rule] } };
}

function bucket(ownership: string): Readonly<Record<string, Json>> {
  const all = {
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
  };
  return {
    [`${ACCOUNT}/global/s3api/get-bucket-policy/drafts.json`]: { none: 'NoSuchBucketPolicy' },
    [`${ACCOUNT}/global/s3api/get-public-access-block/drafts.json`]: { PublicAccessBlockConfiguration: all },
    [`${ACCOUNT}/global/s3api/get-bucket-ownership-controls/drafts.json`]: {
      OwnershipControls: { Rules: [{ ObjectOwnership: ownership }] },
    },
    [`${ACCOUNT}/global/s3api/get-bucket-encryption/drafts.json`]: encryption({ SSEAlgorithm: 'AES256' }),
  };
}

describe('S3', () => {
  const read = statement('Allow', 's3:GetObject');
  const list = statement('Allow', 's3:ListBucket');
  const enforced = bucket('BucketOwnerEnforced');

  test.each([
    ['who may read and not list may be told 403 of a missing object', [read], {}, ['missing-object']],
    ['who may list is told 404', [read, list], {}, []],
    ['who may not read is refused for that', [list], {}, []],
    [
      'where AWS names a policy type for the read, the object is not the matter',
      [read],
      {
        errorMessage: `User: ${USER} is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::drafts/a/b" with an explicit deny in a service control policy`,
      },
      [],
    ],
  ])('%s', (_, statements, call, expected) => {
    const found = findings(record({ ...GET_OBJECT, ...call }), {
      [DETAILS]: details(statements),
      ...enforced,
    });
    expect(found.map(({ kind }) => kind)).toEqual(expected);
  });

  test('a public bucket that is closed to the public', () => {
    const open = policy({ ...read, Principal: '*' });
    const anonymous = {
      userIdentity: { type: 'AWSAccount', accountId: 'ANONYMOUS_PRINCIPAL', principalId: '' },
    };
    const found = findings(record({ ...GET_OBJECT, ...anonymous }), {
      ...enforced,
      [`${ACCOUNT}/global/s3api/get-bucket-policy/drafts.json`]: { Policy: JSON.stringify(open) },
    });
    const expected = { kind: 'public-access-block', setting: 'RestrictPublicBuckets', levels: ['bucket'] };
    expect(found).toMatchObject([expected]);
  });

  test('an ACL for a bucket that takes none', () => {
    const requestParameters = { bucketName: 'drafts', key: 'a/b', 'x-amz-acl': 'aws-exec-read' };
    const call = { ...GET_OBJECT, eventName: 'PutObject', requestParameters };
    const found = findings(record(call), { [DETAILS]: details([statement('Allow', 's3:*')]), ...enforced });
    expect(found.map(({ kind }) => kind)).toContain('object-owner');
  });

  test.each([
    ['Requester', 'owner', []],
    ['Requester', 'other', ['requester-pays']],
    ['BucketOwner', 'other', []],
  ])('payer %s, caller is the %s', (payer, caller, expected) => {
    const owner = caller === 'owner' ? ACCOUNT : '444455556666';
    const shared = policy({ ...read, Principal: { AWS: USER } }, { ...list, Principal: { AWS: USER } });
    const files = Object.entries(enforced).map(
      ([path, json]) => [path.replace(ACCOUNT, owner), json] as const,
    );
    const found = findings(
      record(GET_OBJECT).replace(`"accountId":"${ACCOUNT}"}]`, `"accountId":"${owner}"}]`),
      {
        [DETAILS]: details([read, list]),
        ...Object.fromEntries(files),
        [`${owner}/global/s3api/get-bucket-policy/drafts.json`]: { Policy: JSON.stringify(shared) },
        [`${owner}/global/s3api/get-bucket-request-payment/drafts.json`]: { Payer: payer },
      },
    );
    expect(found.map(({ kind }) => kind)).toEqual(expected);
  });
});

describe('conditions', () => {
  const LIST_TABLES: Json = {
    eventSource: 'dynamodb.amazonaws.com',
    eventName: 'ListTables',
    requestParameters: {},
  };
  const allow = statement('Allow', 'dynamodb:ListTables');
  const office = { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };

  test.each([
    [
      'a Deny that leaves services out',
      [allow, statement('Deny', '*', { ...office, Bool: { 'aws:ViaAWSService': 'false' } })],
      [],
    ],
    [
      'an Allow for services only',
      [statement('Allow', '*', { Bool: { 'aws:ViaAWSService': 'true' } })],
      ['via-service'],
    ],
    [
      'a value that is right is no trap',
      [allow, statement('Deny', '*', { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } })],
      [],
    ],
    ['Null is not Bool', [statement('Allow', '*', { Null: { 'aws:AssumedRoot': 'false' } })], []],
    [
      'IfExists holds, so nothing is lacking',
      [statement('Allow', 'x:y', { BoolIfExists: { 'aws:AssumedRoot': 'true' } })],
      [],
    ],
  ])('%s', (_, statements, expected) => {
    const found = findings(record(LIST_TABLES), { [DETAILS]: details(statements) });
    const traps = found.flatMap((one) => (one.kind === 'condition-trap' ? [one.trap] : []));
    expect(traps).toEqual(expected);
  });

  test.each([
    ['Production', 'production', ['letter-case']],
    ['prodcution', 'production', ['characters']],
    ['stage-1', 'stage-2', []],
    ['m5.large', 'm6.large', []],
    ['test', 'production', []],
    ['production', 'prod*', []],
  ])('a tag %s where %s is needed', (seen, needed, expected) => {
    const call = {
      eventSource: 'dynamodb.amazonaws.com',
      eventName: 'CreateTable',
      requestParameters: { tableName: 't', tags: [{ key: 'stage', value: seen }] },
    };
    const condition = { StringLike: { 'aws:RequestTag/stage': needed } };
    const found = findings(record(call), {
      [DETAILS]: details([statement('Allow', 'dynamodb:CreateTable', condition)]),
    });
    const near = found.flatMap((one) => (one.kind === 'near-value' ? [one.difference] : []));
    expect(near).toEqual(expected);
  });

  test('a Region lock of a service with regional endpoints is a guardrail, of a global one a trap', () => {
    const lock = statement('Deny', '*', { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } });
    const files = { [DETAILS]: details([statement('Allow', '*'), lock]) };
    const regional = findings(record(LIST_TABLES), files);
    expect(regional).toMatchObject([{ kind: 'guardrail', guard: 'region', admits: ['eu-central-1'] }]);
    const call = { eventSource: 'iam.amazonaws.com', eventName: 'ListRoles', awsRegion: 'us-east-1' };
    const global = findings(record({ ...LIST_TABLES, ...call }), files);
    expect(global).toMatchObject([
      { kind: 'condition-trap', trap: 'region-of-global-service', about: 'iam' },
    ]);
  });
});

describe('changes', () => {
  const arn = `arn:aws:iam::${ACCOUNT}:policy/Tables`;
  const call: Json = {
    eventSource: 'dynamodb.amazonaws.com',
    eventName: 'ListTables',
    requestParameters: {},
  };
  const changed = (created: string): readonly Finding[] => {
    const version = { VersionId: 'v2', IsDefaultVersion: true, CreateDate: created };
    const document = policy(statement('Allow', 'dynamodb:*'));
    const attached = { AttachedManagedPolicies: [{ PolicyName: 'Tables', PolicyArn: arn }] };
    return findings(record(call), {
      [DETAILS]: {
        ...details([], attached),
        Policies: [
          {
            Arn: arn,
            PolicyName: 'Tables',
            DefaultVersionId: 'v2',
            PolicyVersionList: [{ ...version, Document: document }],
          },
        ],
      },
    });
  };

  test.each([
    ['2026-05-05T05:04:55+00:00', [10]],
    ['2026-05-05T05:00:06+00:00', [299]],
    ['2026-05-05T04:59:00+00:00', []],
    ['2026-05-06T05:05:05+00:00', [-86_400]],
    ['soon', []],
  ])('a version of %s', (created, expected) => {
    const found = changed(created).flatMap((one) => (one.kind === 'recent-change' ? [one.seconds] : []));
    expect(found).toEqual(expected);
  });
});

describe('principals', () => {
  const role = `arn:aws:iam::${ACCOUNT}:role/loader`;
  const call: Json = {
    eventSource: 'sts.amazonaws.com',
    eventName: 'AssumeRole',
    requestParameters: { roleArn: role, roleSessionName: 'x' },
  };
  const trusting = (principal: string, others: readonly Json[] = []): readonly Finding[] => {
    const trust = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
    };
    const described = { Path: '/', RoleName: 'loader', RoleId: 'AROAT7BXWMQ4EXAMPLE1L', Arn: role };
    const one = {
      ...described,
      AssumeRolePolicyDocument: trust,
      RolePolicyList: [],
      AttachedManagedPolicies: [],
    };
    return findings(record(call), {
      [DETAILS]: { ...details([statement('Allow', 'sts:AssumeRole')]), RoleDetailList: [one, ...others] },
    });
  };

  test.each([
    [`arn:aws:iam::${ACCOUNT}:user/staff/pia`, [{ kind: 'near-principal', difference: 'path' }]],
    ['arn:aws:iam::444455556666:user/pia', [{ kind: 'near-principal', difference: 'account' }]],
    [`arn:aws:iam::${ACCOUNT}:user/otto`, []],
    [
      'AIDAT7BXWMQ4EXAMPLE9Z',
      [{ kind: 'deleted-principal', id: 'AIDAT7BXWMQ4EXAMPLE9Z', caller: 'AIDAT7BXWMQ4EXAMPLE1P' }],
    ],
    // The id of a role that is there.
    ['AROAT7BXWMQ4EXAMPLE1L', []],
  ])('a trust policy for %s', (principal, expected) => {
    expect(trusting(principal)).toMatchObject(expected);
  });
});

describe('a policy that AWS named', () => {
  const id = 'p-1a2b3c4d';
  const named = `arn:aws:organizations::999900001111:policy/o-a1b2c3d4e5/service_control_policy/${id}`;
  const text = `User: ${USER} is not authorized to perform: dynamodb:ListTables on resource: * with an explicit deny in a service control policy: ${named}`;
  const summary = { Id: id, Arn: named, Name: 'Lock', Type: 'SERVICE_CONTROL_POLICY' };
  const attached = {
    '999900001111/global/organizations/describe-organization.json': {
      Organization: { Id: 'o-a1b2c3d4e5', FeatureSet: 'ALL', MasterAccountId: '999900001111' },
    },
    [`${ACCOUNT}/global/organizations/describe-organization.json`]: {
      Organization: { Id: 'o-a1b2c3d4e5', FeatureSet: 'ALL', MasterAccountId: '999900001111' },
    },
    [`999900001111/global/organizations/list-policies-for-target/${ACCOUNT}/SERVICE_CONTROL_POLICY.json`]: {
      Policies: [summary],
    },
  };
  const document = {
    [`999900001111/global/organizations/describe-policy/${id}.json`]: {
      Policy: { PolicySummary: summary, Content: JSON.stringify(policy(statement('Deny', '*'))) },
    },
  };

  test.each([
    ['not in the snapshot', {}, 'not-in-snapshot'],
    ['attached, not collected', attached, 'not-collected'],
    ['collected, not attached', document, 'not-attached'],
    ['there', { ...attached, ...document }, undefined],
  ])('%s', (_, files, state) => {
    const { evaluation } = diagnosed(text, { [DETAILS]: details([statement('Allow', '*')]), ...files });
    const found = evaluation!.findings.find(({ kind }) => kind === 'unheld-policy');
    expect(found && 'state' in found ? found.state : undefined).toBe(state);
    if (state === 'not-in-snapshot' || state === 'not-collected') {
      expect(evaluation!.gaps[0]!.command).toBe(
        `aws organizations describe-policy --policy-id ${id} --output json`,
      );
      expect(evaluation!.gaps[0]!.account).toBe('999900001111');
    }
  });
});

test('whatever names and values hold, findings are told without driving the terminal', () => {
  const word = fc.string({ maxLength: 40, unit: 'binary' });
  fc.assert(
    fc.property(word, word, word, (name, value, tag) => {
      const condition = { StringEquals: { [`aws:RequestTag/${name}`]: value } };
      const call = {
        eventSource: 'dynamodb.amazonaws.com',
        eventName: 'CreateTable',
        requestParameters: {
          tableName: 't',
          tags: [
            { key: tag, value: `${value}x` },
            { key: name, value },
          ],
        },
      };
      const diagnosis = diagnosed(record(call), {
        [DETAILS]: details([statement('Allow', 'dynamodb:*', condition), statement('Deny', '*', condition)]),
      });
      const report = renderDiagnosis(diagnosis, { colour: false, width: 100, snapshot: undefined });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
      expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }),
    { numRuns: 60 },
  );
});
