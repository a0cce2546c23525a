import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dependentActions,
  isCheckedOnAll,
  listedAction,
  listedOperations,
  operationFacts,
} from './service-reference.ts';

describe('the service reference', () => {
  test.each([
    ['lambda', 'invokefunction', 'InvokeFunction'],
    ['sqs', 'RECEIVEMESSAGE', 'ReceiveMessage'],
    ['sqs', 'Receive', undefined],
    ['moon', 'Land', undefined],
    ['', '', undefined],
    ['@', '', undefined],
    ['lambda;', 'InvokeFunction', undefined],
    ['__proto__', 'constructor', undefined],
    ['lambda', '__proto__', undefined],
  ])('%s:%s is listed as %s', (prefix, name, expected) => {
    expect(listedAction(prefix, name)).toBe(expected);
  });

  test.each([
    ['ec2:DescribeInstances', true],
    ['kms:CreateKey', true],
    ['ec2:TerminateInstances', false],
    ['sns:Unsubscribe', false],
    ['moon:Land', false],
    ['', false],
  ])('%s is checked on everything: %s', (action, expected) => {
    expect(isCheckedOnAll(action)).toBe(expected);
  });

  test.each([
    ['lambda', 'ListFunctions', { kind: 'no-resource' }],
    [
      'access-analyzer',
      'GetAnalyzer',
      { kind: 'resources', templates: ['arn:P:access-analyzer:R:A:analyzer/{analyzerName}'] },
    ],
    ['lambda', 'Invoke', { kind: 'resources-tabled' }],
    ['ec2', 'TerminateInstances', { kind: 'resources-tabled' }],
    ['budgets', 'CreateBudget', { kind: 'other-actions' }],
    ['moon', 'Land', undefined],
  ])('%s %s: %j', (prefix, operation, expected) => {
    expect(operationFacts(prefix, operation)).toEqual(expected);
  });

  test('what an action depends on', () => {
    expect(dependentActions('lambda:CreateFunction')).toContain('iam:PassRole');
    expect(dependentActions('lambda:GetFunction')).toEqual([]);
    expect(dependentActions('x')).toEqual([]);
  });

  test('every operation is found by its name, and every template makes an ARN', () => {
    let count = 0;
    for (const { prefix, operation } of listedOperations()) {
      const facts = operationFacts(prefix, operation);
      expect(facts, `${prefix} ${operation}`).toBeDefined();
      expect(operation).toMatch(/^[A-Za-z0-9_]+$/);
      if (facts?.kind === 'resources') {
        for (const template of facts.templates) {
          expect(template).toMatch(/^(?:arn:P:[a-z0-9-]+:R?:A?:.*\{\w+(?:\[\])?(?:\|\w+)?\}.*|\{\w+\})$/);
          expect(template).not.toContain('undefined');
        }
      }
      count++;
    }
    expect(count).toBeGreaterThan(10_000);
  });

  test('any name is answered', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (prefix, name) => {
        listedAction(prefix, name);
        operationFacts(prefix, name);
        isCheckedOnAll(`${prefix}:${name}`);
      }),
    );
  });
});
