/**
 * What AWS itself named, looked up: the policy of an error text and the statements of a decoded authorization
 * message, as they stand in the policies that apply. A name that no collected policy bears is a finding about the
 * snapshot, and comes before everything that is concluded from it.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
 */
import { documentOf } from '../engine/trace.ts';
import type { StatementTrace, Verdict } from '../engine/verdict.ts';
import type { Denial, MatchedStatement, Reason } from '../evidence/denial.ts';

export interface Stated {
  /** What AWS said, with the layer that follows from the statements that it named. */
  readonly reason: Reason;
  /** The statements that AWS named, where they stand. */
  readonly statements: readonly StatementTrace[];
  /** What AWS named and no policy that applies bears. */
  readonly missing: readonly MissingName[];
}

export type MissingName =
  | { readonly kind: 'policy'; readonly arn: string }
  | { readonly kind: 'statement'; readonly statement: MatchedStatement };

/** Looks up what the evidence says that AWS named. */
export function statedBy({ reason, matchedStatements = [] }: Denial, { layers }: Verdict): Stated {
  const all = layers.flatMap(({ statements }) => statements);
  const missing: MissingName[] = [];
  const arn = reason.policyArn?.value;
  if (arn !== undefined && !all.some(({ policy }) => policy.arn === arn))
    missing.push({ kind: 'policy', arn });
  const statements = matchedStatements.flatMap((matched) => {
    const found = all.filter((statement) => isStatement(statement, matched));
    if (found.length === 0) missing.push({ kind: 'statement', statement: matched });
    return found;
  });
  return { reason: withLayer(reason, statements), statements, missing };
}

/** The layer that holds the statements that AWS named, where it named none itself. */
function withLayer(reason: Reason, statements: readonly StatementTrace[]): Reason {
  const [first] = statements;
  if (reason.layer !== undefined || !first) return reason;
  return statements.every(({ layer }) => layer === first.layer) ? { ...reason, layer: first.layer } : reason;
}

/** Sids repeat and may be missing, so the elements that the message repeats are compared as well. */
function isStatement(
  trace: StatementTrace,
  { sid, effect, actions, resources, conditions }: MatchedStatement,
) {
  const statement = documentOf(trace)?.statement;
  if (!statement || statement.effect !== effect || (sid !== '' && statement.sid !== sid)) return false;
  if (!statement.action?.negated && !isSameSet(statement.action?.values, actions)) return false;
  if (!statement.resource?.negated && !isSameSet(statement.resource?.values, resources)) return false;
  return conditions.every(({ key, values }) =>
    statement.conditions.some(
      (condition) => condition.key.toLowerCase() === key.toLowerCase() && isSameSet(condition.values, values),
    ),
  );
}

/** An element that one side does not have is not compared. */
function isSameSet(a: readonly string[] | undefined, b: readonly string[]): boolean {
  if (a === undefined || b.length === 0) return true;
  const left = new Set(a.map((text) => text.toLowerCase()));
  const right = new Set(b.map((text) => text.toLowerCase()));
  return left.size === right.size && [...left].every((text) => right.has(text));
}
