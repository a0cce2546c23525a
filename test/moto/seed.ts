/**
 * Makes in moto what some snapshots hold: the organization with its policies, principals, and resources. What moto
 * names by itself (ids of keys, endpoints, roles) is returned, so that evidence can be told in its names.
 */
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateVpcCommand, CreateVpcEndpointCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutGroupPolicyCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand as CreateOrganizationPolicyCommand,
  DetachPolicyCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
  MoveAccountCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import {
  CreateBucketCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  PutPublicAccessBlockCommand as PutAccountPublicAccessBlockCommand,
  S3ControlClient,
} from '@aws-sdk/client-s3-control';
import {
  CreateSecretCommand,
  PutResourcePolicyCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { SnapshotFile } from '../../src/environment/snapshot.ts';
import { parseSnapshotPath, type SnapshotPlace } from '../../src/environment/snapshot-path.ts';

/** An output, as far as the seeder looks into it. */
// biome-ignore lint/suspicious/noExplicitAny: outputs of forty commands, which the tests of their readers hold to their form
type Output = any;

interface Filed {
  readonly place: SnapshotPlace;
  readonly output: Output;
}

interface Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

/** Ids in the snapshots → ids in moto. */
export type Names = Map<string, string>;

export async function seed(endpoint: string, files: readonly SnapshotFile[]): Promise<Names> {
  const names: Names = new Map();
  const seeder = new Seeder(endpoint, filedOf(files), names);
  for (const account of seeder.accounts()) await seeder.account(account);
  // After the accounts: policies of the organization name what is in them.
  await seeder.organization();
  return names;
}

/** A user that may do what is listed, as variables of the environment. */
export async function makeCollector(
  endpoint: string,
  account: string,
  actions: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const iam = new IAMClient(await settingsFor(endpoint, account, 'us-east-1'));
  await iam.send(new CreateUserCommand({ UserName: 'collector' }));
  const document = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: actions, Resource: '*' } };
  await inline(iam, 'user', 'collector', 'reads', document);
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'collector' }));
  return { AWS_ACCESS_KEY_ID: AccessKey!.AccessKeyId!, AWS_SECRET_ACCESS_KEY: AccessKey!.SecretAccessKey! };
}

/** Credentials of moto for an account: those of a role in it, which need not exist. */
async function settingsFor(endpoint: string, account: string, region: string): Promise<Settings> {
  const first = { endpoint, region, credentials: { accessKeyId: 'AKIAMOTO', secretAccessKey: 'moto' } };
  const sts = new STSClient(first);
  const { Credentials: made } = await sts.send(
    new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/seed`, RoleSessionName: 'seed' }),
  );
  return {
    endpoint,
    region,
    credentials: {
      accessKeyId: made!.AccessKeyId!,
      secretAccessKey: made!.SecretAccessKey!,
      sessionToken: made!.SessionToken!,
    },
  };
}

class Seeder {
  readonly #endpoint: string;
  readonly #filed: readonly Filed[];
  readonly #names: Names;

  constructor(endpoint: string, filed: readonly Filed[], names: Names) {
    this.#endpoint = endpoint;
    this.#filed = filed;
    this.#names = names;
  }

  #of(command: string, account?: string): readonly Filed[] {
    return this.#filed.filter(
      ({ place, output }) =>
        `${place.service} ${place.command}` === command &&
        (account === undefined || place.account === account) &&
        output.none === undefined,
    );
  }

  accounts(): readonly string[] {
    return [...new Set(this.#filed.map(({ place }) => place.account))];
  }

  async organization(): Promise<void> {
    const management = this.#of('organizations list-roots')[0]!.place.account;
    const client = new OrganizationsClient(await settingsFor(this.#endpoint, management, 'us-east-1'));
    const made = await client.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
    const [described] = this.#of('organizations describe-organization', management);
    this.#names.set(described!.output.Organization.Id, made.Organization!.Id!);
    const root = (await client.send(new ListRootsCommand({}))).Roots![0]!.Id!;
    for (const type of ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'] as const) {
      await client.send(new EnablePolicyTypeCommand({ RootId: root, PolicyType: type }));
    }
    this.#names.set(this.#of('organizations list-roots')[0]!.output.Roots[0].Id, root);
    for (const { Name, Email } of accountsIn(this.#filed)) {
      await client.send(new CreateAccountCommand({ AccountName: Name, Email }));
    }
    const units = new Map<string, string>(
      this.#of('organizations list-organizational-units-for-parent').flatMap(({ output }) =>
        output.OrganizationalUnits.map(({ Id, Name }: Output) => [Id, Name]),
      ),
    );
    const parents = new Map<string, string>(
      this.#of('organizations list-parents').map(({ place, output }) => [
        place.arguments[0]!,
        output.Parents[0].Id,
      ]),
    );
    const place = async (id: string): Promise<string> => {
      const known = this.#names.get(id);
      if (known !== undefined) return known;
      const parent = parents.get(id);
      if (parent === undefined) return id;
      const above = await place(parent);
      if (!id.startsWith('ou-')) {
        await client.send(
          new MoveAccountCommand({ AccountId: id, SourceParentId: root, DestinationParentId: above }),
        );
        this.#names.set(id, id);
        return id;
      }
      const made = await client.send(
        new CreateOrganizationalUnitCommand({ ParentId: above, Name: units.get(id) ?? id }),
      );
      this.#names.set(id, made.OrganizationalUnit!.Id!);
      return made.OrganizationalUnit!.Id!;
    };
    for (const id of parents.keys()) await place(id);
    for (const { place: at, output } of this.#of('organizations list-policies-for-target')) {
      const [target, type] = at.arguments as [string, Output];
      const there = this.#names.get(target) ?? target;
      const ids: string[] = output.Policies.map(({ Id }: Output) => Id);
      for (const id of ids) {
        if (id.endsWith('FullAWSAccess')) continue;
        if (!this.#names.has(id)) this.#names.set(id, await this.#organizationPolicy(client, id, type));
        await client.send(new AttachPolicyCommand({ PolicyId: this.#names.get(id)!, TargetId: there }));
      }
      if (type === 'SERVICE_CONTROL_POLICY' && !ids.includes('p-FullAWSAccess')) {
        await client.send(new DetachPolicyCommand({ PolicyId: 'p-FullAWSAccess', TargetId: there }));
      }
    }
  }

  async #organizationPolicy(client: OrganizationsClient, id: string, type: Output): Promise<string> {
    const { output } = this.#of('organizations describe-policy').find(
      ({ place }) => place.arguments[0] === id,
    )!;
    const { Content, PolicySummary } = output.Policy;
    const made = await client.send(
      new CreateOrganizationPolicyCommand({
        Content: this.#renamed(Content),
        Name: PolicySummary.Name,
        Description: PolicySummary.Description ?? '',
        Type: type,
      }),
    );
    return made.Policy!.PolicySummary!.Id!;
  }

  #renamed(text: string): string {
    let result = text;
    for (const [own, given] of this.#names) result = result.replaceAll(own, given);
    return result;
  }

  async account(account: string): Promise<void> {
    const iam = new IAMClient(await settingsFor(this.#endpoint, account, 'us-east-1'));
    await this.#managedPolicies(iam, account);
    await this.#principals(iam, account);
    await this.#details(iam, account);
    await this.#buckets(account);
    await this.#regional(account);
  }

  async #managedPolicies(iam: IAMClient, account: string): Promise<void> {
    for (const { output } of this.#of('iam get-policy', account)) {
      const { Arn, PolicyName, Path, DefaultVersionId } = output.Policy;
      if (Arn.startsWith('arn:aws:iam::aws:')) continue;
      const version = this.#of('iam get-policy-version', account).find(
        ({ place }) => place.arguments[0] === Arn && place.arguments[1] === DefaultVersionId,
      )!;
      const PolicyDocument = JSON.stringify(version.output.PolicyVersion.Document);
      await iam.send(new CreatePolicyCommand({ PolicyName, Path, PolicyDocument }));
    }
  }

  async #principals(iam: IAMClient, account: string): Promise<void> {
    for (const { output } of this.#of('iam get-role', account)) {
      const { RoleName, Path, AssumeRolePolicyDocument, Tags, PermissionsBoundary, RoleId } = output.Role;
      const made = await iam.send(
        new CreateRoleCommand({
          RoleName,
          Path,
          AssumeRolePolicyDocument: JSON.stringify(AssumeRolePolicyDocument),
          Tags,
          PermissionsBoundary: PermissionsBoundary?.PermissionsBoundaryArn,
        }),
      );
      this.#names.set(RoleId, made.Role!.RoleId!);
    }
    for (const { output } of this.#of('iam get-user', account)) {
      const { UserName, Path, Tags, UserId } = output.User;
      const made = await iam.send(new CreateUserCommand({ UserName, Path, Tags }));
      this.#names.set(UserId, made.User!.UserId!);
    }
    const groups = new Set<string>();
    for (const { place, output } of this.#of('iam list-groups-for-user', account)) {
      for (const { GroupName, Path } of output.Groups) {
        if (!groups.has(GroupName)) await iam.send(new CreateGroupCommand({ GroupName, Path }));
        groups.add(GroupName);
        await iam.send(new AddUserToGroupCommand({ GroupName, UserName: place.arguments[0] }));
      }
    }
    for (const kind of ['role', 'user', 'group'] as const) {
      for (const { place, output } of this.#of(`iam list-attached-${kind}-policies`, account)) {
        for (const { PolicyArn } of output.AttachedPolicies)
          await attach(iam, kind, place.arguments[0]!, PolicyArn);
      }
      for (const { place, output } of this.#of(`iam get-${kind}-policy`, account)) {
        await inline(iam, kind, place.arguments[0]!, output.PolicyName, output.PolicyDocument);
      }
    }
  }

  async #details(iam: IAMClient, account: string): Promise<void> {
    for (const { output } of this.#of('iam get-account-authorization-details', account)) {
      for (const { Arn, PolicyName, Path, PolicyVersionList } of output.Policies) {
        if (Arn.startsWith('arn:aws:iam::aws:')) continue;
        const { Document } = PolicyVersionList.find(({ IsDefaultVersion }: Output) => IsDefaultVersion);
        await iam.send(
          new CreatePolicyCommand({ PolicyName, Path, PolicyDocument: JSON.stringify(Document) }),
        );
      }
      for (const { GroupName, Path, AttachedManagedPolicies, GroupPolicyList } of output.GroupDetailList) {
        await iam.send(new CreateGroupCommand({ GroupName, Path }));
        for (const { PolicyArn } of AttachedManagedPolicies) await attach(iam, 'group', GroupName, PolicyArn);
        for (const one of GroupPolicyList)
          await inline(iam, 'group', GroupName, one.PolicyName, one.PolicyDocument);
      }
      for (const { UserName, Path, UserId, GroupList, AttachedManagedPolicies } of output.UserDetailList) {
        const made = await iam.send(new CreateUserCommand({ UserName, Path }));
        this.#names.set(UserId, made.User!.UserId!);
        for (const GroupName of GroupList) await iam.send(new AddUserToGroupCommand({ GroupName, UserName }));
        for (const { PolicyArn } of AttachedManagedPolicies ?? [])
          await attach(iam, 'user', UserName, PolicyArn);
      }
    }
  }

  async #buckets(account: string): Promise<void> {
    const settings = await settingsFor(this.#endpoint, account, 'us-east-1');
    const s3 = new S3Client({ ...settings, forcePathStyle: true });
    for (const { place, output } of this.#of('s3api get-public-access-block', account)) {
      const [Bucket] = place.arguments;
      await s3.send(new CreateBucketCommand({ Bucket }));
      const { PublicAccessBlockConfiguration } = output;
      await s3.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration }));
    }
    for (const { place, output } of this.#of('s3api get-bucket-ownership-controls', account)) {
      const [Bucket] = place.arguments;
      await s3.send(
        new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls: output.OwnershipControls }),
      );
    }
    for (const { place, output } of this.#of('s3api get-bucket-policy', account)) {
      await s3.send(new PutBucketPolicyCommand({ Bucket: place.arguments[0], Policy: output.Policy }));
    }
    const control = new S3ControlClient({
      ...settings,
      endpointProvider: () => ({ url: new URL(this.#endpoint) }),
    });
    for (const { output } of this.#of('s3control get-public-access-block', account)) {
      const { PublicAccessBlockConfiguration } = output;
      await control.send(
        new PutAccountPublicAccessBlockCommand({ AccountId: account, PublicAccessBlockConfiguration }),
      );
    }
  }

  async #regional(account: string): Promise<void> {
    for (const { place, output } of this.#of('kms get-key-policy', account)) {
      const kms = new KMSClient(await settingsFor(this.#endpoint, account, place.region));
      const made = await kms.send(new CreateKeyCommand({ Policy: output.Policy, MultiRegion: true }));
      // A key of several regions has one id in all of them; the mock names each anew.
      if (place.region === 'eu-central-1') this.#names.set(place.arguments[0]!, made.KeyMetadata!.KeyId!);
    }
    for (const { place, output } of this.#of('ec2 describe-vpc-endpoints', account)) {
      const ec2 = new EC2Client(await settingsFor(this.#endpoint, account, place.region));
      const vpc = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
      for (const { VpcEndpointId, ServiceName, PolicyDocument } of output.VpcEndpoints) {
        if (this.#names.has(VpcEndpointId)) continue;
        const made = await ec2.send(
          new CreateVpcEndpointCommand({ VpcId: vpc.Vpc!.VpcId, ServiceName, PolicyDocument }),
        );
        this.#names.set(VpcEndpointId, made.VpcEndpoint!.VpcEndpointId!);
      }
    }
    for (const { place, output } of this.#of('secretsmanager get-resource-policy', account)) {
      const secrets = new SecretsManagerClient(await settingsFor(this.#endpoint, account, place.region));
      const made = await secrets.send(
        new CreateSecretCommand({ Name: output.Name, SecretString: 'hidden-value' }),
      );
      await secrets.send(
        new PutResourcePolicyCommand({ SecretId: made.ARN, ResourcePolicy: output.ResourcePolicy }),
      );
      this.#names.set(output.ARN, made.ARN!);
    }
    for (const { place } of this.#filed.filter(
      ({ place }) => place.service === 'dynamodb' && place.account === account,
    )) {
      const tables = new DynamoDBClient(await settingsFor(this.#endpoint, account, place.region));
      await tables.send(
        new CreateTableCommand({
          TableName: place.arguments[0]!.split('/')[1],
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
          BillingMode: 'PAY_PER_REQUEST',
        }),
      );
    }
  }
}

/** The accounts of the organization, as `address=id`. */
export function seededAccounts(files: readonly SnapshotFile[]): readonly string[] {
  return accountsIn(filedOf(files)).map(({ Id, Email }) => `${Email}=${Id}`);
}

function accountsIn(
  filed: readonly Filed[],
): readonly { readonly Id: string; readonly Name: string; readonly Email: string }[] {
  const accounts = new Map<string, Output>();
  for (const { place, output } of filed) {
    if (place.service !== 'organizations' || place.command !== 'list-accounts') continue;
    for (const account of output.Accounts) accounts.set(account.Id, account);
  }
  const management = filed.find(({ place }) => place.command === 'list-roots')?.place.account;
  return [...accounts.values()].filter(({ Id }) => Id !== management);
}

function filedOf(files: readonly SnapshotFile[]): readonly Filed[] {
  const filed = new Map<string, Filed>();
  for (const { path, text } of files) {
    const place = parseSnapshotPath(path);
    if (!place) continue;
    const output: Output = JSON.parse(text);
    // The snapshots are of one organization at several times: what is listed at any of them is there.
    for (const list of ['Accounts', 'OrganizationalUnits', 'Policies']) {
      const before: Output[] = filed.get(path)?.output[list] ?? [];
      const others = before.filter(({ Id }) => !output[list]?.some((one: Output) => one.Id === Id));
      if (place.service === 'organizations' && others.length > 0) output[list]?.push(...others);
    }
    filed.set(path, { place, output });
  }
  return [...filed.values()];
}

async function attach(
  iam: IAMClient,
  kind: 'role' | 'user' | 'group',
  name: string,
  PolicyArn: string,
): Promise<void> {
  if (kind === 'role') await iam.send(new AttachRolePolicyCommand({ RoleName: name, PolicyArn }));
  else if (kind === 'user') await iam.send(new AttachUserPolicyCommand({ UserName: name, PolicyArn }));
  else await iam.send(new AttachGroupPolicyCommand({ GroupName: name, PolicyArn }));
}

async function inline(
  iam: IAMClient,
  kind: 'role' | 'user' | 'group',
  name: string,
  PolicyName: string,
  document: Output,
): Promise<void> {
  const PolicyDocument = JSON.stringify(document);
  if (kind === 'role')
    await iam.send(new PutRolePolicyCommand({ RoleName: name, PolicyName, PolicyDocument }));
  else if (kind === 'user')
    await iam.send(new PutUserPolicyCommand({ UserName: name, PolicyName, PolicyDocument }));
  else await iam.send(new PutGroupPolicyCommand({ GroupName: name, PolicyName, PolicyDocument }));
}
