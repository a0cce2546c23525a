/**
 * The cases that policies themselves distinguish for a condition key that is not known: each value they name,
 * each combination of patterns, each side of a threshold, any other value, absent. Candidates are tried on
 * everything that refers to the key; those that all of it answers alike are one case.
 */

import { compareDecimals, parseDecimal } from '../../policy/literal/decimal.ts';
import { parseInstant } from '../../policy/literal/instant.ts';
import { parseIpRange } from '../../policy/literal/ip-address.ts';
import type { ConditionTest } from '../condition/condition-test.ts';
import { YES } from '../condition/value-test.ts';
import type { KeySlot, RequestState } from '../context.ts';
import type { ContextValue } from '../request.ts';
import { EitherOf, PRESENT } from '../slot-value.ts';
import type { CaseValue } from '../verdict.ts';
import { edgesOf } from './address-edges.ts';
import { ANY_ONE, ANY_RUN, type GlobPattern, globClasses, type Unit, unitsOf } from './glob-classes.ts';
import { templateUnits } from './variable-solutions.ts';

/** One case of a key: what to put into the request for it, and how to say it. */
export interface KeyClass {
  readonly value: ContextValue;
  readonly label: CaseValue;
}

/** A place beside the key's own conditions where its value counts: which values make a difference there. */
export interface KeyPlace {
  readonly candidates: Iterable<string>;
  /** Whether the place is satisfied by a value. */
  holds(value: string): boolean;
}

/** Everything in the policies that refers to a key. */
export interface KeyUse {
  readonly key: KeySlot;
  /** Conditions on the key. */
  readonly conditions: readonly ConditionTest[];
  readonly places: readonly KeyPlace[];
}

/** A value with a label of its own; without one it is named by the patterns that it matches. */
interface Candidate {
  readonly text: string;
  readonly label?: CaseValue | undefined;
}

const ABSENT_CLASS: KeyClass = { value: null, label: { kind: 'absent' } };

/** Every case of a key, given what the state says of other keys. */
export function keyClasses(use: KeyUse, state: RequestState): readonly KeyClass[] {
  const { key } = use;
  const known = state.valueOf(key);
  if (known instanceof EitherOf) {
    return known.values.map((value): KeyClass => ({ value, label: { kind: 'value', value } }));
  }
  const absent = known === PRESENT ? [] : [ABSENT_CLASS];
  const candidates = candidatesOf(use, state);
  const present = key.multivalued
    ? listClasses(candidates, use, state)
    : scalarClasses(candidates, use, state);
  return [...present, ...absent];
}

function scalarClasses(
  candidates: readonly Candidate[],
  use: KeyUse,
  state: RequestState,
): readonly KeyClass[] {
  const kept = new Map<string, KeyClass>();
  for (const candidate of candidates) {
    const id = answersOf([candidate.text], candidate.text, use, state);
    const label = candidate.label ?? labelOf(candidate.text, use, state);
    const other = kept.get(id);
    if (!other || WEIGHTS[label.kind] < WEIGHTS[other.label.kind])
      kept.set(id, { value: candidate.text, label });
  }
  return [...kept.values()];
}

/** How many members are combined into every list of them; of more, only lists of up to two are. */
const SUBSET_BOUND = 6;
const MEMBER_BOUND = 16;

/** Lists are told apart by their members, so one of each kind of member will do. */
function listClasses(
  candidates: readonly Candidate[],
  use: KeyUse,
  state: RequestState,
): readonly KeyClass[] {
  const members = scalarClasses(candidates, use, state)
    .slice(0, MEMBER_BOUND)
    .map(({ value }) => String(value));
  const lists: string[][] = [];
  if (members.length <= SUBSET_BOUND) {
    for (let subset = 1; subset < 1 << members.length; subset++)
      lists.push(members.filter((_, i) => subset & (1 << i)));
  } else {
    members.forEach((first, i) => {
      lists.push([first], ...members.slice(i + 1).map((second) => [first, second]));
    });
    lists.push(members);
  }
  lists.sort((a, b) => a.length - b.length);
  const kept = new Map<string, KeyClass>();
  for (const list of lists) {
    const id = answersOf(list, list, use, state);
    if (!kept.has(id)) kept.set(id, { value: list, label: { kind: 'list', values: list } });
  }
  return [...kept.values()];
}

/** What everything that refers to the key makes of a value: equal answers, equal cases. */
function answersOf(
  members: readonly string[],
  value: string | readonly string[],
  { conditions, places }: KeyUse,
  state: RequestState,
): string {
  const answers = conditions.map((condition) => condition.testValue(value, state)).join('');
  const held = places.map((place) => members.map((member) => Number(place.holds(member))).join('')).join();
  // A wildcard or a colon in a value may count where the value is put into a pattern.
  const marks =
    places.length === 0 ? '' : members.map((member) => `${/[*?]/.test(member)}${member.includes(':')}`);
  return `${answers} ${held} ${marks}`;
}

/** Which of two values that come to the same stands for both: the one that says most. */
const WEIGHTS: Readonly<Record<CaseValue['kind'], number>> = {
  other: 0,
  range: 1,
  like: 2,
  value: 3,
  list: 4,
  absent: 5,
};

function labelOf(text: string, { conditions, places }: KeyUse, state: RequestState): CaseValue {
  const matching = new Set<string>();
  const not = new Set<string>();
  for (const { condition, values } of conditions) {
    condition.values.forEach((written, i) => {
      const pattern = values.resolved(i, state) ?? written;
      if (values.matchOne(i, text, state) === YES) matching.add(pattern);
      else if (/[*?/]/.test(pattern)) not.add(pattern);
    });
  }
  if (matching.has(text) || places.some((place) => place.holds(text))) return { kind: 'value', value: text };
  for (const pattern of matching) {
    if (pattern.toLowerCase() === text.toLowerCase()) return { kind: 'value', value: text };
  }
  if (matching.size === 0) return { kind: 'other', example: text };
  return { kind: 'like', patterns: [...matching], not: [...not], example: text };
}

/** Two values that no policy names: two unknown keys may be equal or different. */
const FRESH = ['any-other-value', 'yet-another-value'] as const;
const FRESH_ARN = 'arn:aws:any:any:000000000000:any-other-resource';

function candidatesOf(use: KeyUse, state: RequestState): readonly Candidate[] {
  const { conditions, places } = use;
  const candidates: Candidate[] = [];
  const add = (text: string): void => {
    candidates.push({ text });
  };
  const numbers = new Set<string>();
  const patterns = new Map<string, GlobPattern>();
  for (const { condition, values } of conditions) {
    const { family, comparison } = condition.operator.base;
    condition.values.forEach((text, i) => {
      if (family === 'numeric' || family === 'date') numbers.add(text);
      else if (family === 'ip-address') {
        const range = parseIpRange(text);
        if (range) edgesOf(range).forEach(add);
      } else if (family === 'bool') ['true', 'false'].forEach(add);
      else if (family !== 'null') {
        const isPattern = family === 'arn' || comparison === 'like';
        const template = values.template(i);
        const units = template ? templateUnits(template, isPattern, state) : unitsOf(text, isPattern);
        if (!units) return;
        patterns.set(`${family}${JSON.stringify(units)}`, { units, byField: family === 'arn' });
        add(exampleOf(units));
        if (family === 'arn') add(FRESH_ARN);
        if (comparison === 'equals-ignore-case') {
          add(exampleOf(units).toUpperCase());
          add(exampleOf(units).toLowerCase());
        }
      }
    });
  }
  candidates.push(...thresholds([...numbers]));
  if (conditions.some(({ condition }) => condition.operator.base.family === 'ip-address'))
    OTHER_ADDRESSES.forEach(add);
  for (const place of places) for (const text of place.candidates) add(text);
  if (patterns.size > 0) for (const { example } of globClasses([...patterns.values()]) ?? []) add(example);
  FRESH.forEach(add);
  return candidates;
}

const OTHER_ADDRESSES = ['203.0.113.251', '2001:db8:fade::1', '198.18.7.7'] as const;

/** A text that matches, with something in the place of each wildcard. */
function exampleOf(units: readonly Unit[]): string {
  return units.map((unit) => (unit === ANY_RUN || unit === ANY_ONE ? 'x' : unit)).join('');
}

/** Numbers and instants: each threshold, and a value on each side of it. */
function thresholds(texts: readonly string[]): readonly Candidate[] {
  const numbers = texts.filter((text) => parseDecimal(text) !== undefined);
  numbers.sort((a, b) => compareDecimals(parseDecimal(a)!, parseDecimal(b)!));
  const instants = texts.filter(
    (text) => parseDecimal(text) === undefined && parseInstant(text) !== undefined,
  );
  instants.sort((a, b) => parseInstant(a)! - parseInstant(b)!);
  const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
  return [
    ...sides(numbers, Number, (value) => String(value), 1, ['below', 'above']),
    ...sides(instants, (text) => parseInstant(text)!, iso, 1000, ['before', 'after']),
  ];
}

function sides(
  sorted: readonly string[],
  read: (text: string) => number,
  write: (value: number) => string,
  step: number,
  [below, above]: readonly [string, string],
): readonly Candidate[] {
  const range = (value: number, text: string): Candidate => {
    const example = write(value);
    return { text: example, label: { kind: 'range', text, example } };
  };
  return sorted.flatMap((text, i): readonly Candidate[] => {
    const value = read(text);
    const next = sorted[i + 1];
    const between = next === undefined ? undefined : (value + read(next)) / 2;
    return [
      ...(i === 0 ? [range(value - step, `${below} ${text}`)] : []),
      { text, label: { kind: 'value', value: text } },
      between === undefined
        ? range(value + step, `${above} ${text}`)
        : range(between, `between ${text} and ${next}`),
    ];
  });
}
