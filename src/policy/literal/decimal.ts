/**
 * Numbers of Numeric condition operators, as exact decimals: 9007199254740993 and 9007199254740992 differ.
 *
 * OBSERVED 2026-09: leading zeroes, a leading `+`, a trailing dot and exponents are numbers on both sides;
 * `NaN`, `Infinity`, `0x10`, surrounding blanks and the empty text are not.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric
 */

/** `0.digits × 10^exponent`, digits without zeroes at either end; zero has no digits. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

const EXPONENT_LIMIT = 2 ** 31;

export function parseDecimal(text: string): Decimal | undefined {
  let i = 0;
  let negative = false;
  const sign = text.charCodeAt(0);
  if (sign === 0x2b || sign === 0x2d) {
    negative = sign === 0x2d;
    i = 1;
  }
  const wholeStart = i;
  i = skipDigits(text, i);
  const whole = text.slice(wholeStart, i);
  let fraction = '';
  if (text.charCodeAt(i) === 0x2e) {
    const fractionStart = i + 1;
    i = skipDigits(text, fractionStart);
    fraction = text.slice(fractionStart, i);
  }
  if (whole === '' && fraction === '') return undefined;
  let exponent = 0;
  if ((text.charCodeAt(i) | 0x20) === 0x65) {
    let j = i + 1;
    const exponentSign = text.charCodeAt(j);
    if (exponentSign === 0x2b || exponentSign === 0x2d) j++;
    const end = skipDigits(text, j);
    if (end === j) return undefined;
    exponent = Number(text.slice(i + 1, end));
    if (Math.abs(exponent) >= EXPONENT_LIMIT) return undefined;
    i = end;
  }
  if (i !== text.length) return undefined;

  const all = whole + fraction;
  let from = 0;
  while (from < all.length && all.charCodeAt(from) === 0x30) from++;
  let to = all.length;
  while (to > from && all.charCodeAt(to - 1) === 0x30) to--;
  const digits = all.slice(from, to);
  if (digits === '') return ZERO;
  return { negative, digits, exponent: exponent + whole.length - from };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const signs = signOf(a) - signOf(b);
  if (signs !== 0) return signs;
  const size = compareMagnitudes(a, b);
  return a.negative ? -size : size;
}

const ZERO: Decimal = { negative: false, digits: '', exponent: 0 };

function signOf(value: Decimal): number {
  if (value.digits === '') return 0;
  return value.negative ? -1 : 1;
}

function compareMagnitudes(a: Decimal, b: Decimal): number {
  if (a.exponent !== b.exponent) return a.exponent - b.exponent;
  if (a.digits === b.digits) return 0;
  return a.digits < b.digits ? -1 : 1;
}

function skipDigits(text: string, from: number): number {
  let i = from;
  for (;;) {
    const code = text.charCodeAt(i);
    if (!(code >= 0x30 && code <= 0x39)) return i;
    i++;
  }
}
