/**
 * A proxy before the mock that notes which operations are asked for, and answers those that the mock does not have as
 * AWS does where there is nothing.
 */
import { createServer, request as forward } from 'node:http';

interface Recorder {
  readonly endpoint: string;
  /** The operations asked for since the last time. */
  take(): readonly string[];
  /** Called at every request with how many there were since the last `take`. */
  onRequest: ((count: number) => void) | undefined;
  stop(): void;
}

/** What the mock answers with an error of its own; one list comes in pages. */
function answerInPlace(operation: string, body: string): readonly [status: number, body: object] | undefined {
  switch (operation) {
    case 'ListChannels':
      return [200, { Channels: [] }];
    case 'ListEventDataStores':
      return [
        200,
        body.includes('second')
          ? {
              EventDataStores: [
                { EventDataStoreArn: 'arn:aws:cloudtrail:eu-west-1:444455556666:eventdatastore/b' },
              ],
            }
          : {
              EventDataStores: [
                { EventDataStoreArn: 'arn:aws:cloudtrail:eu-west-1:444455556666:eventdatastore/a' },
              ],
              NextToken: 'second',
            },
      ];
    case 'GetResourcePolicy':
      return body.includes('eventdatastore')
        ? [400, { __type: 'ResourcePolicyNotFoundException', message: 'none' }]
        : undefined;
    case 'DescribeResourcePolicy':
      return [400, { __type: 'ResourcePolicyNotFoundException', message: 'none' }];
    default:
      return undefined;
  }
}

export async function startRecorder(target: string): Promise<Recorder> {
  let operations: string[] = [];
  const recorder: Recorder = {
    endpoint: '',
    onRequest: undefined,
    take: () => {
      const taken = operations;
      operations = [];
      return taken;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks);
    const aimed = String(request.headers['x-amz-target'] ?? '')
      .split('.')
      .pop()!;
    const named = /(?:^|&)Action=([A-Za-z]+)/.exec(body.subarray(0, 2000).toString())?.[1];
    const operation = aimed || (named ?? `${request.method} ${request.url?.split('?')[0]}`);
    operations.push(operation);
    recorder.onRequest?.(operations.length);
    const known = answerInPlace(operation, body.toString());
    if (known) {
      response.writeHead(known[0], { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(known[1]));
      return;
    }
    // With the headers as they are: the signature is over the name of the host as well.
    const { method, headers, url } = request;
    const onward = forward(`${target}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return Object.assign(recorder, { endpoint: `http://127.0.0.1:${port}` });
}
