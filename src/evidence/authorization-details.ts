/**
 * The record that AWS keeps of a refused request, as GetRequestAuthorizationDetails returns it: every action and
 * resource that the call was checked for, the policies that took part, the statements that matched, and the
 * request context. One call may be checked for several pairs; each pair that was refused is a denial of its own.
 *
 * Values are printed as text in forms of their own: lists as `[a, b]`, an address with `/32`, the epoch as an
 * instant. What is not listed was absent, as far as that can be concluded: see `REST_OF_GLOBAL_KEYS`.
 * @see https://docs.aws.amazon.com/iam-toolbox/latest/APIReference/API_GetRequestAuthorizationDetails.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied-authorization-id.html
 */
import { isMultivaluedKey } from '../catalog/condition-key.ts';
import { canonicalAction } from '../catalog/operation-action.ts';
import { parseArn } from '../policy/arn.ts';
import { parseInstant } from '../policy/literal/instant.ts';
import { ContextKeys } from './context-keys.ts';
import {
  type Claim,
  type ContextClaim,
  type Denial,
  type EvaluatedEffect,
  type EvaluatedPolicy,
  type Layer,
  REST_OF_GLOBAL_KEYS,
  type Reason,
} from './denial.ts';
import type { JsonCursor } from './json-cursor.ts';
import { derive, NO_PRINCIPAL, type Principal, readPrincipal } from './principal.ts';
import { readResourceText } from './resource-text.ts';

/** Whether a value is an authorization record, or a page of one. */
export function isAuthorizationDetails(value: JsonCursor): boolean {
  const evaluations = value.get('evaluations');
  if (evaluations?.node.kind !== 'array') return false;
  const [first] = evaluations.items();
  return first === undefined
    ? value.get('requestContext')?.isObject === true
    : first.get('evaluatedEffect') !== undefined;
}

/** The refused pairs of a record; where none was, the first one, as no denial. */
export function readAuthorizationDetails(record: JsonCursor): readonly Denial[] {
  const evaluations = (record.get('evaluations')?.items() ?? []).slice(0, LIST_LIMIT);
  const evaluatedActions = evaluations.flatMap(evaluatedAction);
  const refused = evaluations.filter((each) => effectOf(each) !== 'allow');
  return (refused.length > 0 ? refused : evaluations.slice(0, 1)).map((each) => ({
    ...denialOf(record, each),
    evaluatedActions,
  }));
}

/** More evaluations, and more policies, than this are not read: no call has as many. */
const LIST_LIMIT = 500;

function denialOf(record: JsonCursor, evaluation: JsonCursor): Denial {
  const keys = readContext(record, evaluation);
  const context = new Map(keys.toMap());
  const listed = record.get('requestContext');
  if (listed?.isObject) {
    context.set(REST_OF_GLOBAL_KEYS, { key: REST_OF_GLOBAL_KEYS, state: 'absent', from: listed.origin() });
  }
  const known = (key: string): Claim<string> | undefined => singleValue(context.get(key));
  const principalId = known('aws:userid');
  const caller = callerOf(known('aws:principalarn'), principalId);
  const printedAction = evaluation.get('action')?.claim();
  const action = printedAction && { ...printedAction, value: canonicalAction(printedAction.value) };
  const printed = evaluation.get('resource')?.claim();
  const resource = printed && readResourceText(printed, action?.value, caller.principal?.value);
  const policies = readPolicies(record, evaluation);
  return {
    form: 'authorization-details',
    classification: effectOf(evaluation) === 'allow' ? 'none' : 'authorization',
    principalKind: caller.principalKind,
    principal: caller.principal,
    session: caller.session,
    sessionIssuer: caller.session && caller.principal,
    accountId: known('aws:principalaccount') ?? caller.accountId,
    principalId,
    action,
    resource: resource?.resource ?? (action && emptyResource(evaluation)),
    resourceText: resource?.resourceText,
    resourceAccount: known('aws:resourceaccount'),
    reason: reasonOf(evaluation, policies),
    context,
    time: known('aws:currenttime'),
    region: known('aws:requestedregion'),
    vpcEndpointId: known('aws:sourcevpce'),
    evaluatedPolicies: policies,
    contradictions: keys.contradictions,
    anomalies: [...caller.anomalies, ...(resource?.anomalies ?? [])],
  };
}

/** An empty text stands for actions without resource, which are checked on `*`. */
function emptyResource(evaluation: JsonCursor): Denial['resource'] {
  const resource = evaluation.get('resource');
  if (resource?.string !== '') return undefined;
  const from = resource.origin('action-without-resource-type');
  return { value: '*', from, accountAssumed: false, pathUnknown: false };
}

function evaluatedAction(evaluation: JsonCursor): NonNullable<Denial['evaluatedActions']> {
  const action = evaluation.get('action')?.string;
  const effect = effectOf(evaluation);
  if (action === undefined || effect === undefined) return [];
  const resource = evaluation.get('resource')?.string || '*';
  return [{ action: canonicalAction(action), resource, effect, from: evaluation.origin() }];
}

const EFFECTS: ReadonlyMap<string, EvaluatedEffect> = new Map([
  ['ALLOW', 'allow'],
  ['EXPLICIT_DENY', 'explicit-deny'],
  ['IMPLICIT_DENY', 'implicit-deny'],
]);

function effectOf(evaluation: JsonCursor): EvaluatedEffect | undefined {
  return EFFECTS.get(evaluation.get('evaluatedEffect')?.string ?? '');
}

/** Policy types as the record calls them. */
const LAYERS: ReadonlyMap<string, Layer> = new Map([
  ['IDENTITY_BASED_POLICY', 'identity'],
  ['RESOURCE_BASED_POLICY', 'resource'],
  ['PERMISSIONS_BOUNDARY', 'boundary'],
  ['SESSION_POLICY', 'session'],
  ['SERVICE_CONTROL_POLICY', 'scp'],
  ['RESOURCE_CONTROL_POLICY', 'rcp'],
  ['VPC_ENDPOINT_POLICY', 'vpc-endpoint'],
]);

/** The policies of the record, with the statements of theirs that matched in this evaluation. */
function readPolicies(record: JsonCursor, evaluation: JsonCursor): readonly EvaluatedPolicy[] {
  const matched = new Map<string, readonly JsonCursor[]>();
  for (const policy of evaluation.get('matchedPolicies')?.items() ?? []) {
    const uri = policy.get('uri')?.string ?? '';
    matched.set(uri, [...(matched.get(uri) ?? []), ...(policy.get('matchedStatements')?.items() ?? [])]);
  }
  return (record.get('policies')?.items() ?? []).slice(0, LIST_LIMIT).flatMap((policy) => {
    const uri = policy.get('uri')?.claim();
    const layer = LAYERS.get(policy.get('type')?.string ?? '');
    if (uri === undefined || layer === undefined) return [];
    return [
      {
        layer,
        uri,
        isInline: policy.get('inline')?.scalar === 'true',
        attachedTo: (policy.get('attachedTo')?.items() ?? []).flatMap(
          (each) => each.get('arn')?.string ?? [],
        ),
        matchedStatements: (matched.get(uri.value) ?? []).map((statement) => ({
          sid: statement.get('sid')?.string ?? '',
          effect: statement.get('evaluatedEffect')?.string === 'ALLOW' ? 'Allow' : 'Deny',
          from: statement.origin(),
        })),
      },
    ];
  });
}

/** An implicit denial names no layer; an explicit one is that of the first policy with a Deny that matched. */
function reasonOf(evaluation: JsonCursor, policies: readonly EvaluatedPolicy[]): Reason {
  const from = evaluation.get('evaluatedEffect')?.origin();
  switch (effectOf(evaluation)) {
    case 'implicit-deny':
      return { kind: 'implicit', from };
    case 'explicit-deny': {
      const policy = policies.find(({ matchedStatements }) =>
        matchedStatements.some(({ effect }) => effect === 'Deny'),
      );
      const policyArn = policy?.uri.value.startsWith('arn:') ? policy.uri : undefined;
      return { kind: 'explicit', layer: policy?.layer, policyArn, from };
    }
    default:
      return { kind: 'unstated' };
  }
}

/** The keys of this evaluation, then those common to all: the first say counts, and they may not differ. */
function readContext(record: JsonCursor, evaluation: JsonCursor): ContextKeys {
  const keys = new ContextKeys();
  const own = evaluation.get('context')?.members() ?? [];
  const ownNames = new Set(own.map(({ key }) => key.toLowerCase()));
  const common = record.get('requestContext')?.members() ?? [];
  for (const { key, value } of [...own, ...common.filter((one) => !ownNames.has(one.key.toLowerCase()))]) {
    const from = value.origin();
    const lower = key.toLowerCase();
    const texts = textsOf(lower, value);
    if (texts === undefined) keys.present(key, from);
    else if (isMultivaluedKey(lower) || value.node.kind === 'array') keys.list(key, texts, from);
    else {
      const clean = cleanValue(lower, texts[0]!);
      keys.known(key, clean, clean === texts[0] ? from : { ...from, inferred: 'translated-value' });
    }
  }
  return keys;
}

/** A value's texts; undefined where it is neither scalar nor list of scalars. */
function textsOf(key: string, value: JsonCursor): readonly string[] | undefined {
  const { scalar } = value;
  if (scalar === undefined) {
    if (value.node.kind !== 'array') return undefined;
    return value.items().flatMap((item) => item.scalar ?? []);
  }
  if (!isMultivaluedKey(key) || !scalar.startsWith('[') || !scalar.endsWith(']')) return [scalar];
  const inner = scalar.slice(1, -1).trim();
  return inner === '' ? [] : inner.split(',').map((text) => text.trim());
}

/** A value as policies compare it. */
function cleanValue(key: string, text: string): string {
  if (key === 'aws:sourceip' || key === 'aws:vpcsourceip') {
    const slash = text.indexOf('/');
    const length = slash < 0 ? '' : text.slice(slash + 1);
    return length === (text.includes(':') ? '128' : '32') ? text.slice(0, slash) : text;
  }
  if (key === 'aws:epochtime') {
    const instant = text.includes('-') ? parseInstant(text) : undefined;
    return instant === undefined ? text : String(Math.floor(instant / 1000));
  }
  return text;
}

function singleValue(claim: ContextClaim | undefined): Claim<string> | undefined {
  const [value] = claim?.values ?? [];
  return claim === undefined || value === undefined || value === '' ? undefined : { value, from: claim.from };
}

/** The caller; the name of a role session stands behind the colon of the unique id. */
function callerOf(arn: Claim<string> | undefined, id: Claim<string> | undefined): Principal {
  if (arn === undefined) return NO_PRINCIPAL;
  const caller = readPrincipal(arn);
  const role = parseArn(arn.value);
  const colon = id?.value.indexOf(':') ?? -1;
  if (role === undefined || id === undefined || colon < 0 || !role.resource.startsWith('role/'))
    return caller;
  const name = role.resource.slice(role.resource.lastIndexOf('/') + 1);
  const session = `arn:${role.partition}:sts::${role.account}:assumed-role/${name}/${id.value.slice(colon + 1)}`;
  return { ...caller, session: derive(id, session, 'session-of-unique-id') };
}
