/**
 * An answer of the SDK in the form in which the AWS CLI prints it: members as the API names them, times as texts,
 * and IAM's policy documents decoded.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
import { type JsonNode, readJson } from '../policy/json.ts';
import { SourceText } from '../policy/source.ts';

/** Members of IAM's answers that hold a percent-encoded policy document. */
const DOCUMENTS: ReadonlySet<string> = new Set(['AssumeRolePolicyDocument', 'Document', 'PolicyDocument']);

/** The text of the file for an answer of a service, without the SDK's own notes. */
export function outputText(
  service: string,
  { $metadata: _, ...output }: Readonly<Record<string, unknown>>,
): string {
  const text = JSON.stringify(output);
  const plain: unknown =
    service === 'iam'
      ? JSON.parse(text, (key, value: unknown) =>
          DOCUMENTS.has(key) && typeof value === 'string' ? documentOf(value) : value,
        )
      : JSON.parse(text);
  return `${JSON.stringify(plain, null, 4)}\n`;
}

/**
 * A policy document as JSON. One that JSON would print otherwise than it was written stays a text: names that come
 * twice, and numbers that lose digits, mean something to whoever reads the policy.
 */
function documentOf(value: string): unknown {
  const text = decoded(value);
  const result = readJson(new SourceText('', text));
  return result.ok && result.value.kind === 'object' && isPlain(result.value) ? JSON.parse(text) : text;
}

/** IAM encodes documents by RFC 3986. A text that begins with a brace was not encoded: a `%` in it is a `%`. */
function decoded(value: string): string {
  if (!value.startsWith('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function isPlain(node: JsonNode): boolean {
  switch (node.kind) {
    case 'object': {
      const names = new Set(node.members.map(({ key }) => key));
      // A name that is a number would move to the front.
      const isOrdered = node.members.every(({ key }) => !/^[0-9]+$/.test(key));
      return (
        names.size === node.members.length && isOrdered && node.members.every(({ value }) => isPlain(value))
      );
    }
    case 'array':
      return node.items.every((item) => isPlain(item));
    case 'number':
      return String(node.value) === node.raw;
    default:
      return true;
  }
}
