/**
 * The bill of every kind of edit against brute force: of one statement before and after, the requests of a small
 * universe that come through now and did not before are those that the bill speaks of, no more and no fewer.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBilled } from '../../test/support/billed.ts';
import { Authorizer } from '../engine/authorize.ts';
import type { Request } from '../engine/request.ts';
import { Environment } from '../environment/environment.ts';
import type { Policy } from '../policy/ast.ts';
import { parsePolicy, parsePolicyValue } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { billOf, opensNothingElse } from './bill.ts';
import { editDocument } from './document-edit.ts';
import type { PolicyEdit, PolicyPlace, StatementEdit } from './fix.ts';
import { addCondition, addConditionValue, addStatement, addValue } from './statement-edit.ts';

const CALLER = 'arn:aws:iam::111122223333:user/ana';
const PLACE: PolicyPlace = {
  layer: 'identity',
  name: 'Own',
  attachedTo: CALLER,
  account: '111122223333',
  file: undefined,
  kind: 'inline-policy',
  entity: 'user',
  entityName: 'ana',
};

const UNIVERSE: readonly Request[] = ['s:Ga', 's:Gb', 's:Pa', 's:ga'].flatMap((action) =>
  ['', 'a', 'b', 'aa', 'ab', 'ba'].flatMap((name) =>
    [undefined, 'x', 'xy', 'y'].map(
      (value): Request => ({
        principal: CALLER,
        action,
        resource: `arn:aws:s:::${name}`,
        resourceAccount: '111122223333',
        context: { 'aws:SourceVpce': value ?? null },
      }),
    ),
  ),
);

const action = fc.constantFrom('s:*', 's:G*', 's:Ga', 's:?a', 's:Pa');
const resource = fc
  .constantFrom('*', 'a*', '*a', 'a', '?b', 'aa')
  .map((name) => (name === '*' ? name : `arn:aws:s:::${name}`));
const value = fc.constantFrom('x', 'x*', '*y', 'y');
const list = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
const statement = fc.record(
  {
    Effect: fc.constantFrom('Allow' as const, 'Deny' as const),
    isNotAction: fc.boolean(),
    actions: list(action),
    isNotResource: fc.boolean(),
    resources: list(resource),
    operator: fc.constantFrom(undefined, 'StringLike', 'StringNotLike'),
    values: list(value),
  },
  { noNullPrototype: true },
);
type Written = typeof statement extends fc.Arbitrary<infer T> ? T : never;

function documentOf({
  Effect,
  isNotAction,
  actions,
  isNotResource,
  resources,
  operator,
  values,
}: Written): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect,
        [isNotAction ? 'NotAction' : 'Action']: actions,
        [isNotResource ? 'NotResource' : 'Resource']: resources,
        ...(operator && { Condition: { [operator]: { 'aws:SourceVpce': values } } }),
      },
    ],
  };
}

/** The edits that open something: more in an Allow, less in a Deny. */
function editsOf(policy: Policy, written: Written, added: Added): readonly StatementEdit[] {
  const [one] = policy.statements;
  const isAllow = written.Effect === 'Allow';
  const edits: StatementEdit[] = [];
  if (written.isNotAction !== isAllow)
    edits.push(addValue(policy, one!, isAllow ? 'Action' : 'NotAction', added.action));
  if (written.isNotResource !== isAllow)
    edits.push(addValue(policy, one!, isAllow ? 'Resource' : 'NotResource', added.resource));
  const [condition] = one!.conditions;
  if (condition && condition.operator.base.negated !== isAllow)
    edits.push(addConditionValue(policy, one!, condition, added.value));
  if (!isAllow) edits.push(addCondition(policy, one!, 'ArnNotLike', 'aws:PrincipalArn', CALLER));
  edits.push(addStatement({ Effect: 'Allow', Action: added.action, Resource: added.resource }));
  return edits;
}

interface Added {
  readonly action: string;
  readonly resource: string;
  readonly value: string;
}

function changeOf(before: Policy, edit: StatementEdit): PolicyEdit {
  const edited = editDocument(before.source.text, [edit.edit])!;
  const after = parsePolicy(new SourceText('own', edited.text), 'identity');
  const policies = { id: '', before, after };
  const { patch } = edited;
  return {
    kind: 'edit',
    place: PLACE,
    edits: [edit],
    before: before.source,
    after: after.source,
    patch,
    policies,
  };
}

const EVERYTHING = parsePolicyValue(
  { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
  'identity',
);

const seen = new Set<string>();

test('what comes through now and did not before is what the bill says', () => {
  fc.assert(
    fc.property(statement, fc.record({ action, resource, value }), (written, added) => {
      const before = parsePolicyValue(documentOf(written), 'identity');
      for (const edit of editsOf(before, written, added)) {
        const change = changeOf(before, edit);
        const bill = billOf([change], new Environment());
        const isExempting = written.Effect === 'Deny' && edit.kind !== 'new-statement';
        const others = isExempting ? [{ policy: EVERYTHING }] : [];
        const authorizer = (policy: Policy): Authorizer =>
          new Authorizer({ identity: [{ policy }, ...others], resource: [] });
        const [old, now] = [authorizer(before), authorizer(change.policies.after)];
        for (const request of UNIVERSE) {
          const allowed = { before: old.decide(request).verdict, now: now.decide(request).verdict };
          const isNew = allowed.before !== 'allowed' && allowed.now === 'allowed';
          const billed = bill.some((reach) => isBilled(reach, request, CALLER));
          const why = JSON.stringify([written, edit, request, bill]);
          if (isNew) {
            seen.add(edit.kind);
            expect(billed, why).toBe(true);
          }
          // A second statement may speak of what the first one has settled.
          if (edit.kind !== 'new-statement') expect(billed, why).toBe(isNew);
          if (isNew && opensNothingElse(bill, request, [request]))
            expect(
              bill.map(({ actions }) => actions.like),
              why,
            ).toEqual([[request.action]]);
        }
      }
    }),
    { numRuns: 150 },
  );
  expect([...seen].sort()).toEqual(['condition-value', 'exception', 'new-statement', 'value']);
});
