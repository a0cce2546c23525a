/** Who has a managed policy, or has it as permissions boundary: gathered once for an environment. */
import type { Environment } from '../environment/environment.ts';
import { isComplete } from '../environment/output.ts';

interface Holders {
  readonly arns: readonly string[];
  /** Whether there are no others in the account. */
  readonly isComplete: boolean;
}

class HoldersOf {
  readonly #environment: Environment;
  readonly #accounts = new Map<string | undefined, AccountHolders>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  get(account: string | undefined, layer: string, policy: string): Holders {
    let known = this.#accounts.get(account);
    if (!known) {
      known = accountHolders(account, this.#environment);
      this.#accounts.set(account, known);
    }
    const { attached, bounded, inGroups } = known;
    if (layer === 'boundary') return { arns: bounded.get(policy) ?? [], isComplete: known.knowsBoundaries };
    return {
      arns: attached.get(policy) ?? [],
      // Whoever is in a group has its policies.
      isComplete: known.knowsAttachments && !inGroups.has(policy),
    };
  }
}

interface AccountHolders {
  readonly attached: ReadonlyMap<string, readonly string[]>;
  readonly bounded: ReadonlyMap<string, readonly string[]>;
  readonly inGroups: ReadonlySet<string>;
  readonly knowsAttachments: boolean;
  readonly knowsBoundaries: boolean;
}

function accountHolders(account: string | undefined, environment: Environment): AccountHolders {
  const attached = new Map<string, string[]>();
  const bounded = new Map<string, string[]>();
  const inGroups = new Set<string>();
  const isListed = ['role', 'user', 'group'].every((kind) =>
    environment.listedKinds.has(`${account}/${kind}`),
  );
  let knowsAttachments = isListed;
  let knowsBoundaries = isListed;
  const add = (holders: Map<string, string[]>, policy: string, arn: string): void => {
    const known = holders.get(policy);
    if (known) known.push(arn);
    else holders.set(policy, [arn]);
  };
  const entities = account === undefined ? [] : environment.entitiesIn(account);
  for (const { description, attached: listed } of entities) {
    if (!listed || !isComplete(listed)) knowsAttachments = false;
    if (!description || description.boundary === 'unknown') knowsBoundaries = false;
    if (!description) continue;
    const { arn, boundary } = description;
    if (typeof boundary === 'object') add(bounded, boundary.arn, arn);
    for (const { arn: policy } of listed?.items ?? []) {
      add(attached, policy, arn);
      if (arn.includes(':group/')) inGroups.add(policy);
    }
  }
  return { attached, bounded, inGroups, knowsAttachments, knowsBoundaries };
}

/** An environment is not changed once it is loaded. */
const KNOWN = new WeakMap<Environment, HoldersOf>();

export function managedHolders(environment: Environment): HoldersOf {
  let known = KNOWN.get(environment);
  if (!known) {
    known = new HoldersOf(environment);
    KNOWN.set(environment, known);
  }
  return known;
}
