/**
 * What shows that the snapshot is of another time than the call: AWS named a policy although everything that could be
 * attached was collected and it is not among it, or records of successful calls change what the decision went by,
 * between the two times or after both. A snapshot that is only older is said to be where AWS's words do not confirm what
 * it comes to.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
import { MANIFEST_PATH } from '../../environment/manifest.ts';
import { isAccountId, parseArn } from '../../policy/arn.ts';
import { parseInstant } from '../../policy/literal/instant.ts';
import type { Place, StaleReason, StaleSnapshot } from './finding.ts';
import { evidencePlace, type View } from './view.ts';

export function staleSnapshot(view: View): readonly StaleSnapshot[] {
  const { denial, environment } = view;
  const collected = environment.manifest?.finishedAt ?? environment.manifest?.startedAt;
  const taken = collected === undefined ? undefined : parseInstant(collected);
  const called = denial.time && parseInstant(denial.time.value);
  const from: Place[] = [];
  const reasons: StaleReason[] = [...missingPolicy(view, from), ...changes(view, taken, called, from)];
  const seconds =
    taken === undefined || called === undefined ? undefined : Math.round((called - taken) / 1000);
  if (seconds !== undefined && seconds > A_DAY && !isConfirmed(view)) reasons.push({ kind: 'older' });
  if (reasons.length === 0) return [];
  if (taken !== undefined) from.push({ source: MANIFEST_PATH });
  return [{ kind: 'stale-snapshot', collected, seconds, reasons, from }];
}

const A_DAY = 86_400;

/** Whether AWS named a layer that denies by the snapshot too, or in every case that AWS's words leave. */
function isConfirmed({ denial, verdict, causes }: View): boolean {
  const { layer } = denial.reason;
  if (layer === undefined) return false;
  return verdict.deniedBy.includes(layer) || causes.some((cause) => cause.layer === layer);
}

/** A policy that AWS named, in a layer of which nothing is missing. */
function missingPolicy({ denial, assembled }: View, from: Place[]): readonly StaleReason[] {
  const { policyArn, layer } = denial.reason;
  // With which policies a session was made is in no snapshot.
  if (!policyArn || layer === undefined || layer === 'session') return [];
  if (assembled.attachments.some(({ policy }) => policy.arn === policyArn.value)) return [];
  const attached = assembled.attachments.filter((one) => one.layer === layer);
  // Without its ARN, a policy of Organizations may be the one that AWS named.
  const isTold = layer === 'identity' || attached.every(({ policy }) => policy.arn !== undefined);
  const isOpen = assembled.gaps.some((gap) => gap.layer === layer);
  if (attached.length === 0 || !isTold || isOpen) return [];
  from.push(evidencePlace(policyArn.from));
  return [{ kind: 'named-policy', arn: policyArn.value, layer }];
}

function changes(
  view: View,
  taken: number | undefined,
  called: number | undefined,
  from: Place[],
): readonly StaleReason[] {
  if (taken === undefined) return [];
  const path = subjectsOnPath(view);
  return view.changes.flatMap(({ operation, time, subjects }): readonly StaleReason[] => {
    const changed = parseInstant(time.value);
    const subject = subjects.find((one) => path.has(nameOf(one)));
    if (changed === undefined || subject === undefined) return [];
    const when = whenOf(changed, taken, called);
    if (when === undefined) return [];
    from.push(evidencePlace(time.from));
    return [{ kind: 'changed', operation, subject, at: time.value, when }];
  });
}

/** Undefined: before the call and before the snapshot, which has it then. */
function whenOf(
  changed: number,
  taken: number,
  called: number | undefined,
): Extract<StaleReason, { kind: 'changed' }>['when'] | undefined {
  if (called === undefined) return changed > taken ? 'after-snapshot' : undefined;
  if (changed > taken && changed > called) return 'after-both';
  if (changed > taken) return 'before-call';
  return changed > called ? 'before-snapshot' : undefined;
}

/** What the decision went by, as `nameOf` names it. */
function subjectsOnPath({ denial, request, assembled }: View): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (text: string | undefined): void => {
    if (text !== undefined && text !== '' && text !== '*') names.add(nameOf(text));
  };
  add(denial.principal?.value);
  add(denial.sessionIssuer?.value);
  add(assembled.request.sessionIssuer?.value);
  add(assembled.request.resource?.value);
  add(request.resource);
  for (const { policy } of assembled.attachments) {
    add(policy.attachedTo);
    add(policy.arn);
  }
  for (const path of [assembled.organization.principal, assembled.organization.resource]) {
    for (const { id } of path?.nodes ?? []) add(id);
  }
  return names;
}

/**
 * One name for what several texts name: principals of IAM without their path, which records leave out, sessions as
 * their role, objects as their bucket, policies of Organizations by their id.
 */
function nameOf(text: string): string {
  const arn = parseArn(text);
  if (!arn) return text;
  const last = arn.resource.slice(arn.resource.lastIndexOf('/') + 1);
  const [type = ''] = arn.resource.split('/', 1);
  if (arn.service === 'sts' && type === 'assumed-role') {
    return `iam/${arn.account}/role/${(arn.resource.split('/')[1] ?? '').toLowerCase()}`;
  }
  if (arn.service === 'iam' && type !== 'policy' && isAccountId(arn.account)) {
    return `iam/${arn.account}/${type}/${last.toLowerCase()}`;
  }
  if (arn.service === 'organizations') return last;
  if (arn.service === 's3' && arn.account === '') return `s3/${type}`;
  return text;
}
