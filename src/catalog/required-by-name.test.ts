import { describe, expect, test } from 'vitest';
import { requiredByName } from './required-by-name.ts';

/** One line each: action, certainty, why, on what. */
function checks(action: string, operation?: string, services: readonly string[] = []): readonly string[] {
  return requiredByName({ action, operation, services }).map(
    (check) => `${check.action} ${check.certainty} ${check.because} ${check.resource.kind}`,
  );
}

describe('what a call is checked for, by name', () => {
  test.each<[string, string | undefined, readonly string[], readonly string[]]>([
    [
      'lambda:CreateFunction',
      'CreateFunction',
      [],
      [
        'lambda:CreateFunction certain operation of-operation',
        'iam:PassRole certain pass-role unknown',
        'lambda:TagResource possible tags-on-create of-operation',
        'ecr:GetRepositoryPolicy possible dependent unknown',
        's3:GetObject possible dependent unknown',
      ],
    ],
    // Several services have a CreateFunction; one of them hands on a role.
    [
      'iam:PassRole',
      'CreateFunction20150331',
      [],
      [
        'lambda:CreateFunction certain operation of-operation',
        'iam:PassRole certain pass-role unknown',
        'lambda:TagResource possible tags-on-create of-operation',
        'ecr:GetRepositoryPolicy possible dependent unknown',
        's3:GetObject possible dependent unknown',
      ],
    ],
    // The action alone: the operation of that name, and nothing of the rest is certain.
    [
      'lambda:CreateFunction',
      undefined,
      [],
      [
        'lambda:CreateFunction certain operation of-operation',
        'iam:PassRole possible pass-role unknown',
        'lambda:TagResource possible tags-on-create of-operation',
        'ecr:GetRepositoryPolicy possible dependent unknown',
        's3:GetObject possible dependent unknown',
      ],
    ],
    [
      'secretsmanager:GetSecretValue',
      'GetSecretValue',
      [],
      [
        'secretsmanager:GetSecretValue certain operation of-operation',
        'kms:Decrypt possible encryption unknown',
      ],
    ],
    [
      'kms:Decrypt',
      'GetSecretValue',
      ['kms'],
      [
        'secretsmanager:GetSecretValue certain operation of-operation',
        'kms:Decrypt possible encryption unknown',
      ],
    ],
    // One statement of PartiQL is one of the four.
    [
      'dynamodb:PartiQLSelect',
      'ExecuteStatement',
      [],
      [
        'dynamodb:PartiQLSelect possible operation of-operation',
        'dynamodb:PartiQLInsert possible operation of-operation',
        'dynamodb:PartiQLUpdate possible operation of-operation',
        'dynamodb:PartiQLDelete possible operation of-operation',
      ],
    ],
    // iam:PassRole is checked in calls of many services, and no operation has its name.
    ['iam:PassRole', undefined, [], []],
    ['iam:PassRole', 'Whatever', [], []],
    // Something inside of the call was refused: of the call itself that says nothing.
    ['sqs:SendMessage', 'CreateFunction', [], []],
    ['s3:ListAllMyBuckets', 'ListBuckets', [], []],
    ['moon:Land', undefined, [], []],
    ['nothing', undefined, [], []],
  ])('%s in %s (%j)', (action, operation, services, expected) => {
    expect(checks(action, operation, services)).toEqual(expected);
  });
});
