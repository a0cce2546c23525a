import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Environment } from './environment.ts';
import { LazyEnvironment } from './lazy-environment.ts';
import { indexOfFolder, openSnapshot } from './open-snapshot.ts';
import type { PolicyText } from './policy-text.ts';
import {
  accountDetails,
  DETAILS_FILE,
  filesOf,
  LOGS,
  MANAGEMENT,
  PRODUCTION,
  SHOP,
  TREE,
  type Tree,
  WORKLOADS,
} from './sample-organization.fixture.ts';
import { loadSnapshot, type SnapshotFile } from './snapshot.ts';
import { INDEX_PATH, indexSnapshot, indexText, readIndex } from './snapshot-index.ts';

/** The environment by need, of files that are in memory; the index goes through its text. */
function lazyOf(files: readonly SnapshotFile[]): Environment {
  const stamped = files.map((file) => ({ ...file, size: 0, modified: 0, changed: 0, digest: '' }));
  const index = readIndex(indexText(indexSnapshot(stamped, 0)))!;
  return new LazyEnvironment(index, (path) => files.find((file) => file.path === path)!);
}

/** Everything an environment holds. */
function contentOf(environment: Environment): object {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value instanceof Map ? [...value].map(plain) : plain(value),
    ]),
  );
}

/** Values as data: of a policy text, what counts is where it stands. */
function plain(value: unknown): unknown {
  if (value instanceof Set) return [...value].map(plain);
  if (value instanceof Map) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('source' in value && 'start' in value) {
    const { file, start } = value as unknown as PolicyText;
    return { file, start };
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

const ORGANIZATIONS = `${MANAGEMENT}/global/organizations`;

/** What overlaps: several files that speak of one thing, pages, answers without an output, files at any path. */
const OVERLAPPING: Tree = {
  ...TREE,
  'manifest.json': {
    finishedAt: '2026-01-01T00:00:00Z',
    refused: [{ path: `${SHOP}/global/iam/get-role/web.json`, code: 'AccessDenied', message: 'no' }],
  },
  'by-hand/details.json': accountDetails(),
  [`${LOGS}/global/iam/get-account-authorization-details.json`]: {
    Policies: [
      {
        PolicyName: 'ReadOnlyAccess',
        Arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
        DefaultVersionId: 'v91',
        PolicyVersionList: [{ VersionId: 'v91', IsDefaultVersion: true, Document: {} }],
      },
    ],
  },
  [`${SHOP}/global/iam/get-role/fleet-monitor.json`]: {
    Role: {
      RoleName: 'fleet-monitor',
      RoleId: 'AROAAGAIN',
      Arn: `arn:aws:iam::${SHOP}:role/ops/fleet-monitor`,
      AssumeRolePolicyDocument: {},
    },
  },
  [`${SHOP}/global/iam/list-attached-role-policies/web.json`]: {
    AttachedPolicies: [],
    IsTruncated: true,
    Marker: 'x',
  },
  [`${SHOP}/global/iam/list-attached-role-policies/web~2.json`]: '{"AttachedPolicies": [',
  [`${SHOP}/global/iam/list-role-policies/web.json`]: { PolicyNames: ['a'], Marker: 'x' },
  [`${SHOP}/global/iam/list-role-policies/web~2.json`]: { PolicyNames: ['b'] },
  [`${SHOP}/global/organizations/describe-organization.json`]: { refused: 'AccessDenied', message: '' },
  [`${LOGS}/global/organizations/describe-organization.json`]:
    TREE[`${ORGANIZATIONS}/describe-organization.json`],
  [`${ORGANIZATIONS}/list-accounts-for-parent/${WORKLOADS}.json`]:
    TREE[`${ORGANIZATIONS}/list-accounts.json`],
  [`${ORGANIZATIONS}/list-policies/SERVICE_CONTROL_POLICY.json`]: {
    Policies: [{ Id: 'p-corpedge1' }],
    NextToken: 'x',
  },
  [`${ORGANIZATIONS}/list-policies/SERVICE_CONTROL_POLICY~2.json`]: { Policies: [{ Id: 'p-other' }] },
  [`${ORGANIZATIONS}/list-targets-for-policy/p-corpedge1.json`]: { Targets: [{ TargetId: PRODUCTION }] },
  [`${SHOP}/global/organizations/list-targets-for-policy/p-corpedge1.json`]: { Targets: [] },
  [`${ORGANIZATIONS}/list-parents/${LOGS}~2.json`]: { Parents: [{ Id: PRODUCTION }] },
  [`${SHOP}/global/s3api/get-bucket-policy/central-logs.json`]: { none: 'NoSuchBucketPolicy' },
  [`${SHOP}/global/s3api/get-bucket-policy/1234.json`]: { none: 'NoSuchBucketPolicy' },
  [`${LOGS}/global/s3api/get-bucket-policy/99.json`]: { none: 'NoSuchBucketPolicy' },
  [`${SHOP}/eu-west-1/kms/list-grants/k.json`]: {
    Grants: [{ GranteePrincipal: 'p', Operations: ['Decrypt'] }],
    NextMarker: 'x',
  },
  [`${SHOP}/eu-west-1/kms/list-grants/k~2.json`]: {
    Grants: [{ GranteePrincipal: 'q', Operations: ['Encrypt'] }],
  },
};

describe('an environment by need is the one of all files', () => {
  test('of files that overlap', () => {
    const { files } = filesOf(OVERLAPPING);
    expect(contentOf(lazyOf(files))).toEqual(contentOf(loadSnapshot({ files, problems: [] })));
  });

  test('of any of these files, some of them damaged or moved, in any order of asking', () => {
    const { files } = filesOf(OVERLAPPING);
    const damaged = fc.record({
      file: fc.constantFrom(...files),
      damage: fc.constantFrom('none', 'cut', 'refused', 'moved', 'further page', 'of another account'),
    });
    fc.assert(
      fc.property(fc.array(damaged, { minLength: 1, maxLength: 40 }), fc.array(fc.nat()), (picked, order) => {
        const chosen = new Map<string, SnapshotFile>();
        for (const { file, damage } of picked) {
          const given = withDamage(file, damage);
          chosen.set(given.path, given);
        }
        const some = [...chosen.values()];
        const lazy = lazyOf(some);
        const full = loadSnapshot({ files: some, problems: [] });
        const keys = [...full.entities.keys()];
        for (const each of keys.length === 0 ? [] : order) lazy.entities.get(keys[each % keys.length]!);
        expect(contentOf(lazy)).toEqual(contentOf(full));
      }),
      { numRuns: 200 },
    );
  });

  test('reads only what it is asked for', () => {
    const { files } = filesOf(OVERLAPPING);
    const stamped = files.map((file) => ({ ...file, size: 0, modified: 0, changed: 0, digest: '' }));
    const read: string[] = [];
    const lazy = new LazyEnvironment(indexSnapshot(stamped, 0), (path) => {
      read.push(path);
      return files.find((file) => file.path === path)!;
    });
    expect(read).toEqual(['manifest.json']);
    expect(lazy.entity('role', SHOP, 'no-such-role')).toBeUndefined();
    expect(lazy.nodeNames.get(PRODUCTION)?.value).toBe('Production');
    expect(lazy.managedPolicies.get('arn:aws:iam::aws:policy/ReadOnlyAccess')?.defaultVersion?.value).toBe(
      'v91',
    );
    expect(read).toEqual([
      'manifest.json',
      `${ORGANIZATIONS}/list-organizational-units-for-parent/${WORKLOADS}.json`,
      DETAILS_FILE,
      `${LOGS}/global/iam/get-account-authorization-details.json`,
    ]);
    expect(
      [...lazy.entitiesNamed('role', 'Fleet-Monitor')].map(({ description }) => description?.id),
    ).toEqual(['AROAAGAIN']);
    expect([...lazy.entitiesIn(LOGS)]).toEqual([]);
    expect(() => lazy.parents.set('a', { value: 'b', file: 'c' })).toThrow(TypeError);
  });
});

function withDamage({ path, text }: SnapshotFile, damage: string): SnapshotFile {
  switch (damage) {
    case 'cut':
      return { path, text: text.slice(0, text.length / 2) };
    case 'refused':
      return { path, text: '{"refused": "AccessDenied", "message": "m"}' };
    case 'moved':
      return { path: `elsewhere/${path.replaceAll('/', '-')}`, text };
    case 'further page':
      return { path: path.replace(/\.json$/, '~3.json'), text };
    case 'of another account':
      return { path: path.replace(/^\d{12}/, '777788889999'), text };
    default:
      return { path, text };
  }
}

describe('the index in a folder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
    for (const { path, text } of filesOf(TREE).files) await write(path, text, LONG_AGO);
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const LONG_AGO = new Date('2020-01-01T00:00:00Z');
  const DESCRIBED = `${ORGANIZATIONS}/describe-organization.json`;

  async function write(path: string, text: string, at?: Date): Promise<void> {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    if (at) await utimes(file, at, at);
  }

  /** `later`: as if it were written that much later than it is. */
  async function index(later = 0): Promise<void> {
    await write(INDEX_PATH, (await indexOfFolder(folder, Date.now() + later, 1))!);
  }

  const open = (): Promise<Environment> => openSnapshot(folder, 1);
  const isLazy = (environment: Environment): boolean => environment instanceof LazyEnvironment;

  test.each([0, 60_000])('is used while the folder is as it was', async (later) => {
    await index(later);
    const environment = await open();
    expect(isLazy(environment)).toBe(true);
    expect(contentOf(environment)).toEqual(contentOf(loadSnapshot(filesOf(TREE))));
  });

  test('is used where files are the same but for their times, as in a copy', async () => {
    await index(60_000);
    await utimes(join(folder, DESCRIBED), new Date(), new Date());
    expect(isLazy(await open())).toBe(true);
  });

  test.each([
    ['was added', () => write(`${SHOP}/global/iam/get-role/new.json`, '{}')],
    ['was taken away', () => rm(join(folder, DESCRIBED))],
    [
      'took the place of another',
      async () => {
        await rm(join(folder, DESCRIBED));
        await write(`${ORGANIZATIONS}/describe-organizatiom.json`, '{}');
      },
    ],
    ['has another length', () => write(DESCRIBED, '{}')],
    ['is a link', () => symlink(join(folder, DESCRIBED), join(folder, 'link.json'))],
  ])('is not used where a file %s', async (_, change) => {
    await index(60_000);
    await change();
    expect(isLazy(await open())).toBe(false);
  });

  test.each([
    ['later', 60_000, undefined],
    ['within one step of the clock, with the same times', 0, LONG_AGO],
  ])('is not used where a file of the same length was changed %s', async (_, later, at) => {
    await index(later);
    const text = filesOf(TREE).files.find(({ path }) => path === DESCRIBED)!.text;
    await write(DESCRIBED, text.replace('o-a1b2c3d4e5', 'o-zzzzzzzzzz'), at);
    const environment = await open();
    expect(isLazy(environment)).toBe(false);
    expect(environment.organizations.has('o-zzzzzzzzzz')).toBe(true);
  });

  test.each(['', '[]', '{"format": 1}', 'null', '{'])('is not used where it is none: %j', async (text) => {
    await write(INDEX_PATH, text);
    expect(isLazy(await open())).toBe(false);
  });

  test('is not used with a number that names no file', async () => {
    await index();
    const text = (await indexOfFolder(folder, 0, 1))!;
    expect(readIndex(text)).toBeDefined();
    expect(readIndex(text.replace(`"role/${SHOP}/web",`, `"role/${SHOP}/web",9999,`))).toBeUndefined();
    expect(readIndex(text.replace(/"readers":\d+/, '"readers":0'))).toBeUndefined();
    const withProblem = (problem: string) =>
      readIndex(text.replace(/"problems":\[[^\]]*\]/, `"problems":[${problem}]`));
    expect(withProblem('{"kind":"not-json","file":"a","found":"b","expected":"c"}')).toBeDefined();
    for (const problem of ['1', 'null', '{}', '{"kind":"no","file":"a","found":"b","expected":"c"}']) {
      expect(withProblem(problem), problem).toBeUndefined();
    }
  });

  test('there is none of a small snapshot, nor of one that cannot be read whole', async () => {
    expect(await indexOfFolder(folder, Date.now())).toBeUndefined();
    await write('broken.json', '\u0000');
    await symlink('/', join(folder, 'root'));
    expect(await indexOfFolder(folder, Date.now(), 1)).toBeUndefined();
  });
});

test('when this changes, the format of the index has to change', () => {
  const { files } = filesOf(OVERLAPPING);
  const stamped = files.map((file) => ({ ...file, size: 0, modified: 0, changed: 0, digest: '' }));
  const { keys } = indexSnapshot(stamped, 0);
  const used = [...keys].filter(([, entries]) => entries.length > 0);
  const lines = used.map(([name, entries]) => {
    const files = entries.reduce((sum, one) => sum + one.length - 1, 0);
    return `${name}: ${entries.length} of ${files}`;
  });
  const { format } = JSON.parse(indexText(indexSnapshot([], 0)));
  expect([`format ${format}`, ...lines].join('\n')).toMatchInlineSnapshot(`
    "format 1
    entities: 5 of 15
    listedKinds: 3 of 6
    managedPolicies: 3 of 4
    organizations: 1 of 2
    memberships: 3 of 3
    parents: 5 of 9
    nodeNames: 6 of 6
    targetPolicies: 10 of 10
    organizationPolicies: 1 of 1
    policyLists: 1 of 2
    policyTargets: 1 of 2
    resourceDocuments: 4 of 4
    bucketOwners: 3 of 4
    publicAccessBlocks: 2 of 2
    objectOwnership: 1 of 1
    keyGrants: 1 of 2
    vpcEndpoints: 2 of 2
    answers: 6 of 6"
  `);
});
