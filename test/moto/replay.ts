/**
 * Which calls of a collection its diagnosis needed: each is left out in turn, as if it had been refused, the
 * collection is gone through again with what the others answered, and what comes of it is compared. A call was needed
 * if without it the verdict, a layer, a gap, or what the report or its fixes say is another, be it only because later
 * calls could not be named; that nothing is there is known only by asking, and the gap that is left says so.
 */
import { readFileSync } from 'node:fs';
import { questionsOf } from '../../src/cli/live.ts';
import { neededCommands } from '../../src/collect/collect-for.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { furtherCommands } from '../../src/diagnosis/further-commands.ts';
import { outputPath } from '../../src/environment/aws-command.ts';
import type { Environment } from '../../src/environment/environment.ts';
import { MANIFEST_PATH } from '../../src/environment/manifest.ts';
import type { Question } from '../../src/environment/request-facts.ts';
import { loadSnapshot, type SnapshotFile } from '../../src/environment/snapshot.ts';
import type { Denial } from '../../src/evidence/denial.ts';
import { readEvidence } from '../../src/evidence/read.ts';
import { proposeFixes } from '../../src/fix/propose.ts';
import { SourceText } from '../../src/policy/source.ts';
import { diagnosisJson } from '../../src/render/diagnosis-json.ts';
import { renderDiagnosis } from '../../src/render/diagnosis-text.ts';
import { renderWaysIn } from '../../src/render/fix-text.ts';

export class Replay {
  readonly #denial: Denial;
  readonly #questions: readonly Question[];
  readonly #files: readonly SnapshotFile[];

  /** `files`: what was collected for the one denial of the evidence; `resourceAccount`: as it was given then. */
  constructor(evidence: string, files: readonly SnapshotFile[], resourceAccount: string | undefined) {
    const { denials } = readEvidence(new SourceText(evidence, readFileSync(evidence, 'utf8')));
    this.#denial = denials[0]!;
    this.#questions = questionsOf(denials, resourceAccount);
    this.#files = files.filter(({ path }) => path !== MANIFEST_PATH);
  }

  /** The files that nothing would be missed without. */
  needless(): readonly string[] {
    const whole = this.#outcomeOf(this.#collectedFrom(this.#files));
    return this.#files
      .filter((file) => {
        const outcome = this.#outcomeOf(this.#collectedFrom(this.#files.filter((other) => other !== file)));
        return outcome.diagnosis === whole.diagnosis && outcome.waysIn() === whole.waysIn();
      })
      .map(({ path }) => path);
  }

  /** The calls that the diagnosis still asks for, and that were not made. */
  missed(): readonly string[] {
    const there = new Set(this.#files.map(({ path }) => path));
    return this.#wanted(loadSnapshot({ files: this.#files, problems: [] })).filter(
      (path) => !there.has(path),
    );
  }

  /** What would have been collected if these were the only answers. */
  #collectedFrom(answers: readonly SnapshotFile[]): readonly SnapshotFile[] {
    const rest = new Map(answers.map((file) => [file.path, file]));
    const files: SnapshotFile[] = [];
    const take = (named: (environment: Environment) => readonly string[]): boolean => {
      const paths = new Set(named(loadSnapshot({ files, problems: [] })));
      const given = [...paths].flatMap((path) => rest.get(path) ?? []);
      for (const { path } of given) rest.delete(path);
      files.push(...given);
      return given.length > 0;
    };
    while (take((environment) => neededCommands(this.#questions, environment).map(outputPath)));
    while (rest.size > 0 && take((environment) => this.#wanted(environment)));
    return files;
  }

  #wanted(environment: Environment): readonly string[] {
    return furtherCommands(diagnose(this.#denial, environment), environment).map(outputPath);
  }

  #outcomeOf(files: readonly SnapshotFile[]): { readonly diagnosis: string; readonly waysIn: () => string } {
    const environment = loadSnapshot({ files, problems: [] });
    const diagnosis = diagnose(this.#denial, environment);
    const text = { colour: false, width: 110, snapshot: 'snapshot', command: undefined };
    return {
      diagnosis: JSON.stringify(diagnosisJson(diagnosis)) + renderDiagnosis(diagnosis, text),
      waysIn: () => renderWaysIn(proposeFixes(diagnosis, environment), text),
    };
  }
}
