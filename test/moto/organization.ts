/** Makes the organization of some snapshots: its tree, its accounts, and its SCPs and RCPs where they are attached. */
import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  DetachPolicyCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
  MoveAccountCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import type { Accounts } from './clients.ts';
import type { Output, Outputs } from './filed.ts';

/** Ids in the snapshots → ids in moto. */
export type Names = Map<string, string>;

export async function makeOrganization(accounts: Accounts, outputs: Outputs, names: Names): Promise<void> {
  const [roots] = outputs.of('organizations list-roots');
  if (!roots) return;
  const management = roots.place.account;
  const client = new OrganizationsClient(await accounts.settings(management, 'us-east-1'));
  const made = await client.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const [described] = outputs.of('organizations describe-organization', management);
  names.set(described!.output.Organization.Id, made.Organization!.Id!);
  const root = (await client.send(new ListRootsCommand({}))).Roots![0]!.Id!;
  for (const type of ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'] as const) {
    await client.send(new EnablePolicyTypeCommand({ RootId: root, PolicyType: type }));
  }
  names.set(roots.output.Roots[0].Id, root);
  for (const { Id, Name } of memberAccounts(outputs)) {
    // serve.py takes the id out of the address.
    const Email = `${Id}@accounts.example`;
    await client.send(new CreateAccountCommand({ AccountName: Name, Email }));
  }
  await makeTree(client, outputs, root, names);
  await attachPolicies(client, outputs, names);
}

/** The accounts of the organization but the one that manages it, which moto makes with it. */
function memberAccounts(outputs: Outputs): readonly { readonly Id: string; readonly Name: string }[] {
  const accounts = new Map<string, Output>();
  for (const { output } of outputs.of('organizations list-accounts')) {
    for (const account of output.Accounts) accounts.set(account.Id, account);
  }
  const management = outputs.of('organizations list-roots')[0]?.place.account;
  return [...accounts.values()].filter(({ Id }) => Id !== management);
}

async function makeTree(
  client: OrganizationsClient,
  outputs: Outputs,
  root: string,
  names: Names,
): Promise<void> {
  const units = new Map<string, string>(
    outputs
      .of('organizations list-organizational-units-for-parent')
      .flatMap(({ output }) => output.OrganizationalUnits.map(({ Id, Name }: Output) => [Id, Name])),
  );
  const parents = new Map<string, string>(
    outputs
      .of('organizations list-parents')
      .map(({ place, output }) => [place.arguments[0]!, output.Parents[0].Id]),
  );
  const place = async (id: string): Promise<string> => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    if (parent === undefined) return id;
    const above = await place(parent);
    if (!id.startsWith('ou-')) {
      await client.send(
        new MoveAccountCommand({ AccountId: id, SourceParentId: root, DestinationParentId: above }),
      );
      names.set(id, id);
      return id;
    }
    const made = await client.send(
      new CreateOrganizationalUnitCommand({ ParentId: above, Name: units.get(id) ?? id }),
    );
    names.set(id, made.OrganizationalUnit!.Id!);
    return made.OrganizationalUnit!.Id!;
  };
  for (const id of parents.keys()) await place(id);
}

async function attachPolicies(client: OrganizationsClient, outputs: Outputs, names: Names): Promise<void> {
  for (const { place: at, output } of outputs.of('organizations list-policies-for-target')) {
    const [target, type] = at.arguments as [string, Output];
    const there = names.get(target) ?? target;
    const ids: string[] = output.Policies.map(({ Id }: Output) => Id);
    for (const id of ids) {
      if (id.endsWith('FullAWSAccess')) continue;
      if (!names.has(id)) names.set(id, await makePolicy(client, outputs, names, id, type));
      await client.send(new AttachPolicyCommand({ PolicyId: names.get(id)!, TargetId: there }));
    }
    if (type === 'SERVICE_CONTROL_POLICY' && !ids.includes('p-FullAWSAccess')) {
      await client.send(new DetachPolicyCommand({ PolicyId: 'p-FullAWSAccess', TargetId: there }));
    }
  }
}

async function makePolicy(
  client: OrganizationsClient,
  outputs: Outputs,
  names: Names,
  id: string,
  type: Output,
): Promise<string> {
  const { output } = outputs
    .of('organizations describe-policy')
    .find(({ place }) => place.arguments[0] === id)!;
  const { Content, PolicySummary } = output.Policy;
  const made = await client.send(
    new CreatePolicyCommand({
      Content: renamed(Content, names),
      Name: PolicySummary.Name,
      Description: PolicySummary.Description ?? '',
      Type: type,
    }),
  );
  return made.Policy!.PolicySummary!.Id!;
}

export function renamed(text: string, names: Names): string {
  let result = text;
  for (const [own, given] of names) result = result.replaceAll(own, given);
  return result;
}
