/**
 * The difference of two texts as a unified diff, which `patch` and `git apply` read.
 * @see https://www.gnu.org/software/diffutils/manual/html_node/Unified-Format.html
 */

const CONTEXT = 3;

/** The texts differ in one stretch each or in a few: what is equal at both ends is not compared again. */
export function unifiedDiff(name: string, before: string, after: string): readonly string[] {
  const a = linesOf(before);
  const b = linesOf(after);
  const hunks = hunksOf(operations(a, b));
  if (hunks.length === 0) return [];
  return [`--- a/${name}`, `+++ b/${name}`, ...hunks.flatMap(hunkLines)];
}

/** Stands below a last line that no line feed ends. */
const UNENDED = '\n\\ No newline at end of file';

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const last = lines.pop()!;
  return last === '' ? lines : [...lines, last + UNENDED];
}

interface Operation {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
  /** Line numbers from 1: of the next line in each text. */
  readonly a: number;
  readonly b: number;
}

/** More cells than this are not compared: then everything in the middle is taken out and put in anew. */
const MOST_CELLS = 4_000_000;

function operations(a: readonly string[], b: readonly string[]): readonly Operation[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const result: Operation[] = [];
  const add = (sign: Operation['sign'], text: string, i: number, j: number): void => {
    result.push({ sign, text, a: i + 1, b: j + 1 });
  };
  for (let i = 0; i < start; i++) add(' ', a[i]!, i, i);
  const [rows, columns] = [a.length - end - start, b.length - end - start];
  const shared = rows * columns > MOST_CELLS ? undefined : longestShared(a, b, start, rows, columns);
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    const [left, right] = [a[start + i], b[start + j]];
    if (shared && i < rows && j < columns && left === right) {
      add(' ', left!, start + i, start + j);
      i++;
      j++;
    } else if (i < rows && (!shared || j === columns || shared(i + 1, j) >= shared(i, j + 1))) {
      add('-', left!, start + i, start + j);
      i++;
    } else {
      add('+', right!, start + i, start + j);
      j++;
    }
  }
  for (let k = end; k > 0; k--) add(' ', a[a.length - k]!, a.length - k, b.length - k);
  return result;
}

/** How many lines the rests of two texts share in order, for each pair of places. */
function longestShared(
  a: readonly string[],
  b: readonly string[],
  start: number,
  rows: number,
  columns: number,
): (i: number, j: number) => number {
  const width = columns + 1;
  const table = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      table[i * width + j] =
        a[start + i] === b[start + j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  return (i, j) => table[i * width + j]!;
}

/** Runs of operations that lie within a few lines of a change. */
function hunksOf(all: readonly Operation[]): readonly (readonly Operation[])[] {
  const changes = all.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  const ranges: { from: number; to: number }[] = [];
  for (const index of changes) {
    const last = ranges.at(-1);
    const from = Math.max(0, index - CONTEXT);
    if (last && from <= last.to) last.to = index + CONTEXT + 1;
    else ranges.push({ from, to: index + CONTEXT + 1 });
  }
  return ranges.map(({ from, to }) => all.slice(from, to));
}

function hunkLines(hunk: readonly Operation[]): readonly string[] {
  const first = hunk[0]!;
  const count = (sign: Operation['sign']): number => hunk.filter((one) => one.sign !== sign).length;
  const range = (start: number, lines: number): string =>
    lines === 1 ? String(start) : `${lines === 0 ? start - 1 : start},${lines}`;
  return [
    `@@ -${range(first.a, count('+'))} +${range(first.b, count('-'))} @@`,
    ...hunk.flatMap(({ sign, text }) => `${sign}${text}`.split('\n')),
  ];
}
