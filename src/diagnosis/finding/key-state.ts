/**
 * A KMS key that nobody can use, whatever its policy says: disabled, waiting for its deletion or for its material. The
 * call may be one of KMS itself, or go to KMS behind the service that was called.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
 */
import { encryptionKeyOf } from '../../environment/encryption-key.ts';
import { keyOf } from '../../environment/environment.ts';
import { parseArn } from '../../policy/arn.ts';
import type { KeyUnusable, Place } from './finding.ts';
import { actionParts, encryptedOf, type View } from './view.ts';

/** Actions that work on keys in any state. */
const STATELESS =
  /^(?:cancelkeydeletion|describekey|enablekey|get(?:keypolicy|keyrotationstatus)|list.*|putkeypolicy|schedulekeydeletion|tagresource|untagresource)$/;

export function keyState(view: View): readonly KeyUnusable[] {
  const { request } = view;
  const { service, name } = actionParts(request.action);
  if (service !== 'kms') return keysBehind(view);
  return STATELESS.test(name) ? [] : unusable(view, request.resource, undefined, []);
}

/** The keys that the call itself names, and the one that the snapshot says the resource is encrypted with. */
function keysBehind(view: View): readonly KeyUnusable[] {
  const { denial, environment, request } = view;
  const checks = (denial.requiredActions ?? []).filter(({ because }) => because === 'encryption');
  if (checks.length === 0) return [];
  const named = new Set(checks.flatMap(({ resource }) => (resource.kind === 'named' ? resource.arns : [])));
  if (named.size > 0) return [...named].flatMap((key) => unusable(view, key, request.resource, []));
  const key = encryptionKeyOf(environment, encryptedOf(view));
  if (key?.kind !== 'key') return [];
  return unusable(view, key.arn, request.resource, [{ source: key.file }]);
}

function unusable(
  { environment }: View,
  key: string,
  behind: string | undefined,
  from: readonly Place[],
): readonly KeyUnusable[] {
  const arn = parseArn(key);
  if (arn?.service !== 'kms') return [];
  const known = environment.keyStates.get(keyOf(arn.account, arn.region, arn.resource));
  if (!known || known.value.state === 'Enabled') return [];
  return [{ kind: 'key-unusable', key, behind, ...known.value, from: [...from, { source: known.file }] }];
}
