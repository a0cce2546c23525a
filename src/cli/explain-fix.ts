/** `explain --fix N`: one fix whole, in the form that was asked for. Loaded only then. */
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import type { Environment } from '../environment/environment.ts';
import { commandsOf } from '../fix/commands.ts';
import type { Change, Fix, Proposal } from '../fix/fix.ts';
import { type Form, formsOf } from '../fix/forms.ts';
import { changeInSources, type SourceLanguage } from '../fix/source/find.ts';
import type { Sources } from '../fix/source/source-document.ts';
import { fixMarkdown } from '../render/fix-markdown.ts';
import { type ChangeText, formText, newPolicyText, sourceText } from '../render/fix-source.ts';
import { renderFix } from '../render/fix-text.ts';
import { notOfferedLines } from '../render/fix-words.ts';
import { UsageError } from './exit-code.ts';
import { diagnosisMarkdown } from './explain-markdown.ts';
import type { Terminal } from './output.ts';

export interface FixOptions {
  /** The number of the fix. */
  readonly fix: string;
  readonly form: Form | undefined;
  /** A folder of Terraform, or templates, in which to make the change. */
  readonly terraform: string | undefined;
  readonly templates: readonly string[];
  readonly format: 'text' | 'json' | 'ndjson' | 'markdown';
}

export interface FixSetting {
  readonly diagnosis: Diagnosis;
  readonly proposal: Proposal;
  readonly environment: Environment;
  readonly snapshot: string | undefined;
  readonly colour: boolean;
}

export async function fixReport(
  options: FixOptions,
  setting: FixSetting,
  terminal: Terminal,
): Promise<string> {
  const { diagnosis, environment, snapshot, colour } = setting;
  const fix = chosenFix(options.fix, setting.proposal);
  const number = Number(options.fix);
  const sources = await sourcesFor(options, terminal);
  const texts = fix.changes.map((change) => changeText(change, options.form, sources));
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

interface ReadSources {
  readonly form: Form;
  readonly sources: Sources;
  readonly language: SourceLanguage;
}

/** The sources that were named, read. */
async function sourcesFor(
  { terraform, templates }: FixOptions,
  terminal: Terminal,
): Promise<ReadSources | undefined> {
  if (terraform !== undefined) {
    const [{ readTerraform }, { editTerraform }, { terraformFiles }] = await Promise.all([
      import('../fix/source/terraform.ts'),
      import('../fix/source/terraform-edit.ts'),
      import('./read-sources.ts'),
    ]);
    const language: SourceLanguage = { read: readTerraform, edit: editTerraform };
    const sources = readTerraform(await terraformFiles(terraform, terminal));
    return { form: 'terraform', sources, language };
  }
  if (templates.length === 0) return undefined;
  const [{ readTemplates, editTemplate }, { readAll }] = await Promise.all([
    import('../fix/source/cloudformation.ts'),
    import('./read-sources.ts'),
  ]);
  const language: SourceLanguage = { read: readTemplates, edit: editTemplate };
  return { form: 'cloudformation', sources: readTemplates(await readAll(templates, terminal)), language };
}

/** What is shown of a change in place of the diff of its document and the commands. */
function changeText(
  change: Change,
  form: Form | undefined,
  read: ReadSources | undefined,
): ChangeText | undefined {
  const shown = form ?? read?.form;
  const forms = shown && formsOf(change);
  if (!forms) return undefined;
  const code = formText(shown, forms[shown]);
  if (!read) return code;
  return change.kind === 'edit'
    ? sourceText(changeInSources(change, read.sources, read.language), code)
    : newPolicyText(code);
}
