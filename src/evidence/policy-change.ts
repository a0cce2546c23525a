/**
 * Changes of what decides requests, from CloudTrail records of calls that succeeded: policies written, attached or
 * taken away, principals, groups and tags changed, accounts moved. Whether one concerns a denial is not decided here.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html
 */
import type { Claim, Denial } from './denial.ts';
import type { JsonCursor } from './json-cursor.ts';

export interface PolicyChange {
  /** The name of the operation, e.g. `PutRolePolicy`. */
  readonly operation: string;
  readonly time: Claim<string>;
  /** What was changed: ARNs, and the ids of Organizations and of VPC endpoints. */
  readonly subjects: readonly string[];
}

/** Undefined for a record of anything else. `denial` is what the same record says as a denial. */
export function readPolicyChange(record: JsonCursor, denial: Denial): PolicyChange | undefined {
  const { action, operation, time, errorCode } = denial;
  const name = operation?.eventName.value ?? record.get('eventName')?.string;
  const [service = ''] = (action?.value ?? '').split(':', 1);
  if (denial.classification !== 'none' || errorCode !== undefined || !time || name === undefined)
    return undefined;
  if (READS.test(name) || !(CHANGES.get(service) ?? OF_RESOURCES).test(name)) return undefined;
  const parameters = record.get('requestParameters');
  if (ATTRIBUTES.test(name) && !namesPolicy(parameters)) return undefined;
  const subjects = new Set<string>();
  if (denial.resource) subjects.add(denial.resource.value);
  const account = denial.recipientAccountId?.value;
  const user = parameters?.get('userName')?.string;
  // Of a user and a group, the record's resource is the group alone.
  if (service === 'iam' && user !== undefined && account !== undefined) {
    subjects.add(`arn:aws:iam::${account}:user/${user}`);
  }
  if (service === 'organizations') {
    for (const member of ['policyId', 'targetId', 'accountId', 'rootId']) {
      const id = parameters?.get(member)?.string;
      if (id !== undefined) subjects.add(id);
    }
  }
  if (name === 'ModifyVpcEndpoint') {
    const endpoint = parameters?.at('ModifyVpcEndpointRequest', 'VpcEndpointId')?.string;
    if (endpoint !== undefined) subjects.add(endpoint);
  }
  return subjects.size === 0 ? undefined : { operation: name, time, subjects: [...subjects] };
}

const READS = /^(?:Get|List|Describe|Simulate|Generate|Head|Lookup|Validate|Decode)/;

const CHANGES: ReadonlyMap<string, RegExp> = new Map([
  [
    'iam',
    /Polic|PermissionsBoundary|Group|^(?:Tag|Untag)(?:Role|User)|^(?:Create|Delete|Update)(?:Role|User)$/,
  ],
  ['organizations', /Polic|^MoveAccount$|^(?:Leave|RemoveAccountFrom)Organization$|^AcceptHandshake$/],
]);

/** Of resources: their policies, and what stands beside these. */
const OF_RESOURCES =
  /Policy|Permission|PublicAccessBlock|OwnershipControls|Acl$|^(?:Create|Revoke|Retire)Grant$|^Set(?:Queue|Topic)Attributes$|^ModifyVpcEndpoint$/;

const ATTRIBUTES = /^Set(?:Queue|Topic)Attributes$/;

/** Whether attributes that were set have the policy among them. */
function namesPolicy(parameters: JsonCursor | undefined): boolean {
  return (
    parameters?.at('attributes', 'Policy') !== undefined ||
    parameters?.get('attributeName')?.string === 'Policy'
  );
}
