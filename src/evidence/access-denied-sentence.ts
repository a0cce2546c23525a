/**
 * The sentence in which AWS says no, and the few fixed texts that stand in for it:
 *
 *   User: PRINCIPAL is not authorized to perform: ACTION on resource: RESOURCE
 *     because no TYPE allows the ACTION action
 *     with an explicit deny in a TYPE[ transitively through a TYPE][: POLICY-ARN]
 *
 * Nearly every part may be missing. This file finds sentences in a text and takes them apart into slots; it does
 * not say what the slots mean. Each look-up is confined to the stretch between one sentence and the next, so the
 * work is in proportion to the length of the text.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/logging-using-cloudtrail.html
 */
import type { Layer, ServiceSetting } from './denial.ts';
import { GAP, type MessageText } from './message-text.ts';

/** A part of a sentence: its text, with line wraps undone, and its range in the message text. */
export interface Slot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type SentenceKind =
  /** Somebody is not authorized to perform an action. */
  | 'denial'
  /** The same as the labelled lines that the console shows. */
  | 'console'
  /** A federated caller, who is not named. */
  | 'federated'
  /** EC2's text without principal and action. */
  | 'operation'
  /** The key behind a ciphertext is missing, elsewhere, or not allowed. */
  | 'ciphertext'
  | 'endpoint'
  | 'queue'
  | 'root-assumes-role'
  | 'session-credentials'
  | 'billing-access';

export interface SentenceReason {
  readonly kind: 'implicit' | 'explicit' | 'unstated';
  readonly type?: PolicyType | undefined;
  readonly transitively?: PolicyType | undefined;
  readonly policyArn?: Slot | undefined;
  readonly setting?: ServiceSetting | undefined;
  /** The wording lists other causes beside the policy type. */
  readonly alternatives?: true | undefined;
  readonly slot: Slot;
}

export interface PolicyType {
  readonly layer: Layer;
  readonly trust?: true;
}

export interface Sentence {
  readonly kind: SentenceKind;
  readonly start: number;
  readonly end: number;
  readonly principal?: Slot | undefined;
  readonly action?: Slot | undefined;
  /** Service of an action that is printed without prefix. */
  readonly service?: Slot | undefined;
  readonly resource?: Slot | undefined;
  readonly reason?: SentenceReason | undefined;
  readonly encoded?: (Slot & { readonly truncated: boolean }) | undefined;
  readonly authorizationId?: Slot | undefined;
  readonly authorizationRegion?: Slot | undefined;
}

/** More denials than this in one text are not read. */
const SENTENCE_LIMIT = 2000;

/** All sentences of a text, in order. */
export function findSentences(message: MessageText): readonly Sentence[] {
  const anchors = findAnchors(message.flat);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [index, anchor] of anchors.entries()) {
    if (anchor.at < from) continue;
    const to = anchors[index + 1]?.at ?? message.flat.length;
    const sentence = new SentenceReader(message, from, to).read(anchor);
    if (sentence === undefined) continue;
    sentences.push(sentence);
    from = sentence.end;
    if (sentences.length === SENTENCE_LIMIT) break;
  }
  return sentences;
}

interface Anchor {
  readonly kind: SentenceKind;
  readonly at: number;
  readonly length: number;
}

/** Without its first letter, which may be a capital. */
const NOT_AUTHORIZED = 'ot authorized to perform';

/** The words by which a sentence is found. */
const ANCHORS: readonly (readonly [string, SentenceKind])[] = [
  [NOT_AUTHORIZED, 'denial'],
  ['On resource(s): ', 'console'],
  ['You are not authorized to perform this operation', 'operation'],
  ['The ciphertext refers to a customer master key that does not exist', 'ciphertext'],
  ['The request was denied due to a VPC endpoint policy', 'endpoint'],
  ['Access to the resource https://', 'queue'],
  ['Roles may not be assumed by root accounts', 'root-assumes-role'],
  ['Cannot call GetSessionToken with session credentials', 'session-credentials'],
  ['Cannot call GetFederationToken with session credentials', 'session-credentials'],
  ['IAM user access not activated', 'billing-access'],
  ['User not enabled for cost explorer access', 'billing-access'],
];

function findAnchors(flat: string): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const [words, kind] of ANCHORS) {
    for (let at = flat.indexOf(words); at >= 0; at = flat.indexOf(words, at + words.length)) {
      // Then it is EC2's sentence, which has words of its own in the list.
      if (words === NOT_AUTHORIZED && flat.startsWith(' this operation', at + words.length)) continue;
      anchors.push({ kind, at, length: words.length });
    }
  }
  return anchors.sort((a, b) => a.at - b.at);
}

/** How far before its words a sentence may begin: a session ARN is below 300 characters, a path below 512. */
const SUBJECT_LIMIT = 900;
/** Longest resource: a policy's ARN may have 2048 characters, an object key 1024. */
const RESOURCE_LIMIT = 4096;
const TAIL_LIMIT = 600;

/** Reads one sentence between the end of the one before and the words of the next. */
class SentenceReader {
  readonly #text: string;
  readonly #flat: string;
  readonly #from: number;
  readonly #to: number;
  #at = 0;

  constructor(message: MessageText, from: number, to: number) {
    this.#text = message.view.text;
    this.#flat = message.flat;
    this.#from = from;
    this.#to = to;
  }

  read(anchor: Anchor): Sentence | undefined {
    this.#at = anchor.at + anchor.length;
    switch (anchor.kind) {
      case 'denial':
        return this.#denial(anchor.at);
      case 'console':
        return this.#consoleLines(anchor);
      case 'operation':
        return this.#operation(anchor.at);
      case 'queue':
        return this.#queue(anchor);
      default: {
        const slot = this.#slot(anchor.at, this.#at);
        return {
          kind: anchor.kind,
          start: anchor.at,
          end: this.#at,
          reason: FIXED_REASONS[anchor.kind]?.(slot),
        };
      }
    }
  }

  /** `… is not authorized to perform: ACTION …`; `at` is where `ot` stands. */
  #denial(at: number): Sentence | undefined {
    const isQuoted = this.#skip(':')
      ? false
      : this.#flat[this.#at + 1] === '`' || this.#flat[this.#at] === '`';
    this.#skip(' ');
    if (isQuoted) this.#skip('`');
    const action = this.#match(ACTION);
    if (action === undefined) return undefined;
    if (!this.#flat.startsWith('is n', at - 4)) {
      return { kind: 'federated', start: Math.max(at - 1, this.#from), end: this.#at, action };
    }
    if (isQuoted && !this.#skip("'")) this.#skip('`');
    const subject = this.#subject(at - 4);
    const resource = this.#target(isQuoted);
    const reason = this.#reason();
    const tail = this.#tail();
    return {
      kind: 'denial',
      start: subject.start,
      end: this.#at,
      principal: subject.principal,
      action,
      resource,
      reason,
      ...tail,
    };
  }

  /** The subject that ends before `end`: `User: ARN`, `User ARN`, a bare ARN, the name of a service. */
  #subject(end: number): { readonly start: number; readonly principal?: Slot } {
    const from = Math.max(this.#from, end - SUBJECT_LIMIT);
    const before = this.#flat.slice(from, end).trimEnd();
    const gap = before.lastIndexOf(GAP);
    let user = before.lastIndexOf('User');
    // Inside a word or a path it is part of somebody's name.
    while (user > gap && !(USER_BREAKS.includes(before[user + 4]!) && !isWordBefore(before, user))) {
      user = user === 0 ? -1 : before.lastIndexOf('User', user - 1);
    }
    if (user > gap) {
      let start = user + 'User'.length;
      while (start < before.length && USER_BREAKS.includes(before[start]!)) start++;
      const principal = this.#joined(from + start, from + before.length);
      // A principal holds no blanks: otherwise `User` is just a word of the text.
      if (principal.text !== '' && !principal.text.includes(' ')) return { start: from + user, principal };
    }
    const start = before.lastIndexOf(' ') + 1;
    const token = this.#joined(from + start, from + before.length);
    if (token.text.startsWith('arn:') || token.text.includes('.amazonaws.com')) {
      return { start: token.start, principal: token };
    }
    return this.#displayName(before, from) ?? { start: from + before.length };
  }

  /** The last words before the sentence, up to three, that start a line, a clause or a quotation. */
  #displayName(
    before: string,
    from: number,
  ): { readonly start: number; readonly principal: Slot } | undefined {
    const line = this.#text.slice(from, from + before.length);
    let start = 0;
    for (const mark of ['\n', GAP, ': ', '"']) {
      const at = line.lastIndexOf(mark);
      if (at >= 0) start = Math.max(start, at + mark.length);
    }
    const name = line.slice(start).trim();
    if (name === '' || name.split(' ').length > 3) return undefined;
    return { start: from + start, principal: { text: name, start: from + start, end: from + before.length } };
  }

  /** What stands after the action: `on resource: R`, `on this resource`, … */
  #target(isQuoted: boolean): Slot | undefined {
    for (const words of UNNAMED_RESOURCES) {
      if (this.#flat.startsWith(words, this.#at)) {
        const start = this.#at + ' on '.length;
        this.#at += words.length;
        return this.#slot(start, this.#at);
      }
    }
    if (!this.#skip(' on resource')) {
      if (!this.#flat.startsWith(' on arn:', this.#at)) return undefined;
      this.#skip(' on');
    }
    this.#skip(':');
    this.#skip(' ');
    if (isQuoted && this.#skip('`')) return this.#quoted("'");
    if (this.#skip('"')) return this.#quoted('"');
    return this.#resource();
  }

  #quoted(mark: string): Slot {
    const start = this.#at;
    const window = this.#flat.slice(start, Math.min(this.#to, start + RESOURCE_LIMIT));
    const length = window.indexOf(mark);
    const end = length < 0 ? start + window.trimEnd().length : start + length;
    this.#at = length < 0 ? end : end + 1;
    return this.#joined(start, end);
  }

  /**
   * A resource without quotes may hold blanks and colons, so it ends where a known part of the sentence or of a
   * wrapper begins. Without one it ends with the line, and an ARN at the first blank.
   */
  #resource(): Slot | undefined {
    const start = this.#at;
    const window = this.#flat.slice(start, Math.min(this.#to, start + RESOURCE_LIMIT));
    let length = window.length;
    let isClosed = false;
    for (const words of RESOURCE_ENDS) {
      const at = window.indexOf(words);
      if (at >= 0 && at < length) {
        length = at;
        isClosed = true;
      }
    }
    if (window[length] === GAP) isClosed = false;
    const raw = this.#text.slice(start, start + length);
    const wrapped = raw.indexOf('\n');
    // Beyond a line break only the rest of a wrapped name may stand.
    if (wrapped >= 0 && (!isClosed || raw.slice(wrapped + 1).includes(' '))) {
      length = wrapped;
      isClosed = false;
    }
    if (!isClosed) {
      const line = window.slice(0, length);
      const blank = line.startsWith('arn:') || line.startsWith('* ') ? line.indexOf(' ') : line.indexOf(' (');
      if (blank >= 0) length = blank;
    }
    let end = start + length;
    while (end > start && TRAILING_MARKS.includes(this.#flat[end - 1]!)) end--;
    this.#at = end;
    return end === start ? undefined : this.#joined(start, end);
  }

  #reason(): SentenceReason | undefined {
    const start = this.#at;
    this.#match(BEFORE_REASON);
    const wordsStart = this.#at;
    const reason = this.#reasonWords();
    if (reason === undefined) {
      this.#at = start;
      return undefined;
    }
    return { ...reason, slot: this.#slot(wordsStart, this.#at) };
  }

  #reasonWords(): Omit<SentenceReason, 'slot'> | undefined {
    if (this.#skip('because no ')) {
      const type = this.#policyType();
      if (type === undefined) return undefined;
      this.#match(ALLOWS_THE_ACTION);
      return { kind: 'implicit', type };
    }
    if (this.#skip('with an explicit deny')) return this.#explicit();
    for (const [words, reason] of FIXED_CLAUSES) if (this.#skip(words)) return reason;
    return undefined;
  }

  #explicit(): Omit<SentenceReason, 'slot'> {
    const afterDeny = this.#at;
    if (this.#match(IN_A) === undefined) return { kind: 'explicit' };
    const type = this.#policyType();
    if (type === undefined) {
      this.#at = afterDeny;
      return { kind: 'explicit' };
    }
    const transitively = this.#match(THROUGH_A) === undefined ? undefined : this.#policyType();
    return { kind: 'explicit', type, transitively, policyArn: this.#policyArn() };
  }

  #policyType(): PolicyType | undefined {
    for (const [pattern, type] of POLICY_TYPES) if (this.#match(pattern) !== undefined) return type;
    return undefined;
  }

  /** `: arn:…`, up to white space, or a full stop before white space. */
  #policyArn(): Slot | undefined {
    const start = this.#at;
    this.#skip(':');
    this.#skip(' ');
    const slot = this.#match(POLICY_ARN);
    if (slot === undefined) {
      this.#at = start;
      return undefined;
    }
    let end = slot.end;
    while (end > slot.start && TRAILING_MARKS.includes(this.#flat[end - 1]!)) end--;
    this.#at = end;
    return this.#slot(slot.start, end);
  }

  /** The encoded message and the authorization id that may follow the sentence. */
  #tail(): Pick<Sentence, 'encoded' | 'authorizationId' | 'authorizationRegion'> {
    const start = this.#at;
    const window = this.#flat.slice(start, Math.min(this.#to, start + TAIL_LIMIT));
    const gap = window.indexOf(GAP);
    const near = gap < 0 ? window : window.slice(0, gap);
    const encodedAt = near.indexOf(ENCODED);
    if (encodedAt >= 0) {
      this.#at = start + encodedAt + ENCODED.length;
      this.#skip(' ');
      return { encoded: this.#encodedMessage() };
    }
    const idAt = near.indexOf(AUTHORIZATION_ID);
    if (idAt < 0) return {};
    const region = AUTHORIZATION_URL.exec(near);
    this.#at = start + idAt + AUTHORIZATION_ID.length;
    this.#skip(' ');
    const authorizationId = this.#match(WORD);
    const regionStart = region === null ? 0 : start + region.index + 'https://'.length;
    const authorizationRegion = region?.[1] && this.#slot(regionStart, regionStart + region[1].length);
    return { authorizationId, ...(authorizationRegion && { authorizationRegion }) };
  }

  /** The encoded characters, over the line breaks and blanks of a terminal: a run that goes on is long. */
  #encodedMessage(): (Slot & { readonly truncated: boolean }) | undefined {
    const start = this.#at;
    const runs: string[] = [];
    let end = start;
    for (;;) {
      const run = this.#match(ENCODED_RUN);
      if (run === undefined) break;
      // A short last line is the rest of the message where the lines before it are of one width.
      const isRegular = runs.length > 1 && runs.every((one) => one.length === runs[0]!.length);
      const next = this.#text[run.end];
      const isLastLine =
        this.#text[run.start - 1] === '\n' &&
        (next === undefined || (isRegular && (next === '\n' || next === GAP)));
      if (runs.length > 0 && run.text.length < SHORTEST_RUN && !isLastLine) break;
      runs.push(run.text);
      end = run.end;
      if (this.#text[end] !== '\n' && this.#text[end] !== ' ') break;
      this.#at = end + 1;
    }
    this.#at = end;
    const text = runs.join('');
    if (text.length < SHORTEST_RUN) return undefined;
    const truncated = this.#flat.startsWith('...', end) || this.#flat[end] === '…';
    return { text, start, end, truncated };
  }

  /** `You are not authorized to perform this operation.`, unless a whole sentence follows. */
  #operation(at: number): Sentence | undefined {
    const next = this.#flat.slice(this.#at, this.#at + 12);
    if (next.startsWith('. User')) return undefined;
    // Then it is a declarative policy that refuses.
    if (next.startsWith(' due to an o')) return undefined;
    const tail = this.#tail();
    return { kind: 'operation', start: at, end: this.#at, ...tail };
  }

  #queue(anchor: Anchor): Sentence | undefined {
    const start = this.#at - 'https://'.length;
    const resource = this.#match(URL_REST);
    if (resource === undefined || !this.#skip(' is denied')) return undefined;
    return { kind: 'queue', start: anchor.at, end: this.#at, resource: this.#slot(start, resource.end) };
  }

  /** `User:`, `Service:`, `Action:`, `On resource(s):` and `Context:` on lines of their own. */
  #consoleLines(anchor: Anchor): Sentence | undefined {
    const from = Math.max(this.#from, anchor.at - SUBJECT_LIMIT);
    const before = this.#text.slice(from, anchor.at);
    const line = (label: string): Slot | undefined => {
      const at = before.lastIndexOf(label);
      if (at < 0) return undefined;
      const start = at + label.length;
      const lineEnd = before.indexOf('\n', start);
      const end = lineEnd < 0 ? before.trimEnd().length : lineEnd;
      return end <= start ? undefined : this.#slot(from + start, from + end);
    };
    const principal = line('User: ');
    const action = line('Action: ');
    if (principal === undefined || action === undefined) return undefined;
    const resourceStart = this.#at;
    const window = this.#text.slice(resourceStart, Math.min(this.#to, resourceStart + RESOURCE_LIMIT));
    const context = this.#flat.slice(resourceStart, resourceStart + window.length).indexOf(' Context: ');
    const lineEnd = window.indexOf('\n');
    const length = [context, lineEnd, window.length].find((end) => end >= 0)!;
    this.#at = resourceStart + length;
    const resource = this.#joined(resourceStart, this.#at);
    let reason: SentenceReason | undefined;
    if (this.#skip(' Context: ')) {
      const start = this.#at;
      const words = this.#consoleReason();
      if (words !== undefined) reason = { ...words, slot: this.#slot(start, this.#at) };
    }
    const service = line('Service: ');
    return {
      kind: 'console',
      start: principal.start,
      end: this.#at,
      principal,
      action,
      service,
      resource,
      reason,
    };
  }

  #consoleReason(): Omit<SentenceReason, 'slot'> | undefined {
    if (this.#skip('no ')) {
      const type = this.#policyType();
      if (type !== undefined) this.#match(ALLOWS_THE_ACTION);
      return type && { kind: 'implicit', type };
    }
    const deny = this.#match(EXPLICIT_DENY);
    return deny === undefined ? undefined : this.#explicit();
  }

  /** Moves past the words if they stand here. */
  #skip(words: string): boolean {
    if (this.#at + words.length > this.#to || !this.#flat.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }

  /** Moves past a (sticky) pattern if it fits here. */
  #match(pattern: RegExp): Slot | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#flat);
    if (match === null || match[0] === '') return undefined;
    const start = this.#at;
    this.#at = start + match[0].length;
    return this.#slot(start, this.#at);
  }

  #slot(start: number, end: number): Slot {
    return { text: this.#flat.slice(start, end), start, end };
  }

  /** A slot whose line breaks are a terminal's: taken out of a text without blanks, else blanks. */
  #joined(start: number, end: number): Slot {
    const raw = this.#text.slice(start, end);
    let from = start;
    let to = end;
    while (from < to && QUOTES.includes(this.#text[from]!)) from++;
    while (to > from && QUOTES.includes(this.#text[to - 1]!)) to--;
    const inner = raw.slice(from - start, raw.length - (end - to));
    return { text: inner.replaceAll('\n', inner.includes(' ') ? ' ' : ''), start: from, end: to };
  }
}

function isWordBefore(text: string, at: number): boolean {
  const code = at === 0 ? 0x20 : text.charCodeAt(at - 1);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x2f || code === 0x2d;
}

const QUOTES = '`\'"';
const USER_BREAKS = ': `\'"';
const TRAILING_MARKS = '.,;\'"`)}] \n';

const ACTION = /[A-Za-z0-9][A-Za-z0-9-]{0,63}:[A-Za-z0-9*_-]{1,128}/y;
const WORD = /[A-Za-z0-9]{8,256}/y;
const POLICY_ARN = /arn:[^\s"'<>,\u2029]{5,2048}/y;
const URL_REST = /[^\s"'<>\u2029]{3,1024}/y;
const IN_A = / in (?:an?|the) /y;
const THROUGH_A = / transitively through (?:an?|the) /y;
const EXPLICIT_DENY = /(?:an? )?explicit deny(?= in )/y;
/** The action that follows is a repetition, sometimes misspelt or shortened: it is read past. */
const ALLOWS_THE_ACTION = / allows? the (?:[A-Za-z0-9:*_-]{1,200} )?action/y;
/** Blanks and quotes between the resource and the reason. */
const BEFORE_REASON = /[ "'`,.]{1,4}/y;

const ENCODED = 'Encoded authorization failure message:';
const ENCODED_RUN = /[A-Za-z0-9_-]{1,16384}/y;
/** Encoded messages have hundreds of characters; a shorter run is a word of the text around. */
const SHORTEST_RUN = 20;

const AUTHORIZATION_ID = 'following authorization id:';
const AUTHORIZATION_URL = /https:\/\/([a-z0-9-]{3,30})\.console\.[a-z0-9.-]{3,60}\/iam\//;

const UNNAMED_RESOURCES = [
  ' on this resource',
  ' on the resource associated with this ciphertext',
  ' on the DB instance',
];

/** What may follow an unquoted resource. */
const RESOURCE_ENDS = [
  ' because no ',
  ' because the resource does not exist',
  ' because public ',
  ' because this bucket has',
  ' because object protected',
  ' with an explicit deny',
  '. Encoded authorization',
  '. Go to https',
  ' (Service: ',
  ' (retry in ',
  ' (Status Code:',
  ' status code: ',
  '</',
  '"',
  "',",
  "'}",
  GAP,
];

/** As in a text, compared without letter case, `-` for a blank and the reverse. */
const POLICY_TYPES: readonly (readonly [RegExp, PolicyType])[] = [
  [/identity[- ]based polic(?:y|ies)/iy, { layer: 'identity' }],
  [/resource[- ]based polic(?:y|ies)/iy, { layer: 'resource' }],
  [/permissions?[- ]boundary(?: policy)?/iy, { layer: 'boundary' }],
  [/sessions?[- ]policy/iy, { layer: 'session' }],
  [/service[- ]control[- ]policy/iy, { layer: 'scp' }],
  [/resource[- ]control[- ]policy/iy, { layer: 'rcp' }],
  [/vpc[- ]endpoint[- ]policy/iy, { layer: 'vpc-endpoint' }],
  [/role[- ]trust[- ]policy/iy, { layer: 'resource', trust: true }],
];

const FIXED_CLAUSES: readonly (readonly [string, Omit<SentenceReason, 'slot'>])[] = [
  [
    'because the resource does not exist in this Region, no resource-based policies allow access, or a ' +
      'resource-based policy explicitly denies access',
    { kind: 'unstated', type: { layer: 'resource' }, alternatives: true },
  ],
  [
    'because public ACLs are prevented by the BlockPublicAcls setting',
    { kind: 'explicit', type: { layer: 'service' }, setting: 'BlockPublicAcls' },
  ],
  [
    'because public policies are prevented by the BlockPublicPolicy setting',
    { kind: 'explicit', type: { layer: 'service' }, setting: 'BlockPublicPolicy' },
  ],
  [
    'because this bucket has blocked upload requests',
    { kind: 'explicit', type: { layer: 'service' }, setting: 'BlockedEncryptionTypes' },
  ],
  [
    'because object protected by object lock',
    { kind: 'explicit', type: { layer: 'service' }, setting: 'ObjectLock' },
  ],
];

const FIXED_REASONS: Readonly<Partial<Record<SentenceKind, (slot: Slot) => SentenceReason>>> = {
  endpoint: (slot) => ({ kind: 'unstated', type: { layer: 'vpc-endpoint' }, slot }),
  'root-assumes-role': (slot) => ({
    kind: 'explicit',
    type: { layer: 'service' },
    setting: 'root-cannot-assume-role',
    slot,
  }),
  'session-credentials': (slot) => ({
    kind: 'explicit',
    type: { layer: 'service' },
    setting: 'session-credentials',
    slot,
  }),
  'billing-access': (slot) => ({
    kind: 'explicit',
    type: { layer: 'service' },
    setting: 'billing-access',
    slot,
  }),
};
