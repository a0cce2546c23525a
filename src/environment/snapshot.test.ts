import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleRequest } from './assemble-request.ts';
import type { Environment } from './environment.ts';
import {
  ALICE,
  accountDetails,
  allow,
  DETAILS_FILE,
  filesOf,
  LOGS,
  LOOK_POLICY,
  MANAGEMENT,
  MONITOR_SESSION,
  role,
  SHOP,
  TREE,
  type Tree,
} from './sample-organization.fixture.ts';
import { loadSnapshot } from './snapshot.ts';

function load(tree: Tree): Environment {
  return loadSnapshot(filesOf(tree));
}

describe('recognising files', () => {
  test('outputs that describe themselves are read at any path', () => {
    const tree: Record<string, unknown> = {};
    let number = 0;
    for (const [path, content] of Object.entries(TREE)) {
      const isAboutItself = /details|describe-|list-roots|list-accounts/.test(path);
      tree[isAboutItself ? `somewhere/else ${number++}.json` : path] = content;
    }
    const environment = load(tree);
    expect(environment.problems).toEqual([]);
    const question = {
      principal: MONITOR_SESSION,
      action: 'ec2:DescribeInstances',
      resource: '*',
      vpcEndpointId: 'vpce-0aa11bb22cc33dd44',
    };
    expect(assembleRequest(environment, question).gaps).toEqual([]);
  });

  test('an output at the path of another command is read for what it is', () => {
    const environment = load({ [`${SHOP}/global/iam/get-role/x.json`]: accountDetails() });
    expect(environment.problems).toEqual([]);
    expect(environment.entity('user', SHOP, 'alice')?.description?.arn).toBe(ALICE);
  });

  test('names differ in more than letter case', () => {
    expect(load(TREE).entity('role', SHOP, 'FLEET-monitor')?.name).toBe('fleet-monitor');
  });

  test('a region in place of `global` does not matter where there is one endpoint', () => {
    const path = `${LOGS}/us-east-1/s3api/get-bucket-policy/b.json`;
    expect(load({ [path]: { none: 'NoSuchBucketPolicy' } }).bucketOwner('b')?.value).toBe(LOGS);
  });

  test('names that objects have by themselves are names like any other', () => {
    const environment = load({
      [`${SHOP}/global/iam/list-role-policies/__proto__.json`]: { PolicyNames: ['constructor'] },
      [`${SHOP}/global/iam/get-role-policy/x.json`]:
        '{"RoleName": "__proto__", "PolicyName": "constructor", "PolicyDocument": {"__proto__": []}}',
    });
    const question = { principal: `arn:aws:iam::${SHOP}:role/__proto__`, action: 'a:b', resource: '*' };
    const { policies } = assembleRequest(environment, question);
    expect(policies.identity).toMatchObject([{ policy: undefined }, { name: 'constructor' }]);
    expect(load({ x: {} }).entity('role', SHOP, 'constructor')).toBeUndefined();
  });
});

describe('problems', () => {
  test.each<[name: string, path: string, content: unknown, problem: object]>([
    [
      'no JSON',
      DETAILS_FILE,
      '{\n  "RoleDetailList": [}',
      { kind: 'not-json', line: 2, column: 22, found: '`}`', expected: 'a JSON value' },
    ],
    [
      'an empty file, as the CLI leaves for an empty answer',
      `${SHOP}/global/iam/list-role-policies/x.json`,
      '',
      { kind: 'not-json', line: 1, column: 1, found: 'the end of the text', expected: 'a JSON value' },
    ],
    ['no object', 'x.json', '[]', { kind: 'unexpected-shape', found: 'a list', expected: 'an object' }],
    [
      'a list of another kind',
      `${SHOP}/global/iam/list-attached-role-policies/x.json`,
      { AttachedPolicies: {} },
      {
        kind: 'unexpected-shape',
        line: 2,
        column: 23,
        found: '`AttachedPolicies`: an object',
        expected: '`AttachedPolicies`: a list',
      },
    ],
    [
      'a missing member',
      `${SHOP}/global/iam/list-attached-role-policies/x.json`,
      {},
      {
        kind: 'unexpected-shape',
        found: 'no member `AttachedPolicies`',
        expected: '`AttachedPolicies`: a list',
      },
    ],
    [
      'a bucket policy without a policy',
      `${SHOP}/global/s3api/get-bucket-policy/b.json`,
      { Polcy: '{}' },
      { kind: 'unexpected-shape', found: 'no member `Policy`', expected: '`Policy`: a policy document' },
    ],
    [
      'an unknown output',
      'notes.json',
      { hello: 1 },
      { kind: 'not-recognised', found: 'an object with `hello`' },
    ],
    [
      'an unknown command',
      `${SHOP}/global/iam/list-roles.json`,
      { Roles: [] },
      { kind: 'not-recognised', found: 'an object with `Roles`' },
    ],
    [
      'an answer that belongs to nothing',
      'somewhere.json',
      { none: 'NoSuchBucketPolicy' },
      { kind: 'subject-unknown' },
    ],
    [
      'a policy that does not say whose it is',
      'somewhere.json',
      { RoleName: 'x', PolicyName: 'y', PolicyDocument: allow('a:b') },
      { kind: 'subject-unknown', found: 'no account in the path' },
    ],
    [
      'an absence that is none',
      `${SHOP}/global/s3api/get-bucket-policy/b.json`,
      { none: 'AccessDenied' },
      {
        kind: 'unexpected-none',
        line: 2,
        column: 11,
        found: '`AccessDenied`',
        expected: '`NoSuchBucketPolicy`',
      },
    ],
    [
      'one entity twice',
      'older.json',
      accountDetails(),
      { kind: 'repeated-answer', file: 'older.json', expected: `it to be in \`${DETAILS_FILE}\` only` },
    ],
  ])('%s', (_name, path, content, problem) => {
    const environment = load({ [DETAILS_FILE]: accountDetails(), [path]: content });
    expect(environment.problems[0]).toMatchObject({ file: path, ...problem });
  });

  test('a file that cannot be used counts for nothing, least of all as none', () => {
    const path = `${SHOP}/global/s3api/get-bucket-policy/b.json`;
    for (const content of ['{', '', '[]', { Policy: 5 }, { none: 'AccessDenied' }, { none: 5 }]) {
      const environment = load({ [path]: content });
      const question = { principal: ALICE, action: 's3:GetObject', resource: 'arn:aws:s3:::b/k' };
      expect(assembleRequest(environment, question).policies.resource).toBe('unknown');
      expect(environment.problems).toHaveLength(1);
    }
  });

  test('an entry that cannot be read is missing, the others are there', () => {
    const details = accountDetails() as { RoleDetailList: object[] };
    details.RoleDetailList.push({ RoleName: 'broken' }, role('fine', '/', {}));
    const environment = load({ [DETAILS_FILE]: details });
    expect(environment.problems).toMatchObject([{ found: 'no member `Arn`', expected: '`Arn`: a string' }]);
    expect(environment.entity('role', SHOP, 'broken')).toBeUndefined();
    expect(environment.entity('role', SHOP, 'fine')).toBeDefined();
  });

  test('an attachment that cannot be read leaves room for an unknown policy', () => {
    const details = accountDetails() as { RoleDetailList: { AttachedManagedPolicies: object[] }[] };
    details.RoleDetailList[0]!.AttachedManagedPolicies.push({ PolicyName: 'NoArn' });
    const environment = load({ ...TREE, [DETAILS_FILE]: details });
    const question = {
      principal: MONITOR_SESSION,
      action: 'a:b',
      resource: '*',
      sessionPolicy: 'none' as const,
    };
    const { policies, gaps } = assembleRequest(environment, question);
    expect(policies.identity).toMatchObject([
      { policy: undefined },
      { arn: LOOK_POLICY },
      { name: 'Inline' },
    ]);
    expect(gaps.map(({ what }) => what)).toEqual(['attached-policies']);
  });

  test('a policy document that is malformed is a policy with a fault', () => {
    const details = accountDetails(() => 'no policy') as object;
    const environment = load({ ...TREE, [DETAILS_FILE]: details });
    expect(environment.problems).toEqual([]);
    const policy = environment.managedPolicies.get(LOOK_POLICY)?.versions.get('v2')?.text.policy('identity');
    expect(policy?.fault?.code).toBe('invalid-json');
  });
});

describe('which of several files counts', () => {
  test('the default version of an AWS managed policy is the latest that any account prints', () => {
    const arn = 'arn:aws:iam::aws:policy/X';
    const details = (version: string): object => ({
      Policies: [
        {
          Arn: arn,
          DefaultVersionId: version,
          PolicyVersionList: [
            { VersionId: version, Document: allow(`a:${version}`), IsDefaultVersion: true },
          ],
        },
      ],
    });
    for (const [first, second] of [
      ['v9', 'v10'],
      ['v10', 'v9'],
    ] as const) {
      const environment = load({ 'a.json': details(first), 'b.json': details(second) });
      expect(environment.managedPolicies.get(arn)?.defaultVersion?.value).toBe('v10');
    }
  });

  test("a role's own command replaces what the account details say, in whatever order they are read", () => {
    const own = {
      [`${SHOP}/global/iam/get-role/fleet-monitor.json`]: { Role: role('fleet-monitor', '/moved/', {}) },
      [`${SHOP}/global/iam/list-attached-role-policies/fleet-monitor.json`]: { AttachedPolicies: [] },
      [`${SHOP}/global/iam/list-role-policies/fleet-monitor.json`]: { PolicyNames: [] },
    };
    for (const details of ['0.json', DETAILS_FILE, 'z.json']) {
      const environment = load({ [details]: accountDetails(), ...own });
      const question = { principal: MONITOR_SESSION, action: 'a:b', resource: '*' };
      const { policies, request } = assembleRequest(environment, question);
      expect(policies.identity).toEqual([]);
      expect(policies.boundary).toBeUndefined();
      expect(request.sessionIssuer?.value).toBe(`arn:aws:iam::${SHOP}:role/moved/fleet-monitor`);
      expect(environment.problems).toEqual([]);
    }
  });

  test('the account details may come in pages', () => {
    const details = accountDetails() as { RoleDetailList: object[]; Policies: object[] };
    const { RoleDetailList, ...rest } = details;
    const environment = load({
      ...TREE,
      [DETAILS_FILE]: { ...rest, IsTruncated: true, Marker: 'm' },
      [DETAILS_FILE.replace('.json', '~2.json')]: { RoleDetailList, IsTruncated: false },
    });
    expect(environment.problems).toEqual([]);
    const question = {
      principal: MONITOR_SESSION,
      action: 'ec2:DescribeVpcs',
      resource: '*',
      sessionPolicy: 'none' as const,
    };
    expect(assembleRequest(environment, question).gaps).toEqual([]);
  });
});

test('the manifest says what was collected, and how far that came', () => {
  const manifest = {
    scope: {
      organization: 'o-a1b2c3d4e5',
      accounts: [
        { id: SHOP, state: 'collected' },
        { id: LOGS, state: 'closed', code: 'AccessDenied', message: 'm' },
        { id: MANAGEMENT, state: 'half' },
      ],
      regions: ['eu-west-1'],
    },
    gone: [{ path: `${SHOP}/global/s3api/get-bucket-policy/old.json`, at: '2026-03-02T03:41:30Z' }],
  };
  const { manifest: read, problems } = load({ 'manifest.json': manifest });
  expect(read?.scope).toEqual({
    organization: 'o-a1b2c3d4e5',
    accounts: [
      { id: SHOP, state: 'collected' },
      { id: LOGS, state: 'closed', code: 'AccessDenied', message: 'm' },
    ],
    regions: ['eu-west-1'],
  });
  expect(read?.gone).toEqual(manifest.gone);
  expect(problems.map(({ kind, line }) => [kind, line])).toEqual([['unexpected-shape', 17]]);
  expect(load({ 'manifest.json': {} }).manifest?.scope).toBeUndefined();
});

test('the same files give the same environment in any order', () => {
  const { files, problems } = filesOf(TREE);
  const question = { principal: MONITOR_SESSION, action: 'ec2:DescribeVpcs', resource: '*' };
  const forward = assembleRequest(loadSnapshot({ files, problems }), question);
  const backward = assembleRequest(loadSnapshot({ files: [...files].reverse(), problems }), question);
  expect(JSON.stringify(backward)).toBe(JSON.stringify(forward));
});

describe('properties', () => {
  const paths = Object.keys(TREE);
  const questions = [
    { principal: MONITOR_SESSION, action: 's3:GetObject', resource: 'arn:aws:s3:::central-logs/k' },
    { principal: ALICE, action: 'sts:AssumeRole', resource: `arn:aws:iam::${SHOP}:role/ops/fleet-monitor` },
    { principal: ALICE, action: 'kms:Decrypt', resource: `arn:aws:kms:eu-west-1:${LOGS}:alias/x` },
    { principal: `arn:aws:iam::${MANAGEMENT}:root`, action: 'organizations:ListRoots', resource: '*' },
  ];

  test('loading never throws, whatever JSON a file holds', () => {
    const commands = fc.constantFrom(
      ...paths,
      'x.json',
      'manifest.json',
      `${SHOP}/eu-west-1/kms/list-grants/k.json`,
      `${SHOP}/eu-west-1/kms/list-aliases.json`,
      `${SHOP}/eu-west-1/sqs/get-queue-attributes/q.json`,
      `${SHOP}/eu-west-1/lambda/get-policy/f.json`,
      `${SHOP}/global/iam/list-groups-for-user/alice.json`,
      `${SHOP}/global/s3api/get-bucket-acl/b.json`,
      `${SHOP}/eu-west-1/logs/describe-resource-policies.json`,
    );
    const content = fc.oneof(fc.json(), fc.string(), fc.constant('{"none": null}'));
    fc.assert(
      fc.property(fc.array(fc.tuple(commands, content), { maxLength: 5 }), (files) => {
        const environment = loadSnapshot({
          files: files.map(([path, text]) => ({ path, text })),
          problems: [],
        });
        for (const question of questions) assembleRequest(environment, question);
      }),
    );
  });

  test('a known output with one value replaced never throws, and never loses a problem', () => {
    const values = fc.constantFrom<unknown>(null, 0, true, '', 'x', [], {}, [null], [[]], { a: [] });
    const cases = fc.tuple(fc.constantFrom(...paths), fc.nat(), values);
    fc.assert(
      fc.property(cases, ([path, position, value]) => {
        const content = replaceNth(TREE[path], position, value);
        const environment = load({ ...TREE, [path]: content });
        for (const question of questions) assembleRequest(environment, question);
      }),
      { numRuns: 500 },
    );
  });

  test('arbitrary paths and questions never throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (path, principal, action, resource) => {
        const environment = load({ ...TREE, [`${SHOP}/${path}.json`]: { none: 'x' } });
        assembleRequest(environment, { principal, action, resource });
        const arn = `arn:aws:iam::${SHOP}:role/${principal}`;
        assembleRequest(environment, {
          principal: arn,
          action: `s3:${action}`,
          resource: `arn:aws:s3:::${resource}`,
        });
      }),
    );
  });
});

/** A copy of a value in which the n-th value inside (counted in document order, around) is another one. */
function replaceNth(content: unknown, position: number, replacement: unknown): unknown {
  let count = 0;
  JSON.stringify(content, (_key, value) => {
    count++;
    return value;
  });
  const target = 1 + (position % Math.max(count - 1, 1));
  let index = 0;
  const copy = (value: unknown): unknown => {
    if (index++ === target) return replacement;
    if (Array.isArray(value)) return value.map(copy);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)]));
  };
  return copy(content);
}
