/**
 * Everything else that the same call is checked for: what is denied too, so that it shows before it is met, and what
 * nobody can decide, because the evidence does not say on what it is checked. AWS names one refusal at a time.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import type { RequiredAction } from '../../catalog/required-actions.ts';
import { commandLine, getBucketEncryption, outputPath } from '../../environment/aws-command.ts';
import { encryptionKeyOf } from '../../environment/encryption-key.ts';
import { decideAnother } from '../another-request.ts';
import type { AlsoDenied, Finding, UndecidedNeed } from './finding.ts';
import { bucketOf, encryptedOf, evidencePlace, type View } from './view.ts';

/** Each is one more decision. */
const MOST_CHECKS = 24;

/** What is looked at of a denial. */
type Circumstances = Pick<View, 'assembled' | 'denial' | 'environment' | 'request'>;

export function alsoDenied(view: View): readonly Finding[] {
  const { denial, environment } = view;
  const from = denial.operation ? [evidencePlace(denial.operation.eventName.from)] : [];
  const denied = furtherChecks(view).flatMap(({ action, resource, call, need }): readonly AlsoDenied[] => {
    const verdict = decideAnother(denial, environment, { action, resource, call });
    if (!verdict || verdict.deniedBy.length === 0) return [];
    const { verdict: kind, deniedBy } = verdict;
    return [{ kind: 'also-denied', action, resource, verdict: kind, deniedBy, need, from }];
  });
  const open = checksOf(view).filter((check) => resourcesOf(check, view) === 'unknown');
  if (open.length === 0) return denied;
  const needs = open.map((check): UndecidedNeed => {
    const lacks = lackOf(check);
    const told = lacks === 'key' ? encryptionCommand(view) : undefined;
    return { action: check.action, need: needOf(check), lacks, told };
  });
  return [...denied, { kind: 'undecided-need', needs, from }];
}

/** Another check of the call that was denied. */
interface FurtherCheck extends Pick<AlsoDenied, 'action' | 'resource' | 'need'> {
  readonly call: 'same' | 'by-service';
}

/** What else the call is checked for, where the resource is known. */
export function furtherChecks(view: Circumstances): readonly FurtherCheck[] {
  const checks = checksOf(view).flatMap((check) => {
    const resources = resourcesOf(check, view);
    return resources === 'unknown' ? [] : resources.map((resource) => ({ check, resource }));
  });
  return checks.slice(0, MOST_CHECKS).map(({ check, resource }) => ({
    action: check.action,
    resource,
    call: check.because === 'encryption' ? 'by-service' : 'same',
    need: needOf(check),
  }));
}

function checksOf(view: Circumstances): readonly RequiredAction[] {
  return (view.denial.requiredActions ?? []).filter((check) => isWorthAsking(check, view));
}

/**
 * That an object may be missing is a finding of its own; what a session may have been given is a guess, and so is
 * what a call may do instead of what it did. AWS's own record says what was checked, but for what other services
 * checked.
 */
function isWorthAsking(
  { action, because, certainty }: RequiredAction,
  { denial, request }: Circumstances,
): boolean {
  if (denial.evaluatedActions !== undefined && because !== 'encryption') return false;
  switch (because) {
    case 'missing-object':
      return false;
    case 'session':
    case 'operation':
    case 'copy-source':
      return certainty === 'certain' || isSame(action, request.action);
    default:
      return true;
  }
}

/** The resources on which an action is checked, but for the check that was refused. */
function resourcesOf(
  { action, because, resource }: RequiredAction,
  view: Circumstances,
): readonly string[] | 'unknown' {
  const { denial, environment, request } = view;
  const isRefused = isSame(action, request.action);
  switch (resource.kind) {
    case 'named': {
      if (!isRefused) return resource.arns;
      const others = resource.arns.filter((arn) => !isCovered(arn, request.resource));
      // Where none of them is the one refused, AWS wrote it in another form.
      return others.length < resource.arns.length ? others : [];
    }
    case 'of-operation': {
      if (isRefused) return [];
      const refused = denial.requiredActions?.find((check) => isSame(check.action, request.action));
      // The refused role or key is not what the operation works on.
      if (!refused || !ON_OPERATION.has(refused.because) || request.resource === '*') return 'unknown';
      // EC2 checks tags on what is made, and a call also on what it is made of.
      const isMade = request.resource.endsWith('/*') || !action.startsWith('ec2:');
      return because === 'tags-on-create' && !isMade ? 'unknown' : [request.resource];
    }
    case 'unknown': {
      if (isRefused) return [];
      const key = because === 'encryption' ? encryptionKeyOf(environment, encryptedOf(view)) : undefined;
      if (key === undefined) return 'unknown';
      return key.kind === 'key' ? [key.arn] : [];
    }
  }
}

/** Why a check is made on the resource of the operation itself. */
const ON_OPERATION: ReadonlySet<RequiredAction['because']> = new Set([
  'operation',
  'tags-on-create',
  'session',
]);

function needOf({ certainty }: RequiredAction): 'always' | 'possible' {
  return certainty === 'certain' ? 'always' : 'possible';
}

function lackOf({ because }: RequiredAction): UndecidedNeed['lacks'] {
  switch (because) {
    case 'pass-role':
      return 'role';
    case 'encryption':
      return 'key';
    case 'copy-source':
      return 'source';
    default:
      return 'resource';
  }
}

/** What would say with which key a bucket encrypts, where S3 was called and the snapshot does not know. */
function encryptionCommand({ request, assembled }: View): UndecidedNeed['told'] {
  const bucket = bucketOf(request.resource);
  if (bucket === undefined) return undefined;
  const command = getBucketEncryption(
    request.resourceAccount ?? assembled.request.resourceAccount?.value,
    bucket,
  );
  return { command: commandLine(command), saveAs: outputPath(command) };
}

function isSame(action: string, other: string): boolean {
  return action.toLowerCase() === other.toLowerCase();
}

/** Whether the refusal spoke of a resource, be it as one of all that are alike: `instance/*`. */
function isCovered(arn: string, refused: string): boolean {
  return refused.endsWith('*') ? arn.startsWith(refused.slice(0, -1)) : arn === refused;
}
