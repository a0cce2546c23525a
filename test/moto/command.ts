/** The command line, run in this process with keys of the mock. */
import { type Ran, ran } from '../support/ran.ts';

export async function deniedby(args: readonly string[]): Promise<Ran> {
  process.env['AWS_ACCESS_KEY_ID'] ??= 'AKIAIOSFODNN7EXAMPLE';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  return ran(args);
}
