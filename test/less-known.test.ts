/**
 * Whoever knows less is never surer: with any one file of an example's environment gone, broken or refused, the
 * request is denied by the same layers or fewer, or the verdict is open. It never turns into "allowed", and what is
 * missing is named.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Diagnosis, diagnose } from '../src/diagnosis/diagnose.ts';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot, type SnapshotFiles } from '../src/environment/snapshot.ts';
import { readEvidence } from '../src/evidence/read.ts';
import { SourceText } from '../src/policy/source.ts';

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const folders = readdirSync(EXAMPLES).filter((name) => /^\d\d-/.test(name));

const LOSSES: readonly { readonly what: string; readonly text: ((text: string) => string) | undefined }[] = [
  { what: 'gone', text: undefined },
  { what: 'cut off', text: (text) => text.slice(0, text.length / 2) },
  { what: 'empty', text: () => '' },
  { what: 'refused', text: () => '{"refused": "AccessDenied", "message": "not yours"}' },
  { what: 'of another kind', text: () => '{"Hello": []}' },
];

function without(
  files: SnapshotFiles,
  lost: string,
  text: ((text: string) => string) | undefined,
): SnapshotFiles {
  return {
    ...files,
    files: files.files.flatMap((file) => {
      if (file.path !== lost) return [file];
      return text === undefined ? [] : [{ ...file, text: text(file.text) }];
    }),
  };
}

describe.each(folders)('%s', (folder) => {
  const evidence = (
    JSON.parse(readFileSync(join(EXAMPLES, folder, 'expected.json'), 'utf8')) as readonly {
      readonly evidence: readonly string[];
    }[]
  ).flatMap((entry) => entry.evidence);

  test.each(evidence)('%s', async (name) => {
    const text = readFileSync(join(EXAMPLES, folder, name), 'utf8');
    const [denial] = readEvidence(new SourceText(name, text)).denials;
    const files = readSnapshotFolder(join(EXAMPLES, folder, 'env'));
    const whole = diagnose(denial!, loadSnapshot(files)).evaluation!;
    let open = 0;
    for (const { path } of files.files) {
      for (const { what, text: change } of LOSSES) {
        const less: Diagnosis = diagnose(denial!, loadSnapshot(without(files, path, change)));
        const { verdict, gaps } = less.evaluation!;
        const place = `${path} ${what}: ${verdict.verdict} by ${verdict.deniedBy.join()}`;
        expect(['undetermined', whole.verdict.verdict], place).toContain(verdict.verdict);
        expect(whole.verdict.deniedBy, place).toEqual(expect.arrayContaining([...verdict.deniedBy]));
        if (verdict.verdict === whole.verdict.verdict) continue;
        open++;
        const isNamed = gaps.length > whole.gaps.length || verdict.gaps.length > whole.verdict.gaps.length;
        expect(isNamed, place).toBe(true);
      }
    }
    // Some of the files matter.
    if (whole.verdict.verdict !== 'undetermined') expect(open).toBeGreaterThan(0);
  });
});
