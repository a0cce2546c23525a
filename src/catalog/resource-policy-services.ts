/**
 * Services whose resources carry resource-based policies, and the AWS CLI command that prints the policy of one
 * resource. What is not listed has no resource-based policy. The list grows: it is data, as of 2026.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
 *
 * Roles (trust policies) and KMS aliases are not here: whether a policy counts for them depends on the action.
 */
import { type Arn, isAccountId } from '../policy/arn.ts';

/** How to read the policies of one form of resource. */
export interface ResourcePolicyRead {
  /** CLI service, e.g. `efs` for Amazon Elastic File System. */
  readonly service: string;
  readonly command: string;
  /** Options that name the resource, with values such as `{arn}`, `{region}` or a name from the ARN's form. */
  readonly options: readonly (readonly [option: string, value: string])[];
  /** Further words of the command line, the same for every resource. */
  readonly fixed?: string | undefined;
  /** `resource`: the region of the ARN; otherwise the folder and region in which the command belongs. */
  readonly region: string;
  /** Members that lead to the document; `*` stands for every item of a list or member of an object. */
  readonly document: readonly string[];
  /** Whether the output lacks the member, or holds an empty one, when there is no policy. */
  readonly optional: boolean;
  /** Error codes that mean: there is no policy. */
  readonly none: readonly string[];
  /** API Gateway prints a document whose quotes are escaped once more than JSON needs. */
  readonly escaped?: boolean | undefined;
}

/** A read for one resource, with its options filled in. `undefined`: it has a policy that its ARN does not lead to. */
export type ResourcePolicyCall = FilledRead | undefined;

export interface FilledRead {
  readonly read: ResourcePolicyRead;
  /** `global` or a region. */
  readonly region: string;
  readonly options: readonly (readonly [option: string, value: string])[];
}

interface Row {
  /** Forms of the ARN's last field: `{name}` takes text without `/` and `:`, `{name+}` takes the rest. */
  readonly forms: readonly string[];
  readonly reads: readonly (ResourcePolicyRead | undefined)[];
}

interface Extra {
  readonly fixed?: string;
  readonly region?: string;
  readonly optional?: boolean;
  readonly escaped?: boolean;
}

function read(
  command: string,
  options: Readonly<Record<string, string>>,
  document: string,
  none: string,
  extra: Extra = {},
): ResourcePolicyRead {
  const [service = '', verb = ''] = command.split(' ');
  return {
    service,
    command: verb,
    options: Object.entries(options),
    fixed: extra.fixed,
    region: extra.region ?? 'resource',
    document: document.split('.'),
    optional: extra.optional ?? false,
    none: none === '' ? [] : none.split(' '),
    escaped: extra.escaped,
  };
}

function row(forms: string, ...reads: (ResourcePolicyRead | undefined)[]): Row {
  return { forms: forms.split(' '), reads };
}

const GLOBAL: Extra = { region: 'global' };
const NOT_FOUND = 'ResourceNotFoundException';
const BY_ARN = { 'resource-arn': '{arn}' };
/** The resource has a policy; no command prints it from what the ARN says, or not as an IAM policy document. */
const UNREADABLE = undefined;

export const BUCKET_POLICY: ResourcePolicyRead = read(
  's3api get-bucket-policy',
  { bucket: '{bucket}' },
  'Policy',
  'NoSuchBucketPolicy',
  GLOBAL,
);

export const KEY_POLICY: ResourcePolicyRead = read('kms get-key-policy', { 'key-id': '{id}' }, 'Policy', '', {
  fixed: '--policy-name default',
});

export const FUNCTION_POLICY: ResourcePolicyRead = read(
  'lambda get-policy',
  { 'function-name': '{name}' },
  'Policy',
  NOT_FOUND,
);

/** The same command for a version or an alias, which have policies of their own. */
const QUALIFIED_FUNCTION_POLICY: ResourcePolicyRead = read(
  'lambda get-policy',
  { 'function-name': '{name}', qualifier: '{qualifier}' },
  'Policy',
  NOT_FOUND,
);

export const QUEUE_POLICY: ResourcePolicyRead = read(
  'sqs get-queue-attributes',
  { 'queue-url': 'https://sqs.{region}.{domain}/{account}/{name}' },
  'Attributes.Policy',
  '',
  // Without a second attribute the CLI prints nothing at all for a queue without a policy.
  { fixed: '--attribute-names Policy QueueArn', optional: true },
);

export const TOPIC_POLICY: ResourcePolicyRead = read(
  'sns get-topic-attributes',
  { 'topic-arn': '{arn}' },
  'Attributes.Policy',
  '',
  { optional: true },
);

export const SECRET_POLICY: ResourcePolicyRead = read(
  'secretsmanager get-resource-policy',
  { 'secret-id': '{arn}' },
  'ResourcePolicy',
  '',
  { optional: true },
);

/** The delegation policy of an organization, read in its management account. */
export const DELEGATION_POLICY: ResourcePolicyRead = read(
  'organizations describe-resource-policy',
  {},
  'ResourcePolicy.Content',
  'ResourcePolicyNotFoundException',
  GLOBAL,
);

const DOMAIN_POLICY = read(
  'codeartifact get-domain-permissions-policy',
  { domain: '{domain_name}', 'domain-owner': '{account}' },
  'policy.document',
  NOT_FOUND,
);
const REPOSITORY_POLICY = read(
  'codeartifact get-repository-permissions-policy',
  { domain: '{domain_name}', 'domain-owner': '{account}', repository: '{repository}' },
  'policy.document',
  NOT_FOUND,
);

const SERVICES: ReadonlyMap<string, readonly Row[]> = new Map<string, readonly Row[]>([
  [
    's3',
    [
      row(
        'accesspoint/{name} accesspoint/{name}/object/{key+}',
        read(
          's3control get-access-point-policy',
          { 'account-id': '{account}', name: '{name}' },
          'Policy',
          'NoSuchAccessPointPolicy',
        ),
      ),
      row('{bucket} {bucket}/{key+}', BUCKET_POLICY),
    ],
  ],
  ['s3express', [row('bucket/{bucket}', BUCKET_POLICY)]],
  [
    's3-object-lambda',
    [
      row(
        'accesspoint/{name} accesspoint/{name}/object/{key+}',
        read(
          's3control get-access-point-policy-for-object-lambda',
          { 'account-id': '{account}', name: '{name}' },
          'Policy',
          'NoSuchAccessPointPolicy',
        ),
      ),
    ],
  ],
  [
    's3-outposts',
    [
      row(
        'outpost/{outpost}/bucket/{bucket} outpost/{outpost}/bucket/{bucket}/object/{key+}',
        read(
          's3control get-bucket-policy',
          { 'account-id': '{account}', bucket: '{prefix}:outpost/{outpost}/bucket/{bucket}' },
          'Policy',
          'NoSuchBucketPolicy',
        ),
      ),
      row(
        'outpost/{outpost}/accesspoint/{name} outpost/{outpost}/accesspoint/{name}/object/{key+}',
        read(
          's3control get-access-point-policy',
          { 'account-id': '{account}', name: '{prefix}:outpost/{outpost}/accesspoint/{name}' },
          'Policy',
          'NoSuchAccessPointPolicy',
        ),
      ),
    ],
  ],
  [
    's3tables',
    [
      row(
        'bucket/{bucket}',
        read(
          's3tables get-table-bucket-policy',
          { 'table-bucket-arn': '{arn}' },
          'resourcePolicy',
          'NotFoundException',
        ),
      ),
      row(
        'bucket/{bucket}/table/{table}',
        read(
          's3tables get-table-bucket-policy',
          { 'table-bucket-arn': '{prefix}:bucket/{bucket}' },
          'resourcePolicy',
          'NotFoundException',
        ),
        UNREADABLE,
      ),
    ],
  ],
  [
    's3vectors',
    [
      row(
        'bucket/{bucket} bucket/{bucket}/index/{index}',
        read(
          's3vectors get-vector-bucket-policy',
          { 'vector-bucket-arn': '{prefix}:bucket/{bucket}' },
          'policy',
          'NotFoundException',
        ),
      ),
    ],
  ],
  ['kms', [row('key/{id}', KEY_POLICY)]],
  [
    'lambda',
    [
      row('function:{name}', FUNCTION_POLICY),
      row('function:{name}:{qualifier}', QUALIFIED_FUNCTION_POLICY),
      row(
        'layer:{name}:{version}',
        read(
          'lambda get-layer-version-policy',
          { 'layer-name': '{prefix}:layer:{name}', 'version-number': '{version}' },
          'Policy',
          NOT_FOUND,
        ),
      ),
    ],
  ],
  ['sqs', [row('{name}', QUEUE_POLICY)]],
  ['sns', [row('{name}', TOPIC_POLICY)]],
  ['secretsmanager', [row('secret:{id+}', SECRET_POLICY)]],
  [
    'ecr',
    [
      row(
        'repository/{name+}',
        read(
          'ecr get-repository-policy',
          { 'repository-name': '{name}' },
          'policyText',
          'RepositoryPolicyNotFoundException',
        ),
      ),
    ],
  ],
  [
    'ecr-public',
    [
      row(
        'repository/{name+}',
        read(
          'ecr-public get-repository-policy',
          { 'repository-name': '{name}' },
          'policyText',
          'RepositoryPolicyNotFoundException',
          { region: 'us-east-1' },
        ),
      ),
    ],
  ],
  [
    'elasticfilesystem',
    [
      row(
        'file-system/{id}',
        read('efs describe-file-system-policy', { 'file-system-id': '{id}' }, 'Policy', 'PolicyNotFound'),
      ),
    ],
  ],
  [
    'dynamodb',
    [
      row(
        'table/{table} table/{table}/index/{index}',
        read(
          'dynamodb get-resource-policy',
          { 'resource-arn': '{prefix}:table/{table}' },
          'Policy',
          'PolicyNotFoundException',
        ),
      ),
      row(
        'table/{table}/stream/{stream+}',
        read('dynamodb get-resource-policy', BY_ARN, 'Policy', 'PolicyNotFoundException'),
      ),
    ],
  ],
  [
    'kinesis',
    [
      row(
        'stream/{stream} stream/{stream}/consumer/{consumer+}',
        read('kinesis get-resource-policy', BY_ARN, 'Policy', NOT_FOUND, { optional: true }),
      ),
    ],
  ],
  [
    'events',
    [
      row(
        'event-bus/{bus+}',
        read('events describe-event-bus', { name: '{bus}' }, 'Policy', '', { optional: true }),
      ),
      row(
        'event-busv2/{bus}/{id}',
        read('eventbridgev2 get-resource-policy', BY_ARN, 'PolicyDocument', NOT_FOUND),
      ),
      row(
        'rule/{bus}/{rule}',
        read('events describe-event-bus', { name: '{bus}' }, 'Policy', '', { optional: true }),
      ),
      row(
        'rule/{rule}',
        read('events describe-event-bus', { name: 'default' }, 'Policy', '', { optional: true }),
      ),
    ],
  ],
  [
    'schemas',
    [
      row(
        'registry/{registry} schema/{registry}/{schema+}',
        read('schemas get-resource-policy', { 'registry-name': '{registry}' }, 'Policy', 'NotFoundException'),
      ),
    ],
  ],
  ['glue', [row('{any+}', read('glue get-resource-policy', {}, 'PolicyInJson', 'EntityNotFoundException'))]],
  [
    'kafka',
    [
      row(
        'cluster/{cluster}/{id} topic/{cluster}/{id}/{topic+} group/{cluster}/{id}/{group+} ' +
          'transactional-id/{cluster}/{id}/{transaction+}',
        read(
          'kafka get-cluster-policy',
          { 'cluster-arn': '{prefix}:cluster/{cluster}/{id}' },
          'Policy',
          'NotFoundException',
        ),
      ),
    ],
  ],
  [
    'es',
    [
      row(
        'domain/{domain_name} domain/{domain_name}/{path+}',
        read(
          'opensearch describe-domain',
          { 'domain-name': '{domain_name}' },
          'DomainStatus.AccessPolicies',
          '',
          { optional: true },
        ),
      ),
    ],
  ],
  // Data access policies have a language of their own.
  ['aoss', [row('collection/{id}', UNREADABLE)]],
  [
    'execute-api',
    [
      row(
        '{api} {api}/{path+}',
        // HTTP APIs have no resource policy, and no REST API has their id.
        read('apigateway get-rest-api', { 'rest-api-id': '{api}' }, 'policy', 'NotFoundException', {
          optional: true,
          escaped: true,
        }),
      ),
    ],
  ],
  [
    'backup',
    [
      row(
        'backup-vault:{name}',
        read('backup get-backup-vault-access-policy', { 'backup-vault-name': '{name}' }, 'Policy', NOT_FOUND),
      ),
    ],
  ],
  [
    'glacier',
    [
      row(
        'vaults/{name}',
        read('glacier get-vault-access-policy', { 'vault-name': '{name}' }, 'policy.Policy', NOT_FOUND, {
          fixed: '--account-id -',
        }),
      ),
    ],
  ],
  [
    'logs',
    [
      row(
        'delivery-destination:{name}',
        read(
          'logs get-delivery-destination-policy',
          { 'delivery-destination-name': '{name}' },
          'policy.deliveryDestinationPolicy',
          NOT_FOUND,
          { optional: true },
        ),
      ),
      row('destination:{name}', UNREADABLE),
      row(
        'log-group:{name+}',
        read('logs describe-resource-policies', {}, 'resourcePolicies.*.policyDocument', ''),
      ),
    ],
  ],
  [
    'cloudtrail',
    [
      row(
        'eventdatastore/{id} channel/{id} dashboard/{id}',
        read('cloudtrail get-resource-policy', BY_ARN, 'ResourcePolicy', 'ResourcePolicyNotFoundException'),
      ),
    ],
  ],
  ['acm-pca', [row('certificate-authority/{id}', read('acm-pca get-policy', BY_ARN, 'Policy', NOT_FOUND))]],
  [
    'codeartifact',
    [
      row('domain/{domain_name}', DOMAIN_POLICY),
      row(
        'repository/{domain_name}/{repository} package/{domain_name}/{repository}/{package+}',
        DOMAIN_POLICY,
        REPOSITORY_POLICY,
      ),
    ],
  ],
  [
    'codebuild',
    [
      row(
        'project/{name} report-group/{name}',
        read('codebuild get-resource-policy', BY_ARN, 'policy', NOT_FOUND),
      ),
    ],
  ],
  [
    'ses',
    [
      row(
        'identity/{identity+}',
        read('sesv2 get-email-identity-policies', { 'email-identity': '{identity}' }, 'Policies.*', ''),
      ),
    ],
  ],
  [
    'vpc-lattice',
    [
      row(
        'service/{id} service/{id}/{path+}',
        read(
          'vpc-lattice get-auth-policy',
          { 'resource-identifier': '{prefix}:service/{id}' },
          'policy',
          NOT_FOUND,
          { optional: true },
        ),
      ),
      row(
        'servicenetwork/{id}',
        read('vpc-lattice get-auth-policy', { 'resource-identifier': '{arn}' }, 'policy', NOT_FOUND, {
          optional: true,
        }),
      ),
      row('resourceconfiguration/{id}', read('vpc-lattice get-resource-policy', BY_ARN, 'policy', NOT_FOUND)),
    ],
  ],
  [
    'ssm',
    [
      row(
        'parameter/{name+} opsitemgroup/{name+}',
        read('ssm get-resource-policies', BY_ARN, 'Policies.*.Policy', ''),
      ),
    ],
  ],
  [
    'route53resolver',
    [
      row(
        'firewall-rule-group/{id}',
        read(
          'route53resolver get-firewall-rule-group-policy',
          { arn: '{arn}' },
          'FirewallRuleGroupPolicy',
          NOT_FOUND,
        ),
      ),
      row(
        'resolver-rule/{id}',
        read(
          'route53resolver get-resolver-rule-policy',
          { arn: '{arn}' },
          'ResolverRulePolicy',
          'UnknownResourceException',
        ),
      ),
      row(
        'resolver-query-log-config/{id}',
        read(
          'route53resolver get-resolver-query-log-config-policy',
          { arn: '{arn}' },
          'ResolverQueryLogConfigPolicy',
          'UnknownResourceException',
        ),
      ),
    ],
  ],
  [
    'redshift',
    [
      row(
        'namespace:{id}',
        read('redshift get-resource-policy', BY_ARN, 'ResourcePolicy.Policy', 'ResourceNotFoundFault'),
      ),
    ],
  ],
  [
    'redshift-serverless',
    [
      row(
        'namespace/{id} snapshot/{id}',
        read('redshift-serverless get-resource-policy', BY_ARN, 'resourcePolicy.policy', NOT_FOUND),
      ),
    ],
  ],
  [
    'dsql',
    [row('cluster/{id}', read('dsql get-cluster-policy', { identifier: '{id}' }, 'policy', NOT_FOUND))],
  ],
  [
    'lex',
    [
      row(
        'bot/{bot} bot-alias/{bot}/{alias}',
        read('lexv2-models describe-resource-policy', BY_ARN, 'policy', NOT_FOUND),
      ),
    ],
  ],
  [
    'cloudhsm',
    [
      row(
        'backup/{id}',
        read('cloudhsmv2 get-resource-policy', BY_ARN, 'Policy', 'CloudHsmResourceNotFoundException', {
          optional: true,
        }),
      ),
    ],
  ],
  [
    'network-firewall',
    [
      row(
        'firewall-policy/{name} stateful-rulegroup/{name} stateless-rulegroup/{name}',
        read('network-firewall describe-resource-policy', BY_ARN, 'Policy', NOT_FOUND),
      ),
    ],
  ],
  [
    'wafv2',
    [
      row(
        'regional/rulegroup/{name}/{id} global/rulegroup/{name}/{id}',
        read('wafv2 get-permission-policy', BY_ARN, 'Policy', 'WAFNonexistentItemException'),
      ),
    ],
  ],
  [
    'elasticloadbalancing',
    [
      row(
        'truststore/{name}/{id}',
        read('elbv2 get-resource-policy', BY_ARN, 'Policy', 'ResourceNotFound ResourceNotFoundException'),
      ),
    ],
  ],
  ['xray', [row('{any+}', read('xray list-resource-policies', {}, 'ResourcePolicies.*.PolicyDocument', ''))]],
  [
    'oam',
    [
      row(
        'sink/{id}',
        read('oam get-sink-policy', { 'sink-identifier': '{arn}' }, 'Policy', NOT_FOUND, { optional: true }),
      ),
    ],
  ],
  // Permissions of these two are printed as lists of their own, not as policy documents.
  ['signer', [row('/signing-profiles/{name+}', UNREADABLE)]],
  ['serverlessrepo', [row('applications/{name+}', UNREADABLE)]],
  [
    'rekognition',
    [
      row(
        'project/{name}/{rest+}',
        read(
          'rekognition list-project-policies',
          { 'project-arn': '{arn}' },
          'ProjectPolicies.*.PolicyDocument',
          '',
        ),
      ),
    ],
  ],
  [
    'sagemaker',
    [
      row(
        'model-package-group/{name}',
        read(
          'sagemaker get-model-package-group-policy',
          { 'model-package-group-name': '{name}' },
          'ResourcePolicy',
          'ValidationException',
        ),
      ),
      row(
        'endpoint/{name}',
        read(
          'sagemaker get-endpoint-policy',
          { 'endpoint-name': '{name}' },
          'ResourcePolicy',
          'ValidationException',
        ),
      ),
    ],
  ],
  [
    'comprehend',
    [
      row(
        'document-classifier/{name+} entity-recognizer/{name+}',
        read('comprehend describe-resource-policy', BY_ARN, 'ResourcePolicy', NOT_FOUND),
      ),
    ],
  ],
  [
    'imagebuilder',
    [
      row(
        'image/{name+}',
        read('imagebuilder get-image-policy', { 'image-arn': '{arn}' }, 'policy', NOT_FOUND),
      ),
      row(
        'component/{name+}',
        read('imagebuilder get-component-policy', { 'component-arn': '{arn}' }, 'policy', NOT_FOUND),
      ),
      row(
        'image-recipe/{name+}',
        read('imagebuilder get-image-recipe-policy', { 'image-recipe-arn': '{arn}' }, 'policy', NOT_FOUND),
      ),
      row(
        'container-recipe/{name+}',
        read(
          'imagebuilder get-container-recipe-policy',
          { 'container-recipe-arn': '{arn}' },
          'policy',
          NOT_FOUND,
        ),
      ),
    ],
  ],
  [
    'mediastore',
    [
      row(
        'container/{name} container/{name}/{path+}',
        read(
          'mediastore get-container-policy',
          { 'container-name': '{name}' },
          'Policy',
          'PolicyNotFoundException',
        ),
      ),
    ],
  ],
  [
    'payment-cryptography',
    [row('key/{id}', read('payment-cryptography get-resource-policy', BY_ARN, 'Policy', NOT_FOUND))],
  ],
  [
    'bedrock',
    [
      row(
        'knowledge-base/{id}',
        read('bedrock-agent get-resource-policy', BY_ARN, 'policy', NOT_FOUND, { optional: true }),
      ),
      row('custom-model/{id+}', read('bedrock get-resource-policy', BY_ARN, 'resourcePolicy', NOT_FOUND)),
    ],
  ],
  [
    'bedrock-agentcore',
    [
      row(
        'runtime/{id} gateway/{id}',
        read('bedrock-agentcore-control get-resource-policy', BY_ARN, 'policy', NOT_FOUND, {
          optional: true,
        }),
      ),
    ],
  ],
  [
    'aps',
    [
      row(
        'workspace/{id}',
        read('amp describe-resource-policy', { 'workspace-id': '{id}' }, 'policyDocument', NOT_FOUND),
      ),
    ],
  ],
  [
    'rum',
    [
      row(
        'appmonitor/{name}',
        read('rum get-resource-policy', { name: '{name}' }, 'PolicyDocument', 'PolicyNotFoundException'),
      ),
    ],
  ],
  [
    'networkmanager',
    [
      row(
        'core-network/{id}',
        read('networkmanager get-resource-policy', BY_ARN, 'PolicyDocument', '', {
          region: 'us-west-2',
          optional: true,
        }),
      ),
    ],
  ],
  [
    's3files',
    [
      row(
        'file-system/{id}',
        read('s3files get-file-system-policy', { 'file-system-id': '{id}' }, 'policy', NOT_FOUND),
      ),
    ],
  ],
  [
    'aiops',
    [
      row(
        'investigation-group/{id}',
        read('aiops get-investigation-group-policy', { identifier: '{arn}' }, 'policy', NOT_FOUND, {
          optional: true,
        }),
      ),
    ],
  ],
  [
    'codeguru-profiler',
    [
      row(
        'profilingGroup/{name}',
        read('codeguruprofiler get-policy', { 'profiling-group-name': '{name}' }, 'policy', NOT_FOUND),
      ),
    ],
  ],
  [
    'entityresolution',
    [
      row(
        'schemamapping/{name} matchingworkflow/{name} idmappingworkflow/{name} idnamespace/{name}',
        read('entityresolution get-policy', { arn: '{arn}' }, 'policy', NOT_FOUND, { optional: true }),
      ),
    ],
  ],
  [
    'sms-voice',
    [
      row(
        'pool/{id} opt-out-list/{id} sender-id/{id+} phone-number/{id}',
        read('pinpoint-sms-voice-v2 get-resource-policy', BY_ARN, 'Policy', NOT_FOUND, { optional: true }),
      ),
    ],
  ],
  ['osis', [row('pipeline/{name}', read('osis get-resource-policy', BY_ARN, 'Policy', NOT_FOUND))]],
]);

/** Action prefixes that differ from the service of the ARNs that they act on. */
const ARN_SERVICES: ReadonlyMap<string, string> = new Map([
  ['kafka-cluster', 'kafka'],
  ['vpc-lattice-svcs', 'vpc-lattice'],
]);

/**
 * The commands that print the resource-based policies for an action (`s3`, its service prefix in lower case) on a
 * resource. Empty: the resource has none. Several: all of them count.
 */
export function resourcePolicyCalls(actionService: string, arn: Arn): readonly ResourcePolicyCall[] {
  if (arn.service !== (ARN_SERVICES.get(actionService) ?? actionService)) return [];
  for (const { forms, reads } of SERVICES.get(arn.service) ?? []) {
    for (const form of forms) {
      const names = matchForm(form, arn.resource);
      if (!names) continue;
      const calls = reads.map((one) => (one === undefined ? undefined : fill(one, names, arn)));
      if (!calls.includes(null)) return calls as readonly ResourcePolicyCall[];
      // A form for ARNs with an account does not fit a bucket that happens to be named `accesspoint`; with an
      // account it does, as for a multi-Region access point, whose policy its ARN alone does not lead to.
      if (arn.account !== '') return [UNREADABLE];
    }
  }
  return [];
}

/** Every command of the table; a command with several sets of options is there once for each. */
export function resourcePolicyReads(): readonly ResourcePolicyRead[] {
  const reads = new Set<ResourcePolicyRead>([DELEGATION_POLICY]);
  for (const rows of SERVICES.values()) {
    for (const { reads: some } of rows) for (const one of some) if (one) reads.add(one);
  }
  return [...reads];
}

/** The host name under which a partition's services answer. */
function endpointDomain(partition: string): string {
  return partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
}

/** Null when the ARN lacks a field that the command needs, as a bucket's ARN lacks the account. */
function fill(one: ResourcePolicyRead, names: ReadonlyMap<string, string>, arn: Arn): FilledRead | null {
  const values = new Map(names);
  const prefix = `arn:${arn.partition}:${arn.service}:${arn.region}:${arn.account}`;
  values.set('prefix', prefix);
  values.set('arn', `${prefix}:${arn.resource}`);
  values.set('domain', endpointDomain(arn.partition));
  if (arn.region !== '') values.set('region', arn.region);
  if (isAccountId(arn.account)) values.set('account', arn.account);
  const region = one.region === 'resource' ? values.get('region') : one.region;
  if (region === undefined) return null;
  const options: (readonly [string, string])[] = [];
  for (const [option, template] of one.options) {
    const value = fillTemplate(template, (name) => values.get(name));
    if (value === undefined) return null;
    options.push([option, value]);
  }
  return { read: one, region, options };
}

/** A template with the values of its `{names}`; undefined where one has none. */
export function fillTemplate(
  template: string,
  lookUp: (name: string) => string | undefined,
): string | undefined {
  let result = '';
  let from = 0;
  for (;;) {
    const open = template.indexOf('{', from);
    if (open < 0) return result + template.slice(from);
    const close = template.indexOf('}', open);
    const value = lookUp(template.slice(open + 1, close));
    if (value === undefined) return undefined;
    result += template.slice(from, open) + value;
    from = close + 1;
  }
}

function matchForm(form: string, text: string): ReadonlyMap<string, string> | undefined {
  const names = new Map<string, string>();
  let at = 0;
  let from = 0;
  while (from < form.length) {
    const open = form.indexOf('{', from);
    const literal = form.slice(from, open < 0 ? undefined : open);
    if (!text.startsWith(literal, at)) return undefined;
    at += literal.length;
    if (open < 0) break;
    const close = form.indexOf('}', open);
    const takesRest = form[close - 1] === '+';
    const end = takesRest ? text.length : endOfName(text, at);
    if (end === at) return undefined;
    names.set(form.slice(open + 1, takesRest ? close - 1 : close), text.slice(at, end));
    at = end;
    from = close + 1;
  }
  return at === text.length ? names : undefined;
}

function endOfName(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '/' && text[end] !== ':') end++;
  return end;
}
