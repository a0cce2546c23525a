/**
 * Calls of which only a diagnosis can say that they are worth making: for what a layer is still open, how the place is
 * called where the deciding policy is attached, the policy that AWS named, and what else can refuse a request that all
 * policies allow.
 */
import {
  type AwsCommand,
  describeAccount,
  describeKey,
  describeOrganizationalUnit,
  getBucketRequestPayment,
} from '../environment/aws-command.ts';
import { type Environment, keyOf } from '../environment/environment.ts';
import type { EnvironmentGap } from '../environment/gap.ts';
import { type Arn, isAccountId, parseArn } from '../policy/arn.ts';
import type { Diagnosis, Evaluated } from './diagnose.ts';

/** The calls that an environment lacks for what a diagnosis could tell. */
export function furtherCommands({ evaluation }: Diagnosis, environment: Environment): readonly AwsCommand[] {
  if (!evaluation) return [];
  const { layers } = evaluation.verdict;
  const isOpen = (layer: EnvironmentGap['layer']): boolean =>
    layers.find((one) => one.layer === layer)?.outcome === 'unknown';
  // What S3 blocks and who owns objects decides what its resource-based policies grant.
  const gaps = evaluation.gaps.flatMap(({ layer, call }) =>
    layer === 'context' || isOpen(layer) || (layer === 'service' && isOpen('resource')) ? [call] : [],
  );
  const named = evaluation.findings.flatMap((finding) =>
    finding.kind === 'unheld-policy' && finding.gap ? [finding.gap.call] : [],
  );
  const others = evaluation.agreement.kind === 'allowed-here' ? otherRefusals(evaluation, environment) : [];
  return [...gaps, ...named, ...names(evaluation, environment), ...others];
}

/** The names of the OUs and accounts that the deciding policies are attached to. */
function names({ causes, organization }: Evaluated, environment: Environment): readonly AwsCommand[] {
  const commands: AwsCommand[] = [];
  for (const { statements } of causes) {
    for (const { path } of statements) {
      const target = path.at(-1);
      if (!target || target.name !== undefined || target.kind === 'root') continue;
      const side = [organization.principal, organization.resource].find((one) =>
        one?.nodes.some(({ id }) => id === target.id),
      );
      const management = side && environment.organizations.get(side.organization)?.managementAccount;
      if (management === undefined) continue;
      const describe = target.kind === 'ou' ? describeOrganizationalUnit : describeAccount;
      commands.push(describe(management, target.id));
    }
  }
  return commands;
}

/** What is no policy and refuses all the same: the state of a key, and that the requester has to say that it pays. */
function otherRefusals({ request }: Evaluated, environment: Environment): readonly AwsCommand[] {
  const arn = parseArn(request.resource);
  if (!arn) return [];
  if (arn.service === 'kms') return keyDescription(arn, environment);
  const bucket = arn.service === 's3' && arn.account === '' ? arn.resource.split('/')[0] : undefined;
  if (bucket === undefined || environment.requestPayers.has(bucket)) return [];
  const owner = request.resourceAccount;
  const isOwner = parseArn(request.principal)?.account === owner;
  return owner === undefined || isOwner ? [] : [getBucketRequestPayment(owner, bucket)];
}

function keyDescription(arn: Arn, environment: Environment): readonly AwsCommand[] {
  const { account, region, resource } = arn;
  if (!isAccountId(account) || !resource.startsWith('key/')) return [];
  if (environment.keyStates.has(keyOf(account, region, resource))) return [];
  return [describeKey(account, region, resource.slice('key/'.length))];
}
