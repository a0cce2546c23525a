/**
 * One CloudTrail record as a denial. A record is a copy of the call with pieces missing, differently from service
 * to service, so each fact has several sources. What AWS wrote in `errorMessage` about action and resource
 * outranks the list of resources, which outranks the parameters, which outrank the tables; of the caller,
 * `userIdentity` says more than the message.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
import { prefixOfEventSource } from '../catalog/event-source.ts';
import { actionsOfOperation, withoutApiDate } from '../catalog/operation-action.ts';
import {
  factsOf,
  meaningOf,
  meaningOfSentence,
  readMessage,
  type SentenceFacts,
} from './access-denied-message.ts';
import { type Call, toInstant } from './cloudtrail-call.ts';
import { readContext } from './cloudtrail-context.ts';
import { type Identity, isTrue, readIdentity } from './cloudtrail-identity.ts';
import { readResources } from './cloudtrail-resources.ts';
import type { ContextKeys } from './context-keys.ts';
import type { Anomaly, Claim, Contradiction, Denial, EncodedMessage } from './denial.ts';
import type { CodeMeaning } from './error-code.ts';
import type { JsonCursor } from './json-cursor.ts';
import { derive } from './principal.ts';

/** Whether a JSON value has the shape of a record, whatever its version. */
export function isRecord(cursor: JsonCursor): boolean {
  return (
    cursor.isObject &&
    cursor.get('eventSource')?.string !== undefined &&
    cursor.get('eventName')?.string !== undefined
  );
}

/** What a record says; `classification` is `none` where nothing was refused. */
export function readRecord(record: JsonCursor): Denial {
  const identity = readIdentity(record);
  const eventSource = record.get('eventSource')?.claim();
  const eventName = record.get('eventName')?.claim();
  const operation = eventName && withoutApiDate(eventName.value);
  const message = readErrorMessage(record, operation);
  const meaning = meaningOfRecord(record, message);
  const prefix = eventSource && prefixOfEventSource(eventSource.value);
  const parameters = parametersOf(record);
  const action = readAction({ prefix, operation, eventName, parameters, message, meaning });
  const caller = readCaller(identity, message);
  const region = readRegion(record);
  const time = record.get('eventTime')?.claim();
  const resources = readResources({
    record,
    identity,
    caller,
    prefix,
    operation,
    parameters,
    region,
    stated: message?.facts?.resource,
    action: action.action?.value,
    isRefusal: meaning.classification !== 'none',
    eventName,
  });
  const resource = resources.resource?.value;
  const call: Call = {
    record,
    identity,
    prefix,
    operation,
    action: action.action?.value,
    resource,
    region,
    time: time && toInstant(time),
    parameters,
  };
  const context = readContext(call);
  const keys = context.keys;
  addPassedService(call, eventSource, keys);
  return {
    form: 'cloudtrail',
    ...meaning,
    ...caller,
    sessionIssuer: identity.sessionIssuer,
    principalId: identity.principalId,
    accessKeyId: identity.accessKeyId,
    credentials: identity.credentials,
    invokedBy: identity.invokedBy,
    delegateAccountId: identity.delegateAccountId,
    ...action,
    ...resources,
    reason: message?.facts?.reason ?? { kind: 'unstated' },
    context: keys.toMap(),
    time: call.time,
    region,
    errorCode: record.get('errorCode')?.claim(),
    operation: eventName && { eventName, eventSource },
    requestId: record.get('requestID')?.claim(),
    eventId: record.get('eventID')?.claim(),
    sharedEventId: record.get('sharedEventID')?.claim(),
    recipientAccountId: record.get('recipientAccountId')?.claim(),
    vpcEndpointId: record.get('vpcEndpointId')?.claim(),
    vpcEndpointAccountId: record.get('vpcEndpointAccountId')?.claim(),
    authorizationId: message?.facts?.authorizationId,
    authorizationRegion: message?.facts?.authorizationRegion,
    encodedMessage: message && encodedMessageOf(message),
    contradictions: [
      ...identity.contradictions,
      ...contradictionsOfCaller(identity, message?.facts),
      ...context.contradictions,
    ],
    anomalies: [
      ...(message?.facts?.principal.anomalies ?? []),
      ...(message?.facts?.resource.anomalies ?? []),
      ...(meaning.classification === 'none' ? [] : unmapped(call, eventName, { ...action, ...resources })),
    ],
  };
}

interface RecordMessage {
  readonly at: JsonCursor;
  readonly text: string;
  readonly facts: SentenceFacts | undefined;
}

function readErrorMessage(record: JsonCursor, operation: string | undefined): RecordMessage | undefined {
  const at = record.get('errorMessage');
  const view = at?.content();
  if (at === undefined || view === undefined) return undefined;
  const message = readMessage(view);
  const [sentence] = message.sentences;
  const facts = sentence && factsOf(message.text, sentence, at.path, operation);
  return { at, text: view.text, facts };
}

/**
 * What the record reports. A service event was never authorised; an event without error is a success; the text
 * may tell more than the code.
 */
function meaningOfRecord(record: JsonCursor, message: RecordMessage | undefined): CodeMeaning {
  const code = record.get('errorCode')?.string;
  const isServiceEvent = record.get('eventType')?.string === 'AwsServiceEvent';
  if (isServiceEvent) return { classification: 'none' };
  if (message?.facts !== undefined) return meaningOfSentence(message.facts.sentence);
  if (isAuthorizerError(record, message)) {
    return { classification: 'service-permission', category: 'appsync-authorizer' };
  }
  if (code === undefined && message === undefined) return { classification: 'none' };
  return meaningOf(code, message?.text ?? '') ?? { classification: 'possible' };
}

/**
 * AppSync writes the answer of an API's own authorizer as JSON.
 * @see https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
 */
function isAuthorizerError(record: JsonCursor, message: RecordMessage | undefined): boolean {
  if (record.get('eventSource')?.string !== 'appsync.amazonaws.com' || message === undefined) return false;
  return message.text.includes('"errorType"') && message.text.includes('UnauthorizedException');
}

/** The parameters, where they are known: null, as on most denials, or a note that they were too large, says nothing. */
function parametersOf(record: JsonCursor): JsonCursor | undefined {
  const parameters = record.get('requestParameters');
  const isLeftOut = isTrue(parameters?.get('omitted')) && parameters?.get('originalSize') !== undefined;
  return parameters?.isObject && !isLeftOut ? parameters : undefined;
}

function readRegion(record: JsonCursor): Claim<string> | undefined {
  const region = record.get('awsRegion')?.claim();
  // The old global endpoint of STS is served from us-east-1.
  return region?.value === 'global' ? derive(region, 'us-east-1', 'translated-value') : region;
}

type ActionFacts = Pick<Denial, 'action' | 'actionText' | 'actionCandidates'>;

function readAction(event: {
  readonly prefix: string | undefined;
  readonly operation: string | undefined;
  readonly eventName: Claim<string> | undefined;
  readonly parameters: JsonCursor | undefined;
  readonly message: RecordMessage | undefined;
  readonly meaning: CodeMeaning;
}): ActionFacts {
  const { prefix, operation, eventName, parameters, message, meaning } = event;
  const stated = message?.facts;
  if (stated?.action || stated?.actionCandidates) {
    return {
      action: stated.action,
      actionText: stated.actionText,
      actionCandidates: stated.actionCandidates,
    };
  }
  if (prefix === undefined || operation === undefined || eventName === undefined) return {};
  const names = parameters && new Set(parameters.members().map(({ key }) => key.toLowerCase()));
  const { action, candidates } = actionsOfOperation(prefix, operation, names);
  // An authorizer of the service's own decided, and IAM perhaps had no part in it.
  const isOwn = meaning.category !== 'appsync-authorizer';
  return {
    action: action !== undefined && isOwn ? derive(eventName, action, 'action-of-operation') : undefined,
    actionCandidates: candidates.length > 1 || action === undefined || !isOwn ? candidates : undefined,
  };
}

type Caller = Pick<Denial, 'principalKind' | 'principal' | 'session' | 'accountId'>;

/**
 * The caller as the record has it. The resource owner's copy of a cross-account call has no ARN; its message may
 * still spell the caller out.
 */
function readCaller(identity: Identity, message: RecordMessage | undefined): Caller {
  const { principalKind, principal, session, accountId } = identity;
  const own: Caller = { principalKind, principal, session, accountId };
  const stated = message?.facts?.principal;
  if (principal !== undefined || stated?.principal === undefined) return own;
  if (principalKind !== 'other-account' && principalKind !== 'unknown') return own;
  return {
    principalKind: stated.principalKind,
    principal: stated.principal,
    session: stated.session,
    accountId: accountId ?? stated.accountId,
  };
}

function contradictionsOfCaller(
  identity: Identity,
  facts: SentenceFacts | undefined,
): readonly Contradiction[] {
  const stated = facts?.principal;
  if (stated === undefined) return [];
  const contradictions: Contradiction[] = [];
  const who = identity.session ?? identity.principal;
  const statedWho = stated.session ?? stated.principal;
  if (who && statedWho && who.value !== statedWho.value && identity.principalKind !== 'service') {
    contradictions.push({ what: 'principal', a: who, b: statedWho });
  }
  if (identity.accountId && stated.accountId && identity.accountId.value !== stated.accountId.value) {
    contradictions.push({ what: 'accountId', a: identity.accountId, b: stated.accountId });
  }
  return contradictions;
}

/** CloudTrail cuts messages at about 1 KB. */
const CUT_MESSAGE = 1000;

function encodedMessageOf({ text, facts }: RecordMessage): EncodedMessage | undefined {
  const encoded = facts?.encodedMessage;
  if (encoded === undefined || text.length < CUT_MESSAGE) return encoded;
  return text.trimEnd().endsWith(encoded.text) ? { ...encoded, state: 'truncated' } : encoded;
}

/** What the tables do not say of an operation that was refused. */
function unmapped(
  { parameters }: Call,
  eventName: Claim<string> | undefined,
  { action, actionCandidates, resource, resourceCandidates }: Partial<Denial>,
): readonly Anomaly[] {
  if (eventName === undefined) return [];
  const at = eventName.from;
  const anomalies: Anomaly[] = [];
  if (action === undefined && actionCandidates?.length === 1)
    anomalies.push({ kind: 'action-not-listed', at });
  if (parameters !== undefined && resource === undefined && resourceCandidates === undefined) {
    anomalies.push({ kind: 'resource-not-derived', at });
  }
  return anomalies;
}

/** Services that pass a role on under their own name. */
const PASSES_TO_ITSELF: ReadonlySet<string> = new Set([
  'cloudformation.amazonaws.com',
  'codebuild.amazonaws.com',
  'codepipeline.amazonaws.com',
  'ec2.amazonaws.com',
  'glue.amazonaws.com',
  'lambda.amazonaws.com',
  'states.amazonaws.com',
]);

/**
 * iam:PassRole that was refused inside the call of another service: the role was for that service.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
function addPassedService(call: Call, eventSource: Claim<string> | undefined, keys: ContextKeys): void {
  if (call.action !== 'iam:PassRole' || eventSource === undefined) return;
  if (!PASSES_TO_ITSELF.has(eventSource.value)) return;
  keys.known('iam:PassedToService', eventSource.value, {
    ...eventSource.from,
    inferred: 'evaluating-service',
  });
}
