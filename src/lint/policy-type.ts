/**
 * What kind of policy a document is, from its shape alone: for documents that nobody named. What has no shape
 * of its own is taken for the commonest kind, so a caller who knows better should say so.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html
 */
import { supportsRcp } from '../catalog/rcp-service.ts';
import type { PolicyType, Statement } from '../policy/ast.ts';
import type { JsonNode } from '../policy/json.ts';
import { parsePolicy, parsePolicyNode } from '../policy/parse.ts';
import type { SourceText } from '../policy/source.ts';

/**
 * The type a policy document most likely has: `trust`, `key`, `rcp` or `resource` when it names principals, else
 * `identity`. Boundaries, session policies and SCPs look like identity-based policies, and VPC endpoint policies
 * like resource-based ones. Give a node to look at one value of a larger document.
 */
export function guessPolicyType(source: SourceText, node?: JsonNode): PolicyType {
  const policy = node ? parsePolicyNode(source, node, 'resource') : parsePolicy(source, 'resource');
  const { statements } = policy;
  if (!statements.some(({ principal }) => principal !== undefined)) return 'identity';
  const services = new Set(statements.flatMap(servicesOf));
  if (statements.every(looksLikeRcp) && [...services].every(supportsRcp)) return 'rcp';
  if (services.size === 1 && services.has('sts')) return 'trust';
  if (services.size === 1 && services.has('kms')) return 'key';
  return 'resource';
}

function servicesOf({ action }: Statement): readonly string[] {
  return (action?.values ?? []).map((value) => value.slice(0, Math.max(0, value.indexOf(':'))).toLowerCase());
}

/** A Deny for everyone on every resource: a resource's own policy names the resource, or allows something too. */
function looksLikeRcp({ effect, principal, resource }: Statement): boolean {
  const isForEveryone = principal?.entries.length === 1 && principal.entries[0]!.value === '*';
  return (
    effect === 'Deny' && isForEveryone && !principal.negated && (resource?.values.includes('*') ?? false)
  );
}
