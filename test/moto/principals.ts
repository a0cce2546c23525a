/**
 * Makes the principals and policies of an account, as its snapshots have them: from the outputs about each, or from
 * the details of the whole account.
 */
import {
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreateGroupCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  type IAMClient,
  PutGroupPolicyCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import type { Output, Outputs } from './filed.ts';
import { type Names, renamed } from './organization.ts';

type Kind = 'role' | 'user' | 'group';

interface Principal {
  readonly kind: Kind;
  readonly name: string;
  readonly path: string;
  /** Unique id of a role or user. */
  readonly id: string | undefined;
  readonly trust: Output;
  readonly tags: Output;
  readonly boundary: string | undefined;
  readonly groups: readonly string[];
  readonly attached: readonly string[];
  readonly inline: readonly { readonly name: string; readonly document: Output }[];
}

/** The principals of one account. Their policies come later, because they name resources by ids of moto's. */
export class Principals {
  readonly #iam: IAMClient;
  readonly #account: string;
  readonly #outputs: Outputs;
  readonly #principals: readonly Principal[];

  constructor(iam: IAMClient, account: string, outputs: Outputs) {
    this.#iam = iam;
    this.#account = account;
    this.#outputs = outputs;
    this.#principals = [
      ...principalsFromDetails(outputs, account),
      ...principalsByThemselves(outputs, account),
    ];
  }

  async make(names: Names): Promise<void> {
    // Users are put into groups.
    for (const principal of this.#principals.filter(({ kind }) => kind === 'group'))
      await make(this.#iam, principal);
    for (const principal of this.#principals.filter(({ kind }) => kind !== 'group')) {
      const made = await make(this.#iam, principal);
      if (principal.id !== undefined && made !== undefined) names.set(principal.id, made);
    }
  }

  async makePolicies(names: Names): Promise<void> {
    for (const { arn, name, path, document } of managedPolicies(this.#outputs, this.#account)) {
      // Those of AWS are there.
      if (arn.startsWith('arn:aws:iam::aws:')) continue;
      const PolicyDocument = renamed(JSON.stringify(document), names);
      await this.#iam.send(new CreatePolicyCommand({ PolicyName: name, Path: path, PolicyDocument }));
    }
    for (const { kind, name, attached, inline } of this.#principals) {
      for (const PolicyArn of attached) await attach(this.#iam, kind, name, PolicyArn);
      for (const policy of inline) {
        const document = JSON.parse(renamed(JSON.stringify(policy.document), names));
        await putInline(this.#iam, kind, name, policy.name, document);
      }
    }
  }

  /** ARN of the permissions boundary by the ARN of the user, which moto cannot give one. */
  userBoundaries(): ReadonlyMap<string, string> {
    return new Map(
      this.#principals.flatMap(({ kind, path, name, boundary }) =>
        kind === 'user' && boundary !== undefined
          ? [[`arn:aws:iam::${this.#account}:user${path}${name}`, boundary]]
          : [],
      ),
    );
  }
}

async function make(iam: IAMClient, principal: Principal): Promise<string | undefined> {
  const { kind, name, path, trust, tags, boundary, groups } = principal;
  if (kind === 'group') {
    await iam.send(new CreateGroupCommand({ GroupName: name, Path: path }));
    return undefined;
  }
  if (kind === 'role') {
    const AssumeRolePolicyDocument = JSON.stringify(trust);
    const input = { RoleName: name, Path: path, AssumeRolePolicyDocument, Tags: tags };
    const made = await iam.send(new CreateRoleCommand({ ...input, PermissionsBoundary: boundary }));
    return made.Role!.RoleId;
  }
  const made = await iam.send(new CreateUserCommand({ UserName: name, Path: path, Tags: tags }));
  for (const GroupName of groups) await iam.send(new AddUserToGroupCommand({ GroupName, UserName: name }));
  return made.User!.UserId;
}

interface ManagedPolicy {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly document: Output;
}

function managedPolicies(outputs: Outputs, account: string): readonly ManagedPolicy[] {
  const policies = new Map<string, ManagedPolicy>();
  for (const { output } of outputs.of('iam get-account-authorization-details', account)) {
    for (const { Arn, PolicyName, Path, PolicyVersionList } of output.Policies) {
      const { Document } = PolicyVersionList.find(({ IsDefaultVersion }: Output) => IsDefaultVersion);
      policies.set(Arn, { arn: Arn, name: PolicyName, path: Path, document: Document });
    }
  }
  for (const { output } of outputs.of('iam get-policy', account)) {
    const { Arn, PolicyName, Path, DefaultVersionId } = output.Policy;
    const version = outputs
      .of('iam get-policy-version', account)
      .find(({ place }) => place.arguments[0] === Arn && place.arguments[1] === DefaultVersionId)!;
    const document = version.output.PolicyVersion.Document;
    policies.set(Arn, { arn: Arn, name: PolicyName, path: Path, document });
  }
  return [...policies.values()];
}

function principalsFromDetails(outputs: Outputs, account: string): readonly Principal[] {
  const principals: Principal[] = [];
  for (const { output } of outputs.of('iam get-account-authorization-details', account)) {
    const lists = [
      ['group', 'Group', output.GroupDetailList],
      ['user', 'User', output.UserDetailList],
      ['role', 'Role', output.RoleDetailList],
    ] as const;
    for (const [kind, word, list] of lists) {
      for (const detail of list) {
        principals.push({
          kind,
          name: detail[`${word}Name`],
          path: detail.Path,
          id: detail[`${word}Id`],
          trust: detail.AssumeRolePolicyDocument,
          tags: detail.Tags,
          boundary: detail.PermissionsBoundary?.PermissionsBoundaryArn,
          groups: detail.GroupList ?? [],
          attached: (detail.AttachedManagedPolicies ?? []).map(({ PolicyArn }: Output) => PolicyArn),
          inline: (detail[`${word}PolicyList`] ?? []).map(({ PolicyName, PolicyDocument }: Output) => ({
            name: PolicyName,
            document: PolicyDocument,
          })),
        });
      }
    }
  }
  return principals;
}

function principalsByThemselves(outputs: Outputs, account: string): readonly Principal[] {
  const policiesOf = (kind: Kind, name: string): Pick<Principal, 'attached' | 'inline'> => ({
    attached: outputs
      .of(`iam list-attached-${kind}-policies`, account)
      .filter(({ place }) => place.arguments[0] === name)
      .flatMap(({ output }) => output.AttachedPolicies.map(({ PolicyArn }: Output) => PolicyArn)),
    inline: outputs
      .of(`iam get-${kind}-policy`, account)
      .filter(({ place }) => place.arguments[0] === name)
      .map(({ output }) => ({ name: output.PolicyName, document: output.PolicyDocument })),
  });
  const groups = new Map<string, Principal>();
  const members = new Map<string, string[]>();
  for (const { place, output } of outputs.of('iam list-groups-for-user', account)) {
    for (const { GroupName: name, Path: path } of output.Groups) {
      members.set(place.arguments[0]!, [...(members.get(place.arguments[0]!) ?? []), name]);
      const nothing = { id: undefined, trust: undefined, tags: undefined, boundary: undefined, groups: [] };
      groups.set(name, { kind: 'group', name, path, ...nothing, ...policiesOf('group', name) });
    }
  }
  const others = (['role', 'user'] as const).flatMap((kind) =>
    outputs.of(`iam get-${kind}`, account).map(({ output }): Principal => {
      const detail = output[kind === 'role' ? 'Role' : 'User'];
      const name = detail.RoleName ?? detail.UserName;
      return {
        kind,
        name,
        path: detail.Path,
        id: detail.RoleId ?? detail.UserId,
        trust: detail.AssumeRolePolicyDocument,
        tags: detail.Tags,
        boundary: detail.PermissionsBoundary?.PermissionsBoundaryArn,
        groups: members.get(name) ?? [],
        ...policiesOf(kind, name),
      };
    }),
  );
  return [...groups.values(), ...others];
}

async function attach(iam: IAMClient, kind: Kind, name: string, PolicyArn: string): Promise<void> {
  if (kind === 'role') await iam.send(new AttachRolePolicyCommand({ RoleName: name, PolicyArn }));
  else if (kind === 'user') await iam.send(new AttachUserPolicyCommand({ UserName: name, PolicyArn }));
  else await iam.send(new AttachGroupPolicyCommand({ GroupName: name, PolicyArn }));
}

export async function putInline(
  iam: IAMClient,
  kind: Kind,
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
