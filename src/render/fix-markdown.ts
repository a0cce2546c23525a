/** Fixes in Markdown: the list of ways in, and one of them with its diff, proof, bill and commands. */
import type { ChangeCommands } from '../fix/commands.ts';
import type { Change, Fix, Proposal } from '../fix/fix.ts';
import type { ChangeText } from './fix-source.ts';
import { fileName, type ShownFix } from './fix-text.ts';
import {
  billSummary,
  changeNotes,
  changeWords,
  guardrailRequest,
  notOfferedLines,
  placeWords,
  proofWords,
  reachWords,
} from './fix-words.ts';
import { fenced, inlineMarkdown } from './markdown.ts';
import { unifiedDiff } from './unified-diff.ts';

/** `Ways in`, numbered; empty where nothing is offered and nothing is to be said about that. */
export function waysInMarkdown({ fixes, notOffered }: Proposal): string {
  if (fixes.length === 0 && notOffered.length === 0) return '';
  const ways = fixes.map(
    (fix, i) =>
      `${i + 1}. ${inlineMarkdown(fix.changes.map(changeWords).join(', and '))}: ${inlineMarkdown(billSummary(fix))}`,
  );
  const others = notOfferedLines(notOffered).map((text) => `- ${inlineMarkdown(text)}`);
  const gap = ways.length > 0 && others.length > 0 ? [''] : [];
  return `${['', '### Ways in', '', ...ways, ...gap, ...others].join('\n')}\n`;
}

/** One fix, whole. */
export function fixMarkdown({ fix, commands, texts }: ShownFix, number: number): string {
  const lines = ['', `### Fix ${number}: ${inlineMarkdown(fix.changes.map(changeWords).join(', and '))}`, ''];
  fix.changes.forEach((change, i) => {
    if (fix.changes.length > 1) lines.push(`**Change ${i + 1}:** ${inlineMarkdown(changeWords(change))}`, '');
    lines.push(...changeLines(change, fix, texts[i]));
  });
  const [proof = '', ...further] = proofWords(fix);
  lines.push(
    `**Proof:** ${inlineMarkdown(proof)}`,
    '',
    ...further.map((line) => `- ${inlineMarkdown(line)}`),
  );
  if (further.length > 0) lines.push('');
  lines.push('**Bill:**', '', ...billLines(fix), '');
  commands.forEach((one, i) => {
    const change = fix.changes[i]!;
    if (one) lines.push(...commandLines(one));
    else if ('place' in change && !texts[i])
      lines.push(
        inlineMarkdown(
          `${placeWords(change.place)} has no command here: put the new document in place yourself`,
        ),
        '',
      );
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

function billLines({ bill, opensNothingElse }: Fix): readonly string[] {
  if (bill.length === 0) return ['- no policy changes'];
  return [
    ...bill.map((reach) => `- ${inlineMarkdown(reachWords(reach))}`),
    ...(opensNothingElse ? ['- nothing else: no other principal, action or resource'] : []),
  ];
}

function changeLines(change: Change, { bill }: Fix, text: ChangeText | undefined): readonly string[] {
  const shown = text && [
    ...text.notes.flatMap((note) => [inlineMarkdown(note), '']),
    ...fenced(text.lines.map(withoutReturn), text.language),
    '',
  ];
  const about = [...changeNotes(change), ...guardrailRequest(change, bill)].flatMap((line) => [
    inlineMarkdown(line),
    '',
  ]);
  switch (change.kind) {
    case 'request':
    case 'retry':
    case 'setting':
      return about;
    case 'edit': {
      const name = fileName(change.place.name ?? change.place.attachedTo ?? 'policy');
      const diff = unifiedDiff(name, change.before.text, change.after.text);
      return [...about, ...(shown ?? [...fenced(diff.map(withoutReturn), 'diff'), ''])];
    }
    case 'session':
    case 'new-policy':
      return [...about, ...(shown ?? [...fenced(change.document.text.trimEnd().split('\n'), 'json'), ''])];
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function commandLines({ account, apply, undo }: ChangeCommands): readonly string[] {
  const where = account === undefined ? '' : ` in account ${inlineMarkdown(account)}`;
  const block = (title: string, commands: readonly string[]): readonly string[] =>
    commands.length === 0
      ? []
      : [
          `**${title}**${where}:`,
          '',
          ...fenced(
            commands.flatMap((command) => command.split('\n')),
            'sh',
          ),
          '',
        ];
  return [...block('Apply', apply), ...block('Undo', undo)];
}
