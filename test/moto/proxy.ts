/** A proxy in front of moto that can change what it answers. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';

export interface Asked {
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

export interface ProxyServer {
  readonly endpoint: string;
  stop(): void;
}

export function send(response: ServerResponse, { status, type, body }: Reply): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

/** `answer` has moto's answer, and gives one; `question` makes the body that moto gets. */
export async function startProxyTo(
  target: string,
  answer: (response: ServerResponse, asked: Asked, reply: Reply) => void,
  question: (body: string) => string = (body) => body,
): Promise<ProxyServer> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString('utf8');
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      ['host', 'connection', 'content-length', 'expect', 'transfer-encoding'].includes(name)
        ? []
        : [[name, String(value)] as [string, string]],
    );
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    const own = await fetch(`${target}${request.url}`, {
      method: request.method!,
      headers,
      ...(hasBody && { body: question(body) }),
    });
    const reply = {
      status: own.status,
      type: own.headers.get('content-type') ?? 'text/plain',
      body: Buffer.from(await own.arrayBuffer()),
    };
    answer(response, { path: request.url!, headers: request.headers, body }, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
