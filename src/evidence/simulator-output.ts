/**
 * What the IAM policy simulator printed: the decision of another engine on requests that somebody made up, with
 * the statements that it matched and the context keys that it went without. It is no evidence of a denial, so it
 * becomes an opinion to compare with, never a `Denial`. Whether the opinion counts is `diagnosis`'s question.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResourceSpecificResult.html
 */
import type { Claim, Layer, Origin } from './denial.ts';
import type { JsonCursor } from './json-cursor.ts';

export type SimulatorDecision = 'allowed' | 'explicitDeny' | 'implicitDeny';

/** The simulator on one action and one resource. */
export interface SimulatorOpinion {
  readonly action: Claim<string>;
  /** An ARN, a template of one, or `*` where the simulation named none. */
  readonly resource: Claim<string>;
  readonly decision: Claim<SimulatorDecision>;
  /** Never those of service control policies; empty for most implicit denials. */
  readonly matchedStatements: readonly SimulatedStatement[];
  /** Keys that the policies use and the simulation did not give: the simulator took them for absent. */
  readonly missingKeys: readonly Claim<string>[];
  /** Whether the account's service control policies allow it; missing where the simulator did not ask them. */
  readonly organization?: Claim<boolean> | undefined;
  /** Whether the permissions boundary allows it; missing where the simulator knew of none. */
  readonly boundary?: Claim<boolean> | undefined;
  /** The decision of each side, in simulations across accounts only. The names are the simulator's. */
  readonly sides: readonly SimulatedSide[];
}

interface SimulatedSide {
  readonly name: string;
  readonly decision: Claim<SimulatorDecision>;
}

export interface SimulatedStatement {
  /** `PolicyInputList.2` for the second policy of a custom simulation, otherwise a name or ARN. */
  readonly policyId: string;
  readonly policyType?: SimulatedPolicyType | undefined;
  /** Where the statement stands in the stored policy. */
  readonly start?: SimulatedPosition | undefined;
  readonly end?: SimulatedPosition | undefined;
  readonly from: Origin;
}

/** From 1, as the simulator counts. */
interface SimulatedPosition {
  readonly line: number;
  readonly column: number;
}

const POLICY_TYPES = ['user', 'group', 'role', 'aws-managed', 'user-managed', 'resource', 'none'] as const;
type SimulatedPolicyType = (typeof POLICY_TYPES)[number];

const DECISIONS: readonly SimulatorDecision[] = ['allowed', 'explicitDeny', 'implicitDeny'];

/** The results that a value holds: a whole response or one result of it; undefined when it is neither. */
export function findSimulatorResults(value: JsonCursor): readonly JsonCursor[] | undefined {
  const results = value.get('EvaluationResults');
  if (results?.node.kind === 'array') return results.items().filter(isResult);
  return isResult(value) ? [value] : undefined;
}

function isResult(value: JsonCursor): boolean {
  return (
    value.get('EvalActionName')?.string !== undefined && decisionOf(value.get('EvalDecision')) !== undefined
  );
}

/**
 * The opinions in one result. Where the simulator looked at several resources the result's own decision is the
 * most restrictive of theirs, so theirs are given instead.
 */
export function readSimulatorResult(result: JsonCursor): readonly SimulatorOpinion[] {
  const action = result.get('EvalActionName')?.claim();
  if (action === undefined) return [];
  const organization = flagOf(result.at('OrganizationsDecisionDetail', 'AllowedByOrganizations'));
  const boundary = flagOf(result.at('PermissionsBoundaryDecisionDetail', 'AllowedByPermissionsBoundary'));
  const opinionOf = (part: JsonCursor, decision: Claim<SimulatorDecision> | undefined) => {
    const resource = part.get('EvalResourceName')?.claim();
    if (decision === undefined) return [];
    const opinion: SimulatorOpinion = {
      action,
      resource: resource ?? { value: '*', from: { ...action.from, inferred: 'resource-of-simulation' } },
      decision,
      matchedStatements: (part.get('MatchedStatements')?.items() ?? []).map(readStatement),
      missingKeys: (part.get('MissingContextValues')?.items() ?? []).flatMap((key) => key.claim() ?? []),
      organization,
      boundary:
        flagOf(part.at('PermissionsBoundaryDecisionDetail', 'AllowedByPermissionsBoundary')) ?? boundary,
      sides: (part.get('EvalDecisionDetails')?.members() ?? []).flatMap(({ key, value }) => {
        const side = decisionOf(value);
        return side === undefined ? [] : [{ name: key, decision: side }];
      }),
    };
    return [opinion];
  };
  const specific = (result.get('ResourceSpecificResults')?.items() ?? []).flatMap((part) =>
    opinionOf(part, decisionOf(part.get('EvalResourceDecision'))),
  );
  return specific.length > 0 ? specific : opinionOf(result, decisionOf(result.get('EvalDecision')));
}

/**
 * Which layer the simulator holds responsible, as far as its output says. Statements of service control policies
 * are not listed, so of theirs the kind cannot be told; nor can a missing Allow be laid at one policy type's door
 * unless the two sides of a cross-account call are judged apart.
 */
export function simulatedReason({
  decision,
  matchedStatements,
  organization,
  boundary,
  sides,
}: SimulatorOpinion): {
  readonly kind: 'explicit' | 'implicit' | 'unstated';
  readonly layer?: Layer | undefined;
} {
  if (decision.value === 'allowed') return { kind: 'unstated' };
  const type = matchedStatements[0]?.policyType;
  if (decision.value === 'explicitDeny' && matchedStatements.length > 0) {
    if (type === undefined || type === 'none') return { kind: 'explicit' };
    return { kind: 'explicit', layer: type === 'resource' ? 'resource' : 'identity' };
  }
  if (organization?.value === false) return { kind: 'unstated', layer: 'scp' };
  if (boundary?.value === false) return { kind: 'unstated', layer: 'boundary' };
  const kind = decision.value === 'explicitDeny' ? 'explicit' : 'implicit';
  const refusing = sides.filter((side) => side.decision.value !== 'allowed');
  const [side] = refusing;
  if (side === undefined || refusing.length > 1) return { kind };
  return { kind, layer: side.name.toLowerCase() === 'iam' ? 'identity' : 'resource' };
}

function readStatement(statement: JsonCursor): SimulatedStatement {
  const type = statement.get('SourcePolicyType')?.string?.toLowerCase();
  return {
    policyId: statement.get('SourcePolicyId')?.string ?? '',
    policyType: POLICY_TYPES.find((one) => one === type),
    start: positionOf(statement.get('StartPosition')),
    end: positionOf(statement.get('EndPosition')),
    from: statement.origin(),
  };
}

function positionOf(position: JsonCursor | undefined): SimulatedPosition | undefined {
  const [line, column] = [position?.get('Line')?.scalar, position?.get('Column')?.scalar].map(Number);
  if (line === undefined || column === undefined) return undefined;
  return Number.isSafeInteger(line) && Number.isSafeInteger(column) ? { line, column } : undefined;
}

function decisionOf(cursor: JsonCursor | undefined): Claim<SimulatorDecision> | undefined {
  const text = cursor?.string;
  const value = DECISIONS.find((one) => one === text);
  return cursor === undefined || value === undefined ? undefined : { value, from: cursor.origin() };
}

function flagOf(cursor: JsonCursor | undefined): Claim<boolean> | undefined {
  const text = cursor?.scalar?.toLowerCase();
  if (cursor === undefined || (text !== 'true' && text !== 'false')) return undefined;
  return { value: text === 'true', from: cursor.origin() };
}
