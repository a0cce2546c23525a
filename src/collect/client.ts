/**
 * Clients of the AWS SDK: one for each account, region and service, made when the first call needs it. Credentials
 * come from where the CLI takes them (environment, profiles, SSO, roles); for other accounts a role is assumed.
 * @see https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials-node.html
 */
import { partitionOfRegion } from '../catalog/resource-arn.ts';
import type { SdkModule, ServiceClient } from './calls.ts';
import type { ProxySettings } from './proxy-settings.ts';
import { isAboutCredentials, isAboutRegion, readError } from './sdk-error.ts';

export interface Connection {
  readonly profile?: string | undefined;
  /** Region for calls that name none. */
  readonly region?: string | undefined;
  /** In place of AWS, for all services. */
  readonly endpoint?: string | undefined;
  /** Role to assume in accounts other than the caller's own. */
  readonly roleName?: string | undefined;
  readonly externalId?: string | undefined;
  /** Of the environment; among them those that name proxies. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** Who is calling. */
export interface Identity {
  readonly arn: string;
  readonly account: string;
  readonly partition: string;
}

/** A service that no package of the SDK is for: REST with JSON. */
export interface UnpackagedService {
  /** First part of its host names. */
  readonly endpointPrefix: string;
  /** The service that its signatures name. */
  readonly signingName: string;
}

interface SdkClient {
  send(command: unknown, options?: { readonly abortSignal?: AbortSignal | undefined }): Promise<unknown>;
  destroy(): void;
}

type ClientClass = new (settings: object) => SdkClient;
type CommandClass = new (input: object) => unknown;

interface AssumedCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** Settings for an endpoint in place of AWS's: only AWS itself has host names for every bucket and account. */
function customEndpoint(service: ServiceClient, endpoint: string): object {
  if (!service.hasAccountHosts) return { endpoint, forcePathStyle: true };
  return { endpointProvider: () => ({ url: new URL(endpoint) }) };
}

/** AWS or the network failed as a whole: nothing can be asked. */
export class ConnectionError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The caller may not act in another account. */
export class NoAccessError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** An error that a service answered, in the form that errors of the SDK have. */
class AnsweredError extends Error {
  readonly $metadata: { readonly httpStatusCode: number };
  constructor(code: string, message: string, status: number) {
    super(message);
    this.name = code;
    this.$metadata = { httpStatusCode: status };
  }
}

export const STS: ServiceClient = {
  load: () => import('./sts.ts'),
  className: 'STSClient',
  spelling: 'Pascal',
  concurrency: 4,
};

/** Where the services of a partition are that have one endpoint for all its regions. */
const HOME_REGIONS: ReadonlyMap<string, string> = new Map([
  ['aws', 'us-east-1'],
  ['aws-cn', 'cn-north-1'],
  ['aws-us-gov', 'us-gov-west-1'],
]);

/** How long before their end sessions are made anew, in milliseconds: longer than the SDK looks ahead. */
const RENEWAL = 6 * 60_000;

const SESSION_NAME = 'deniedby-collect';

/** Waits for a connection and for an answer, in milliseconds; more than any of these calls takes. */
const TIMEOUTS = { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true };

/** What comes after the Region in host names, where it is not `amazonaws.com`. */
const DOMAINS: ReadonlyMap<string, string> = new Map([
  ['aws-cn', 'amazonaws.com.cn'],
  ['aws-eusc', 'amazonaws.eu'],
  ['aws-iso', 'c2s.ic.gov'],
  ['aws-iso-b', 'sc2s.sgov.gov'],
  ['aws-iso-e', 'cloud.adc-e.uk'],
  ['aws-iso-f', 'csp.hci.ic.gov'],
]);

/** What an HTTP handler of the SDK takes and gives. */
interface SignedRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
}

interface HandledResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Settings of a client that others may use: its credentials, what signs with them, its connections. */
interface ClientSettings {
  readonly credentials: () => Promise<{ readonly accessKeyId: string; readonly secretAccessKey: string }>;
  readonly sha256: new () => never;
  readonly requestHandler: {
    handle(
      request: SignedRequest,
      options: { readonly abortSignal?: AbortSignal | undefined },
    ): Promise<{ readonly response: HandledResponse }>;
  };
}

export class Clients {
  readonly #connection: Connection;
  readonly #signal: AbortSignal | undefined;
  readonly #proxies: ProxySettings | undefined;
  readonly #clients = new Map<string, Promise<SdkClient>>();
  readonly #modules = new Map<ServiceClient, Promise<SdkModule>>();
  #identity: Promise<Identity> | undefined;
  #isIdentified = false;
  #region: Promise<string | undefined> | undefined;
  readonly #sessions = new Map<string, Promise<AssumedCredentials>>();

  /** `proxies`: what requests go through, those for credentials too. */
  constructor(connection: Connection, proxies?: ProxySettings, signal?: AbortSignal) {
    this.#connection = connection;
    this.#proxies = proxies;
    this.#signal = signal;
    // What later versions of the SDK want of Node is nothing to the user of this one.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  }

  /** Who the credentials belong to. Fails with a `ConnectionError`: without it nothing else works either. */
  identity(): Promise<Identity> {
    this.#identity ??= this.#callerIdentity();
    return this.#identity;
  }

  async #callerIdentity(): Promise<Identity> {
    try {
      const answer = (await this.send(STS, 'GetCallerIdentity', {}, undefined, undefined)) as {
        readonly Account?: string;
        readonly Arn?: string;
      };
      const { Account: account, Arn: arn } = answer;
      if (account === undefined || arn === undefined)
        throw new Error('sts:GetCallerIdentity named no account');
      this.#isIdentified = true;
      return { account, arn, partition: arn.split(':')[1] ?? 'aws' };
    } catch (error) {
      const { code, message } = readError(error);
      throw new ConnectionError(code, message);
    }
  }

  /** The region that calls go to which name none; undefined where none is configured. */
  async defaultRegion(): Promise<string | undefined> {
    this.#region ??= this.#configuredRegion();
    return this.#region;
  }

  async #configuredRegion(): Promise<string | undefined> {
    const { region, profile } = this.#connection;
    if (region !== undefined) return region;
    const { STSClient } = await import('./sts.ts');
    const client = new STSClient(profile === undefined ? {} : { profile });
    const configured = await client.config.region().catch(() => undefined);
    client.destroy();
    return configured;
  }

  /**
   * Sends one operation, with retries. `account`: the account to act in, undefined for the caller's own; `region`:
   * undefined for services with one endpoint.
   */
  async send(
    service: ServiceClient,
    operation: string,
    input: object,
    account: string | undefined,
    region: string | undefined,
  ): Promise<unknown> {
    const client = await this.#client(service, account, region);
    const module = await this.#module(service);
    const command = new (module[`${operation}Command`] as CommandClass)(input);
    try {
      return await client.send(command, { abortSignal: this.#signal });
    } catch (error) {
      const { code, message } = readError(error);
      // Regions that have to be opted into refuse the keys of accounts that have not.
      const isRegion = this.#isIdentified && region !== undefined && isAboutRegion(code);
      if (isAboutCredentials(code) && !isRegion) throw new ConnectionError(code, message);
      throw error;
    }
  }

  /**
   * One signed GET to a service without a package; the members of the JSON that it answers. Fails as `send` does.
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
   */
  async get(
    { endpointPrefix, signingName }: UnpackagedService,
    path: string,
    query: Readonly<Record<string, string>>,
    account: string | undefined,
    region: string,
  ): Promise<Record<string, unknown>> {
    const { SignatureV4 } = await import('@smithy/signature-v4');
    const client = await this.#client(STS, account, undefined);
    const { credentials, sha256, requestHandler } = (
      client as SdkClient & { readonly config: ClientSettings }
    ).config;
    const domain = DOMAINS.get(partitionOfRegion(region)) ?? 'amazonaws.com';
    const url = new URL(this.#connection.endpoint ?? `https://${endpointPrefix}.${region}.${domain}`);
    const request: SignedRequest = {
      method: 'GET',
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port !== '' && { port: Number(url.port) }),
      path,
      query: { ...query },
      headers: { host: url.host },
    };
    try {
      const signer = new SignatureV4({ credentials, region, service: signingName, sha256 });
      const { headers } = await signer.sign(request);
      const abortSignal = this.#signal;
      const { response } = await requestHandler.handle({ ...request, headers }, { abortSignal });
      return await answerOf(response);
    } catch (error) {
      const { code, message } = readError(error);
      if (isAboutCredentials(code)) throw new ConnectionError(code, message);
      throw error;
    }
  }

  close(): void {
    for (const client of this.#clients.values()) client.then((made) => made.destroy()).catch(() => undefined);
  }

  /** Lets go of everything that was made for an account. */
  release(account: string): void {
    for (const [key, client] of this.#clients) {
      if (key.split(' ')[1] !== account) continue;
      this.#clients.delete(key);
      client.then((made) => made.destroy()).catch(() => undefined);
    }
    this.#sessions.delete(account);
  }

  #module(service: ServiceClient): Promise<SdkModule> {
    let module = this.#modules.get(service);
    if (!module) {
      module = service.load();
      this.#modules.set(service, module);
    }
    return module;
  }

  #client(
    service: ServiceClient,
    account: string | undefined,
    region: string | undefined,
  ): Promise<SdkClient> {
    const key = [service.className, account, region].join(' ');
    let client = this.#clients.get(key);
    if (!client) {
      client = this.#make(service, account, region);
      this.#clients.set(key, client);
    }
    return client;
  }

  async #make(
    service: ServiceClient,
    account: string | undefined,
    region: string | undefined,
  ): Promise<SdkClient> {
    const { profile, endpoint } = this.#connection;
    const module = await this.#module(service);
    const settings = {
      maxAttempts: 6,
      retryMode: 'adaptive',
      requestHandler: TIMEOUTS,
      ...(await this.#throughProxies()),
      ...service.settings,
      region: await this.#signingRegion(service, region),
      ...(profile !== undefined && { profile }),
      ...(endpoint !== undefined && customEndpoint(service, endpoint)),
      ...(account !== undefined && { credentials: () => this.#assume(account) }),
    };
    return new (module[service.className] as ClientClass)(settings);
  }

  /** Settings that only a proxy needs: SSO and roles of profiles are asked by clients of the SDK's own making. */
  async #throughProxies(): Promise<object> {
    const proxies = this.#proxies;
    if (proxies === undefined) return {};
    const [{ ProxyHandler }, { defaultProvider }] = await Promise.all([
      import('./proxy-handler.ts'),
      import('./sts.ts'),
    ]);
    const requestHandler = new ProxyHandler(proxies, TIMEOUTS);
    return {
      requestHandler,
      credentialDefaultProvider: (settings: object) =>
        defaultProvider({ ...settings, clientConfig: { requestHandler } }),
    };
  }

  /** The region to sign for: the one asked for, what is configured, or where the whole partition's services are. */
  async #signingRegion(service: ServiceClient, region: string | undefined): Promise<string> {
    if (region !== undefined) return region;
    if (service === STS) return (await this.defaultRegion()) ?? 'us-east-1';
    const { partition } = await this.identity();
    return HOME_REGIONS.get(partition) ?? (await this.defaultRegion()) ?? 'us-east-1';
  }

  /** One session for each account, whichever of its clients asks; a refusal is not asked for again. */
  async #assume(account: string): Promise<AssumedCredentials> {
    const known = await this.#sessions.get(account);
    if (known && known.expiration.getTime() - Date.now() > RENEWAL) return known;
    const made = this.#assumeRole(account);
    this.#sessions.set(account, made);
    return made;
  }

  async #assumeRole(account: string): Promise<AssumedCredentials> {
    const { roleName, externalId } = this.#connection;
    const { partition } = await this.identity();
    try {
      const answer = (await this.send(
        STS,
        'AssumeRole',
        {
          RoleArn: `arn:${partition}:iam::${account}:role/${roleName}`,
          RoleSessionName: SESSION_NAME,
          ...(externalId !== undefined && { ExternalId: externalId }),
        },
        undefined,
        undefined,
      )) as {
        readonly Credentials?: {
          readonly AccessKeyId: string;
          readonly SecretAccessKey: string;
          readonly SessionToken: string;
          readonly Expiration: Date;
        };
      };
      const made = answer.Credentials;
      if (!made) throw new Error('sts:AssumeRole gave no credentials');
      return {
        accessKeyId: made.AccessKeyId,
        secretAccessKey: made.SecretAccessKey,
        sessionToken: made.SessionToken,
        expiration: made.Expiration,
      };
    } catch (error) {
      if (error instanceof ConnectionError) throw error;
      const { code, message } = readError(error);
      throw new NoAccessError(code, message);
    }
  }
}

/** More than any record of a refusal has. */
const MOST_BYTES = 64 << 20;

/** The JSON object of an answer; an error with the name that the service gives it, or none where it gives none. */
async function answerOf({ statusCode, headers, body }: HandledResponse): Promise<Record<string, unknown>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new AnsweredError('Unknown', 'an answer that does not end', statusCode);
    chunks.push(chunk);
  }
  const answer = objectIn(Buffer.concat(chunks).toString());
  if (statusCode === 200 && answer !== undefined) return answer;
  const named = headers['x-amzn-errortype'] ?? answer?.['__type'] ?? answer?.['code'];
  // `AccessDeniedException:http://…`, `com.amazonaws.iam#AccessDeniedException`
  const code = typeof named === 'string' ? named.replace(/:.*$/s, '').replace(/^.*#/s, '') : 'Unknown';
  const said = answer?.['message'] ?? answer?.['Message'];
  const words = typeof said === 'string' ? said : `an answer without words, status ${statusCode}`;
  throw new AnsweredError(code, words, statusCode);
}

/** Undefined for what is no JSON object: then it was not the service that answered. */
function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? { ...parsed }
      : undefined;
  } catch {
    return undefined;
  }
}
