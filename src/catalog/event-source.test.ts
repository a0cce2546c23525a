import { expect, test } from 'vitest';
import { prefixOfEventSource, prefixOfSdkName, servicePrincipalOfDisplayName } from './event-source.ts';

test.each([
  ['s3.amazonaws.com', 's3'],
  ['ec2.amazonaws.com.cn', 'ec2'],
  ['monitoring.amazonaws.com', 'cloudwatch'],
  ['email.amazonaws.com', 'ses'],
  ['tagging.amazonaws.com', 'tag'],
  ['streams.dynamodb.amazonaws.com', 'dynamodb'],
  ['runtime.sagemaker.amazonaws.com', 'sagemaker'],
  ['models.lex.amazonaws.com', 'lex'],
  ['something.new.amazonaws.com', 'new'],
  ['bedrock-runtime.amazonaws.com', 'bedrock'],
  ['iam-toolbox.amazonaws.com', 'iam'],
  ['signin.amazonaws.com', undefined],
  ['example.org', undefined],
  ['', undefined],
])('event source %s', (eventSource, prefix) => {
  expect(prefixOfEventSource(eventSource)).toBe(prefix);
});

test.each([
  ['S3', 's3'],
  ['AWSKMS', 'kms'],
  ['AmazonDynamoDBv2', 'dynamodb'],
  ['Amazon S3', 's3'],
  ['Elastic Load Balancing v2', 'elasticloadbalancing'],
  ['Secrets Manager', 'secretsmanager'],
  ['SFN', 'states'],
  ['CloudWatch Logs', 'logs'],
  ['EFS', 'elasticfilesystem'],
  ['x/y', undefined],
])('SDK name %s', (name, prefix) => {
  expect(prefixOfSdkName(name)).toBe(prefix);
});

test('display names', () => {
  expect(servicePrincipalOfDisplayName('CloudWatch Alarms')).toBe('cloudwatch.amazonaws.com');
  expect(servicePrincipalOfDisplayName('Somebody')).toBeUndefined();
});
