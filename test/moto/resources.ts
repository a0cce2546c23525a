/** Makes the resources of an account, with their policies, as its snapshots have them. */
import {
  CreateTableCommand,
  DynamoDBClient,
  PutResourcePolicyCommand as PutTablePolicyCommand,
} from '@aws-sdk/client-dynamodb';
import { CreateVpcCommand, CreateVpcEndpointCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateRepositoryCommand, ECRClient, SetRepositoryPolicyCommand } from '@aws-sdk/client-ecr';
import { CreateKeyCommand, KMSClient, ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms';
import { AddPermissionCommand, CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
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
import { CreateTopicCommand, SetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SnapshotPlace } from '../../src/environment/snapshot-path.ts';
import type { Accounts } from './clients.ts';
import type { Output, Outputs } from './filed.ts';
import { type Names, renamed } from './organization.ts';

/** A zip archive without files. */
const NO_CODE = Buffer.from(`PK\u0005\u0006${'\0'.repeat(18)}`, 'latin1');

export class Resources {
  readonly #accounts: Accounts;
  readonly #account: string;
  readonly #outputs: Outputs;
  readonly #names: Names;

  constructor(accounts: Accounts, account: string, outputs: Outputs, names: Names) {
    this.#accounts = accounts;
    this.#account = account;
    this.#outputs = outputs;
    this.#names = names;
  }

  async make(): Promise<void> {
    await this.#buckets();
    await this.#publicAccessBlock();
    await this.#keys();
    await this.#endpoints();
    await this.#secrets();
    await this.#tables();
    await this.#queues();
    await this.#topics();
    await this.#functions();
    await this.#repositories();
  }

  #of(command: string): readonly { readonly place: SnapshotPlace; readonly output: Output }[] {
    return this.#outputs.of(command, this.#account);
  }

  #settings(region: string): ReturnType<Accounts['settings']> {
    return this.#accounts.settings(this.#account, region);
  }

  /** A policy names principals by ids of moto's. */
  #policy(text: string): string {
    return renamed(text, this.#names);
  }

  async #buckets(): Promise<void> {
    const s3 = new S3Client({ ...(await this.#settings('us-east-1')), forcePathStyle: true });
    for (const Bucket of this.buckets()) await s3.send(new CreateBucketCommand({ Bucket }));
    for (const { place, output } of this.#of('s3api get-public-access-block')) {
      const { PublicAccessBlockConfiguration } = output;
      await s3.send(
        new PutPublicAccessBlockCommand({ Bucket: place.arguments[0], PublicAccessBlockConfiguration }),
      );
    }
    for (const { place, output } of this.#of('s3api get-bucket-ownership-controls')) {
      const { OwnershipControls } = output;
      await s3.send(new PutBucketOwnershipControlsCommand({ Bucket: place.arguments[0], OwnershipControls }));
    }
    for (const { place, output } of this.#of('s3api get-bucket-policy')) {
      const Policy = this.#policy(output.Policy);
      await s3.send(new PutBucketPolicyCommand({ Bucket: place.arguments[0], Policy }));
    }
  }

  buckets(): ReadonlySet<string> {
    const commands = ['get-bucket-policy', 'get-public-access-block', 'get-bucket-ownership-controls'];
    return new Set(
      commands.flatMap((command) =>
        this.#outputs.placesOf(`s3api ${command}`, this.#account).map(({ arguments: [bucket] }) => bucket!),
      ),
    );
  }

  /** Who pays, by bucket, which moto cannot be told. */
  payers(): ReadonlyMap<string, string> {
    return new Map(
      this.#of('s3api get-bucket-request-payment').map(({ place, output }) => [
        place.arguments[0]!,
        output.Payer,
      ]),
    );
  }

  async #publicAccessBlock(): Promise<void> {
    const control = new S3ControlClient({
      ...(await this.#settings('us-east-1')),
      endpointProvider: () => ({ url: new URL(this.#accounts.endpoint) }),
    });
    for (const { output } of this.#of('s3control get-public-access-block')) {
      const { PublicAccessBlockConfiguration } = output;
      await control.send(
        new PutAccountPublicAccessBlockCommand({ AccountId: this.#account, PublicAccessBlockConfiguration }),
      );
    }
  }

  async #keys(): Promise<void> {
    const ids = new Map<string, string>();
    for (const { place, output } of this.#of('kms get-key-policy')) {
      const [id] = place.arguments as [string];
      const kms = new KMSClient(await this.#settings(place.region));
      const made = await kms.send(new CreateKeyCommand({ Policy: this.#policy(output.Policy) }));
      // A key of several regions has one id in all of them; in moto only its ARNs can be told apart.
      const { Arn, KeyId } = made.KeyMetadata!;
      this.#names.set(`arn:aws:kms:${place.region}:${this.#account}:key/${id}`, Arn!);
      ids.set(id, KeyId!);
    }
    for (const [id, given] of ids) this.#names.set(id, given);
    for (const { place, output } of this.#of('kms describe-key')) {
      if (output.KeyMetadata.KeyState !== 'PendingDeletion') continue;
      const kms = new KMSClient(await this.#settings(place.region));
      await kms.send(new ScheduleKeyDeletionCommand({ KeyId: this.#names.get(place.arguments[0]!)! }));
    }
  }

  async #endpoints(): Promise<void> {
    for (const { place, output } of this.#of('ec2 describe-vpc-endpoints')) {
      const ec2 = new EC2Client(await this.#settings(place.region));
      const vpc = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
      for (const { VpcEndpointId, ServiceName, PolicyDocument } of output.VpcEndpoints) {
        if (this.#names.has(VpcEndpointId)) continue;
        const input = { VpcId: vpc.Vpc!.VpcId, ServiceName, PolicyDocument };
        const made = await ec2.send(new CreateVpcEndpointCommand(input));
        this.#names.set(VpcEndpointId, made.VpcEndpoint!.VpcEndpointId!);
      }
    }
  }

  async #secrets(): Promise<void> {
    for (const { place, output } of this.#of('secretsmanager get-resource-policy')) {
      const secrets = new SecretsManagerClient(await this.#settings(place.region));
      const made = await secrets.send(
        new CreateSecretCommand({ Name: output.Name, SecretString: 'hidden-value' }),
      );
      const ResourcePolicy = this.#policy(output.ResourcePolicy);
      await secrets.send(new PutResourcePolicyCommand({ SecretId: made.ARN, ResourcePolicy }));
      this.#names.set(output.ARN, made.ARN!);
    }
  }

  async #tables(): Promise<void> {
    for (const place of this.#outputs.placesOf('dynamodb get-resource-policy', this.#account)) {
      const tables = new DynamoDBClient(await this.#settings(place.region));
      await tables.send(
        new CreateTableCommand({
          TableName: place.arguments[0]!.split('/')[1],
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
          BillingMode: 'PAY_PER_REQUEST',
        }),
      );
    }
    for (const { place, output } of this.#of('dynamodb get-resource-policy')) {
      const tables = new DynamoDBClient(await this.#settings(place.region));
      const ResourceArn = place.arguments[0];
      await tables.send(new PutTablePolicyCommand({ ResourceArn, Policy: output.Policy }));
    }
  }

  async #queues(): Promise<void> {
    for (const { place, output } of this.#of('sqs get-queue-attributes')) {
      const sqs = new SQSClient({ ...(await this.#settings(place.region)), useQueueUrlAsEndpoint: false });
      const QueueName = place.arguments[0]!.split('/').at(-1);
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName }));
      if (output.Attributes.Policy === undefined) continue;
      const Attributes = { Policy: this.#policy(output.Attributes.Policy) };
      await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
    }
  }

  async #topics(): Promise<void> {
    for (const { place, output } of this.#of('sns get-topic-attributes')) {
      const sns = new SNSClient(await this.#settings(place.region));
      const { TopicArn } = await sns.send(
        new CreateTopicCommand({ Name: place.arguments[0]!.split(':').at(-1) }),
      );
      const AttributeValue = this.#policy(output.Attributes.Policy);
      await sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName: 'Policy', AttributeValue }));
    }
  }

  async #functions(): Promise<void> {
    for (const { place, output } of this.#of('lambda get-policy')) {
      const lambda = new LambdaClient(await this.#settings(place.region));
      const [FunctionName] = place.arguments as [string];
      await lambda.send(
        new CreateFunctionCommand({
          FunctionName,
          Code: { ZipFile: NO_CODE },
          Handler: 'index.handler',
          Role: `arn:aws:iam::${this.#account}:role/seed`,
          Runtime: 'nodejs22.x',
        }),
      );
      for (const { Sid, Action, Principal } of JSON.parse(output.Policy).Statement) {
        const input = { FunctionName, StatementId: Sid, Action, Principal: Principal.AWS };
        await lambda.send(new AddPermissionCommand(input));
      }
    }
  }

  async #repositories(): Promise<void> {
    for (const { place, output } of this.#of('ecr get-repository-policy')) {
      const ecr = new ECRClient(await this.#settings(place.region));
      const [repositoryName] = place.arguments as [string];
      await ecr.send(new CreateRepositoryCommand({ repositoryName }));
      const policyText = this.#policy(output.policyText);
      await ecr.send(new SetRepositoryPolicyCommand({ repositoryName, policyText }));
    }
  }
}
