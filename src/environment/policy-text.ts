/**
 * A policy document inside a snapshot file, read when somebody needs it. Only the place is kept: a snapshot of
 * 10,000 roles has more documents than any question asks for.
 */
import type { Policy, PolicyType } from '../policy/ast.ts';
import { type JsonNode, readJsonAt } from '../policy/json.ts';
import { parsePolicy, parsePolicyNode } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';

/** Parsed documents that came as strings, so that equal ones in one file are one `Policy`. */
export type PolicyCache = Map<string, Policy>;

export class PolicyText {
  readonly source: SourceText;
  /** Offset of the value that holds the document: an object, or a string with the document in it. */
  readonly start: number;
  readonly #cache: PolicyCache;
  readonly #isEscaped: boolean;
  #policy: Policy | undefined;

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

  /** The document as a policy of this type; whatever cannot be read is a fault in it. The same object every time. */
  policy(type: PolicyType): Policy {
    if (this.#policy?.type === type) return this.#policy;
    const policy = this.#parse(type);
    this.#policy ??= policy;
    return policy;
  }

  #parse(type: PolicyType): Policy {
    const result = readJsonAt(this.source, this.start);
    // The whole file was read as JSON when it was loaded.
    if (!result.ok) return parsePolicy(new SourceText(this.source.name, ''), type);
    const node = this.#isEscaped ? unescaped(result.value) : result.value;
    if (node.kind !== 'string') return parsePolicyNode(this.source, node, type);
    const key = `${type}\n${this.source.name}\n${node.value}`;
    let policy = this.#cache.get(key);
    if (!policy) {
      policy = parsePolicyNode(this.source, node, type);
      this.#cache.set(key, policy);
    }
    return policy;
  }
}

/**
 * A string whose quotes are escaped once more than its JSON needs, as `get-rest-api` prints policies.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-create-attach.html
 */
function unescaped(node: JsonNode): JsonNode {
  if (node.kind !== 'string' || !node.value.includes('\\"')) return node;
  const result = readJsonAt(new SourceText('', `"${node.value}"`), 0);
  return result.ok && result.value.kind === 'string' ? { ...node, value: result.value.value } : node;
}
