/**
 * Outputs of `aws kms` beside the key policy: aliases, grants, and who manages a key.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
 */
import type { KmsGrant } from '../../engine/policy-set.ts';
import { isAccountId, parseArn } from '../../policy/arn.ts';
import { type JsonObject, memberOf } from '../../policy/json.ts';
import { type Environment, keyOf } from '../environment.ts';
import { joinPages, type Output } from '../output.ts';
import type { SnapshotPlace } from '../snapshot-path.ts';
import type { OutputReader } from './output-reader.ts';

export const KMS_READERS: readonly OutputReader[] = [
  {
    service: 'kms',
    command: 'list-aliases',
    isShape: (root) => memberOf(root, 'Aliases') !== undefined && hasKeyArn(root, 'Aliases', 'AliasArn'),
    read: (output, environment) => {
      output.objects(output.root, 'Aliases', (item) => {
        const arn = output.text(item, 'AliasArn');
        const alias = arn === undefined ? undefined : parseArn(arn);
        // An alias that AWS reserves has no key until it is first used.
        const key = output.optionalText(item, 'TargetKeyId');
        if (!alias) return undefined;
        if (key !== undefined) {
          const place = keyOf(alias.account, alias.region, alias.resource);
          environment.keyAliases.set(place, { value: key, file: output.file });
          if (alias.resource.startsWith('alias/aws/')) {
            environment.keyManagers.set(keyOf(alias.account, alias.region, `key/${key}`), {
              value: 'AWS',
              file: output.file,
            });
          }
        }
        return true;
      });
    },
  },
  {
    service: 'kms',
    command: 'describe-key',
    isShape: (root) => memberOf(memberOf(root, 'KeyMetadata'), 'Arn') !== undefined,
    canonical: canonicalKeyPlace,
    read: (output, environment) => {
      const item = output.object(output.root, 'KeyMetadata');
      const arn = item && output.text(item, 'Arn');
      const key = arn === undefined ? undefined : parseArn(arn);
      const manager = item && output.text(item, 'KeyManager');
      const state = item && output.optionalText(item, 'KeyState');
      if (!item || !key) return;
      const place = keyOf(key.account, key.region, key.resource);
      if (state !== undefined) {
        // Version 1 of the CLI prints dates of KMS as numbers.
        const date = memberOf(item, 'DeletionDate');
        const deletionDate = date?.kind === 'string' ? date.value : undefined;
        environment.keyStates.set(place, { value: { state, deletionDate }, file: output.file });
      }
      if (manager !== 'AWS' && manager !== 'CUSTOMER') return;
      environment.keyManagers.set(place, { value: manager, file: output.file });
    },
  },
  {
    service: 'kms',
    command: 'list-grants',
    isShape: (root) => hasKeyArn(root, 'Grants', 'KeyId'),
    canonical: canonicalKeyPlace,
    read: readGrants,
  },
];

/** Commands on keys take an id or an ARN; the id is what names the file. */
export function canonicalKeyPlace(place: SnapshotPlace): SnapshotPlace {
  const [key, ...rest] = place.arguments;
  const arn = key === undefined ? undefined : parseArn(key);
  // The name of the default policy may stand in the path, as it does on the command line.
  const others = rest.filter((argument) => argument !== 'default');
  if (!arn?.resource.startsWith('key/'))
    return { ...place, arguments: key === undefined ? [] : [key, ...others] };
  return { ...place, region: arn.region, arguments: [arn.resource.slice('key/'.length), ...others] };
}

function hasKeyArn(root: JsonObject, list: string, member: string): boolean {
  const items = memberOf(root, list);
  if (items?.kind !== 'array') return false;
  const arn = memberOf(items.items[0], member);
  return arn?.kind === 'string' && parseArn(arn.value)?.service === 'kms';
}

function readGrants(output: Output, environment: Environment): void {
  const { place } = output;
  let key: string | undefined;
  if (place) {
    const { arguments: args, region } = canonicalKeyPlace(place);
    const arn = parseArn(place.arguments[0] ?? '');
    if (args[0] !== undefined) key = keyOf(arn?.account ?? place.account, region, `key/${args[0]}`);
  }
  const grants = output.objects(output.root, 'Grants', (item) => {
    const arn = parseArn(output.optionalText(item, 'KeyId') ?? '');
    if (arn) key = keyOf(arn.account, arn.region, arn.resource);
    return grant(output, item);
  });
  if (!grants) return;
  if (key === undefined) {
    output.problem(
      'subject-unknown',
      output.root,
      'no key',
      'the id of the key as first argument in the path',
    );
    return;
  }
  environment.keyGrants.set(key, joinPages(environment.keyGrants.get(key), grants));
}

function grant(output: Output, item: JsonObject): KmsGrant | undefined {
  // A grant for an AWS service names it in a member of its own.
  const service = output.optionalText(item, 'GranteeServicePrincipal');
  const grantee = service ?? output.text(item, 'GranteePrincipal');
  const operations = output.texts(item, 'Operations');
  if (grantee === undefined || !operations || operations.isDamaged) return undefined;
  const constraints = memberOf(item, 'Constraints');
  let equals: Record<string, string> | undefined;
  let subset: Record<string, string> | undefined;
  let sourceArn: string | undefined;
  if (constraints?.kind === 'object') {
    equals = pairs(output, constraints, 'EncryptionContextEquals');
    subset = pairs(output, constraints, 'EncryptionContextSubset');
    sourceArn = output.optionalText(constraints, 'SourceArn');
  } else if (constraints !== undefined && constraints.kind !== 'null') {
    return output.unexpected(constraints, '`Constraints`: an object');
  }
  const issuer = output.optionalText(item, 'IssuingAccount');
  const issuingAccount = issuer === undefined ? undefined : (parseArn(issuer)?.account ?? issuer);
  return {
    grantee,
    operations: operations.items,
    encryptionContextEquals: equals,
    encryptionContextSubset: subset,
    sourceArn,
    issuingAccount: issuingAccount !== undefined && isAccountId(issuingAccount) ? issuingAccount : undefined,
    retiringPrincipal:
      output.optionalText(item, 'RetiringPrincipal') ?? output.optionalText(item, 'RetiringServicePrincipal'),
    id: output.optionalText(item, 'GrantId'),
  };
}

function pairs(output: Output, parent: JsonObject, key: string): Record<string, string> | undefined {
  const node = memberOf(parent, key);
  if (node === undefined || node.kind === 'null') return undefined;
  const object = output.object(parent, key);
  const result: Record<string, string> = Object.create(null);
  for (const member of object?.members ?? []) {
    if (member.value.kind === 'string') result[member.key] = member.value.value;
    else output.unexpected(member.value, 'a string');
  }
  return result;
}
