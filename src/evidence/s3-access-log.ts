/**
 * Lines of an Amazon S3 server access log: who asked for what in a bucket, and with what status it was answered.
 * They show refusals that no trail of the caller has, of anonymous callers above all, but never a reason.
 *
 * Fields are set off by blanks; quoted ones are not escaped, so that the head of a line is read by position up to
 * the request, and its tail behind the last quotation mark.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
import { partitionOfRegion } from '../catalog/resource-arn.ts';
import { parseIpAddress } from '../policy/literal/ip-address.ts';
import { ContextKeys } from './context-keys.ts';
import type { Claim, Denial, Inference } from './denial.ts';
import { meaningOfCode } from './error-code.ts';
import { derive, NO_PRINCIPAL, type Principal, readPrincipal } from './principal.ts';
import { isPublic } from './public-address.ts';
import type { TextView } from './text-view.ts';

/** Up to the status and the error code; every field is bounded, and none can match in two ways. */
const HEAD =
  /[^ ]{1,128} (?<bucket>[a-z0-9.-]{3,63}) \[(?<time>\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4})\] (?<address>[0-9a-fA-F.:]{2,45}|-) (?<requester>[^ ]{1,2048}) (?<request>[A-Za-z0-9-]{1,64}) (?<operation>[A-Z0-9]{2,16}\.[A-Z0-9_.]{2,64}) (?<key>[^ ]{1,8192}) "[^"]{0,16384}" (?<status>\d{3}) (?<code>[A-Za-z0-9-]{1,64}) /y;

/** The quoted fields that follow, of which the first cannot hold a quotation mark. */
const REFERER = /[^"\n]{1,80}"(?<referer>[^"\n]{0,8192})" "/y;

/** The lines of a log, as requests: those that were not refused too. Empty where the text is no such log. */
export function readAccessLog(view: TextView): readonly Denial[] {
  const { text } = view;
  const denials: Denial[] = [];
  const start = text.search(/\S/);
  for (let at = start; at >= 0 && at < text.length; ) {
    const lineBreak = text.indexOf('\n', at);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const denial = readLine(view, at, end);
    if (denial !== undefined) denials.push(denial);
    // A text whose first line is of another form is no log.
    else if (at === start) return [];
    at = end + 1;
  }
  return denials;
}

type Field = (name: string) => Claim<string> | undefined;

function readLine(view: TextView, start: number, end: number): Denial | undefined {
  HEAD.lastIndex = start;
  const head = HEAD.exec(view.text);
  if (head === null || HEAD.lastIndex > end) return undefined;
  const field = fieldsOf(view, head, start);
  REFERER.lastIndex = start + head[0].length;
  const quoted = REFERER.exec(view.text);
  const isInLine = quoted !== null && REFERER.lastIndex <= end;
  const referer = isInLine ? fieldsOf(view, quoted, quoted.index)('referer') : undefined;
  const tail = tailOf(view, start + head[0].length, end);
  const [status, code] = [field('status'), field('code')];
  const key = keyOf(field('key'));
  const action = actionOf(field('operation'), key !== undefined, tail[0]?.value);
  const caller = callerOf(field('requester'));
  const time = field('time');
  const iso = time && isoTime(time.value);
  return {
    form: 's3-access-log',
    ...meaningOf(status?.value, code?.value),
    principalKind: caller.principalKind,
    principal: caller.principal,
    session: caller.session,
    accountId: caller.accountId,
    ...action,
    resource: resourceOf(field('bucket'), key, tail[5]?.value),
    reason: { kind: 'unstated' },
    context: contextOf(field, referer, tail),
    time: time && iso ? derive(time, iso, 'translated-value') : undefined,
    errorCode: code,
    httpStatus: status && { value: Number(status.value), from: status.from },
    requestId: field('request'),
    contradictions: [],
    anomalies: caller.anomalies,
  };
}

/** A named group as a claim; a hyphen stands for nothing. */
function fieldsOf(view: TextView, match: RegExpExecArray, start: number): Field {
  const claims = new Map<string, Claim<string>>();
  let from = 0;
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    // Groups stand in the order of the pattern, each behind the one before.
    const offset = match[0].indexOf(value, from);
    from = offset + value.length;
    if (value !== '-' && value !== '') claims.set(name, view.claim(name, start + offset, start + from));
  }
  return (name) => claims.get(name);
}

/**
 * Behind the user agent: version id, host id, signature version, cipher suite, authentication type, host header,
 * TLS version, access point ARN, ACL required, source Region. Older lines end earlier.
 */
function tailOf(view: TextView, from: number, end: number): readonly (Claim<string> | undefined)[] {
  const line = view.text.slice(from, end);
  let at = line.lastIndexOf('" ') + 2;
  if (at < 2) return [];
  return line
    .slice(at)
    .split(' ', 12)
    .map((text) => {
      const start = from + at;
      at += text.length + 1;
      return text === '-' || text === '' ? undefined : view.claim('tail', start, start + text.length);
    });
}

/** Only a 403 is a refusal; its code may still be one of bad credentials. */
function meaningOf(
  status: string | undefined,
  code: string | undefined,
): Pick<Denial, 'classification' | 'category' | 'problem'> {
  if (status !== '403') return { classification: 'none' };
  return (code === undefined ? undefined : meaningOfCode(code)) ?? { classification: 'possible' };
}

/** An ARN, nobody, or the canonical id of an account, which does not say who in it. */
function callerOf(requester: Claim<string> | undefined): Principal {
  if (requester === undefined) return { ...NO_PRINCIPAL, principalKind: 'anonymous' };
  return readPrincipal(requester);
}

/** The key, whose characters are written in percent signs. */
function keyOf(printed: Claim<string> | undefined): Claim<string> | undefined {
  if (printed === undefined) return undefined;
  try {
    return derive(printed, decodeURIComponent(printed.value), 'translated-value');
  } catch {
    return printed;
  }
}

function resourceOf(
  bucket: Claim<string> | undefined,
  key: Claim<string> | undefined,
  host: string | undefined,
): Denial['resource'] {
  if (bucket === undefined) return undefined;
  const region = host?.split('.').find((label) => /^[a-z]{2}(?:-[a-z]+)+-\d$/.test(label));
  const arn = `arn:${partitionOfRegion(region ?? '')}:s3:::${bucket.value}`;
  const inferred: Inference = 'resource-of-parameters';
  const claim =
    key === undefined ? derive(bucket, arn, inferred) : derive(key, `${arn}/${key.value}`, inferred);
  return { ...claim, accountAssumed: false, pathUnknown: false };
}

/** Operations on an object, with the action that they are checked for. */
const OBJECT_ACTIONS: ReadonlyMap<string, string> = new Map([
  ['REST.GET.OBJECT', 's3:GetObject'],
  ['REST.HEAD.OBJECT', 's3:GetObject'],
  ['REST.COPY.OBJECT_GET', 's3:GetObject'],
  ['REST.COPY.PART_GET', 's3:GetObject'],
  ['WEBSITE.GET.OBJECT', 's3:GetObject'],
  ['WEBSITE.HEAD.OBJECT', 's3:GetObject'],
  ['REST.PUT.OBJECT', 's3:PutObject'],
  ['REST.POST.OBJECT', 's3:PutObject'],
  ['REST.COPY.OBJECT', 's3:PutObject'],
  ['REST.PUT.PART', 's3:PutObject'],
  ['REST.COPY.PART', 's3:PutObject'],
  ['REST.POST.UPLOADS', 's3:PutObject'],
  ['REST.POST.UPLOAD', 's3:PutObject'],
  ['REST.DELETE.OBJECT', 's3:DeleteObject'],
  ['BATCH.DELETE.OBJECT', 's3:DeleteObject'],
  ['REST.DELETE.UPLOAD', 's3:AbortMultipartUpload'],
  ['REST.GET.UPLOAD', 's3:ListMultipartUploadParts'],
  ['REST.GET.ACL', 's3:GetObjectAcl'],
  ['REST.PUT.ACL', 's3:PutObjectAcl'],
  ['REST.GET.OBJECT_TAGGING', 's3:GetObjectTagging'],
  ['REST.PUT.OBJECT_TAGGING', 's3:PutObjectTagging'],
  ['REST.DELETE.OBJECT_TAGGING', 's3:DeleteObjectTagging'],
  ['REST.POST.RESTORE', 's3:RestoreObject'],
]);

/** Operations on a bucket. */
const BUCKET_ACTIONS: ReadonlyMap<string, string> = new Map([
  ['REST.GET.BUCKET', 's3:ListBucket'],
  ['REST.HEAD.BUCKET', 's3:ListBucket'],
  ['REST.GET.BUCKETVERSIONS', 's3:ListBucketVersions'],
  ['REST.GET.UPLOADS', 's3:ListBucketMultipartUploads'],
  ['REST.PUT.BUCKET', 's3:CreateBucket'],
  ['REST.DELETE.BUCKET', 's3:DeleteBucket'],
  ['REST.GET.ACL', 's3:GetBucketAcl'],
  ['REST.PUT.ACL', 's3:PutBucketAcl'],
  ['REST.GET.BUCKETPOLICY', 's3:GetBucketPolicy'],
  ['REST.PUT.BUCKETPOLICY', 's3:PutBucketPolicy'],
  ['REST.DELETE.BUCKETPOLICY', 's3:DeleteBucketPolicy'],
  ['REST.GET.LOCATION', 's3:GetBucketLocation'],
  ['REST.GET.VERSIONING', 's3:GetBucketVersioning'],
  ['REST.PUT.VERSIONING', 's3:PutBucketVersioning'],
  ['REST.GET.TAGGING', 's3:GetBucketTagging'],
  ['REST.PUT.TAGGING', 's3:PutBucketTagging'],
  ['REST.GET.LIFECYCLE', 's3:GetLifecycleConfiguration'],
  ['REST.PUT.LIFECYCLE', 's3:PutLifecycleConfiguration'],
  ['REST.GET.ENCRYPTION', 's3:GetEncryptionConfiguration'],
  ['REST.PUT.ENCRYPTION', 's3:PutEncryptionConfiguration'],
  ['REST.GET.LOGGING_STATUS', 's3:GetBucketLogging'],
  ['REST.PUT.LOGGING_STATUS', 's3:PutBucketLogging'],
  ['REST.GET.NOTIFICATION', 's3:GetBucketNotification'],
  ['REST.PUT.NOTIFICATION', 's3:PutBucketNotification'],
]);

/** Actions that have a sibling for a certain version of an object. */
const OF_VERSION: ReadonlyMap<string, string> = new Map([
  ['s3:GetObject', 's3:GetObjectVersion'],
  ['s3:DeleteObject', 's3:DeleteObjectVersion'],
  ['s3:GetObjectAcl', 's3:GetObjectVersionAcl'],
  ['s3:PutObjectAcl', 's3:PutObjectVersionAcl'],
  ['s3:GetObjectTagging', 's3:GetObjectVersionTagging'],
  ['s3:PutObjectTagging', 's3:PutObjectVersionTagging'],
  ['s3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging'],
]);

/** A read of an object that is not there is refused too where the caller may not list the bucket. */
function actionOf(
  operation: Claim<string> | undefined,
  hasKey: boolean,
  versionId: string | undefined,
): Pick<Denial, 'action' | 'actionCandidates'> {
  const plain = operation && (hasKey ? OBJECT_ACTIONS : BUCKET_ACTIONS).get(operation.value);
  if (operation === undefined || plain === undefined) return {};
  const value = versionId === undefined ? plain : (OF_VERSION.get(plain) ?? plain);
  const action = derive(operation, value, 'action-of-operation');
  return plain === 's3:GetObject' ? { action, actionCandidates: [value, 's3:ListBucket'] } : { action };
}

const SIGNATURE_VERSIONS: ReadonlyMap<string, string> = new Map([
  ['SigV4', 'AWS4-HMAC-SHA256'],
  ['SigV2', 'AWS'],
]);

const AUTHENTICATION_TYPES: ReadonlyMap<string, string> = new Map([
  ['AuthHeader', 'REST-HEADER'],
  ['QueryString', 'REST-QUERY-STRING'],
]);

function contextOf(
  field: Field,
  referer: Claim<string> | undefined,
  tail: readonly (Claim<string> | undefined)[],
): Denial['context'] {
  const keys = new ContextKeys();
  const translated = (key: string, claim: Claim<string> | undefined, value: string | undefined): void => {
    if (claim !== undefined && value !== undefined) {
      keys.known(key, value, { ...claim.from, inferred: 'translated-value' });
    }
  };
  const address = field('address');
  // A private address came through an endpoint; then the key is aws:VpcSourceIp.
  const parsed = address && parseIpAddress(address.value);
  if (address !== undefined && parsed !== undefined && isPublic(parsed))
    keys.known('aws:SourceIp', address.value, address.from);
  if (referer !== undefined) keys.known('aws:referer', referer.value, referer.from);
  const [, , signature, , authentication, , tls, accessPoint] = tail;
  translated('s3:signatureversion', signature, signature && SIGNATURE_VERSIONS.get(signature.value));
  translated('s3:authType', authentication, authentication && AUTHENTICATION_TYPES.get(authentication.value));
  const version = tls && /^TLSv(\d\.\d)$/i.exec(tls.value)?.[1];
  translated('s3:TlsVersion', tls, version);
  translated('aws:SecureTransport', tls, version && 'true');
  if (accessPoint?.value.startsWith('arn:')) {
    keys.known('s3:DataAccessPointArn', accessPoint.value, accessPoint.from);
  }
  return keys.toMap();
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `06/Feb/2019:00:00:38 +0000`, which is always UTC, as ISO 8601. */
function isoTime(text: string): string | undefined {
  const [date = '', hour, minute, second = ''] = text.split(':');
  const [day, month = '', year] = date.split('/');
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0 || !second.endsWith(' +0000')) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day}T${hour}:${minute}:${second.slice(0, 2)}Z`;
}
