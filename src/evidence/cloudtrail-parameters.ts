/**
 * Condition keys that come from what a call asked for: its parameters, the tags that it sets, and what single
 * services add. A denied call often has `null` for parameters, and then nothing is known of any of these keys.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import { keysOfParameters } from '../catalog/parameter-key.ts';
import { parseArn } from '../policy/arn.ts';
import { type Call, valuesAt } from './cloudtrail-call.ts';
import type { Identity } from './cloudtrail-identity.ts';
import type { ContextKeys } from './context-keys.ts';
import type { Claim } from './denial.ts';
import type { JsonCursor } from './json-cursor.ts';
import { isMasked } from './principal.ts';

/** What the call itself proves of its condition keys. */
export function readParameterKeys(call: Call, keys: ContextKeys): void {
  readParameters(call, keys);
  readTags(call, keys);
  if (call.prefix === 's3') readS3(call, keys);
  if (call.prefix === 'kms') readKms(call, keys);
}

/** Keys that the service fills from the parameters; what a record hides is present all the same. */
function readParameters(
  { prefix, operation, parameters, resource, identity }: Call,
  keys: ContextKeys,
): void {
  if (parameters === undefined || prefix === undefined || operation === undefined) return;
  const resourceType = resource && parseArn(resource)?.resource.split(/[/:]/, 1)[0];
  for (const { key, parameter, multivalued, absentWithout } of keysOfParameters(
    prefix,
    operation,
    resourceType,
  )) {
    const found = valuesAt(parameters, parameter);
    const [first] = found;
    if (first === undefined) {
      if (absentWithout) keys.absent(key, parameters.origin('request-parameters'));
    } else if (found.some((value) => value.scalar === undefined || isMasked(value.scalar))) {
      keys.present(key, first.origin());
    } else if (multivalued) {
      keys.list(
        key,
        found.map((value) => value.scalar!),
        first.origin(),
      );
    } else {
      keys.known(key, first.scalar!, first.origin());
    }
  }
  if (prefix === 'secretsmanager') readSecret(parameters, resource, keys);
  if (prefix === 'sts') readWebIdentity(identity, keys);
}

/**
 * OBSERVED 2026-09: secretsmanager:SecretId holds the ARN even where the call gave the name.
 */
function readSecret(parameters: JsonCursor, resource: string | undefined, keys: ContextKeys): void {
  const secret = parameters.find('secretId')?.claim();
  if (secret === undefined) return;
  const arn = [secret.value, resource].find((text) => text?.startsWith('arn:'));
  if (arn !== undefined) keys.known('secretsmanager:SecretId', arn, secret.from);
  else keys.present('secretsmanager:SecretId', secret.from);
}

/**
 * Subject and audience of a token, which make up the principal id: provider, audience, subject. The subject may
 * hold colons, so the id is cut with the known provider and the known user name.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
function readWebIdentity(identity: Identity, keys: ContextKeys): void {
  if (identity.type !== 'WebIdentityUser') return;
  const provider = identity.at.get('identityProvider')?.string;
  const subject = identity.at.get('userName')?.claim();
  const id = identity.principalId;
  if (provider === undefined || subject === undefined) return;
  const marker = 'oidc-provider/';
  const at = provider.indexOf(marker);
  const host = at < 0 ? provider : provider.slice(at + marker.length);
  keys.known(`${host}:sub`, subject.value, subject.from);
  if (id?.value.startsWith(`${provider}:`) && id.value.endsWith(`:${subject.value}`)) {
    const audience = id.value.slice(provider.length + 1, id.value.length - subject.value.length - 1);
    if (audience !== '') keys.known(`${host}:aud`, audience, { ...id.from, inferred: 'part-of-value' });
  }
}

/** Tags that the call would set, and the caller's session tags that an AssumeRole call repeats. */
function readTags({ parameters, resource }: Call, keys: ContextKeys): void {
  if (parameters === undefined) return;
  for (const { key, value } of tagsOf(parameters.find('incomingTransitiveTags'))) {
    if (value?.scalar !== undefined) keys.known(`aws:PrincipalTag/${key}`, value.scalar, value.origin());
  }
  const resourceType = resource && parseArn(resource)?.resource.split(/[/:]/, 1)[0];
  const tags = [
    ...['tags', 'tagSet', 'tagList', 'principalTags'].flatMap((name) => tagsOf(parameters.find(name))),
    ...(parameters.find('tagSpecificationSet')?.find('items')?.items() ?? [])
      .filter(
        (item) =>
          resourceType === undefined || (item.find('resourceType')?.string ?? resourceType) === resourceType,
      )
      .flatMap((item) => tagsOf(item.find('tags'))),
  ];
  if (tags.length === 0) {
    // A launch template may bring tags of its own.
    if (parameters.find('launchTemplate') !== undefined) return;
    keys.absent('aws:RequestTag/*', parameters.origin('request-parameters'));
    keys.absent('aws:TagKeys', parameters.origin('request-parameters'));
    return;
  }
  for (const { key, value, at } of tags) {
    const text = value?.scalar;
    if (text === undefined || isMasked(text)) keys.present(`aws:RequestTag/${key}`, at.origin());
    else keys.known(`aws:RequestTag/${key}`, text, value!.origin());
  }
  keys.absent('aws:RequestTag/*', tags[0]!.at.origin('request-parameters'));
  keys.list(
    'aws:TagKeys',
    tags.map(({ key }) => key),
    tags[0]!.at.origin(),
  );
}

interface Tag {
  readonly key: string;
  readonly value: JsonCursor | undefined;
  readonly at: JsonCursor;
}

/** Tags in the shapes that services use: a list of keys and values, the same under `items`, or a map. */
function tagsOf(cursor: JsonCursor | undefined): readonly Tag[] {
  if (cursor === undefined) return [];
  const list = cursor.node.kind === 'array' ? cursor : cursor.find('items');
  if (list?.node.kind === 'array') {
    return list.items().flatMap((item) => {
      const key = item.find('key')?.string ?? item.find('tagKey')?.string;
      return key === undefined ? [] : [{ key, value: item.find('value') ?? item.find('tagValue'), at: item }];
    });
  }
  return cursor.members().map(({ key, value }) => ({ key, value, at: value }));
}

const SIGNATURE_VERSIONS: ReadonlyMap<string, string> = new Map([
  ['sigv4', 'AWS4-HMAC-SHA256'],
  ['sigv2', 'AWS'],
]);

const AUTHENTICATION_METHODS: ReadonlyMap<string, string> = new Map([
  ['AuthHeader', 'REST-HEADER'],
  ['QueryString', 'REST-QUERY-STRING'],
  ['HtmlForm', 'POST'],
]);

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html */
function readS3({ record, parameters }: Call, keys: ContextKeys): void {
  const extra = record.get('additionalEventData');
  const version = extra?.get('SignatureVersion');
  const signature = SIGNATURE_VERSIONS.get(version?.string?.toLowerCase() ?? '');
  if (version && signature) keys.known('s3:signatureversion', signature, version.origin('translated-value'));
  const method = extra?.get('AuthenticationMethod');
  const authType = AUTHENTICATION_METHODS.get(method?.string ?? '');
  if (method && authType) keys.known('s3:authType', authType, method.origin('translated-value'));
  const tls = record.at('tlsDetails', 'tlsVersion');
  if (tls?.string?.startsWith('TLSv')) {
    keys.known('s3:TlsVersion', tls.string.slice('TLSv'.length), tls.origin('translated-value'));
  }
  readAccessPoint(record, parameters, keys);
  const tagging = parameters?.find('x-amz-tagging')?.claim();
  if (tagging && !isMasked(tagging.value)) readObjectTags(tagging, keys);
}

/** `project=blue&stage=test`: the tags of a new object, as in the header. */
function readObjectTags(tagging: Claim<string>, keys: ContextKeys): void {
  const names: string[] = [];
  for (const pair of tagging.value.split('&')) {
    const equals = pair.indexOf('=');
    const key = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = decode(equals < 0 ? '' : pair.slice(equals + 1));
    if (key === undefined || value === undefined || key === '') return;
    names.push(key);
    keys.known(`s3:RequestObjectTag/${key}`, value, tagging.from);
  }
  keys.list('s3:RequestObjectTagKeys', names, tagging.from);
  keys.absent('s3:RequestObjectTag/*', { ...tagging.from, inferred: 'request-parameters' });
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

function readAccessPoint(record: JsonCursor, parameters: JsonCursor | undefined, keys: ContextKeys): void {
  for (const entry of record.get('resources')?.items() ?? []) {
    const arn = entry.get('ARN')?.claim();
    if (entry.get('type')?.string === 'AWS::S3::AccessPoint' && arn) {
      keys.known('s3:DataAccessPointArn', arn.value, arn.from);
      return;
    }
  }
  const host = parameters?.find('Host');
  const bucket = parameters?.find('bucketName')?.string;
  const isPlainHost = host?.string?.startsWith(`${bucket}.s3.`) || host?.string?.startsWith('s3.');
  if (host && bucket !== undefined && !bucket.endsWith('-s3alias') && isPlainHost) {
    keys.absent('s3:DataAccessPointArn', host.origin('way-of-call'));
  }
}

/** @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html */
function readKms({ parameters, identity, region, operation }: Call, keys: ContextKeys): void {
  const { accountId, way, invokedBy, type } = identity;
  if (accountId && type !== 'AWSService') keys.known('kms:CallerAccount', accountId.value, accountId.from);
  const encryptionContext = parameters?.find('encryptionContext');
  const pairs = encryptionContext?.members() ?? [];
  if (encryptionContext && pairs.length > 0) {
    for (const { key, value } of pairs) {
      const text = value.scalar;
      if (text === undefined || isMasked(text)) keys.present(`kms:EncryptionContext:${key}`, value.origin());
      else keys.known(`kms:EncryptionContext:${key}`, text, value.origin());
    }
    keys.list(
      'kms:EncryptionContextKeys',
      pairs.map(({ key }) => key),
      encryptionContext.origin(),
    );
    keys.absent('kms:EncryptionContext:*', encryptionContext.origin('request-parameters'));
  } else if (parameters && TAKES_ENCRYPTION_CONTEXT.has(operation ?? '')) {
    keys.absent('kms:EncryptionContext:*', parameters.origin('request-parameters'));
    keys.absent('kms:EncryptionContextKeys', parameters.origin('request-parameters'));
  }
  // A service that encrypts for somebody sets keys of its own, such as `aws:s3:arn`: the call may be its.
  const isForService = pairs.some(({ key }) => key.toLowerCase().startsWith('aws:'));
  if (way === 'direct' && !isForService) {
    keys.absent('kms:ViaService', identity.at.origin('way-of-call'));
  } else if (way === 'forward-access' && invokedBy && region) {
    const dot = invokedBy.value.indexOf('.');
    const isGlobalName = invokedBy.value.slice(dot).startsWith('.amazonaws.com');
    if (dot > 0 && isGlobalName) {
      const value = `${invokedBy.value.slice(0, dot)}.${region.value}${invokedBy.value.slice(dot)}`;
      keys.known('kms:ViaService', value, { ...invokedBy.from, inferred: 'translated-value' });
    }
  }
}

const TAKES_ENCRYPTION_CONTEXT: ReadonlySet<string> = new Set([
  'Decrypt',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyPair',
  'GenerateDataKeyPairWithoutPlaintext',
  'GenerateDataKeyWithoutPlaintext',
]);
