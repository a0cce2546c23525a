// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written like that
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarks, withMarks } from '../../test/support/marked-text.ts';
import { type Policy, type PolicyType, type Statement, scalarSpan } from './ast.ts';
import { DIAGNOSTICS, type Diagnostic } from './diagnostic.ts';
import { readJson } from './json.ts';
import { BASE_OPERATORS } from './operator.ts';
import { POLICY_TYPE_NAMES, parsePolicy, parsePolicyNode, parsePolicyValue } from './parse.ts';
import { SourceText } from './source.ts';

const TYPES = Object.keys(POLICY_TYPE_NAMES) as PolicyType[];

function parse(text: string, type: PolicyType = 'identity'): Policy {
  return parsePolicy(new SourceText('t', text), type);
}

/** A statement that the type has no fault with. */
function soundStatement(type: PolicyType): Record<string, unknown> {
  const principal = { trust: true, resource: true, key: true, rcp: true, 'vpc-endpoint': true }[
    type as string
  ];
  return {
    Effect: type === 'rcp' ? 'Deny' : 'Allow',
    ...(principal && { Principal: '*' }),
    Action: type === 'trust' ? 'sts:AssumeRole' : 's3:GetObject',
    ...(type !== 'trust' && { Resource: '*' }),
  };
}

function policyOf(statement: unknown, version = '2012-10-17'): Record<string, unknown> {
  return { Version: version, Statement: statement };
}

/** A statement as the policy language spells it, every list as a list: what a parser must give back. */
function printStatement(statement: Statement): Record<string, unknown> {
  const { sid, effect, principal, action, resource, conditions } = statement;
  const printed: Record<string, unknown> = {};
  if (sid !== undefined) printed['Sid'] = sid;
  if (effect !== undefined) printed['Effect'] = effect;
  if (principal) {
    const map: Record<string, string[]> = Object.create(null);
    for (const { kind, value } of principal.entries) {
      map[kind] ??= [];
      map[kind].push(value);
    }
    printed[principal.negated ? 'NotPrincipal' : 'Principal'] = map['*'] ? '*' : map;
  }
  if (action) printed[action.negated ? 'NotAction' : 'Action'] = action.values;
  if (resource) printed[resource.negated ? 'NotResource' : 'Resource'] = resource.values;
  if (conditions.length > 0) {
    const blocks: Record<string, Record<string, readonly string[]>> = Object.create(null);
    for (const { operator, key, values } of conditions) {
      blocks[operator.text] ??= Object.create(null);
      Object.assign(blocks[operator.text]!, { [key]: values });
    }
    printed['Condition'] = blocks;
  }
  return printed;
}

describe('a sound policy', () => {
  test.each(TYPES)('of type %s has no diagnostics', (type) => {
    const policy = parsePolicyValue(policyOf(soundStatement(type)), type);
    expect(policy.diagnostics).toEqual([]);
    expect(policy.fault).toBeUndefined();
    expect(policy.statements).toHaveLength(1);
    expect(policy.statements[0]!.faults).toEqual([]);
  });

  test('every element carries its place', () => {
    const text = `{
      "Id": "one", "Version": "2012-10-17",
      "Statement": [{
        "Sid": "Read", "Effect": "Deny", "NotPrincipal": {"AWS": ["111122223333", "*"], "Service": "a.amazonaws.com"},
        "Action": ["s3:Get\\u004fbject", "s3:List*"], "NotResource": "*",
        "Condition": {"Bool": {"aws:SecureTransport": false}, "NumericLessThan": {"s3:max-keys": [5.0, "1e3"]}}
      }]
    }`;
    const policy = parse(text, 'resource');
    expect(policy.diagnostics).toEqual([]);
    expect(policy.version).toBe('2012-10-17');
    expect(policy.id).toBe('one');
    const at = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
    const scalar = (start: number | undefined): string => at(scalarSpan(policy.source, start!));
    const statement = policy.statements[0]!;
    expect(at(policy.span)).toBe(text);
    expect(at(statement.span)).toBe(text.slice(text.indexOf('[{') + 1, text.lastIndexOf(']')));
    expect(scalar(statement.sidStart)).toBe('"Read"');
    expect(at(statement.principal!.span)).toMatch(/^\{"AWS".*\}$/);
    expect(statement.principal).toMatchObject({ negated: true });
    expect(
      statement.principal!.entries.map(({ kind, value, start }) => [kind, value, scalar(start)]),
    ).toEqual([
      ['AWS', '111122223333', '"111122223333"'],
      ['AWS', '*', '"*"'],
      ['Service', 'a.amazonaws.com', '"a.amazonaws.com"'],
    ]);
    expect(at(statement.action!.span)).toBe('["s3:Get\\u004fbject", "s3:List*"]');
    expect(statement.action).toMatchObject({ negated: false, values: ['s3:GetObject', 's3:List*'] });
    expect(statement.action!.starts.map(scalar)).toEqual(['"s3:Get\\u004fbject"', '"s3:List*"']);
    expect(statement.resource).toMatchObject({ negated: true, values: ['*'] });
    const [bool, numeric] = statement.conditions;
    expect(bool).toMatchObject({ key: 'aws:SecureTransport', values: ['false'] });
    expect(scalar(bool!.operatorStart)).toBe('"Bool"');
    expect(scalar(bool!.keyStart)).toBe('"aws:SecureTransport"');
    expect(at(bool!.span)).toBe('"aws:SecureTransport": false');
    expect(bool!.starts.map(scalar)).toEqual(['false']);
    expect(numeric).toMatchObject({ values: ['5.0', '1e3'] });
    expect(numeric!.starts.map(scalar)).toEqual(['5.0', '"1e3"']);
  });

  test('spans are offsets only: a statement does not keep the tree it was read from', () => {
    const policy = parsePolicyValue(
      policyOf({ ...soundStatement('resource'), Principal: { AWS: '*' } }),
      'resource',
    );
    const { span, action, resource, principal } = policy.statements[0]!;
    for (const place of [policy.span, span, action!.span, resource!.span, principal!.span]) {
      expect(Object.keys(place).sort()).toEqual(['end', 'start']);
    }
  });

  test('a missing Version and 2008-10-17 are the older language', () => {
    const { Version: _, ...unversioned } = policyOf(soundStatement('identity'));
    expect(parsePolicyValue(unversioned, 'identity')).toMatchObject({
      version: '2008-10-17',
      diagnostics: [],
    });
    const old = parsePolicyValue(policyOf(soundStatement('identity'), '2008-10-17'), 'identity');
    expect(old).toMatchObject({ version: '2008-10-17', diagnostics: [] });
  });
});

describe('single values and lists', () => {
  const PAIRS: readonly (readonly [name: string, single: unknown, list: unknown])[] = [
    ['Statement', soundStatement('resource'), [soundStatement('resource')]],
    ...['Action', 'NotAction', 'Resource', 'NotResource'].map((name) => {
      const { [name.replace('Not', '')]: _, ...rest } = soundStatement('resource');
      const value = name.endsWith('Action') ? 's3:GetObject' : 'arn:aws:s3:::b/*';
      return [name, { ...rest, [name]: value }, { ...rest, [name]: [value] }] as const;
    }),
    ...(['AWS', 'Service', 'Federated', 'CanonicalUser'] as const).map(
      (kind) =>
        [
          `Principal.${kind}`,
          { ...soundStatement('resource'), Principal: { [kind]: 'x' } },
          { ...soundStatement('resource'), Principal: { [kind]: ['x'] } },
        ] as const,
    ),
    ...['text', 5, true].map(
      (value) =>
        [
          `a condition value (${value})`,
          { ...soundStatement('resource'), Condition: { StringEquals: { 'a:b': value } } },
          { ...soundStatement('resource'), Condition: { StringEquals: { 'a:b': [value] } } },
        ] as const,
    ),
  ];
  test.each(PAIRS)('%s: one value is a list of one', (_, single, list) => {
    const [a, b] = [single, list].map((value) => parsePolicyValue(policyOf(value), 'resource'));
    expect([...a!.diagnostics, ...b!.diagnostics]).toEqual([]);
    expect(a!.statements.map(printStatement)).toEqual(b!.statements.map(printStatement));
  });

  test('numbers and booleans under a condition key are their text', () => {
    const text = policyOf({
      ...soundStatement('identity'),
      Condition: {
        NumericEquals: { 's3:max-keys': [10, '10'] },
        Bool: { 'aws:SecureTransport': [true, 'true'] },
      },
    });
    const { conditions } = parsePolicyValue(text, 'identity').statements[0]!;
    expect(conditions.map(({ values }) => values)).toEqual([
      ['10', '10'],
      ['true', 'true'],
    ]);
  });
});

describe('elements by policy type', () => {
  const FORBIDDEN: Readonly<Record<PolicyType, readonly string[]>> = {
    identity: ['Principal', 'NotPrincipal'],
    boundary: ['Principal', 'NotPrincipal'],
    session: ['Principal', 'NotPrincipal'],
    resource: [],
    trust: ['NotPrincipal', 'Resource', 'NotResource'],
    key: [],
    scp: ['Principal', 'NotPrincipal'],
    rcp: ['NotPrincipal', 'NotAction'],
    'vpc-endpoint': [],
  };
  const REQUIRED: Readonly<Record<PolicyType, readonly string[]>> = {
    identity: ['Effect', 'Action', 'Resource'],
    boundary: ['Effect', 'Action', 'Resource'],
    session: ['Effect', 'Action', 'Resource'],
    resource: ['Effect', 'Principal', 'Action'],
    trust: ['Effect', 'Principal', 'Action'],
    key: ['Effect', 'Principal'],
    scp: ['Effect', 'Action', 'Resource'],
    rcp: ['Effect', 'Principal', 'Action', 'Resource'],
    'vpc-endpoint': ['Effect', 'Principal', 'Action', 'Resource'],
  };
  const NEGATABLE = ['Principal', 'Action', 'Resource'];

  for (const type of TYPES) {
    test.each(['Principal', 'NotPrincipal', 'NotAction', 'Resource', 'NotResource'])(
      `${type}: %s`,
      (name) => {
        const { [name.replace('Not', '')]: _, ...rest } = soundStatement(type);
        const policy = parsePolicyValue(policyOf({ ...rest, [name]: '*' }), type);
        const { text } = policy.source;
        if (FORBIDDEN[type].includes(name)) {
          expect(codesOf(policy)).toContain('forbidden-element');
          const { span } = policy.diagnostics.find(({ code }) => code === 'forbidden-element')!;
          expect(text.slice(span.start, span.end)).toBe(`"${name}"`);
          expect(policy.statements[0]!.faults).not.toEqual([]);
        } else {
          expect(codesOf(policy)).toEqual([]);
        }
      },
    );

    test.each(['Effect', 'Principal', 'Action', 'Resource'])(`${type} without %s`, (name) => {
      const { [name]: _, ...rest } = soundStatement(type);
      const policy = parsePolicyValue(policyOf(rest), type);
      const isInert = type === 'key' && (name === 'Action' || name === 'Resource');
      const expected = REQUIRED[type].includes(name)
        ? ['missing-member']
        : isInert
          ? ['inert-statement']
          : [];
      expect(codesOf(policy)).toEqual(expected);
      expect(policy.statements[0]!.faults).toHaveLength(expected[0] === 'missing-member' ? 1 : 0);
      for (const { span } of policy.diagnostics) {
        expect(span).toEqual({
          start: policy.statements[0]!.span.start,
          end: policy.statements[0]!.span.start + 1,
        });
      }
    });

    test.each(NEGATABLE)(`${type}: both %s and its negation`, (name) => {
      const both = { ...soundStatement(type), [name]: '*', [`Not${name}`]: '*' };
      const policy = parsePolicyValue(policyOf(both), type);
      expect(codesOf(policy)).toContain('exclusive-pair');
      const { span } = policy.diagnostics.find(({ code }) => code === 'exclusive-pair')!;
      expect(policy.source.text.slice(span.start, span.end)).toBe(`"Not${name}"`);
    });
  }

  test('the type is named with its article', () => {
    const message = (type: PolicyType): string =>
      parsePolicyValue(policyOf({ ...soundStatement(type), NotPrincipal: '*' }), type).diagnostics[0]!
        .message;
    expect(message('identity')).toBe('an identity-based policy has no `NotPrincipal`');
    expect(message('rcp')).toContain('a resource control policy');
  });
});

describe('malformed documents', () => {
  const ok = '"Effect":"Allow","Action":"s3:GetObject","Resource":"*"';
  const cases: readonly (readonly [type: PolicyType, marked: string, code: string, help?: string])[] = [
    ['identity', '«»', 'invalid-json'],
    ['identity', '{"Version":"2012-10-17","Statement":[«}»', 'invalid-json'],
    ['identity', '«[{}]»', 'not-a-policy'],
    ['identity', '«null»', 'not-a-policy'],
    ['identity', '«12»', 'not-a-policy'],
    ['identity', '«{»}', 'missing-member'],
    ['identity', '«{»"Version":"2012-10-17"}', 'missing-member'],
    ['identity', `{"Version":«"2012-10-18"»,"Statement":{${ok}}}`, 'bad-version'],
    ['identity', `{"Version":«20121017»,"Statement":{${ok}}}`, 'bad-version'],
    ['identity', `{"Version":«["2012-10-17"]»,"Statement":{${ok}}}`, 'bad-version'],
    ['scp', `«{»"Statement":{${ok}}}`, 'missing-version'],
    [
      'rcp',
      `«{»"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}`,
      'missing-version',
    ],
    ['identity', `{"Id":«"x"»,"Version":"2012-10-17","Statement":{${ok}}}`, 'unexpected-id'],
    ['scp', `{"Id":«"x"»,"Version":"2012-10-17","Statement":{${ok}}}`, 'unexpected-id'],
    ['resource', `{"Id":«["x"]»,"Statement":{${ok},"Principal":"*"}}`, 'wrong-type'],
    ['identity', `{«"Statment"»:{${ok}},"Statement":{${ok}}}`, 'unknown-member', 'did you mean `Statement`?'],
    [
      'identity',
      `{«"statement"»:{${ok}},"Statement":{${ok}}}`,
      'unknown-member',
      'did you mean `Statement`?',
    ],
    ['identity', `{«"Comment"»:"x","Statement":{${ok}}}`, 'unknown-member', 'remove it'],
    ['identity', `{"Statement":{${ok}},«"Statement"»:[]}`, 'duplicate-member'],
    ['identity', `{"Statement":{${ok}},«"St\\u0061tement"»:[]}`, 'duplicate-member'],
    ['identity', '{"Statement":«"x"»}', 'wrong-type'],
    ['identity', '{"Statement":[«null»]}', 'wrong-type'],
    ['identity', `{"Statement":{${ok},«"Conditions"»:{}}}`, 'unknown-member', 'did you mean `Condition`?'],
    ['identity', `{"Statement":{${ok},«"condition"»:{}}}`, 'unknown-member', 'did you mean `Condition`?'],
    ['identity', `{"Statement":{${ok},«"Actions"»:"*"}}`, 'unknown-member', 'did you mean `Action`?'],
    ['identity', `{"Statement":{${ok},«"Note"»:""}}`, 'unknown-member'],
    ['identity', `{"Statement":{${ok},«"Action"»:"s3:*"}}`, 'duplicate-member'],
    ['identity', '{"Statement":{"Effect":«"allow"»,"Action":"s3:*","Resource":"*"}}', 'bad-effect'],
    ['identity', '{"Statement":{"Effect":«true»,"Action":"s3:*","Resource":"*"}}', 'bad-effect'],
    ['identity', '{"Statement":{"Effect":«["Allow"]»,"Action":"s3:*","Resource":"*"}}', 'bad-effect'],
    ['identity', `{"Statement":{${ok},"Sid":«1»}}`, 'wrong-type'],
    ['identity', '{"Statement":{"Effect":"Allow","Action":«{}»,"Resource":"*"}}', 'wrong-type'],
    ['identity', '{"Statement":{"Effect":"Allow","Action":["s3:*",«7»],"Resource":"*"}}', 'wrong-type'],
    ['identity', '{"Statement":{"Effect":"Allow","Action":[«[]»],"Resource":"*"}}', 'wrong-type'],
    ['identity', '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":«null»}}', 'wrong-type'],
    ['identity', '{"Statement":{"Effect":"Allow","Action":"s3:*","NotResource":«true»}}', 'wrong-type'],
    ['resource', `{"Statement":{${ok},"Principal":«"111122223333"»}}`, 'wrong-type'],
    ['resource', `{"Statement":{${ok},"Principal":«["*"]»}}`, 'wrong-type'],
    ['resource', `{"Statement":{${ok},"Principal":{"AWS":«{}»}}}`, 'wrong-type'],
    ['resource', `{"Statement":{${ok},"Principal":{"AWS":["*",«5»]}}}`, 'wrong-type'],
    ['resource', `{"Statement":{${ok},"Principal":{«"aws"»:"*"}}}`, 'unknown-member', 'did you mean `AWS`?'],
    [
      'resource',
      `{"Statement":{${ok},"Principal":{«"Services"»:"x"}}}`,
      'unknown-member',
      'did you mean `Service`?',
    ],
    ['resource', `{"Statement":{${ok},"Principal":{"AWS":"a",«"AWS"»:"b"}}}`, 'duplicate-member'],
    ['identity', `{"Statement":{${ok},"Condition":«[]»}}`, 'wrong-type'],
    ['identity', `{"Statement":{${ok},"Condition":«"x"»}}`, 'wrong-type'],
    ['identity', `{"Statement":{${ok},"Condition":{"Bool":«"x"»}}}`, 'wrong-type'],
    ['identity', `{"Statement":{${ok},"Condition":{"Bool":{"aws:SecureTransport":«{}»}}}}`, 'wrong-type'],
    ['identity', `{"Statement":{${ok},"Condition":{"Bool":{"aws:SecureTransport":[«null»]}}}}`, 'wrong-type'],
    [
      'identity',
      `{"Statement":{${ok},"Condition":{«"StringEqual"»:{"a:b":"c"}}}}`,
      'unknown-operator',
      'did you mean `StringEquals`?',
    ],
    [
      'identity',
      `{"Statement":{${ok},"Condition":{«"stringequals"»:{"a:b":"c"}}}}`,
      'unknown-operator',
      'did you mean `StringEquals`?',
    ],
    [
      'identity',
      `{"Statement":{${ok},"Condition":{«"ForAnyValues:StringLike"»:{"a:b":"c"}}}}`,
      'unknown-operator',
      'did you mean `ForAnyValue:StringLike`?',
    ],
    ['identity', `{"Statement":{${ok},"Condition":{«"NullIfExists"»:{"a:b":"true"}}}}`, 'unknown-operator'],
    [
      'identity',
      `{"Statement":{${ok},"Condition":{«"ForAnyValue:Null"»:{"a:b":"true"}}}}`,
      'unknown-operator',
    ],
    [
      'identity',
      `{"Statement":{${ok},"Condition":{"Bool":{"a:b":"c"},«"Bool"»:{"a:c":"d"}}}}`,
      'duplicate-member',
    ],
    [
      'identity',
      `{"Statement":{${ok},"Condition":{"Bool":{"aws:viaAWSService":"true",«"aws:ViaAWSService"»:"true"}}}}`,
      'duplicate-member',
    ],
    ['identity', variable('arn:aws:s3:::b/${}'), 'bad-variable'],
    ['identity', variable('arn:aws:s3:::b/${aws:username'), 'bad-variable'],
    ['identity', variable('arn:aws:s3:::b/${aws: username}'), 'bad-variable'],
    ['identity', variable('arn:aws:s3:::b/${aws:username, none}'), 'bad-variable'],
    ['identity', variable('arn:aws:s3:::\\u0062/${}'), 'bad-variable'],
    [
      'identity',
      `{"Version":"2012-10-17","Statement":{${ok},"Condition":{"StringEquals":{"a:b":["x",«"\\"\${"»]}}}}`,
      'bad-variable',
    ],
    [
      'identity',
      `{"Version":"2012-10-17","Statement":{${ok},"Condition":{"ArnLike":{"a:b":«"\${}"»}}}}`,
      'bad-variable',
    ],
  ];

  function variable(resource: string): string {
    return `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":«"${resource}"»}}`;
  }

  for (const [type, marked, code, help] of cases) {
    test(`${type}: ${marked}`, () => {
      const { text } = readMarks(marked);
      const policy = parse(text, type);
      expect(codesOf(policy)).toEqual([code]);
      expect(withMarks(text, policy.diagnostics.map(spanOf))).toBe(marked);
      const diagnostic = policy.diagnostics[0]!;
      if (help !== undefined) expect(diagnostic.help).toContain(help);
      const faults = [policy.fault, ...policy.statements.flatMap(({ faults }) => faults)].filter(Boolean);
      expect(faults).toEqual(diagnostic.severity === 'malformed' ? [diagnostic] : []);
    });
  }

  test('a variable is not looked at where it is plain text', () => {
    const statement = '"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${}"';
    expect(codesOf(parse(`{"Statement":{${statement}}}`))).toEqual([]);
    const numeric = `${ok},"Condition":{"NumericEquals":{"a:b":"\${"}}`;
    expect(codesOf(parse(`{"Version":"2012-10-17","Statement":{${numeric}}}`))).toEqual([]);
  });

  test('user text in a message is cut short and cannot drive a terminal', () => {
    const text = JSON.stringify({ Statement: { ['\u001b[2J'.repeat(40)]: 1 } });
    const message = parse(text).diagnostics.map((diagnostic) => diagnostic.message);
    expect(message.join('\n')).not.toContain('\u001b');
    expect(Math.max(...message.map(({ length }) => length))).toBeLessThan(300);
  });

  test('every code that is raised has its words', () => {
    for (const [type, marked] of cases) {
      for (const { code, severity, page, help, message } of parse(readMarks(marked).text, type).diagnostics) {
        expect(DIAGNOSTICS[code]).toMatchObject({ severity, page });
        expect(message).not.toBe('');
        expect(help).not.toBe('');
      }
    }
  });

  test('diagnostics stand in document order', () => {
    const policy = parse(
      '{"Statement":[{"Sid":1,"Effect":"x","Action":{},"Foo":1,"Resource":3}],"Bar":1,"Version":"y","Id":2}',
    );
    const starts = policy.diagnostics.map(({ span }) => span.start);
    expect(starts).toHaveLength(8);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('faults', () => {
  test('stay with their statement', () => {
    const broken = [
      { Effect: 'allow', Action: 's3:*', Resource: '*' },
      { Effect: 'Allow', Action: 3, Resource: '*' },
      { Effect: 'Allow', Action: 's3:*', Resource: '*', Conditions: {} },
      { Effect: 'Allow', Action: 's3:*', Resource: '*', Condition: { Boole: {} } },
      'no statement',
    ];
    const sound = soundStatement('identity');
    for (const statement of broken) {
      const policy = parsePolicyValue(policyOf([sound, statement, sound]), 'identity');
      expect(policy.fault).toBeUndefined();
      expect(policy.statements.map(({ index, faults }) => [index, faults.length])).toEqual([
        [0, 0],
        [1, 1],
        [2, 0],
      ]);
      expect(printStatement(policy.statements[2]!)).toEqual(printStatement(policy.statements[0]!));
    }
  });

  test('of the document stand on the policy, and its statements are read all the same', () => {
    const policy = parsePolicyValue({ ...policyOf(soundStatement('identity')), Comment: 'x' }, 'identity');
    expect(policy.fault).toMatchObject({ code: 'unknown-member' });
    expect(policy.statements[0]).toMatchObject({ effect: 'Allow', faults: [] });
  });

  test('what can be read of a faulty statement is there', () => {
    const [statement] = parsePolicyValue(
      policyOf({
        Sid: 'A',
        Effect: 'Deny',
        Action: ['s3:*', 1],
        Resource: '*',
        Condition: { Bool: { 'a:b': [{}, 'true'] } },
      }),
      'identity',
    ).statements;
    expect(statement).toMatchObject({ sid: 'A', effect: 'Deny', action: { values: ['s3:*'] } });
    expect(statement!.conditions[0]).toMatchObject({ values: ['true'] });
    expect(statement!.faults.map(({ code }) => code)).toEqual(['wrong-type', 'wrong-type']);
  });
});

describe('documents inside something else', () => {
  const value = policyOf(soundStatement('identity'));
  const plain = JSON.stringify(value);

  test.each([
    ['URL-encoded, as the IAM API returns it', encodeURIComponent(plain)],
    ['URL-encoded with its line breaks', encodeURIComponent(`\n${JSON.stringify(value, null, 2)}\n`)],
    ['URL-encoded in lower case', encodeURIComponent(plain).replaceAll(/%../g, (code) => code.toLowerCase())],
    ['inside a JSON string', JSON.stringify(plain)],
    ['URL-encoded inside a JSON string', JSON.stringify(encodeURIComponent(plain))],
    ['inside a JSON string, twice', JSON.stringify(JSON.stringify(plain))],
    ['after a byte order mark', `\uFEFF${plain}`],
  ])('%s', (_, text) => {
    const policy = parse(text);
    expect(policy.diagnostics).toEqual([]);
    expect(policy.statements.map(printStatement)).toEqual(parse(plain).statements.map(printStatement));
    const [start] = policy.statements[0]!.action!.starts;
    expect(scalarSpan(policy.source, start!)).toMatchObject({ start });
    expect(policy.source.text.slice(start, start! + 4)).toBe('"s3:');
  });

  test('a text that starts with a brace keeps its percent signs', () => {
    const policy = parse('{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/%7B"}}');
    expect(policy.statements[0]!.resource!.values).toEqual(['arn:aws:s3:::b/%7B']);
  });

  test('a broken encoding is reported where the text stands', () => {
    expect(parse('%7B%2')).toMatchObject({ fault: { code: 'invalid-json', span: { start: 0, end: 1 } } });
  });

  test('wrapping has an end', () => {
    let text = plain;
    for (let i = 0; i < 40; i++) text = `%20%22${text.replaceAll('%', '%25').replaceAll('"', '%5C%22')}%22`;
    expect(parse(text).fault).toMatchObject({ code: expect.stringMatching(/invalid-json|not-a-policy/) });
  });

  test('a node of a larger document keeps its offsets', () => {
    const source = new SourceText('t', `{"Policy": ${plain}, "Other": ${JSON.stringify(plain)}}`);
    const result = readJson(source);
    if (!result.ok || result.value.kind !== 'object') throw new Error('not read');
    const [inside, quoted] = result.value.members.map(({ value: node }) =>
      parsePolicyNode(source, node, 'identity'),
    );
    expect(inside!.source).toBe(source);
    expect(inside!.span.start).toBe(source.text.indexOf(plain));
    expect(quoted!.source.text).toBe(plain);
    expect(quoted!.diagnostics).toEqual([]);
  });

  test('plain values count in their two-space form; what is no JSON is no policy', () => {
    expect(parsePolicyValue(value, 'identity').source.text).toBe(JSON.stringify(value, null, 2));
    expect(parsePolicyValue(plain, 'identity', 'mine').source).toMatchObject({ name: 'mine', text: plain });
    expect(parsePolicyValue(undefined, 'identity').fault).toMatchObject({ code: 'not-a-policy' });
  });
});

describe('properties', () => {
  const type = fc.constantFrom(...TYPES);
  const word = fc.constantFrom(
    ...['Version', 'Id', 'Statement', 'Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction'],
    ...[
      'Resource',
      'NotResource',
      'Condition',
      'AWS',
      'Allow',
      'Deny',
      '2012-10-17',
      '*',
      's3:*',
      '${',
      '${a}',
    ],
    ...[
      'StringLike',
      'ForAllValues:Bool',
      'Null',
      'aws:PrincipalArn',
      '__proto__',
      'arn:aws:s3:::b/*',
      '\ud800',
    ],
  );
  const policyLike = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.constantFrom(null, true, 0, 5.5),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.dictionary(word, tie('value'), { maxKeys: 6 }),
  })).object;

  test('no text makes the parser throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), type, (text, policyType) => {
        expectSound(parse(text, policyType));
      }),
      { numRuns: 1000 },
    );
  });

  test('no JSON value makes the parser throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), policyLike, policyLike.map(policyOfAny)),
        type,
        (value, policyType) => {
          expectSound(parsePolicyValue(value, policyType));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a statement is given back as it was written', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (statements) => {
        const policy = parsePolicyValue(policyOf(statements), 'resource');
        expect(policy.diagnostics).toEqual([]);
        expect(policy.statements.map(printStatement)).toEqual(statements);
        const printed = policyOf(policy.statements.map(printStatement));
        const again = parsePolicyValue(printed, 'resource');
        expect(again.statements).toEqual(policy.statements);
      }),
      { numRuns: 500 },
    );
  });

  const texts = fc.array(
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('${', '$')),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  const operator = fc
    .tuple(
      fc.constantFrom(...BASE_OPERATORS),
      fc.constantFrom('', 'ForAllValues:', 'ForAnyValue:'),
      fc.boolean(),
    )
    .map(([{ name, family }, set, ifExists]) =>
      family === 'null' ? name : `${set}${name}${ifExists ? 'IfExists' : ''}`,
    );
  const key = fc.constantFrom(
    'aws:SourceIp',
    'aws:PrincipalTag/a b/c',
    's3:prefix',
    '__proto__',
    'constructor',
  );
  const principalMap = fc
    .record({ AWS: texts, Service: texts, Federated: texts, CanonicalUser: texts }, { requiredKeys: [] })
    .filter((map) => Object.keys(map).length > 0);
  const statement = fc
    .tuple(
      fc.option(fc.string(), { nil: undefined }),
      fc.constantFrom('Allow', 'Deny'),
      fc.constantFrom('Principal', 'NotPrincipal'),
      fc.oneof(fc.constant('*'), principalMap),
      fc.tuple(fc.constantFrom('Action', 'NotAction'), texts),
      fc.option(fc.tuple(fc.constantFrom('Resource', 'NotResource'), texts), { nil: undefined }),
      fc.dictionary(operator, dictionaryOf(key, texts), { maxKeys: 3 }),
    )
    .map(([sid, effect, principalName, principal, action, resource, condition]) => ({
      ...(sid !== undefined && { Sid: sid }),
      Effect: effect,
      [principalName]: principal,
      [action[0]]: action[1],
      ...(resource && { [resource[0]]: resource[1] }),
      ...(Object.keys(condition).length > 0 && { Condition: condition }),
    }));

  test('one megabyte takes a second or two, whatever it holds', () => {
    const size = 1_000_000;
    const repeat = (text: string, sizeOf = text.length): string => text.repeat(Math.floor(size / sizeOf));
    const numbered = (of: (i: number) => string): string => {
      const parts: string[] = [];
      for (let i = 0, length = 0; length < size; i++) length += parts[parts.push(of(i)) - 1]!.length;
      return parts.join(',');
    };
    const texts = {
      actions: `{"Statement":{"Effect":"Allow","Action":[${repeat('"s3:*",')}"*"],"Resource":"*"}}`,
      'misspelt members': `{${numbered((i) => `"Statemen${i}":0`)}}`,
      'misspelt operators': `{"Statement":{"Condition":{${numbered((i) => `"ForAllValues:StringNotEqual${i}":0`)}}}}`,
      'equal members': `{${repeat('"Statement":0,')}"a":0}`,
      'condition keys': `{"Statement":{"Condition":{"Bool":{${numbered((i) => `"aws:x${i}":"y"`)}}}}}`,
      'no statements': `{"Statement":[${repeat('0,')}0]}`,
      variables: `{"Version":"2012-10-17","Statement":{"Resource":"${repeat('${a}')}"}}`,
      'open variables': `{"Version":"2012-10-17","Statement":{"Resource":[${repeat('"${",')}"\${"]}}`,
      'one open variable': `{"Version":"2012-10-17","Statement":{"Resource":"${repeat('${')}"}}`,
      'percent signs': `%7B${repeat('%20')}`,
    };
    for (const [name, text] of Object.entries(texts)) {
      const before = performance.now();
      parse(text);
      expect(performance.now() - before, name).toBeLessThan(5000);
    }
  });
});

function dictionaryOf<T>(key: fc.Arbitrary<string>, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.dictionary(key, value, { minKeys: 1, maxKeys: 3 });
}

function policyOfAny(statement: unknown): Record<string, unknown> {
  return policyOf([statement]);
}

/** What holds for every policy that the parser returns. */
function expectSound(policy: Policy): void {
  const { length } = policy.source.text;
  for (const { span, severity, code } of policy.diagnostics) {
    expect(DIAGNOSTICS[code].severity).toBe(severity);
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(length);
  }
  const faults = [policy.fault, ...policy.statements.flatMap((statement) => statement.faults)];
  for (const fault of faults) if (fault) expect(policy.diagnostics).toContain(fault);
  expect(policy.statements.map(({ index }) => index)).toEqual(policy.statements.map((_, i) => i));
  for (const { effect, action, faults: own } of policy.statements) {
    if (effect === undefined || (action === undefined && policy.type !== 'key')) expect(own).not.toEqual([]);
  }
}

function codesOf(policy: Policy): readonly string[] {
  return policy.diagnostics.map(({ code }) => code);
}

function spanOf({ span }: Diagnostic): Diagnostic['span'] {
  return span;
}
