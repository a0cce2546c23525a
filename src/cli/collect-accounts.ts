/** `collect` without evidence: the caller's account, several accounts, or a whole organization. */
import { setMaxListeners } from 'node:events';
import process from 'node:process';
import type { Connection } from '../collect/client.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './output.ts';
import { withClients } from './with-clients.ts';

export interface AccountsOptions {
  readonly connection: Connection;
  /** Accounts to collect as a whole; empty: the caller's own. */
  readonly accounts: readonly string[];
  readonly organization: boolean;
  /** Undefined: every region that an account has enabled. */
  readonly regions: readonly string[] | undefined;
  readonly refresh: boolean;
  /** The folder to fill; by default `./.deniedby`. */
  readonly environment: string | undefined;
}

export async function collectAccounts(options: AccountsOptions, terminal: Terminal): Promise<ExitCode> {
  const stop = new AbortController();
  // Every call listens.
  setMaxListeners(0, stop.signal);
  const onInterrupt = (): void => stop.abort();
  process.once('SIGINT', onInterrupt);
  try {
    return await withClients(options.connection, stop.signal, async (clients) => {
      // Who is calling is asked before the rest is loaded.
      await clients.identity();
      const { collectWithClients } = await import('./account-sweep.ts');
      return collectWithClients(options, clients, stop.signal, terminal);
    });
  } finally {
    process.removeListener('SIGINT', onInterrupt);
  }
}
