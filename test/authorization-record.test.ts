/** AWS's own record of a refusal: fetched by the id in an error text, kept, and read again without AWS. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deniedby } from './moto/command.ts';

const ACCOUNT = '111122223333';
const USER = `arn:aws:iam::${ACCOUNT}:user/pia`;
const ID = 'mq5zt7c2kd9xw4hb8nfr3vya';
const QUEUE_ROLE = `arn:aws:iam::${ACCOUNT}:role/queue-worker`;

const ERROR = `An error occurred (AccessDenied) when calling the CreateRole operation: User: ${USER} is not authorized to perform: iam:CreateRole on resource: ${QUEUE_ROLE} because no identity-based policy allows the iam:CreateRole action. Go to https://eu-west-1.console.aws.amazon.com/iam/home?region=eu-west-1#/authorization-details/${ID} for complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: ${ID}\n`;

const POLICIES = [
  { type: 'IDENTITY_BASED_POLICY', inline: true, uri: 'inline:0f3a', attachedTo: [{ arn: USER }] },
];
const CONTEXT = {
  'aws:PrincipalArn': USER,
  'aws:PrincipalAccount': ACCOUNT,
  'aws:SourceIp': '198.51.100.7/32',
  'aws:RequestedRegion': 'eu-west-1',
};

function evaluation(action: string): object {
  return { action, resource: QUEUE_ROLE, context: {}, evaluatedEffect: 'IMPLICIT_DENY', matchedPolicies: [] };
}

/** Two pages: the call was checked for a tag as well. */
const PAGES: Readonly<Record<string, object>> = {
  '': {
    requestContext: CONTEXT,
    evaluations: [evaluation('iam:CreateRole')],
    policies: POLICIES,
    nextToken: 'two/+=',
  },
  'two/+=': { requestContext: CONTEXT, evaluations: [evaluation('iam:TagRole')], policies: POLICIES },
};

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

let folder: string;
let server: Server;
let endpoint: string;
/** What the server says of records, first to last; the last one again and again. */
let answers: Answer[];
let seen: { readonly path: string; readonly authorization: string }[];

const json =
  (status: number, body: object, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

const NOT_YET = json(
  404,
  { message: 'no such id' },
  { 'x-amzn-errortype': 'ResourceNotFoundException:http://x/' },
);

const RECORD: Answer = (request, response, url) => {
  json(200, PAGES[url.searchParams.get('nextToken') ?? ''] ?? {})(request, response, url);
};

const IDENTITY = `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::${ACCOUNT}:user/reader</Arn><UserId>AIDAEXAMPLE</UserId><Account>${ACCOUNT}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deniedby-record-'));
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const url = new URL(request.url ?? '/', 'http://server');
    if (request.method === 'GET' && url.pathname.startsWith('/authorization-details/')) {
      seen.push({ path: url.pathname, authorization: request.headers.authorization ?? '' });
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      answer(request, response, url);
      return;
    }
    const isIdentity = Buffer.concat(chunks).toString().includes('GetCallerIdentity');
    response.writeHead(isIdentity ? 200 : 403, { 'content-type': 'text/xml' });
    response.end(
      isIdentity
        ? IDENTITY
        : '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  writeFileSync(join(folder, 'error.txt'), ERROR);
});

beforeEach(() => {
  seen = [];
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const explain = (snapshot: string, ...more: readonly string[]) =>
  deniedby([
    'explain',
    join(folder, 'error.txt'),
    '--env',
    join(folder, snapshot),
    '--format',
    'json',
    ...more,
  ]);
const live = (): string[] => ['--live', '--endpoint-url', endpoint, '--region', 'us-east-1'];
const fileOf = (snapshot: string): string =>
  join(folder, snapshot, ACCOUNT, `eu-west-1/iam-toolbox/get-request-authorization-details/${ID}.json`);

interface Told {
  readonly denial: {
    readonly action: { readonly value: string };
    readonly combinedFrom?: readonly string[];
    readonly context: readonly { readonly key: string; readonly values?: readonly string[] }[];
    readonly evaluatedActions?: readonly { readonly action: string }[];
  };
  readonly recordCommand?: { readonly command: string; readonly saveAs: string };
}

function expectRecord(out: string): void {
  const [created, tagged] = JSON.parse(out) as readonly Told[];
  expect(created!.denial.combinedFrom).toEqual(['authorization-details', 'error-message']);
  expect(created!.denial.action.value).toBe('iam:CreateRole');
  expect(created!.denial.evaluatedActions?.map(({ action }) => action)).toEqual([
    'iam:CreateRole',
    'iam:TagRole',
  ]);
  expect(created!.denial.context.find(({ key }) => key === 'aws:SourceIp')?.values).toEqual(['198.51.100.7']);
  expect(created!.recordCommand).toBeUndefined();
  // The other refusal of the same call, which the error text does not speak of.
  expect(tagged!.denial.action.value).toBe('iam:TagRole');
}

describe("AWS's own record", () => {
  test('is fetched with --live once AWS has it, with a signature for its Region, kept, and read again without AWS', async () => {
    answers = [NOT_YET, NOT_YET, RECORD];
    const { out, err } = await explain('kept', ...live());
    expectRecord(out);
    expect(seen.map(({ path }) => path)).toEqual(Array(4).fill(`/authorization-details/${ID}`));
    for (const { authorization } of seen) {
      expect(authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/eu-west-1\/iam\/aws4_request, /,
      );
    }
    expect(err).toContain(`aws iam-toolbox get-request-authorization-details --authorization-id ${ID}`);
    expect(err.match(/asking again in \d s/g)).toEqual(['asking again in 1 s', 'asking again in 2 s']);
    expect(JSON.parse(readFileSync(fileOf('kept'), 'utf8')).evaluations).toHaveLength(2);

    seen = [];
    expectRecord((await explain('kept')).out);
    expectRecord((await explain('kept', ...live())).out);
    expect(seen).toEqual([]);
  });

  test('is not kept where nothing is to be kept', async () => {
    answers = [RECORD];
    expectRecord((await explain('fresh', ...live(), '--no-save')).out);
    expect(() => readFileSync(fileOf('fresh'))).toThrow('ENOENT');
  });

  test.each<[string, Answer, string]>([
    [
      'refused',
      json(403, { message: 'no' }, { 'x-amzn-errortype': 'AccessDeniedException' }),
      'refused with AccessDeniedException',
    ],
    ['a bare 404 of something else', json(404, {}), 'failed with HTTP404'],
    [
      'a broken id',
      json(400, { __type: 'a.b#ValidationException', message: 'no' }),
      'failed with ValidationException',
    ],
  ])('%s: the text is explained all the same', async (_, answer, words) => {
    answers = [answer];
    const { out, err } = await explain('none', ...live());
    expect(err).toContain(words);
    expect(err).toContain('iam:GetRequestAuthorizationDetails');
    expect(seen).toHaveLength(1);
    const [told] = JSON.parse(out) as readonly Told[];
    expect(told!.denial.combinedFrom).toBeUndefined();
    expect(() => readFileSync(fileOf('none'))).toThrow('ENOENT');
  });

  test('without --live the command is told, and its output is taken from where it says', async () => {
    mkdirSync(join(folder, 'by-hand'));
    const [told] = JSON.parse((await explain('by-hand')).out) as readonly Told[];
    expect(told!.recordCommand).toEqual({
      command: `aws iam-toolbox get-request-authorization-details --authorization-id ${ID} --region eu-west-1 --output json`,
      saveAs: `${ACCOUNT}/eu-west-1/iam-toolbox/get-request-authorization-details/${ID}.json`,
    });
    const text = await deniedby(['explain', join(folder, 'error.txt'), '--env', join(folder, 'by-hand')]);
    expect(text.out).toContain('AWS has a record of this refusal');

    const file = join(folder, 'by-hand', told!.recordCommand!.saveAs);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      JSON.stringify({
        requestContext: CONTEXT,
        evaluations: [evaluation('iam:CreateRole'), evaluation('iam:TagRole')],
        policies: POLICIES,
      }),
    );
    expectRecord((await explain('by-hand')).out);
  });
});
