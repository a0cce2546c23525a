/** Policies found and changed in Terraform sources. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../policy/parse.ts';
import { SourceText } from '../../policy/source.ts';
import { editDocument, type JsonValue, writeDocument } from '../document-edit.ts';
import type { PolicyEdit, PolicyPlace } from '../fix.ts';
import { addCondition, addConditionValue, addPrincipal, addStatement, addValue } from '../statement-edit.ts';
import { editAt, listed, type Make, makesOver, statementsOver } from './edits.fixture.ts';
import { changeInSources, type SourceChange } from './find.ts';
import { hclValue, indented, statementBlock } from './hcl-text.ts';
import { readTerraform } from './terraform.ts';
import { editTerraform } from './terraform-edit.ts';

const PLACE: PolicyPlace = {
  layer: 'scp',
  name: 'CorpEdge',
  attachedTo: 'ou-h3ld-7q2m9xk4',
  account: '999900001111',
  file: 'describe-policy.json',
  kind: 'organization-policy',
  id: 'p-8wz4k1tq',
  target: undefined,
};

function editOf(document: JsonValue, make: Make, place = PLACE): PolicyEdit {
  return editAt(place, 'resource', document, make);
}

function changeIn(files: Readonly<Record<string, string>>, change: PolicyEdit): SourceChange {
  const sources = readTerraform(Object.entries(files).map(([name, text]) => new SourceText(name, text)));
  return changeInSources(change, sources, { read: readTerraform, edit: editTerraform });
}

const DENY: JsonValue = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'DenyOutside',
      Effect: 'Deny',
      Action: ['ec2:Describe*', 'ec2:Get*'],
      Resource: '*',
      Condition: {
        StringNotEquals: { 'aws:SourceVpce': 'vpce-1' },
        ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/a'] },
      },
    },
  ],
};

const exempt: Make = (policy) =>
  addConditionValue(
    policy,
    policy.statements[0]!,
    policy.statements[0]!.conditions[1]!,
    'arn:aws:iam::1:role/b',
  );

const BLOCKS = `# edge
data "aws_iam_policy_document" "edge" {
  statement {
    sid       = "DenyOutside"
    effect    = "Deny"
    actions   = ["ec2:Describe*", "ec2:Get*"]
    resources = ["*"]

    condition {
      test     = "StringNotEquals"
      variable = "aws:SourceVpce"
      values   = [aws_vpc_endpoint.corp.id] # ours
    }
    condition {
      test     = "ArnNotLike"
      variable = "aws:PrincipalArn"
      values = [
        "arn:aws:iam::*:role/a", # break glass
      ]
    }
  }
}

resource "aws_organizations_policy" "edge" {
  name    = "CorpEdge"
  content = data.aws_iam_policy_document.edge.json
}
`;

/** The file with the change made, where it is found. */
function afterOf(text: string, change: PolicyEdit, name = 'main.tf'): string {
  const result = changeIn({ [name]: text }, change);
  return result.kind === 'found' ? result.after : result.kind;
}

describe('a document of the provider', () => {
  test('is found by what it says, with what its expressions stand for', () => {
    const change = changeIn({ 'main.tf': BLOCKS }, editOf(DENY, exempt));
    expect(change).toMatchObject({
      kind: 'found',
      line: 2,
      document: { title: 'data.aws_iam_policy_document.edge', usedBy: ['aws_organizations_policy.edge'] },
      expressions: new Map([['aws_vpc_endpoint.corp.id', 'vpce-1']]),
    });
  });

  test('takes one more value of a condition', () => {
    expect(afterOf(BLOCKS, editOf(DENY, exempt))).toBe(
      BLOCKS.replace('# break glass\n', '# break glass\n        "arn:aws:iam::1:role/b",\n'),
    );
  });

  test('takes one more action', () => {
    const make: Make = (policy) => addValue(policy, policy.statements[0]!, 'Action', 'ec2:Run*');
    expect(afterOf(BLOCKS, editOf(DENY, make))).toBe(
      BLOCKS.replace('"ec2:Get*"]', '"ec2:Get*", "ec2:Run*"]'),
    );
  });

  test('takes one more condition', () => {
    const make: Make = (policy) =>
      addCondition(policy, policy.statements[0]!, 'StringNotEquals', 'aws:PrincipalTag/x', 'y');
    expect(afterOf(BLOCKS, editOf(DENY, make))).toBe(
      BLOCKS.replace(
        '      ]\n    }\n',
        `      ]
    }

    condition {
      test     = "StringNotEquals"
      variable = "aws:PrincipalTag/x"
      values   = ["y"]
    }
`,
      ),
    );
  });

  test('takes one more statement, with variables as the provider has them', () => {
    const statement = { Effect: 'Allow', Action: 's3:*', Resource: `arn:aws:s3:::b/$\{aws:username}/*` };
    expect(
      afterOf(
        BLOCKS,
        editOf(DENY, () => addStatement(statement)),
      ),
    ).toBe(
      BLOCKS.replace(
        '    }\n  }\n}\n',
        `    }
  }

  statement {
    effect    = "Allow"
    actions   = ["s3:*"]
    resources = ["arn:aws:s3:::b/&{aws:username}/*"]
  }
}
`,
      ),
    );
  });

  test('takes one more principal, of a kind that is there or not', () => {
    const trust: JsonValue = {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: 'arn:aws:iam::111122223333:root' } },
      ],
    };
    const text = `data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
  }
}
`;
    const add =
      (kind: 'AWS' | 'Service'): Make =>
      (policy) =>
        addPrincipal(policy, policy.statements[0]!, kind, 'x');
    expect(afterOf(text, editOf(trust, add('AWS')))).toBe(
      text.replace('"111122223333"]', '"111122223333", "x"]'),
    );
    expect(afterOf(text, editOf(trust, add('Service')))).toBe(
      text.replace(
        '333"]\n    }\n',
        '333"]\n    }\n\n    principals {\n      type        = "Service"\n      identifiers = ["x"]\n    }\n',
      ),
    );
  });
});

test.each([
  ['called twice', 'module "a" {\n  source = "./edge"\n}\nmodule "b" {\n  source = "./edge/"\n}\n', true],
  ['called for each', 'module "a" {\n  source = "./x/../edge"\n  for_each = var.all\n}\n', true],
  ['called once', 'module "a" {\n  source = "./edge"\n}\n', false],
])('in a module that is %s', (_, calls, isRepeated) => {
  const files = { 'infra/main.tf': calls, 'infra/edge/main.tf': BLOCKS };
  expect(changeIn(files, editOf(DENY, exempt))).toMatchObject({ kind: 'found', document: { isRepeated } });
});

describe('jsonencode', () => {
  const text = `resource "aws_iam_role_policy" "edge" {
  name = "CorpEdge"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "DenyOutside"
      Effect   = "Deny"
      Action   = ["ec2:Describe*", "ec2:Get*"]
      Resource = "*"
      Condition = {
        StringNotEquals = { "aws:SourceVpce" = "vpce-1" }
        ArnNotLike      = { "aws:PrincipalArn" : "arn:\${data.aws_partition.current.partition}:iam::*:role/a" }
      }
    }]
  })
}
`;

  test('a single value becomes a list', () => {
    expect(afterOf(text, editOf(DENY, exempt))).toBe(
      text.replace(/"arn:\$.*role\/a"/, (value) => `[${value}, "arn:aws:iam::1:role/b"]`),
    );
  });

  test('a member is put below the others, its sign in their column', () => {
    const make: Make = (policy) =>
      addCondition(policy, policy.statements[0]!, 'Bool', 'aws:ViaAWSService', 'false');
    expect(afterOf(text, editOf(DENY, make))).toBe(
      text.replace(
        /role\/a" }\n/,
        `role/a" }
        Bool = {
          "aws:ViaAWSService" = "false"
        }
`,
      ),
    );
  });

  test('a statement is put behind the last one', () => {
    const statement = { Effect: 'Allow', Action: '*', Resource: `$\{x}` };
    expect(
      afterOf(
        text,
        editOf(DENY, () => addStatement(statement)),
      ),
    ).toBe(
      text.replace(
        '    }]\n',
        () => `    }, {
      Effect   = "Allow"
      Action   = "*"
      Resource = "$$\{x}"
    }]
`,
      ),
    );
  });
});

describe('JSON', () => {
  const json = (open: string): string => `resource "aws_organizations_policy" "edge" {
  content = ${open}
    {
      "Version": "2012-10-17",
      "Statement": {
        "Sid": "DenyOutside", "Effect": "Deny",
        "Action": ["ec2:Describe*", "ec2:Get*"],
        "Resource": "*",
        "Condition": {
          "StringNotEquals": {"aws:SourceVpce": "\${aws_vpc_endpoint.corp.id}"},
          "ArnNotLike": {"aws:PrincipalArn": \${jsonencode(var.exempt)}}
        }
      }
    }
  EOT
}
`;

  test.each(['<<EOT', '<<-EOT'])('in a heredoc %s', (open) => {
    const text = json(open);
    // The policy has its statement alone, as the source has.
    const single = {
      ...(DENY as object),
      Statement: (DENY as { Statement: JsonValue[] }).Statement[0]!,
    } as JsonValue;
    const make: Make = (policy) => addValue(policy, policy.statements[0]!, 'Action', `x:$\{y}`);
    expect(afterOf(text, editOf(single, make))).toBe(
      text.replace('"ec2:Get*"]', () => `"ec2:Get*", "x:$$\{y}"]`),
    );
    // A list that is computed cannot get one more value.
    expect(changeIn({ 'main.tf': text }, editOf(single, exempt)).kind).toBe('not-editable');
  });

  test('in a file of its own', () => {
    const text = writeDocument(DENY);
    const statement = { Effect: 'Deny', Action: 's3:*', Resource: `$\{aws:x}` };
    expect(
      afterOf(
        text,
        editOf(DENY, () => addStatement(statement)),
        'policies/edge.json',
      ),
    ).toBe(editDocument(text, [addStatement(statement).edit])!.text);
  });
});

test('JSON that is something else is passed over', () => {
  const output = JSON.stringify({ PolicyVersion: { Document: DENY } });
  expect(changeIn({ 'env/get-policy-version.json': output }, editOf(DENY, exempt))).toMatchObject({
    kind: 'not-found',
    unread: [],
  });
});

test('the name of the policy counts more than that of its role', () => {
  const policy = (label: string, name: string): string => `resource "aws_iam_role_policy" "${label}" {
  name = "${name}"
  role = "deployer"
  policy = jsonencode(${JSON.stringify(DENY)})
}
`;
  const place: PolicyPlace = {
    layer: 'identity',
    name: 'Deploy',
    attachedTo: 'arn:aws:iam::111122223333:role/app/deployer',
    account: '111122223333',
    file: undefined,
    kind: 'inline-policy',
    entity: 'role',
    entityName: 'deployer',
  };
  const text = policy('one', 'Deploy') + policy('two', 'Other');
  expect(changeIn({ 'main.tf': text }, editOf(DENY, exempt, place))).toMatchObject({
    kind: 'found',
    document: { title: 'aws_iam_role_policy.one.policy' },
  });
});

test('a file with much of the language', () => {
  const text = `terraform {
  required_version = ">= 1.5"
}
provider "aws" { region = "eu-west-1" }
variable "x" {
  type    = list(object({ a = string, b = optional(number, 3) }))
  default = []
  validation {
    condition     = length(var.x) > 0 && !contains(["a", "b"], var.y) || var.z == "}" # }
    error_message = "No "x" \${var.y["k"]} %{ if true }a%{ else }b%{ endif }."
  }
}
locals {
  codes = { 200 = "OK", "404" : "no", (var.key) = 1 }
  names = [for one in var.x : "\${one.a}-\${join(",", [for k, v in one : "\${k}=\${v}"])}" if one.b > -1]
  all   = { for k, v in local.codes : k => v... }
  text  = <<-EOT
    \${~ var.x ~} "}" \${jsonencode({ a = "}" })}
  EOT
  deep  = f(a, [b.*.c, d[*].e, g[0]]...)
  cond  = (var.a ?
    1 :
    2)
  neg   = -1 + 2 /* } */ * 3
}
${BLOCKS}`;
  expect(changeIn({ 'main.tf': text }, editOf(DENY, exempt)).kind).toBe('found');
});

describe('no change is made', () => {
  test('where several say the same and none has the name', () => {
    const twice = BLOCKS.replace('"CorpEdge"', 'var.name').replaceAll(' "edge" ', ' "one" ');
    const files = { 'a.tf': twice, 'b.tf': twice };
    expect(changeIn(files, editOf(DENY, exempt))).toMatchObject({ kind: 'ambiguous', candidates: [{}, {}] });
  });

  test('but the name tells them apart', () => {
    const other = BLOCKS.replace('"CorpEdge"', '"Other"').replaceAll(' "edge" ', ' "one" ');
    expect(changeIn({ 'a.tf': other, 'b.tf': BLOCKS }, editOf(DENY, exempt))).toMatchObject({
      kind: 'found',
      document: { file: { name: 'b.tf' } },
    });
  });

  test('where an expression would have to stand for two things', () => {
    const text = BLOCKS.replace('"arn:aws:iam::*:role/a"', 'aws_vpc_endpoint.corp.id');
    expect(changeIn({ 'main.tf': text }, editOf(DENY, exempt)).kind).toBe('not-found');
  });

  test.each([
    ['merged', BLOCKS.replace('  statement {', '  source_policy_documents = [var.x]\n  statement {')],
    ['computed', BLOCKS.replace('condition {', 'dynamic "condition" {')],
    ['quoted', 'resource "aws_iam_policy" "edge" {\n  policy = "{\\"Statement\\": []}"\n}\n'],
    ['computed', 'locals {\n  edge = var.x ? jsonencode({ Statement = [] }) : ""\n}\n'],
    ['computed', 'locals {\n  edge = jsonencode({ Statement = concat(local.a, local.b) })\n}\n'],
    ['computed', 'locals {\n  edge = <<EOT\n{"Statement": [%{ if x }{}%{ endif }]}\nEOT\n}\n'],
  ])('where it is %s', (why, text) => {
    expect(changeIn({ 'main.tf': text }, editOf(DENY, exempt))).toMatchObject({
      kind: 'not-found',
      unread: [{ why }],
    });
  });

  test('where it says something else, which is told by its name', () => {
    const text = BLOCKS.replace('"ec2:Get*"', '"ec2:Run*"');
    expect(changeIn({ 'main.tf': text }, editOf(DENY, exempt))).toMatchObject({
      kind: 'not-found',
      alike: [{ title: 'data.aws_iam_policy_document.edge' }],
    });
  });

  test('where a file is no Terraform', () => {
    expect(changeIn({ 'main.tf': 'resource "a" {' }, editOf(DENY, exempt))).toMatchObject({
      kind: 'not-found',
      problems: [{ file: 'main.tf', line: 1, found: 'the end of the file' }],
    });
  });
});

const names = fc.constantFrom('a', 'b-1', `$\{aws:username}`, 'x/*', '%{y}', 'q"\\', 'é', '*');
const statement = statementsOver(names, {
  Principal: fc.oneof(
    fc.constant('*'),
    fc.record({ AWS: listed(names), Service: listed(names) }, { requiredKeys: ['AWS'] }),
  ),
});
const policies = fc
  .array(statement, { minLength: 1, maxLength: 3 })
  .map((Statement): JsonValue => ({ Version: '2012-10-17', Statement }));
const makes = makesOver(names, statement);

/** The policy as sources in each form, with one of its texts in a variable. */
const FORMS: Readonly<Record<string, (policy: JsonValue) => readonly [name: string, text: string]>> = {
  blocks: (policy) => {
    const { statements, version } = parsePolicy(new SourceText('p', JSON.stringify(policy)), 'resource');
    const blocks = statements.flatMap((one) => indented(statementBlock(one, version)));
    return ['main.tf', ['data "aws_iam_policy_document" "x" {', ...blocks, '}', ''].join('\n')];
  },
  object: (policy) => [
    'main.tf',
    ['locals {', ...indented(`x = jsonencode(${hclValue(policy).join('\n')})`.split('\n')), '}', ''].join(
      '\n',
    ),
  ],
  heredoc: (policy) => {
    const text = writeDocument(policy).replaceAll('${', '$${').replaceAll('%{', '%%{');
    return ['main.tf', `locals {\n  x = <<-EOT\n${text}\n  EOT\n}\n`];
  },
  file: (policy) => ['x.json', writeDocument(policy)],
};

describe.each(Object.entries(FORMS))('any policy as %s', (_, write) => {
  test('is found and changed by additions alone', () => {
    fc.assert(
      fc.property(policies, makes, fc.boolean(), (policy, make, hasVariable) => {
        const change = editOf(policy, make);
        const [name, written] = write(policy);
        const text =
          hasVariable && name.endsWith('.tf') ? written.replace('s3:Put', `\${var.s3}:Put`) : written;
        const result = changeIn({ [name]: text }, change);
        expect(result.kind).toBe('found');
        if (result.kind === 'found') expect(isWithin(text, result.after)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

/** Whether one text becomes the other by additions alone. */
function isWithin(text: string, longer: string): boolean {
  let at = 0;
  for (const character of longer) if (character === text[at]) at++;
  return at === text.length;
}

test('hostile sources are read in proportion to their length', () => {
  const deep = (open: string, close: string): string => `a = ${open.repeat(20_000)}1${close.repeat(20_000)}`;
  const texts = [
    deep('[', ']'),
    deep('{ a = ', ' }'),
    deep('f(', ')'),
    deep('"${', '}"'),
    `a = "${'${'.repeat(50_000)}`,
    `a = <<E\n${'E \n'.repeat(50_000)}`,
    `${'a = <<E\n'.repeat(20_000)}`,
    `a = [${'x ? y : z, '.repeat(50_000)}]`,
    `a {${'b {'.repeat(50_000)}`,
    'a = "'.repeat(50_000),
  ];
  for (const text of texts) {
    const begun = performance.now();
    readTerraform([new SourceText('main.tf', text)]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  }
});
