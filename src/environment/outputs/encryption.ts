/**
 * Outputs that say with which KMS key a resource of another service is encrypted.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html
 */
import { parseArn } from '../../policy/arn.ts';
import { type JsonObject, memberOf } from '../../policy/json.ts';
import type { Environment } from '../environment.ts';
import type { Output } from '../output.ts';
import { argumentOf, type OutputReader } from './output-reader.ts';

export const ENCRYPTION_READERS: readonly OutputReader[] = [
  {
    service: 's3api',
    command: 'get-bucket-encryption',
    none: ['ServerSideEncryptionConfigurationNotFoundError'],
    read: readBucketEncryption,
    readNone: (place, _code, file, environment) => {
      const [bucket] = place.arguments;
      if (bucket !== undefined) setKey(environment, `bucket/${bucket}`, 'none', file);
    },
  },
  {
    service: 'secretsmanager',
    command: 'describe-secret',
    isShape: (root) =>
      arnOf(root)?.service === 'secretsmanager' && memberOf(root, 'VersionIdsToStages') !== undefined,
    read: (output, environment) => {
      const arn = output.text(output.root, 'ARN');
      // A secret without a key of its own has the one that AWS manages.
      const key = output.optionalText(output.root, 'KmsKeyId') ?? 'none';
      if (arn !== undefined) setKey(environment, arn, key, output.file);
    },
  },
];

function readBucketEncryption(output: Output, environment: Environment): void {
  const bucket = argumentOf(output, 0, 'the name of the bucket as first argument in the path');
  const configuration = output.object(output.root, 'ServerSideEncryptionConfiguration');
  const rules =
    configuration &&
    output.objects(configuration, 'Rules', (rule) => {
      if (memberOf(rule, 'ApplyServerSideEncryptionByDefault') === undefined) return 'none';
      const byDefault = output.object(rule, 'ApplyServerSideEncryptionByDefault');
      const algorithm = byDefault && output.text(byDefault, 'SSEAlgorithm');
      if (!byDefault || algorithm === undefined) return undefined;
      // With KMS and no key, the one that AWS manages for S3.
      const key = output.optionalText(byDefault, 'KMSMasterKeyID');
      return algorithm.startsWith('aws:kms') ? (key ?? 'none') : 'none';
    });
  const key = rules?.items[0];
  if (bucket !== undefined && key !== undefined) setKey(environment, `bucket/${bucket}`, key, output.file);
}

function arnOf(root: JsonObject): ReturnType<typeof parseArn> {
  const arn = memberOf(root, 'ARN');
  return arn?.kind === 'string' ? parseArn(arn.value) : undefined;
}

function setKey(environment: Environment, resource: string, value: string, file: string): void {
  if (!environment.encryptionKeys.has(resource)) environment.encryptionKeys.set(resource, { value, file });
}
