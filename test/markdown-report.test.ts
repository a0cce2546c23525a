/**
 * Reports in Markdown: of some examples word for word, as files that can be looked at; of all examples and of hostile
 * evidence, that a reader of Markdown finds nothing in them but what we put there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { lexer, type MarkedToken, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { ran } from './support/ran.ts';

async function explained(args: readonly string[], input = ''): Promise<string> {
  const { code, out, err } = await ran(['explain', '--format', 'markdown', ...args], {
    stdin: input,
    width: 100,
  });
  expect([code, err]).toEqual([expect.toBeOneOf([0, 1, 3]), expect.not.stringContaining('bug')]);
  return out;
}

const OURS = new Set([
  'heading',
  'paragraph',
  'list',
  'list_item',
  'text',
  'codespan',
  'escape',
  'code',
  'space',
  'strong',
  'hr',
]);

function typesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => {
    const known = token as MarkedToken;
    const inner = known.type === 'list' ? known.items : 'tokens' in known ? (known.tokens ?? []) : [];
    return [known.type, ...typesIn(inner)];
  });
}

const EXAMPLES = 'examples';
const folders = readdirSync(EXAMPLES).filter((name) => /^\d\d-/.test(name));

describe('word for word', () => {
  test.each([
    ['01-scp-endpoint', ['--fix', '2']],
    ['12-policy-not-collected', []],
    ['13-all-at-once', ['--fix', '2']],
  ])('%s', async (folder, args) => {
    const report = await explained([evidenceOf(folder), '--env', `${EXAMPLES}/${folder}/env`, ...args]);
    await expect(report).toMatchFileSnapshot(`golden/${folder}.md`);
  });
});

function evidenceOf(folder: string): string {
  const [first] = JSON.parse(readFileSync(`${EXAMPLES}/${folder}/expected.json`, 'utf8'));
  return `${EXAMPLES}/${folder}/${first.evidence[0]}`;
}

test.each(folders)('%s has nothing in it but our Markdown', async (folder) => {
  const report = await explained([evidenceOf(folder), '--env', `${EXAMPLES}/${folder}/env`]);
  expect(typesIn(lexer(report)).filter((type) => !OURS.has(type))).toEqual([]);
});

test('hostile evidence stays text', async () => {
  const name = 'x`<img src=x onerror=alert(1)>@everyone[a](https://evil.example)|#1';
  const error = `User: arn:aws:iam::111122223333:role/${name} is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::b/${name}" because no identity-based policy allows the s3:GetObject action`;
  const record = JSON.stringify({
    eventSource: 's3.amazonaws.com',
    eventName: 'GetObject',
    eventTime: '2026-01-02T03:04:05Z',
    awsRegion: `eu-west-1${name}`,
    errorCode: 'AccessDenied',
    errorMessage: error,
    userIdentity: { type: 'IAMUser', arn: `arn:aws:iam::111122223333:user/${name}`, accountId: name },
    requestParameters: { bucketName: name, key: `# ${name}` },
  });
  for (const evidence of [error, record]) {
    const report = await explained(['-'], evidence);
    expect(typesIn(lexer(report)).filter((type) => !OURS.has(type))).toEqual([]);
    expect(report).toContain('everyone');
  }
});

test('many denials are told by cause', async () => {
  const error = (i: number): string =>
    `User: arn:aws:iam::111122223333:user/u is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::b/${i}\`\`\`" because no identity-based policy allows the s3:GetObject action\n`;
  const report = await explained(['-'], Array.from({ length: 30 }, (_, i) => error(i)).join('\n'));
  expect(report).toMatch(/^## \d+ denials, \d+ cause/);
  expect(typesIn(lexer(report)).filter((type) => !OURS.has(type))).toEqual([]);
});
