/**
 * A large organization as a snapshot, the same on every run: accounts in units three levels deep, roles, SCPs and
 * RCPs at every level, policies of buckets, keys, queues and topics. What real ones have in common is kept: trust
 * policies that are equal but for an account id, AWS managed policies printed by every account that uses them.
 */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface OrganizationSize {
  readonly accounts: number;
  readonly roles: number;
  readonly resourcePolicies: number;
}

const ORGANIZATION = 'o-bench00001';
const ROOT = 'r-be01';
const MANAGEMENT = accountId(0);
const REGION = 'eu-west-1';
const UNITS_BY_LEVEL = [6, 18, 54];

/** The denial whose policies are looked for: a role of one account reads a bucket of another. */
export const QUESTION = {
  principal: `arn:aws:sts::${accountId(417)}:assumed-role/app-3/deploy`,
  action: 's3:GetObject',
  resource: `arn:aws:s3:::bench-${accountId(902)}-0/reports/2026.csv`,
};

export const EVIDENCE = `An error occurred (AccessDenied) when calling the GetObject operation: User: ${QUESTION.principal} is not authorized to perform: s3:GetObject on resource: "${QUESTION.resource}" with an explicit deny in a resource-based policy\n`;

function accountId(index: number): string {
  return String(100_000_000_000 + index * 7_919_311);
}

/** Files by path, in no order. */
export function* organizationFiles(
  size: OrganizationSize,
): Generator<readonly [path: string, content: object]> {
  yield* organizationOutputs(size);
  const rolesEach = Math.ceil(size.roles / size.accounts);
  for (let i = 0; i < size.accounts; i++) {
    const account = accountId(i);
    yield [
      `${account}/global/iam/get-account-authorization-details.json`,
      accountDetails(account, rolesEach),
    ];
    yield [`${account}/global/organizations/describe-organization.json`, { Organization: organization() }];
    yield [
      `${account}/global/s3control/get-public-access-block/${account}.json`,
      { none: 'NoSuchPublicAccessBlockConfiguration' },
    ];
    yield [`${account}/${REGION}/ec2/describe-vpc-endpoints.json`, { VpcEndpoints: [endpoint(account, i)] }];
  }
  for (let i = 0; i < size.resourcePolicies; i++) {
    yield* resourceOutputs(accountId(i % size.accounts), i, Math.floor(i / size.accounts));
  }
}

/** Writes the files, all dated to one day, so that a copy made now looks like one that was collected. */
export function writeOrganization(folder: string, size: OrganizationSize): number {
  const made = new Set<string>();
  let files = 0;
  for (const [path, content] of organizationFiles(size)) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
    utimesSync(file, COLLECTED_AT, COLLECTED_AT);
    files++;
  }
  return files;
}

const COLLECTED_AT = new Date('2026-01-15T08:00:00Z');

function organization(): object {
  return {
    Id: ORGANIZATION,
    Arn: `arn:aws:organizations::${MANAGEMENT}:organization/${ORGANIZATION}`,
    FeatureSet: 'ALL',
    MasterAccountId: MANAGEMENT,
  };
}

interface Unit {
  readonly id: string;
  readonly parent: string;
  readonly level: number;
}

function units(): readonly Unit[] {
  const all: Unit[] = [];
  let parents = [ROOT];
  for (const [level, count] of UNITS_BY_LEVEL.entries()) {
    const here: string[] = [];
    for (let i = 0; i < count; i++) {
      const id = `ou-be01-${String(level)}${String(i).padStart(7, '0')}`;
      here.push(id);
      all.push({ id, parent: parents[i % parents.length]!, level });
    }
    parents = here;
  }
  return all;
}

function* organizationOutputs(size: OrganizationSize): Generator<readonly [string, object]> {
  const folder = `${MANAGEMENT}/global/organizations`;
  const arn = `arn:aws:organizations::${MANAGEMENT}`;
  const tree = units();
  const leaves = tree.filter(({ level }) => level === UNITS_BY_LEVEL.length - 1);
  yield [
    `${folder}/list-roots.json`,
    {
      Roots: [
        {
          Id: ROOT,
          Arn: `${arn}:root/${ORGANIZATION}/${ROOT}`,
          Name: 'Root',
          PolicyTypes: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'].map((Type) => ({
            Type,
            Status: 'ENABLED',
          })),
        },
      ],
    },
  ];
  for (const parent of [ROOT, ...tree.map(({ id }) => id)]) {
    const children = tree.filter((unit) => unit.parent === parent);
    yield [
      `${folder}/list-organizational-units-for-parent/${parent}.json`,
      {
        OrganizationalUnits: children.map(({ id }) => ({
          Id: id,
          Arn: `${arn}:ou/${ORGANIZATION}/${id}`,
          Name: `Unit ${id.slice(8)}`,
        })),
      },
    ];
  }
  for (const [i, { id }] of leaves.entries()) {
    const accounts: object[] = [];
    for (let account = i; account < size.accounts; account += leaves.length) {
      const Id = accountId(account);
      // The management account stands at the root.
      if (Id === MANAGEMENT) continue;
      accounts.push({
        Id,
        Arn: `${arn}:account/${ORGANIZATION}/${Id}`,
        Name: `team-${account}`,
        State: 'ACTIVE',
      });
    }
    yield [`${folder}/list-accounts-for-parent/${id}.json`, { Accounts: accounts }];
  }
  yield* organizationPolicies(folder, size, tree);
}

function* organizationPolicies(
  folder: string,
  size: OrganizationSize,
  tree: readonly Unit[],
): Generator<readonly [string, object]> {
  for (const [type, short, prefix] of [
    ['SERVICE_CONTROL_POLICY', 'service_control_policy', 'p-scp'],
    ['RESOURCE_CONTROL_POLICY', 'resource_control_policy', 'p-rcp'],
  ] as const) {
    const summary = (id: string): object => ({
      Id: id,
      Arn: `arn:aws:organizations::${MANAGEMENT}:policy/${ORGANIZATION}/${short}/${id}`,
      Name: id,
      Type: type,
      AwsManaged: false,
    });
    const full = type === 'SERVICE_CONTROL_POLICY' ? 'p-FullAWSAccess' : 'p-RCPFullAWSAccess';
    const targets = [ROOT, ...tree.map(({ id }) => id)];
    for (const [i, target] of targets.entries()) {
      const id = `${prefix}${String(i).padStart(6, '0')}`;
      yield [
        `${folder}/list-policies-for-target/${target}/${type}.json`,
        { Policies: [{ Id: full, Name: full }, summary(id)] },
      ];
      yield [
        `${folder}/describe-policy/${id}.json`,
        { Policy: { PolicySummary: summary(id), Content: JSON.stringify(guardrail(i, type)) } },
      ];
    }
    for (let i = 0; i < size.accounts; i++) {
      yield [
        `${folder}/list-policies-for-target/${accountId(i)}/${type}.json`,
        { Policies: [{ Id: full, Name: full }] },
      ];
    }
  }
}

function guardrail(index: number, type: string): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: `Guard${index}`,
        Effect: 'Deny',
        ...(type === 'RESOURCE_CONTROL_POLICY' && { Principal: '*' }),
        Action:
          type === 'RESOURCE_CONTROL_POLICY'
            ? ['s3:PutBucketPolicy']
            : ['organizations:LeaveOrganization', `ec2:Delete${index}*`],
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:PrincipalOrgID': ORGANIZATION } },
      },
    ],
  };
}

function allow(actions: readonly string[], resource = '*'): object {
  return {
    Version: '2012-10-17',
    Statement: [{ Sid: 'Use', Effect: 'Allow', Action: actions, Resource: resource }],
  };
}

/** What the account's details hold: roles, the policies of its own, and the AWS managed ones that it uses. */
function accountDetails(account: string, roles: number): object {
  const arn = (resource: string): string => `arn:aws:iam::${account}:${resource}`;
  return {
    UserDetailList: [],
    GroupDetailList: [
      {
        Path: '/',
        GroupName: 'operators',
        GroupId: `AGPA${account}`,
        Arn: arn('group/operators'),
        GroupPolicyList: [],
        AttachedManagedPolicies: [
          { PolicyName: 'ReadOnlyAccess', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
        ],
      },
    ],
    RoleDetailList: Array.from({ length: roles }, (_, i) => ({
      Path: '/',
      RoleName: `app-${i}`,
      RoleId: `AROA${account}${String(i).padStart(4, '0')}`,
      Arn: arn(`role/app-${i}`),
      CreateDate: '2025-03-01T09:00:00+00:00',
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          i % 2 === 0
            ? { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }
            : {
                Effect: 'Allow',
                Principal: { AWS: `arn:aws:iam::${accountId(1)}:role/deployer` },
                Action: 'sts:AssumeRole',
              },
        ],
      },
      InstanceProfileList: [],
      RolePolicyList: [
        {
          PolicyName: 'own',
          PolicyDocument: allow(['s3:GetObject', 's3:ListBucket', `sqs:Send${i}`], `arn:aws:s3:::bench-*`),
        },
      ],
      AttachedManagedPolicies: [
        { PolicyName: 'Base', PolicyArn: arn('policy/Base') },
        {
          PolicyName: 'AWSLambdaBasicExecutionRole',
          PolicyArn: 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
        },
      ],
      PermissionsBoundary: {
        PermissionsBoundaryType: 'Policy',
        PermissionsBoundaryArn: arn('policy/Ceiling'),
      },
      Tags: [
        { Key: 'team', Value: `team-${i}` },
        { Key: 'stage', Value: 'production' },
      ],
    })),
    Policies: [
      managedPolicy(arn('policy/Base'), 'v2', allow(['s3:*', 'logs:*', 'kms:Decrypt'])),
      managedPolicy(arn('policy/Ceiling'), 'v1', allow(['*'])),
      managedPolicy('arn:aws:iam::aws:policy/ReadOnlyAccess', 'v120', allow(READ_ONLY_ACTIONS)),
      managedPolicy(
        'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
        'v1',
        allow(['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']),
      ),
    ],
  };
}

const READ_ONLY_ACTIONS = Array.from({ length: 300 }, (_, i) => `service${i}:Describe*`);

function managedPolicy(arn: string, version: string, document: object): object {
  return {
    PolicyName: arn.slice(arn.lastIndexOf('/') + 1),
    Arn: arn,
    DefaultVersionId: version,
    PolicyVersionList: [
      {
        Document: document,
        VersionId: version,
        IsDefaultVersion: true,
        CreateDate: '2025-01-01T00:00:00+00:00',
      },
    ],
  };
}

function endpoint(account: string, index: number): object {
  return {
    VpcEndpointId: `vpce-${String(index).padStart(17, '0')}`,
    VpcId: `vpc-${String(index).padStart(17, '0')}`,
    OwnerId: account,
    PolicyDocument: JSON.stringify({
      Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
    }),
  };
}

function* resourceOutputs(
  account: string,
  index: number,
  number: number,
): Generator<readonly [string, object]> {
  const name = `bench-${account}-${number}`;
  const policy = (action: string, resource: string): string =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'Own',
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${account}:root` },
          Action: `${action}:*`,
          Resource: resource,
        },
        {
          Sid: 'OrganizationOnly',
          Effect: 'Deny',
          Principal: '*',
          Action: `${action}:*`,
          Resource: resource,
          Condition: {
            StringNotEquals: { 'aws:PrincipalOrgID': index % 2 === 0 ? ORGANIZATION : 'o-elsewhere1' },
          },
        },
      ],
    });
  switch (number % 4) {
    case 0:
      yield [
        `${account}/global/s3api/get-bucket-policy/${name}.json`,
        { Policy: policy('s3', `arn:aws:s3:::${name}/*`) },
      ];
      return;
    case 1: {
      const id = `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`;
      yield [
        `${account}/${REGION}/kms/get-key-policy/${id}.json`,
        { Policy: policy('kms', '*'), PolicyName: 'default' },
      ];
      return;
    }
    case 2: {
      const url = encodeURIComponent(`https://sqs.${REGION}.amazonaws.com/${account}/${name}`);
      const arn = `arn:aws:sqs:${REGION}:${account}:${name}`;
      yield [
        `${account}/${REGION}/sqs/get-queue-attributes/${url}.json`,
        { Attributes: { QueueArn: arn, Policy: policy('sqs', arn) } },
      ];
      return;
    }
    default: {
      const arn = `arn:aws:sns:${REGION}:${account}:${name}`;
      yield [
        `${account}/${REGION}/sns/get-topic-attributes/${encodeURIComponent(arn)}.json`,
        { Attributes: { TopicArn: arn, Policy: policy('sns', arn) } },
      ];
    }
  }
}
