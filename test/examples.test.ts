/**
 * The examples come to what they say: each entry of `expected.json` against the diagnosis of its evidence, and the
 * first screen that a person sees.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Diagnosis, diagnose } from '../src/diagnosis/diagnose.ts';
import type { Finding } from '../src/diagnosis/finding/finding.ts';
import type { Environment } from '../src/environment/environment.ts';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';
import { type EvidenceResult, readEvidence } from '../src/evidence/read.ts';
import { proposeFixes } from '../src/fix/propose.ts';
import { SourceText } from '../src/policy/source.ts';
import { renderDiagnosis } from '../src/render/diagnosis-text.ts';
import { billSummary, changeWords } from '../src/render/fix-words.ts';

interface Expected {
  readonly evidence: readonly string[];
  /** What was given with it and is no evidence of a denial. */
  readonly beside?: readonly string[];
  readonly verdict: string;
  readonly deniedBy: readonly string[];
  readonly cause: {
    readonly layer?: string;
    readonly policy?: string;
    readonly attachedTo?: string;
    readonly statement?: string;
    readonly conditionKey?: string;
  };
  readonly agreesWithAws: boolean;
  readonly gaps: readonly string[];
  /** Kinds, in order; `kind: which` where a kind has several. */
  readonly findings?: readonly string[];
  /** What is offered, best first; none where there is nothing to change. */
  readonly fixes: readonly { readonly title: string; readonly opens: string }[];
}

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const folders = readdirSync(EXAMPLES).filter((name) => /^\d\d-/.test(name));

interface Explained {
  readonly diagnosis: Diagnosis;
  readonly environment: Environment;
}

async function explained(folder: string, file: string, beside: readonly string[]): Promise<Explained> {
  const environment = loadSnapshot(readSnapshotFolder(join(EXAMPLES, folder, 'env')));
  expect(environment.problems).toEqual([]);
  const read = (name: string): EvidenceResult =>
    readEvidence(new SourceText(name, readFileSync(join(EXAMPLES, folder, name), 'utf8')));
  const { denials } = read(file);
  expect(denials).toHaveLength(1);
  const simulations = beside.flatMap((name) => read(name).simulations);
  const changes = beside.flatMap((name) => read(name).changes);
  return { diagnosis: diagnose(denials[0]!, environment, { simulations, changes }), environment };
}

function findingName(finding: Finding): string {
  switch (finding.kind) {
    case 'condition-trap':
      return `${finding.kind}: ${finding.trap}`;
    case 'guardrail':
      return `${finding.kind}: ${finding.guard}`;
    case 'near-principal':
    case 'near-value':
      return `${finding.kind}: ${finding.difference}`;
    default:
      return finding.kind;
  }
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
      expect(entries.flatMap(({ evidence, beside = [] }) => [...evidence, ...beside]).sort()).toEqual(
        there.sort(),
      );
    });

    for (const expected of entries) {
      test.each(expected.evidence)('%s', async (name) => {
        const { diagnosis, environment } = await explained(folder, name, expected.beside ?? []);
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
        if (expected.findings !== undefined) {
          expect(evaluation!.findings.map(findingName)).toEqual(expected.findings);
          for (const { from } of evaluation!.findings) expect(from).not.toEqual([]);
        }
        const { fixes } = proposeFixes(diagnosis, environment);
        const offered = fixes.map((fix) => ({
          title: fix.changes.map(changeWords).join(', and '),
          opens: billSummary(fix),
        }));
        expect(offered).toEqual(expected.fixes);
        const report = renderDiagnosis(diagnosis, { colour: false, width: 110, snapshot: 'env' });
        const screen = report.split('\n').slice(0, 24).join('\n');
        const { policy, statement } = expected.cause;
        expect(screen).toMatch(/^DENIED/);
        if ((expected.findings ?? []).length > 0) expect(screen).toContain('Worth knowing');
        for (const word of [policy, statement]) if (word !== undefined) expect(screen).toContain(word);
        if (expected.agreesWithAws)
          expect(screen).toMatch(
            evaluation!.agreement.kind === 'unstated' ? /AWS gave no reason/ : /AWS said/,
          );
      });
    }
  });
}
