/**
 * Places in a text. Everything that is read from a document remembers where it stood, as offsets into the
 * document's text; lines and columns are computed only when somebody asks.
 */

/** A half-open range of a text: offsets in UTF-16 units, from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place for people: line and column, both from 1; a column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a text starts within another one. */
export interface Origin extends Position {
  /** The name of the other text. */
  readonly source: string;
}

/** A place in a text that starts at `origin`, as a place in the text around it. */
export function placeWithin(origin: Origin | undefined, position: Position): Position {
  if (!origin) return position;
  const column = position.line === 1 ? position.column + origin.column - 1 : position.column;
  return { line: position.line + origin.line - 1, column };
}

/**
 * One text and the name it goes by in messages (a file path, `<stdin>`, …). A text that was cut out of a
 * longer one, such as one line of NDJSON, says with `firstLine` on which line of the longer one it starts.
 */
export class SourceText {
  readonly name: string;
  readonly text: string;
  readonly firstLine: number;
  #lineStarts: number[] | undefined;

  constructor(name: string, text: string, firstLine = 1) {
    this.name = name;
    this.text = text;
    this.firstLine = firstLine;
  }

  /** Line and column of an offset. CR LF and a lone CR are one line break each. */
  positionAt(offset: number): Position {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + this.firstLine, column: offset - starts[low]! + 1 };
  }

  /** The text of a line (numbered as `positionAt` does) without its line break; empty when there is no such line. */
  lineText(line: number): string {
    const starts = this.#starts();
    const index = line - this.firstLine;
    const start = starts[index];
    if (start === undefined) return '';
    let end = starts[index + 1] ?? this.text.length;
    while (end > start && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return this.text.slice(start, end);
  }

  #starts(): number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    const { text } = this;
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      if (carriage < 0 || (feed >= 0 && feed < carriage)) {
        starts.push(feed + 1);
        feed = text.indexOf('\n', feed + 1);
      } else {
        if (feed !== carriage + 1) starts.push(carriage + 1);
        carriage = text.indexOf('\r', carriage + 1);
      }
    }
    this.#lineStarts = starts;
    return starts;
  }
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
