/**
 * JSON with interpolations in it, as it stands in heredocs and template files: each interpolation gives way to characters
 * of the same length that JSON takes for part of a string, so that offsets stay what they are, and comes back afterwards.
 */
import { type JsonNode, readJson } from '../../policy/json.ts';
import { SourceText } from '../../policy/source.ts';
import { type DocumentEdit, editDocument, type JsonValue } from '../document-edit.ts';
import type { TextPart } from './hcl.ts';
import type { SourcePart, SourceValue } from './source-value.ts';

/** Private characters: an interpolation within a string, what follows it, one in place of a value, escapes. */
const IN_STRING = '\ue000';
const FILL = '\ue001';
const FOR_VALUE = '\ue002';
const DOLLAR = '\ue003';
const PERCENT = '\ue004';

export interface MaskedJson {
  readonly text: string;
  /** The interpolations in order, as they are written. */
  readonly originals: readonly string[];
  readonly expressions: readonly string[];
  readonly isTemplate: boolean;
}

/** Undefined for a text in which directives stand, or the private characters. */
export function maskJson(
  text: string,
  parts: readonly TextPart[],
  isTemplate: boolean,
): MaskedJson | undefined {
  let masked = '';
  let inString = false;
  const originals: string[] = [];
  const expressions: string[] = [];
  for (const part of parts) {
    if (part.kind === 'directive') return undefined;
    const raw = text.slice(part.start, part.end);
    if (/[\ue000-\ue004]/.test(raw)) return undefined;
    if (part.kind === 'literal') {
      for (let i = 0; i < raw.length; i++) {
        if (inString && raw[i] === '\\') i++;
        else if (raw[i] === '"') inString = !inString;
      }
      masked += isTemplate ? raw.replaceAll('$${', `${DOLLAR}$\{`).replaceAll('%%{', `${PERCENT}%{`) : raw;
      continue;
    }
    originals.push(raw);
    expressions.push(part.expression);
    masked += inString
      ? IN_STRING + FILL.repeat(raw.length - 1)
      : `"${FOR_VALUE}${FILL.repeat(raw.length - 3)}"`;
  }
  return { text: masked, originals, expressions, isTemplate };
}

/** The text with edits, and the interpolations where they were. */
export function editMasked(
  { text, originals, isTemplate }: MaskedJson,
  edits: readonly DocumentEdit[],
): string | undefined {
  if (!isTemplate) return editDocument(text, edits)?.text;
  const escaped = edits.map((edit): DocumentEdit => ({ ...edit, value: escapedValue(edit.value) }));
  const edited = editDocument(text, escaped)?.text;
  let next = 0;
  return edited
    ?.replaceAll(/"\ue002\ue001*"|\ue000\ue001*/g, () => originals[next++] ?? '')
    .replaceAll(DOLLAR, '$')
    .replaceAll(PERCENT, '%');
}

/** What is put in is text, whatever signs of the template language it has. */
function escapedValue(value: JsonValue): JsonValue {
  if (typeof value === 'string')
    return value.replaceAll('${', `${DOLLAR}$\{`).replaceAll('%{', `${PERCENT}%{`);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => escapedValue(item));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, escapedValue(member)]));
}

/** What the JSON says; undefined where it is none. */
export function maskedValue({ text, expressions }: MaskedJson): SourceValue | undefined {
  const result = readJson(new SourceText('', text));
  return result.ok ? new Unmasking(expressions).value(result.value) : undefined;
}

class Unmasking {
  readonly #expressions: readonly string[];
  /** Values are visited in the order in which they stand, so that each finds its own. */
  #next = 0;

  constructor(expressions: readonly string[]) {
    this.#expressions = expressions;
  }

  value(node: JsonNode): SourceValue {
    switch (node.kind) {
      case 'string':
        return this.#text(node.value);
      case 'array':
        return { kind: 'list', items: node.items.map((item) => this.value(item)) };
      case 'object': {
        let isOpen = false;
        const members = node.members.map(({ key, value }) => {
          const name = this.#text(key);
          const text = name.kind === 'text' && name.parts.every((part) => typeof part === 'string');
          if (!text) isOpen = true;
          return { name: text ? name.parts.join('') : '', value: this.value(value) };
        });
        return isOpen ? { kind: 'expression', expression: '{…}' } : { kind: 'object', members };
      }
      case 'null':
        return { kind: 'other', value: null };
      default:
        return { kind: 'other', value: node.value };
    }
  }

  #text(masked: string): SourceValue {
    if (masked.startsWith(FOR_VALUE)) return { kind: 'expression', expression: this.#expression() };
    const parts: SourcePart[] = [];
    for (const piece of masked.split(/(\ue000\ue001*)/)) {
      if (piece.startsWith(IN_STRING)) parts.push({ expression: this.#expression() });
      else if (piece !== '') parts.push(piece.replaceAll(/[\ue003\ue004]/g, ''));
    }
    return { kind: 'text', parts: parts.length === 0 ? [''] : parts };
  }

  #expression(): string {
    return this.#expressions[this.#next++] ?? '';
  }
}
