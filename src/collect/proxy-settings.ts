/**
 * Which proxy a request goes through, by the variables that the AWS CLI reads: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in
 * lower case first. What a variable holds is never printed: it may be a password.
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html
 */

export interface HttpProxy {
  readonly protocol: 'http:' | 'https:';
  /** Without the brackets of IPv6. */
  readonly hostname: string;
  readonly port: number;
  /** For `Proxy-Authorization`. */
  readonly authorization?: string | undefined;
}

/** `https`, `http`: for requests by that protocol. */
export interface ProxySettings {
  readonly kind: 'proxies';
  readonly https?: HttpProxy | undefined;
  readonly http?: HttpProxy | undefined;
  /** Hosts, also as the end of longer names, that are asked without a proxy; `*` is all. */
  readonly direct: readonly string[];
}

/** A variable that names no proxy which requests could go through. */
export interface UnusableProxy {
  readonly kind: 'unusable';
  readonly variable: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Undefined where no variable names a proxy. */
export function readProxies(env: Environment): ProxySettings | UnusableProxy | undefined {
  const https = proxyIn(env, 'HTTPS_PROXY');
  if (https?.kind === 'unusable') return https;
  const http = proxyIn(env, 'HTTP_PROXY');
  if (http?.kind === 'unusable') return http;
  if (!https && !http) return undefined;
  const direct = (variableIn(env, 'NO_PROXY')?.[1] ?? '').toLowerCase().split(/[\s,]+/);
  return {
    kind: 'proxies',
    https: https?.proxy,
    http: http?.proxy,
    direct: direct.map((entry) => entry.replace(/^\*?\./, '')).filter((entry) => entry !== ''),
  };
}

/** The proxy for a request; undefined where it goes straight to its host. */
export function proxyFor(
  { https, http, direct }: ProxySettings,
  protocol: string,
  hostname: string,
  port: number,
): HttpProxy | undefined {
  const host = bare(hostname.toLowerCase());
  const isDirect = direct.some(
    (entry) =>
      entry === '*' ||
      [host, `${host}:${port}`].some((name) => name === bare(entry) || name.endsWith(`.${entry}`)),
  );
  if (isDirect) return undefined;
  return protocol === 'https:' ? https : http;
}

/** A host name without the brackets of IPv6. */
function bare(hostname: string): string {
  return hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
}

/** Name and value of a variable that is set. */
function variableIn(env: Environment, name: string): readonly [string, string] | undefined {
  for (const spelling of [name.toLowerCase(), name]) {
    const value = env[spelling]?.trim();
    if (value) return [spelling, value];
  }
  return undefined;
}

function proxyIn(
  env: Environment,
  name: string,
): { readonly kind: 'proxy'; readonly proxy: HttpProxy } | UnusableProxy | undefined {
  const found = variableIn(env, name);
  if (!found) return undefined;
  const [variable, value] = found;
  // Without a scheme it is spoken to by HTTP, as the AWS CLI does.
  const address = value.includes('://') ? value : `http://${value}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const protocol = url?.protocol;
  if (!url || (protocol !== 'http:' && protocol !== 'https:') || url.hostname === '')
    return { kind: 'unusable', variable };
  const [user, password] = [decoded(url.username), decoded(url.password)];
  if (user === undefined || password === undefined) return { kind: 'unusable', variable };
  const hasUser = user !== '' || password !== '';
  return {
    kind: 'proxy',
    proxy: {
      protocol,
      hostname: bare(url.hostname),
      port: Number(url.port || (protocol === 'https:' ? 443 : 80)),
      authorization: hasUser ? `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` : undefined,
    },
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
