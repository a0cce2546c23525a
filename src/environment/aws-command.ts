/**
 * The AWS CLI commands whose outputs a snapshot holds: the command line to type, and the file for its output.
 * This is the one place that says how a command is spelt and in which order its arguments name the file.
 * @see https://docs.aws.amazon.com/cli/latest/reference/
 */
import type { FilledRead } from '../catalog/resource-policy-services.ts';
import { formatSnapshotPath } from './snapshot-path.ts';

/** One command, ready to run. */
export interface AwsCommand {
  /** The account to run it in; undefined where nobody knows whose the resource is. */
  readonly account: string | undefined;
  /** `global`, or the region to run it in. */
  readonly region: string;
  readonly service: string;
  readonly command: string;
  /** Options whose values name the file of the output, in order. */
  readonly options: readonly (readonly [option: string, value: string])[];
  readonly fixed?: string | undefined;
}

/** Stands for the region that the CLI is configured with, where nothing says which one it should be. */
export const CONFIGURED_REGION = 'default';

/** The command line, quoted for a POSIX shell. */
export function commandLine(command: AwsCommand): string {
  const words = ['aws', command.service, command.command];
  for (const [option, value] of command.options) {
    // A value that starts with a hyphen would be taken for an option.
    if (value.startsWith('-')) words.push(`--${option}=${shellWord(value)}`);
    else words.push(`--${option}`, shellWord(value));
  }
  if (command.fixed !== undefined) words.push(command.fixed);
  if (command.region !== 'global' && command.region !== CONFIGURED_REGION) {
    words.push('--region', shellWord(command.region));
  }
  words.push('--output json');
  return words.join(' ');
}

/** Where the output belongs, relative to the snapshot. */
export function outputPath(command: AwsCommand): string {
  return formatSnapshotPath({ ...command, arguments: command.options.map(([, value]) => value) });
}

/** One word for a POSIX shell; control characters, which could drive a terminal, are spelt out as bash and zsh do. */
export function shellWord(value: string): string {
  if (/^[A-Za-z0-9_./:=@%+,-]+$/.test(value)) return value;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  if (!/[\u0000-\u001f\u007f-\u009f]/.test(value)) return `'${value.replaceAll("'", "'\\''")}'`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  const escaped = value.replace(/[\\'\u0000-\u001f\u007f-\u009f]/g, (character) =>
    character === '\\' || character === "'"
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `$'${escaped}'`;
}

export type EntityKind = 'role' | 'user' | 'group';

function iam(account: string, command: string, ...options: (readonly [string, string])[]): AwsCommand {
  return { account, region: 'global', service: 'iam', command, options };
}

/** `aws iam get-role` or `get-user`: path, id, boundary, tags, and the trust policy of a role. */
export function getEntity(kind: 'role' | 'user', account: string, name: string): AwsCommand {
  return iam(account, `get-${kind}`, [`${kind}-name`, name]);
}

export function listAttachedPolicies(kind: EntityKind, account: string, name: string): AwsCommand {
  return iam(account, `list-attached-${kind}-policies`, [`${kind}-name`, name]);
}

export function listInlinePolicies(kind: EntityKind, account: string, name: string): AwsCommand {
  return iam(account, `list-${kind}-policies`, [`${kind}-name`, name]);
}

export function getInlinePolicy(kind: EntityKind, account: string, name: string, policy: string): AwsCommand {
  return iam(account, `get-${kind}-policy`, [`${kind}-name`, name], ['policy-name', policy]);
}

export function listGroupsForUser(account: string, name: string): AwsCommand {
  return iam(account, 'list-groups-for-user', ['user-name', name]);
}

export function getManagedPolicy(account: string, arn: string): AwsCommand {
  return iam(account, 'get-policy', ['policy-arn', arn]);
}

export function getManagedPolicyVersion(account: string, arn: string, version: string): AwsCommand {
  return iam(account, 'get-policy-version', ['policy-arn', arn], ['version-id', version]);
}

function organizations(
  account: string,
  command: string,
  ...options: (readonly [string, string])[]
): AwsCommand {
  return { account, region: 'global', service: 'organizations', command, options };
}

/** Answered in every member account. The other commands of Organizations want the management account. */
export function describeOrganization(account: string): AwsCommand {
  return organizations(account, 'describe-organization');
}

export function listRoots(account: string): AwsCommand {
  return organizations(account, 'list-roots');
}

export function listParents(account: string, child: string): AwsCommand {
  return organizations(account, 'list-parents', ['child-id', child]);
}

/** Prints the name of an OU. */
export function describeOrganizationalUnit(account: string, id: string): AwsCommand {
  return organizations(account, 'describe-organizational-unit', ['organizational-unit-id', id]);
}

/** Prints the name of an account. */
export function describeAccount(account: string, id: string): AwsCommand {
  return organizations(account, 'describe-account', ['account-id', id]);
}

export type OrganizationPolicyType = 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY';

export function listPoliciesForTarget(
  account: string,
  target: string,
  type: OrganizationPolicyType,
): AwsCommand {
  return organizations(account, 'list-policies-for-target', ['target-id', target], ['filter', type]);
}

export function describePolicy(account: string, id: string): AwsCommand {
  return organizations(account, 'describe-policy', ['policy-id', id]);
}

export function getBucketPublicAccessBlock(account: string | undefined, bucket: string): AwsCommand {
  return s3api(account, 'get-public-access-block', ['bucket', bucket]);
}

export function getBucketOwnershipControls(account: string | undefined, bucket: string): AwsCommand {
  return s3api(account, 'get-bucket-ownership-controls', ['bucket', bucket]);
}

export function getAuthorizationRecord(account: string | undefined, region: string, id: string): AwsCommand {
  const command = 'get-request-authorization-details';
  return { account, region, service: 'iam-toolbox', command, options: [['authorization-id', id]] };
}

export function getBucketEncryption(account: string | undefined, bucket: string): AwsCommand {
  return s3api(account, 'get-bucket-encryption', ['bucket', bucket]);
}

export function getBucketAcl(account: string | undefined, bucket: string): AwsCommand {
  return s3api(account, 'get-bucket-acl', ['bucket', bucket]);
}

export function getObjectAcl(account: string | undefined, bucket: string, key: string): AwsCommand {
  return s3api(account, 'get-object-acl', ['bucket', bucket], ['key', key]);
}

/** Prints who pays for requests. */
export function getBucketRequestPayment(account: string | undefined, bucket: string): AwsCommand {
  return s3api(account, 'get-bucket-request-payment', ['bucket', bucket]);
}

function s3api(
  account: string | undefined,
  command: string,
  ...options: (readonly [string, string])[]
): AwsCommand {
  return { account, region: 'global', service: 's3api', command, options };
}

export function getAccountPublicAccessBlock(account: string): AwsCommand {
  const options = [['account-id', account]] as const;
  return { account, region: 'global', service: 's3control', command: 'get-public-access-block', options };
}

function kms(
  account: string,
  region: string,
  command: string,
  ...options: (readonly [string, string])[]
): AwsCommand {
  return { account, region, service: 'kms', command, options };
}

export function listAliases(account: string, region: string): AwsCommand {
  return kms(account, region, 'list-aliases');
}

export function listGrants(account: string, region: string, key: string): AwsCommand {
  return kms(account, region, 'list-grants', ['key-id', key]);
}

export function describeKey(account: string, region: string, key: string): AwsCommand {
  return kms(account, region, 'describe-key', ['key-id', key]);
}

export function describeVpcEndpoint(account: string | undefined, region: string, id: string): AwsCommand {
  const options = [['vpc-endpoint-ids', id]] as const;
  return { account, region, service: 'ec2', command: 'describe-vpc-endpoints', options };
}

/** The command that prints a resource-based policy, as the catalog has it. */
export function readResourcePolicy(account: string | undefined, call: FilledRead): AwsCommand {
  const { service, command, fixed } = call.read;
  return { account, region: call.region, service, command, options: call.options, fixed };
}
