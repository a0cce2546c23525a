/**
 * Many denials by what caused them: the statement that denied, the Allow that is missing and to whom, or, where
 * nothing was found, what AWS said. The words of an error text do not count. Holds a bounded amount however many
 * denials there are.
 */
import type { RuleId } from '../engine/rules.ts';
import type { ElementTrace, Layer, StatementRef } from '../engine/verdict.ts';
import type { Category, Classification, Denial, Origin, Reason } from '../evidence/denial.ts';
import type { Cause, CauseStatement } from './cause.ts';
import type { Diagnosis } from './diagnose.ts';

export type GroupCause =
  /** A Deny statement that applied. */
  | {
      readonly kind: 'statement';
      readonly layer: Layer;
      readonly statement: StatementRef;
      readonly decidedBy: readonly Decider[];
    }
  /** No statement of a layer allowed the action to the caller. */
  | {
      readonly kind: 'no-allow';
      readonly layer: Layer;
      readonly action: string;
      /** Missing where it is not the caller that the layer is about. */
      readonly principal?: string | undefined;
      /** SCPs: the nodes of the organization that lack an Allow. */
      readonly levels: readonly string[];
      /** The statement that came closest, and what it lacked. */
      readonly nearest?:
        | { readonly statement: StatementRef; readonly lacked: readonly Decider[] }
        | undefined;
      readonly rule?: RuleId | undefined;
    }
  /** A rule of the service itself. */
  | { readonly kind: 'service'; readonly action: string; readonly rule?: RuleId | undefined }
  /** No cause was found; what AWS said, if anything. */
  | {
      readonly kind: 'open';
      readonly why: 'no-snapshot' | 'not-evaluated' | 'undetermined' | 'allowed-here';
      readonly stated: Pick<Reason, 'kind' | 'layer'> & { readonly policyArn?: string | undefined };
      readonly action?: string | undefined;
      readonly principal?: string | undefined;
    }
  /** Not refused for lack of permission, as far as the evidence says. */
  | {
      readonly kind: 'other';
      readonly classification: Classification;
      readonly category?: Category | undefined;
      readonly errorCode?: string | undefined;
    };

/** The element of a statement that made the difference; for a condition with its operator and key. */
export interface Decider {
  readonly element: ElementTrace['element'];
  readonly operator?: string | undefined;
  readonly key?: string | undefined;
}

/** One of the denials of a group. */
export interface GroupExample {
  readonly principal?: string | undefined;
  readonly session?: string | undefined;
  readonly action?: string | undefined;
  readonly resource?: string | undefined;
  readonly time?: string | undefined;
  readonly eventId?: string | undefined;
  /** Where the evidence says so. */
  readonly from?: Pick<Origin, 'source' | 'line'> | undefined;
}

export interface DenialGroup {
  readonly cause: GroupCause;
  readonly count: number;
  /** Of the times that the evidence carries, ISO 8601. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  /** How many different ones there are; after a thousand they are not told apart. */
  readonly principals: number;
  readonly actions: number;
  /** Layers that would have denied as well, and how often. */
  readonly also: readonly { readonly layer: Layer; readonly count: number }[];
  /** The first that was met. */
  readonly example: GroupExample;
}

const DISTINCT_LIMIT = 1000;

/** Causes beyond this many are counted together. */
const GROUP_LIMIT = 20_000;

/** What a diagnosis comes to for its group; denials that are explained alike share one. */
export interface GroupOutcome {
  readonly cause: GroupCause;
  readonly id: string;
  /** Layers that deny beside the one that is counted. */
  readonly also: readonly Layer[];
  /** Whether a cause was found, and if not, whether one may be when more is known. */
  readonly answer: 'found' | 'open' | 'none';
}

/** What a denial comes to where there is no snapshot to explain it by: what AWS said. */
export function statedOutcome(denial: Denial): GroupOutcome {
  const cause = unexplained(denial, 'no-snapshot');
  return { cause, id: idOf(cause), also: [], answer: 'open' };
}

/** A diagnosis as it counts for its group. */
export function outcomeOf(diagnosis: Diagnosis): GroupOutcome {
  const cause = causeOf(diagnosis);
  const { evaluation } = diagnosis;
  const [deciding, ...others] = evaluation?.causes ?? [];
  const also = new Set(others.map(({ layer }) => layer).filter((layer) => layer !== deciding?.layer));
  const isOpen = evaluation?.verdict.verdict === 'undetermined';
  return { cause, id: idOf(cause), also: [...also], answer: deciding ? 'found' : isOpen ? 'open' : 'none' };
}

/** Gathers denials one by one. */
export class DenialGroups {
  readonly #groups = new Map<string, Gathered>();
  #total = 0;
  #beyond = 0;

  add(denial: Denial, { cause, id, also }: GroupOutcome): void {
    this.#total++;
    let group = this.#groups.get(id);
    if (!group) {
      if (this.#groups.size >= GROUP_LIMIT) {
        this.#beyond++;
        return;
      }
      group = new Gathered(cause, exampleOf(denial));
      this.#groups.set(id, group);
    }
    group.add(denial, also);
  }

  get total(): number {
    return this.#total;
  }

  /** Denials that are in no group, because there are too many causes. */
  get beyond(): number {
    return this.#beyond;
  }

  /** Most frequent first; as many as another, the one that was met first. */
  groups(): readonly DenialGroup[] {
    return [...this.#groups.values()].map((group) => group.finish()).sort((a, b) => b.count - a.count);
  }
}

class Gathered {
  readonly #cause: GroupCause;
  readonly #example: GroupExample;
  #count = 0;
  #first: string | undefined;
  #last: string | undefined;
  readonly #principals = new Set<string>();
  readonly #actions = new Set<string>();
  readonly #also = new Map<Layer, number>();

  constructor(cause: GroupCause, example: GroupExample) {
    this.#cause = cause;
    this.#example = example;
  }

  add(denial: Denial, also: readonly Layer[]): void {
    this.#count++;
    const time = denial.time?.value;
    if (time !== undefined) {
      if (this.#first === undefined || time < this.#first) this.#first = time;
      if (this.#last === undefined || time > this.#last) this.#last = time;
    }
    note(this.#principals, principalOf(denial));
    note(this.#actions, denial.action?.value);
    for (const layer of also) this.#also.set(layer, (this.#also.get(layer) ?? 0) + 1);
  }

  finish(): DenialGroup {
    return {
      cause: this.#cause,
      count: this.#count,
      first: this.#first,
      last: this.#last,
      principals: this.#principals.size,
      actions: this.#actions.size,
      also: [...this.#also].map(([layer, count]) => ({ layer, count })),
      example: this.#example,
    };
  }
}

function note(known: Set<string>, value: string | undefined): void {
  if (value !== undefined && known.size <= DISTINCT_LIMIT) known.add(value);
}

/** What a denial is counted under: the first of its causes, in the order in which AWS names layers. */
function causeOf({ denial, evaluation }: Diagnosis): GroupCause {
  const action = evaluation?.request.action ?? denial.action?.value;
  const principal = principalOf(denial);
  const cause = evaluation?.causes[0];
  if (cause && action !== undefined) return foundCause(cause, action, principal);
  const verdict = evaluation?.verdict.verdict;
  if (verdict === undefined) return unexplained(denial, 'not-evaluated');
  return unexplained(denial, verdict === 'allowed' ? 'allowed-here' : 'undetermined');
}

/** What AWS said of a denial of which no cause was found. */
function unexplained(denial: Denial, why: Extract<GroupCause, { kind: 'open' }>['why']): GroupCause {
  const { classification, category, errorCode, reason, action } = denial;
  if (classification === 'not-authorization' || category !== undefined) {
    return { kind: 'other', classification, category, errorCode: errorCode?.value };
  }
  const { kind, layer, policyArn } = reason;
  const stated = { kind, layer, policyArn: policyArn?.value };
  return { kind: 'open', why, stated, action: action?.value, principal: principalOf(denial) };
}

function foundCause(
  { layer, kind, statements, silentLevels, rule }: Cause,
  action: string,
  principal: string | undefined,
): GroupCause {
  const [nearest] = statements;
  if (kind === 'explicit' && nearest) {
    return { kind: 'statement', layer, statement: nearest.statement, decidedBy: decidersOf(nearest) };
  }
  if (layer === 'service') return { kind: 'service', action, rule };
  return {
    kind: 'no-allow',
    layer,
    action,
    principal: PRINCIPAL_LAYERS.includes(layer) ? principal : undefined,
    levels: silentLevels.map(({ id }) => id),
    nearest: nearest && { statement: nearest.statement, lacked: decidersOf(nearest) },
    rule,
  };
}

/** Layers whose policies belong to the caller: there an Allow is missing to that one. */
const PRINCIPAL_LAYERS: readonly Layer[] = ['identity', 'boundary', 'session'];

function decidersOf({ lines }: CauseStatement): readonly Decider[] {
  return lines.map(({ element }) =>
    element.element === 'Condition'
      ? { element: element.element, operator: element.operator, key: element.key }
      : { element: element.element },
  );
}

function principalOf({ principal, session, principalId }: Denial): string | undefined {
  return principal?.value ?? session?.value ?? principalId?.value;
}

/** The same for denials of one cause. Where a policy has an ARN, it does not matter what it is attached to. */
function idOf(cause: GroupCause): string {
  switch (cause.kind) {
    case 'statement':
      return JSON.stringify([cause.kind, cause.layer, statementId(cause.statement)]);
    case 'no-allow': {
      const { layer, action, principal, levels, nearest, rule } = cause;
      const near = nearest && [statementId(nearest.statement), nearest.lacked];
      return JSON.stringify([cause.kind, layer, action, principal, levels, near, rule]);
    }
    default:
      return JSON.stringify(cause);
  }
}

function statementId({ policy, index }: StatementRef): readonly unknown[] {
  const { arn, name, source, attachedTo } = policy;
  return [...(arn === undefined ? [name, source, attachedTo] : [arn]), index];
}

function exampleOf(denial: Denial): GroupExample {
  const from = denial.eventId?.from ?? denial.action?.from ?? denial.reason.from;
  return {
    principal: principalOf(denial),
    session: denial.session?.value,
    action: denial.action?.value,
    resource: denial.resource?.value,
    time: denial.time?.value,
    eventId: denial.eventId?.value,
    from: from && { source: from.source, line: from.line },
  };
}
