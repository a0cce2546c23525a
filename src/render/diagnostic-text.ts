/** Problems of policies for people: place, message, the line with the place marked, the cure, the page. */
import type { PolicyType } from '../policy/ast.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';
import { POLICY_TYPE_NAMES } from '../policy/parse.ts';
import type { SourceText } from '../policy/source.ts';
import { type Paint, paint, plain } from './paint.ts';

export interface LintResult {
  readonly file: string;
  readonly type: PolicyType;
  readonly source: SourceText;
  readonly diagnostics: readonly Diagnostic[];
}

const SEVERITY_WORDS = { malformed: 'error', refused: 'error', warning: 'warning' } as const;

/** Everything that was found, and a line that counts it. */
export function renderDiagnostics(results: readonly LintResult[], colour: boolean): string {
  const style = paint(colour);
  const lines: string[] = [];
  let errors = 0;
  let warnings = 0;
  for (const { file, source, diagnostics } of results) {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity === 'warning') warnings++;
      else errors++;
      lines.push(...diagnosticLines(file, source, diagnostic, style), '');
    }
  }
  const [only] = results;
  const what =
    results.length === 1 && only
      ? `one policy, read as ${article(POLICY_TYPE_NAMES[only.type])}`
      : `${results.length} policies`;
  const summary =
    errors + warnings === 0
      ? style.good('nothing to say')
      : `${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}`;
  return `${[...lines, `${what}: ${summary}`].join('\n')}\n`;
}

function article(name: string): string {
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

function diagnosticLines(
  file: string,
  source: SourceText,
  diagnostic: Diagnostic,
  style: Paint,
): readonly string[] {
  const { severity, span, message, help, page, code } = diagnostic;
  const { line, column } = source.positionAt(span.start);
  const word = SEVERITY_WORDS[severity];
  const painted = severity === 'warning' ? style.warn(word) : style.bad(word);
  return [
    `${plain(file)}:${line}:${column}: ${painted}: ${plain(message)} ${style.dim(`[${code}]`)}`,
    ...frameLines(source, span.start, span.end, style),
    `  ${plain(help)}`,
    `  ${style.dim(page)}`,
  ];
}

const FRAME_WIDTH = 90;

/** The line, or the part of it around the span, with the span underlined. */
function frameLines(source: SourceText, start: number, end: number, style: Paint): readonly string[] {
  const { line, column } = source.positionAt(start);
  const whole = source.lineText(line);
  const from =
    whole.length <= FRAME_WIDTH ? 0 : Math.max(0, Math.min(column - 21, whole.length - FRAME_WIDTH));
  const shown = whole.slice(from, from + FRAME_WIDTH);
  if (shown.trim() === '') return [];
  const at = column - 1 - from;
  const length = Math.max(1, Math.min(end - start, shown.length - at));
  const number = String(line);
  return [
    `  ${number} | ${plain(shown.replaceAll('\t', ' '))}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(at)}${style.bad('^'.repeat(length))}`,
  ];
}
