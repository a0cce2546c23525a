/**
 * What stands around the message of an error: the code, the operation, the service, the status and the request
 * id, as the CLI, SDKs and wire formats print them. The patterns are looked for in short stretches before and
 * after a message and have no nested repetition.
 */
import type { Claim, Denial } from './denial.ts';
import { meaningOfCode } from './error-code.ts';
import { GAP, type MessageText } from './message-text.ts';

export type ErrorDetails = Pick<
  Denial,
  'errorCode' | 'outerErrorCode' | 'operation' | 'service' | 'httpStatus' | 'requestId'
> & {
  /** The action that the text says was being called when the error came: `by calling ec2:DescribeVpcs:`. */
  readonly calledAction?: Claim<string> | undefined;
};

/** The beginning of an error, by which one is found that holds no denial sentence. */
export interface ErrorHead {
  readonly start: number;
  readonly end: number;
}

/** `An error occurred (AccessDenied) when calling the GetObject operation`: AWS CLI, botocore. */
const BOTOCORE =
  /An error occurred \((?<code>[^()\s]{1,128})\) when calling the (?<operation>[A-Za-z0-9]{1,128}) operation/g;
/** `operation error S3: GetObject, https response error StatusCode: 403, …, api error AccessDenied`: Go v2. */
const GO_V2 =
  /operation error (?<service>[A-Za-z0-9][A-Za-z0-9 .-]{0,63}): (?<operation>[A-Za-z0-9]{1,128}),/g;

const HEADS = [BOTOCORE, GO_V2];

/** More heads than this in one text are not read. */
const HEAD_LIMIT = 2000;

export function findErrorHeads(message: MessageText): readonly ErrorHead[] {
  const heads: ErrorHead[] = [];
  for (const pattern of HEADS) {
    for (const match of message.flat.matchAll(pattern)) {
      heads.push({ start: match.index, end: match.index + match[0].length });
      if (heads.length === HEAD_LIMIT) break;
    }
  }
  return heads.sort((a, b) => a.start - b.start);
}

/** How far from a message its wrapper is looked for. */
const REACH = 1600;

/** Patterns for what stands before a message; the last match in the stretch counts. */
const BEFORE: readonly RegExp[] = [
  BOTOCORE,
  GO_V2,
  /https response error StatusCode: (?<status>\d{3}), RequestID: (?<request>[\w-]{1,128})/g,
  /api error (?<code>[A-Za-z0-9._#-]{1,128}):/g,
  // Agents print the operation in place of `operation error …`.
  /(?<operation>[A-Z][A-Za-z0-9]{2,100}): api error /g,
  /Error executing "(?<operation>[A-Za-z0-9]{1,128})" on /g,
  /Aws::(?<service>[A-Za-z0-9]{1,64})::Errors::(?<code>[A-Za-z0-9]{1,128})/g,
  /"__type" ?: ?"(?:[^"#\s]{1,128}#)?(?<code>[^"#\s]{1,128})"/g,
  /<Code>(?<code>[^<\s]{1,128})<\/Code>/g,
  /x-amzn-errortype: ?(?<code>[A-Za-z0-9.#]{1,128})/gi,
  /["'](?:code|Code|errorCode)["'] ?: ?["'](?<code>[A-Za-z0-9.]{1,128})["']/g,
  /code: (?:Some\()?"(?<code>[A-Za-z0-9]{1,128})"\)?, message: /g,
  /(?<code>[A-Za-z0-9.]{1,128}) \((?:client|server)\): /g,
  // EC2 puts a sentence between its code and the one that says more.
  /(?<code>UnauthorizedOperation): You are not authorized to perform this operation/g,
  /by calling (?<action>[a-z0-9-]{2,64}:[A-Za-z0-9]{2,128}):? ?/g,
  // CloudFormation, of resources that its own code makes.
  /API: (?<action>[a-z0-9-]{2,64}:[A-Za-z0-9]{2,128}) /g,
];

/** Patterns for what an SDK appends to the message of the service that refused. */
const APPENDED: readonly RegExp[] = [
  /\(Service: (?<service>[^;,()]{1,64})[;,] Status Code: (?<status>\d{3})[;,](?: Error Code: (?<code>[\w.]{1,128})[;,])? Request ID: (?<request>[\w-]{1,128})/,
  /status code: (?<status>\d{3}), request id: (?<request>[\w-]{1,128})/,
  /\(Status Code: (?<status>\d{3}), Error Code: ?(?<code>[\w.]{1,128})\)/,
];

/** Patterns for other members of the structure that the message stands in. */
const BESIDE: readonly RegExp[] = [
  /<RequestI[dD]>(?<request>[^<\s]{1,128})<\/RequestI[dD]>/,
  /httpStatusCode: (?<status>\d{3})/,
  /["']?\b(?:requestId|RequestId|aws_request_id)["']?: ?["'](?<request>[^"'\s]{1,128})["']/,
  /\bCode: '(?<code>[A-Za-z0-9.]{1,128})'/,
  /"__type" ?: ?"(?:[^"#\s]{1,128}#)?(?<code>[^"#\s]{1,128})"/,
  /["'](?:code|Code)["'] ?: ?["'](?<code>[A-Za-z0-9.]{1,128})["']/,
  // CloudFormation's own word for it, which covers more than denials.
  /HandlerErrorCode: (?<code>[A-Za-z0-9]{1,128})/,
];

type Field = 'code' | 'operation' | 'service' | 'status' | 'request' | 'action';

/**
 * The details around the message that stands at `start` to `end`; nothing before `from` and after `to` is looked
 * at. What is appended to a message comes from the service that refused, so its code wins over one before.
 */
export function readErrorDetails(
  message: MessageText,
  what: string,
  span: { readonly from: number; readonly start: number; readonly end: number; readonly to: number },
): ErrorDetails {
  const before = new Map<Field, Claim<string>>();
  const claim = (offset: number, value: string): Claim<string> =>
    message.view.claim(what, offset, offset + value.length);
  const beforeStart = structureStart(message, Math.max(span.from, span.start - REACH), span.start);
  const beforeText = message.flat.slice(beforeStart, span.start);
  const latest = new Map<Field, number>();
  for (const pattern of BEFORE) {
    for (const match of beforeText.matchAll(pattern)) {
      for (const [field, value, index] of groupsOf(match)) {
        if (index < (latest.get(field) ?? -1)) continue;
        latest.set(field, index);
        before.set(field, claim(beforeStart + index, value));
      }
    }
  }
  const name = exceptionName(beforeText);
  if (name !== undefined && name.index >= (latest.get('code') ?? -1)) {
    before.set('code', claim(beforeStart + name.index, name.value));
  }
  const appended = new Map<Field, Claim<string>>();
  const beside = new Map<Field, Claim<string>>();
  const afterEnd = Math.min(span.to, span.end + REACH);
  const afterText = message.flat.slice(span.end, afterEnd);
  // On the next line another structure may begin, which says nothing of this message.
  const nextLine = message.view.text.slice(span.end, afterEnd).search(/[\n\u2029][{[]/);
  const besideText = nextLine < 0 ? afterText : afterText.slice(0, nextLine);
  const collect = (patterns: readonly RegExp[], text: string, found: Map<Field, Claim<string>>): void => {
    for (const match of patterns.map((pattern) => pattern.exec(text))) {
      for (const [field, value, index] of match === null ? [] : groupsOf(match)) {
        if (!found.has(field)) found.set(field, claim(span.end + index, value));
      }
    }
  };
  collect(APPENDED, afterText, appended);
  collect(BESIDE, besideText, beside);
  return toDetails([appended, before, beside]);
}

/** What HTTP clients put where they cut a body. */
export const CUT = '(truncated...)';

/** Where the JSON structure begins that stands on a line of its own before `end`, and was not cut; else `from`. */
function structureStart(message: MessageText, from: number, end: number): number {
  const before = message.view.text.slice(from, end);
  const starts = ['\n{', '\n[', `${GAP}{`, `${GAP}[`].map((start) => before.lastIndexOf(start));
  const start = Math.max(0, ...starts);
  return before.includes(CUT, start) ? from : from + start;
}

/** Details from several places, the most trustworthy first. */
function toDetails(places: readonly ReadonlyMap<Field, Claim<string>>[]): ErrorDetails {
  const pick = (field: Field): Claim<string> | undefined =>
    places.map((place) => place.get(field)).find((claim) => claim !== undefined);
  const errorCode = pick('code');
  const outer = places[1]?.get('code');
  const status = pick('status');
  const eventName = pick('operation');
  return {
    errorCode,
    outerErrorCode: outer !== undefined && outer.value !== errorCode?.value ? outer : undefined,
    operation: eventName && { eventName },
    service: pick('service'),
    httpStatus: status && { value: Number(status.value), from: status.from },
    requestId: pick('request'),
    calledAction: pick('action'),
  };
}

/** Named groups of a match with their offsets in the text that was searched. */
function groupsOf(match: RegExpMatchArray): readonly (readonly [Field, string, number])[] {
  const found: [Field, string, number][] = [];
  let from = 0;
  for (const [field, value] of Object.entries(match.groups ?? {})) {
    if (value === undefined) continue;
    // Groups stand in the order of the pattern, so each is searched behind the one before.
    const offset = match[0].indexOf(value, from);
    from = offset + value.length;
    found.push([field as Field, value, (match.index ?? 0) + offset]);
  }
  return found;
}

/** `AccessDeniedException: ` or `com.amazonaws.….AccessDeniedException: ` directly before the message. */
function exceptionName(before: string): { readonly value: string; readonly index: number } | undefined {
  let end = before.length;
  while (end > 0 && ' "\''.includes(before[end - 1]!)) end--;
  if (before[end - 1] !== ':' && before[end - 1] !== '(') return undefined;
  while (end > 0 && ': ('.includes(before[end - 1]!)) end--;
  let start = end;
  while (start > 0 && end - start < NAME_LIMIT && isNameUnit(before.charCodeAt(start - 1))) start--;
  // Only a code that is known: any word may stand before a colon.
  const value = before.slice(start, end);
  return meaningOfCode(value) === undefined ? undefined : { value, index: start };
}

const NAME_LIMIT = 128;

/** Letters and digits: a dot or `#` ends the name towards its package. */
function isNameUnit(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
