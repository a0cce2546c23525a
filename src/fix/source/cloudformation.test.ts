/** Policies found and changed in templates. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { SourceText } from '../../policy/source.ts';
import { type JsonValue, writeDocument } from '../document-edit.ts';
import type { PolicyEdit, PolicyPlace } from '../fix.ts';
import { addCondition, addConditionValue, addStatement, addValue } from '../statement-edit.ts';
import { editTemplate, readTemplates } from './cloudformation.ts';
import { editAt, type Make, makesOver, statementsOver } from './edits.fixture.ts';
import { changeInSources, type SourceChange } from './find.ts';
import { yamlLines } from './yaml-text.ts';

const PLACE: PolicyPlace = {
  layer: 'identity',
  name: 'Deploy',
  attachedTo: 'arn:aws:iam::111122223333:role/app/deployer',
  account: '111122223333',
  file: 'details.json',
  kind: 'inline-policy',
  entity: 'role',
  entityName: 'deployer',
};

function editOf(document: JsonValue, make: Make): PolicyEdit {
  return editAt(PLACE, 'identity', document, make);
}

function changeIn(text: string, change: PolicyEdit): SourceChange {
  const sources = readTemplates([new SourceText('template.yaml', text)]);
  return changeInSources(change, sources, { read: readTemplates, edit: editTemplate });
}

function afterOf(text: string, change: PolicyEdit): string {
  const result = changeIn(text, change);
  return result.kind === 'found' ? result.after : result.kind;
}

const POLICY: JsonValue = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Read',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:ListBucket'],
      Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'],
    },
    {
      Effect: 'Allow',
      Action: 'sqs:SendMessage',
      Resource: 'arn:aws:sqs:eu-west-1:111122223333:jobs',
      Condition: { StringEquals: { 'aws:ResourceAccount': '111122223333' } },
    },
  ],
};

const TEMPLATE = `Resources:
  Deployer:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deployer
      Policies:
        - PolicyName: Deploy
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Sid: Read
                Effect: Allow
                Action: [s3:GetObject, s3:ListBucket] # no writing
                Resource:
                  - !GetAtt Data.Arn
                  - !Sub '\${Data.Arn}/*' # objects
              - Effect: Allow
                Action: sqs:SendMessage
                Resource:
                  Fn::Join: [':', [arn, !Ref 'AWS::Partition', sqs, !Ref AWS::Region, !Ref AWS::AccountId, jobs]]
                Condition:
                  StringEquals:
                    aws:ResourceAccount: !Ref AWS::AccountId
  # the end
`;

const first: (element: 'Action' | 'Resource', value: string) => Make = (element, value) => (policy) =>
  addValue(policy, policy.statements[0]!, element, value);
const second: (element: 'Action' | 'Resource', value: string) => Make = (element, value) => (policy) =>
  addValue(policy, policy.statements[1]!, element, value);

describe('YAML', () => {
  test('is found with what its intrinsic functions stand for', () => {
    expect(changeIn(TEMPLATE, editOf(POLICY, first('Action', 's3:X')))).toMatchObject({
      kind: 'found',
      line: 9,
      document: { title: 'Resources.Deployer.Properties.Policies.0.PolicyDocument' },
      expressions: new Map([
        ['Data.Arn', 'arn:aws:s3:::data'],
        ['AWS::Partition', 'aws'],
        ['AWS::Region', 'eu-west-1'],
        ['AWS::AccountId', '111122223333'],
      ]),
    });
  });

  test.each<[string, Make, string | RegExp, string]>([
    [
      'within brackets',
      first('Action', 's3:Put*'),
      's3:ListBucket]',
      's3:ListBucket, s3:Put*]'.replace('s3:Put*', '"s3:Put*"'),
    ],
    [
      'below the last item',
      first('Resource', 'arn:aws:s3:::x/*'),
      '# objects\n',
      '# objects\n                  - arn:aws:s3:::x/*\n',
    ],
    [
      'as a second value',
      second('Action', 'sqs:Get*'),
      'Action: sqs:SendMessage\n',
      'Action:\n                  - sqs:SendMessage\n                  - sqs:Get*\n',
    ],
    [
      'beside an intrinsic function',
      second('Resource', '*'),
      /Fn::Join: .*\n/,
      "- $&                  - '*'\n",
    ],
  ])('one more value, %s', (_, make, from, to) => {
    expect(afterOf(TEMPLATE, editOf(POLICY, make))).toBe(TEMPLATE.replace(from, to));
  });

  test('one more value beside a short form, one more condition, one more statement', () => {
    const value: Make = (policy) =>
      addConditionValue(policy, policy.statements[1]!, policy.statements[1]!.conditions[0]!, '444455556666');
    expect(afterOf(TEMPLATE, editOf(POLICY, value))).toBe(
      TEMPLATE.replace(
        'aws:ResourceAccount: !Ref AWS::AccountId',
        "aws:ResourceAccount:\n                      - !Ref AWS::AccountId\n                      - '444455556666'",
      ),
    );
    const condition: Make = (policy) => addCondition(policy, policy.statements[0]!, 'Bool', 'aws:x', 'true');
    expect(afterOf(TEMPLATE, editOf(POLICY, condition))).toBe(
      TEMPLATE.replace(
        '# objects\n',
        "# objects\n                Condition:\n                  Bool:\n                    aws:x: 'true'\n",
      ),
    );
    const statement = { Effect: 'Allow', Action: 's3:*', Resource: `arn:aws:s3:::$\{aws:username}` };
    expect(
      afterOf(
        TEMPLATE,
        editOf(POLICY, () => addStatement(statement)),
      ),
    ).toBe(
      TEMPLATE.replace(
        '  # the end\n',
        `              - Effect: Allow
                Action: s3:*
                Resource: 'arn:aws:s3:::$\{aws:username}'
  # the end
`,
      ),
    );
  });

  test('a statement that is there on a condition only is not read', () => {
    const text = TEMPLATE.replace(
      '- Effect: Allow\n',
      '- !If [X, {Effect: Allow}, !Ref AWS::NoValue]\n              - Effect: Allow\n',
    );
    expect(changeIn(text, editOf(POLICY, first('Action', 'x')))).toMatchObject({
      kind: 'not-found',
      unread: [{ why: 'computed' }],
    });
  });

  test('what is no YAML is told with its place', () => {
    expect(changeIn('a: [', editOf(POLICY, first('Action', 'x')))).toMatchObject({
      kind: 'not-found',
      problems: [{ line: 1 }],
    });
  });
});

test('JSON, with the long forms of intrinsic functions', () => {
  const text = writeDocument({
    Resources: {
      P: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: {
          PolicyDocument: {
            ...(POLICY as object),
            Statement: [
              {
                Sid: 'Read',
                Effect: 'Allow',
                Action: ['s3:ListBucket', 's3:GetObject'],
                Resource: [
                  { 'Fn::GetAtt': ['Data', 'Arn'] },
                  { 'Fn::Sub': [`$\{D}/*`, { D: { 'Fn::GetAtt': 'Data.Arn' } }] },
                ],
              },
              (POLICY as { Statement: JsonValue[] }).Statement[1]!,
            ],
          },
        },
      },
    },
  });
  const after = afterOf(text, editOf(POLICY, first('Resource', 'new')));
  expect(JSON.parse(after).Resources.P.Properties.PolicyDocument.Statement[0].Resource[2]).toBe('new');
  expect(after.replace(/,\s*"new"/, '')).toBe(text);
});

const names = fc.constantFrom(
  'a',
  'b-1',
  `$\{aws:username}`,
  'x/*',
  'a: b',
  'q"\\',
  "it's",
  'é',
  '*',
  '[x]',
  '#1',
  '- y',
);
const statement = statementsOver(names);
const makes = makesOver(names, statement);

/** The first list in a template on one line, as people write short ones. */
function withFlow(text: string): string {
  return text.replace(/Action:\n((?: +- .*\n)+)/, (_, items: string) => {
    const all = items
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^ +- /, ''));
    return `Action: [${all.join(', ')}]\n`;
  });
}

describe.each<[string, (template: JsonValue) => string]>([
  ['YAML', (template) => `${yamlLines(template).join('\n')}\n`],
  ['YAML with brackets', (template) => withFlow(`${yamlLines(template).join('\n')}\n`)],
  [
    'YAML with comments',
    (template) =>
      yamlLines(template)
        .map((line) => `${line} # c\n`)
        .join(''),
  ],
  ['YAML of Windows', (template) => `${yamlLines(template).join('\r\n')}\r\n`],
  ['JSON', writeDocument],
])('any policy in %s', (form, write) => {
  test('is found, and changed by additions that leave the rest of the template as it is', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 3 }),
        makes,
        fc.boolean(),
        (Statement, make, isSub) => {
          const policy: JsonValue = { Version: '2012-10-17', Statement };
          const change = editOf(policy, make);
          const document = isSub && form === 'JSON' ? substituted(policy) : policy;
          const text = write({
            Resources: { P: { Properties: { PolicyDocument: document } } },
            Outputs: { X: { Value: 'x' } },
          });
          const result = changeIn(text, change);
          expect(result.kind).toBe('found');
          if (result.kind !== 'found') return;
          let at = 0;
          for (const character of result.after) if (character === text[at]) at++;
          expect(at).toBe(text.length);
          const { Resources, ...rest } = parseYaml(result.after);
          expect(rest).toEqual({ Outputs: { X: { Value: 'x' } } });
          expect(Object.keys(Resources.P.Properties)).toEqual(['PolicyDocument']);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** The policy with its actions made by Fn::Sub. */
function substituted(value: JsonValue): JsonValue {
  if (value === 's3:PutObject') return { 'Fn::Sub': `$\{S3}:PutObject` };
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => substituted(item));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, substituted(member)]));
}

test('hostile templates are read in proportion to their length', () => {
  const texts = [
    `a: ${'['.repeat(20_000)}`,
    `a: ${'{"a": '.repeat(5_000)}`,
    Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    `a: &a [x]\n${Array.from({ length: 2_000 }, (_, i) => `b${i}: &b${i} [*a, *a, *a]`).join('\n')}`,
    `Statement:\n- Effect: Allow\n  Action: !Sub "${'${'.repeat(200_000)}"\n`,
    `{"Resources": ${'['.repeat(50_000)}`,
    `Statement:\n- Effect: Allow\n  Action: [${'!Sub "${a}${b}",'.repeat(2_000)}]\n  Resource: "*"\n`,
  ];
  for (const text of texts) {
    const begun = performance.now();
    changeIn(text, editOf(POLICY, first('Action', 'x')));
    expect(performance.now() - begun).toBeLessThan(10_000);
  }
});
