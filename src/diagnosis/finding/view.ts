/** What findings are drawn from: a denial that was evaluated, and the statements that decided it. */
import type { Request } from '../../engine/request.ts';
import { documentOf, type StatementDocument } from '../../engine/trace.ts';
import type {
  ConditionTrace,
  LayerTrace,
  StatementRef,
  StatementTrace,
  Verdict,
} from '../../engine/verdict.ts';
import type { Assembled } from '../../environment/assemble-request.ts';
import type { EncryptedResource } from '../../environment/encryption-key.ts';
import type { Environment } from '../../environment/environment.ts';
import { contextOf, type Denial, type Origin } from '../../evidence/denial.ts';
import type { PolicyChange } from '../../evidence/policy-change.ts';
import type { SimulatorOpinion } from '../../evidence/simulator-output.ts';
import { parseArn } from '../../policy/arn.ts';
import type { Cause } from '../cause.ts';
import type { Place } from './finding.ts';

export interface View {
  readonly denial: Denial;
  readonly environment: Environment;
  readonly assembled: Assembled;
  readonly request: Request;
  readonly verdict: Verdict;
  readonly causes: readonly Cause[];
  readonly statements: readonly DecidingStatement[];
  /** What the policy simulator said of requests like this one. */
  readonly simulations: readonly SimulatorOpinion[];
  /** What successful calls changed, on this request's path or elsewhere. */
  readonly changes: readonly PolicyChange[];
}

/** A statement that the denial hangs on. */
export interface DecidingStatement {
  readonly trace: StatementTrace;
  readonly document: StatementDocument;
  /**
   * `denies`: a Deny that applies, or may. `lacks`: an Allow that would have granted, but for what it lacks, or may
   * lack.
   */
  readonly part: 'denies' | 'lacks';
}

/**
 * The statements of the causes. Where there are none, those of which it is not known whether they apply, and those
 * that would allow in a layer where nothing does.
 */
export function decidingStatements(verdict: Verdict, causes: readonly Cause[]): readonly DecidingStatement[] {
  const layers = allLayers(verdict);
  const found: DecidingStatement[] = [];
  for (const { kind, statements } of causes) {
    for (const { statement } of statements) {
      const trace = traceOf(layers, statement);
      const document = trace && documentOf(trace);
      if (trace && document) found.push({ trace, document, part: kind === 'explicit' ? 'denies' : 'lacks' });
    }
  }
  if (causes.length > 0) return found;
  for (const { outcome, statements } of layers) {
    for (const trace of statements) {
      const isOpen = trace.applies === 'unknown';
      if (!isOpen && !(outcome === 'implicit-deny' && lacksConditions(trace))) continue;
      const document = documentOf(trace);
      if (document) found.push({ trace, document, part: trace.effect === 'Deny' ? 'denies' : 'lacks' });
    }
  }
  return found;
}

/** Whether an Allow fails on its conditions alone. */
function lacksConditions({ effect, applies, elements }: StatementTrace): boolean {
  if (effect !== 'Allow' || applies !== 'false') return false;
  return elements.every(({ element, truth }) => element === 'Condition' || truth === 'true');
}

function allLayers({ layers, companions }: Verdict): readonly LayerTrace[] {
  return companions.length === 0 ? layers : [...layers, ...companions.flatMap((one) => one.layers)];
}

function traceOf(layers: readonly LayerTrace[], ref: StatementRef): StatementTrace | undefined {
  for (const { layer, statements } of layers) {
    if (layer !== ref.layer) continue;
    const found = statements.find(
      ({ index, line, column, policy }) =>
        index === ref.index &&
        line === ref.line &&
        column === ref.column &&
        policy.source === ref.policy.source &&
        policy.attachedTo === ref.policy.attachedTo,
    );
    if (found) return found;
  }
  return undefined;
}

/** A statement without its trace. */
export function refOf({ layer, policy, sid, index, line, column }: StatementRef): StatementRef {
  return { layer, policy, sid, index, line, column };
}

/** Where a statement stands. */
export function placeOf({ policy, line, column }: StatementRef): Place {
  return { source: policy.source, line, column };
}

/** The conditions of a statement for which the outcome was the wrong one for the caller, or may have been. */
export function decidingConditions({ trace, part }: DecidingStatement): readonly ConditionTrace[] {
  const harmless = part === 'denies' ? 'false' : 'true';
  return trace.elements.flatMap((element) =>
    element.element === 'Condition' && element.truth !== harmless ? [element] : [],
  );
}

/** Where the evidence says what a condition key holds; nothing where it follows from the environment. */
export function keyPlaces(denial: Denial, key: string): readonly Place[] {
  const claim = contextOf(denial, key);
  return claim ? [evidencePlace(claim.from)] : [];
}

export function evidencePlace({ source, line, column }: Origin): Place {
  return { source, line, column };
}

/** What the request says of a key, as a text; undefined where it is absent, a list, or not known. */
export function textOf({ context }: Request, key: string): string | undefined {
  const lower = key.toLowerCase();
  for (const name in context) {
    if (name.toLowerCase() !== lower) continue;
    const value = context[name];
    return value === null || typeof value === 'object' ? undefined : String(value);
  }
  return undefined;
}

/** The service prefix and the name of an action, in lower case. */
export function actionParts(action: string): { readonly service: string; readonly name: string } {
  const lower = action.toLowerCase();
  const colon = lower.indexOf(':');
  return { service: lower.slice(0, Math.max(colon, 0)), name: lower.slice(colon + 1) };
}

/** The bucket that an ARN of S3 is, or is in; undefined for `*`, access points and everything else. */
export function bucketOf(resource: string): string | undefined {
  const arn = parseArn(resource);
  return arn?.service === 's3' && arn.account === '' ? arn.resource.split('/', 1)[0] || undefined : undefined;
}

/** What the request is about, as something that may be encrypted. */
export function encryptedOf({
  denial,
  request,
  assembled,
}: Pick<View, 'assembled' | 'denial' | 'request'>): EncryptedResource {
  return {
    arn: request.resource,
    region: denial.region?.value,
    account: request.resourceAccount ?? assembled.request.resourceAccount?.value,
  };
}
