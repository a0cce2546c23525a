/**
 * Instants of Date condition operators: an ISO 8601 date or date and time, or epoch seconds.
 *
 * OBSERVED 2026-09: a time without a zone is UTC; epoch seconds may carry a `+`; comparison is in whole
 * milliseconds, both sides cut. ASSUMPTION: four digits alone are epoch seconds, not a year (a request with
 * `DateEquals` against `2035` would settle it).
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
 */

/** Milliseconds since 1970-01-01T00:00:00Z, or undefined when the text is no instant. */
export function parseInstant(text: string): number | undefined {
  return parseEpochSeconds(text) ?? parseIsoInstant(text);
}

const LONGEST_EPOCH = 12;

function parseEpochSeconds(text: string): number | undefined {
  const signed = text.startsWith('+') || text.startsWith('-');
  const digits = signed ? text.slice(1) : text;
  if (digits === '' || digits.length > LONGEST_EPOCH || !isDigits(digits, 0, digits.length)) return undefined;
  const seconds = Number(digits);
  return (text.startsWith('-') ? -seconds : seconds) * 1000;
}

function parseIsoInstant(text: string): number | undefined {
  const year = digitsAt(text, 0, 4);
  if (year === undefined || text[4] !== '-') return undefined;
  const month = digitsAt(text, 5, 2);
  if (month === undefined || month < 1 || month > 12) return undefined;
  if (text.length === 7) return midnightOf(year, month, 1);
  const day = text[7] === '-' ? digitsAt(text, 8, 2) : undefined;
  if (day === undefined || day < 1 || day > daysIn(year, month)) return undefined;
  const midnight = midnightOf(year, month, day);
  if (text.length === 10) return midnight;
  if (text[10] !== 'T') return undefined;
  return timeOfDay(text, midnight);
}

const FOUR_CENTURIES = 146_097 * 86_400_000;

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999, but the calendar repeats itself every 400 years. */
function midnightOf(year: number, month: number, day: number): number {
  return Date.UTC(year + 400, month - 1, day) - FOUR_CENTURIES;
}

function timeOfDay(text: string, midnight: number): number | undefined {
  const hour = digitsAt(text, 11, 2);
  const minute = text[13] === ':' ? digitsAt(text, 14, 2) : undefined;
  if (hour === undefined || hour > 23 || minute === undefined || minute > 59) return undefined;
  let at = 16;
  let second = 0;
  let millisecond = 0;
  if (text[at] === ':') {
    const value = digitsAt(text, at + 1, 2);
    if (value === undefined || value > 59) return undefined;
    second = value;
    at += 3;
    if (text[at] === '.') {
      let end = at + 1;
      while (isDigits(text, end, end + 1)) end++;
      if (end === at + 1) return undefined;
      millisecond = Number(text.slice(at + 1, Math.min(end, at + 4)).padEnd(3, '0'));
      at = end;
    }
  }
  const offset = zoneOffset(text, at);
  if (offset === undefined) return undefined;
  return midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000 + millisecond;
}

/** Minutes east of UTC; a text that ends here is UTC. */
function zoneOffset(text: string, at: number): number | undefined {
  const rest = text.length - at;
  if (rest === 0 || (rest === 1 && text[at] === 'Z')) return 0;
  const sign = text[at] === '+' ? 1 : text[at] === '-' ? -1 : 0;
  if (sign === 0) return undefined;
  const minutesAt = text[at + 3] === ':' ? at + 4 : at + 3;
  if (text.length !== minutesAt + 2) return undefined;
  const hours = digitsAt(text, at + 1, 2);
  const minutes = digitsAt(text, minutesAt, 2);
  if (hours === undefined || hours > 18 || minutes === undefined || minutes > 59) return undefined;
  return sign * (hours * 60 + minutes);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function digitsAt(text: string, from: number, count: number): number | undefined {
  return isDigits(text, from, from + count) ? Number(text.slice(from, from + count)) : undefined;
}

function isDigits(text: string, from: number, to: number): boolean {
  if (to > text.length) return false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}
