/** Clients of AWS for as long as something needs them. Loads nothing else, so that the first request leaves early. */
import { Clients, type Connection, ConnectionError } from '../collect/client.ts';
import { readProxies } from '../collect/proxy-settings.ts';
import { AwsFailure, UsageError } from './exit-code.ts';

/** Does something with clients, and says it in one line when AWS cannot be reached at all. */
export async function withClients<T>(
  connection: Connection,
  signal: AbortSignal | undefined,
  use: (clients: Clients) => Promise<T>,
): Promise<T> {
  const proxies = readProxies(connection.variables);
  if (proxies?.kind === 'unusable') {
    throw new UsageError(
      `the variable ${proxies.variable} names no proxy that requests can go through`,
      'expected e.g. http://proxy.example:3128, with http or https; special characters of a password as %xx',
    );
  }
  const clients = new Clients(connection, proxies, signal);
  try {
    return await use(clients);
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    throw new AwsFailure(
      `no answer from AWS: ${error.code}: ${error.message}`,
      'credentials, region and proxy are those of the AWS CLI; `aws sts get-caller-identity` shows whether they work',
    );
  } finally {
    clients.close();
  }
}
