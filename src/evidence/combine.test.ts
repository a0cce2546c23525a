import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../policy/source.ts';
import { combineDenials, withDecodedMessage } from './combine.ts';
import { contextOf, type Denial } from './denial.ts';
import { readEvidence } from './read.ts';

function read(name: string, content: string | object): readonly Denial[] {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readEvidence(new SourceText(name, text)).denials;
}

const SESSION = 'arn:aws:sts::210987654321:assumed-role/deploy/run-17';
const ROLE = 'arn:aws:iam::210987654321:role/teams/web/deploy';
const INSTANCE = 'arn:aws:ec2:eu-north-1:210987654321:instance/i-0aa11bb22cc33dd44';
const BLOB = `Zx${'aB3_-'.repeat(40)}`;

const errorText = (more = '', request = '1111aaaa-2222-3333-4444-555566667777'): string =>
  `operation error EC2: TerminateInstances, https response error StatusCode: 403, RequestID: ${request}, ` +
  'api error UnauthorizedOperation: You are not authorized to perform this operation. ' +
  `User: ${SESSION} is not authorized to perform: ec2:TerminateInstances on resource: ${INSTANCE}${more}. ` +
  `Encoded authorization failure message: ${BLOB}`;

const record = (more: object = {}): object => ({
  eventSource: 'ec2.amazonaws.com',
  eventName: 'TerminateInstances',
  eventTime: '2026-05-04T03:02:01Z',
  awsRegion: 'eu-north-1',
  errorCode: 'Client.UnauthorizedOperation',
  errorMessage: 'You are not authorized to perform this operation.',
  requestID: '1111aaaa-2222-3333-4444-555566667777',
  eventID: 'eeee1111-2222-3333-4444-555566667777',
  recipientAccountId: '210987654321',
  sourceIPAddress: '198.51.100.23',
  userIdentity: {
    type: 'AssumedRole',
    arn: SESSION,
    accountId: '210987654321',
    principalId: 'AROAZYXWVUTSRQPONMLKJ:run-17',
    sessionContext: { sessionIssuer: { type: 'Role', arn: ROLE, userName: 'deploy' } },
  },
  requestParameters: { instancesSet: { items: [{ instanceId: 'i-0aa11bb22cc33dd44' }] } },
  ...more,
});

const decoded = (more: object = {}): object => ({
  allowed: false,
  explicitDeny: true,
  matchedStatements: {
    items: [
      {
        statementId: 'KeepProduction',
        effect: 'DENY',
        actions: { items: [{ value: 'ec2:TerminateInstances' }] },
        resources: { items: [{ value: '*' }] },
        conditions: { items: [] },
      },
    ],
  },
  failures: { items: [] },
  context: {
    principal: { id: 'AROAZYXWVUTSRQPONMLKJ:run-17', arn: SESSION },
    action: 'TerminateInstances',
    resource: INSTANCE,
    conditions: {
      items: [
        { key: 'aws:Service', values: { items: [{ value: 'ec2' }] } },
        { key: 'ec2:InstanceType', values: { items: [{ value: 't3.micro' }] } },
      ],
    },
    ...more,
  },
});

describe('an error text, the record of the call and its decoded message', () => {
  const pieces = [
    read('error.txt', errorText()),
    read('event.json', record()),
    read('decoded.json', { DecodedMessage: JSON.stringify(decoded()) }),
  ];

  test('are one denial with the facts of all three, each with its place', () => {
    const [denial, ...more] = combineDenials(pieces);
    expect(more).toEqual([]);
    expect(denial).toMatchObject({
      form: 'decoded-message',
      combinedFrom: ['decoded-message', 'cloudtrail', 'error-message'],
      classification: 'authorization',
      principal: { value: ROLE, from: { source: 'event.json' } },
      session: { value: SESSION },
      action: { value: 'ec2:TerminateInstances' },
      resource: { value: INSTANCE },
      reason: { kind: 'explicit', from: { source: 'decoded.json' } },
      matchedStatements: [{ sid: 'KeepProduction' }],
      encodedMessage: { state: 'complete', from: { source: 'error.txt' } },
      requestId: { value: '1111aaaa-2222-3333-4444-555566667777' },
      time: { value: '2026-05-04T03:02:01Z' },
      contradictions: [],
    });
    expect(contextOf(denial!, 'ec2:InstanceType')?.values).toEqual(['t3.micro']);
    expect(contextOf(denial!, 'aws:SourceIp')?.values).toEqual(['198.51.100.23']);
  });

  test('in any order', () => {
    const inOrder = combineDenials(pieces);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        expect(combineDenials(order.map((index) => pieces[index]!))).toEqual(inOrder);
      }),
    );
  });

  test('in one text: the error, and below it what STS returned', () => {
    const denials = read('paste', `${errorText()}\n\n${JSON.stringify(decoded(), null, 2)}\n`);
    expect(denials).toMatchObject([
      { combinedFrom: ['decoded-message', 'error-message'], matchedStatements: [{ sid: 'KeepProduction' }] },
    ]);
  });
});

describe('what is the same denial', () => {
  const count = (...pieces: readonly (string | object)[]): number =>
    combineDenials(pieces.map((piece, index) => read(`piece-${index}`, piece))).length;

  test.each<[string, number, readonly (string | object)[]]>([
    ['one request id', 1, [errorText(), record()]],
    ['another request id', 2, [errorText('', '9999aaaa-0000-0000-0000-000000000000'), record()]],
    [
      'no id on one side: caller, action and resource',
      1,
      [
        `User: ${SESSION} is not authorized to perform: ec2:TerminateInstances on resource: ${INSTANCE}`,
        record(),
      ],
    ],
    [
      'another caller',
      2,
      [
        `User: ${SESSION}x is not authorized to perform: ec2:TerminateInstances on resource: ${INSTANCE}`,
        record(),
      ],
    ],
    [
      'another action',
      2,
      [`User: ${SESSION} is not authorized to perform: ec2:StopInstances on resource: ${INSTANCE}`, record()],
    ],
    [
      'another resource',
      2,
      [
        `User: ${SESSION} is not authorized to perform: ec2:TerminateInstances on resource: ${INSTANCE}0`,
        record(),
      ],
    ],
    [
      'a resource that the text leaves out',
      1,
      [
        `User: ${SESSION} is not authorized to perform: ec2:TerminateInstances with an explicit deny in a service control policy`,
        record(),
      ],
    ],
    [
      'a caller made again under its name has another unique id',
      2,
      [decoded({ principal: { id: 'AROAANOTHERONEOFTHATN:run-17', arn: SESSION } }), record()],
    ],
    [
      'too little said, and one denial that it may belong to',
      1,
      [
        'An error occurred (UnauthorizedOperation) when calling the TerminateInstances operation: no',
        record(),
      ],
    ],
    [
      'too little said, and an operation that does not fit',
      2,
      ['An error occurred (AccessDenied) when calling the GetObject operation: Access Denied', record()],
    ],
    [
      'too little said, and two that it may belong to',
      3,
      [
        'An error occurred (UnauthorizedOperation) when calling the TerminateInstances operation: no',
        record(),
        record({ requestID: 'other', eventID: 'other', eventTime: '2026-05-04T09:02:01Z' }),
      ],
    ],
    [
      'a success is not the denial that it looks like',
      2,
      [errorText(), record({ errorCode: undefined, errorMessage: undefined, requestID: undefined })],
    ],
    [
      'an expired token is no denial, and belongs to none',
      2,
      ['An error occurred (ExpiredToken) when calling the TerminateInstances operation: expired', record()],
    ],
  ])('%s', (_, expected, pieces) => {
    expect(count(...pieces)).toBe(expected);
  });

  test('pieces of one text stay apart, however alike', () => {
    const twice = {
      Records: [
        record({ eventID: 'a', requestID: undefined }),
        record({ eventID: 'b', requestID: undefined }),
      ],
    };
    expect(combineDenials([read('log.json', twice), []])).toHaveLength(2);
  });

  test('one call refused for two actions is two denials', () => {
    const evaluation = (action: string): object => ({
      action,
      resource: '*',
      evaluatedEffect: 'IMPLICIT_DENY',
    });
    const details = { evaluations: [evaluation('iam:TagRole'), evaluation('iam:PassRole')] };
    expect(combineDenials([read('details.json', details), []])).toHaveLength(2);
  });
});

describe('contradictions name both places', () => {
  test('the reason', () => {
    const text = errorText(' because no identity-based policy allows the ec2:TerminateInstances action');
    const [denial] = combineDenials([read('error.txt', text), read('decoded.json', decoded())]);
    expect(denial?.contradictions).toMatchObject([
      {
        what: 'reason',
        a: { value: 'explicit', from: { source: 'decoded.json' } },
        b: { value: 'implicit identity', from: { source: 'error.txt' } },
      },
    ]);
    expect(denial?.reason.kind).toBe('explicit');
  });

  test('a condition key', () => {
    const details = {
      requestContext: {
        'aws:PrincipalARN': ROLE,
        'aws:SourceIp': '203.0.113.9/32',
        'aws:UserId': 'AROAZYXWVUTSRQPONMLKJ:run-17',
      },
      evaluations: [
        { action: 'ec2:TerminateInstances', resource: INSTANCE, evaluatedEffect: 'IMPLICIT_DENY' },
      ],
    };
    const [denial] = combineDenials([read('event.json', record()), read('details.json', details)]);
    expect(denial?.contradictions).toMatchObject([
      { what: 'aws:SourceIp', a: { value: '203.0.113.9' }, b: { value: '198.51.100.23' } },
    ]);
    expect(contextOf(denial!, 'aws:SourceIp')?.values).toEqual(['203.0.113.9']);
  });

  test('the account of a call with one id', () => {
    const other = errorText().replaceAll('210987654321', '333344445555');
    const [denial] = combineDenials([read('error.txt', other), read('event.json', record())]);
    expect(denial?.contradictions.map(({ what }) => what)).toEqual(['principal', 'session', 'accountId']);
  });

  test("no contradiction: the kind that older texts get wrong, a path, a client's error code", () => {
    const text = errorText(' with an explicit deny in a service control policy');
    const implicit = { ...decoded(), explicitDeny: false };
    const [denial] = combineDenials([
      read('error.txt', text),
      read('event.json', record()),
      read('decoded.json', implicit),
    ]);
    expect(denial?.contradictions).toEqual([]);
    expect(denial?.reason).toMatchObject({ kind: 'implicit', layer: 'scp' });
  });
});

describe('a decoded message, fed in', () => {
  const [denial] = read('error.txt', errorText(' with an explicit deny in a service control policy'));

  test.each([
    ['as STS returns it', JSON.stringify({ DecodedMessage: JSON.stringify(decoded()) }, null, 4)],
    ['with --query and --output text', JSON.stringify(decoded())],
    ['with --query alone', JSON.stringify(JSON.stringify(decoded()))],
  ])('%s', (_, text) => {
    expect(withDecodedMessage(denial!, new SourceText('decoded.json', text))).toMatchObject({
      reason: { kind: 'explicit', layer: 'scp' },
      matchedStatements: [{ sid: 'KeepProduction' }],
      requestId: { value: '1111aaaa-2222-3333-4444-555566667777' },
    });
  });

  test('another text is none', () => {
    expect(withDecodedMessage(denial!, new SourceText('x', '{"a": 1}'))).toBeUndefined();
  });
});
