import { expect, test } from 'vitest';
import { renderAccount, renderProgress } from './sweep-text.ts';

const CALLS = { answered: 0, none: 0, refused: 0, failed: 0, unsupported: 0, gone: 0, kept: 0, left: 0 };

function progress(
  states: readonly ('collected' | 'begun' | 'waiting' | 'closed')[],
  calls: Partial<typeof CALLS>,
) {
  return {
    accounts: states.map((state, index) => ({ id: `11112222333${index}`, state })),
    organization: undefined,
    calls: { ...CALLS, ...calls },
    busy: new Map([
      ['sqs', 2],
      ['iam', 1],
    ]),
  };
}

test.each([
  ['at the start', progress(['begun'], { left: 9 }), 1_000, '0/1 accounts · 0 calls, 9 to go · iam sqs'],
  [
    'with refusals and what was known before',
    progress(['collected', 'closed', 'begun', 'waiting'], {
      answered: 40,
      none: 2,
      refused: 3,
      kept: 7,
      left: 5,
    }),
    60_000,
    '2/4 accounts · 45 calls, 5 to go · 7 known · 3 refused · about 1 min left · iam sqs',
  ],
  [
    'one account, by its calls',
    progress(['begun'], { answered: 30, left: 10 }),
    30_000,
    '0/1 accounts · 30 calls, 10 to go · less than a minute left · iam sqs',
  ],
  [
    'no estimate out of nothing',
    progress(['begun', 'waiting'], {}),
    60_000,
    '0/2 accounts · 0 calls, 0 to go · iam sqs',
  ],
])('progress %s', (_, given, elapsed, line) => {
  expect(renderProgress(given, elapsed, 200)).toBe(line);
});

test('the line fits, so that it can be drawn again', () => {
  expect(renderProgress(progress(['begun'], { left: 9 }), 0, 30)).toHaveLength(29);
});

test('what AWS says of an account that is closed drives no terminal', () => {
  const account = {
    id: '111122223333',
    state: 'closed',
    code: 'AccessDenied',
    message: 'no\u001b[2J',
  } as const;
  expect(renderAccount(account)).not.toContain('\u001b');
});
