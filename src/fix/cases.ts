/**
 * The cases in which a fix must hold: where a verdict depends on what is not known, every combination of values that
 * AWS's words leave; else the request as it is.
 */
import type { Evaluated } from '../diagnosis/diagnose.ts';
import type { ContextValue } from '../engine/request.ts';
import type { CaseRow, CaseValue } from '../engine/verdict.ts';
import { NOTHING_SUPPOSED, type Supposed } from './trial.ts';

/** More combinations than these are not told apart. */
const MOST_CASES = 192;

/** Values of the unknown keys after what AWS said; one case without suppositions where nothing is open. */
export function casesLeft({ agreement }: Evaluated): readonly Supposed[] {
  if (agreement.kind !== 'narrows') return [NOTHING_SUPPOSED];
  const cases = new Map<string, Supposed>();
  for (const row of agreement.rows) {
    for (const supposed of valuesOf(row)) cases.set(JSON.stringify([...supposed]), supposed);
    if (cases.size > MOST_CASES) return [NOTHING_SUPPOSED];
  }
  return cases.size === 0 ? [NOTHING_SUPPOSED] : [...cases.values()];
}

/** Every combination of values of the keys in a case. */
export function valuesOf({ when }: CaseRow): readonly Supposed[] {
  let sets: readonly Supposed[] = [NOTHING_SUPPOSED];
  for (const condition of when) {
    if (!('key' in condition)) continue;
    sets = sets.flatMap((set) =>
      condition.is.map((value): Supposed => new Map([...set, [condition.key, contextValue(value)]])),
    );
    if (sets.length > MOST_CASES) return sets;
  }
  return sets;
}

function contextValue(value: CaseValue): ContextValue {
  switch (value.kind) {
    case 'value':
      return value.value;
    case 'list':
      return value.values;
    case 'absent':
      return null;
    default:
      return value.example;
  }
}
