/** All findings of a denial, the ones that change what to do first. */
import { alsoDenied } from './also-denied.ts';
import { conditionTraps } from './condition-trap.ts';
import type {
  ConditionTrap,
  Finding,
  FindingKind,
  Guardrail,
  StaleSnapshot,
  UnheldPolicy,
} from './finding.ts';
import { guardrails } from './guardrail.ts';
import { keyState } from './key-state.ts';
import { nearKeys, nearValues } from './near-value.ts';
import { nodeRole } from './node-role.ts';
import { principalFindings } from './principal.ts';
import { recentChanges } from './recent-change.ts';
import { s3Findings } from './s3.ts';
import { simulatorDiffers } from './simulator.ts';
import { staleSnapshot } from './stale-snapshot.ts';
import { unheldPolicy } from './unheld-policy.ts';
import type { View } from './view.ts';

/** What to know first: what makes the rest doubtful, then what was wrong besides policies, then the details. */
const RELEVANCE: readonly FindingKind[] = [
  'unheld-policy',
  'stale-snapshot',
  'simulator-differs',
  'missing-object',
  'key-unusable',
  'public-access-block',
  'object-owner',
  'requester-pays',
  'recent-change',
  'node-role',
  'deleted-principal',
  'near-principal',
  'principal-elsewhere',
  'near-value',
  'near-key',
  'condition-trap',
  'guardrail',
  'also-denied',
  'undecided-need',
];

export function findingsOf(view: View): readonly Finding[] {
  const traps = conditionTraps(view);
  const guards = guardrails(view).filter((guard) => !traps.some((trap) => isBeyond(guard, trap)));
  const stale = staleSnapshot(view);
  const findings: readonly Finding[] = [
    ...stale,
    ...unheldPolicy(view).filter((one) => !isToldAsStale(one, stale)),
    ...simulatorDiffers(view),
    ...s3Findings(view),
    ...keyState(view),
    ...recentChanges(view),
    ...nodeRole(view),
    ...principalFindings(view),
    ...nearValues(view),
    ...nearKeys(view),
    ...traps.filter((trap) => !isTold(trap, guards)),
    ...guards,
    ...alsoDenied(view),
  ];
  const rank = ({ kind }: Finding): number => RELEVANCE.indexOf(kind);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** A policy that is there and not attached shows that the snapshot is stale, and nothing else. */
function isToldAsStale({ arn, state }: UnheldPolicy, stale: readonly StaleSnapshot[]): boolean {
  const isNamed = stale.some(({ reasons }) =>
    reasons.some((reason) => reason.kind === 'named-policy' && reason.arn === arn),
  );
  return isNamed && state === 'not-attached';
}

/** That a perimeter stops what lacks its key needs no telling beside the perimeter. */
function isTold({ trap, key }: ConditionTrap, guards: readonly Guardrail[]): boolean {
  return trap === 'negated-absent' && guards.some((guard) => guard.key === key);
}

/** Whether a call fell into a trap of a perimeter, so that it is not for the caller to comply. */
function isBeyond(guard: Guardrail, { trap, key, statement }: ConditionTrap): boolean {
  if (trap === 'negated-absent' || trap === 'mfa-long-term-key') return false;
  return (
    guard.key === key && guard.statement.line === statement.line && guard.statement.index === statement.index
  );
}
