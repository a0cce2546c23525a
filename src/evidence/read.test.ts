import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../policy/source.ts';
import { readEvidence } from './read.ts';

function tried(text: string): readonly unknown[] {
  const { denials, tried } = readEvidence(new SourceText('x', text));
  expect(denials).toEqual([]);
  return tried.map(({ form, why }) => [form, why]);
}

describe('what is none of the forms says what was tried', () => {
  test('nothing', () => {
    for (const text of ['', ' \n\t']) {
      expect(tried(text).map((entry) => (entry as string[])[1])).toEqual([
        'empty',
        'empty',
        'empty',
        'empty',
      ]);
    }
  });

  test('other text', () => {
    expect(tried('Good morning.')).toEqual([
      ['cloudtrail', 'no-json'],
      ['decoded-message', 'no-json'],
      ['authorization-details', 'no-json'],
      ['error-message', 'no-error'],
    ]);
  });

  test('other JSON', () => {
    expect(tried('{"Version":"2012-10-17","Statement":[]}')).toEqual([
      ['cloudtrail', 'no-record'],
      ['decoded-message', 'no-decoded-message'],
      ['authorization-details', 'no-authorization-details'],
      ['error-message', 'no-error'],
    ]);
  });

  test('broken JSON, with the place', () => {
    const result = readEvidence(
      new SourceText('x', '{\n  "eventSource": "s3.amazonaws.com",\n  "eventName": ]'),
    );
    expect(result.tried[0]).toMatchObject({
      why: 'broken-json',
      problem: { at: { line: 3, column: 16 }, found: '`]`', expected: 'a JSON value' },
    });
  });
});

test('a text cut out of a longer one keeps the lines of the longer one', () => {
  const source = new SourceText('log', 'User: anonymous is not authorized to perform: es:ESHttpGet', 40);
  expect(readEvidence(source).denials[0]?.action?.from.line).toBe(40);
});

/** Pieces of the real forms, so that arbitrary input gets past the first checks. */
const PIECES = [
  'User: ',
  'arn:aws:iam::210987654321:user/x',
  ' is not authorized to perform: ',
  's3:GetObject',
  ' on resource: ',
  '"',
  '\n',
  ' because no ',
  'identity-based policy',
  ' allows the ',
  ' with an explicit deny in a ',
  'service control policy',
  ': arn:aws:organizations::1:policy/o-x/service_control_policy/p-x',
  'You are not authorized to perform this operation.',
  ' Encoded authorization failure message: ',
  'abcdefghijklmnopqrstuvwxyz0123456789',
  'An error occurred (AccessDenied) when calling the GetObject operation: ',
  'operation error S3: GetObject, ',
  'On resource(s): ',
  'Action: a:b\n',
  '{"eventSource":"s3.amazonaws.com","eventName":"',
  '{"Records":[',
  '"}',
  ']}',
  '\\"',
  '\u001b[31m',
  '│ ',
  '&quot;',
  '\\u00',
] as const;

const KEYS = [
  'Records',
  'Events',
  'CloudTrailEvent',
  'detail',
  'detail-type',
  'eventSource',
  'eventName',
  'userIdentity',
  'type',
  'arn',
  'sessionContext',
  'sessionIssuer',
  'attributes',
  'mfaAuthenticated',
  'creationDate',
  'requestParameters',
  'resources',
  'ARN',
  'accountId',
  'errorMessage',
  'errorCode',
  'tags',
  'key',
  'value',
  'items',
  'instancesSet',
  'context',
  'explicitDeny',
  'action',
  'principal',
  'conditions',
  'values',
  'matchedStatements',
  'DecodedMessage',
  'eventContext',
  'requestContext',
  'tagContext',
  'encryptionContext',
  'evaluations',
  'evaluatedEffect',
  'matchedPolicies',
  'policies',
  'uri',
  'attachedTo',
  'EvaluationResults',
  'EvalActionName',
  'EvalDecision',
  'ResourceSpecificResults',
  'MatchedStatements',
  'StartPosition',
  'Line',
  '__proto__',
  'constructor',
  'toString',
  'invokedBy',
  'sourceIPAddress',
  'eventTime',
  'awsRegion',
] as const;

const VALUES = [
  'IAMUser',
  'AssumedRole',
  'AWSService',
  's3.amazonaws.com',
  'kms.amazonaws.com',
  'GetObject',
  'RunInstances',
  'true',
  '203.0.113.9',
  'arn:aws:sts::1:assumed-role/r/s',
  'arn:',
  '***',
  '',
  '{"eventSource":"a","eventName":"b"}',
  'AccessDenied',
  'EXPLICIT_DENY',
  'implicitDeny',
  '[a, b]',
  '2026-05-04T03:02:01Z',
  'User: x is not authorized to perform: a:b on resource: ',
  '__proto__',
] as const;

describe('never throws, and every place lies in the text', () => {
  function expectSound(text: string): void {
    const { denials } = readEvidence(new SourceText('x', text));
    for (const denial of denials) {
      const claims = [
        ...Object.values(denial),
        ...denial.context.values(),
        ...(denial.resourceCandidates ?? []),
      ];
      for (const claim of claims) {
        const span = (claim as { from?: { span: { start: number; end: number } } } | undefined)?.from?.span;
        if (span === undefined) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }
  }

  test('on arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound), { numRuns: 2000 });
  });

  test('on pieces of the real forms', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), {
      maxLength: 24,
    });
    fc.assert(
      fc.property(text, (pieces) => expectSound(pieces.join(''))),
      { numRuns: 4000 },
    );
  });

  test('on arbitrary JSON', () => {
    fc.assert(fc.property(fc.json(), expectSound), { numRuns: 1000 });
  });

  test('on JSON made of the members of records', () => {
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(...VALUES),
        fc.oneof(fc.boolean(), fc.integer(), fc.constant(null)),
        fc.array(tie('value'), { maxLength: 4 }),
        fc
          .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 8 })
          .map((entries) => Object.fromEntries(entries)),
      ),
    }));
    const record = fc.tuple(value, value, value).map(([userIdentity, requestParameters, resources]) => ({
      eventSource: 's3.amazonaws.com',
      eventName: 'PutObject',
      userIdentity,
      requestParameters,
      resources,
    }));
    const text = fc.oneof(value, record).map((json) => JSON.stringify(json) ?? '');
    fc.assert(fc.property(text, expectSound), { numRuns: 3000 });
  });
});

describe('work is in proportion to the text, whatever it is', () => {
  const SIZE = 1_000_000;
  const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));
  const list = (count: number, item: (index: number) => unknown): unknown[] =>
    Array.from({ length: count }, (_, i) => item(i));
  const record = (requestParameters: unknown, more: object = {}): string =>
    JSON.stringify({
      eventSource: 'ec2.amazonaws.com',
      eventName: 'TerminateInstances',
      awsRegion: 'x',
      userIdentity: { type: 'IAMUser', accountId: '210987654321' },
      requestParameters,
      ...more,
    });

  test.each([
    ['blanks', fill(' ')],
    ['line breaks', fill('\n')],
    ['one word', fill('a')],
    ['braces', fill('{')],
    ['brackets', fill('[')],
    ['objects that never close', fill('{"a":')],
    ['lists that never close', fill('[[')],
    ['broken lines of JSON', fill('{"a":1\n')],
    ['strings that never close', fill('{"a":"\n')],
    ['backslashes', fill('\\')],
    ['escaped quotes', fill('{\\"eventSource\\": ')],
    ['control sequences', fill('\u001b[')],
    ['ampersands', fill('&')],
    ['beginnings of sentences', fill('User: ')],
    ['middles of sentences', fill(' is not authorized to perform: ')],
    [
      'sentences',
      fill(
        'User: arn:aws:iam::1:user/x is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::x ',
      ),
    ],
    ['labels of the console', fill('User: a\nAction: b\nOn resource(s): *\n')],
    [
      'encoded messages',
      fill('You are not authorized to perform this operation. Encoded authorization failure message: '),
    ],
    [
      'one encoded message',
      `You are not authorized to perform this operation. Encoded authorization failure message: ${fill('a_')}`,
    ],
    ['errors of the CLI', fill('An error occurred (AccessDenied) when calling the GetObject operation: ')],
    ['errors of an SDK', fill('operation error S3: GetObject, ')],
    [
      'lines of an access log',
      fill(
        '0f depot [04/May/2026:03:02:01 +0000] 198.51.100.23 - R REST.GET.OBJECT k "GET /k" 403 AccessDenied 1 - 1 - "-" "x" - h SigV4 - - - - - -\n',
      ),
    ],
    ['one line of an access log', `0f depot [04/May/2026:03:02:01 +0000] ${fill('"x" ')}`],
    ['lines of one width', fill(`${'x'.repeat(80)}\n`)],
    [
      'many resources',
      record(
        { instancesSet: { items: list(20_000, (i) => ({ instanceId: `i-${i}` })) } },
        { resources: list(5_000, (i) => ({ ARN: `arn:aws:ec2:x:1:instance/i-${i}`, accountId: '1' })) },
      ),
    ],
    [
      'many evaluations',
      JSON.stringify({
        requestContext: {},
        evaluations: list(300, (i) => ({
          action: `a:B${i}`,
          resource: '',
          evaluatedEffect: 'IMPLICIT_DENY',
        })),
        policies: list(300, (i) => ({ type: 'SESSION_POLICY', inline: true, uri: `inline:${i}` })),
      }),
    ],
    [
      'many opinions',
      JSON.stringify({
        EvaluationResults: list(5_000, (i) => ({ EvalActionName: `a:B${i}`, EvalDecision: 'allowed' })),
      }),
    ],
    [
      'records and errors that may be one denial',
      `${list(1_000, (i) => record(null, { errorCode: 'AccessDenied', requestID: `r${i}` })).join('\n')}\n${'An error occurred (AccessDenied) when calling the TerminateInstances operation: no\n'.repeat(700)}`,
    ],
    ['many tags', record({ tags: list(20_000, (i) => ({ key: `k${i}`, value: 'v' })) })],
    ['many members', record(Object.fromEntries(list(50_000, (i) => [`k${i}`, i]) as [string, unknown][]))],
    ['many records', `{"Records":[${list(5_000, () => record(null, { errorMessage: 'm' })).join(',')}]}`],
  ])('%s', (_, text) => {
    const start = performance.now();
    readEvidence(new SourceText('x', text));
    // Far above what it takes, far below what anything quadratic would take.
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
