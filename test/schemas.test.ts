/** The published JSON Schemas hold: for every scenario in the repository, and for what the command prints. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { run } from '../src/cli/run.ts';
import { caseFiles, ROOT } from './support/case-files.ts';

const ajv = new Ajv({ allowUnionTypes: true });
const isScenario = compiled('scenario.schema.json');
const isOutput = compiled('verdict.schema.json');

function compiled(name: string): ValidateFunction {
  return ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8')));
}

const exampleFiles = readdirSync(join(ROOT, 'examples/scenarios'))
  .filter((name) => /\.(?:json|ya?ml)$/.test(name))
  .map((name) => join('examples/scenarios', name));

describe('scenario.schema.json', () => {
  const files = [...caseFiles().map(({ path }) => path), ...exampleFiles];

  test('there are many files to check', () => {
    expect(files.length).toBeGreaterThanOrEqual(30);
    expect(exampleFiles.length).toBeGreaterThanOrEqual(3);
  });

  test.each(files)('%s', (path) => {
    for (const document of parseAllDocuments(readFileSync(join(ROOT, path), 'utf8'), { merge: true })) {
      const value: unknown = document.toJS({ maxAliasCount: -1 });
      isScenario(value);
      expect(isScenario.errors ?? []).toEqual([]);
    }
  });

  const scenario = {
    request: { principal: 'anonymous', action: 's3:GetObject', resource: '*' },
    policies: { resource: '{"Version":"2012-10-17","Statement":[]}' },
  };

  test.each([
    ['an unknown member', { ...scenario, polices: {} }],
    ['an unknown member of the request', { ...scenario, request: { ...scenario.request, ressource: '*' } }],
    ['a resource that is no ARN', { ...scenario, request: { ...scenario.request, resource: 'reports' } }],
    ['an unknown layer', { ...scenario, expect: { verdict: 'explicit-deny', deniedBy: ['bucket'] } }],
    ['no request', { policies: {} }],
  ])('refuses %s', (_name, value) => {
    expect(isScenario(scenario)).toBe(true);
    expect(isScenario(value)).toBe(false);
  });
});

describe('verdict.schema.json', () => {
  test.each(exampleFiles.map((path) => [path]))('what simulate prints for %s', async (path) => {
    const output = await simulate([path, '--format', 'json']);
    isOutput(JSON.parse(output));
    expect(isOutput.errors ?? []).toEqual([]);
  });

  test('what simulate prints for every rule case, with all of the trace', async () => {
    const paths = caseFiles().map(({ path }) => path);
    const lines = (await simulate([...paths, '--format', 'ndjson', '--deep'])).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(700);
    const wrong = lines.find((line) => !isOutput(JSON.parse(line)));
    expect(wrong && { line: wrong, errors: isOutput.errors }).toBeUndefined();
  });

  test('a scenario that cannot be read', async () => {
    const output = await simulate(['-', '--format', 'json'], '{"name": "half", "request": {}}');
    const value = JSON.parse(output);
    expect(value).toMatchObject([{ name: 'half', error: { path: 'request.principal' } }]);
    isOutput(value);
    expect(isOutput.errors ?? []).toEqual([]);
  });

  test('refuses what is no verdict', () => {
    expect(isOutput([{ name: 'x', file: 'f', line: 1, verdict: 'maybe' }])).toBe(false);
  });
});

/** Standard output of `deniedby simulate`, called from the top of the repository. */
async function simulate(args: readonly string[], input = ''): Promise<string> {
  const stdout = new PassThrough();
  const chunks: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const paths = args.map((arg) => (/^(?:examples|src)\b/.test(arg) ? join(ROOT, arg) : arg));
  await run(['simulate', ...paths], {
    stdout,
    stderr: new PassThrough().resume(),
    stdin: new PassThrough().end(input),
    env: {},
    isTTY: false,
    width: 100,
  });
  return Buffer.concat(chunks).toString('utf8');
}
