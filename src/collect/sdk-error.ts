/**
 * What an error of the AWS SDK says, and what it makes of a call: told by its name, then by the status, never by the
 * words. Only names that a command's row lists mean "there is none"; a bare 404 comes from proxies and unknown routes
 * as well.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 */
import type { Setback } from '../environment/environment.ts';

export interface AwsError {
  readonly code: string;
  readonly message: string;
  readonly status: number | undefined;
}

/** What became of one call. */
export type Cell =
  | { readonly kind: 'answered'; readonly output: Readonly<Record<string, unknown>> }
  | { readonly kind: 'none'; readonly code: string }
  | FailedCell;

export interface FailedCell {
  readonly kind: Setback;
  readonly code: string;
  readonly message: string;
}

const REFUSED: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AllAccessDisabled',
  'AuthorizationError',
  'AuthorizationErrorException',
  'Client.UnauthorizedOperation',
  'ForbiddenException',
  'NotAuthorized',
  'NotAuthorizedException',
  'UnauthorizedException',
  'UnauthorizedOperation',
]);

/** The keys are wrong, expired or missing; nothing is learnt of what they may do. */
const CREDENTIALS: ReadonlySet<string> = new Set([
  'AuthFailure',
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'MissingAuthenticationToken',
  'RequestExpired',
  'SignatureDoesNotMatch',
  'TokenProviderError',
  'UnrecognizedClientException',
]);

const REGION: ReadonlySet<string> = new Set([
  'AuthFailure',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
]);

const UNSUPPORTED: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'InvalidAction',
  'MethodNotAllowed',
  'NotSignedUp',
  'OptInRequired',
  'SubscriptionRequiredException',
  'UnknownOperationException',
  'UnsupportedAPIEndpointException',
  'UnsupportedOperation',
  ...REGION,
]);

export function isAboutCredentials(code: string): boolean {
  return CREDENTIALS.has(code);
}

export function isAboutRegion(code: string): boolean {
  return REGION.has(code);
}

/** The cell of a call that threw. `none`: the names that mean absence for this very command. */
export function cellOfError(error: unknown, none: readonly string[]): Exclude<Cell, { kind: 'answered' }> {
  const { code } = readError(error);
  return none.includes(code) ? { kind: 'none', code } : failedCell(error);
}

/** The cell of a call that threw what can only be a failure. */
export function failedCell(error: unknown): FailedCell {
  const { code, message, status } = readError(error);
  if (REFUSED.has(code)) return { kind: 'refused', code, message };
  if (UNSUPPORTED.has(code)) return { kind: 'unsupported', code, message };
  // Whoever answers 403 without a name that is known refuses all the same: proxies, endpoints, services of their own.
  return { kind: status === 403 ? 'refused' : 'failed', code, message };
}

/** Name, words and status of anything that was thrown. */
export function readError(error: unknown): AwsError {
  if (!(error instanceof Error))
    return { code: 'UnknownError', message: plainMessage(String(error)), status: undefined };
  const { name, message } = error;
  const { $metadata, code } = error as Error & {
    readonly $metadata?: { readonly httpStatusCode?: number };
    readonly code?: unknown;
  };
  const status = $metadata?.httpStatusCode;
  const words = name === 'SyntaxError' && status !== undefined ? NO_ANSWER_OF_AWS : message;
  return { code: codeOf(name, code, status), message: plainMessage(words), status };
}

/** What the SDK says of it is for whoever debugs the SDK. */
const NO_ANSWER_OF_AWS =
  'what answered is no API of AWS: a proxy, a login page, or an endpoint without this call';

/** Names of services' errors are kept; those of JavaScript say nothing, so the system's code or the status stands in. */
function codeOf(name: string, code: unknown, status: number | undefined): string {
  const isNamed =
    /^[A-Za-z][A-Za-z0-9.]{2,99}$/.test(name) &&
    !/^(?:Error|SyntaxError|TypeError|Unknown|UnknownError)$/.test(name);
  if (isNamed) return name;
  if (typeof code === 'string' && /^[A-Za-z0-9_]{2,60}$/.test(code)) return code;
  return status === undefined ? 'NoAnswer' : `HTTP${status}`;
}

const LONGEST = 600;

/**
 * A message as it may be kept: on one line, without the encoded part that only `sts:DecodeAuthorizationMessage` can
 * open, and with access keys cut short.
 */
function plainMessage(message: string): string {
  return message
    .slice(0, 8 * LONGEST)
    .replace(/(Encoded authorization failure message: ).*/s, '$1(left out)')
    .replace(/\b(A[KS]IA)[A-Z0-9]{8,}/g, '$1…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
