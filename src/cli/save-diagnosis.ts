/** `explain --save-diagnosis FILE`: a diagnosis for `deniedby verify`. */
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import { saveDiagnosis } from '../fix/saved-diagnosis.ts';
import { plain } from '../render/paint.ts';
import { redact } from '../render/redact.ts';
import { UsageError } from './exit-code.ts';
import { writeNewFile } from './new-file.ts';
import type { Terminal } from './output.ts';

/** Throws a `UsageError` where there is not exactly one denial, or it does not say who called and what. */
export async function writeDiagnosis(
  diagnoses: readonly Diagnosis[],
  path: string,
  mode: 'keep' | 'replace',
  terminal: Terminal,
): Promise<void> {
  const [diagnosis, ...others] = diagnoses;
  if (!diagnosis || others.length > 0) {
    throw new UsageError(
      `--save-diagnosis is for one denial, and here are ${diagnoses.length}`,
      'give the evidence of one',
    );
  }
  const saved = saveDiagnosis(diagnosis, new Date().toISOString(), (text) => redact(text) !== text);
  if (!saved) {
    throw new UsageError(
      'nothing to verify later: the evidence does not say who called, and what',
      'the CloudTrail record of the call has both',
    );
  }
  await writeNewFile(path, `${JSON.stringify(saved, null, 2)}\n`, mode);
  terminal.stderr.write(
    `wrote ${plain(path)}: deniedby verify ${plain(path)} says later what became of it\n`,
  );
}
