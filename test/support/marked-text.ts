/**
 * Texts for tests in which the interesting ranges stand between « and »: what a test expects is seen where it
 * is expected, and no offset is counted by hand.
 */
import type { Span } from '../../src/policy/source.ts';

export interface MarkedText {
  /** The text without its marks. */
  readonly text: string;
  /** The marked ranges, by start; a range that encloses another comes before it. */
  readonly spans: readonly Span[];
}

export function readMarks(marked: string): MarkedText {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') {
      open.push(text.length);
    } else if (part === '»') {
      const start = open.pop();
      if (start === undefined) throw new Error(`a » without its « in ${marked}`);
      spans.push({ start, end: text.length });
    } else {
      text += part;
    }
  }
  if (open.length > 0) throw new Error(`a « without its » in ${marked}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The text with marks round the spans, so that a failed comparison shows both in place. */
export function withMarks(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }, i) => [
    { at: start, mark: '«', rank: i },
    { at: end, mark: '»', rank: start === end ? i : -1 - i },
  ]);
  marks.sort((a, b) => a.at - b.at || a.rank - b.rank || (a.mark === '«' ? -1 : 1));
  let result = '';
  let from = 0;
  for (const { at, mark } of marks) {
    result += text.slice(from, at) + mark;
    from = at;
  }
  return result + text.slice(from);
}
