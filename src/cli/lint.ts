/** `deniedby lint`: policies in, problems out. */

import { guessPolicyType, lintPolicy } from '../lint/index.ts';
import type { PolicyType } from '../policy/ast.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';
import { parsePolicy } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { renderDiagnostics } from '../render/diagnostic-text.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { filesAt, nameOf, readText } from './input.ts';
import { type Terminal, usesColour } from './output.ts';

export interface LintOptions {
  readonly paths: readonly string[];
  readonly type: string | undefined;
  readonly format: 'text' | 'json';
}

const TYPES: readonly PolicyType[] = [
  'identity',
  'boundary',
  'session',
  'resource',
  'trust',
  'key',
  'scp',
  'rcp',
  'vpc-endpoint',
];

/** Checks every policy and prints what was found, in document order. */
export async function lint(options: LintOptions, terminal: Terminal): Promise<ExitCode> {
  const type = TYPES.find((one) => one === options.type);
  if (options.type !== undefined && !type) {
    throw new UsageError(`--type is \`${options.type}\``, `expected one of ${TYPES.join(', ')}`);
  }
  const results: {
    readonly file: string;
    readonly type: PolicyType;
    readonly source: SourceText;
    readonly diagnostics: readonly Diagnostic[];
  }[] = [];
  for (const path of options.paths.length === 0 ? ['-'] : options.paths) {
    for (const file of path === '-' ? [path] : filesAt(path, ['.json'])) {
      const source = new SourceText(nameOf(file), await readText(file, terminal));
      const guessed = type ?? guessPolicyType(source);
      const policy = parsePolicy(source, guessed);
      results.push({
        file: source.name,
        type: guessed,
        source: policy.source,
        diagnostics: lintPolicy(policy),
      });
    }
  }
  if (options.format === 'json') {
    const data = results.map(({ file, type: policyType, source, diagnostics }) => ({
      file,
      type: policyType,
      diagnostics: diagnostics.map((diagnostic) => ({
        ...diagnostic,
        ...source.positionAt(diagnostic.span.start),
      })),
    }));
    terminal.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  } else {
    terminal.stdout.write(renderDiagnostics(results, usesColour(terminal)));
  }
  const isInvalid = results.some(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity !== 'warning'),
  );
  return isInvalid ? EXIT.no : EXIT.ok;
}
