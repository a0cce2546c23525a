/**
 * Whose a change is to make, and the part of a fix that one owner gets to see: nothing of the policies of the others is
 * in it, be it text, names or what they ask for.
 */
import type { Environment } from '../environment/environment.ts';
import { parseArn } from '../policy/arn.ts';
import { billOf } from './bill.ts';
import type { Change, Fix } from './fix.ts';

/** The account whose administrators make a change; undefined for what is the caller's, or where nobody says. */
function ownerOf(change: Change): string | undefined {
  switch (change.kind) {
    case 'edit':
    case 'new-policy':
      return change.place.account;
    case 'setting':
      return change.account;
    case 'session':
      return parseArn(change.role)?.account;
    case 'request':
    case 'retry':
      return undefined;
  }
}

/** The accounts that have something to change, in the order of the changes. */
export function ownersOf({ changes }: Fix): readonly string[] {
  return [...new Set(changes.flatMap((change) => ownerOf(change) ?? []))];
}

/** What of a fix is for one account; of others it says only that there are some. */
export function partFor(fix: Fix, account: string, environment: Environment): Fix {
  const changes = fix.changes.filter((change) => ownerOf(change) === account);
  const { verification, opensNothingElse } = fix;
  return {
    changes,
    // The keys that decide may be ones that only another owner's policies ask for.
    verification: verification.kind === 'allowed' ? verification : { kind: 'depends', layers: [], keys: [] },
    bill: billOf(changes, environment),
    opensNothingElse,
    further: [],
    partOf: { others: fix.changes.length - changes.length },
  };
}
