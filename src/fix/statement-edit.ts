/** The edits of a policy that fixes are made of: where in the document each one goes. */
import type { Condition, Policy, PrincipalKind, Statement } from '../policy/ast.ts';
import { memberOf, readJson } from '../policy/json.ts';
import type { JsonPath, JsonValue } from './document-edit.ts';
import type { StatementEdit, StatementName } from './fix.ts';

/** A single statement may stand without a list around it. */
function statementPath(policy: Policy, { index }: Statement): JsonPath {
  return hasList(policy) ? ['Statement', index] : ['Statement'];
}

function hasList({ source }: Policy): boolean {
  const result = readJson(source);
  return result.ok && memberOf(result.value, 'Statement')?.kind === 'array';
}

function nameOf({ sid, index }: Statement): StatementName {
  return { sid, index };
}

/** `Action` and `Resource`, in either form. */
export function addValue(
  policy: Policy,
  statement: Statement,
  element: 'Action' | 'NotAction' | 'Resource' | 'NotResource',
  value: string,
): StatementEdit {
  const path = [...statementPath(policy, statement), element];
  return {
    kind: 'value',
    statement: nameOf(statement),
    element,
    value,
    edit: { kind: 'append', path, value },
  };
}

export function addPrincipal(
  policy: Policy,
  statement: Statement,
  kind: PrincipalKind,
  value: string,
): StatementEdit {
  const path = [...statementPath(policy, statement), 'Principal'];
  const isThere = statement.principal?.entries.some((entry) => entry.kind === kind) ?? false;
  return {
    kind: 'value',
    statement: nameOf(statement),
    element: `Principal.${kind}`,
    value,
    edit: isThere
      ? { kind: 'append', path: [...path, kind], value }
      : { kind: 'add-member', path, name: kind, value },
  };
}

export function addConditionValue(
  policy: Policy,
  statement: Statement,
  { operator, key }: Condition,
  value: string,
): StatementEdit {
  const path = [...statementPath(policy, statement), 'Condition', operator.text, key];
  return {
    kind: 'condition-value',
    statement: nameOf(statement),
    operator: operator.text,
    key,
    value,
    edit: { kind: 'append', path, value },
  };
}

/** One more condition: all of a statement's conditions must hold, so a Deny reaches less with it. */
export function addCondition(
  policy: Policy,
  statement: Statement,
  operator: string,
  key: string,
  value: string,
): StatementEdit {
  const path = statementPath(policy, statement);
  const condition = [...path, 'Condition'];
  const edit = ((): StatementEdit['edit'] => {
    if (statement.conditions.length === 0)
      return { kind: 'add-member', path, name: 'Condition', value: { [operator]: { [key]: value } } };
    return statement.conditions.some((one) => one.operator.text === operator)
      ? { kind: 'add-member', path: [...condition, operator], name: key, value }
      : { kind: 'add-member', path: condition, name: operator, value: { [key]: value } };
  })();
  return { kind: 'exception', statement: nameOf(statement), operator, key, value, edit };
}

/** `further`: the action that it allows, where it is not the one that was denied. */
export function addStatement(value: JsonValue, further?: string | undefined): StatementEdit {
  const edit = { kind: 'append', path: ['Statement'], value } as const;
  return { kind: 'new-statement', value, ...(further !== undefined && { further }), edit };
}
