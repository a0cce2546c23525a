/** The commands that put a resource-based policy in place, and take the change back, service by service. */
import { describe, expect, test } from 'vitest';
import { Environment } from '../environment/environment.ts';
import { parsePolicy } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { type ChangeCommands, commandsOf } from './commands.ts';
import type { JsonValue } from './document-edit.ts';
import { editDocument } from './document-edit.ts';
import type { PolicyEdit, StatementEdit } from './fix.ts';
import { addStatement } from './statement-edit.ts';

const BEFORE = '{"Version":"2012-10-17","Statement":[]}';
const ACCOUNT = '111122223333';

function commandsFor(resource: string, value: JsonValue = { Effect: 'Deny' }): ChangeCommands | undefined {
  const edit: StatementEdit = addStatement(value);
  const before = new SourceText('policy.json', BEFORE);
  const after = new SourceText('policy.json', editDocument(BEFORE, [edit.edit])!.text);
  const change: PolicyEdit = {
    kind: 'edit',
    place: {
      layer: 'resource',
      name: undefined,
      attachedTo: resource,
      account: ACCOUNT,
      file: undefined,
      kind: 'resource-policy',
      resource,
    },
    edits: [edit],
    before,
    after,
    patch: [],
    policies: { id: '', before: parsePolicy(before, 'resource'), after: parsePolicy(after, 'resource') },
  };
  return commandsOf(change, new Environment());
}

const AFTER = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny"}]}';

test.each([
  ['arn:aws:s3:::films', `aws s3api put-bucket-policy --bucket films --policy '${AFTER}'`],
  [
    `arn:aws:s3:eu-west-1:${ACCOUNT}:accesspoint/films`,
    `aws s3control put-access-point-policy --account-id ${ACCOUNT} --name films --region eu-west-1 --policy '${AFTER}'`,
  ],
  [
    `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234`,
    `aws kms put-key-policy --key-id 1234 --policy-name default --region eu-west-1 --policy '${AFTER}'`,
  ],
  [
    `arn:aws:sqs:eu-west-1:${ACCOUNT}:jobs`,
    `aws sqs set-queue-attributes --queue-url https://sqs.eu-west-1.amazonaws.com/${ACCOUNT}/jobs --region eu-west-1 --attributes '${JSON.stringify({ Policy: AFTER })}'`,
  ],
  [
    `arn:aws:sns:eu-west-1:${ACCOUNT}:alarms`,
    `aws sns set-topic-attributes --topic-arn arn:aws:sns:eu-west-1:${ACCOUNT}:alarms --attribute-name Policy --region eu-west-1 --attribute-value '${AFTER}'`,
  ],
  [
    `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:db-a1b2c3`,
    `aws secretsmanager put-resource-policy --secret-id arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:db-a1b2c3 --region eu-west-1 --resource-policy '${AFTER}'`,
  ],
  [
    `arn:aws:ecr:eu-west-1:${ACCOUNT}:repository/team/app`,
    `aws ecr set-repository-policy --repository-name team/app --region eu-west-1 --policy-text '${AFTER}'`,
  ],
  [
    `arn:aws:elasticfilesystem:eu-west-1:${ACCOUNT}:file-system/fs-1`,
    `aws efs put-file-system-policy --file-system-id fs-1 --region eu-west-1 --policy '${AFTER}'`,
  ],
  [
    `arn:aws:events:eu-west-1:${ACCOUNT}:event-bus/orders`,
    `aws events put-permission --event-bus-name orders --region eu-west-1 --policy '${AFTER}'`,
  ],
  [
    `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/parcels`,
    `aws dynamodb put-resource-policy --resource-arn arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/parcels --region eu-west-1 --policy '${AFTER}'`,
  ],
])('%s', (resource, apply) => {
  const commands = commandsFor(resource);
  expect(commands?.apply).toEqual([apply]);
  expect(commands?.undo).toHaveLength(1);
  expect(commands?.undo[0]).not.toContain('Deny');
});

describe('Lambda takes statements, not documents', () => {
  const FUNCTION = `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:resize`;
  const statement = (more: Readonly<Record<string, JsonValue>> = {}): JsonValue => ({
    Effect: 'Allow',
    Principal: { Service: 's3.amazonaws.com' },
    Action: 'lambda:InvokeFunction',
    Resource: FUNCTION,
    ...more,
  });

  test('a statement for one principal is added and removed by its id', () => {
    const Condition = { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::films' } };
    expect(commandsFor(`${FUNCTION}:live`, statement({ Condition }))).toEqual({
      account: ACCOUNT,
      apply: [
        'aws lambda add-permission --function-name resize --qualifier live --statement-id InvokeFunction-s3-amazonaws-com --action lambda:InvokeFunction --principal s3.amazonaws.com --source-arn arn:aws:s3:::films --region eu-west-1',
      ],
      undo: [
        'aws lambda remove-permission --function-name resize --qualifier live --statement-id InvokeFunction-s3-amazonaws-com --region eu-west-1',
      ],
    });
  });

  test('a condition that it has no parameter for cannot be put', () => {
    const Condition = { Bool: { 'aws:SecureTransport': 'true' } };
    expect(commandsFor(FUNCTION, statement({ Condition }))).toBeUndefined();
  });
});
