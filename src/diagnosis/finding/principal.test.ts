import { expect, test } from 'vitest';
import { principalDifference } from './principal.ts';

const role = (rest: string, account = '111122223333'): string => `arn:aws:iam::${account}:role/${rest}`;
const session = (rest: string): string => `arn:aws:sts::111122223333:assumed-role/${rest}`;
const SSO = 'aws-reserved/sso.amazonaws.com';

test.each([
  [role('jobs/etl'), role('jobs/etl'), undefined],
  [role('jobs/etl'), role('etl'), 'path'],
  [role('etl'), role('etl', '444455556666'), 'account'],
  [role('etl'), role('etl', '*'), undefined],
  [role('etl'), role('ETL'), 'letter-case'],
  [role('deploy-prod'), role('deploy-prd'), 'characters'],
  [role('deploy-prod'), role('backup'), undefined],
  [role('etl'), 'arn:aws-cn:iam::111122223333:role/etl', 'partition'],
  [role('etl'), 'arn:aws:iam::444455556666:root', undefined],
  ['arn:aws:iam::111122223333:root', 'arn:aws:iam::444455556666:root', undefined],
  [role('etl'), 'arn:aws:iam::111122223333:user/etl', undefined],
  [session('etl/run-1'), session('etl/run-2'), 'session-name'],
  [session('etl/run-1'), session('load/run-1'), undefined],
  [
    role(`${SSO}/eu-west-1/AWSReservedSSO_Reader_0123456789abcdef`),
    role('AWSReservedSSO_Reader_0123456789abcdef'),
    'path',
  ],
  [
    role(`${SSO}/AWSReservedSSO_Reader_0123456789abcdef`),
    role(`${SSO}/AWSReservedSSO_Reader_fedcba9876543210`),
    'permission-set-id',
  ],
  [
    role(`${SSO}/AWSReservedSSO_Reader_0123456789abcdef`),
    role(`${SSO}/AWSReservedSSO_Writer_0123456789abcdef`),
    undefined,
  ],
  [role(`${SSO}/AWSReservedSSO_Admin_0123456789abcdef`), role('AWSReservedSSO_Admin_*', '*'), 'path'],
  [role(`${SSO}/AWSReservedSSO_Admin_0123456789abcdef`), role('AWSReservedSSO_admin_*', '*'), undefined],
  [role('jobs/etl-1'), role('jobs/ETL-*'), 'letter-case'],
  [role('jobs/etl-1'), role('jobs/etl-*'), undefined],
  [session('etl/run-1'), session('load/*'), undefined],
  [role('etl'), 'no arn', undefined],
])('%s is not %s', (seen, wanted, expected) => {
  expect(principalDifference(seen, wanted)).toBe(expected);
});
