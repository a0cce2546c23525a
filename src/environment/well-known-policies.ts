/** Policies that AWS attaches by itself, whose content is public and the same for everybody. */
import type { Policy } from '../policy/ast.ts';
import { parsePolicyValue } from '../policy/parse.ts';

/**
 * AWS managed policies of Organizations that need no `describe-policy`.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export const WELL_KNOWN_POLICIES: ReadonlyMap<string, { readonly name: string; readonly policy: Policy }> =
  new Map([
    [
      'p-FullAWSAccess',
      {
        name: 'FullAWSAccess',
        policy: parsePolicyValue(
          { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
          'scp',
          'p-FullAWSAccess',
        ),
      },
    ],
    [
      'p-RCPFullAWSAccess',
      {
        name: 'RCPFullAWSAccess',
        policy: parsePolicyValue(
          {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
          },
          'rcp',
          'p-RCPFullAWSAccess',
        ),
      },
    ],
  ]);

/**
 * The policy of an endpoint that was created without one: full access to the service.
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export const DEFAULT_ENDPOINT_POLICY: Policy = parsePolicyValue(
  { Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] },
  'vpc-endpoint',
  'default VPC endpoint policy',
);
