/** Fixes for the terminal: one line each below a diagnosis, and one of them with its diff, proof, bill and commands. */
import type { ChangeCommands } from '../fix/commands.ts';
import type { Change, Fix, Proposal } from '../fix/fix.ts';
import type { ChangeText } from './fix-source.ts';
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

/** A fix with what is shown of its changes, aligned with them. */
export interface ShownFix {
  readonly fix: Fix;
  readonly commands: readonly (ChangeCommands | undefined)[];
  /** What is shown of each change in place of its document and its commands. */
  readonly texts: readonly (ChangeText | undefined)[];
}

/** What one owner has to do of a fix. */
export interface OwnerPart extends ShownFix {
  readonly account: string;
}

/** One fix, whole; where several accounts have something to change, `parts` says what each does. */
export function renderFix(
  shown: ShownFix,
  number: number,
  parts: readonly OwnerPart[],
  options: Pick<FixTextOptions, 'colour'>,
): string {
  const { fix } = shown;
  const style = paint(options.colour);
  const lines = [style.bold(`Fix ${number}: ${fix.changes.map(changeWords).join(', and ')}`)];
  const proof = ['', style.bold('Proof'), ...proofWords(fix).map((line) => `  ${line}`)];
  if (parts.length < 2) lines.push(...changesLines(shown, style), ...proof, ...billLines(shown, style));
  else {
    lines.push(...proof);
    for (const change of fix.changes)
      if (change.kind === 'request')
        lines.push('', style.bold(changeWords(change)), ...changeLines(change, fix, undefined, style));
    for (const part of parts) {
      lines.push('', style.bold(`For the owner of account ${part.account}`));
      lines.push(...changesLines(part, style), ...billLines(part, style));
    }
  }
  return `${lines.join('\n')}\n`;
}

function changesLines({ fix, texts }: ShownFix, style: Paint): readonly string[] {
  return fix.changes.flatMap((change, i) => [
    ...(fix.changes.length > 1 ? ['', style.bold(`Change ${i + 1}: ${changeWords(change)}`)] : []),
    ...changeLines(change, fix, texts[i], style),
  ]);
}

function billLines({ fix, commands, texts }: ShownFix, style: Paint): readonly string[] {
  const lines = ['', style.bold('Bill')];
  if (fix.bill.length === 0) lines.push('  no policy changes');
  for (const reach of fix.bill) lines.push(`  ${reachWords(reach)}`);
  if (fix.bill.length > 0 && fix.opensNothingElse)
    lines.push('  nothing else: no other principal, action or resource');
  lines.push(...commands.flatMap((one) => (one ? commandLines(one, style) : [])));
  fix.changes.forEach((change, i) => {
    if ('place' in change && !commands[i] && !texts[i])
      lines.push(
        '',
        `${placeWords(change.place)} has no command here: put the new document in place yourself`,
      );
  });
  return lines;
}

function changeLines(
  change: Change,
  fix: Fix,
  text: ChangeText | undefined,
  style: Paint,
): readonly string[] {
  const about = [...changeNotes(change), ...guardrailRequest(change, fix.bill)].map((line) => `  ${line}`);
  const notes = text?.notes.map((note) => `  ${note}`) ?? [];
  const shown = text && ['', ...notes, ...(notes.length > 0 ? [''] : []), ...textLines(text, style)];
  switch (change.kind) {
    case 'request':
    case 'retry':
    case 'setting':
      return about;
    case 'edit': {
      const name = fileName(change.place.name ?? change.place.attachedTo ?? 'policy');
      const diff = unifiedDiff(name, change.before.text, change.after.text);
      return [...about, ...(shown ?? ['', ...diff.map((line) => diffLine(line, style))])];
    }
    case 'session':
    case 'new-policy':
      return [...about, ...(shown ?? ['', ...documentLines(change.document.text, style)])];
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
