import { describe, expect, test } from 'vitest';
import { SourceText } from '../policy/source.ts';
import { contextOf, type Denial } from './denial.ts';
import { readEvidence } from './read.ts';

type Json = Record<string, unknown>;

const ACCOUNT = '210987654321';
const ADA = `arn:aws:iam::${ACCOUNT}:user/team/ada`;

const USER: Json = {
  type: 'IAMUser',
  principalId: 'AIDAEXAMPLEEXAMPLE001',
  arn: ADA,
  accountId: ACCOUNT,
  accessKeyId: 'AKIAEXAMPLEEXAMPLE01',
  userName: 'ada',
};

function sessionOf(role: string, name: string, more: Json = {}): Json {
  return {
    type: 'AssumedRole',
    principalId: `AROAEXAMPLEEXAMPLE002:${name}`,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${role.slice(role.lastIndexOf('/') + 1)}/${name}`,
    accountId: ACCOUNT,
    accessKeyId: 'ASIAEXAMPLEEXAMPLE03',
    sessionContext: {
      sessionIssuer: { type: 'Role', arn: `arn:aws:iam::${ACCOUNT}:role/${role}`, accountId: ACCOUNT },
      attributes: { creationDate: '2026-05-04T01:00:00Z', mfaAuthenticated: 'false' },
      ...(more['sessionContext'] as Json | undefined),
    },
    ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'sessionContext')),
  };
}

function record(more: Json): Json {
  return {
    eventVersion: '1.11',
    userIdentity: USER,
    eventTime: '2026-05-04T03:02:01Z',
    eventSource: 's3.amazonaws.com',
    eventName: 'GetObject',
    awsRegion: 'eu-west-1',
    sourceIPAddress: '198.51.100.9',
    userAgent: 'aws-cli/2.30.1',
    errorCode: 'AccessDenied',
    requestParameters: null,
    responseElements: null,
    eventID: '0e0e0e0e-0000-4000-8000-000000000001',
    eventType: 'AwsApiCall',
    recipientAccountId: ACCOUNT,
    ...more,
  };
}

function readText(text: string): readonly Denial[] {
  return readEvidence(new SourceText('record.json', text)).denials;
}

function read(more: Json): Denial {
  const denials = readText(JSON.stringify(record(more)));
  expect(denials).toHaveLength(1);
  return denials[0]!;
}

/** Known values, `absent` and `present` of the keys asked for; undefined where nothing is known. */
function known(denial: Denial, keys: readonly string[]): readonly unknown[] {
  return keys.map((key) => {
    const claim = contextOf(denial, key);
    if (claim?.state !== 'known') return claim?.state;
    return claim.multivalued ? claim.values : claim.values?.[0];
  });
}

describe('deliveries', () => {
  const one = record({});
  const two = record({ eventID: '0e0e0e0e-0000-4000-8000-000000000002', eventName: 'PutObject' });
  const text = (value: unknown): string => JSON.stringify(value);

  test.each([
    ['one record', text(one), ['GetObject']],
    ['pretty printed', JSON.stringify(one, null, 2), ['GetObject']],
    ['with a byte order mark', `\ufeff${text(one)}`, ['GetObject']],
    ['a log file', text({ Records: [one, two] }), ['GetObject', 'PutObject']],
    ['a list', text([one, two]), ['GetObject', 'PutObject']],
    ['one per line', `${text(one)}\n${text(two)}\n`, ['GetObject', 'PutObject']],
    ['one after the other', text(one) + text(two), ['GetObject', 'PutObject']],
    [
      'log files one after the other',
      `${text({ Records: [one] })}${text({ Records: [two] })}`,
      ['GetObject', 'PutObject'],
    ],
    [
      'lookup-events',
      text({ Events: [{ EventId: 'x', CloudTrailEvent: text(one) }], NextToken: 'n' }),
      ['GetObject'],
    ],
    ['one of lookup-events', text({ EventTime: 1.5, CloudTrailEvent: text(two) }), ['PutObject']],
    [
      'EventBridge',
      text({ version: '0', 'detail-type': 'AWS API Call via CloudTrail', source: 'aws.s3', detail: one }),
      ['GetObject'],
    ],
    [
      'EventBridge in SNS',
      text({
        Type: 'Notification',
        Message: text({ 'detail-type': 'AWS API Call via CloudTrail', detail: two }),
      }),
      ['PutObject'],
    ],
    ['escaped, out of a string', text(text(one)).slice(1, -1), ['GetObject']],
    ['quoted', text(text(one)), ['GetObject']],
    [
      'on a log line',
      `2026-05-04T03:02:05.000Z ${text(one)}\n2026-05-04T03:02:06.000Z ${text(two)}`,
      ['GetObject', 'PutObject'],
    ],
  ])('%s', (_, delivered, names) => {
    expect(readText(delivered).map(({ operation }) => operation?.eventName.value)).toEqual(names);
  });

  test('a record that was delivered twice counts once; copies for two accounts do not', () => {
    expect(readText(text([one, one]))).toHaveLength(1);
    expect(readText(text([one, { ...one, recipientAccountId: '310987654321' }]))).toHaveLength(2);
  });

  test('places are those of the outermost text', () => {
    const wrapped = text({ Events: [{ CloudTrailEvent: text(record({ errorMessage: `"${ADA}"\n` })) }] });
    const [denial] = readText(wrapped);
    for (const claim of [denial?.principal, denial?.region, denial?.errorCode]) {
      const { start, end } = claim!.from.span;
      expect(wrapped.slice(start, end)).toBe(claim!.value);
    }
    expect(denial?.principal?.from.what).toBe('userIdentity.arn');
  });
});

describe('what a record reports', () => {
  test.each([
    [{}, 'authorization', undefined],
    [{ errorCode: undefined }, 'none', undefined],
    [{ errorCode: 'Client.UnauthorizedOperation' }, 'authorization', undefined],
    [{ errorCode: 'NoSuchKey' }, 'possible', 'not-found'],
    [{ errorCode: 'ThrottlingException' }, 'not-authorization', 'throttling'],
    [{ errorCode: 'InvalidAccessException' }, 'not-authorization', 'service-not-enabled'],
    [{ errorMessage: 'IAM user access not activated' }, 'service-setting', 'billing-access'],
    [{ eventType: 'AwsServiceEvent' }, 'none', undefined],
    [
      { errorCode: 'VpceAccessDenied', errorMessage: 'The request was denied due to a VPC endpoint policy' },
      'authorization',
      undefined,
    ],
    [
      {
        eventSource: 'appsync.amazonaws.com',
        eventName: 'GraphQL',
        errorMessage: '{"errors":[{"errorType":"UnauthorizedException"}]}',
      },
      'service-permission',
      'appsync-authorizer',
    ],
  ])('%j', (more, classification, category) => {
    const denial = read(more);
    expect([denial.classification, denial.category]).toEqual([classification, category]);
  });

  test('an endpoint policy is a layer without a kind', () => {
    const denial = read({ errorMessage: 'The request was denied due to a VPC endpoint policy' });
    expect(denial.reason).toMatchObject({ kind: 'unstated', layer: 'vpc-endpoint' });
  });
});

describe('who called', () => {
  test.each([
    [
      'root',
      { type: 'Root', arn: `arn:aws:iam::${ACCOUNT}:root`, accountId: ACCOUNT },
      'root',
      `arn:aws:iam::${ACCOUNT}:root`,
    ],
    ['user', USER, 'user', ADA],
    ['session', sessionOf('ops/reader', 'x'), 'role', `arn:aws:iam::${ACCOUNT}:role/ops/reader`],
    [
      'session without issuer',
      { ...sessionOf('ops/reader', 'x'), sessionContext: {} },
      'role',
      `arn:aws:iam::${ACCOUNT}:role/reader`,
    ],
    [
      'service-linked role',
      sessionOf('aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling', 'x'),
      'service-linked-role',
      `arn:aws:iam::${ACCOUNT}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
    ],
    [
      'federated user',
      { type: 'FederatedUser', arn: `arn:aws:sts::${ACCOUNT}:federated-user/bob`, accountId: ACCOUNT },
      'federated-user',
      `arn:aws:sts::${ACCOUNT}:federated-user/bob`,
    ],
    [
      'another account',
      { type: 'AWSAccount', accountId: '310987654321', principalId: 'AROAX:y' },
      'other-account',
      undefined,
    ],
    [
      'anonymous',
      { type: 'AWSAccount', accountId: 'ANONYMOUS_PRINCIPAL', principalId: '' },
      'anonymous',
      'anonymous',
    ],
    [
      'service',
      { type: 'AWSService', invokedBy: 'delivery.logs.amazonaws.com' },
      'service',
      'delivery.logs.amazonaws.com',
    ],
    ['service in old records', { invokedBy: 'support.amazonaws.com' }, 'service', 'support.amazonaws.com'],
    [
      'web identity',
      { type: 'WebIdentityUser', identityProvider: 'accounts.google.com', userName: 's' },
      'web-identity',
      'accounts.google.com',
    ],
    [
      'Identity Center',
      { type: 'IdentityCenterUser', accountId: ACCOUNT },
      'identity-center-user',
      undefined,
    ],
    ['directory', { type: 'Directory', userName: 'd' }, 'directory', undefined],
    ['unknown', { type: 'Unknown' }, 'unknown', undefined],
    ['a type of the future', { type: 'MoonUser', arn: ADA }, 'unknown', undefined],
    ['nothing', undefined, 'unknown', undefined],
  ])('%s', (_, userIdentity, kind, principal) => {
    const denial = read({ userIdentity });
    expect([denial.principalKind, denial.principal?.value]).toEqual([kind, principal]);
  });

  test('SAML: the provider is a parameter', () => {
    const principalArn = `arn:aws:iam::${ACCOUNT}:saml-provider/idp`;
    const denial = read({
      userIdentity: { type: 'SAMLUser', principalId: 'q:jane', userName: 'jane', identityProvider: 'q' },
      eventSource: 'sts.amazonaws.com',
      eventName: 'AssumeRoleWithSAML',
      errorMessage: 'Not authorized to perform sts:AssumeRoleWithSAML',
      requestParameters: { principalArn, roleArn: `arn:aws:iam::${ACCOUNT}:role/x`, roleSessionName: 'jane' },
    });
    expect(denial).toMatchObject({
      principalKind: 'saml',
      principal: { value: principalArn },
      action: { value: 'sts:AssumeRoleWithSAML' },
      resource: { value: `arn:aws:iam::${ACCOUNT}:role/x` },
    });
  });

  test('the path of a role is known from its session issuer only', () => {
    expect(read({ userIdentity: sessionOf('ops/reader', 'x') }).principal?.from.inferred).toBeUndefined();
    const denial = read({ userIdentity: { ...sessionOf('ops/reader', 'x'), sessionContext: {} } });
    expect(denial.principal?.from.inferred).toBe('session-role-without-path');
    expect(denial.session?.value).toBe(`arn:aws:sts::${ACCOUNT}:assumed-role/reader/x`);
  });

  test('a session ARN and an issuer of different roles contradict each other', () => {
    const userIdentity = {
      ...sessionOf('reader', 'x'),
      arn: `arn:aws:sts::${ACCOUNT}:assumed-role/writer/x`,
    };
    const [contradiction] = read({ userIdentity }).contradictions;
    expect(contradiction).toMatchObject({
      what: 'principal',
      a: { value: `arn:aws:iam::${ACCOUNT}:role/reader` },
    });
  });

  test("the owner's copy learns the caller from the message", () => {
    const denial = read({
      userIdentity: { type: 'AWSAccount', accountId: ACCOUNT, principalId: 'AROAEXAMPLE:job' },
      errorMessage: `User: arn:aws:sts::${ACCOUNT}:assumed-role/reader/job is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::depot/k"`,
      recipientAccountId: '310987654321',
    });
    expect(denial.principal).toMatchObject({
      value: `arn:aws:iam::${ACCOUNT}:role/reader`,
      from: { what: 'errorMessage', inferred: 'session-role-without-path' },
    });
    expect(denial.principalId?.value).toBe('AROAEXAMPLE:job');
  });

  test('a message about somebody else is a contradiction, and the identity counts', () => {
    const denial = read({
      errorMessage: 'User: arn:aws:iam::999999999999:user/eve is not authorized to perform: s3:GetObject',
    });
    expect(denial.principal?.value).toBe(ADA);
    expect(denial.contradictions.map(({ what }) => what)).toEqual(['principal', 'accountId']);
  });

  test.each([
    ['a long-term key', USER, {}, 'access-key'],
    [
      'the console',
      { ...USER, accessKeyId: 'ASIAEXAMPLEEXAMPLE03', sessionContext: {} },
      { sessionCredentialFromConsole: 'true' },
      'console',
    ],
    [
      'AssumeRoot',
      { type: 'Root', accountId: ACCOUNT, sessionContext: { assumedRoot: 'true' } },
      {},
      'AssumeRoot',
    ],
    [
      'a session of a user, from wherever',
      { ...USER, accessKeyId: 'ASIAEXAMPLEEXAMPLE03', sessionContext: {} },
      {},
      undefined,
    ],
  ])('credentials: %s', (_, userIdentity, more, credentials) => {
    expect(read({ userIdentity, ...more }).credentials?.value).toBe(credentials);
  });

  test('what is no id of an access key is not passed on', () => {
    const userIdentity = { ...USER, accessKeyId: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
    expect(JSON.stringify(read({ userIdentity }))).not.toContain('wJalrXUtnFEMI');
  });
});

describe('action', () => {
  test.each([
    ['s3.amazonaws.com', 'ListObjects', 's3:ListBucket'],
    ['s3.amazonaws.com', 'DeleteBucketEncryption', 's3:PutEncryptionConfiguration'],
    ['lambda.amazonaws.com', 'ListFunctions20150331', 'lambda:ListFunctions'],
    ['lambda.amazonaws.com', 'Invoke', 'lambda:InvokeFunction'],
    ['monitoring.amazonaws.com', 'PutMetricAlarm', 'cloudwatch:PutMetricAlarm'],
    ['apigateway.amazonaws.com', 'UpdateStage', 'apigateway:PATCH'],
    ['iam-toolbox.amazonaws.com', 'GetRequestAuthorizationDetails', 'iam:GetRequestAuthorizationDetails'],
    ['sqs.amazonaws.com', 'DeleteMessageBatch', 'sqs:DeleteMessage'],
  ])('%s %s', (eventSource, eventName, action) => {
    const denial = read({ eventSource, eventName });
    expect(denial.action).toMatchObject({
      value: action,
      from: { what: 'eventName', inferred: 'action-of-operation' },
    });
  });

  test('parameters decide between actions, and bring in others', () => {
    const get = { requestParameters: { bucketName: 'depot', key: 'k', versionId: 'v' } };
    expect(read(get).action?.value).toBe('s3:GetObjectVersion');
    const put = {
      eventName: 'PutObject',
      requestParameters: { bucketName: 'depot', key: 'k', 'x-amz-acl': 'private' },
    };
    expect(read(put).actionCandidates).toEqual(['s3:PutObject', 's3:PutObjectAcl', 'kms:GenerateDataKey']);
  });

  test('the message wins over the event name', () => {
    const denial = read({
      eventSource: 'lambda.amazonaws.com',
      eventName: 'CreateFunction20150331',
      errorMessage: `User: ${ADA} is not authorized to perform: iam:PassRole on resource: arn:aws:iam::${ACCOUNT}:role/fn`,
    });
    expect(denial.action).toMatchObject({ value: 'iam:PassRole', from: { what: 'errorMessage' } });
    expect(known(denial, ['iam:PassedToService'])).toEqual(['lambda.amazonaws.com']);
  });

  test('no action is made up', () => {
    const odd = read({ eventSource: 'moonbase.amazonaws.com', eventName: 'Land' });
    expect([odd.action, odd.actionCandidates]).toEqual([undefined, ['moonbase:Land']]);
    const s3 = read({ eventName: 'GetBucketMoonPhase' });
    expect([s3.action, s3.actionCandidates]).toEqual([undefined, ['s3:GetBucketMoonPhase']]);
    const signIn = read({ eventSource: 'signin.amazonaws.com', eventName: 'ConsoleLogin' });
    expect([signIn.action, signIn.actionCandidates]).toEqual([undefined, undefined]);
    expect(read({ eventSource: 'kms.amazonaws.com', eventName: 'ReEncrypt' }).action).toBeUndefined();
  });
});

describe('resource', () => {
  const at = (service: string, eventName: string, requestParameters: Json): Denial =>
    read({ eventSource: `${service}.amazonaws.com`, eventName, requestParameters });

  test.each([
    ['s3', 'GetObject', { bucketName: 'depot', key: 'a b/ü' }, 'arn:aws:s3:::depot/a b/ü', false],
    ['s3', 'ListObjects', { bucketName: 'depot', prefix: 'a/' }, 'arn:aws:s3:::depot', false],
    [
      's3',
      'GetObject',
      { bucketName: `arn:aws:s3:eu-west-1:${ACCOUNT}:accesspoint/ap`, key: 'k' },
      `arn:aws:s3:eu-west-1:${ACCOUNT}:accesspoint/ap/object/k`,
      false,
    ],
    ['s3', 'ListBuckets', {}, '*', false],
    [
      'sts',
      'AssumeRole',
      { roleArn: 'arn:aws:iam::310987654321:role/x' },
      'arn:aws:iam::310987654321:role/x',
      false,
    ],
    ['iam', 'CreateRole', { roleName: 'r', path: '/app/' }, `arn:aws:iam::${ACCOUNT}:role/app/r`, true],
    ['iam', 'DeleteRole', { roleName: 'r' }, `arn:aws:iam::${ACCOUNT}:role/r`, true],
    ['iam', 'AddUserToGroup', { groupName: 'g', userName: 'u' }, `arn:aws:iam::${ACCOUNT}:group/g`, true],
    ['iam', 'CreateAccessKey', {}, ADA, false],
    ['kms', 'Decrypt', { keyId: 'abcd' }, `arn:aws:kms:eu-west-1:${ACCOUNT}:key/abcd`, true],
    ['kms', 'Decrypt', { keyId: 'alias/app' }, undefined, false],
    [
      'sqs',
      'SendMessage',
      { queueUrl: 'https://sqs.eu-west-1.amazonaws.com/310987654321/q' },
      'arn:aws:sqs:eu-west-1:310987654321:q',
      false,
    ],
    ['sqs', 'CreateQueue', { queueName: 'q' }, `arn:aws:sqs:eu-west-1:${ACCOUNT}:q`, true],
    [
      'sns',
      'Publish',
      { topicArn: 'arn:aws:sns:eu-west-1:310987654321:t' },
      'arn:aws:sns:eu-west-1:310987654321:t',
      false,
    ],
    [
      'sns',
      'GetSubscriptionAttributes',
      { subscriptionArn: 'arn:aws:sns:eu-west-1:310987654321:t:uuid' },
      'arn:aws:sns:eu-west-1:310987654321:t',
      false,
    ],
    [
      'lambda',
      'GetFunction20150331v2',
      { functionName: 'f' },
      `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`,
      true,
    ],
    [
      'lambda',
      'Invoke',
      { functionName: `${ACCOUNT}:function:f`, qualifier: 'live' },
      `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f:live`,
      true,
    ],
    [
      'secretsmanager',
      'GetSecretValue',
      { secretId: `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:s-AbCdEf` },
      `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:s-AbCdEf`,
      false,
    ],
    ['secretsmanager', 'GetSecretValue', { secretId: 's' }, undefined, false],
    [
      'dynamodb',
      'Query',
      { tableName: 'T', indexName: 'I' },
      `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/T/index/I`,
      true,
    ],
    ['dynamodb', 'BatchGetItem', { requestItems: { A: {}, B: {} } }, undefined, false],
    [
      'ec2',
      'StopInstances',
      { instancesSet: { items: [{ instanceId: 'i-1' }] } },
      `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/i-1`,
      true,
    ],
    [
      'ec2',
      'StopInstances',
      { instancesSet: { items: [{ instanceId: 'i-1' }, { instanceId: 'i-2' }] } },
      undefined,
      false,
    ],
    ['ec2', 'DeleteSnapshot', { snapshotId: 'snap-1' }, 'arn:aws:ec2:eu-west-1::snapshot/snap-1', false],
    ['ec2', 'DescribeVpcs', {}, '*', false],
    [
      'ecr',
      'BatchGetImage',
      { registryId: '310987654321', repositoryName: 'a/b' },
      'arn:aws:ecr:eu-west-1:310987654321:repository/a/b',
      false,
    ],
    [
      'logs',
      'FilterLogEvents',
      { logGroupName: '/app' },
      `arn:aws:logs:eu-west-1:${ACCOUNT}:log-group:/app:*`,
      true,
    ],
    ['organizations', 'DescribePolicy', { policyId: 'p-1' }, undefined, false],
    ['organizations', 'LeaveOrganization', {}, '*', false],
  ])('%s %s %j', (service, eventName, parameters, arn, accountAssumed) => {
    const { resource } = at(service, eventName, parameters);
    expect(resource?.value).toBe(arn);
    if (resource) expect(resource.accountAssumed).toBe(accountAssumed);
  });

  test('what is not settled is a candidate', () => {
    const values = (denial: Denial): unknown => denial.resourceCandidates?.map(({ value }) => value);
    expect(values(at('secretsmanager', 'GetSecretValue', { secretId: 's' }))).toEqual([
      `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:s-??????`,
    ]);
    expect(
      values(
        at('ec2', 'StopInstances', {
          instancesSet: { items: [{ instanceId: 'i-1' }, { instanceId: 'i-2' }] },
        }),
      ),
    ).toEqual([
      `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/i-1`,
      `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/i-2`,
    ]);
    const policy = at('organizations', 'DescribePolicy', { policyId: 'p-1' }).resourceCandidates?.[0];
    expect(policy).toMatchObject({ value: 'arn:aws:organizations::*:policy/*/p-1', isPattern: true });
  });

  test('a path is unknown unless the call sets it', () => {
    expect(at('iam', 'DeleteRole', { roleName: 'r' }).resource?.pathUnknown).toBe(true);
    expect(at('iam', 'CreateRole', { roleName: 'r' }).resource?.pathUnknown).toBe(false);
  });

  test('null parameters name no resource, not even the caller', () => {
    expect(read({ eventSource: 'iam.amazonaws.com', eventName: 'GetUser' }).resource).toBeUndefined();
    expect(read({ eventSource: 'ec2.amazonaws.com', eventName: 'RunInstances' }).resource).toBeUndefined();
  });

  test('the list of resources wins over the parameters, and knows the owner', () => {
    const denial = read({
      requestParameters: { bucketName: 'depot', key: 'k' },
      resources: [
        { type: 'AWS::S3::Object', ARN: 'arn:aws:s3:::depot/k' },
        { type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::depot', accountId: '310987654321' },
      ],
    });
    expect(denial.resource).toMatchObject({
      value: 'arn:aws:s3:::depot/k',
      from: { inferred: 'resource-of-record' },
    });
    expect(denial.resourceAccount?.value).toBe('310987654321');
    expect(known(denial, ['aws:ResourceAccount'])).toEqual(['310987654321']);
    const list = read({
      eventName: 'ListObjects',
      resources: [
        { type: 'AWS::S3::Object', ARNPrefix: 'arn:aws:s3:::depot/' },
        { type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::depot' },
      ],
    });
    expect(list.resource?.value).toBe('arn:aws:s3:::depot');
  });

  test('partition and global endpoint', () => {
    const china = { ...USER, arn: `arn:aws-cn:iam::${ACCOUNT}:user/li` };
    const more = {
      eventSource: 'kms.amazonaws.com',
      eventName: 'Decrypt',
      requestParameters: { keyId: 'k' },
    };
    expect(read({ ...more, userIdentity: china, awsRegion: 'cn-north-1' }).resource?.value).toBe(
      `arn:aws-cn:kms:cn-north-1:${ACCOUNT}:key/k`,
    );
    const global = read({ eventSource: 'sts.amazonaws.com', eventName: 'AssumeRole', awsRegion: 'global' });
    expect(known(global, ['aws:RequestedRegion'])).toEqual(['us-east-1']);
  });
});

describe('what the tables do not say', () => {
  const kinds = (more: Json): readonly string[] => read(more).anomalies.map(({ kind }) => kind);

  test.each<[string, Json, readonly string[]]>([
    ['an operation that no action is named after', { eventName: 'GetMoonPhase' }, ['action-not-listed']],
    [
      'parameters that do not name the resource',
      { eventSource: 'ec2.amazonaws.com', eventName: 'DetachVolume', requestParameters: { device: 'sdf' } },
      ['resource-not-derived'],
    ],
    ['no parameters', { eventSource: 'ec2.amazonaws.com', eventName: 'DetachVolume' }, []],
    ['an action without resource type', { eventName: 'ListBuckets', requestParameters: {} }, []],
    ['a success', { eventName: 'GetMoonPhase', errorCode: undefined }, []],
  ])('%s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });
});

describe('what else the call is checked for', () => {
  const required = (more: Json): readonly string[] =>
    (read(more).requiredActions ?? []).map(({ action, certainty, resource }) =>
      [action, certainty, ...(resource.kind === 'named' ? resource.arns : [resource.kind])].join(' '),
    );

  test('every action, with what the record names', () => {
    const role = `arn:aws:iam::${ACCOUNT}:role/app/worker`;
    const call = { eventSource: 'lambda.amazonaws.com', eventName: 'CreateFunction20150331' };
    expect(required({ ...call, requestParameters: { functionName: 'f', role, tags: { a: 'b' } } })).toEqual([
      `lambda:CreateFunction certain arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`,
      `iam:PassRole certain ${role}`,
      `lambda:TagResource certain arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`,
      'ecr:GetRepositoryPolicy possible unknown',
      's3:GetObject possible unknown',
    ]);
    // Parameters that the record lacks may have been there.
    expect(required(call)).toContain('lambda:TagResource possible of-operation');
  });

  test('a hidden role is passed, and not known', () => {
    const requestParameters = { functionName: 'f', role: 'HIDDEN_DUE_TO_SECURITY_REASONS' };
    const call = { eventSource: 'lambda.amazonaws.com', eventName: 'CreateFunction20150331' };
    expect(required({ ...call, requestParameters })).toContain('iam:PassRole certain unknown');
  });

  test('nothing of calls that succeeded, and of operations that need one action', () => {
    expect(read({ errorCode: undefined }).requiredActions).toBeUndefined();
    expect(read({ eventName: 'GetBucketPolicy' }).requiredActions).toBeUndefined();
  });
});

describe('context: the caller', () => {
  const KEYS = [
    'aws:PrincipalArn',
    'aws:PrincipalAccount',
    'aws:PrincipalType',
    'aws:userid',
    'aws:username',
    'aws:PrincipalIsAWSService',
  ];

  test.each([
    ['user', USER, [ADA, ACCOUNT, 'User', 'AIDAEXAMPLEEXAMPLE001', 'ada', 'false']],
    [
      'session',
      sessionOf('ops/reader', 'x'),
      [
        `arn:aws:iam::${ACCOUNT}:role/ops/reader`,
        ACCOUNT,
        'AssumedRole',
        'AROAEXAMPLEEXAMPLE002:x',
        'absent',
        'false',
      ],
    ],
    [
      'another account',
      { type: 'AWSAccount', accountId: '310987654321', principalId: 'AKIAEXAMPLEEXAMPLE01' },
      [undefined, '310987654321', undefined, undefined, undefined, 'false'],
    ],
    [
      'service',
      { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
      [undefined, undefined, undefined, undefined, 'absent', 'true'],
    ],
    [
      'anonymous',
      { type: 'AWSAccount', accountId: 'ANONYMOUS_PRINCIPAL' },
      ['absent', undefined, 'Anonymous', undefined, 'absent', 'absent'],
    ],
    ['unknown', { type: 'Unknown' }, [undefined, undefined, undefined, undefined, undefined, undefined]],
  ])('%s', (_, userIdentity, expected) => {
    expect(known(read({ userIdentity }), KEYS)).toEqual(expected);
  });

  test('tags of the caller are in no record, but root has none', () => {
    expect(known(read({}), ['aws:PrincipalTag/team', 'aws:PrincipalOrgID'])).toEqual([undefined, undefined]);
    const root = { type: 'Root', arn: `arn:aws:iam::${ACCOUNT}:root`, accountId: ACCOUNT };
    expect(known(read({ userIdentity: root }), ['aws:PrincipalTag/team'])).toEqual(['absent']);
  });
});

describe('context: the session', () => {
  const MFA = ['aws:MultiFactorAuthPresent', 'aws:MultiFactorAuthAge', 'aws:TokenIssueTime'];
  const attributes = (mfaAuthenticated: string): Json => ({
    attributes: { mfaAuthenticated, creationDate: '20260504T010000Z' },
  });
  const ISSUED = '2026-05-04T01:00:00Z';

  test.each([
    ['long-term key', USER, ['absent', 'absent', 'absent']],
    ['user with MFA', { ...USER, sessionContext: attributes('true') }, ['true', 'present', ISSUED]],
    ['user without MFA', { ...USER, sessionContext: attributes('false') }, ['false', 'absent', ISSUED]],
    [
      'role: `false` is written either way',
      sessionOf('r', 'x', { sessionContext: attributes('false') }),
      [undefined, undefined, ISSUED],
    ],
    [
      'role with MFA',
      sessionOf('r', 'x', { sessionContext: attributes('true') }),
      ['true', 'present', ISSUED],
    ],
    [
      'assumed root',
      { type: 'Root', accountId: ACCOUNT, sessionContext: { ...attributes('false'), assumedRoot: 'true' } },
      [undefined, undefined, ISSUED],
    ],
    [
      'user of whom nothing more is recorded',
      { ...USER, accessKeyId: '' },
      [undefined, undefined, undefined],
    ],
  ])('%s', (_, userIdentity, expected) => {
    expect(known(read({ userIdentity }), MFA)).toEqual(expected);
  });

  test('what the session carries', () => {
    const userIdentity = sessionOf('web', 'i-0aa11bb22cc33dd44', {
      sessionContext: {
        ec2RoleDelivery: '2.0',
        sourceIdentity: 'ada',
        webIdFederationData: { federatedProvider: 'idp.example' },
        signInSessionArn: 'arn:aws:signin:x',
      },
      inScopeOf: {
        credentialsIssuedTo: `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`,
        sourceAccount: ACCOUNT,
      },
    });
    const keys = [
      'ec2:RoleDelivery',
      'ec2:SourceInstanceARN',
      'aws:Ec2InstanceSourceVpc',
      'aws:SourceIdentity',
      'aws:FederatedProvider',
      'aws:SignInSessionArn',
      'lambda:SourceFunctionArn',
      'aws:SourceAccount',
      'aws:AssumedRoot',
    ];
    expect(known(read({ userIdentity }), keys)).toEqual([
      '2.0',
      `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/i-0aa11bb22cc33dd44`,
      'present',
      'ada',
      'idp.example',
      'arn:aws:signin:x',
      `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`,
      ACCOUNT,
      'absent',
    ]);
    expect(known(read({ userIdentity: sessionOf('r', 'x') }), keys.slice(3, 5))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('context: the way of the call', () => {
  const NETWORK = ['aws:SourceIp', 'aws:VpcSourceIp', 'aws:SourceVpce', 'aws:SourceVpc', 'aws:VpceAccount'];
  const endpoint = { vpcEndpointId: 'vpce-0aa11bb22cc33dd44', vpcEndpointAccountId: ACCOUNT };

  test.each([
    ['public address', {}, ['198.51.100.9', 'absent', 'absent', 'absent', 'absent']],
    [
      'public IPv6 address',
      { sourceIPAddress: '2a01:db8::7' },
      ['2a01:db8::7', 'absent', 'absent', 'absent', 'absent'],
    ],
    [
      'through an endpoint',
      { ...endpoint, sourceIPAddress: '10.0.3.17' },
      ['absent', '10.0.3.17', 'vpce-0aa11bb22cc33dd44', undefined, ACCOUNT],
    ],
    [
      'private address',
      { sourceIPAddress: '10.0.3.17' },
      [undefined, undefined, undefined, undefined, undefined],
    ],
    [
      'unique local address',
      { sourceIPAddress: 'fd00::1' },
      [undefined, undefined, undefined, undefined, undefined],
    ],
    [
      'a service',
      { sourceIPAddress: 'AWS Internal' },
      [undefined, undefined, undefined, undefined, undefined],
    ],
    [
      'the console',
      { sessionCredentialFromConsole: 'true' },
      [undefined, undefined, undefined, undefined, undefined],
    ],
    [
      'the SDK of a service',
      { userAgent: 'aws-internal/3 x' },
      [undefined, undefined, undefined, undefined, undefined],
    ],
    [
      'forwarded',
      {
        userIdentity: { ...USER, invokedBy: 'athena.amazonaws.com' },
        sourceIPAddress: 'athena.amazonaws.com',
      },
      [undefined, undefined, 'absent', 'absent', 'absent'],
    ],
  ])('%s', (_, more, expected) => {
    expect(known(read(more), NETWORK)).toEqual(expected);
  });

  const CHAIN = ['aws:ViaAWSService', 'aws:CalledVia', 'aws:CalledViaFirst', 'aws:CalledViaLast'];
  const by = (identity: Json, invokedBy: string): Json => ({
    userIdentity: { ...identity, invokedBy },
    sourceIPAddress: invokedBy,
    userAgent: invokedBy,
  });

  test.each([
    ['direct', {}, ['false', 'absent', 'absent', 'absent']],
    [
      "a user's call goes on",
      by(USER, 'cloudformation.amazonaws.com'),
      ['true', 'present', 'present', 'cloudformation.amazonaws.com'],
    ],
    [
      'through a service that is not in CalledVia',
      by(USER, 'other.amazonaws.com'),
      ['true', undefined, undefined, undefined],
    ],
    [
      'a person of Identity Center',
      by(
        sessionOf('aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Ops_0', 'ada'),
        'athena.amazonaws.com',
      ),
      ['true', 'present', 'present', 'athena.amazonaws.com'],
    ],
    [
      'a role: forwarded, or the role of the service',
      by(sessionOf('r', 'x'), 'athena.amazonaws.com'),
      [undefined, undefined, undefined, undefined],
    ],
    [
      'a service-linked role',
      by(sessionOf('aws-service-role/x.amazonaws.com/AWSServiceRoleForX', 'x'), 'x.amazonaws.com'),
      ['false', 'absent', 'absent', 'absent'],
    ],
    [
      'a service',
      { userIdentity: { type: 'AWSService', invokedBy: 'x.amazonaws.com' } },
      ['false', 'absent', 'absent', 'absent'],
    ],
    ['nobody knows who', { userIdentity: undefined }, [undefined, undefined, undefined, undefined]],
  ])('%s', (_, more, expected) => {
    expect(known(read(more), CHAIN)).toEqual(expected);
  });

  test('time, user agent and transport', () => {
    const denial = read({
      eventTime: '2026-05-04 03:02:01.000',
      userAgent: '[aws-sdk-go-v2/1.36]',
      additionalEventData: {
        CipherSuite: 'X',
        SignatureVersion: 'SigV4',
        AuthenticationMethod: 'QueryString',
      },
      tlsDetails: { tlsVersion: 'TLSv1.3' },
    });
    const keys = [
      'aws:CurrentTime',
      'aws:EpochTime',
      'aws:UserAgent',
      'aws:SecureTransport',
      's3:signatureversion',
      's3:authType',
      's3:TlsVersion',
      'aws:referer',
    ];
    expect(known(denial, keys)).toEqual([
      '2026-05-04T03:02:01Z',
      '1777863721',
      'aws-sdk-go-v2/1.36',
      'true',
      'AWS4-HMAC-SHA256',
      'REST-QUERY-STRING',
      '1.3',
      undefined,
    ]);
    expect(contextOf(denial, 'AWS:currenttime')?.approximate).toBe(true);
    expect(known(read({}), ['aws:SecureTransport'])).toEqual([undefined]);
  });
});

describe('context: the parameters', () => {
  const assume = (requestParameters: Json | null): Denial =>
    read({ eventSource: 'sts.amazonaws.com', eventName: 'AssumeRole', requestParameters });
  const STS = [
    'sts:ExternalId',
    'sts:RoleSessionName',
    'sts:TransitiveTagKeys',
    'aws:RequestTag/team',
    'aws:TagKeys',
    'aws:PrincipalTag/dep',
  ];

  test('parameters that were too large for the record say nothing', () => {
    const requestParameters = { omitted: true, originalSize: 210_000, reason: 'requestParameters too large' };
    expect(known(assume(requestParameters), STS)).toEqual(STS.map(() => undefined));
  });

  test('null says nothing, a value is known, and what is left out is absent', () => {
    expect(known(assume(null), STS)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      known(
        assume({
          roleArn: 'arn:aws:iam::310987654321:role/x',
          roleSessionName: 's',
          tags: [{ key: 'team', value: 'blue' }],
          transitiveTagKeys: ['team'],
          incomingTransitiveTags: { dep: 'eng' },
        }),
        STS,
      ),
    ).toEqual(['absent', 's', ['team'], 'blue', ['team'], 'eng']);
  });

  test.each([
    ['a list', { tags: [{ key: 'a', value: '1' }] }],
    ['a list with capitals', { tags: [{ Key: 'a', Value: '1' }] }],
    ['items', { tagSet: { items: [{ key: 'a', value: '1' }] } }],
    ['a map', { tags: { a: '1' } }],
    [
      'specifications',
      { tagSpecificationSet: { items: [{ resourceType: 'vpc', tags: [{ key: 'a', value: '1' }] }] } },
    ],
  ])('tags as %s', (_, requestParameters) => {
    const denial = read({ eventSource: 'ec2.amazonaws.com', eventName: 'CreateVpc', requestParameters });
    expect(known(denial, ['aws:RequestTag/a', 'aws:RequestTag/b', 'aws:TagKeys'])).toEqual([
      '1',
      'absent',
      ['a'],
    ]);
  });

  test('hidden values are present', () => {
    const hidden = 'HIDDEN_DUE_TO_SECURITY_REASONS';
    const denial = read({
      eventSource: 'sts.amazonaws.com',
      eventName: 'AssumeRole',
      requestParameters: { externalId: hidden, tags: [{ key: 'a', value: '***' }] },
    });
    expect(known(denial, ['sts:ExternalId', 'aws:RequestTag/a'])).toEqual(['present', 'present']);
    expect(JSON.stringify([...denial.context.values()])).not.toContain(hidden);
  });

  test('Amazon S3 headers', () => {
    const denial = read({
      eventName: 'PutObject',
      requestParameters: {
        bucketName: 'depot',
        key: 'k',
        Host: 'depot.s3.eu-west-1.amazonaws.com',
        'x-amz-acl': 'private',
        'x-amz-tagging': 'a=1&b=x%20y',
      },
    });
    const keys = [
      's3:x-amz-acl',
      's3:x-amz-storage-class',
      's3:RequestObjectTag/b',
      's3:RequestObjectTag/c',
      's3:DataAccessPointArn',
    ];
    expect(known(denial, keys)).toEqual(['private', 'absent', 'x y', 'absent', 'absent']);
    const list = read({ eventName: 'ListObjects', requestParameters: { bucketName: 'depot', prefix: '' } });
    expect(known(list, ['s3:prefix', 's3:delimiter'])).toEqual(['', 'absent']);
  });

  test('KMS: encryption context and the service in between', () => {
    const kms = (more: Json): Denial =>
      read({ eventSource: 'kms.amazonaws.com', eventName: 'Decrypt', ...more });
    const keys = [
      'kms:EncryptionContext:app',
      'kms:EncryptionContext:other',
      'kms:EncryptionContextKeys',
      'kms:ViaService',
      'kms:CallerAccount',
    ];
    expect(known(kms({ requestParameters: { encryptionContext: { app: 'x' } } }), keys)).toEqual([
      'x',
      'absent',
      ['app'],
      'absent',
      ACCOUNT,
    ]);
    expect(known(kms({ requestParameters: {} }), keys).slice(0, 3)).toEqual(['absent', 'absent', 'absent']);
    expect(known(kms({}), keys).slice(0, 3)).toEqual([undefined, undefined, undefined]);
    const forService = kms({
      requestParameters: { encryptionContext: { 'aws:s3:arn': 'arn:aws:s3:::depot' } },
    });
    expect(known(forService, ['kms:ViaService'])).toEqual([undefined]);
    const forwarded = kms({ userIdentity: { ...USER, invokedBy: 'dynamodb.amazonaws.com' } });
    expect(known(forwarded, ['kms:ViaService'])).toEqual(['dynamodb.eu-west-1.amazonaws.com']);
  });

  test('Secrets Manager puts the ARN where the call has a name', () => {
    const arn = `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:s-AbCdEf`;
    const secret = (secretId: string, errorMessage?: string): Denial =>
      read({
        eventSource: 'secretsmanager.amazonaws.com',
        eventName: 'GetSecretValue',
        requestParameters: { secretId },
        errorMessage,
      });
    const sentence = `User: ${ADA} is not authorized to perform: secretsmanager:GetSecretValue on resource: ${arn}`;
    expect(known(secret(arn), ['secretsmanager:SecretId'])).toEqual([arn]);
    expect(known(secret('s', sentence), ['secretsmanager:SecretId'])).toEqual([arn]);
    expect(known(secret('s'), ['secretsmanager:SecretId', 'secretsmanager:VersionStage'])).toEqual([
      'present',
      'absent',
    ]);
  });

  test('RunInstances: keys of the resource that is checked, and unknown where a template may decide', () => {
    const run = (requestParameters: Json): Denial =>
      read({
        eventSource: 'ec2.amazonaws.com',
        eventName: 'RunInstances',
        errorMessage: `User: ${ADA} is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/*`,
        requestParameters,
      });
    const items = { instancesSet: { items: [{ imageId: 'ami-1' }] } };
    const keys = ['ec2:InstanceType', 'ec2:Tenancy', 'ec2:ImageID', 'aws:RequestTag/a'];
    expect(known(run({ ...items, instanceType: 't3.micro' }), keys)).toEqual([
      't3.micro',
      undefined,
      undefined,
      'absent',
    ]);
    expect(known(run({ ...items, launchTemplate: { launchTemplateId: 'lt-1' } }), keys)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('context: an enriched record', () => {
  const eventContext = {
    requestContext: {
      'aws:MultiFactorAuthPresent': 'false',
      'aws:PrincipalOrgID': 'o-a1b2c3d4e5',
      'aws:SourceIp': '192.0.2.1',
    },
    tagContext: {
      resourceTags: [{ arn: 'arn:aws:s3:::depot/k', tags: { env: 'prod' } }],
      principalTags: { team: 'blue' },
    },
  };

  test('comes first, and tells where the record disagrees', () => {
    const denial = read({ requestParameters: { bucketName: 'depot', key: 'k' }, eventContext });
    expect(
      known(denial, [
        'aws:MultiFactorAuthPresent',
        'aws:PrincipalOrgID',
        'aws:SourceIp',
        'aws:ResourceTag/env',
        'aws:PrincipalTag/team',
      ]),
    ).toEqual(['false', 'o-a1b2c3d4e5', '192.0.2.1', 'prod', 'blue']);
    expect(denial.contradictions).toMatchObject([
      { what: 'aws:SourceIp', a: { value: '192.0.2.1' }, b: { value: '198.51.100.9' } },
    ]);
  });
});

test('an encoded message that CloudTrail cut cannot be decoded', () => {
  const blob = 'aB3_-zZ9'.repeat(130);
  const message = `You are not authorized to perform this operation. Encoded authorization failure message: ${blob}`;
  const ec2 = { eventSource: 'ec2.amazonaws.com', eventName: 'RunInstances' };
  expect(read({ ...ec2, errorMessage: message }).encodedMessage?.state).toBe('truncated');
  expect(read({ ...ec2, errorMessage: `${message.slice(0, 800)}...` }).encodedMessage?.state).toBe(
    'truncated',
  );
  expect(read({ ...ec2, errorMessage: message.slice(0, 800) }).encodedMessage?.state).toBe('complete');
});

test('member names of a record reach no prototype', () => {
  const text = `{"eventSource":"constructor.amazonaws.com","eventName":"__proto__","userIdentity":{"type":"__proto__"},"errorCode":"constructor",
    "requestParameters":{"__proto__":{"a":"1"},"tags":{"__proto__":"x","constructor":"y"}}}`;
  const [denial] = readText(text);
  expect(
    known(denial!, ['aws:RequestTag/__proto__', 'aws:RequestTag/constructor', 'aws:RequestTag/toString']),
  ).toEqual(['x', 'y', 'absent']);
  expect(({} as Json)['a']).toBeUndefined();
});
