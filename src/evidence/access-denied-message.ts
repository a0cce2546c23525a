/**
 * An AWS error as people paste it: the message alone, the output of a CLI or SDK, a log, a build's output, a
 * reply in a mail. Every denial sentence in it becomes a denial; an error without one is judged by its code and
 * its wording.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
import { prefixOfSdkName } from '../catalog/event-source.ts';
import {
  actionsOfOperation,
  canonicalAction,
  isOperationOnly,
  servicesOfOperation,
} from '../catalog/operation-action.ts';
import { type NamedCall, requiredByName } from '../catalog/required-by-name.ts';
import { isCheckedOnAll } from '../catalog/service-reference.ts';
import {
  findSentences,
  type PolicyType,
  type Sentence,
  type SentenceReason,
  type Slot,
} from './access-denied-sentence.ts';
import type { Claim, Denial, EncodedMessage, Reason } from './denial.ts';
import { type CodeMeaning, meaningOfCode, meaningOfProblem, meaningOfWording } from './error-code.ts';
import { GAP, type MessageText, readMessageText } from './message-text.ts';
import { derive, NO_PRINCIPAL, type Principal, readPrincipal } from './principal.ts';
import { type PrintedResource, readResourceText } from './resource-text.ts';
import { CUT, type ErrorDetails, type ErrorHead, findErrorHeads, readErrorDetails } from './sdk-error.ts';
import type { TextView } from './text-view.ts';

/** What one sentence says, whatever it stands in. */
export interface SentenceFacts {
  readonly sentence: Sentence;
  readonly principal: Principal;
  readonly action?: Claim<string> | undefined;
  readonly actionText?: Claim<string> | undefined;
  readonly actionCandidates?: readonly string[] | undefined;
  readonly resource: PrintedResource;
  readonly reason: Reason;
  readonly encodedMessage?: EncodedMessage | undefined;
  readonly authorizationId?: Claim<string> | undefined;
  readonly authorizationRegion?: Claim<string> | undefined;
}

export interface Message {
  readonly text: MessageText;
  readonly sentences: readonly Sentence[];
}

/** The sentences of a text, read in the way that makes more of its line breaks. */
export function readMessage(view: TextView): Message {
  const { soft, hard, hardIsLikely } = readMessageText(view);
  const softSentences = findSentences(soft);
  if (hard === undefined) return { text: soft, sentences: softSentences };
  const hardSentences = findSentences(hard);
  const gain = weigh(hardSentences) - weigh(softSentences);
  if (gain > 0 || (gain === 0 && hardIsLikely)) return { text: hard, sentences: hardSentences };
  return { text: soft, sentences: softSentences };
}

/** How much was understood. */
function weigh(sentences: readonly Sentence[]): number {
  let weight = 0;
  for (const { resource, reason } of sentences) {
    weight += 2 + (resource ? 1 : 0) + (reason ? 1 : 0) + (reason?.policyArn ? 1 : 0);
  }
  return weight;
}

/** What a sentence says; `what` names the place, `operation` helps with the spelling of the action. */
export function factsOf(
  text: MessageText,
  sentence: Sentence,
  what: string,
  operation?: string,
): SentenceFacts {
  const claim = (slot: Slot | undefined): Claim<string> | undefined =>
    slot && { value: slot.text, from: text.view.origin(what, slot.start, slot.end) };
  const principal = principalOf(sentence, claim);
  const action = actionOf(sentence, claim, text, what, operation);
  const printed = claim(sentence.resource);
  const resource = printed
    ? readResourceText(printed, action.action?.value ?? action.actionText?.value, principal.principal?.value)
    : NO_RESOURCE;
  const { encoded } = sentence;
  const encodedMessage = encoded && {
    text: encoded.text,
    state: encoded.truncated ? ('truncated' as const) : ('complete' as const),
    from: text.view.origin(what, encoded.start, encoded.end),
  };
  return {
    sentence,
    principal,
    ...action,
    resource,
    reason: reasonOf(sentence.reason, claim),
    encodedMessage,
    authorizationId: claim(sentence.authorizationId),
    authorizationRegion: claim(sentence.authorizationRegion),
  };
}

const NO_RESOURCE: PrintedResource = { anomalies: [] };

type ToClaim = (slot: Slot | undefined) => Claim<string> | undefined;

function principalOf(sentence: Sentence, claim: ToClaim): Principal {
  const printed = claim(sentence.principal);
  if (printed !== undefined) return readPrincipal(printed);
  if (sentence.kind === 'root-assumes-role') return { ...NO_PRINCIPAL, principalKind: 'root' };
  if (sentence.kind !== 'federated' || sentence.action === undefined) return NO_PRINCIPAL;
  switch (sentence.action.text.toLowerCase()) {
    case 'sts:assumerolewithsaml':
      return { ...NO_PRINCIPAL, principalKind: 'saml' };
    case 'sts:assumerolewithwebidentity':
      return { ...NO_PRINCIPAL, principalKind: 'web-identity' };
    default:
      return NO_PRINCIPAL;
  }
}

/** Actions that a fixed text stands for. */
const ACTIONS_OF_WORDING: Readonly<Partial<Record<Sentence['kind'], string>>> = {
  ciphertext: 'kms:Decrypt',
  'root-assumes-role': 'sts:AssumeRole',
};

type ActionFacts = Pick<SentenceFacts, 'action' | 'actionText' | 'actionCandidates'>;

function actionOf(
  sentence: Sentence,
  claim: ToClaim,
  text: MessageText,
  what: string,
  operation: string | undefined,
): ActionFacts {
  const implied = ACTIONS_OF_WORDING[sentence.kind];
  if (implied !== undefined) {
    const from = text.view.origin(what, sentence.start, sentence.end, 'action-of-wording');
    return { action: { value: implied, from } };
  }
  const printed = claim(sentence.action);
  if (printed === undefined) return {};
  if (!printed.value.includes(':')) {
    // The console names the service on a line of its own.
    const prefix = sentence.service && prefixOfSdkName(sentence.service.text);
    if (prefix === undefined) return { actionText: printed };
    return {
      action: derive(printed, `${prefix}:${printed.value}`, 'prefix-of-service'),
      actionText: printed,
    };
  }
  const action = canonicalAction(printed.value, operation);
  const actionText = action === printed.value ? undefined : printed;
  if (!isOperationOnly(action)) return { action: { ...printed, value: action }, actionText };
  const colon = action.indexOf(':');
  const { candidates } = actionsOfOperation(action.slice(0, colon), action.slice(colon + 1), undefined);
  return { actionText: printed, actionCandidates: candidates };
}

function reasonOf(reason: SentenceReason | undefined, claim: ToClaim): Reason {
  if (reason === undefined) return { kind: 'unstated' };
  const { kind, type, transitively, setting } = reason;
  const policyArn = claim(reason.policyArn);
  // In `in a VPC endpoint policy transitively through an SCP` the SCP is what denies.
  const acting: PolicyType | undefined = transitively ?? type;
  // Before 2021 `explicit deny in a service control policy` was also the text for an SCP without an Allow.
  const kindCertain =
    kind === 'explicit' && acting?.layer === 'scp' && policyArn === undefined ? false : undefined;
  return {
    kind,
    layer: acting?.layer,
    trust: acting?.trust,
    transitively: transitively && type?.layer,
    policyArn,
    layerCertain: reason.alternatives && false,
    kindCertain,
    setting,
    from: claim(reason.slot)?.from,
  };
}

/** Every denial in a pasted text; empty where nothing in it looks like an AWS error. */
export function readErrorMessage(view: TextView): readonly Denial[] {
  const { text, sentences } = readMessage(view);
  const items = findItems(text, sentences);
  if (items.length === 0) {
    const denial = readBareError(text);
    return denial === undefined ? [] : [denial];
  }
  const denials = new Map<string, Denial>();
  let from = 0;
  for (const [index, item] of items.entries()) {
    if (item.sentence && isRepeatedWhole(text, item.sentence, sentences)) continue;
    const to = items[index + 1]?.wrapperStart ?? text.flat.length;
    const denial = item.sentence
      ? denialOfSentence(text, item.sentence, { from, to: Math.max(to, item.end) })
      : denialOfHead(text, item, to);
    from = item.end;
    if (denial === undefined) continue;
    const key = identityOf(denial);
    if (!denials.has(key)) denials.set(key, denial);
  }
  return [...denials.values()];
}

/** HTTP clients print the beginning of a body, cut, before the SDK prints all of it. */
function isRepeatedWhole(text: MessageText, sentence: Sentence, sentences: readonly Sentence[]): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1];
  if (!next || !text.flat.slice(sentence.start, next.start).includes(CUT)) return false;
  // Anywhere in the sentence it may have been cut.
  const begins = (whole: string | undefined, cut: string | undefined) => (whole ?? '').startsWith(cut ?? '');
  return (
    begins(next.principal?.text, sentence.principal?.text) && begins(next.action?.text, sentence.action?.text)
  );
}

/** One error: a sentence with the head of the wrapper that it stands in, or a head alone. */
interface Item {
  readonly start: number;
  readonly end: number;
  /** Where what belongs to it begins. */
  readonly wrapperStart: number;
  readonly sentence?: Sentence;
}

/** A sentence farther behind a head than this belongs to something else. */
const HEAD_REACH = 1200;

/**
 * Sentences and heads in order. A head belongs to the sentence that follows it, and so does a head before that one
 * on the same line: one error wraps the other.
 */
function findItems(text: MessageText, sentences: readonly Sentence[]): readonly Item[] {
  const items: Item[] = [];
  const wrapperStarts = new Map<Sentence, number>();
  const heads = findErrorHeads(text);
  let next = sentences.length - 1;
  let inner: { readonly head: ErrorHead; readonly sentence: Sentence } | undefined;
  for (const head of heads.toReversed()) {
    while (next > 0 && sentences[next - 1]!.start >= head.end) next--;
    const following = sentences[next];
    const sentence = following && following.start >= head.end ? following : undefined;
    const isFirst =
      sentence !== undefined && !wrapperStarts.has(sentence) && sentence.start - head.end <= HEAD_REACH;
    const isOuter =
      inner !== undefined && inner.sentence === sentence && isOneLine(text, head.end, inner.head.start);
    if (sentence !== undefined && (isFirst || isOuter)) {
      wrapperStarts.set(sentence, head.start);
      inner = { head, sentence };
    } else {
      items.push({ start: head.start, end: head.end, wrapperStart: head.start });
    }
  }
  for (const sentence of sentences) {
    const { start, end } = sentence;
    items.push({ start, end, wrapperStart: wrapperStarts.get(sentence) ?? start, sentence });
  }
  return items.sort((a, b) => a.start - b.start);
}

function isOneLine(text: MessageText, from: number, to: number): boolean {
  const between = text.view.text.slice(from, Math.min(to, from + HEAD_REACH));
  return to - from <= HEAD_REACH && !between.includes('\n') && !between.includes(GAP);
}

const TEXT = 'message';

function denialOfSentence(text: MessageText, sentence: Sentence, span: { from: number; to: number }): Denial {
  const details = readErrorDetails(text, TEXT, { ...span, start: sentence.start, end: sentence.end });
  const facts = factsOf(text, sentence, TEXT, details.operation?.eventName.value);
  const isEc2 = sentence.kind === 'operation';
  const inferred = facts.action || facts.actionText ? undefined : actionOfDetails(details, isEc2);
  const action = facts.action ?? inferred?.action;
  return {
    form: 'error-message',
    ...meaningOfSentence(sentence),
    principalKind: facts.principal.principalKind,
    principal: facts.principal.principal,
    session: facts.principal.session,
    accountId: facts.principal.accountId,
    action,
    actionText: facts.actionText,
    actionCandidates: facts.actionCandidates ?? inferred?.actionCandidates,
    requiredActions: requiredInText(action, details),
    // Where the action itself is looked up, so is the resource; a sentence that names none has left it out.
    resource: facts.resource.resource ?? (inferred && resourceless(inferred.action)),
    resourceText: facts.resource.resourceText,
    reason: facts.reason,
    context: new Map(),
    ...withoutCalledAction(details),
    encodedMessage: facts.encodedMessage,
    authorizationId: facts.authorizationId,
    authorizationRegion: facts.authorizationRegion,
    contradictions: [],
    anomalies: [...facts.principal.anomalies, ...facts.resource.anomalies],
  };
}

/** A sentence is a denial, but for the one about a switch of the account. */
export function meaningOfSentence(sentence: Sentence): CodeMeaning {
  if (sentence.kind !== 'billing-access') return { classification: 'authorization' };
  return meaningOfProblem('billing-access');
}

function denialOfHead(text: MessageText, head: Item, to: number): Denial | undefined {
  const start = Math.min(to, head.start + WRAPPER_LENGTH);
  const details = readErrorDetails(text, TEXT, { from: head.start, start, end: head.end, to });
  return denialOfDetails(details, text.flat.slice(head.end, Math.min(to, head.end + WRAPPER_LENGTH)));
}

/** As much of a text as one error without a sentence may take. */
const WRAPPER_LENGTH = 1600;

/** A text without sentence and head: a wire format, a printed SDK error, a message with a known wording. */
function readBareError(text: MessageText): Denial | undefined {
  const length = Math.min(text.flat.length, WRAPPER_LENGTH);
  const details = readErrorDetails(text, TEXT, { from: 0, start: length, end: 0, to: length });
  const named = leadingCode(text);
  const errorCode = details.errorCode ?? named;
  return denialOfDetails({ ...details, errorCode }, text.flat) ?? plainDenial(text, details.calledAction);
}

/**
 * The two words in a short text, with nothing else that is known: a refusal of something. CloudFormation names the
 * action before them: `API: s3:CreateBucket Access Denied`.
 */
function plainDenial(text: MessageText, called: Claim<string> | undefined): Denial | undefined {
  const match = text.flat.length > WRAPPER_LENGTH ? null : /access ?denied|403 forbidden/i.exec(text.flat);
  if (match === null) return undefined;
  const isCode = match[0] === 'AccessDenied';
  return {
    form: 'error-message',
    classification: called === undefined ? 'possible' : 'authorization',
    principalKind: 'unknown',
    action: called,
    reason: { kind: 'unstated' },
    context: new Map(),
    errorCode: isCode ? text.view.claim(TEXT, match.index, match.index + match[0].length) : undefined,
    contradictions: [],
    anomalies: [],
  };
}

/** `AccessDenied: Access Denied` at the beginning of a text. */
function leadingCode(text: MessageText): Claim<string> | undefined {
  const match = /^ ?(?:Error: )?(?:[A-Za-z0-9$]{1,64}[.#]){0,12}([A-Za-z0-9]{3,128}): /.exec(
    text.flat.slice(0, 1000),
  );
  const code = match?.[1];
  if (code === undefined || meaningOfCode(code) === undefined) return undefined;
  const start = match![0].length - ': '.length - code.length;
  return text.view.claim(TEXT, start, start + code.length);
}

/** An error that is known by its code and wording only; undefined when neither is known. */
function denialOfDetails(details: ErrorDetails, message: string): Denial | undefined {
  const meaning = meaningOf(details.errorCode?.value, message);
  if (meaning === undefined) return undefined;
  const isOpen = meaning.classification === 'authorization' || meaning.classification === 'possible';
  const inferred = isOpen
    ? (actionOfDetails(details, false) ?? organizationsAction(details, message))
    : undefined;
  return {
    form: 'error-message',
    ...meaning,
    principalKind: 'unknown',
    action: inferred?.action,
    actionCandidates: inferred?.actionCandidates,
    requiredActions: isOpen ? requiredInText(inferred?.action, details) : undefined,
    resource: inferred && resourceless(inferred.action),
    reason: { kind: 'unstated' },
    context: new Map(),
    ...withoutCalledAction(details),
    contradictions: [],
    anomalies: [],
  };
}

/** The wording tells more than the code. An error with a code that nobody knows is no denial by itself. */
export function meaningOf(code: string | undefined, message: string): CodeMeaning | undefined {
  const wording = meaningOfWording(message);
  if (code === undefined) return wording;
  const meaning = meaningOfCode(code) ?? { classification: 'not-authorization' };
  if (wording === undefined) return meaning;
  // A plain code beside a wording that leaves it open: the code decides.
  return wording.classification === 'possible' && meaning.classification === 'not-authorization'
    ? meaning
    : wording;
}

/** The action of the operation that the error names, where there is one and only one that it may be. */
function actionOfDetails(details: ErrorDetails, isEc2: boolean): ActionFacts | undefined {
  if (details.calledAction !== undefined) return { action: details.calledAction };
  const eventName = details.operation?.eventName;
  if (eventName === undefined) return undefined;
  const prefixes = prefixesOf(details, eventName.value, isEc2);
  const candidates = prefixes.flatMap(
    (prefix) => actionsOfOperation(prefix, eventName.value, undefined).candidates,
  );
  const [only] = candidates;
  if (only === undefined) return undefined;
  if (candidates.length > 1) return { actionCandidates: candidates };
  return { action: derive(eventName, only, 'action-of-operation') };
}

/**
 * AWS Organizations words its denials alike for all operations.
 *
 * OBSERVED 2026-09: AccessDeniedException with this message.
 */
function organizationsAction(details: ErrorDetails, message: string): ActionFacts | undefined {
  const eventName = details.operation?.eventName;
  if (eventName === undefined || !message.includes("You don't have permissions to access this resource"))
    return undefined;
  return { actionCandidates: [`organizations:${eventName.value}`] };
}

/** What else the call needs, as far as the names of its operation and of the refused action tell. */
function requiredInText(
  action: Claim<string> | undefined,
  { operation, service }: ErrorDetails,
): Denial['requiredActions'] {
  if (action === undefined) return undefined;
  const name = operation?.eventName.value;
  const prefix = service && prefixOfSdkName(service.value);
  const named = name === undefined ? [] : servicesOfOperation(name);
  return requiredOf({
    action: action.value,
    operation: name,
    services: prefix === undefined ? named : [...named, prefix],
  });
}

/** Undefined where the refused action is all that is known to be needed. */
export function requiredOf(call: NamedCall): Denial['requiredActions'] {
  const required = requiredByName(call);
  return required.length > 0 ? required : undefined;
}

function prefixesOf(details: ErrorDetails, operation: string, isEc2: boolean): readonly string[] {
  if (isEc2 || details.errorCode?.value === 'UnauthorizedOperation') return ['ec2'];
  // A service that stands behind the message may be another than the one of the operation before it.
  const named = servicesOfOperation(operation);
  if (named.length > 0) return named;
  const prefix = details.service && prefixOfSdkName(details.service.value);
  return prefix === undefined ? [] : [prefix];
}

function resourceless(action: Claim<string> | undefined): Denial['resource'] {
  if (action === undefined || !isCheckedOnAll(action.value)) return undefined;
  return {
    ...derive(action, '*', 'action-without-resource-type'),
    accountAssumed: false,
    pathUnknown: false,
  };
}

function withoutCalledAction({
  calledAction: _,
  ...details
}: ErrorDetails): Omit<ErrorDetails, 'calledAction'> {
  return details;
}

/** What makes two denials of one text the same: retries and nested causes repeat a sentence. */
function identityOf(denial: Denial): string {
  const { principal, session, action, actionText, resource, resourceText, reason, errorCode, operation } =
    denial;
  const request = [session ?? principal, action ?? actionText, resource ?? resourceText].map(
    (claim) => claim?.value ?? '',
  );
  // An error without any of these is known by its operation.
  const call = request.some((part) => part !== '')
    ? []
    : [errorCode?.value ?? '', operation?.eventName.value ?? ''];
  return [...request, reason.kind, reason.layer ?? '', reason.policyArn?.value ?? '', ...call].join('\n');
}
