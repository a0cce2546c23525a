/**
 * An environment that reads files by need gives the diagnosis that all files give, with the same findings and fixes:
 * for every example, alone and amid an organization that has nothing to do with it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { organizationFiles } from '../bench/organization.ts';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import type { Environment } from '../src/environment/environment.ts';
import { LazyEnvironment } from '../src/environment/lazy-environment.ts';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot, type SnapshotFile } from '../src/environment/snapshot.ts';
import { indexSnapshot } from '../src/environment/snapshot-index.ts';
import { readEvidence } from '../src/evidence/read.ts';
import { commandsOf } from '../src/fix/commands.ts';
import { formsOf } from '../src/fix/forms.ts';
import { proposeFixes } from '../src/fix/propose.ts';
import { SourceText } from '../src/policy/source.ts';
import { diagnosisJson } from '../src/render/diagnosis-json.ts';
import { renderDiagnosis } from '../src/render/diagnosis-text.ts';
import { proposalJson } from '../src/render/fix-json.ts';

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const folders = readdirSync(EXAMPLES).filter((name) => /^\d\d-/.test(name));

const ELSEWHERE: readonly SnapshotFile[] = [
  ...organizationFiles({ accounts: 6, roles: 12, resourcePolicies: 24 }),
].map(([path, content]) => ({ path, text: JSON.stringify(content) }));

function told(folder: string, environment: Environment): readonly unknown[] {
  const expected = JSON.parse(readFileSync(join(EXAMPLES, folder, 'expected.json'), 'utf8')) as readonly {
    readonly evidence: readonly string[];
    readonly beside?: readonly string[];
  }[];
  const read = (name: string) =>
    readEvidence(new SourceText(name, readFileSync(join(EXAMPLES, folder, name), 'utf8')));
  return expected.flatMap(({ evidence, beside = [] }) =>
    evidence.map((name) => {
      const simulations = beside.flatMap((other) => read(other).simulations);
      const changes = beside.flatMap((other) => read(other).changes);
      const diagnosis = diagnose(read(name).denials[0]!, environment, { simulations, changes });
      const proposal = proposeFixes(diagnosis, environment);
      return {
        text: renderDiagnosis(diagnosis, { colour: false, width: 100, snapshot: 'env' }),
        // As text: what is written out is what must be the same.
        json: JSON.stringify(diagnosisJson(diagnosis), null, 1),
        fixes: JSON.stringify(
          proposalJson(proposal, (change) => commandsOf(change, environment), formsOf),
          null,
          1,
        ),
      };
    }),
  );
}

describe.each(folders)('%s', (folder) => {
  const { files: own } = readSnapshotFolder(join(EXAMPLES, folder, 'env'));

  test.each([
    ['alone', own],
    ['amid an organization', [...own, ...ELSEWHERE]],
  ])('%s', (_, files) => {
    const stamped = files.map((file) => ({ ...file, size: 0, modified: 0, changed: 0, digest: '' }));
    const byPath = new Map(files.map((file) => [file.path, file]));
    let read = 0;
    const lazy = new LazyEnvironment(indexSnapshot(stamped, 0), (path) => {
      read++;
      return byPath.get(path)!;
    });
    expect(told(folder, lazy)).toEqual(told(folder, loadSnapshot({ files, problems: [] })));
    expect(read).toBeLessThanOrEqual(own.length + ELSEWHERE.length / 3);
  });
});
