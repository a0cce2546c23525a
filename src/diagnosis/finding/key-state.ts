/**
 * A KMS key that nobody can use, whatever its policy says: disabled, waiting for its deletion or for its material.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
 */
import { keyOf } from '../../environment/environment.ts';
import { parseArn } from '../../policy/arn.ts';
import type { KeyUnusable } from './finding.ts';
import { actionParts, type View } from './view.ts';

/** Actions that work on keys in any state. */
const STATELESS =
  /^(?:cancelkeydeletion|describekey|enablekey|get(?:keypolicy|keyrotationstatus)|list.*|putkeypolicy|schedulekeydeletion|tagresource|untagresource)$/;

export function keyState({ environment, request }: View): readonly KeyUnusable[] {
  const { service, name } = actionParts(request.action);
  const arn = parseArn(request.resource);
  if (service !== 'kms' || arn?.service !== 'kms' || STATELESS.test(name)) return [];
  const known = environment.keyStates.get(keyOf(arn.account, arn.region, arn.resource));
  if (!known || known.value.state === 'Enabled') return [];
  return [{ kind: 'key-unusable', key: request.resource, ...known.value, from: [{ source: known.file }] }];
}
