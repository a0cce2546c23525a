/**
 * Policy text with policy variables, ready to be filled in from a request.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
import type { PolicyVersion } from '../../policy/ast.ts';
import { hasVariable, parseTemplate } from '../../policy/variable.ts';
import type { KeySlot, KeyTable, RequestState } from '../context.ts';
import { ABSENT, asList, type SlotValue } from '../slot-value.ts';
import type { LiteralAt } from './glob.ts';

interface Variable {
  readonly kind: 'variable';
  readonly key: KeySlot;
  readonly fallback: string | undefined;
}

export type PreparedPart =
  | { readonly kind: 'pattern'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string }
  | Variable;

/** A variable has no value: what holds it matches nothing (rules `variable-null`, `variable-multivalued`). */
export const NULL: unique symbol = Symbol('null');
/** A variable's value is not known. */
export const UNRESOLVED: unique symbol = Symbol('unresolved');

export class Filled {
  readonly text: string;
  /** Ranges of `text` whose characters stand for themselves. */
  readonly #literal: readonly { readonly from: number; readonly to: number }[];
  /** Whether a value that was filled in holds a wildcard character. */
  readonly hasForeignWildcard: boolean;

  constructor(text: string, literal: readonly { from: number; to: number }[], hasForeignWildcard: boolean) {
    this.text = text;
    this.#literal = literal;
    this.hasForeignWildcard = hasForeignWildcard;
  }

  readonly literalAt: LiteralAt = (offset) =>
    this.#literal.some(({ from, to }) => offset >= from && offset < to);
}

export class Template {
  readonly parts: readonly PreparedPart[];
  readonly #variables: readonly Variable[];
  /** The keys that the text refers to. */
  readonly keys: readonly KeySlot[];
  readonly #values: string[] = [];
  #filled: Filled | undefined;

  private constructor(parts: readonly PreparedPart[]) {
    this.parts = parts;
    this.#variables = parts.filter((part) => part.kind === 'variable');
    this.keys = this.#variables.map(({ key }) => key);
  }

  /**
   * The template of a text, or undefined when the text holds nothing to fill in. In a document that is not of
   * Version 2012-10-17 a `${…}` is literal text, its wildcards included (rule `variable-version`).
   */
  static of(text: string, version: PolicyVersion, keys: KeyTable): Template | undefined {
    if (!hasVariable(text)) return undefined;
    const parsed = parseTemplate(text);
    if (!parsed.ok) return undefined;
    const parts = parsed.parts.map((part): PreparedPart => {
      if (part.kind === 'text') return { kind: 'pattern', text: part.text };
      if (part.kind === 'literal') {
        return { kind: 'literal', text: version === '2012-10-17' ? part.text : `\${${part.text}}` };
      }
      if (version === '2012-10-17') return { ...part, key: keys.slotOf(part.key) };
      return { kind: 'literal', text: spelledVariable(part.key, part.fallback) };
    });
    return new Template(parts);
  }

  /** The text with the request's values; the same object as long as the values stay the same. */
  fill(state: RequestState): Filled | typeof NULL | typeof UNRESOLVED {
    const values = this.#values;
    let isSame = this.#filled !== undefined;
    let unresolved = false;
    for (let i = 0; i < this.#variables.length; i++) {
      const { key, fallback } = this.#variables[i]!;
      const value = variableValue(key, fallback, state);
      if (value === NULL) return NULL;
      if (value === UNRESOLVED) {
        unresolved = true;
        continue;
      }
      if (values[i] !== value) {
        values[i] = value;
        isSame = false;
      }
    }
    if (unresolved) {
      this.#filled = undefined;
      return UNRESOLVED;
    }
    if (!isSame) this.#filled = this.#fillIn();
    return this.#filled!;
  }

  #fillIn(): Filled {
    let text = '';
    let foreign = false;
    let variable = 0;
    const literal: { from: number; to: number }[] = [];
    for (const part of this.parts) {
      if (part.kind === 'pattern') {
        text += part.text;
        continue;
      }
      let value = '';
      if (part.kind === 'literal') value = part.text;
      else {
        value = this.#values[variable++]!;
        if (part.fallback !== value && (value.includes('*') || value.includes('?'))) foreign = true;
      }
      literal.push({ from: text.length, to: text.length + value.length });
      text += value;
    }
    return new Filled(text, literal, foreign);
  }
}

function variableValue(
  key: KeySlot,
  fallback: string | undefined,
  state: RequestState,
): string | typeof NULL | typeof UNRESOLVED {
  const raw = state.valueOf(key);
  const value: SlotValue = key.multivalued ? asList(raw) : raw;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return NULL;
  if (value === ABSENT) return fallback ?? NULL;
  // Whatever a multivalued key holds, it is no value; only its absence could bring in a default.
  return key.multivalued && fallback === undefined ? NULL : UNRESOLVED;
}

function spelledVariable(key: string, fallback: string | undefined): string {
  return fallback === undefined ? `\${${key}}` : `\${${key}, '${fallback}'}`;
}
