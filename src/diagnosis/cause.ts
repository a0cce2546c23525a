/**
 * What denied a request, told from the verdict's trace: the statements that did it, with the lines of their
 * policies and what was compared on each, or, where nothing allowed it, the statements that came closest.
 */

import type { RuleId } from '../engine/rules.ts';
import { documentOf, type StatementDocument } from '../engine/trace.ts';
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
import { contextOf, type Denial, type Origin } from '../evidence/denial.ts';
import type { PatternElement } from '../policy/ast.ts';
import { placeWithin } from '../policy/source.ts';
import type { Conclusion } from './agreement.ts';
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
  /** The whole way from the root to the account, of which `path` is the beginning. */
  readonly way: readonly OrganizationNode[];
  /** Snapshot file that says that the policy is attached. */
  readonly attachmentFile?: string | undefined;
  /** The lines that decided, in document order. */
  readonly lines: readonly CauseLine[];
}

/** One line of a policy, and what was found there. */
export interface CauseLine extends Excerpt {
  readonly element: ElementTrace;
  /** Where the evidence says what the condition key holds. */
  readonly readFrom?: Origin | undefined;
}

/** What causes are told from, beside the verdict. */
interface Background {
  readonly assembled: Assembled;
  readonly denial: Denial;
}

const NEAR_MISSES = 3;

/** A statement that came close, and what it lacked. */
interface Miss {
  readonly statement: StatementTrace;
  readonly failed: readonly ElementTrace[];
}

/**
 * The misses that take least to mend: those that lack a condition come before those that lack the resource,
 * and those before the ones that do not cover the action at all, of which the most similar one is enough.
 */
function nearestOf(misses: readonly Miss[], action: string): readonly Miss[] {
  const least = Math.min(...misses.map(distanceOf));
  const nearest = misses.filter((miss) => distanceOf(miss) === least);
  if (least < ACTION_DISTANCE) return nearest.slice(0, NEAR_MISSES);
  const similarity = ({ statement }: Miss): number => similarAction(statement, action);
  return [...nearest].sort((a, b) => similarity(b) - similarity(a)).slice(0, 1);
}

const ACTION_DISTANCE = 2;

function distanceOf({ failed }: Miss): number {
  const kinds = failed.map(({ element }) => {
    if (element === 'Condition') return 0;
    return element.endsWith('Resource') ? 1 : ACTION_DISTANCE;
  });
  return Math.max(...kinds);
}

/**
 * How near a statement comes to an action: by the longest beginning that one of its patterns shares with it, where
 * that reaches past the service; else a list of many actions is the one that somebody would add to.
 */
function similarAction(statement: StatementTrace, action: string): number {
  const values = documentOf(statement)?.statement.action?.values ?? [];
  const service = action.indexOf(':') + 1;
  const shared = Math.max(0, ...values.map((value) => sharedBeginning(value, action)));
  return shared >= service ? 1 + shared : values.length / (values.length + 1);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length]!.toLowerCase() === b[length]?.toLowerCase()) length++;
  return length;
}

/** The causes of a denial, in the order in which AWS names them. */
export function causesOf(
  verdict: Verdict,
  assembled: Assembled,
  denial: Denial,
  action: string,
): readonly Cause[] {
  const background = { assembled, denial };
  const layers = deniedLayers(verdict);
  return verdict.deniedBy.flatMap((name) => {
    const layer = layers.find((one) => one.layer === name);
    return layer ? [causeOf(layer, verdict, background, action)] : [];
  });
}

/**
 * The causes that AWS's words settle where the verdict alone is open: statements that may apply are those that did,
 * or that would have had to. `stated` are those that AWS named.
 */
export function concludedCauses(
  { deniedBy, kind }: Conclusion,
  stated: readonly StatementTrace[],
  verdict: Verdict,
  assembled: Assembled,
  denial: Denial,
  action: string,
): readonly Cause[] {
  const background = { assembled, denial };
  return deniedBy.flatMap((name) => {
    const layer = verdict.layers.find((one) => one.layer === name);
    if (!layer) return [];
    const { policyCount, rule } = layerFacts(layer);
    const isExplicit = kind === 'explicit' && layer.statements.some(mayDeny);
    const base = { layer: name, kind: isExplicit ? 'explicit' : 'implicit', policyCount, rule } as const;
    if (isExplicit) {
      const open = layer.statements.filter(mayDeny);
      const named = open.filter((statement) => stated.includes(statement));
      const denies = named.length > 0 ? named : open;
      return [
        {
          ...base,
          silentLevels: [],
          statements: denies.map((one) => causeStatement(one, one.elements, background)),
        },
      ];
    }
    const misses = layer.statements.flatMap((statement): readonly Miss[] => {
      const failed = statement.elements.filter(({ truth }) => truth !== 'true');
      return statement.effect === 'Allow' && failed.length > 0 ? [{ statement, failed }] : [];
    });
    const statements = nearestOf(misses, action).map(({ statement, failed }) =>
      causeStatement(statement, failed, background),
    );
    return [{ ...base, silentLevels: [], statements }];
  });
}

function mayDeny({ effect, applies }: StatementTrace): boolean {
  return effect === 'Deny' && applies !== 'false';
}

/** The layers of the action that decided: of a further one that the call needs, if that was what was denied. */
function deniedLayers(verdict: Verdict): readonly LayerTrace[] {
  if (verdict.layers.some(({ denies }) => denies)) return verdict.layers;
  const companion = verdict.companions.find(({ layers }) => layers.some(({ denies }) => denies));
  return companion?.layers ?? verdict.layers;
}

function causeOf(layer: LayerTrace, verdict: Verdict, background: Background, action: string): Cause {
  const kind = layer.outcome === 'explicit-deny' ? 'explicit' : 'implicit';
  const base = { layer: layer.layer, kind, ...layerFacts(layer) } as const;
  if (kind === 'explicit') {
    const denies = layer.statements.filter(({ effect, applies }) => effect === 'Deny' && applies === 'true');
    return {
      ...base,
      silentLevels: [],
      statements: denies.map((one) => causeStatement(one, one.elements, background)),
    };
  }
  const silentTargets = (layer.levels ?? []).flatMap(({ outcome, target }) =>
    outcome === 'implicit-deny' ? [target] : [],
  );
  const concerned = verdict.nearMisses.flatMap(({ statement, failed }): readonly Miss[] => {
    if (statement.layer !== layer.layer) return [];
    if (silentTargets.length > 0 && !silentTargets.includes(statement.policy.attachedTo ?? '')) return [];
    const traced = layer.statements.find((one) => isSame(one, statement));
    return traced ? [{ statement: traced, failed }] : [];
  });
  const statements = nearestOf(concerned, action).map(({ statement, failed }) =>
    causeStatement(statement, failed, background),
  );
  const nodes = pathOf(layer.layer, background.assembled).filter(({ id }) => silentTargets.includes(id));
  return { ...base, silentLevels: nodes, statements };
}

function layerFacts({ statements, rule }: LayerTrace): Pick<Cause, 'policyCount' | 'rule'> {
  const policies = new Set(statements.map((statement) => documentOf(statement)?.attached));
  return { policyCount: policies.size, rule };
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
  { assembled, denial }: Background,
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
    way: end < 0 ? [] : way,
    attachmentFile: attachment?.attachmentFile,
    lines: document ? elements.flatMap((element) => causeLine(element, document, denial)) : [],
  };
}

/** The organization's nodes above the account whose policies a layer holds. */
function pathOf(layer: Layer, { organization }: Assembled): readonly OrganizationNode[] {
  const path = layer === 'scp' ? organization.principal : layer === 'rcp' ? organization.resource : undefined;
  return path?.nodes ?? [];
}

function causeLine(element: ElementTrace, document: StatementDocument, denial: Denial): readonly CauseLine[] {
  const start = placeOf(element, document);
  if (start === undefined) return [];
  const excerpt = excerptAt(document.policy.source, start);
  // Lines count in the file, not in the document within it.
  const place = placeWithin(document.attached.origin, excerpt);
  const readFrom = element.element === 'Condition' ? contextOf(denial, element.key)?.from : undefined;
  return [{ ...excerpt, ...place, element, readFrom }];
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
      return startOf(statement.action, element.patterns[0]?.pattern, element.request);
    case 'Resource':
    case 'NotResource':
      return startOf(statement.resource, element.patterns[0]?.pattern, element.request);
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

/** The value that matched, else the one that comes nearest to what was asked for. */
function startOf(
  list: PatternElement | undefined,
  matched: string | undefined,
  asked: string,
): number | undefined {
  if (!list) return undefined;
  const index = matched === undefined ? nearestValue(list.values, asked) : list.values.indexOf(matched);
  return index < 0 ? list.span.start : list.starts[index];
}

/** The value that shares the longest beginning with a text. */
function nearestValue(values: readonly string[], asked: string): number {
  const shared = values.map((value) => sharedBeginning(value, asked));
  return shared.indexOf(Math.max(...shared));
}
