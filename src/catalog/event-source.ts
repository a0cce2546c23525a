/**
 * From the names that services go by in records and error texts to the prefix of their IAM actions. The host
 * label of an event source is the prefix, except for the ones listed here.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */

/** Rows `prefix: label label …`: host labels of event sources whose actions carry another prefix. */
const EVENT_SOURCES: ReadonlyMap<string, string> = readRows(`
  airflow: mwaa
  aws-marketplace: metering-marketplace catalog-marketplace entitlement-marketplace discovery-marketplace marketplacecommerceanalytics
  appstream: appstream2
  bedrock: bedrock-runtime bedrock-agent bedrock-agent-runtime bedrock-data-automation bedrock-data-automation-runtime
  bedrock-agentcore: bedrock-agentcore-control
  cloudformation: cloudcontrolapi
  cloudfront-keyvaluestore: edgekeyvaluestore
  cloudwatch: monitoring
  dynamodb: streams.dynamodb dynamodbstreams
  iam: iam-toolbox
  iot: data.iot iotdata jobs.iot
  lex: models.lex models-v2-lex runtime.lex runtime-v2-lex
  mechanicalturk: mturk-requester
  mobiletargeting: pinpoint
  mq: amazonmq
  rds-data: rdsdata rdsdataapi
  sagemaker: runtime.sagemaker featurestore-runtime.sagemaker metrics.sagemaker edge.sagemaker
  servicecatalog: servicecatalog-appregistry
  ses: email
  sso: portal.sso
  tag: tagging
  timestream: timestream-write timestream-query query.timestream ingest.timestream
`);

/** Rows `prefix: name name …`: names that SDKs and the CLI print, lower-cased, without blanks and `Amazon`/`AWS`. */
const SDK_NAMES: ReadonlyMap<string, string> = readRows(`
  acm: certificatemanager
  airflow: mwaa
  apigateway: apigatewayv2
  aps: amp
  aoss: opensearchserverless
  cloudwatch: monitoring
  cognito-identity: cognitoidentity
  cognito-idp: cognitoidentityprovider cognitoidp
  ds: directoryservice
  dynamodb: dynamodbv2
  ecr-public: ecrpublic
  elasticfilesystem: efs
  elasticloadbalancing: elb elbv2 elasticloadbalancingv2
  elasticmapreduce: emr
  es: opensearch elasticsearch elasticsearchservice
  events: eventbridge cloudwatchevents
  firehose: kinesisfirehose
  iam: identitymanagement
  iot: iot-data iotdataplane
  kms: keymanagementservice
  lambda: lambda
  lex: lexv2-models
  logs: cloudwatchlogs
  mobiletargeting: pinpoint
  organizations: organizations
  rds: docdb neptune
  resource-groups: resourcegroups
  s3: simplestorageservice s3control s3v2
  secretsmanager: secretsmanager
  servicequotas: service-quotas servicequotas
  ses: sesv2 simpleemailservice
  sns: simplenotificationservice
  sqs: simplequeueservice
  ssm: simplesystemsmanagement systemsmanager
  sso: sso-admin ssoadmin
  states: stepfunctions sfn
  sts: securitytokenservice
  tag: resourcegroupstaggingapi
`);

/** Names that services go by in sentences about themselves, and their service principals. */
const DISPLAY_NAMES: ReadonlyMap<string, string> = new Map([
  ['cloudwatch alarms', 'cloudwatch.amazonaws.com'],
  ['codebuild', 'codebuild.amazonaws.com'],
  ['codedeploy', 'codedeploy.amazonaws.com'],
  ['codepipeline', 'codepipeline.amazonaws.com'],
  ['cloudtrail', 'cloudtrail.amazonaws.com'],
  ['aws backup', 'backup.amazonaws.com'],
  ['aws config', 'config.amazonaws.com'],
  ['amazon s3', 's3.amazonaws.com'],
  ['amazon ecs', 'ecs.amazonaws.com'],
]);

/** Event sources whose events are no IAM requests. */
const NOT_AUTHORIZED_BY_IAM: ReadonlySet<string> = new Set(['signin']);

/**
 * The prefix of a service's actions for an event source such as `monitoring.amazonaws.com`; undefined when its
 * events are no IAM requests, or the text is no event source.
 */
export function prefixOfEventSource(eventSource: string): string | undefined {
  const label = hostLabel(eventSource.toLowerCase());
  if (label === undefined || NOT_AUTHORIZED_BY_IAM.has(label)) return undefined;
  const listed = EVENT_SOURCES.get(label);
  if (listed !== undefined) return listed;
  // An endpoint style label that is not listed: the service stands last in it (`data.iot`, `runtime.sagemaker`).
  const dot = label.lastIndexOf('.');
  const last = label.slice(dot + 1);
  return EVENT_SOURCES.get(last) ?? last;
}

/** The prefix for a service as an SDK or the CLI names it: `AWSLambda`, `Elastic Load Balancing v2`, `S3`. */
export function prefixOfSdkName(name: string): string | undefined {
  let plain = '';
  for (const character of name.toLowerCase()) if (character !== ' ') plain += character;
  for (const vendor of ['amazon', 'aws']) {
    if (plain.startsWith(vendor) && plain.length > vendor.length) plain = plain.slice(vendor.length);
  }
  if (!isLabel(plain)) return undefined;
  return SDK_NAMES.get(plain) ?? EVENT_SOURCES.get(plain) ?? plain;
}

/** The service principal behind a display name such as `CloudWatch Alarms`; undefined for any other text. */
export function servicePrincipalOfDisplayName(name: string): string | undefined {
  return DISPLAY_NAMES.get(name.toLowerCase());
}

const HOST_SUFFIXES = ['.amazonaws.com.cn', '.amazonaws.com', '.api.aws'];

function hostLabel(host: string): string | undefined {
  for (const suffix of HOST_SUFFIXES) {
    if (host.endsWith(suffix) && host.length > suffix.length) return host.slice(0, -suffix.length);
  }
  return undefined;
}

function isLabel(text: string): boolean {
  if (text === '') return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isWord = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
    if (!isWord) return false;
  }
  return true;
}

function readRows(rows: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of rows.split('\n')) {
    const [prefix, labels] = line.trim().split(': ');
    if (prefix === undefined || labels === undefined) continue;
    for (const label of labels.split(' ')) map.set(label, prefix);
  }
  return map;
}
