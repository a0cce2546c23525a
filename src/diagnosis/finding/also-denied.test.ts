/** What else a call needs: told from records with parameters, and from texts that have only names. */
import { describe, expect, test } from 'vitest';
import { loadSnapshot } from '../../environment/snapshot.ts';
import { readEvidence } from '../../evidence/read.ts';
import { SourceText } from '../../policy/source.ts';
import { diagnose } from '../diagnose.ts';
import type { Finding } from './finding.ts';

const ACCOUNT = '111122223333';
const USER = `arn:aws:iam::${ACCOUNT}:user/pia`;
const KEY_ID = '5b0d7c1e-93f4-4a26-8e50-c2a1f7d3b964';
const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/${KEY_ID}`;

type Json = Readonly<Record<string, unknown>>;

function allow(...actions: readonly string[]): Json {
  return { Effect: 'Allow', Action: actions, Resource: '*' };
}

/** The findings about further permissions and about keys, one line each. */
function told(
  evidence: string,
  statements: readonly Json[],
  more: Readonly<Record<string, Json>> = {},
): string[] {
  const user = {
    Path: '/',
    UserName: 'pia',
    UserId: 'AIDAT7BXWMQ4EXAMPLE1P',
    Arn: USER,
    CreateDate: '2025-01-01T00:00:00+00:00',
    GroupList: [],
    UserPolicyList: [{ PolicyName: 'Own', PolicyDocument: { Version: '2012-10-17', Statement: statements } }],
    AttachedManagedPolicies: [],
  };
  const files = {
    [`${ACCOUNT}/global/iam/get-account-authorization-details.json`]: {
      UserDetailList: [user],
      GroupDetailList: [],
      RoleDetailList: [],
      Policies: [],
    },
    [`${ACCOUNT}/global/organizations/describe-organization.json`]: {
      none: 'AWSOrganizationsNotInUseException',
    },
    [`${ACCOUNT}/eu-west-1/lambda/get-policy/f.json`]: { none: 'ResourceNotFoundException' },
    ...more,
  };
  const environment = loadSnapshot({
    files: Object.entries(files).map(([path, json]) => ({ path, text: JSON.stringify(json) })),
    problems: [],
  });
  expect(environment.problems).toEqual([]);
  const { denials } = readEvidence(new SourceText('evidence', evidence));
  expect(denials).toHaveLength(1);
  return diagnose(denials[0]!, environment).evaluation!.findings.flatMap(lineOf);
}

function lineOf(finding: Finding): string[] {
  switch (finding.kind) {
    case 'also-denied':
      return [`denied ${finding.need} ${finding.action} ${finding.resource} ${finding.deniedBy.join()}`];
    case 'undecided-need':
      return finding.needs.map(({ action, need, lacks }) => `open ${need} ${action} ${lacks}`);
    case 'key-unusable':
      return [`key ${finding.state} ${finding.key} ${finding.behind ?? ''}`];
    default:
      return [];
  }
}

const FUNCTION = `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/f`;

function sentence(action: string, resource: string, reason = ''): string {
  return `User: ${USER} is not authorized to perform: ${action} on resource: ${resource}${reason}`;
}

function cli(code: string, operation: string, text: string): string {
  return `An error occurred (${code}) when calling the ${operation} operation: ${text}`;
}

describe('a text that names the operation', () => {
  const text = cli('AccessDeniedException', 'CreateFunction', sentence('lambda:CreateFunction', FUNCTION));

  test('what is on the same resource is decided, what is on another one is not', () => {
    expect(told(text, [])).toEqual([
      `denied possible lambda:TagResource ${FUNCTION} identity`,
      'open always iam:PassRole role',
      'open possible ecr:GetRepositoryPolicy resource',
      'open possible s3:GetObject resource',
    ]);
  });

  test('what is allowed is not told', () => {
    expect(told(text, [allow('lambda:TagResource')])).not.toContain(
      `denied possible lambda:TagResource ${FUNCTION} identity`,
    );
  });

  test('a role that was refused is not what the operation works on', () => {
    const refused = cli('AccessDeniedException', 'CreateFunction', sentence('iam:PassRole', ROLE));
    expect(told(refused, [])).toEqual([
      'open always lambda:CreateFunction resource',
      'open possible lambda:TagResource resource',
      'open possible ecr:GetRepositoryPolicy resource',
      'open possible s3:GetObject resource',
    ]);
  });

  test('tags are checked on what is made, not on what it is made of', () => {
    const on = (resource: string): string[] =>
      told(cli('UnauthorizedOperation', 'RunInstances', sentence('ec2:RunInstances', resource)), []);
    const made = `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/*`;
    expect(on(made)).toEqual([
      `denied possible ec2:CreateTags ${made} identity`,
      'open possible iam:PassRole role',
    ]);
    expect(on(`arn:aws:ec2:eu-west-1:${ACCOUNT}:subnet/subnet-1`)).toEqual([
      'open possible ec2:CreateTags resource',
      'open possible iam:PassRole role',
    ]);
  });

  test('what a call may do instead is not what it needs', () => {
    const table = `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/t`;
    expect(
      told(cli('AccessDeniedException', 'ExecuteStatement', sentence('dynamodb:PartiQLSelect', table)), []),
    ).toEqual([]);
  });

  test('what was refused inside of the call says nothing of the call', () => {
    const queue = `arn:aws:sqs:eu-west-1:${ACCOUNT}:q`;
    expect(
      told(cli('AccessDeniedException', 'CreateFunction', sentence('sqs:SendMessage', queue)), []),
    ).toEqual([]);
  });
});

test('a text without operation tells by the action what may be needed', () => {
  expect(told(sentence('lambda:CreateFunction', FUNCTION), [])).toEqual([
    `denied possible lambda:TagResource ${FUNCTION} identity`,
    'open possible iam:PassRole role',
    'open possible ecr:GetRepositoryPolicy resource',
    'open possible s3:GetObject resource',
  ]);
});

test('a decoded message tells by the action what may be needed', () => {
  const message = {
    allowed: false,
    explicitDeny: false,
    matchedStatements: { items: [] },
    failures: { items: [] },
    context: {
      principal: { id: 'AIDAT7BXWMQ4EXAMPLE1P', arn: USER },
      action: 'ec2:RunInstances',
      resource: `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/*`,
      conditions: { items: [] },
    },
  };
  expect(told(JSON.stringify(message), [])).toEqual([
    `denied possible ec2:CreateTags arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/* identity`,
    'open possible iam:PassRole role',
  ]);
});

test("AWS's own record has every check, but for those of KMS", () => {
  const evaluation = (action: string, resource: string, evaluatedEffect: string): Json => ({
    action,
    resource,
    context: {},
    evaluatedEffect,
    matchedPolicies: [],
  });
  const details = (evaluations: readonly Json[]): string =>
    JSON.stringify({
      requestContext: { 'aws:PrincipalArn': USER, 'aws:PrincipalAccount': ACCOUNT },
      evaluations,
      policies: [],
    });
  const record = details([evaluation('lambda:CreateFunction', FUNCTION, 'IMPLICIT_DENY')]);
  expect(told(record, [])).toEqual([]);
  const error = cli('AccessDeniedException', 'CreateFunction', sentence('lambda:CreateFunction', FUNCTION));
  expect(told(`${error}\n${record}`, [])).toEqual([]);
});

describe('a call whose record has no parameters', () => {
  test('a role that was refused is not what the operation works on', () => {
    const record = {
      eventVersion: '1.11',
      userIdentity: { type: 'IAMUser', arn: USER, accountId: ACCOUNT, userName: 'pia' },
      eventTime: '2026-05-05T05:05:05Z',
      eventSource: 'lambda.amazonaws.com',
      eventName: 'CreateFunction20150331',
      awsRegion: 'eu-west-1',
      errorCode: 'AccessDenied',
      errorMessage: sentence(
        'iam:PassRole',
        ROLE,
        ' because no identity-based policy allows the iam:PassRole action',
      ),
      requestParameters: null,
      eventID: '6f1c2f0e-4a6b-4d0c-9b1e-0a2b3c4d5e6f',
    };
    const lines = told(JSON.stringify(record), []);
    expect(lines).toContain('open always lambda:CreateFunction resource');
    expect(lines.filter((line) => line.includes(ROLE))).toEqual([]);
  });
});

describe('KMS behind another service', () => {
  const OBJECT = 'arn:aws:s3:::drafts/a/b';
  const SECRET = `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:db-AbCdEf`;
  const encryption = (byDefault: Json): Readonly<Record<string, Json>> => ({
    [`${ACCOUNT}/global/s3api/get-bucket-policy/drafts.json`]: { none: 'NoSuchBucketPolicy' },
    [`${ACCOUNT}/global/s3api/get-bucket-encryption/drafts.json`]: {
      ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: byDefault }] },
    },
  });
  const keyPolicy = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 'kms:*', Resource: '*' },
    ],
  };
  const key = (state: string): Readonly<Record<string, Json>> => ({
    [`${ACCOUNT}/eu-west-1/kms/get-key-policy/${KEY_ID}.json`]: { Policy: JSON.stringify(keyPolicy) },
    [`${ACCOUNT}/eu-west-1/kms/describe-key/${KEY_ID}.json`]: {
      KeyMetadata: { Arn: KEY, KeyId: KEY_ID, KeyManager: 'CUSTOMER', KeyState: state },
    },
    [`${ACCOUNT}/eu-west-1/kms/list-grants/${KEY_ID}.json`]: { Grants: [] },
    [`${ACCOUNT}/eu-west-1/kms/list-aliases.json`]: {
      Aliases: [
        {
          AliasName: 'alias/drafts',
          AliasArn: `arn:aws:kms:eu-west-1:${ACCOUNT}:alias/drafts`,
          TargetKeyId: KEY_ID,
        },
      ],
    },
  });
  const read = cli('AccessDenied', 'GetObject', sentence('s3:GetObject', OBJECT));

  test('the key of a bucket is not known', () => {
    expect(told(read, [])).toEqual(['open possible kms:Decrypt key']);
  });

  test.each([
    ['ARN', KEY],
    ['ARN of an alias', `arn:aws:kms:eu-west-1:${ACCOUNT}:alias/drafts`],
  ])("the bucket's default key by its %s", (_, KMSMasterKeyID) => {
    const files = { ...encryption({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID }), ...key('Enabled') };
    expect(told(read, [], files)).toEqual([`denied possible kms:Decrypt ${KEY} identity`]);
    expect(told(read, [allow('kms:Decrypt')], files)).toEqual([]);
  });

  test('a key that is disabled refuses next', () => {
    const files = {
      ...encryption({ SSEAlgorithm: 'aws:kms:dsse', KMSMasterKeyID: KEY }),
      ...key('Disabled'),
    };
    expect(told(read, [allow('kms:Decrypt')], files)).toEqual([`key Disabled ${KEY} ${OBJECT}`]);
  });

  test.each([
    ['S3 encrypts without KMS', { SSEAlgorithm: 'AES256' }],
    ['the key is the one that AWS manages', { SSEAlgorithm: 'aws:kms' }],
    [
      'the key is the one that AWS manages, by alias',
      { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/aws/s3' },
    ],
  ])('%s', (_, byDefault) => {
    expect(told(read, [], encryption(byDefault))).toEqual([]);
  });

  test('a secret names its key by id', () => {
    const text = cli(
      'AccessDeniedException',
      'GetSecretValue',
      sentence('secretsmanager:GetSecretValue', SECRET),
    );
    const described = (more: Json): Readonly<Record<string, Json>> => ({
      [`${ACCOUNT}/eu-west-1/secretsmanager/describe-secret/db.json`]: {
        ARN: SECRET,
        Name: 'db',
        VersionIdsToStages: {},
        ...more,
      },
    });
    expect(told(text, [], { ...described({ KmsKeyId: KEY_ID }), ...key('PendingDeletion') })).toEqual([
      `key PendingDeletion ${KEY} ${SECRET}`,
      `denied possible kms:Decrypt ${KEY} identity`,
    ]);
    expect(told(text, [], described({}))).toEqual([]);
  });
});
