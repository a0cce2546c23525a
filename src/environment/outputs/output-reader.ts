/** What it takes to read one command's output into an environment. */
import type { JsonObject } from '../../policy/json.ts';
import type { Environment } from '../environment.ts';
import type { Output } from '../output.ts';
import type { SnapshotPlace } from '../snapshot-path.ts';

export interface OutputReader {
  readonly service: string;
  readonly command: string;
  /** Whether an output is this command's, whatever its path. Missing: only the path tells. */
  readonly isShape?: ((root: JsonObject) => boolean) | undefined;
  /** Error codes that mean: there is none. */
  readonly none?: readonly string[] | undefined;
  /** Whether any account may run the command, so that an answer of any of them counts. */
  readonly isSharedBetweenAccounts?: ((place: SnapshotPlace) => boolean) | undefined;
  /** The arguments in the form that this product writes, where a command takes several. */
  readonly canonical?: ((place: SnapshotPlace) => SnapshotPlace) | undefined;
  read(output: Output, environment: Environment): void;
  /** Files that the command found nothing, where that is a fact of its own. */
  readNone?:
    | ((place: SnapshotPlace, code: string, file: string, environment: Environment) => void)
    | undefined;
}

/** The n-th argument of the path, or a problem: this output does not say what it is about. */
export function argumentOf(output: Output, index: number, expected: string): string | undefined {
  const argument = output.place?.arguments[index];
  if (argument !== undefined && argument !== '') return argument;
  output.problem('subject-unknown', output.root, 'no such part in the path', expected);
  return undefined;
}

/** The account that ran the command, or a problem. */
export function accountOf(output: Output): string | undefined {
  if (output.account !== undefined) return output.account;
  output.problem(
    'subject-unknown',
    output.root,
    'no account in the path',
    'a path that starts with an account id',
  );
  return undefined;
}
