import { expect, test } from 'vitest';
import { isMultivaluedKey } from '../catalog/condition-key.ts';
import { GLOBAL_KEY_NAMES, globalKey, isSingleValued } from './global-key.ts';

test('the table was read as it stands', () => {
  expect(GLOBAL_KEY_NAMES.length).toBeGreaterThanOrEqual(50);
  expect(new Set(GLOBAL_KEY_NAMES).size).toBe(GLOBAL_KEY_NAMES.length);
  for (const name of GLOBAL_KEY_NAMES) {
    expect(name).toMatch(/^aws:[A-Za-z0-9]+\/?$/);
    const key = globalKey(name.toLowerCase() + (name.endsWith('/') ? 'x' : ''))!;
    expect(['string', 'arn', 'bool', 'ip-address', 'numeric', 'date', 'epoch', 'any'], name).toContain(
      key.type,
    );
  }
});

test('the ids in which a wildcard is never meant', () => {
  const sensitive = GLOBAL_KEY_NAMES.filter((name) => globalKey(name.toLowerCase())?.isSensitive);
  expect(sensitive.sort()).toEqual(
    [
      ...['aws:PrincipalAccount', 'aws:PrincipalOrgID', 'aws:ResourceAccount', 'aws:ResourceOrgID'],
      ...[
        'aws:SourceAccount',
        'aws:SourceOrgID',
        'aws:SourceVpc',
        'aws:SourceVpce',
        'aws:VpceAccount',
        'aws:VpceOrgID',
      ],
    ].sort(),
  );
});

test('a tag key may hold anything but must be there', () => {
  expect(globalKey('aws:principaltag/a/b c')).toMatchObject({ name: 'aws:PrincipalTag/', canBeAbsent: true });
  expect(globalKey('aws:principaltag')).toBeUndefined();
  expect(globalKey('aws:principaltag/')).toBeUndefined();
  expect(globalKey('aws:userid/x')).toBeUndefined();
  expect(globalKey('s3:prefix')).toBeUndefined();
});

test('a key is single-valued, multivalued, or not known to be either', () => {
  expect(
    ['aws:sourceip', 'aws:requesttag/a', 'sts:externalid', 'oidc.example.com:sub'].every(isSingleValued),
  ).toBe(true);
  expect(['aws:tagkeys', 'aws:calledvia', 's3:whatever', 'aws:nope'].some(isSingleValued)).toBe(false);
  for (const name of GLOBAL_KEY_NAMES) {
    const key = name.toLowerCase() + (name.endsWith('/') ? 'x' : '');
    expect(isSingleValued(key), name).toBe(!isMultivaluedKey(key));
  }
});
