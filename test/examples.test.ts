/**
 * The examples come to what they say: each entry of `expected.json` against the diagnosis of its evidence, and the
 * first screen that a person sees.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Diagnosis, diagnose } from '../src/diagnosis/diagnose.ts';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';
import { readEvidence } from '../src/evidence/read.ts';
import { SourceText } from '../src/policy/source.ts';
import { renderDiagnosis } from '../src/render/diagnosis-text.ts';

interface Expected {
  readonly evidence: readonly string[];
  readonly verdict: string;
  readonly deniedBy: readonly string[];
  readonly cause: {
    readonly layer: string;
    readonly policy?: string;
    readonly attachedTo?: string;
    readonly statement?: string;
    readonly conditionKey?: string;
  };
  readonly agreesWithAws: boolean;
  readonly gaps: readonly string[];
}

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const folders = readdirSync(EXAMPLES).filter((name) => /^\d\d-/.test(name));

async function explained(folder: string, file: string): Promise<Diagnosis> {
  const environment = loadSnapshot(await readSnapshotFolder(join(EXAMPLES, folder, 'env')));
  expect(environment.problems).toEqual([]);
  const text = readFileSync(join(EXAMPLES, folder, file), 'utf8');
  const { denials } = readEvidence(new SourceText(file, text));
  expect(denials).toHaveLength(1);
  return diagnose(denials[0]!, environment);
}

test('there are eleven or more, numbered without a hole', () => {
  expect(folders.length).toBeGreaterThanOrEqual(11);
  expect(folders.map((name) => Number(name.slice(0, 2)))).toEqual(folders.map((_, i) => i + 1));
});

for (const folder of folders) {
  describe(folder, () => {
    const file = join(EXAMPLES, folder, 'expected.json');
    const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly Expected[];

    test('tells its story and the command that explains it', () => {
      const story = readFileSync(join(EXAMPLES, folder, 'README.md'), 'utf8');
      expect(story).toMatch(/^# \S/);
      const commands = [...story.matchAll(/^ *deniedby explain (.+) --env (\S+)$/gm)];
      expect(commands.length).toBeGreaterThan(0);
      for (const [, files = '', environment = ''] of commands) {
        for (const path of [...files.split(' '), environment])
          expect(existsSync(join(EXAMPLES, '..', path)), path).toBe(true);
      }
    });

    test('every piece of evidence in the folder is expected to come to something', () => {
      const there = readdirSync(join(EXAMPLES, folder)).filter(
        (name) => /\.(?:json|txt)$/.test(name) && name !== 'expected.json',
      );
      expect(entries.flatMap(({ evidence }) => evidence).sort()).toEqual(there.sort());
    });

    for (const expected of entries) {
      test.each(expected.evidence)('%s', async (name) => {
        const diagnosis = await explained(folder, name);
        const { evaluation } = diagnosis;
        expect(diagnosis.missing).toEqual([]);
        const { verdict, deniedBy, layers } = evaluation!.verdict;
        expect({ verdict, deniedBy }).toEqual({ verdict: expected.verdict, deniedBy: expected.deniedBy });
        const open = layers.filter(({ outcome }) => outcome === 'unknown').map(({ layer }) => layer);
        expect(open).toEqual(expected.gaps);
        expect(!['other-layer', 'other-kind', 'allowed-here'].includes(evaluation!.agreement.kind)).toBe(
          expected.agreesWithAws,
        );
        // What was not collected has no statement to show.
        if (expected.cause.statement !== undefined) {
          const cause = evaluation!.causes[0]!;
          expect(cause.layer).toBe(expected.cause.layer);
          const statement = cause.statements.find(
            ({ statement: { sid, policy } }) =>
              sid === expected.cause.statement &&
              policy.name === expected.cause.policy &&
              policy.attachedTo === expected.cause.attachedTo,
          );
          expect(statement, JSON.stringify(cause.statements)).toBeDefined();
          if (expected.cause.conditionKey !== undefined) {
            const keys = statement!.lines.flatMap(({ element }) =>
              element.element === 'Condition' ? [element.key] : [],
            );
            expect(keys).toContain(expected.cause.conditionKey);
          }
        }
        const report = renderDiagnosis(diagnosis, { colour: false, width: 110, snapshot: 'env' });
        const screen = report.split('\n').slice(0, 24).join('\n');
        const { policy, statement } = expected.cause;
        expect(screen).toMatch(/^DENIED/);
        for (const word of [policy, statement]) if (word !== undefined) expect(screen).toContain(word);
        if (expected.agreesWithAws) expect(screen).toMatch(/AWS said/);
      });
    }
  });
}
