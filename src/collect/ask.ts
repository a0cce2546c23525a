/**
 * Makes one call and says what became of it. Lists are read to their end; a page that fails leaves the pages before
 * it, marked as not the whole.
 */
import type { AwsCommand } from '../environment/aws-command.ts';
import { type Call, inputOf, type Kept } from './calls.ts';
import { type Clients, ConnectionError, NoAccessError } from './client.ts';
import { type Cell, cellOfError, failedCell } from './sdk-error.ts';

/** Where a call goes. */
export interface Target {
  /** The account to act in; undefined for the caller's own. */
  readonly account: string | undefined;
  /** Undefined for services with one endpoint for a whole partition. */
  readonly region: string | undefined;
}

type Answer = Record<string, unknown>;

/** Far more than any list has; an answer that always names one more page ends here. */
const MOST_PAGES = 10_000;

/** Makes the call. Fails only with a `ConnectionError` or a `NoAccessError`: those are not about this call. */
export async function ask(clients: Clients, call: Call, command: AwsCommand, target: Target): Promise<Cell> {
  const send = (operation: string, input: Answer): Promise<Answer> =>
    clients.send(call.client, operation, input, target.account, target.region) as Promise<Answer>;
  const input = inputOf(call, command);
  try {
    const output = await everyPage(call, input, (page) => send(call.operation, page));
    return { kind: 'answered', output: call.kept ? keptOf(call, call.kept, output) : output };
  } catch (error) {
    if (isAboutMore(error)) throw error;
    const cell = cellOfError(error, call.none);
    if (cell.kind !== 'none' || !call.existence) return cell;
    return confirmed(call, command, cell, send);
  }
}

/** The names in a list, and the mark of a page that is missing. */
function keptOf({ client: { page } }: Call, { list, members }: Kept, output: Answer): Answer {
  const items = output[list];
  const names = Array.isArray(items) ? items.map((item: Answer) => named(item, members)) : [];
  const mark = page && output[page.from];
  return { [list]: names, ...(page && mark !== undefined && { [page.from]: mark }) };
}

function named(item: Answer, members: readonly string[]): unknown {
  if (members.length === 0) return item;
  return Object.fromEntries(
    members.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])),
  );
}

/** Whether a printed list ends: the mark of a further page stays where that page could not be read. */
export function isWhole({ client: { page } }: Call, output: unknown): boolean {
  if (typeof output !== 'object' || output === null) return false;
  const mark = page && (output as Answer)[page.from];
  return typeof mark !== 'string' || mark === '';
}

/** Whether the resource is there whose policy was not found. */
async function confirmed(
  call: Call,
  command: AwsCommand,
  cell: Cell & { readonly kind: 'none' },
  send: (operation: string, input: Answer) => Promise<Answer>,
): Promise<Cell> {
  const { operation, options } = call.existence!;
  try {
    await send(operation, inputOf(call, { ...command, options: command.options.slice(0, options) }));
    return cell;
  } catch (error) {
    if (isAboutMore(error)) throw error;
    const other = failedCell(error);
    const message = `${cell.code}; whether the resource exists was not found out: ${other.code}`;
    return { kind: other.kind === 'refused' ? 'refused' : 'failed', code: cell.code, message };
  }
}

function isAboutMore(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof NoAccessError;
}

/**
 * All pages in one answer, as the CLI prints them. Where a later page fails, or names itself as the next one, the
 * mark of the page after stays in the answer: whoever reads it knows that there is more.
 */
async function everyPage(
  call: Call,
  input: Answer,
  send: (input: Answer) => Promise<Answer>,
): Promise<Answer> {
  const first = await send(input);
  const { page } = call.client;
  if (!page) return first;
  let answer = first;
  const seen = new Set<string>();
  for (let pages = 1; pages < MOST_PAGES; pages++) {
    const token = answer[page.from];
    if (typeof token !== 'string' || token === '' || seen.has(token)) return answer;
    seen.add(token);
    let next: Answer;
    try {
      next = await send({ ...input, [page.to]: token });
    } catch (error) {
      if (isAboutMore(error)) throw error;
      return answer;
    }
    answer = joined(answer, next, page.from);
  }
  return answer;
}

/** Lists add up; everything else, such as whether there is more, is as the later page says. */
function joined(answer: Answer, next: Answer, token: string): Answer {
  const { [token]: _, ...result } = answer;
  for (const [key, value] of Object.entries(next)) {
    const before = result[key];
    result[key] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
  }
  return result;
}
