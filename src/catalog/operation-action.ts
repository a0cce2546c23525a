/**
 * Which IAM actions an API operation is checked for. Most operations are named like their action; the rows here
 * are the ones that are not, or that are checked for more than one action.
 *
 * A row is `operations: actions`. An operation may end in `*`. Of the actions,
 * `Name` is always checked, and the first one is the operation's own action;
 * `Name/Other@parameter` is `Other` where the call has the parameter;
 * `Name?parameter|parameter*` is checked where the call has one of the parameters;
 * `~Name` may be checked, depending on what the call does not say (default encryption, an object that is missing), or
 * on what its parameters say in a language of their own;
 * `=` stands for the operation's own name; a leading `-` says that no action is the operation's own.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
import { listedAction } from './service-reference.ts';

const S3_OBJECT_WRITE =
  'PutObjectAcl?x-amz-acl|x-amz-grant-* PutObjectTagging?x-amz-tagging ' +
  'PutObjectRetention?x-amz-object-lock-mode|x-amz-object-lock-retain-until-date ' +
  'PutObjectLegalHold?x-amz-object-lock-legal-hold ~kms:GenerateDataKey';

const ROWS: Readonly<Record<string, string>> = {
  s3: `
    HeadBucket ListObjects ListObjectsV2: ListBucket
    ListObjectVersions: ListBucketVersions
    ListBuckets: ListAllMyBuckets
    GetObject HeadObject SelectObjectContent GetObjectTorrent: GetObject/GetObjectVersion@versionId ~ListBucket ~kms:Decrypt
    GetObjectAttributes: GetObject/GetObjectVersion@versionId GetObjectAttributes/GetObjectVersionAttributes@versionId ~ListBucket ~kms:Decrypt
    PutObject PostObject CreateMultipartUpload: PutObject ${S3_OBJECT_WRITE}
    UploadPart CompleteMultipartUpload: PutObject ~kms:GenerateDataKey ~kms:Decrypt
    CopyObject UploadPartCopy: - PutObject GetObject ~GetObjectVersion ~GetObjectTagging ${S3_OBJECT_WRITE} ~kms:Decrypt
    DeleteObject: DeleteObject/DeleteObjectVersion@versionId BypassGovernanceRetention?x-amz-bypass-governance-retention
    DeleteObjects: DeleteObject ~DeleteObjectVersion BypassGovernanceRetention?x-amz-bypass-governance-retention
    AbortMultipartUpload: =
    ListParts: ListMultipartUploadParts
    ListMultipartUploads: ListBucketMultipartUploads
    GetObjectAcl: GetObjectAcl/GetObjectVersionAcl@versionId
    PutObjectAcl: PutObjectAcl/PutObjectVersionAcl@versionId
    GetObjectTagging: GetObjectTagging/GetObjectVersionTagging@versionId
    PutObjectTagging: PutObjectTagging/PutObjectVersionTagging@versionId
    DeleteObjectTagging: DeleteObjectTagging/DeleteObjectVersionTagging@versionId
    GetObjectRetention PutObjectRetention GetObjectLegalHold PutObjectLegalHold RestoreObject: =
    GetBucketLifecycle GetBucketLifecycleConfiguration: GetLifecycleConfiguration
    PutBucketLifecycle PutBucketLifecycleConfiguration DeleteBucketLifecycle: PutLifecycleConfiguration
    GetBucketEncryption: GetEncryptionConfiguration
    PutBucketEncryption DeleteBucketEncryption: PutEncryptionConfiguration
    GetBucketReplication: GetReplicationConfiguration
    PutBucketReplication: PutReplicationConfiguration iam:PassRole
    DeleteBucketReplication: PutReplicationConfiguration
    GetBucketCors: GetBucketCORS
    PutBucketCors DeleteBucketCors: PutBucketCORS
    GetBucketTagging: =
    PutBucketTagging: PutBucketTagging ~TagResource
    DeleteBucketTagging: PutBucketTagging ~UntagResource
    GetBucketAnalyticsConfiguration ListBucketAnalyticsConfigurations: GetAnalyticsConfiguration
    PutBucketAnalyticsConfiguration DeleteBucketAnalyticsConfiguration: PutAnalyticsConfiguration
    GetBucketInventoryConfiguration ListBucketInventoryConfigurations: GetInventoryConfiguration
    PutBucketInventoryConfiguration DeleteBucketInventoryConfiguration: PutInventoryConfiguration
    GetBucketMetricsConfiguration ListBucketMetricsConfigurations: GetMetricsConfiguration
    PutBucketMetricsConfiguration DeleteBucketMetricsConfiguration: PutMetricsConfiguration
    GetBucketIntelligentTieringConfiguration ListBucketIntelligentTieringConfigurations: GetIntelligentTieringConfiguration
    PutBucketIntelligentTieringConfiguration DeleteBucketIntelligentTieringConfiguration: PutIntelligentTieringConfiguration
    GetBucketNotification GetBucketNotificationConfiguration: GetBucketNotification
    PutBucketNotification PutBucketNotificationConfiguration: PutBucketNotification
    GetAccelerateConfiguration GetBucketAccelerateConfiguration: GetAccelerateConfiguration
    PutAccelerateConfiguration PutBucketAccelerateConfiguration: PutAccelerateConfiguration
    GetBucketPublicAccessBlock GetPublicAccessBlock: GetBucketPublicAccessBlock
    PutBucketPublicAccessBlock PutPublicAccessBlock DeleteBucketPublicAccessBlock DeletePublicAccessBlock: PutBucketPublicAccessBlock
    GetAccountPublicAccessBlock: =
    PutAccountPublicAccessBlock DeleteAccountPublicAccessBlock: PutAccountPublicAccessBlock
    GetBucketObjectLockConfiguration GetObjectLockConfiguration: GetBucketObjectLockConfiguration
    PutBucketObjectLockConfiguration PutObjectLockConfiguration: PutBucketObjectLockConfiguration
    GetBucketOwnershipControls: =
    PutBucketOwnershipControls DeleteBucketOwnershipControls: PutBucketOwnershipControls
    CreateBucket: CreateBucket PutBucketAcl?x-amz-acl|x-amz-grant-* PutBucketObjectLockConfiguration?x-amz-bucket-object-lock-enabled PutBucketVersioning?x-amz-bucket-object-lock-enabled PutBucketOwnershipControls?x-amz-object-ownership ~TagResource
    DeleteBucket DeleteBucketWebsite DeleteBucketPolicy GetBucketPolicyStatus GetBucketLocation: =
    GetBucketLogging PutBucketLogging GetBucketVersioning PutBucketVersioning GetBucketWebsite PutBucketWebsite: =
    GetBucketAcl PutBucketAcl GetBucketRequestPayment PutBucketRequestPayment GetBucketPolicy PutBucketPolicy: =
    GetBucketAbac PutBucketAbac CreateAccessPoint DeleteAccessPoint GetAccessPoint ListAccessPoints: =
    GetAccessPointPolicy PutAccessPointPolicy DeleteAccessPointPolicy TagResource UntagResource ListTagsForResource: =
    WriteGetObjectResponse: s3-object-lambda:WriteGetObjectResponse`,
  s3express: `
    CreateSession ListDirectoryBuckets CreateBucket DeleteBucket ListAllMyDirectoryBuckets: =
    GetBucketPolicy PutBucketPolicy DeleteBucketPolicy: =
    GetObject HeadObject PutObject DeleteObject DeleteObjects CopyObject ListObjectsV2 ListObjects: CreateSession
    CreateMultipartUpload UploadPart UploadPartCopy CompleteMultipartUpload AbortMultipartUpload ListParts ListMultipartUploads: CreateSession`,
  lambda: `
    Invoke: InvokeFunction
    InvokeWithResponseStream: InvokeFunction
    InvokeAsync: InvokeAsync
    GetLayerVersionByArn: GetLayerVersion
    CreateFunction: CreateFunction iam:PassRole TagResource?tags ~ecr:GetRepositoryPolicy ~s3:GetObject
    UpdateFunctionConfiguration: = iam:PassRole?role GetLayerVersion?layers`,
  apigateway: `
    AddCertificateToDomain RemoveCertificateFromDomain SetWebACL UpdateRestApiPolicy UpdateDomainNamePolicy: =
    CreatePortal* CreateRoutingRule DeleteRoutingRule GetRoutingRule ListRoutingRules PutRoutingRule UpdateRoutingRule: =
    TagResource: - ~PUT ~POST
    UntagResource Delete* Flush* Reset*: DELETE
    Put* ImportDocumentationParts ImportApi ReimportApi: PUT
    Get* Export*: GET
    Create* Generate* TestInvoke* ImportApiKeys ImportRestApi: POST
    Update*: PATCH`,
  'execute-api': `
    PostToConnection GetConnection DeleteConnection: ManageConnections`,
  kms: `
    ReEncrypt: - ReEncryptFrom ReEncryptTo
    ReplicateKey: = CreateKey
    CreateKey: = TagResource?tags`,
  dynamodb: `
    ExecuteStatement ExecuteTransaction BatchExecuteStatement: - ~PartiQLSelect ~PartiQLInsert ~PartiQLUpdate ~PartiQLDelete
    TransactGetItems: GetItem
    TransactWriteItems: - ~ConditionCheckItem ~PutItem ~UpdateItem ~DeleteItem
    CreateTable: = TagResource?tags`,
  sts: `
    AssumeRole: = TagSession?tags|transitiveTagKeys SetSourceIdentity?sourceIdentity SetContext?providedContexts
    AssumeRoleWithSAML AssumeRoleWithWebIdentity: = ~TagSession ~SetSourceIdentity
    GetFederationToken: = TagSession?tags`,
  ec2: `
    RunInstances: = CreateTags?tagSpecificationSet iam:PassRole?iamInstanceProfile
    RequestSpotInstances RequestSpotFleet CreateFleet ModifyFleet: = RunInstances CreateTags?tagSpecificationSet ~iam:PassRole ~iam:CreateServiceLinkedRole
    AssociateIamInstanceProfile ReplaceIamInstanceProfileAssociation: = iam:PassRole
    CreateVpcEndpoint: = CreateTags?tagSpecificationSet ~route53:AssociateVPCWithHostedZone
    CreateFlowLogs: = iam:PassRole?deliverLogsPermissionArn CreateTags?tagSpecificationSet
    ImportImage: = iam:PassRole?roleName CreateTags?tagSpecificationSet
    Create* AllocateAddress AllocateHosts CopyImage CopySnapshot ImportKeyPair: = CreateTags?tagSpecificationSet`,
  iam: `
    GetRequestAuthorizationDetails: =
    AddRoleToInstanceProfile: = PassRole
    CreateRole: = TagRole?tags
    CreateUser: = TagUser?tags
    CreatePolicy: = TagPolicy?tags
    CreateInstanceProfile: = TagInstanceProfile?tags
    CreateOpenIDConnectProvider: = TagOpenIDConnectProvider?tags
    CreateSAMLProvider: = TagSAMLProvider?tags`,
  autoscaling: `
    CreateAutoScalingGroup: = ec2:RunInstances?launchTemplate|mixedInstancesPolicy iam:PassRole?serviceLinkedRoleARN CreateOrUpdateTags?tags ~iam:CreateServiceLinkedRole
    UpdateAutoScalingGroup: = ec2:RunInstances?launchTemplate|mixedInstancesPolicy iam:PassRole?serviceLinkedRoleARN
    CreateLaunchConfiguration: = iam:PassRole?iamInstanceProfile`,
  ecs: `
    RunTask StartTask: = iam:PassRole?overrides TagResource?tags ~iam:PassRole
    CreateService UpdateService: = iam:PassRole?role TagResource?tags ~iam:PassRole
    RegisterTaskDefinition: = iam:PassRole?taskRoleArn|executionRoleArn TagResource?tags`,
  cloudformation: `
    CreateStack UpdateStack DeleteStack CreateChangeSet: = iam:PassRole?roleARN
    ExecuteChangeSet: = ~iam:PassRole`,
  glue: `
    CreatePartitionIndex DeletePartitionIndex UpdateColumnStatisticsForTable DeleteColumnStatisticsForTable: UpdateTable
    GetPartitionIndexes GetColumnStatisticsForTable: GetTable
    GetColumnStatisticsForPartition: GetPartition
    UpdateColumnStatisticsForPartition DeleteColumnStatisticsForPartition BatchUpdatePartition: UpdatePartition
    CreateJob UpdateJob CreateCrawler UpdateCrawler CreateDevEndpoint: = iam:PassRole`,
  ses: `
    SendBulkEmail: SendBulkEmail
    SendEmail: SendEmail ~SendRawEmail ~SendTemplatedEmail`,
  sqs: `
    SendMessageBatch: SendMessage
    DeleteMessageBatch: DeleteMessage
    ChangeMessageVisibilityBatch: ChangeMessageVisibility
    CreateQueue: = TagQueue?tags`,
  sns: `
    PublishBatch: Publish
    CreateTopic: = TagResource?tags`,
  ssm: `
    StartSession: = ~SessionDocumentAccessCheck
    PutParameter: = AddTagsToResource?tags ~kms:Encrypt
    GetParameter GetParameters GetParametersByPath: = ~kms:Decrypt
    StartAutomationExecution: = ~iam:PassRole`,
  secretsmanager: `
    BatchGetSecretValue: - GetSecretValue BatchGetSecretValue ~ListSecrets
    GetSecretValue: = ~kms:Decrypt
    PutSecretValue UpdateSecret: = ~kms:GenerateDataKey ~kms:Decrypt
    CreateSecret: = TagResource?tags ~kms:GenerateDataKey ~kms:Decrypt`,
  rds: `
    CreateDBInstance CreateDBCluster CreateDBSnapshot CreateDBSubnetGroup CreateDBParameterGroup: = AddTagsToResource?tags iam:PassRole?monitoringRoleArn`,
  elasticache: `
    CreateCacheCluster CreateReplicationGroup CreateSnapshot: = AddTagsToResource?tags`,
  redshift: `
    CreateCluster CreateClusterSnapshot: = CreateTags?tags iam:PassRole?iamRoles`,
  elasticloadbalancing: `
    CreateLoadBalancer CreateTargetGroup CreateListener CreateRule: = AddTags?tags`,
  budgets: `
    CreateBudget UpdateBudget DeleteBudget CreateNotification UpdateNotification DeleteNotification CreateSubscriber UpdateSubscriber DeleteSubscriber: ModifyBudget
    DescribeBudget DescribeBudgets DescribeNotificationsForBudget DescribeSubscribersForNotification DescribeBudgetPerformanceHistory: ViewBudget`,
  route53: `
    CreateHostedZone: = ec2:DescribeVpcs?vPC
    AssociateVPCWithHostedZone: = ec2:DescribeVpcs`,
  cloudwatch: `
    PutMetricAlarm: = TagResource?tags ~iam:CreateServiceLinkedRole`,
  events: `
    PutTargets: = ~iam:PassRole
    PutRule: = iam:PassRole?roleArn TagResource?tags`,
  mediapackage: `
    ConfigureLogs: UpdateChannel`,
  codebuild: `
    CreateProject UpdateProject: = iam:PassRole?serviceRole`,
  states: `
    CreateStateMachine UpdateStateMachine: = iam:PassRole?roleArn TagResource?tags`,
  eks: `
    CreateCluster: = iam:PassRole TagResource?tags ~iam:CreateServiceLinkedRole
    CreateNodegroup CreateFargateProfile CreatePodIdentityAssociation: = iam:PassRole TagResource?tags`,
  logs: `
    PutSubscriptionFilter: = iam:PassRole?roleArn
    CreateLogGroup: = TagResource?tags`,
  'sso-oauth': `
    CreateToken: =`,
  ecr: `
    CreateRepository: = TagResource?tags`,
};

export interface OperationActions {
  /** The operation's own action; undefined where several stand side by side, and where nothing is known. */
  readonly action: string | undefined;
  /** Every action that may be checked, the operation's own first. Never empty. */
  readonly candidates: readonly string[];
}

/**
 * The actions of an operation. `parameters` are the names (lower-case) of the parameters that the call has; where
 * they are not known, whatever a parameter may bring in is a candidate.
 *
 * For an operation without a row, the action of that name is the operation's own where the service reference lists
 * it. One that it does not list may be newer than the reference, and is a candidate only.
 */
export function actionsOfOperation(
  prefix: string,
  eventName: string,
  parameters: ReadonlySet<string> | undefined,
): OperationActions {
  const operation = withoutApiDate(eventName);
  const row = findRow(prefix, operation);
  const own = `${prefix}:${operation}`;
  if (row === undefined) {
    const name = listedAction(prefix, operation);
    const action = name === undefined ? undefined : `${prefix}:${name}`;
    return { action, candidates: [action ?? own] };
  }
  const checked = checksOf(prefix, own, row, parameters);
  const [first] = checked;
  return {
    action: row.hasOwnAction && first?.isCertain ? first.action : undefined,
    candidates: checked.map(({ action }) => action),
  };
}

/** An action that an operation is checked for. */
export interface CheckedAction {
  readonly action: string;
  /** Whether it is checked in every such call; otherwise it depends on what is not known of the call. */
  readonly isCertain: boolean;
  /** The parameter that brings it in, where one does. */
  readonly parameter: string | undefined;
}

/** Every action that a call is checked for, the certain ones first; none where the operation has no row. */
export function checksOfOperation(
  prefix: string,
  eventName: string,
  parameters: ReadonlySet<string> | undefined,
): readonly CheckedAction[] {
  const operation = withoutApiDate(eventName);
  const row = findRow(prefix, operation);
  return row === undefined ? [] : checksOf(prefix, `${prefix}:${operation}`, row, parameters);
}

function checksOf(
  prefix: string,
  own: string,
  row: Row,
  parameters: ReadonlySet<string> | undefined,
): readonly CheckedAction[] {
  const certain = new Map<string, CheckedAction>();
  const possible = new Map<string, CheckedAction>();
  const add = (action: string, isCertain: boolean, parameter?: string): void => {
    const checks = isCertain ? certain : possible;
    if (!checks.has(action)) checks.set(action, { action, isCertain, parameter });
  };
  for (const rule of row.rules) {
    const name = rule.name === '=' ? own : qualified(prefix, rule.name);
    if (rule.otherwise !== undefined) {
      const other = qualified(prefix, rule.otherwise.name);
      const { parameter } = rule.otherwise;
      if (parameters === undefined) {
        add(name, true);
        add(other, false, parameter);
      } else if (hasParameter(parameters, parameter)) add(other, true, parameter);
      else add(name, true);
    } else if (rule.onlyWith !== undefined) {
      if (parameters === undefined) add(name, false);
      else {
        const present = rule.onlyWith.find((parameter) => hasParameter(parameters, parameter));
        if (present !== undefined) add(name, true, present);
      }
    } else {
      add(name, !rule.possible);
    }
  }
  return [...certain.values(), ...[...possible.values()].filter(({ action }) => !certain.has(action))];
}

/**
 * Whether a name that looks like an action is only the name of an operation: `s3:CopyObject` is printed in error
 * texts, and no policy can name it.
 */
export function isOperationOnly(action: string): boolean {
  const colon = action.indexOf(':');
  const prefix = action.slice(0, colon).toLowerCase();
  const name = action.slice(colon + 1);
  const row = rowsOf(prefix)?.exact.get(name);
  return row !== undefined && !row.rules.some((rule) => rule.name === '=' || rule.name === name);
}

/**
 * An action in canonical case, as far as that is known: the prefix is lower-case in every service; the name is
 * spelled as the service reference lists it, or else like `operation`.
 */
export function canonicalAction(text: string, operation?: string): string {
  const colon = text.indexOf(':');
  if (colon < 0) return text;
  const name = text.slice(colon + 1);
  const prefix = text.slice(0, colon).toLowerCase();
  const isSame = operation !== undefined && operation.toLowerCase() === name.toLowerCase();
  return `${prefix}:${listedAction(prefix, name) ?? (isSame ? operation : name)}`;
}

/** An operation's name without the API date that some services append: `ListFunctions20150331`, `GetFunction20150331v2`. */
export function withoutApiDate(eventName: string): string {
  return eventName.replace(/_?20\d\d_?\d\d_?\d\d(?:v\d{1,3})?$/, '') || eventName;
}

/** Operations whose name alone says which service they belong to. */
const DISTINCTIVE: Readonly<Record<string, string>> = {
  s3:
    'HeadBucket HeadObject GetObject PutObject DeleteObject DeleteObjects CopyObject ListObjects ListObjectsV2 ListObjectVersions ' +
    'ListBuckets CreateBucket DeleteBucket GetObjectAcl PutObjectAcl GetObjectTagging PutObjectTagging GetObjectAttributes ' +
    'CreateMultipartUpload UploadPart UploadPartCopy CompleteMultipartUpload AbortMultipartUpload GetBucketPolicy ' +
    'PutBucketPolicy DeleteBucketPolicy GetBucketLocation GetBucketAcl PutBucketAcl PutBucketVersioning GetBucketVersioning ' +
    'PutBucketEncryption GetBucketEncryption PutPublicAccessBlock GetPublicAccessBlock',
  sts: 'AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity GetSessionToken GetFederationToken',
  ec2: 'RunInstances TerminateInstances DescribeInstances StartInstances StopInstances',
  kms: 'Decrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncrypt CreateGrant',
  secretsmanager: 'GetSecretValue PutSecretValue BatchGetSecretValue',
};

const distinctive: ReadonlyMap<string, string> = new Map(
  Object.entries(DISTINCTIVE).flatMap(([prefix, names]) =>
    names.split(' ').map((name) => [name, prefix] as const),
  ),
);

/** The services that an operation may belong to, where nothing else says; empty for a name that several share. */
export function servicesOfOperation(operation: string): readonly string[] {
  const prefix = distinctive.get(operation);
  return prefix === undefined ? [] : [prefix];
}

/** The services with a row for an operation of this name. */
export function servicesWithRow(operation: string): readonly string[] {
  return Object.keys(ROWS).filter((prefix) => rowsOf(prefix)?.exact.has(operation));
}

/** Whether a row says what an operation is checked for. */
export function hasOperationRow(prefix: string, operation: string): boolean {
  return findRow(prefix, operation) !== undefined;
}

interface Row {
  readonly hasOwnAction: boolean;
  readonly rules: readonly Rule[];
}

interface Rule {
  readonly name: string;
  readonly possible: boolean;
  readonly onlyWith?: readonly string[];
  readonly otherwise?: { readonly name: string; readonly parameter: string };
}

interface ServiceRows {
  readonly exact: ReadonlyMap<string, Row>;
  /** In the order of the table: the first that fits wins. */
  readonly prefixes: readonly { readonly start: string; readonly row: Row }[];
}

const compiled = new Map<string, ServiceRows>();

function rowsOf(prefix: string): ServiceRows | undefined {
  let rows = compiled.get(prefix);
  if (rows === undefined && Object.hasOwn(ROWS, prefix)) {
    rows = compileRows(ROWS[prefix]!);
    compiled.set(prefix, rows);
  }
  return rows;
}

function findRow(prefix: string, operation: string): Row | undefined {
  const rows = rowsOf(prefix);
  return rows?.exact.get(operation) ?? rows?.prefixes.find(({ start }) => operation.startsWith(start))?.row;
}

function compileRows(text: string): ServiceRows {
  const exact = new Map<string, Row>();
  const prefixes: { start: string; row: Row }[] = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon < 0) continue;
    const words = line.slice(colon + 2).split(' ');
    const hasOwnAction = words[0] !== '-';
    const row: Row = { hasOwnAction, rules: words.slice(hasOwnAction ? 0 : 1).map(compileRule) };
    for (const operation of line.slice(0, colon).trim().split(' ')) {
      if (operation.endsWith('*')) prefixes.push({ start: operation.slice(0, -1), row });
      else exact.set(operation, row);
    }
  }
  return { exact, prefixes };
}

function compileRule(word: string): Rule {
  const possible = word.startsWith('~');
  const [name = '', condition] = (possible ? word.slice(1) : word).split('?');
  if (condition !== undefined) return { name, possible, onlyWith: condition.toLowerCase().split('|') };
  const [plain = '', other] = name.split('/');
  if (other === undefined) return { name, possible };
  const [otherName = '', parameter = ''] = other.split('@');
  return { name: plain, possible, otherwise: { name: otherName, parameter: parameter.toLowerCase() } };
}

function qualified(prefix: string, name: string): string {
  return name.includes(':') ? name : `${prefix}:${name}`;
}

function hasParameter(parameters: ReadonlySet<string>, name: string): boolean {
  if (!name.endsWith('*')) return parameters.has(name);
  const start = name.slice(0, -1);
  for (const parameter of parameters) if (parameter.startsWith(start)) return true;
  return false;
}
