import { describe, expect, test } from 'vitest';
import { SourceText } from '../policy/source.ts';
import { contextOf, type Denial } from './denial.ts';
import { readEvidence } from './read.ts';

const CALLER = 'arn:aws:iam::210987654321:role/teams/web/deploy';

function read(record: object): readonly Denial[] {
  return readEvidence(new SourceText('details.json', JSON.stringify(record))).denials;
}

const evaluation = (more: object = {}): object => ({
  action: 'iam:PassRole',
  resource: 'arn:aws:iam::210987654321:role/service/worker',
  context: {},
  evaluatedEffect: 'IMPLICIT_DENY',
  matchedPolicies: [],
  ...more,
});

const record = (evaluations: readonly object[], more: object = {}): object => ({
  requestContext: {
    'aws:PrincipalARN': CALLER,
    'aws:PrincipalAccount': '210987654321',
    'aws:UserId': 'AROAZYXWVUTSRQPONMLKJ:run-17',
    'aws:SourceIp': '198.51.100.23/32',
    'aws:EpochTime': '2026-05-04T03:02:01Z',
    'aws:CurrentTime': '2026-05-04T03:02:01Z',
    'aws:RequestedRegion': 'us-east-1',
    'aws:PrincipalOrgPaths': '[o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/, o-a1b2c3d4e5/r-ab12/]',
  },
  evaluations,
  policies: [],
  ...more,
});

describe('the request', () => {
  const [denial] = read(record([evaluation({ context: { 'iam:PassedToService': 'ec2.amazonaws.com' } })]));

  test('caller with path, session by unique id, action, resource, time and Region', () => {
    expect(denial).toMatchObject({
      form: 'authorization-details',
      classification: 'authorization',
      principalKind: 'role',
      principal: { value: CALLER },
      session: { value: 'arn:aws:sts::210987654321:assumed-role/deploy/run-17' },
      action: { value: 'iam:PassRole' },
      resource: { value: 'arn:aws:iam::210987654321:role/service/worker', pathUnknown: false },
      time: { value: '2026-05-04T03:02:01Z' },
      region: { value: 'us-east-1' },
    });
  });

  test.each([
    ['an address without its length', 'aws:SourceIp', ['198.51.100.23']],
    ['the epoch as seconds', 'aws:EpochTime', ['1777863721']],
    [
      'a list that was printed as text',
      'aws:PrincipalOrgPaths',
      ['o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/', 'o-a1b2c3d4e5/r-ab12/'],
    ],
    ['keys in another spelling', 'aws:PrincipalArn', [CALLER]],
    ['keys of this evaluation', 'iam:PassedToService', ['ec2.amazonaws.com']],
  ])('%s', (_, key, values) => {
    expect(contextOf(denial!, key)).toMatchObject({ state: 'known', values });
  });

  test('global keys that are not listed were absent', () => {
    expect(contextOf(denial!, 'aws:SourceVpce')?.state).toBe('absent');
    expect(contextOf(denial!, 'aws:PrincipalTag/team')?.state).toBe('absent');
  });

  test("of a service's keys and of keys that every request has, nothing follows", () => {
    expect(contextOf(denial!, 'iam:PermissionsBoundary')).toBeUndefined();
    expect(contextOf(denial!, 'aws:PrincipalType')).toBeUndefined();
    expect(contextOf(denial!, 'aws:ResourceAccount')).toBeUndefined();
  });
});

test('a record without request context proves no absence', () => {
  const [denial] = read({ evaluations: [evaluation()] });
  expect(denial?.principal).toBeUndefined();
  expect(contextOf(denial!, 'aws:SourceVpce')).toBeUndefined();
});

test('every refused pair is a denial; all pairs are kept with each', () => {
  const denials = read(
    record([
      evaluation({ action: 'iam:CreateRole', evaluatedEffect: 'ALLOW' }),
      evaluation({ action: 'iam:TagRole' }),
      evaluation({ action: 'iam:PassRole' }),
    ]),
  );
  expect(denials.map(({ action }) => action?.value)).toEqual(['iam:TagRole', 'iam:PassRole']);
  expect(denials[1]?.evaluatedActions?.map(({ action, effect }) => [action, effect])).toEqual([
    ['iam:CreateRole', 'allow'],
    ['iam:TagRole', 'implicit-deny'],
    ['iam:PassRole', 'implicit-deny'],
  ]);
});

test('a call that was allowed is no denial', () => {
  expect(read(record([evaluation({ evaluatedEffect: 'ALLOW' })]))).toMatchObject([
    { classification: 'none' },
  ]);
});

test('an action without resource is checked on *', () => {
  const [denial] = read(record([evaluation({ action: 'iam:ListRoles', resource: '' })]));
  expect(denial?.resource).toMatchObject({ value: '*' });
});

describe('the reason', () => {
  const matched = (uri: string, ...effects: readonly string[]): object => ({
    uri,
    matchedStatements: effects.map((evaluatedEffect) => ({ sid: 'S1', evaluatedEffect })),
  });
  const policy = (type: string, uri: string): object => ({
    type,
    inline: uri.startsWith('inline:'),
    uri,
    attachedTo: [{ arn: CALLER }],
  });

  test.each([
    ['IDENTITY_BASED_POLICY', 'identity', 'arn:aws:iam::210987654321:policy/Web'],
    ['PERMISSIONS_BOUNDARY', 'boundary', 'arn:aws:iam::210987654321:policy/Edge'],
    ['SESSION_POLICY', 'session', 'inline:0011aabb'],
    ['RESOURCE_BASED_POLICY', 'resource', 'inline:0011aabb'],
    [
      'SERVICE_CONTROL_POLICY',
      'scp',
      'arn:aws:organizations::444455556666:policy/o-a1b2c3d4e5/service_control_policy/p-a1b2c3d4',
    ],
    [
      'RESOURCE_CONTROL_POLICY',
      'rcp',
      'arn:aws:organizations::444455556666:policy/o-a1b2c3d4e5/resource_control_policy/p-a1b2c3d4',
    ],
    ['VPC_ENDPOINT_POLICY', 'vpc-endpoint', 'inline:0011aabb'],
  ])('explicit, %s', (type, layer, uri) => {
    const other = 'arn:aws:iam::aws:policy/PowerUserAccess';
    const [denial] = read(
      record(
        [
          evaluation({
            evaluatedEffect: 'EXPLICIT_DENY',
            matchedPolicies: [matched(other, 'ALLOW'), matched(uri, 'DENY')],
          }),
        ],
        { policies: [policy('IDENTITY_BASED_POLICY', other), policy(type, uri)] },
      ),
    );
    expect(denial?.reason).toMatchObject({ kind: 'explicit', layer });
    expect(denial?.reason.policyArn?.value).toBe(uri.startsWith('arn:') ? uri : undefined);
    expect(denial?.evaluatedPolicies).toMatchObject([
      { uri: { value: other }, matchedStatements: [{ effect: 'Allow' }] },
      {
        layer,
        uri: { value: uri },
        attachedTo: [CALLER],
        matchedStatements: [{ sid: 'S1', effect: 'Deny' }],
      },
    ]);
  });

  test('implicit: no layer is named', () => {
    const [denial] = read(
      record([evaluation()], { policies: [policy('SESSION_POLICY', 'inline:0011aabb')] }),
    );
    expect(denial?.reason.kind).toBe('implicit');
    expect(denial?.reason.layer).toBeUndefined();
    expect(denial?.evaluatedPolicies).toMatchObject([{ layer: 'session', isInline: true }]);
  });
});
