/** Snippets say what the policy says, by readers that are not ours; and what they look like. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parsePolicy } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { editDocument, type JsonValue, writeDocument } from './document-edit.ts';
import type { NewPolicy, PolicyEdit, PolicyPlace } from './fix.ts';
import { formsOf } from './forms.ts';
import { hclString } from './source/hcl-text.ts';
import { yamlLines } from './source/yaml-text.ts';
import { addStatement } from './statement-edit.ts';

const PLACE: PolicyPlace = {
  layer: 'resource',
  name: undefined,
  attachedTo: 'arn:aws:s3:::heldmark-lake',
  account: '111122223333',
  file: 'get-bucket-policy.json',
  kind: 'resource-policy',
  resource: 'arn:aws:s3:::heldmark-lake',
};

/** The change that adds a statement to a policy. */
function addition(statement: JsonValue, before: JsonValue, place = PLACE): PolicyEdit {
  const text = writeDocument(before);
  const edit = addStatement(statement);
  const { text: after, patch } = editDocument(text, [edit.edit])!;
  const [old, now] = [text, after].map((one) => parsePolicy(new SourceText('p.json', one), 'resource'));
  return {
    kind: 'edit',
    place,
    edits: [edit],
    before: old!.source,
    after: now!.source,
    patch,
    policies: { id: 'p', before: old!, after: now! },
  };
}

const EMPTY: JsonValue = { Version: '2012-10-17', Statement: [] };

const OWN_FOLDER: JsonValue = {
  Sid: 'OwnFolder',
  Effect: 'Deny',
  Principal: { AWS: ['arn:aws:iam::111122223333:role/a', '444455556666'], Service: 's3.amazonaws.com' },
  NotAction: ['s3:GetObject', 's3:GetObjectVersion', 's3:GetObjectAttributes', 's3:GetObjectTagging'],
  NotResource: `arn:aws:s3:::heldmark-lake/$\{aws:username}/*`,
  Condition: {
    StringNotLike: { 's3:prefix': [`$\{aws:PrincipalTag/team}/*`, 'shared/*'] },
    Bool: { 'aws:SecureTransport': 'false' },
  },
};

describe('Terraform', () => {
  test('a statement with all that one can have', () => {
    expect(formsOf(addition(OWN_FOLDER, EMPTY))!.terraform).toBe(`\
data "aws_iam_policy_document" "heldmark_lake" {
  # a new statement (OwnFolder) for arn:aws:s3:::heldmark-lake; the others stay as they are
  statement {
    sid    = "OwnFolder"
    effect = "Deny"
    not_actions = [
      "s3:GetObject",
      "s3:GetObjectVersion",
      "s3:GetObjectAttributes",
      "s3:GetObjectTagging",
    ]
    not_resources = ["arn:aws:s3:::heldmark-lake/&{aws:username}/*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/a", "444455556666"]
    }

    principals {
      type        = "Service"
      identifiers = ["s3.amazonaws.com"]
    }

    condition {
      test     = "StringNotLike"
      variable = "s3:prefix"
      values   = ["&{aws:PrincipalTag/team}/*", "shared/*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}
`);
  });

  test('what aws_iam_policy_document may refuse is given to jsonencode', () => {
    const statement = {
      Sid: 'Own folder',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: `$\{x}`,
    };
    expect(formsOf(addition(statement, EMPTY))!.terraform).toBe(`\
# aws_iam_policy_document may refuse this policy: a Sid with other characters than letters and digits, or &{
policy = jsonencode({
  Version = "2012-10-17"
  Statement = [
    {
      Sid       = "Own folder"
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "$$\{x}"
    },
  ]
})
`);
  });

  test('an old version is written out, and has no variables', () => {
    const { terraform } = formsOf(addition(OWN_FOLDER, { Version: '2008-10-17', Statement: [] }))!;
    expect(terraform).toContain('version = "2008-10-17"');
    expect(terraform).toContain(`"arn:aws:s3:::heldmark-lake/$$\{aws:username}/*"`);
  });

  test.each([
    ['a"b\\c', '"a\\"b\\\\c"'],
    [`$\{a}`, `"$$\{a}"`],
    ['%{a}', '"%%{a}"'],
    [`$$\{a}`, `"\\u0024$$\{a}"`],
    ['$a %b {c}', '"$a %b {c}"'],
    ['a\nb\u0000', '"a\\nb\\u0000"'],
  ])('the string %j', (text, expected) => {
    expect(hclString(text, 'escaped')).toBe(expected);
  });
});

test('CloudFormation: the property with the document, and how to write variables within Fn::Sub', () => {
  const { cloudformation } = formsOf(addition(OWN_FOLDER, EMPTY))!;
  expect(cloudformation).toMatch(
    /^# AWS::S3::BucketPolicy, arn:aws:s3:::heldmark-lake\n# within Fn::Sub, write \$\{!…\} for \$\{…\}\nPolicyDocument:\n/,
  );
  expect(parseYaml(cloudformation)).toEqual({
    PolicyDocument: { Version: '2012-10-17', Statement: [OWN_FOLDER] },
  });
});

test('CDK: statements as JSON has them', () => {
  const { cdk } = formsOf(addition(OWN_FOLDER, EMPTY))!;
  const [, json = ''] = /fromJson\(([\s\S]*)\),\n$/.exec(cdk) ?? [];
  expect(JSON.parse(json)).toEqual(OWN_FOLDER);
});

test('a policy of its own is a resource of its own', () => {
  const text = writeDocument({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
  });
  const document = new SourceText('x', text);
  const change: NewPolicy = {
    kind: 'new-policy',
    place: {
      layer: 'identity',
      name: 'Allow-s3-GetObject',
      attachedTo: 'arn:aws:iam::111122223333:role/a/b',
      account: '111122223333',
      file: undefined,
      kind: 'inline-policy',
      entity: 'role',
      entityName: 'b',
    },
    document,
    policy: parsePolicy(document, 'identity'),
  };
  const forms = formsOf(change)!;
  expect(forms.terraform).toContain(
    'resource "aws_iam_role_policy" "allow_s3_get_object" {\n  name   = "Allow-s3-GetObject"\n  role   = "b"\n',
  );
  expect(parseYaml(forms.cloudformation).Resources.Allows3GetObject.Properties).toMatchObject({
    RoleName: 'b',
  });
  expect(forms.cdk).toMatch(
    /^\/\/ role: the construct of b\nrole\.addToPrincipalPolicy\(iam\.PolicyStatement\.fromJson\(/,
  );
});

test('YAML reads as what was written, by the rules of 1.1 and of 1.2', () => {
  const scalar = fc.oneof(
    fc.constantFrom(
      'yes',
      'off',
      'null',
      '~',
      '2012-10-17',
      '1e3',
      '0x1',
      '',
      ' a',
      'a ',
      'a: b',
      'a #b',
      '- a',
      '"',
      "'",
      '!a',
      '&a',
      '*',
      '%',
      '@',
      '`',
      '{',
      'a::b',
      'a:',
      '\u0085',
      '\u2028',
      '12:30:45',
      '=',
      '<<',
    ),
    fc.string(),
    fc.string({ unit: 'grapheme' }),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, scalar, fc.boolean(), fc.integer(), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 3 }),
    object: fc.dictionary(
      scalar.filter((name) => name !== '__proto__'),
      tie('value'),
      { maxKeys: 3, noNullPrototype: true },
    ),
  })).value;
  fc.assert(
    fc.property(value, (given) => {
      const text = yamlLines(given as JsonValue).join('\n');
      for (const version of ['1.1', '1.2'] as const)
        expect(parseYaml(text, { version, merge: false })).toEqual(given);
    }),
    { numRuns: 500 },
  );
});
