/** A fix in several accounts: each owner sees the own part, and nothing of the policies of the others. */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import {
  accountDetails,
  BUCKET,
  BUCKET_POLICY_FILE,
  DETAILS_FILE,
  filesOf,
  LOGS,
  SHOP,
  TREE,
} from '../src/environment/sample-organization.fixture.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';
import { readEvidence } from '../src/evidence/read.ts';
import { commandsOf } from '../src/fix/commands.ts';
import type { Fix } from '../src/fix/fix.ts';
import { ownersOf, partFor } from '../src/fix/owners.ts';
import { proposeFixes } from '../src/fix/propose.ts';
import { SourceText } from '../src/policy/source.ts';
import { fixMarkdown } from '../src/render/fix-markdown.ts';
import { renderFix, type ShownFix } from '../src/render/fix-text.ts';

const CAROL = `arn:aws:iam::${SHOP}:role/carol`;
const OBJECT = `arn:aws:s3:::${BUCKET}/2026/a.log`;

const identityPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'OnlyMondays',
      Effect: 'Allow',
      Action: 's3:ListBucket',
      Resource: 'arn:aws:s3:::secret-plans',
      Condition: { StringEquals: { 'aws:PrincipalTag/shift': 'monday' } },
    },
  ],
};
const bucketPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'AuditorsOnly',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::444455556666:role/hidden/auditor' },
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${BUCKET}/vault/*`,
    },
  ],
};

const details = accountDetails() as { readonly RoleDetailList: readonly object[] };
const environment = loadSnapshot(
  filesOf({
    ...TREE,
    [DETAILS_FILE]: {
      ...details,
      RoleDetailList: [
        ...details.RoleDetailList,
        {
          Path: '/',
          RoleName: 'carol',
          RoleId: 'AROACAROL',
          Arn: CAROL,
          AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] },
          RolePolicyList: [{ PolicyName: 'CarolOwn', PolicyDocument: identityPolicy }],
          AttachedManagedPolicies: [],
          Tags: [],
        },
      ],
    },
    [BUCKET_POLICY_FILE]: { Policy: JSON.stringify(bucketPolicy) },
  }),
);
const text = `User: arn:aws:sts::${SHOP}:assumed-role/carol/s is not authorized to perform: s3:GetObject on resource: "${OBJECT}"`;
const { denials } = readEvidence(new SourceText('error.txt', text));
const { fixes } = proposeFixes(diagnose(denials[0]!, environment), environment);

function shown(fix: Fix): ShownFix {
  const commands = fix.changes.map((change) => commandsOf(change, environment));
  return { fix, commands, texts: [] };
}

/** Names, keys and values of a document. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...textsIn(member)]);
}

describe('caller and bucket in different accounts', () => {
  test('both sides are in each fix', () => {
    expect(fixes.length).toBeGreaterThan(0);
    for (const fix of fixes) expect([...ownersOf(fix)].sort()).toEqual([SHOP, LOGS].sort());
  });

  test.each([
    [SHOP, identityPolicy, bucketPolicy],
    [LOGS, bucketPolicy, identityPolicy],
  ])('account %s gets its part, and no text of the other policy', (account, own, other) => {
    const known = new Set([...textsIn(own), 'Allow', 's3:GetObject', OBJECT, 'Principal', 'AWS']);
    const hidden = textsIn(other).filter((one) => !known.has(one));
    expect(hidden.length).toBeGreaterThan(2);
    for (const fix of fixes) {
      const part = shown(partFor(fix, account, environment));
      expect(part.fix.changes.length).toBeGreaterThan(0);
      for (const output of [renderFix(part, 1, [], { colour: false }), fixMarkdown(part, 1)]) {
        for (const one of [...hidden, account === SHOP ? 'hidden' : 'CarolOwn'])
          expect(output).not.toContain(one);
        expect(output).toContain('together with 1 change that others make');
        expect(output).toContain('s3:GetObject');
      }
    }
  });

  test('the whole fix has a section for each', () => {
    const [fix] = fixes as readonly [Fix, ...Fix[]];
    const parts = ownersOf(fix).map((account) => ({ account, ...shown(partFor(fix, account, environment)) }));
    const output = renderFix(shown(fix), 1, parts, { colour: false });
    for (const account of [SHOP, LOGS]) {
      expect(output).toContain(`For the owner of account ${account}`);
      expect(output).toContain(`Apply in account ${account}`);
    }
  });
});
