/**
 * The examples as they are made in moto, all in one: those of one organization share it, those outside of any have
 * accounts of their own, and so has each one whose organization is another. Accounts get other first digits for that.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSnapshotFolder } from '../../src/environment/read-folder.ts';
import type { SnapshotFile } from '../../src/environment/snapshot.ts';
import type { Undone } from './documented.ts';
import { type Names, renamed } from './organization.ts';
import { seed } from './seed.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const ACCOUNTS = ['111122223333', '210987654321', '444455556666', '999900001111'];

/** First digit of the accounts; none: as in the example. */
function digitOf(example: string): string {
  const number = Number(example.slice(0, 2));
  return number <= 11 ? '' : ({ 12: '5', 23: '6', 24: '7' }[number] ?? '8');
}

interface Expected {
  readonly evidence: readonly string[];
  readonly verdict: string;
  readonly deniedBy: readonly string[];
  readonly gaps: readonly string[];
  readonly cause: {
    readonly layer?: string;
    readonly policy?: string;
    readonly attachedTo?: string;
    readonly statement?: string;
  };
}

/** Where the right answer is another than the example's: by `example/evidence`, with the reason. */
const OTHERWISE: ReadonlyMap<string, Partial<Expected>> = new Map([
  // There is no such function now: whether there was one then, with a policy, nobody can tell.
  ['13-all-at-once/event.json', { verdict: 'undetermined', deniedBy: [], gaps: ['resource'] }],
  ['13-all-at-once/error.txt', { verdict: 'undetermined', deniedBy: [], gaps: ['vpc-endpoint', 'resource'] }],
]);

const FOLDERS = readdirSync(EXAMPLES).filter((name) => /^[0-9]{2}-/.test(name));

/** The examples in moto. */
export interface SeededExamples {
  /** A text of an example, in the names that moto gave. */
  told(example: string, file: string): string;
  /** What each piece of evidence comes to, in these names. */
  expected(example: string, file: string): Expected;
  readonly undone: Undone;
}

/** Every piece of evidence: example and file. */
export const EVIDENCE: readonly (readonly [example: string, file: string])[] = FOLDERS.flatMap((name) =>
  (JSON.parse(readFileSync(join(EXAMPLES, name, 'expected.json'), 'utf8')) as Expected[]).flatMap(
    ({ evidence }) => evidence.map((file) => [name, file] as const),
  ),
);

export async function seedExamples(endpoint: string): Promise<SeededExamples> {
  const groups = new Map<string, SnapshotFile[]>();
  for (const name of FOLDERS) {
    const { files } = readSnapshotFolder(join(EXAMPLES, name, 'env'));
    const accounts = accountNames(name);
    const group = groups.get(digitOf(name)) ?? [];
    for (const { path, text } of files)
      group.push({ path: renamed(path, accounts), text: renamed(text, accounts) });
    groups.set(digitOf(name), group);
  }
  const names = new Map<string, Names>();
  const userBoundaries = new Map<string, string>();
  const bucketOwners = new Map<string, string>();
  const payers = new Map<string, string>();
  for (const [digit, files] of groups) {
    const seeded = await seed(endpoint, files);
    names.set(digit, seeded.names);
    for (const [user, boundary] of seeded.undone.userBoundaries) userBoundaries.set(user, boundary);
    for (const [bucket, owner] of seeded.undone.bucketOwners) bucketOwners.set(bucket, owner);
    for (const [bucket, payer] of seeded.undone.payers) payers.set(bucket, payer);
  }
  const told = (example: string, file: string): string => {
    const text = readFileSync(join(EXAMPLES, example, file), 'utf8');
    return renamed(renamed(text, accountNames(example)), names.get(digitOf(example))!);
  };
  return {
    told,
    expected: (example, file) => {
      const all = JSON.parse(told(example, 'expected.json')) as Expected[];
      const one = all.find(({ evidence }) => evidence.includes(file))!;
      return { ...one, ...OTHERWISE.get(`${example}/${file}`) };
    },
    undone: { userBoundaries, bucketOwners, payers },
  };
}

function accountNames(example: string): Names {
  const digit = digitOf(example);
  return new Map(digit === '' ? [] : ACCOUNTS.map((account) => [account, `${digit}${account.slice(1)}`]));
}
