/**
 * What a start of `deniedby explain` costs above a start of Node: one CloudTrail record and a snapshot, through pipes,
 * answered with causes, findings and fixes. Starts of both take turns, and the difference of the medians counts.
 * Twice: with what V8 made of the bundles in earlier starts (src/cli/code-cache.ts), and with nothing kept, as in the
 * first start after an installation.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from './statistics.ts';
import { loadWorkloads, type NamedPolicy, type Workload, type WorkloadLevel } from './workload.ts';

export interface StartCase {
  readonly name: string;
  readonly files: number;
  readonly nodeMs: readonly number[];
  readonly keptMs: readonly number[];
  readonly nothingKeptMs: readonly number[];
}

export interface StartOptions {
  /** The built command, `dist/cli/main.js`. */
  readonly file: string;
  /** Workloads of which snapshots are made; undefined for the example of the project alone. */
  readonly folder: string | undefined;
  readonly root: string;
  readonly rounds: number;
}

/** The workloads whose start has a goal. */
const WORKLOADS: readonly string[] = ['small', 'realistic-lite', 'realistic'];

/** As many as add to what is kept, and one more (src/cli/code-cache.ts). */
const WARM_UP = 7;

/** The code of an answer: a cause was found. */
const ANSWERED = 0;

export function measureStarts({ file, folder, root, rounds }: StartOptions): readonly StartCase[] {
  if (!existsSync(file)) return [];
  const home = mkdtempSync(path.join(tmpdir(), 'deniedby-start-'));
  try {
    const commands = { kept: path.join(home, 'kept/dist/cli'), nothing: path.join(home, 'nothing/dist/cli') };
    for (const command of Object.values(commands)) {
      cpSync(path.dirname(file), command, {
        recursive: true,
        filter: (name) => path.basename(name) !== '.code',
      });
    }
    // Where the folder would be is a file, so nothing can be kept.
    writeFileSync(path.join(commands.nothing, '.code'), '');
    const example = path.join(root, 'examples/01-scp-endpoint');
    const cases = [
      { name: 'example 01', record: path.join(example, 'event.json'), snapshot: path.join(example, 'env') },
      ...(folder === undefined ? [] : loadWorkloads(folder))
        .filter(({ name }) => WORKLOADS.includes(name))
        .map((workload) => written(workload, path.join(home, workload.name))),
    ];
    return cases.map(({ name, record, snapshot }) => {
      const args = ['explain', record, '--env', snapshot];
      const nodeMs: number[] = [];
      const keptMs: number[] = [];
      const nothingKeptMs: number[] = [];
      for (let i = 0; i < WARM_UP; i++) start([path.join(commands.kept, 'main.js'), ...args]);
      for (let round = 0; round < rounds; round++) {
        nodeMs.push(start(['-e', '0']));
        keptMs.push(start([path.join(commands.kept, 'main.js'), ...args]));
        nothingKeptMs.push(start([path.join(commands.nothing, 'main.js'), ...args]));
      }
      const files = readdirSync(snapshot, { recursive: true, encoding: 'utf8' }).filter((entry) =>
        entry.endsWith('.json'),
      ).length;
      return { name, files, nodeMs, keptMs, nothingKeptMs };
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Milliseconds above Node, of the medians. */
export function aboveNode({ nodeMs }: StartCase, samples: readonly number[]): number {
  return median(samples) - median(nodeMs);
}

function start(args: readonly string[]): number {
  const begun = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const ms = Number(process.hrtime.bigint() - begun) / 1e6;
  if (status !== ANSWERED) throw new Error(`\`${args.join(' ')}\` ended with ${status}: ${stderr}`);
  return ms;
}

const MANAGEMENT = '999900001111';
const ORGANIZATION = 'o-a1b2c3d4e5';

/** A workload as a snapshot, with a record of a call that its policies deny. */
function written(workload: Workload, folder: string) {
  const record = path.join(folder, 'event.json');
  const snapshot = path.join(folder, 'env');
  const [, account = '', role = ''] =
    /^arn:aws:iam::(\d+):role\/(.*)$/.exec(workload.requests[0]!.principal) ?? [];
  const write = (file: string, value: unknown): void => {
    mkdirSync(path.dirname(path.join(snapshot, file)), { recursive: true });
    writeFileSync(path.join(snapshot, file), JSON.stringify(value, null, 2));
  };
  const organizations = (file: string, value: unknown): void =>
    write(`${MANAGEMENT}/global/organizations/${file}.json`, value);
  write(`${account}/global/iam/get-account-authorization-details.json`, iamOf(workload, account, role));
  organizations('describe-organization', {
    Organization: {
      Id: ORGANIZATION,
      Arn: `arn:aws:organizations::${MANAGEMENT}:organization/${ORGANIZATION}`,
      FeatureSet: 'ALL',
      MasterAccountArn: `arn:aws:organizations::${MANAGEMENT}:account/${ORGANIZATION}/${MANAGEMENT}`,
      MasterAccountId: MANAGEMENT,
    },
  });
  organizations('list-accounts', {
    Accounts: [MANAGEMENT, account].map((Id) => ({
      Id,
      Arn: `arn:aws:organizations::${MANAGEMENT}:account/${ORGANIZATION}/${Id}`,
      Name: Id,
      Status: 'ACTIVE',
    })),
  });
  const targets = ['r-ab12', 'ou-ab12-cdef3456', account];
  for (const [i, target] of targets.entries()) {
    if (i > 0) {
      const Type = i === 1 ? 'ROOT' : 'ORGANIZATIONAL_UNIT';
      organizations(`list-parents/${target}`, { Parents: [{ Id: targets[i - 1], Type }] });
    }
    for (const [type, levels] of [
      ['SERVICE_CONTROL_POLICY', workload.serviceControlPolicies],
      ['RESOURCE_CONTROL_POLICY', workload.resourceControlPolicies],
    ] as const) {
      organizations(`list-policies-for-target/${target}/${type}`, {
        Policies: policiesAt(levels, i, type).map(({ name }) => summaryOf(name, type)),
      });
    }
  }
  for (const { policies } of workload.serviceControlPolicies) describe(policies, 'SERVICE_CONTROL_POLICY');
  for (const { policies } of workload.resourceControlPolicies) describe(policies, 'RESOURCE_CONTROL_POLICY');
  function describe(policies: readonly NamedPolicy[], type: string): void {
    for (const { name, policy } of policies) {
      organizations(`describe-policy/${idOf(name)}`, {
        Policy: { PolicySummary: summaryOf(name, type), Content: JSON.stringify(policy, null, 2) },
      });
    }
  }
  writeFileSync(record, JSON.stringify(recordOf(account, role), null, 2));
  return { name: workload.name, record, snapshot };
}

function policiesAt(levels: readonly WorkloadLevel[], i: number, type: string): readonly NamedPolicy[] {
  const full = type === 'SERVICE_CONTROL_POLICY' ? 'FullAWSAccess' : 'RCPFullAWSAccess';
  return levels[i]?.policies ?? [{ name: full, policy: {} }];
}

function idOf(name: string): string {
  return /^(?:RCP)?FullAWSAccess$/.test(name) ? `p-${name}` : `p-${name.replaceAll('-', '').slice(0, 20)}`;
}

function summaryOf(name: string, Type: string) {
  return {
    Id: idOf(name),
    Arn: `arn:aws:organizations::${MANAGEMENT}:policy/${ORGANIZATION}/${Type.toLowerCase()}/${idOf(name)}`,
    Name: name,
    Type,
    AwsManaged: /^(?:RCP)?FullAWSAccess$/.test(name),
  };
}

function iamOf(workload: Workload, account: string, role: string) {
  const { identityPolicies } = workload;
  const boundary = workload.permissionBoundaryPolicies ?? [];
  // The large ones are policies of AWS.
  const owner = workload.name === 'small' ? account : 'aws';
  const arnOf = (policy: NamedPolicy): string =>
    `arn:aws:iam::${boundary.includes(policy) ? account : owner}:policy/${policy.name}`;
  const attached = (policy: NamedPolicy) => ({ PolicyName: policy.name, PolicyArn: arnOf(policy) });
  return {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: [
      {
        Path: '/',
        RoleName: role,
        RoleId: 'AROAEXAMPLE00000000001',
        Arn: `arn:aws:iam::${account}:role/${role}`,
        CreateDate: '2025-01-01T00:00:00+00:00',
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
          ],
        },
        InstanceProfileList: [],
        RolePolicyList: [],
        AttachedManagedPolicies: identityPolicies.map(attached),
        ...(boundary[0] && {
          PermissionsBoundary: {
            PermissionsBoundaryType: 'Policy',
            PermissionsBoundaryArn: arnOf(boundary[0]),
          },
        }),
        Tags: [],
      },
    ],
    Policies: [...identityPolicies, ...boundary].map((policy) => ({
      PolicyName: policy.name,
      PolicyId: `ANPAEXAMPLE${policy.name.length}`,
      Arn: arnOf(policy),
      Path: '/',
      DefaultVersionId: 'v1',
      AttachmentCount: 1,
      IsAttachable: true,
      PolicyVersionList: [{ Document: policy.policy, VersionId: 'v1', IsDefaultVersion: true }],
    })),
  };
}

/** No policy of the workloads lets a trail be stopped. */
function recordOf(account: string, role: string) {
  return {
    eventVersion: '1.11',
    userIdentity: {
      type: 'AssumedRole',
      principalId: 'AROAEXAMPLE00000000001:i-0123456789abcdef0',
      arn: `arn:aws:sts::${account}:assumed-role/${role}/i-0123456789abcdef0`,
      accountId: account,
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId: 'AROAEXAMPLE00000000001',
          arn: `arn:aws:iam::${account}:role/${role}`,
          accountId: account,
          userName: role,
        },
        attributes: { creationDate: '2026-03-02T03:00:57Z', mfaAuthenticated: 'false' },
      },
    },
    eventTime: '2026-03-02T03:04:11Z',
    eventSource: 'cloudtrail.amazonaws.com',
    eventName: 'StopLogging',
    awsRegion: 'eu-west-1',
    sourceIPAddress: '203.0.113.77',
    userAgent: 'aws-cli/2.31.13',
    errorCode: 'AccessDenied',
    errorMessage: `User: arn:aws:sts::${account}:assumed-role/${role}/i-0123456789abcdef0 is not authorized to perform: cloudtrail:StopLogging on resource: arn:aws:cloudtrail:eu-west-1:${account}:trail/main`,
    requestParameters: { name: `arn:aws:cloudtrail:eu-west-1:${account}:trail/main` },
    responseElements: null,
    requestID: 'b0b7c5be-4013-4cac-a2f2-669d6ce256f6',
    eventID: 'a5dc3b98-234d-4292-a424-06777f7ceb30',
    readOnly: false,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: account,
    eventCategory: 'Management',
  };
}
