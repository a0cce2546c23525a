/** One call as a record has it, and how its fields are read. */
import type { Identity } from './cloudtrail-identity.ts';
import type { Claim } from './denial.ts';
import type { JsonCursor } from './json-cursor.ts';
import { derive } from './principal.ts';

export interface Call {
  readonly record: JsonCursor;
  readonly identity: Identity;
  /** Prefix of the service's actions. */
  readonly prefix: string | undefined;
  /** Name of the API operation, without an API date. */
  readonly operation: string | undefined;
  readonly action: string | undefined;
  readonly resource: string | undefined;
  readonly region: Claim<string> | undefined;
  readonly time: Claim<string> | undefined;
  /** `requestParameters`, where it is an object: null says nothing of the parameters. */
  readonly parameters: JsonCursor | undefined;
}

/** Values of a parameter by its path, whatever the letter case; `[]` leads through a list. */
export function valuesAt(parameters: JsonCursor, path: string): readonly JsonCursor[] {
  let cursors: readonly JsonCursor[] = [parameters];
  for (const step of path.split('.')) {
    const isList = step.endsWith('[]');
    const name = isList ? step.slice(0, -2) : step;
    cursors = cursors.flatMap((cursor) => {
      const found = cursor.find(name);
      if (found === undefined || found.isNull) return [];
      return isList ? found.items() : [found];
    });
  }
  return cursors;
}

/**
 * An instant as ISO 8601 in UTC. Records have it so; data lakes write `2026-03-02 09:15:00.000`, sessions also
 * `20260302T091500Z`, the console's download `March 2, 2026, 09:15:00 (UTC)`. Undefined for any other text.
 */
export function toInstant(claim: Claim<string>): Claim<string> | undefined {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d):?(\d\d)(?:\.(\d{1,9}))?(?:Z|\+00:?00)?$/.exec(
    claim.value,
  );
  if (match === null) return consoleInstant(claim);
  const [, year, month, day, hour, minute, second, fraction = ''] = match;
  const digits = fraction.replace(/0+$/, '');
  const value = `${year}-${month}-${day}T${hour}:${minute}:${second}${digits === '' ? '' : `.${digits}`}Z`;
  return value === claim.value ? claim : derive(claim, value, 'translated-value');
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function consoleInstant(claim: Claim<string>): Claim<string> | undefined {
  const match = /^([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4}), (\d\d:\d\d:\d\d) \(UTC([+-]00:00)?\)$/.exec(
    claim.value,
  );
  const [, monthName = '', day = '', year, clock] = match ?? [];
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0) return undefined;
  return derive(
    claim,
    `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${clock}Z`,
    'translated-value',
  );
}
