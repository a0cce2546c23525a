/**
 * A policy document inside a snapshot file, read when somebody needs it. Only the place is kept: a snapshot of
 * 10,000 roles has more documents than any question asks for.
 */
import type { AttachedPolicy } from '../engine/policy-set.ts';
import type { Policy, PolicyType } from '../policy/ast.ts';
import { type JsonNode, readJsonAt } from '../policy/json.ts';
import { parsePolicy } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';

/** Parsed documents by type and text: equal documents are one `Policy`, wherever they stand. */
export type PolicyCache = Map<string, Policy>;

/** A policy, and where its text starts in the file. */
export type PlacedPolicy = Required<Pick<AttachedPolicy, 'policy' | 'origin'>> & { readonly policy: Policy };

export class PolicyText {
  readonly source: SourceText;
  /** Offset of the value that holds the document: an object, or a string with the document in it. */
  readonly start: number;
  readonly #cache: PolicyCache;
  readonly #isEscaped: boolean;
  #placed: PlacedPolicy | undefined;

  constructor(source: SourceText, start: number, cache: PolicyCache, isEscaped = false) {
    this.source = source;
    this.start = start;
    this.#cache = cache;
    this.#isEscaped = isEscaped;
  }

  /** Path of the file within the snapshot. */
  get file(): string {
    return this.source.name;
  }

  /** The document as a policy of this type; whatever cannot be read is a fault in it. */
  policy(type: PolicyType): Policy {
    return this.placed(type).policy;
  }

  /**
   * The policy with its place. A document that stands in a string, as bucket policies do, has lines of its own:
   * its origin is the start of the file.
   */
  placed(type: PolicyType): PlacedPolicy {
    if (this.#placed?.policy.type === type) return this.#placed;
    const placed = this.#place(type);
    this.#placed ??= placed;
    return placed;
  }

  #place(type: PolicyType): PlacedPolicy {
    const { source, start } = this;
    const result = readJsonAt(source, start);
    // Files that are no JSON have no documents, so there is always a value here.
    const node: JsonNode = result.ok ? result.value : { kind: 'null', start, end: start };
    if (node.kind === 'string') {
      const text = this.#isEscaped ? unescaped(node.value) : node.value;
      return { policy: this.#parse(text, type), origin: { source: source.name, line: 1, column: 1 } };
    }
    const text = source.text.slice(node.start, node.end);
    return { policy: this.#parse(text, type), origin: { source: source.name, ...source.positionAt(start) } };
  }

  #parse(text: string, type: PolicyType): Policy {
    const key = `${type} ${text}`;
    let policy = this.#cache.get(key);
    if (!policy) {
      policy = parsePolicy(new SourceText(this.source.name, text), type);
      this.#cache.set(key, policy);
    }
    return policy;
  }
}

/**
 * A string whose quotes are escaped once more than its JSON needs, as `get-rest-api` prints policies.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-create-attach.html
 */
function unescaped(text: string): string {
  if (!text.includes('\\"')) return text;
  const result = readJsonAt(new SourceText('', `"${text}"`), 0);
  return result.ok && result.value.kind === 'string' ? result.value.value : text;
}
