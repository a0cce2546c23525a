/** What `deniedby simulate --format json` and `--format ndjson` print, as types: verdict.schema.json says the same. */
import type { Verdict } from '../../src/engine/verdict.ts';
import type { ScenarioError } from '../../src/scenario/read.ts';
import type { Expectation } from '../../src/scenario/run.ts';

/** The list that `--format json` prints, or one line of `--format ndjson`. */
export type PrintedOutput = readonly PrintedResult[] | PrintedResult;

export type PrintedResult = PrintedVerdict | PrintedError;

/** A scenario that was decided. */
export interface PrintedVerdict extends Verdict {
  /** The scenario's name. */
  readonly name?: string;
  /** Where the scenario was read. */
  readonly file: string;
  readonly line: number;
  /** Missing where the scenario expects nothing. */
  readonly expectation?: Expectation;
}

/** A scenario that could not be read. */
export interface PrintedError {
  readonly name?: string;
  readonly error: ScenarioError;
}
