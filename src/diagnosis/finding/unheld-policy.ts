/**
 * The policy that AWS named, where none that applies by the snapshot is it: the first thing to collect, because
 * whatever is concluded without it is concluded without the policy that decided.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
import { findNamedPolicy } from '../../environment/named-policy.ts';
import { parseArn } from '../../policy/arn.ts';
import type { UnheldPolicy } from './finding.ts';
import { evidencePlace, type View } from './view.ts';

export function unheldPolicy({ assembled, denial, environment }: View): readonly UnheldPolicy[] {
  const { policyArn, layer } = denial.reason;
  if (!policyArn || layer === undefined) return [];
  const arn = policyArn.value;
  const attached = assembled.attachments.filter(({ policy }) => policy.arn === arn);
  if (attached.some(({ policy }) => policy.policy !== undefined)) return [];
  const from = [evidencePlace(policyArn.from)];
  // The gaps of the question may have the command already, with all that it affects.
  const known = assembled.gaps.find(
    ({ affects }) =>
      affects.policy !== undefined && (affects.policy === arn || arn.endsWith(`/${affects.policy}`)),
  );
  const account = denial.accountId?.value ?? parseArn(denial.principal?.value ?? '')?.account;
  const named = findNamedPolicy(environment, arn, layer, account);
  if (named.kind === 'held') {
    // With which policies a session was made is in no snapshot.
    if (layer === 'session') return [];
    return [{ kind: 'unheld-policy', arn, state: 'not-attached', from: [...from, { source: named.file }] }];
  }
  const state = attached.length > 0 ? 'not-collected' : 'not-in-snapshot';
  return [{ kind: 'unheld-policy', arn, state, gap: known ?? named.gap, from }];
}
