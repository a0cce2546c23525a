import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { caseFiles } from '../../test/support/case-files.ts';
import { acceptanceOf } from './accept.ts';
import { scenarioSchema } from './schema.ts';

const accepts = acceptanceOf(scenarioSchema);

const REQUEST = {
  principal: 'arn:aws:iam::111122223333:role/reader',
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::parcel-labels/1.pdf',
};
const DOCUMENT = { Version: '2012-10-17', Statement: [] };

/** One scenario that has every member of the format in some form. */
const FULL = {
  name: 'all of it',
  source: ['https://docs.aws.amazon.com/', 'OBSERVED'],
  rule: 'a-rule',
  note: 'a note',
  worked: [1, 2],
  request: {
    ...REQUEST,
    resourceAccount: '111122223333',
    context: {
      'aws:SourceIp': '192.0.2.1',
      'aws:TagKeys': ['a', 'b'],
      'aws:userid': { is: 'present' },
      a: null,
    },
    unlisted: 'unknown',
    credentials: 'console',
    sessionIssuer: 'arn:aws:iam::111122223333:role/path/reader',
    parameters: { Policy: { Statement: [] } },
  },
  policies: {
    identity: [DOCUMENT, 'unknown', { name: 'a', arn: 'b', attachedTo: 'c', document: DOCUMENT }],
    boundary: null,
    session: [{ document: 'unknown' }],
    resource: DOCUMENT,
    scps: [{ target: 'r-ab12', policies: [DOCUMENT] }],
    rcps: 'unknown',
    vpcEndpoint: DOCUMENT,
    grants: [
      { grantee: 'a', operations: ['Decrypt'], constraints: { encryptionContextEquals: { a: 'b' } } },
      { GranteePrincipal: 'a', Operations: ['Decrypt'], GrantId: 'b', KeyId: 'c' },
    ],
    service: {
      blockPublicAccess: [{ BlockPublicAcls: true }],
      objectOwnership: 'ObjectWriter',
      objectOwner: '111122223333',
      acl: [{ grantee: 'a', permission: 'READ' }],
      keyManager: 'AWS',
      authorizer: 'NONE',
      endpointType: 'Gateway',
      serviceAdministrator: true,
    },
  },
  expect: { verdict: 'implicit-deny', deniedBy: ['identity'], statements: ['Sid'] },
};

/** Values to put where something else stood. Valibot makes objects of lists, which is not to take them as they are. */
const otherValue = fc.oneof(
  fc.constantFrom(
    'unknown',
    '111122223333',
    'arn:aws:s3:::a',
    '*',
    'anonymous',
    'AWS',
    '',
    true,
    null,
    7,
    {},
  ),
  fc.constantFrom(REQUEST, DOCUMENT, [DOCUMENT], { is: 'unknown' }, { is: 'other' }, [['a']], { a: 'b' }),
  fc.string(),
);

const change = fc.record({
  step: fc.nat(),
  depth: fc.nat({ max: 6 }),
  what: fc.constantFrom('replace', 'remove', 'add'),
  name: fc.constantFrom('name', 'request', 'environment', 'policies', 'document', 'grantee', 'note', 'Nmae'),
  value: otherValue,
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** A copy with one change somewhere on the way down. */
function changed(value: unknown, { step, depth, what, name, value: other }: Change): unknown {
  const copy = structuredClone(value);
  let at = copy;
  let left = depth;
  while (typeof at === 'object' && at !== null) {
    const members = at as Record<string, unknown>;
    const names = Object.keys(members);
    const chosen = names[(step + left) % Math.max(names.length, 1)];
    if (left > 0 && chosen !== undefined && typeof members[chosen] === 'object' && members[chosen]) {
      at = members[chosen];
      left--;
      continue;
    }
    if (what === 'add' && !Array.isArray(at)) members[name] = other;
    else if (what === 'remove' && chosen !== undefined && !Array.isArray(at)) delete members[chosen];
    else if (chosen !== undefined) members[chosen] = other;
    break;
  }
  return copy;
}

describe('the fast yes to scenarios', () => {
  test('is said to the scenario that has everything', () => {
    expect(accepts(FULL)).toBe(true);
    expect(v.parse(scenarioSchema, FULL)).toEqual(FULL);
  });

  test('is said to every case of the rules', () => {
    const read = caseFiles().flatMap(({ items }) =>
      items.flatMap((item) => (item.ok ? [item.scenario] : [])),
    );
    expect(read.length).toBeGreaterThan(100);
    expect(read.filter((scenario) => !accepts(scenario))).toEqual([]);
  });

  test('is said exactly where the schema takes the value as it is', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const value = changes.reduce<unknown>((before, one) => changed(before, one), FULL);
        const result = v.safeParse(scenarioSchema, value);
        const isTaken = result.success && isDeepStrictEqual(result.output, value);
        expect(accepts(value)).toBe(isTaken);
        if (isTaken) taken++;
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  test.each(['__proto__', 'prototype', 'constructor'])(
    'is not said to a member that valibot leaves out: %s',
    (name) => {
      const context = JSON.parse(`{ "${name}": "a" }`);
      expect(accepts({ request: { ...REQUEST, context } })).toBe(false);
      const grant = JSON.parse(`{ "Operations": [], "${name}": "a" }`);
      expect(accepts({ request: REQUEST, policies: { grants: [grant] } })).toBe(false);
    },
  );

  test('is not said to a kind of schema that is not known', () => {
    expect(acceptanceOf(v.date())(new Date(0))).toBe(false);
  });
});
