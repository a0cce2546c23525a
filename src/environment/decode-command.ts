/**
 * The command that decodes the encoded message of a denial. It takes the message out of the file that the evidence
 * was read from, so that the message itself, which holds details of the account, is not printed once more: the
 * characters of its alphabet run together, the message is found by its beginning and cut at its length. That works
 * whatever line breaks, blanks and quoting marks stand in it.
 * @see https://docs.aws.amazon.com/cli/latest/reference/sts/decode-authorization-message.html
 */
import type { Denial } from '../evidence/denial.ts';
import { shellWord } from './aws-command.ts';

/** Enough to be found by, and too little to be of use. */
const FOUND_BY = 24;

/** What to run for the decoded message; undefined where there is nothing to decode, or it was decoded. */
export function decodeCommandOf({ encodedMessage, matchedStatements }: Denial): string | undefined {
  if (encodedMessage?.state !== 'complete' || matchedStatements !== undefined) return undefined;
  const { text, from } = encodedMessage;
  const message =
    `${messageCharacters(from.source)} | grep -oe '${text.slice(0, FOUND_BY)}.*' | head -n 1 | ` +
    `head -c ${text.length}`;
  return (
    `aws sts decode-authorization-message --encoded-message "$(${message})" ` +
    '--query DecodedMessage --output text'
  );
}

const ALPHABET = "LC_ALL=C tr -cd 'A-Za-z0-9_-'";

/** What was piped in has to be kept in a file first. */
function messageCharacters(source: string): string {
  if (source.endsWith('.gz')) return `gunzip -c ${shellWord(source)} | ${ALPHABET}`;
  return `${ALPHABET} < ${source === STANDARD_INPUT ? 'error.txt' : shellWord(source)}`;
}

/** The name that a text has that was piped in. */
const STANDARD_INPUT = '<stdin>';
