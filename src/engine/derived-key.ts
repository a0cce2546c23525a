/**
 * Condition keys that follow from the request itself: who calls, whose the resource is, and keys that are
 * defined by other keys. Used only where the request context does not list the key.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
import { parseDecimal } from '../policy/literal/decimal.ts';
import { parseInstant } from '../policy/literal/instant.ts';
import type { Caller } from './caller.ts';
import type { Request } from './request.ts';
import { ABSENT, NOT_KNOWN, PRESENT, type SlotValue } from './slot-value.ts';

/** What keys are derived from. */
interface Basis {
  readonly request: Request;
  readonly caller: Caller;
  /** Service prefix of the action, in lower case. */
  readonly service: string;
  /** Account that owns the resource; undefined while not known. */
  readonly resourceAccount: string | undefined;
  /** What the request context itself says of a key. */
  listed(key: string): SlotValue | undefined;
}

type Derivation = (state: Basis) => SlotValue | undefined;

/** What follows for a key (lower-case); undefined when nothing does. */
export function deriveKey(key: string, state: Basis): SlotValue | undefined {
  return DERIVATIONS.get(key)?.(state);
}

const PRINCIPAL_TYPES = {
  root: 'Account',
  user: 'User',
  role: 'AssumedRole',
  'federated-user': 'FederatedUser',
  provider: 'User',
  anonymous: 'Anonymous',
  'origin-access-identity': undefined,
  service: undefined,
  unrecognised: undefined,
} as const;

const DERIVATIONS: ReadonlyMap<string, Derivation> = new Map<string, Derivation>([
  // Rule key-principal-arn: never the session's own ARN. Rule key-saml-call: absent for a provider's caller.
  ['aws:principalarn', ({ caller }) => caller.principalArn ?? ABSENT],
  ['aws:principalaccount', principalAccount],
  // Always there; what it is for a service is not documented.
  ['aws:principaltype', ({ caller }) => PRINCIPAL_TYPES[caller.kind] ?? PRESENT],
  [
    'aws:principalisawsservice',
    // In signed requests only, which a provider's callers do not make.
    ({ caller }) =>
      caller.kind === 'anonymous' || caller.kind === 'provider' ? ABSENT : String(caller.kind === 'service'),
  ],
  ['aws:principalservicename', ({ caller }) => (caller.kind === 'service' ? caller.principal : ABSENT)],
  [
    'aws:principalservicenameslist',
    ({ caller }) => (caller.kind === 'service' ? [caller.principal] : ABSENT),
  ],
  ['aws:username', ({ caller }) => (caller.kind === 'user' ? caller.name : ABSENT)],
  ['aws:userid', userId],
  ['aws:assumedroot', ({ caller }) => (caller.credentials === 'AssumeRoot' ? 'true' : undefined)],
  ['aws:federatedprovider', federatedProvider],
  ['aws:resourceaccount', resourceAccount],
  ['s3:resourceaccount', (state) => (state.service === 's3' ? resourceAccount(state) : undefined)],
  ['kms:calleraccount', ({ service, caller }) => (service === 'kms' ? caller.account || ABSENT : undefined)],
  ['aws:calledviafirst', (state) => calledVia(state, (chain) => chain[0])],
  ['aws:calledvialast', (state) => calledVia(state, (chain) => chain[chain.length - 1])],
  ['aws:viaawsservice', viaService],
  ['aws:epochtime', epochTime],
  ['aws:currenttime', currentTime],
]);

function principalAccount({ caller }: Basis): SlotValue {
  if (caller.kind === 'anonymous') return 'anonymous';
  // ASSUMPTION: a service has a value that is no customer's account, as policies that compare accounts rely on.
  if (caller.kind === 'service' || caller.kind === 'origin-access-identity') return caller.principal;
  return caller.account === '' ? ABSENT : caller.account;
}

function userId({ caller }: Basis): SlotValue | undefined {
  switch (caller.kind) {
    case 'root':
      return caller.account;
    case 'federated-user':
      return `${caller.account}:${caller.sessionName}`;
    case 'anonymous':
      return 'anonymous';
    case 'provider':
      return caller.principal;
    default:
      return undefined;
  }
}

function federatedProvider({ caller, request }: Basis): SlotValue | undefined {
  const isWebIdentity = request.action.toLowerCase() === 'sts:assumerolewithwebidentity';
  return caller.kind === 'provider' && isWebIdentity ? caller.principal : undefined;
}

/** Unknown for the actions that do not supply the key, and while the owner is not known. */
function resourceAccount(state: Basis): SlotValue {
  if (state.service === 'ebs' || LACKS_RESOURCE_ACCOUNT.has(state.request.action.toLowerCase()))
    return NOT_KNOWN;
  return state.resourceAccount ?? PRESENT;
}

function calledVia(
  state: Basis,
  pick: (chain: readonly string[]) => string | undefined,
): SlotValue | undefined {
  const chain = state.listed('aws:CalledVia');
  if (typeof chain === 'string') return chain;
  return Array.isArray(chain) ? pick(chain) : undefined;
}

function viaService(state: Basis): SlotValue | undefined {
  for (const key of ['aws:CalledVia', 'aws:CalledViaFirst', 'aws:CalledViaLast']) {
    const value = state.listed(key);
    if (value !== undefined && value !== ABSENT && value !== NOT_KNOWN) return 'true';
  }
  return undefined;
}

function epochTime(state: Basis): SlotValue | undefined {
  const time = state.listed('aws:CurrentTime');
  if (typeof time !== 'string') return undefined;
  const milliseconds = parseInstant(time);
  return milliseconds === undefined ? undefined : String(Math.floor(milliseconds / 1000));
}

function currentTime(state: Basis): SlotValue | undefined {
  const time = state.listed('aws:EpochTime');
  return typeof time === 'string' && parseDecimal(time) !== undefined ? time : undefined;
}

/**
 * Actions that act on another account's resource and do not supply aws:ResourceAccount, beside all of `ebs`.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 */
const LACKS_RESOURCE_ACCOUNT: ReadonlySet<string> = new Set([
  'auditmanager:updateassessmentframeworkshare',
  'detective:acceptinvitation',
  'ds:acceptshareddirectory',
  'ec2:accepttransitgatewaypeeringattachment',
  'ec2:acceptvpcendpointconnections',
  'ec2:acceptvpcpeeringconnection',
  'ec2:createtransitgatewaypeeringattachment',
  'ec2:createvpcendpoint',
  'ec2:createvpcpeeringconnection',
  'es:acceptinboundconnection',
  'guardduty:acceptadministratorinvitation',
  'macie2:acceptinvitation',
  'route53:associatevpcwithhostedzone',
  'route53:createvpcassociationauthorization',
  'securityhub:acceptadministratorinvitation',
]);
