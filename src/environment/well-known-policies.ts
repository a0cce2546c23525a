/** Policies that AWS attaches by itself, whose content is public and the same for everybody. */
import type { Policy } from '../policy/ast.ts';
import { parsePolicyValue } from '../policy/parse.ts';

interface WellKnownPolicy {
  readonly name: string;
  readonly policy: Policy;
}

const ALLOW_ALL = { Effect: 'Allow', Action: '*', Resource: '*' } as const;
const ALLOW_EVERYBODY_ALL = { ...ALLOW_ALL, Principal: '*' } as const;

/** Read when they are asked for: most starts of the command need none. */
const ORGANIZATION_POLICIES: ReadonlyMap<string, () => WellKnownPolicy> = new Map([
  [
    'p-FullAWSAccess',
    once(() => ({
      name: 'FullAWSAccess',
      policy: parsePolicyValue({ Version: '2012-10-17', Statement: [ALLOW_ALL] }, 'scp', 'p-FullAWSAccess'),
    })),
  ],
  [
    'p-RCPFullAWSAccess',
    once(() => ({
      name: 'RCPFullAWSAccess',
      policy: parsePolicyValue(
        { Version: '2012-10-17', Statement: [ALLOW_EVERYBODY_ALL] },
        'rcp',
        'p-RCPFullAWSAccess',
      ),
    })),
  ],
]);

/**
 * A policy of Organizations that AWS manages and that needs no `describe-policy`, by its id; undefined for others.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export function wellKnownPolicy(id: string): WellKnownPolicy | undefined {
  return ORGANIZATION_POLICIES.get(id)?.();
}

/**
 * The policy of an endpoint that was created without one: full access to the service.
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export const defaultEndpointPolicy: () => Policy = once(() =>
  parsePolicyValue({ Statement: [ALLOW_EVERYBODY_ALL] }, 'vpc-endpoint', 'default VPC endpoint policy'),
);

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
