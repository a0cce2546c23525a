/** What is offered for which denial: a table of small worlds, each a change of the sample organization. */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import type { Environment } from '../src/environment/environment.ts';
import {
  ALICE,
  accountDetails,
  allow,
  BUCKET,
  BUCKET_POLICY_FILE,
  DETAILS_FILE,
  filesOf,
  LOGS,
  MANAGEMENT,
  MONITOR,
  MONITOR_SESSION,
  PRODUCTION,
  ROOT,
  role,
  SHOP,
  TREE,
  type Tree,
  trust,
  WORKLOADS,
} from '../src/environment/sample-organization.fixture.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';
import { readEvidence } from '../src/evidence/read.ts';
import { commandsOf } from '../src/fix/commands.ts';
import type { Fix, Proposal } from '../src/fix/fix.ts';
import { proposeFixes } from '../src/fix/propose.ts';
import { SourceText } from '../src/policy/source.ts';
import { changeWords } from '../src/render/fix-words.ts';

interface World {
  readonly tree?: Tree;
  readonly text: string;
}

function environmentOf(tree: Tree = {}): Environment {
  const environment = loadSnapshot(filesOf({ ...TREE, ...tree }));
  expect(environment.problems).toEqual([]);
  return environment;
}

function proposed({ tree, text }: World): Proposal {
  const environment = environmentOf(tree);
  const { denials } = readEvidence(new SourceText('error.txt', text));
  expect(denials).toHaveLength(1);
  return proposeFixes(diagnose(denials[0]!, environment), environment);
}

function titles({ fixes }: Proposal): readonly string[] {
  return fixes.map(({ changes }) => changes.map(changeWords).join(', and '));
}

/** The commands of each change of a fix. */
function commands(fix: Fix | undefined): readonly unknown[] {
  return (fix?.changes ?? []).map((change) => commandsOf(change, environmentOf()));
}

function refused(caller: string, action: string, resource: string, because = ''): string {
  return `User: ${caller} is not authorized to perform: ${action} on resource: ${resource}${because}`;
}

const QUEUE = `arn:aws:sqs:eu-west-1:${SHOP}:jobs`;

function scp(content: object): Tree {
  return {
    [`${MANAGEMENT}/global/organizations/describe-policy/p-corpedge1.json`]: {
      Policy: {
        PolicySummary: {
          Id: 'p-corpedge1',
          Arn: `arn:aws:organizations::${MANAGEMENT}:policy/o-a1b2c3d4e5/service_control_policy/p-corpedge1`,
          Name: 'CorpEdge',
          Type: 'SERVICE_CONTROL_POLICY',
          AwsManaged: false,
        },
        Content: JSON.stringify(content),
      },
    },
  };
}

describe('what is not known', () => {
  test('an Allow that is missing is offered although the resource-based policy was not collected', () => {
    const proposal = proposed({ text: refused(ALICE, 'sqs:SendMessage', QUEUE) });
    expect(titles(proposal)).toContain(
      'give user /staff/alice an inline policy Allow-sqs-SendMessage of its own',
    );
    expect(proposal.notOffered).toContainEqual({ layer: 'resource', reason: 'not-collected' });
    for (const { verification } of proposal.fixes)
      expect(verification).toMatchObject({
        kind: 'depends',
        layers: expect.arrayContaining(['resource']),
      });
  });

  test('no Allow is offered where AWS spoke of a Deny in a policy that was not collected', () => {
    const because = ' with an explicit deny in a resource-based policy';
    const proposal = proposed({ text: refused(ALICE, 'sqs:SendMessage', QUEUE, because) });
    expect(titles(proposal)).toEqual([]);
    expect(proposal.notOffered).toContainEqual({ layer: 'resource', reason: 'not-collected' });
  });

  const deny = (condition: object): object => ({
    Version: '2012-10-17',
    Statement: [{ Sid: 'Edge', Effect: 'Deny', Action: 'ec2:*', Resource: '*', Condition: condition }],
  });

  test('changes that hold in every case that AWS left come together', () => {
    const proposal = proposed({
      tree: scp({
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'Region',
            Effect: 'Deny',
            Action: 'ec2:*',
            Resource: '*',
            Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
          },
          {
            Sid: 'Tls',
            Effect: 'Deny',
            Action: 'ec2:*',
            Resource: '*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ],
      }),
      text: refused(
        MONITOR_SESSION,
        'ec2:DescribeInstances',
        '*',
        ' with an explicit deny in a service control policy',
      ),
    });
    expect(titles(proposal)).toContain('call over HTTPS, and use eu-west-1');
    for (const title of titles(proposal)) expect(title).not.toMatch(/^(?:use eu-west-1|call over HTTPS)$/);
  });

  test('no policy is changed for a value that is only supposed', () => {
    const proposal = proposed({
      tree: scp(deny({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } })),
      text: refused(
        MONITOR_SESSION,
        'ec2:DescribeInstances',
        '*',
        ' with an explicit deny in a service control policy',
      ),
    });
    expect(titles(proposal)).toEqual([
      'call from 198.51.100.0/24',
      'except role /ops/fleet-monitor in Edge of CorpEdge',
    ]);
  });
});

describe('what is malformed', () => {
  test('a statement that cannot be read is not edited, and that is said', () => {
    const broken = {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Deny', Action: 'ec2:*', Resource: '*' },
        { Effect: 'Maybe', Action: 'ec2:*', Resource: '*' },
      ],
    };
    const proposal = proposed({
      tree: scp(broken),
      text: refused(MONITOR_SESSION, 'ec2:DescribeInstances', '*'),
    });
    expect(titles(proposal)).toEqual([]);
    expect(proposal.notOffered).toContainEqual({ layer: 'scp', reason: 'malformed', policy: 'CorpEdge' });
  });

  test.each([
    ['identity', { [DETAILS_FILE]: undefined }],
    ['scp', { [`${MANAGEMENT}/global/organizations/describe-policy/p-corpedge1.json`]: undefined }],
  ] as const)('a layer that is not known is said: %s', (layer, tree) => {
    const proposal = proposed({ tree, text: refused(ALICE, 'iam:ListUsers', '*') });
    const said = proposal.notOffered.some((one) => one.layer === layer && one.reason === 'not-collected');
    const depends = proposal.fixes.map(
      ({ verification }) => verification.kind === 'depends' && verification.layers.includes(layer),
    );
    expect(said || (depends.length > 0 && depends.every(Boolean))).toBe(true);
  });
});

test('a search that is ended at its bound says so', () => {
  const conditions = Array.from({ length: 7 }, (_, i) => ({
    Sid: `Guard${i}`,
    Effect: 'Deny',
    Action: 'ec2:*',
    Resource: '*',
    Condition: { StringNotEquals: { [`aws:PrincipalTag/t${i}`]: ['a', 'b', 'c'] } },
  }));
  const proposal = proposed({
    tree: {
      ...scp({ Version: '2012-10-17', Statement: conditions }),
      [DETAILS_FILE]: accountDetails(),
    },
    text: refused(ALICE, 'ec2:DescribeInstances', '*'),
  });
  expect(proposal.notOffered).toContainEqual({ layer: 'scp', reason: 'search-ended' });
});

describe('no policy of the caller is at fault', () => {
  test('a session policy: the session is made again, with the call that makes it', () => {
    const because = ' because no session policy allows the s3:GetObject action';
    const text = refused(MONITOR_SESSION, 's3:GetObject', `arn:aws:s3:::${BUCKET}/a.log`, because);
    const proposal = proposed({ text });
    expect(titles(proposal)).toEqual([
      'assume role /ops/fleet-monitor again with a session policy that allows it',
    ]);
    expect(commands(proposal.fixes[0])).toEqual([
      {
        account: SHOP,
        apply: [
          `aws sts assume-role --role-arn arn:aws:iam::${SHOP}:role/ops/fleet-monitor --role-session-name probe-7 --policy '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::${BUCKET}/a.log"
    }
  ]
}'`,
        ],
        undo: [],
      },
    ]);
    expect(proposal.notOffered.map(({ layer }) => layer)).not.toContain('session');
  });

  const settings = (on: boolean): object => ({
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: on,
  });
  const publicBucket = (bucket: boolean, account: boolean): Tree => ({
    [BUCKET_POLICY_FILE]: {
      Policy: JSON.stringify(allow('s3:GetObject', { Principal: '*', Resource: `arn:aws:s3:::${BUCKET}/*` })),
    },
    [`${LOGS}/global/s3api/get-public-access-block/${BUCKET}.json`]: {
      PublicAccessBlockConfiguration: settings(bucket),
    },
    [`${LOGS}/global/s3control/get-public-access-block/${LOGS}.json`]: {
      PublicAccessBlockConfiguration: settings(account),
    },
  });
  const read = refused(MONITOR_SESSION, 's3:GetObject', `"arn:aws:s3:::${BUCKET}/a.log"`);

  test('Block Public Access of a bucket: the setting, with what it opens and how to undo it', () => {
    const [fix, ...others] = proposed({ tree: publicBucket(true, false), text: read }).fixes;
    expect(others).toEqual([]);
    expect(fix?.changes.map(changeWords)).toEqual([`switch RestrictPublicBuckets off for bucket ${BUCKET}`]);
    expect(fix?.bill).toMatchObject([
      { effect: 'allows', principals: { like: ['*'] }, actions: { like: ['s3:GetObject'] } },
    ]);
    expect(fix?.opensNothingElse).toBe(false);
    const command = `aws s3api put-public-access-block --bucket ${BUCKET} --public-access-block-configuration`;
    const others3 = 'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true';
    expect(commands(fix)).toEqual([
      {
        account: LOGS,
        apply: [`${command} ${others3},RestrictPublicBuckets=false`],
        undo: [`${command} ${others3},RestrictPublicBuckets=true`],
      },
    ]);
  });

  test('Block Public Access of bucket and account: both, and the bill speaks of every bucket', () => {
    const [fix] = proposed({ tree: publicBucket(true, true), text: read }).fixes;
    expect(fix?.changes.map(changeWords)).toEqual([
      `switch RestrictPublicBuckets off for bucket ${BUCKET}`,
      `switch RestrictPublicBuckets off for account ${LOGS}`,
    ]);
    expect(fix?.bill.at(-1)).toMatchObject({
      actions: { like: ['s3:*'] },
      resources: { like: ['arn:aws:s3:::*'], but: [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`] },
      owners: { node: LOGS },
    });
  });

  test.each([
    ['a moment before the call', '2026-03-02T13:59:40Z', true],
    ['after the call', '2026-03-02T15:00:00Z', true],
    ['long before the call', '2026-03-01T14:00:00Z', false],
  ])('a policy changed %s', (_, CreateDate, isOffered) => {
    const details = accountDetails() as { readonly Policies: readonly { PolicyVersionList: object[] }[] };
    const [look, ...policies] = details.Policies;
    const tree = {
      ...scp({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }),
      [DETAILS_FILE]: {
        ...details,
        Policies: [
          { ...look, PolicyVersionList: look!.PolicyVersionList.map((one) => ({ ...one, CreateDate })) },
          ...policies,
        ],
      },
    };
    const text = JSON.stringify({
      eventVersion: '1.11',
      userIdentity: {
        type: 'AssumedRole',
        arn: MONITOR_SESSION,
        accountId: SHOP,
        sessionContext: { sessionIssuer: { type: 'Role', arn: MONITOR } },
      },
      eventTime: '2026-03-02T14:00:02Z',
      eventSource: 'ec2.amazonaws.com',
      eventName: 'DescribeInstances',
      awsRegion: 'eu-west-1',
      sourceIPAddress: '192.0.2.7',
      errorCode: 'Client.UnauthorizedOperation',
      eventType: 'AwsApiCall',
      recipientAccountId: SHOP,
    });
    const retries = proposed({ tree, text }).fixes.filter(({ changes }) => changes[0]?.kind === 'retry');
    expect(retries).toHaveLength(isOffered ? 1 : 0);
    for (const { bill, verification } of retries) {
      expect(bill).toEqual([]);
      expect(verification.kind).toBe('depends');
    }
  });
});

describe('policies of the organization', () => {
  const ORG = `${MANAGEMENT}/global/organizations`;
  const allowList = (id: string): object => ({
    Id: id,
    Arn: `arn:aws:organizations::${MANAGEMENT}:policy/o-a1b2c3d4e5/service_control_policy/${id}`,
    Name: id,
    Type: 'SERVICE_CONTROL_POLICY',
    AwsManaged: false,
  });
  const levels = [ROOT, WORKLOADS, PRODUCTION, SHOP];

  /** Allow lists at the nodes that `lacking` names, FullAWSAccess at the others. */
  function lists(lacking: readonly string[]): Tree {
    const tree: Record<string, unknown> = {};
    for (const [i, node] of levels.entries()) {
      if (!lacking.includes(node)) continue;
      const id = `p-allowed${i}`;
      tree[`${ORG}/list-policies-for-target/${node}/SERVICE_CONTROL_POLICY.json`] = {
        Policies: [allowList(id)],
      };
      tree[`${ORG}/describe-policy/${id}.json`] = {
        Policy: {
          PolicySummary: allowList(id),
          Content: JSON.stringify(allow('s3:*'), null, 2),
        },
      };
    }
    return tree;
  }

  test.each([1, 2, 3])('an allow list that lacks the action at %i levels is one set of changes', (count) => {
    const lacking = levels.slice(0, count);
    const proposal = proposed({
      tree: lists(lacking),
      text: refused(MONITOR_SESSION, 'ec2:RunInstances', '*', ' because no service control policy allows it'),
    });
    const sets = proposal.fixes.map(({ changes }) =>
      changes.flatMap((change) =>
        change.kind === 'edit' && change.place.layer === 'scp' ? [change.place.attachedTo] : [],
      ),
    );
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) expect([...set].sort()).toEqual([...lacking].sort());
  });

  test('an SCP that would be over its size limit is written without white space', () => {
    const padding = Array.from({ length: 60 }, (_, i) => `ec2:Describe${'X'.repeat(20)}${i}`);
    const document = {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        {
          Sid: 'Edge',
          Effect: 'Deny',
          Action: ['ec2:DescribeInstances', ...padding],
          Resource: '*',
          Condition: { StringNotEquals: { 'aws:PrincipalTag/team': 'edge' } },
        },
      ],
    };
    const pretty = JSON.stringify(document, null, 4);
    const spaces = ' '.repeat(5119 - pretty.length);
    const [, file] = Object.entries(scp(document))[0]!;
    const { Policy } = file as { readonly Policy: object };
    const tree = {
      [`${ORG}/describe-policy/p-corpedge1.json`]: {
        Policy: { ...Policy, Content: `${pretty.slice(0, -1)}${spaces}}` },
      },
    };
    const { fixes } = proposed({ tree, text: refused(MONITOR_SESSION, 'ec2:DescribeInstances', '*') });
    const edits = fixes.flatMap(({ changes }) =>
      changes.flatMap((one) => (one.kind === 'edit' ? [one] : [])),
    );
    expect(edits.length).toBeGreaterThan(0);
    for (const { after } of edits) {
      expect(after.text).not.toMatch(/\n/);
      expect(after.text.length).toBeLessThan(5120);
    }
  });
});

describe('trust policies', () => {
  const TARGET = `arn:aws:iam::${SHOP}:role/web`;

  test.each([
    [
      'the principal',
      `User: ${ALICE} is not authorized to perform: sts:AssumeRole on resource: ${TARGET}`,
      {},
      /add a statement for exactly this to the trust policy of role web|to Principal/,
    ],
    [
      'session tags',
      `User: ${ALICE} is not authorized to perform: sts:TagSession on resource: ${TARGET}`,
      trust({ AWS: ALICE }),
      /add sts:TagSession to Action of statement 1 in the trust policy of role \/?web/,
    ],
    [
      'a source identity',
      `User: ${ALICE} is not authorized to perform: sts:SetSourceIdentity on resource: ${TARGET}`,
      trust({ AWS: ALICE }),
      /add sts:SetSourceIdentity to Action of statement 1 in the trust policy of role \/?web/,
    ],
  ])('%s', (_, text, document, title) => {
    const tree = accountDetails() as { readonly RoleDetailList: readonly { readonly RoleName?: string }[] };
    const roles = tree.RoleDetailList.map((one) =>
      one.RoleName === 'web' && 'Version' in document ? { ...one, AssumeRolePolicyDocument: document } : one,
    );
    const proposal = proposed({ tree: { [DETAILS_FILE]: { ...tree, RoleDetailList: roles } }, text });
    expect(titles(proposal).join('\n')).toMatch(title);
  });
});

test('the policy of an ECR repository gets a statement without Resource', () => {
  const REPOSITORY = `arn:aws:ecr:eu-west-1:${LOGS}:repository/app`;
  const { fixes } = proposed({
    tree: {
      [`${LOGS}/eu-west-1/ecr/get-repository-policy/app.json`]: {
        registryId: LOGS,
        repositoryName: 'app',
        policyText: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { AWS: LOGS }, Action: 'ecr:DescribeImages' }],
        }),
      },
    },
    text: refused(MONITOR_SESSION, 'ecr:BatchGetImage', REPOSITORY),
  });
  const statements = fixes.flatMap(({ changes }) =>
    changes.flatMap((one) =>
      one.kind === 'edit' && one.place.layer === 'resource' ? one.policies.after.statements.slice(1) : [],
    ),
  );
  expect(statements.length).toBeGreaterThan(0);
  for (const statement of statements) expect(statement.resource).toBeUndefined();
});

describe('a role that an exception spares', () => {
  const edge = scp({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: '*', Resource: '*' },
      {
        Sid: 'Edge',
        Effect: 'Deny',
        Action: 's3:GetObject',
        Resource: '*',
        Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/break-glass/*' } },
      },
    ],
  });
  const world = (trusted: string): World => {
    const details = accountDetails() as { readonly RoleDetailList: readonly object[] };
    const glass = role('glass', '/break-glass/', {
      AssumeRolePolicyDocument: trust({ AWS: trusted }),
      RolePolicyList: [{ PolicyName: 'Read', PolicyDocument: allow('s3:GetObject') }],
    });
    return {
      tree: { ...edge, [DETAILS_FILE]: { ...details, RoleDetailList: [...details.RoleDetailList, glass] } },
      text: refused(ALICE, 's3:GetObject', `"arn:aws:s3:::${BUCKET}/a.log"`),
    };
  };
  const CALL_AS = `call as arn:aws:iam::${SHOP}:role/break-glass/glass`;

  test('is offered where the caller may assume it', () => {
    expect(titles(proposed(world(ALICE)))).toContain(CALL_AS);
  });

  test('is not offered where its trust policy keeps the caller out', () => {
    expect(titles(proposed(world(`arn:aws:iam::${SHOP}:user/somebody-else`)))).not.toContain(CALL_AS);
  });
});
