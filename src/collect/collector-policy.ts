/**
 * The identity-based policy that collection needs, made of the table of its calls, and the trust policy for the role
 * that it assumes in other accounts.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */

import { isAccountId } from '../policy/arn.ts';
import { RECORD_PERMISSION } from './authorization-record.ts';
import { CALLS } from './calls.ts';

/** What is asked beside the table: evidence that AWS keeps. */
const EVIDENCE_PERMISSIONS = ['cloudtrail:LookupEvents', RECORD_PERMISSION, 'sts:DecodeAuthorizationMessage'];

/** `roleName`: the role that is assumed in other accounts. */
export function collectorPolicy(roleName: string | undefined): object {
  const permissions = new Set<string>(EVIDENCE_PERMISSIONS);
  for (const { permission, existence } of CALLS) {
    permissions.add(permission);
    if (existence) permissions.add(existence.permission);
  }
  const all = [...permissions].sort();
  // Reading API Gateway is one permission for everything in it, its keys included.
  const actions = all.filter((permission) => permission !== API_GATEWAY);
  return {
    Version: '2012-10-17',
    Statement: [
      { Sid: 'DeniedbyReads', Effect: 'Allow', Action: actions, Resource: '*' },
      {
        Sid: 'DeniedbyReadsRestApis',
        Effect: 'Allow',
        Action: API_GATEWAY,
        Resource: ['arn:aws:apigateway:*::/restapis', 'arn:aws:apigateway:*::/restapis/*'],
      },
      ...(roleName === undefined
        ? []
        : [
            {
              Sid: 'DeniedbyReadsOtherAccounts',
              Effect: 'Allow',
              Action: 'sts:AssumeRole',
              Resource: `arn:aws:iam::*:role/${roleName}`,
            },
          ]),
    ],
  };
}

const API_GATEWAY = 'apigateway:GET';

/**
 * The trust policy of the role that is assumed in other accounts. `trustedBy`: the ARN of the user or role that
 * collects, or the id of its account. With an external id only whoever knows it may assume the role.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
 */
export function collectorTrust(trustedBy: string, externalId: string | undefined): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'DeniedbyCollects',
        Effect: 'Allow',
        Principal: { AWS: isAccountId(trustedBy) ? `arn:aws:iam::${trustedBy}:root` : trustedBy },
        Action: 'sts:AssumeRole',
        ...(externalId !== undefined && { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
      },
    ],
  };
}
