/**
 * The worked cases of AWS's documentation and of recorded live behaviour, so that the reference is right on its
 * own before anything is compared with it.
 */
import { describe, expect, test } from 'vitest';
import { referenceDecide } from './evaluator.ts';

const A = '111111111111';
const X = '222222222222';
const USER = `arn:aws:iam::${A}:user/kim`;
const BOB = `arn:aws:iam::${A}:user/Bob`;
const ROLE = `arn:aws:iam::${A}:role/r`;
const SESSION = `arn:aws:sts::${A}:assumed-role/r/s`;
const CAROL = `arn:aws:sts::${A}:federated-user/Carol`;
const ROOT = `arn:aws:iam::${A}:root`;
const OBJECT = 'arn:aws:s3:::b/k';
const KEY = `arn:aws:kms:us-east-1:${A}:key/1`;
const X_KEY = `arn:aws:kms:us-east-1:${X}:key/1`;

type Json = Record<string, unknown>;

const doc = (...statements: Json[]): Json => ({ Version: '2012-10-17', Statement: statements });
const say = (Effect: string, Action: unknown, Resource: unknown = '*', more: Json = {}): Json => ({
  Effect,
  Action,
  Resource,
  ...more,
});
const allow = (action: unknown, resource: unknown = '*', more: Json = {}): Json =>
  say('Allow', action, resource, more);
const deny = (action: unknown, resource: unknown = '*', more: Json = {}): Json =>
  say('Deny', action, resource, more);
const when = (operator: string, key: string, value: unknown): Json => ({
  Condition: { [operator]: { [key]: value } },
});
const from = (principal: unknown, statement: Json): Json => ({
  ...statement,
  Principal: principal === '*' ? '*' : typeof principal === 'string' ? { AWS: principal } : principal,
});
const trust = (principal: unknown, action: unknown = 'sts:AssumeRole', more: Json = {}): Json => {
  const { Resource: _, ...statement } = allow(action, '*', more);
  return from(principal, statement);
};
const levels = (...nodes: Json[][]): Json[] =>
  nodes.map((policies, index) => ({ target: `level-${index}`, policies }));
const FULL = doc(allow('*'));

type Case = [name: string, request: Json, policies: Json, expected: string];

/** `allowed`, or the verdict and the layers: `explicit-deny scp identity`. */
const check = (cases: readonly Case[]): void => {
  test.each(cases)('%s', (_name, request, policies, expected) => {
    const scenario = {
      request: { principal: USER, action: 's3:GetObject', resource: OBJECT, resourceAccount: A, ...request },
      policies,
    };
    const { verdict, deniedBy } = referenceDecide(scenario);
    expect([verdict, ...deniedBy].join(' ')).toBe(expected);
  });
};

const get = (resource: unknown = `${OBJECT.slice(0, -1)}*`, more: Json = {}): Json =>
  allow('s3:GetObject', resource, more);

describe('one account', () => {
  const session = { principal: SESSION };
  const carol = { principal: CAROL, sessionIssuer: USER };
  const onlyEc2 = doc(allow('ec2:*'));
  check([
    ['1 nothing', {}, {}, 'implicit-deny identity'],
    ['2 identity', {}, { identity: [doc(get())] }, 'allowed'],
    ['3 deny wins', {}, { identity: [doc(allow('*'), deny('*', OBJECT))] }, 'explicit-deny identity'],
    [
      '8 resource deny',
      {},
      { identity: [FULL], resource: doc(from(USER, deny('*'))) },
      'explicit-deny resource',
    ],
    ['10 resource grants', {}, { resource: doc(from(USER, get())) }, 'allowed'],
    ['11 boundary', {}, { identity: [FULL], boundary: onlyEc2 }, 'implicit-deny boundary'],
    ['12 a boundary grants nothing', {}, { boundary: FULL }, 'implicit-deny identity'],
    ['both', {}, { boundary: onlyEc2 }, 'implicit-deny identity boundary'],
    [
      '18 boundary deny',
      {},
      { boundary: doc(deny('s3:*')), resource: doc(from(USER, get())) },
      'explicit-deny boundary',
    ],
    ['19 user ARN', {}, { boundary: onlyEc2, resource: doc(from(USER, get())) }, 'allowed'],
    [
      '20 role ARN and boundary',
      session,
      { boundary: onlyEc2, resource: doc(from(ROLE, get())) },
      'implicit-deny boundary',
    ],
    ['21 role ARN', session, { resource: doc(from(ROLE, get())) }, 'allowed'],
    [
      '22 role ARN and session',
      session,
      { session: [onlyEc2], resource: doc(from(ROLE, get())) },
      'implicit-deny session',
    ],
    [
      '23 session ARN',
      session,
      { boundary: onlyEc2, session: [onlyEc2], resource: doc(from(SESSION, get())) },
      'allowed',
    ],
    [
      '24 other session',
      { principal: `${SESSION}2` },
      { resource: doc(from(SESSION, get())) },
      'implicit-deny identity',
    ],
    [
      '25 star and PrincipalArn',
      session,
      {
        boundary: onlyEc2,
        session: [onlyEc2],
        resource: doc(from('*', get('*', when('ArnEquals', 'aws:PrincipalArn', ROLE)))),
      },
      'allowed',
    ],
    [
      '26 account and PrincipalArn',
      session,
      { resource: doc(from(A, get('*', when('ArnEquals', 'aws:PrincipalArn', ROLE)))) },
      'implicit-deny identity',
    ],
    ['27 account', session, { identity: [doc(get())], resource: doc(from(A, get())) }, 'allowed'],
    ['28 star', {}, { resource: doc(from('*', get())) }, 'allowed'],
    ['30 session', session, { identity: [FULL], session: [onlyEc2] }, 'implicit-deny session'],
    ['32 a session adds nothing', session, { session: [FULL] }, 'implicit-deny identity'],
    ['34 federated', carol, { identity: [FULL], session: [doc(get())] }, 'allowed'],
    ['36 no session policy', carol, { identity: [FULL] }, 'implicit-deny session'],
    ['37 federated ARN', carol, { resource: doc(from(CAROL, get())) }, 'allowed'],
    ['38 the federating user', carol, { resource: doc(from(USER, get())) }, 'implicit-deny session'],
    ['39 with a session', carol, { session: [FULL], resource: doc(from(USER, get())) }, 'allowed'],
    [
      '41 deny the federating user',
      carol,
      { identity: [FULL], session: [FULL], resource: doc(from(USER, deny('*'))) },
      'explicit-deny resource',
    ],
    [
      '43 deny the account',
      session,
      { identity: [FULL], resource: doc(from(ROOT, deny('*'))) },
      'explicit-deny resource',
    ],
    [
      '58 partial wildcard',
      session,
      { resource: doc(from(`arn:aws:iam::${A}:role/*`, get())) },
      'implicit-deny identity',
    ],
    ['root', { principal: ROOT }, {}, 'allowed'],
    [
      '147 locked out root',
      { principal: ROOT },
      { resource: doc(from('*', deny('s3:*'))) },
      'explicit-deny resource',
    ],
    [
      '147 recovery',
      { principal: ROOT, action: 's3:DeleteBucketPolicy', resource: 'arn:aws:s3:::b' },
      { resource: doc(from('*', deny('s3:*'))) },
      'allowed',
    ],
  ]);
});

describe('NotPrincipal', () => {
  const except = (...principals: string[]): Json => {
    const { Principal: _, ...statement } = from('*', deny('*'));
    return { ...statement, NotPrincipal: { AWS: principals } };
  };
  const bob = { principal: BOB };
  check([
    ['52 user and account', bob, { identity: [FULL], resource: doc(except(BOB, ROOT)) }, 'allowed'],
    [
      '53 boundary',
      bob,
      { identity: [FULL], boundary: FULL, resource: doc(except(BOB, ROOT)) },
      'explicit-deny resource',
    ],
    [
      '54 session',
      { principal: SESSION },
      { identity: [FULL], resource: doc(except(SESSION, ROLE, ROOT)) },
      'allowed',
    ],
    ['55 user only', bob, { identity: [FULL], resource: doc(except(BOB)) }, 'undetermined'],
    ['nobody', bob, { identity: [FULL], resource: doc(except(USER)) }, 'explicit-deny resource'],
  ]);
});

describe('matching', () => {
  const ec2 = { action: 'ec2:DescribeInstances', resource: '*' };
  const instance = `arn:aws:ec2:us-east-1:${A}:instance/i-1`;
  const variable = (text: string): Json => doc(get(`arn:aws:s3:::b/${text}`));
  const tagged = (value: unknown): Json => ({ context: { 'aws:PrincipalTag/t': value } });
  check([
    [
      '59 2008',
      { resource: 'arn:aws:s3:::b/kim/x' },
      { identity: [{ ...variable(`$\{aws:username}/*`), Version: '2008-10-17' }] },
      'implicit-deny identity',
    ],
    [
      'username',
      { resource: 'arn:aws:s3:::b/kim/x' },
      { identity: [variable(`$\{aws:username}/*`)] },
      'allowed',
    ],
    [
      '60 no username',
      { principal: SESSION },
      { identity: [variable(`$\{aws:username}/*`)] },
      'implicit-deny identity',
    ],
    [
      '62 tag compared with nothing',
      {},
      {
        identity: [
          doc(
            get(),
            deny('*', '*', when('StringNotEquals', 's3:ExistingObjectTag/Team', `$\{aws:PrincipalTag/Team}`)),
          ),
        ],
      },
      'explicit-deny identity',
    ],
    [
      '63 NotResource null',
      {},
      {
        identity: [
          doc(get(), { Effect: 'Deny', Action: '*', NotResource: `arn:aws:s3:::b/$\{aws:PrincipalTag/t}` }),
        ],
      },
      'explicit-deny identity',
    ],
    [
      '64 Resource null',
      {},
      { identity: [doc(get(), deny('*', `arn:aws:s3:::b/$\{aws:PrincipalTag/t}`))] },
      'allowed',
    ],
    ['65 default', {}, { identity: [variable(`$\{aws:PrincipalTag/t, 'k'}`)] }, 'allowed'],
    [
      'default unused',
      tagged('z'),
      { identity: [variable(`$\{aws:PrincipalTag/t, 'k'}`)] },
      'implicit-deny identity',
    ],
    [
      'several values have no default',
      tagged(['k']),
      { identity: [variable(`$\{aws:PrincipalTag/t, 'k'}`)] },
      'implicit-deny identity',
    ],
    ['66 action ignores case', {}, { identity: [doc(allow('S3:getobject', OBJECT))] }, 'allowed'],
    ['67 resource does not', {}, { identity: [doc(get('arn:aws:s3:::B/*'))] }, 'implicit-deny identity'],
    [
      '68 bucket action',
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::b' },
      { identity: [doc(allow('s3:ListBucket', 'arn:aws:s3:::b/*'))] },
      'implicit-deny identity',
    ],
    [
      '69',
      { resource: 'arn:aws:s3:::bucket/1/2/test/3/object.jpg' },
      { identity: [doc(get('arn:aws:s3:::bucket/*/test/*'))] },
      'allowed',
    ],
    [
      '70',
      { resource: 'arn:aws:s3:::bucket/1-test/object.jpg' },
      { identity: [doc(get('arn:aws:s3:::bucket/*/test/*'))] },
      'implicit-deny identity',
    ],
    [
      '71 incomplete',
      { action: 'sqs:SendMessage', resource: `arn:aws:sqs:us-east-1:${A}:q` },
      { identity: [doc(allow('sqs:*', 'arn:aws:sqs'))] },
      'allowed',
    ],
    ['73 wildcard action', ec2, { identity: [doc(allow('ec2:*', instance))] }, 'implicit-deny identity'],
    ['74 deny on an ARN', ec2, { identity: [doc(allow('*'), deny('ec2:*', instance))] }, 'allowed'],
    ['all-wildcard ARN', ec2, { identity: [doc(allow('ec2:*', 'arn:aws:ec2:*:*:*'))] }, 'undetermined'],
    [
      '75 ListAllMyBuckets',
      { action: 's3:ListAllMyBuckets', resource: '*' },
      { identity: [doc(allow('s3:*', 'arn:aws:s3:::*'))] },
      'allowed',
    ],
    [
      '76 NotAction',
      {},
      { identity: [doc({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })] },
      'allowed',
    ],
    [
      '76 NotAction',
      { action: 'iam:GetUser', resource: USER },
      { identity: [doc({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })] },
      'implicit-deny identity',
    ],
    [
      '78 NotResource',
      {},
      { identity: [doc({ Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::b/*' })] },
      'implicit-deny identity',
    ],
    [
      '? is one code unit',
      { resource: 'arn:aws:s3:::b/\u{10400}' },
      { identity: [doc(get('arn:aws:s3:::b/?'))] },
      'implicit-deny identity',
    ],
    [
      '?? are two',
      { resource: 'arn:aws:s3:::b/\u{10400}' },
      { identity: [doc(get('arn:aws:s3:::b/??'))] },
      'allowed',
    ],
    ['*:* allow', {}, { identity: [doc(allow('*:*'))] }, 'implicit-deny identity'],
    ['*:* deny', {}, { identity: [doc(allow('*'), deny('*:*'))] }, 'explicit-deny identity'],
    ['principal in an identity policy', {}, { identity: [doc(from('*', allow('*')))] }, 'undetermined'],
    ['the same with a Deny', {}, { identity: [FULL, doc(from('*', deny('*')))] }, 'undetermined'],
    ['unknown operator', {}, { identity: [doc(get('*', when('StringIs', 'a:b', 'c')))] }, 'undetermined'],
    [
      'unknown operator elsewhere',
      {},
      { identity: [doc(get('arn:aws:s3:::c/*', when('StringIs', 'a:b', 'c')))] },
      'implicit-deny identity',
    ],
    ['bad version', {}, { identity: [{ ...FULL, Version: '2020-01-01' }] }, 'undetermined'],
  ]);
});

/** Condition on one key: does it hold, seen through an Allow and through a Deny? */
const holds = (
  operator: string,
  key: string,
  values: unknown,
  context: Json,
): { allow: boolean; deny: boolean } => {
  const request = { principal: USER, action: 'ec2:X', resource: '*', context };
  const conditional = when(operator, key, values);
  const granted = referenceDecide({ request, policies: { identity: [doc(allow('*', '*', conditional))] } });
  const denied = referenceDecide({
    request,
    policies: { identity: [doc(allow('*'), deny('*', '*', conditional))] },
  });
  return { allow: granted.verdict === 'allowed', deny: denied.verdict === 'explicit-deny' };
};

describe('conditions, recorded', () => {
  const yes = true;
  const no = false;
  const table = (rows: readonly [string, string, unknown, unknown, boolean, boolean?][]): void => {
    test.each(rows)('%s %s %j with %j: %s', (operator, key, values, value, allowed, denies = allowed) => {
      const context = value === undefined ? {} : { [key]: value };
      expect(holds(operator, key, values, context)).toEqual({ allow: allowed, deny: denies });
    });
  };
  const T = 'aws:TagKeys';
  table([
    ['StringEquals', T, 'team', undefined, no],
    ['StringEquals', T, 'team', ['team'], no],
    ['StringNotEquals', T, 'team', undefined, yes],
    ['StringNotEquals', T, 'team', ['env'], no],
    ['StringEqualsIfExists', T, 'team', undefined, yes],
    ['StringEqualsIfExists', T, 'team', ['team'], no],
    ['StringNotEqualsIfExists', T, 'team', ['team', 'env'], no],
    ['ForAnyValue:StringEquals', T, 'team', undefined, no],
    ['ForAnyValue:StringEquals', T, 'team', ['team', 'env'], yes],
    ['ForAllValues:StringEquals', T, 'team', undefined, yes],
    ['ForAllValues:StringEquals', T, 'team', ['team', 'env'], no],
    ['ForAnyValue:StringNotEquals', T, 'team', undefined, no],
    ['ForAnyValue:StringNotEquals', T, 'team', ['team', 'env'], yes],
    ['ForAllValues:StringNotEquals', T, 'team', ['env'], yes],
    ['ForAllValues:StringNotEquals', T, 'team', ['team', 'env'], no],
    ['ForAnyValue:NumericNotEquals', 'x:n', '1', ['no', '1'], yes],
    ['ForAllValues:NumericNotEquals', 'x:n', '1', ['no', '1'], no],
    ['ForAnyValue:NumericNotEquals', 'x:n', '1', ['1', '2'], yes],
    ['Null', 'x:k', 'true', '', no],
    ['Null', 'x:k', 'false', '', yes],
    ['Null', 'x:k', 'TRUE', undefined, yes],
    ['Null', 'x:k', 'yes', 'v', yes],
    ['StringEquals', 'x:k', '', '', yes],
    ['StringEquals', 'x:k', '', undefined, no],
    ['ForAllValues:StringEquals', 'x:k', 'capture', '', no],
    ['StringLike', 'x:k', '*', '', yes],
    ['NumericEquals', 'x:k', '0', '', no],
    ['ForAllValues:StringEquals', 'x:k', 'known', ['', 'known'], no],
    ['Bool', 'x:b', 'true', 'True', yes],
    ['Bool', 'x:b', 'false', 'yes', yes],
    ['Bool', 'x:b', 'yes', ' true ', yes],
    ['Bool', 'x:b', 'TRUE', '1', no],
    ['BinaryEquals', 'x:k', 'YQ==', 'YQ==', yes],
    ['BinaryEquals', 'x:k', 'YQ==', 'YR==', no],
    ['NumericEquals', 'x:n', '1', '01', yes],
    ['NumericEquals', 'x:n', '1', '1e0', yes],
    ['NumericEquals', 'x:n', '1.', '+1', yes],
    ['NumericEquals', 'x:n', '9007199254740992', '9007199254740993', no],
    ['NumericLessThan', 'x:n', '9007199254740993', '9007199254740992', yes],
    ['NumericGreaterThan', 'x:n', '1e100', '1e9999', yes],
    ['NumericNotEquals', 'x:n', '1', 'NaN', yes],
    ['NumericNotEquals', 'x:n', 'NaN', '1', yes],
    ['NumericEquals', 'x:n', '1', '0x1', no],
    ['DateEquals', 'x:d', '2030-01-01T00:00:00Z', '2030-01-01', yes],
    ['DateEquals', 'x:d', '2030-01-01T00:00:00Z', '2030-01-01T00:00:00', yes],
    ['DateEquals', 'x:d', '2030-01-01T00:00:00Z', '+1893456000', yes],
    ['DateEquals', 'x:d', '2030-01-01T00:00:00Z', '2030-01-01T00:00:00.0001Z', yes],
    ['DateEquals', 'x:d', '2030-01-01T00:00:00.1231Z', '2030-01-01T00:00:00.1239Z', yes],
    ['DateEquals', 'x:d', '1970-01-01', 0, yes],
    ['DateNotEquals', 'x:d', '2030-01-01', '', yes],
    ['DateNotEquals', 'x:d', 'no date', '2030-01-01', yes],
  ]);
  const IP = 'aws:SourceIp';
  table([
    ['IpAddress', IP, '192.0.2.0/24', '192.000.002.1', yes],
    ['IpAddress', IP, '192.0.2.5/24', '192.0.2.1', yes],
    ['IpAddress', IP, '192.0.2.0/24', '::ffff:192.0.2.1', yes],
    ['IpAddress', IP, '192.0.2.0/24', '::FFFF:c000:201', yes],
    ['IpAddress', IP, '192.0.2.0/24', 'not-an-ip', no],
    ['NotIpAddress', IP, '192.0.2.0/24', 'not-an-ip', no],
    ['NotIpAddress', IP, '192.0.2.0/24', undefined, yes],
    ['NotIpAddress', IP, '192.0.2.0/24', '::192.0.2.1', no],
    ['IpAddress', IP, '2001:db8::/32', '2001:db8:::1', yes],
    ['IpAddress', IP, '2001:db8::1', '2001:db8::1:', yes],
    ['IpAddress', IP, '2001:db8::1', ':2001:db8::1', no],
    ['IpAddress', IP, '0:2001:db8::1', ':2001:db8::1', yes],
    ['NotIpAddress', IP, '::/0', '2001:db8::::1', no],
    ['IpAddress', IP, '2001:db8::5/64', '2001:db8::5', no],
    ['IpAddress', IP, '2001:db8::4/127', '2001:db8::5', yes],
    ['IpAddress', IP, '2001:DB8::/064', '2001:db8::5', yes],
    ['IpAddress', IP, '192.0.2.0/+24', '192.0.2.5', yes],
    ['IpAddress', IP, '::ffff:c000:200/120', '::ffff:192.0.2.1', no],
    ['NotIpAddress', IP, 'not-an-ip', '192.0.2.1', yes],
    ['IpAddress', IP, ['not-an-ip', '192.0.2.0/24'], '192.0.2.1', yes],
    ['IpAddress', IP, '::/0', '192.0.2.1', no],
    ['IpAddress', IP, '192.0.2.0/0', '203.0.113.1', yes],
  ]);
  const arn = 'x:arn';
  const U = 'arn:aws:iam::123456789012:user/test';
  const users = 'arn:aws:iam::*:user/*';
  const roles = 'arn:aws:iam::*:role/*';
  table([
    ['ArnLike', arn, users, U, yes],
    ['ArnNotLike', arn, users, U, no],
    ['ArnNotLike', arn, users, 'arn:aws:iam::123456789012:role/r', yes],
    ['ArnLike', arn, users, 'not-an-arn', no],
    ['ArnNotLike', arn, users, 'not-an-arn', no],
    ['ArnLike', arn, 'not-an-arn', U, no, yes],
    ['ArnNotLike', arn, 'not-an-arn', U, no, yes],
    ['ArnNotLike', arn, 'not-an-arn', 'not-an-arn', no],
    ['ArnLike', arn, [users, 'not-an-arn'], U, yes],
    ['ArnNotLike', arn, [users, 'not-an-arn'], U, no],
    ['ArnLike', arn, ['not-an-arn', users], U, no, yes],
    ['ArnNotLike', arn, [roles, 'not-an-arn'], U, no, yes],
    ['ArnNotLike', arn, `$\{x:pattern}`, U, yes],
    ['StringLike', 'x:k', 'a*d', 'a/b:\nd', yes],
    ['StringLike', 'x:k', 'a[b]', 'ab', no],
    ['StringLike', 'x:k', 'a\\*b', 'a*b', no],
    ['StringLike', 'x:k', 'a?b', 'a\u{10400}b', no],
    ['StringLike', 'x:k', 'a*?b', 'a\u{10400}b', yes],
    ['StringLike', 'x:k', `a$\{*}b`, 'axb', no],
    ['StringEqualsIgnoreCase', 'x:k', 'prod', 'PrOd', yes],
    ['StringEqualsIgnoreCase', 'x:k', 'K', '\u212a', yes],
    ['StringEqualsIgnoreCase', 'x:k', 'ß', '\u1e9e', yes],
    ['StringEqualsIgnoreCase', 'x:k', 'ß', 'SS', no],
    ['StringEqualsIgnoreCase', 'x:k', 'i', '\u0130', no],
    ['StringEqualsIgnoreCase', 'x:k', '\u0130', 'i\u0307', yes],
    ['StringEqualsIgnoreCase', 'x:k', 'ΟΣ', 'ος', yes],
    ['StringEqualsIgnoreCase', 'x:k', 'Σ', 'ς', no],
    ['StringEqualsIgnoreCase', 'x:k', 'AΣ\u{10400}', 'aσ\u{10400}', yes],
    ['StringEqualsIgnoreCase', 'x:k', '\u{10400}Σ', '\u{10400}ς', yes],
    ['StringEqualsIgnoreCase', 'x:k', '\u{10400}', '\u{10428}', no],
    ['StringEquals', T, `$\{aws:TagKeys}`, ['team'], no],
    ['StringEquals', 'x:k', `$\{aws:TagKeys, 'v'}`, 'v', yes],
    ['StringEquals', 'x:k', `$\{x:none}`, 'v', no],
    ['StringNotEquals', 'x:k', `$\{x:none}`, 'v', yes],
    ['StringEquals', 'x:k', [], 'v', no],
    ['StringNotEquals', 'x:k', [], 'v', no, yes],
    ['ForAllValues:StringEquals', 'x:k', [], undefined, yes],
  ]);
});

describe('another account', () => {
  const x = { resourceAccount: X };
  const role = { ...x, principal: SESSION };
  const scp = (document: Json): Json => ({ scps: levels([document]) });
  check([
    ['104 both', x, { identity: [FULL], resource: doc(from(USER, get())) }, 'allowed'],
    ['105 identity silent', x, { resource: doc(from(USER, get())) }, 'implicit-deny identity'],
    ['106 resource silent', x, { identity: [FULL] }, 'implicit-deny resource'],
    ['neither', x, {}, 'implicit-deny resource identity'],
    ['107 account', x, { identity: [FULL], resource: doc(from(A, get())) }, 'allowed'],
    ['108 star', x, { resource: doc(from('*', get())) }, 'implicit-deny identity'],
    [
      '109 boundary',
      x,
      { identity: [FULL], boundary: doc(allow('ec2:*')), resource: doc(from(USER, get())) },
      'implicit-deny boundary',
    ],
    ['110 session ARN', role, { resource: doc(from(SESSION, get())) }, 'implicit-deny identity'],
    [
      '111 session policy',
      role,
      { identity: [FULL], session: [doc(allow('ec2:*'))], resource: doc(from(ROLE, get())) },
      'implicit-deny session',
    ],
    [
      '112 scp',
      role,
      { identity: [FULL], resource: doc(from(A, get())), ...scp(doc(allow('ec2:*'))) },
      'implicit-deny scp',
    ],
    [
      '114 rcp',
      role,
      {
        identity: [FULL],
        resource: doc(from(A, get())),
        rcps: levels([
          doc(from('*', deny('s3:*', '*', when('StringNotEquals', 'aws:PrincipalOrgID', 'o-x')))),
        ]),
      },
      'explicit-deny rcp',
    ],
    ['115 root', { ...x, principal: ROOT }, { resource: doc(from(A, get())) }, 'allowed'],
    [
      '116 no resource policies',
      { action: 'ec2:StartInstances', resource: `arn:aws:ec2:us-east-1:${X}:instance/i-1`, ...x },
      { identity: [FULL] },
      'implicit-deny resource',
    ],
    ['unknown owner', { resourceAccount: undefined }, { identity: [FULL] }, 'undetermined'],
    [
      'bucket policy of another account',
      { ...x, action: 's3:PutBucketPolicy', resource: 'arn:aws:s3:::b' },
      { identity: [FULL], resource: doc(from(A, allow('s3:*'))) },
      'explicit-deny service',
    ],
  ]);
});

describe('KMS', () => {
  const decrypt = { action: 'kms:Decrypt', resource: KEY, resourceAccount: undefined };
  const session = { ...decrypt, principal: SESSION };
  const there = { ...decrypt, resource: X_KEY };
  const grant = (grantee: string, more: Json = {}): Json => ({
    grants: [{ grantee, operations: ['Decrypt'], ...more }],
  });
  const silent = doc(allow('ec2:*'));
  check([
    ['118 delegated', decrypt, { identity: [FULL], resource: doc(from(A, allow('kms:*'))) }, 'allowed'],
    [
      '119 not delegated',
      decrypt,
      { identity: [FULL], resource: doc(from(ROLE, allow('kms:*'))) },
      'implicit-deny resource',
    ],
    [
      '119 root',
      { ...decrypt, principal: ROOT },
      { resource: doc(from(ROLE, allow('kms:*'))) },
      'implicit-deny resource',
    ],
    ['120 role', session, { resource: doc(from(ROLE, allow('kms:*'))) }, 'allowed'],
    [
      '121 Describe only',
      decrypt,
      { identity: [FULL], resource: doc(from(A, allow('kms:Describe*'))) },
      'implicit-deny resource',
    ],
    [
      '122 deny',
      session,
      { identity: [doc(deny('*'))], resource: doc(from(ROLE, allow('kms:*'))) },
      'explicit-deny identity',
    ],
    ['123 grant', session, grant(ROLE), 'allowed'],
    [
      '124 context',
      { ...session, context: { 'kms:EncryptionContext:dept': 'it', 'kms:EncryptionContext:x': '1' } },
      grant(ROLE, { constraints: { EncryptionContextSubset: { dept: 'it' } } }),
      'allowed',
    ],
    [
      '124 other context',
      { ...session, context: { 'kms:EncryptionContext:dept': 'hr' } },
      { identity: [FULL], ...grant(ROLE, { constraints: { EncryptionContextSubset: { dept: 'it' } } }) },
      'implicit-deny resource',
    ],
    ['125 across', there, { identity: [FULL], resource: doc(from(A, allow('kms:*'))) }, 'allowed'],
    [
      '125 not across',
      { ...there, action: 'kms:ScheduleKeyDeletion' },
      { identity: [FULL], resource: doc(from(A, allow('kms:*'))) },
      'explicit-deny service',
    ],
    ['role grant, session silent', session, { ...grant(ROLE), session: [silent] }, 'implicit-deny session'],
    [
      'session grant, all silent',
      session,
      { ...grant(SESSION), session: [silent], boundary: silent },
      'allowed',
    ],
    [
      'session grant of the owner, across',
      { ...there, principal: SESSION },
      { ...grant(SESSION), session: [silent] },
      'implicit-deny identity session',
    ],
    [
      'own session grant, across',
      { ...there, principal: SESSION },
      { ...grant(SESSION, { issuingAccount: A }), session: [silent] },
      'allowed',
    ],
    [
      'own role grant, across',
      { ...there, principal: SESSION },
      { ...grant(ROLE, { issuingAccount: A }), session: [silent] },
      'implicit-deny session',
    ],
    ['191 key policy unknown', decrypt, { identity: [FULL], resource: 'unknown' }, 'undetermined'],
    ['CreateKey', { ...decrypt, action: 'kms:CreateKey', resource: '*' }, { identity: [FULL] }, 'allowed'],
  ]);
});

describe('trust policies', () => {
  const assume = {
    action: 'sts:AssumeRole',
    resource: `arn:aws:iam::${A}:role/target`,
    resourceAccount: undefined,
  };
  const there = { ...assume, resource: `arn:aws:iam::${X}:role/target` };
  const oidc = `arn:aws:iam::${A}:oidc-provider/host`;
  const web = { ...assume, action: 'sts:AssumeRoleWithWebIdentity', principal: oidc };
  const saml = `arn:aws:iam::${A}:saml-provider/idp`;
  const aud = {
    resource: doc(
      trust({ Federated: oidc }, 'sts:AssumeRoleWithWebIdentity', when('StringEquals', 'host:aud', 'x')),
    ),
  };
  check([
    ['128 user ARN', assume, { resource: doc(trust(USER)) }, 'allowed'],
    ['129 account', assume, { resource: doc(trust(A)) }, 'implicit-deny identity'],
    ['130', assume, { identity: [FULL], resource: doc(trust(A)) }, 'allowed'],
    ['131', assume, { identity: [FULL], resource: doc(trust(X)) }, 'implicit-deny resource'],
    ['132', there, { resource: doc(trust(USER)) }, 'implicit-deny identity'],
    [
      '133 external id',
      there,
      {
        identity: [FULL],
        resource: doc(trust(A, 'sts:AssumeRole', when('StringEquals', 'sts:ExternalId', 'abc'))),
      },
      'implicit-deny resource',
    ],
    [
      '133',
      { ...there, context: { 'sts:ExternalId': 'abc' } },
      {
        identity: [FULL],
        resource: doc(trust(A, 'sts:AssumeRole', when('StringEquals', 'sts:ExternalId', 'abc'))),
      },
      'allowed',
    ],
    [
      '135 service',
      { ...assume, principal: 'ec2.amazonaws.com' },
      { resource: doc(trust({ Service: 'ec2.amazonaws.com' })) },
      'allowed',
    ],
    ['136', { ...web, context: { 'host:aud': 'x' } }, aud, 'allowed'],
    ['136 other audience', { ...web, context: { 'host:aud': 'y' } }, aud, 'implicit-deny resource'],
    [
      '137',
      { ...assume, action: 'sts:AssumeRoleWithSAML', principal: saml },
      { resource: doc(trust({ Federated: saml })) },
      'implicit-deny resource',
    ],
    [
      'AWS * does not admit SAML',
      { ...assume, action: 'sts:AssumeRoleWithSAML', principal: saml },
      { resource: doc(trust({ AWS: '*' }, '*')) },
      'implicit-deny resource',
    ],
    [
      '138 tags',
      { ...assume, context: { 'aws:TagKeys': ['a'] } },
      { identity: [FULL], resource: doc(trust(A)) },
      'implicit-deny resource',
    ],
    [
      '138 both',
      { ...assume, context: { 'aws:TagKeys': ['a'] } },
      { identity: [FULL], resource: doc(trust(A, ['sts:AssumeRole', 'sts:TagSession'])) },
      'allowed',
    ],
    ['root', { ...assume, principal: ROOT }, { resource: doc(trust(A)) }, 'explicit-deny service'],
    [
      '72 incomplete ARN passed',
      { ...assume, parameters: { Policy: doc(allow('sqs:*', 'arn:aws:sqs')) } },
      { resource: doc(trust(USER)) },
      'explicit-deny service',
    ],
    ['5.4 boundary', assume, { boundary: doc(allow('ec2:*')), resource: doc(trust(USER)) }, 'undetermined'],
    [
      '49 GetCallerIdentity',
      { action: 'sts:GetCallerIdentity', resource: '*' },
      { identity: [doc(deny('*'))] },
      'allowed',
    ],
    [
      '50 federated',
      { principal: CAROL, action: 'iam:ListUsers', resource: '*', sessionIssuer: USER },
      { identity: [FULL], session: [FULL] },
      'explicit-deny service',
    ],
    [
      '50 GetSessionToken',
      { action: 'iam:ListUsers', resource: '*', credentials: 'GetSessionToken' },
      { identity: [FULL] },
      'explicit-deny service',
    ],
    [
      '51',
      {
        principal: SESSION,
        action: 'sts:GetFederationToken',
        resource: `arn:aws:sts::${A}:federated-user/x`,
      },
      { identity: [FULL] },
      'explicit-deny service',
    ],
  ]);
});

describe('S3', () => {
  const open = from('*', get('*'));
  const anonymous = { principal: 'anonymous' };
  const restrict = { blockPublicAccess: { RestrictPublicBuckets: true } };
  const x = { resourceAccount: X };
  const policyCall = { action: 's3:PutBucketPolicy', resource: 'arn:aws:s3:::b' };
  const put = (statement: Json): Json => ({ ...policyCall, parameters: { Policy: doc(statement) } });
  const block = { identity: [FULL], service: { blockPublicAccess: { BlockPublicPolicy: true } } };
  const live = { objectOwnership: 'ObjectWriter' };
  check([
    ['143 anonymous', anonymous, { resource: doc(open) }, 'allowed'],
    [
      '141 anonymous',
      { ...anonymous, ...x },
      { resource: doc(open), service: restrict },
      'explicit-deny service',
    ],
    [
      '141 across',
      x,
      { identity: [FULL], resource: doc(open, from(A, get())), service: restrict },
      'explicit-deny service',
    ],
    [
      '141 service',
      { principal: 'cloudtrail.amazonaws.com' },
      { resource: doc(open), service: restrict },
      'allowed',
    ],
    ['142', x, { identity: [FULL], resource: doc(from(A, get())), service: restrict }, 'allowed'],
    ['144', put(open), block, 'explicit-deny service'],
    ['145 vpc', put({ ...open, ...when('StringEquals', 'aws:SourceVpc', 'vpc-1') }), block, 'allowed'],
    [
      '145 vpc-*',
      put({ ...open, ...when('StringLike', 'aws:SourceVpc', 'vpc-*') }),
      block,
      'explicit-deny service',
    ],
    [
      '146',
      put({ ...open, ...when('IpAddress', 'aws:SourceIp', '0.0.0.0/1') }),
      block,
      'explicit-deny service',
    ],
    [
      '148 object owner',
      x,
      {
        identity: [FULL],
        resource: doc(from(USER, get())),
        service: { ...live, objectOwner: '333333333333' },
      },
      'implicit-deny service',
    ],
    [
      '149 enforced',
      anonymous,
      { service: { acl: [{ grantee: 'AllUsers', permission: 'READ' }] } },
      'implicit-deny resource',
    ],
    [
      'acl',
      anonymous,
      { service: { ...live, acl: [{ grantee: 'AllUsers', permission: 'READ' }] } },
      'allowed',
    ],
    [
      'acl ignored',
      anonymous,
      {
        service: {
          ...live,
          acl: [{ grantee: 'AllUsers', permission: 'READ' }],
          blockPublicAccess: { IgnorePublicAcls: true },
        },
      },
      'implicit-deny resource',
    ],
  ]);
});

describe('guardrails and the rest', () => {
  const s3 = { action: 's3:GetObject' };
  const lambda = { action: 'lambda:ListFunctions', resource: '*' };
  const noS3 = doc(deny('s3:*'));
  const onlyEc2 = doc(allow('ec2:*'));
  const endpoint = (statement: Json): Json => ({ identity: [FULL], vpcEndpoint: doc(statement) });
  const invoke = {
    action: 'execute-api:Invoke',
    resource: `arn:aws:execute-api:us-east-1:${A}:a/s/GET/p`,
    resourceAccount: undefined,
  };
  const org = { action: 'organizations:ListAccounts', resource: '*', resourceAccount: X };
  check([
    ['161', s3, { identity: [FULL], scps: levels([FULL], [FULL, noS3], [FULL]) }, 'explicit-deny scp'],
    ['162', s3, { identity: [FULL], scps: levels([FULL], [onlyEc2], [FULL]) }, 'implicit-deny scp'],
    ['163', s3, { identity: [FULL], scps: levels([], [FULL]) }, 'implicit-deny scp'],
    [
      '167',
      lambda,
      { identity: [FULL], scps: levels([doc(allow('s3:*')), onlyEc2], [FULL]) },
      'implicit-deny scp',
    ],
    [
      '169 service-linked role',
      { principal: `arn:aws:iam::${A}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX` },
      { identity: [FULL], scps: levels([noS3]) },
      'allowed',
    ],
    ['172', s3, { scps: levels([FULL]) }, 'implicit-deny identity'],
    [
      '173',
      { principal: 'cloudtrail.amazonaws.com' },
      {
        resource: doc(from({ Service: 'cloudtrail.amazonaws.com' }, get())),
        rcps: levels([doc(from('*', deny('s3:*', '*', when('StringNotEquals', 'aws:PrincipalOrgID', 'o'))))]),
      },
      'explicit-deny rcp',
    ],
    [
      '178 rcp on an unsupported service',
      { action: 'ec2:X', resource: '*' },
      { identity: [FULL], rcps: levels([doc(from('*', deny('ec2:*')))]) },
      'allowed',
    ],
    [
      'sqs:ListQueues and an rcp',
      { action: 'sqs:ListQueues', resource: '*' },
      { identity: [FULL], rcps: levels([doc(from('*', deny('sqs:*')))]) },
      'explicit-deny rcp',
    ],
    ['159 endpoint', s3, endpoint(from('*', get('arn:aws:s3:::c/*'))), 'implicit-deny vpc-endpoint'],
    ['160 account at a gateway', s3, endpoint(from(A, get())), 'implicit-deny vpc-endpoint'],
    ['160 root', { principal: ROOT }, endpoint(from(A, get())), 'allowed'],
    ['157 same account', invoke, { identity: [FULL] }, 'allowed'],
    [
      '157 across',
      { ...invoke, resource: `arn:aws:execute-api:us-east-1:${X}:a/s/GET/p` },
      { identity: [FULL] },
      'implicit-deny resource',
    ],
    [
      '158 cognito',
      { ...invoke, principal: 'anonymous' },
      { resource: doc(from(A, allow('*'))), service: { authorizer: 'COGNITO_USER_POOLS' } },
      'implicit-deny resource',
    ],
    ['no authorizer', { ...invoke, principal: 'anonymous' }, { service: { authorizer: 'NONE' } }, 'allowed'],
    [
      'lambda authorizer',
      { ...invoke, principal: 'anonymous' },
      { service: { authorizer: 'CUSTOM' } },
      'undetermined',
    ],
    ['member', org, { identity: [FULL], resource: doc(from(A, allow('organizations:*'))) }, 'allowed'],
    ['member without delegation', org, { identity: [FULL] }, 'implicit-deny resource'],
    ['service administrator', org, { identity: [FULL], service: { serviceAdministrator: true } }, 'allowed'],
    [
      'DescribeOrganization',
      { ...org, action: 'organizations:DescribeOrganization' },
      { identity: [FULL] },
      'allowed',
    ],
    [
      'delegation does not bind the management account',
      { ...org, resourceAccount: A },
      { identity: [FULL], resource: doc(from('*', deny('*'))) },
      'allowed',
    ],
    [
      'reserved role',
      {
        action: 'iam:DeleteRole',
        resource: `arn:aws:iam::${A}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_a_0`,
      },
      { identity: [FULL] },
      'explicit-deny service',
    ],
    [
      'managed policy',
      {
        action: 'iam:CreatePolicyVersion',
        resource: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
        resourceAccount: undefined,
      },
      { identity: [FULL] },
      'explicit-deny service',
    ],
    ['188 session unknown', { principal: SESSION }, { identity: [FULL], session: 'unknown' }, 'undetermined'],
    [
      '189 tag unknown',
      { context: { 'aws:ResourceTag/x': { is: 'unknown' } } },
      { identity: [doc(get('*', when('StringEquals', 'aws:ResourceTag/x', '1')))] },
      'undetermined',
    ],
    [
      '190 transport unknown',
      { context: { 'aws:SecureTransport': { is: 'unknown' } } },
      { identity: [FULL, doc(deny('*', '*', when('Bool', 'aws:SecureTransport', 'false')))] },
      'undetermined',
    ],
    [
      'a known deny stands',
      { context: { 'aws:SecureTransport': { is: 'unknown' } } },
      { identity: [doc(get('*', when('Bool', 'aws:SecureTransport', 'false')))], scps: levels([noS3]) },
      'explicit-deny scp',
    ],
    [
      'both values allow',
      { context: { 'aws:SecureTransport': { is: 'present' } } },
      {
        identity: [
          doc(
            get('*', when('Bool', 'aws:SecureTransport', 'false')),
            get('*', when('Bool', 'aws:SecureTransport', 'true')),
          ),
        ],
      },
      'allowed',
    ],
    [
      'task policy',
      { principal: ROOT, credentials: 'AssumeRoot' },
      { session: [doc({ Effect: 'Deny', NotAction: 's3:*', Resource: '*' })] },
      'allowed',
    ],
    [
      'task policy denies',
      { principal: ROOT, credentials: 'AssumeRoot' },
      { session: [doc({ Effect: 'Deny', NotAction: 'iam:*', Resource: '*' })] },
      'explicit-deny session',
    ],
  ]);
});
