/** A small organization as iam-collect files it: what is told from it, and what stays unknown. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import { readEvidence } from '../evidence/read.ts';
import { SourceText } from '../policy/source.ts';
import { assembleRequest } from './assemble-request.ts';
import type { Environment } from './environment.ts';
import { indexOfFolder, openSnapshot } from './open-snapshot.ts';
import { readSnapshotFolder } from './read-folder.ts';
import { loadSnapshot } from './snapshot.ts';

const ORG = 'aws/aws/organizations/o-exampleorg';
const ACCOUNT = 'aws/aws/accounts/444455556666';
const ROLE = `${ACCOUNT}/iam/role/batch%2freportloader`;
const BUCKET = `${ACCOUNT}/s3/reports-archive`;
const MANAGED = `${ACCOUNT}/iam/policy/readreports`;
const POLICY_ARN = 'arn:aws:iam::444455556666:policy/ReadReports';
const SCP_ARN = 'arn:aws:organizations::111122223333:policy/o-exampleorg/service_control_policy/p-abc123';
const FULL_SCP = 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess';
const FULL_RCP = 'arn:aws:organizations::aws:policy/resource_control_policy/p-RCPFullAWSAccess';

function policy(Effect: 'Allow' | 'Deny', Action: string, more: object = {}): object {
  return { Version: '2012-10-17', Statement: [{ Effect, Action, Resource: '*', ...more }] };
}

const BLOCK = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};

const TREE: Readonly<Record<string, unknown>> = {
  [`${ORG}/metadata.json`]: {
    id: 'o-exampleorg',
    rootOu: 'r-ab12',
    rootAccountId: '111122223333',
    features: { SERVICE_CONTROL_POLICY: true, RESOURCE_CONTROL_POLICY: true },
  },
  [`${ORG}/accounts.json`]: {
    '444455556666': { ou: 'ou-ab12-11111111', scps: [FULL_SCP], rcps: [FULL_RCP] },
  },
  [`${ORG}/ous.json`]: {
    'r-ab12': { scps: [FULL_SCP], rcps: [FULL_RCP] },
    'ou-ab12-11111111': { parent: 'r-ab12', scps: [FULL_SCP, SCP_ARN], rcps: [FULL_RCP] },
  },
  [`${ORG}/ous/ou-ab12-11111111/metadata.json`]: {
    arn: 'arn:aws:organizations::111122223333:ou/o-exampleorg/ou-ab12-11111111',
    name: 'Reporting',
  },
  [`${ORG}/scps/p-abc123/metadata.json`]: { arn: SCP_ARN, name: 'NoDeletes' },
  [`${ORG}/scps/p-abc123/policy.json`]: policy('Deny', 's3:Delete*'),
  [`${ACCOUNT}/organization.json`]: { organizationId: 'o-exampleorg' },
  [`${ROLE}/metadata.json`]: {
    arn: 'arn:aws:iam::444455556666:role/batch/ReportLoader',
    name: 'ReportLoader',
    id: 'AROAEXAMPLE',
    permissionBoundary: POLICY_ARN,
  },
  [`${ROLE}/trust-policy.json`]: policy('Allow', 'sts:AssumeRole', {
    Principal: { Service: 'ecs-tasks.amazonaws.com' },
  }),
  [`${ROLE}/managed-policies.json`]: [POLICY_ARN],
  [`${ROLE}/inline-policies.json`]: [{ PolicyName: 'Tidy', PolicyDocument: policy('Allow', 's3:*') }],
  [`${ROLE}/tags.json`]: { team: 'reports' },
  [`${MANAGED}/metadata.json`]: { arn: POLICY_ARN, name: 'ReadReports', defaultVersionId: 'v3' },
  [`${MANAGED}/current-policy.json`]: policy('Allow', 's3:*'),
  [`${BUCKET}/metadata.json`]: { arn: 'arn:aws:s3:::reports-archive', name: 'reports-archive' },
  [`${BUCKET}/bpa.json`]: BLOCK,
  [`${BUCKET}/policy.json`]: policy('Deny', 's3:DeleteObject', {
    Principal: '*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  }),
  'aws/aws/indexes/buckets-to-accounts.json': { 'reports-archive': '444455556666' },
};

function load(tree: Readonly<Record<string, unknown>>): Environment {
  const files = Object.entries(tree).map(([path, value]) => ({ path, text: JSON.stringify(value, null, 2) }));
  return loadSnapshot({ files, problems: [] });
}

function without(...paths: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(TREE).filter(([path]) => !paths.includes(path)));
}

const QUESTION = {
  principal: 'arn:aws:sts::444455556666:assumed-role/ReportLoader/nightly',
  action: 's3:DeleteObject',
  resource: 'arn:aws:s3:::reports-archive/2026/03.csv',
};

/** What iam-collect does not ask for. */
const NEVER_HELD = ['object-ownership'];

const folder = mkdtempSync(join(tmpdir(), 'iam-collect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a directory of iam-collect', () => {
  test('explains a denial, with the place in its own file', async () => {
    for (const [path, value] of Object.entries(TREE)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), JSON.stringify(value, null, 2));
    }
    const environment = await openSnapshot(folder);
    expect(environment.problems).toEqual([]);
    const message =
      `User: ${QUESTION.principal} is not authorized to perform: ${QUESTION.action} on resource: ` +
      `"${QUESTION.resource}" with an explicit deny in a service control policy`;
    const [denial] = readEvidence(new SourceText('error.txt', message)).denials;
    const { evaluation } = diagnose(denial!, environment);
    expect(evaluation?.agreement.kind).toBe('same');
    expect(JSON.stringify(evaluation?.verdict)).toContain(`${ORG}/scps/p-abc123/policy.json`);
    expect(await indexOfFolder(folder, Date.now() + 9000, 1)).toBeUndefined();
  });

  test('policies stand where the file has them', () => {
    const { policies, gaps } = assembleRequest(load(TREE), QUESTION);
    expect(gaps.map(({ what }) => what)).toEqual(NEVER_HELD);
    const origins = JSON.stringify(policies).match(/"source":"[^"]*","line":\d+,"column":\d+/g);
    expect(origins).toContain(`"source":"${ROLE}/inline-policies.json","line":4,"column":23`);
    expect(origins).toContain(`"source":"${BUCKET}/policy.json","line":1,"column":1`);
  });

  test.each([
    [`${ROLE}/managed-policies.json`, 'attached-policies'],
    [`${ROLE}/inline-policies.json`, 'inline-policies'],
    [`${MANAGED}/metadata.json`, 'managed-policy'],
    [`${MANAGED}/current-policy.json`, 'managed-policy-version'],
    [`${BUCKET}/policy.json`, 'resource-policy'],
    [`${ORG}/metadata.json`, 'organization'],
    [`${ORG}/accounts.json`, 'policies-for-target'],
    [`${ORG}/ous.json`, 'policies-for-target'],
    [`${ORG}/scps/p-abc123/policy.json`, 'organization-policy'],
  ])('without %s there is a gap', (path, kind) => {
    const { gaps } = assembleRequest(load(without(path)), QUESTION);
    expect(gaps.map((gap) => gap.what)).toContain(kind);
  });

  test('a boundary that is not named may have been lost', () => {
    const path = `${ROLE}/metadata.json`;
    const { permissionBoundary: _, ...rest } = TREE[path] as Record<string, unknown>;
    const { gaps } = assembleRequest(load({ ...TREE, [path]: rest }), QUESTION);
    expect(gaps.map(({ layer }) => layer)).toContain('boundary');
  });

  test("a command's own output fills a gap", () => {
    const tree = {
      ...without(`${ROLE}/inline-policies.json`),
      '444455556666/global/iam/list-role-policies/ReportLoader.json': { PolicyNames: [] },
    };
    expect(assembleRequest(load(tree), QUESTION).gaps.map(({ what }) => what)).toEqual(NEVER_HELD);
  });

  test.each([
    ['arn:aws:kms:eu-west-1:444455556666:key/1234abcd', 'kms/eu-west-1/key/1234abcd', 'kms:Decrypt'],
    ['arn:aws:sns:eu-west-1:444455556666:Alerts', 'sns/eu-west-1/alerts', 'sns:Publish'],
    ['arn:aws:sqs:eu-west-1:444455556666:Jobs', 'sqs/eu-west-1/jobs', 'sqs:SendMessage'],
    [
      'arn:aws:secretsmanager:eu-west-1:444455556666:secret:db-AbCdEf',
      'secretsmanager/eu-west-1/secret/db-abcdef',
      'secretsmanager:GetSecretValue',
    ],
  ])('the policy of %s', (arn, path, action) => {
    const file = `${ACCOUNT}/${path}/policy.json`;
    const tree = {
      ...TREE,
      [`${ACCOUNT}/${path}/metadata.json`]: { arn },
      [file]: policy('Deny', action, { Principal: '*' }),
    };
    const { policies } = assembleRequest(load(tree), { ...QUESTION, action, resource: arn });
    expect(JSON.stringify(policies)).toContain(file);
  });

  test('the policies of a user come with those of its groups', () => {
    const user = 'arn:aws:iam::444455556666:user/Ana';
    const group = 'arn:aws:iam::444455556666:group/Readers';
    const environment = load({
      ...TREE,
      [`${ACCOUNT}/iam/user/ana/metadata.json`]: { arn: user },
      [`${ACCOUNT}/iam/user/ana/groups.json`]: [group],
      [`${ACCOUNT}/iam/group/readers/metadata.json`]: { arn: group },
      [`${ACCOUNT}/iam/group/readers/managed-policies.json`]: [POLICY_ARN],
    });
    const { policies } = assembleRequest(environment, { ...QUESTION, principal: user });
    expect(JSON.stringify(policies.identity)).toContain(`"attachedTo":"${group}"`);
  });

  test('an S3 access point is no bucket, and a role of another account is not filed under this one', () => {
    const point = `${ACCOUNT}/s3/eu-west-1/accesspoint/reports`;
    const environment = load({
      [`${point}/metadata.json`]: { arn: 'arn:aws:s3:eu-west-1:444455556666:accesspoint/reports' },
      [`${point}/policy.json`]: policy('Deny', 's3:*'),
      [`${ROLE}/metadata.json`]: { arn: 'arn:aws:iam::999900001111:role/ReportLoader' },
    });
    expect(environment.resourceDocuments.size + environment.entities.size).toBe(0);
    expect(environment.problems.map(({ kind, file }) => [kind, file])).toEqual([
      ['unexpected-shape', `${ROLE}/metadata.json`],
    ]);
  });
});

describe('input that is not what it seems', () => {
  test('a link is not followed, and leaves a gap', () => {
    const hostile = join(folder, 'hostile');
    mkdirSync(join(hostile, ROLE), { recursive: true });
    writeFileSync(join(hostile, ROLE, 'metadata.json'), JSON.stringify(TREE[`${ROLE}/metadata.json`]));
    symlinkSync(join(folder, 'elsewhere.json'), join(hostile, ROLE, 'inline-policies.json'));
    const environment = loadSnapshot(readSnapshotFolder(hostile));
    expect(environment.problems.map(({ kind }) => kind)).toEqual(['link-not-followed']);
    expect(environment.entity('role', '444455556666', 'ReportLoader')?.inlineNames).toBeUndefined();
  });

  test('any JSON in any of the files: a problem or a fact, never an error', () => {
    const paths = Object.keys(TREE);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const environment = load({ ...TREE, [path]: value });
        expect(() => assembleRequest(environment, QUESTION)).not.toThrow();
      }),
    );
  });

  test('what is no JSON is told with its place', () => {
    const path = `${ROLE}/inline-policies.json`;
    const { problems } = loadSnapshot({
      files: [
        { path: `${ROLE}/metadata.json`, text: JSON.stringify(TREE[`${ROLE}/metadata.json`]) },
        { path, text: '[\n  oops' },
      ],
      problems: [],
    });
    expect(problems).toMatchObject([{ kind: 'not-json', file: path, line: 2, column: 3 }]);
  });
});
