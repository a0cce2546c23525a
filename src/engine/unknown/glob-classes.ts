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

/** A character, or one of the two wildcards. */
export type Unit = string | typeof ANY_RUN | typeof ANY_ONE;

export const ANY_RUN: 0 = 0;
export const ANY_ONE: 1 = 1;

export interface GlobPattern {
  readonly units: readonly Unit[];
  /** For ARN patterns: a wildcard within the first five fields stays within its field. */
  readonly byField: boolean;
}

/** The units of a text: of a pattern, in which `*` and `?` are wildcards, or of a text that is compared whole. */
export function unitsOf(text: string, isPattern: boolean): readonly Unit[] {
  return text
    .split('')
    .map(
      (character): Unit =>
        isPattern && character === '*' ? ANY_RUN : isPattern && character === '?' ? ANY_ONE : character,
    );
}

/** Positions looked at in all: what bounds the time. */
const WORK_BOUND = 200_000;

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
      const matches = positions.map((at, i) => at.includes(patterns[i]!.units.length));
      const id = matches.map(Number).join('');
      if (!found.has(id)) found.set(id, { example: text, matches });
      for (const character of charactersAwaited(patterns, positions, fresh)) {
        const stepped = positions.map((at, i) => step(patterns[i]!, at, character));
        const stateId = idOf(stepped);
        work += stepped.reduce((sum, at) => sum + at.length, 1);
        if (work > WORK_BOUND) return undefined;
        if (seen.has(stateId)) continue;
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
function closure({ units }: GlobPattern, positions: readonly number[]): Positions {
  const all = new Set<number>();
  for (const position of positions) {
    let at = position;
    all.add(at);
    while (units[at] === ANY_RUN) all.add(++at);
  }
  return [...all].sort((a, b) => a - b);
}

function step(pattern: GlobPattern, positions: Positions, character: string): Positions {
  const { units } = pattern;
  const next: number[] = [];
  for (const at of positions) {
    const expected = units[at];
    if (expected === undefined) continue;
    if (typeof expected === 'string') {
      if (expected === character) next.push(at + 1);
      continue;
    }
    if (pattern.byField && character === ':' && isBeforeTail(units, at)) continue;
    next.push(expected === ANY_RUN ? at : at + 1);
  }
  return closure(pattern, next);
}

function isBeforeTail(units: readonly Unit[], at: number): boolean {
  let colons = 0;
  for (let i = 0; i < at; i++) if (units[i] === ':') colons++;
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
    const { units, byField } = patterns[i]!;
    for (const position of at) {
      const expected = units[position];
      if (typeof expected === 'string') characters.add(expected);
      else if (expected !== undefined && byField) characters.add(':');
    }
  });
  return characters;
}

/** A plain character that stands in no pattern. */
function freshCharacter(patterns: readonly GlobPattern[]): string {
  const used = new Set(patterns.flatMap(({ units }) => units));
  for (const candidate of 'xyzwvuqjkXYZ0123456789_') if (!used.has(candidate)) return candidate;
  return '\u00a4';
}
