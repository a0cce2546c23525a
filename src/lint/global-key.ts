/**
 * What is known of the global condition keys: what they hold, whether every ordinary request has them, and
 * whether their values are ids in which a wildcard is never meant. The list grows: it is data, as of 2026.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
import { isMultivaluedKey } from '../catalog/condition-key.ts';

/** `any`: values of users' own making; `epoch`: an instant that numeric operators compare too. */
export type KeyType = 'string' | 'arn' | 'bool' | 'ip-address' | 'numeric' | 'date' | 'epoch' | 'any';

export interface GlobalKey {
  /** As AWS spells it; a key with a tag key in it ends in `/`. */
  readonly name: string;
  readonly type: KeyType;
  /** Whether some requests lack it; anonymous requests lack almost all. */
  readonly canBeAbsent: boolean;
  readonly isSensitive: boolean;
}

/**
 * Name and type; `?`: can be absent; `!`: holds an id that takes no wildcard. Two keys are not documented but
 * stand in policies that AWS makes: PrincipalOrgMasterAccountId and SourceOwner.
 */
const ROWS = `
  PrincipalArn arn, PrincipalAccount string!, PrincipalOrgID string?!, PrincipalOrgPaths string?, PrincipalTag/ any?
  PrincipalIsAWSService bool, PrincipalServiceName string?, PrincipalServiceNamesList string?, PrincipalType string
  PrincipalOrgMasterAccountId string?
  userid string, username string?, AssumedRoot bool?, FederatedProvider any?, TokenIssueTime date?, SignInSessionArn arn?
  MultiFactorAuthPresent bool?, MultiFactorAuthAge numeric?, ChatbotSourceArn arn?, SourceIdentity string?
  Ec2InstanceSourceVpc string?, Ec2InstanceSourcePrivateIPv4 ip-address?
  SourceIp ip-address?, SourceVpc string?!, SourceVpcArn arn?, SourceVpce string?!, VpcSourceIp ip-address?
  VpceAccount string?!, VpceOrgID string?!, VpceOrgPaths string?
  ResourceAccount string!, ResourceOrgID string?!, ResourceOrgPaths string?, ResourceTag/ any?
  CalledVia string?, CalledViaFirst string?, CalledViaLast string?, ViaAWSService bool
  CalledViaAWSMCP string?, ViaAWSMCPService bool?, IsMcpServiceAction bool?
  CurrentTime date, EpochTime epoch, referer string?, RequestedRegion string, RequestTag/ any?, TagKeys string?
  SecureTransport bool, UserAgent string
  SourceAccount string?!, SourceArn arn?, SourceOrgID string?!, SourceOrgPaths string?, SourceOwner string?
`;

const GLOBAL_KEYS: ReadonlyMap<string, GlobalKey> = new Map(
  ROWS.trim()
    .split(/[,\n]\s*/)
    .map((row) => {
      const [word = '', type = ''] = row.split(' ');
      const key: GlobalKey = {
        name: `aws:${word}`,
        type: type.replace(/[?!]+$/, '') as KeyType,
        canBeAbsent: type.includes('?'),
        isSensitive: type.includes('!'),
      };
      return [key.name.toLowerCase(), key];
    }),
);

/** The names of all global keys. */
export const GLOBAL_KEY_NAMES: readonly string[] = [...GLOBAL_KEYS.values()].map(({ name }) => name);

/** What is known of a key (lower case); undefined for keys of services and for names that are none. */
export function globalKey(key: string): GlobalKey | undefined {
  const slash = key.indexOf('/');
  if (slash < 0) return GLOBAL_KEYS.get(key);
  return slash === key.length - 1 ? undefined : GLOBAL_KEYS.get(key.slice(0, slash + 1));
}

const SINGLE_VALUED: ReadonlySet<string> = new Set([
  'ec2:instancetype',
  'iam:passedtoservice',
  'kms:calleraccount',
  'kms:viaservice',
  'organizations:serviceprincipal',
  's3:prefix',
  's3:x-amz-acl',
  'sts:externalid',
  'sts:rolesessionname',
]);

/** Whether a key (lower case) is known to have one value at most, whatever the request. */
export function isSingleValued(key: string): boolean {
  if (isMultivaluedKey(key)) return false;
  if (globalKey(key) || SINGLE_VALUED.has(key) || key.startsWith('kms:encryptioncontext:')) return true;
  return key.endsWith(':sub') || key.endsWith(':aud');
}
