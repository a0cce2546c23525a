import { describe, expect, test } from 'vitest';
import { SourceText } from '../policy/source.ts';
import { contextOf, type Denial } from './denial.ts';
import { readEvidence } from './read.ts';

const ARN = 'arn:aws:ec2:eu-west-1:210987654321:instance/*';
const SESSION = 'arn:aws:sts::210987654321:assumed-role/launcher/ada';

const item = (key: string, ...values: readonly string[]): unknown => ({
  key,
  values: { items: values.map((value) => ({ value })) },
});

function message(more: Record<string, unknown> = {}, context: Record<string, unknown> = {}): unknown {
  return {
    allowed: false,
    explicitDeny: true,
    matchedStatements: {
      items: [
        {
          statementId: 'OnlySmall',
          effect: 'DENY',
          principals: { items: [{ value: 'AROAEXAMPLEEXAMPLE002' }] },
          principalGroups: { items: [] },
          actions: { items: [{ value: 'ec2:RunInstances' }, { value: 'ec2:Start*' }] },
          resources: { items: [{ value: 'arn:aws:ec2:*:*:instance/*' }] },
          conditions: { items: [item('ec2:InstanceType', 't3.micro', 't3.small')] },
        },
      ],
    },
    failures: { items: [] },
    context: {
      principal: { id: 'AROAEXAMPLEEXAMPLE002:ada', arn: SESSION },
      action: 'RunInstances',
      resource: ARN,
      conditions: {
        items: [
          item('ec2:InstanceType', 'm5.large'),
          item('aws:TagKeys', 'team', 'stage'),
          item('ec2:InstanceID', '*'),
          item('aws:Region', 'eu-west-1'),
          item('aws:Service', 'ec2'),
          item('aws:Account', '210987654321'),
          item('aws:Type', 'instance'),
          item('aws:Resource', 'instance/*'),
          item('aws:ARN', ARN),
        ],
      },
      ...context,
    },
    ...more,
  };
}

function read(text: string): readonly Denial[] {
  return readEvidence(new SourceText('decoded.json', text)).denials;
}

function only(value: unknown): Denial {
  const denials = read(JSON.stringify(value));
  expect(denials).toHaveLength(1);
  return denials[0]!;
}

describe('however it was pasted', () => {
  const inner = JSON.stringify(message());
  const response = JSON.stringify({ DecodedMessage: inner });

  test.each([
    ['the object', inner],
    ['pretty printed', JSON.stringify(message(), null, 4)],
    ['the string', JSON.stringify(inner)],
    ['the string without its quotes', JSON.stringify(inner).slice(1, -1)],
    ['the response', response],
    ['the response as a string', JSON.stringify(response)],
    ['the response as a string without quotes', JSON.stringify(response).slice(1, -1)],
    ['the response with the object in it', JSON.stringify({ DecodedMessage: message() })],
    ['on a log line', `2026-05-04 INFO decoded: ${inner} (done)`],
    ['with a prompt', `$ aws sts decode-authorization-message --encoded-message x\n${response}\n$ `],
  ])('%s', (_, text) => {
    const [denial] = read(text);
    expect(denial).toMatchObject({
      form: 'decoded-message',
      action: { value: 'ec2:RunInstances' },
      resource: { value: ARN },
      reason: { kind: 'explicit' },
    });
    const { start, end } = denial!.session!.from.span;
    expect(text.slice(start, end)).toBe(SESSION);
  });
});

test('caller, place and statement', () => {
  const denial = only(message());
  expect(denial.principal).toMatchObject({
    value: 'arn:aws:iam::210987654321:role/launcher',
    from: { what: 'context.principal.arn', inferred: 'session-role-without-path' },
  });
  expect(denial.principalId?.value).toBe('AROAEXAMPLEEXAMPLE002:ada');
  expect([denial.region?.value, denial.resourceAccount?.value]).toEqual(['eu-west-1', '210987654321']);
  expect(denial.matchedStatements).toMatchObject([
    {
      sid: 'OnlySmall',
      effect: 'Deny',
      actions: ['ec2:RunInstances', 'ec2:Start*'],
      resources: ['arn:aws:ec2:*:*:instance/*'],
      principals: ['AROAEXAMPLEEXAMPLE002'],
      conditions: [{ key: 'ec2:InstanceType', values: ['t3.micro', 't3.small'] }],
    },
  ]);
  expect(denial.reason.layer).toBeUndefined();
});

test('keys that describe the resource are no condition keys', () => {
  const { context } = only(message());
  expect([...context.values()].map(({ key, values, multivalued }) => [key, values, multivalued])).toEqual([
    ['ec2:InstanceType', ['m5.large'], undefined],
    ['aws:TagKeys', ['team', 'stage'], true],
  ]);
  expect(contextOf({ context }, 'aws:SourceIp')).toBeUndefined();
});

test('an action with its prefix, and one without', () => {
  expect(only(message({}, { action: 'ec2:RunInstances' })).action?.from.inferred).toBeUndefined();
  expect(only(message()).action?.from.inferred).toBe('prefix-of-service');
  expect(only(message({}, { action: 'PassRole' })).action?.value).toBe('iam:PassRole');
});

test('a role that EC2 was to get', () => {
  const denial = only(message({ explicitDeny: false }, { action: 'iam:PassRole' }));
  expect(denial.reason.kind).toBe('implicit');
  expect(contextOf(denial, 'iam:PassedToService')?.values).toEqual(['ec2.amazonaws.com']);
});

test('the older shape: booleans as texts, empty texts for lists, values in lists', () => {
  const old = {
    allowed: 'false',
    explicitDeny: 'false',
    matchedStatements: '',
    failures: '',
    context: {
      principal: { id: 'AIDAEXAMPLEEXAMPLE001', name: 'ada', arn: 'arn:aws:iam::210987654321:user/ada' },
      action: 'ec2:StopInstances',
      resource: 'arn:aws:ec2:eu-west-1:210987654321:instance/i-1',
      conditions: [{ item: { key: 'ec2:Tenancy', values: ['default'] } }],
    },
  };
  const denial = only({ DecodedMessage: JSON.stringify(old) });
  expect(denial).toMatchObject({
    principalKind: 'user',
    principal: { value: 'arn:aws:iam::210987654321:user/ada' },
    reason: { kind: 'implicit' },
    matchedStatements: [],
  });
  expect(contextOf(denial, 'ec2:tenancy')?.values).toEqual(['default']);
});

test('other JSON is none', () => {
  expect(read('{"DecodedMessage":"not json"}')).toEqual([]);
  expect(read('{"explicitDeny":true}')).toEqual([]);
});
