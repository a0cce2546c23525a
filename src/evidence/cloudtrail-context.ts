/**
 * What a CloudTrail record says of the request context. For each condition key there are three outcomes: a value,
 * proof that the key was not in the request, or nothing; "nothing" leaves the key out, and so unknown. A record is
 * not the request context: a field that is missing proves absence only where the record would have had it.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
import { supportsCalledVia } from '../catalog/called-via.ts';
import { keysOfParameters } from '../catalog/parameter-key.ts';
import { parseArn } from '../policy/arn.ts';
import type { IpAddress } from '../policy/literal/ip-address.ts';
import {
  type Identity,
  isConsoleCall,
  isServiceAgent,
  isTrue,
  sourceAddress,
} from './cloudtrail-identity.ts';
import { ContextKeys } from './context-keys.ts';
import type { Claim, Contradiction, Origin } from './denial.ts';
import type { JsonCursor } from './json-cursor.ts';
import { derive, isMasked } from './principal.ts';

export interface Call {
  readonly record: JsonCursor;
  readonly identity: Identity;
  /** Prefix of the service's actions. */
  readonly prefix: string | undefined;
  /** Name of the API operation, without an API date. */
  readonly operation: string | undefined;
  readonly action: string | undefined;
  readonly resource: string | undefined;
  readonly region: Claim<string> | undefined;
  readonly time: Claim<string> | undefined;
  /** `requestParameters`, where it is an object: null says nothing of the parameters. */
  readonly parameters: JsonCursor | undefined;
}

export interface RecordContext {
  readonly keys: ContextKeys;
  readonly contradictions: readonly Contradiction[];
}

/** Everything that a record proves of the request context. */
export function readContext(call: Call): RecordContext {
  const keys = new ContextKeys();
  // What an enriched event data store recorded is the context itself, so it comes first.
  readEventContext(call, keys);
  readCaller(call, keys);
  readSession(call, keys);
  readNetwork(call, keys);
  readChain(call, keys);
  readTimeAndPlace(call, keys);
  readResource(call, keys);
  readParameters(call, keys);
  readTags(call, keys);
  if (call.prefix === 's3') readS3(call, keys);
  if (call.prefix === 'kms') readKms(call, keys);
  return { keys, contradictions: keys.contradictions };
}

/** @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-context-events.html */
function readEventContext({ record, resource }: Call, keys: ContextKeys): void {
  const context = record.get('eventContext');
  for (const { key, value } of context?.get('requestContext')?.members() ?? []) {
    const text = value.scalar;
    if (text !== undefined) keys.known(key, text, value.origin());
  }
  const tags = context?.get('tagContext');
  for (const { key, value } of tags?.get('principalTags')?.members() ?? []) {
    if (value.scalar !== undefined) keys.known(`aws:PrincipalTag/${key}`, value.scalar, value.origin());
  }
  for (const entry of tags?.get('resourceTags')?.items() ?? []) {
    if (entry.get('arn')?.string !== resource) continue;
    for (const { key, value } of entry.get('tags')?.members() ?? []) {
      if (value.scalar !== undefined) keys.known(`aws:ResourceTag/${key}`, value.scalar, value.origin());
    }
  }
}

const PRINCIPAL_TYPES: ReadonlyMap<string, string> = new Map([
  ['Root', 'Account'],
  ['IAMUser', 'User'],
  ['AssumedRole', 'AssumedRole'],
  ['Role', 'AssumedRole'],
  ['FederatedUser', 'FederatedUser'],
]);

const IDENTITIES_WITH_ARN: ReadonlySet<string> = new Set(PRINCIPAL_TYPES.keys());

function readCaller({ identity }: Call, keys: ContextKeys): void {
  const { type, principalKind, principal, accountId, principalId } = identity;
  const isAnonymous = principalKind === 'anonymous';
  const isService = type === 'AWSService';
  const byKind = identity.at.get('type')?.origin('kind-of-caller') ?? identity.at.origin('kind-of-caller');

  if (IDENTITIES_WITH_ARN.has(type) && principal)
    keys.known('aws:PrincipalArn', principal.value, principal.from);
  if (accountId && !isService) keys.known('aws:PrincipalAccount', accountId.value, accountId.from);
  const principalType = isAnonymous ? 'Anonymous' : PRINCIPAL_TYPES.get(type);
  if (principalType !== undefined) keys.known('aws:PrincipalType', principalType, byKind);

  const hasUserId = IDENTITIES_WITH_ARN.has(type) || /^A(?:IDA|ROA)/.test(principalId?.value ?? '');
  if (hasUserId && principalId && !isMasked(principalId.value)) {
    keys.known('aws:userid', principalId.value, principalId.from);
  }
  if (type === 'IAMUser') {
    const name = identity.at.get('userName')?.claim() ?? nameOfUser(principal);
    if (name && !isMasked(name.value)) keys.known('aws:username', name.value, name.from);
  } else if (type !== 'Unknown' && principalKind !== 'other-account') {
    keys.absent('aws:username', byKind);
  }

  if (isAnonymous) {
    for (const key of ABSENT_WHEN_ANONYMOUS) keys.absent(key, byKind);
    return;
  }
  if (type !== 'Unknown') keys.known('aws:PrincipalIsAWSService', String(isService), byKind);
  if (isService) {
    if (principal) keys.known('aws:PrincipalServiceName', principal.value, principal.from);
    for (const key of ABSENT_FOR_SERVICES) keys.absent(key, byKind);
  } else if (type !== 'Unknown') {
    keys.absent('aws:PrincipalServiceName', byKind);
    keys.absent('aws:PrincipalServiceNamesList', byKind);
  }
  // The root user cannot be tagged, and a federated caller has no session yet.
  if (type === 'Root' || type === 'SAMLUser' || type === 'WebIdentityUser')
    keys.absent('aws:PrincipalTag/*', byKind);
}

const ABSENT_WHEN_ANONYMOUS = [
  'aws:PrincipalArn',
  'aws:PrincipalIsAWSService',
  'aws:PrincipalServiceName',
  'aws:PrincipalServiceNamesList',
  'aws:PrincipalOrgID',
  'aws:PrincipalOrgPaths',
  'aws:PrincipalTag/*',
  'aws:TokenIssueTime',
  'aws:MultiFactorAuthPresent',
  'aws:MultiFactorAuthAge',
  's3:signatureversion',
  's3:authType',
];

const ABSENT_FOR_SERVICES = [
  'aws:PrincipalOrgID',
  'aws:PrincipalOrgPaths',
  'aws:TokenIssueTime',
  'aws:MultiFactorAuthPresent',
  'aws:MultiFactorAuthAge',
  'aws:PrincipalTag/*',
];

function nameOfUser(principal: Claim<string> | undefined): Claim<string> | undefined {
  if (principal === undefined) return undefined;
  return derive(principal, principal.value.slice(principal.value.lastIndexOf('/') + 1), 'part-of-value');
}

/** Keys of the session that the caller's credentials belong to. */
function readSession({ record, identity }: Call, keys: ContextKeys): void {
  const { type, sessionContext, accessKeyId } = identity;
  const byKind = identity.at.get('type')?.origin('kind-of-caller') ?? identity.at.origin('kind-of-caller');
  const isPerson = type === 'IAMUser' || type === 'Root';
  const isLongTerm =
    isPerson && sessionContext === undefined && accessKeyId?.value.startsWith('AKIA') === true;
  const attributes = sessionContext?.get('attributes');

  const created = attributes?.get('creationDate')?.claim();
  const issueTime = created && toInstant(created);
  if (issueTime) keys.known('aws:TokenIssueTime', issueTime.value, issueTime.from);
  else if (isLongTerm) keys.absent('aws:TokenIssueTime', accessKeyId.from);

  readMultiFactor({ type, isLongTerm, attributes, identity, byKind }, keys);

  const source = sessionContext?.get('sourceIdentity')?.claim();
  if (source) keys.known('aws:SourceIdentity', source.value, source.from);
  else if (isPerson) keys.absent('aws:SourceIdentity', byKind);

  const provider = sessionContext?.at('webIdFederationData', 'federatedProvider')?.claim();
  if (provider) keys.known('aws:FederatedProvider', provider.value, provider.from);
  else if (isPerson) keys.absent('aws:FederatedProvider', byKind);

  const assumedRoot = sessionContext?.get('assumedRoot');
  if (isTrue(assumedRoot)) keys.known('aws:AssumedRoot', 'true', assumedRoot!.origin());
  else if (type !== 'Unknown' && type !== 'AWSAccount') keys.absent('aws:AssumedRoot', byKind);

  const signIn = sessionContext?.get('signInSessionArn')?.claim();
  if (signIn) keys.known('aws:SignInSessionArn', signIn.value, signIn.from);

  readInstance({ record, identity, byKind }, keys);

  const scope = identity.at.get('inScopeOf');
  const sourceArn = scope?.get('sourceArn')?.claim();
  if (sourceArn) keys.known('aws:SourceArn', sourceArn.value, sourceArn.from);
  const sourceAccount = scope?.get('sourceAccount')?.claim();
  if (sourceAccount) keys.known('aws:SourceAccount', sourceAccount.value, sourceAccount.from);
  const issuedTo = scope?.get('credentialsIssuedTo')?.claim();
  if (issuedTo?.value.includes(':function:'))
    keys.known('lambda:SourceFunctionArn', issuedTo.value, issuedTo.from);
}

interface MultiFactorFacts {
  readonly type: Identity['type'];
  readonly isLongTerm: boolean;
  readonly attributes: JsonCursor | undefined;
  readonly identity: Identity;
  readonly byKind: Origin;
}

/**
 * `false` is written for every role session, whether the key was false or absent, so there it proves nothing;
 * the same goes for a root session that was assumed.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
 */
function readMultiFactor(
  { type, isLongTerm, attributes, identity, byKind }: MultiFactorFacts,
  keys: ContextKeys,
): void {
  const authenticated = attributes?.get('mfaAuthenticated');
  const value = authenticated?.scalar?.toLowerCase();
  const isPerson = (type === 'IAMUser' || type === 'Root') && identity.credentials?.value !== 'AssumeRoot';
  if (authenticated && (value === 'true' || (value === 'false' && isPerson))) {
    keys.known('aws:MultiFactorAuthPresent', value, authenticated.origin());
    // The record has the start of the session, which may be later than the authentication.
    if (value === 'true') keys.present('aws:MultiFactorAuthAge', authenticated.origin());
    else keys.absent('aws:MultiFactorAuthAge', authenticated.origin('kind-of-caller'));
    return;
  }
  const isAbsent =
    isLongTerm || type === 'FederatedUser' || type === 'SAMLUser' || type === 'WebIdentityUser';
  if (!isAbsent) return;
  keys.absent('aws:MultiFactorAuthPresent', byKind);
  keys.absent('aws:MultiFactorAuthAge', byKind);
}

/**
 * Keys of credentials that an EC2 instance got from its metadata service.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-ec2instancesourcevpc
 */
function readInstance(
  { record, identity, byKind }: { record: JsonCursor; identity: Identity; byKind: Origin },
  keys: ContextKeys,
): void {
  const { session, sessionContext, type } = identity;
  const delivery = (sessionContext?.get('ec2RoleDelivery') ?? identity.at.get('ec2RoleDelivery'))?.claim();
  if (delivery) {
    keys.known('ec2:RoleDelivery', delivery.value, delivery.from);
    keys.present('aws:Ec2InstanceSourceVpc', delivery.from);
    keys.present('aws:Ec2InstanceSourcePrivateIPv4', delivery.from);
    const arn = session && parseArn(session.value);
    const instance = session?.value.slice(session.value.lastIndexOf('/') + 1);
    const region = record.get('awsRegion')?.string;
    if (arn && session && region && instance?.startsWith('i-')) {
      const value = `arn:${arn.partition}:ec2:${region}:${arn.account}:instance/${instance}`;
      keys.known('ec2:SourceInstanceARN', value, { ...session.from, inferred: 'part-of-value' });
    }
    return;
  }
  if (type === 'Unknown' || type === 'AWSAccount') return;
  if (type === 'AssumedRole' || type === 'Role') {
    // Sessions of instances are named after the instance.
    if (session === undefined || session.value.includes('/i-')) return;
  }
  for (const key of INSTANCE_KEYS) keys.absent(key, byKind);
}

const INSTANCE_KEYS = [
  'ec2:RoleDelivery',
  'ec2:SourceInstanceARN',
  'aws:Ec2InstanceSourceVpc',
  'aws:Ec2InstanceSourcePrivateIPv4',
];

const ENDPOINT_KEYS = ['aws:SourceVpce', 'aws:SourceVpc', 'aws:SourceVpcArn', 'aws:VpceAccount'];

/**
 * Where the call came from. A call through a VPC endpoint shows the caller's private address, so a public one
 * proves that there was no endpoint; a private one proves nothing, since services write private addresses too.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcevpce
 */
function readNetwork({ record, identity }: Call, keys: ContextKeys): void {
  const endpoint = record.get('vpcEndpointId')?.claim();
  const address = sourceAddress(record);
  const addressAt = record.get('sourceIPAddress');
  if (endpoint) {
    keys.known('aws:SourceVpce', endpoint.value, endpoint.from);
    const owner = record.get('vpcEndpointAccountId')?.claim();
    if (owner) keys.known('aws:VpceAccount', owner.value, owner.from);
    if (address && addressAt) keys.known('aws:VpcSourceIp', addressAt.string!, addressAt.origin());
    keys.absent('aws:SourceIp', { ...endpoint.from, inferred: 'way-of-call' });
  } else if (identity.way === 'forward-access' || identity.way === 'service') {
    // A service calls from its own network: endpoint keys of the first call are not carried on.
    const from = (identity.at.get('invokedBy') ?? identity.at).origin('way-of-call');
    for (const key of ENDPOINT_KEYS) keys.absent(key, from);
  } else if (
    address &&
    addressAt &&
    identity.way === 'direct' &&
    isPublic(address) &&
    !isConsoleCall(record)
  ) {
    keys.known('aws:SourceIp', addressAt.string!, addressAt.origin());
    for (const key of [...ENDPOINT_KEYS, 'aws:VpcSourceIp'])
      keys.absent(key, addressAt.origin('way-of-call'));
  }

  const agent = record.get('userAgent')?.claim();
  const isOwnAgent =
    agent !== undefined && !isServiceAgent(agent.value) && agent.value.length < USER_AGENT_LIMIT;
  if (isOwnAgent && identity.way === 'direct' && !isConsoleCall(record)) {
    // Amazon S3 writes the user agent in square brackets.
    const isBracketed = agent.value.startsWith('[') && agent.value.endsWith(']');
    const value = isBracketed ? agent.value.slice(1, -1) : agent.value;
    keys.known('aws:UserAgent', value, agent.from);
  }

  const hasTls =
    record.get('tlsDetails')?.get('tlsVersion') ?? record.get('additionalEventData')?.get('CipherSuite');
  if (hasTls?.string) keys.known('aws:SecureTransport', 'true', hasTls.origin('translated-value'));
}

/** CloudTrail cuts the field at 1 KB. */
const USER_AGENT_LIMIT = 1000;

/** Whether an address is not of a range that only private networks and hosts themselves use. */
function isPublic(address: IpAddress): boolean {
  if (address.version === 6) {
    const [first = 0] = address.groups;
    const isLocal = (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80;
    return !isLocal && address.groups.some((group, i) => group !== 0 && i < 7);
  }
  const { bits } = address;
  return !PRIVATE_RANGES.some(([start, size]) => bits >>> (32 - size) === start >>> (32 - size));
}

/** First address and prefix length. */
const PRIVATE_RANGES: readonly (readonly [number, number])[] = [
  [0x0a000000, 8],
  [0xac100000, 12],
  [0xc0a80000, 16],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0x00000000, 8],
];

/**
 * Whether, and through which services, the call was made for somebody.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-viaawsservice
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-calledvia
 */
function readChain({ record, identity }: Call, keys: ContextKeys): void {
  const { way, invokedBy } = identity;
  const address = record.get('sourceIPAddress');
  const from = invokedBy?.from ?? address?.origin() ?? identity.at.origin();
  const byWay: Origin = { ...from, inferred: 'way-of-call' };
  switch (way) {
    case 'direct':
    case 'service-linked-role':
    case 'service':
      keys.known('aws:ViaAWSService', 'false', byWay);
      for (const key of CHAIN_KEYS) keys.absent(key, byWay);
      return;
    case 'forward-access':
      keys.known('aws:ViaAWSService', 'true', byWay);
      // The services before the last one are not recorded, and whether there were any.
      if (invokedBy && supportsCalledVia(invokedBy.value)) {
        keys.known('aws:CalledViaLast', invokedBy.value, invokedBy.from);
        keys.present('aws:CalledVia', byWay);
        keys.present('aws:CalledViaFirst', byWay);
      }
      return;
    case 'unknown':
      return;
  }
}

const CHAIN_KEYS = ['aws:CalledVia', 'aws:CalledViaFirst', 'aws:CalledViaLast'];

function readTimeAndPlace({ region, time }: Call, keys: ContextKeys): void {
  if (region) keys.known('aws:RequestedRegion', region.value, region.from);
  if (time === undefined) return;
  keys.approximate('aws:CurrentTime', time.value, time.from);
  const milliseconds = Date.parse(time.value);
  if (!Number.isNaN(milliseconds)) {
    keys.approximate('aws:EpochTime', String(Math.floor(milliseconds / 1000)), time.from);
  }
}

/** The owner of the resource, where the record states it beside the resource itself. */
function readResource({ record, resource }: Call, keys: ContextKeys): void {
  for (const entry of record.get('resources')?.items() ?? []) {
    const account = entry.get('accountId')?.claim();
    const arn = entry.get('ARN')?.string;
    if (account === undefined || arn === undefined) continue;
    // An object's entry names no account; that of its bucket does.
    if (resource === arn || resource?.startsWith(`${arn}/`)) {
      keys.known('aws:ResourceAccount', account.value, account.from);
    }
  }
}

/** Keys that the service fills from the parameters; what a record hides is present all the same. */
function readParameters(
  { prefix, operation, parameters, resource, identity }: Call,
  keys: ContextKeys,
): void {
  if (parameters === undefined || prefix === undefined || operation === undefined) return;
  const resourceType = resource && parseArn(resource)?.resource.split(/[/:]/, 1)[0];
  for (const { key, parameter, multivalued, absentWithout } of keysOfParameters(
    prefix,
    operation,
    resourceType,
  )) {
    const found = valuesAt(parameters, parameter);
    const [first] = found;
    if (first === undefined) {
      if (absentWithout) keys.absent(key, parameters.origin('request-parameters'));
    } else if (found.some((value) => value.scalar === undefined || isMasked(value.scalar))) {
      keys.present(key, first.origin());
    } else if (multivalued) {
      keys.list(
        key,
        found.map((value) => value.scalar!),
        first.origin(),
      );
    } else {
      keys.known(key, first.scalar!, first.origin());
    }
  }
  if (prefix === 'secretsmanager') readSecret(parameters, resource, keys);
  if (prefix === 'sts') readWebIdentity(identity, keys);
}

/**
 * OBSERVED 2026-09: secretsmanager:SecretId holds the ARN even where the call gave the name.
 */
function readSecret(parameters: JsonCursor, resource: string | undefined, keys: ContextKeys): void {
  const secret = parameters.find('secretId')?.claim();
  if (secret === undefined) return;
  const arn = [secret.value, resource].find((text) => text?.startsWith('arn:'));
  if (arn !== undefined) keys.known('secretsmanager:SecretId', arn, secret.from);
  else keys.present('secretsmanager:SecretId', secret.from);
}

/**
 * Subject and audience of a token, which make up the principal id: provider, audience, subject. The subject may
 * hold colons, so the id is cut with the known provider and the known user name.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
function readWebIdentity(identity: Identity, keys: ContextKeys): void {
  if (identity.type !== 'WebIdentityUser') return;
  const provider = identity.at.get('identityProvider')?.string;
  const subject = identity.at.get('userName')?.claim();
  const id = identity.principalId;
  if (provider === undefined || subject === undefined) return;
  const marker = 'oidc-provider/';
  const at = provider.indexOf(marker);
  const host = at < 0 ? provider : provider.slice(at + marker.length);
  keys.known(`${host}:sub`, subject.value, subject.from);
  if (id?.value.startsWith(`${provider}:`) && id.value.endsWith(`:${subject.value}`)) {
    const audience = id.value.slice(provider.length + 1, id.value.length - subject.value.length - 1);
    if (audience !== '') keys.known(`${host}:aud`, audience, { ...id.from, inferred: 'part-of-value' });
  }
}

/** Tags that the call would set, and the caller's session tags that an AssumeRole call repeats. */
function readTags({ parameters, resource }: Call, keys: ContextKeys): void {
  if (parameters === undefined) return;
  for (const { key, value } of tagsOf(parameters.find('incomingTransitiveTags'))) {
    if (value?.scalar !== undefined) keys.known(`aws:PrincipalTag/${key}`, value.scalar, value.origin());
  }
  const resourceType = resource && parseArn(resource)?.resource.split(/[/:]/, 1)[0];
  const tags = [
    ...['tags', 'tagSet', 'tagList', 'principalTags'].flatMap((name) => tagsOf(parameters.find(name))),
    ...(parameters.find('tagSpecificationSet')?.find('items')?.items() ?? [])
      .filter(
        (item) =>
          resourceType === undefined || (item.find('resourceType')?.string ?? resourceType) === resourceType,
      )
      .flatMap((item) => tagsOf(item.find('tags'))),
  ];
  if (tags.length === 0) {
    // A launch template may bring tags of its own.
    if (parameters.find('launchTemplate') !== undefined) return;
    keys.absent('aws:RequestTag/*', parameters.origin('request-parameters'));
    keys.absent('aws:TagKeys', parameters.origin('request-parameters'));
    return;
  }
  for (const { key, value, at } of tags) {
    const text = value?.scalar;
    if (text === undefined || isMasked(text)) keys.present(`aws:RequestTag/${key}`, at.origin());
    else keys.known(`aws:RequestTag/${key}`, text, value!.origin());
  }
  keys.absent('aws:RequestTag/*', tags[0]!.at.origin('request-parameters'));
  keys.list(
    'aws:TagKeys',
    tags.map(({ key }) => key),
    tags[0]!.at.origin(),
  );
}

interface Tag {
  readonly key: string;
  readonly value: JsonCursor | undefined;
  readonly at: JsonCursor;
}

/** Tags in the shapes that services use: a list of keys and values, the same under `items`, or a map. */
function tagsOf(cursor: JsonCursor | undefined): readonly Tag[] {
  if (cursor === undefined) return [];
  const list = cursor.node.kind === 'array' ? cursor : cursor.find('items');
  if (list?.node.kind === 'array') {
    return list.items().flatMap((item) => {
      const key = item.find('key')?.string ?? item.find('tagKey')?.string;
      return key === undefined ? [] : [{ key, value: item.find('value') ?? item.find('tagValue'), at: item }];
    });
  }
  return cursor.members().map(({ key, value }) => ({ key, value, at: value }));
}

const SIGNATURE_VERSIONS: ReadonlyMap<string, string> = new Map([
  ['sigv4', 'AWS4-HMAC-SHA256'],
  ['sigv2', 'AWS'],
]);

const AUTHENTICATION_METHODS: ReadonlyMap<string, string> = new Map([
  ['AuthHeader', 'REST-HEADER'],
  ['QueryString', 'REST-QUERY-STRING'],
  ['HtmlForm', 'POST'],
]);

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html */
function readS3({ record, parameters }: Call, keys: ContextKeys): void {
  const extra = record.get('additionalEventData');
  const version = extra?.get('SignatureVersion');
  const signature = SIGNATURE_VERSIONS.get(version?.string?.toLowerCase() ?? '');
  if (version && signature) keys.known('s3:signatureversion', signature, version.origin('translated-value'));
  const method = extra?.get('AuthenticationMethod');
  const authType = AUTHENTICATION_METHODS.get(method?.string ?? '');
  if (method && authType) keys.known('s3:authType', authType, method.origin('translated-value'));
  const tls = record.at('tlsDetails', 'tlsVersion');
  if (tls?.string?.startsWith('TLSv')) {
    keys.known('s3:TlsVersion', tls.string.slice('TLSv'.length), tls.origin('translated-value'));
  }
  readAccessPoint(record, parameters, keys);
  const tagging = parameters?.find('x-amz-tagging')?.claim();
  if (tagging && !isMasked(tagging.value)) readObjectTags(tagging, keys);
}

/** `project=blue&stage=test`: the tags of a new object, as in the header. */
function readObjectTags(tagging: Claim<string>, keys: ContextKeys): void {
  const names: string[] = [];
  for (const pair of tagging.value.split('&')) {
    const equals = pair.indexOf('=');
    const key = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = decode(equals < 0 ? '' : pair.slice(equals + 1));
    if (key === undefined || value === undefined || key === '') return;
    names.push(key);
    keys.known(`s3:RequestObjectTag/${key}`, value, tagging.from);
  }
  keys.list('s3:RequestObjectTagKeys', names, tagging.from);
  keys.absent('s3:RequestObjectTag/*', { ...tagging.from, inferred: 'request-parameters' });
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

function readAccessPoint(record: JsonCursor, parameters: JsonCursor | undefined, keys: ContextKeys): void {
  for (const entry of record.get('resources')?.items() ?? []) {
    const arn = entry.get('ARN')?.claim();
    if (entry.get('type')?.string === 'AWS::S3::AccessPoint' && arn) {
      keys.known('s3:DataAccessPointArn', arn.value, arn.from);
      return;
    }
  }
  const host = parameters?.find('Host');
  const bucket = parameters?.find('bucketName')?.string;
  const isPlainHost = host?.string?.startsWith(`${bucket}.s3.`) || host?.string?.startsWith('s3.');
  if (host && bucket !== undefined && !bucket.endsWith('-s3alias') && isPlainHost) {
    keys.absent('s3:DataAccessPointArn', host.origin('way-of-call'));
  }
}

/** @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html */
function readKms({ parameters, identity, region, operation }: Call, keys: ContextKeys): void {
  const { accountId, way, invokedBy, type } = identity;
  if (accountId && type !== 'AWSService') keys.known('kms:CallerAccount', accountId.value, accountId.from);
  const encryptionContext = parameters?.find('encryptionContext');
  const pairs = encryptionContext?.members() ?? [];
  if (encryptionContext && pairs.length > 0) {
    for (const { key, value } of pairs) {
      const text = value.scalar;
      if (text === undefined || isMasked(text)) keys.present(`kms:EncryptionContext:${key}`, value.origin());
      else keys.known(`kms:EncryptionContext:${key}`, text, value.origin());
    }
    keys.list(
      'kms:EncryptionContextKeys',
      pairs.map(({ key }) => key),
      encryptionContext.origin(),
    );
    keys.absent('kms:EncryptionContext:*', encryptionContext.origin('request-parameters'));
  } else if (parameters && TAKES_ENCRYPTION_CONTEXT.has(operation ?? '')) {
    keys.absent('kms:EncryptionContext:*', parameters.origin('request-parameters'));
    keys.absent('kms:EncryptionContextKeys', parameters.origin('request-parameters'));
  }
  // A service that encrypts for somebody sets keys of its own, such as `aws:s3:arn`: the call may be its.
  const isForService = pairs.some(({ key }) => key.toLowerCase().startsWith('aws:'));
  if (way === 'direct' && !isForService) {
    keys.absent('kms:ViaService', identity.at.origin('way-of-call'));
  } else if (way === 'forward-access' && invokedBy && region) {
    const dot = invokedBy.value.indexOf('.');
    const isGlobalName = invokedBy.value.slice(dot).startsWith('.amazonaws.com');
    if (dot > 0 && isGlobalName) {
      const value = `${invokedBy.value.slice(0, dot)}.${region.value}${invokedBy.value.slice(dot)}`;
      keys.known('kms:ViaService', value, { ...invokedBy.from, inferred: 'translated-value' });
    }
  }
}

const TAKES_ENCRYPTION_CONTEXT: ReadonlySet<string> = new Set([
  'Decrypt',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyPair',
  'GenerateDataKeyPairWithoutPlaintext',
  'GenerateDataKeyWithoutPlaintext',
]);

/** Values of a parameter by its path, whatever the letter case; `[]` leads through a list. */
export function valuesAt(parameters: JsonCursor, path: string): readonly JsonCursor[] {
  let cursors: readonly JsonCursor[] = [parameters];
  for (const step of path.split('.')) {
    const isList = step.endsWith('[]');
    const name = isList ? step.slice(0, -2) : step;
    cursors = cursors.flatMap((cursor) => {
      const found = cursor.find(name);
      if (found === undefined || found.isNull) return [];
      return isList ? found.items() : [found];
    });
  }
  return cursors;
}

/**
 * An instant as ISO 8601 in UTC. Records have it so; data lakes write `2026-03-02 09:15:00.000`, sessions also
 * `20260302T091500Z`. Undefined for any other text.
 */
export function toInstant(claim: Claim<string>): Claim<string> | undefined {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d):?(\d\d)(?:\.(\d{1,9}))?(?:Z|\+00:?00)?$/.exec(
    claim.value,
  );
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = ''] = match;
  const digits = fraction.replace(/0+$/, '');
  const value = `${year}-${month}-${day}T${hour}:${minute}:${second}${digits === '' ? '' : `.${digits}`}Z`;
  return value === claim.value ? claim : derive(claim, value, 'translated-value');
}
