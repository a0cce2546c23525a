/** Where a policy stands and who can change it, told from where it was found in the environment. */
import type { AttachedPolicy } from '../engine/policy-set.ts';
import type { Layer } from '../engine/verdict.ts';
import type { Assembled } from '../environment/assemble-request.ts';
import type { Environment } from '../environment/environment.ts';
import { isAccountId, parseArn } from '../policy/arn.ts';
import type { PolicyPlace } from './fix.ts';

/** Undefined where nothing tells what the policy is, or nobody but AWS can change it. */
export function placeOf(
  layer: Layer,
  attached: AttachedPolicy,
  assembled: Assembled,
  environment: Environment,
): PolicyPlace | undefined {
  const { name, arn, attachedTo, policy } = attached;
  const file = policy?.source.name;
  const base = { layer, name, attachedTo, file };
  switch (layer) {
    case 'identity':
    case 'boundary': {
      if (arn !== undefined) {
        const account = parseArn(arn)?.account ?? '';
        if (!isAccountId(account)) return undefined;
        return { ...base, kind: 'managed-policy', arn, account };
      }
      const entity = attachedTo === undefined ? undefined : entityOf(attachedTo);
      if (!entity || name === undefined) return undefined;
      return { ...base, kind: 'inline-policy', ...entity };
    }
    case 'scp':
    case 'rcp': {
      const id = arn?.split('/').at(-1);
      if (id === undefined || parseArn(arn ?? '')?.account === 'aws') return undefined;
      const { principal, resource } = assembled.organization;
      const path = layer === 'scp' ? principal : resource;
      const target = path?.nodes.find((node) => node.id === attachedTo);
      const organization = path && environment.organizations.get(path.organization);
      return { ...base, kind: 'organization-policy', id, target, account: organization?.managementAccount };
    }
    case 'vpc-endpoint': {
      if (attachedTo === undefined || !attachedTo.startsWith('vpce-')) return undefined;
      const account = environment.vpcEndpoints.get(attachedTo)?.owner;
      return { ...base, kind: 'vpc-endpoint-policy', endpoint: attachedTo, account };
    }
    case 'session':
      return { ...base, kind: 'session-policy', account: undefined };
    case 'resource': {
      if (attachedTo === undefined) return undefined;
      const resource = parseArn(attachedTo);
      const owner = assembled.request.resourceAccount?.value;
      const account = resource && isAccountId(resource.account) ? resource.account : owner;
      if (policy?.type === 'trust') {
        const role = attachedTo.slice(attachedTo.lastIndexOf('/') + 1);
        return { ...base, kind: 'trust-policy', role, account };
      }
      return { ...base, kind: 'resource-policy', resource: attachedTo, account };
    }
    case 'service':
      return undefined;
  }
}

/** The role, user or group that an ARN names. */
export function entityOf(
  arn: string,
):
  | { readonly entity: 'role' | 'user' | 'group'; readonly entityName: string; readonly account: string }
  | undefined {
  const parts = parseArn(arn);
  if (parts?.service !== 'iam' || !isAccountId(parts.account)) return undefined;
  const [kind] = parts.resource.split('/');
  const entityName = parts.resource.slice(parts.resource.lastIndexOf('/') + 1);
  if ((kind !== 'role' && kind !== 'user' && kind !== 'group') || entityName === '') return undefined;
  return { entity: kind, entityName, account: parts.account };
}
