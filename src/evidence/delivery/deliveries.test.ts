/** The same denial in every form in which it is handed on. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payloadReader } from '../../cli/gzip.ts';
import { SourceText } from '../../policy/source.ts';
import { contextOf, type Denial } from '../denial.ts';
import { readEvidence } from '../read.ts';

const SESSION = 'arn:aws:sts::210987654321:assumed-role/night-shift/ada';
const ROLE = 'arn:aws:iam::210987654321:role/ops/night-shift';
const TABLE = 'arn:aws:dynamodb:eu-west-1:210987654321:table/Moons';
const MESSAGE =
  `User: ${SESSION} is not authorized to perform: dynamodb:PutItem on resource: ${TABLE} ` +
  'because no identity-based policy allows the dynamodb:PutItem action';

const RECORD = {
  eventVersion: '1.11',
  userIdentity: {
    type: 'AssumedRole',
    principalId: 'AROAEXAMPLEEXAMPLE002:ada',
    arn: SESSION,
    accountId: '210987654321',
    accessKeyId: 'ASIAEXAMPLEEXAMPLE03',
    sessionContext: {
      sessionIssuer: { type: 'Role', arn: ROLE, accountId: '210987654321', userName: 'night-shift' },
      attributes: { creationDate: '2026-05-04T01:00:00Z', mfaAuthenticated: 'false' },
    },
  },
  eventTime: '2026-05-04T03:02:01Z',
  eventSource: 'dynamodb.amazonaws.com',
  eventName: 'PutItem',
  awsRegion: 'eu-west-1',
  sourceIPAddress: '198.51.100.9',
  userAgent: 'aws-cli/2.30.1',
  errorCode: 'AccessDenied',
  errorMessage: MESSAGE,
  requestParameters: { tableName: 'Moons', returnValues: 'NONE' },
  eventID: '0e0e0e0e-0000-4000-8000-000000000001',
  recipientAccountId: '210987654321',
};

const IDENTITY_STRUCT =
  `{type=AssumedRole, principalid=AROAEXAMPLEEXAMPLE002:ada, arn=${SESSION}, accountid=210987654321, invokedby=null, ` +
  'accesskeyid=ASIAEXAMPLEEXAMPLE03, username=null, onbehalfof=null, sessioncontext={attributes={mfaauthenticated=false, ' +
  `creationdate=2026-05-04T01:00:00Z}, sessionissuer={type=Role, principalid=AROAEXAMPLEEXAMPLE002, arn=${ROLE}, ` +
  'accountid=210987654321, username=night-shift}, ec2roledelivery=null, webidfederationdata=null}}';

const text = (value: unknown): string => JSON.stringify(value);
const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;

const COLUMNS: readonly (readonly [column: string, value: string])[] = [
  ['eventversion', '1.11'],
  ['useridentity', IDENTITY_STRUCT],
  ['eventtime', '2026-05-04T03:02:01Z'],
  ['eventsource', 'dynamodb.amazonaws.com'],
  ['eventname', 'PutItem'],
  ['awsregion', 'eu-west-1'],
  ['sourceipaddress', '198.51.100.9'],
  ['useragent', 'aws-cli/2.30.1'],
  ['errorcode', 'AccessDenied'],
  ['errormessage', MESSAGE],
  ['requestparameters', text(RECORD.requestParameters)],
  ['responseelements', 'null'],
  ['resources', `[{arn=${TABLE}, accountid=210987654321, type=AWS::DynamoDB::Table}]`],
  ['eventid', RECORD.eventID],
  ['vpcendpointid', ''],
];

const HEADER = COLUMNS.map(([column]) => cell(column)).join(',');
const ROW = COLUMNS.map(([, value]) => cell(value)).join(',');

const FLAT: readonly (readonly [field: string, value: string])[] = [
  ['eventTime', '2026-05-04 03:02:01.000'],
  ['eventSource', 'dynamodb.amazonaws.com'],
  ['eventName', 'PutItem'],
  ['awsRegion', 'eu-west-1'],
  ['errorCode', 'AccessDenied'],
  ['errorMessage', MESSAGE],
  ['userIdentity.type', 'AssumedRole'],
  ['userIdentity.arn', SESSION],
  ['userIdentity.sessionContext.sessionIssuer.arn', ROLE],
];

const FORMS: readonly (readonly [form: string, text: string])[] = [
  ['a record', text(RECORD)],
  ['a log file, and the console’s JSON', text({ Records: [RECORD] })],
  ['lookup-events', text({ Events: [{ EventId: 'x', CloudTrailEvent: text(RECORD) }] })],
  ['EventBridge', text({ 'detail-type': 'AWS API Call via CloudTrail', detail: RECORD })],
  ['SQS, received', text({ Messages: [{ MessageId: 'm', ReceiptHandle: 'r', Body: text(RECORD) }] })],
  [
    'EventBridge in SNS in SQS, as a function receives it',
    text({
      Records: [
        {
          messageId: 'm',
          body: text({
            Type: 'Notification',
            Message: text({ 'detail-type': 'AWS API Call via CloudTrail', detail: RECORD }),
          }),
        },
      ],
    }),
  ],
  [
    'SNS, as a function receives it',
    text({ Records: [{ EventSource: 'aws:sns', Sns: { Message: text(RECORD) } }] }),
  ],
  ['filter-log-events', text({ events: [{ logStreamName: 's', timestamp: 1, message: text(RECORD) }] })],
  [
    'a subscription to CloudWatch Logs',
    text({
      messageType: 'DATA_MESSAGE',
      owner: '210987654321',
      logEvents: [{ id: '1', message: text(RECORD) }],
    }),
  ],
  ['an export of CloudWatch Logs', `2026-05-04T03:02:05.000Z ${text(RECORD)}\n`],
  [
    'Logs Insights with the message',
    text({
      results: [
        [
          { field: '@message', value: text(RECORD) },
          { field: '@ptr', value: 'p' },
        ],
      ],
    }),
  ],
  ['Logs Insights with fields', text({ results: [FLAT.map(([field, value]) => ({ field, value }))] })],
  [
    'CloudTrail Lake',
    text({
      QueryStatus: 'FINISHED',
      QueryResultRows: [
        [
          ...FLAT.slice(0, 6).map(([name, value]) => ({ [name]: value })),
          { userIdentity: IDENTITY_STRUCT },
          { requestParameters: '{tableName=Moons, returnValues=NONE}' },
        ],
      ],
    }),
  ],
  ['Athena, saved', `${HEADER}\n${ROW}\n`],
  ['Athena, saved on Windows', `\ufeff${HEADER}\r\n${ROW}\r\n`],
  [
    'Athena, get-query-results',
    text({
      ResultSet: {
        Rows: [
          { Data: COLUMNS.map(([VarCharValue]) => ({ VarCharValue })) },
          { Data: COLUMNS.map(([, VarCharValue]) => (VarCharValue === '' ? {} : { VarCharValue })) },
        ],
      },
    }),
  ],
  [
    'CloudWatch Logs Insights, exported',
    `@timestamp,@message\n"2026-05-04 03:02:01.000",${cell(JSON.stringify({ ...RECORD, userAgent: 'a "quoted" one' }))}\n`,
  ],
];

function read(given: string): readonly Denial[] {
  return readEvidence(new SourceText('given', given)).denials;
}

describe('one denial in every form', () => {
  test.each(FORMS)('%s', (_, given) => {
    const denials = read(given);
    expect(denials).toHaveLength(1);
    const [denial] = denials;
    expect([denial?.principal?.value, denial?.session?.value]).toEqual([ROLE, SESSION]);
    expect([denial?.action?.value, denial?.resource?.value]).toEqual(['dynamodb:PutItem', TABLE]);
    expect(denial?.reason).toMatchObject({ kind: 'implicit', layer: 'identity' });
    expect([denial?.time?.value, denial?.region?.value]).toEqual(['2026-05-04T03:02:01Z', 'eu-west-1']);
    // Facts are shown where they stand in the outermost text.
    for (const claim of [denial?.principal, denial?.region, denial?.errorCode]) {
      const { start, end } = claim!.from.span;
      expect(given.slice(start, end)).toBe(claim!.value);
    }
  });

  test('a row keeps what it says of parameters, and does not make up what it lacks', () => {
    const [whole] = read(`${HEADER}\n${ROW}\n`);
    expect(contextOf(whole!, 'dynamodb:ReturnValues')?.values).toEqual(['NONE']);
    expect(contextOf(whole!, 'dynamodb:ReturnConsumedCapacity')?.state).toBe('absent');
    expect(contextOf(whole!, 'aws:SourceVpce')?.state).toBe('absent');
    const cut = COLUMNS.filter(([column]) => column !== 'requestparameters' && column !== 'useridentity');
    const [part] = read(
      `${cut.map(([name]) => name).join(',')}\n${cut.map(([, value]) => cell(value)).join(',')}`,
    );
    expect(contextOf(part!, 'dynamodb:ReturnConsumedCapacity')).toBeUndefined();
    expect(contextOf(part!, 'aws:SourceVpce')).toBeUndefined();
    expect(contextOf(part!, 'aws:username')).toBeUndefined();
  });

  test('a map whose members cannot be told apart is unknown', () => {
    for (const map of ['{tableName=Moons, item={id=1}}', '{a=b=c}', '{tableName}', '{x=1, }']) {
      const row = { eventSource: 'dynamodb.amazonaws.com', eventName: 'PutItem', errorCode: 'AccessDenied' };
      const cells = Object.entries({ ...row, requestParameters: map }).map(([name, value]) => ({
        [name]: value,
      }));
      const [denial] = read(text({ QueryResultRows: [cells] }));
      expect(denial?.action?.value).toBe('dynamodb:PutItem');
      expect(contextOf(denial!, 'dynamodb:ReturnConsumedCapacity')).toBeUndefined();
    }
  });

  test('a row that does not say whether there was an error is not read', () => {
    expect(read('eventsource,eventname\ndynamodb.amazonaws.com,PutItem\n')).toEqual([]);
  });

  test('the console’s table: what it has, and nothing of the caller', () => {
    const [denial] = read(
      '"Event name","Event time","User name","Event source","Error code","Event ID"\n' +
        '"PutItem","May 4, 2026, 03:02:01 (UTC)","ada","dynamodb.amazonaws.com","AccessDenied","e"\n',
    );
    expect([denial?.action?.value, denial?.time?.value]).toEqual([
      'dynamodb:PutItem',
      '2026-05-04T03:02:01Z',
    ]);
    expect([denial?.principalKind, denial?.principal]).toEqual(['unknown', undefined]);
    expect([...denial!.context.values()].filter(({ state }) => state === 'absent')).toEqual([]);
  });
});

describe('packed payloads', () => {
  const base64 = (content: string): string => Buffer.from(content).toString('base64');
  const gzipped = (content: string): string => gzipSync(content).toString('base64');
  const logs = text({ messageType: 'DATA_MESSAGE', logEvents: [{ id: '1', message: text(RECORD) }] });
  const forms: readonly (readonly [form: string, text: string])[] = [
    [
      'a subscription of CloudWatch Logs, as a function receives it',
      text({ awslogs: { data: gzipped(logs) } }),
    ],
    [
      'the same through Kinesis, as a function receives it',
      text({
        Records: [
          { kinesis: { data: gzipped(logs) }, eventSource: 'aws:kinesis', eventName: 'aws:kinesis:record' },
        ],
      }),
    ],
    ['get-records', text({ Records: [{ SequenceNumber: '1', Data: gzipped(logs), PartitionKey: 'p' }] })],
    [
      'Firehose, two values in a row',
      text({
        records: [
          {
            recordId: 'r',
            data: base64(
              `${text({ ...RECORD, errorCode: undefined, errorMessage: undefined, eventID: 'x' })}${text(RECORD)}`,
            ),
          },
        ],
      }),
    ],
    ['Firehose, gzipped', text({ records: [{ recordId: 'r', data: gzipped(text(RECORD)) }] })],
  ];

  test.each(forms)('%s', (_, given) => {
    const { denials } = readEvidence(new SourceText('given', given), payloadReader());
    const refused = denials.filter(({ classification }) => classification !== 'none');
    expect(refused.map(({ action, resource }) => [action?.value, resource?.value])).toEqual([
      ['dynamodb:PutItem', TABLE],
    ]);
    // What is packed stands where the pack stands.
    const { start, end } = refused[0]!.action!.from.span;
    expect(given.slice(start, end)).toMatch(/^"[A-Za-z0-9+/=]+"$/);
    expect(readEvidence(new SourceText('given', given)).denials.filter(({ errorCode }) => errorCode)).toEqual(
      [],
    );
  });

  test('as much is unpacked as one text may hold, and no more', () => {
    const read = payloadReader(3 * 2 ** 20);
    const bomb = gzipSync(Buffer.alloc(2 ** 22)).toString('base64');
    const large = gzipped(' '.repeat(2 ** 20));
    expect(bomb.length).toBeLessThan(10_000);
    expect([read(large)?.length, read(large)?.length, read(large)?.length, read(large)]).toEqual([
      2 ** 20,
      2 ** 20,
      2 ** 20,
      undefined,
    ]);
    const other = payloadReader(3 * 2 ** 20);
    expect([other(bomb), other(large)]).toEqual([undefined, undefined]);
  });

  test('whatever is packed is read without harm', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isPacked) => {
        const data = (isPacked ? gzipSync(bytes) : Buffer.from(bytes)).toString('base64');
        const given = text({ awslogs: { data } });
        expect(Array.isArray(readEvidence(new SourceText('given', given), payloadReader()).denials)).toBe(
          true,
        );
      }),
    );
    for (const data of ['', '====', 'H4sI', 'H4sIAAAAAAAA', 'not base64 ☃', 'e30=', 'W10']) {
      expect(
        readEvidence(new SourceText('given', text({ awslogs: { data } })), payloadReader()).denials,
      ).toEqual([]);
    }
  });
});

describe('the two records of a call between accounts', () => {
  const shared = '77777777-0000-4000-8000-000000000001';
  const copy = (more: object): object => ({
    ...RECORD,
    eventSource: 'kms.amazonaws.com',
    eventName: 'Decrypt',
    requestParameters: null,
    errorMessage: undefined,
    sharedEventID: shared,
    ...more,
  });
  const KEY = 'arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  const callers = copy({});
  const owners = copy({
    eventID: 'owner',
    recipientAccountId: '444455556666',
    userIdentity: { type: 'AWSAccount', principalId: 'AROAEXAMPLEEXAMPLE002:ada', accountId: '210987654321' },
    resources: [{ ARN: KEY, accountId: '444455556666', type: 'AWS::KMS::Key' }],
  });

  test.each<[string, readonly object[]]>([
    ['the caller’s first', [callers, owners]],
    ['the owner’s first', [owners, callers]],
  ])('are one denial with what both say, %s', (_, Records) => {
    const denials = read(text({ Records }));
    expect(denials).toHaveLength(1);
    const [denial] = denials;
    // Who called stands in the caller's copy, on what in the owner's.
    expect(denial).toMatchObject({
      principalKind: 'role',
      principal: { value: ROLE },
      session: { value: SESSION },
      action: { value: 'kms:Decrypt' },
      resource: { value: KEY },
      contradictions: [],
    });
  });

  test('two calls are two denials', () => {
    const other = { sharedEventID: '77777777-0000-4000-8000-000000000002' };
    const Records = [
      callers,
      owners,
      { ...callers, ...other, eventID: 'a' },
      { ...owners, ...other, eventID: 'b' },
    ];
    expect(read(text({ Records })).map(({ sharedEventId }) => sharedEventId?.value)).toEqual([
      shared,
      other.sharedEventID,
    ]);
  });
});

describe('hostile tables', () => {
  test('any cells are read without harm, and what is read stands in the text', () => {
    const cells = fc.array(
      fc.oneof(fc.string(), fc.constantFrom(...COLUMNS.flat(), '{', '{type=', '"', '[{', '{a=1, b=2}', '\\')),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 4 }), (rows) => {
        const given = `${HEADER}\n${rows.map((row) => row.map(cell).join(',')).join('\n')}`;
        for (const denial of read(given)) {
          for (const claim of [denial.action, denial.errorCode, denial.region, denial.eventId]) {
            if (claim !== undefined) expect(claim.from.span.end).toBeLessThanOrEqual(given.length);
          }
        }
      }),
    );
  });

  test.each<[string, (n: number) => string]>([
    ['quotes', (n) => `${HEADER}\n${'"'.repeat(n)}`],
    ['quotes in a message', (n) => `@timestamp,@message\n1,"${'""'.repeat(n)}`],
    ['empty messages', (n) => `@timestamp,@message\n${'"",""\n'.repeat(n / 10)}`],
    ['empty fields', (n) => `${HEADER}\n${','.repeat(n)}`],
    ['empty lines', (n) => `${HEADER}\n${'\n'.repeat(n)}`],
    ['open structs', (n) => `${HEADER}\n"1","${'{type='.repeat(n)}"`],
    ['commas in a struct', (n) => `${HEADER}\n"1","{type=${', '.repeat(n)}}"`],
    ['equal signs', (n) => `eventsource,eventname,errorcode,requestparameters\na,b,c,"{${'=, '.repeat(n)}}"`],
  ])('%s take time in proportion', (_, make) => {
    const given = make(100_000);
    const begun = performance.now();
    read(given);
    // Far above what it takes, far below what anything quadratic would.
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
