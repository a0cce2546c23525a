/** A diagnosis as JSON: the same facts as the report, with all of the trace. */
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import type { Denial } from '../evidence/denial.ts';
import { redacted, shortened } from './redact.ts';

/** Plain data without secrets; the context claims, which are a map, become a list. */
export function diagnosisJson({
  denial,
  evaluation,
  missing,
  decodeCommand,
  recordCommand,
}: Diagnosis): object {
  return redacted({
    denial: denialJson(denial),
    ...(evaluation && {
      verdict: evaluation.verdict.verdict,
      deniedBy: evaluation.verdict.deniedBy,
      causes: evaluation.causes,
      stated: evaluation.stated,
      agreement: evaluation.agreement,
      findings: evaluation.findings,
      request: evaluation.request,
      layers: evaluation.verdict.layers,
      nearMisses: evaluation.verdict.nearMisses,
      cases: evaluation.verdict.cases,
      companions: evaluation.verdict.companions,
      unknowns: evaluation.verdict.gaps,
      unrecorded: evaluation.unrecorded,
      gaps: evaluation.gaps.map(({ call: _, ...gap }) => gap),
      organization: evaluation.organization,
      conflicts: evaluation.conflicts,
      problems: evaluation.problems,
    }),
    ...(missing.length > 0 && { missing }),
    ...(decodeCommand !== undefined && { decodeCommand }),
    ...(recordCommand !== undefined && { recordCommand }),
  }) as object;
}

function denialJson({ context, encodedMessage, ...denial }: Denial): object {
  return {
    ...denial,
    ...(encodedMessage && { encodedMessage: { ...encodedMessage, text: shortened(encodedMessage.text) } }),
    context: [...context.values()],
  };
}
