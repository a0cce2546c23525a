/**
 * The calls that collection can make: which client of the AWS SDK has the operation behind a CLI command, and what
 * goes into it. What a command needs of permissions, which of its errors mean "there is none" and where its output
 * belongs stand where they are needed without AWS as well, and are put together here into one row. Collection, the
 * printed script and the collector's policy are all made of these rows.
 *
 * A service without a client is no gap in the truth: its commands are reported as not made, and anybody can run them.
 */
import { operationOf, permissionOf } from '../catalog/read-permission.ts';
import { KEY_POLICY, QUEUE_POLICY, resourcePolicyReads } from '../catalog/resource-policy-services.ts';
import { type AwsCommand, shellWord } from '../environment/aws-command.ts';
import { SNAPSHOT_COMMANDS } from '../environment/snapshot.ts';
import type { SnapshotPlace } from '../environment/snapshot-path.ts';

/** A package of the SDK, as far as it is used: classes by name. */
export type SdkModule = Readonly<Record<string, unknown>>;

export interface ServiceClient {
  /** Loads the package; nothing of the SDK is loaded before. */
  readonly load: () => Promise<SdkModule>;
  /** Class of the client, e.g. `IAMClient`. */
  readonly className: string;
  /** How the operation spells the names of its input: `RoleName` or `repositoryName`. */
  readonly spelling: 'Pascal' | 'camel';
  /** The member of an output that asks for the next page, and the input that takes it. */
  readonly page?: { readonly from: string; readonly to: string } | undefined;
  /** Calls at once: IAM and Organizations throttle early. */
  readonly concurrency: number;
  /** Whether each account has a host name of its own. */
  readonly hasAccountHosts?: boolean | undefined;
  /** Settings of the client beside those that all have. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
}

const PASCAL = { spelling: 'Pascal', concurrency: 4 } as const;
const CAMEL = { spelling: 'camel', concurrency: 4 } as const;
const NEXT_TOKEN = { from: 'NextToken', to: 'NextToken' };

/** By the CLI's name of the service. */
const SERVICE_CLIENTS: ReadonlyMap<string, ServiceClient> = new Map<string, ServiceClient>([
  [
    'iam',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-iam'),
      className: 'IAMClient',
      page: { from: 'Marker', to: 'Marker' },
    },
  ],
  [
    'organizations',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-organizations'),
      className: 'OrganizationsClient',
      page: NEXT_TOKEN,
      concurrency: 2,
    },
  ],
  [
    's3api',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-s3'),
      className: 'S3Client',
      page: { from: 'ContinuationToken', to: 'ContinuationToken' },
      concurrency: 16,
      settings: { followRegionRedirects: true },
    },
  ],
  [
    's3control',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-s3-control'),
      className: 'S3ControlClient',
      page: NEXT_TOKEN,
      hasAccountHosts: true,
    },
  ],
  [
    'kms',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-kms'),
      className: 'KMSClient',
      page: { from: 'NextMarker', to: 'Marker' },
      concurrency: 16,
    },
  ],
  ['ec2', { ...PASCAL, load: () => import('@aws-sdk/client-ec2'), className: 'EC2Client', page: NEXT_TOKEN }],
  [
    'lambda',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-lambda'),
      className: 'LambdaClient',
      page: { from: 'NextMarker', to: 'Marker' },
    },
  ],
  [
    'sqs',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-sqs'),
      className: 'SQSClient',
      page: NEXT_TOKEN,
      // The URL of a queue names it; as an endpoint it would come before one that the user has set.
      settings: { useQueueUrlAsEndpoint: false },
    },
  ],
  ['sns', { ...PASCAL, load: () => import('@aws-sdk/client-sns'), className: 'SNSClient', page: NEXT_TOKEN }],
  [
    'secretsmanager',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-secrets-manager'),
      className: 'SecretsManagerClient',
      page: NEXT_TOKEN,
    },
  ],
  [
    'ecr',
    {
      ...CAMEL,
      load: () => import('@aws-sdk/client-ecr'),
      className: 'ECRClient',
      page: { from: 'nextToken', to: 'nextToken' },
    },
  ],
  [
    'dynamodb',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-dynamodb'),
      className: 'DynamoDBClient',
      page: { from: 'LastEvaluatedTableName', to: 'ExclusiveStartTableName' },
    },
  ],
  [
    'efs',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-efs'),
      className: 'EFSClient',
      page: { from: 'NextMarker', to: 'Marker' },
    },
  ],
  [
    'events',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-eventbridge'),
      className: 'EventBridgeClient',
      page: NEXT_TOKEN,
    },
  ],
  [
    'apigateway',
    {
      ...CAMEL,
      load: () => import('@aws-sdk/client-api-gateway'),
      className: 'APIGatewayClient',
      page: { from: 'position', to: 'position' },
      concurrency: 2,
    },
  ],
  [
    'cloudtrail',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-cloudtrail'),
      className: 'CloudTrailClient',
      page: NEXT_TOKEN,
      concurrency: 2,
    },
  ],
  [
    'sso-admin',
    {
      ...PASCAL,
      load: () => import('@aws-sdk/client-sso-admin'),
      className: 'SSOAdminClient',
      page: NEXT_TOKEN,
      concurrency: 2,
    },
  ],
]);

/** One kind of call. */
export interface Call {
  /** As the CLI names them. */
  readonly service: string;
  readonly command: string;
  readonly client: ServiceClient;
  /** As the API names it. */
  readonly operation: string;
  readonly permission: string;
  /** Error codes that mean: there is none. */
  readonly none: readonly string[];
  /** Whether any account may make it, so that an answer to any of them counts. */
  readonly isShared: (command: AwsCommand) => boolean;
  /** The call that tells whether the resource exists, where those codes do not. */
  readonly existence?: Existence | undefined;
  /** Of a list: what is kept of it. */
  readonly kept?: Kept | undefined;
}

/**
 * What is kept of a list: its items, and of each the members that name it. The rest may hold what is nobody's
 * business, such as the environment variables of a function.
 */
export interface Kept {
  readonly list: string;
  /** Empty: the items are names themselves. */
  readonly members: readonly string[];
}

/** Lists of which all is kept are not here: what they hold is read. */
const KEPT: ReadonlyMap<string, Kept> = new Map([
  ['ec2 describe-regions', { list: 'Regions', members: ['RegionName', 'OptInStatus'] }],
  [
    's3control list-access-points',
    { list: 'AccessPointList', members: ['Name', 'Bucket', 'AccessPointArn'] },
  ],
  ['kms list-keys', { list: 'Keys', members: ['KeyId', 'KeyArn'] }],
  ['lambda list-functions', { list: 'Functions', members: ['FunctionName', 'FunctionArn'] }],
  ['sqs list-queues', { list: 'QueueUrls', members: [] }],
  ['sns list-topics', { list: 'Topics', members: ['TopicArn'] }],
  ['secretsmanager list-secrets', { list: 'SecretList', members: ['ARN', 'Name'] }],
  ['ecr describe-repositories', { list: 'repositories', members: ['repositoryName', 'repositoryArn'] }],
  ['dynamodb list-tables', { list: 'TableNames', members: [] }],
  ['efs describe-file-systems', { list: 'FileSystems', members: ['FileSystemId', 'FileSystemArn'] }],
  ['events list-event-buses', { list: 'EventBuses', members: ['Name', 'Arn'] }],
  ['apigateway get-rest-apis', { list: 'items', members: ['id', 'name'] }],
  ['cloudtrail list-channels', { list: 'Channels', members: ['ChannelArn', 'Name'] }],
  ['cloudtrail list-event-data-stores', { list: 'EventDataStores', members: ['EventDataStoreArn', 'Name'] }],
]);

interface Existence {
  readonly operation: string;
  readonly permission: string;
  /** How many of the options, from the first, name the resource. */
  readonly options: number;
}

/**
 * `ResourceNotFoundException` of Lambda says that there is no policy, or no function. The list of a function's
 * aliases tells which, and shows nothing of its code or environment.
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html
 */
const EXISTENCE: ReadonlyMap<string, Existence> = new Map([
  ['lambda get-policy', { operation: 'ListAliases', permission: 'lambda:ListAliases', options: 1 }],
]);

/** Commands whose "not found" is about the resource: it says nothing of the policy that it had when it was called. */
const NEVER_NONE: ReadonlySet<string> = new Set([
  'apigateway get-rest-api',
  'lambda get-layer-version-policy',
]);

/** Every call that collection can make, in the order of the snapshot's commands. */
export const CALLS: readonly Call[] = SNAPSHOT_COMMANDS.flatMap(({ service, command, none, isShared }) => {
  const client = SERVICE_CLIENTS.get(service);
  const name = `${service} ${command}`;
  if (!client) return [];
  const call: Call = {
    service,
    command,
    client,
    operation: operationOf(command),
    permission: permissionOf(service, command),
    none: NEVER_NONE.has(name) ? [] : none,
    isShared: (one) => isShared(placeOf(one)),
    existence: EXISTENCE.get(name),
    kept: KEPT.get(name),
  };
  return [call];
});

function placeOf(command: AwsCommand): SnapshotPlace {
  return { ...command, account: command.account ?? '', arguments: command.options.map(([, value]) => value) };
}

const BY_COMMAND: ReadonlyMap<string, Call> = new Map(
  CALLS.map((call) => [`${call.service} ${call.command}`, call]),
);

/** The row for a command; undefined where no client of the SDK is at hand. */
export function callOf({ service, command }: AwsCommand): Call | undefined {
  return BY_COMMAND.get(`${service} ${command}`);
}

/** Input that a command always has. */
const FIXED_INPUT: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map<
  string,
  Readonly<Record<string, unknown>>
>([
  // Fewer pages: these lists are the long ones.
  ['iam get-account-authorization-details', { MaxItems: 1000 }],
  ['apigateway get-rest-apis', { limit: 500 }],
  ['s3api list-buckets', { MaxBuckets: 1000 }],
  // Without it there are no further pages, and no more than 1,000 queues.
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html
  ['sqs list-queues', { MaxResults: 1000 }],
  [`${KEY_POLICY.service} ${KEY_POLICY.command}`, { PolicyName: 'default' }],
  [`${QUEUE_POLICY.service} ${QUEUE_POLICY.command}`, { AttributeNames: ['Policy', 'QueueArn'] }],
]);

/** Options that the API spells otherwise than the CLI leads to expect. */
const INPUT_NAMES: ReadonlyMap<string, string> = new Map([
  ['open-id-connect-provider-arn', 'OpenIDConnectProviderArn'],
  ['saml-provider-arn', 'SAMLProviderArn'],
]);

/** Further words of a command line, the same for every resource. */
export function fixedWords(service: string, command: string): string | undefined {
  const name = `${service} ${command}`;
  const kept = KEPT.get(name);
  const words = [
    ...(FIXED_WORDS.has(name) ? [FIXED_WORDS.get(name)!] : []),
    ...(kept === undefined ? [] : [`--query ${shellWord(queryOf(kept))}`]),
  ];
  return words.length === 0 ? undefined : words.join(' ');
}

const FIXED_WORDS: ReadonlyMap<string, string> = new Map([
  ['sqs list-queues', '--page-size 1000'],
  ...resourcePolicyReads().flatMap(({ service, command, fixed }) =>
    fixed === undefined ? [] : [[`${service} ${command}`, fixed] as const],
  ),
]);

function queryOf({ list, members }: Kept): string {
  const items = members.length === 0 ? '' : `[].{${members.map((name) => `${name}: ${name}`).join(', ')}}`;
  return `{${list}: ${list}${items}}`;
}

/** What goes into the operation behind a command. */
export function inputOf({ client: { spelling } }: Call, command: AwsCommand): Record<string, unknown> {
  const input: Record<string, unknown> = { ...FIXED_INPUT.get(`${command.service} ${command.command}`) };
  // S3 answers only if the bucket is this account's: its answer is read as saying whose the bucket is.
  if (command.service === 's3api' && command.account !== undefined && command.options.length > 0) {
    input['ExpectedBucketOwner'] = command.account;
  }
  for (const [option, value] of command.options) {
    const name = INPUT_NAMES.get(option) ?? operationOf(option);
    // The one option that takes a list of values.
    if (option === 'vpc-endpoint-ids') input[name] = [value];
    else input[spelling === 'Pascal' ? name : name.charAt(0).toLowerCase() + name.slice(1)] = value;
  }
  return input;
}
