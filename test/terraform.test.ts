/** What is written for Terraform, by Terraform itself where it is installed: read, and laid out as it would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formsOf } from '../src/fix/forms.ts';
import { hclString } from '../src/fix/source/hcl-text.ts';
import { readTerraform } from '../src/fix/source/terraform.ts';
import { editTerraform } from '../src/fix/source/terraform-edit.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import { SourceText } from '../src/policy/source.ts';

const isInstalled = spawnSync('terraform', ['version'], { stdio: 'ignore' }).status === 0;

function terraformOf(statement: object): string {
  const document = new SourceText('p', JSON.stringify({ Version: '2012-10-17', Statement: [statement] }));
  const policy = parsePolicy(document, 'identity');
  const place = {
    layer: 'identity',
    name: 'Allow it',
    attachedTo: 'arn:aws:iam::111122223333:role/r',
    account: '111122223333',
    file: undefined,
    kind: 'inline-policy',
    entity: 'role',
    entityName: 'r',
  } as const;
  return formsOf({ kind: 'new-policy', place, document, policy })!.terraform;
}

const LONG = Array.from({ length: 9 }, (_, i) => `arn:aws:s3:::bucket-${i}/$\{aws:username}/*`);

describe.skipIf(!isInstalled)('with terraform installed', () => {
  test.each([
    [{ Sid: 'One', Effect: 'Allow', Action: 's3:GetObject', Resource: LONG }],
    [
      {
        Effect: 'Deny',
        NotAction: ['s3:Get*', 's3:List*'],
        NotResource: LONG[0],
        Principal: { AWS: LONG, Service: 'x.amazonaws.com' },
      },
    ],
    [
      {
        Effect: 'Deny',
        Action: 's3:*',
        Resource: '*',
        Condition: { StringNotLike: { 's3:prefix': LONG, 'a"b': 'c' }, Null: { k: true } },
      },
    ],
  ])('a policy stands as terraform fmt leaves it: %j', (statement) => {
    const input = terraformOf(statement);
    const { stdout, status } = spawnSync('terraform', ['fmt', '-'], { input, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, input]);
  });

  test.each([
    [
      'jsonencode',
      'jsonencode({ # c\n    Version = "2012-10-17", Statement = [{\n      Effect = "Allow" /* , */\n      Action : var.read ? "s3:Get*" : "s3:Get*",\n      Resource = [\n        "a/$${aws:username}/${local.b}", // last\n      ]\n    }]\n  })',
    ],
    [
      'a heredoc',
      '<<-EOT\n  {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*",\n    "Resource": ["a/$${aws:username}/${local.b}"]}]}\n  EOT',
    ],
  ])('a value added to %s is there for Terraform too', (_, written) => {
    const text = `variable "read" {\n  default = true\n}\nlocals {\n  b = "x"\n  policy = ${written}\n}\n`;
    const added = 'b/${aws:PrincipalTag/team}/%{x}"';
    const [document] = readTerraform([new SourceText('main.tf', text)]).documents;
    const edit = { kind: 'append', path: ['Statement', 0, 'Resource'], value: added } as const;
    const folder = mkdtempSync(join(tmpdir(), 'deniedby-terraform-'));
    writeFileSync(join(folder, 'main.tf'), editTerraform(document!, edit, 'identity')!);
    const { stdout } = spawnSync('terraform', ['console'], {
      cwd: folder,
      input: 'jsonencode(jsondecode(local.policy).Statement[0].Resource)\n',
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(JSON.parse(JSON.parse(stdout))).toEqual(['a/${aws:username}/x', added]);
  });

  test.each([['a"b\\c'], ['${a}'], ['%{a}'], ['$${a}'], ['$$${a} %%{b}'], ['a\nb\u0001'], ['$a %b {c}']])(
    'the string %j means itself',
    (text) => {
      const { stdout } = spawnSync('terraform', ['console'], {
        input: `jsonencode(${hclString(text, 'escaped')})\n`,
        encoding: 'utf8',
      });
      expect(JSON.parse(JSON.parse(stdout))).toBe(text);
    },
  );
});
