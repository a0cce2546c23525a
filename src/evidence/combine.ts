/**
 * Several pieces of evidence as denials, each told once: a record, the error text of the same call and its decoded
 * message are one denial with the facts of all three. Which pieces are the same is `same-denial.ts`'s rule; this
 * file finds them among many without comparing each with each.
 *
 * Pieces that one reading of one text tells apart stay apart. A piece that says too little to be told apart joins
 * a denial only where there is one and only one that it may belong to.
 */
import type { SourceText } from '../policy/source.ts';
import { isAuthorizationDetails, readAuthorizationDetails } from './authorization-details.ts';
import { findDecodedMessage, readDecodedMessage } from './decoded-message.ts';
import type { Denial } from './denial.ts';
import { findJsonValues } from './json-in-text.ts';
import { mergeDenials, rankOf } from './merge-denials.ts';
import { idsOf, requestKeysOf, samenessOf } from './same-denial.ts';
import { TextView } from './text-view.ts';

/** What is read of one denial so far. */
interface Entry {
  denial: Denial;
  /** The groups that have a piece in it. */
  readonly groups: Set<number>;
  /** Where its first piece stood among all. */
  position: number;
}

/** Requests alike in caller and action beyond this number are not looked through: an id still finds them. */
const ALIKE_LIMIT = 64;

/** Among more denials than this nobody can say to which one a bare error belongs. */
const POSSIBLE_LIMIT = 64;

/** The denials in groups of pieces; the pieces of a group are different denials. In the order of the pieces. */
export function combineDenials(groups: readonly (readonly Denial[])[]): readonly Denial[] {
  if (groups.length < 2) return groups[0] ?? [];
  const pieces = groups.flatMap((group, index) => group.map((denial) => ({ denial, group: index })));
  const placed = pieces.map((piece, position) => ({ ...piece, position }));
  // What says most comes first, so that the order in which a person names files does not matter.
  const ordered = placed.toSorted((a, b) => rankOf(a.denial) - rankOf(b.denial) || a.position - b.position);
  const entries: Entry[] = [];
  const byId = new Map<string, Entry[]>();
  const byRequest = new Map<string, Entry[]>();
  const loose: typeof placed = [];
  const place = (denial: Denial, group: number, position: number): void => {
    const entry: Entry = { denial, groups: new Set([group]), position };
    entries.push(entry);
    for (const id of idsOf(denial)) addTo(byId, id, entry);
    for (const key of requestKeysOf(denial)) addTo(byRequest, key, entry);
  };
  for (const { denial, group, position } of ordered) {
    const near = [
      ...idsOf(denial).flatMap((id) => byId.get(id) ?? []),
      ...requestKeysOf(denial).flatMap((key) => byRequest.get(key) ?? []),
    ];
    const found = near.find((entry) => !entry.groups.has(group) && isCertain(entry.denial, denial));
    if (found !== undefined) {
      join(found, denial, group, position);
      for (const id of idsOf(denial)) addTo(byId, id, found);
    } else if (requestKeysOf(denial).length === 0) loose.push({ denial, group, position });
    else place(denial, group, position);
  }
  const named = entries.length > POSSIBLE_LIMIT ? [] : [...entries];
  for (const { denial, group, position } of loose) {
    const others = named.filter(({ groups: taken }) => !taken.has(group));
    const fitting = others.filter((entry) => mayJoin(entry.denial, denial));
    if (fitting.length === 1) join(fitting[0]!, denial, group, position);
    else place(denial, group, position);
  }
  return entries.toSorted((a, b) => a.position - b.position).map(({ denial }) => denial);
}

function join(entry: Entry, denial: Denial, group: number, position: number): void {
  entry.denial = mergeDenials(entry.denial, denial);
  entry.groups.add(group);
  entry.position = Math.min(entry.position, position);
}

function addTo(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [entry]);
  else if (list.length < ALIKE_LIMIT) list.push(entry);
}

/** A call that succeeded is not the one that was refused, though it may be just like it. */
function isCertain(a: Denial, b: Denial): boolean {
  if ((a.classification === 'none') !== (b.classification === 'none')) return false;
  const sameness = samenessOf(a, b);
  return sameness === 'same-call' || sameness === 'same-request';
}

/** An error that is no denial does not belong to one. */
function mayJoin(a: Denial, b: Denial): boolean {
  const isOpen = ({ classification }: Denial): boolean =>
    classification === 'authorization' || classification === 'possible';
  return isOpen(a) && isOpen(b) && samenessOf(a, b) !== 'different';
}

/**
 * A denial with what STS made of its encoded message: the text that DecodeAuthorizationMessage returned, in any
 * quoting. Undefined where the text is no decoded message.
 */
export function withDecodedMessage(denial: Denial, decoded: SourceText): Denial | undefined {
  for (const value of findJsonValues(new TextView(decoded)).values) {
    const message = findDecodedMessage(value);
    if (message !== undefined) return mergeDenials(denial, readDecodedMessage(message));
  }
  return undefined;
}

/**
 * Denials with what AWS's own records say of them, by authorization id. One call may be refused for several actions:
 * those that no denial speaks of are denials of their own.
 */
export function withAuthorizationRecords(
  denials: readonly Denial[],
  records: ReadonlyMap<string, SourceText>,
): readonly Denial[] {
  const pieces = new Map<string, readonly Denial[]>();
  for (const { authorizationId, evaluatedActions } of denials) {
    const record = authorizationId && records.get(authorizationId.value);
    if (!record || evaluatedActions !== undefined || pieces.has(authorizationId.value)) continue;
    const refused = findJsonValues(new TextView(record))
      .values.filter(isAuthorizationDetails)
      .flatMap(readAuthorizationDetails)
      .filter(({ classification }) => classification !== 'none');
    pieces.set(
      authorizationId.value,
      refused.map((denial) => ({ ...denial, authorizationId })),
    );
  }
  return pieces.size === 0 ? denials : combineDenials([denials, ...pieces.values()]);
}
