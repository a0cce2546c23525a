/**
 * What a CloudTrail record says of the request context. For each condition key there are three outcomes: a value,
 * proof that the key was not in the request, or nothing; "nothing" leaves the key out, and so unknown. A record is
 * not the request context: a field that is missing proves absence only where the record would have had it.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
import { supportsCalledVia } from '../catalog/called-via.ts';
import { parseArn } from '../policy/arn.ts';
import { type Call, toInstant } from './cloudtrail-call.ts';
import {
  type Identity,
  isConsoleCall,
  isServiceAgent,
  isTrue,
  sourceAddress,
} from './cloudtrail-identity.ts';
import { readParameterKeys } from './cloudtrail-parameters.ts';
import { ContextKeys } from './context-keys.ts';
import type { Claim, Contradiction, Origin } from './denial.ts';
import type { JsonCursor } from './json-cursor.ts';
import { derive, isMasked } from './principal.ts';
import { isPublic } from './public-address.ts';

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
  readParameterKeys(call, keys);
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
  const isSigned = isService || type === 'AWSAccount' || IDENTITIES_WITH_ARN.has(type);
  if (isSigned) keys.known('aws:PrincipalIsAWSService', String(isService), byKind);
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
