import { describe, expect, test } from 'vitest';
import { coverageOf } from '../environment/coverage.ts';
import { filesOf, LOGS, TREE, type Tree } from '../environment/sample-organization.fixture.ts';
import { loadSnapshot } from '../environment/snapshot.ts';
import { renderStatus } from './status-text.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-10T12:00:00Z');

function text(tree: Tree, first = NOW - 20 * DAY, last = NOW - 10 * DAY): string {
  const snapshot = filesOf(tree);
  return renderStatus(coverageOf(loadSnapshot(snapshot)), {
    folder: 'env',
    files: snapshot.files.length,
    written: snapshot.files.length === 0 ? undefined : { first, last },
    now: NOW,
    colour: false,
  });
}

describe('the status of a snapshot', () => {
  test('has its age and its counts, the coverage of each layer, and what was not seen', () => {
    expect(
      text({
        ...TREE,
        'manifest.json': {
          collectedBy: 'arn:aws:iam::999900001111:user/tomas',
          finishedAt: '2026-03-08T12:00:00Z',
          scope: { accounts: [{ id: LOGS, state: 'closed', code: 'AccessDenied' }] },
        },
        [`${LOGS}/eu-west-1/kms/get-key-policy/k.json`]: { refused: 'AccessDeniedException', message: 'no' },
        [`${LOGS}/global/s3api/list-buckets.json`]: { failed: 'SlowDown', message: '' },
        'broken.json': '{',
      }),
    ).toMatchInlineSnapshot(`
      "env: collected 2 days ago, 2026-03-08T12:00:00Z by arn:aws:iam::999900001111:user/tomas
      3 accounts, 29 files, 2 calls without an answer, 1 problem
      organization o-a1b2c3d4e5, management account 999900001111
      of 1 account to collect: 1 closed

      Coverage
        identity-based policies    all of 1 of 3 accounts, some of 0 (3 roles, 1 user, 1 group)
        permissions boundaries     set on 1, with the document of 1
        service control policies   at every level above 2 accounts, 1 account not bound by any
        resource control policies  at every level above 2 accounts, 1 account not bound by any
        resource-based policies    s3api 1
        VPC endpoints              2

      Accounts
        111122223333 shop: all principals; SCPs at 4 levels; RCPs at 4 levels; VPC endpoints eu-west-1 2
        444455556666 logs: no principals; SCPs at 3 levels; RCPs at 3 levels; s3api global 1
        999900001111 management: no principals; SCPs do not bind it; RCPs do not bind it

      Not seen
        failed with SlowDown in 444455556666: s3:ListAllMyBuckets
          what there is was not listed; asking again may tell
        refused with AccessDeniedException in 444455556666: kms:GetKeyPolicy for k
          not known: resource-based policy; allow the collector to call it, and collect again

      Files that cannot be used
        broken.json:1:2: found the end of the text, expected a member name in double quotes, or \`}\`
      "
    `);
  });

  test.each<[string, Tree, number, string]>([
    [
      'without a manifest',
      TREE,
      NOW - 3 * DAY,
      'no manifest says when it was collected; its files were written 3 days ago (2026-02-18 to 2026-03-07)',
    ],
    ['that is empty', {}, NOW, 'env: empty'],
    [
      'of a run that did not end',
      { 'manifest.json': { startedAt: '2026-03-10T11:15:00Z' } },
      NOW,
      'collected 45 minutes ago, 2026-03-10T11:15:00Z\nthe last collection was stopped, or is still at work',
    ],
    [
      'whose files are newer',
      { 'manifest.json': { finishedAt: '2026-03-08T12:00:00Z' } },
      NOW - 3_600_000,
      'its files were written after that, the last 60 minutes ago: they were copied, or changed by hand',
    ],
    [
      'from the future',
      { 'manifest.json': { finishedAt: '2026-04-08T12:00:00Z' } },
      NOW,
      'collected in the future by the clock of this machine, 2026-04-08',
    ],
    [
      'with a date that is none',
      { 'manifest.json': { finishedAt: 'yesterday\u001b[2J' } },
      NOW,
      'collected yesterday\\u001b[2J',
    ],
  ])('%s', (_, tree, last, expected) => {
    expect(text(tree, NOW - 20 * DAY, last)).toContain(expected);
  });
});
