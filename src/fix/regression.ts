/**
 * A fix as tests of a pipeline: the request that it lets through, and the nearest ones that stay denied. Each is decided
 * as `deniedby test` decides it, in the environment as it is and with the fix made; what does not come out is left out.
 *
 * A session's policies are in no snapshot, so the tests speak of the role, or where that does not decide, of the session
 * as made without any.
 */
import type { Diagnosis, Evaluated } from '../diagnosis/diagnose.ts';
import { questionOf, referencedKeys } from '../diagnosis/request-of-denial.ts';
import { Authorizer } from '../engine/authorize.ts';
import { callerOf } from '../engine/caller.ts';
import type { PolicySet } from '../engine/policy-set.ts';
import type { ContextValue, Request } from '../engine/request.ts';
import { Compiler } from '../engine/statement.ts';
import { explain } from '../engine/trace.ts';
import type { Gap, Verdict, VerdictKind } from '../engine/verdict.ts';
import type { Environment } from '../environment/environment.ts';
import type { Question } from '../environment/request-facts.ts';
import { contextOf, type Denial } from '../evidence/denial.ts';
import { isAccountId, parseArn } from '../policy/arn.ts';
import type { PolicyDocument } from '../scenario/schema.ts';
import { type AskedScenario, surroundings } from '../scenario/surroundings.ts';
import { casesLeft, valuesOf } from './cases.ts';
import type { Change, Fix, SessionChange } from './fix.ts';
import { guardOf } from './guard.ts';
import {
  NEIGHBOUR_KINDS,
  type Neighbour,
  type NeighbourKind,
  neighboursOf,
  scenarioValue,
} from './neighbours.ts';
import { changedPolicies, changedQuestion, type Draft, NOTHING_SUPPOSED, type Supposed } from './trial.ts';

export type RegressionTests =
  | {
      readonly kind: 'proved';
      /** Allowed with the fix; where the fix changes a policy, denied without. */
      readonly allowed: AskedScenario;
      /** Keys of which the evidence says nothing, given a value with which the fix decides. */
      readonly supposed: readonly string[];
      /** Denied with the fix and without. */
      readonly denied: readonly DeniedNeighbour[];
      /** Kinds of neighbours of which none is proved to be denied. */
      readonly unproved: readonly NeighbourKind[];
    }
  | {
      readonly kind: 'not-proved';
      readonly why: 'resource-unknown' | 'not-denied-before' | 'not-allowed';
      /** What is not known and leaves the request open with the fix made. */
      readonly gaps: readonly Gap[];
    };

export interface DeniedNeighbour extends Neighbour {
  /** `request`: as it was denied, without the change that the fix makes to the request. */
  readonly kind: NeighbourKind | 'request';
}

/** How many cases of unknown keys are tried. */
const MOST_CASES = 8;

/** The tests of a fix. `isSecret` says which values of condition keys must not be written anywhere. */
export function regressionTests(
  { denial, evaluation }: Diagnosis,
  fix: Fix,
  environment: Environment,
  isSecret: (text: string) => boolean,
): RegressionTests {
  const asked = questionOf(denial);
  if (!evaluation || !asked.ok || asked.resourceAssumed)
    return { kind: 'not-proved', why: 'resource-unknown', gaps: [] };
  const judge = new Judge(environment, draftOf(fix));
  const question = withoutSecrets(withClaims(asked.question, denial, evaluation), isSecret);
  const found = allowedOf(question, { denial, evaluation }, judge);
  if (found.kind !== 'proved') return found;
  const { allowed, unchanged, supposed } = found;
  const denied: DeniedNeighbour[] = [];
  if (unchanged && judge.staysDenied(unchanged)) {
    const keys = judge.draft.requests.map(({ key }) => key);
    denied.push({ kind: 'request', ...unchanged, other: keys.join(', ') });
  }
  const unproved: NeighbourKind[] = [];
  for (const kind of NEIGHBOUR_KINDS) {
    const candidates = neighboursOf(kind, allowed, fix.bill, environment);
    const first = candidates.find((one) => judge.staysDenied(one));
    if (first) denied.push({ kind, ...first });
    else if (candidates.length > 0) unproved.push(kind);
  }
  return { kind: 'proved', allowed, supposed, denied, unproved };
}

/** The request that the fix is for, in the first form in which it is denied without the fix and allowed with it. */
function allowedOf(
  question: Question,
  { denial, evaluation }: { readonly denial: Denial; readonly evaluation: Evaluated },
  judge: Judge,
):
  | {
      readonly kind: 'proved';
      readonly allowed: AskedScenario;
      readonly unchanged: AskedScenario | undefined;
      readonly supposed: readonly string[];
    }
  | Extract<RegressionTests, { kind: 'not-proved' }> {
  const { requests, session } = judge.draft;
  const left = casesLeft(evaluation);
  let why: 'not-denied-before' | 'not-allowed' = 'not-allowed';
  let gaps: readonly Gap[] = [];
  for (const { form, policies } of formsOf(question, evaluation.request, session)) {
    for (const supposed of suppositions(form, left)) {
      const askedWith = (more: Supposed, changes: typeof requests): AskedScenario => {
        const changed = changedQuestion(form, changes, new Map([...supposed, ...more]));
        return judge.essence({ request: askedRequest(changed, denial, evaluation.request), ...policies });
      };
      const open = judge.after(askedWith(NOTHING_SUPPOSED, requests));
      gaps = open.gaps;
      for (const more of [NOTHING_SUPPOSED, ...allowedCases(open)]) {
        const allowed = askedWith(more, requests);
        if (judge.after(allowed).verdict !== 'allowed') continue;
        if (changesSnapshot(judge.draft) && !isDenied(judge.before(allowed))) {
          why = 'not-denied-before';
          continue;
        }
        const unchanged = requests.length === 0 ? undefined : askedWith(more, []);
        return { kind: 'proved', allowed, unchanged, supposed: [...supposed.keys(), ...more.keys()] };
      }
    }
  }
  return { kind: 'not-proved', why, gaps };
}

/** Decides requests as a scenario that names the environment is decided. */
class Judge {
  readonly draft: Draft;
  readonly #environment: Environment;
  readonly #compiler = new Compiler();

  constructor(environment: Environment, draft: Draft) {
    this.#environment = environment;
    this.draft = draft;
  }

  before(asked: AskedScenario): VerdictKind {
    const { request, policies } = surroundings(asked, this.#environment);
    return new Authorizer(policies, this.#compiler).decide(request).verdict;
  }

  /** The verdict with the fix made, and everything that is not known worked out. */
  after(asked: AskedScenario): Pick<Verdict, 'verdict' | 'cases' | 'gaps'> {
    const { request, authorizer } = this.#fixed(asked);
    const { verdict, cases, gaps } = explain(authorizer, request);
    return { verdict, cases, gaps };
  }

  staysDenied(asked: AskedScenario): boolean {
    // What the settings of another bucket are is not in the change of these.
    const [setting] = this.draft.settings;
    if (setting && bucketOf(asked) !== setting.bucket) return false;
    if (!isDenied(this.before(asked))) return false;
    const { request, authorizer } = this.#fixed(asked);
    return isDenied(authorizer.decide(request).verdict);
  }

  /**
   * Without the condition keys that no policy asks for, but with those of the service, which its own rules may ask for,
   * and those of guardrails, which policies may ask for later.
   */
  essence(asked: AskedScenario): AskedScenario {
    const { policies } = surroundings(asked, this.#environment);
    const keys = [...referencedKeys(policies), ...referencedKeys(this.#fixed(asked).policies)];
    const service = `${asked.request.action.split(':', 1)[0]!.toLowerCase()}:`;
    const referenced = new Set(keys.map((key) => key.toLowerCase()));
    const context = Object.entries(asked.request.context ?? {}).filter(([key]) => {
      const lower = key.toLowerCase();
      if (DERIVED.has(lower)) return false;
      return lower.startsWith(service) || referenced.has(lower) || guardOf(key) !== undefined;
    });
    return { ...asked, request: { ...asked.request, context: Object.fromEntries(context) } };
  }

  #fixed(asked: AskedScenario): {
    readonly request: Request;
    readonly policies: PolicySet;
    readonly authorizer: Authorizer;
  } {
    const { request, policies: before } = surroundings(asked, this.#environment);
    const { principalArn } = callerOf(request);
    // A new policy is for the one whom it is attached to; the session policies are the scenario's own.
    const additions = this.draft.additions.filter(({ place }) => place.attachedTo === principalArn);
    const draft: Draft = { ...this.draft, additions, session: undefined };
    const owner = request.resourceAccount;
    const added = {
      context: [],
      ...(owner !== undefined && { resourceAccount: { value: owner, file: undefined } }),
    };
    const policies = changedPolicies({ policies: before, request: added }, draft, this.#environment);
    return { request, policies, authorizer: new Authorizer(policies, this.#compiler) };
  }
}

/** Keys that follow from the request itself; docs/scenario.md lists them. */
const DERIVED: ReadonlySet<string> = new Set([
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:principalisawsservice',
  'aws:principalservicename',
  'aws:username',
  'aws:resourceaccount',
  'aws:epochtime',
  'kms:calleraccount',
  's3:resourceaccount',
]);

function bucketOf({ request }: AskedScenario): string | undefined {
  return parseArn(request.resource)?.resource.split('/')[0];
}

function isDenied(verdict: VerdictKind): boolean {
  return verdict === 'explicit-deny' || verdict === 'implicit-deny';
}

function draftOf({ changes }: Fix): Draft {
  const of = <K extends Change['kind']>(kind: K): readonly Extract<Change, { kind: K }>[] =>
    changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
  return {
    requests: of('request'),
    policies: new Map(of('edit').map(({ policies }) => [policies.id, policies.after] as const)),
    additions: of('new-policy'),
    settings: of('setting'),
    session: of('session')[0],
    retry: of('retry')[0],
  };
}

/** Whether something changes that a snapshot holds. */
function changesSnapshot({ policies, additions, settings }: Draft): boolean {
  return policies.size + additions.length + settings.length > 0;
}

/** With the claims on families of keys, such as "no request tags", for the keys that policies ask for. */
function withClaims(question: Question, denial: Denial, { request }: Evaluated): Question {
  const context: Record<string, ContextValue> = Object.create(null);
  const stated = new Set(Object.keys(question.context ?? {}).map((key) => key.toLowerCase()));
  for (const [key, value] of Object.entries(request.context))
    if (!stated.has(key.toLowerCase()) && contextOf(denial, key)) context[key] = value;
  return { ...question, context: { ...question.context, ...context } };
}

/** What a secret key holds becomes unknown. */
function withoutSecrets(question: Question, isSecret: (text: string) => boolean): Question {
  const entries = Object.entries(question.context ?? {}).filter(([, value]) =>
    [value].flat().every((one) => typeof one !== 'string' || !isSecret(one)),
  );
  return { ...question, context: Object.fromEntries(entries) };
}

interface Form {
  readonly form: Question;
  readonly policies: Pick<AskedScenario, 'policies'>;
}

/** The request in a session that is made again; else that of the role behind a session in general, then of this session, made without session policies. */
function formsOf(question: Question, request: Request, made: SessionChange | undefined): readonly Form[] {
  if (made) {
    const document = JSON.parse(made.document.text) as PolicyDocument;
    return [{ form: question, policies: { policies: { session: [document] } } }];
  }
  const { kind, principalArn, sessionArn } = callerOf(request);
  if (kind !== 'role' || sessionArn === undefined || principalArn === undefined)
    return [{ form: question, policies: {} }];
  const general = { ...question, principal: principalArn, sessionIssuer: undefined, principalId: undefined };
  return [
    { form: general, policies: {} },
    { form: question, policies: { policies: { session: [] } } },
  ];
}

/** What is taken to be so: what AWS's words leave, and for a call of which nobody knows it, that it passed no endpoint. */
function suppositions({ context, vpcEndpointId }: Question, left: readonly Supposed[]): readonly Supposed[] {
  const cases = [...new Set([NOTHING_SUPPOSED, ...left.slice(0, MOST_CASES)])];
  const isKnown = vpcEndpointId !== undefined || Object.keys(context ?? {}).some(isEndpointKey);
  if (isKnown) return cases;
  const outside = cases.flatMap((one) =>
    [...one.keys()].some(isEndpointKey) ? [] : [new Map([...one, ['aws:SourceVpce', null] as const])],
  );
  return [...cases, ...outside];
}

function isEndpointKey(key: string): boolean {
  return key.toLowerCase() === 'aws:sourcevpce';
}

function askedRequest(
  question: Question,
  { credentials }: Denial,
  evaluated: Request,
): AskedScenario['request'] {
  const { principal, action, resource, sessionIssuer, principalId, vpcEndpointId } = question;
  const context: NonNullable<AskedScenario['request']['context']> = Object.create(null);
  if (principalId?.includes(':')) context['aws:userid'] = principalId;
  if (vpcEndpointId !== undefined) context['aws:SourceVpce'] = vpcEndpointId;
  for (const [key, value] of Object.entries(question.context ?? {})) {
    const same = Object.keys(context).find((name) => name.toLowerCase() === key.toLowerCase());
    context[same ?? key] = scenarioValue(value);
  }
  const owner = evaluated.resourceAccount;
  const isNamed = isAccountId(parseArn(resource)?.account ?? '');
  const caller = callerOf({ principal });
  const issuer = sessionIssuer ?? (principal === evaluated.principal ? evaluated.sessionIssuer : undefined);
  return {
    principal,
    action,
    resource,
    ...(owner !== undefined && !isNamed && resource !== '*' && { resourceAccount: owner }),
    ...(caller.sessionArn !== undefined && issuer !== undefined && { sessionIssuer: issuer }),
    ...(credentials &&
      (caller.kind === 'user' || caller.kind === 'root') && { credentials: credentials.value }),
    context,
    unlisted: 'unknown',
  };
}

/** The cases of an open verdict that depend on keys alone and are allowed. */
function allowedCases({ verdict, cases }: Pick<Verdict, 'verdict' | 'cases'>): readonly Supposed[] {
  if (verdict !== 'undetermined') return [];
  const rows = cases?.rows.filter(
    (row) => row.verdict === 'allowed' && row.when.every((condition) => 'key' in condition),
  );
  return (rows ?? []).slice(0, MOST_CASES).flatMap((row) => valuesOf(row).slice(0, 1));
}
