/** `explain --fix N`: one fix whole, in the form that was asked for. Loaded only then. */
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import type { Environment } from '../environment/environment.ts';
import type { NoExpiry } from '../fix/bounded-change.ts';
import { commandsOf } from '../fix/commands.ts';
import type { Change, Fix, Proposal } from '../fix/fix.ts';
import { type Form, formsOf } from '../fix/forms.ts';
import { ownersOf, partFor } from '../fix/owners.ts';
import { changeInSources, type SourceChange, type SourceLanguage } from '../fix/source/find.ts';
import type { Sources } from '../fix/source/source-document.ts';
import { chosenFixJson } from '../render/fix-json.ts';
import { fixMarkdown } from '../render/fix-markdown.ts';
import { type ChangeText, formText, newPolicyText, sourceText } from '../render/fix-source.ts';
import { type OwnerPart, renderFix, type ShownFix } from '../render/fix-text.ts';
import { notOfferedLines } from '../render/fix-words.ts';
import { UsageError } from './exit-code.ts';
import { diagnosisMarkdown } from './explain-markdown.ts';
import type { Terminal } from './output.ts';

export interface FixOptions {
  /** The number of the fix. */
  readonly fix: string;
  /** Only what this account has to change. */
  readonly owner: string | undefined;
  readonly form: Form | undefined;
  /** A folder of Terraform, or templates, in which to make the change. */
  readonly terraform: string | undefined;
  readonly templates: readonly string[];
  /** For how long the fix is to hold, e.g. `4h`. */
  readonly expires: string | undefined;
  readonly format: 'text' | 'json' | 'ndjson' | 'markdown';
}

export interface FixSetting {
  readonly diagnosis: Diagnosis;
  readonly proposal: Proposal;
  readonly environment: Environment;
  readonly snapshot: string | undefined;
  readonly colour: boolean;
  /** In milliseconds since 1970. */
  readonly now: number;
}

export async function fixReport(
  options: FixOptions,
  setting: FixSetting,
  terminal: Terminal,
): Promise<string> {
  const { diagnosis, environment, snapshot, colour } = setting;
  const chosen = chosenFix(options.fix, setting.proposal);
  const fix = options.expires === undefined ? chosen : await expiring(chosen, options.expires, setting);
  const number = Number(options.fix);
  const read = await sourcesFor(options, terminal);
  const form = options.form ?? read?.form;
  const foundOf = ({ changes }: Fix): readonly (SourceChange | undefined)[] =>
    changes.map((change) =>
      read && change.kind === 'edit' ? changeInSources(change, read.sources, read.language) : undefined,
    );
  const shownOf = (part: Fix): ShownFix => {
    const found = foundOf(part);
    const texts = part.changes.map(
      (change, i) => form && changeText(change, form, read !== undefined, found[i]),
    );
    const commands = part.changes.map((change, i) =>
      texts[i] ? undefined : commandsOf(change, environment),
    );
    return { fix: part, texts, commands };
  };
  const parts = ownersOf(fix).map((account) => ({ account, ...shownOf(partFor(fix, account, environment)) }));
  const part = options.owner === undefined ? undefined : ownerPart(options.owner, options.fix, parts);
  if (options.format === 'json' || options.format === 'ndjson') {
    const whole = part?.fix ?? fix;
    const json = chosenFixJson(whole, (change) => commandsOf(change, environment), formsOf, foundOf(whole));
    return `${JSON.stringify(json, null, options.format === 'json' ? 2 : undefined)}\n`;
  }
  if (part)
    return options.format === 'markdown'
      ? fixMarkdown(part, number)
      : renderFix(part, number, [], { colour });
  const shown = shownOf(fix);
  return options.format === 'markdown'
    ? diagnosisMarkdown(diagnosis, snapshot) + fixMarkdown(shown, number)
    : renderFix(shown, number, parts, { colour });
}

function ownerPart(owner: string, number: string, parts: readonly OwnerPart[]): OwnerPart {
  const part = parts.find(({ account }) => account === owner);
  if (part) return part;
  const accounts = parts.map(({ account }) => account).join(', ');
  throw new UsageError(
    `--owner is \`${owner}\`, and fix ${number} changes nothing there`,
    accounts === '' ? 'it changes no policy' : `it has changes for ${accounts}`,
  );
}

/** The fix of that number; a `UsageError` where there is none. */
export function chosenFix(number: string, { fixes, notOffered }: Proposal): Fix {
  const fix = /^[1-9]\d?$/.test(number) ? fixes[Number(number) - 1] : undefined;
  if (fix) return fix;
  const why = notOfferedLines(notOffered).join('; ');
  throw new UsageError(
    `--fix is \`${number}\``,
    fixes.length > 0 ? `expected a number from 1 to ${fixes.length}` : `no fix is known${why && `: ${why}`}`,
  );
}

/** Less is over before a policy has taken effect everywhere; what lasts longer is no exception. */
const SHORTEST = 5 * 60_000;
const LONGEST = 90 * 86_400_000;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

function durationOf(text: string): number {
  const [, count, unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  const duration = Number(count) * (UNITS.get(unit) ?? Number.NaN);
  if (duration >= SHORTEST && duration <= LONGEST) return duration;
  throw new UsageError(`--expires is \`${text}\``, 'expected minutes, hours or days from 5m to 90d, e.g. 4h');
}

/** The variant of a fix that ends. */
async function expiring(fix: Fix, expires: string, setting: FixSetting): Promise<Fix> {
  const { diagnosis, environment, now } = setting;
  const until = now + durationOf(expires);
  const { expiringFix, instantOf } = await import('../fix/expiry.ts');
  const period = { from: instantOf(now), until: instantOf(until) };
  const result = expiringFix(fix, diagnosis, environment, period);
  if (result.kind === 'fix') return result.fix;
  throw new UsageError('this fix has no variant that expires', NO_EXPIRY[result.reason]);
}

const NO_EXPIRY: Readonly<Record<NoExpiry, string>> = {
  'no-policy-change': 'it changes no policy',
  'caller-unnamed': 'the caller is neither a role nor a user that a condition could name',
  'no-form': 'its change cannot be bound to a time: write a statement of its own',
  'over-quota': 'the policy would be over its size limit',
  'not-valid': 'AWS would not save the policy',
  'not-proved': 'evaluated again, it does not let the request through before its end and deny it afterwards',
};

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
  const [{ readTemplates, editTemplate }, { templateFiles }] = await Promise.all([
    import('../fix/source/cloudformation.ts'),
    import('./read-sources.ts'),
  ]);
  const language: SourceLanguage = { read: readTemplates, edit: editTemplate };
  return {
    form: 'cloudformation',
    sources: readTemplates(await templateFiles(templates, terminal)),
    language,
  };
}

/** What is shown of a change in place of the diff of its document and the commands. */
function changeText(
  change: Change,
  form: Form,
  hasSources: boolean,
  found: SourceChange | undefined,
): ChangeText | undefined {
  const forms = formsOf(change);
  if (!forms) return undefined;
  const code = formText(form, forms[form]);
  if (found) return sourceText(found, code);
  return hasSources ? newPolicyText(code) : code;
}
