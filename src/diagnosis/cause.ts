/**
 * What denied a request, told from the verdict's trace: the statements that did it, with the lines of their
 * policies and what was compared on each, or, where nothing allowed it, the statements that came closest.
 */
import { documentOf, type StatementDocument } from '../engine/trace.ts';
import type { RuleId } from '../engine/rules.ts';
import type {
  ElementTrace,
  Layer,
  LayerTrace,
  StatementRef,
  StatementTrace,
  Verdict,
} from '../engine/verdict.ts';
import type { Assembled } from '../environment/assemble-request.ts';
import type { OrganizationNode } from '../environment/organization-policies.ts';
import { type Excerpt, excerptAt } from './excerpt.ts';

/** A layer that denies on its own. */
export interface Cause {
  readonly layer: Layer;
  readonly kind: 'explicit' | 'implicit';
  /** The Deny statements that apply; for an implicit deny those that came closest to allowing. */
  readonly statements: readonly CauseStatement[];
  /** SCPs: the levels that lack an Allow. */
  readonly silentLevels: readonly OrganizationNode[];
  /** How many policies the layer has; none at all is a cause of its own kind. */
  readonly policyCount: number;
  /** The rule behind a denial that no statement explains. */
  readonly rule?: RuleId | undefined;
}

export interface CauseStatement {
  readonly statement: StatementRef;
  readonly effect: StatementTrace['effect'];
  /** From the root to what the policy is attached to, for SCPs and RCPs; else what it is attached to. */
  readonly path: readonly OrganizationNode[];
  /** Snapshot file that says that the policy is attached. */
  readonly attachmentFile?: string | undefined;
  /** The lines that decided, in document order. */
  readonly lines: readonly CauseLine[];
}

/** One line of a policy, and what was found there. */
export interface CauseLine extends Excerpt {
  readonly element: ElementTrace;
}

const NEAR_MISSES = 3;

/** The causes of a denial, in the order in which AWS names them. */
export function causesOf(verdict: Verdict, assembled: Assembled): readonly Cause[] {
  const layers = deniedLayers(verdict);
  return verdict.deniedBy.flatMap((name) => {
    const layer = layers.find((one) => one.layer === name);
    return layer ? [causeOf(layer, verdict, assembled)] : [];
  });
}

/** The layers of the action that decided: of a further one that the call needs, if that was what was denied. */
function deniedLayers(verdict: Verdict): readonly LayerTrace[] {
  if (verdict.layers.some(({ denies }) => denies)) return verdict.layers;
  const companion = verdict.companions.find(({ layers }) => layers.some(({ denies }) => denies));
  return companion?.layers ?? verdict.layers;
}

function causeOf(layer: LayerTrace, verdict: Verdict, assembled: Assembled): Cause {
  const kind = layer.outcome === 'explicit-deny' ? 'explicit' : 'implicit';
  const policies = new Set(layer.statements.map((statement) => documentOf(statement)?.attached));
  const base = { layer: layer.layer, kind, policyCount: policies.size, rule: layer.rule } as const;
  if (kind === 'explicit') {
    const denies = layer.statements.filter(({ effect, applies }) => effect === 'Deny' && applies === 'true');
    return {
      ...base,
      silentLevels: [],
      statements: denies.map((one) => causeStatement(one, one.elements, assembled)),
    };
  }
  const misses = verdict.nearMisses
    .filter(({ statement }) => statement.layer === layer.layer)
    .slice(0, NEAR_MISSES);
  const statements = misses.flatMap(({ statement, failed }) => {
    const traced = layer.statements.find((one) => isSame(one, statement));
    return traced ? [causeStatement(traced, failed, assembled)] : [];
  });
  const silent = new Set(
    (layer.levels ?? []).filter(({ outcome }) => outcome === 'implicit-deny').map(({ target }) => target),
  );
  const nodes = pathOf(layer.layer, assembled).filter(({ id }) => silent.has(id));
  return { ...base, silentLevels: nodes, statements };
}

function isSame(a: StatementRef, b: StatementRef): boolean {
  return (
    a.index === b.index &&
    a.line === b.line &&
    a.column === b.column &&
    a.policy.source === b.policy.source &&
    a.policy.name === b.policy.name &&
    a.policy.attachedTo === b.policy.attachedTo
  );
}

function causeStatement(
  statement: StatementTrace,
  elements: readonly ElementTrace[],
  assembled: Assembled,
): CauseStatement {
  const document = documentOf(statement);
  const attachment = assembled.attachments.find(({ policy }) => policy === document?.attached);
  const { layer, policy, sid, index, line, column } = statement;
  const way = pathOf(layer, assembled);
  const end = way.findIndex(({ id }) => id === policy.attachedTo);
  return {
    statement: { layer, policy, sid, index, line, column },
    effect: statement.effect,
    path: end < 0 ? [] : way.slice(0, end + 1),
    attachmentFile: attachment?.attachmentFile,
    lines: document ? elements.flatMap((element) => causeLine(element, document)) : [],
  };
}

/** The organization's nodes above the account whose policies a layer holds. */
function pathOf(layer: Layer, { organization }: Assembled): readonly OrganizationNode[] {
  const path = layer === 'scp' ? organization.principal : layer === 'rcp' ? organization.resource : undefined;
  return path?.nodes ?? [];
}

function causeLine(element: ElementTrace, document: StatementDocument): readonly CauseLine[] {
  const start = placeOf(element, document);
  return start === undefined ? [] : [{ ...excerptAt(document.policy.source, start), element }];
}

/** Where an element stands: at the pattern that matched, else where the element begins. */
function placeOf(element: ElementTrace, { statement }: StatementDocument): number | undefined {
  switch (element.element) {
    case 'Principal':
    case 'NotPrincipal': {
      const matched = element.patterns[0]?.pattern;
      const entry = statement.principal?.entries.find(({ value }) => value === matched);
      return entry?.start ?? statement.principal?.span.start;
    }
    case 'Action':
    case 'NotAction':
      return startOf(statement.action, element.patterns[0]?.pattern);
    case 'Resource':
    case 'NotResource':
      return startOf(statement.resource, element.patterns[0]?.pattern);
    case 'Condition': {
      const condition = statement.conditions.find(
        ({ key, operator }) => key === element.key && operator.text === element.operator,
      );
      return condition?.keyStart;
    }
    case 'Statement':
      return statement.span.start;
  }
}

function startOf(
  list:
    | {
        readonly values: readonly string[];
        readonly starts: readonly number[];
        readonly span: { readonly start: number };
      }
    | undefined,
  pattern: string | undefined,
): number | undefined {
  if (!list) return undefined;
  const index = pattern === undefined ? -1 : list.values.indexOf(pattern);
  return index < 0 ? list.span.start : list.starts[index];
}
