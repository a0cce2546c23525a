/** What a run over whole accounts has to know of answers to go on: the organization, its accounts, the regions. */
import { isAccountId } from '../policy/arn.ts';
import { isWhole } from './ask.ts';
import type { Call } from './calls.ts';
import { isOutput } from './snapshot-folder.ts';

type Answer = Readonly<Record<string, unknown>>;

/** Whether a file answers its call for good: with a whole output, with "there is none", or that it is not offered. */
export function isAnswered(call: Call, text: string): boolean {
  return isOutput(text) ? isWhole(call, parsed(text)) : /^\s*\{\s*"(?:none|unsupported)"/.test(text);
}

/** The organization that a `describe-organization` describes. */
export function organizationOf(text: string | undefined): {
  readonly id: string | undefined;
  readonly management: string | undefined;
} {
  const organization = objectOf(objectOf(parsed(text))?.['Organization']);
  return {
    id: textOf(organization?.['Id']),
    management: textOf(organization?.['MasterAccountId'] ?? organization?.['ManagementAccountId']),
  };
}

/**
 * The accounts of a `list-accounts`. `State` is what newer answers call `Status`.
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html
 */
export function accountsOf(
  text: string | undefined,
): readonly { readonly id: string; readonly isActive: boolean }[] {
  return itemsOf(parsed(text), 'Accounts').flatMap((item) => {
    const id = textOf(item['Id']);
    if (id === undefined || !isAccountId(id)) return [];
    return [{ id, isActive: (item['State'] ?? item['Status'] ?? 'ACTIVE') === 'ACTIVE' }];
  });
}

/** The regions of a `describe-regions` that the account may use. */
export function regionsOf(text: string | undefined): readonly string[] {
  return itemsOf(parsed(text), 'Regions').flatMap((item) => {
    const name = textOf(item['RegionName']);
    return name === undefined || item['OptInStatus'] === 'not-opted-in' ? [] : [name];
  });
}

/** What a file holds as JSON; undefined where it is none. */
export function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Answer | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answer) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function itemsOf(value: unknown, list: string): readonly Answer[] {
  const items: unknown = objectOf(value)?.[list];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const object = objectOf(item);
    return object ? [object] : [];
  });
}
