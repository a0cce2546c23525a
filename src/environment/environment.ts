/**
 * What a snapshot says, filed by what it is about. Every fact has the file it was read from; what is not here was
 * not collected, which is not the same as not being there.
 */
import type { AclGrant, BlockPublicAccess, KmsGrant, ObjectOwnership } from '../engine/policy-set.ts';
import type { SourceText } from '../policy/source.ts';
import { type AwsCommand, type EntityKind, outputPath } from './aws-command.ts';
import type { SnapshotManifest } from './manifest.ts';
import type { Listing } from './output.ts';
import type { PolicyText } from './policy-text.ts';
import type { SnapshotProblem } from './problem.ts';

/** A fact and the file that says it. */
export interface Found<T> {
  readonly value: T;
  readonly file: string;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** A managed policy as an entity's list of attached policies names it. */
export interface PolicyReference {
  readonly name: string | undefined;
  readonly arn: string;
}

/** What describes a role, user or group itself, from `get-role`, `get-user` or the account's details. */
export interface EntityDescription {
  readonly arn: string;
  /** `AROA…`, `AIDA…`, `AGPA…`. */
  readonly id: string | undefined;
  /** ARN of the permissions boundary; `none` or `unknown` otherwise. */
  readonly boundary: { readonly arn: string } | 'none' | 'unknown';
  readonly tags: Listing<Tag>;
  /** Of a role; undefined when it could not be read. */
  readonly trust: PolicyText | undefined;
  /** When it was made, as printed. */
  readonly created: string | undefined;
  readonly file: string;
}

/**
 * A role, user or group. Each part is there once a command that prints it was collected; `fromCommand` tells a
 * part that one entity's own command printed, which replaces what the account's details say.
 */
export interface Entity {
  readonly kind: EntityKind;
  readonly account: string;
  readonly name: string;
  description?: EntityDescription;
  attached?: Listing<PolicyReference>;
  inlineNames?: Listing<string>;
  readonly inline: Map<string, PolicyText>;
  /** Of a user: names of its groups, and their ARNs where printed. */
  groups?: Listing<{ readonly name: string; readonly arn: string | undefined }>;
  /** Of a role or user, where listed on their own. */
  tags?: Listing<Tag>;
  readonly fromCommand: Set<'description' | 'attached' | 'inlineNames' | 'groups' | string>;
}

export interface ManagedPolicy {
  readonly arn: string;
  name?: string;
  /** Id of the default version, e.g. `v3`, as the policy itself names it. */
  defaultVersion?: Found<string>;
  readonly versions: Map<string, PolicyVersion>;
}

interface PolicyVersion {
  readonly text: PolicyText;
  readonly isDefault: boolean;
  /** When it was made, as printed. */
  readonly created: string | undefined;
}

export interface Organization {
  readonly id: string;
  managementAccount?: string;
  /** Undefined while not known. Without all features there are no policies. */
  hasAllFeatures?: boolean;
  root?: OrganizationRoot;
  file: string;
}

interface OrganizationRoot {
  readonly id: string;
  readonly name: string | undefined;
  /** Policy types in force; a type that is not among them has no effect. */
  readonly policyTypes: ReadonlySet<string>;
  readonly file: string;
}

export interface OrganizationPolicyReference {
  readonly id: string;
  readonly name: string | undefined;
  readonly arn: string | undefined;
}

/** The policies of one type that an organization has, as one account listed them. */
interface PolicyList {
  /** Who asked; its organization is whose policies these are. */
  readonly account: string;
  readonly type: string;
  readonly policies: Listing<OrganizationPolicyReference>;
}

export interface OrganizationPolicy extends OrganizationPolicyReference {
  readonly text: PolicyText;
}

/** A resource's policies: documents (an empty list: none), or the code that says there are none. */
export type ResourceDocuments =
  | { readonly kind: 'documents'; readonly texts: Listing<PolicyText>; readonly file: string }
  | { readonly kind: 'none'; readonly code: string; readonly file: string };

export interface VpcEndpoint {
  readonly id: string;
  readonly vpc: string | undefined;
  readonly owner: string | undefined;
  /** Undefined for an endpoint without one: it lets everything pass. */
  readonly policy: PolicyText | undefined;
  readonly file: string;
}

/**
 * Why a command has no output: it was run and not allowed, went wrong, or is not offered there; or its resource was
 * there once, and the list that had it has it no more.
 */
export const SETBACKS = ['refused', 'failed', 'unsupported', 'gone'] as const;
export type Setback = (typeof SETBACKS)[number];

/** A command that answered without an output. */
export type Answer =
  | { readonly kind: 'none'; readonly code: string; readonly file: string }
  | { readonly kind: Setback; readonly code: string; readonly message: string; readonly file: string };

/** What a KMS key is good for, by AWS's name, e.g. `PendingDeletion`; with the day of its deletion. */
export interface KeyState {
  readonly state: string;
  readonly deletionDate: string | undefined;
}

/** Filled while a snapshot is loaded, not changed afterwards. Keys are made by the functions below. */
export class Environment {
  readonly problems: SnapshotProblem[] = [];
  manifest: SnapshotManifest | undefined;

  /** By `entityKey`. */
  readonly entities: Map<string, Entity> = new Map();
  /** Kinds of entity of which an account's complete details have some: `111122223333/role` → file. */
  readonly listedKinds: Map<string, string> = new Map();
  readonly managedPolicies: Map<string, ManagedPolicy> = new Map();

  readonly organizations: Map<string, Organization> = new Map();
  /** Account id → id of its organization. */
  readonly memberships: Map<string, Found<string>> = new Map();
  /** Accounts that said that they are in no organization. */
  readonly withoutOrganization: Map<string, string> = new Map();
  /** Root, OU or account id → id of the parent. */
  readonly parents: Map<string, Found<string>> = new Map();
  readonly nodeNames: Map<string, Found<string>> = new Map();
  /** By `targetKey`. */
  readonly targetPolicies: Map<string, Listing<OrganizationPolicyReference>> = new Map();
  readonly organizationPolicies: Map<string, OrganizationPolicy> = new Map();
  /** By type and account that asked. */
  readonly policyLists: Map<string, PolicyList> = new Map();
  /** Policy id → ids of the roots, units and accounts that it is attached to. */
  readonly policyTargets: Map<string, Listing<string>> = new Map();

  /** By `resourceKey`. */
  readonly resourceDocuments: Map<string, ResourceDocuments> = new Map();
  /** `<account>/<region>/<name>` → ARNs of secrets. */
  readonly secretArns: Map<string, string> = new Map();
  /** Bucket → account → file that shows the account to be its owner. */
  readonly bucketOwners: Map<string, Map<string, string>> = new Map();
  /** `bucket/<name>` or `account/<id>`. */
  readonly publicAccessBlocks: Map<string, Found<BlockPublicAccess>> = new Map();
  readonly objectOwnership: Map<string, Found<ObjectOwnership>> = new Map();
  /** Bucket → who pays for requests to it. */
  readonly requestPayers: Map<string, Found<'Requester' | 'BucketOwner'>> = new Map();
  /** Bucket, or `<bucket>/<key>` of an object. `unknown`: holds grantees that cannot be told. */
  readonly acls: Map<string, Found<readonly BucketAclGrant[] | 'unknown'>> = new Map();

  /** `bucket/<name>`, or the ARN of a secret → its KMS key as printed: ARN, id or alias; `none` without one of its own. */
  readonly encryptionKeys: Map<string, Found<string>> = new Map();

  /** By `keyOf`, of an alias → id of its key. */
  readonly keyAliases: Map<string, Found<string>> = new Map();
  /** By `keyOf`. */
  readonly keyManagers: Map<string, Found<'AWS' | 'CUSTOMER'>> = new Map();
  readonly keyStates: Map<string, Found<KeyState>> = new Map();
  readonly keyGrants: Map<string, Listing<KmsGrant>> = new Map();

  readonly vpcEndpoints: Map<string, VpcEndpoint> = new Map();

  /** By authorization id: AWS's own records of refusals, as printed. */
  readonly authorizationRecords: Map<string, SourceText> = new Map();

  /** By the path at which the output would stand. */
  readonly answers: Map<string, Answer> = new Map();

  /** What a command answered in place of an output, where that was kept. */
  answerTo(command: AwsCommand): Answer | undefined {
    const path = outputPath(command);
    return this.answers.get(path) ?? this.answers.get(withoutAccount(path));
  }

  /** A role, user or group by name. IAM names differ in more than letter case. */
  entity(kind: EntityKind, account: string, name: string): Entity | undefined {
    return this.entities.get(entityKey(kind, account, name));
  }

  /** Every role, user and group of an account. */
  *entitiesIn(account: string): Iterable<Entity> {
    for (const key of this.entities.keys()) {
      const start = key.indexOf('/') + 1;
      if (key.startsWith(account, start) && key[start + account.length] === '/')
        yield this.entities.get(key)!;
    }
  }

  /** The roles, users or groups of a name, whatever their account. */
  *entitiesNamed(kind: EntityKind, name: string): Iterable<Entity> {
    const end = name.toLowerCase();
    for (const key of this.entities.keys()) {
      const account = key.indexOf('/') + 1;
      if (key.startsWith(`${kind}/`) && key.slice(key.indexOf('/', account) + 1) === end) {
        yield this.entities.get(key)!;
      }
    }
  }

  /** The one account that the outputs of S3 show to own a bucket. */
  bucketOwner(bucket: string): Found<string> | undefined {
    const owners = this.bucketOwners.get(bucket);
    if (owners?.size !== 1) return undefined;
    for (const [value, file] of owners) return { value, file };
    return undefined;
  }
}

/** A grant of an ACL; the bucket's owner goes by `owner` until it is known which account that is. */
export interface BucketAclGrant {
  readonly grantee: 'AllUsers' | 'AuthenticatedUsers' | 'owner';
  readonly permission: AclGrant['permission'];
}

export function entityKey(kind: EntityKind, account: string, name: string): string {
  return `${kind}/${account}/${name.toLowerCase()}`;
}

export function targetKey(target: string, type: string): string {
  return `${type}/${target}`;
}

/** Names a KMS key or alias: `111122223333/eu-west-1/key/1234abcd-…`, `…/alias/name`. */
export function keyOf(account: string, region: string, resource: string): string {
  return `${account}/${region}/${resource}`;
}

/** A path without the account that ran the command: for commands that any of several accounts may run. */
export function withoutAccount(path: string): string {
  return path.slice(path.indexOf('/'));
}
