/**
 * Ways out of a refusal of S3 Block Public Access: the setting that refuses, switched off where it is on. Of the rules
 * of other services nothing can be switched off.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
import type { BlockPublicAccess } from '../engine/policy-set.ts';
import type { RuleId } from '../engine/rules.ts';
import type { LayerTrace } from '../engine/verdict.ts';
import type { Environment } from '../environment/environment.ts';
import { parseArn } from '../policy/arn.ts';
import type { SettingChange } from './fix.ts';
import { isSound, type Option, type Options } from './option.ts';
import { placeOf } from './policy-place.ts';
import type { Outcome } from './trial.ts';

const RULE_SETTINGS: ReadonlyMap<RuleId, keyof BlockPublicAccess> = new Map([
  ['s3-restrict-public-buckets', 'RestrictPublicBuckets'],
  ['s3-block-public-policy', 'BlockPublicPolicy'],
  ['s3-block-public-acls', 'BlockPublicAcls'],
]);

export function serviceOptions({ rule }: LayerTrace, outcome: Outcome, environment: Environment): Options {
  const setting = rule && RULE_SETTINGS.get(rule);
  const option = setting && settingOption(setting, outcome, environment);
  return option
    ? { options: [option], notOffered: [] }
    : { options: [], notOffered: [{ layer: 'service', reason: 'service-rule' }] };
}

/** Undefined where no level is known to have the setting, or what it would open is not known. */
export function settingOption(
  setting: keyof BlockPublicAccess,
  { assembled, policies, request }: Outcome,
  environment: Environment,
): Option | undefined {
  const bucket = parseArn(request.resource)?.resource.split('/', 1)[0];
  if (bucket === undefined || policies.resource === 'unknown') return undefined;
  const own = policies.resource.flatMap((attached) => {
    const { policy } = attached;
    const place = placeOf('resource', attached, assembled, environment);
    return policy && place && isSound(policy) ? [{ policy, place }] : [];
  });
  if (own.length < policies.resource.length) return undefined;
  const account = request.resourceAccount;
  const changes = (['bucket', 'account'] as const).flatMap((level): readonly SettingChange[] => {
    const subject = level === 'bucket' ? bucket : account;
    const found =
      subject === undefined ? undefined : environment.publicAccessBlocks.get(`${level}/${subject}`);
    if (subject === undefined || !found?.value[setting]) return [];
    return [
      {
        kind: 'setting',
        setting,
        level,
        subject,
        bucket,
        account,
        before: found.value,
        after: { ...found.value, [setting]: false },
        file: found.file,
        policies: own,
        guardrail: 'public-access',
      },
    ];
  });
  return changes.length === 0 ? undefined : { kind: 'settings', changes };
}
