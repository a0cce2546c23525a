/**
 * A change of a policy that ends at an instant and is for one caller. An Allow gets both as conditions, in a statement of
 * its own. An exception to a Deny cannot: all conditions of a statement must hold for it to deny, so one more would only
 * make it deny less. There the Deny as it was comes back beside the changed one: from the instant on for everybody, and
 * where the exception is not the caller's alone, at once for everybody else.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-currenttime
 */
import type { Policy } from '../policy/ast.ts';
import { memberOf, readJson, toValue } from '../policy/json.ts';
import { parsePolicy } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { type DocumentEdit, editDocument, type JsonValue, writeDocument } from './document-edit.ts';
import type { Change, NewPolicy, PolicyEdit, StatementEdit } from './fix.ts';
import { addedFaults } from './plan.ts';
import { addStatement } from './statement-edit.ts';

export interface Bounds {
  readonly caller: string;
  readonly until: string;
}

/** Why a fix has no variant for a time. */
export type NoExpiry =
  /** It changes the request only, and ends when nobody asks so any more. */
  | 'no-policy-change'
  /** There is no role or user to let through alone. */
  | 'caller-unnamed'
  /** The change is of a form that cannot be bound to a time. */
  | 'no-form'
  /** The policy would be over its size limit. */
  | 'over-quota'
  /** AWS would not save the policy. */
  | 'not-valid'
  /** Evaluated, it did not let the request through before the instant and deny it from then on. */
  | 'not-proved';

/** The change within its bounds, or why there is none. */
export function boundedChange(change: Change, bounds: Bounds): Change | NoExpiry {
  switch (change.kind) {
    case 'request':
    case 'session':
    case 'retry':
      return change;
    case 'setting':
      return 'no-form';
    case 'new-policy':
      return boundedPolicy(change, bounds);
    case 'edit':
      return boundedEdit(change, bounds);
  }
}

function boundedPolicy(change: NewPolicy, bounds: Bounds): NewPolicy | NoExpiry {
  const { policy, document } = change;
  const value = documentValue(policy) as { readonly Statement: readonly JsonObject[] };
  const statements = value.Statement.map((statement) => boundedAllow(statement, bounds));
  if (statements.some((statement) => statement === undefined)) return 'no-form';
  const written = writeDocument({ ...value, Statement: statements as readonly JsonValue[] });
  const text = new SourceText(document.name, `${written}\n`);
  const bounded = parsePolicy(text, policy.type);
  const faults = addedFaults(policy, bounded);
  if (faults.length > 0) return faults.includes('over-quota') ? 'over-quota' : 'not-valid';
  return { ...change, document: text, policy: bounded, expiry: { until: bounds.until, edits: [] } };
}

function boundedEdit(change: PolicyEdit, bounds: Bounds): PolicyEdit | NoExpiry {
  const { before } = change.policies;
  const kept: DocumentEdit[] = [];
  const added: JsonValue[] = [];
  for (const edit of change.edits) {
    const parts = boundedStatements(edit, before, bounds);
    if (!parts) return 'no-form';
    if (parts.keepsEdit) kept.push(edit.edit);
    added.push(...parts.statements);
  }
  // A single statement becomes a list with the first one that is added, so that comes last.
  const edits = [...kept, ...added.map((statement) => addStatement(statement).edit)];
  const edited = editDocument(before.source.text, edits);
  if (!edited) return 'no-form';
  const after = parsePolicy(new SourceText(before.source.name, edited.text), before.type);
  const faults = addedFaults(before, after);
  if (faults.length > 0) return faults.includes('over-quota') ? 'over-quota' : 'not-valid';
  return {
    ...change,
    after: after.source,
    patch: edited.patch,
    policies: { ...change.policies, after },
    expiry: { until: bounds.until, edits },
  };
}

type JsonObject = Readonly<Record<string, JsonValue>>;

interface BoundedStatements {
  /** Whether the edit itself is made too. */
  readonly keepsEdit: boolean;
  readonly statements: readonly JsonValue[];
}

function boundedStatements(
  edit: StatementEdit,
  before: Policy,
  bounds: Bounds,
): BoundedStatements | undefined {
  if (edit.kind === 'new-statement') {
    const statement = boundedAllow(edit.value as JsonObject, bounds);
    return statement && { keepsEdit: false, statements: [statement] };
  }
  const old = statementValue(before, edit.statement.index);
  if (old?.['Effect'] === 'Deny') return boundedException(edit, old, bounds);
  const narrow = old && onlyAdded(edit, old);
  const statement = narrow && boundedAllow(narrow, bounds);
  return statement && { keepsEdit: false, statements: [statement] };
}

/** The Deny as it was, from the end on; and at once for everybody else, unless the exception is the caller's alone. */
function boundedException(
  edit: Exclude<StatementEdit, { kind: 'new-statement' }>,
  old: JsonObject,
  { caller, until }: Bounds,
): BoundedStatements | undefined {
  const isOwn =
    edit.kind === 'exception' ||
    (edit.kind === 'condition-value' && edit.key.toLowerCase() === 'aws:principalarn');
  const stamp = until.replaceAll(/[^0-9TZ]/g, '');
  const later = withCondition(old, AFTER, 'aws:CurrentTime', until);
  const others = isOwn ? undefined : withExemption(old, caller);
  if (!later) return undefined;
  return {
    keepsEdit: true,
    statements: [...(others ? [renamed(others, `Others${stamp}`)] : []), renamed(later, `From${stamp}`)],
  };
}

/** An Allow with the end and the caller as conditions. */
function boundedAllow(statement: JsonObject, { caller, until }: Bounds): JsonObject | undefined {
  if (statement['Effect'] !== 'Allow') return undefined;
  const timed = withCondition(statement, BEFORE, 'aws:CurrentTime', until);
  const pinned = timed && withCondition(timed, IS, 'aws:PrincipalArn', caller);
  return pinned && renamed(pinned, `Until${until.replaceAll(/[^0-9TZ]/g, '')}`);
}

/** Of an Allow that an edit widens, what the edit adds. */
function onlyAdded(
  edit: Exclude<StatementEdit, { kind: 'new-statement' }>,
  old: JsonObject,
): JsonObject | undefined {
  switch (edit.kind) {
    case 'value': {
      const [element = '', kind] = edit.element.split('.');
      if (element.startsWith('Not')) return undefined;
      return { ...old, [element]: kind === undefined ? edit.value : { [kind]: edit.value } };
    }
    case 'condition-value': {
      const conditions = old['Condition'] as Readonly<Record<string, JsonObject>>;
      const under = { ...conditions[edit.operator], [edit.key]: edit.value };
      return { ...old, Condition: { ...conditions, [edit.operator]: under } };
    }
    case 'exception':
      return undefined;
  }
}

/**
 * Operators that come to the same for a key that is always there: two conditions under one operator and key would be one
 * with two values, either of which is enough.
 */
const BEFORE = ['DateLessThan', 'DateLessThanIfExists'];
const AFTER = ['DateGreaterThanEquals', 'DateGreaterThanEqualsIfExists'];
const IS = ['ArnEquals', 'ArnLike', 'StringEquals'];

function withCondition(
  statement: JsonObject,
  operators: readonly string[],
  key: string,
  value: string,
): JsonObject | undefined {
  const conditions = (statement['Condition'] ?? {}) as Readonly<Record<string, JsonObject>>;
  for (const operator of operators) {
    const there = Object.keys(conditions).find((name) => name.toLowerCase() === operator.toLowerCase());
    const under = there === undefined ? {} : conditions[there]!;
    if (Object.keys(under).some((name) => name.toLowerCase() === key.toLowerCase())) continue;
    return {
      ...statement,
      Condition: { ...conditions, [there ?? operator]: { ...under, [key]: value } },
    };
  }
  return undefined;
}

/** A Deny that does not reach the caller: of a negated operator every value is spared. */
function withExemption(statement: JsonObject, caller: string): JsonObject {
  const conditions = (statement['Condition'] ?? {}) as Readonly<Record<string, JsonObject>>;
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const operator = Object.keys(conditions).find((name) => same(name, 'ArnNotLike')) ?? 'ArnNotLike';
  const under = conditions[operator] ?? {};
  const key = Object.keys(under).find((name) => same(name, 'aws:PrincipalArn')) ?? 'aws:PrincipalArn';
  const values = under[key] === undefined ? [] : [under[key]].flat();
  const all = values.length === 0 ? caller : [...values, caller];
  return { ...statement, Condition: { ...conditions, [operator]: { ...under, [key]: all } } };
}

/** Sids are letters and digits in most policies, and no two are the same. */
function renamed(statement: JsonObject, suffix: string): JsonObject {
  const { Sid: sid, ...rest } = statement;
  return typeof sid === 'string' && sid !== '' ? { Sid: `${sid}${suffix}`, ...rest } : rest;
}

function documentValue({ source }: Policy): JsonObject {
  const result = readJson(source);
  return result.ok ? (toValue(result.value) as JsonObject) : {};
}

function statementValue({ source }: Policy, index: number): JsonObject | undefined {
  const result = readJson(source);
  const all = result.ok ? memberOf(result.value, 'Statement') : undefined;
  const node = all?.kind === 'array' ? all.items[index] : index === 0 ? all : undefined;
  return node?.kind === 'object' ? (toValue(node) as JsonObject) : undefined;
}
