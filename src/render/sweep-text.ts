/** What collection of whole accounts prints: how far it is, each account when it is done, and the sum in the end. */
import type { Account, CallCounts, SweepProgress, Swept } from '../collect/sweep-report.ts';
import { paint, plain } from './paint.ts';

const MINUTE = 60_000;
/** Before that an estimate is a guess. */
const SOON = 5_000;

/** One line that fits into so many columns. `elapsed`: since the start, in milliseconds. */
export function renderProgress(
  { accounts, calls, busy }: SweepProgress,
  elapsed: number,
  width: number,
): string {
  const done = accounts.filter(({ state }) => state !== 'waiting' && state !== 'begun').length;
  const made = madeOf(calls);
  const parts = [
    `${done}/${accounts.length} accounts`,
    `${made} calls, ${calls.left} to go`,
    ...(calls.kept > 0 ? [`${calls.kept} known`] : []),
    ...(calls.refused > 0 ? [`${calls.refused} refused`] : []),
    ...(calls.failed > 0 ? [`${calls.failed} failed`] : []),
    ...leftWords(accounts.length > 1 ? done / accounts.length : made / (made + calls.left), elapsed),
    ...(busy.size > 0 ? [[...busy.keys()].sort().join(' ')] : []),
  ];
  return parts.join(' · ').slice(0, Math.max(width - 1, 10));
}

function leftWords(share: number, elapsed: number): readonly string[] {
  if (elapsed < SOON || !(share > 0.02) || share >= 1) return [];
  const left = (elapsed * (1 - share)) / share;
  return [left < MINUTE ? 'less than a minute left' : `about ${Math.ceil(left / MINUTE)} min left`];
}

function madeOf(calls: CallCounts): number {
  return calls.answered + calls.none + calls.refused + calls.failed + calls.unsupported;
}

/** One line for an account that is done with. */
export function renderAccount({ id, state, code, message }: Account): string {
  switch (state) {
    case 'closed':
      return `account ${id}: no session there: ${plain(code ?? '')}, ${plain(message ?? '')}\n`;
    case 'inactive':
      return `account ${id}: suspended or about to be closed, not asked\n`;
    default:
      return `account ${id}: ${state}\n`;
  }
}

/** The sum: calls by what became of them, what had no answer, and what that leaves open. */
export function renderSweep(swept: Swept, snapshot: string, colour: boolean): string {
  const style = paint(colour);
  const { accounts, calls, caller, troubles, gone, regionsAssumed } = swept;
  const parts = [
    `${calls.answered} answered`,
    `${calls.none} said that there is none`,
    ...(['refused', 'failed', 'unsupported'] as const).flatMap((kind) =>
      calls[kind] > 0 ? [`${calls[kind]} ${kind}`] : [],
    ),
    ...(calls.kept > 0 ? [`${calls.kept} known before`] : []),
    ...(calls.left > 0 ? [`${calls.left} not made`] : []),
  ];
  const whole = accounts.filter(({ state }) => state === 'collected').length;
  const lines = [
    `${style.bold(`${whole} of ${accounts.length} accounts`)} as ${plain(caller)}; kept in ${plain(snapshot)}`,
    `${madeOf(calls)} calls: ${parts.join(', ')}`,
  ];
  if (accounts.some(({ state }) => state === 'begun' || state === 'waiting')) {
    lines.push(`${style.warn('stopped')}: run it again to go on where it stopped`);
  }
  if (gone.length > 0) {
    lines.push(`${gone.length} outputs are of resources that are gone; manifest.json names them`);
  }
  for (const { account, regions } of regionsAssumed) {
    lines.push(
      `${style.warn('regions')}: which ones account ${account} has enabled was not answered; only ${regions.map(plain).join(', ')} was looked at`,
    );
  }
  const ordered = [...troubles].sort((a, b) => b.calls - a.calls);
  for (const { kind, code, permission, command, message, calls: count, accounts: where } of ordered) {
    const what = `${command.service} ${command.command}`;
    const places = where.size === 1 ? `account ${[...where][0]}` : `${where.size} accounts`;
    lines.push(
      '',
      `${style.warn(kind)} with ${plain(code)}: ${count} × ${style.code(what)} in ${places}; it needs ${permission}`,
      `  ${style.dim(plain(message))}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
