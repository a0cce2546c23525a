/** What AWS's words leave of an open verdict, and what follows from that. */
import { describe, expect, test } from 'vitest';
import type { CaseCondition, CaseRow, Verdict } from '../engine/verdict.ts';
import type { Reason } from '../evidence/denial.ts';
import { agreementOf } from './agreement.ts';

const HOME: CaseCondition = { key: 'aws:SourceVpce', is: [{ kind: 'value', value: 'vpce-1' }] };
const AWAY: CaseCondition = {
  key: 'aws:SourceVpce',
  is: [{ kind: 'other', example: 'x' }, { kind: 'absent' }],
};
const ENDPOINT: CaseCondition = { layer: 'vpc-endpoint', is: ['explicit-deny', 'implicit-deny'] };
const DAMAGED: CaseCondition = { layer: 'scp', is: ['explicit-deny', 'implicit-deny'] };

const allowed = (...when: CaseCondition[]): CaseRow => ({ when, verdict: 'allowed', deniedBy: [] });
const row = (
  verdict: CaseRow['verdict'],
  deniedBy: CaseRow['deniedBy'],
  ...when: CaseCondition[]
): CaseRow => ({
  when,
  verdict,
  deniedBy,
});

const TABLE: readonly CaseRow[] = [
  allowed(HOME),
  row('implicit-deny', ['vpc-endpoint'], HOME, ENDPOINT),
  row('explicit-deny', ['scp'], AWAY),
];

function open(rows: readonly CaseRow[], exceeded?: { combinations: number; bound: number }): Verdict {
  return {
    verdict: 'undetermined',
    deniedBy: [],
    layers: [],
    gaps: [],
    cases: { rows, exceeded },
    nearMisses: [],
    companions: [],
  };
}

describe('an open verdict', () => {
  test.each<[string, Reason, readonly CaseRow[], readonly number[], readonly string[] | undefined]>([
    ['a denial without a reason leaves every denial', { kind: 'unstated' }, TABLE, [1, 2], undefined],
    ['the layer that AWS named', { kind: 'explicit', layer: 'scp' }, TABLE, [2], ['scp']],
    ['a missing Allow: no Deny applied', { kind: 'implicit' }, TABLE, [1], ['vpc-endpoint']],
    [
      'a Deny of nobody knows which policy: a layer that is not known may have it',
      { kind: 'explicit' },
      TABLE,
      [1, 2],
      undefined,
    ],
    [
      'words that stand for both kinds strike out neither',
      { kind: 'explicit', layer: 'vpc-endpoint', kindCertain: false },
      TABLE,
      [1],
      ['vpc-endpoint'],
    ],
    [
      'a Deny in a layer of which a part cannot be read',
      { kind: 'explicit', layer: 'scp' },
      [...TABLE, row('implicit-deny', ['scp'], HOME, DAMAGED)],
      [2, 3],
      undefined,
    ],
  ])('%s', (_name, reason, table, left, deniedBy) => {
    const agreement = agreementOf(open(table), reason);
    expect(agreement).toMatchObject({ kind: 'narrows', rows: left.map((i) => table[i]) });
    expect(agreement.kind === 'narrows' && agreement.conclusion?.deniedBy).toEqual(deniedBy);
  });

  test('what was struck out says what the unknown was not', () => {
    const agreement = agreementOf(open(TABLE), { kind: 'explicit', layer: 'scp' });
    expect(agreement).toMatchObject({ conclusion: { follows: [{ left: AWAY, struck: HOME }] } });
  });

  test('a table that was not worked out to its end settles nothing', () => {
    const agreement = agreementOf(open(TABLE, { combinations: 90_000, bound: 20_000 }), {
      kind: 'explicit',
      layer: 'vpc-endpoint',
    });
    // What ends early names some of the layers that deny, perhaps not all.
    expect(agreement).toEqual({ kind: 'narrows', layer: 'vpc-endpoint', rows: [TABLE[1], TABLE[2]] });
  });
});
