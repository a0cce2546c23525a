/**
 * Conditions that compare a value which is almost the one needed: another letter case, a slip of the hand, a subject
 * of a token that parts from the wanted one late.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
import type { ConditionTrace } from '../../engine/verdict.ts';
import { parseOperator } from '../../policy/operator.ts';
import { type Difference, differenceOf, isSlip } from './difference.ts';
import type { NearKey, NearValue } from './finding.ts';
import { decidingConditions, evidencePlace, keyPlaces, placeOf, refOf, type View } from './view.ts';

/** The nearest needed value of each deciding condition, where one is near. */
export function nearValues(view: View): readonly NearValue[] {
  return view.statements.flatMap((statement) =>
    decidingConditions(statement).flatMap((condition): readonly NearValue[] => {
      const near = nearestOf(condition);
      if (!near) return [];
      const { key, operator } = condition;
      const from = [placeOf(statement.trace), ...keyPlaces(view.denial, key)];
      return [{ kind: 'near-value', ...near, statement: refOf(statement.trace), key, operator, from }];
    }),
  );
}

type Near = Pick<NearValue, 'difference' | 'seen' | 'wanted' | 'at'>;

function nearestOf({ key, operator, request, values }: ConditionTrace): Near | undefined {
  const parsed = parseOperator(operator);
  if (parsed?.base.family !== 'string' || request.state !== 'known') return undefined;
  // ARNs of callers have differences of their own, and one Region is no slip for another.
  const lower = key.toLowerCase();
  if (lower === 'aws:principalarn' || lower.endsWith('region')) return undefined;
  let best: { readonly near: Near; readonly edits: number } | undefined;
  for (const seen of request.values) {
    for (const { pattern, resolved } of values) {
      const wanted = resolved ?? pattern;
      const compared = compare(seen, wanted, key);
      if (compared && (!best || compared.edits < best.edits)) best = compared;
    }
  }
  return best?.near;
}

function compare(
  seen: string,
  wanted: string,
  key: string,
): { readonly near: Near; readonly edits: number } | undefined {
  const exact = differenceOf(seen, wanted);
  const folded = differenceOf(seen.toLowerCase(), wanted.toLowerCase());
  if (!exact || !folded || exact.edits === 0) return undefined;
  const at = { seen: exact.at.text, wanted: exact.at.pattern };
  if (folded.edits === 0) return { near: { difference: 'letter-case', seen, wanted, at }, edits: 0 };
  // Names that differ in their numbers are names of different things.
  const mayBeSlip = isSlip(exact, wanted) && withoutDigits(seen) !== withoutDigits(wanted);
  if (!mayBeSlip && !(isClaim(key) && partsLate(exact, seen, wanted))) return undefined;
  return { near: { difference: 'characters', seen, wanted, at }, edits: exact.edits };
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, '');
}

/** Whether a key is the subject or the audience of a token. */
function isClaim(key: string): boolean {
  const lower = key.toLowerCase();
  return lower.endsWith(':sub') || lower.endsWith(':aud');
}

/** Whether two texts agree for more than their beginnings, such as the repository of a subject. */
function partsLate({ at }: Difference, seen: string, wanted: string): boolean {
  return at.text * 2 >= Math.min(seen.length, wanted.length);
}

/**
 * The keys with a name in them, such as aws:RequestTag/name, that are absent while the request has one of almost that
 * name. Letter case does not tell them apart.
 */
export function nearKeys({ denial, statements }: View): readonly NearKey[] {
  return statements.flatMap((statement) =>
    decidingConditions(statement).flatMap(({ key, request }): readonly NearKey[] => {
      const wanted = key.toLowerCase();
      const slash = wanted.indexOf('/');
      if (request.state !== 'absent' || slash < 0) return [];
      for (const [lower, claim] of denial.context) {
        if (claim.state !== 'known' || !lower.startsWith(wanted.slice(0, slash + 1))) continue;
        const difference = differenceOf(lower, wanted);
        if (!difference || !isSlip(difference, wanted.slice(slash + 1))) continue;
        const from = [placeOf(statement.trace), evidencePlace(claim.from)];
        return [{ kind: 'near-key', statement: refOf(statement.trace), wanted: key, seen: claim.key, from }];
      }
      return [];
    }),
  );
}
