/** A denial explained by an environment: what denied it, what is not known, and whether AWS said the same. */
import { Authorizer } from '../engine/authorize.ts';
import type { Request } from '../engine/request.ts';
import { explain } from '../engine/trace.ts';
import type { Layer, LayerTrace, Verdict } from '../engine/verdict.ts';
import { type Assembled, assembleRequest, type Conflict } from '../environment/assemble-request.ts';
import { authorizationRecordCommand } from '../environment/authorization-record.ts';
import { commandLine, outputPath } from '../environment/aws-command.ts';
import { decodeCommandOf } from '../environment/decode-command.ts';
import type { Environment } from '../environment/environment.ts';
import type { EnvironmentGap } from '../environment/gap.ts';
import type { SnapshotProblem } from '../environment/problem.ts';
import type { Denial } from '../evidence/denial.ts';
import type { PolicyChange } from '../evidence/policy-change.ts';
import type { SimulatorOpinion } from '../evidence/simulator-output.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import type { Authorizers } from './authorizers.ts';
import { type Cause, causesOf, concludedCauses } from './cause.ts';
import type { Finding } from './finding/finding.ts';
import { findingsOf } from './finding/findings.ts';
import { unheldPolicy } from './finding/unheld-policy.ts';
import { decidingStatements, type View } from './finding/view.ts';
import { type MissingPart, questionOf, requestOf } from './request-of-denial.ts';
import { type Stated, statedBy } from './stated.ts';

export interface Diagnosis {
  readonly denial: Denial;
  /** Undefined where the evidence does not carry enough of the request to evaluate it. */
  readonly evaluation?: Evaluated | undefined;
  readonly missing: readonly MissingPart[];
  /** Something else refused, or nothing did: `denial.problem` says what. */
  readonly isNoPolicyMatter?: true | undefined;
  /** What would decode the evidence's encoded message, where nobody has. */
  readonly decodeCommand?: string | undefined;
  /** What would fetch AWS's own record of the refusal, where the evidence has its id and the snapshot not the record. */
  readonly recordCommand?: RecordCommand | undefined;
}

interface RecordCommand {
  readonly command: string;
  /** Where its output belongs, within the snapshot. */
  readonly saveAs: string;
}

export interface Evaluated {
  readonly request: Request;
  /** AWS's text names no resource; `*` stands for it. */
  readonly resourceAssumed: boolean;
  readonly verdict: Verdict;
  /** Of the verdict; where that is open and AWS's words settle it, of the cases that they leave. */
  readonly causes: readonly Cause[];
  /** The layers that do not deny. */
  readonly others: readonly OtherLayer[];
  /** What AWS itself named, as it stands in the policies that apply. */
  readonly stated: Stated;
  readonly agreement: Agreement;
  /** What else to know, first what changes most of what to do. */
  readonly findings: readonly Finding[];
  /** What the snapshot lacks, those first that leave a layer open. */
  readonly gaps: readonly EnvironmentGap[];
  /** Layers that no snapshot can hold, such as a session policy. */
  readonly unrecorded: readonly Layer[];
  readonly organization: Assembled['organization'];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly SnapshotProblem[];
}

export interface OtherLayer {
  readonly layer: Layer;
  readonly outcome: LayerTrace['outcome'];
  readonly rule?: LayerTrace['rule'];
  /** The statements that allow, as `policy > Sid`. */
  readonly allowedBy: readonly { readonly policy: string; readonly statement: string }[];
  readonly statementCount: number;
}

/** What else a person has that says something of the denied request. */
export interface Beside {
  /** Opinions of the policy simulator; those on other requests are passed over. */
  readonly simulations?: readonly SimulatorOpinion[] | undefined;
  /** What was changed by calls of which there are records; what has no part in the request is passed over. */
  readonly changes?: readonly PolicyChange[] | undefined;
  /** Policies that were compiled for other denials of the same environment. */
  readonly authorizers?: Authorizers | undefined;
  /** `open`: the policies are not those that denied it, so that nothing follows from the denial. Default: `denied`. */
  readonly outcome?: 'denied' | 'open' | undefined;
}

/** Whether no policy of IAM or AWS Organizations had a part in it, so that there is nothing to evaluate. */
function isNoPolicyMatter({ classification }: Denial): boolean {
  return (
    classification === 'not-authorization' ||
    classification === 'service-permission' ||
    classification === 'service-setting'
  );
}

/** Explains one denial. */
export function diagnose(
  denial: Denial,
  environment: Environment,
  { simulations = [], changes = [], authorizers, outcome = 'denied' }: Beside = {},
): Diagnosis {
  if (isNoPolicyMatter(denial)) return { denial, missing: [], isNoPolicyMatter: true };
  const asked = questionOf(denial);
  const decodeCommand = decodeCommandOf(denial);
  const recordCommand = recordCommandOf(denial);
  if (!asked.ok) return { denial, missing: asked.missing, decodeCommand, recordCommand };
  const { question, resourceAssumed } = asked;
  const assembled = assembleRequest(environment, question);
  const request = requestOf(denial, question, assembled);
  const verdict = explain(
    authorizers?.for(assembled.policies) ?? new Authorizer(assembled.policies),
    request,
  );
  const open = new Set(
    verdict.layers.filter(({ outcome }) => outcome === 'unknown').map(({ layer }) => layer),
  );
  // What AWS named comes first, then what leaves a layer open.
  const weight = ({ layer }: EnvironmentGap): number =>
    layer === 'context' ? 0 : layer === stated.reason.layer ? 2 : Number(open.has(layer));
  const gapLayers = new Set(assembled.gaps.map(({ layer }) => layer));
  const stated = statedBy(denial, verdict);
  const agreement: Agreement =
    outcome === 'denied' ? agreementOf(verdict, stated.reason) : { kind: 'unstated' };
  const conclusion = agreement.kind === 'narrows' ? agreement.conclusion : undefined;
  const causes = conclusion
    ? concludedCauses(conclusion, stated.statements, verdict, assembled, denial, request.action)
    : causesOf(verdict, assembled, denial, request.action);
  const statements = decidingStatements(verdict, causes);
  const view: View = {
    denial,
    environment,
    assembled,
    request,
    verdict,
    causes,
    statements,
    simulations,
    changes,
  };
  let findings: readonly Finding[] | undefined;
  const denying = new Set(causes.map(({ layer }) => layer));
  const evaluation: Evaluated = {
    request,
    resourceAssumed,
    verdict,
    causes,
    others: verdict.layers.filter(({ layer, denies }) => !denies && !denying.has(layer)).map(otherLayer),
    stated,
    agreement,
    // Some ask the engine again, so they are looked for when somebody wants them.
    get findings() {
      findings ??= findingsOf(view);
      return findings;
    },
    gaps: withNamedPolicy(
      view,
      [...assembled.gaps].sort((a, b) => weight(b) - weight(a)),
    ),
    unrecorded: [...open].filter((layer) => !gapLayers.has(layer) && layer === 'session'),
    organization: assembled.organization,
    conflicts: assembled.conflicts,
    problems: environment.problems,
  };
  return { denial, evaluation, missing: [], decodeCommand, recordCommand };
}

function recordCommandOf(denial: Denial): RecordCommand | undefined {
  const command = authorizationRecordCommand(denial);
  return command && { command: commandLine(command), saveAs: outputPath(command) };
}

/** The gaps, with that of a policy which AWS named before all others. */
function withNamedPolicy(view: View, gaps: readonly EnvironmentGap[]): readonly EnvironmentGap[] {
  const named = unheldPolicy(view).flatMap(({ gap }) => gap ?? []);
  return [...named, ...gaps.filter((gap) => !named.some(({ saveAs }) => saveAs === gap.saveAs))];
}

function otherLayer({ layer, outcome, rule, statements }: LayerTrace): OtherLayer {
  const allowing =
    outcome === 'allow'
      ? statements.filter(({ effect, applies }) => effect === 'Allow' && applies === 'true')
      : [];
  const allowedBy = allowing.map(({ policy, sid, index }) => ({
    policy: policy.name ?? policy.arn ?? policy.source,
    statement: sid ?? `#${index + 1}`,
  }));
  return { layer, outcome, rule, allowedBy, statementCount: statements.length };
}
