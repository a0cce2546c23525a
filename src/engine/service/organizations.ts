/**
 * Organizations: everything belongs to the management account, whose delegation policy is the one
 * resource-based policy of the service.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html
 */
import { RESOURCE } from '../evaluation.ts';
import { and, FALSE, not, TRUE } from '../truth.ts';
import type { ServiceModule } from './service-module.ts';

export const organizations: ServiceModule = {
  before: () => true,

  after(evaluation, action) {
    const { state, facts, grants } = evaluation;
    // OBSERVED 2026-09: a Deny in the delegation policy does not bind principals of the management account.
    const denied = evaluation.denied[RESOURCE]!;
    if (denied !== FALSE && state.sameAccount !== FALSE) {
      evaluation.denied[RESOURCE] = and(denied, not(state.sameAccount));
      evaluation.rules[RESOURCE] = 'organizations-delegation-deny';
    }
    const isRead = action.startsWith('describe') || action.startsWith('list');
    if (action === 'describeorganization' || (isRead && facts.serviceAdministrator === true)) {
      // OBSERVED 2026-09: stands in for the resource's side only; identity and session policy still count.
      grants.add('delegated', TRUE);
      evaluation.rules[RESOURCE] = 'organizations-member-reads';
    }
  },
};
