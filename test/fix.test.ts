/**
 * Fixes hold what they claim. Over generated policies: each offered change, made in the snapshot's own files and
 * diagnosed again, lets the request through; and over a small universe of other requests, whatever else the change lets
 * through is in its bill.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diagnosis, diagnose } from '../src/diagnosis/diagnose.ts';
import { Authorizer } from '../src/engine/authorize.ts';
import type { ContextValue, Request } from '../src/engine/request.ts';
import { assembleRequest } from '../src/environment/assemble-request.ts';
import type { Environment } from '../src/environment/environment.ts';
import {
  ALICE,
  BUCKET,
  BUCKET_POLICY_FILE,
  CORP_EDGE,
  DETAILS_FILE,
  filesOf,
  LOGS,
  MANAGEMENT,
  role,
  SHOP,
  TREE,
  type Tree,
} from '../src/environment/sample-organization.fixture.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';
import type { ContextClaim, Denial } from '../src/evidence/denial.ts';
import { readEvidence } from '../src/evidence/read.ts';
import type { Change, Fix } from '../src/fix/fix.ts';
import { proposeFixes } from '../src/fix/propose.ts';
import { regressionTests } from '../src/fix/regression.ts';
import { SourceText } from '../src/policy/source.ts';
import { type AskedScenario, surroundings } from '../src/scenario/surroundings.ts';
import { isBilled } from './support/billed.ts';

const BOB = `arn:aws:iam::${SHOP}:role/bob`;
const OBJECT = `arn:aws:s3:::${BUCKET}/app/today.log`;
const SHARED = `arn:aws:iam::${SHOP}:policy/Shared`;
const CEILING = `arn:aws:iam::${SHOP}:policy/Ceiling`;

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly [element: string]: unknown;
}

/** The policies of one generated world, by the name that a fix gives them. */
interface World {
  readonly Own: readonly Statement[];
  readonly Shared: readonly Statement[];
  readonly Ceiling: readonly Statement[] | undefined;
  readonly CorpEdge: readonly Statement[];
  readonly bucket: readonly Statement[];
}

type Documents = Readonly<Record<keyof World | 'endpoint', unknown>>;

const ENDPOINT = 'vpce-0aa11bb22cc33dd44';

function documentsOf(world: World): Documents {
  const documentOf = (Statement: readonly Statement[] | undefined): unknown =>
    Statement && { Version: '2012-10-17', Statement };
  const { Own, Shared, Ceiling, CorpEdge, bucket } = world;
  return {
    Own: documentOf(Own),
    Shared: documentOf(Shared),
    Ceiling: documentOf(Ceiling),
    CorpEdge: documentOf(CorpEdge),
    bucket: documentOf(bucket),
    endpoint: documentOf([{ ...everything, Principal: '*', Action: 'ec2:*' }]),
  };
}

/** Policies that were not there before, by the ARN of whom they are for. */
type Added = readonly { readonly name: string; readonly document: unknown }[];

function snapshotOf(documents: Documents, added: Added = []): Environment {
  const managed = (arn: string, document: unknown): object => ({
    PolicyName: arn.slice(arn.lastIndexOf('/') + 1),
    Arn: arn,
    DefaultVersionId: 'v1',
    PolicyVersionList: [{ Document: document, VersionId: 'v1', IsDefaultVersion: true }],
  });
  const attached = [{ PolicyName: 'Shared', PolicyArn: SHARED }];
  const details = {
    UserDetailList: [
      {
        Path: '/staff/',
        UserName: 'alice',
        UserId: 'AIDAALICE',
        Arn: ALICE,
        GroupList: [],
        AttachedManagedPolicies: attached,
        UserPolicyList: [
          { PolicyName: 'Own', PolicyDocument: documents.Own },
          ...added.map(({ name, document }) => ({ PolicyName: name, PolicyDocument: document })),
        ],
        ...(documents.Ceiling !== undefined && {
          PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: CEILING },
        }),
        Tags: [],
      },
    ],
    GroupDetailList: [],
    RoleDetailList: [role('bob', '/', { AttachedManagedPolicies: attached })],
    Policies: [
      managed(SHARED, documents.Shared),
      ...(documents.Ceiling === undefined ? [] : [managed(CEILING, documents.Ceiling)]),
    ],
  };
  const scp = { Policy: { PolicySummary: CORP_EDGE, Content: JSON.stringify(documents.CorpEdge, null, 2) } };
  const tree: Tree = {
    ...TREE,
    [DETAILS_FILE]: details,
    [BUCKET_POLICY_FILE]: { Policy: JSON.stringify(documents.bucket) },
    [`${MANAGEMENT}/global/organizations/describe-policy/p-corpedge1.json`]: scp,
    [`${SHOP}/eu-west-1/ec2/describe-vpc-endpoints.json`]: {
      VpcEndpoints: [
        {
          VpcEndpointId: ENDPOINT,
          VpcId: 'vpc-0123456789abcdef0',
          OwnerId: SHOP,
          PolicyDocument: JSON.stringify(documents.endpoint),
        },
      ],
    },
  };
  const environment = loadSnapshot(filesOf(tree));
  expect(environment.problems).toEqual([]);
  return environment;
}

const CONTEXT: Readonly<Record<string, string | null>> = {
  'aws:SourceIp': '203.0.113.9',
  'aws:SourceVpce': null,
  'aws:SourceVpc': null,
  'aws:SecureTransport': 'true',
  'aws:MultiFactorAuthPresent': null,
  'aws:PrincipalTag/team': null,
  'aws:RequestedRegion': 'eu-west-1',
};

function denialOf(context: Readonly<Record<string, unknown>>, caller = ALICE): Denial {
  const text = `User: ${caller} is not authorized to perform: s3:GetObject on resource: "${OBJECT}"`;
  const [denial] = readEvidence(new SourceText('error.txt', text)).denials;
  const from = denial!.action!.from;
  const claims = Object.entries(context).map(([key, value]): [string, ContextClaim] => [
    key.toLowerCase(),
    value === null ? { key, state: 'absent', from } : { key, state: 'known', values: [String(value)], from },
  ]);
  return { ...denial!, context: new Map(claims) };
}

const action = fc.constantFrom(
  's3:GetObject',
  's3:PutObject',
  's3:Get*',
  's3:*',
  's3:ListBucket',
  'ec2:Describe*',
);
const resource = fc.constantFrom(
  OBJECT,
  `arn:aws:s3:::${BUCKET}/app/*`,
  `arn:aws:s3:::${BUCKET}/*`,
  `arn:aws:s3:::${BUCKET}`,
  '*',
  'arn:aws:s3:::other/*',
);
const condition = fc.constantFrom(
  { StringEquals: { 'aws:SourceVpce': ENDPOINT } },
  { StringNotEquals: { 'aws:SourceVpce': [ENDPOINT] } },
  { NotIpAddress: { 'aws:SourceIp': ['198.51.100.0/24'] } },
  { IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } },
  { Bool: { 'aws:SecureTransport': 'false' } },
  { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  { StringNotEquals: { 'aws:RequestedRegion': 'eu-north-1' } },
  { StringLike: { 'aws:PrincipalTag/team': 'lo*' } },
  { ArnNotLike: { 'aws:PrincipalArn': BOB } },
  { StringNotEquals: { 'aws:RequestedRegion': 'eu-north-1' }, ArnNotLike: { 'aws:PrincipalArn': [BOB] } },
);
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | T[]> =>
  fc.oneof(one, fc.uniqueArray(one, { minLength: 1, maxLength: 2 }));

function statement(more: fc.Arbitrary<object> = fc.constant({})): fc.Arbitrary<Statement> {
  return fc
    .record({
      effect: fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const),
      actions: some(action),
      actionElement: fc.constantFrom('Action', 'Action', 'Action', 'NotAction'),
      resources: some(resource),
      resourceElement: fc.constantFrom('Resource', 'Resource', 'Resource', 'NotResource'),
      conditions: fc.option(condition, { nil: undefined }),
      more,
    })
    .map(({ effect, actions, actionElement, resources, resourceElement, conditions, more: other }) => ({
      Effect: effect,
      ...other,
      [actionElement]: actions,
      [resourceElement]: resources,
      ...(conditions && { Condition: conditions }),
    }));
}

const statements = fc.array(statement(), { minLength: 1, maxLength: 2 });
const everything: Statement = { Effect: 'Allow', Action: '*', Resource: '*' };
const principal = fc.constantFrom<object>(
  { Principal: '*' },
  { Principal: { AWS: ALICE } },
  { Principal: { AWS: [BOB] } },
  { Principal: { AWS: SHOP } },
);
const bucketStatements = fc.array(
  statement(principal).filter(({ Action, Resource }) => Action !== undefined && Resource !== undefined),
  { minLength: 1, maxLength: 2 },
);
const lenient = (one: fc.Arbitrary<readonly Statement[]>): fc.Arbitrary<readonly Statement[]> =>
  fc.oneof(one, fc.constant([everything]));
const world: fc.Arbitrary<World> = fc.record({
  Own: lenient(statements),
  Shared: statements,
  Ceiling: fc.option(lenient(statements), { nil: undefined }),
  CorpEdge: lenient(statements),
  bucket: fc.oneof(
    bucketStatements,
    fc.constant([
      { ...everything, Principal: { AWS: ALICE }, Action: 's3:*', Resource: `arn:aws:s3:::${BUCKET}/*` },
    ]),
  ),
});

/** The snapshot with the changes made by hand, as a person would, and the evidence with the changed request. */
function applied(
  fix: Fix,
  documents: Documents,
): { readonly environment: Environment; readonly context: Record<string, unknown>; readonly caller: string } {
  const changed: Record<string, unknown> = { ...documents };
  const context: Record<string, unknown> = { ...CONTEXT };
  const added: { name: string; document: unknown }[] = [];
  let caller = ALICE;
  for (const change of fix.changes) {
    if (change.kind === 'edit') changed[nameOf(change)] = JSON.parse(change.after.text);
    else if (change.kind === 'new-policy')
      added.push({ name: change.place.name!, document: JSON.parse(change.document.text) });
    else if (change.kind !== 'request') throw new Error(`not expected here: ${change.kind}`);
    else if (change.way === 'principal') caller = String(change.value);
    else {
      if (change.way === 'vpc-endpoint') {
        context['aws:SourceIp'] = null;
        delete context['aws:SourceVpc'];
      }
      context[change.key] = change.value;
    }
  }
  return { environment: snapshotOf(changed as Documents, added), context, caller };
}

/** Every text that a fix writes into a policy as an action, a resource or a principal. */
function writtenBy({ changes }: Fix): readonly string[] {
  const textsOf = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);
  const statementTexts = (value: unknown, isEndpoint: boolean): readonly string[] => {
    const { Action, Resource, Principal = [] } = value as Readonly<Record<string, unknown>>;
    // An endpoint grants nothing: where it lets everybody pass, so does the new statement.
    return textsOf([Action, Resource, isEndpoint && Principal === '*' ? [] : Principal]);
  };
  return changes.flatMap((change): readonly string[] => {
    if (change.kind === 'new-policy')
      return (JSON.parse(change.document.text).Statement as unknown[]).flatMap((one) =>
        statementTexts(one, false),
      );
    if (change.kind !== 'edit') return [];
    return change.edits.flatMap((edit) =>
      edit.kind === 'new-statement'
        ? statementTexts(edit.value, change.place.layer === 'vpc-endpoint')
        : [edit.value],
    );
  });
}

function nameOf({ place }: Extract<Change, { kind: 'edit' }>): keyof Documents {
  if (place.layer === 'vpc-endpoint') return 'endpoint';
  return place.layer === 'resource' ? 'bucket' : (place.name as keyof World);
}

function decided(environment: Environment, request: Request): string {
  const { principal: caller, action: asked, resource: on, context } = request;
  const assembled = assembleRequest(environment, {
    principal: caller,
    action: asked,
    resource: on,
    context,
    unlisted: 'absent',
    sessionPolicy: 'none',
  });
  const added = Object.fromEntries(assembled.request.context.map(({ key, value }) => [key, value]));
  const whole: Request = {
    ...request,
    resourceAccount: assembled.request.resourceAccount?.value,
    sessionIssuer: assembled.request.sessionIssuer?.value,
    context: { ...added, ...context },
  };
  return new Authorizer(assembled.policies).decide(whole).verdict;
}

const CONTEXTS: readonly Readonly<Record<string, ContextValue>>[] = [
  { ...CONTEXT },
  { ...CONTEXT, 'aws:SourceIp': '198.51.100.7', 'aws:MultiFactorAuthPresent': 'true' },
  { ...CONTEXT, 'aws:PrincipalTag/team': 'logs', 'aws:SecureTransport': 'false' },
];

const UNIVERSE: readonly Request[] = [
  ALICE,
  `arn:aws:sts::${SHOP}:assumed-role/bob/s`,
  `arn:aws:iam::${LOGS}:user/carol`,
].flatMap((caller) =>
  ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 's3:GetObjectTagging', 'ec2:DescribeInstances'].flatMap(
    (asked) =>
      [
        OBJECT,
        `arn:aws:s3:::${BUCKET}/app/x`,
        `arn:aws:s3:::${BUCKET}/y`,
        `arn:aws:s3:::${BUCKET}`,
        'arn:aws:s3:::other/z',
      ].flatMap((on) =>
        CONTEXTS.map((context): Request => ({ principal: caller, action: asked, resource: on, context })),
      ),
  ),
);

/** The user or role behind a request. */
function callerOf({ principal }: Request): string {
  return principal.includes('assumed-role/bob') ? BOB : principal;
}

interface Explained {
  readonly documents: Documents;
  readonly environment: Environment;
  readonly diagnosis: Diagnosis;
  readonly fixes: readonly Fix[];
}

function explained(generated: World): Explained {
  const documents = documentsOf(generated);
  const environment = snapshotOf(documents);
  const diagnosis = diagnose(denialOf(CONTEXT), environment);
  return { documents, environment, diagnosis, fixes: proposeFixes(diagnosis, environment).fixes };
}

/** What is saved of a fix as tests is so in both snapshots, by the engine alone. */
function savedTestsHold(
  diagnosis: Diagnosis,
  fix: Fix,
  before: Environment,
  after: Environment,
  count: { saved: number; neighbours: number },
): void {
  const tests = regressionTests(diagnosis, fix, before, () => false);
  if (tests.kind !== 'proved') return;
  const verdictIn = (environment: Environment, asked: AskedScenario): string => {
    const { request, policies } = surroundings(asked, environment);
    return new Authorizer(policies).decide(request).verdict;
  };
  count.saved++;
  expect(verdictIn(after, tests.allowed)).toBe('allowed');
  if (fix.changes.some(({ kind }) => kind !== 'request'))
    expect(verdictIn(before, tests.allowed)).toMatch(/-deny$/);
  for (const neighbour of tests.denied) {
    count.neighbours++;
    expect(verdictIn(before, neighbour)).toMatch(/-deny$/);
    expect(verdictIn(after, neighbour)).toMatch(/-deny$/);
  }
}

describe('over generated policies', () => {
  const count = { denied: 0, fixed: 0, kinds: new Set<string>(), saved: 0, neighbours: 0 };

  test('each fix reaches the verdict that it claims, and opens what its bill says and nothing else', () => {
    fc.assert(
      fc.property(world, (generated) => {
        const { documents, environment, diagnosis, fixes } = explained(generated);
        const { verdict } = diagnosis.evaluation!.verdict;
        if (verdict === 'allowed') {
          expect(fixes).toEqual([]);
          return;
        }
        const before = UNIVERSE.map((request) => decided(environment, request));
        count.denied++;
        if (fixes.length > 0) count.fixed++;
        for (const fix of fixes) {
          for (const change of fix.changes)
            count.kinds.add(change.kind === 'edit' ? change.edits[0]!.kind : change.kind);
          const after = applied(fix, documents);
          const again = diagnose(denialOf(after.context, after.caller), after.environment).evaluation!
            .verdict;
          const expected = fix.verification.kind === 'allowed' ? 'allowed' : 'undetermined';
          expect(again.verdict, JSON.stringify([fix.changes, again.deniedBy])).toBe(expected);
          for (const left of fix.changes) {
            const part = { ...fix, changes: fix.changes.filter((change) => change !== left) };
            const world = applied(part, documents);
            const without = diagnose(denialOf(world.context, world.caller), world.environment).evaluation!;
            expect(without.verdict.verdict, JSON.stringify([fix.changes, left])).not.toBe(expected);
          }
          for (const text of writtenBy(fix)) expect(text, JSON.stringify(fix.changes)).not.toMatch(/[*?]/);
          savedTestsHold(diagnosis, fix, environment, after.environment, count);
          UNIVERSE.forEach((request, i) => {
            const now = decided(after.environment, request);
            if ((before[i] === 'allowed') === (now === 'allowed')) return;
            expect(now).toBe('allowed');
            const billed = fix.bill.some((reach) => isBilled(reach, request, callerOf(request)));
            expect(billed, JSON.stringify([request, fix.changes, fix.bill])).toBe(true);
            if (fix.opensNothingElse)
              expect([request.principal, request.action, request.resource]).toEqual([
                ALICE,
                's3:GetObject',
                OBJECT,
              ]);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('most denials have a fix, of every kind', () => {
    expect(count.fixed).toBeGreaterThan(count.denied * 0.7);
    expect(count.saved).toBeGreaterThan(count.fixed * 0.7);
    expect(count.neighbours).toBeGreaterThan(count.saved);
    expect([...count.kinds].sort()).toEqual([
      'condition-value',
      'exception',
      'new-policy',
      'new-statement',
      'request',
      'value',
    ]);
  });
});
