/** `explain --fix N`: one fix whole, in the form that was asked for. Loaded only then. */
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import type { Environment } from '../environment/environment.ts';
import { commandsOf } from '../fix/commands.ts';
import type { Change, Fix, Proposal } from '../fix/fix.ts';
import { type Form, formsOf } from '../fix/forms.ts';
import { fixMarkdown } from '../render/fix-markdown.ts';
import { type ChangeText, formText } from '../render/fix-source.ts';
import { renderFix } from '../render/fix-text.ts';
import { notOfferedLines } from '../render/fix-words.ts';
import { UsageError } from './exit-code.ts';
import { diagnosisMarkdown } from './explain-markdown.ts';

export interface FixOptions {
  /** The number of the fix. */
  readonly fix: string;
  readonly form: Form | undefined;
  readonly format: 'text' | 'json' | 'ndjson' | 'markdown';
}

export interface FixSetting {
  readonly diagnosis: Diagnosis;
  readonly proposal: Proposal;
  readonly environment: Environment;
  readonly snapshot: string | undefined;
  readonly colour: boolean;
}

export function fixReport(options: FixOptions, setting: FixSetting): string {
  const { diagnosis, environment, snapshot, colour } = setting;
  const fix = chosenFix(options.fix, setting.proposal);
  const number = Number(options.fix);
  const texts = fix.changes.map((change) => changeText(change, options));
  const commands = fix.changes.map((change, i) => (texts[i] ? undefined : commandsOf(change, environment)));
  return options.format === 'markdown'
    ? diagnosisMarkdown(diagnosis, snapshot) + fixMarkdown(fix, number, commands, texts)
    : renderFix(fix, number, commands, texts, { colour });
}

function chosenFix(number: string, { fixes, notOffered }: Proposal): Fix {
  const fix = /^[1-9]\d?$/.test(number) ? fixes[Number(number) - 1] : undefined;
  if (fix) return fix;
  const why = notOfferedLines(notOffered).join('; ');
  throw new UsageError(
    `--fix is \`${number}\``,
    fixes.length > 0 ? `expected a number from 1 to ${fixes.length}` : `no fix is known${why && `: ${why}`}`,
  );
}

/** What is shown of a change in place of the diff of its document and the commands. */
function changeText(change: Change, { form }: FixOptions): ChangeText | undefined {
  if (form === undefined) return undefined;
  const forms = formsOf(change);
  return forms && formText(form, forms[form]);
}
