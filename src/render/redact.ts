/**
 * Secrets of pasted evidence kept out of what is printed: access key ids are shortened, signatures and session
 * tokens of signed URLs and headers are cut, and so are long runs of characters that hold nothing for a reader,
 * such as an encoded authorization message or a token. The work is in proportion to the text.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */

/** Long-term and temporary access key ids. Unique ids of other kinds (AIDA…, AROA…) say who, and open nothing. */
const ACCESS_KEY_ID = /(?<![A-Za-z0-9])(A[KS]IA)[A-Z0-9]{8,124}([A-Z0-9]{4})(?![A-Za-z0-9])/g;

/** Parameters and headers with credentials in them, up to the end of the value. */
const SIGNED =
  /((?:x-amz-(?:signature|security-token|credential)|signature|sessiontoken|session_token|secretaccesskey|secret_access_key|aws_session_token|aws_secret_access_key|password)["']?(?:=|%3d|: ?)["']?)[^\s&"'<>,;)}\]]{1,}/gi;

/** Session tokens are known by how they begin, for there may be no word before them. */
const SESSION_TOKEN = /(?:IQoJb3JpZ2lu|F[A-Za-z]oGZXIvYXdz)[A-Za-z0-9+/=%]{20,}/g;

/** Longer than any name, id or ARN segment that AWS gives. */
const OPAQUE = /[A-Za-z0-9+_=-]{161,}/g;

/** How much of an opaque run stays, so that a reader knows it again. */
const KEPT = 12;

/** A text without its secrets. */
export function redact(text: string): string {
  // Nearly every text is short and has none of the letters: ids, names, words.
  if (text.length < 16) return text;
  return text
    .replace(SIGNED, '$1…')
    .replace(ACCESS_KEY_ID, '$1…$2')
    .replace(SESSION_TOKEN, (token) => shortened(token))
    .replace(OPAQUE, (run) => shortened(run));
}

/** The beginning of a long secret, and how long it is. */
export function shortened(secret: string): string {
  return `${secret.slice(0, KEPT)}… (${secret.length} characters)`;
}

/** Plain data with every text in it redacted. */
export function redacted(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(redacted);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [redact(key), redacted(member)]));
}
