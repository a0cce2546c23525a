/**
 * Conditions that came out as they did for a reason that their text does not show, each with the value that was seen
 * and the values that are needed. What is wrong with a policy whatever the request is the linter's business.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
import { globalServiceRegion } from '../../catalog/global-service.ts';
import type { ConditionTrace } from '../../engine/verdict.ts';
import { parseOperator } from '../../policy/operator.ts';
import type { ConditionTrap, Place, Trap } from './finding.ts';
import {
  actionParts,
  type DecidingStatement,
  decidingConditions,
  evidencePlace,
  keyPlaces,
  placeOf,
  refOf,
  textOf,
  type View,
} from './view.ts';

/** The traps that the deciding conditions fell into, one a condition. */
export function conditionTraps(view: View): readonly ConditionTrap[] {
  return view.statements.flatMap((statement) =>
    decidingConditions(statement).flatMap((condition): readonly ConditionTrap[] => {
      const sprung = trapOf(condition, statement, view);
      const { effect } = statement.trace;
      if (!sprung || effect === undefined) return [];
      return [
        {
          kind: 'condition-trap',
          trap: sprung.trap,
          statement: refOf(statement.trace),
          effect,
          key: condition.key,
          operator: condition.operator,
          seen: condition.request,
          needed: condition.values.map(({ pattern, resolved }) => resolved ?? pattern),
          about: sprung.about,
          from: [placeOf(statement.trace), ...(sprung.from ?? keyPlaces(view.denial, condition.key))],
        },
      ];
    }),
  );
}

interface Sprung {
  readonly trap: Trap;
  readonly about?: string | undefined;
  readonly from?: readonly Place[] | undefined;
}

function trapOf(condition: ConditionTrace, statement: DecidingStatement, view: View): Sprung | undefined {
  const key = condition.key.toLowerCase();
  return (
    multiFactorTrap(key, condition, view) ??
    networkTrap(key, condition, statement, view) ??
    tagTrap(key, condition, view) ??
    regionTrap(key, condition, view) ??
    absenceTrap(condition, statement)
  );
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent */
function multiFactorTrap(key: string, { request }: ConditionTrace, { denial }: View): Sprung | undefined {
  if (key !== 'aws:multifactorauthpresent' && key !== 'aws:multifactorauthage') return undefined;
  const { accessKeyId, credentials } = denial;
  const isLongTerm = credentials?.value === 'access-key' || accessKeyId?.value.startsWith('AKIA') === true;
  if (request.state !== 'absent' || !isLongTerm) return undefined;
  const from = credentials?.from ?? accessKeyId?.from;
  return { trap: 'mfa-long-term-key', from: from && [evidencePlace(from)] };
}

const NETWORK_KEYS: ReadonlySet<string> = new Set([
  'aws:sourceip',
  'aws:sourcevpc',
  'aws:sourcevpcarn',
  'aws:sourcevpce',
  'aws:vpcsourceip',
]);

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html */
function networkTrap(
  key: string,
  { request }: ConditionTrace,
  { part }: DecidingStatement,
  view: View,
): Sprung | undefined {
  const { denial } = view;
  const isViaService = textOf(view.request, 'aws:ViaAWSService') === 'true';
  if (key === 'aws:viaawsservice') {
    // That a Deny leaves services out, and this call was none of theirs, is as it should be.
    const isUnexpected = request.state === 'known' && (isViaService || part === 'lacks');
    return isUnexpected ? { trap: 'via-service', about: denial.invokedBy?.value } : undefined;
  }
  if (!NETWORK_KEYS.has(key)) return undefined;
  if (isViaService) {
    const { invokedBy } = denial;
    return {
      trap: 'network-via-service',
      about: invokedBy?.value,
      from: invokedBy && [evidencePlace(invokedBy.from)],
    };
  }
  if (key !== 'aws:sourceip' || request.state !== 'absent') return undefined;
  const endpoint = textOf(view.request, 'aws:SourceVpce');
  return endpoint === undefined
    ? undefined
    : { trap: 'source-ip-through-endpoint', about: endpoint, from: keyPlaces(denial, 'aws:SourceVpce') };
}

const MAKING = ['allocate', 'copy', 'create', 'import', 'request', 'run', 'register'];

/**
 * A tag on a resource that the call makes.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html
 */
function tagTrap(key: string, { request }: ConditionTrace, view: View): Sprung | undefined {
  if (!/^[a-z0-9-]+:resourcetag\//.test(key) || request.state === 'known') return undefined;
  const { name } = actionParts(view.request.action);
  if (!MAKING.some((verb) => name.startsWith(verb)) || name.endsWith('tags')) return undefined;
  return { trap: 'resource-tag-at-create' };
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion */
function regionTrap(key: string, { request }: ConditionTrace, view: View): Sprung | undefined {
  if (key !== 'aws:requestedregion' || request.state !== 'known') return undefined;
  const { service } = actionParts(view.request.action);
  const home = globalServiceRegion(service);
  return home !== undefined && request.values.includes(home)
    ? { trap: 'region-of-global-service', about: service }
    : undefined;
}

/** What operators make of a key that is absent. */
function absenceTrap({ operator, request }: ConditionTrace, { part }: DecidingStatement): Sprung | undefined {
  if (request.state !== 'absent') return undefined;
  const parsed = parseOperator(operator);
  if (!parsed) return undefined;
  if (parsed.base.family === 'bool') return { trap: 'bool-absent' };
  if (part !== 'denies') return undefined;
  if (parsed.setOperator === 'ForAllValues') return { trap: 'for-all-values-absent' };
  return parsed.base.negated ? { trap: 'negated-absent' } : undefined;
}
