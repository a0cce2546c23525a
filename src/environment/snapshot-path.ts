/**
 * Where a command's output stands in a snapshot:
 * `<account>/<region or global>/<service>/<command>[/<argument>…].json`, each part percent-encoded. Further pages
 * of one output have `~2`, `~3`, … before `.json`; a tilde inside an argument is encoded, so neither is mistaken
 * for the other.
 */
import { isAccountId } from '../policy/arn.ts';

export interface SnapshotPlace {
  /** The account that ran the command. */
  readonly account: string;
  /** `global` or a region. */
  readonly region: string;
  readonly service: string;
  readonly command: string;
  readonly arguments: readonly string[];
}

/** First part of a path while nobody knows which account has to run the command. */
const UNKNOWN_ACCOUNT = 'ACCOUNT';

/** The file for a command's output, e.g. `111122223333/global/iam/get-role/monitoring-role.json`. */
export function formatSnapshotPath(
  place: Omit<SnapshotPlace, 'account'> & { account: string | undefined },
): string {
  const { account = UNKNOWN_ACCOUNT, region, service, command } = place;
  return `${[account, region, service, command, ...place.arguments].map(encodePart).join('/')}.json`;
}

/** What a path says of its output; undefined when it does not have the form. A leading `./` does not matter. */
export function parseSnapshotPath(path: string): SnapshotPlace | undefined {
  const parts = path.split('/');
  const last = parts.pop()!;
  if (!last.toLowerCase().endsWith('.json')) return undefined;
  parts.push(withoutPage(last.slice(0, -'.json'.length)));
  const decoded = parts.map(decodePart);
  const [account, region, service, command, ...rest] = decoded;
  if (account === undefined || !isAccountId(account)) return undefined;
  if (region === undefined || service === undefined || command === undefined) return undefined;
  const args: string[] = [];
  for (const argument of rest) {
    if (argument === undefined) return undefined;
    args.push(argument);
  }
  return { account, region, service, command, arguments: args };
}

/** The account in whose folder a file stands, whatever the rest of its path. */
export function accountOfPath(path: string): string | undefined {
  const slash = path.indexOf('/');
  const first = slash < 0 ? '' : path.slice(0, slash);
  return isAccountId(first) ? first : undefined;
}

function withoutPage(name: string): string {
  const tilde = name.lastIndexOf('~');
  return tilde > 0 && /^[0-9]+$/.test(name.slice(tilde + 1)) ? name.slice(0, tilde) : name;
}

/**
 * Percent-encodes whatever is not a letter, a digit, or one of `-_.` and of the signs that IAM names may hold
 * (`+=,@`) and every file system takes. A part that would mean a folder (`.`, `..`) or nothing is encoded too.
 */
function encodePart(part: string): string {
  if (/^\.*$/.test(part)) return part === '' ? '%00' : part.replaceAll('.', '%2E');
  return toWellFormed(part).replace(/[^A-Za-z0-9\-_.+=,@]/gu, (character) => {
    const encoded = encodeURIComponent(character);
    return encoded === character
      ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
      : encoded;
  });
}

function decodePart(part: string): string | undefined {
  if (part === '') return undefined;
  if (part === '%00') return '';
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Lone surrogates, which `encodeURIComponent` refuses, become the replacement character. */
function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
