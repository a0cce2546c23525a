/**
 * Requests of the SDK's clients through a proxy. HTTPS goes through a tunnel that the proxy opens (CONNECT), so that it
 * sees host names only; HTTP, which only endpoints in place of AWS speak, is asked of the proxy with its whole address.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-connect
 */
import { type ClientRequestArgs, request as requestByHttp } from 'node:http';
import { Agent, type RequestOptions, request as requestByHttps } from 'node:https';
import { isIP, isIPv6 } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { type HttpProxy, type ProxySettings, proxyFor } from './proxy-settings.ts';

type Handled = ReturnType<NodeHttpHandler['handle']>;
type Request = Parameters<NodeHttpHandler['handle']>[0];
type HandlerOptions = NonNullable<Parameters<NodeHttpHandler['handle']>[1]>;
type OnSocket = (error: Error | null, socket: Duplex) => void;

interface Timeouts {
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
  readonly throwOnRequestTimeout: boolean;
}

/** Stands in the place of the SDK's own handler, and gives it each request in the form that gets through. */
export class ProxyHandler {
  readonly metadata = { handlerProtocol: 'http/1.1' };
  readonly #settings: ProxySettings;
  readonly #direct: NodeHttpHandler;
  readonly #tunnelled: NodeHttpHandler | undefined;

  constructor(settings: ProxySettings, timeouts: Timeouts) {
    const { https } = settings;
    this.#settings = settings;
    this.#direct = new NodeHttpHandler(timeouts);
    this.#tunnelled =
      https &&
      new NodeHttpHandler({ ...timeouts, httpsAgent: new TunnelAgent(https, timeouts.connectionTimeout) });
  }

  handle(request: Request, options?: HandlerOptions): Handled {
    const { protocol, hostname } = request;
    const port = request.port ?? (protocol === 'https:' ? 443 : 80);
    const proxy = proxyFor(this.#settings, protocol, hostname, port);
    if (!proxy) return this.#direct.handle(request, options);
    if (protocol === 'https:' && this.#tunnelled) return this.#tunnelled.handle(request, options);
    const whole: Omit<Request, 'clone'> = {
      ...request,
      protocol: proxy.protocol,
      hostname: proxy.hostname,
      port: proxy.port,
      path: `${protocol}//${hostname}:${port}${request.path}`,
      headers: { ...request.headers, ...authorizationOf(proxy) },
    };
    return this.#direct.handle(whole as Request, options);
  }

  destroy(): void {
    this.#direct.destroy();
    this.#tunnelled?.destroy();
  }
}

/** The proxy opened no tunnel. */
class TunnelError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`no connection through the proxy: ${message}`);
    this.code = code;
  }
}

class TunnelAgent extends Agent {
  readonly #proxy: HttpProxy;
  readonly #timeout: number;

  constructor(proxy: HttpProxy, timeout: number) {
    super({ keepAlive: true, maxSockets: 50 });
    this.#proxy = proxy;
    this.#timeout = timeout;
  }

  override createConnection(options: RequestOptions & ClientRequestArgs, onSocket: OnSocket): undefined {
    const { protocol, hostname, port } = this.#proxy;
    const name = options.host ?? 'localhost';
    const host = `${isIPv6(name) ? `[${name}]` : name}:${options.port ?? 443}`;
    const fail = (code: string, message: string): void =>
      // The types know no failure without a socket.
      (onSocket as (error: Error) => void)(new TunnelError(code, message));
    const asked = (protocol === 'https:' ? requestByHttps : requestByHttp)({
      method: 'CONNECT',
      hostname,
      port,
      path: host,
      headers: { host, ...authorizationOf(this.#proxy) },
      agent: false,
      timeout: this.#timeout,
    });
    asked.once('timeout', () =>
      asked.destroy(Object.assign(new Error('it does not answer'), { code: 'ETIMEDOUT' })),
    );
    asked.once('error', (error: NodeJS.ErrnoException) => {
      // A host of AWS that does not exist means a service that a region lacks; that of the proxy means nothing.
      const code = error.code === 'ENOTFOUND' ? 'ProxyNotFound' : (error.code ?? 'NoAnswer');
      fail(code, error.message);
    });
    // Instead of a tunnel, a whole answer.
    asked.once('response', (answer) => {
      answer.destroy();
      fail('ProxyRefused', `it answered ${answer.statusCode}`);
    });
    asked.once('connect', ({ statusCode }, socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        fail('ProxyRefused', `it answered ${statusCode}`);
        return;
      }
      socket.setTimeout(0);
      const servername = options.servername ?? (isIP(name) === 0 ? name : undefined);
      const { host: _, port: __, path: ___, ...settings } = options;
      onSocket(null, connect({ ...settings, socket, ...(servername !== undefined && { servername }) }));
    });
    asked.end();
    return undefined;
  }
}

function authorizationOf({ authorization }: HttpProxy): Record<string, string> {
  return authorization === undefined ? {} : { 'proxy-authorization': authorization };
}
