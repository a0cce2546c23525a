/** When a snapshot is said to be stale. */
import { describe, expect, test } from 'vitest';
import {
  DETAILS_FILE,
  filesOf,
  MANAGEMENT,
  ORGANIZATION,
  PRODUCTION,
  SHOP,
  TREE,
  type Tree,
} from '../../environment/sample-organization.fixture.ts';
import { loadSnapshot } from '../../environment/snapshot.ts';
import { readEvidence } from '../../evidence/read.ts';
import { SourceText } from '../../policy/source.ts';
import { renderDiagnosis } from '../../render/diagnosis-text.ts';
import { type Diagnosis, diagnose } from '../diagnose.ts';
import type { Finding, StaleSnapshot } from './finding.ts';

const CALLER = `arn:aws:sts::${SHOP}:assumed-role/fleet-monitor/probe-7`;
const SAID = `User: ${CALLER} is not authorized to perform: ec2:DescribeVpcs`;
const SCP = `arn:aws:organizations::${MANAGEMENT}:policy/${ORGANIZATION}/service_control_policy`;

function record(eventName: string, eventTime: string, more: object): object {
  return {
    eventVersion: '1.08',
    eventName,
    eventTime,
    awsRegion: 'eu-west-1',
    eventID: `${eventName} ${eventTime}`,
    recipientAccountId: SHOP,
    userIdentity: {
      type: 'AssumedRole',
      arn: CALLER,
      accountId: SHOP,
      principalId: 'AROAFLEETMONITOR:probe-7',
    },
    ...more,
  };
}

const CALLED = '2026-03-05T12:00:00Z';

function denied(errorMessage = `You are not authorized to perform this operation. ${SAID}`): object {
  return record('DescribeVpcs', CALLED, {
    eventSource: 'ec2.amazonaws.com',
    errorCode: 'Client.UnauthorizedOperation',
    errorMessage,
    requestParameters: {},
  });
}

const iam = (eventName: string, eventTime: string, requestParameters: object): object =>
  record(eventName, eventTime, { eventSource: 'iam.amazonaws.com', requestParameters });

const collected = (finishedAt: string, tree: Tree = TREE): Tree => ({
  ...tree,
  'manifest.json': { finishedAt },
});

function diagnosed(records: readonly object[], tree: Tree): Diagnosis {
  const { denials, changes } = readEvidence(new SourceText('log.json', JSON.stringify({ Records: records })));
  const denial = denials.find(({ classification }) => classification !== 'none')!;
  return diagnose(denial, loadSnapshot(filesOf(tree)), { changes });
}

function stale(records: readonly object[], tree: Tree): StaleSnapshot | undefined {
  const { findings } = diagnosed(records, tree).evaluation!;
  return findings.find((one: Finding): one is StaleSnapshot => one.kind === 'stale-snapshot');
}

describe('by records of changes', () => {
  const BEFORE = '2026-03-05T11:00:00Z';
  const AFTER = '2026-03-05T13:00:00Z';

  test.each([
    ['before-call', '2026-03-05T10:00:00Z', BEFORE],
    ['after-both', '2026-03-05T10:00:00Z', AFTER],
    ['before-snapshot', '2026-03-05T14:00:00Z', AFTER],
    [undefined, '2026-03-05T14:00:00Z', BEFORE],
  ])('%s: the snapshot of %s, a change at %s', (when, taken, changed) => {
    const change = iam('PutRolePolicy', changed, { roleName: 'fleet-monitor', policyName: 'Inline' });
    const finding = stale([denied(), change], collected(taken));
    expect(finding?.reasons).toEqual(
      when && [
        {
          kind: 'changed',
          operation: 'PutRolePolicy',
          subject: `arn:aws:iam::${SHOP}:role/fleet-monitor`,
          at: changed,
          when,
        },
      ],
    );
    expect(finding?.from.map(({ source }) => source)).toEqual(when && ['log.json', 'manifest.json']);
  });

  test.each<[string, object, boolean]>([
    ["the caller's role", iam('TagRole', BEFORE, { roleName: 'fleet-monitor' }), true],
    [
      'a managed policy of it',
      iam('CreatePolicyVersion', BEFORE, { policyArn: `arn:aws:iam::${SHOP}:policy/Look` }),
      true,
    ],
    [
      'its boundary',
      iam('SetDefaultPolicyVersion', BEFORE, { policyArn: `arn:aws:iam::${SHOP}:policy/Ceiling` }),
      true,
    ],
    ['another role', iam('PutRolePolicy', BEFORE, { roleName: 'web' }), false],
    [
      'a role of that name in another account',
      {
        ...iam('PutRolePolicy', BEFORE, { roleName: 'fleet-monitor' }),
        recipientAccountId: MANAGEMENT,
        userIdentity: { type: 'Root', arn: `arn:aws:iam::${MANAGEMENT}:root`, accountId: MANAGEMENT },
      },
      false,
    ],
    [
      'a unit above',
      record('AttachPolicy', BEFORE, {
        eventSource: 'organizations.amazonaws.com',
        requestParameters: { policyId: 'p-new', targetId: PRODUCTION },
      }),
      true,
    ],
    [
      'an SCP above',
      record('UpdatePolicy', BEFORE, {
        eventSource: 'organizations.amazonaws.com',
        requestParameters: { policyId: 'p-corpedge1' },
      }),
      true,
    ],
    [
      'another unit',
      record('AttachPolicy', BEFORE, {
        eventSource: 'organizations.amazonaws.com',
        requestParameters: { policyId: 'p-new', targetId: 'ou-ab12-elsewher' },
      }),
      false,
    ],
    [
      'the account',
      record('MoveAccount', BEFORE, {
        eventSource: 'organizations.amazonaws.com',
        requestParameters: { accountId: SHOP },
      }),
      true,
    ],
    [
      'what was tried and refused',
      { ...iam('PutRolePolicy', BEFORE, { roleName: 'fleet-monitor' }), errorCode: 'AccessDenied' },
      false,
    ],
  ])('of %s', (_, change, isStale) => {
    expect(stale([denied(), change], collected('2026-03-05T10:00:00Z')) !== undefined).toBe(isStale);
  });

  test('says nothing where nobody noted when the snapshot was collected', () => {
    expect(stale([denied(), iam('TagRole', BEFORE, { roleName: 'fleet-monitor' })], TREE)).toBeUndefined();
  });
});

describe('by the policy that AWS named', () => {
  const naming = (id: string): object =>
    denied(`${SAID} with an explicit deny in a service control policy: ${SCP}/${id}`);

  test('which does not apply although all that does was collected', () => {
    const { findings } = diagnosed([naming('p-other123')], TREE).evaluation!;
    expect(findings.map(({ kind }) => kind).slice(0, 2)).toEqual(['unheld-policy', 'stale-snapshot']);
    expect(findings[1]).toMatchObject({
      reasons: [{ kind: 'named-policy', arn: `${SCP}/p-other123`, layer: 'scp' }],
    });
  });

  test.each<[string, string, Tree]>([
    ['applies', 'p-corpedge1', TREE],
    [
      'may be among those that were not collected',
      'p-other123',
      {
        ...TREE,
        [`${MANAGEMENT}/global/organizations/list-policies-for-target/${PRODUCTION}/SERVICE_CONTROL_POLICY.json`]:
          undefined,
      },
    ],
    [
      'may be one whose ARN was not printed',
      'p-other123',
      {
        ...TREE,
        [`${MANAGEMENT}/global/organizations/list-policies-for-target/${SHOP}/SERVICE_CONTROL_POLICY.json`]: {
          Policies: [{ Id: 'p-FullAWSAccess' }, { Id: 'p-bare1234' }],
        },
        [`${MANAGEMENT}/global/organizations/describe-policy/p-bare1234.json`]: {
          Policy: { PolicySummary: { Id: 'p-bare1234' }, Content: '{"Statement": []}' },
        },
      },
    ],
  ])('but not where it %s', (_, id, tree) => {
    expect(stale([naming(id)], tree)).toBeUndefined();
  });
});

describe('by its age', () => {
  const WEEK_BEFORE = collected('2026-02-26T12:00:00Z');

  test('where AWS does not say what denied', () => {
    expect(stale([denied()], WEEK_BEFORE)).toMatchObject({ seconds: 604_800, reasons: [{ kind: 'older' }] });
  });

  test.each<[string, object, Tree]>([
    [
      'AWS names the layer that denies by the snapshot too',
      denied(`${SAID} with an explicit deny in a service control policy`),
      WEEK_BEFORE,
    ],
    ['it is less than a day older', denied(), collected('2026-03-05T01:00:00Z')],
    ['it is newer', denied(), collected('2026-06-05T01:00:00Z')],
    ['its date is none', denied(), collected('last week')],
  ])('but not where %s', (_, denial, tree) => {
    expect(stale([denial], tree)).toBeUndefined();
  });
});

test('is told first, with what shows it', () => {
  const text = renderDiagnosis(
    diagnosed(
      [
        denied(),
        iam('PutRolePolicy', '2026-03-04T11:00:00Z', { roleName: 'fleet-monitor', policyName: 'Inline' }),
      ],
      collected('2026-02-26T12:00:00Z', { ...TREE, [DETAILS_FILE]: TREE[DETAILS_FILE] }),
    ),
    { colour: false, width: 120, snapshot: 'env' },
  );
  const start = text.indexOf('Worth knowing');
  expect(text.slice(start, text.indexOf('\n', start + 420))).toMatchInlineSnapshot(`
    "Worth knowing
      - the snapshot is stale, collected 2026-02-26T12:00:00Z, 7 days before the call (log.json:1, manifest.json)
        PutRolePolicy on arn:aws:iam::111122223333:role/fleet-monitor at 2026-03-04T11:00:00Z, after it was collected and before the call: AWS decided by what is not in it
        what changed in between is not in it; \`deniedby collect --for\` with --refresh asks again
      - CorpEdge > DenyOutsideCorpEndpoint looks like a network perimeter that is meant to be there"
  `);
});
