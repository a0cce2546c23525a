/**
 * The JSON that sts:DecodeAuthorizationMessage returns: what EC2 checked, with the Deny statements that matched.
 * It names neither the policy nor its type. People paste it as the whole response, as the string in it, escaped
 * or not, or as the object alone; the documentation has it in an older shape with empty texts for empty lists.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
 */
import { canonicalAction } from '../catalog/operation-action.ts';
import { requiredOf } from './access-denied-message.ts';
import { ContextKeys } from './context-keys.ts';
import type { Claim, Denial, MatchedStatement } from './denial.ts';
import type { JsonCursor } from './json-cursor.ts';
import { derive, NO_PRINCIPAL, readPrincipal } from './principal.ts';
import { readResourceText } from './resource-text.ts';

/** More levels of quoting than anybody pastes. */
const QUOTING_LIMIT = 6;

/** The object inside whatever quoting a value has; undefined when it is no decoded message. */
export function findDecodedMessage(value: JsonCursor): JsonCursor | undefined {
  let cursor: JsonCursor | undefined = value;
  for (let depth = 0; cursor !== undefined && depth < QUOTING_LIMIT; depth++) {
    if (cursor.node.kind === 'string') {
      cursor = cursor.embedded();
      continue;
    }
    const inner: JsonCursor | undefined = cursor.get('DecodedMessage');
    if (inner === undefined) return isDecodedMessage(cursor) ? cursor.asRoot() : undefined;
    cursor = inner;
  }
  return undefined;
}

function isDecodedMessage(cursor: JsonCursor): boolean {
  const context = cursor.get('context');
  return cursor.get('explicitDeny') !== undefined && context?.get('action') !== undefined;
}

/** What a decoded message says. */
export function readDecodedMessage(message: JsonCursor): Denial {
  const context = message.get('context');
  const conditions = conditionsOf(context?.get('conditions'));
  const printed = context?.at('principal', 'arn')?.claim();
  const principal = printed === undefined ? NO_PRINCIPAL : readPrincipal(printed);
  const pseudo = new Map(conditions.map(({ key, values }) => [key.toLowerCase(), values[0]]));
  const service = pseudo.get('aws:service')?.claim();
  const action = readAction(context?.get('action')?.claim(), service);
  const printedResource = context?.get('resource')?.claim();
  const resource =
    printedResource && readResourceText(printedResource, action.action?.value, principal.principal?.value);
  const keys = new ContextKeys();
  for (const { key, values, at } of conditions) {
    const lower = key.toLowerCase();
    if (DESCRIBES_RESOURCE.has(lower)) continue;
    const texts = values.flatMap((value) => value.scalar ?? []);
    if (lower === 'ec2:instanceid' && texts[0] === '*') continue;
    if (texts.length === 1) keys.known(key, texts[0]!, values[0]!.origin());
    else if (texts.length > 1) keys.list(key, texts, at.origin());
  }
  if (action.action?.value === 'iam:PassRole' && service && !pseudo.has('iam:passedtoservice')) {
    // The service that evaluated is the one whose operation wanted to pass the role.
    const value = `${service.value}.amazonaws.com`;
    keys.known('iam:PassedToService', value, { ...service.from, inferred: 'evaluating-service' });
  }
  const deny = message.get('explicitDeny');
  const explicit = deny?.scalar?.toLowerCase();
  return {
    form: 'decoded-message',
    classification: message.get('allowed')?.scalar?.toLowerCase() === 'true' ? 'none' : 'authorization',
    principalKind: principal.principalKind,
    principal: principal.principal,
    session: principal.session,
    accountId: principal.accountId,
    principalId: context?.at('principal', 'id')?.claim(),
    ...action,
    requiredActions:
      action.action && requiredOf({ action: action.action.value, operation: undefined, services: [] }),
    resource: resource?.resource,
    resourceText: resource?.resourceText,
    resourceAccount: pseudo.get('aws:account')?.claim(),
    reason: {
      kind: explicit === 'true' ? 'explicit' : explicit === 'false' ? 'implicit' : 'unstated',
      from: deny?.origin(),
    },
    context: keys.toMap(),
    region: pseudo.get('aws:region')?.claim(),
    matchedStatements: itemsOf(message.get('matchedStatements')).map(readStatement),
    contradictions: keys.contradictions,
    anomalies: [...principal.anomalies, ...(resource?.anomalies ?? [])],
  };
}

/** Printed like condition keys, but they describe the resource under evaluation; no policy can name them. */
const DESCRIBES_RESOURCE: ReadonlySet<string> = new Set([
  'aws:account',
  'aws:arn',
  'aws:region',
  'aws:resource',
  'aws:service',
  'aws:type',
  'iam:rolename',
]);

/**
 * OBSERVED: explicit denials print the action without its prefix (`RunInstances`). `aws:Service` is the service
 * that evaluated, which is the action's own, except for the role that a call passes.
 */
function readAction(
  printed: Claim<string> | undefined,
  service: Claim<string> | undefined,
): Pick<Denial, 'action' | 'actionText'> {
  if (printed === undefined) return {};
  if (printed.value.includes(':')) return { action: { ...printed, value: canonicalAction(printed.value) } };
  const prefix = printed.value === 'PassRole' ? 'iam' : service?.value;
  if (prefix === undefined) return { actionText: printed };
  return { action: derive(printed, `${prefix}:${printed.value}`, 'prefix-of-service'), actionText: printed };
}

interface Condition {
  readonly key: string;
  readonly values: readonly JsonCursor[];
  readonly at: JsonCursor;
}

/** `{items: [{key, values}]}`, and in the older shape `[{item: {key, values}}]`. */
function conditionsOf(cursor: JsonCursor | undefined): readonly Condition[] {
  return itemsOf(cursor).flatMap((entry) => {
    const item = entry.get('item') ?? entry;
    const key = item.get('key')?.string;
    return key === undefined ? [] : [{ key, values: valuesOf(item.get('values')), at: item }];
  });
}

/** A list as such, or under `items`; none for the empty text that old samples have. */
function itemsOf(cursor: JsonCursor | undefined): readonly JsonCursor[] {
  return (cursor?.get('items') ?? cursor)?.items() ?? [];
}

/** Values as such, or each under `value`. */
function valuesOf(cursor: JsonCursor | undefined): readonly JsonCursor[] {
  return itemsOf(cursor).map((entry) => entry.get('value') ?? entry);
}

function textsOf(cursor: JsonCursor | undefined): readonly string[] {
  return valuesOf(cursor).flatMap((value) => value.scalar ?? []);
}

function readStatement(statement: JsonCursor): MatchedStatement {
  const effect = statement.get('effect')?.string?.toUpperCase() === 'ALLOW' ? 'Allow' : 'Deny';
  return {
    sid: statement.get('statementId')?.string ?? '',
    effect,
    actions: textsOf(statement.get('actions')),
    resources: textsOf(statement.get('resources')),
    principals: textsOf(statement.get('principals')),
    conditions: conditionsOf(statement.get('conditions')).map(({ key, values }) => ({
      key,
      values: values.flatMap((value) => value.scalar ?? []),
    })),
    sourcePolicyId: statement.get('sourcePolicyId')?.string,
    sourcePolicyType: statement.get('sourcePolicyType')?.string,
    from: statement.origin(),
  };
}
