/**
 * One denial out of two pieces of evidence that speak of it: every fact from the piece that knows it best, and
 * where both say something else, a contradiction with both places. Whether they speak of the same denial is
 * `same-denial.ts`'s question.
 *
 * AWS's own record of the decision is believed first, then a decoded message, then a record of the call, then a
 * line of an access log, then the text that a client printed. Within that, a value that stands in the evidence beats one that was inferred.
 */
import { parseInstant } from '../policy/literal/instant.ts';
import type { Claim, ContextClaim, Contradiction, Denial, EvidenceForm, Reason } from './denial.ts';
import { sameCaller, sameResource } from './same-denial.ts';

/** The forms, the most trustworthy first. */
const FORMS: readonly EvidenceForm[] = [
  'authorization-details',
  'decoded-message',
  'cloudtrail',
  's3-access-log',
  'error-message',
];

/** How much a form is to be believed: lower is better. */
export function rankOf({ form }: Denial): number {
  return FORMS.indexOf(form);
}

/** What both pieces say of their denial. */
export function mergeDenials(one: Denial, other: Denial): Denial {
  const [a, b] = rankOf(other) < rankOf(one) ? [other, one] : [one, other];
  const contradictions: Contradiction[] = [...a.contradictions, ...b.contradictions];
  const differ = (what: string, x: Claim<string> | undefined, y: Claim<string> | undefined): void => {
    if (x !== undefined && y !== undefined && x.value !== y.value) contradictions.push({ what, a: x, b: y });
  };
  const principal = better(a.principal, b.principal);
  // The same role with and without its path, or the same session: no contradiction.
  if (sameCaller(a, b) !== 'same') differ('principal', a.principal, b.principal);
  for (const what of COMPARED) differ(what, a[what], b[what]);
  const resource = betterResource(a.resource, b.resource);
  if (sameResource(a, b) === 'different') differ('resource', a.resource, b.resource);
  const reason = mergeReasons(a.reason, b.reason, contradictions);
  const context = mergeContexts(a.context, b.context, contradictions);
  const action = better(a.action, b.action);
  const known = Object.fromEntries(Object.entries(a).filter(([, value]) => value !== undefined));
  const kind = a.principal === undefined ? b.principalKind : a.principalKind;
  return {
    ...b,
    ...(known as unknown as Denial),
    ...meaningOfBoth(a, b),
    principalKind: kind === 'unknown' ? a.principalKind : kind,
    principal,
    action,
    actionText: action === b.action ? b.actionText : a.actionText,
    actionCandidates: a.actionCandidates ?? b.actionCandidates,
    requiredActions: (knowledgeOfCall(b) > knowledgeOfCall(a) ? b : a).requiredActions,
    resource,
    resourceText: a.resourceText ?? b.resourceText,
    reason,
    context,
    encodedMessage:
      a.encodedMessage?.state === 'complete' ? a.encodedMessage : (b.encodedMessage ?? a.encodedMessage),
    combinedFrom: [...new Set([...(a.combinedFrom ?? [a.form]), ...(b.combinedFrom ?? [b.form])])],
    contradictions,
    anomalies: [...a.anomalies, ...b.anomalies],
  };
}

/** How much a piece knows of the call that the refused action was checked in: its parameters, its name, nothing. */
function knowledgeOfCall({ form, operation, requiredActions }: Denial): number {
  if (operation !== undefined) return form === 'cloudtrail' ? 3 : 2;
  return requiredActions === undefined ? 0 : 1;
}

/** Facts that can have one value only. */
const COMPARED = [
  'session',
  'accountId',
  'accessKeyId',
  'resourceAccount',
  'region',
  'vpcEndpointId',
  'invokedBy',
] as const;

/** A refusal that one piece is sure of is one, whatever the other leaves open. */
function meaningOfBoth(a: Denial, b: Denial): Pick<Denial, 'classification' | 'category' | 'problem'> {
  const surer = SUREST_FIRST.indexOf(b.classification) < SUREST_FIRST.indexOf(a.classification) ? b : a;
  const { classification, category, problem } = surer;
  return { classification, category, problem };
}

const SUREST_FIRST: readonly Denial['classification'][] = [
  'authorization',
  'service-permission',
  'service-setting',
  'not-authorization',
  'possible',
  'none',
];

/** The one that stands in the evidence, else the first. */
function better<T extends Claim<string>>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.from.inferred !== undefined && b.from.inferred === undefined ? b : a;
}

function betterResource(a: Denial['resource'], b: Denial['resource']): Denial['resource'] {
  if (a === undefined || b === undefined) return a ?? b;
  const isLoose = (claim: typeof a): boolean => claim.accountAssumed || claim.pathUnknown;
  if (isLoose(a) !== isLoose(b)) return isLoose(a) ? b : a;
  if (a.value === '*' && b.value !== '*' && a.from.inferred !== undefined) return b;
  return better(a, b);
}

/** The kind from the first that has one; the policy type and ARN from whoever names them. */
function mergeReasons(a: Reason, b: Reason, contradictions: Contradiction[]): Reason {
  if (a.kind === 'unstated' && a.layer === undefined) return b;
  if (b.kind === 'unstated' && b.layer === undefined) return a;
  const kindsDiffer = a.kind !== b.kind && a.kind !== 'unstated' && b.kind !== 'unstated';
  const layersDiffer = a.layer !== undefined && b.layer !== undefined && a.layer !== b.layer;
  const isExcused = a.kindCertain === false || b.kindCertain === false;
  if ((layersDiffer || (kindsDiffer && !isExcused)) && a.from !== undefined && b.from !== undefined) {
    const words = ({ kind, layer }: Reason): string => (layer === undefined ? kind : `${kind} ${layer}`);
    contradictions.push({
      what: 'reason',
      a: { value: words(a), from: a.from },
      b: { value: words(b), from: b.from },
    });
    return a;
  }
  const named = a.layer === undefined ? b : a;
  const kind = a.kind === 'unstated' ? b : a;
  if (a.policyArn && b.policyArn && a.policyArn.value !== b.policyArn.value) {
    contradictions.push({ what: 'policyArn', a: a.policyArn, b: b.policyArn });
  }
  return {
    ...named,
    kind: kind.kind,
    kindCertain: [a, b].some((each) => each.kind === kind.kind && each.kindCertain !== false)
      ? undefined
      : false,
    layerCertain: [a, b].some((each) => each.layer === named.layer && each.layerCertain !== false)
      ? undefined
      : false,
    policyArn: a.policyArn ?? b.policyArn,
  };
}

/** Every key that either knows of; values that differ are a contradiction, unless one is known to be rough. */
function mergeContexts(
  a: Denial['context'],
  b: Denial['context'],
  contradictions: Contradiction[],
): Denial['context'] {
  const merged = new Map(a);
  for (const [key, theirs] of b) {
    const ours = merged.get(key);
    if (ours === undefined) merged.set(key, theirs);
    else if (ours.state === 'present' && theirs.state === 'known') merged.set(key, theirs);
    else if (ours.approximate && theirs.state === 'known' && !theirs.approximate) merged.set(key, theirs);
    else if (speaksAgainst(ours, theirs)) {
      contradictions.push({ what: ours.key, a: stateClaim(ours), b: stateClaim(theirs) });
    }
  }
  return merged;
}

function speaksAgainst(a: ContextClaim, b: ContextClaim): boolean {
  if ((a.state === 'absent') !== (b.state === 'absent')) return true;
  if (a.state !== 'known' || b.state !== 'known' || a.approximate || b.approximate) return false;
  const [x, y] = [a, b].map(({ values }) => [...(values ?? [])].map(canonical).sort().join('\n'));
  return x !== y;
}

/** `TRUE` is `true`, and an instant is one in any notation. */
function canonical(value: string): string {
  const instant = value.includes('-') && value.includes(':') ? parseInstant(value) : undefined;
  return instant === undefined ? value.toLowerCase() : String(instant);
}

function stateClaim({ state, values, from }: ContextClaim): Claim<string> {
  return { value: state === 'known' ? (values ?? []).join(', ') : state, from };
}
