/**
 * A diagnosis as a file: the request that was denied, as far as the evidence knows it, and what was found, so that it can
 * be told later what became of it. Policies are not in it, nor is what only proves who somebody was: access key ids,
 * encoded messages. This definition validates, types the result, and is printed as JSON Schema (`npm run generate`).
 */
import * as v from 'valibot';
import type { Diagnosis, Evaluated } from '../diagnosis/diagnose.ts';
import { type CaseRow, type CaseValue, LAYERS } from '../engine/verdict.ts';
import type { ContextClaim, Denial, PrincipalKind } from '../evidence/denial.ts';
import { JsonCursor } from '../evidence/json-cursor.ts';
import { TextView } from '../evidence/text-view.ts';
import { readJson, toValue } from '../policy/json.ts';
import { parseInstant } from '../policy/literal/instant.ts';
import type { SourceText } from '../policy/source.ts';
import { errorAt, type ScenarioError, schemaError } from '../scenario/read.ts';

const PRINCIPAL_KINDS = [
  'root',
  'user',
  'role',
  'service-linked-role',
  'federated-user',
  'service',
  'saml',
  'web-identity',
  'anonymous',
  'other-account',
  'identity-center-user',
  'directory',
  'unknown',
] as const satisfies readonly PrincipalKind[];

const FORMS = [
  'cloudtrail',
  'error-message',
  'decoded-message',
  'authorization-details',
  's3-access-log',
] as const;

const instant = v.pipe(
  v.string(),
  v.check((text) => parseInstant(text) !== undefined, 'a time such as `2026-03-02T03:04:11Z`'),
);

/** `null`: absent. A list makes the key multivalued. */
const contextValue = v.union([
  v.null(),
  v.string(),
  v.array(v.string()),
  v.strictObject({ is: v.literal('present') }),
]);
const context = v.record(v.string(), contextValue);

export const savedDiagnosisSchema = v.strictObject({
  format: v.literal('deniedby-diagnosis'),
  version: v.literal(1),
  savedAt: instant,
  denial: v.strictObject({
    form: v.picklist(FORMS),
    principalKind: v.picklist(PRINCIPAL_KINDS),
    principal: v.optional(v.string()),
    session: v.optional(v.string()),
    sessionIssuer: v.optional(v.string()),
    accountId: v.optional(v.string()),
    principalId: v.optional(v.string()),
    credentials: v.optional(v.picklist(['access-key', 'console', 'GetSessionToken', 'AssumeRoot'])),
    action: v.pipe(v.string(), v.regex(/^[^:]+:.+$/, 'an action such as `s3:GetObject`')),
    resource: v.optional(v.string()),
    resourceAccount: v.optional(v.string()),
    vpcEndpointId: v.optional(v.string()),
    eventName: v.optional(v.string()),
    eventSource: v.optional(v.string()),
    eventId: v.optional(v.string()),
    requestId: v.optional(v.string()),
    time: v.optional(instant),
    region: v.optional(v.string()),
    context,
  }),
  cases: v.array(context),
  found: v.strictObject({
    verdict: v.picklist(['allowed', 'explicit-deny', 'implicit-deny', 'undetermined']),
    deniedBy: v.array(v.picklist(LAYERS)),
    stated: v.optional(
      v.strictObject({ kind: v.picklist(['implicit', 'explicit']), layer: v.optional(v.picklist(LAYERS)) }),
    ),
    policies: v.array(
      v.strictObject({
        layer: v.picklist(LAYERS),
        policy: v.optional(v.string()),
        statement: v.optional(v.string()),
        keys: v.array(v.string()),
      }),
    ),
  }),
});

export type SavedDiagnosis = v.InferOutput<typeof savedDiagnosisSchema>;

type SavedContext = SavedDiagnosis['denial']['context'];

/** Claims that are saved as they are. */
const TEXTS = [
  'principal',
  'session',
  'sessionIssuer',
  'accountId',
  'principalId',
  'resourceAccount',
  'vpcEndpointId',
  'eventId',
  'requestId',
  'time',
  'region',
] as const satisfies readonly (keyof Denial)[];

/**
 * The file's content; undefined where the evidence does not say who called and what. `isSecret` says which values of
 * condition keys must not be written anywhere.
 */
export function saveDiagnosis(
  { denial, evaluation }: Diagnosis,
  savedAt: string,
  isSecret: (text: string) => boolean,
): SavedDiagnosis | undefined {
  if (!evaluation) return undefined;
  const texts: Partial<Record<(typeof TEXTS)[number], string>> = {};
  for (const name of TEXTS) {
    const value = denial[name]?.value;
    if (value !== undefined) texts[name] = value;
  }
  const { operation, credentials } = denial;
  const saved: SavedDiagnosis = {
    format: 'deniedby-diagnosis',
    version: 1,
    savedAt,
    denial: {
      form: denial.form,
      principalKind: denial.principalKind,
      ...texts,
      ...(credentials && { credentials: credentials.value }),
      action: evaluation.request.action,
      ...(denial.resource && { resource: denial.resource.value }),
      ...(operation && { eventName: operation.eventName.value }),
      ...(operation?.eventSource && { eventSource: operation.eventSource.value }),
      context: savedContext(denial, isSecret),
    },
    cases: pinnedCases(evaluation),
    found: foundOf(evaluation),
  };
  return saved;
}

function savedContext({ context: claims }: Denial, isSecret: (text: string) => boolean): SavedContext {
  const saved: SavedContext = {};
  for (const { key, state, values = [], multivalued } of claims.values()) {
    if (values.some(isSecret)) continue;
    if (state === 'absent') saved[key] = null;
    else if (state === 'present') saved[key] = { is: 'present' };
    else saved[key] = multivalued ? [...values] : (values[0] ?? { is: 'present' });
  }
  return saved;
}

/**
 * What AWS's words leave of the keys that the evidence does not tell: facts about the request, whatever becomes of the
 * policies. A value that only stands for others like it is none, because new policies may tell those apart.
 */
function pinnedCases({ agreement }: Evaluated): SavedContext[] {
  if (agreement.kind !== 'narrows') return [];
  const cases = new Map(agreement.rows.map((row) => [JSON.stringify(pinned(row)), pinned(row)]));
  return cases.has('{}') ? [] : [...cases.values()];
}

function pinned({ when }: CaseRow): SavedContext {
  const values: SavedContext = {};
  for (const condition of when) {
    if (!('key' in condition) || condition.is.length !== 1) continue;
    const value = exactly(condition.is[0]!);
    if (value !== undefined) values[condition.key] = value;
  }
  return values;
}

function exactly(value: CaseValue): SavedContext[string] | undefined {
  switch (value.kind) {
    case 'value':
      return value.value;
    case 'list':
      return [...value.values];
    case 'absent':
      return null;
    default:
      return undefined;
  }
}

function foundOf({ verdict, causes, agreement, stated }: Evaluated): SavedDiagnosis['found'] {
  const concluded = agreement.kind === 'narrows' ? agreement.conclusion : undefined;
  return {
    verdict: concluded ? `${concluded.kind}-deny` : verdict.verdict,
    deniedBy: [...(concluded?.deniedBy ?? verdict.deniedBy)],
    ...(stated.reason.kind !== 'unstated' && {
      stated: { kind: stated.reason.kind, ...(stated.reason.layer && { layer: stated.reason.layer }) },
    }),
    policies: causes.flatMap(({ layer, statements }) =>
      statements.map(({ statement: { policy, sid }, lines }) => {
        const name = policy.name ?? policy.arn;
        const keys = lines.flatMap(({ element }) => (element.element === 'Condition' ? [element.key] : []));
        return {
          layer,
          ...(name !== undefined && { policy: name }),
          ...(sid !== undefined && { statement: sid }),
          keys: [...new Set(keys)],
        };
      }),
    ),
  };
}

export type SavedReading =
  | { readonly ok: true; readonly saved: SavedDiagnosis; readonly denial: Denial }
  | { readonly ok: false; readonly error: ScenarioError };

/** A saved diagnosis from its text, with the denial in it: each claim stands where it stands in the file. */
export function readSavedDiagnosis(source: SourceText): SavedReading {
  const whole = readJson(source);
  if (!whole.ok) {
    const { problem } = whole;
    return { ok: false, error: errorAt(source, problem, '', problem.found, problem.expected) };
  }
  const node = whole.value;
  const result = v.safeParse(savedDiagnosisSchema, toValue(node));
  if (!result.success)
    return { ok: false, error: schemaError(source, node, result.issues, 'a saved diagnosis') };
  const cursor = new JsonCursor(new TextView(source), node).get('denial')!;
  return { ok: true, saved: result.output, denial: denialOf(result.output, cursor) };
}

function denialOf({ denial: saved }: SavedDiagnosis, cursor: JsonCursor): Denial {
  const claims = Object.fromEntries(TEXTS.map((name) => [name, cursor.get(name)?.claim()]));
  const eventName = cursor.get('eventName')?.claim();
  const credentials = cursor.get('credentials');
  const resource = cursor.get('resource')?.claim();
  return {
    ...claims,
    form: saved.form,
    classification: 'authorization',
    principalKind: saved.principalKind,
    action: cursor.get('action')?.claim(),
    ...(saved.credentials &&
      credentials && { credentials: { value: saved.credentials, from: credentials.origin() } }),
    ...(resource && { resource: { ...resource, accountAssumed: false, pathUnknown: false } }),
    ...(eventName && { operation: { eventName, eventSource: cursor.get('eventSource')?.claim() } }),
    // What AWS said was said of the policies of that time.
    reason: { kind: 'unstated' },
    context: contextOf(saved.context, cursor.get('context')!),
    contradictions: [],
    anomalies: [],
  };
}

function contextOf(saved: SavedContext, cursor: JsonCursor): ReadonlyMap<string, ContextClaim> {
  return new Map(
    Object.entries(saved).map(([key, value]) => {
      const from = (cursor.get(key) ?? cursor).origin();
      return [key.toLowerCase(), claimOf(key, value, from)] as const;
    }),
  );
}

function claimOf(key: string, value: SavedContext[string], from: ContextClaim['from']): ContextClaim {
  if (value === null) return { key, state: 'absent', from };
  if (Array.isArray(value)) return { key, state: 'known', values: value, multivalued: true, from };
  return typeof value === 'string'
    ? { key, state: 'known', values: [value], from }
    : { key, state: 'present', from };
}

/** The denial with what one of the saved cases says of its request. */
export function denialInCase(denial: Denial, values: SavedContext): Denial {
  const from = denial.action!.from;
  const claims = Object.entries(values).map(
    ([key, value]) => [key.toLowerCase(), claimOf(key, value, from)] as const,
  );
  return { ...denial, context: new Map([...denial.context, ...claims]) };
}
