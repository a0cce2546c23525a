/**
 * Seeded scenarios for the comparison: small pools, so that statements, requests and unknown facts meet often.
 */

export type Json = Record<string, unknown>;

/** mulberry32 */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  int(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(options: readonly T[]): T {
    return options[this.int(options.length)] as T;
  }

  /** One of the keys, by weight. */
  weigh<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let rest = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      rest -= weight;
      if (rest < 0) return key;
    }
    return entries[0]?.[0] as K;
  }
}

const A = '111111111111';
const B = '222222222222';
const C = '333333333333';

type KeyType = 'string' | 'number' | 'date' | 'bool' | 'ip' | 'arn' | 'binary';

interface Key {
  readonly name: string;
  readonly type: KeyType;
  readonly values: readonly (string | number | boolean)[];
  readonly several?: boolean;
}

const COLORS = ['red', 'blue', 'Red', 'redder', 'kim', ''];

const GLOBAL_KEYS: readonly Key[] = [
  { name: 'aws:PrincipalTag/team', type: 'string', values: COLORS },
  { name: 'aws:ResourceTag/team', type: 'string', values: COLORS },
  { name: 'aws:PrincipalOrgID', type: 'string', values: ['o-one', 'o-two'] },
  { name: 'aws:SourceVpce', type: 'string', values: ['vpce-1', 'vpce-2'] },
  { name: 'aws:SourceVpc', type: 'string', values: ['vpc-1', 'vpc-2'] },
  {
    name: 'aws:SourceIp',
    type: 'ip',
    values: ['192.0.2.7', '192.0.2.200', '198.51.100.1', '2001:db8::7', '10.1.2.3', '::ffff:192.0.2.7'],
  },
  {
    name: 'aws:CurrentTime',
    type: 'date',
    values: ['2026-03-01T00:00:00Z', '2026-06-01T12:00:00Z', '1780000000'],
  },
  { name: 'aws:TokenIssueTime', type: 'date', values: ['2026-03-01T00:00:00Z', '2026-05-01T08:30:00+02:00'] },
  { name: 'aws:EpochTime', type: 'date', values: [1772323200, 1780000000] },
  { name: 'aws:MultiFactorAuthPresent', type: 'bool', values: [true, false, 'true', 'false'] },
  { name: 'aws:MultiFactorAuthAge', type: 'number', values: [100, 3600, '3600.5'] },
  { name: 'aws:SecureTransport', type: 'bool', values: [true, false] },
  { name: 'aws:ViaAWSService', type: 'bool', values: [true, false] },
  {
    name: 'aws:CalledVia',
    type: 'string',
    values: ['athena.amazonaws.com', 'cloudformation.amazonaws.com'],
    several: true,
  },
  {
    name: 'aws:PrincipalOrgPaths',
    type: 'string',
    values: ['o-one/r-1/ou-1/', 'o-one/r-1/ou-1/ou-2/'],
    several: true,
  },
  {
    name: 'aws:SourceArn',
    type: 'arn',
    values: [`arn:aws:s3:::logs`, `arn:aws:sns:us-east-1:${A}:topic`, 'not-an-arn'],
  },
  { name: 'aws:SourceAccount', type: 'string', values: [A, B] },
  { name: 'aws:userid', type: 'string', values: ['AIDAKIM', 'AROAAPP:s1', 'AROAAPP:s2'] },
];

/** Keys that the request decides, for conditions only. */
const DERIVED_KEYS: readonly Key[] = [
  {
    name: 'aws:PrincipalArn',
    type: 'arn',
    values: [
      `arn:aws:iam::${A}:user/kim`,
      `arn:aws:iam::${A}:role/app`,
      `arn:aws:iam::${A}:role/team/ops`,
      `arn:aws:iam::${A}:root`,
    ],
  },
  { name: 'aws:PrincipalAccount', type: 'string', values: [A, B, 'anonymous'] },
  {
    name: 'aws:PrincipalType',
    type: 'string',
    values: ['User', 'AssumedRole', 'Account', 'FederatedUser', 'Anonymous'],
  },
  { name: 'aws:PrincipalIsAWSService', type: 'bool', values: [true, false] },
  {
    name: 'aws:PrincipalServiceName',
    type: 'string',
    values: ['lambda.amazonaws.com', 'cloudtrail.amazonaws.com'],
  },
  { name: 'aws:username', type: 'string', values: ['kim', 'bob'] },
  { name: 'aws:ResourceAccount', type: 'string', values: [A, B] },
  {
    name: 'aws:CalledViaFirst',
    type: 'string',
    values: ['athena.amazonaws.com', 'cloudformation.amazonaws.com'],
  },
  {
    name: 'aws:CalledViaLast',
    type: 'string',
    values: ['athena.amazonaws.com', 'cloudformation.amazonaws.com'],
  },
];

const SERVICE_KEYS: Readonly<Record<string, readonly Key[]>> = {
  s3: [
    { name: 's3:prefix', type: 'string', values: ['home/', 'home/kim/', 'red'] },
    { name: 's3:max-keys', type: 'number', values: [10, 11, 1000] },
    { name: 's3:x-amz-acl', type: 'string', values: ['public-read', 'bucket-owner-full-control', 'private'] },
    { name: 's3:ResourceAccount', type: 'string', values: [A, B] },
    { name: 's3:DataAccessPointAccount', type: 'string', values: [A, B] },
  ],
  sqs: [
    { name: 'aws:RequestTag/team', type: 'string', values: COLORS },
    { name: 'aws:TagKeys', type: 'string', values: ['team', 'env', ''], several: true },
  ],
  kms: [
    {
      name: 'kms:ViaService',
      type: 'string',
      values: ['s3.us-east-1.amazonaws.com', 'ec2.us-east-1.amazonaws.com'],
    },
    { name: 'kms:CallerAccount', type: 'string', values: [A, B] },
    { name: 'kms:EncryptionContext:dept', type: 'string', values: ['it', 'hr'] },
    { name: 'kms:EncryptionContext:app', type: 'string', values: ['one', 'two'] },
    { name: 'kms:GrantOperations', type: 'string', values: ['Decrypt', 'Encrypt'], several: true },
    { name: 'kms:ResourceAliases', type: 'string', values: ['alias/a', 'alias/b'], several: true },
  ],
  sts: [
    { name: 'sts:ExternalId', type: 'string', values: ['abc', 'abd'] },
    { name: 'sts:RoleSessionName', type: 'string', values: ['kim', 'bob'] },
    { name: 'sts:SourceIdentity', type: 'string', values: ['kim', 'bob'] },
    { name: 'aws:RequestTag/team', type: 'string', values: COLORS },
    { name: 'aws:TagKeys', type: 'string', values: ['team', 'env'], several: true },
    { name: 'accounts.google.com:aud', type: 'string', values: ['app', 'other'] },
    { name: 'SAML:aud', type: 'string', values: ['https://signin.aws.amazon.com/saml'] },
  ],
  iam: [
    { name: 'iam:PassedToService', type: 'string', values: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] },
    {
      name: 'iam:PermissionsBoundary',
      type: 'arn',
      values: [`arn:aws:iam::${A}:policy/bound`, `arn:aws:iam::${A}:policy/other`],
    },
    { name: 'aws:RequestTag/team', type: 'string', values: COLORS },
    { name: 'aws:TagKeys', type: 'string', values: ['team', 'env'], several: true },
  ],
  ec2: [
    { name: 'ec2:InstanceType', type: 'string', values: ['t3.micro', 'm5.large'] },
    { name: 'ec2:RoleDelivery', type: 'number', values: ['1.0', '2.0'] },
    { name: 'aws:TagKeys', type: 'string', values: ['team', 'env'], several: true },
    { name: 'aws:RequestTag/team', type: 'string', values: COLORS },
  ],
  organizations: [
    { name: 'organizations:PolicyType', type: 'string', values: ['SERVICE_CONTROL_POLICY', 'TAG_POLICY'] },
  ],
  secretsmanager: [
    { name: 'secretsmanager:VersionStage', type: 'string', values: ['AWSCURRENT', 'AWSPREVIOUS'] },
    { name: 'custom:Digest', type: 'binary', values: ['YQ==', 'Yg=='] },
    { name: 'secretsmanager:ResourceTag/team', type: 'string', values: COLORS },
  ],
  'execute-api': [],
};

interface Target {
  readonly service: string;
  readonly action: string;
  readonly resource: string;
}

const KEY_A = `arn:aws:kms:us-east-1:${A}:key/k1`;
const KEY_B = `arn:aws:kms:us-east-1:${B}:key/k1`;

function targets(account: string): readonly (Target & { readonly weight: number })[] {
  const list: [number, string, string][] = [
    [8, 's3:GetObject', 'arn:aws:s3:::logs/red/x'],
    [4, 's3:GetObject', 'arn:aws:s3:::logs/kim/y'],
    [3, 's3:PutObject', 'arn:aws:s3:::data/k'],
    [3, 's3:ListBucket', 'arn:aws:s3:::logs'],
    [2, 's3:GetObjectAcl', 'arn:aws:s3:::logs/red/x'],
    [1, 's3:PutBucketAcl', 'arn:aws:s3:::logs'],
    [1, 's3:GetBucketPolicy', 'arn:aws:s3:::logs'],
    [2, 's3:PutBucketPolicy', 'arn:aws:s3:::logs'],
    [1, 's3:DeleteBucketPolicy', 'arn:aws:s3:::logs'],
    [1, 's3:ListAllMyBuckets', '*'],
    [5, 'sqs:SendMessage', `arn:aws:sqs:us-east-1:${account}:jobs`],
    [2, 'sqs:ReceiveMessage', `arn:aws:sqs:us-east-1:${account}:jobs-red`],
    [1, 'sqs:DeleteQueue', `arn:aws:sqs:us-east-1:${account}:jobs`],
    [1, 'sqs:ListQueues', '*'],
    [5, 'secretsmanager:GetSecretValue', `arn:aws:secretsmanager:us-east-1:${account}:secret:db-AbCdEf`],
    [1, 'secretsmanager:ListSecrets', '*'],
    [6, 'kms:Decrypt', account === A ? KEY_A : KEY_B],
    [3, 'kms:CreateGrant', account === A ? KEY_A : KEY_B],
    [2, 'kms:DescribeKey', account === A ? KEY_A : KEY_B],
    [1, 'kms:ScheduleKeyDeletion', account === A ? KEY_A : KEY_B],
    [1, 'kms:CreateKey', '*'],
    [1, 'kms:CreateAlias', `arn:aws:kms:us-east-1:${account}:alias/a`],
    [1, 'kms:UpdateAlias', `arn:aws:kms:us-east-1:${account}:alias/aws/s3`],
    [9, 'sts:AssumeRole', `arn:aws:iam::${account}:role/target`],
    [1, 'sts:AssumeRole', `arn:aws:iam::${account}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`],
    [3, 'sts:AssumeRoleWithSAML', `arn:aws:iam::${account}:role/target`],
    [3, 'sts:AssumeRoleWithWebIdentity', `arn:aws:iam::${account}:role/target`],
    [1, 'sts:GetCallerIdentity', '*'],
    [1, 'sts:GetSessionToken', '*'],
    [1, 'sts:GetFederationToken', `arn:aws:sts::${A}:federated-user/carol`],
    [2, 'iam:GetUser', `arn:aws:iam::${account}:user/kim`],
    [2, 'iam:PassRole', `arn:aws:iam::${account}:role/target`],
    [
      1,
      'iam:AttachRolePolicy',
      `arn:aws:iam::${account}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_dev_0123456789abcdef`,
    ],
    [1, 'iam:CreatePolicyVersion', 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
    [1, 'iam:GetPolicy', 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
    [1, 'iam:ListUsers', '*'],
    [2, 'ec2:StartInstances', `arn:aws:ec2:us-east-1:${account}:instance/i-1`],
    [2, 'ec2:DescribeInstances', '*'],
    [1, 'ec2:CreateVpcPeeringConnection', `arn:aws:ec2:us-east-1:${account}:vpc/vpc-1`],
    [3, 'organizations:ListAccounts', '*'],
    [1, 'organizations:DescribeOrganization', '*'],
    [
      2,
      'organizations:AttachPolicy',
      `arn:aws:organizations::${account}:policy/o-one/service_control_policy/p-1`,
    ],
    [6, 'execute-api:Invoke', `arn:aws:execute-api:us-east-1:${account}:api1/prod/GET/red`],
  ];
  return list.map(([weight, action, resource]) => ({
    weight,
    action,
    resource,
    service: action.split(':')[0] ?? '',
  }));
}

interface Who {
  readonly type: 'user' | 'role' | 'federated' | 'root' | 'service' | 'provider' | 'anonymous';
  readonly principal: string;
  readonly account: string;
  /** What a resource policy can name to reach this caller. */
  readonly names: readonly Json[];
  readonly extra?: Json;
}

const aws = (value: string): Json => ({ AWS: value });

function users(account: string): Who[] {
  const user = (name: string, extra: Json = {}): Who => ({
    type: 'user',
    principal: `arn:aws:iam::${account}:user/${name}`,
    account,
    names: [aws(`arn:aws:iam::${account}:user/${name}`)],
    extra,
  });
  return [
    user('kim'),
    user('kim'),
    user('div/bob'),
    user('kim', { credentials: 'GetSessionToken' }),
    user('kim', { credentials: 'access-key' }),
  ];
}

function roles(account: string): Who[] {
  const session = (path: string, name: string, label: string, issuer: boolean): Who => ({
    type: 'role',
    principal: `arn:aws:sts::${account}:assumed-role/${name}/${label}`,
    account,
    names: [
      aws(`arn:aws:iam::${account}:role${path}${name}`),
      aws(`arn:aws:sts::${account}:assumed-role/${name}/${label}`),
    ],
    ...(issuer ? { extra: { sessionIssuer: `arn:aws:iam::${account}:role${path}${name}` } } : {}),
  });
  const slr = 'aws-service-role/x.amazonaws.com/AWSServiceRoleForX';
  return [
    session('/', 'app', 's1', false),
    session('/', 'app', 's1', true),
    session('/', 'app', 's2', false),
    session('/team/', 'ops', 's1', true),
    {
      type: 'role',
      principal: `arn:aws:iam::${account}:role/app`,
      account,
      names: [aws(`arn:aws:iam::${account}:role/app`), aws(`arn:aws:sts::${account}:assumed-role/app/s1`)],
    },
    {
      type: 'role',
      principal: `arn:aws:iam::${account}:role/team/ops`,
      account,
      names: [aws(`arn:aws:iam::${account}:role/team/ops`)],
    },
    {
      type: 'role',
      principal: `arn:aws:iam::${account}:role/${slr}`,
      account,
      names: [aws(`arn:aws:iam::${account}:role/${slr}`)],
    },
  ];
}

function pickCaller(random: Random, target: Target): Who {
  const { service, action } = target;
  if (action === 'sts:AssumeRoleWithSAML' || action === 'sts:AssumeRoleWithWebIdentity') {
    const saml = `arn:aws:iam::${A}:saml-provider/idp`;
    const oidc = `arn:aws:iam::${A}:oidc-provider/host`;
    const principal = action === 'sts:AssumeRoleWithSAML' ? saml : random.pick([oidc, 'accounts.google.com']);
    return { type: 'provider', principal, account: '', names: [{ Federated: principal }] };
  }
  const account = random.chance(0.9) ? A : C;
  const type = random.weigh({
    user: 30,
    role: 36,
    federated: service === 'sts' || service === 'iam' ? 2 : 9,
    root: 8,
    service:
      ['s3', 'sqs', 'kms', 'secretsmanager', 'sts'].includes(service) && target.resource !== '*' ? 8 : 0,
    anonymous: ['s3', 'sqs'].includes(service) && target.resource !== '*' ? 8 : 0,
  });
  switch (type) {
    case 'user':
      return random.pick(users(account));
    case 'role':
      return random.pick(roles(account));
    case 'federated': {
      const user = `arn:aws:iam::${account}:user/kim`;
      const principal = `arn:aws:sts::${account}:federated-user/carol`;
      return {
        type,
        principal,
        account,
        names: [aws(principal), aws(user)],
        ...(random.chance(0.8) ? { extra: { sessionIssuer: user } } : {}),
      };
    }
    case 'root': {
      const principal = `arn:aws:iam::${account}:root`;
      return {
        type,
        principal,
        account,
        names: [aws(principal), aws(account)],
        ...(random.chance(0.25) ? { extra: { credentials: 'AssumeRoot' } } : {}),
      };
    }
    case 'service': {
      const principal = random.pick(['lambda.amazonaws.com', 'cloudtrail.amazonaws.com']);
      return { type, principal, account: '', names: [{ Service: principal }] };
    }
    default:
      return { type: 'anonymous', principal: 'anonymous', account: '', names: ['*' as unknown as Json] };
  }
}

type Kind = 'identity' | 'boundary' | 'session' | 'scp' | 'rcp' | 'resource' | 'trust' | 'vpc-endpoint';

const OPERATORS: Readonly<Record<KeyType, readonly string[]>> = {
  string: [
    'StringEquals',
    'StringNotEquals',
    'StringEqualsIgnoreCase',
    'StringNotEqualsIgnoreCase',
    'StringLike',
    'StringNotLike',
  ],
  number: [
    'NumericEquals',
    'NumericNotEquals',
    'NumericLessThan',
    'NumericLessThanEquals',
    'NumericGreaterThan',
    'NumericGreaterThanEquals',
  ],
  date: [
    'DateEquals',
    'DateNotEquals',
    'DateLessThan',
    'DateLessThanEquals',
    'DateGreaterThan',
    'DateGreaterThanEquals',
  ],
  bool: ['Bool'],
  ip: ['IpAddress', 'NotIpAddress'],
  arn: ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike', 'StringEquals', 'StringLike', 'StringNotLike'],
  binary: ['BinaryEquals'],
};

class Generator {
  readonly #random: Random;
  readonly #target: Target;
  readonly #caller: Who;
  readonly #keys: readonly Key[];
  readonly #chosen: readonly Key[];
  readonly #context: Json;

  constructor(
    random: Random,
    target: Target,
    caller: Who,
    keys: readonly Key[],
    chosen: readonly Key[],
    context: Json,
  ) {
    this.#random = random;
    this.#target = target;
    this.#caller = caller;
    this.#keys = keys;
    this.#chosen = chosen;
    this.#context = context;
  }

  #actions(hit: boolean): string | string[] {
    const random = this.#random;
    const { action, service } = this.#target;
    const name = action.slice(service.length + 1);
    const other = random.pick([`${service}:Other`, 'dynamodb:*', `${service}:Get`, `${service}:${name}X`]);
    if (!hit) return random.chance(0.5) ? other : [other, 'iam:CreateUser'];
    const match = random.pick([
      action,
      action,
      '*',
      `${service}:*`,
      `${service}:${name.slice(0, 3)}*`,
      action.toUpperCase(),
      `${service}:*${name.slice(-2)}`,
      `${service}:?${name.slice(1)}`,
    ]);
    return random.chance(0.7) ? match : [other, match];
  }

  #resources(hit: boolean, kind: Kind): string | string[] {
    const random = this.#random;
    const { resource, service } = this.#target;
    const other = random.pick([
      `arn:aws:${service}:us-east-1:${C}:other`,
      'arn:aws:s3:::other/*',
      `arn:aws:${service}:::nothing`,
    ]);
    if (!hit) return other;
    if (resource === '*')
      return random.pick(['*', '*', '*', '*', `arn:aws:${service}:*:*:*`, 'arn:aws:s3:::*', [other, '*']]);
    const fields = resource.split(':');
    const head = fields.slice(0, 5).join(':');
    const last = fields.slice(5).join(':');
    const options: (string | string[])[] = [
      '*',
      '*',
      resource,
      resource,
      `${resource.slice(0, -1)}*`,
      `${resource.slice(0, -1)}?`,
      [other, resource],
    ];
    if (last.includes('/')) options.push(`${head}:${last.slice(0, last.indexOf('/'))}/*`);
    if (resource.includes('red')) {
      options.push(resource.replace('red', `$\{aws:PrincipalTag/team}`));
      options.push(resource.replace('red', `$\{aws:PrincipalTag/team, 'red'}`));
    }
    if (resource.includes('kim')) options.push(resource.replace('kim', `$\{aws:username}`));
    if (random.chance(0.06)) {
      options.push(`arn:aws:${service}:*:*:*`, `arn:*:${fields[2]}:*:*:*`, `arn:aws:*:*:*:*`);
      options.push(`${head}:${last.slice(0, 2)}*`, `arn:aws:${fields[2]}:*`);
      if (kind === 'identity' || kind === 'boundary')
        options.push(`arn:aws:${fields[2]}`, `arn:aws:${fields[2]}:*:*`);
    }
    return random.pick(options);
  }

  #principal(hit: boolean, kind: Kind): unknown {
    const random = this.#random;
    const { account, names, type } = this.#caller;
    if (kind === 'rcp') return random.pick(['*', { AWS: '*' }]);
    const others: unknown[] = [
      aws(C === account ? A : C),
      aws(`arn:aws:iam::${A}:user/nobody`),
      { Service: 'events.amazonaws.com' },
      aws(`arn:aws:sts::${A}:assumed-role/app/other`),
    ];
    // S3 refuses these.
    if (account !== '' && this.#target.service !== 's3') others.push(aws(`arn:aws:iam::${account}:role/*`));
    if (!hit) return random.pick(others);
    if (this.#target.service === 'organizations')
      return random.pick([aws(account), aws(`arn:aws:iam::${account}:root`)]);
    if (kind === 'vpc-endpoint')
      return random.pick(['*', '*', '*', { AWS: '*' }, ...(account === '' ? [] : [aws(account)])]);
    if (type === 'provider') return random.pick([...names, ...names, { AWS: '*' }, { ...names[0], AWS: A }]);
    const star = kind === 'trust' ? { AWS: '*' } : random.pick<unknown>(['*', { AWS: '*' }]);
    if (account === '') return random.pick<unknown>([...names, ...names, star]);
    const match = random.pick<unknown>([
      ...names,
      ...names,
      aws(account),
      aws(`arn:aws:iam::${account}:root`),
      star,
      { AWS: [account, String(names[0]?.['AWS'])] },
    ]);
    return match;
  }

  #variable(): string {
    return this.#random.pick([
      `$\{aws:PrincipalTag/team}`,
      `$\{aws:PrincipalTag/team, 'red'}`,
      `$\{aws:username}`,
      `$\{aws:ResourceTag/team}x`,
      `$\{aws:TagKeys}`,
      `a$\{*}b`,
    ]);
  }

  #value(key: Key, operator: string): unknown {
    const random = this.#random;
    const given = this.#context[key.name];
    const known = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
    const value = known && random.chance(0.5) ? given : random.pick(key.values);
    const text = String(value);
    switch (key.type) {
      case 'ip':
        if (!operator.endsWith('IpAddress')) return text;
        return random.pick([
          '192.0.2.0/24',
          '192.0.2.0/25',
          '10.0.0.0/8',
          '198.51.100.1',
          '2001:db8::/32',
          '0.0.0.0/0',
          text,
        ]);
      case 'number':
        return random.chance(0.3) && typeof value === 'number' ? value + 1 : value;
      case 'bool':
        return random.pick<unknown>([true, 'true', 'false', false]);
      case 'arn':
        if (operator.startsWith('StringEquals')) return text;
        return random.pick([
          text,
          `${text.slice(0, -1)}*`,
          'arn:aws:iam::*:role/*',
          'arn:aws:iam::*:user/*',
          `arn:aws:iam::${A}:*`,
        ]);
      case 'string':
        if (random.chance(0.12)) return this.#variable();
        if (operator.includes('Like'))
          return random.pick([
            text,
            `${text.slice(0, 2)}*`,
            `*${text.slice(-2)}`,
            '*',
            `${text.slice(0, -1)}?`,
          ]);
        return random.chance(0.1) ? text.toUpperCase() : text;
      default:
        return text;
    }
  }

  #condition(): Json {
    const random = this.#random;
    const condition: Record<string, Json> = {};
    const count = random.chance(0.75) ? 1 : 2;
    for (let index = 0; index < count; index++) {
      const key =
        this.#chosen.length > 0 && random.chance(0.75)
          ? random.pick(this.#chosen)
          : random.chance(0.45)
            ? random.pick(DERIVED_KEYS)
            : random.pick(this.#keys);
      const block = (operator: string, value: unknown): void => {
        const own = condition[operator] ?? {};
        condition[operator] = own;
        own[random.chance(0.05) ? key.name.toUpperCase() : key.name] ??= value;
      };
      if (random.chance(0.1)) {
        block('Null', random.pick<unknown>(['true', 'false', true, false]));
        continue;
      }
      const types: readonly KeyType[] = ['string', 'number', 'date', 'bool', 'ip'];
      const base = random.pick(
        OPERATORS[key.type === 'date' || random.chance(0.96) ? key.type : random.pick(types)],
      );
      const wanted = key.several === true ? 0.85 : 0.06;
      const set = random.chance(wanted) ? random.pick(['ForAllValues:', 'ForAnyValue:']) : '';
      const ifExists = random.chance(0.15) ? 'IfExists' : '';
      const single = this.#value(key, base);
      const value = random.chance(0.7) ? single : [single, this.#value(key, base)];
      block(`${set}${base}${ifExists}`, set === '' && random.chance(0.01) ? [] : value);
    }
    // The same key in two letter cases of one block is no policy.
    for (const own of Object.values(condition)) {
      const seen = new Set<string>();
      for (const name of Object.keys(own)) {
        if (seen.has(name.toLowerCase())) delete own[name];
        seen.add(name.toLowerCase());
      }
    }
    return condition;
  }

  statement(kind: Kind, effect: 'Allow' | 'Deny', hit: boolean, conditional: number, storable = false): Json {
    const random = this.#random;
    const miss = hit
      ? ''
      : random.pick(['action', 'action', kind === 'trust' ? 'principal' : 'resource', 'principal']);
    const statement: Json = { Effect: effect };
    const names = ['resource', 'trust', 'vpc-endpoint', 'rcp'].includes(kind);
    if (names) {
      if (kind === 'resource' && random.chance(effect === 'Deny' ? 0.15 : 0.02))
        statement['NotPrincipal'] = { AWS: this.#exempt() };
      else statement['Principal'] = this.#principal(miss !== 'principal', kind);
    }
    if (kind === 'rcp') {
      const { service, action } = this.#target;
      statement['Action'] = miss === 'action' ? 's3:Nothing' : random.pick([action, `${service}:*`]);
    } else if (random.chance(0.06)) statement['NotAction'] = this.#actions(miss === 'action');
    else if (random.chance(0.01)) statement['Action'] = '*:*';
    else statement['Action'] = this.#actions(miss !== 'action');
    if (kind !== 'trust') {
      const resourceHit = miss !== 'resource' && (miss !== 'principal' || names);
      if (random.chance(0.05)) statement['NotResource'] = this.#resources(!resourceHit, kind);
      else statement['Resource'] = this.#resources(resourceHit, kind);
    }
    if (random.chance(conditional)) statement['Condition'] = this.#condition();
    // What a broken statement and a second authorization come to together, the engine does not work out.
    const asksTwice = this.#target.service === 'sts';
    if (!storable && !asksTwice && random.chance(0.006)) this.#break(statement, kind);
    return statement;
  }

  #exempt(): string[] {
    const random = this.#random;
    const { account, names } = this.#caller;
    const own = names.map((name) => String(name['AWS'] ?? `arn:aws:iam::${A}:user/nobody`));
    const list = [...own.filter(() => random.chance(0.7))];
    if (random.chance(0.6) && account !== '')
      list.push(random.pick([account, `arn:aws:iam::${account}:root`]));
    return list.length > 0 ? list : [`arn:aws:iam::${C}:root`];
  }

  /** AWS would refuse to store what this makes of the statement. */
  #break(statement: Json, kind: Kind): void {
    const random = this.#random;
    switch (random.int(6)) {
      case 0:
        statement['Condition'] = { StringIs: { 'aws:SourceVpc': 'vpc-1' } };
        break;
      case 1:
        statement['Conditions'] = {};
        break;
      case 2:
        statement['Effect'] = 'allow';
        break;
      case 3:
        if (kind === 'identity' || kind === 'scp') statement['Principal'] = '*';
        break;
      case 4:
        if (kind !== 'trust' && !('NotResource' in statement))
          statement['Resource'] = 'arn:aws:s3:::logs/${aws:username';
        break;
      default:
        statement['NotAction'] = 'iam:*';
        statement['Action'] = '*';
    }
  }

  document(statements: readonly Json[]): unknown {
    const random = this.#random;
    const version = random.weigh({ current: 92, old: 4, none: 4 });
    const document: Json = {
      ...(version === 'current'
        ? { Version: '2012-10-17' }
        : version === 'old'
          ? { Version: '2008-10-17' }
          : {}),
      Statement: statements.length === 1 && random.chance(0.3) ? statements[0] : statements,
    };
    const form = random.weigh({ object: 85, text: 6, named: 8, broken: 0.4 });
    if (form === 'text') return JSON.stringify(document);
    if (form === 'named') return { name: 'policy', arn: `arn:aws:iam::${A}:policy/p`, document };
    if (form === 'broken')
      return random.pick<unknown>([
        { ...document, Version: '2020-01-01' },
        '{"Statement":',
        { Version: '2012-10-17' },
      ]);
    return document;
  }

  /** A document that allows, denies or says nothing about the request, most of the time. */
  policy(kind: Kind, weights: { grant: number; silent: number; deny: number }, conditional = 0.22): unknown {
    const random = this.#random;
    const statements: Json[] = [];
    const mood = random.weigh(weights);
    if (mood === 'grant') statements.push(this.statement(kind, 'Allow', true, conditional));
    if (mood === 'deny') {
      statements.push(this.statement(kind, 'Deny', true, 0.6));
      if (random.chance(0.7)) statements.push(this.statement(kind, 'Allow', true, conditional));
    }
    if (mood === 'silent' || random.chance(0.2))
      statements.push(this.statement(kind, random.chance(0.7) ? 'Allow' : 'Deny', false, 0.3));
    return this.document(statements);
  }

  /** A policy as an API call passes it. */
  plain(kind: Kind): Json {
    const statement = this.statement(kind, this.#random.chance(0.85) ? 'Allow' : 'Deny', true, 0.4, true);
    return { Version: '2012-10-17', Statement: [statement] };
  }

  full(): Json {
    return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  }

  levels(kind: 'scp' | 'rcp'): Json[] {
    const random = this.#random;
    const count = 1 + random.int(3);
    return Array.from({ length: count }, (_, index) => {
      const policies: unknown[] = [];
      if (kind === 'scp') {
        if (random.chance(0.82)) policies.push(this.full());
        if (random.chance(0.35)) policies.push(this.policy('scp', { grant: 40, silent: 30, deny: 30 }));
      } else if (random.chance(0.7))
        policies.push(this.document([this.statement('rcp', 'Deny', random.chance(0.75), 0.8)]));
      return { target: `level-${index}`, policies };
    });
  }
}

function chooseContext(
  random: Random,
  keys: readonly Key[],
  unknowns: boolean,
): { chosen: Key[]; context: Json } {
  const chosen: Key[] = [];
  const context: Json = {};
  const count = random.int(5);
  let unknown = 0;
  for (let index = 0; index < count; index++) {
    const key = random.pick(keys);
    if (key.name in context) continue;
    // One of the two follows from the other.
    if (key.name === 'aws:EpochTime' && 'aws:CurrentTime' in context) continue;
    if (key.name === 'aws:CurrentTime' && 'aws:EpochTime' in context) continue;
    if (key.name === 'aws:ViaAWSService' && 'aws:CalledVia' in context) continue;
    if (key.name === 'aws:CalledVia' && 'aws:ViaAWSService' in context) continue;
    chosen.push(key);
    const several = key.several === true || (key.type === 'string' && random.chance(0.02));
    const state = random.weigh({
      known: 70,
      absent: 10,
      unlisted: 12,
      unknown: unknowns && unknown < 2 ? 25 : 0,
      present: unknowns && unknown < 2 ? 8 : 0,
    });
    switch (state) {
      case 'known': {
        const value = random.pick(key.values);
        context[key.name] = several
          ? random.chance(0.4)
            ? [value, random.pick(key.values)]
            : [value]
          : value;
        break;
      }
      case 'absent':
        context[key.name] = null;
        break;
      case 'unknown':
      case 'present':
        if (key.name === 'aws:CalledVia') break;
        context[key.name] = { is: state };
        unknown++;
        break;
      default:
    }
  }
  return { chosen, context };
}

export function generateScenario(seed: number, index: number): Json {
  const random = new Random((Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0);
  for (let warm = 0; warm < 3; warm++) random.next();
  const owner = random.chance(0.68) ? A : B;
  const pool = targets(owner);
  const name = random.weigh(Object.fromEntries(pool.map((target, i) => [String(i), target.weight])));
  const target = pool[Number(name)] as Target;
  const caller = pickCaller(random, target);
  const keys = [
    ...GLOBAL_KEYS,
    ...(SERVICE_KEYS[target.service] ?? []),
    ...(SERVICE_KEYS[target.service] ?? []),
  ];
  const unknowns = random.chance(0.36);
  const { chosen, context } = chooseContext(random, keys, unknowns);

  const request: Json = {
    principal: caller.principal,
    action: target.action,
    resource: target.resource,
    ...caller.extra,
  };
  const ownerless =
    (target.service === 's3' && target.resource !== '*') || target.service === 'organizations';
  if (ownerless && random.chance(0.92)) request['resourceAccount'] = owner;
  if (Object.keys(context).length > 0) request['context'] = context;
  if (unknowns && random.chance(0.06)) request['unlisted'] = 'unknown';

  const generator = new Generator(random, target, caller, keys, chosen, context);
  const policies: Json = {};
  const person = ['user', 'role', 'federated', 'root'].includes(caller.type);
  if (person && caller.type !== 'root') {
    const identity: unknown[] = [];
    if (random.chance(0.9)) identity.push(generator.policy('identity', { grant: 76, silent: 12, deny: 12 }));
    if (random.chance(0.15)) identity.push(generator.policy('identity', { grant: 40, silent: 40, deny: 20 }));
    if (identity.length > 0) policies['identity'] = identity;
    if (!caller.principal.includes('aws-service-role') && random.chance(0.2))
      policies['boundary'] = generator.policy('boundary', { grant: 65, silent: 25, deny: 10 });
  }
  const serviceLinked = caller.principal.includes('aws-service-role');
  const sessions = (caller.type === 'role' && !serviceLinked) || caller.type === 'federated';
  if (
    (sessions && caller.type === 'role' && random.chance(0.25)) ||
    (caller.type === 'federated' && random.chance(0.75))
  )
    policies['session'] = [generator.policy('session', { grant: 68, silent: 22, deny: 10 })];
  if (caller.extra?.['credentials'] === 'AssumeRoot' && random.chance(0.8))
    policies['session'] = [
      generator.document([generator.statement('session', 'Deny', random.chance(0.4), 0.1)]),
    ];

  const wild = target.resource === '*';
  const withResource =
    target.service === 'organizations' ||
    (!wild &&
      ['s3', 'sqs', 'secretsmanager', 'kms', 'execute-api'].includes(target.service) &&
      !target.resource.includes(':alias/')) ||
    (target.service === 'sts' && target.resource.includes(':role/'));
  if (withResource) {
    const needed =
      target.service === 'kms' || target.service === 'sts' || !person || caller.account !== owner;
    const kind = target.service === 'sts' ? 'trust' : 'resource';
    if (random.chance(needed ? 0.93 : 0.55)) {
      const policy = generator.policy(kind, { grant: needed ? 82 : 45, silent: 20, deny: 20 });
      policies['resource'] = random.chance(0.8) ? policy : [policy];
    } else if (random.chance(0.3)) policies['resource'] = null;
  }
  if (random.chance(0.3)) policies['scps'] = generator.levels('scp');
  if (random.chance(0.16)) policies['rcps'] = generator.levels('rcp');
  if (caller.type !== 'service' && random.chance(0.13))
    policies['vpcEndpoint'] = generator.policy('vpc-endpoint', { grant: 70, silent: 15, deny: 15 });
  if (target.service === 'kms' && target.resource.includes(':key/') && person && random.chance(0.4))
    policies['grants'] = [grant(random, target, caller)];

  const service = serviceFacts(random, target, caller, request, unknowns, generator);
  if (Object.keys(service).length > 0) policies['service'] = service;
  if (unknowns && random.chance(0.6)) {
    const layers = ['rcps', 'vpcEndpoint'];
    if (person) layers.push('scps', 'scps');
    if (person && caller.type !== 'root') layers.push('identity', 'identity');
    if (person && caller.type !== 'root' && !serviceLinked) layers.push('boundary');
    if (sessions) layers.push('session');
    if (withResource) layers.push('resource', 'resource');
    blur(random, policies, service, layers);
  }
  return { name: `seed ${seed}, scenario ${index}`, request, policies };
}

function grant(random: Random, target: Target, caller: Who): Json {
  const grantee = random.chance(0.8)
    ? random.pick([
        ...caller.names.map((name) => String(name['AWS'])).filter((name) => name.startsWith('arn:')),
        `arn:aws:iam::${caller.account}:root`,
      ])
    : `arn:aws:iam::${A}:user/nobody`;
  const operations = random.pick([
    ['Decrypt'],
    ['Decrypt', 'CreateGrant', 'DescribeKey'],
    ['CreateGrant', 'Encrypt', 'Decrypt'],
    ['Encrypt'],
  ]);
  const issuer = random.pick([undefined, A, B]);
  const dept = { dept: random.pick(['it', 'hr']) };
  const constraints = random.pick<Json | undefined>([
    undefined,
    undefined,
    { encryptionContextSubset: dept },
    { encryptionContextEquals: dept },
  ]);
  const constrained = target.action === 'kms:Decrypt' ? constraints : undefined;
  const [kind, pairs] = Object.entries(constrained ?? {})[0] ?? ['', {}];
  if (random.chance(0.3))
    return {
      KeyId: target.resource,
      GrantId: 'g1',
      GranteePrincipal: grantee,
      Operations: operations,
      ...(constrained === undefined ? {} : { Constraints: { [`E${kind.slice(1)}`]: pairs } }),
      ...(issuer === undefined ? {} : { IssuingAccount: `arn:aws:iam::${issuer}:root` }),
    };
  return {
    grantee,
    operations,
    ...(constrained === undefined ? {} : { constraints: constrained }),
    ...(issuer === undefined ? {} : { issuingAccount: issuer }),
  };
}

function serviceFacts(
  random: Random,
  target: Target,
  caller: Who,
  request: Json,
  unknowns: boolean,
  generator: Generator,
): Json {
  const facts: Json = {};
  const { service, action, resource } = target;
  if (service === 's3' && resource !== '*') {
    if (random.chance(0.25)) {
      const settings = (): Json => ({
        BlockPublicAcls: random.chance(0.4),
        IgnorePublicAcls: random.chance(0.4),
        BlockPublicPolicy: random.chance(0.5),
        RestrictPublicBuckets: random.chance(0.5),
      });
      facts['blockPublicAccess'] =
        unknowns && random.chance(0.3)
          ? 'unknown'
          : random.chance(0.8)
            ? settings()
            : [settings(), settings()];
    }
    if (random.chance(0.25)) {
      facts['objectOwnership'] = random.pick([
        'ObjectWriter',
        'ObjectWriter',
        'BucketOwnerPreferred',
        'BucketOwnerEnforced',
        ...(unknowns ? ['unknown'] : []),
      ]);
      const grants = [
        {
          grantee: random.pick(['AllUsers', 'AuthenticatedUsers', A, C]),
          permission: random.pick(['READ', 'WRITE', 'READ_ACP', 'WRITE_ACP', 'FULL_CONTROL']),
        },
      ];
      const permitted =
        action === 's3:PutObject' ? grants.filter((entry) => entry.permission !== 'FULL_CONTROL') : grants;
      if (random.chance(0.7)) facts['acl'] = unknowns && random.chance(0.2) ? 'unknown' : permitted;
      if (/^s3:GetObject/.test(action) && 'resourceAccount' in request && random.chance(0.4))
        facts['objectOwner'] = random.pick([A, B, C]);
    }
    if (action === 's3:PutBucketPolicy' && random.chance(0.7))
      request['parameters'] = { Policy: generator.plain('resource') };
  }
  if (service === 'kms' && random.chance(0.08)) facts['keyManager'] = random.pick(['AWS', 'AWS', 'unknown']);
  if (service === 'execute-api' && random.chance(0.35)) {
    facts['authorizer'] = random.pick(['AWS_IAM', 'NONE', 'COGNITO_USER_POOLS', 'CUSTOM']);
    if (facts['authorizer'] !== 'AWS_IAM') {
      request['principal'] = 'anonymous';
      delete request['sessionIssuer'];
      delete request['credentials'];
    }
  }
  if (service === 'organizations' && random.chance(0.3)) facts['serviceAdministrator'] = random.chance(0.7);
  if (action === 'sts:AssumeRole' && random.chance(0.06))
    request['parameters'] = {
      Policy: random.pick<unknown>([
        { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sqs:*', Resource: 'arn:aws:sqs' }] },
        { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sqs:*', Resource: '*' }] },
        '{"Statement":',
      ]),
    };
  if (caller.type !== 'service' && random.chance(0.04))
    facts['endpointType'] = random.pick(['Gateway', 'Interface']);
  return facts;
}

/** One layer, level or document was not collected. */
function blur(random: Random, policies: Json, service: Json, options: readonly string[]): void {
  const name = random.pick(options);
  const value = policies[name];
  if (name === 'scps' || name === 'rcps') {
    if (Array.isArray(value) && random.chance(0.75)) {
      const level = random.pick(value as Json[]);
      const policies = level['policies'];
      if (Array.isArray(policies) && random.chance(0.5)) policies.push({ name: 'lost', document: 'unknown' });
      else level['policies'] = 'unknown';
    } else policies[name] = 'unknown';
    return;
  }
  if (Array.isArray(value) && random.chance(0.5)) value.push({ name: 'lost', document: 'unknown' });
  else policies[name] = 'unknown';
  if (service['authorizer'] !== undefined && name === 'vpcEndpoint') delete policies[name];
}
