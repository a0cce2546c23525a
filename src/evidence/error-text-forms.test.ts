/** Error texts as tools and services wrap them, composed here with values of our own. */
import { describe, expect, test } from 'vitest';
import { SourceText } from '../policy/source.ts';
import type { Denial } from './denial.ts';
import { readEvidence } from './read.ts';

const SESSION = 'arn:aws:sts::210987654321:assumed-role/shipper/job-77';
const ROLE = 'arn:aws:iam::210987654321:role/shipper';
const USER = 'arn:aws:iam::210987654321:user/ada';

function read(text: string): readonly Denial[] {
  return readEvidence(new SourceText('paste', text)).denials;
}

/** The facts that decide what is evaluated. */
function facts(denial: Denial): object {
  const { principal, action, resource, reason, errorCode, operation, requestId } = denial;
  const all = {
    principal: principal?.value,
    action: action?.value,
    resource: resource?.value,
    kind: reason.kind,
    layer: reason.layer,
    policyArn: reason.policyArn?.value,
    code: errorCode?.value,
    operation: operation?.eventName.value,
    requestId: requestId?.value,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

describe('ten error texts in forms none of the fixtures has', () => {
  test.each<[string, string, readonly object[]]>([
    [
      'Terraform, wrapped between words inside its box, two errors',
      [
        '╷',
        '│ Error: creating SQS Queue (parcels)',
        '│ ',
        '│   with aws_sqs_queue.parcels,',
        '│ ',
        '│ While waiting: operation error SQS: CreateQueue, https response error',
        '│ StatusCode: 403, RequestID: q-1, api',
        `│ error AccessDenied: User: ${SESSION} is not authorized`,
        '│ to perform: sqs:createqueue on resource: arn:aws:sqs:eu-north-1:210987654321:parcels',
        '│ because no identity-based policy allows the sqs:createqueue action',
        '╵',
        '╷',
        `│ Error: reading IAM Role (shipper): operation error IAM: GetRole, https response error StatusCode: 403, RequestID: q-2, api error AccessDenied: User: ${SESSION} is not authorized to perform: iam:GetRole on resource: role shipper with an explicit deny in an identity-based policy: arn:aws:iam::210987654321:policy/Fence`,
        '╵',
      ].join('\n'),
      [
        {
          principal: ROLE,
          action: 'sqs:CreateQueue',
          resource: 'arn:aws:sqs:eu-north-1:210987654321:parcels',
          kind: 'implicit',
          layer: 'identity',
          code: 'AccessDenied',
          operation: 'CreateQueue',
          requestId: 'q-1',
        },
        {
          principal: ROLE,
          action: 'iam:GetRole',
          resource: ROLE,
          kind: 'explicit',
          layer: 'identity',
          policyArn: 'arn:aws:iam::210987654321:policy/Fence',
          code: 'AccessDenied',
          operation: 'GetRole',
          requestId: 'q-2',
        },
      ],
    ],
    [
      'CDK in a build log, with timestamps and colours',
      `2026-05-04T03:02:01.1234567Z \u001b[31m❌  Depot failed:\u001b[39m Error: The stack named Depot failed creation, it may need to be manually deleted: ROLLBACK_COMPLETE: Resource handler returned message: "User: ${SESSION} is not authorized to perform: kms:TagResource on resource: arn:aws:kms:eu-north-1:210987654321:key/* with an explicit deny in a service control policy (Service: Kms, Status Code: 400, Request ID: k-1) (SDK Attempt Count: 1)" (RequestToken: t-1, HandlerErrorCode: AccessDenied)`,
      [
        {
          principal: ROLE,
          action: 'kms:TagResource',
          resource: 'arn:aws:kms:eu-north-1:210987654321:key/*',
          kind: 'explicit',
          layer: 'scp',
          code: 'AccessDenied',
          requestId: 'k-1',
        },
      ],
    ],
    [
      'a Kubernetes event of a controller, with its count',
      `  Warning  FailedDeployModel  3m11s (x9 over 8m)  ingress  Failed deploy model due to operation error Elastic Load Balancing v2: CreateListener, https response error StatusCode: 403, RequestID: e-1, api error AccessDenied: User: ${SESSION} is not authorized to perform: elasticloadbalancing:AddTags on resource: arn:aws:elasticloadbalancing:eu-north-1:210987654321:listener/app/web/1a2b/* because no permissions boundary allows the elasticloadbalancing:AddTags action`,
      [
        {
          principal: ROLE,
          action: 'elasticloadbalancing:AddTags',
          resource: 'arn:aws:elasticloadbalancing:eu-north-1:210987654321:listener/app/web/1a2b/*',
          kind: 'implicit',
          layer: 'boundary',
          code: 'AccessDenied',
          operation: 'CreateListener',
          requestId: 'e-1',
        },
      ],
    ],
    [
      'a storage driver over gRPC, with an encoded message',
      `failed to provision volume with StorageClass "fast": rpc error: code = Internal desc = Could not create volume "pvc-9": could not create volume in EC2: operation error EC2: CreateVolume, https response error StatusCode: 403, RequestID: v-1, api error UnauthorizedOperation: You are not authorized to perform this operation. User: ${SESSION} is not authorized to perform: ec2:CreateVolume on resource: arn:aws:ec2:eu-north-1:210987654321:volume/* with an explicit deny in a permissions boundary. Encoded authorization failure message: ${'qW-3_x'.repeat(30)}`,
      [
        {
          principal: ROLE,
          action: 'ec2:CreateVolume',
          resource: 'arn:aws:ec2:eu-north-1:210987654321:volume/*',
          kind: 'explicit',
          layer: 'boundary',
          code: 'UnauthorizedOperation',
          operation: 'CreateVolume',
          requestId: 'v-1',
        },
      ],
    ],
    [
      'a web identity in Go v1, with the cause on a line of its own',
      'WebIdentityErr: failed to retrieve credentials\ncaused by: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity\n\tstatus code: 403, request id: w-1',
      [{ action: 'sts:AssumeRoleWithWebIdentity', kind: 'unstated', code: 'AccessDenied', requestId: 'w-1' }],
    ],
    [
      'a log line of JSON, with the code behind the message',
      JSON.stringify({
        level: 50,
        message_time: '2026-05-04T03:02:01.123Z',
        payload: {
          message: `User: ${SESSION} is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:eu-north-1:210987654321:secret:db-1a2b3c because no identity-based policy allows the secretsmanager:GetSecretValue action`,
          code: 'AccessDeniedException',
          requestId: 's-1',
          statusCode: 400,
        },
        msg: 'failure while polling',
      }),
      [
        {
          principal: ROLE,
          action: 'secretsmanager:GetSecretValue',
          resource: 'arn:aws:secretsmanager:eu-north-1:210987654321:secret:db-1a2b3c',
          kind: 'implicit',
          layer: 'identity',
          code: 'AccessDeniedException',
          requestId: 's-1',
        },
      ],
    ],
    [
      'a state machine, whose cause is JSON with the text of Java v1',
      `{"Error":"Lambda.AWSLambdaException","Cause":"User: ${SESSION} is not authorized to perform: lambda:InvokeFunction on resource: arn:aws:lambda:eu-north-1:210987654321:function:pack because no session policy allows the lambda:InvokeFunction action (Service: AWSLambda; Status Code: 403; Error Code: AccessDeniedException; Request ID: l-1; Proxy: null)"}`,
      [
        {
          principal: ROLE,
          action: 'lambda:InvokeFunction',
          resource: 'arn:aws:lambda:eu-north-1:210987654321:function:pack',
          kind: 'implicit',
          layer: 'session',
          code: 'AccessDeniedException',
          requestId: 'l-1',
        },
      ],
    ],
    [
      'an upload of many files: each its own denial',
      ['a.txt', 'b.txt']
        .map(
          (key) =>
            `upload failed: ./${key} to s3://depot/${key} An error occurred (AccessDenied) when calling the PutObject operation (reached max retries: 2): User: ${USER} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::depot/${key}" with an explicit deny in a resource control policy`,
        )
        .join('\n'),
      ['a.txt', 'b.txt'].map((key) => ({
        principal: USER,
        action: 's3:PutObject',
        resource: `arn:aws:s3:::depot/${key}`,
        kind: 'explicit',
        layer: 'rcp',
        code: 'AccessDenied',
        operation: 'PutObject',
      })),
    ],
    [
      'Pulumi, in a partition of its own',
      `error: 1 error occurred:\n\t* creating S3 Bucket (depot-3f2c): operation error S3: CreateBucket, https response error StatusCode: 403, RequestID: p-1, HostID: h=, api error AccessDenied: User: arn:aws-us-gov:iam::210987654321:user/ada is not authorized to perform: s3:CreateBucket on resource: "arn:aws-us-gov:s3:::depot-3f2c" because no VPC endpoint policy allows the s3:CreateBucket action`,
      [
        {
          principal: 'arn:aws-us-gov:iam::210987654321:user/ada',
          action: 's3:CreateBucket',
          resource: 'arn:aws-us-gov:s3:::depot-3f2c',
          kind: 'implicit',
          layer: 'vpc-endpoint',
          code: 'AccessDenied',
          operation: 'CreateBucket',
          requestId: 'p-1',
        },
      ],
    ],
    [
      'Go v1 of EC2: the code stands before a sentence that says nothing, one policy type acts through another',
      `Error: launching instance: UnauthorizedOperation: You are not authorized to perform this operation. User: ${USER} is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:eu-north-1:210987654321:instance/* with an explicit deny in a VPC endpoint policy transitively through a service control policy\n\tstatus code: 403, request id: r-1`,
      [
        {
          principal: USER,
          action: 'ec2:RunInstances',
          resource: 'arn:aws:ec2:eu-north-1:210987654321:instance/*',
          kind: 'explicit',
          layer: 'scp',
          code: 'UnauthorizedOperation',
          requestId: 'r-1',
        },
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).map(facts)).toEqual(expected);
  });
});

describe('what is no denial is named as what it is', () => {
  const cli = (code: string, message = '…'): string =>
    `An error occurred (${code}) when calling the GetThing operation: ${message}`;

  test.each([
    [
      'expired-credentials',
      cli('ExpiredTokenException', 'The security token included in the request is expired'),
    ],
    [
      'expired-credentials',
      'Error loading SSO Token: Token for https://depot.awsapps.com/start does not exist',
    ],
    ['expired-credentials', 'Error when retrieving token from sso: Token has expired and refresh failed'],
    ['expired-request', '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>'],
    ['clock-skew', cli('RequestTimeTooSkewed')],
    [
      'clock-skew',
      cli('InvalidSignatureException', 'Signature expired: 20260504T0302Z is now earlier than …'),
    ],
    ['bad-signature', cli('SignatureDoesNotMatch')],
    ['unknown-access-key', cli('InvalidClientTokenId')],
    ['perhaps-credentials-or-region', cli('UnrecognizedClientException')],
    ['unsigned-request', cli('AccessDenied', 'Anonymous access is forbidden for this operation')],
    ['unknown-url', '{"message":"Missing Authentication Token"}'],
    [
      'no-credentials',
      'Unable to locate credentials. You can configure credentials by running "aws configure".',
    ],
    ['no-credentials', 'CredentialsProviderError: Could not load credentials from any providers'],
    ['no-credentials', 'Error: configuring backend: no valid credential sources for S3 Backend found.'],
    [
      'identity-provider',
      cli('InvalidIdentityToken', 'No OpenIDConnect provider found in your account for URL'),
    ],
    ['not-signed-up', cli('OptInRequired')],
    [
      'support-plan',
      cli(
        'SubscriptionRequiredException',
        'Amazon Web Services Premium Support Subscription is required to use this service.',
      ),
    ],
    ['region-disabled', cli('RegionDisabledException', 'no')],
    [
      'sts-region-disabled',
      cli('RegionDisabledException', 'STS is not activated in this region for account:210987654321.'),
    ],
    ['throttled', cli('ThrottlingException', 'Rate exceeded')],
    ['throttled', cli('RequestLimitExceeded')],
    ['quota', cli('ServiceQuotaExceededException')],
    ['not-found', cli('NoSuchBucket')],
    [
      'not-found',
      'fatal error: An error occurred (404) when calling the HeadObject operation: Key "a" does not exist',
    ],
    ['object-archived', cli('InvalidObjectState')],
    ['kms-key-state', cli('KMSInvalidStateException')],
    ['bucket-disabled', cli('AllAccessDisabled')],
    [
      'wrong-bucket-region',
      cli('PermanentRedirect', 'The bucket must be addressed using the specified endpoint'),
    ],
    [
      'declarative-policy',
      'AccessDeniedException: You are not authorized to perform this operation due to an organizational policy in effect',
    ],
    ['tag-policy', cli('TagPolicyException')],
    ['registry-login', 'Error response from daemon: no basic auth credentials'],
    ['registry-login', 'denied: Your authorization token has expired. Reauthenticate and try again.'],
    ['kubernetes-authentication', 'error: You must be logged in to the server (Unauthorized)'],
    [
      'kubernetes-rbac',
      'Error from server (Forbidden): pods is forbidden: User "ada" cannot list resource "pods"',
    ],
    [
      'opensearch-role',
      '{"error":{"type":"security_exception","reason":"no permissions for [indices:data/read/search] and User [name=ada]"}}',
    ],
    [
      'lake-formation',
      cli('AccessDeniedException', 'Insufficient Lake Formation permission(s): Required Select on t'),
    ],
    ['service-cannot-assume-role', 'The role defined for the function cannot be assumed by Lambda.'],
    [
      'session-duration',
      cli(
        'ValidationError',
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      ),
    ],
    ['api-authorizer', '{"message":"Forbidden"}'],
    ['request-blocked', '403 ERROR The request could not be satisfied. Request blocked.'],
    ['dry-run-allowed', cli('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.')],
  ])('%s: %s', (problem, text) => {
    expect(read(text)).toMatchObject([{ problem }]);
  });

  test('a registry that says no more than 403 may have refused', () => {
    const text =
      'CannotPullContainerError: failed to resolve ref depot/web:1: unexpected status from HEAD request: 403 Forbidden';
    expect(read(text)).toMatchObject([{ classification: 'possible' }]);
  });
});

describe('texts that repeat or leave out', () => {
  test.each([20, 45, 60, 80, 90, 98, 130])('%d characters of a body, before the whole of it', (cut) => {
    const sentence = `User: ${USER} is not authorized to perform: lambda:InvokeFunction on resource: arn:aws:lambda:eu-west-1:210987654321:function:scale because no identity-based policy allows the lambda:InvokeFunction action`;
    const text = [
      'PHP Fatal error:  Uncaught Aws\\Lambda\\Exception\\LambdaException: Error executing "Invoke" on "https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions/scale/invocations"; AWS HTTP error: Client error: `POST https://lambda.eu-west-1.amazonaws.com/` resulted in a `403 Forbidden` response:',
      `{"Message":"${sentence.slice(0, cut)} (truncated...)`,
      ` AccessDeniedException (client): ${sentence} - {"Message":"${sentence}"}`,
    ].join('\n');
    expect(read(text).map(facts)).toEqual([
      {
        principal: USER,
        action: 'lambda:InvokeFunction',
        resource: 'arn:aws:lambda:eu-west-1:210987654321:function:scale',
        kind: 'implicit',
        layer: 'identity',
        code: 'AccessDeniedException',
        operation: 'Invoke',
      },
    ]);
  });

  test('an event of CloudFormation that names nothing but the action', () => {
    const text = '2026-06-11 10:31:04 UTC+0200\tBucket\tCREATE_FAILED\tAPI: s3:CreateBucket Access Denied\n';
    expect(read(text)).toMatchObject([
      { classification: 'authorization', action: { value: 's3:CreateBucket' }, reason: { kind: 'unstated' } },
    ]);
    expect(text.slice(...spanOf(read(text)[0]!))).toBe('s3:CreateBucket');
  });
});

function spanOf({ action }: Denial): [number, number] {
  const { start, end } = action!.from.span;
  return [start, end];
}
