/**
 * The values that an unknown condition key may have, as far as the policies can tell them apart: absent, every
 * literal named for the key, texts built from patterns, values around thresholds, the empty text, a fresh text.
 */
import {
  globTokens,
  hasWildcard,
  isOnlyStar,
  matchTokens,
  type Part,
  parseTemplate,
  splitArnTokens,
  substitute,
  type Token,
} from './glob.ts';
import { parseOperator, type Statement, takesVariables } from './policy.ts';
import { formatAddress, parseDecimal, parseInstant, parseRange } from './values.ts';

export const FRESH = '~';
const FRESH_ARN = 'arn:aws:~:~:000000000000:~';

interface Use {
  readonly base: string;
  readonly text: string;
  readonly parts: readonly Part[];
}

/** What is known of a key: unknown, or its values (none: absent). */
export type KnownKey = (key: string) => 'unknown' | readonly string[];

export class Candidates {
  readonly #uses = new Map<string, Use[]>();
  readonly #resources: (readonly Part[])[] = [];
  readonly #known: KnownKey;
  readonly #resource: string;
  readonly #extra: ReadonlyMap<string, readonly string[]>;
  readonly #memo = new Map<string, readonly string[]>();

  constructor(
    statements: readonly Statement[],
    known: KnownKey,
    resource: string,
    extra: ReadonlyMap<string, readonly string[]>,
  ) {
    this.#known = known;
    this.#resource = resource;
    this.#extra = extra;
    for (const statement of statements) {
      for (const text of [...(statement.resources ?? []), ...(statement.notResources ?? [])]) {
        const parts = parseTemplate(text, statement.variables);
        if (parts !== 'malformed' && variablesOf(parts).length > 0) this.#resources.push(parts);
      }
      for (const entry of statement.conditions) {
        const base = parseOperator(entry.operator)?.base ?? '';
        const uses = this.#uses.get(entry.key) ?? [];
        this.#uses.set(entry.key, uses);
        for (const text of entry.values) {
          const parts = parseTemplate(text, statement.variables && takesVariables(base));
          if (parts !== 'malformed') uses.push({ base, text, parts });
        }
      }
    }
  }

  texts(key: string): readonly string[] {
    const found = this.#memo.get(key);
    if (found !== undefined) return found;
    const texts = this.#texts(key, 2);
    this.#memo.set(key, texts);
    return texts;
  }

  #texts(key: string, depth: number): readonly string[] {
    const texts = new Set<string>(this.#extra.get(key) ?? []);
    const patterns: Token[][] = [];
    for (const use of this.#uses.get(key) ?? []) {
      const { base, text } = use;
      if (base.startsWith('Numeric')) for (const near of aroundNumber(text)) texts.add(near);
      else if (base.startsWith('Date')) for (const near of aroundInstant(text)) texts.add(near);
      else if (base.endsWith('IpAddress')) for (const near of aroundRange(text)) texts.add(near);
      else if (base === 'Bool') for (const word of ['true', 'false']) texts.add(word);
      else if (base === 'BinaryEquals') texts.add(text);
      else if (base !== 'Null') {
        for (const expanded of this.#expand(use.parts, key, depth)) {
          const literal = base.includes('Equals') && !base.startsWith('Arn');
          if (base.startsWith('Arn')) {
            texts.add(FRESH_ARN);
            patterns.push(arnPattern(expanded.tokens));
          } else patterns.push(literal ? expanded.text.split('') : expanded.tokens);
          if (base.includes('IgnoreCase')) {
            texts.add(expanded.text.toUpperCase());
            texts.add(expanded.text.toLowerCase());
          }
        }
      }
    }
    for (const text of witnesses(patterns)) texts.add(text);
    // Where the key fills a variable: the texts that make the whole match.
    for (const parts of this.#resources)
      if (variablesOf(parts).includes(key))
        for (const text of this.#captures(parts, key, this.#resource)) texts.add(text);
    for (const [other, uses] of this.#uses) {
      for (const use of uses) {
        if (!variablesOf(use.parts).includes(key)) continue;
        const known = this.#known(other);
        const targets = known !== 'unknown' ? known : depth > 0 ? this.#texts(other, depth - 1) : [];
        for (const target of [...targets].slice(0, 20))
          for (const text of this.#captures(use.parts, key, target)) texts.add(text);
      }
    }
    texts.add('');
    texts.add(FRESH);
    return [...texts];
  }

  /** The template with every value its variables may have. */
  #expand(parts: readonly Part[], self: string, depth: number): { tokens: Token[]; text: string }[] {
    const names = variablesOf(parts);
    let choices: Map<string, string | undefined>[] = [new Map()];
    for (const name of names) {
      const known = this.#known(name);
      const options: readonly (string | undefined)[] =
        known !== 'unknown'
          ? [known[0]]
          : [undefined, ...(name !== self && depth > 0 ? this.#texts(name, depth - 1) : [FRESH])];
      choices = choices.flatMap((choice) => options.slice(0, 12).map((o) => new Map([...choice, [name, o]])));
    }
    return choices.slice(0, 40).flatMap((choice) => {
      const result = substitute(parts, (name) => {
        const value = choice.get(name);
        return value === undefined ? 'absent' : { value };
      });
      return result === null ? [] : [{ tokens: result.tokens, text: result.text }];
    });
  }

  /** Values of the variable with which the template matches the target; other variables match anything. */
  #captures(parts: readonly Part[], key: string, target: string): string[] {
    const found: string[] = [];
    for (let length = 0; length <= target.length; length++)
      for (let start = 0; start + length <= target.length; start++) {
        const text = target.slice(start, start + length);
        if (found.includes(text)) continue;
        const tokens: Token[] = parts.flatMap((part): Token[] => {
          if ('text' in part) return globTokens(part.text);
          if ('literal' in part) return part.literal.split('');
          return part.variable === key ? text.split('') : ['RUN'];
        });
        if (matchTokens(tokens, target)) found.push(text);
      }
    return found.length <= 4 ? found : [...found.slice(0, 3), found[found.length - 1] ?? ''];
  }
}

function variablesOf(parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap((part) => ('variable' in part ? [part.variable] : [])))];
}

function arnPattern(tokens: readonly Token[]): Token[] {
  return splitArnTokens(tokens).flatMap((field, index): Token[] => [
    ...(index > 0 ? [':'] : []),
    ...field.map(
      (token): Token =>
        index === 5 ? token : token === 'RUN' ? 'FIELD-RUN' : token === 'ONE' ? 'FIELD-ONE' : token,
    ),
  ]);
}

function aroundNumber(text: string): string[] {
  if (parseDecimal(text) === null) return [];
  const value = Number(text);
  const near = Math.abs(value) < Number.MAX_SAFE_INTEGER ? [value - 1, value + 0.25, value + 1] : [];
  return [text, ...near.map(String)];
}

function aroundInstant(text: string): string[] {
  const instant = parseInstant(text);
  if (instant === null) return [];
  return [text, ...[-1000, 1000].map((shift) => String(Math.floor((instant + shift) / 1000)))];
}

function aroundRange(text: string): string[] {
  const range = parseRange(text);
  if (range === null) return ['192.0.2.99'];
  const size = 1n << BigInt(range.bits - range.prefix);
  const top = (1n << BigInt(range.bits)) - 1n;
  const near = [range.value, range.value - 1n, range.value + size].filter(
    (value) => value >= 0n && value <= top,
  );
  return [...near.map((value) => formatAddress(range.bits, value)), '192.0.2.99', '2001:db8::99'];
}

/** One text for every way in which the patterns can agree and disagree. */
function witnesses(patterns: readonly (readonly Token[])[]): string[] {
  const texts = new Set<string>();
  for (const pattern of patterns)
    for (const filler of ['', FRESH])
      texts.add(
        pattern
          .map((token) => (token.length === 1 ? token : token.endsWith('RUN') ? filler : FRESH))
          .join(''),
      );
  const open = patterns.filter((pattern) => hasWildcard(pattern) && !isOnlyStar(pattern));
  if (open.length > 1) for (const text of jointWitnesses(patterns)) texts.add(text);
  return [...texts];
}

/** Breadth-first search through all patterns at once. */
function jointWitnesses(patterns: readonly (readonly Token[])[]): string[] {
  const alphabet = [
    ...new Set([...patterns.flatMap((p) => p.filter((token) => token.length === 1)), FRESH]),
  ] as string[];
  const close = (pattern: readonly Token[], positions: readonly number[]): number[] => {
    const all = new Set(positions);
    for (const position of all) if (pattern[position]?.endsWith('RUN')) all.add(position + 1);
    return [...all].sort((a, b) => a - b);
  };
  const step = (pattern: readonly Token[], positions: readonly number[], unit: string): number[] => {
    const next: number[] = [];
    for (const position of positions) {
      const token = pattern[position];
      if (token === 'RUN' || (token === 'FIELD-RUN' && unit !== ':')) next.push(position);
      if (token === 'ONE' || (token === 'FIELD-ONE' && unit !== ':') || token === unit)
        next.push(position + 1);
    }
    return close(pattern, next);
  };
  const start = patterns.map((pattern) => close(pattern, [0]));
  const seen = new Set([JSON.stringify(start)]);
  const queue: { state: number[][]; text: string }[] = [{ state: start, text: '' }];
  const found = new Map<string, string>();
  for (let head = 0; head < queue.length && seen.size < 4000; head++) {
    const { state, text } = queue[head] as { state: number[][]; text: string };
    const accepts = patterns.map((pattern, i) => (state[i]?.includes(pattern.length) ? '1' : '0')).join('');
    if (!found.has(accepts)) found.set(accepts, text);
    for (const unit of alphabet) {
      const next = patterns.map((pattern, i) => step(pattern, state[i] ?? [], unit));
      const name = JSON.stringify(next);
      if (seen.has(name)) continue;
      seen.add(name);
      queue.push({ state: next, text: text + unit });
    }
  }
  return [...found.values()];
}
