/**
 * The cases that policies themselves distinguish for a condition key that is not known: each value they name,
 * each combination of patterns, each side of a threshold, any other value, absent. Candidates are tried on
 * every condition that refers to the key; those that all conditions answer alike are one case.
 */

import { compareDecimals, parseDecimal } from '../../policy/literal/decimal.ts';
import { parseInstant } from '../../policy/literal/instant.ts';
import { type IpRange, parseIpRange } from '../../policy/literal/ip-address.ts';
import { hasVariable } from '../../policy/variable.ts';
import type { ConditionTest } from '../condition/condition-test.ts';
import { ABSENT, EitherOf, type KeySlot, PRESENT, type RequestState, type SlotValue } from '../context.ts';
import type { ContextValue } from '../request.ts';
import type { CaseValue } from '../verdict.ts';
import { type GlobPattern, globClasses } from './glob-classes.ts';

/** One case of a key: what to put into the request for it, and how to say it. */
export interface KeyClass {
  readonly value: ContextValue;
  readonly label: CaseValue;
}

/** Everything in the policies that refers to a key. */
export interface KeyUse {
  readonly key: KeySlot;
  /** Conditions on the key. */
  readonly conditions: readonly ConditionTest[];
  /** Texts that a policy variable with this key may have to equal a part of. */
  readonly compared: readonly string[];
}

const PAIR_BOUND = 12;

export function keyClasses({ key, conditions, compared }: KeyUse, state: RequestState): readonly KeyClass[] {
  const known = state.valueOf(key);
  const absent: KeyClass[] =
    known === PRESENT || known instanceof EitherOf ? [] : [{ value: null, label: { kind: 'absent' } }];
  const scalars =
    known instanceof EitherOf
      ? known.values.map((value): KeyClass => ({ value, label: { kind: 'value', value } }))
      : scalarClasses(conditions, compared, state);
  if (!key.multivalued) return distinct([...scalars, ...absent], conditions, compared, state);
  const lists: KeyClass[] = [];
  const members = scalars.slice(0, PAIR_BOUND).map(({ value }) => String(value));
  members.forEach((first, i) => {
    lists.push({ value: [first], label: { kind: 'list', values: [first] } });
    for (const second of members.slice(i + 1)) {
      lists.push({ value: [first, second], label: { kind: 'list', values: [first, second] } });
    }
  });
  return distinct([...lists, ...absent], conditions, compared, state);
}

/** Keeps one candidate of those that every condition answers alike. */
function distinct(
  candidates: readonly KeyClass[],
  conditions: readonly ConditionTest[],
  compared: readonly string[],
  state: RequestState,
): readonly KeyClass[] {
  const kept = new Map<string, KeyClass>();
  for (const candidate of candidates) {
    const slot = slotValueOf(candidate.value);
    const answers = conditions.map((condition) => condition.testValue(slot, state)).join('');
    // A value that a variable may bring elsewhere is a case of its own.
    const elsewhere = typeof slot === 'string' && compared.includes(slot) ? slot : String(slot === ABSENT);
    const id = `${answers} ${compared.length > 0 ? elsewhere : ''}`;
    const other = kept.get(id);
    if (other === undefined || weight(candidate) < weight(other)) kept.set(id, candidate);
  }
  return [...kept.values()];
}

/** Which of two equal cases says more: a stated value, then a pattern, then absence, then anything else. */
function weight({ label }: KeyClass): number {
  return { value: 0, range: 1, like: 2, list: 2, other: 3, absent: 4 }[label.kind];
}

function slotValueOf(value: ContextValue): SlotValue {
  if (value === null) return ABSENT;
  return Array.isArray(value) ? value : String(value);
}

function scalarClasses(
  conditions: readonly ConditionTest[],
  compared: readonly string[],
  state: RequestState,
): KeyClass[] {
  const classes: KeyClass[] = [];
  const patterns: GlobPattern[] = [];
  const thresholds = new Set<string>();
  const ranges: string[] = [];
  for (const { condition, values } of conditions) {
    const { family, comparison } = condition.operator.base;
    condition.values.forEach((text, i) => {
      const value = hasVariable(text) ? (values.resolved(i, state) ?? '') : text;
      if (hasVariable(text) && value === '') return;
      if (family === 'numeric' || family === 'date') thresholds.add(value);
      else if (family === 'ip-address') ranges.push(value);
      else if (family === 'bool') classes.push(...['true', 'false'].map(valueClass));
      else if (family === 'arn') patterns.push({ text: value, wild: true, byField: true });
      else if (comparison === 'like') patterns.push({ text: value, wild: true, byField: false });
      else if (family !== 'null') {
        patterns.push({ text: value, wild: false, byField: false });
        if (comparison === 'equals-ignore-case')
          classes.push(...[value.toUpperCase(), value.toLowerCase()].map(valueClass));
      }
    });
  }
  for (const text of compared) classes.push(valueClass(text));
  classes.push(...thresholdClasses([...thresholds]), ...addressClasses(ranges));
  classes.push(...textClasses(patterns));
  classes.push(...FRESH.map((example): KeyClass => ({ value: example, label: { kind: 'other', example } })));
  return classes;
}

/** Two values that no policy names: two unknown keys may be equal or different. */
const FRESH = ['any-other-value', 'yet-another-value'] as const;

function valueClass(value: string): KeyClass {
  return { value, label: { kind: 'value', value } };
}

function textClasses(patterns: readonly GlobPattern[]): readonly KeyClass[] {
  const distinctPatterns = [
    ...new Map(patterns.map((pattern) => [`${pattern.wild}${pattern.text}`, pattern])).values(),
  ];
  const classes =
    distinctPatterns.length === 0 ? [] : (globClasses(distinctPatterns) ?? separateClasses(distinctPatterns));
  return classes.map(({ example, matches }): KeyClass => {
    const matching = distinctPatterns.filter((_, i) => matches[i]);
    const exact = matching.find(({ text, wild }) => !wild || !/[*?]/.test(text));
    if (exact) return valueClass(exact.text);
    if (matching.length === 0) return { value: example, label: { kind: 'other', example } };
    // Patterns that match nothing beyond those that do match need not be ruled out by name.
    const not = distinctPatterns.filter(({ text, wild }, i) => !matches[i] && wild && /[*?]/.test(text));
    const label: CaseValue = {
      kind: 'like',
      patterns: matching.map(({ text }) => text),
      not: not.map(({ text }) => text),
      example,
    };
    return { value: example, label };
  });
}

/** Where the patterns are too entangled to list every combination: one example of each. */
function separateClasses(
  patterns: readonly GlobPattern[],
): readonly { example: string; matches: readonly boolean[] }[] {
  return patterns.map((pattern, index) => ({
    example: pattern.wild ? pattern.text.replaceAll('*', 'x').replaceAll('?', 'x') : pattern.text,
    matches: patterns.map((_, i) => i === index),
  }));
}

/** Numbers and instants: each threshold, and a value on each side of it. */
function thresholdClasses(texts: readonly string[]): readonly KeyClass[] {
  const range = (value: string, text: string): KeyClass => ({
    value,
    label: { kind: 'range', text, example: value },
  });
  const numbers = texts.filter((text) => parseDecimal(text) !== undefined);
  numbers.sort((a, b) => compareDecimals(parseDecimal(a)!, parseDecimal(b)!));
  const classes = numbers.flatMap((text, i): KeyClass[] => {
    const value = Number(text);
    const next = numbers[i + 1];
    const above = next === undefined ? String(value + 1) : String((value + Number(next)) / 2);
    const between = next === undefined ? `above ${text}` : `between ${text} and ${next}`;
    return [
      ...(i === 0 ? [range(String(value - 1), `below ${text}`)] : []),
      valueClass(text),
      range(above, between),
    ];
  });
  const instants = texts.filter(
    (text) => parseDecimal(text) === undefined && parseInstant(text) !== undefined,
  );
  instants.sort((a, b) => parseInstant(a)! - parseInstant(b)!);
  const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
  classes.push(
    ...instants.flatMap((text, i): KeyClass[] => {
      const at = parseInstant(text)!;
      const next = instants[i + 1];
      const after = next === undefined ? at + 1000 : Math.floor((at + parseInstant(next)!) / 2);
      const between = next === undefined ? `after ${text}` : `between ${text} and ${next}`;
      return [
        ...(i === 0 ? [range(iso(at - 1000), `before ${text}`)] : []),
        valueClass(text),
        range(iso(after), between),
      ];
    }),
  );
  return classes;
}

/** Addresses: the first of each range, one just outside it, and one in no range. */
function addressClasses(ranges: readonly string[]): readonly KeyClass[] {
  if (ranges.length === 0) return [];
  const classes: KeyClass[] = ranges.flatMap((text): KeyClass[] => {
    const range = parseIpRange(text);
    if (!range) return [];
    const inside = firstAddress(range);
    return [{ value: inside, label: { kind: 'like', patterns: [text], not: [], example: inside } }];
  });
  for (const example of ['203.0.113.251', '2001:db8:fade::1', '198.18.7.7']) {
    classes.push({ value: example, label: { kind: 'other', example } });
  }
  return classes;
}

function firstAddress(range: IpRange): string {
  if (range.version === 6) return range.groups.map((group) => group.toString(16)).join(':');
  const { bits } = range;
  return [bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255].join('.');
}
