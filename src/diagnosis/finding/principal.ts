/**
 * Policies that name almost the caller: the same role in another account, without its path, another session of it,
 * an earlier provisioning of the same permission set; or a unique id, which is what AWS shows once a user or role
 * was deleted.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
import { documentOf } from '../../engine/trace.ts';
import type { ElementTrace, RequestValue, StatementTrace } from '../../engine/verdict.ts';
import { type Arn, parseArn } from '../../policy/arn.ts';
import type { Condition } from '../../policy/ast.ts';
import { differenceOf, isSlip } from './difference.ts';
import type {
  DeletedPrincipal,
  Finding,
  NearPrincipal,
  PrincipalDifference,
  PrincipalElsewhere,
} from './finding.ts';
import { evidencePlace, placeOf, refOf, type View } from './view.ts';

/** Most findings of one kind: lists of principals can be long. */
const MOST = 3;

export function principalFindings(view: View): readonly Finding[] {
  const near: Finding[] = [];
  for (const statement of statementsThatMiss(view)) {
    near.push(...nearEntries(statement, view), ...nearValues(statement, view));
  }
  // One difference told once, however many statements share it.
  const told = new Set<string>();
  const distinct = near.filter((finding) => {
    const id = finding.kind === 'near-principal' ? finding.wanted : 'id' in finding ? finding.id : '';
    const isNew = !told.has(id);
    told.add(id);
    return isNew;
  });
  return [...distinct.slice(0, MOST), ...elsewhere(view)];
}

/**
 * The statements that would have let the caller through if they named it: Allow statements of the resource that fail
 * on the principal alone, and whatever decided.
 */
function statementsThatMiss({ verdict, statements }: View): readonly StatementTrace[] {
  const found = new Set(statements.map(({ trace }) => trace));
  for (const layer of verdict.layers) {
    if (layer.layer !== 'resource' || verdict.verdict === 'allowed') continue;
    for (const trace of layer.statements) {
      if (trace.effect !== 'Allow' || trace.applies === 'true') continue;
      const failed = trace.elements.filter(({ truth }) => truth === 'false');
      if (failed.length > 0 && failed.every(isAboutCaller)) found.add(trace);
    }
  }
  return [...found];
}

function isAboutCaller(element: ElementTrace): boolean {
  if (element.element === 'Principal') return true;
  return element.element === 'Condition' && CALLER_KEYS.has(element.key.toLowerCase());
}

const CALLER_KEYS: ReadonlySet<string> = new Set(['aws:principalarn', 'aws:userid']);

function nearEntries(trace: StatementTrace, view: View): readonly (NearPrincipal | DeletedPrincipal)[] {
  const element = documentOf(trace)?.statement.principal;
  const isMissed = trace.elements.some(
    (one) =>
      (one.element === 'Principal' && one.truth === 'false') ||
      (one.element === 'NotPrincipal' && one.truth === 'true'),
  );
  if (!element || !isMissed) return [];
  return element.entries.flatMap(({ kind, value }): readonly (NearPrincipal | DeletedPrincipal)[] => {
    if (kind !== 'AWS') return [];
    if (UNIQUE_ID.test(value)) return exists(value, view) ? [] : [deleted(trace, value, view)];
    const near = nearest(value, view, true);
    return near ? [nearPrincipal(trace, near, view)] : [];
  });
}

/** Ids of users and roles; the letters tell which. */
const UNIQUE_ID = /^A(?:IDA|ROA)[A-Z0-9]{6,}$/;

/** Whether the environment describes a user or role of an id: then it is there, and is another one. */
function exists(id: string, { environment }: View): boolean {
  for (const { description } of environment.entities.values()) if (description?.id === id) return true;
  return false;
}

function deleted(trace: StatementTrace, id: string, { denial, environment }: View): DeletedPrincipal {
  const { principalId } = denial;
  const own = principalId?.value.split(':', 1)[0];
  const caller = own !== undefined && UNIQUE_ID.test(own) ? own : undefined;
  const entity = callerEntity({ denial, environment });
  const described = entity?.description;
  return {
    kind: 'deleted-principal',
    statement: refOf(trace),
    id,
    caller: caller ?? described?.id,
    from: [
      placeOf(trace),
      ...(caller !== undefined && principalId ? [evidencePlace(principalId.from)] : []),
      ...(caller === undefined && described ? [{ source: described.file }] : []),
    ],
  };
}

function nearValues(trace: StatementTrace, view: View): readonly NearPrincipal[] {
  const conditions = documentOf(trace)?.statement.conditions ?? [];
  return trace.elements.flatMap((element): readonly NearPrincipal[] => {
    if (element.element !== 'Condition' || !isAboutCaller(element)) return [];
    const { key, operator, request } = element;
    const condition = conditions.find((one) => one.key === key && one.operator.text === operator);
    if (!condition || !isMissedBy(condition, element.truth)) return [];
    const isArn = key.toLowerCase() === 'aws:principalarn';
    return condition.values.flatMap((value) => {
      const near = isArn ? nearest(value, view, false) : otherSession(value, request);
      return near ? [{ ...nearPrincipal(trace, near, view), key }] : [];
    });
  });
}

/** `AROA…:session`, which differs from the caller's in the name of the session only. */
function otherSession(wanted: string, request: RequestValue): Near | undefined {
  const seen = request.state === 'known' ? request.values[0] : undefined;
  const colon = wanted.indexOf(':');
  if (seen === undefined || colon < 0 || seen === wanted) return undefined;
  const isSameRole = seen.startsWith(wanted.slice(0, colon + 1));
  return isSameRole ? { difference: 'session-name', seen, wanted } : undefined;
}

/** Whether no value of a condition matched. */
function isMissedBy({ operator }: Condition, truth: string): boolean {
  return truth === (operator.base.negated ? 'true' : 'false');
}

interface Near {
  readonly difference: PrincipalDifference;
  readonly seen: string;
  readonly wanted: string;
}

function nearPrincipal(trace: StatementTrace, near: Near, { denial }: View): NearPrincipal {
  const claim = near.seen.includes(':assumed-role/')
    ? denial.session
    : near.seen.startsWith('arn:')
      ? denial.principal
      : denial.principalId;
  return {
    kind: 'near-principal',
    ...near,
    statement: refOf(trace),
    from: [placeOf(trace), ...(claim ? [evidencePlace(claim.from)] : [])],
  };
}

/** How an ARN in a policy differs from the caller's, role or session. */
function nearest(wanted: string, { denial, request }: View, withSession: boolean): Near | undefined {
  const own = [
    request.sessionIssuer ?? denial.principal?.value,
    withSession ? denial.session?.value : undefined,
  ];
  for (const seen of own) {
    const difference = seen === undefined ? undefined : principalDifference(seen, wanted);
    if (seen !== undefined && difference !== undefined) return { difference, seen, wanted };
  }
  return undefined;
}

/** In what one ARN of IAM or STS differs from another, or from a pattern of it, if it is one thing only. */
export function principalDifference(seen: string, wanted: string): PrincipalDifference | undefined {
  const a = parseArn(seen);
  const b = parseArn(wanted);
  if (!a || !b || a.service !== b.service || seen === wanted) return undefined;
  if (b.resource === 'root' || a.resource === 'root') return undefined;
  if (/[*?]/.test(wanted)) return patternDifference(seen, a, wanted);
  if (a.resource === b.resource) {
    if (a.partition !== b.partition) return a.account === b.account ? 'partition' : undefined;
    return 'account';
  }
  if (a.partition !== b.partition || a.account !== b.account) return undefined;
  return nameDifference(a, b);
}

/** Why a pattern does not match, where it would without the path of the role, or in another letter case. */
function patternDifference(seen: string, arn: Arn, wanted: string): PrincipalDifference | undefined {
  if (differenceOf(seen, wanted)?.edits === 0) return undefined;
  if (differenceOf(seen.toLowerCase(), wanted.toLowerCase())?.edits === 0) return 'letter-case';
  const [type = '', ...names] = arn.resource.split('/');
  const withoutPath = `${seen.slice(0, seen.length - arn.resource.length)}${type}/${names.at(-1) ?? ''}`;
  return names.length > 1 && differenceOf(withoutPath, wanted)?.edits === 0 ? 'path' : undefined;
}

function nameDifference(a: Arn, b: Arn): PrincipalDifference | undefined {
  const [type, ...own] = a.resource.split('/');
  const [otherType, ...other] = b.resource.split('/');
  if (type !== otherType) return undefined;
  if (a.resource.toLowerCase() === b.resource.toLowerCase()) return 'letter-case';
  if (type === 'assumed-role') return own[0] === other[0] && own.length > 1 ? 'session-name' : undefined;
  const name = own.at(-1) ?? '';
  const otherName = other.at(-1) ?? '';
  if (name === otherName) return 'path';
  const set = permissionSet(name);
  if (set !== undefined && set === permissionSet(otherName)) return 'permission-set-id';
  if (own.length !== other.length) return undefined;
  const difference = differenceOf(a.resource, b.resource);
  return difference && isSlip(difference, otherName) ? 'characters' : undefined;
}

/**
 * `DataReader` of `AWSReservedSSO_DataReader_0123456789abcdef`.
 * @see https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
 */
function permissionSet(role: string): string | undefined {
  return /^AWSReservedSSO_(.+)_[0-9a-f]{16}$/.exec(role)?.[1];
}

/** The user or role of the caller, where the environment describes it. */
function callerEntity({ denial, environment }: Pick<View, 'denial' | 'environment'>) {
  const arn = parseArn(denial.principal?.value ?? '');
  if (arn?.service !== 'iam') return undefined;
  const kind = arn.resource.startsWith('role/')
    ? 'role'
    : arn.resource.startsWith('user/')
      ? 'user'
      : undefined;
  return kind && environment.entity(kind, arn.account, arn.resource.slice(arn.resource.lastIndexOf('/') + 1));
}

/** A user or role that its account does not list, and that another account has. */
function elsewhere({ denial, environment }: View): readonly PrincipalElsewhere[] {
  const principal = denial.principal;
  const arn = parseArn(principal?.value ?? '');
  if (!principal || arn?.service !== 'iam') return [];
  const [type = ''] = arn.resource.split('/', 1);
  const list = environment.listedKinds.get(`${arn.account}/${type}`);
  if ((type !== 'role' && type !== 'user') || list === undefined) return [];
  const name = arn.resource.slice(arn.resource.lastIndexOf('/') + 1);
  if (environment.entity(type, arn.account, name)?.description) return [];
  const files: string[] = [];
  const others: string[] = [];
  for (const { account, description } of environment.entitiesNamed(type, name)) {
    if (others.length >= MOST) break;
    if (account === arn.account || !description) continue;
    others.push(description.arn);
    files.push(description.file);
  }
  if (others.length === 0) return [];
  return [
    {
      kind: 'principal-elsewhere',
      principal: principal.value,
      others,
      from: [evidencePlace(principal.from), { source: list }, ...files.map((source) => ({ source }))],
    },
  ];
}
