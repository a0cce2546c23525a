/** The lines of a policy that a person needs to see, cut out of its text. */
import type { SourceText } from '../policy/source.ts';

export interface Excerpt {
  readonly line: number;
  readonly column: number;
  /** The line, or the part of it around the place where lines are long. */
  readonly text: string;
}

const WIDTH = 72;

/** The text around an offset. */
export function excerptAt(source: SourceText, start: number): Excerpt {
  const { line, column } = source.positionAt(start);
  const whole = source.lineText(line);
  const indent = whole.length - whole.trimStart().length;
  const trimmed = whole.trim();
  if (trimmed.length <= WIDTH) return { line, column, text: trimmed };
  // Lists and whole documents on one line: what comes before the place matters less than what follows.
  const from = Math.max(indent, Math.min(column - 1 - Math.floor(WIDTH / 3), whole.length - WIDTH));
  const to = Math.min(whole.length, from + WIDTH);
  const text = whole.slice(from, to).trim();
  return {
    line,
    column,
    text: `${from > indent ? '…' : ''}${text}${to < whole.trimEnd().length ? '…' : ''}`,
  };
}
