/** How a change looks in the language in which the policy is kept, and where in the sources it belongs. */
import type { Form } from '../fix/forms.ts';
import type { SourceChange } from '../fix/source/find.ts';
import type { SourceDocument, UnreadReason } from '../fix/source/source-document.ts';
import { plain } from './paint.ts';
import { unifiedDiff } from './unified-diff.ts';

/** What stands in place of the diff of a document and of the commands. */
export interface ChangeText {
  readonly notes: readonly string[];
  readonly lines: readonly string[];
  /** As blocks of code in Markdown name it. */
  readonly language: 'hcl' | 'yaml' | 'ts' | 'diff';
}

const LANGUAGES: Readonly<Record<Form, ChangeText['language']>> = {
  terraform: 'hcl',
  cloudformation: 'yaml',
  cdk: 'ts',
};

export function formText(form: Form, text: string): ChangeText {
  return { notes: [], lines: text.trimEnd().split('\n'), language: LANGUAGES[form] };
}

/** What a list in a note has room for. */
const MOST = 4;

/** The diff of the sources; where there is none, why, and the change as code. */
export function sourceText(change: SourceChange, code: ChangeText): ChangeText {
  if (change.kind === 'found') return foundText(change);
  return { ...code, notes: [...whyNot(change), 'the change as code, to be put in place by hand:'] };
}

/** A policy that is not there yet has no place in the sources. */
export function newPolicyText(code: ChangeText): ChangeText {
  return { ...code, notes: ['a policy of its own, which the sources do not have yet; as code:'] };
}

function foundText({
  document,
  line,
  before,
  after,
  expressions,
}: Extract<SourceChange, { kind: 'found' }>): ChangeText {
  const { file, title, usedBy, isRepeated } = document;
  const stands = [...expressions].map(([expression, text]) => `${plain(expression)} is ${plain(text)}`);
  return {
    notes: [
      `${plain(file.name)}:${line} ${plain(title)} says what this policy says`,
      ...(stands.length > 0 ? [`where ${listed(stands)}`] : []),
      ...(usedBy.length > 1 ? [`used by ${listed(usedBy.map(plain))}: the change reaches all of them`] : []),
      ...(isRepeated
        ? [
            'made more than once (count, for_each, or a module that is called again): the change reaches all of them',
          ]
        : []),
      'read again with the change, it comes to the policy that was evaluated',
    ],
    lines: unifiedDiff(diffName(file.name), before, after),
    language: 'diff',
  };
}

/** A path as `patch -p1` and `git apply` take it. */
export function diffName(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '');
}

function listed(texts: readonly string[]): string {
  const rest = texts.length > MOST ? ` and ${texts.length - MOST} more` : '';
  return `${texts.slice(0, MOST).join(', ')}${rest}`;
}

function whyNot(change: Exclude<SourceChange, { kind: 'found' }>): readonly string[] {
  switch (change.kind) {
    case 'ambiguous':
      return [
        `several documents say what this policy says, and its name does not tell them apart: ${listed(change.candidates.map(placeOf))}; name a narrower folder or one file`,
      ];
    case 'not-editable':
      return [
        `${placeOf(change.document)} says what this policy says, but what would change there is computed, so no edit of it comes to the policy that was evaluated`,
      ];
    case 'not-found': {
      const { alike, unread, problems, documentCount } = change;
      return [
        `none of ${documentCount === 1 ? 'the one policy document' : `the ${documentCount} policy documents`} there says what this policy says`,
        ...(alike.length > 0
          ? [`of its name or Sids, but saying something else: ${listed(alike.map(placeOf))}`]
          : []),
        ...(unread.length > 0
          ? [
              `not readable as one policy: ${listed(unread.map((one) => `${placeOf(one)} (${UNREAD[one.why]})`))}`,
            ]
          : []),
        ...problems
          .slice(0, MOST)
          .map(
            ({ file, line, column, found, expected }) =>
              `${plain(file)}:${line}:${column}: found ${plain(found)}, expected ${plain(expected)}`,
          ),
      ];
    }
  }
}

const UNREAD: Readonly<Record<UnreadReason, string>> = {
  merged: 'put together from other documents',
  computed: 'computed',
  quoted: 'JSON between quotes',
};

function placeOf({ file, title, start }: Pick<SourceDocument, 'file' | 'title' | 'start'>): string {
  return `${plain(file.name)}:${file.positionAt(start).line} ${plain(title)}`;
}
