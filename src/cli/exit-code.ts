/** What the process says when it ends; documented once, in the README and in `--help`. */
export const EXIT = {
  /** Answered, and as expected. */
  ok: 0,
  /** Answered, and the answer is no: an expectation failed, a cause was not found, a policy is invalid. */
  no: 1,
  /** Bad input or usage. */
  badInput: 2,
  /** Undetermined: it depends on something that is not known. */
  undetermined: 3,
  /** AWS or the network failed. */
  aws: 4,
  /** A bug in deniedby. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** AWS or the network failed as a whole: printed as it is, without a stack. */
export class AwsFailure extends Error {
  readonly help: string | undefined;
  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}

/** Something the user gave that cannot be worked with: printed as it is, without a stack. */
export class UsageError extends Error {
  readonly help: string | undefined;
  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}
