/**
 * Ways that follow from what AWS said, or from what changed around the call, where nothing that was collected denies the
 * request: a session made again, a setting that AWS named, the same call again.
 */
import { recentChanges } from '../diagnosis/finding/recent-change.ts';
import { callerOf } from '../engine/caller.ts';
import type { Environment } from '../environment/environment.ts';
import { contextOf, type Denial } from '../evidence/denial.ts';
import { parsePolicy } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { writeDocument } from './document-edit.ts';
import type { SessionChange } from './fix.ts';
import type { Option } from './option.ts';
import { settingOption } from './setting-options.ts';
import type { Outcome, Trial } from './trial.ts';

/** `isUnnamed`: the evidence does not name the resource. */
export function statedOptions(
  { denial, environment }: Trial,
  outcome: Outcome,
  isUnnamed: boolean,
): readonly Option[] {
  const { reason } = denial;
  const options: Option[] = [];
  const isOpen = outcome.verdict.layers.every(({ denies }) => !denies);
  if (isOpen) options.push(...retryOptions(denial, outcome, environment));
  if (reason.layer === 'session' && reason.kind !== 'explicit' && !isUnnamed) {
    const change = sessionChange(denial, outcome);
    if (change) options.push({ kind: 'session', change });
  }
  if (reason.setting === 'BlockPublicAcls' || reason.setting === 'BlockPublicPolicy') {
    const option = settingOption(reason.setting, outcome, environment);
    if (option) options.push(option);
  }
  return options;
}

/** The last change before or after the call, where the request is not denied with it. */
function retryOptions(denial: Denial, outcome: Outcome, environment: Environment): readonly Option[] {
  const { assembled, verdict } = outcome;
  const changes = recentChanges({ denial, environment, assembled, verdict, causes: [] }).filter(
    ({ outcome: now, layer }) =>
      now === 'does-not-deny' && (denial.reason.layer === undefined || denial.reason.layer === layer),
  );
  const [last] = changes.sort((a, b) => a.seconds - b.seconds);
  if (!last) return [];
  const { subject, name, changed, seconds } = last;
  return [{ kind: 'retry', change: { kind: 'retry', subject, name, changed, seconds } }];
}

/**
 * The session policies of a session are kept nowhere, so what a new one needs for this request is all that can be said.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */
function sessionChange(denial: Denial, { request }: Outcome): SessionChange | undefined {
  const caller = callerOf(request);
  const { roleArn, sessionName } = caller;
  // A permission set makes its sessions itself, without session policies.
  if (caller.kind !== 'role' || roleArn === undefined || sessionName === undefined) return undefined;
  if (roleArn.includes(':role/aws-reserved/')) return undefined;
  const statement = { Effect: 'Allow', Action: request.action, Resource: literal(request.resource) };
  const text = writeDocument({ Version: '2012-10-17', Statement: [statement] });
  const document = new SourceText('session-policy.json', `${text}\n`);
  const provider = contextOf(denial, 'aws:FederatedProvider')?.values?.[0] ?? '';
  const call = provider.includes(':saml-provider/')
    ? 'AssumeRoleWithSAML'
    : provider === ''
      ? 'AssumeRole'
      : 'AssumeRoleWithWebIdentity';
  return {
    kind: 'session',
    call,
    role: roleArn,
    sessionName,
    document,
    policy: parsePolicy(document, 'session'),
  };
}

function literal(resource: string): string {
  if (resource === '*' || !/[*?]|\$\{/.test(resource)) return resource;
  return resource.replaceAll(/[*?$]/g, (character) => `\${${character}}`);
}
