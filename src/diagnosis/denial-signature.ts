/**
 * What of a denial can make a difference to its cause: two denials with the same signature are explained alike by one
 * snapshot. Left out is what is different for every call and no policy of the snapshot mentions.
 */
import type { Denial } from '../evidence/denial.ts';

/** Whether the texts of the snapshot mention a word, whatever its letter case. The word is in lower case. */
export type Mentions = (word: string) => boolean;

/** Parts of a denial that identify it or say where it stood, and that no policy can ask for. */
const IDENTIFYING: ReadonlySet<string> = new Set([
  'time',
  'eventId',
  'sharedEventId',
  'requestId',
  'accessKeyId',
  'authorizationId',
  'encodedMessage',
  'contradictions',
  'anomalies',
  'from',
  'at',
]);

/** Condition keys whose values change from call to call. */
const CHANGING_KEYS: readonly string[] = [
  'aws:currenttime',
  'aws:epochtime',
  'aws:tokenissuetime',
  'aws:multifactorauthage',
  'aws:sourceip',
  'aws:useragent',
  'aws:referer',
];

/** Where the name of a session counts: in ARNs of sessions and in these keys. */
const SESSION_WORDS: readonly string[] = ['assumed-role/', 'federated-user/', 'userid', 'rolesessionname'];

/** Every word that a signature may ask for. */
export const MENTIONABLE: readonly string[] = [...CHANGING_KEYS, ...SESSION_WORDS];

/** Keys that hold the name of the session. */
const SESSION_KEYS: readonly string[] = ['aws:userid', 'sts:rolesessionname'];

/** Equal for denials that one snapshot explains alike. */
export function signatureOf(denial: Denial, mentions: Mentions): string {
  const namesSessions = SESSION_WORDS.some(mentions);
  const { context, session, principalId, ...rest } = denial;
  const claims = [...context].filter(([key]) => {
    if (CHANGING_KEYS.includes(key)) return mentions(key);
    return namesSessions || !SESSION_KEYS.includes(key);
  });
  const role = session?.value.startsWith('arn:') ? kindOfSession(session.value) : session?.value;
  const parts = [rest, namesSessions || session === undefined ? [session, principalId] : role, claims];
  return JSON.stringify(parts, (key, value) => (IDENTIFYING.has(key) ? undefined : value));
}

/** The ARN of a session without its name. */
function kindOfSession(arn: string): string {
  return arn.slice(0, arn.lastIndexOf('/'));
}
