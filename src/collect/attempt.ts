/** What became of the calls that a diagnosis needs, as data for whoever tells it. */
import type { AwsCommand } from '../environment/aws-command.ts';
import type { Cell } from './sdk-error.ts';

/** One call that was made. */
export interface Attempt {
  readonly command: AwsCommand;
  readonly permission: string;
  readonly cell: Cell;
  /** The snapshot keeps what the command printed at another time. */
  readonly isKept: boolean;
}

/** One call that the diagnosis needs and that was not made. */
export interface NotAsked {
  readonly command: AwsCommand;
  readonly because: /** There is no client for the service here. */
    | { readonly kind: 'no-client' }
    /** The command belongs into another account, and no role was named for it. */
    | { readonly kind: 'other-account' }
    | { readonly kind: 'no-access'; readonly code: string; readonly message: string }
    | { readonly kind: 'no-region' }
    /** There are as many calls as were allowed. */
    | { readonly kind: 'limit' }
    | { readonly kind: 'stopped' };
}
