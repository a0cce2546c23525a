/**
 * The kinds of text that a set of patterns can tell apart. All patterns are run side by side over every text
 * at once: a step takes each pattern's possible positions over one character, and only characters that some
 * pattern waits for, or one that none does, can make a difference. Each combination of patterns that match
 * together is found with a shortest text that shows it.
 */

/** One text, and which of the patterns match it. */
export interface GlobClass {
  readonly example: string;
  readonly matches: readonly boolean[];
}

export interface GlobPattern {
  readonly text: string;
  /** Whether `*` and `?` are wildcards. */
  readonly wild: boolean;
  /** For ARN patterns: a wildcard within the first five fields stays within its field. */
  readonly byField: boolean;
}

/** Positions looked at in all: what bounds the time. */
const WORK_BOUND = 400_000;

/**
 * Every class of texts with an example, or undefined when the patterns are too many and too entangled to list
 * within the bound.
 */
export function globClasses(patterns: readonly GlobPattern[]): readonly GlobClass[] | undefined {
  const fresh = freshCharacter(patterns);
  const start = patterns.map((pattern) => closure(pattern, [0]));
  const seen = new Set([idOf(start)]);
  const found = new Map<string, GlobClass>();
  let work = 0;
  let frontier: { readonly text: string; readonly positions: readonly Positions[] }[] = [
    { text: '', positions: start },
  ];
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { text, positions } of frontier) {
      const matches = positions.map((at, i) => at.includes(patterns[i]!.text.length));
      const id = matches.map(Number).join('');
      if (!found.has(id)) found.set(id, { example: text, matches });
      for (const character of charactersAwaited(patterns, positions, fresh)) {
        const stepped = positions.map((at, i) => step(patterns[i]!, at, character));
        const stateId = idOf(stepped);
        if (seen.has(stateId)) continue;
        work += stepped.reduce((sum, at) => sum + at.length, 0);
        if (work > WORK_BOUND) return undefined;
        seen.add(stateId);
        next.push({ text: text + character, positions: stepped });
      }
    }
    frontier = next;
  }
  return [...found.values()];
}

/** Offsets in a pattern at which matching may stand, ascending. */
type Positions = readonly number[];

function idOf(positions: readonly Positions[]): string {
  return positions.map((at) => at.join(',')).join(';');
}

/** The positions reachable without a character: a star may be skipped. */
function closure(pattern: GlobPattern, positions: readonly number[]): Positions {
  const all = new Set<number>();
  for (const position of positions) {
    let at = position;
    all.add(at);
    while (pattern.wild && pattern.text[at] === '*') all.add(++at);
  }
  return [...all].sort((a, b) => a - b);
}

function step(pattern: GlobPattern, positions: Positions, character: string): Positions {
  const next: number[] = [];
  for (const at of positions) {
    const expected = pattern.text[at];
    if (expected === undefined) continue;
    const wildcard = pattern.wild && (expected === '*' || expected === '?');
    if (!wildcard) {
      if (expected === character) next.push(at + 1);
      continue;
    }
    if (pattern.byField && character === ':' && isBeforeTail(pattern.text, at)) continue;
    next.push(expected === '*' ? at : at + 1);
  }
  return closure(pattern, next);
}

function isBeforeTail(text: string, at: number): boolean {
  let colons = 0;
  for (let i = 0; i < at; i++) if (text[i] === ':') colons++;
  return colons < 5;
}

/** The characters that lead to different positions: those some pattern waits for, a colon, and one none does. */
function charactersAwaited(
  patterns: readonly GlobPattern[],
  positions: readonly Positions[],
  fresh: string,
): ReadonlySet<string> {
  const characters = new Set<string>([fresh]);
  positions.forEach((at, i) => {
    const pattern = patterns[i]!;
    for (const position of at) {
      const expected = pattern.text[position];
      if (expected === undefined) continue;
      if (!pattern.wild || (expected !== '*' && expected !== '?')) characters.add(expected);
      else if (pattern.byField) characters.add(':');
    }
  });
  return characters;
}

/** A plain character that stands in no pattern. */
function freshCharacter(patterns: readonly GlobPattern[]): string {
  for (const candidate of 'xyzwvuqjkXYZ0123456789_') {
    if (patterns.every(({ text }) => !text.includes(candidate))) return candidate;
  }
  return '\u00a4';
}
