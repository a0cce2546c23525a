import { describe, expect, test } from 'vitest';
import { outputPath } from '../environment/aws-command.ts';
import { LIST_READERS } from '../environment/outputs/lists.ts';
import { SNAPSHOT_COMMANDS } from '../environment/snapshot.ts';
import { callOf } from './calls.ts';
import { collectorPolicy } from './collector-policy.ts';
import { beginning, callsAboutListed, callsAfter, inventoryCommands } from './inventory.ts';

const PLACE = { account: '111122223333', region: 'eu-west-1', partition: 'aws' };

function asked(service: string, command: string, ...options: (readonly [string, string])[]) {
  return { account: PLACE.account, region: PLACE.region, service, command, options };
}

function pathsAfter(command: ReturnType<typeof asked>, output: unknown, isWhole = false): readonly string[] {
  return callsAfter(command, output, PLACE, isWhole).map((one) => outputPath(one.command));
}

describe('the inventory', () => {
  test('every command is one that a snapshot holds, and the policy allows', () => {
    const known = new Set(SNAPSHOT_COMMANDS.map(({ service, command }) => `${service} ${command}`));
    const { Statement } = collectorPolicy(undefined) as { Statement: { Action: string | string[] }[] };
    const allowed = new Set(Statement.flatMap(({ Action }) => Action));
    expect(inventoryCommands().length).toBeGreaterThan(50);
    for (const name of inventoryCommands()) {
      const [service = '', command = ''] = name.split(' ');
      expect(known).toContain(name);
      expect(allowed).toContain(callOf(asked(service, command))?.permission);
    }
  });

  test('every list that a snapshot can hold is asked for', () => {
    for (const { service, command } of LIST_READERS)
      expect(inventoryCommands()).toContain(`${service} ${command}`);
  });

  test('a list is filed without what is nobody’s business, and its command line says so', () => {
    const call = beginning('region', PLACE).find(({ command }) => command.service === 'lambda')!;
    expect(call.command.fixed).toBe(
      "--query '{Functions: Functions[].{FunctionName: FunctionName, FunctionArn: FunctionArn}}'",
    );
  });
});

describe('what an output leads to', () => {
  test.each([
    [
      'names',
      asked('sqs', 'list-queues'),
      { QueueUrls: ['https://q/1/a'] },
      ['sqs/get-queue-attributes/https%3A%2F%2Fq%2F1%2Fa'],
    ],
    [
      'an ARN that is put together',
      asked('dynamodb', 'list-tables'),
      { TableNames: ['t'] },
      ['dynamodb/get-resource-policy/arn%3Aaws%3Adynamodb%3Aeu-west-1%3A111122223333%3Atable%2Ft'],
    ],
    [
      'several calls for each',
      asked('kms', 'list-keys'),
      { Keys: [{ KeyId: 'k' }] },
      ['kms/describe-key/k', 'kms/get-key-policy/k', 'kms/list-grants/k'],
    ],
    [
      'options of the list itself',
      asked('sso-admin', 'list-permission-sets', ['instance-arn', 'i']),
      { PermissionSets: ['s'] },
      [
        'sso-admin/describe-permission-set/i/s',
        'sso-admin/get-inline-policy-for-permission-set/i/s',
        'sso-admin/list-managed-policies-in-permission-set/i/s',
        'sso-admin/list-customer-managed-policy-references-in-permission-set/i/s',
        'sso-admin/get-permissions-boundary-for-permission-set/i/s',
        'sso-admin/list-accounts-for-provisioned-permission-set/i/s',
      ],
    ],
    ['nothing that has no name', asked('sns', 'list-topics'), { Topics: [{}, null, 7] }, []],
    ['nothing where there is no list', asked('sns', 'list-topics'), 'text', []],
    ['nothing out of the prototype', asked('sns', 'list-topics'), Object.create({ Topics: ['x'] }), []],
  ])('%s', (_, command, output, paths) => {
    expect(pathsAfter(command, output)).toEqual(paths.map((path) => `111122223333/eu-west-1/${path}.json`));
  });

  test('the way up ends at the root', () => {
    const above = (Id: string): readonly string[] =>
      pathsAfter(asked('organizations', 'list-parents', ['child-id', 'c']), { Parents: [{ Id }] });
    expect(above('ou-1')).toHaveLength(3);
    expect(above('r-1')).toHaveLength(2);
  });

  test('roots lead to their children only where the whole organization is collected', () => {
    const roots = [asked('organizations', 'list-roots'), { Roots: [{ Id: 'r-1' }] }] as const;
    expect(pathsAfter(...roots)).toEqual([]);
    expect(pathsAfter(...roots, true)).toHaveLength(2);
  });

  test('a policy that a level no longer has is not gone', () => {
    const output = { Policies: [{ Id: 'p-1' }] };
    const level = asked('organizations', 'list-policies-for-target', ['target-id', 't'], ['filter', 'f']);
    expect(callsAboutListed(level, output, PLACE)).toEqual([]);
    expect(
      callsAboutListed(asked('organizations', 'list-policies', ['filter', 'f']), output, PLACE),
    ).toHaveLength(2);
  });
});
