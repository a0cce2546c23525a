/**
 * The AWS CLI commands that a snapshot may hold, in docs/snapshot.md: from the readers of their outputs and from
 * the catalog of resource-based policies. What stands between the marks is replaced.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourcePolicyReads } from '../../src/catalog/resource-policy-services.ts';
import { AUTHORIZATION_RECORD_READERS } from '../../src/environment/outputs/authorization-records.ts';
import { ENCRYPTION_READERS } from '../../src/environment/outputs/encryption.ts';
import { IAM_READERS } from '../../src/environment/outputs/iam.ts';
import { KMS_READERS } from '../../src/environment/outputs/kms.ts';
import { LIST_ARGUMENTS, LIST_READERS } from '../../src/environment/outputs/lists.ts';
import { ORGANIZATIONS_READERS } from '../../src/environment/outputs/organizations.ts';
import type { OutputReader } from '../../src/environment/outputs/output-reader.ts';
import { RESOURCE_POLICY_READERS } from '../../src/environment/outputs/resource-policies.ts';
import { S3_READERS } from '../../src/environment/outputs/s3.ts';
import { VPC_ENDPOINT_READERS } from '../../src/environment/outputs/vpc-endpoints.ts';

const PATH = 'docs/snapshot.md';
const BEGIN = '<!-- commands: begin -->';
const END = '<!-- commands: end -->';

/** The options whose values name the file, for commands that are not in the catalog; those left out have none. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'iam get-role': 'role-name',
  'iam get-user': 'user-name',
  'iam get-policy': 'policy-arn',
  'iam get-policy-version': 'policy-arn/version-id',
  'iam list-attached-role-policies': 'role-name',
  'iam list-attached-user-policies': 'user-name',
  'iam list-attached-group-policies': 'group-name',
  'iam list-role-policies': 'role-name',
  'iam list-user-policies': 'user-name',
  'iam list-group-policies': 'group-name',
  'iam get-role-policy': 'role-name/policy-name',
  'iam get-user-policy': 'user-name/policy-name',
  'iam get-group-policy': 'group-name/policy-name',
  'iam list-groups-for-user': 'user-name',
  'iam list-role-tags': 'role-name',
  'iam list-user-tags': 'user-name',
  'iam get-account-authorization-details': '',
  'organizations describe-organization': '',
  'organizations list-roots': '',
  'organizations list-parents': 'child-id',
  'organizations list-organizational-units-for-parent': 'parent-id',
  'organizations describe-organizational-unit': 'organizational-unit-id',
  'organizations list-accounts': '',
  'organizations list-accounts-for-parent': 'parent-id',
  'organizations describe-account': 'account-id',
  'organizations list-policies-for-target': 'target-id/filter',
  'organizations describe-policy': 'policy-id',
  'organizations list-policies': 'filter',
  'organizations list-targets-for-policy': 'policy-id',
  's3api list-buckets': '',
  's3api get-public-access-block': 'bucket',
  's3control get-public-access-block': 'account-id',
  's3api get-bucket-ownership-controls': 'bucket',
  's3api get-bucket-acl': 'bucket',
  's3api get-bucket-request-payment': 'bucket',
  's3api get-object-acl': 'bucket/key',
  'kms list-aliases': '',
  'kms describe-key': 'key-id',
  'kms list-grants': 'key-id',
  's3api get-bucket-encryption': 'bucket',
  'secretsmanager describe-secret': 'secret-id',
  'iam-toolbox get-request-authorization-details': 'authorization-id',
  'ec2 describe-vpc-endpoints': 'vpc-endpoint-ids',
  ...Object.fromEntries(Object.entries(LIST_ARGUMENTS).map(([name, options]) => [name, options.join('/')])),
};

const GROUPS: readonly (readonly [title: string, readers: readonly OutputReader[]])[] = [
  ['Principals and their policies', IAM_READERS],
  ['The organization', ORGANIZATIONS_READERS],
  ['S3', S3_READERS],
  ['KMS', [...KMS_READERS, ...ENCRYPTION_READERS]],
  ['VPC endpoints', VPC_ENDPOINT_READERS],
  ["AWS's own records of refusals", AUTHORIZATION_RECORD_READERS],
  ['What there is, and what explains where principals come from', LIST_READERS],
];

export function commandList(root: string): { readonly path: string; readonly text: string } {
  const page = readFileSync(join(root, PATH), 'utf8');
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${PATH} has no marks around the commands`);
  const known = new Set(GROUPS.flatMap(([, readers]) => readers.map(nameOf)));
  const wrong = [
    ...[...known].filter((name) => ARGUMENTS[name] === undefined),
    ...Object.keys(ARGUMENTS).filter((name) => !known.has(name)),
  ];
  if (wrong.length > 0) throw new Error(`scripts/generate/command-list.ts: arguments of ${wrong.join(', ')}`);
  const lines = [...GROUPS.flatMap(([title, readers]) => tableOf(title, readers)), ...policyTable()];
  return { path: PATH, text: `${page.slice(0, begin)}${BEGIN}\n\n${lines.join('\n')}\n${page.slice(end)}` };
}

function nameOf({ service, command }: Pick<OutputReader, 'service' | 'command'>): string {
  return `${service} ${command}`;
}

function tableOf(title: string, readers: readonly OutputReader[]): readonly string[] {
  const rows = readers.map((reader) => {
    const options = (ARGUMENTS[nameOf(reader)] ?? '').split('/').filter((name) => name !== '');
    return row(reader, options);
  });
  return [`### ${title}`, '', ...HEAD, ...new Set(rows), ''];
}

function policyTable(): readonly string[] {
  const options = new Map<string, readonly string[]>();
  for (const read of resourcePolicyReads()) {
    const name = nameOf(read);
    const names = read.options.map(([option]) => option);
    // Of commands that also print the policy of a version, the short form.
    if (!options.has(name) || (options.get(name)?.length ?? 0) > names.length) options.set(name, names);
  }
  const rows = RESOURCE_POLICY_READERS.map((reader) => row(reader, options.get(nameOf(reader)) ?? []));
  return ['### Resource-based policies', '', ...HEAD, ...rows.sort(), ''];
}

const HEAD = ['| file | `none` | any path |', '| --- | --- | --- |'];

function row({ service, command, none, isShape }: OutputReader, options: readonly string[]): string {
  const path = [service, command, ...options.map((name) => `<${name}>`)].join('/');
  const codes = none?.map((code) => `\`${code}\``).join(', ') ?? '';
  return `| \`${path}.json\` | ${codes} | ${isShape ? 'yes' : ''} |`;
}
