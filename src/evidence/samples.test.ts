/**
 * Recorded and documented evidence, compared with what a correct reader makes of it. The samples are not part of
 * the package; where they are not at hand the comparison is skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../policy/source.ts';
import { contextOf, type Denial } from './denial.ts';
import { readEvidence } from './read.ts';
import { simulatedReason } from './simulator-output.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/fixtures/evidence');
const indexPath = join(root, 'index.json');
const isAvailable = existsSync(indexPath);

interface Expectation {
  readonly denial: string;
  readonly principal: string | null;
  readonly principalPath?: string;
  readonly principalKind?: string;
  readonly principalId?: string;
  readonly service?: string;
  readonly federated?: string;
  readonly session?: string;
  readonly account?: string;
  readonly action: string | null;
  readonly actionRaw?: string;
  readonly actionCandidates?: readonly string[];
  readonly resource: string | null;
  readonly resourceRaw?: string;
  readonly resourceExact?: boolean;
  readonly resourcesAll?: readonly string[];
  readonly resourceFromParameters?: string;
  readonly resourcePattern?: string;
  readonly resourceAccount?: string;
  readonly reason: {
    readonly kind: string;
    readonly policyType: string | null;
    readonly policyArn: string | null;
  };
  readonly viaPolicyType?: string;
  readonly ptypeCertain?: boolean;
  readonly setting?: string;
  readonly category?: string;
  readonly errorCode?: string;
  readonly outerErrorCode?: string;
  readonly operation?: string;
  readonly httpStatus?: number;
  readonly requestId?: string;
  readonly encodedMessage?: string;
  readonly authorizationId?: string;
  readonly authorizationRegion?: string;
  readonly vpceAccount?: string;
  readonly delegate?: string;
  readonly statementId?: string;
  readonly statementConditions?: unknown;
  readonly perRecord?: readonly { readonly eventID: string; readonly denial: string }[];
  /** The second request of a log of two. */
  readonly second?: {
    readonly principalKind: string;
    readonly actionCandidates: readonly string[];
    readonly resource: string;
  };
  readonly policiesEvaluated?: readonly {
    readonly policyType: string;
    readonly uri: string;
    readonly inline: boolean;
  }[];
  readonly context?: {
    readonly absentIsKnown?: boolean;
    readonly present?: Readonly<Record<string, string | readonly string[]>>;
    readonly absent?: readonly string[];
    readonly unknown?: readonly string[];
    readonly notKeys?: readonly string[];
  };
}

interface Sample {
  readonly file: string;
  readonly form: string;
  readonly expect: Expectation;
}

const FORMS = new Set([
  'error-text',
  'cloudtrail-record',
  'cloudtrail-file',
  'lookup-events',
  'eventbridge',
  'decoded-message',
  'authorization-details',
  'simulate-output',
  'cloudwatch-logs',
  'athena-row',
  'lake-row',
  'console-csv',
  's3-access-log',
]);

/** Expectations that we take to be wrong: the point, and why. */
const DISPUTED: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [
    'cloudtrail/ec2-runinstances-message-truncated.json',
    {
      'context aws:RequestTag/*':
        'the parameters are complete (it is the message that was cut), hold no tagSpecificationSet and no launch ' +
        'template: the call sent no tags, so the keys were absent',
    },
  ],
  [
    'cloudtrail/kms-crossaccount-owner-copy.json',
    {
      principalPath:
        'the only ARN in the record is the session ARN in the message, which never carries the path of the role',
    },
  ],
  [
    'cloudtrail/kms-decrypt-denied-no-params.json',
    { 'context kms:CallerAccount': "the key is the caller's account, which userIdentity.accountId states" },
  ],
  [
    'cloudtrail/vpce-kms-listkeys-network-activity.json',
    {
      resource:
        'kms:ListKeys has no resource type, so it was checked on *, as s3:ListAllMyBuckets in another sample',
    },
  ],
  [
    'cloudtrail-file/permission-mutations.json',
    {
      'record dddcd0f2-b515-4772-90e6-7c748ad5f514':
        'the call failed with NoSuchEntityException: it was no denial, but no success either',
    },
  ],
]);

const samples: readonly Sample[] = isAvailable ? JSON.parse(readFileSync(indexPath, 'utf8')).entries : [];
const inScope = samples.filter(({ form }) => FORMS.has(form));
const notYetRead = samples.filter((sample) => !inScope.includes(sample));

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

let compared = 0;
let places = 0;

describe.skipIf(!isAvailable)('samples (skipped where the fixtures folder is not at hand)', () => {
  test.each(inScope.map((sample) => [sample.file, sample] as const))('%s', (file, sample) => {
    const source = new SourceText(file, textOf(join(root, file)));
    const evidence = readEvidence(source);
    const { denials } = evidence;
    if (sample.form === 'simulate-output') {
      expect(simulatedReading(evidence)).toEqual(expectedOpinion(sample.expect));
      compared++;
      return;
    }
    const { second } = sample.expect;
    if (second !== undefined) {
      expect(denials[1]).toMatchObject({
        principalKind: second.principalKind,
        actionCandidates: second.actionCandidates,
        resource: { value: second.resource },
      });
    }
    const found = sample.expect.perRecord
      ? comparePerRecord(denials, sample.expect)
      : compare(second === undefined ? denials : denials.slice(0, 1), sample.expect);
    const disputed = Object.keys(DISPUTED.get(file) ?? {});
    const undisputed = Object.entries(found).filter(([point]) => !disputed.includes(point));
    expect(Object.fromEntries(undisputed)).toEqual({});
    // A dispute that is settled must be taken off the list.
    expect(disputed.filter((point) => !(point in found))).toEqual([]);
    for (const denial of denials) places += expectPlacesWithin(denial, source);
    compared++;
  });

  test('the numbers', () => {
    const byForm = new Map<string, number>();
    for (const { form } of notYetRead) {
      byForm.set(form, (byForm.get(form) ?? 0) + 1);
    }
    console.log(
      `${compared} samples compared, ${places} places checked, ${DISPUTED.size} samples disputed in part`,
    );
    console.log('not yet read:', Object.fromEntries(byForm));
    expect(compared).toBe(inScope.length);
    expect(compared).toBeGreaterThan(0);
    expect(places).toBeGreaterThan(compared);
    expect(inScope.length + notYetRead.length).toBe(samples.length);
    for (const file of DISPUTED.keys()) expect(inScope.some((sample) => sample.file === file)).toBe(true);
  });
});

/** The opinion that refuses, if one does, in the words of the index. */
function simulatedReading({ denials, simulations }: ReturnType<typeof readEvidence>): unknown {
  const opinion = simulations.find(({ decision }) => decision.value !== 'allowed') ?? simulations[0];
  if (opinion === undefined || denials.length > 0) return undefined;
  const { kind, layer } = simulatedReason(opinion);
  return {
    denial: opinion.decision.value === 'allowed' ? 'none' : 'simulated',
    action: opinion.action.value,
    resource: opinion.resource.value,
    kind,
    layer,
  };
}

function expectedOpinion({ denial, action, resource, reason }: Expectation): unknown {
  return { denial, action, resource, kind: reason.kind, layer: reason.policyType ?? undefined };
}

type Differences = Record<string, { readonly expected: unknown; readonly read: unknown }>;

/** What is read otherwise than expected, by point. */
function compare(denials: readonly Denial[], expected: Expectation): Differences {
  const differences: Differences = {};
  const check = (point: string, read: unknown, wanted: unknown): void => {
    if (JSON.stringify(read) !== JSON.stringify(wanted)) differences[point] = { expected: wanted, read };
  };
  check('count', denials.length, 1);
  const [denial] = denials;
  if (denial === undefined) return differences;
  check('denial', denial.classification, expected.denial);
  checkPrincipal(denial, expected, check);
  if (expected.session !== undefined) check('session', denial.session?.value, expected.session);
  if (expected.account !== undefined) check('account', denial.accountId?.value, expected.account);
  if (expected.principalId !== undefined)
    check('principalId', denial.principalId?.value, expected.principalId);
  if (expected.delegate !== undefined) check('delegate', denial.delegateAccountId?.value, expected.delegate);

  check('action', denial.action?.value ?? null, expected.action);
  if (expected.actionRaw !== undefined) check('actionRaw', denial.actionText?.value, expected.actionRaw);
  if (expected.actionCandidates !== undefined) {
    const missing = expected.actionCandidates.filter((action) => !denial.actionCandidates?.includes(action));
    check('actionCandidates', missing, []);
  }

  check('resource', denial.resource?.value ?? null, expected.resource);
  if (expected.resourceRaw !== undefined)
    check('resourceRaw', denial.resourceText?.value, expected.resourceRaw);
  if (expected.resourceExact === false) {
    check('resourceExact', denial.resource?.accountAssumed || denial.resource?.pathUnknown, true);
  }
  const candidates = denial.resourceCandidates?.map(({ value }) => value) ?? [];
  if (expected.resourcesAll) check('resourcesAll', candidates, expected.resourcesAll);
  if (expected.resourceFromParameters) {
    check('resourceFromParameters', candidates, [expected.resourceFromParameters]);
  }
  if (expected.resourcePattern) check('resourcePattern', candidates, [expected.resourcePattern]);
  if (expected.resourceAccount) {
    check('resourceAccount', denial.resourceAccount?.value, expected.resourceAccount);
  }

  checkReason(denial, expected, check);
  for (const point of HANDLES) {
    if (expected[point] !== undefined) check(point, handleOf(denial, point), expected[point]);
  }
  if (expected.statementConditions !== undefined) {
    check('statementConditions', denial.matchedStatements?.[0]?.conditions, expected.statementConditions);
  }
  if (expected.policiesEvaluated) {
    const policies = denial.evaluatedPolicies?.map(({ layer, uri, isInline }) => ({
      policyType: layer,
      uri: uri.value,
      inline: isInline,
    }));
    check('policiesEvaluated', policies, expected.policiesEvaluated);
  }
  checkContext(denial, expected, check);
  return differences;
}

type Check = (point: string, read: unknown, wanted: unknown) => void;

/** Kinds whose `principal` is what a scenario writes, where the sample has none. */
const WITHOUT_ARN = new Set(['service', 'anonymous', 'saml', 'web-identity']);

function checkPrincipal(denial: Denial, expected: Expectation, check: Check): void {
  const { principalKind, principal } = denial;
  if (expected.principalKind !== undefined) check('principalKind', principalKind, expected.principalKind);
  if (WITHOUT_ARN.has(principalKind)) {
    check('principal', null, expected.principal);
    if (principalKind === 'service') check('service', principal?.value, expected.service);
    if (principalKind === 'anonymous') check('anonymous', principal?.value, 'anonymous');
    if (expected.federated) check('federated', principal?.value, expected.federated);
  } else {
    check('principal', principal?.value ?? null, expected.principal);
  }
  if (expected.principalPath !== undefined) {
    const isUnknown = principal?.from.inferred === 'session-role-without-path';
    check('principalPath', isUnknown ? 'unknown' : 'known', expected.principalPath);
  }
}

const LAYERS: Readonly<Record<string, string>> = {
  vpce: 'vpc-endpoint',
  trust: 'resource',
  'service-rule': 'service',
};

function checkReason(denial: Denial, expected: Expectation, check: Check): void {
  const { reason } = denial;
  const { kind, policyType, policyArn } = expected.reason;
  const layer = (type: string | null | undefined): string | undefined =>
    type ? (LAYERS[type] ?? type) : undefined;
  check('reason.kind', reason.kind, kind);
  check('reason.policyType', reason.layer, layer(policyType));
  check('reason.trust', reason.trust ?? false, policyType === 'trust');
  check('reason.policyArn', reason.policyArn?.value ?? null, policyArn);
  check('reason.transitively', reason.transitively, layer(expected.viaPolicyType));
  check('reason.layerCertain', reason.layerCertain ?? true, expected.ptypeCertain ?? true);
  if (expected.setting !== undefined) {
    // The one setting that has no name of AWS's is known to us by a kind of our own.
    const wanted = expected.setting.includes(' ') ? 'billing-access' : expected.setting;
    check('reason.setting', reason.setting, wanted);
  }
}

const HANDLES = [
  'category',
  'errorCode',
  'outerErrorCode',
  'operation',
  'httpStatus',
  'requestId',
  'encodedMessage',
  'authorizationId',
  'authorizationRegion',
  'vpceAccount',
  'statementId',
] as const;

function handleOf(denial: Denial, point: (typeof HANDLES)[number]): unknown {
  switch (point) {
    case 'category':
      return denial.category;
    case 'operation':
      return denial.operation?.eventName.value;
    case 'encodedMessage':
      return denial.encodedMessage?.state;
    case 'vpceAccount':
      return denial.vpcEndpointAccountId?.value;
    case 'statementId':
      return (denial.matchedStatements ?? denyingStatements(denial))[0]?.sid;
    default:
      return denial[point]?.value;
  }
}

function denyingStatements({ evaluatedPolicies }: Denial): readonly { readonly sid: string }[] {
  const statements = (evaluatedPolicies ?? []).flatMap(({ matchedStatements }) => matchedStatements);
  return statements.filter(({ effect }) => effect === 'Deny');
}

function checkContext(denial: Denial, { context }: Expectation, check: Check): void {
  for (const [key, wanted] of Object.entries(context?.present ?? {})) {
    const claim = contextOf(denial, key);
    const read = Array.isArray(wanted) ? claim?.values : claim?.values?.[0];
    check(`context ${key}`, claim?.state === 'known' ? read : claim?.state, wanted);
  }
  for (const key of context?.absent ?? []) check(`context ${key}`, contextOf(denial, key)?.state, 'absent');
  for (const key of context?.unknown ?? []) {
    // "Unknown" in the samples includes what is there with a value that nobody knows.
    const state = contextOf(denial, key)?.state;
    check(`context ${key}`, state === 'present' ? undefined : state, undefined);
  }
  if (context?.absentIsKnown) check('context rest', contextOf(denial, 'aws:SourceVpce')?.state, 'absent');
  for (const key of context?.notKeys ?? []) check(`context ${key}`, contextOf(denial, key), undefined);
}

/** Files of several records: each record's classification, and the whole of the last denial where it is given. */
function comparePerRecord(denials: readonly Denial[], expected: Expectation): Differences {
  const differences: Differences = {};
  const read = new Map(denials.map(({ eventId, classification }) => [eventId?.value, classification]));
  for (const { eventID, denial } of expected.perRecord!) {
    if (read.get(eventID) === denial) continue;
    differences[`record ${eventID}`] = { expected: denial, read: read.get(eventID) };
  }
  if (denials.length !== expected.perRecord!.length) {
    differences['count'] = { expected: expected.perRecord!.length, read: denials.length };
  }
  if (expected.principal === null) return differences;
  const last = denials.filter(({ classification }) => classification === 'authorization').at(-1)!;
  return { ...differences, ...compare([last], { ...expected, denial: 'authorization' }) };
}

/** Every place lies in the text, and shows the value unless the value was inferred. Returns how many there are. */
function expectPlacesWithin(denial: Denial, source: SourceText): number {
  const claims = Object.entries(denial).filter(([, value]) => value?.from?.span !== undefined);
  for (const [name, { value, from }] of claims) {
    const { start, end } = from.span;
    expect(start, name).toBeGreaterThanOrEqual(0);
    expect(end, name).toBeLessThanOrEqual(source.text.length);
    const { line, column } = source.positionAt(start);
    expect([from.line, from.column], name).toEqual([line, column]);
    if (from.inferred !== undefined || typeof value !== 'string') continue;
    const shown = source.text.slice(start, end).replaceAll(/\s/g, '');
    expect(shown.toLowerCase(), name).toBe(value.replaceAll(/\s/g, '').toLowerCase());
  }
  return claims.length;
}
