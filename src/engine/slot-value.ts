/** What a condition key is known to hold while a request is decided. */
import type { ContextValue } from './request.ts';

/** The key is known not to be in the request. */
export const ABSENT: unique symbol = Symbol('absent');
/** The key is in the request; its value is not known. */
export const PRESENT: unique symbol = Symbol('present');
/** Nothing is known of the key. */
export const NOT_KNOWN: unique symbol = Symbol('unknown');

/**
 * Two values for one key, as for a tag that was sent in two spellings: AWS sees one of them, which one is not
 * known.
 */
export class EitherOf {
  readonly values: readonly string[];
  constructor(values: readonly string[]) {
    this.values = values;
  }
}

export type SlotValue =
  | string
  | readonly string[]
  | EitherOf
  | typeof ABSENT
  | typeof PRESENT
  | typeof NOT_KNOWN;

/** A context value as a slot value: scalars as text, lists as lists of texts. */
export function toSlotValue(value: ContextValue): SlotValue {
  if (value === null) return ABSENT;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map(String);
  return value.is === 'present' ? PRESENT : NOT_KNOWN;
}

/** A multivalued key that was given one bare value holds a list of one. */
export function asList(value: SlotValue): SlotValue {
  return typeof value === 'string' ? [value] : value;
}

function isList(value: object): value is readonly (string | number | boolean)[] {
  return Array.isArray(value);
}

/** What is known of a key that a request lists twice. */
export function eitherOf(first: SlotValue, second: SlotValue): SlotValue {
  if (first === second) return first;
  if (typeof first === 'string' && typeof second === 'string') return new EitherOf([first, second]);
  if (first instanceof EitherOf && typeof second === 'string') return new EitherOf([...first.values, second]);
  if (first === ABSENT) return second;
  if (second === ABSENT) return first;
  return first === NOT_KNOWN && second === NOT_KNOWN ? NOT_KNOWN : PRESENT;
}

/** Whether a slot value leaves open what the key holds. */
export function isOpen(value: SlotValue): boolean {
  return value === NOT_KNOWN || value === PRESENT || value instanceof EitherOf;
}
