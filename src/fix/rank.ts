/** Which of two fixes comes first: the one that changes no policy, then the one that opens less. */
import { isAccountId } from '../policy/arn.ts';
import type { Change, Fix, PatternReach, PrincipalReach, Reach, RequestWay } from './fix.ts';

export function byBill(a: Fix, b: Fix): number {
  const [first, second] = [weigh(a), weigh(b)];
  for (let i = 0; i < first.length; i++) {
    const difference = first[i]! - second[i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** From what counts most to what counts least. */
function weigh({ changes, bill, verification, opensNothingElse }: Fix): readonly number[] {
  const isPolicyLeft = changes.every(changesNoPolicy);
  const guardrails = changes.filter((change) => 'guardrail' in change && change.guardrail !== undefined);
  return [
    isPolicyLeft ? 0 : 1,
    guardrails.length,
    opensNothingElse ? 0 : 1,
    bill.reduce((sum, reach) => sum + breadth(reach), 0),
    changes.length + changes.filter(({ kind }) => kind === 'new-policy').length,
    Math.max(0, ...changes.map((change) => effort(change))),
    verification.kind === 'allowed' ? 0 : 1,
  ];
}

/** Whether nothing that IAM or another service keeps is changed. */
function changesNoPolicy({ kind }: Change): boolean {
  return kind === 'request' || kind === 'session' || kind === 'retry';
}

function effort(change: Change): number {
  if (change.kind === 'request') return EFFORT[change.way];
  return change.kind === 'session' ? 1 : 0;
}

/** How much a person has to do for another value. */
const EFFORT: Readonly<Record<RequestWay, number>> = {
  tls: 0,
  mfa: 0,
  'request-tag': 1,
  'encryption-context': 1,
  'external-id': 1,
  'session-name': 1,
  'source-identity': 1,
  'vpc-endpoint': 2,
  'source-address': 2,
  region: 3,
  principal: 4,
  'principal-tag': 4,
  'resource-tag': 4,
  parameter: 5,
};

function breadth({ principals, actions, resources }: Reach): number {
  return principalBreadth(principals) + patternBreadth(actions) + patternBreadth(resources);
}

function patternBreadth({ like }: PatternReach): number {
  if (like.includes('*')) return 4;
  return like.some((pattern) => /[*?]/.test(pattern)) ? 2 : Math.min(like.length - 1, 1);
}

function principalBreadth(principals: PrincipalReach): number {
  switch (principals.kind) {
    case 'entities':
      return principals.arns.length > 1 || !principals.isComplete ? 1 : 0;
    case 'named':
      // An account's root stands for whomever the account itself allows.
      return principals.like.some((name) => name.endsWith(':root') || isAccountId(name))
        ? 3
        : patternBreadth(principals);
    case 'through-endpoint':
      return 2;
    case 'below':
      return 3;
  }
}
