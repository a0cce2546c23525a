/**
 * What whole accounts and organizations are asked, as data: the calls that each begins with, and the calls that an
 * output leads to. A list of queues leads to the policy of each queue, a list of regions to the lists of each region.
 * How a call is made stands in `calls.ts`; this file decides only which ones there are.
 *
 * Policies of versions and aliases of functions, of layers, streams and indexes, and ACLs of objects are not among
 * them: they are many and rarely there. Collection for a denial asks for the one that matters.
 */
import { fillTemplate } from '../catalog/resource-policy-services.ts';
import type { AwsCommand } from '../environment/aws-command.ts';
import { outputPath } from '../environment/aws-command.ts';
import { type Call, callOf, fixedWords } from './calls.ts';

/** A call, with values such as `{account}`, `{Name}` (a member of the item) or `{}` (the item itself). */
interface Step {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** What the items of an output lead to. */
interface Lead {
  /** The member with the list. */
  readonly list: string;
  /** Only for items whose value begins so: an OU has a parent, a root has none. */
  readonly only?: { readonly member: string; readonly start: string };
  readonly steps: readonly Step[];
  /** The items are there whether this list has them or not: a policy that is detached still exists. */
  readonly isOfReferences?: true;
}

function step(command: string, options: Readonly<Record<string, string>> = {}): Step {
  return { command, options };
}

const POLICY_TYPES = ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'] as const;

/** What one account is asked once. */
const ACCOUNT: readonly Step[] = [
  step('organizations describe-organization'),
  step('iam get-account-authorization-details'),
  step('s3control get-public-access-block', { 'account-id': '{account}' }),
  step('s3api list-buckets'),
  step('iam list-open-id-connect-providers'),
  step('iam list-saml-providers'),
];

/** What says which regions an account has enabled; asked in one region. */
const REGIONS: readonly Step[] = [step('ec2 describe-regions')];

/** What one account is asked in every region. */
const REGION: readonly Step[] = [
  step('kms list-keys'),
  step('kms list-aliases'),
  step('ec2 describe-vpc-endpoints'),
  step('sqs list-queues'),
  step('sns list-topics'),
  step('secretsmanager list-secrets'),
  step('lambda list-functions'),
  step('ecr describe-repositories'),
  step('dynamodb list-tables'),
  step('s3control list-access-points', { 'account-id': '{account}' }),
  step('efs describe-file-systems'),
  step('events list-event-buses'),
  step('apigateway get-rest-apis'),
  step('cloudtrail list-channels'),
  step('cloudtrail list-event-data-stores'),
];

/** The way from one account up to the root, with the policies at each level. */
const WAY_UP: readonly Step[] = [
  step('organizations list-roots'),
  ...levelSteps('{account}'),
  step('organizations list-parents', { 'child-id': '{account}' }),
];

/** The whole organization: its tree, its policies once each, and where each is attached. */
const ORGANIZATION: readonly Step[] = [
  step('organizations list-roots'),
  step('organizations list-accounts'),
  ...POLICY_TYPES.map((filter) => step('organizations list-policies', { filter })),
  step('organizations describe-resource-policy'),
  step('organizations list-delegated-administrators'),
];

/** What the account that knows the organization is asked in every region: Identity Center is in one of them. */
const ORGANIZATION_REGION: readonly Step[] = [step('sso-admin list-instances')];

function levelSteps(target: string): readonly Step[] {
  return POLICY_TYPES.map((filter) =>
    step('organizations list-policies-for-target', { 'target-id': target, filter }),
  );
}

const CHILDREN: readonly Step[] = [
  step('organizations list-organizational-units-for-parent', { 'parent-id': '{Id}' }),
  step('organizations list-accounts-for-parent', { 'parent-id': '{Id}' }),
];

const DESCRIBED_POLICY = step('organizations describe-policy', { 'policy-id': '{Id}' });

const PERMISSION_SET = { 'instance-arn': '{instance-arn}', 'permission-set-arn': '{}' };

/** By command. Where the whole organization is collected, `WHOLE_ORGANIZATION` is added. */
const LEADS: ReadonlyMap<string, readonly Lead[]> = new Map<string, readonly Lead[]>([
  [
    'organizations list-policies-for-target',
    [{ list: 'Policies', steps: [DESCRIBED_POLICY], isOfReferences: true }],
  ],
  [
    'organizations list-parents',
    [
      { list: 'Parents', steps: levelSteps('{Id}'), isOfReferences: true },
      {
        list: 'Parents',
        isOfReferences: true,
        only: { member: 'Id', start: 'ou-' },
        steps: [step('organizations list-parents', { 'child-id': '{Id}' })],
      },
    ],
  ],
  [
    'organizations list-policies',
    [
      {
        list: 'Policies',
        steps: [DESCRIBED_POLICY, step('organizations list-targets-for-policy', { 'policy-id': '{Id}' })],
      },
    ],
  ],
  ['organizations list-organizational-units-for-parent', [{ list: 'OrganizationalUnits', steps: CHILDREN }]],
  [
    'iam list-open-id-connect-providers',
    [
      {
        list: 'OpenIDConnectProviderList',
        steps: [step('iam get-open-id-connect-provider', { 'open-id-connect-provider-arn': '{Arn}' })],
      },
    ],
  ],
  [
    'iam list-saml-providers',
    [
      {
        list: 'SAMLProviderList',
        steps: [step('iam get-saml-provider', { 'saml-provider-arn': '{Arn}' })],
      },
    ],
  ],
  [
    's3api list-buckets',
    [
      {
        list: 'Buckets',
        steps: [
          step('s3api get-bucket-policy', { bucket: '{Name}' }),
          step('s3api get-public-access-block', { bucket: '{Name}' }),
          step('s3api get-bucket-ownership-controls', { bucket: '{Name}' }),
          step('s3api get-bucket-acl', { bucket: '{Name}' }),
          step('s3api get-bucket-encryption', { bucket: '{Name}' }),
        ],
      },
    ],
  ],
  [
    's3control list-access-points',
    [
      {
        list: 'AccessPointList',
        steps: [step('s3control get-access-point-policy', { 'account-id': '{account}', name: '{Name}' })],
      },
    ],
  ],
  [
    'kms list-keys',
    [
      {
        list: 'Keys',
        steps: [
          step('kms describe-key', { 'key-id': '{KeyId}' }),
          step('kms get-key-policy', { 'key-id': '{KeyId}' }),
          step('kms list-grants', { 'key-id': '{KeyId}' }),
        ],
      },
    ],
  ],
  each('sqs list-queues', 'QueueUrls', 'sqs get-queue-attributes', 'queue-url', '{}'),
  each('sns list-topics', 'Topics', 'sns get-topic-attributes', 'topic-arn', '{TopicArn}'),
  [
    'secretsmanager list-secrets',
    [
      {
        list: 'SecretList',
        steps: [
          step('secretsmanager get-resource-policy', { 'secret-id': '{ARN}' }),
          step('secretsmanager describe-secret', { 'secret-id': '{ARN}' }),
        ],
      },
    ],
  ],
  each('lambda list-functions', 'Functions', 'lambda get-policy', 'function-name', '{FunctionName}'),
  each(
    'ecr describe-repositories',
    'repositories',
    'ecr get-repository-policy',
    'repository-name',
    '{repositoryName}',
  ),
  each(
    'dynamodb list-tables',
    'TableNames',
    'dynamodb get-resource-policy',
    'resource-arn',
    'arn:{partition}:dynamodb:{region}:{account}:table/{}',
  ),
  each(
    'efs describe-file-systems',
    'FileSystems',
    'efs describe-file-system-policy',
    'file-system-id',
    '{FileSystemId}',
  ),
  each('events list-event-buses', 'EventBuses', 'events describe-event-bus', 'name', '{Name}'),
  each('apigateway get-rest-apis', 'items', 'apigateway get-rest-api', 'rest-api-id', '{id}'),
  each(
    'cloudtrail list-channels',
    'Channels',
    'cloudtrail get-resource-policy',
    'resource-arn',
    '{ChannelArn}',
  ),
  each(
    'cloudtrail list-event-data-stores',
    'EventDataStores',
    'cloudtrail get-resource-policy',
    'resource-arn',
    '{EventDataStoreArn}',
  ),
  each(
    'sso-admin list-instances',
    'Instances',
    'sso-admin list-permission-sets',
    'instance-arn',
    '{InstanceArn}',
  ),
  [
    'sso-admin list-permission-sets',
    [
      {
        list: 'PermissionSets',
        steps: [
          step('sso-admin describe-permission-set', PERMISSION_SET),
          step('sso-admin get-inline-policy-for-permission-set', PERMISSION_SET),
          step('sso-admin list-managed-policies-in-permission-set', PERMISSION_SET),
          step('sso-admin list-customer-managed-policy-references-in-permission-set', PERMISSION_SET),
          step('sso-admin get-permissions-boundary-for-permission-set', PERMISSION_SET),
          step('sso-admin list-accounts-for-provisioned-permission-set', PERMISSION_SET),
        ],
      },
    ],
  ],
  [
    'sso-admin list-accounts-for-provisioned-permission-set',
    [
      {
        list: 'AccountIds',
        steps: [
          step('sso-admin list-account-assignments', {
            'instance-arn': '{instance-arn}',
            'account-id': '{}',
            'permission-set-arn': '{permission-set-arn}',
          }),
        ],
      },
    ],
  ],
]);

/** Leads that count only where the whole organization is collected. */
const WHOLE_ORGANIZATION: ReadonlyMap<string, readonly Lead[]> = new Map([
  ['organizations list-roots', [{ list: 'Roots', steps: CHILDREN }]],
]);

function each(
  command: string,
  list: string,
  read: string,
  option: string,
  value: string,
): [string, readonly Lead[]] {
  return [command, [{ list, steps: [step(read, { [option]: value })] }]];
}

/** Whose calls they are. */
export interface Place {
  readonly account: string;
  readonly partition: string;
  /** `global` for what an account is asked once. */
  readonly region: string;
}

/** One call of an inventory. */
export interface PlannedCall {
  readonly call: Call;
  readonly command: AwsCommand;
}

const BEGINNINGS = {
  account: ACCOUNT,
  regions: REGIONS,
  region: REGION,
  organization: ORGANIZATION,
  'organization-region': ORGANIZATION_REGION,
} as const;

/** The calls that part of an inventory begins with. */
export function beginning(part: keyof typeof BEGINNINGS, place: Place): readonly PlannedCall[] {
  return BEGINNINGS[part].map((one) => planned(one, place, new Map()));
}

/** The calls about the way from an account up to the root; `shared` is the account to ask. */
export function wayUp(place: Place, shared: string): readonly PlannedCall[] {
  return WAY_UP.map((one) => {
    const { call, command } = planned(one, place, new Map());
    return { call, command: { ...command, account: shared } };
  });
}

/** Every command that an inventory can lead to, in order, by the CLI's names. */
export function inventoryCommands(): readonly string[] {
  const steps = [
    ...Object.values(BEGINNINGS).flat(),
    ...WAY_UP,
    ...[...LEADS.values(), ...WHOLE_ORGANIZATION.values()].flat().flatMap((lead) => lead.steps),
  ];
  return [...new Set(steps.map(({ command }) => command))];
}

/** Whether anything follows from what a command prints. */
export function leadsOn({ service, command }: AwsCommand): boolean {
  const name = `${service} ${command}`;
  return LEADS.has(name) || WHOLE_ORGANIZATION.has(name);
}

/** The calls that an output leads to. `output`: as printed, of any form; what does not have the form leads nowhere. */
export function callsAfter(
  command: AwsCommand,
  output: unknown,
  place: Place,
  isWholeOrganization: boolean,
): readonly PlannedCall[] {
  const name = `${command.service} ${command.command}`;
  const further = isWholeOrganization ? WHOLE_ORGANIZATION.get(name) : undefined;
  return callsOf([...(LEADS.get(name) ?? []), ...(further ?? [])], command, output, place);
}

/** The calls about things that exist only as long as the output lists them. */
export function callsAboutListed(command: AwsCommand, output: unknown, place: Place): readonly PlannedCall[] {
  const name = `${command.service} ${command.command}`;
  const leads = [...(LEADS.get(name) ?? []), ...(WHOLE_ORGANIZATION.get(name) ?? [])];
  return callsOf(
    leads.filter(({ isOfReferences }) => !isOfReferences),
    command,
    output,
    place,
  );
}

function callsOf(
  leads: readonly Lead[],
  command: AwsCommand,
  output: unknown,
  place: Place,
): readonly PlannedCall[] {
  const calls = new Map<string, PlannedCall>();
  for (const { list, only, steps } of leads) {
    for (const item of itemsOf(output, list)) {
      const values = valuesOf(item, command);
      if (only && !values.get(only.member)?.startsWith(only.start)) continue;
      for (const one of steps) {
        if (!isFilled(one, values, place)) continue;
        const made = planned(one, place, values);
        calls.set(outputPath(made.command), made);
      }
    }
  }
  return [...calls.values()];
}

function itemsOf(output: unknown, list: string): readonly unknown[] {
  if (typeof output !== 'object' || output === null || !Object.hasOwn(output, list)) return [];
  const items = (output as Readonly<Record<string, unknown>>)[list];
  return Array.isArray(items) ? items : [];
}

/** The texts that options may take from an item and from the command that printed it. */
function valuesOf(item: unknown, command: AwsCommand): ReadonlyMap<string, string> {
  const values = new Map<string, string>(command.options);
  if (typeof item === 'string') values.set('', item);
  else if (typeof item === 'object' && item !== null) {
    for (const [name, value] of Object.entries(item)) if (typeof value === 'string') values.set(name, value);
  }
  return values;
}

function isFilled(one: Step, values: ReadonlyMap<string, string>, place: Place): boolean {
  return Object.values(one.options).every((template) => filled(template, values, place) !== undefined);
}

function planned(one: Step, place: Place, values: ReadonlyMap<string, string>): PlannedCall {
  const [service = '', command = ''] = one.command.split(' ');
  const asked: AwsCommand = {
    account: place.account,
    region: place.region,
    service,
    command,
    options: Object.entries(one.options).map(([option, template]) => [
      option,
      filled(template, values, place) ?? '',
    ]),
    fixed: fixedWords(service, command),
  };
  const call = callOf(asked);
  if (!call) throw new Error(`no client for ${one.command}`);
  return { call, command: asked };
}

function filled(template: string, values: ReadonlyMap<string, string>, place: Place): string | undefined {
  return fillTemplate(template, (name) => values.get(name) ?? placeValue(name, place));
}

function placeValue(name: string, place: Place): string | undefined {
  return name === 'account' || name === 'partition' || name === 'region' ? place[name] : undefined;
}
