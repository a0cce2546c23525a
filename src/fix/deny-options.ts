/**
 * Ways out of a Deny that applies: meet one of its conditions, or the narrowest exception in the statement itself.
 * Never its removal.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
import { callerOf } from '../engine/caller.ts';
import { Glob } from '../engine/match/glob.ts';
import type { StatementDocument } from '../engine/trace.ts';
import type { ConditionTrace, StatementTrace } from '../engine/verdict.ts';
import type { Condition, Statement } from '../policy/ast.ts';
import { parseIpAddress } from '../policy/literal/ip-address.ts';
import { parseOperator } from '../policy/operator.ts';
import type { GuardrailKind, PolicyPlace, RequestChange, StatementEdit } from './fix.ts';
import { guardOf } from './guard.ts';
import { isSound, literalPattern, nameOfPolicy, type Option, type Options, type Setting } from './option.ts';
import { placeOf } from './policy-place.ts';
import { solutionsOf } from './request-solution.ts';
import { addCondition, addConditionValue, addValue } from './statement-edit.ts';

export function denyOptions(trace: StatementTrace, document: StatementDocument, setting: Setting): Options {
  const { outcome, environment } = setting;
  const { attached, policy } = document;
  const { layer } = trace;
  const named = { layer, policy: nameOfPolicy(attached) };
  if (!isSound(policy)) return { options: [], notOffered: [{ ...named, reason: 'malformed' }] };
  const place = placeOf(layer, attached, outcome.assembled, environment);
  if (!place) return { options: [], notOffered: [{ ...named, reason: 'aws-managed' }] };
  const conditions = trace.elements.flatMap((element) => (element.element === 'Condition' ? [element] : []));
  const requests = conditions
    .flatMap((condition) => [
      ...solutionsOf(condition, false, place),
      ...exemptRoles(condition, setting, place),
    ])
    .map((change): Option => ({ kind: 'request', changes: [change] }));
  const target = { attached, policy, place };
  const guardrail = guardrailOf(conditions);
  const edits = exceptions(document, conditions, setting).map(
    (edit): Option => ({ kind: 'edit', target, edit, ...(guardrail && { guardrail }) }),
  );
  return { options: [...requests, ...edits], notOffered: [] };
}

/** How many of the roles that a pattern spares are tried. */
const MOST_ROLES = 3;

/** Roles that are there and that a pattern of the condition spares: one of them may call instead. */
function exemptRoles(
  { key, operator: text, values }: ConditionTrace,
  { environment, outcome }: Setting,
  askedBy: PolicyPlace,
): readonly RequestChange[] {
  const operator = parseOperator(text);
  if (key.toLowerCase() !== 'aws:principalarn' || !operator?.base.negated || operator.setOperator) return [];
  const patterns = values.flatMap(({ pattern }) => (/[*?]/.test(pattern) ? [new Glob(pattern)] : []));
  if (patterns.length === 0) return [];
  const own = callerOf(outcome.request).principalArn;
  const arns = [...environment.entities.values()].flatMap(({ kind, description }) => {
    const arn = kind === 'role' ? description?.arn : undefined;
    if (arn === undefined || arn === own || arn.includes(':role/aws-')) return [];
    return patterns.some((pattern) => pattern.test(arn)) ? [arn] : [];
  });
  return arns
    .sort()
    .slice(0, MOST_ROLES)
    .map((value) => ({ kind: 'request', way: 'principal', key, value, askedBy }));
}

function exceptions(
  { policy, statement }: StatementDocument,
  conditions: readonly ConditionTrace[],
  setting: Setting,
): readonly StatementEdit[] {
  const edits: StatementEdit[] = [];
  for (const trace of conditions) {
    const condition = conditionOf(statement, trace);
    const value = condition && admittedValue(condition, trace, setting);
    if (condition && value !== undefined) edits.push(addConditionValue(policy, statement, condition, value));
  }
  const action = statement.action?.negated ? literalPattern(setting.action, policy) : undefined;
  if (action !== undefined) edits.push(addValue(policy, statement, 'NotAction', action));
  const resource =
    statement.resource?.negated && setting.resource !== undefined && setting.resource !== '*'
      ? literalPattern(setting.resource, policy)
      : undefined;
  if (resource !== undefined) edits.push(addValue(policy, statement, 'NotResource', resource));
  const caller = callerException({ policy, statement }, setting);
  return caller ? [...edits, caller] : edits;
}

/** Takes the caller out by its ARN: beside those who are out already, or with a condition of its own. */
function callerException(
  { policy, statement }: Pick<StatementDocument, 'policy' | 'statement'>,
  { outcome }: Setting,
): StatementEdit | undefined {
  const caller = callerOf(outcome.request);
  const arn = caller.principalArn;
  if (arn === undefined || (caller.kind !== 'role' && caller.kind !== 'user')) return undefined;
  const exempting = statement.conditions.find(
    ({ key, operator }) =>
      key.toLowerCase() === 'aws:principalarn' && operator.base.negated && !operator.setOperator,
  );
  return exempting
    ? addConditionValue(policy, statement, exempting, arn)
    : addCondition(policy, statement, 'ArnNotLike', 'aws:PrincipalArn', arn);
}

function conditionOf(statement: Statement, trace: ConditionTrace): Condition | undefined {
  return statement.conditions.find(
    ({ key, operator }) => key === trace.key && operator.text === trace.operator,
  );
}

/** What the request has, for a condition that lets listed values pass. */
function admittedValue(
  { operator, key }: Condition,
  { request }: ConditionTrace,
  { supposedKeys }: Setting,
): string | undefined {
  const { family, negated } = operator.base;
  if (supposedKeys.has(key.toLowerCase())) return undefined;
  if (!negated || operator.setOperator || key.toLowerCase() === 'aws:principalarn') return undefined;
  if (request.state !== 'known' || request.values.length !== 1) return undefined;
  const [value = ''] = request.values;
  if (/[*?]|\$\{/.test(value) || value === '') return undefined;
  switch (family) {
    case 'string':
    case 'arn':
      return value;
    case 'ip-address': {
      const address = parseIpAddress(value);
      return address && `${value}/${value.includes(':') ? 128 : 32}`;
    }
    default:
      return undefined;
  }
}

function guardrailOf(conditions: readonly ConditionTrace[]): GuardrailKind | undefined {
  for (const { key } of conditions) {
    const kind = guardOf(key);
    if (kind) return kind;
  }
  return undefined;
}
