import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSnapshotPath, parseSnapshotPath } from './snapshot-path.ts';

const PLACE = { account: '111122223333', region: 'global', service: 'iam', command: 'get-role' };

describe('paths', () => {
  test.each([
    [['monitoring-role'], 'monitoring-role'],
    [['a+b=c,d.e@f_g'], 'a+b=c,d.e@f_g'],
    [['arn:aws:iam::aws:policy/X', 'v1'], 'arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FX/v1'],
    [['..'], '%2E%2E'],
    [['.'], '%2E'],
    [['a~2'], 'a%7E2'],
    [['../../etc'], '..%2F..%2Fetc'],
    [['\\x*?"<>|'], '%5Cx%2A%3F%22%3C%3E%7C'],
    [['ü'], '%C3%BC'],
  ])('%j', (args, encoded) => {
    const path = `111122223333/global/iam/get-role/${encoded}.json`;
    expect(formatSnapshotPath({ ...PLACE, arguments: args })).toBe(path);
    expect(parseSnapshotPath(path)).toEqual({ ...PLACE, arguments: args });
  });

  test('a path names its command whatever the page', () => {
    const place = { ...PLACE, command: 'list-roles', arguments: [] };
    expect(parseSnapshotPath('111122223333/global/iam/list-roles.json')).toEqual(place);
    expect(parseSnapshotPath('111122223333/global/iam/list-roles~12.json')).toEqual(place);
  });

  test.each([
    'manifest.json',
    '111122223333/global/iam.json',
    '11112222333/global/iam/get-role/x.json',
    '111122223333/global/iam/get-role/x.txt',
    '111122223333/global/iam/get-role/%.json',
    '111122223333//iam/get-role/x.json',
    '/111122223333/global/iam/get-role/x.json',
  ])('%s names none', (path) => {
    expect(parseSnapshotPath(path)).toBeUndefined();
  });

  test('reading undoes writing, and no part is a folder of its own', () => {
    // No argument of a command can hold the character that stands for an empty one.
    const part = fc.string({ unit: 'binary' }).filter((text) => text !== '\u0000');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), (args) => {
        const path = formatSnapshotPath({ ...PLACE, arguments: args });
        expect(parseSnapshotPath(path)?.arguments).toEqual(args);
        const parts = path.slice(0, -'.json'.length).split('/');
        expect(parts).toHaveLength(4 + args.length);
        for (const one of parts) expect(one).toMatch(/^(?!\.+$)[A-Za-z0-9\-_.+=,@%]+$/);
      }),
    );
  });
});
