/** Fixes for the terminal: one line each below a diagnosis, and one of them with its diff, proof, bill and commands. */
import type { ChangeCommands } from '../fix/commands.ts';
import type { Change, Fix, Proposal } from '../fix/fix.ts';
import type { ChangeText } from './fix-source.ts';
import {
  billSummary,
  changeWords,
  guardrailRequest,
  notOfferedLines,
  ownerWords,
  placeWords,
  proofWords,
  reachWords,
} from './fix-words.ts';
import { type Paint, pad, paint, plain } from './paint.ts';
import { unifiedDiff } from './unified-diff.ts';

export interface FixTextOptions {
  readonly colour: boolean;
  readonly width: number;
  /** The command line that asked, for the one that shows a fix; undefined where it cannot be repeated. */
  readonly command: string | undefined;
}

const WIDEST = 64;

/** `Ways in`, numbered. Empty where nothing is offered and nothing is to be said about that. */
export function renderWaysIn({ fixes, notOffered }: Proposal, options: FixTextOptions): string {
  const style = paint(options.colour);
  if (fixes.length === 0 && notOffered.length === 0) return '';
  const lines = ['', style.bold('Ways in')];
  const titles = fixes.map(({ changes }) => changes.map(changeWords).join(', and '));
  const width = Math.min(WIDEST, Math.max(0, ...titles.map((title) => title.length)));
  fixes.forEach((fix, i) => {
    const title = titles[i]!;
    const bill = billSummary(fix);
    const look = fix.opensNothingElse ? style.good(bill) : style.warn(bill);
    const lead = `  ${String(i + 1).padStart(2)}  `;
    if (title.length <= width && lead.length + width + 2 + bill.length <= options.width)
      lines.push(`${lead}${pad(title, width)}  ${look}`);
    else lines.push(`${lead}${title}`, `${' '.repeat(lead.length)}${look}`);
  });
  for (const text of notOfferedLines(notOffered)) lines.push(`  ${style.dim('-')}   ${text}`);
  if (fixes.length > 0 && options.command !== undefined)
    lines.push(
      `  ${style.code(`${options.command} --fix 1`)}  ${style.dim('shows the diff, the proof and the commands')}`,
    );
  return `${lines.join('\n')}\n`;
}

/** One fix, whole. */
export function renderFix(
  fix: Fix,
  number: number,
  commands: readonly (ChangeCommands | undefined)[],
  /** What is shown of each change in place of its document and its commands. */
  texts: readonly (ChangeText | undefined)[],
  options: Pick<FixTextOptions, 'colour'>,
): string {
  const style = paint(options.colour);
  const lines = [style.bold(`Fix ${number}: ${fix.changes.map(changeWords).join(', and ')}`)];
  fix.changes.forEach((change, i) => {
    if (fix.changes.length > 1) lines.push('', style.bold(`Change ${i + 1}: ${changeWords(change)}`));
    lines.push(...changeLines(change, fix, texts[i], style));
  });
  lines.push('', style.bold('Proof'), `  ${proofWords(fix)}`);
  lines.push('', style.bold('Bill'));
  if (fix.bill.length === 0) lines.push('  no policy changes');
  for (const reach of fix.bill) lines.push(`  ${reachWords(reach)}`);
  if (fix.bill.length > 0 && fix.opensNothingElse)
    lines.push('  nothing else: no other principal, action or resource');
  lines.push(...commands.flatMap((one) => (one ? commandLines(one, style) : [])));
  fix.changes.forEach((change, i) => {
    if (change.kind !== 'request' && !commands[i] && !texts[i])
      lines.push(
        '',
        `${placeWords(change.place)} has no command here: put the new document in place yourself`,
      );
  });
  return `${lines.join('\n')}\n`;
}

function changeLines(
  change: Change,
  fix: Fix,
  text: ChangeText | undefined,
  style: Paint,
): readonly string[] {
  const notes = text?.notes.map((note) => `  ${note}`) ?? [];
  const shown = text && ['', ...notes, ...(notes.length > 0 ? [''] : []), ...textLines(text, style)];
  switch (change.kind) {
    case 'request':
      return [`  no policy change; asked for by ${placeWords(change.askedBy)}`];
    case 'edit': {
      const name = fileName(change.place.name ?? change.place.attachedTo ?? 'policy');
      const diff = unifiedDiff(name, change.before.text, change.after.text);
      return [
        `  ${ownerWords(change.place)}`,
        ...guardrailRequest(change, fix.bill).map((line) => `  ${line}`),
        ...(shown ?? ['', ...diff.map((line) => diffLine(line, style))]),
      ];
    }
    case 'new-policy':
      return [
        `  ${ownerWords(change.place)}`,
        ...(shown ?? ['', ...documentLines(change.document.text, style)]),
      ];
  }
}

function documentLines(text: string, style: Paint): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => style.good(plain(line)));
}

function textLines({ lines, language }: ChangeText, style: Paint): readonly string[] {
  return lines.map((line) => (language === 'diff' ? diffLine(line, style) : style.good(plain(line))));
}

function diffLine(line: string, style: Paint): string {
  const look = line.split('\t').map(plain).join('\t').replaceAll('\\u000d', '');
  if (line.startsWith('+')) return style.good(look);
  if (line.startsWith('-')) return style.bad(look);
  return line.startsWith('@@') ? style.code(look) : look;
}

/** A policy's name as that of a file, for the head of a diff. */
export function fileName(name: string): string {
  return `${name.replaceAll(/[^\w.@=+-]+/g, '-')}.json`;
}

function commandLines({ account, apply, undo }: ChangeCommands, style: Paint): readonly string[] {
  const where = account === undefined ? '' : ` in account ${account}`;
  return [
    '',
    style.bold(`Apply${where}`),
    ...apply,
    ...(undo.length > 0 ? ['', style.bold('Undo'), ...undo] : []),
  ];
}
