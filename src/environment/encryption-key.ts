/**
 * The KMS key that stands behind a resource of another service, as far as the snapshot says: the default key of an
 * S3 bucket, the key of a secret. An object may have been written with another key than its bucket's default.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
 */
import { isAccountId, parseArn } from '../policy/arn.ts';
import { type Environment, type Found, keyOf } from './environment.ts';

/** A resource of a service that encrypts with KMS. */
export interface EncryptedResource {
  readonly arn: string;
  /** Region of the call, which for S3 is the bucket's. */
  readonly region: string | undefined;
  readonly account: string | undefined;
}

/** `none`: what is there needs no permission on a key: another kind of encryption, or a key that AWS manages. */
export type EncryptionKey =
  | { readonly kind: 'key'; readonly arn: string; readonly file: string }
  | { readonly kind: 'none'; readonly file: string };

/** Undefined where the snapshot does not say. */
export function encryptionKeyOf(
  environment: Environment,
  { arn, region, account }: EncryptedResource,
): EncryptionKey | undefined {
  const found = environment.encryptionKeys.get(placeOfEncryption(arn));
  if (found === undefined) return undefined;
  const { value: key, file } = found;
  if (key === 'none' || key.includes('alias/aws/')) return { kind: 'none', file };
  const resource = parseArn(arn);
  const place = {
    partition: resource?.partition ?? 'aws',
    region: resource?.region || region,
    account: resource?.account || account,
  };
  const whole = wholeKeyArn(environment, key, place);
  return whole === undefined ? undefined : { kind: 'key', arn: whole, file };
}

/** Under which name `Environment.encryptionKeys` has a resource: what is in a bucket goes by the bucket. */
function placeOfEncryption(arn: string): string {
  const parsed = parseArn(arn);
  if (parsed?.service !== 's3' || parsed.account !== '') return arn;
  return `bucket/${parsed.resource.split('/', 1)[0]}`;
}

interface KeyPlace {
  readonly partition: string;
  readonly region: string | undefined;
  readonly account: string | undefined;
}

/** The ARN of a key from its id, its alias, or the ARN of either. An alias that nothing resolves stays what it is. */
function wholeKeyArn(environment: Environment, key: string, place: KeyPlace): string | undefined {
  const given = parseArn(key);
  const { partition, region, account } = given ?? place;
  const resource = given?.resource ?? (key.startsWith('alias/') ? key : `key/${key}`);
  if (!region || !account || !isAccountId(account)) return undefined;
  const target: Found<string> | undefined = environment.keyAliases.get(keyOf(account, region, resource));
  return `arn:${partition}:kms:${region}:${account}:${target ? `key/${target.value}` : resource}`;
}
