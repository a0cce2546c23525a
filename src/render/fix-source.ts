/** How a change looks in the language in which the policy is kept. */
import type { Form } from '../fix/forms.ts';

/** What stands in place of the diff of a document and of the commands. */
export interface ChangeText {
  readonly notes: readonly string[];
  readonly lines: readonly string[];
  /** As blocks of code in Markdown name it. */
  readonly language: 'hcl' | 'yaml' | 'ts' | 'diff';
}

const LANGUAGES: Readonly<Record<Form, ChangeText['language']>> = {
  terraform: 'hcl',
  cloudformation: 'yaml',
  cdk: 'ts',
};

export function formText(form: Form, text: string): ChangeText {
  return { notes: [], lines: text.trimEnd().split('\n'), language: LANGUAGES[form] };
}
