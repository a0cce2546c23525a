/**
 * The policies that apply to one request, found in an environment, with what the environment adds to the request
 * and what it lacks. Which layers apply to whom:
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import { supportsRcp } from '../catalog/rcp-service.ts';
import type { PolicySet } from '../engine/policy-set.ts';
import { isAccountId } from '../policy/arn.ts';
import { Assembly, type Attachment } from './assembly.ts';
import { CONFIGURED_REGION, describeVpcEndpoint } from './aws-command.ts';
import { type DerivedKey, derivedContext } from './derived-context.ts';
import type { Environment, VpcEndpoint } from './environment.ts';
import type { EnvironmentGap } from './gap.ts';
import { type OrganizationPath, organizationPath, organizationPolicies } from './organization-policies.ts';
import { boundaryOf, identityPolicies } from './principal-policies.ts';
import {
  contextValue,
  type Derived,
  type Question,
  type RequestFacts,
  requestFacts,
} from './request-facts.ts';
import { type ResourceSide, resourceSide } from './resource-policies.ts';
import { sessionKind, sessionPolicies } from './session.ts';
import { defaultEndpointPolicy } from './well-known-policies.ts';

/** What an environment adds to a request. What the question states itself is not repeated. */
export interface RequestAdditions {
  /** ARN of the caller's role, with its path. */
  readonly sessionIssuer?: Derived<string> | undefined;
  readonly resourceAccount?: Derived<string> | undefined;
  /** The resource that AWS checks in place of the one named: the key behind an alias. */
  readonly resource?: Derived<string> | undefined;
  readonly context: readonly DerivedKey[];
}

/** The question and the environment contradict each other: the snapshot is of another time. */
export interface Conflict {
  /** The role or user that the environment knows by this name has another unique id: it was made again. */
  readonly kind: 'other-principal-id';
  readonly asked: string;
  readonly found: string;
  readonly file: string;
}

export interface Assembled {
  readonly request: RequestAdditions;
  readonly policies: PolicySet;
  /** Where each policy and its attachment were read, in the order of layers met. */
  readonly attachments: readonly Attachment[];
  /** The ways from the root to the caller's account and to the resource's, with names; targets of SCPs and RCPs lie on them. */
  readonly organization: {
    readonly principal?: OrganizationPath | undefined;
    readonly resource?: OrganizationPath | undefined;
  };
  readonly gaps: readonly EnvironmentGap[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Gathers everything that an environment says of one request. Layers that were not collected are `'unknown'`,
 * with a gap for each command that would tell; session policies are in no snapshot, so they have none.
 */
export function assembleRequest(environment: Environment, question: Question): Assembled {
  const assembly = new Assembly(environment);
  const facts = requestFacts(environment, question);
  const { caller, resourceAccount } = facts;
  const session = sessionKind(environment, facts);
  const rcps = rcpsOf(assembly, facts);
  const side = resourceSide(assembly, facts, rcps !== undefined);
  const passage = endpointPolicies(assembly, facts);
  const policies: PolicySet = {
    identity: identityOf(assembly, facts),
    boundary: callerBoundary(assembly, facts),
    session: sessionPolicies(facts, session),
    resource: side.policies,
    scps: scpsOf(assembly, facts),
    rcps,
    vpcEndpoint: passage.policies,
    grants: side.grants,
    service: side.service,
  };
  const context = derivedContext(assembly, facts, policies, session, passage.endpoint);
  return {
    request: additions(facts, side, context),
    policies,
    attachments: assembly.attachments,
    organization: {
      principal: caller.account === '' ? undefined : organizationPath(environment, caller.account),
      resource: resourceAccount === undefined ? undefined : organizationPath(environment, resourceAccount),
    },
    gaps: assembly.gaps.list(),
    conflicts: conflictsOf(environment, facts),
  };
}

function additions(
  facts: RequestFacts,
  side: ResourceSide,
  context: readonly DerivedKey[],
): RequestAdditions {
  const { sessionIssuer, foundResourceAccount } = facts;
  return {
    ...(sessionIssuer && { sessionIssuer }),
    ...(foundResourceAccount && { resourceAccount: foundResourceAccount }),
    ...(side.resource && { resource: side.resource }),
    context,
  };
}

function identityOf(assembly: Assembly, facts: RequestFacts): PolicySet['identity'] {
  const { caller, entity } = facts;
  if (entity) return identityPolicies(assembly, { ...entity, arn: entityArn(facts) });
  switch (caller.kind) {
    // Nobody can attach policies to these.
    case 'root':
    case 'service':
    case 'provider':
    case 'anonymous':
    case 'origin-access-identity':
      return [];
    default:
      return 'unknown';
  }
}

function callerBoundary(assembly: Assembly, facts: RequestFacts): PolicySet['boundary'] {
  const { caller, entity } = facts;
  if (entity) {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
    return caller.isServiceLinkedRole
      ? undefined
      : boundaryOf(assembly, { ...entity, arn: entityArn(facts) });
  }
  switch (caller.kind) {
    case 'root':
    case 'service':
    case 'provider':
    case 'anonymous':
    case 'origin-access-identity':
      return undefined;
    default:
      return 'unknown';
  }
}

/** The ARN of the user or role whose policies are the caller's. */
function entityArn({ caller }: RequestFacts): string {
  return (caller.kind === 'federated-user' ? caller.issuerArn : caller.principalArn) ?? caller.principal;
}

/**
 * SCPs bind the users, roles and root users of their organization's member accounts; they bind neither
 * service-linked roles, nor callers without an account.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
function scpsOf(assembly: Assembly, { caller }: RequestFacts): PolicySet['scps'] {
  switch (caller.kind) {
    case 'service':
    case 'provider':
    case 'anonymous':
      return undefined;
    case 'unrecognised':
      if (!isAccountId(caller.account)) return 'unknown';
      break;
    default:
  }
  if (caller.isServiceLinkedRole || !isAccountId(caller.account)) return undefined;
  return organizationPolicies(assembly, 'scp', caller.account);
}

/**
 * RCPs bind whoever acts on resources of member accounts, except service-linked roles.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
function rcpsOf(assembly: Assembly, facts: RequestFacts): PolicySet['rcps'] {
  const { caller, service, resourceAccount, question } = facts;
  if (!supportsRcp(service) || caller.isServiceLinkedRole) return undefined;
  if (question.action.toLowerCase() === 'kms:retiregrant') return undefined;
  if (resourceAccount === undefined) return 'unknown';
  return isAccountId(resourceAccount) ? organizationPolicies(assembly, 'rcp', resourceAccount) : undefined;
}

/**
 * The policy of the VPC endpoint that the request passed. Whether it passed one is not in a snapshot.
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
function endpointPolicies(
  assembly: Assembly,
  facts: RequestFacts,
): { readonly policies: PolicySet['vpcEndpoint']; readonly endpoint: VpcEndpoint | undefined } {
  const { question, caller, resourceAccount } = facts;
  const stated = contextValue(question, 'aws:SourceVpce');
  const id = question.vpcEndpointId ?? (typeof stated === 'string' ? stated : undefined);
  if (id === undefined) {
    // An AWS service does not call through a customer's endpoint.
    const isAbsent = stated === null || caller.kind === 'service';
    const isUnlisted = stated === undefined && question.unlisted === 'absent';
    return { policies: isAbsent || isUnlisted ? undefined : 'unknown', endpoint: undefined };
  }
  const endpoint = assembly.environment.vpcEndpoints.get(id);
  if (!endpoint) {
    const account = [caller.account, resourceAccount].find((one) => one !== undefined && isAccountId(one));
    const command = describeVpcEndpoint(account, regionOf(facts), id);
    assembly.gaps.add('vpc-endpoint', 'vpc-endpoint', command, { endpoint: id });
    return { policies: 'unknown', endpoint: undefined };
  }
  const policy = {
    policy: defaultEndpointPolicy(),
    ...endpoint.policy?.placed('vpc-endpoint'),
    attachedTo: id,
  };
  return {
    policies: [assembly.attach('vpc-endpoint', policy, endpoint.file, endpoint.policy?.file)],
    endpoint,
  };
}

/** Where the request was sent, which is where its endpoint is. */
function regionOf({ question, arn }: RequestFacts): string {
  const requested = question.region ?? contextValue(question, 'aws:RequestedRegion');
  if (typeof requested === 'string' && requested !== '') return requested;
  return arn !== undefined && arn.region !== '' ? arn.region : CONFIGURED_REGION;
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
function conflictsOf(environment: Environment, { question, entity, caller }: RequestFacts): Conflict[] {
  if (question.principalId === undefined || !entity || caller.kind === 'federated-user') return [];
  const description = environment.entity(entity.kind, entity.account, entity.name)?.description;
  const asked = question.principalId.split(':')[0]!;
  const found = description?.id;
  if (!description || found === undefined || asked === found || !/^A(?:ROA|IDA)/.test(asked)) return [];
  return [{ kind: 'other-principal-id', asked, found, file: description.file }];
}
