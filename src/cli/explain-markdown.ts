/** `explain --format markdown`: the reports for a ticket or a pull request. */
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import type { Proposal } from '../fix/fix.ts';
import { renderDiagnosis } from '../render/diagnosis-text.ts';
import { waysInMarkdown } from '../render/fix-markdown.ts';
import { fenced } from '../render/markdown.ts';
import { MARKS, reportMarkdown } from '../render/report-markdown.ts';

/** What a line of the terminal may be long; Markdown breaks lines itself, but for those of policies. */
const WIDTH = 100;

export function diagnosisMarkdown(diagnosis: Diagnosis, snapshot: string | undefined): string {
  return reportMarkdown(renderDiagnosis(diagnosis, { colour: MARKS, width: WIDTH, snapshot }));
}

/** All reports, each with its ways in. */
export function explanationMarkdown(
  diagnoses: readonly Diagnosis[],
  proposals: readonly Proposal[],
  snapshot: string | undefined,
): string {
  const reports = diagnoses.map(
    (diagnosis, i) => diagnosisMarkdown(diagnosis, snapshot) + waysInMarkdown(proposals[i]!),
  );
  return reports.join('\n---\n\n');
}

/** Many denials by their causes, as they are told on the terminal. */
export function groupsMarkdown(report: string): string {
  const [title = '', ...lines] = report.trimEnd().split('\n');
  return `${[`## ${title}`, '', ...fenced(lines.slice(1), 'text')].join('\n')}\n`;
}
