/** What collection prints: each call before it is made, what it did not get, and what the snapshot has in the end. */
import type { Attempt, NotAsked } from '../collect/attempt.ts';
import { paint, plain } from './paint.ts';

/** A call in words, made where the commands are spelt. */
export interface NamedCall {
  readonly account: string | undefined;
  readonly commandLine: string;
  /** Where its output belongs. */
  readonly path: string;
}

export interface CollectionReport {
  /** The snapshot folder; undefined when nothing is kept. */
  readonly snapshot: string | undefined;
  readonly caller: string;
  /** Whether somebody said whose the resource is. */
  readonly isOwnerGiven: boolean;
  readonly attempts: readonly (NamedCall & Omit<Attempt, 'command'>)[];
  readonly notAsked: readonly (NamedCall & Pick<NotAsked, 'because'>)[];
}

/** One line for a call that is about to be made. */
export function renderCall({ account, commandLine }: NamedCall, colour: boolean): string {
  const style = paint(colour);
  return `${style.dim(account ?? 'caller')} ${plain(commandLine)}\n`;
}

/** One line while AWS is given time. */
export function renderWait({ path }: NamedCall, seconds: number, colour: boolean): string {
  const style = paint(colour);
  return `${style.dim(`AWS does not have ${plain(path.slice(path.lastIndexOf('/') + 1, -'.json'.length))} yet; asking again in ${seconds} s`)}\n`;
}

/** How many calls there were, and every one that has no answer, with what would make it answer. */
export function renderCollection(report: CollectionReport, colour: boolean): string {
  const style = paint(colour);
  const { attempts, notAsked, snapshot, caller } = report;
  const count = (kind: Attempt['cell']['kind']): number =>
    attempts.filter(({ cell }) => cell.kind === kind).length;
  const parts = [
    `${count('answered')} answered`,
    `${count('none')} said that there is none`,
    ...(['refused', 'failed', 'unsupported'] as const).flatMap((kind) =>
      count(kind) > 0 ? [`${count(kind)} ${kind}`] : [],
    ),
    ...(notAsked.length > 0 ? [`${notAsked.length} not made`] : []),
  ];
  const where = snapshot === undefined ? 'nothing kept' : `kept in ${plain(snapshot)}`;
  const lines = [
    `${style.bold(`${attempts.length} calls`)} as ${plain(caller)}: ${parts.join(', ')}; ${where}`,
  ];
  for (const attempt of attempts) {
    const { cell, permission, isKept } = attempt;
    if (cell.kind === 'answered' || cell.kind === 'none') continue;
    lines.push(
      '',
      `${style.warn(cell.kind)} with ${plain(cell.code)}, in account ${attempt.account ?? 'of the caller'}; it needs ${permission}`,
      `  ${style.code(plain(attempt.commandLine))}`,
      `  ${style.dim(plain(cell.message))}`,
    );
    // S3 tells nobody whose a bucket is, and refuses whoever expects another owner.
    if (cell.kind === 'refused' && permission.startsWith('s3:') && !report.isOwnerGiven)
      lines.push("  If the bucket is another account's, name that account: --resource-account ID");
    if (isKept) lines.push('  The snapshot keeps the older answer.');
  }
  for (const { because, commandLine, account, path } of notAsked) {
    lines.push(
      '',
      `${style.warn('not made')}: ${becauseWords(because, account)}`,
      `  ${style.code(plain(commandLine))}`,
      `  ${style.dim(`> ${plain(snapshot ?? '.deniedby')}/${path}`)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function becauseWords(because: NotAsked['because'], account: string | undefined): string {
  switch (because.kind) {
    case 'no-client':
      return 'deniedby has no client for this service; run the command and keep its output';
    case 'other-account':
      return `it belongs in account ${account}; name a role to assume there with --role-name`;
    case 'no-access':
      return `no session in account ${account}: ${plain(because.code)}, ${plain(because.message)}`;
    case 'no-region':
      return 'nothing says which region it belongs in; give one with --region';
    case 'limit':
      return 'there were enough calls; run again to go on, or raise --max-calls';
    case 'stopped':
      return 'it was stopped; run again to go on';
  }
}
