/**
 * The place in somebody's sources that a policy comes from, and a change made there: found by what the policy says,
 * told apart by its name where several say the same, and proved by reading the sources again.
 */
import type { PolicyType } from '../../policy/ast.ts';
import { readJson, toValue } from '../../policy/json.ts';
import { SourceText } from '../../policy/source.ts';
import type { DocumentEdit } from '../document-edit.ts';
import type { PolicyEdit } from '../fix.ts';
import type { SourceDocument, SourceProblem, Sources, UnreadDocument } from './source-document.ts';
import { correspondence, literalOf, memberOf, statementsOf } from './source-value.ts';

/** What there is to know of a kind of sources. */
export interface SourceLanguage {
  readonly read: (files: readonly SourceText[]) => Sources;
  /** The file's text with one edit of the document's policy. */
  readonly edit: (document: SourceDocument, edit: DocumentEdit, type: PolicyType) => string | undefined;
}

export type SourceChange =
  | {
      readonly kind: 'found';
      readonly document: SourceDocument;
      readonly line: number;
      /** The file before and after. */
      readonly before: string;
      readonly after: string;
      /** What the expressions in it stand for, by the policy that AWS has. */
      readonly expressions: ReadonlyMap<string, string>;
    }
  /** Several documents say the same, and none of them goes by the policy's name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly SourceDocument[] }
  /** The document is there, but the change has no place in it that would come to the same. */
  | { readonly kind: 'not-editable'; readonly document: SourceDocument }
  | {
      readonly kind: 'not-found';
      /** By name or Sids the policy, but not by what they say. */
      readonly alike: readonly SourceDocument[];
      /** Documents that cannot be read as one policy, of which one may be it. */
      readonly unread: readonly UnreadDocument[];
      readonly problems: readonly SourceProblem[];
      readonly documentCount: number;
    };

/** The change of a policy made in sources. */
export function changeInSources(
  { policies, place, edits, expiry }: PolicyEdit,
  sources: Sources,
  language: SourceLanguage,
): SourceChange {
  const before = jsonValue(policies.before.source);
  const matches = sources.documents.filter(({ value }) => correspondence(value, before));
  const [own, holder] = [place.name, place.attachedTo].map(key);
  const [document, ...others] = withName(withName(matches, holder), own);
  if (!document) {
    const sids = sidsIn(before);
    return {
      kind: 'not-found',
      alike: sources.documents.filter(
        (one) => hasName(one, own) || hasName(one, holder) || sharesSids(one, sids),
      ),
      unread: sources.unread,
      problems: sources.problems,
      documentCount: sources.documents.length,
    };
  }
  if (others.length > 0) return { kind: 'ambiguous', candidates: [document, ...others] };
  const bound = correspondence(document.value, before)!;
  const edited = editsMade(
    document,
    sources,
    expiry?.edits ?? edits.map(({ edit }) => edit),
    policies.after.type,
    language,
  );
  // The proof: with what the expressions stand for, the sources come to the fixed policy.
  if (!edited || !correspondence(edited.value, jsonValue(policies.after.source), bound))
    return { kind: 'not-editable', document };
  return {
    kind: 'found',
    document,
    line: document.file.positionAt(document.start).line,
    before: document.file.text,
    after: edited.file.text,
    expressions: bound,
  };
}

/** The document as it is read after the edits. */
function editsMade(
  document: SourceDocument,
  sources: Sources,
  edits: readonly DocumentEdit[],
  type: PolicyType,
  { read, edit: editOnce }: SourceLanguage,
): SourceDocument | undefined {
  const isSame = ({ title, file }: SourceDocument): boolean =>
    title === document.title && file.name === document.file.name;
  const position = sources.documents.filter(isSame).indexOf(document);
  let now: SourceDocument | undefined = document;
  for (const edit of edits) {
    const text: string | undefined = now && editOnce(now, edit, type);
    if (text === undefined) return undefined;
    now = read([new SourceText(document.file.name, text)]).documents.filter(isSame)[position];
  }
  return now;
}

function jsonValue(source: SourceText): unknown {
  const result = readJson(source);
  return result.ok ? toValue(result.value) : undefined;
}

/** A name without its path, case and signs; undefined where nothing is left. */
function key(name: string | undefined): string | undefined {
  const last = name?.split(/[/:]/).at(-1);
  return last?.toLowerCase().replaceAll(/[^a-z0-9]/g, '') || undefined;
}

/** Those that go by a name, where any do. */
function withName(
  documents: readonly SourceDocument[],
  wanted: string | undefined,
): readonly SourceDocument[] {
  const named = documents.filter((document) => hasName(document, wanted));
  return named.length > 0 ? named : documents;
}

function hasName({ names }: SourceDocument, wanted: string | undefined): boolean {
  return wanted !== undefined && names.some((name) => key(name) === wanted);
}

function sidsIn(policy: unknown): ReadonlySet<string> {
  const { Statement: all } = (policy ?? {}) as { Statement?: unknown };
  const statements = Array.isArray(all) ? all : [all];
  return new Set(
    statements.flatMap((statement) =>
      typeof statement?.Sid === 'string' && statement.Sid ? [statement.Sid] : [],
    ),
  );
}

function sharesSids({ value }: SourceDocument, sids: ReadonlySet<string>): boolean {
  return statementsOf(value).some((statement) => sids.has(literalOf(memberOf(statement, 'Sid')) ?? ''));
}
