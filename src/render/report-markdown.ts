/**
 * The report for a ticket or a pull request, in Markdown: the same lines as the terminal's, so that both always say the
 * same, with headings, lists and blocks of code in place of indentation and colour. What a line is follows from how it
 * is painted and set in.
 */
import { codeSpan, fenced, inlineMarkdown } from './markdown.ts';
import type { Paint } from './paint.ts';

type Style = 'bold' | 'dim' | 'colour' | 'code';

/** Control characters never come from outside: `plain` spells them out. */
const OPEN: Readonly<Record<string, Style>> = {
  '\u0001': 'bold',
  '\u0002': 'dim',
  '\u0003': 'colour',
  '\u0004': 'code',
};
const CLOSE = '\u0005';

const mark =
  (open: string) =>
  (text: string): string =>
    `${open}${text}${CLOSE}`;

/** Marks the parts of a report for `reportMarkdown`. */
export const MARKS: Paint = {
  bold: mark('\u0001'),
  dim: mark('\u0002'),
  good: mark('\u0003'),
  bad: mark('\u0003'),
  warn: mark('\u0003'),
  code: mark('\u0004'),
};

interface Piece {
  readonly text: string;
  readonly styles: ReadonlySet<Style>;
}

interface Line {
  readonly indent: number;
  readonly pieces: readonly Piece[];
  /** Without marks. */
  readonly text: string;
}

/** A report that was painted with `MARKS`. The first lines, up to the first empty one, are its head. */
export function reportMarkdown(report: string, level = 2): string {
  const lines = report.trimEnd().split('\n').map(lineOf);
  const end = lines.findIndex(({ text }) => text === '');
  const head = end < 0 ? lines : lines.slice(0, end);
  const out = [...headOf(head, level)];
  const blocks = new Blocks(out, level + 1);
  for (const line of end < 0 ? [] : lines.slice(end)) blocks.add(line);
  blocks.end();
  return `${out.join('\n')}\n`;
}

function lineOf(marked: string): Line {
  const pieces: Piece[] = [];
  const open: Style[] = [];
  let text = '';
  const cut = (): void => {
    if (text !== '') pieces.push({ text, styles: new Set(open) });
    text = '';
  };
  for (const character of marked) {
    const style = OPEN[character];
    if (style === undefined && character !== CLOSE) {
      text += character;
      continue;
    }
    cut();
    if (style === undefined) open.pop();
    else open.push(style);
  }
  cut();
  const whole = pieces.map((piece) => piece.text).join('');
  return { indent: whole.length - whole.trimStart().length, pieces, text: whole.trim() };
}

/** What was denied as the heading; who, where and when below it. */
function headOf(lines: readonly Line[], level: number): readonly string[] {
  const facts: string[] = [];
  const titles = lines.map(({ pieces }) => {
    facts.push(...pieces.filter(({ styles }) => styles.has('dim')).map(({ text }) => inlineMarkdown(text)));
    return inline(pieces.filter(({ styles }) => !styles.has('dim')));
  });
  const [title = '', ...others] = titles;
  const below = [...others, ...facts.reverse()];
  return [`${'#'.repeat(level)} ${title}`, ...(below.length > 0 ? ['', below.join(' · ')] : [])];
}

/** A line's text, with its names as code; a remark at its end is set off. */
function inline(pieces: readonly Piece[]): string {
  let written = '';
  pieces.forEach(({ text, styles }, index) => {
    if (isName(styles)) {
      written += codeSpan(text);
      return;
    }
    const isRemark = styles.has('dim') && pieces[index - 1]?.text.endsWith('  ');
    if (isRemark) written += '· ';
    // A comma that follows a name belongs to no word.
    const comma = /^[,.:;)]+/.exec(text)?.[0] ?? '';
    const rest = text.slice(comma.length);
    const shown = inlineMarkdown(rest);
    written += `${comma}${rest.startsWith(' ') ? ' ' : ''}${shown}${shown !== '' && rest.endsWith(' ') ? ' ' : ''}`;
  });
  return written.trim();
}

function isName(styles: Piece['styles']): boolean {
  return styles.has('code') || (styles.has('bold') && !styles.has('colour'));
}

type Kind = 'empty' | 'heading' | 'paragraph' | 'item' | 'nested' | 'excerpt' | 'command';

/** Lines gathered into lists and blocks of code. */
class Blocks {
  readonly #out: string[];
  readonly #level: number;
  #kind: Kind = 'empty';
  #code: string[] = [];

  constructor(out: string[], level: number) {
    this.#out = out;
    this.#level = level;
  }

  add(line: Line): void {
    const kind = kindOf(line);
    if (kind !== this.#kind) this.#finish();
    if (kind === 'excerpt' || kind === 'command') this.#code.push(codeText(line));
    else if (kind !== 'empty') {
      const isList = kind === 'item' || kind === 'nested';
      if (!(isList && this.#isInList())) this.#space();
      const text = kind === 'heading' ? inlineMarkdown(line.text) : inline(listed(line));
      this.#out.push(`${this.#lead(kind)}${text}`);
    }
    this.#kind = kind;
  }

  end(): void {
    this.#finish();
  }

  #finish(): void {
    if (this.#code.length === 0) return;
    const language = this.#kind === 'command' ? 'sh' : 'text';
    this.#space();
    this.#out.push(...fenced(withoutIndent(this.#code), language));
    this.#code = [];
  }

  #lead(kind: Kind): string {
    switch (kind) {
      case 'heading':
        return `${'#'.repeat(this.#level)} `;
      case 'item':
        return '- ';
      case 'nested':
        return this.#isInList() ? '  - ' : '- ';
      default:
        return '';
    }
  }

  #isInList(): boolean {
    return this.#kind === 'item' || this.#kind === 'nested';
  }

  #space(): void {
    if (this.#out.at(-1) !== '') this.#out.push('');
  }
}

/** A line of a policy, or what was found there. */
const EXCERPT = /^(?:\d+ )?\| /;
/** Columns. */
const TABLE = /\S {2,}\S/;
/** A name, padded, with words beside it. */
const ROW = /^(\s*[\w-]+) {2,}/;

function kindOf({ indent, pieces, text }: Line): Kind {
  if (text === '') return 'empty';
  const inked = pieces.filter((piece) => piece.text.trim() !== '');
  if (indent === 0) return inked.every(({ styles }) => styles.has('bold')) ? 'heading' : 'paragraph';
  if (EXCERPT.test(text)) return 'excerpt';
  if (inked.every(({ styles }) => styles.has('code'))) return 'command';
  const own = inked.filter(({ styles }) => !styles.has('dim')).map((piece) => piece.text);
  if (!isRow(inked[0]!) && TABLE.test(own.join('').trim())) return 'excerpt';
  return indent >= 4 ? 'nested' : 'item';
}

function isRow({ text, styles }: Piece): boolean {
  return styles.size === 0 && ROW.test(text);
}

function codeText({ indent, text }: Line): string {
  return ' '.repeat(indent) + text;
}

function withoutIndent(lines: readonly string[]): readonly string[] {
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent));
}

/** The pieces without the sign of a list, with a colon for the gap of a row, and `> file` in words. */
function listed({ pieces }: Line): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => text.trim() !== '');
  const first = pieces[at]!;
  const text = (isRow(first) ? first.text.replace(ROW, '$1: ') : first.text)
    .trimStart()
    .replace(/^- +/, '')
    .replace(/^> /, 'keep what it prints as ');
  return [{ ...first, text }, ...pieces.slice(at + 1)];
}
