/**
 * Denials that somebody meant: Region locks, data perimeters, locks on root users, MFA. They are told as such, with
 * what they admit, because to comply is the first thing to try.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html
 */
import type { ConditionTrace, Layer } from '../../engine/verdict.ts';
import { parseOperator } from '../../policy/operator.ts';
import type { Guardrail, GuardrailKind } from './finding.ts';
import { type DecidingStatement, decidingConditions, keyPlaces, placeOf, refOf, type View } from './view.ts';

export function guardrails(view: View): readonly Guardrail[] {
  return view.statements.flatMap((statement): readonly Guardrail[] => {
    if (statement.part !== 'denies') return [];
    for (const condition of decidingConditions(statement)) {
      const guard = guardOf(condition, statement);
      if (guard === undefined) continue;
      const { key, values } = condition;
      return [
        {
          kind: 'guardrail',
          guard,
          statement: refOf(statement.trace),
          key,
          admits: guard === 'root-user' ? [] : values.map(({ pattern, resolved }) => resolved ?? pattern),
          from: [placeOf(statement.trace), ...keyPlaces(view.denial, key)],
        },
      ];
    }
    return [];
  });
}

/** Deny statements on keys like these admit what they list. */
const PERIMETER_KEYS: ReadonlyMap<string, GuardrailKind> = new Map([
  ['aws:requestedregion', 'region'],
  ['aws:sourceip', 'network'],
  ['aws:sourcevpc', 'network'],
  ['aws:sourcevpcarn', 'network'],
  ['aws:sourcevpce', 'network'],
  ['aws:vpcsourceip', 'network'],
  ['aws:vpceaccount', 'network'],
  ['aws:vpceorgid', 'network'],
  ['aws:vpceorgpaths', 'network'],
  ['aws:principalaccount', 'caller-organization'],
  ['aws:principalorgid', 'caller-organization'],
  ['aws:principalorgpaths', 'caller-organization'],
  ['aws:resourceaccount', 'resource-organization'],
  ['aws:resourceorgid', 'resource-organization'],
  ['aws:resourceorgpaths', 'resource-organization'],
]);

function guardOf(condition: ConditionTrace, { trace }: DecidingStatement): GuardrailKind | undefined {
  const key = condition.key.toLowerCase();
  const operator = parseOperator(condition.operator);
  if (!operator) return undefined;
  if (key === 'aws:multifactorauthpresent' || key === 'aws:multifactorauthage') return 'mfa';
  if (key === 'aws:securetransport') return 'encryption-in-transit';
  if (key === 'aws:principalarn' && !operator.base.negated && isShared(trace.layer)) {
    return condition.values.some(({ pattern }) => pattern.endsWith(':root')) ? 'root-user' : undefined;
  }
  if (!operator.base.negated) return undefined;
  return PERIMETER_KEYS.get(key);
}

/** Whether policies of a layer are set by an organization rather than by who owns caller or resource. */
function isShared(layer: Layer): boolean {
  return layer === 'scp' || layer === 'rcp';
}
