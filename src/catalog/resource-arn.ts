/**
 * The resource that a call names in its parameters, as an ARN.
 *
 * A row is `operations: template`; `*` stands for every operation, an operation may end in `*`. Rows are tried in
 * order and the first one whose parameters the call has wins; rows that start with `+` count in any case.
 * In a template, `P`, `R` and `A` are partition, Region and account; `{name}` is a parameter, by its path and
 * whatever its letter case, and `{name|format}` one that is not simply a name; `~` marks where an IAM path may
 * stand that the call does not tell; `CALLER` is the user who calls. A parameter that holds an ARN is the resource.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
import { operationFacts } from './service-reference.ts';

const ROWS: Readonly<Record<string, readonly string[]>> = {
  s3: ['*: arn:P:s3:::{bucketName|bucket}/{key}', '*: arn:P:s3:::{bucketName|bucket}'],
  s3express: ['*: arn:P:s3express:R:A:bucket/{bucketName}'],
  s3tables: ['*: {tableARN}', '*: {tableBucketARN}'],
  sts: [
    'AssumeRole*: {roleArn}',
    'GetFederationToken: arn:P:sts::A:federated-user/{name}',
    'AssumeRoot: {targetPrincipal}',
    'AssumeRoot: arn:P:iam::{targetPrincipal}:root',
  ],
  iam: [
    'CreateUser: arn:P:iam::A:user{path|path}{userName}',
    'CreateRole: arn:P:iam::A:role{path|path}{roleName}',
    'CreateGroup: arn:P:iam::A:group{path|path}{groupName}',
    'CreatePolicy: arn:P:iam::A:policy{path|path}{policyName}',
    'CreateInstanceProfile: arn:P:iam::A:instance-profile{path|path}{instanceProfileName}',
    'CreateSAMLProvider: arn:P:iam::A:saml-provider/{name}',
    'AddUserToGroup RemoveUserFromGroup: arn:P:iam::A:group/~{groupName}',
    'AddRoleToInstanceProfile RemoveRoleFromInstanceProfile: arn:P:iam::A:instance-profile/~{instanceProfileName}',
    '*: arn:P:iam::A:user/~{userName}',
    '*: arn:P:iam::A:role/~{roleName}',
    '*: arn:P:iam::A:group/~{groupName}',
    '*: arn:P:iam::A:instance-profile/~{instanceProfileName}',
    '*: arn:P:iam::A:server-certificate/~{serverCertificateName}',
    '*: {policyArn}',
    '*: {sAMLProviderArn}',
    '*: {openIDConnectProviderArn}',
    '*: {serialNumber}',
    'ListUsers: arn:P:iam::A:user{pathPrefix|path}',
    'ListRoles: arn:P:iam::A:role{pathPrefix|path}',
    'ListGroups: arn:P:iam::A:group{pathPrefix|path}',
    'GetUser CreateAccessKey ListAccessKeys UpdateAccessKey DeleteAccessKey ListMFADevices ChangePassword: CALLER',
  ],
  kms: [
    'CreateAlias UpdateAlias DeleteAlias: arn:P:kms:R:A:{aliasName}',
    '+ CreateAlias UpdateAlias: arn:P:kms:R:A:key/{targetKeyId|key}',
    'ReEncrypt: arn:P:kms:R:A:key/{sourceKeyId|key}',
    '+ ReEncrypt: arn:P:kms:R:A:key/{destinationKeyId|key}',
    '*: arn:P:kms:R:A:key/{keyId|key}',
  ],
  lambda: [
    '*: arn:P:lambda:R:A:event-source-mapping:{uUID}',
    '*: arn:P:lambda:R:A:layer:{layerName}:{versionNumber}',
    '*: arn:P:lambda:R:A:layer:{layerName}',
    '*: arn:P:lambda:R:A:function:{functionName|function}:{qualifier}',
    '*: arn:P:lambda:R:A:function:{functionName|function}',
    'TagResource UntagResource ListTags: {resource}',
  ],
  sqs: ['CreateQueue GetQueueUrl: arn:P:sqs:R:A:{queueName}', '*: {queueUrl|queue}'],
  sns: [
    'CreateTopic: arn:P:sns:R:A:{name}',
    '*: {topicArn}',
    '*: {targetArn}',
    '*: {subscriptionArn|topic}',
    '*: {resourceArn}',
  ],
  secretsmanager: [
    'CreateSecret: arn:P:secretsmanager:R:A:secret:{name|secret}',
    '*: arn:P:secretsmanager:R:A:secret:{secretId|secret}',
  ],
  ssm: [
    'GetParametersByPath: arn:P:ssm:R:A:parameter/{path|slashless}',
    'GetParameter PutParameter DeleteParameter GetParameterHistory: arn:P:ssm:R:A:parameter/{name|slashless}',
    'GetParameters DeleteParameters: arn:P:ssm:R:A:parameter/{names[]|slashless}',
    'SendCommand: arn:P:ssm:R:A:document/{documentName}',
    '+ SendCommand: arn:P:ec2:R:A:instance/{instanceIds[]}',
    'StartSession: arn:P:ec2:R:A:instance/{target}',
    '+ StartSession: arn:P:ssm:R:A:document/{documentName}',
    '*: arn:P:ssm:R:A:document/{documentName}',
  ],
  dynamodb: [
    '*: arn:P:dynamodb:R:A:table/{tableName}/index/{indexName}',
    '*: arn:P:dynamodb:R:A:table/{tableName}',
    '*: {resourceArn}',
    '*: {streamArn}',
    '+ BatchGetItem BatchWriteItem: arn:P:dynamodb:R:A:table/{requestItems.*}',
  ],
  ec2: [
    'RunInstances: arn:P:ec2:R:A:instance/*',
    '+ RunInstances: arn:P:ec2:R:A:volume/*',
    '+ RunInstances: arn:P:ec2:R:A:network-interface/*',
    '+ RunInstances: arn:P:ec2:R::image/{instancesSet.items[].imageId}',
    '+ RunInstances: arn:P:ec2:R:A:subnet/{subnetId}',
    '+ RunInstances: arn:P:ec2:R:A:security-group/{groupSet.items[].groupId}',
    '+ RunInstances: arn:P:ec2:R:A:key-pair/{instancesSet.items[].keyName}',
    '+ RunInstances: arn:P:ec2:R:A:launch-template/{launchTemplate.launchTemplateId}',
    '+ RunInstances: arn:P:ec2:R::snapshot/{blockDeviceMapping.items[].ebs.snapshotId}',
    'CreateVpc: arn:P:ec2:R:A:vpc/*',
    'CreateSubnet: arn:P:ec2:R:A:subnet/*',
    '+ CreateSubnet CreateSecurityGroup CreateRouteTable: arn:P:ec2:R:A:vpc/{vpcId}',
    'CreateSecurityGroup: arn:P:ec2:R:A:security-group/*',
    'CreateRouteTable: arn:P:ec2:R:A:route-table/*',
    'CreateInternetGateway: arn:P:ec2:R:A:internet-gateway/*',
    'CreateVolume: arn:P:ec2:R:A:volume/*',
    'CreateSnapshot: arn:P:ec2:R::snapshot/*',
    '+ CreateSnapshot: arn:P:ec2:R:A:volume/{volumeId}',
    'CreateImage: arn:P:ec2:R::image/*',
    '+ CreateImage: arn:P:ec2:R:A:instance/{instanceId}',
    'CreateKeyPair ImportKeyPair: arn:P:ec2:R:A:key-pair/{keyName}',
    'CreateVpcEndpoint: arn:P:ec2:R:A:vpc-endpoint/*',
    'CreateNetworkInterface: arn:P:ec2:R:A:network-interface/*',
    'CreateLaunchTemplate: arn:P:ec2:R:A:launch-template/*',
    '*: arn:P:ec2:R:A:instance/{instancesSet.items[].instanceId}',
    '*: arn:P:ec2:R:A:instance/{instanceId}',
    '*: arn:P:ec2:R:A:network-interface/{networkInterfaceId}',
    '*: arn:P:ec2:R:A:volume/{volumeId}',
    '*: arn:P:ec2:R::snapshot/{snapshotId}',
    '*: arn:P:ec2:R::image/{imageId}',
    '*: arn:P:ec2:R:A:security-group/{groupId}',
    '*: arn:P:ec2:R:A:subnet/{subnetId}',
    '*: arn:P:ec2:R:A:route-table/{routeTableId}',
    '*: arn:P:ec2:R:A:natgateway/{natGatewayId}',
    '*: arn:P:ec2:R:A:internet-gateway/{internetGatewayId}',
    '*: arn:P:ec2:R:A:vpc-endpoint/{vpcEndpointId}',
    '*: arn:P:ec2:R:A:transit-gateway/{transitGatewayId}',
    '*: arn:P:ec2:R:A:launch-template/{launchTemplateId}',
    '*: arn:P:ec2:R:A:elastic-ip/{allocationId}',
    '*: arn:P:ec2:R:A:key-pair/{keyName}',
    '*: arn:P:ec2:R:A:vpc/{vpcId}',
  ],
  'ec2-instance-connect': ['*: arn:P:ec2:R:A:instance/{instanceId}'],
  ecr: [
    '*: arn:P:ecr:R:{registryId}:repository/{repositoryName}',
    '*: arn:P:ecr:R:A:repository/{repositoryName}',
    '*: {resourceArn}',
  ],
  ecs: [
    'RunTask StartTask: arn:P:ecs:R:A:task-definition/{taskDefinition}',
    'CreateService UpdateService DeleteService: arn:P:ecs:R:A:service/{cluster}/{service}',
    'CreateService: arn:P:ecs:R:A:service/{cluster}/{serviceName}',
    'StopTask ExecuteCommand: arn:P:ecs:R:A:task/{cluster}/{task}',
    '*: arn:P:ecs:R:A:cluster/{cluster}',
    '*: arn:P:ecs:R:A:cluster/{clusterName}',
  ],
  eks: [
    '*: arn:P:eks:R:A:cluster/{clusterName}',
    'DescribeCluster DeleteCluster UpdateClusterConfig UpdateClusterVersion: arn:P:eks:R:A:cluster/{name}',
  ],
  logs: [
    'DescribeLogGroups: arn:P:logs:R:A:log-group:*',
    'GetLogEvents PutLogEvents DeleteLogStream: arn:P:logs:R:A:log-group:{logGroupName}:log-stream:{logStreamName}',
    '*: {logGroupIdentifier}',
    '*: arn:P:logs:R:A:log-group:{logGroupName}:*',
    '*: {resourceArn}',
  ],
  cloudwatch: [
    'PutMetricAlarm: arn:P:cloudwatch:R:A:alarm:{alarmName}',
    '*: arn:P:cloudwatch:R:A:alarm:{alarmNames[]}',
    '*: arn:P:cloudwatch::A:dashboard/{dashboardName}',
  ],
  events: [
    'PutEvents: arn:P:events:R:A:event-bus/{entries[].eventBusName}',
    'PutTargets RemoveTargets ListTargetsByRule: arn:P:events:R:A:rule/{eventBusName}/{rule}',
    'PutTargets RemoveTargets ListTargetsByRule: arn:P:events:R:A:rule/{rule}',
    'PutRule DeleteRule DescribeRule EnableRule DisableRule: arn:P:events:R:A:rule/{eventBusName}/{name}',
    'PutRule DeleteRule DescribeRule EnableRule DisableRule: arn:P:events:R:A:rule/{name}',
  ],
  states: [
    'CreateStateMachine: arn:P:states:R:A:stateMachine:{name}',
    '*: {executionArn}',
    '*: {stateMachineArn}',
    '*: {activityArn}',
  ],
  kinesis: ['*: {streamARN}', '*: arn:P:kinesis:R:A:stream/{streamName}'],
  firehose: ['*: arn:P:firehose:R:A:deliverystream/{deliveryStreamName}'],
  athena: ['*: arn:P:athena:R:A:workgroup/{workGroup}'],
  glue: [
    '*: arn:P:glue:R:A:table/{databaseName}/{tableName}',
    'GetTable DeleteTable: arn:P:glue:R:A:table/{databaseName}/{name}',
    '*: arn:P:glue:R:A:database/{databaseName}',
    'GetDatabase DeleteDatabase UpdateDatabase: arn:P:glue:R:A:database/{name}',
    '+ Get* Create* Update* Delete*: arn:P:glue:R:A:catalog',
    '*: arn:P:glue:R:A:job/{jobName}',
  ],
  rds: [
    '*: {resourceName}',
    '*: arn:P:rds:R:A:snapshot:{dBSnapshotIdentifier|lower}',
    '*: arn:P:rds:R:A:cluster-snapshot:{dBClusterSnapshotIdentifier|lower}',
    '*: arn:P:rds:R:A:db:{dBInstanceIdentifier|lower}',
    '*: arn:P:rds:R:A:cluster:{dBClusterIdentifier|lower}',
    '*: arn:P:rds:R:A:subgrp:{dBSubnetGroupName|lower}',
    '*: arn:P:rds:R:A:pg:{dBParameterGroupName|lower}',
  ],
  cloudformation: ['*: arn:P:cloudformation:R:A:stack/{stackName}/*'],
  cloudtrail: ['*: arn:P:cloudtrail:R:A:trail/{name}', '*: arn:P:cloudtrail:R:A:trail/{trailName}'],
  elasticloadbalancing: ['*: {ruleArn}', '*: {listenerArn}', '*: {targetGroupArn}', '*: {loadBalancerArn}'],
  autoscaling: [
    '*: arn:P:autoscaling:R:A:autoScalingGroup:*:autoScalingGroupName/{autoScalingGroupName}',
    '*: arn:P:autoscaling:R:A:launchConfiguration:*:launchConfigurationName/{launchConfigurationName}',
  ],
  route53: [
    '*: arn:P:route53:::hostedzone/{hostedZoneId|zone}',
    'GetHostedZone DeleteHostedZone: arn:P:route53:::hostedzone/{id|zone}',
  ],
  cloudfront: [
    '*: arn:P:cloudfront::A:distribution/{distributionId}',
    '*: arn:P:cloudfront::A:distribution/{id}',
  ],
  acm: ['*: {certificateArn}'],
  'cognito-idp': ['*: arn:P:cognito-idp:R:A:userpool/{userPoolId}'],
  'cognito-identity': ['*: arn:P:cognito-identity:R:A:identitypool/{identityPoolId}'],
  codebuild: ['*: arn:P:codebuild:R:A:project/{projectName}'],
  codecommit: ['*: arn:P:codecommit:R:A:{repositoryName}'],
  codepipeline: ['*: arn:P:codepipeline:R:A:{pipelineName}'],
  organizations: [
    '*: arn:P:organizations::*:policy/*/{policyId}',
    '*: arn:P:organizations::*:ou/*/{organizationalUnitId}',
    '*: arn:P:organizations::*:account/*/{accountId}',
    '*: arn:P:organizations::*:root/*/{rootId}',
  ],
  elasticfilesystem: ['*: arn:P:elasticfilesystem:R:A:file-system/{fileSystemId}'],
  es: ['*: arn:P:es:R:A:domain/{domainName}'],
  backup: ['*: arn:P:backup:R:A:backup-vault:{backupVaultName}'],
  elasticmapreduce: [
    '*: arn:P:elasticmapreduce:R:A:cluster/{clusterId}',
    '*: arn:P:elasticmapreduce:R:A:cluster/{jobFlowId}',
  ],
  kafka: ['*: {clusterArn}'],
};

/** Templates whose wildcards stand for parts that the call does not tell, rather than for what AWS checks. */
const PATTERN_SERVICES: ReadonlySet<string> = new Set(['organizations', 'cloudformation', 'autoscaling']);

/** Where the call went and who made it: what an ARN needs besides the parameters. */
export interface CallPlace {
  readonly partition: string;
  readonly region: string | undefined;
  /** Account that is taken to own the resource, where no parameter says. */
  readonly account: string | undefined;
  /** ARN of the user who calls, if it is a user. */
  readonly callerUserArn: string | undefined;
}

/** The values of a parameter; `a.b[].c` leads through lists, `a.*` gives the member names of `a`. */
export type ParameterLookup = (path: string) => readonly string[];

export interface CallResource {
  readonly arn: string;
  /** The parameter, by path and position, that names the resource; undefined where the operation alone does. */
  readonly parameter: { readonly path: string; readonly index: number } | undefined;
  readonly accountAssumed: boolean;
  readonly pathUnknown: boolean;
  /** Parts of the ARN are not known, and stand as wildcards. */
  readonly isPattern: boolean;
}

/**
 * The resources that the parameters of a call name. What the rows do not have is built by the templates of the
 * service reference. Empty where neither names any.
 */
export function resourcesOfCall(
  prefix: string,
  operation: string,
  lookup: ParameterLookup,
  place: CallPlace,
): readonly CallResource[] {
  const tabled = tabledResources(prefix, operation, lookup, place);
  if (tabled.length > 0) return tabled;
  const facts = operationFacts(prefix, operation);
  if (facts?.kind !== 'resources') return [];
  return facts.templates.flatMap((template) => fill(template, lookup, place, false));
}

/** The resources that the rows of this file find. */
export function tabledResources(
  prefix: string,
  operation: string,
  lookup: ParameterLookup,
  place: CallPlace,
): readonly CallResource[] {
  if (!Object.hasOwn(ROWS, prefix)) return [];
  const resources: CallResource[] = [];
  let settled = false;
  for (const row of rowsOf(prefix)) {
    if ((settled && !row.always) || !row.operations.some((pattern) => fits(pattern, operation))) continue;
    const found = fill(row.template, lookup, place, PATTERN_SERVICES.has(prefix));
    resources.push(...found);
    if (found.length > 0 && !row.always) settled = true;
  }
  return resources;
}

/** How the parameters of a service (lower-case) are written into ARNs, where they are not simply names. */
export function parameterFormats(prefix: string): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const { template } of Object.hasOwn(ROWS, prefix) ? rowsOf(prefix) : []) {
    for (const part of splitTemplate(template)) {
      if (part.kind === 'parameter' && part.format !== undefined)
        formats.set(part.path.toLowerCase(), part.format);
    }
  }
  return formats;
}

interface Row {
  readonly always: boolean;
  readonly operations: readonly string[];
  readonly template: string;
}

const compiled = new Map<string, readonly Row[]>();

function rowsOf(prefix: string): readonly Row[] {
  let rows = compiled.get(prefix);
  if (rows === undefined) {
    rows = ROWS[prefix]!.map((text) => {
      const always = text.startsWith('+ ');
      const colon = text.indexOf(': ');
      const operations = text.slice(always ? 2 : 0, colon).split(' ');
      return { always, operations, template: text.slice(colon + 2) };
    });
    compiled.set(prefix, rows);
  }
  return rows;
}

function fits(pattern: string, operation: string): boolean {
  return pattern.endsWith('*') ? operation.startsWith(pattern.slice(0, -1)) : pattern === operation;
}

/** How many resources one parameter list may stand for; more than a call can hold. */
const LIST_LIMIT = 1000;

function fill(
  template: string,
  lookup: ParameterLookup,
  place: CallPlace,
  wildcardsAreUnknown: boolean,
): readonly CallResource[] {
  if (template === 'CALLER') {
    const arn = place.callerUserArn;
    return arn === undefined ? [] : [plainResource(arn, undefined)];
  }
  const parts = splitTemplate(template);
  const names = parts.filter((part) => part.kind === 'parameter');
  const list = names.find((part) => isList(part.path)) ?? names.find((part) => part.format !== 'path');
  const values = list === undefined ? [''] : lookup(list.path).slice(0, LIST_LIMIT);
  const resources: CallResource[] = [];
  values.forEach((value, index) => {
    const parameter = list && { path: list.path, index };
    const resource = compose(
      parts,
      (part) => (part === list ? value : lookup(part.path)[0]),
      parameter,
      place,
    );
    if (resource === undefined) return;
    resources.push(
      wildcardsAreUnknown && resource.arn.includes('*') ? { ...resource, isPattern: true } : resource,
    );
  });
  return resources;
}

function compose(
  parts: readonly TemplatePart[],
  parameterOf: (part: ParameterPart) => string | undefined,
  parameter: CallResource['parameter'],
  place: CallPlace,
): CallResource | undefined {
  let arn = '';
  let pathUnknown = false;
  let accountAssumed = false;
  let isPattern = false;
  let isWhole = false;
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'text') {
      // A parameter that held an ARN needs no wildcard for what it leaves out.
      if (isWhole && index === parts.length - 1 && part.text.endsWith('*')) continue;
      const head = arn === '' ? fillPlace(part.text, place) : { text: part.text, usesAccount: false };
      if (head === undefined) return undefined;
      accountAssumed ||= head.usesAccount;
      const tilde = head.text.indexOf('~');
      pathUnknown ||= tilde >= 0;
      arn += tilde >= 0 ? head.text.slice(0, tilde) + head.text.slice(tilde + 1) : head.text;
      continue;
    }
    const raw = parameterOf(part);
    const shaped = shape(raw, part.format, place);
    if (shaped === undefined) return undefined;
    if (shaped.kind === 'arn') {
      const isLast = !parts.slice(index + 1).some((other) => other.kind === 'parameter');
      const name = isLast ? undefined : nameInOtherArn(shaped.text, arn);
      if (name !== undefined) {
        arn += name;
        continue;
      }
      // The parameter says it all; what follows in the template (a key, an index) is appended to it.
      const isAccessPoint = part.format === 'bucket' && shaped.text.includes(':accesspoint/');
      arn = isAccessPoint && index < parts.length - 1 ? `${shaped.text}/object` : shaped.text;
      isWhole = true;
      accountAssumed = false;
      pathUnknown = false;
      continue;
    }
    isPattern ||= shaped.kind === 'pattern';
    arn += shaped.text;
  }
  return arn.startsWith('arn:') ? { arn, parameter, accountAssumed, pathUnknown, isPattern } : undefined;
}

/**
 * The name in an ARN that stands where a name is asked for, as the cluster's in the ARN of a service
 * (`service/{cluster}/{service}`); undefined where the ARN is the beginning of what is composed.
 */
function nameInOtherArn(value: string, composed: string): string | undefined {
  const type = composed.split(':').slice(5).join(':');
  const resource = value.split(':').slice(5).join(':');
  if (type === '' || resource.startsWith(type)) return undefined;
  const slash = resource.lastIndexOf('/');
  return slash < 0 ? undefined : resource.slice(slash + 1);
}

/** `arn:P:kms:R:A:key/` with the places filled in; undefined when one of them is needed and not known. */
function fillPlace(
  text: string,
  place: CallPlace,
): { readonly text: string; readonly usesAccount: boolean } | undefined {
  if (!text.startsWith('arn:P:')) return { text, usesAccount: false };
  const [service = '', region = '', account = '', ...rest] = text.slice('arn:P:'.length).split(':');
  if (region === 'R' && place.region === undefined) return undefined;
  const usesAccount = account === 'A';
  if (usesAccount && place.account === undefined) return undefined;
  const head = [
    'arn',
    place.partition,
    service,
    region === 'R' ? place.region : region,
    usesAccount ? place.account : account,
  ];
  return { text: [...head, ...rest].join(':'), usesAccount };
}

type Shaped = { readonly kind: 'name' | 'arn' | 'pattern'; readonly text: string };

/** A parameter's value in the form that its ARN needs; undefined when it cannot be told. */
function shape(value: string | undefined, format: string | undefined, place: CallPlace): Shaped | undefined {
  if (format === 'path') return { kind: 'name', text: value === undefined || value === '' ? '/' : value };
  if (value === undefined || value === '') return undefined;
  if (value.startsWith('arn:')) return shapeArn(value, format);
  switch (format) {
    case 'bucket':
      // An alias stands for an access point, and only account data can tell for which.
      return value.endsWith('-s3alias') ? undefined : { kind: 'name', text: value };
    case 'key':
      return value.startsWith('alias/') ? undefined : { kind: 'name', text: value };
    case 'function': {
      const at = value.indexOf(':function:');
      return { kind: 'name', text: at >= 0 ? value.slice(at + ':function:'.length) : value };
    }
    case 'queue':
      return queueArn(value, place);
    case 'topic':
      return undefined;
    case 'secret':
      // Secrets Manager appends a hyphen and six characters to the name.
      return { kind: 'pattern', text: `${value}-??????` };
    case 'slashless':
      return { kind: 'name', text: value.startsWith('/') ? value.slice(1) : value };
    case 'zone':
      return { kind: 'name', text: value.slice(value.lastIndexOf('/') + 1) };
    case 'lower':
      return { kind: 'name', text: value.toLowerCase() };
    default:
      return { kind: 'name', text: value };
  }
}

function shapeArn(value: string, format: string | undefined): Shaped | undefined {
  if (format === 'key' && value.includes(':alias/')) return undefined;
  if (format === 'topic') {
    // `arn:…:topic:subscription-id`: permission is checked on the topic.
    const fields = value.split(':');
    return { kind: 'arn', text: fields.slice(0, 6).join(':') };
  }
  return { kind: 'arn', text: value };
}

/** `https://sqs.eu-west-1.amazonaws.com/111122223333/jobs` and the older host forms. */
function queueArn(url: string, place: CallPlace): Shaped | undefined {
  const fields = url.split('/');
  const name = fields[fields.length - 1];
  const account = fields[fields.length - 2];
  if (!name || !account || account.length !== 12 || place.region === undefined) return undefined;
  return { kind: 'arn', text: `arn:${place.partition}:sqs:${place.region}:${account}:${name}` };
}

function plainResource(arn: string, parameter: CallResource['parameter']): CallResource {
  return { arn, parameter, accountAssumed: false, pathUnknown: false, isPattern: false };
}

interface ParameterPart {
  readonly kind: 'parameter';
  readonly path: string;
  readonly format: string | undefined;
}

type TemplatePart = ParameterPart | { readonly kind: 'text'; readonly text: string };

const templates = new Map<string, readonly TemplatePart[]>();

function splitTemplate(template: string): readonly TemplatePart[] {
  let parts = templates.get(template);
  if (parts !== undefined) return parts;
  const split: TemplatePart[] = [];
  let from = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
    if (open > from) split.push({ kind: 'text', text: template.slice(from, open) });
    const close = template.indexOf('}', open);
    const [path = '', format] = template.slice(open + 1, close).split('|');
    split.push({ kind: 'parameter', path, format });
    from = close + 1;
  }
  if (from < template.length) split.push({ kind: 'text', text: template.slice(from) });
  parts = split;
  templates.set(template, parts);
  return parts;
}

function isList(path: string): boolean {
  return path.includes('[]') || path.endsWith('.*');
}

/**
 * The partition that a Region belongs to, by the beginning of its name.
 * @see https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export function partitionOfRegion(region: string): string {
  for (const [start, partition] of PARTITIONS) if (region.startsWith(start)) return partition;
  return 'aws';
}

const PARTITIONS: readonly (readonly [string, string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['us-iso-', 'aws-iso'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
];
