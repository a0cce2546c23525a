/**
 * A program in a pod that was to use the role of its pod and uses the role of the node under it: by IRSA or EKS Pod
 * Identity it gets a session of its own role, and without either whatever the instance has.
 * @see https://docs.aws.amazon.com/eks/latest/userguide/service-accounts.html
 * @see https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html
 */
import type { Entity } from '../../environment/environment.ts';
import { parseArn } from '../../policy/arn.ts';
import { decideAnother } from '../another-request.ts';
import type { NodeRole } from './finding.ts';
import { evidencePlace, type View } from './view.ts';

/** Policies that AWS makes for the nodes of EKS, and for nothing else. */
const NODE_POLICIES: ReadonlySet<string> = new Set([
  'AmazonEKSWorkerNodePolicy',
  'AmazonEKSWorkerNodeMinimalPolicy',
  'AmazonEKSAutoNodePolicy',
]);

const INSTANCE_ID = /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;

/** Each is one more decision. */
const MOST_CANDIDATES = 50;
const MOST_NAMED = 3;

export function nodeRole(view: View): readonly NodeRole[] {
  const { denial, environment } = view;
  const { session } = denial;
  const arn = parseArn(session?.value ?? '');
  const [type, name, instance] = arn?.resource.split('/') ?? [];
  if (!session || !arn || type !== 'assumed-role' || name === undefined) return [];
  if (instance === undefined || !INSTANCE_ID.test(instance)) return [];
  const role = environment.entity('role', arn.account, name);
  const node = role?.attached?.items.find((policy) => isNodePolicy(policy.arn));
  if (!role || !node) return [];
  const file = role.attached?.file;
  const pods = podRoles(view, arn.account, name);
  return [
    {
      kind: 'node-role',
      role: role.description?.arn ?? `arn:${arn.partition}:iam::${arn.account}:role/${name}`,
      instance,
      podRoles: pods.map(({ description }) => description.arn),
      from: [
        evidencePlace(session.from),
        ...(file === undefined ? [] : [{ source: file }]),
        ...pods.map(({ description }) => ({ source: description.file })),
      ],
    },
  ];
}

function isNodePolicy(arn: string): boolean {
  return arn.includes(':iam::aws:policy/') && NODE_POLICIES.has(arn.slice(arn.lastIndexOf('/') + 1));
}

type Described = Entity & { readonly description: NonNullable<Entity['description']> };

/** Roles of the account that pods can have, and whose identity-based policies allow what was denied. */
function podRoles(
  { denial, environment, request }: View,
  account: string,
  node: string,
): readonly Described[] {
  const found: Described[] = [];
  let tried = 0;
  for (const entity of environment.entitiesIn(account)) {
    if (found.length >= MOST_NAMED || tried >= MOST_CANDIDATES) break;
    const { kind, name, description } = entity;
    if (kind !== 'role' || name === node || !description) continue;
    if (!isForPods(description.trust)) continue;
    tried++;
    const { action, resource } = request;
    const verdict = decideAnother(denial, environment, { action, resource, principal: description.arn });
    const identity = verdict?.layers.find(({ layer }) => layer === 'identity');
    if (identity?.outcome === 'allow') found.push({ ...entity, description });
  }
  return found;
}

/** Whether a trust policy admits EKS Pod Identity, or tokens that an EKS cluster made. */
function isForPods(trust: Described['description']['trust']): boolean {
  return (trust?.policy('trust').statements ?? []).some(
    ({ effect, principal }) =>
      effect === 'Allow' &&
      principal?.entries.some(({ kind, value }) =>
        kind === 'Service'
          ? value === 'pods.eks.amazonaws.com'
          : kind === 'Federated' && value.includes(':oidc-provider/oidc.eks.'),
      ),
  );
}
