/**
 * A policy that AWS named by its ARN: whether a snapshot holds it, attached or not, and the command that prints it.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html
 */
import type { Layer } from '../engine/verdict.ts';
import { isAccountId, parseArn } from '../policy/arn.ts';
import { describePolicy, getManagedPolicy, getManagedPolicyVersion } from './aws-command.ts';
import type { Environment } from './environment.ts';
import { type EnvironmentGap, GapList } from './gap.ts';

export type NamedPolicy =
  | { readonly kind: 'held'; readonly file: string }
  /** `gap` is missing where nobody can tell which command prints the policy. */
  | { readonly kind: 'missing'; readonly gap: EnvironmentGap | undefined };

/** `account` is the caller's: AWS managed policies can be read in any. */
export function findNamedPolicy(
  environment: Environment,
  arn: string,
  layer: Layer,
  account: string | undefined,
): NamedPolicy {
  const parsed = parseArn(arn);
  const gaps = new GapList(environment);
  if (parsed?.service === 'organizations') {
    const id = parsed.resource.slice(parsed.resource.lastIndexOf('/') + 1);
    const known = environment.organizationPolicies.get(id);
    if (known) return { kind: 'held', file: known.text.file };
    if (isAccountId(parsed.account)) {
      gaps.add(layer, 'organization-policy', describePolicy(parsed.account, id), { policy: id });
    }
  } else if (parsed?.service === 'iam') {
    const known = environment.managedPolicies.get(arn);
    const version = known?.defaultVersion?.value;
    const text = version === undefined ? undefined : known?.versions.get(version)?.text;
    if (text) return { kind: 'held', file: text.file };
    const reader = isAccountId(parsed.account) ? parsed.account : account;
    if (reader !== undefined && version !== undefined) {
      const command = getManagedPolicyVersion(reader, arn, version);
      gaps.add(layer, 'managed-policy-version', command, { policy: arn });
    } else if (reader !== undefined) {
      gaps.add(layer, 'managed-policy', getManagedPolicy(reader, arn), { policy: arn });
    }
  }
  return { kind: 'missing', gap: gaps.list()[0] };
}
