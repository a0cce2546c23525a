import { describe, expect, test } from 'vitest';
import { SourceText } from '../policy/source.ts';
import { readEvidence } from './read.ts';
import { type SimulatorOpinion, simulatedReason } from './simulator-output.ts';

function opinionsOf(json: unknown): readonly SimulatorOpinion[] {
  const { denials, simulations } = readEvidence(new SourceText('simulated.json', JSON.stringify(json)));
  // An opinion is never taken for a denial.
  expect(denials).toEqual([]);
  return simulations;
}

const result = (more: object = {}): object => ({
  EvalActionName: 'sqs:SendMessage',
  EvalResourceName: 'arn:aws:sqs:eu-north-1:210987654321:orders',
  EvalDecision: 'implicitDeny',
  MatchedStatements: [],
  MissingContextValues: [],
  ...more,
});

const statement = (SourcePolicyType: string): object => ({
  SourcePolicyId: 'Queues',
  SourcePolicyType,
  StartPosition: { Line: 4, Column: 7 },
  EndPosition: { Line: 9, Column: 8 },
});

describe('one opinion per action and resource', () => {
  test('the whole response, one result alone, a list of results', () => {
    for (const json of [{ EvaluationResults: [result()], IsTruncated: false }, result(), [result()]]) {
      expect(opinionsOf(json)).toMatchObject([
        {
          action: { value: 'sqs:SendMessage' },
          resource: { value: 'arn:aws:sqs:eu-north-1:210987654321:orders' },
          decision: { value: 'implicitDeny' },
        },
      ]);
    }
  });

  test('statements with their places, and the keys that were not given', () => {
    const [opinion] = opinionsOf(
      result({
        EvalDecision: 'allowed',
        MatchedStatements: [statement('user-managed')],
        MissingContextValues: ['aws:SourceVpc', 'aws:PrincipalTag/team'],
      }),
    );
    expect(opinion?.matchedStatements).toMatchObject([
      {
        policyId: 'Queues',
        policyType: 'user-managed',
        start: { line: 4, column: 7 },
        end: { line: 9, column: 8 },
      },
    ]);
    expect(opinion?.missingKeys.map(({ value }) => value)).toEqual([
      'aws:SourceVpc',
      'aws:PrincipalTag/team',
    ]);
  });

  test('several resources: theirs count, with what was said of the account as a whole', () => {
    const opinions = opinionsOf(
      result({
        EvalDecision: 'explicitDeny',
        OrganizationsDecisionDetail: { AllowedByOrganizations: true },
        ResourceSpecificResults: [
          { EvalResourceName: 'arn:aws:sqs:eu-north-1:210987654321:a', EvalResourceDecision: 'allowed' },
          {
            EvalResourceName: 'arn:aws:sqs:eu-north-1:210987654321:b',
            EvalResourceDecision: 'explicitDeny',
            PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
          },
        ],
      }),
    );
    expect(
      opinions.map(({ resource, decision, organization, boundary }) => [
        resource.value.slice(-1),
        decision.value,
        organization?.value,
        boundary?.value,
      ]),
    ).toEqual([
      ['a', 'allowed', true, undefined],
      ['b', 'explicitDeny', true, false],
    ]);
  });

  test('a decision of another name is no opinion', () => {
    expect(opinionsOf({ EvaluationResults: [result({ EvalDecision: 'denied' })] })).toEqual([]);
  });
});

describe('whom the simulator blames', () => {
  test.each<[string, object, string, string | undefined]>([
    ['nobody, when it allows', { EvalDecision: 'allowed' }, 'unstated', undefined],
    ['no layer in particular, for a missing Allow', {}, 'implicit', undefined],
    [
      'the policy of a matched Deny',
      { EvalDecision: 'explicitDeny', MatchedStatements: [statement('group')] },
      'explicit',
      'identity',
    ],
    [
      'a matched Deny of the resource',
      { EvalDecision: 'explicitDeny', MatchedStatements: [statement('resource')] },
      'explicit',
      'resource',
    ],
    [
      'a policy from a list, whose type it does not know',
      { EvalDecision: 'explicitDeny', MatchedStatements: [statement('none')] },
      'explicit',
      undefined,
    ],
    [
      'the organization, of an unknown kind',
      { OrganizationsDecisionDetail: { AllowedByOrganizations: false } },
      'unstated',
      'scp',
    ],
    [
      'the boundary',
      { PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false } },
      'unstated',
      'boundary',
    ],
    [
      'the side of the resource',
      { EvalDecisionDetails: { IAM: 'allowed', SQS: 'implicitDeny' } },
      'implicit',
      'resource',
    ],
    [
      'the side of the caller',
      { EvalDecisionDetails: { IAM: 'implicitDeny', SQS: 'allowed' } },
      'implicit',
      'identity',
    ],
    [
      'no side, when both refuse',
      { EvalDecisionDetails: { IAM: 'implicitDeny', SQS: 'implicitDeny' } },
      'implicit',
      undefined,
    ],
  ])('%s', (_, more, kind, layer) => {
    const [opinion] = opinionsOf(result(more));
    expect(simulatedReason(opinion!)).toEqual(layer === undefined ? { kind } : { kind, layer });
  });
});
