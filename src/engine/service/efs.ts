/**
 * EFS: a file system without a policy may be mounted by whoever reaches it over the network.
 * @see https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html
 */
import { RESOURCE } from '../evaluation.ts';
import { TRUE } from '../truth.ts';
import type { ServiceModule } from './service-module.ts';

export const efs: ServiceModule = {
  before: () => true,

  after(evaluation, action) {
    if (!action.startsWith('client') || evaluation.policies.resource.length > 0) return;
    evaluation.grants.add('direct', TRUE);
    evaluation.rules[RESOURCE] = 'efs-no-policy';
  },
};
