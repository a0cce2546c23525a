import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SnapshotFolder } from './snapshot-folder.ts';
import { removeSuperseded } from './superseded.ts';

const ACCOUNT = '111122223333/global';
const KEPT = [
  `${ACCOUNT}/iam/get-account-authorization-details.json`,
  `${ACCOUNT}/iam/get-policy/arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FReadOnlyAccess.json`,
  `${ACCOUNT}/iam/get-saml-provider/arn%3Aaws%3Aiam%3A%3A111122223333%3Asaml-provider%2Fp.json`,
  `${ACCOUNT}/organizations/describe-organization.json`,
];
const ENTITIES = [
  `${ACCOUNT}/iam/get-role/ops.json`,
  `${ACCOUNT}/iam/list-attached-role-policies/ops.json`,
  `${ACCOUNT}/iam/list-attached-role-policies/ops~2.json`,
  `${ACCOUNT}/iam/get-user-policy/alice/inline.json`,
  `${ACCOUNT}/iam/get-policy/arn%3Aaws%3Aiam%3A%3A111122223333%3Apolicy%2FLook.json`,
];
const LEVELS = [
  `${ACCOUNT}/organizations/list-parents/ou-1.json`,
  `${ACCOUNT}/organizations/list-policies-for-target/ou-1/SERVICE_CONTROL_POLICY.json`,
];
const TREE = [
  `${ACCOUNT}/organizations/describe-policy/p-1.json`,
  `${ACCOUNT}/organizations/list-roots.json`,
];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'deniedby-superseded-'));
  for (const path of [...KEPT, ...ENTITIES, ...LEVELS, ...TREE]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '{}');
  }
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ['account-details', [...KEPT, ...LEVELS, ...TREE]],
  ['organization', [...KEPT, ...ENTITIES, ...TREE]],
  ['organization-elsewhere', [...KEPT, ...ENTITIES]],
] as const)(
  'by %s: older outputs that would count before it are taken away, and no others',
  async (by, left) => {
    const folder = new SnapshotFolder(root);
    await removeSuperseded(folder, by, '111122223333');
    expect([...(await folder.filesBelow('111122223333'))].sort()).toEqual([...left].sort());
  },
);
