import { referenceDecide } from './evaluator.ts';
import { shrink } from './shrink.ts';
import { TooManyPossibilities } from './unknown.ts';

interface Answer {
  readonly verdict: string;
  readonly deniedBy: readonly string[];
}

export type Decide = (scenario: unknown) => Answer;

export interface Difference {
  readonly scenario: unknown;
  readonly reference: string;
  readonly engine: string;
}

const show = (answer: Answer): string => [answer.verdict, ...answer.deniedBy].join(' ');

function ask(decide: Decide, scenario: unknown): string {
  try {
    return show(decide(scenario));
  } catch (error) {
    return `error: ${String(error).split('\n')[0]}`;
  }
}

/** Null: the same answer. `skipped`: more possibilities than the reference is willing to try. */
export function compare(scenario: unknown, engine: Decide): Difference | 'skipped' | null {
  let reference: string;
  try {
    reference = show(referenceDecide(scenario));
  } catch (error) {
    if (error instanceof TooManyPossibilities) return 'skipped';
    throw error;
  }
  const answer = ask(engine, scenario);
  return answer === reference ? null : { scenario, reference, engine: answer };
}

/** The kind of a difference: the two verdicts, and the layers where the verdicts agree. */
export function signature(difference: Difference): string {
  const [left = '', right = ''] = [difference.reference, difference.engine];
  const verdict = (text: string): string => (text.startsWith('error') ? 'error' : (text.split(' ')[0] ?? ''));
  return verdict(left) === verdict(right) ? `${left} / ${right}` : `${verdict(left)} / ${verdict(right)}`;
}

export function shrinkDifference(difference: Difference, engine: Decide): Difference {
  const kind = signature(difference);
  const again = (scenario: unknown): Difference | null => {
    try {
      const found = compare(scenario, engine);
      return found !== null && found !== 'skipped' && signature(found) === kind ? found : null;
    } catch {
      return null;
    }
  };
  const smallest = shrink(difference.scenario, (scenario) => again(scenario) !== null);
  return again(smallest) ?? difference;
}

export function describeDifference(difference: Difference): string {
  return [
    JSON.stringify(difference.scenario, null, 1),
    `reference: ${difference.reference}`,
    `engine:    ${difference.engine}`,
  ].join('\n');
}
