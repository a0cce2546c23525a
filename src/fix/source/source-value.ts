/**
 * A policy as it stands in somebody's sources: the shape of the JSON that it becomes, with expressions in place of what
 * only deployment knows. And whether it may be a policy as AWS has it: every expression stands for one text, the same
 * wherever it is.
 */

export type SourceValue =
  | { readonly kind: 'text'; readonly parts: readonly SourcePart[] }
  /** An expression that stands for a value of any kind. */
  | { readonly kind: 'expression'; readonly expression: string }
  | { readonly kind: 'list'; readonly items: readonly SourceValue[] }
  | { readonly kind: 'object'; readonly members: readonly SourceMember[] }
  | { readonly kind: 'other'; readonly value: number | boolean | null };

export type SourcePart = string | { readonly expression: string };

export interface SourceMember {
  readonly name: string;
  readonly value: SourceValue;
}

/** What each expression stands for: a text, or a value as JSON. */
export type Bindings = ReadonlyMap<string, string>;

const NO_BINDINGS: Bindings = new Map();

/** How many comparisons one policy is worth. */
const STEPS = 50_000;
/** How many expressions one text or list may have. */
const MOST_PARTS = 100;

/**
 * What the expressions of a document stand for if it is the policy; undefined if it cannot be, or if it says so little
 * that it could be nearly any. `bound`: what is known of them already.
 */
export function correspondence(
  source: SourceValue,
  policy: unknown,
  bound: Bindings = NO_BINDINGS,
): Bindings | undefined {
  if (source.kind !== 'object' || !statementsOf(source).every(saysSomething)) return undefined;
  return new Matcher().document(source.members, policy, bound);
}

/** The statements of a document, of which there may be one without a list. */
export function statementsOf(document: SourceValue): readonly SourceValue[] {
  const value = memberOf(document, 'Statement');
  return value?.kind === 'list' ? value.items : value ? [value] : [];
}

/** Whether the document has nothing but statements that are written out. */
export function isWrittenOut(document: SourceValue): boolean {
  const all = statementsOf(document);
  return all.length > 0 && all.every(({ kind }) => kind === 'object');
}

export function memberOf(value: SourceValue, name: string): SourceValue | undefined {
  return value.kind === 'object' ? value.members.find((member) => member.name === name)?.value : undefined;
}

/** The text of a value that holds no expression. */
export function literalOf(value: SourceValue | undefined): string | undefined {
  if (value?.kind !== 'text') return undefined;
  const texts = value.parts.flatMap((part) => (typeof part === 'string' ? [part] : []));
  return texts.length === value.parts.length ? texts.join('') : undefined;
}

/** A statement of which no word of an action is written out could be any. */
function saysSomething(statement: SourceValue): boolean {
  const actions = memberOf(statement, 'Action') ?? memberOf(statement, 'NotAction');
  const all = actions?.kind === 'list' ? actions.items : actions ? [actions] : [];
  return all.some(
    (action) =>
      action.kind === 'text' && action.parts.some((part) => typeof part === 'string' && /\w\w|\*/.test(part)),
  );
}

class Matcher {
  #left = STEPS;

  document(members: readonly SourceMember[], policy: unknown, bound: Bindings): Bindings | undefined {
    if (!isObject(policy)) return undefined;
    let now: Bindings | undefined = bound;
    const there = named(members);
    for (const name of new Set([...there.keys(), ...Object.keys(policy)])) {
      const source = there.get(name);
      if (name === 'Statement') {
        now = now && source && this.#statements(source, policy[name], now);
      } else if (source && name in policy) now = now && this.#scalar(source, policy[name], now);
      // An Id that only one side has changes nothing.
      else if (name !== 'Id') return undefined;
    }
    return now;
  }

  /** In order: neither AWS nor those who deploy change it. */
  #statements(source: SourceValue, given: unknown, bound: Bindings): Bindings | undefined {
    const all = source.kind === 'list' ? source.items : [source];
    const policy = Array.isArray(given) ? given : [given];
    if (all.length !== policy.length) return undefined;
    let now: Bindings | undefined = bound;
    for (let i = 0; i < all.length && now; i++) now = this.#statement(all[i]!, policy[i], now);
    return now;
  }

  #statement(source: SourceValue, policy: unknown, bound: Bindings): Bindings | undefined {
    if (source.kind !== 'object' || !isObject(policy)) return undefined;
    const there = named(source.members);
    if (literalOf(there.get('Sid')) === '') there.delete('Sid');
    const names = Object.keys(policy).filter((name) => name !== 'Sid' || policy[name] !== '');
    if (there.size !== names.length) return undefined;
    let now: Bindings | undefined = bound;
    for (const name of names) {
      const value = there.get(name);
      if (!now || !value) return undefined;
      now = this.#element(name, value, policy[name], now);
    }
    return now;
  }

  #element(name: string, source: SourceValue, policy: unknown, bound: Bindings): Bindings | undefined {
    if (source.kind === 'expression') return bindValue(source.expression, policy, bound);
    switch (name) {
      case 'Sid':
      case 'Effect':
        return this.#scalar(source, policy, bound);
      case 'Condition':
        return this.#objects(source, policy, bound, (inner, value, now) =>
          this.#objects(inner, value, now, (values, given, then) => this.#set(values, given, then)),
        );
      case 'Principal':
      case 'NotPrincipal':
        return source.kind === 'object'
          ? this.#objects(source, policy, bound, (values, given, now) => this.#set(values, given, now))
          : this.#set(source, policy, bound);
      default:
        return this.#set(source, policy, bound);
    }
  }

  /** Objects with the same members. */
  #objects(
    source: SourceValue,
    policy: unknown,
    bound: Bindings,
    member: (source: SourceValue, policy: unknown, bound: Bindings) => Bindings | undefined,
  ): Bindings | undefined {
    if (source.kind === 'expression') return bindValue(source.expression, policy, bound);
    if (source.kind !== 'object' || !isObject(policy)) return undefined;
    const there = named(source.members);
    const names = Object.keys(policy);
    if (there.size !== names.length || there.size !== source.members.length) return undefined;
    let now: Bindings | undefined = bound;
    for (const name of names) {
      const value = there.get(name);
      now = now && value && member(value, policy[name], now);
    }
    return now;
  }

  /** One value or several, in any order. */
  #set(source: SourceValue, policy: unknown, bound: Bindings): Bindings | undefined {
    if (source.kind === 'expression') return bindValue(source.expression, policy, bound);
    const given = [...new Set((Array.isArray(policy) ? policy : [policy]).map(scalarText))];
    const all = source.kind === 'list' ? source.items : [source];
    // What is written out is found first: an expression takes what is left.
    const literals = all.filter((item) => literalText(item) !== undefined);
    const rest = new Set(given);
    const texts = new Set(literals.map(literalText));
    for (const text of texts) {
      const same = [...rest].find((value) => isSameText(text!, value ?? ''));
      if (same === undefined) return undefined;
      rest.delete(same);
    }
    const open = all.filter((item) => literalText(item) === undefined);
    if (open.length > MOST_PARTS || open.length !== rest.size) return undefined;
    return this.#assign(open, [...rest], bound);
  }

  /** Each expression takes one of the values that are left. */
  #assign(
    open: readonly SourceValue[],
    values: readonly (string | undefined)[],
    bound: Bindings,
  ): Bindings | undefined {
    const [first, ...others] = open;
    if (!first) return values.length === 0 ? bound : undefined;
    for (let i = 0; i < values.length; i++) {
      if (this.#left-- <= 0) return undefined;
      const now = this.#scalar(first, values[i], bound);
      const all = now && this.#assign(others, values.toSpliced(i, 1), now);
      if (all) return all;
    }
    return undefined;
  }

  #scalar(source: SourceValue, policy: unknown, bound: Bindings): Bindings | undefined {
    const text = scalarText(policy);
    if (text === undefined) return undefined;
    switch (source.kind) {
      case 'text':
        return this.#text(source.parts, 0, text, 0, bound);
      case 'expression':
        return bind(source.expression, text, bound);
      case 'other':
        return String(source.value) === text ? bound : undefined;
      default:
        return undefined;
    }
  }

  /** Whether a text may be what is left of the parts. */
  #text(
    parts: readonly SourcePart[],
    index: number,
    text: string,
    at: number,
    bound: Bindings,
  ): Bindings | undefined {
    if (this.#left-- <= 0 || index > MOST_PARTS) return undefined;
    const part = parts[index];
    if (part === undefined) return at === text.length ? bound : undefined;
    const known = typeof part === 'string' ? part : bound.get(part.expression);
    if (known !== undefined)
      return text.startsWith(known, at)
        ? this.#text(parts, index + 1, text, at + known.length, bound)
        : undefined;
    const { expression } = part as { readonly expression: string };
    const next = parts[index + 1];
    if (next === undefined) return bind(expression, text.slice(at), bound);
    for (let end = at; end <= text.length; end++) {
      if (typeof next === 'string') {
        end = text.indexOf(next, end);
        if (end < 0) return undefined;
      }
      const now = bind(expression, text.slice(at, end), bound);
      const all = now && this.#text(parts, index + 1, text, end, now);
      if (all) return all;
      if (this.#left <= 0) return undefined;
    }
    return undefined;
  }
}

/** A list of one is no text: with a second value it would be a list in a list. */
function bindValue(expression: string, value: unknown, bound: Bindings): Bindings | undefined {
  return bind(expression, scalarText(value) ?? JSON.stringify(value), bound);
}

function named(members: readonly SourceMember[]): Map<string, SourceValue> {
  return new Map(members.map(({ name, value }) => [name, value]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function scalarText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function literalText(value: SourceValue): string | undefined {
  return value.kind === 'other' ? String(value.value) : literalOf(value);
}

/** AWS writes out an account's id as the ARN of its root user. */
function isSameText(source: string, policy: string): boolean {
  return source === policy || (/^\d{12}$/.test(source) && policy === `arn:aws:iam::${source}:root`);
}

/** What is known of an expression by its name keeps it from standing for anything. */
function bind(expression: string, text: string, bound: Bindings): Bindings | undefined {
  const known = bound.get(expression);
  if (known !== undefined) return known === text ? bound : undefined;
  if (/\.account_id$|AWS::AccountId$/.test(expression) && !/^\d{12}$/.test(text)) return undefined;
  if (/\.partition$|AWS::Partition$/.test(expression) && !/^aws(?:-[a-z]+)*$/.test(text)) return undefined;
  if (/\.arn$|\.Arn$/.test(expression) && !/^[["]*arn:/.test(text)) return undefined;
  return new Map([...bound, [expression, text]]);
}
