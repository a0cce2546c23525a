/** What is written for Terraform, by Terraform itself where it is installed: read, and laid out as it would. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { formsOf } from '../src/fix/forms.ts';
import { hclString } from '../src/fix/source/hcl-text.ts';
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
