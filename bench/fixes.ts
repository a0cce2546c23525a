/**
 * Fixes of one denial in an environment of 1,000 roles: how long it takes to find and verify them, warm, with the
 * snapshot loaded and the denial diagnosed. The environment is made here, the same every time.
 */
import { type Diagnosis, diagnose } from '../src/diagnosis/diagnose.ts';
import type { Environment } from '../src/environment/environment.ts';
import { loadSnapshot, type SnapshotFile } from '../src/environment/snapshot.ts';
import { readEvidence } from '../src/evidence/read.ts';
import { proposeFixes } from '../src/fix/propose.ts';
import { SourceText } from '../src/policy/source.ts';
import { median } from './statistics.ts';

export interface FixesCase {
  readonly name: string;
  readonly fixes: number;
  /** Processor time, because on a busy machine wall time is mostly about the others; the first time in the process. */
  readonly firstMs: number;
  readonly medianMs: number;
  readonly slowestMs: number;
}

const ROLES = 1000;
const ACCOUNT = '111122223333';
const PARTNER = '444455556666';
const MANAGEMENT = '999900001111';
const REGION = 'eu-west-1';
const ORGANIZATION = 'o-f1x3dbench';
const ENDPOINT = 'vpce-0aa11bb22cc33dd44';
const NODES = ['r-fx01', 'ou-fx01-workload', 'ou-fx01-producti', ACCOUNT] as const;
const BUCKET = 'parcel-labels';
const KEY = '1234abcd-12ab-34cd-56ef-1234567890ab';

type Statement = Readonly<Record<string, unknown>>;

function document(...statements: readonly Statement[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

const SERVICES = ['s3', 'dynamodb', 'sqs', 'sns', 'lambda', 'logs', 'ec2', 'kms', 'secretsmanager', 'events'];

/** A policy such as a team has: some services on its own resources, conditions on some. */
function teamPolicy(team: number): object {
  return document(
    ...[0, 1, 2, 3, 4].map((i): Statement => {
      const service = SERVICES[(team + i) % SERVICES.length]!;
      return {
        Sid: `Team${team}Part${i}`,
        Effect: 'Allow',
        Action: [`${service}:Get*`, `${service}:List*`, `${service}:Describe*`, `${service}:Tag*`],
        Resource: service === 's3' ? [`arn:aws:s3:::team-${team}`, `arn:aws:s3:::team-${team}/*`] : '*',
        ...(i === 1 && { Condition: { StringEquals: { 'aws:ResourceTag/team': `team-${team}` } } }),
        ...(i === 2 && { Condition: { StringLike: { 'aws:PrincipalTag/stage': ['prod', `t${team}*`] } } }),
        ...(i === 3 && { Condition: { IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } } }),
      };
    }),
  );
}

const TEAMS = 200;
const policyArn = (name: string): string => `arn:aws:iam::${ACCOUNT}:policy/${name}`;

function accountDetails(): object {
  const roles = Array.from({ length: ROLES }, (_, i) => {
    const name = `worker-${String(i).padStart(4, '0')}`;
    return {
      Path: '/app/',
      RoleName: name,
      RoleId: `AROAEXAMPLE${String(i).padStart(6, '0')}`,
      Arn: `arn:aws:iam::${ACCOUNT}:role/app/${name}`,
      AssumeRolePolicyDocument: document({
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
        Action: 'sts:AssumeRole',
      }),
      RolePolicyList: [
        {
          PolicyName: 'Own',
          PolicyDocument: document({
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${name}/*`,
          }),
        },
      ],
      AttachedManagedPolicies: [i, i + 7, i + 31].map((team) => ({
        PolicyName: `Team${team % TEAMS}`,
        PolicyArn: policyArn(`Team${team % TEAMS}`),
      })),
      ...(i % 2 === 0 && {
        PermissionsBoundary: {
          PermissionsBoundaryType: 'Policy',
          PermissionsBoundaryArn: policyArn('Ceiling'),
        },
      }),
      Tags: [{ Key: 'team', Value: `team-${i % TEAMS}` }],
    };
  });
  const managed = (name: string, content: object): object => ({
    PolicyName: name,
    Arn: policyArn(name),
    DefaultVersionId: 'v1',
    PolicyVersionList: [{ Document: content, VersionId: 'v1', IsDefaultVersion: true }],
  });
  return {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: roles,
    Policies: [
      ...Array.from({ length: TEAMS }, (_, team) => managed(`Team${team}`, teamPolicy(team))),
      managed(
        'Ceiling',
        document(
          { Effect: 'Allow', Action: SERVICES.map((service) => `${service}:*`), Resource: '*' },
          { Effect: 'Deny', Action: ['s3:DeleteBucket', 'kms:ScheduleKeyDeletion'], Resource: '*' },
        ),
      ),
    ],
  };
}

const PERIMETER: readonly Statement[] = [
  {
    Sid: 'Regions',
    Effect: 'Deny',
    NotAction: ['iam:*', 'organizations:*', 'sts:*', 'support:*'],
    Resource: '*',
    Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] } },
  },
  {
    Sid: 'Network',
    Effect: 'Deny',
    Action: ['dynamodb:*', 'secretsmanager:*'],
    Resource: '*',
    Condition: {
      StringNotEqualsIfExists: { 'aws:SourceVpce': [ENDPOINT] },
      NotIpAddressIfExists: { 'aws:SourceIp': ['203.0.113.0/24', '198.51.100.0/24'] },
      BoolIfExists: { 'aws:ViaAWSService': 'false' },
      ArnNotLike: { 'aws:PrincipalArn': [`arn:aws:iam::*:role/network-*`, `arn:aws:iam::*:role/ops/*`] },
    },
  },
  {
    Sid: 'Mfa',
    Effect: 'Deny',
    Action: ['iam:*', 'kms:ScheduleKeyDeletion'],
    Resource: '*',
    Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
  },
];

function organizationFiles(): Readonly<Record<string, unknown>> {
  const arn = `arn:aws:organizations::${MANAGEMENT}`;
  const folder = `${MANAGEMENT}/global/organizations`;
  const policies = {
    'p-perimeter1': document(...PERIMETER),
    'p-workloads1': document(
      {
        Sid: 'NoPublicQueues',
        Effect: 'Deny',
        Action: ['sqs:AddPermission', 'sns:AddPermission'],
        Resource: '*',
      },
      {
        Sid: 'Tagged',
        Effect: 'Deny',
        Action: ['sqs:CreateQueue', 'dynamodb:CreateTable'],
        Resource: '*',
        Condition: { Null: { 'aws:RequestTag/team': 'true' } },
      },
    ),
  };
  const fullAccess = {
    Id: 'p-FullAWSAccess',
    Name: 'FullAWSAccess',
    Arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
  };
  const files: Record<string, unknown> = {
    [`${folder}/describe-organization.json`]: {
      Organization: {
        Id: ORGANIZATION,
        Arn: `${arn}:organization/${ORGANIZATION}`,
        FeatureSet: 'ALL',
        MasterAccountId: MANAGEMENT,
      },
    },
    [`${folder}/list-roots.json`]: {
      Roots: [
        {
          Id: NODES[0],
          Arn: `${arn}:root/${ORGANIZATION}/${NODES[0]}`,
          Name: 'Root',
          PolicyTypes: [
            { Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' },
            { Type: 'RESOURCE_CONTROL_POLICY', Status: 'ENABLED' },
          ],
        },
      ],
    },
    [`${folder}/list-accounts.json`]: {
      Accounts: [ACCOUNT, PARTNER, MANAGEMENT].map((id) => ({
        Id: id,
        Arn: `${arn}:account/${ORGANIZATION}/${id}`,
        Name: id,
        State: 'ACTIVE',
      })),
    },
  };
  NODES.forEach((node, i) => {
    const parent = NODES[i - 1];
    if (parent !== undefined)
      files[`${folder}/list-parents/${node}.json`] = {
        Parents: [{ Id: parent, Type: i === 1 ? 'ROOT' : 'ORGANIZATIONAL_UNIT' }],
      };
    const id = i === 0 ? 'p-perimeter1' : i === 1 ? 'p-workloads1' : undefined;
    const own =
      id === undefined
        ? []
        : [{ Id: id, Name: id, Arn: `${arn}:policy/${ORGANIZATION}/service_control_policy/${id}` }];
    files[`${folder}/list-policies-for-target/${node}/SERVICE_CONTROL_POLICY.json`] = {
      Policies: [fullAccess, ...own],
    };
    files[`${folder}/list-policies-for-target/${node}/RESOURCE_CONTROL_POLICY.json`] = {
      Policies: [{ Id: 'p-RCPFullAWSAccess', Name: 'RCPFullAWSAccess' }],
    };
  });
  for (const [id, content] of Object.entries(policies)) {
    const summary = {
      Id: id,
      Name: id,
      Arn: `${arn}:policy/${ORGANIZATION}/service_control_policy/${id}`,
      Type: 'SERVICE_CONTROL_POLICY',
      AwsManaged: false,
    };
    files[`${folder}/describe-policy/${id}.json`] = {
      Policy: { PolicySummary: summary, Content: JSON.stringify(content, null, 2) },
    };
  }
  return files;
}

function resourceFiles(): Readonly<Record<string, unknown>> {
  const bucketPolicy = document(
    {
      Sid: 'Tls',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
    {
      Sid: 'Perimeter',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`],
      Condition: {
        StringNotEqualsIfExists: { 'aws:PrincipalOrgID': ORGANIZATION, 'aws:SourceVpce': ENDPOINT },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false', 'aws:ViaAWSService': 'false' },
      },
    },
    {
      Sid: 'Printers',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${PARTNER}:role/printer` },
      Action: ['s3:GetObject', 's3:ListBucket'],
      Resource: [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`],
    },
  );
  const none = {
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
  };
  return {
    [`${ACCOUNT}/global/s3api/list-buckets.json`]: {
      Buckets: [{ Name: BUCKET }],
      Owner: { ID: 'a'.repeat(64) },
    },
    [`${ACCOUNT}/global/s3api/get-bucket-policy/${BUCKET}.json`]: {
      Policy: JSON.stringify(bucketPolicy, null, 2),
    },
    [`${ACCOUNT}/global/s3api/get-public-access-block/${BUCKET}.json`]: {
      PublicAccessBlockConfiguration: none,
    },
    [`${ACCOUNT}/global/s3api/get-bucket-ownership-controls/${BUCKET}.json`]: {
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    },
    [`${ACCOUNT}/${REGION}/kms/get-key-policy/${KEY}.json`]: {
      Policy: JSON.stringify(
        document({
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
          Action: 'kms:*',
          Resource: '*',
        }),
      ),
    },
    [`${ACCOUNT}/${REGION}/ec2/describe-vpc-endpoints.json`]: {
      VpcEndpoints: [
        {
          VpcEndpointId: ENDPOINT,
          VpcId: 'vpc-0123456789abcdef0',
          OwnerId: ACCOUNT,
          PolicyDocument: JSON.stringify(
            document({ Effect: 'Allow', Principal: '*', Action: ['s3:*', 'dynamodb:*'], Resource: '*' }),
          ),
        },
      ],
    },
  };
}

function snapshotOf(): Environment {
  const tree = {
    ...organizationFiles(),
    ...resourceFiles(),
    [`${ACCOUNT}/global/iam/get-account-authorization-details.json`]: accountDetails(),
  };
  const files = Object.entries(tree).map(
    ([path, content]): SnapshotFile => ({ path, text: JSON.stringify(content, null, 2) }),
  );
  const loaded = loadSnapshot({ files, problems: [] });
  if (loaded.problems.length > 0) throw new Error(JSON.stringify(loaded.problems[0]));
  return loaded;
}

function record(
  name: string,
  [service, eventName]: readonly [string, string],
  role: string,
  parameters: object,
  more: object = {},
): string {
  return JSON.stringify({
    eventVersion: '1.11',
    userIdentity: {
      type: 'AssumedRole',
      principalId: `AROAEXAMPLE${role.slice(-4).padStart(6, '0')}:job`,
      arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${role}/job`,
      accountId: ACCOUNT,
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          arn: `arn:aws:iam::${ACCOUNT}:role/app/${role}`,
          accountId: ACCOUNT,
          userName: role,
        },
        attributes: { creationDate: '2026-03-02T13:00:00Z', mfaAuthenticated: 'false' },
      },
    },
    eventTime: '2026-03-02T14:00:03Z',
    eventSource: `${service}.amazonaws.com`,
    eventName,
    awsRegion: REGION,
    sourceIPAddress: '192.0.2.7',
    userAgent: 'aws-cli/2.22.0',
    errorCode: 'AccessDenied',
    requestParameters: parameters,
    eventID: `00000000-0000-4000-8000-${name.length.toString().padStart(12, '0')}`,
    eventType: 'AwsApiCall',
    recipientAccountId: ACCOUNT,
    ...more,
  });
}

const worker = (number: string): string => `arn:aws:sts::${ACCOUNT}:assumed-role/worker-${number}/job`;

/** From all is known to hardly anything is. */
const DENIALS: Readonly<Record<string, string>> = {
  'missing Allow, CloudTrail record': record('allow', ['sqs', 'SendMessage'], 'worker-0041', {
    queueUrl: `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/parcels`,
  }),
  'perimeter of an SCP, CloudTrail record': record('scp', ['dynamodb', 'GetItem'], 'worker-0500', {
    tableName: 'parcels',
    key: ['id'],
  }),
  'several layers, CloudTrail record': record(
    'layers',
    ['iam', 'CreatePolicyVersion'],
    'worker-0122',
    { policyArn: policyArn('Team1'), setAsDefault: true },
    { awsRegion: 'us-east-1' },
  ),
  'bucket policy, error text': `User: ${worker('0001')} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::${BUCKET}/2026/a.pdf" because no identity-based policy allows the s3:PutObject action`,
  'perimeter of an SCP, error text': `User: ${worker('0502')} is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/parcels`,
  'not said by what, error text': `User: ${worker('0008')} is not authorized to perform: secretsmanager:PutSecretValue on resource: arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:db-a1b2c3`,
  'conditions on tags, error text': `User: ${worker('0107')} is not authorized to perform: dynamodb:TagResource on resource: arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/parcels with an explicit deny in a service control policy`,
};

const REPEATS = 25;

/** Each denial is diagnosed anew every time, so that nothing is left from the time before. */
export function measureFixes(quick: boolean): readonly FixesCase[] {
  const snapshot = snapshotOf();
  return Object.entries(DENIALS).map(([name, text]) => {
    const { denials } = readEvidence(new SourceText('evidence', text));
    const diagnosed = (): Diagnosis => diagnose(denials[0]!, snapshot);
    const once = (): number => {
      const diagnosis = diagnosed();
      const start = process.cpuUsage();
      proposeFixes(diagnosis, snapshot);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const firstMs = once();
    const { fixes } = proposeFixes(diagnosed(), snapshot);
    if (fixes.length === 0) throw new Error(`${name}: no fix is found`);
    const times = Array.from({ length: quick ? 5 : REPEATS }, once);
    return {
      name,
      fixes: fixes.length,
      firstMs,
      medianMs: median(times),
      slowestMs: Math.max(...times),
    };
  });
}
