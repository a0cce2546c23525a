/**
 * A change within bounds, against brute force: for the caller and before the end every request comes to what the change
 * makes of it, and everything else to what it was.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Authorizer } from '../engine/authorize.ts';
import type { Request } from '../engine/request.ts';
import type { Policy } from '../policy/ast.ts';
import { parsePolicy } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { boundedChange } from './bounded-change.ts';
import { editDocument, type JsonValue, writeDocument } from './document-edit.ts';
import type { PolicyEdit, PolicyPlace, StatementEdit } from './fix.ts';
import { addCondition, addConditionValue, addStatement, addValue } from './statement-edit.ts';

const ANA = 'arn:aws:iam::111122223333:user/ana';
const BOB = 'arn:aws:iam::111122223333:user/bob';
const UNTIL = '2026-03-02T16:00:00Z';
const BOUNDS = { caller: ANA, until: UNTIL };
const PLACE: PolicyPlace = {
  layer: 'identity',
  name: 'Own',
  attachedTo: ANA,
  account: '111122223333',
  file: undefined,
  kind: 'managed-policy',
  arn: 'arn:aws:iam::111122223333:policy/Own',
};

const UNIVERSE: readonly Request[] = [ANA, BOB].flatMap((principal) =>
  ['s:Get', 's:Put'].flatMap((action) =>
    ['a', 'b'].flatMap((name) =>
      [null, 'x', 'y'].flatMap((vpce) =>
        ['2026-03-02T15:59:59Z', UNTIL, '2027-01-01T00:00:00Z'].map(
          (time): Request => ({
            principal,
            action,
            resource: `arn:aws:s:::${name}`,
            resourceAccount: '111122223333',
            context: { 'aws:SourceVpce': vpce, 'aws:CurrentTime': time },
          }),
        ),
      ),
    ),
  ),
);

const OTHERS = parsePolicy(
  new SourceText(
    'o',
    JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's:Get', Resource: '*' } }),
  ),
  'identity',
);

/** The verdicts of the universe, with another policy that allows a part. */
function verdicts(policy: Policy, isDeny: boolean): readonly string[] {
  const identity = [policy, ...(isDeny ? [ALL] : [OTHERS])].map((one) => ({ policy: one, attachedTo: ANA }));
  const authorizer = new Authorizer({
    identity,
    resource: [],
    scps: [],
    rcps: [],
    boundary: [],
    session: [],
  } as never);
  return UNIVERSE.map((request) => authorizer.decide(request).verdict);
}

const ALL = parsePolicy(
  new SourceText(
    'a',
    JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }),
  ),
  'identity',
);

type Make = (policy: Policy) => StatementEdit | undefined;

function editOf(document: JsonValue, make: Make): PolicyEdit | undefined {
  const before = parsePolicy(new SourceText('p.json', writeDocument(document)), 'identity');
  const edit = make(before);
  const edited = edit && editDocument(before.source.text, [edit.edit]);
  if (!edited) return undefined;
  const after = parsePolicy(new SourceText('p.json', edited.text), 'identity');
  return {
    kind: 'edit',
    place: PLACE,
    edits: [edit],
    before: before.source,
    after: after.source,
    patch: edited.patch,
    policies: { id: 'p', before, after },
  };
}

const resources = fc.constantFrom('*', 'arn:aws:s:::a', ['arn:aws:s:::a', 'arn:aws:s:::b']);
const conditions = fc.constantFrom<JsonValue | undefined>(
  undefined,
  { StringNotEquals: { 'aws:SourceVpce': 'x' } },
  { StringEquals: { 'aws:SourceVpce': ['x'] } },
  { ArnNotLike: { 'aws:PrincipalArn': [BOB] } },
  {
    ArnEquals: { 'aws:PrincipalArn': [ANA, BOB] },
    DateLessThan: { 'aws:CurrentTime': '2026-06-01T00:00:00Z' },
  },
);
const statement = fc
  .record({
    Sid: fc.constantFrom(undefined, 'One'),
    Effect: fc.constantFrom('Allow', 'Deny'),
    element: fc.constantFrom('Action', 'NotAction'),
    actions: fc.constantFrom('s:Get', ['s:Get'], 's:*'),
    Resource: resources,
    Condition: conditions,
  })
  .map(({ Sid, Effect, element, actions, Resource, Condition }) => ({
    ...(Sid !== undefined && { Sid }),
    Effect,
    [element]: actions,
    Resource,
    ...(Condition !== undefined && { Condition }),
  }));

const makes = fc.constantFrom<Make>(
  (policy) =>
    addValue(
      policy,
      policy.statements[0]!,
      policy.statements[0]!.action!.negated ? 'NotAction' : 'Action',
      's:Put',
    ),
  (policy) => addValue(policy, policy.statements[0]!, 'Resource', 'arn:aws:s:::b'),
  (policy) => addCondition(policy, policy.statements[0]!, 'ArnNotLike', 'aws:PrincipalArn', ANA),
  (policy) => {
    const [condition] = policy.statements[0]!.conditions;
    const value = condition?.key === 'aws:SourceVpce' ? 'y' : ANA;
    return condition && addConditionValue(policy, policy.statements[0]!, condition, value);
  },
  () => addStatement({ Effect: 'Allow', Action: 's:Put', Resource: 'arn:aws:s:::a' }),
);

/** Changes that `propose` makes: of a Deny exceptions, of an Allow more of what it names. */
function isAnOpening({ policies: { before }, edits: [edit] }: PolicyEdit): boolean {
  const [old] = before.statements;
  if (edit!.kind === 'new-statement') return true;
  if (old!.effect === 'Allow') {
    const isPositive = edit!.kind === 'condition-value' && !edit!.operator.includes('Not');
    return isPositive
      ? edit!.key === 'aws:SourceVpce'
      : edit!.kind === 'value' && !edit!.element.startsWith('Not');
  }
  return edit!.kind === 'value'
    ? edit!.element.startsWith('Not')
    : 'operator' in edit! && edit!.operator.includes('Not');
}

test('before the end the change holds for the caller; for others, and from the end on, nothing changes', () => {
  let proved = 0;
  fc.assert(
    fc.property(statement, makes, fc.boolean(), (one, make, isAlone) => {
      const Statement = (isAlone ? one : [one]) as JsonValue;
      const change = editOf({ Version: '2012-10-17', Statement }, make);
      if (!change || !isAnOpening(change)) return;
      const bounded = boundedChange(change, BOUNDS);
      if (typeof bounded === 'string' || bounded.kind !== 'edit') expect(bounded).toBe('not an edit');
      else {
        const isDeny = one.Effect === 'Deny';
        const [before, changed, now] = [
          change.policies.before,
          change.policies.after,
          bounded.policies.after,
        ].map((policy) => verdicts(policy, isDeny));
        UNIVERSE.forEach(({ principal, context }, i) => {
          const isBound = principal === ANA && String(context!['aws:CurrentTime']) < UNTIL;
          expect([i, now![i]]).toEqual([i, (isBound ? changed : before)![i]]);
        });
        proved++;
      }
    }),
    { numRuns: 500 },
  );
  expect(proved).toBeGreaterThan(50);
});

describe('what it looks like', () => {
  const deny: JsonValue = {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Edge',
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:SourceVpce': 'x' } },
      },
    ],
  };
  const statementsOf = (make: Make): unknown => {
    const bounded = boundedChange(editOf(deny, make)!, BOUNDS);
    return typeof bounded === 'string' ? bounded : JSON.parse((bounded as PolicyEdit).after.text).Statement;
  };

  test('an exception for the caller: the Deny comes back for everybody', () => {
    expect(
      statementsOf((policy) =>
        addCondition(policy, policy.statements[0]!, 'ArnNotLike', 'aws:PrincipalArn', ANA),
      ),
    ).toEqual([
      {
        Sid: 'Edge',
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:SourceVpce': 'x' }, ArnNotLike: { 'aws:PrincipalArn': ANA } },
      },
      {
        Sid: 'EdgeFrom20260302T160000Z',
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: {
          StringNotEquals: { 'aws:SourceVpce': 'x' },
          DateGreaterThanEquals: { 'aws:CurrentTime': UNTIL },
        },
      },
    ]);
  });

  test('another network: everybody else stays denied', () => {
    expect(
      statementsOf((policy) =>
        addConditionValue(policy, policy.statements[0]!, policy.statements[0]!.conditions[0]!, 'y'),
      ),
    ).toMatchObject([
      { Condition: { StringNotEquals: { 'aws:SourceVpce': ['x', 'y'] } } },
      {
        Sid: 'EdgeOthers20260302T160000Z',
        Condition: { StringNotEquals: { 'aws:SourceVpce': 'x' }, ArnNotLike: { 'aws:PrincipalArn': ANA } },
      },
      { Sid: 'EdgeFrom20260302T160000Z', Condition: { DateGreaterThanEquals: { 'aws:CurrentTime': UNTIL } } },
    ]);
  });

  test('an Allow: the end and the caller as conditions', () => {
    expect(
      statementsOf(() => addStatement({ Effect: 'Allow', Action: 's:Put', Resource: '*' })),
    ).toMatchObject([
      {},
      {
        Effect: 'Allow',
        Condition: { DateLessThan: { 'aws:CurrentTime': UNTIL }, ArnEquals: { 'aws:PrincipalArn': ANA } },
      },
    ]);
  });
});
