/** `deniedby collect`: fills a snapshot from AWS, for one denial or several. */
import { collectorPolicy, collectorTrust } from '../collect/collector-policy.ts';
import { scriptOf } from '../collect/script.ts';
import { assembleRequest } from '../environment/assemble-request.ts';
import { type AwsCommand, outputPath } from '../environment/aws-command.ts';
import { loadSnapshot } from '../environment/snapshot.ts';
import type { AccountsOptions } from './collect-accounts.ts';
import { readDenials } from './evidence.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { collectLive, knownFiles, questionsOf } from './live.ts';
import type { Terminal } from './output.ts';
import { DEFAULT_SNAPSHOT } from './snapshot.ts';

export interface CollectOptions extends AccountsOptions {
  /** Files with the denials to collect for. */
  readonly evidence: readonly string[];
  readonly mode: 'collect' | 'dry-run' | 'print-policy';
  /** With `print-policy`: who may assume the role, for the trust policy in place of the permissions. */
  readonly trustedBy: string | undefined;
  readonly limit: number;
  /** Whose the resource is, where the evidence does not say it. */
  readonly resourceAccount: string | undefined;
}

export async function collect(options: CollectOptions, terminal: Terminal): Promise<ExitCode> {
  const { evidence, mode, refresh, limit, connection, resourceAccount } = options;
  if (mode === 'print-policy') {
    const { trustedBy } = options;
    const policy =
      trustedBy === undefined
        ? collectorPolicy(connection.roleName)
        : collectorTrust(trustedBy, connection.externalId);
    terminal.stdout.write(`${JSON.stringify(policy, null, 2)}\n`);
    return EXIT.ok;
  }
  if (evidence.length === 0) {
    const { printAccountCalls } = await import('./account-sweep.ts');
    return printAccountCalls(options, terminal);
  }
  const { denials, unread } = await readDenials(evidence, terminal);
  for (const text of unread) terminal.stderr.write(`${text}\n`);
  const questions = questionsOf(denials, resourceAccount);
  if (questions.length === 0) {
    throw new UsageError(
      'the evidence does not say who called, and what',
      'the CloudTrail record of the call has both',
    );
  }
  const snapshot = options.environment ?? DEFAULT_SNAPSHOT;
  const known = await knownFiles(snapshot);
  if (mode === 'dry-run') {
    const environment = loadSnapshot(refresh ? { files: [], problems: [] } : known);
    const commands = new Map<string, AwsCommand>();
    for (const question of questions) {
      for (const { call } of assembleRequest(environment, question).gaps)
        commands.set(outputPath(call), call);
    }
    terminal.stdout.write(scriptOf([...commands.values()]));
    return EXIT.ok;
  }
  const { attempts, notAsked } = await collectLive(
    denials,
    { connection, resourceAccount, snapshot, known, refresh, limit },
    terminal,
  );
  const isWhole = attempts.every(({ cell }) => cell.kind === 'answered' || cell.kind === 'none');
  return isWhole && notAsked.length === 0 ? EXIT.ok : EXIT.undetermined;
}
