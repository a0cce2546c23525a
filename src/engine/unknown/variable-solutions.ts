/** Which values of a policy variable make the text it stands in match. */
import type { KeySlot, RequestState } from '../context.ts';
import type { Template } from '../match/template.ts';
import { ABSENT, asList } from '../slot-value.ts';
import { ANY_ONE, ANY_RUN, type Unit, unitsOf } from './glob-classes.ts';

/**
 * The units of a template with what is known filled in; a variable that is not known may be anything.
 * Undefined: a variable is known to have no value, so the template matches nothing.
 */
export function templateUnits(
  template: Template,
  isPattern: boolean,
  state: RequestState,
): readonly Unit[] | undefined {
  const units: Unit[] = [];
  for (const part of template.parts) {
    if (part.kind !== 'variable') {
      units.push(...unitsOf(part.text, isPattern && part.kind === 'pattern'));
      continue;
    }
    const value = variableUnits(part.key, part.fallback, state);
    if (value === undefined) return undefined;
    units.push(...value);
  }
  return units;
}

function variableUnits(
  key: KeySlot,
  fallback: string | undefined,
  state: RequestState,
): readonly Unit[] | undefined {
  const raw = state.valueOf(key);
  const value = key.multivalued ? asList(raw) : raw;
  if (typeof value === 'string') return unitsOf(value, false);
  if (Array.isArray(value)) return undefined;
  if (value === ABSENT) return fallback === undefined ? undefined : unitsOf(fallback, false);
  return [ANY_RUN];
}

/** Values looked at for one place of a variable. */
const SOLUTION_BOUND = 2000;

/** The values of `key` with which the template can match the whole of `target`. */
export function variableSolutions(
  template: Template,
  key: KeySlot,
  target: string,
  isPattern: boolean,
  state: RequestState,
): ReadonlySet<string> {
  const solutions = new Set<string>();
  const { parts } = template;
  parts.forEach((part, place) => {
    if (part.kind !== 'variable' || part.key !== key) return;
    const side = (from: number, to: number): readonly Unit[] | undefined => {
      const units: Unit[] = [];
      for (const other of parts.slice(from, to)) {
        if (other.kind !== 'variable')
          units.push(...unitsOf(other.text, isPattern && other.kind === 'pattern'));
        else {
          const value: readonly Unit[] | undefined =
            other.key === key ? [ANY_RUN] : variableUnits(other.key, other.fallback, state);
          if (value === undefined) return undefined;
          units.push(...value);
        }
      }
      return units;
    };
    const before = side(0, place);
    const after = side(place + 1, parts.length);
    if (!before || !after) return;
    const starts = endsOf(before, target);
    const ends = endsOf([...after].reverse(), target.split('').reverse().join('')).map(
      (at) => target.length - at,
    );
    for (const start of starts) {
      for (const end of ends) {
        if (end < start) continue;
        if (solutions.size >= SOLUTION_BOUND) return;
        solutions.add(target.slice(start, end));
      }
    }
  });
  return solutions;
}

/** How far into the text all units may reach. */
function endsOf(units: readonly Unit[], text: string): readonly number[] {
  let reached = new Set([0]);
  for (const unit of units) {
    const next = new Set<number>();
    if (unit === ANY_RUN) {
      const first = Math.min(...reached);
      for (let at = first; at <= text.length; at++) next.add(at);
    } else {
      for (const at of reached)
        if (at < text.length && (unit === ANY_ONE || text[at] === unit)) next.add(at + 1);
    }
    if (next.size === 0) return [];
    reached = next;
  }
  return [...reached];
}
