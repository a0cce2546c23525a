import { expect, test } from 'vitest';
import {
  commandLine,
  describePolicy,
  getEntity,
  getManagedPolicyVersion,
  listGrants,
} from './aws-command.ts';

const ACCOUNT = '111122223333';

test.each([
  [getEntity('role', ACCOUNT, 'a+b=c,d.e@f_g'), '--role-name a+b=c,d.e@f_g'],
  [getEntity('role', ACCOUNT, '-x'), '--role-name=-x'],
  [getEntity('user', ACCOUNT, 'a b'), "--user-name 'a b'"],
  [getEntity('user', ACCOUNT, "it's"), "--user-name 'it'\\''s'"],
  [getEntity('user', ACCOUNT, '$(x)`y`'), "--user-name '$(x)`y`'"],
  [getEntity('user', ACCOUNT, "\u001b[31m'\\"), "--user-name $'\\u001b[31m\\'\\\\'"],
  [getEntity('user', ACCOUNT, ''), "--user-name ''"],
])('arguments are words of a shell', (command, expected) => {
  expect(commandLine(command)).toContain(`${expected} --output json`);
});

test.each([
  [
    getManagedPolicyVersion(ACCOUNT, 'arn:aws:iam::aws:policy/X', 'v3'),
    'aws iam get-policy-version --policy-arn arn:aws:iam::aws:policy/X --version-id v3 --output json',
  ],
  [describePolicy(ACCOUNT, 'p-1'), 'aws organizations describe-policy --policy-id p-1 --output json'],
  [listGrants(ACCOUNT, 'eu-west-1', 'k'), 'aws kms list-grants --key-id k --region eu-west-1 --output json'],
])('a command line', (command, expected) => {
  expect(commandLine(command)).toBe(expected);
});
