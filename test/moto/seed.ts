/**
 * Makes in moto what some snapshots hold: the organization with its policies, principals, and resources. What moto
 * names by itself (ids of keys, endpoints, roles) is returned, so that evidence can be told in its names.
 */
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
import type { SnapshotFile } from '../../src/environment/snapshot.ts';
import { Accounts } from './clients.ts';
import type { Undone } from './documented.ts';
import { Outputs } from './filed.ts';
import { makeOrganization, type Names } from './organization.ts';
import { Principals, putInline } from './principals.ts';
import { Resources } from './resources.ts';

export interface Seeded {
  readonly names: Names;
  /** What moto has no calls for. */
  readonly undone: Undone;
}

export async function seed(endpoint: string, files: readonly SnapshotFile[]): Promise<Seeded> {
  const accounts = new Accounts(endpoint);
  const outputs = new Outputs(files);
  const names: Names = new Map();
  const userBoundaries = new Map<string, string>();
  const bucketOwners = new Map<string, string>();
  const payers = new Map<string, string>();
  const principals: Principals[] = [];
  for (const account of outputs.accounts()) {
    const iam = new IAMClient(await accounts.settings(account, 'us-east-1'));
    const made = new Principals(iam, account, outputs);
    await made.make(names);
    for (const [user, boundary] of made.userBoundaries()) userBoundaries.set(user, boundary);
    principals.push(made);
  }
  for (const account of outputs.accounts()) {
    const resources = new Resources(accounts, account, outputs, names);
    await resources.make();
    for (const bucket of resources.buckets()) bucketOwners.set(bucket, account);
    for (const [bucket, payer] of resources.payers()) payers.set(bucket, payer);
  }
  for (const made of principals) await made.makePolicies(names);
  // After the accounts: policies of the organization name what is in them.
  await makeOrganization(accounts, outputs, names);
  return { names, undone: { userBoundaries, bucketOwners, payers } };
}

/** A user that may do what is listed, as variables of the environment. */
export async function makeCollector(
  endpoint: string,
  account: string,
  actions: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const iam = new IAMClient(await new Accounts(endpoint).settings(account, 'us-east-1'));
  await iam.send(new CreateUserCommand({ UserName: 'collector' }));
  const document = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: actions, Resource: '*' } };
  await putInline(iam, 'user', 'collector', 'reads', document);
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'collector' }));
  return { AWS_ACCESS_KEY_ID: AccessKey!.AccessKeyId!, AWS_SECRET_ACCESS_KEY: AccessKey!.SecretAccessKey! };
}
