import { describe, expect, test } from 'vitest';
import { SourceText } from '../policy/source.ts';
import type { Claim, Denial } from './denial.ts';
import { readEvidence } from './read.ts';

function read(text: string): readonly Denial[] {
  return readEvidence(new SourceText('error.txt', text)).denials;
}

function only(text: string): Denial {
  const denials = read(text);
  expect(denials).toHaveLength(1);
  return denials[0]!;
}

/** What a denial says, without places. */
function facts(denial: Denial): Record<string, unknown> {
  const { reason } = denial;
  const all = {
    principal: denial.principal?.value,
    session: denial.session?.value,
    action: denial.action?.value,
    resource: denial.resource?.value,
    kind: reason.kind,
    layer: reason.layer,
    trust: reason.trust,
    transitively: reason.transitively,
    policyArn: reason.policyArn?.value,
    setting: reason.setting,
    code: denial.errorCode?.value,
    operation: denial.operation?.eventName.value,
    service: denial.service?.value,
    status: denial.httpStatus?.value,
    request: denial.requestId?.value,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const ADA = 'arn:aws:iam::210987654321:user/team/ada';
const SESSION = 'arn:aws:sts::210987654321:assumed-role/builder/run=7,b@x';
const BUILDER = 'arn:aws:iam::210987654321:role/builder';
const QUEUE = 'arn:aws:sqs:eu-west-1:310987654321:jobs';
const SCP = 'arn:aws:organizations::410987654321:policy/o-a1b2c3d4e5/service_control_policy/p-x1y2z3w4';
const RCP = 'arn:aws:organizations::410987654321:policy/o-a1b2c3d4e5/resource_control_policy/p-x1y2z3w4';
const MANAGED = 'arn:aws:iam::210987654321:policy/limits/Ops.v2';

describe('the sentence, by policy type', () => {
  const head = `User: ${ADA} is not authorized to perform: sqs:SendMessage`;
  const on = ` on resource: ${QUEUE}`;
  const said = { principal: ADA, action: 'sqs:SendMessage' };
  const there = { ...said, resource: QUEUE };

  test.each([
    ['identity-based policy', 'identity'],
    ['resource-based policy', 'resource'],
    ['permissions boundary', 'boundary'],
    ['session policy', 'session'],
    ['service control policy', 'scp'],
    ['VPC endpoint policy', 'vpc-endpoint'],
  ])('no %s allows', (words, layer) => {
    const because = ` because no ${words} allows the sqs:SendMessage action`;
    expect(facts(only(head + because))).toEqual({ ...said, kind: 'implicit', layer });
    expect(facts(only(head + on + because))).toEqual({ ...there, kind: 'implicit', layer });
    expect(facts(only(`${head}${on}${because}.`))).toEqual({ ...there, kind: 'implicit', layer });
  });

  test.each([
    ['an identity-based policy', 'identity', MANAGED],
    ['an identity-based policy', 'identity', 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
    ['a permissions boundary', 'boundary', MANAGED],
    ['a session policy', 'session', MANAGED],
    ['a sessions policy', 'session', undefined],
    ['a service control policy', 'scp', SCP],
    ['a resource control policy', 'rcp', RCP],
    ['a resource-based policy', 'resource', undefined],
    ['a VPC endpoint policy', 'vpc-endpoint', undefined],
  ])('explicit deny in %s', (words, layer, policyArn) => {
    const deny = ` with an explicit deny in ${words}`;
    expect(facts(only(head + deny))).toEqual({ ...said, kind: 'explicit', layer });
    expect(facts(only(head + on + deny))).toEqual({ ...there, kind: 'explicit', layer });
    if (policyArn === undefined) return;
    const withArn = { ...there, kind: 'explicit', layer, policyArn };
    for (const end of ['', '.', '. Go to the console.', '\n\nnext', ' (Service: Sqs, Status Code: 403']) {
      expect(facts(only(`${head}${on}${deny}: ${policyArn}${end}`))).toEqual(withArn);
    }
  });

  test('an SCP named without ARN may be one that merely lacks an Allow', () => {
    const deny = `${head} with an explicit deny in a service control policy`;
    expect(only(deny).reason.kindCertain).toBe(false);
    expect(only(`${deny}: ${SCP}`).reason.kindCertain).toBeUndefined();
  });

  test('a role trust policy is the resource policy of its role', () => {
    const assume = `User: ${ADA} is not authorized to perform: sts:AssumeRole`;
    const expected = { principal: ADA, action: 'sts:AssumeRole', layer: 'resource', trust: true };
    expect(facts(only(`${assume} because no role trust policy allows the sts:AssumeRole action`))).toEqual({
      ...expected,
      kind: 'implicit',
    });
    expect(facts(only(`${assume} with an explicit deny in the role trust policy`))).toEqual({
      ...expected,
      kind: 'explicit',
    });
  });

  test('one policy type through another: both are kept', () => {
    const text = `${head}${on} with an explicit deny in a VPC endpoint policy transitively through a service control policy`;
    expect(facts(only(text))).toEqual({
      ...there,
      kind: 'explicit',
      layer: 'scp',
      transitively: 'vpc-endpoint',
    });
  });

  test('the oldest forms say less', () => {
    expect(facts(only(head))).toEqual({ ...said, kind: 'unstated' });
    expect(facts(only(head + on))).toEqual({ ...there, kind: 'unstated' });
    expect(facts(only(`${head}${on} with an explicit deny`))).toEqual({ ...there, kind: 'explicit' });
  });

  test('the repeated action may be misspelt, shortened, or not be there', () => {
    for (const repeated of ['sqs:SendMesage ', 'SendMessage ', '']) {
      const text = `${head}${on} because no session policy allows the ${repeated}action`;
      expect(facts(only(text))).toEqual({ ...there, kind: 'implicit', layer: 'session' });
    }
  });
});

describe('who', () => {
  const tail = ' is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::depot"';

  test.each([
    ['user', `User: ${ADA}`, 'user', ADA],
    ['without `User:`', ADA, 'user', ADA],
    ['`User` without colon', `User ${ADA}`, 'user', ADA],
    ['root', 'User: arn:aws:iam::210987654321:root', 'root', 'arn:aws:iam::210987654321:root'],
    ['session', `User: ${SESSION}`, 'role', BUILDER],
    ['role', 'User: arn:aws:iam::210987654321:role/a/b', 'role', 'arn:aws:iam::210987654321:role/a/b'],
    [
      'federated user',
      'User: arn:aws:sts::210987654321:federated-user/bob',
      'federated-user',
      'arn:aws:sts::210987654321:federated-user/bob',
    ],
    [
      'other partition',
      'User: arn:aws-cn:iam::210987654321:user/li',
      'user',
      'arn:aws-cn:iam::210987654321:user/li',
    ],
    ['anonymous', 'User: anonymous', 'anonymous', 'anonymous'],
    ['service', 'User: access-grants.s3.amazonaws.com', 'service', 'access-grants.s3.amazonaws.com'],
    ['display name', 'CloudWatch Alarms', 'service', 'cloudwatch.amazonaws.com'],
    ['masked', 'User: ***', 'unknown', undefined],
    [
      '`User` in a name',
      'User: arn:aws:sts::210987654321:assumed-role/User-ops/User',
      'role',
      'arn:aws:iam::210987654321:role/User-ops',
    ],
  ])('%s', (_, subject, kind, principal) => {
    const denial = only(subject + tail);
    expect(denial.principalKind).toBe(kind);
    expect(denial.principal?.value).toBe(principal);
    expect(denial.action?.value).toBe('s3:ListBucket');
    expect(denial.resource?.value).toBe('arn:aws:s3:::depot');
  });

  test('the role of a session is marked as rebuilt: its path is not in the session ARN', () => {
    const denial = only(`User: ${SESSION}${tail}`);
    expect(denial.session?.value).toBe(SESSION);
    expect(denial.principal?.from.inferred).toBe('session-role-without-path');
  });

  test('an account id that is too short is read, and noted', () => {
    const denial = only(`User: arn:aws:iam::0123456789:user/x${tail}`);
    expect(denial.accountId?.value).toBe('0123456789');
    expect(denial.anomalies.map(({ kind }) => kind)).toEqual(['account-id-length']);
  });

  test('a user ARN of STS is a user ARN of IAM', () => {
    const denial = only(`User: arn:aws:sts::210987654321:user/ada${tail}`);
    expect(denial.principal?.value).toBe('arn:aws:iam::210987654321:user/ada');
    expect(denial.anomalies.map(({ kind }) => kind)).toEqual(['malformed-principal']);
  });
});

describe('what', () => {
  const subject = `User: ${ADA} is not authorized to perform: `;
  const reason = ' because no identity-based policy allows the x:Y action';

  test.each([
    [
      'an ARN with a blank',
      'cloudwatch:PutMetricAlarm',
      'arn:aws:cloudwatch:eu-west-1:210987654321:alarm:cpu too high',
    ],
    ['a star', 'organizations:LeaveOrganization', '*'],
    ['an empty tail', 'iam:ListUsers', 'arn:aws:iam::210987654321:user/'],
    [
      'colons and wildcards',
      'codedeploy:ListDeployments',
      'arn:aws:codedeploy:eu-west-1:210987654321:deploymentgroup:*',
    ],
    [
      'a path in percent signs',
      'apigateway:PUT',
      'arn:aws:apigateway:eu-west-1::/tags/arn%3Aaws%3Aapigateway',
    ],
  ])('%s', (_, action, resource) => {
    const denial = only(`${subject}${action} on resource: ${resource}${reason}`);
    expect(denial.action?.value).toBe(action);
    expect(denial.resource?.value).toBe(resource);
    expect(denial.reason.layer).toBe('identity');
  });

  test.each([
    ['role deploy', 'iam:GetRole', 'arn:aws:iam::210987654321:role/deploy'],
    ['user bob', 'iam:GetUser', 'arn:aws:iam::210987654321:user/bob'],
    ['instance profile web', 'iam:GetInstanceProfile', 'arn:aws:iam::210987654321:instance-profile/web'],
    ['policy limits', 'iam:CreatePolicy', 'arn:aws:iam::210987654321:policy/limits'],
  ])('a type and a name: %s', (text, action, arn) => {
    const denial = only(`${subject}${action} on resource: ${text}${reason}`);
    expect(denial.resource).toMatchObject({ value: arn, accountAssumed: true, pathUnknown: true });
    expect(denial.resourceText?.value).toBe(text);
  });

  test.each([
    [`policy ${MANAGED}`, MANAGED],
    ['role template arn:aws:iam::aws:role-template/ops', 'arn:aws:iam::aws:role-template/ops'],
    ['role-template arn:aws:iam::aws:role-template/ops', 'arn:aws:iam::aws:role-template/ops'],
  ])('a type and an ARN: %s', (text, arn) => {
    const denial = only(`${subject}iam:GetPolicy on resource: ${text}${reason}`);
    expect(denial.resource).toMatchObject({ value: arn, accountAssumed: false, pathUnknown: false });
  });

  test.each([
    'My-Trail',
    '+41790000000',
    'prod/db',
    'access key AKIAEXAMPLEEXAMPLE01',
    'arn:aws:execute-api:eu-west-1:********/****/',
  ])('no ARN is made of %s', (text) => {
    const denial = only(`${subject}cloudtrail:GetTrailStatus on resource: ${text}${reason}`);
    expect(denial.resource).toBeUndefined();
    expect(denial.resourceText?.value).toBe(text);
  });

  test('without a reason a resource ends with the line, and an ARN at a blank', () => {
    expect(only(`${subject}sts:AssumeRole on resource: ${BUILDER} (retry in 5s)`).resource?.value).toBe(
      BUILDER,
    );
    expect(only(`${subject}sts:AssumeRole on resource: ${BUILDER} at x.js:1`).resource?.value).toBe(BUILDER);
    expect(only(`${subject}sts:AssumeRole on resource: ${BUILDER}\nnext line`).resource?.value).toBe(BUILDER);
    expect(only(`${subject}sts:AssumeRole on resource: ${BUILDER} now\n\nnext`).resource?.value).toBe(
      BUILDER,
    );
    expect(only(`${subject}sts:AssumeRole on resource: ${BUILDER}.`).resource?.value).toBe(BUILDER);
  });

  test('letter case: prefixes are lower-case, SQS is spelled out, an operation lends its spelling', () => {
    expect(only(`${subject}SNS:Publish on resource: *`).action?.value).toBe('sns:Publish');
    const queue = only(`${subject}sqs:receivemessage on resource: ${QUEUE}`);
    expect([queue.action?.value, queue.actionText?.value]).toEqual([
      'sqs:ReceiveMessage',
      'sqs:receivemessage',
    ]);
    const wrapped = `An error occurred (X) when calling the GetThing operation: ${subject}foo:getthing`;
    expect(only(wrapped).action?.value).toBe('foo:GetThing');
  });

  test('a name that is only an operation gives candidates, and no action', () => {
    const denial = only(`${subject}s3:CopyObject on resource: "arn:aws:s3:::depot/a b.txt"`);
    expect(denial.action).toBeUndefined();
    expect(denial.actionText?.value).toBe('s3:CopyObject');
    expect(denial.actionCandidates).toContain('s3:PutObject');
    expect(denial.resource?.value).toBe('arn:aws:s3:::depot/a b.txt');
  });

  test('an object ARN printed for a bucket action is its bucket', () => {
    const denial = only(`${subject}s3:PutBucketPolicy on resource: "arn:aws:s3:::depot/k"`);
    expect(denial.resource?.value).toBe('arn:aws:s3:::depot');
    expect(denial.resource?.from.inferred).toBe('bucket-of-object');
  });

  test('a presigned URL is not passed on with its signature', () => {
    const text = `${subject}s3:GetObject on resource: https://depot.example/k?X-Amz-Signature=abcdef0123456789${reason}`;
    expect(JSON.stringify(only(text))).not.toContain('abcdef0123456789');
  });
});

describe('other sentences', () => {
  test('KMS does not name the key of a ciphertext', () => {
    const why =
      'because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access';
    for (const on of ['this resource', 'the resource associated with this ciphertext']) {
      const denial = only(`User: ${ADA} is not authorized to perform: kms:Decrypt on ${on} ${why}`);
      expect(facts(denial)).toEqual({
        principal: ADA,
        action: 'kms:Decrypt',
        kind: 'unstated',
        layer: 'resource',
      });
      expect(denial.reason.layerCertain).toBe(false);
      expect(denial.resourceText?.value).toBe(on);
    }
    const three =
      'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.';
    expect(only(three).action).toMatchObject({
      value: 'kms:Decrypt',
      from: { inferred: 'action-of-wording' },
    });
  });

  test.each([
    ['sts:AssumeRoleWithSAML', 'saml'],
    ['sts:AssumeRoleWithWebIdentity', 'web-identity'],
  ])('%s names neither caller nor role', (action, kind) => {
    const denial = only(`Error: Not authorized to perform ${action}`);
    expect(denial).toMatchObject({
      principalKind: kind,
      action: { value: action },
      classification: 'authorization',
    });
    expect(denial.principal).toBeUndefined();
  });

  test.each([
    [
      'because public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access.',
      'BlockPublicAcls',
    ],
    [
      'because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
      'BlockPublicPolicy',
    ],
    [
      'because this bucket has blocked upload requests that specify Server Side Encryption',
      'BlockedEncryptionTypes',
    ],
    ['because object protected by object lock.', 'ObjectLock'],
  ])('a switch of Amazon S3: %s', (clause, setting) => {
    const text = `User: ${ADA} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::depot/k" ${clause}`;
    expect(only(text).reason).toMatchObject({ kind: 'explicit', layer: 'service', setting });
  });

  test('SES quotes with a back-tick and an apostrophe', () => {
    const arn = 'arn:aws:ses:eu-west-1:210987654321:identity/example.org';
    const text = `User \`${SESSION}' is not authorized to perform \`ses:SendEmail' on resource \`${arn}'`;
    expect(facts(only(text))).toMatchObject({ session: SESSION, action: 'ses:SendEmail', resource: arn });
  });

  test('the console shows labelled lines', () => {
    const text = [
      'Access denied to iam:GetAccountSummary',
      `User: ${ADA}`,
      'Service: iam',
      'Action: GetAccountSummary',
      'On resource(s): *',
      'Context: no identity-based policy allows the action',
    ].join('\n');
    expect(facts(only(text))).toEqual({
      principal: ADA,
      action: 'iam:GetAccountSummary',
      resource: '*',
      kind: 'implicit',
      layer: 'identity',
    });
  });

  test('SQS used to name the queue by its URL', () => {
    const text = 'Access to the resource https://sqs.eu-west-1.amazonaws.com/310987654321/jobs is denied.';
    expect(facts(only(text))).toEqual({ resource: QUEUE, kind: 'unstated' });
  });

  test('root assumes no role', () => {
    const denial = only('Roles may not be assumed by root accounts.');
    expect(denial).toMatchObject({ principalKind: 'root', action: { value: 'sts:AssumeRole' } });
    expect(denial.reason).toMatchObject({ kind: 'explicit', layer: 'service' });
  });
});

describe('encoded messages', () => {
  const generic = 'You are not authorized to perform this operation.';
  const sentence = `User: ${ADA} is not authorized to perform: ec2:StopInstances on resource: arn:aws:ec2:eu-west-1:210987654321:instance/i-0aa11bb22cc33dd44 with an explicit deny in a service control policy: ${SCP}`;
  const blob = 'aB3_-zZ9'.repeat(40);

  test('after the sentence', () => {
    const denial = only(`${generic} ${sentence}. Encoded authorization failure message: ${blob}`);
    expect(denial.reason.policyArn?.value).toBe(SCP);
    expect(denial.encodedMessage).toMatchObject({ text: blob, state: 'complete' });
  });

  test('alone, and with words of another service before', () => {
    for (const between of ['', ' Please consult the permissions of your backup role.']) {
      const denial = only(`${generic}${between} Encoded authorization failure message: ${blob}`);
      expect(denial.encodedMessage).toMatchObject({ text: blob, state: 'complete' });
      expect(denial.action).toBeUndefined();
    }
  });

  test('cut off, wrapped, and blanked out', () => {
    const before = `${generic} Encoded authorization failure message: `;
    expect(only(`${before}${blob}...`).encodedMessage?.state).toBe('truncated');
    const wrapped = blob.match(/.{1,64}/g)!.join('\n');
    expect(only(before + wrapped).encodedMessage?.text).toBe(blob);
    expect(only(`${before + blob}\nSee the documentation`).encodedMessage?.text).toBe(blob);
    expect(only(`${before}***`).encodedMessage).toBeUndefined();
  });

  test('of a known operation: what it may have been checked for', () => {
    const text = `An error occurred (UnauthorizedOperation) when calling the RunInstances operation: ${generic}`;
    const denial = only(text);
    expect(denial.action).toBeUndefined();
    expect(denial.actionCandidates).toEqual(['ec2:RunInstances', 'ec2:CreateTags', 'iam:PassRole']);
    const describe = `operation error EC2: DescribeVpcs, https response error StatusCode: 403, RequestID: r-1, api error UnauthorizedOperation: ${generic}`;
    expect(facts(only(describe))).toMatchObject({
      action: 'ec2:DescribeVpcs',
      resource: '*',
      request: 'r-1',
    });
  });
});

test('an authorization id, with the Region to ask', () => {
  const id = 'k2m4n6p8q0r2s4t6u8v0w2x4';
  const text = `User: ${ADA} is not authorized to perform: iam:GetRole on resource: role deploy because no identity-based policy allows the iam:GetRole action. Go to https://eu-west-1.console.aws.amazon.com/iam/home?region=eu-west-1#/authorization-details/${id} for complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: ${id}`;
  const denial = only(text);
  expect(denial.authorizationId?.value).toBe(id);
  expect(denial.authorizationRegion?.value).toBe('eu-west-1');
});

describe('wrappers', () => {
  const sentence = `User: ${SESSION} is not authorized to perform: dynamodb:Query on resource: * because no session policy allows the dynamodb:Query action`;
  const said = {
    principal: BUILDER,
    session: SESSION,
    action: 'dynamodb:Query',
    resource: '*',
    kind: 'implicit',
    layer: 'session',
  };

  test.each([
    [
      'AWS CLI',
      `An error occurred (AccessDeniedException) when calling the Query operation (reached max retries: 2): ${sentence}`,
      { code: 'AccessDeniedException', operation: 'Query' },
    ],
    [
      'AWS CLI of 2026',
      `\naws: [ERROR]: An error occurred (AccessDeniedException) when calling the Query operation: ${sentence}\n`,
      { code: 'AccessDeniedException', operation: 'Query' },
    ],
    [
      'Java v1',
      `com.amazonaws.x.AmazonDynamoDBException: ${sentence} (Service: AmazonDynamoDBv2; Status Code: 400; Error Code: AccessDeniedException; Request ID: ABC123; Proxy: null)`,
      { code: 'AccessDeniedException', service: 'AmazonDynamoDBv2', status: 400, request: 'ABC123' },
    ],
    [
      'Java v2',
      `software.amazon.awssdk.X: ${sentence} (Service: DynamoDb, Status Code: 400, Request ID: ABC123) (SDK Attempt Count: 1)`,
      { service: 'DynamoDb', status: 400, request: 'ABC123' },
    ],
    [
      'Go v1',
      `AccessDeniedException: ${sentence}\n\tstatus code: 400, request id: ABC123`,
      { code: 'AccessDeniedException', status: 400, request: 'ABC123' },
    ],
    [
      'Go v2',
      `operation error DynamoDB: Query, https response error StatusCode: 400, RequestID: ABC123, api error AccessDeniedException: ${sentence}`,
      {
        code: 'AccessDeniedException',
        operation: 'Query',
        service: 'DynamoDB',
        status: 400,
        request: 'ABC123',
      },
    ],
    [
      'JS v3',
      `AccessDeniedException: ${sentence}\n    at f (/srv/x.js:1:2) {\n  '$fault': 'client',\n  '$metadata': {\n    httpStatusCode: 400,\n    requestId: 'ABC123',\n  },\n  __type: 'x'\n}`,
      { code: 'AccessDeniedException', status: 400, request: 'ABC123' },
    ],
    [
      'wire JSON',
      JSON.stringify({ __type: 'com.x#AccessDeniedException', Message: sentence }),
      { code: 'AccessDeniedException' },
    ],
    [
      'wire XML',
      `<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>${sentence}</Message></Error><RequestId>ABC123</RequestId></ErrorResponse>`,
      { code: 'AccessDenied', request: 'ABC123' },
    ],
    [
      'boto3 response',
      `{'Error': {'Message': '${sentence}', 'Code': 'AccessDeniedException'}, 'ResponseMetadata': {'RequestId': 'ABC123'}}`,
      { request: 'ABC123', code: 'AccessDeniedException' },
    ],
    [
      'Rust',
      `service error: unhandled error (AccessDeniedException): Error { code: "AccessDeniedException", message: "${sentence}", aws_request_id: "ABC123" }`,
      { code: 'AccessDeniedException', request: 'ABC123' },
    ],
    [
      'Ruby',
      `Aws::DynamoDB::Errors::AccessDeniedException (${sentence})`,
      { code: 'AccessDeniedException', service: 'DynamoDB' },
    ],
    [
      'PHP',
      `Error executing "Query" on "https://dynamodb.eu-west-1.amazonaws.com"; AWS HTTP error: Client error: x AccessDeniedException (client): ${sentence}`,
      { code: 'AccessDeniedException', operation: 'Query' },
    ],
    ['.NET', `Amazon.DynamoDBv2.AmazonDynamoDBException: ${sentence}\n ---> Amazon.Runtime.X: y`, {}],
    [
      'CloudFormation',
      `Resource handler returned message: "${sentence} (Service: DynamoDb, Status Code: 400, Request ID: ABC123)" (RequestToken: DEF456, HandlerErrorCode: AccessDenied)`,
      { service: 'DynamoDb', status: 400, request: 'ABC123', code: 'AccessDenied' },
    ],
    ['docker', `denied: ${sentence}`, {}],
  ])('%s', (_, text, expected) => {
    expect(facts(only(text))).toEqual({ ...said, ...expected });
  });

  test('the inner code wins, the outer one is kept', () => {
    const text = `An error occurred (InvalidInput) when calling the CreateHostedZone operation: Failed to verify the given VPC by calling ec2:DescribeVpcs: You are not authorized to perform this operation. (Service: AmazonEC2; Status Code: 403; Error Code: UnauthorizedOperation; Request ID: ABC123; Proxy: null)`;
    const denial = only(text);
    expect(facts(denial)).toMatchObject({
      action: 'ec2:DescribeVpcs',
      resource: '*',
      code: 'UnauthorizedOperation',
    });
    expect(denial.outerErrorCode?.value).toBe('InvalidInput');
    expect(denial.operation?.eventName.value).toBe('CreateHostedZone');
  });
});

describe('a text with more in it', () => {
  const deny = (action: string): string =>
    `User: ${ADA} is not authorized to perform: ${action} on resource: * because no identity-based policy allows the ${action} action`;

  test('several sentences, each once, in order', () => {
    const text = [
      'retrying…',
      deny('s3:ListAllMyBuckets'),
      deny('ec2:DescribeVpcs'),
      deny('s3:ListAllMyBuckets'),
      `An error occurred (AccessDenied) when calling the ListKeys operation: ${deny('kms:ListKeys')}`,
      'An error occurred (ExpiredToken) when calling the ListBuckets operation: The provided token has expired.',
    ].join('\n');
    const denials = read(text);
    expect(denials.map(({ action }) => action?.value)).toEqual([
      's3:ListAllMyBuckets',
      'ec2:DescribeVpcs',
      'kms:ListKeys',
      undefined,
    ]);
    expect(denials.map(({ operation }) => operation?.eventName.value)).toEqual([
      undefined,
      undefined,
      'ListKeys',
      'ListBuckets',
    ]);
    expect(denials[3]).toMatchObject({ classification: 'not-authorization', category: 'credentials' });
  });

  test('each keeps the code beside it', () => {
    const line = (type: string, action: string): string =>
      JSON.stringify({ __type: type, message: deny(action) });
    const denials = read(
      `${line('AccessDenied', 'a:B')}\n${line('AccessDeniedException', 'c:D')}\n${JSON.stringify({ message: deny('e:F') })}`,
    );
    const trailing = (type: string, action: string): string =>
      JSON.stringify({ message: deny(action), __type: type });
    const others = read(`${trailing('AccessDenied', 'a:B')}\n${trailing('AccessDeniedException', 'c:D')}`);
    expect(others.map(({ errorCode }) => errorCode?.value)).toEqual([
      'AccessDenied',
      'AccessDeniedException',
    ]);
    expect(denials.map(({ errorCode }) => errorCode?.value)).toEqual([
      'AccessDenied',
      'AccessDeniedException',
      undefined,
    ]);
  });

  test('an error that wraps another one is no error of its own', () => {
    const text = `An error occurred (InternalError) when calling the StartJob operation: operation error S3: GetObject, https response error StatusCode: 403, RequestID: R1, api error AccessDenied: ${deny('s3:GetObject')}`;
    expect(facts(only(text))).toMatchObject({
      action: 's3:GetObject',
      operation: 'GetObject',
      code: 'AccessDenied',
    });
    const lines = text.replace(': operation error', '\noperation error');
    expect(read(lines).map(({ operation }) => operation?.eventName.value)).toEqual(['StartJob', 'GetObject']);
  });

  test('what Terraform draws, in colour', () => {
    const bar = '\u001b[31m│\u001b[0m';
    const text = [
      '\u001b[31m╷\u001b[0m',
      `${bar} \u001b[1m\u001b[31mError: \u001b[0mreading S3 Bucket (depot): operation error S3: HeadBucket, https response error StatusCode: 403, RequestID: R1, HostID: h=, api error AccessDenied: ${deny('s3:ListBucket')}`,
      `${bar} `,
      `${bar}   with aws_s3_bucket.depot,`,
      '\u001b[31m╵\u001b[0m',
    ].join('\n');
    expect(facts(only(text))).toMatchObject({
      action: 's3:ListBucket',
      layer: 'identity',
      operation: 'HeadBucket',
    });
  });

  test('quoted in a mail, with an invisible character', () => {
    const text = deny('s3:Get\u200bObject').replaceAll(' on resource', '\n> on resource');
    expect(only(`> ${text}`).action?.value).toBe('s3:GetObject');
  });

  test('inside a JSON log line, escaped twice', () => {
    const line = JSON.stringify({
      msg: `An error (${JSON.stringify(deny('s3:GetObject').replace('*', '"arn:aws:s3:::depot/k"'))})`,
    });
    expect(facts(only(line))).toMatchObject({ resource: 'arn:aws:s3:::depot/k', layer: 'identity' });
  });
});

describe('line wraps', () => {
  const text = `An error occurred (AccessDenied) when calling the GetObject operation: User: arn:aws:sts::210987654321:assumed-role/nightly-report-reader/run-20260504 is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::report-archive-eu-west-1/2026/05/04/summary.parquet" with an explicit deny in a service control policy: ${SCP}`;
  const expected = facts(only(text));

  test.each([57, 64, 72, 80, 100, 120, 132])('a terminal of %i columns', (width) => {
    const lines = text.match(new RegExp(`.{1,${width}}`, 'g'))!;
    expect(facts(only(lines.join('\n')))).toEqual(expected);
    expect(facts(only(lines.join('\r\n')))).toEqual(expected);
  });

  test('between words, as documents have it', () => {
    const lines = text.replaceAll(/ (is|s3:GetObject|"arn|service|arn)/g, '\n$1');
    expect(facts(only(lines))).toEqual(expected);
  });
});

describe('errors without a sentence', () => {
  test.each([
    ['An error occurred (403) when calling the HeadObject operation: Forbidden', 'authorization', undefined],
    [
      'An error occurred (SignatureDoesNotMatch) when calling the GetObject operation: …',
      'not-authorization',
      'credentials',
    ],
    [
      'An error occurred (OptInRequired) when calling the DescribeVpcs operation: …',
      'not-authorization',
      'subscription',
    ],
    [
      'An error occurred (DryRunOperation) when calling the RunInstances operation: Request would have succeeded, but DryRun flag is set.',
      'not-authorization',
      'dry-run-allowed',
    ],
    [
      'An error occurred (AccessDeniedException) when calling the GetTable operation: Insufficient Lake Formation permission(s): Required Select on t',
      'service-permission',
      'lake-formation',
    ],
    [
      'Error from server (Forbidden): pods is forbidden: User "x" cannot list resource "pods" in API group ""',
      'service-permission',
      'kubernetes-rbac',
    ],
    ['IAM user access not activated', 'service-setting', 'billing-access'],
    ["Access denied for operation 'AWS::X::Y'.", 'possible', undefined],
    ['{"message":"Forbidden"}', 'possible', undefined],
    [
      '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>',
      'not-authorization',
      'credentials',
    ],
    ['AccessDenied: Access Denied\n    at x', 'authorization', undefined],
    ['Access Denied', 'possible', undefined],
    [
      'An error occurred (SomethingElse) when calling the GetThing operation: no',
      'not-authorization',
      undefined,
    ],
  ])('%s', (text, classification, category) => {
    expect(only(text)).toMatchObject({ classification, ...(category && { category }) });
  });

  test('a HEAD request has candidates only', () => {
    const denial = only('An error occurred (403) when calling the HeadObject operation: Forbidden');
    expect(denial.action).toBeUndefined();
    expect(denial.actionCandidates).toEqual([
      's3:GetObject',
      's3:GetObjectVersion',
      's3:ListBucket',
      'kms:Decrypt',
    ]);
  });

  test('Organizations words all its denials alike', () => {
    const text =
      "An error occurred (AccessDeniedException) when calling the ListAccounts operation: You don't have permissions to access this resource.";
    expect(only(text).actionCandidates).toEqual(['organizations:ListAccounts']);
  });
});

describe('places', () => {
  /** Compares the ranges of claims with the parts between « and ». */
  function expectPlaces(
    marked: string,
    pick: (denial: Denial) => readonly (Claim<unknown> | undefined)[],
  ): void {
    const ranges: { start: number; end: number }[] = [];
    let text = '';
    for (const character of marked) {
      if (character === '«') ranges.push({ start: text.length, end: -1 });
      else if (character === '»') ranges.findLast(({ end }) => end < 0)!.end = text.length;
      else text += character;
    }
    expect(pick(only(text)).map((claim) => claim?.from.span)).toEqual(ranges);
  }

  test('of the slots', () => {
    const text = `An error occurred («AccessDenied») when calling the «GetObject» operation:\nUser: «${ADA}» is not authorized to perform: «s3:GetObject» on resource: "«arn:aws:s3:::depot/k»" with an explicit deny in a service control policy: «${SCP}».`;
    expectPlaces(text, ({ errorCode, operation, principal, action, resource, reason }) => [
      errorCode,
      operation?.eventName,
      principal,
      action,
      resource,
      reason.policyArn,
    ]);
  });

  test('behind escapes, entities and colours', () => {
    const json = `{"Message":"\\u001b[1mUser: «${ADA}» is not authorized to perform: «s3:GetObject» on resource: \\"«arn:aws:s3:::depot/a&amp;b»\\""}`;
    expectPlaces(json, ({ principal, action, resource }) => [principal, action, resource]);
    const denial = only(json.replaceAll(/[«»]/g, ''));
    expect(denial.resource?.value).toBe('arn:aws:s3:::depot/a&b');
  });

  test('of an ARN that a terminal cut in two', () => {
    const sentence = `User: ${ADA} is not authorized to perform: sqs:SendMessage on resource: arn:aws:sqs:eu-we\nst-1:310987654321:jobs because no resource-based policy allows the sqs:SendMessage action`;
    const denial = only(sentence);
    expect(denial.resource?.value).toBe(QUEUE);
    const { start, end } = denial.resource!.from.span;
    expect(sentence.slice(start, end)).toBe('arn:aws:sqs:eu-we\nst-1:310987654321:jobs');
  });

  test('line and column', () => {
    const denial = only(`one\ntwo\nUser: ${ADA} is not authorized to perform: a:B`);
    expect(denial.principal?.from).toMatchObject({
      source: 'error.txt',
      what: 'message',
      line: 3,
      column: 7,
    });
  });
});
