import { describe, expect, test } from 'vitest';
import type { PolicySet } from '../engine/policy-set.ts';
import { parsePolicy } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { Authorizers } from './authorizers.ts';

const document = (): ReturnType<typeof parsePolicy> =>
  parsePolicy(
    new SourceText(
      'p',
      '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
    ),
    'identity',
  );

describe('compiled policies', () => {
  const policy = document();
  const set = (more: Partial<PolicySet> = {}): PolicySet => ({
    identity: [{ policy, name: 'p' }],
    resource: [],
    ...more,
  });

  test('are the same for the same documents, attached alike', () => {
    const authorizers = new Authorizers();
    expect(authorizers.for(set())).toBe(authorizers.for(set()));
  });

  test.each<[string, PolicySet]>([
    ['another document with the same text', set({ identity: [{ policy: document(), name: 'p' }] })],
    [
      'another place',
      set({ identity: [{ policy, name: 'p', attachedTo: 'arn:aws:iam::111122223333:role/r' }] }),
    ],
    ['another layer', set({ identity: [], resource: [{ policy, name: 'p' }] })],
    ['a document that is not known', set({ identity: [{ policy: undefined, name: 'p' }] })],
    ['an unknown layer', set({ resource: 'unknown' })],
    ['a boundary', set({ boundary: [] })],
    ['facts of the service', set({ service: { objectOwnership: 'ObjectWriter' } })],
    ['grants', set({ grants: [{ grantee: 'g', operations: ['Decrypt'] }] })],
  ])('are others for %s', (_, other) => {
    const authorizers = new Authorizers();
    expect(authorizers.for(other)).not.toBe(authorizers.for(set()));
  });

  test('are let go of when there are many', () => {
    const authorizers = new Authorizers();
    const first = authorizers.for(set());
    for (let i = 0; i < 999; i++) authorizers.for(set({ identity: [{ policy, name: `p${i}` }] }));
    expect(authorizers.for(set())).toBe(first);
    authorizers.for(set({ identity: [{ policy, name: 'one more' }] }));
    expect(authorizers.for(set())).toBe(first);
    for (let i = 0; i < 1000; i++) authorizers.for(set({ identity: [{ policy, name: `q${i}` }] }));
    expect(authorizers.for(set())).not.toBe(first);
  });
});
