import { expect, test } from 'vitest';
import { parseArn } from '../policy/arn.ts';
import { type CallPlace, partitionOfRegion, resourcesOfCall } from './resource-arn.ts';

const PLACE: CallPlace = {
  partition: 'aws',
  region: 'eu-west-1',
  account: '210987654321',
  callerUserArn: undefined,
};

function lookupIn(
  parameters: Readonly<Record<string, string | readonly string[]>>,
): (path: string) => readonly string[] {
  return (path) => {
    const value = new Map(Object.entries(parameters)).get(path);
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
  };
}

/** Every row of a service, with every parameter there: a slip in a template shows as something that is no ARN. */
test.each(
  (
    's3 s3express sts iam kms lambda sqs sns secretsmanager ssm dynamodb ec2 ec2-instance-connect ecr ecs eks logs ' +
    'cloudwatch events states kinesis firehose athena glue rds cloudformation cloudtrail autoscaling route53 cloudfront ' +
    'cognito-idp cognito-identity codebuild codecommit codepipeline organizations elasticfilesystem es backup elasticmapreduce'
  ).split(' '),
)('templates of %s make ARNs', (prefix) => {
  const seen = new Set<string>();
  const resources: string[] = [];
  // One parameter after the other is left out, so that the rows behind take their turn.
  for (let round = 0; round < 60; round++) {
    let path = '';
    const lookup = (asked: string): readonly string[] => {
      if (seen.has(asked)) return [];
      path ||= asked;
      return [asked === 'queueUrl' ? 'https://sqs.eu-west-1.amazonaws.com/310987654321/q' : 'x1'];
    };
    for (const operation of [
      'Anything',
      'GetItem',
      'CreateUser',
      'PutRule',
      'RunInstances',
      'AssumeRoot',
      'CreateTopic',
      'CreateStateMachine',
    ]) {
      resources.push(...resourcesOfCall(prefix, operation, lookup, PLACE).map(({ arn }) => arn));
    }
    if (path === '') break;
    seen.add(path);
  }
  expect(resources.length).toBeGreaterThan(0);
  for (const arn of resources) {
    expect(parseArn(arn), arn).toMatchObject({ partition: 'aws' });
    expect(arn).not.toMatch(/[{}|~]|:[PRA]:|undefined/);
  }
});

test('the first row that fits wins, and some count in any case', () => {
  const arns = (operation: string, parameters: Readonly<Record<string, string>>): readonly string[] =>
    resourcesOfCall('kms', operation, lookupIn(parameters), PLACE).map(({ arn }) => arn);
  expect(arns('CreateAlias', { aliasName: 'alias/a', targetKeyId: 'k' })).toEqual([
    'arn:aws:kms:eu-west-1:210987654321:alias/a',
    'arn:aws:kms:eu-west-1:210987654321:key/k',
  ]);
  expect(arns('Decrypt', { keyId: 'arn:aws:kms:eu-west-1:310987654321:key/k' })).toEqual([
    'arn:aws:kms:eu-west-1:310987654321:key/k',
  ]);
  expect(arns('Decrypt', {})).toEqual([]);
});

test('a parameter that holds an ARN keeps what the template appends, but no wildcard', () => {
  const table = 'arn:aws:dynamodb:eu-west-1:310987654321:table/T';
  const [index] = resourcesOfCall('dynamodb', 'Query', lookupIn({ tableName: table, indexName: 'I' }), PLACE);
  expect(index).toMatchObject({ arn: `${table}/index/I`, accountAssumed: false });
  const stack = 'arn:aws:cloudformation:eu-west-1:310987654321:stack/s/uuid';
  const [whole] = resourcesOfCall('cloudformation', 'DeleteStack', lookupIn({ stackName: stack }), PLACE);
  expect(whole).toMatchObject({ arn: stack, isPattern: false });
  const [named] = resourcesOfCall('cloudformation', 'DeleteStack', lookupIn({ stackName: 's' }), PLACE);
  expect(named).toMatchObject({
    arn: 'arn:aws:cloudformation:eu-west-1:210987654321:stack/s/*',
    isPattern: true,
  });
});

test('operations without a row are built as the service reference has them', () => {
  const arns = (service: string, operation: string, parameters: Readonly<Record<string, string>>) =>
    resourcesOfCall(service, operation, lookupIn(parameters), PLACE).map(({ arn }) => arn);
  expect(arns('access-analyzer', 'GetAnalyzer', { analyzerName: 'a' })).toEqual([
    'arn:aws:access-analyzer:eu-west-1:210987654321:analyzer/a',
  ]);
  const job = 'arn:aws:batch:eu-west-1:310987654321:job-queue/q';
  expect(arns('access-analyzer', 'TagResource', { resourceArn: job })).toEqual([job]);
  expect(arns('access-analyzer', 'TagResource', { resourceArn: 'not-an-arn' })).toEqual([]);
  expect(arns('access-analyzer', 'GetAnalyzer', {})).toEqual([]);
});

test('an ARN that stands where a name is asked for gives its name', () => {
  const cluster = 'arn:aws:ecs:eu-west-1:210987654321:cluster/blue';
  const [service] = resourcesOfCall('ecs', 'UpdateService', lookupIn({ cluster, service: 's' }), PLACE);
  expect(service?.arn).toBe('arn:aws:ecs:eu-west-1:210987654321:service/blue/s');
});

test('nothing is composed without the places that an ARN needs', () => {
  const nowhere: CallPlace = {
    partition: 'aws',
    region: undefined,
    account: undefined,
    callerUserArn: undefined,
  };
  expect(resourcesOfCall('kms', 'Decrypt', lookupIn({ keyId: 'k' }), nowhere)).toEqual([]);
  expect(resourcesOfCall('s3', 'GetObject', lookupIn({ bucketName: 'b', key: 'k' }), nowhere)).toHaveLength(
    1,
  );
  expect(resourcesOfCall('constructor', 'x', lookupIn({}), PLACE)).toEqual([]);
});

test.each([
  ['eu-west-1', 'aws'],
  ['cn-northwest-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['eusc-de-east-1', 'aws-eusc'],
])('partition of %s', (region, partition) => {
  expect(partitionOfRegion(region)).toBe(partition);
});
