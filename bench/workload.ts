/**
 * Workloads: what is decided in a measurement, as JSON that no engine owns. One file is one policy bundle and
 * the requests that are decided against it:
 *
 * | member | meaning |
 * | --- | --- |
 * | `name`, `description` | for the report; goals are set for some names |
 * | `identityPolicies` | `{ name, policy }`, all attached to the caller |
 * | `serviceControlPolicies`, `resourceControlPolicies` | levels, root first: `{ orgIdentifier, policies }` |
 * | `permissionBoundaryPolicies` | a list, or `null`: no boundary |
 * | `resourcePolicies` | documents by name |
 * | `requests` | `principal`, `action`, `resource`, `resourceAccountId`, `resourcePolicy` (a name or `null`), `context` |
 *
 * `ownWorkload` makes the project's own, so that the measurement runs in any clone. It is made up, always the
 * same for a seed, and so small that it says little of large policies.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type PolicyDocument = Readonly<Record<string, unknown>>;

export interface NamedPolicy {
  readonly name: string;
  readonly policy: PolicyDocument;
}

export interface WorkloadLevel {
  readonly orgIdentifier: string;
  readonly policies: readonly NamedPolicy[];
}

export interface WorkloadRequest {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly resourceAccountId: string;
  readonly resourcePolicy: string | null;
  readonly context: Readonly<Record<string, string | string[]>>;
}

export interface Workload {
  readonly name: string;
  readonly description: string;
  readonly identityPolicies: readonly NamedPolicy[];
  readonly serviceControlPolicies: readonly WorkloadLevel[];
  readonly resourceControlPolicies: readonly WorkloadLevel[];
  readonly permissionBoundaryPolicies: readonly NamedPolicy[] | null;
  readonly resourcePolicies: Readonly<Record<string, PolicyDocument>>;
  readonly requests: readonly WorkloadRequest[];
}

/** Easy ones first. */
const ORDER: readonly string[] = ['own', 'small', 'realistic', 'realistic-lite', 'heavy'];

/** The workloads of a folder; without a folder the project's own. */
export function loadWorkloads(folder: string | undefined): readonly Workload[] {
  if (folder === undefined) return [ownWorkload()];
  const workloads = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): Workload => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  if (workloads.length === 0) throw new Error(`no workload (*.json) in ${folder}`);
  const rank = ({ name }: Workload): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return workloads.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** Every document of a workload, with the size of the whole in bytes of compact JSON. */
export function jsonBytes(workload: Workload): number {
  const documents = [
    ...namedPolicies(workload).map(({ policy }) => policy),
    ...Object.values(workload.resourcePolicies),
  ];
  return documents.reduce((sum: number, document) => sum + Buffer.byteLength(JSON.stringify(document)), 0);
}

export function namedPolicies(workload: Workload): readonly NamedPolicy[] {
  return [
    ...workload.identityPolicies,
    ...workload.serviceControlPolicies.flatMap(({ policies }) => policies),
    ...workload.resourceControlPolicies.flatMap(({ policies }) => policies),
    ...(workload.permissionBoundaryPolicies ?? []),
  ];
}

/** The workload with every policy document replaced. */
export function mapPolicies(workload: Workload, map: (document: PolicyDocument) => PolicyDocument): Workload {
  const named = (policies: readonly NamedPolicy[]): readonly NamedPolicy[] =>
    policies.map(({ name, policy }) => ({ name, policy: map(policy) }));
  const levels = (all: readonly WorkloadLevel[]): readonly WorkloadLevel[] =>
    all.map(({ orgIdentifier, policies }) => ({ orgIdentifier, policies: named(policies) }));
  return {
    ...workload,
    identityPolicies: named(workload.identityPolicies),
    serviceControlPolicies: levels(workload.serviceControlPolicies),
    resourceControlPolicies: levels(workload.resourceControlPolicies),
    permissionBoundaryPolicies:
      workload.permissionBoundaryPolicies && named(workload.permissionBoundaryPolicies),
    resourcePolicies: Object.fromEntries(
      Object.entries(workload.resourcePolicies).map(([name, document]) => [name, map(document)]),
    ),
  };
}

/** Small fast generator of numbers in [0, 1) (mulberry32): the same sequence for the same seed everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const VERSION = '2012-10-17';
const ACCOUNT = '222233334444';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/parcel-tracker`;

/** Services that the made-up application uses: actions that are granted, and resources they are asked on. */
const SERVICES: readonly {
  readonly prefix: string;
  readonly actions: readonly string[];
  readonly resource: (id: string) => string;
}[] = [
  {
    prefix: 's3',
    actions: ['GetObject', 'PutObject', 'DeleteObject', 'GetObjectTagging'],
    resource: (id) => `arn:aws:s3:::parcel-labels/${id}.pdf`,
  },
  {
    prefix: 'dynamodb',
    actions: ['GetItem', 'PutItem', 'Query', 'DeleteTable'],
    resource: (id) => `arn:aws:dynamodb:eu-north-1:${ACCOUNT}:table/parcels-${id.slice(0, 1)}`,
  },
  {
    prefix: 'sqs',
    actions: ['SendMessage', 'ReceiveMessage', 'PurgeQueue'],
    resource: (id) => `arn:aws:sqs:eu-north-1:${ACCOUNT}:scans-${id.slice(0, 2)}`,
  },
  {
    prefix: 'kms',
    actions: ['Decrypt', 'GenerateDataKey', 'ScheduleKeyDeletion'],
    resource: (id) => `arn:aws:kms:eu-north-1:${ACCOUNT}:key/${id}`,
  },
  {
    prefix: 'lambda',
    actions: ['InvokeFunction', 'UpdateFunctionCode'],
    resource: (id) => `arn:aws:lambda:eu-north-1:${ACCOUNT}:function:route-${id.slice(0, 1)}`,
  },
];

export function ownWorkload(seed = 20): Workload {
  const random = seededRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const hex = (length: number): string =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const requests = Array.from({ length: 80 }, (): WorkloadRequest => {
    const service = pick(SERVICES);
    const id = `${pick(['north', 'south', 'east'])}/${hex(8)}`;
    return {
      principal: ROLE,
      action: `${service.prefix}:${pick(service.actions)}`,
      resource: service.resource(service.prefix === 's3' ? id : hex(8)),
      resourceAccountId: ACCOUNT,
      resourcePolicy: service.prefix === 's3' ? 'labels' : service.prefix === 'kms' ? 'key' : null,
      context: {
        'aws:PrincipalArn': ROLE,
        'aws:PrincipalAccount': ACCOUNT,
        'aws:PrincipalOrgID': 'o-parcels0001',
        'aws:PrincipalTag/depot': pick(['north', 'south']),
        'aws:RequestedRegion': pick(['eu-north-1', 'eu-north-1', 'eu-north-1', 'us-west-2']),
        'aws:SecureTransport': pick(['true', 'true', 'true', 'false']),
        'aws:SourceIp': pick(['192.0.2.17', '192.0.2.80', '198.51.100.9']),
        'aws:UserAgent': 'parcel-tracker/4.1',
      },
    };
  });
  return {
    name: 'own',
    description: `generated (seed ${seed}): three identity policies, SCPs, an RCP, a boundary, two resource policies`,
    identityPolicies: ownIdentityPolicies(),
    serviceControlPolicies: [
      { orgIdentifier: 'r-park', policies: [FULL_ACCESS, { name: 'regions', policy: REGIONS }] },
      { orgIdentifier: ACCOUNT, policies: [FULL_ACCESS, { name: 'no-destruction', policy: NO_DESTRUCTION }] },
    ],
    resourceControlPolicies: [
      { orgIdentifier: 'r-park', policies: [{ name: 'own-organization', policy: OWN_ORGANIZATION }] },
    ],
    permissionBoundaryPolicies: [{ name: 'application', policy: BOUNDARY }],
    resourcePolicies: { labels: LABELS, key: KEY },
    requests,
  };
}

function document(...statements: readonly unknown[]): PolicyDocument {
  return { Version: VERSION, Statement: statements };
}

const FULL_ACCESS: NamedPolicy = {
  name: 'FullAWSAccess',
  policy: document({ Effect: 'Allow', Action: '*', Resource: '*' }),
};

const REGIONS = document({
  Sid: 'OneRegion',
  Effect: 'Deny',
  NotAction: ['iam:*', 'sts:*', 'organizations:*', 'cloudfront:*'],
  Resource: '*',
  Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-north-1', 'eu-west-1'] } },
});

const NO_DESTRUCTION = document(
  {
    Sid: 'KeepTables',
    Effect: 'Deny',
    Action: ['dynamodb:Delete*', 'kms:ScheduleKeyDeletion', 's3:DeleteBucket*'],
    Resource: '*',
    Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/break-glass/*' } },
  },
  {
    Sid: 'Tls',
    Effect: 'Deny',
    Action: ['s3:*', 'sqs:*'],
    Resource: '*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  },
);

const OWN_ORGANIZATION = document({
  Sid: 'OwnOrganization',
  Effect: 'Deny',
  Principal: '*',
  Action: ['s3:*', 'kms:*', 'sqs:*'],
  Resource: '*',
  Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-parcels0001' } },
});

const BOUNDARY = document(
  { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'lambda:Update*'], Resource: '*' },
  {
    Effect: 'Deny',
    Action: 'sqs:PurgeQueue',
    Resource: 'arn:aws:sqs:*:*:scans-?f',
  },
);

const LABELS = document(
  {
    Sid: 'Tracker',
    Effect: 'Allow',
    Principal: { AWS: ROLE },
    Action: ['s3:GetObject', 's3:GetObjectTagging'],
    Resource: 'arn:aws:s3:::parcel-labels/*',
  },
  {
    Sid: 'OwnNetwork',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:PutObject',
    Resource: 'arn:aws:s3:::parcel-labels/*',
    Condition: { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
  },
);

const KEY = document(
  {
    Sid: 'Account',
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
    Action: 'kms:*',
    Resource: '*',
  },
  {
    Sid: 'Tracker',
    Effect: 'Allow',
    Principal: { AWS: ROLE },
    Action: ['kms:Decrypt', 'kms:DescribeKey'],
    Resource: '*',
  },
);

function ownIdentityPolicies(): readonly NamedPolicy[] {
  return [
    {
      name: 'tracker',
      policy: document(
        {
          Sid: 'OwnDepot',
          Effect: 'Allow',
          Action: ['s3:PutObject', 's3:DeleteObject'],
          Resource: `arn:aws:s3:::parcel-labels/\${aws:PrincipalTag/depot}/*`,
        },
        {
          Sid: 'Tables',
          Effect: 'Allow',
          Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:DescribeTable'],
          Resource: [
            `arn:aws:dynamodb:*:${ACCOUNT}:table/parcels-*`,
            `arn:aws:dynamodb:*:${ACCOUNT}:table/depots`,
          ],
        },
        {
          Sid: 'Queues',
          Effect: 'Allow',
          Action: ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:PurgeQueue'],
          Resource: `arn:aws:sqs:eu-north-1:${ACCOUNT}:scans-*`,
          Condition: { IpAddress: { 'aws:SourceIp': ['192.0.2.0/26', '198.51.100.0/24'] } },
        },
      ),
    },
    {
      name: 'functions',
      policy: document({
        Effect: 'Allow',
        Action: ['lambda:InvokeFunction', 'lambda:UpdateFunctionCode', 'kms:GenerateDataKey*'],
        Resource: '*',
        Condition: { StringLike: { 'aws:UserAgent': 'parcel-tracker/*' } },
      }),
    },
    {
      // Stands for the long lists of read actions in managed policies.
      name: 'look-around',
      policy: document({
        Effect: 'Allow',
        Action: ['ec2', 'rds', 'ecs', 'sns', 'logs', 'events', 'glue', 'athena'].flatMap((service) =>
          ['Describe*', 'List*', 'Get*', 'BatchGet*'].map((name) => `${service}:${name}`),
        ),
        Resource: '*',
      }),
    },
  ];
}
