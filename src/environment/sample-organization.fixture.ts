/**
 * A small organization as a snapshot, for tests: root → OU Workloads → OU Production → account 111122223333
 * (shop), and account 444455556666 (logs) in OU Workloads; the management account is 999900001111.
 */
import type { SnapshotFile, SnapshotFiles } from './snapshot.ts';

export const SHOP = '111122223333';
export const LOGS = '444455556666';
export const MANAGEMENT = '999900001111';
export const ORGANIZATION = 'o-a1b2c3d4e5';
export const ROOT = 'r-ab12';
export const WORKLOADS = 'ou-ab12-aaaaaaaa';
export const PRODUCTION = 'ou-ab12-bbbbbbbb';

export const MONITOR = `arn:aws:iam::${SHOP}:role/ops/fleet-monitor`;
export const MONITOR_SESSION = `arn:aws:sts::${SHOP}:assumed-role/fleet-monitor/probe-7`;
export const ALICE = `arn:aws:iam::${SHOP}:user/staff/alice`;
export const LOOK_POLICY = `arn:aws:iam::${SHOP}:policy/Look`;
export const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

/** Files by path; a tree is changed by spreading it, and `undefined` takes a file away. */
export type Tree = Readonly<Record<string, unknown>>;

export function filesOf(tree: Tree): SnapshotFiles {
  const files: SnapshotFile[] = [];
  for (const [path, content] of Object.entries(tree)) {
    if (content === undefined) continue;
    files.push({ path, text: typeof content === 'string' ? content : JSON.stringify(content, null, 2) });
  }
  return { files, problems: [] };
}

export function allow(action: string, more: object = {}): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*', ...more }] };
}

export function trust(principal: object): object {
  const statement = { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' };
  return { Version: '2012-10-17', Statement: [statement] };
}

export function role(name: string, path: string, more: object): object {
  return {
    Path: path,
    RoleName: name,
    RoleId: `AROA${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`,
    Arn: `arn:aws:iam::${SHOP}:role${path}${name}`,
    AssumeRolePolicyDocument: trust({ AWS: `arn:aws:iam::${SHOP}:root` }),
    RolePolicyList: [],
    AttachedManagedPolicies: [],
    Tags: [],
    ...more,
  };
}

const ORGANIZATION_ARN = `arn:aws:organizations::${MANAGEMENT}`;
const ORG_FOLDER = `${MANAGEMENT}/global/organizations`;
const FULL_ACCESS = {
  Id: 'p-FullAWSAccess',
  Arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
  Name: 'FullAWSAccess',
  Type: 'SERVICE_CONTROL_POLICY',
  AwsManaged: true,
};
export const CORP_EDGE = {
  Id: 'p-corpedge1',
  Arn: `${ORGANIZATION_ARN}:policy/${ORGANIZATION}/service_control_policy/p-corpedge1`,
  Name: 'CorpEdge',
  Type: 'SERVICE_CONTROL_POLICY',
  AwsManaged: false,
};
const RCP_FULL_ACCESS = { Id: 'p-RCPFullAWSAccess', Name: 'RCPFullAWSAccess' };

function organizationFiles(): Tree {
  const tree: Record<string, unknown> = {
    [`${ORG_FOLDER}/describe-organization.json`]: {
      Organization: {
        Id: ORGANIZATION,
        Arn: `${ORGANIZATION_ARN}:organization/${ORGANIZATION}`,
        FeatureSet: 'ALL',
        MasterAccountId: MANAGEMENT,
      },
    },
    [`${ORG_FOLDER}/list-roots.json`]: {
      Roots: [
        {
          Id: ROOT,
          Arn: `${ORGANIZATION_ARN}:root/${ORGANIZATION}/${ROOT}`,
          Name: 'Root',
          PolicyTypes: [
            { Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' },
            { Type: 'RESOURCE_CONTROL_POLICY', Status: 'ENABLED' },
          ],
        },
      ],
    },
    [`${ORG_FOLDER}/list-accounts.json`]: {
      Accounts: [
        [MANAGEMENT, 'management'],
        [SHOP, 'shop'],
        [LOGS, 'logs'],
      ].map(([id, name]) => ({
        Id: id,
        Arn: `${ORGANIZATION_ARN}:account/${ORGANIZATION}/${id}`,
        Name: name,
        State: 'ACTIVE',
      })),
    },
    [`${ORG_FOLDER}/list-parents/${SHOP}.json`]: {
      Parents: [{ Id: PRODUCTION, Type: 'ORGANIZATIONAL_UNIT' }],
    },
    [`${ORG_FOLDER}/list-parents/${LOGS}.json`]: {
      Parents: [{ Id: WORKLOADS, Type: 'ORGANIZATIONAL_UNIT' }],
    },
    [`${ORG_FOLDER}/list-parents/${PRODUCTION}.json`]: {
      Parents: [{ Id: WORKLOADS, Type: 'ORGANIZATIONAL_UNIT' }],
    },
    [`${ORG_FOLDER}/list-organizational-units-for-parent/${ROOT}.json`]: {
      OrganizationalUnits: [
        {
          Id: WORKLOADS,
          Arn: `${ORGANIZATION_ARN}:ou/${ORGANIZATION}/${WORKLOADS}`,
          Name: 'Workloads',
        },
      ],
    },
    [`${ORG_FOLDER}/list-organizational-units-for-parent/${WORKLOADS}.json`]: {
      OrganizationalUnits: [
        {
          Id: PRODUCTION,
          Arn: `${ORGANIZATION_ARN}:ou/${ORGANIZATION}/${PRODUCTION}`,
          Name: 'Production',
        },
      ],
    },
    [`${ORG_FOLDER}/describe-policy/p-corpedge1.json`]: {
      Policy: {
        PolicySummary: CORP_EDGE,
        Content: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'DenyOutsideCorpEndpoint',
              Effect: 'Deny',
              Action: ['ec2:Describe*'],
              Resource: '*',
              Condition: { StringNotEquals: { 'aws:SourceVpce': ['vpce-0aa11bb22cc33dd44'] } },
            },
          ],
        }),
      },
    },
  };
  for (const target of [ROOT, WORKLOADS, PRODUCTION, SHOP, LOGS]) {
    const policies: object[] = [FULL_ACCESS];
    if (target === PRODUCTION) policies.push(CORP_EDGE);
    tree[`${ORG_FOLDER}/list-policies-for-target/${target}/SERVICE_CONTROL_POLICY.json`] = {
      Policies: policies,
    };
    tree[`${ORG_FOLDER}/list-policies-for-target/${target}/RESOURCE_CONTROL_POLICY.json`] = {
      Policies: [RCP_FULL_ACCESS],
    };
  }
  return tree;
}

export const DETAILS_FILE = `${SHOP}/global/iam/get-account-authorization-details.json`;

/** The details of the shop's account; `encode` writes policy documents as SDKs do. */
export function accountDetails(encode: (document: object) => unknown = (document) => document): object {
  return {
    UserDetailList: [
      {
        Path: '/staff/',
        UserName: 'alice',
        UserId: 'AIDAALICE',
        Arn: ALICE,
        GroupList: ['devs'],
        AttachedManagedPolicies: [],
        Tags: [{ Key: 'Team', Value: 'blue' }],
      },
    ],
    GroupDetailList: [
      {
        Path: '/',
        GroupName: 'devs',
        GroupId: 'AGPADEVS',
        Arn: `arn:aws:iam::${SHOP}:group/devs`,
        GroupPolicyList: [{ PolicyName: 'ReadLogs', PolicyDocument: encode(allow('logs:Get*')) }],
        AttachedManagedPolicies: [{ PolicyName: 'ReadOnlyAccess', PolicyArn: READ_ONLY }],
      },
    ],
    RoleDetailList: [
      role('fleet-monitor', '/ops/', {
        AssumeRolePolicyDocument: encode(trust({ AWS: `arn:aws:iam::${SHOP}:root` })),
        RolePolicyList: [{ PolicyName: 'Inline', PolicyDocument: encode(allow('s3:GetObject')) }],
        AttachedManagedPolicies: [{ PolicyName: 'Look', PolicyArn: LOOK_POLICY }],
        PermissionsBoundary: {
          PermissionsBoundaryType: 'Policy',
          PermissionsBoundaryArn: `arn:aws:iam::${SHOP}:policy/Ceiling`,
        },
        Tags: [{ Key: 'Team', Value: 'green' }],
      }),
      role('AWSServiceRoleForSupport', '/aws-service-role/support.amazonaws.com/', {}),
      role('web', '/', { AssumeRolePolicyDocument: encode(trust({ Service: 'ec2.amazonaws.com' })) }),
    ],
    Policies: [
      managedPolicyDetail(LOOK_POLICY, 'v2', {
        v2: encode(allow('ec2:Describe*')),
        v1: encode(allow('ec2:*')),
      }),
      managedPolicyDetail(`arn:aws:iam::${SHOP}:policy/Ceiling`, 'v1', { v1: encode(allow('*')) }),
      managedPolicyDetail(READ_ONLY, 'v90', { v90: encode(allow('*:Get*')) }),
    ],
  };
}

function managedPolicyDetail(arn: string, defaultVersion: string, versions: Record<string, unknown>): object {
  return {
    PolicyName: arn.slice(arn.lastIndexOf('/') + 1),
    Arn: arn,
    DefaultVersionId: defaultVersion,
    PolicyVersionList: Object.entries(versions).map(([id, document]) => ({
      Document: document,
      VersionId: id,
      IsDefaultVersion: id === defaultVersion,
    })),
  };
}

export const BUCKET = 'central-logs';
export const BUCKET_POLICY_FILE = `${LOGS}/global/s3api/get-bucket-policy/${BUCKET}.json`;

export const TREE: Tree = {
  ...organizationFiles(),
  [DETAILS_FILE]: accountDetails(),
  [BUCKET_POLICY_FILE]: {
    Policy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${SHOP}:root` },
          Action: 's3:GetObject',
          Resource: `arn:aws:s3:::${BUCKET}/*`,
        },
      ],
    }),
  },
  [`${LOGS}/global/s3api/get-public-access-block/${BUCKET}.json`]: {
    none: 'NoSuchPublicAccessBlockConfiguration',
  },
  [`${LOGS}/global/s3control/get-public-access-block/${LOGS}.json`]: {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: false,
      RestrictPublicBuckets: false,
    },
  },
  [`${LOGS}/global/s3api/get-bucket-ownership-controls/${BUCKET}.json`]: {
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
  },
  [`${SHOP}/eu-west-1/ec2/describe-vpc-endpoints.json`]: {
    VpcEndpoints: [
      {
        VpcEndpointId: 'vpce-0aa11bb22cc33dd44',
        VpcId: 'vpc-0123456789abcdef0',
        OwnerId: SHOP,
        PolicyDocument: JSON.stringify({
          Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ec2:*', Resource: '*' }],
        }),
      },
      { VpcEndpointId: 'vpce-0bare0bare0bare00', VpcId: 'vpc-0123456789abcdef0', OwnerId: SHOP },
    ],
  },
};
