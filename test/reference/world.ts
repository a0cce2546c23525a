/**
 * One scenario, and one fully known world of it: who calls, what is asked, what every context key holds.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-reqcontext.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
import { Candidates, FRESH } from './candidates.ts';
import { splitArn } from './glob.ts';
import {
  asText,
  isRecord,
  type Json,
  type Layer,
  type PolicyDocument,
  type PrincipalElement,
  readEntry,
  readLayer,
  type Statement,
} from './policy.ts';
import type { Oracle } from './unknown.ts';
import { parseInstant } from './values.ts';

/** Headers that grant access to a new object or bucket. */
export const GRANT_HEADERS = ['read', 'write', 'read-acp', 'write-acp', 'full-control'].map(
  (name) => `s3:x-amz-grant-${name}`,
);
const EVERYONE = 'uri="http://acs.amazonaws.com/groups/global/AllUsers"';

export interface Caller {
  readonly type: 'user' | 'role' | 'federated' | 'root' | 'service' | 'provider' | 'anonymous';
  readonly text: string;
  readonly partition: string;
  /** Undefined for services, anonymous callers, and providers that are not an ARN. */
  readonly account: string | undefined;
  /** User, role or federated-user name; service name; provider. */
  readonly name: string;
  /** ARN of the role of a role session; the path is only as good as what the scenario says. */
  readonly roleArn: string | undefined;
  readonly pathKnown: boolean;
  /** Undefined: any session of the role. */
  readonly session: string | undefined;
  /** User that called GetFederationToken. */
  readonly federatedBy: string | undefined;
  readonly credentials: string | undefined;
  readonly serviceLinked: boolean;
}

const PROVIDER_HOSTS = [
  'accounts.google.com',
  'www.amazon.com',
  'graph.facebook.com',
  'cognito-identity.amazonaws.com',
];

function readCaller(request: Json): Caller {
  const text = String(request['principal']);
  const action = String(request['action']).toLowerCase();
  const issuer = typeof request['sessionIssuer'] === 'string' ? request['sessionIssuer'] : undefined;
  const credentials = typeof request['credentials'] === 'string' ? request['credentials'] : undefined;
  const base = {
    text,
    partition: 'aws',
    account: undefined,
    name: text,
    roleArn: undefined,
    pathKnown: false,
    session: undefined,
    federatedBy: undefined,
    credentials,
    serviceLinked: false,
  } as const;
  if (text === 'anonymous') return { ...base, type: 'anonymous' };
  if (!text.startsWith('arn:')) {
    const federated = action === 'sts:assumerolewithsaml' || action === 'sts:assumerolewithwebidentity';
    const provider =
      federated || (PROVIDER_HOSTS.includes(text) && text !== 'cognito-identity.amazonaws.com');
    return { ...base, type: provider ? 'provider' : 'service' };
  }
  const [, partition = 'aws', , , account = '', resource = ''] = splitArn(text);
  const common = { ...base, partition, account };
  const pieces = resource.split('/');
  const last = pieces[pieces.length - 1] ?? '';
  if (resource === 'root') return { ...common, type: 'root', name: 'root' };
  if (resource.startsWith('user/')) return { ...common, type: 'user', name: last };
  if (resource.startsWith('role/'))
    return {
      ...common,
      type: 'role',
      name: last,
      roleArn: text,
      pathKnown: true,
      serviceLinked: resource.startsWith('role/aws-service-role/'),
    };
  if (resource.startsWith('assumed-role/')) {
    const role = pieces[1] ?? '';
    // The ARN of a session carries only the name of its role; the issuer gives the path.
    const roleArn = issuer ?? `arn:${partition}:iam::${account}:role/${role}`;
    return {
      ...common,
      type: 'role',
      name: role,
      roleArn,
      pathKnown: issuer !== undefined,
      session: pieces.slice(2).join('/'),
      serviceLinked: roleArn.includes(':role/aws-service-role/'),
    };
  }
  if (resource.startsWith('federated-user/'))
    return { ...common, type: 'federated', name: pieces.slice(1).join('/'), federatedBy: issuer };
  return { ...common, type: 'provider', name: text };
}

export type KeyValue =
  | { readonly present: false }
  | { readonly present: true; readonly values: readonly string[]; readonly several: boolean };

const ABSENT: KeyValue = { present: false };
const single = (value: string): KeyValue => ({ present: true, values: [value], several: false });

/** Keys with more than one value, whatever the request holds. */
const MULTIVALUED = new Set(
  [
    'aws:PrincipalOrgPaths',
    'aws:PrincipalServiceNamesList',
    'aws:VpceOrgPaths',
    'aws:ResourceOrgPaths',
    'aws:CalledVia',
    'aws:TagKeys',
    'aws:SourceOrgPaths',
    'sts:TransitiveTagKeys',
    'kms:EncryptionContextKeys',
    'kms:GrantOperations',
    'kms:ResourceAliases',
    'dynamodb:LeadingKeys',
    'dynamodb:Attributes',
    'logs:LogGeneratingResourceArns',
  ].map((key) => key.toLowerCase()),
);

/** Actions that do not supply aws:ResourceAccount. */
const NO_RESOURCE_ACCOUNT = [
  /^auditmanager:updateassessmentframeworkshare$/,
  /^detective:acceptinvitation$/,
  /^ds:acceptshareddirectory$/,
  /^ebs:/,
  /^ec2:(accepttransitgatewaypeeringattachment|acceptvpcendpointconnections|acceptvpcpeeringconnection)$/,
  /^ec2:(createtransitgatewaypeeringattachment|createvpcendpoint|createvpcpeeringconnection)$/,
  /^guardduty:acceptadministratorinvitation$/,
  /^macie2:acceptinvitation$/,
  /^es:acceptinboundconnection$/,
  /^route53:(associatevpcwithhostedzone|createvpcassociationauthorization)$/,
  /^securityhub:acceptadministratorinvitation$/,
];

export interface Level {
  readonly policies: Layer;
}

export interface Grant {
  readonly grantee: string | undefined;
  readonly service: string | undefined;
  readonly operations: readonly string[];
  readonly contextEquals: Json | undefined;
  readonly contextSubset: Json | undefined;
  readonly sourceArn: string | undefined;
  readonly issuingAccount: string | undefined;
}

export class Scenario {
  readonly action: string;
  readonly service: string;
  readonly resource: string;
  readonly caller: Caller;
  readonly parameters: Json;
  readonly identity: Layer;
  readonly boundary: Layer;
  readonly session: Layer;
  readonly resourcePolicy: Layer;
  readonly scps: 'unknown' | readonly Level[];
  readonly rcps: 'unknown' | readonly Level[];
  readonly endpoint: Layer;
  readonly grants: 'unknown' | readonly Grant[];
  readonly facts: Json;
  readonly candidates: Candidates;
  readonly context = new Map<string, unknown>();
  readonly #resourceAccount: string | undefined;
  readonly #unlistedUnknown: boolean;

  constructor(value: unknown) {
    if (!isRecord(value) || !isRecord(value['request'])) throw new Error('not a scenario');
    if (value['policies'] === undefined && value['environment'] !== undefined)
      throw new Error('a scenario with an environment is not supported here');
    const request = value['request'];
    const policies = isRecord(value['policies']) ? value['policies'] : {};
    this.action = String(request['action']).toLowerCase();
    this.service = this.action.split(':')[0] ?? '';
    this.resource = String(request['resource']);
    this.caller = readCaller(request);
    this.parameters = isRecord(request['parameters']) ? request['parameters'] : {};
    this.#resourceAccount =
      typeof request['resourceAccount'] === 'string' ? request['resourceAccount'] : undefined;
    this.#unlistedUnknown = request['unlisted'] === 'unknown';
    if (isRecord(request['context']))
      for (const [key, state] of Object.entries(request['context']))
        this.context.set(key.toLowerCase(), state);

    this.identity = readLayer(policies['identity'], 'identity');
    this.boundary = readLayer(policies['boundary'], 'boundary');
    this.session = readLayer(policies['session'], 'session');
    this.resourcePolicy = this.isRoleTrust()
      ? readLayer(policies['resource'], 'trust')
      : readLayer(policies['resource'], this.service === 'kms' ? 'key-policy' : 'resource');
    this.endpoint = readLayer(policies['vpcEndpoint'], 'vpc-endpoint');
    this.scps = readLevels(policies['scps'], 'scp');
    this.rcps = readLevels(policies['rcps'], 'rcp');
    this.grants = readGrants(policies['grants']);
    this.facts = isRecord(policies['service']) ? policies['service'] : {};

    const grants = this.grants === 'unknown' ? [] : this.grants;
    const extra = new Map<string, string[]>([
      ['s3:x-amz-acl', ['public-read', 'bucket-owner-full-control']],
      ...GRANT_HEADERS.map((key): [string, string[]] => [key, [EVERYONE]]),
      ['aws:multifactorauthpresent', ['true', 'false']],
      ['kms:grantoperations', ['CreateGrant', 'Decrypt', 'Encrypt', ...grants.flatMap((g) => g.operations)]],
    ]);
    for (const grant of grants) {
      for (const [key, text] of Object.entries({ ...grant.contextEquals, ...grant.contextSubset })) {
        const name = `kms:encryptioncontext:${key.toLowerCase()}`;
        extra.set(name, [...(extra.get(name) ?? []), String(text)]);
      }
      if (grant.sourceArn !== undefined)
        extra.set('aws:sourcearn', [...(extra.get('aws:sourcearn') ?? []), grant.sourceArn]);
    }
    this.candidates = new Candidates(this.statements(), (key) => this.#statically(key), this.resource, extra);
  }

  /** The AssumeRole family is authorized by the role's trust policy. */
  isRoleTrust(): boolean {
    return /^sts:(assumerole(withsaml|withwebidentity)?|tagsession|setsourceidentity|setcontext)$/.test(
      this.action,
    );
  }

  /** Every statement that could be read, of every layer. */
  statements(): Statement[] {
    const layers: Layer[] = [this.identity, this.boundary, this.session, this.resourcePolicy, this.endpoint];
    for (const levels of [this.scps, this.rcps])
      if (levels !== 'unknown') for (const level of levels) layers.push(level.policies);
    return layers.flatMap((layer) =>
      layer === 'unknown' ? [] : layer.flatMap((document) => document.statements),
    );
  }

  principalElements(): PrincipalElement[] {
    return this.statements().flatMap((statement) => [
      ...(statement.principals ?? []),
      ...(statement.notPrincipals ?? []),
    ]);
  }

  /** The owner of the resource, where the scenario says it. */
  knownOwner(): string | 'unknown' {
    if (this.#resourceAccount !== undefined) return this.#resourceAccount;
    const [, , service = '', , account = ''] = splitArn(this.resource);
    const isArn = this.resource !== '*';
    if (isArn && /^\d{12}$/.test(account)) return account;
    if (this.service === 'organizations') return 'unknown';
    // Resources of AWS itself (account "aws") are not treated as those of another account.
    if (isArn && account === 'aws') return this.caller.account ?? 'unknown';
    if (isArn && service === 's3') return 'unknown';
    return this.caller.account ?? 'unknown';
  }

  /** A key that the request itself decides; undefined where it does not. */
  derived(key: string, owner: () => string | 'unknown'): KeyValue | undefined {
    const caller = this.caller;
    const from = (value: string | undefined): KeyValue => (value === undefined ? ABSENT : single(value));
    switch (key) {
      case 'aws:principalarn':
        if (caller.type === 'role') return from(caller.roleArn);
        return ['user', 'federated', 'root'].includes(caller.type) ? single(caller.text) : ABSENT;
      case 'aws:principalaccount':
        if (caller.type === 'anonymous') return single('anonymous');
        // Different from every account of a customer.
        if (caller.type === 'service') return single('~service');
        return from(caller.account);
      case 'aws:principaltype': {
        const types = {
          root: 'Account',
          user: 'User',
          federated: 'FederatedUser',
          role: 'AssumedRole',
          anonymous: 'Anonymous',
          provider: 'User',
        } as const;
        return caller.type === 'service' ? undefined : single(types[caller.type]);
      }
      case 'aws:principalisawsservice':
        if (caller.type === 'anonymous' || caller.type === 'provider') return ABSENT;
        return single(String(caller.type === 'service'));
      case 'aws:principalservicename':
        return caller.type === 'service' ? single(caller.name) : ABSENT;
      case 'aws:username':
        return caller.type === 'user' ? single(caller.name) : ABSENT;
      case 'aws:userid':
        if (caller.type === 'root') return from(caller.account);
        if (caller.type === 'federated') return single(`${caller.account}:${caller.name}`);
        if (caller.type === 'anonymous') return single('anonymous');
        return caller.type === 'provider' ? single(caller.text) : undefined;
      case 'aws:federatedprovider':
        if (caller.type === 'role') return undefined;
        return caller.type === 'provider' && this.action === 'sts:assumerolewithwebidentity'
          ? single(caller.text)
          : ABSENT;
      case 'aws:assumedroot':
        return caller.type === 'root' && caller.credentials === 'AssumeRoot' ? single('true') : ABSENT;
      case 'aws:resourceaccount': {
        if (NO_RESOURCE_ACCOUNT.some((pattern) => pattern.test(this.action))) return undefined;
        const account = owner();
        return account === 'unknown' ? undefined : single(account);
      }
      case 's3:resourceaccount': {
        const account = owner();
        return this.service !== 's3' ? ABSENT : account === 'unknown' ? undefined : single(account);
      }
      case 'kms:calleraccount':
        return this.service === 'kms' ? from(caller.account) : ABSENT;
      default:
        return undefined;
    }
  }

  /** What the context says of a key; `unlisted` when it says nothing. */
  listed(key: string): KeyValue | 'unknown' | 'present' | 'unlisted' {
    if (!this.context.has(key)) return 'unlisted';
    const state = this.context.get(key);
    if (state === null) return ABSENT;
    if (isRecord(state)) return state['is'] === 'present' ? 'present' : 'unknown';
    const several = Array.isArray(state) || MULTIVALUED.has(key);
    const values = (Array.isArray(state) ? state : [state]).map((value) => asText(value) ?? '');
    return { present: true, values, several };
  }

  unlistedUnknown(): boolean {
    return this.#unlistedUnknown;
  }

  #statically(key: string): 'unknown' | readonly string[] {
    const listed = this.listed(key);
    if (listed === 'unknown' || listed === 'present') return 'unknown';
    if (listed !== 'unlisted') return listed.present ? listed.values : [];
    const derived = this.derived(key, () => this.knownOwner());
    if (derived !== undefined) return derived.present ? derived.values : [];
    return this.#unlistedUnknown ? 'unknown' : [];
  }
}

/** A scenario in which every question has an answer. */
export class World {
  readonly scenario: Scenario;
  readonly oracle: Oracle;
  /** The action that is decided: the request's own or a companion of it. */
  readonly action: string;

  constructor(scenario: Scenario, oracle: Oracle, action = scenario.action) {
    this.scenario = scenario;
    this.oracle = oracle;
    this.action = action;
  }

  get caller(): Caller {
    return this.scenario.caller;
  }

  owner(): string {
    const known = this.scenario.knownOwner();
    if (known !== 'unknown') return known;
    const named = ['aws:resourceaccount', 's3:resourceaccount']
      .flatMap((key) => this.scenario.candidates.texts(key))
      .map((text) => text.replace(FRESH, '7'.repeat(Math.max(0, 13 - text.length))))
      .filter((text) => /^\d{12}$/.test(text));
    const objectOwner = this.scenario.facts['objectOwner'];
    const options = new Set<string>([
      ...(this.caller.account === undefined ? [] : [this.caller.account]),
      ...named,
      '000000000000',
    ]);
    // `objectOwner` is only given where it is not the bucket's owner.
    if (typeof objectOwner === 'string') options.delete(objectOwner);
    return this.oracle.choose('owner', [...options]);
  }

  key(name: string): KeyValue {
    const key = name.toLowerCase();
    const listed = this.scenario.listed(key);
    if (listed === 'unknown' || listed === 'present') return this.#any(key, listed === 'unknown');
    if (listed !== 'unlisted') return listed;
    const related = this.#related(key);
    if (related !== undefined) return related;
    const derived = this.scenario.derived(key, () => this.owner());
    if (derived !== undefined) return derived;
    if (key === 'aws:principaltype' && this.caller.type === 'service') return this.#any(key, false);
    if (key === 'aws:resourceaccount') return this.#any(key, true);
    return this.scenario.unlistedUnknown() ? this.#any(key, true) : ABSENT;
  }

  /** Keys that another key of the context decides. */
  #related(key: string): KeyValue | undefined {
    const given = (other: string): KeyValue | undefined =>
      this.scenario.listed(other) === 'unlisted' ? undefined : this.key(other);
    if (['aws:calledviafirst', 'aws:calledvialast', 'aws:viaawsservice'].includes(key)) {
      const chain = given('aws:calledvia');
      if (chain === undefined || !chain.present) return undefined;
      const { values } = chain;
      if (key === 'aws:viaawsservice') return single(String(values.length > 0));
      const value = key === 'aws:calledviafirst' ? values[0] : values[values.length - 1];
      return value === undefined ? ABSENT : single(value);
    }
    if (key === 'aws:currenttime' || key === 'aws:epochtime') {
      const other = given(key === 'aws:currenttime' ? 'aws:epochtime' : 'aws:currenttime');
      if (other === undefined) return undefined;
      const instant = other.present ? parseInstant(other.values[0] ?? '') : null;
      if (instant === null) return ABSENT;
      return single(
        key === 'aws:epochtime'
          ? String(Math.floor(instant / 1000))
          : `${new Date(instant).toISOString().slice(0, 19)}Z`,
      );
    }
    return undefined;
  }

  /** Absent, or any value that the policies can tell apart. */
  #any(key: string, maybeAbsent: boolean): KeyValue {
    const texts = this.scenario.candidates.texts(key);
    const several = MULTIVALUED.has(key);
    const sets: (readonly string[])[] = several ? subsets(texts) : texts.map((text) => [text]);
    const present = sets.map((values): KeyValue => ({ present: true, values, several }));
    return this.oracle.choose(`key ${key}`, maybeAbsent ? [ABSENT, ...present] : present);
  }
}

function subsets(texts: readonly string[]): string[][] {
  if (texts.length <= 5)
    return Array.from({ length: 2 ** texts.length - 1 }, (_, mask) =>
      texts.filter((_, index) => (((mask + 1) >> index) & 1) === 1),
    );
  const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => [a, b]));
  return [...texts.map((text) => [text]), ...pairs, [...texts]];
}

function readLevels(value: unknown, kind: 'scp' | 'rcp'): 'unknown' | readonly Level[] {
  if (value === 'unknown') return 'unknown';
  if (!Array.isArray(value)) return [];
  return value.map((level, index): Level => {
    const policies = isRecord(level) ? level['policies'] : undefined;
    if (policies === 'unknown') return { policies: 'unknown' };
    const documents = Array.isArray(policies) ? policies : [];
    return {
      policies: documents.map(
        (entry, position): PolicyDocument => readEntry(entry, kind, `${kind}/${index}/${position}`),
      ),
    };
  });
}

function readGrants(value: unknown): 'unknown' | readonly Grant[] {
  if (value === 'unknown') return 'unknown';
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((grant): Grant => {
    const text = (member: string): string | undefined =>
      typeof grant[member] === 'string' ? grant[member] : undefined;
    const own = grant['constraints'] ?? grant['Constraints'];
    const constraints = isRecord(own) ? own : {};
    // The members in lower or in upper camel case.
    const constraint = (member: string): unknown =>
      constraints[member] ?? constraints[`${member[0]?.toLowerCase()}${member.slice(1)}`];
    const pairs = (member: string): Json | undefined => {
      const value = constraint(member);
      return isRecord(value) ? value : undefined;
    };
    const issuer = text('issuingAccount') ?? text('IssuingAccount');
    const operations = grant['operations'] ?? grant['Operations'];
    const sourceArn = constraint('SourceArn');
    return {
      grantee: text('grantee') ?? text('GranteePrincipal'),
      service: text('GranteeServicePrincipal'),
      operations: (Array.isArray(operations) ? operations : []).map(String),
      contextEquals: pairs('EncryptionContextEquals'),
      contextSubset: pairs('EncryptionContextSubset'),
      sourceArn: typeof sourceArn === 'string' ? sourceArn : undefined,
      issuingAccount: issuer?.startsWith('arn:') ? splitArn(issuer)[4] : issuer,
    };
  });
}
