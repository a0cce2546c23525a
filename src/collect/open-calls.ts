/** The calls of an inventory that a snapshot does not answer yet, as far as they can be named from what it has. */
import { type AwsCommand, outputPath } from '../environment/aws-command.ts';
import { beginning, callsAfter, type Place, type PlannedCall, wayUp } from './inventory.ts';
import { isOutput, type SnapshotFolder } from './snapshot-folder.ts';
import { accountsOf, isAnswered, parsed, regionsOf } from './sweep-answers.ts';

export interface Inventory {
  readonly accounts: readonly string[];
  readonly organization: boolean;
  /** The account to ask about the organization. */
  readonly shared: string;
  /** Undefined: those that each account says it has enabled. */
  readonly regions: readonly string[] | undefined;
  /** The region in which an account is asked for its regions. */
  readonly region: string;
}

/** `folder`: undefined where everything is to be asked again. */
export async function openCalls(
  folder: SnapshotFolder | undefined,
  inventory: Inventory,
): Promise<readonly AwsCommand[]> {
  const walk = new Walk(folder, inventory.organization);
  const { organization, shared, region } = inventory;
  const accounts = new Set(inventory.accounts);
  if (organization) {
    const place = placeOf(shared, 'global', region);
    for (const one of beginning('organization', place)) {
      const text = await walk.follow(one, place);
      if (one.command.command !== 'list-accounts') continue;
      for (const { id, isActive } of accountsOf(text)) if (isActive) accounts.add(id);
    }
  }
  for (const account of accounts) {
    const place = placeOf(account, 'global', region);
    for (const one of beginning('account', place)) await walk.follow(one, place);
    if (!organization) {
      const above = placeOf(shared, 'global', region);
      for (const one of wayUp(place, shared)) await walk.follow(one, above);
    }
    for (const there of inventory.regions ?? (await walk.regions(placeOf(account, region, region)))) {
      const at = placeOf(account, there, region);
      for (const one of beginning('region', at)) await walk.follow(one, at);
      if (organization && account === shared) {
        for (const one of beginning('organization-region', at)) await walk.follow(one, at);
      }
    }
  }
  return walk.open;
}

function placeOf(account: string, region: string, configured: string): Place {
  const partition = configured.startsWith('cn-')
    ? 'aws-cn'
    : configured.startsWith('us-gov-')
      ? 'aws-us-gov'
      : 'aws';
  return { account, region, partition };
}

class Walk {
  readonly open: AwsCommand[] = [];
  readonly #folder: SnapshotFolder | undefined;
  readonly #organization: boolean;
  readonly #seen = new Set<string>();

  constructor(folder: SnapshotFolder | undefined, organization: boolean) {
    this.#folder = folder;
    this.#organization = organization;
  }

  /** Notes a call that is open, or goes on from its answer, which is returned. */
  async follow(one: PlannedCall, place: Place): Promise<string | undefined> {
    const path = outputPath(one.command);
    const text = await this.#folder?.read(path);
    if (this.#seen.has(path)) return text;
    this.#seen.add(path);
    if (text === undefined || !isAnswered(one.call, text)) this.open.push(one.command);
    if (text === undefined || !isOutput(text)) return text;
    for (const next of callsAfter(one.command, parsed(text), place, this.#organization)) {
      await this.follow(next, place);
    }
    return text;
  }

  async regions(place: Place): Promise<readonly string[]> {
    const [one] = beginning('regions', place);
    return regionsOf(await this.follow(one!, place));
  }
}
