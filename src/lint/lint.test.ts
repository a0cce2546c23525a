// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written like that
/** Every lint case in `*.lint.yaml`, and what holds for the rules as a whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readMarks, withMarks } from '../../test/support/marked-text.ts';
import type { PolicyType } from '../policy/ast.ts';
import { DIAGNOSTICS, type DiagnosticCode } from '../policy/diagnostic.ts';
import { POLICY_TYPE_NAMES, parsePolicy, parsePolicyValue } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { LINT_RULES, lintPolicy } from './index.ts';

const TYPES = Object.keys(POLICY_TYPE_NAMES) as PolicyType[];
const CODES = Object.keys(DIAGNOSTICS) as DiagnosticCode[];

const caseSchema = v.array(
  v.strictObject({
    name: v.string(),
    /** Findings of this code are compared; without a code there must be no finding at all. */
    code: v.optional(v.picklist(CODES)),
    /** Whether the policy is one on which the rule has nothing to say. */
    silent: v.optional(v.literal(true)),
    type: v.optional(v.picklist(TYPES), 'identity'),
    /** The policy, with the expected spans between « and ». */
    policy: v.optional(v.string()),
    /** One statement, or a list, of a policy with the current version. */
    statement: v.optional(v.string()),
    /** What stands around the statement, where that is marked itself. */
    document: v.optional(v.string(), '{"Version":"2012-10-17","Statement":STATEMENT}'),
    /** How long the text `PAD` is made, and how many blanks stand after the version. */
    pad: v.optional(v.number()),
    spaces: v.optional(v.number(), 0),
  }),
);
type LintCase = v.InferOutput<typeof caseSchema>[number];

const HERE = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(HERE)
  .filter((name) => name.endsWith('.lint.yaml'))
  .map((name) => ({ name, cases: v.parse(caseSchema, parseYaml(readFileSync(join(HERE, name), 'utf8'))) }));
const cases = files.flatMap((file) => file.cases);

function markedPolicy({ policy, statement, document, pad, spaces }: LintCase): string {
  if (policy !== undefined) return policy;
  const text = document.replace('STATEMENT', () => `${' '.repeat(spaces)}${statement}`);
  return pad === undefined ? text : text.replace('PAD', 'x'.repeat(pad));
}

for (const file of files) {
  describe(file.name, () => {
    for (const lintCase of file.cases) {
      const { name, code, type } = lintCase;
      test(code === undefined ? name : `${code}: ${name}`, () => {
        const marked = markedPolicy(lintCase);
        const { text } = readMarks(marked);
        const policy = parsePolicy(new SourceText('t', text), type);
        const found = lintPolicy(policy).filter(
          (diagnostic) => code === undefined || diagnostic.code === code,
        );
        if (code === undefined) expect(found).toEqual([]);
        const spans = found.map(({ span }) => span);
        if (policy.source.text === text) expect(withMarks(text, spans)).toBe(marked);
        else expect(spans).toEqual([]);
        for (const { message, help, severity, page } of found) {
          expect(DIAGNOSTICS[code!]).toMatchObject({ severity, page });
          for (const words of [message, help]) expect(words).toMatch(/^[^\s].*[^.\s]$/s);
        }
      });
    }
  });
}

describe('the cases as a whole', () => {
  test('there are many', () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
    expect(cases.length).toBeGreaterThanOrEqual(180);
  });

  test.each(CODES)('%s has a policy that it is found in, and one that it is not', (code) => {
    const own = cases.filter((one) => one.code === code);
    expect(own.some(({ silent }) => !silent)).toBe(true);
    expect(own.some(({ silent }) => silent)).toBe(true);
  });

  test('a silent policy has no marks, another one has some', () => {
    for (const one of cases) {
      const isSilent = one.silent === true || one.code === undefined;
      expect(markedPolicy(one).includes('«'), one.name).toBe(!isSilent);
    }
  });

  test('every type of policy has a sound one', () => {
    const sound = new Set(cases.filter(({ code }) => code === undefined).map(({ type }) => type));
    expect([...sound].sort()).toEqual([...TYPES].sort());
  });

  test('names are not used twice for one code', () => {
    const names = cases.map(({ code, name }) => `${code}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the rules as a whole', () => {
  test('each code has one rule at most', () => {
    const codes = LINT_RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(50);
  });

  test('findings stand in document order, with those of the parser among them', () => {
    const text =
      '{"Statement":[{"Sid":"a b","Effect":"Allow","Action":["x","s3:GetObject"],"Resource":"b","Foo":1},' +
      '{"Sid":"a b","Effect":"Allow","NotAction":"s3:","Resource":"arn:aws:s3:::b/${aws:username}","Condition":{"Bool":{"aws:x":"y"}}}]}';
    const policy = parsePolicy(new SourceText('t', text), 'identity');
    const found = lintPolicy(policy);
    const starts = found.map(({ span }) => span.start);
    expect(starts.length).toBeGreaterThan(8);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const diagnostic of policy.diagnostics) expect(found).toContain(diagnostic);
  });

  test('a document that cannot be read has the findings of the parser only', () => {
    const policy = parsePolicy(new SourceText('t', '{'), 'identity');
    expect(lintPolicy(policy)).toEqual(policy.diagnostics);
  });

  test('user text in a message cannot drive a terminal', () => {
    const hostile = '\u001b[2J';
    const policy = parsePolicyValue(
      {
        Version: '2012-10-17',
        Statement: {
          Sid: hostile,
          Effect: 'Allow',
          Principal: { AWS: hostile, Service: hostile, Federated: hostile },
          Action: [hostile, `s3:${hostile}`],
          Resource: [hostile, `arn:aws:s3:::\${aws:username${hostile}}`, `arn:${hostile}:s3:::b`],
          Condition: {
            StringEquals: { [hostile]: hostile, 'aws:SourceIp': `*${hostile}` },
            NumericEquals: { 'a:b': hostile },
            Bool: { 'a:b': hostile },
            ArnLike: { 'aws:PrincipalArn': hostile },
          },
        },
      },
      'resource',
    );
    const words = lintPolicy(policy).map(({ message, help }) => `${message} ${help}`);
    expect(words.length).toBeGreaterThan(8);
    expect(words.join('\n')).not.toContain('\u001b');
  });
});

describe('properties', () => {
  const word = fc.constantFrom(
    ...[
      '*',
      's3:*',
      's3:GetObject',
      '*:*',
      'x',
      '',
      'arn:aws:s3:::b',
      'arn:aws:s3:::b/*',
      'arn:aws-cn:iam::1:role/a',
    ],
    ...[
      '${aws:username}',
      '${',
      'true',
      'false',
      '10.0.0.0/8',
      '2030-01-01',
      '111122223333',
      'a.amazonaws.com',
      'YQ==',
    ],
    ...[
      'arn:aws:iam::111122223333:oidc-provider/a.b',
      'arn:aws:sts::111122223333:assumed-role/a/b',
      'sts:AssumeRole',
    ],
  );
  const list = fc.oneof(word, fc.array(fc.oneof(word, fc.constantFrom(null, 5, {})), { maxLength: 3 }));
  const key = fc.constantFrom(
    ...[
      'aws:SourceIp',
      'aws:TagKeys',
      'aws:MultiFactorAuthPresent',
      'aws:PrincipalArn',
      'aws:SourceAccount',
      'aws:Nope',
    ],
    ...['aws:PrincipalOrgID', 'aws:ResourceTag/a', 'aws:RequestedRegion', 'a.b:sub', 'nocolon', '__proto__'],
  );
  const operator = fc.constantFrom(
    ...[
      'StringEquals',
      'StringNotLike',
      'Bool',
      'Null',
      'NotIpAddress',
      'ArnLike',
      'NumericGreaterThan',
      'DateEquals',
    ],
    ...['ForAllValues:StringLike', 'ForAnyValue:StringNotEquals', 'BoolIfExists', 'BinaryEquals', 'Nonsense'],
  );
  const statement = fc.record(
    {
      Sid: word,
      Effect: fc.constantFrom('Allow', 'Deny', 'allow'),
      Principal: fc.oneof(
        word,
        fc.record({ AWS: list, Service: list, Federated: list, CanonicalUser: list }, { requiredKeys: [] }),
      ),
      NotPrincipal: fc.record({ AWS: list }),
      Action: list,
      NotAction: list,
      Resource: list,
      NotResource: list,
      Condition: fc.dictionary(operator, fc.dictionary(key, list, { maxKeys: 3 }), { maxKeys: 4 }),
    },
    { requiredKeys: [] },
  );
  const policyValue = fc.record(
    {
      Version: fc.constantFrom('2012-10-17', '2008-10-17', 'x'),
      Id: word,
      Statement: fc.array(statement, { maxLength: 3 }),
    },
    { requiredKeys: ['Statement'] },
  );

  test('no policy makes a rule throw, and every span lies in the text', () => {
    fc.assert(
      fc.property(policyValue, fc.constantFrom(...TYPES), (value, type) => {
        const policy = parsePolicyValue(value, type);
        const found = lintPolicy(policy);
        for (const { span, message } of found) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(policy.source.text.length);
          expect(message).not.toMatch(/undefined|NaN\b|\[object/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('one megabyte takes a few seconds at most, whatever it holds', () => {
    const size = 1_000_000;
    const numbered = (of: (i: number) => string): string => {
      const parts: string[] = [];
      for (let i = 0, length = 0; length < size; i++) length += parts[parts.push(of(i)) - 1]!.length + 1;
      return parts.join(',');
    };
    const wrap = (statement: string): string => `{"Version":"2012-10-17","Statement":${statement}}`;
    const half = (of: (i: number) => string): string => {
      const all = numbered(of).split(',');
      return all.slice(0, all.length / 2).join(',');
    };
    const texts: Readonly<Record<string, string>> = {
      statements: wrap(
        `[${numbered((i) => `{"Sid":"S${i}","Effect":"Allow","Action":"s3:GetObject","Resource":"*"}`)}]`,
      ),
      'one long action': wrap(
        `{"Effect":"Allow","Action":"s3:${'*a'.repeat(size / 2)}","Resource":"arn:aws:s3:::b"}`,
      ),
      'S3 actions and buckets': wrap(
        `{"Effect":"Allow","Action":[${half(() => '"s3:GetObject"')}],"Resource":[${half(() => '"arn:aws:s3:::b"')}]}`,
      ),
      'actions without resources': wrap(
        `{"Effect":"Allow","Action":[${half(() => '"sqs:ListQueues"')}],"Resource":[${half((i) => `"arn:aws:sqs:::q${i}"`)}]}`,
      ),
      'unknown keys': wrap(
        `{"Effect":"Allow","Action":"a:b","Resource":"*","Condition":{"Bool":{${numbered((i) => `"aws:PrincipalOrgIx${i}":"true"`)}}}}`,
      ),
      'one key again and again': wrap(
        `{"Effect":"Deny","Principal":{"Service":["a.b"]},"Action":"*","Resource":"*","Condition":{${numbered((i) => `"${['Bool', 'Null', 'NotIpAddress', 'StringNotEquals', 'ForAllValues:StringEquals'][i % 5]}":{"${['aws:MultiFactorAuthPresent', 'aws:SourceAccount', 'aws:RequestedRegion', 'aws:SourceIp'][i % 4]}":"false"}`)}}}`,
      ),
      'empty values with faults': wrap(
        `{"Effect":"Allow","Action":"a:b","Resource":"*","Condition":{"Bool":{${numbered((i) => `"a:${i}":[null]`)}}}}`,
      ),
      'providers and claims': wrap(
        `{"Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":[${half(() => '"accounts.google.com"')}]},"Condition":{"StringEquals":{${half((i) => `"a${i}:sub":"x"`)}}}}`,
      ),
      'principals that are not': wrap(
        `{"Effect":"Deny","NotPrincipal":{"AWS":[${numbered((i) => `"arn:aws:iam::111122223333:role/r${i}"`)}]},"Action":"s3:*"}`,
      ),
      variables: wrap(
        `{"Effect":"Allow","Action":"a:b","Resource":[${numbered(() => '"arn:aws:s3:::${aws:username}"')}]}`,
      ),
    };
    for (const [name, text] of Object.entries(texts)) {
      for (const type of ['identity', 'trust', 'resource'] as const) {
        const policy = parsePolicy(new SourceText('t', text), type);
        const before = performance.now();
        lintPolicy(policy);
        expect(performance.now() - before, `${name}, ${type}`).toBeLessThan(4000);
      }
    }
  });
});
