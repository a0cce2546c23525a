/**
 * The AWS CLI commands that make a change, and those that take it back. They are printed, never run.
 * @see https://docs.aws.amazon.com/cli/latest/reference/
 */
import type { BlockPublicAccess } from '../engine/policy-set.ts';
import { shellWord } from '../environment/aws-command.ts';
import type { Environment } from '../environment/environment.ts';
import { parseArn } from '../policy/arn.ts';
import { visible } from '../policy/quote.ts';
import type { JsonValue } from './document-edit.ts';
import type { Change, PolicyEdit, PolicyPlace, SessionChange, SettingChange } from './fix.ts';

export interface ChangeCommands {
  /** The account to run them in; undefined where nobody says. */
  readonly account: string | undefined;
  readonly apply: readonly string[];
  readonly undo: readonly string[];
}

/** Undefined for what no command of the CLI does: another request, or a policy whose service has no such call. */
export function commandsOf(change: Change, environment: Environment): ChangeCommands | undefined {
  switch (change.kind) {
    case 'request':
    case 'retry':
      return undefined;
    case 'setting': {
      const { account, before, after } = change;
      return { account, apply: [putSettings(change, after)], undo: [putSettings(change, before)] };
    }
    case 'session':
      return { account: parseArn(change.role)?.account, apply: [assumeAgain(change)], undo: [] };
    case 'edit': {
      const { place, before, after } = change;
      const permission = functionCommands(change);
      if (permission) return { account: place.account, ...permission };
      const apply = putCommand(place, after.text);
      if (apply === undefined) return undefined;
      return { account: place.account, apply: [apply], undo: undoCommands(place, before.text, environment) };
    }
    case 'new-policy': {
      const { place, document } = change;
      if (place.kind !== 'inline-policy') return undefined;
      const apply = putCommand(place, document.text.trimEnd());
      const { entity, entityName, name = '' } = place;
      const undo = line(
        'iam',
        `delete-${entity}-policy`,
        [`${entity}-name`, entityName],
        ['policy-name', name],
      );
      return apply === undefined ? undefined : { account: place.account, apply: [apply], undo: [undo] };
    }
  }
}

/** @see https://docs.aws.amazon.com/cli/latest/reference/s3api/put-public-access-block.html */
function putSettings({ level, subject }: SettingChange, settings: BlockPublicAccess): string {
  const written = (
    ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'] as const
  )
    .map((name) => `${name}=${settings[name]}`)
    .join(',');
  const words =
    level === 'bucket'
      ? line('s3api', 'put-public-access-block', ['bucket', subject])
      : line('s3control', 'put-public-access-block', ['account-id', subject]);
  return `${words} --public-access-block-configuration ${written}`;
}

/** @see https://docs.aws.amazon.com/cli/latest/reference/sts/assume-role.html */
function assumeAgain({ call, role, sessionName, document }: SessionChange): string {
  const policy = `--policy ${documentWord(document.text.trimEnd())}`;
  const named: readonly Option[] = [
    ['role-arn', role],
    ['role-session-name', sessionName],
  ];
  switch (call) {
    case 'AssumeRole':
      return `${line('sts', 'assume-role', ...named)} ${policy}`;
    case 'AssumeRoleWithWebIdentity':
      return `${line('sts', 'assume-role-with-web-identity', ...named)} --web-identity-token "$TOKEN" ${policy}`;
    case 'AssumeRoleWithSAML':
      return `${line('sts', 'assume-role-with-saml', ['role-arn', role])} --principal-arn "$PROVIDER" --saml-assertion "$ASSERTION" ${policy}`;
  }
}

function undoCommands(place: PolicyPlace, before: string, environment: Environment): readonly string[] {
  if (place.kind === 'managed-policy') {
    const version = environment.managedPolicies.get(place.arn)?.defaultVersion?.value;
    if (version !== undefined) {
      return [line('iam', 'set-default-policy-version', ['policy-arn', place.arn], ['version-id', version])];
    }
  }
  const put = putCommand(place, before);
  return put === undefined ? [] : [put];
}

function putCommand(place: PolicyPlace, text: string): string | undefined {
  const document = documentWord(text);
  switch (place.kind) {
    case 'managed-policy': {
      const words = line('iam', 'create-policy-version', ['policy-arn', place.arn]);
      return `${words} --set-as-default --policy-document ${document}`;
    }
    case 'inline-policy': {
      const { entity, entityName, name = '' } = place;
      const words = line(
        'iam',
        `put-${entity}-policy`,
        [`${entity}-name`, entityName],
        ['policy-name', name],
      );
      return `${words} --policy-document ${document}`;
    }
    case 'trust-policy':
      return `${line('iam', 'update-assume-role-policy', ['role-name', place.role])} --policy-document ${document}`;
    case 'organization-policy':
      return `${line('organizations', 'update-policy', ['policy-id', place.id])} --content ${document}`;
    case 'vpc-endpoint-policy': {
      const words = line('ec2', 'modify-vpc-endpoint', ['vpc-endpoint-id', place.endpoint]);
      return `${words} --policy-document ${document}`;
    }
    case 'resource-policy':
      return putResourcePolicy(place.resource, document, text);
    case 'session-policy':
      return undefined;
  }
}

/** The services whose policies are put as one document. */
function putResourcePolicy(resource: string, document: string, text: string): string | undefined {
  const arn = parseArn(resource);
  if (!arn) return undefined;
  const { partition, service, region, account, resource: name } = arn;
  const last = name.slice(name.lastIndexOf('/') + 1);
  const put = (cli: string, command: string, options: readonly Option[], word: string): string =>
    `${line(cli, command, ...options, ...(region === '' ? [] : [['region', region] as const]))} --${word} ${document}`;
  const byArn: readonly Option[] = [['resource-arn', resource]];
  switch (service) {
    case 's3':
      if (name.startsWith('accesspoint/'))
        return put(
          's3control',
          'put-access-point-policy',
          [
            ['account-id', account],
            ['name', last],
          ],
          'policy',
        );
      return put('s3api', 'put-bucket-policy', [['bucket', name.split('/')[0]!]], 'policy');
    case 'kms':
      return put(
        'kms',
        'put-key-policy',
        [
          ['key-id', last],
          ['policy-name', 'default'],
        ],
        'policy',
      );
    case 'sns': {
      const options: readonly Option[] = [
        ['topic-arn', resource],
        ['attribute-name', 'Policy'],
      ];
      return put('sns', 'set-topic-attributes', options, 'attribute-value');
    }
    case 'sqs': {
      const domain = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
      const url = `https://sqs.${region}.${domain}/${account}/${name}`;
      // The attributes are a JSON object of texts, and the policy is one of them.
      const attributes = documentWord(JSON.stringify({ Policy: text }));
      return `${line('sqs', 'set-queue-attributes', ['queue-url', url], ['region', region])} --attributes ${attributes}`;
    }
    case 'secretsmanager':
      return put('secretsmanager', 'put-resource-policy', [['secret-id', resource]], 'resource-policy');
    case 'ecr':
      return put(
        'ecr',
        'set-repository-policy',
        [['repository-name', name.replace(/^repository\//, '')]],
        'policy-text',
      );
    case 'elasticfilesystem':
      return put('efs', 'put-file-system-policy', [['file-system-id', last]], 'policy');
    case 'events':
      return put('events', 'put-permission', [['event-bus-name', last]], 'policy');
    case 'backup':
      return put(
        'backup',
        'put-backup-vault-access-policy',
        [['backup-vault-name', name.split(':').at(-1)!]],
        'policy',
      );
    case 'es':
      return put('opensearch', 'update-domain-config', [['domain-name', last]], 'access-policies');
    case 'acm-pca':
      return put('acm-pca', 'put-policy', byArn, 'policy');
    case 'dynamodb':
    case 'kinesis':
    case 'codebuild':
      return put(service, 'put-resource-policy', byArn, 'policy');
    default:
      return undefined;
  }
}

/**
 * Lambda takes statements one by one, and makes the document itself: only a new statement for one principal, in the
 * form of its parameters, can be put.
 * @see https://docs.aws.amazon.com/cli/latest/reference/lambda/add-permission.html
 */
function functionCommands({ place, edits }: PolicyEdit): Pick<ChangeCommands, 'apply' | 'undo'> | undefined {
  const arn = place.kind === 'resource-policy' ? parseArn(place.resource) : undefined;
  const [edit] = edits;
  if (arn?.service !== 'lambda' || !arn.resource.startsWith('function:') || edits.length !== 1)
    return undefined;
  const statement = edit?.kind === 'new-statement' ? permissionOf(edit.value) : undefined;
  const [, name = '', qualifier] = arn.resource.split(':');
  if (!statement) return undefined;
  const { action, principal, conditions } = statement;
  const id = `${action.slice(action.indexOf(':') + 1)}-${principal.replaceAll(/[^\w-]+/g, '-')}`.slice(
    0,
    100,
  );
  const common: readonly Option[] = [
    ['function-name', name],
    ...(qualifier === undefined ? [] : [['qualifier', qualifier] as const]),
    ['statement-id', id],
  ];
  const region: readonly Option[] = [['region', arn.region]];
  return {
    apply: [
      line(
        'lambda',
        'add-permission',
        ...common,
        ['action', action],
        ['principal', principal],
        ...conditions,
        ...region,
      ),
    ],
    undo: [line('lambda', 'remove-permission', ...common, ...region)],
  };
}

/** The conditions that add-permission has parameters for. */
const PERMISSION_CONDITIONS: ReadonlyMap<string, string> = new Map([
  ['ArnLike AWS:SourceArn', 'source-arn'],
  ['ArnLike aws:SourceArn', 'source-arn'],
  ['StringEquals AWS:SourceAccount', 'source-account'],
  ['StringEquals aws:SourceAccount', 'source-account'],
  ['StringEquals aws:PrincipalOrgID', 'principal-org-id'],
]);

function permissionOf(
  value: JsonValue,
):
  | { readonly action: string; readonly principal: string; readonly conditions: readonly Option[] }
  | undefined {
  const { Action, Principal, Condition = {} } = value as Readonly<Record<string, JsonValue>>;
  const [principal, ...others] = typeof Principal === 'object' ? Object.values(Principal) : [Principal];
  if (typeof Action !== 'string' || typeof principal !== 'string' || others.length > 0) return undefined;
  const conditions: Option[] = [];
  for (const [operator, keys] of Object.entries(Condition)) {
    for (const [key, wanted] of Object.entries(keys as object)) {
      const option = PERMISSION_CONDITIONS.get(`${operator} ${key}`);
      if (option === undefined || typeof wanted !== 'string') return undefined;
      conditions.push([option, wanted]);
    }
  }
  return { action: Action, principal, conditions };
}

type Option = readonly [option: string, value: string];

function line(service: string, command: string, ...options: readonly Option[]): string {
  // A value that starts with a hyphen would be taken for an option.
  const words = options.map(([option, value]) =>
    value.startsWith('-') ? `--${option}=${shellWord(value)}` : `--${option} ${shellWord(value)}`,
  );
  return ['aws', service, command, ...words].join(' ');
}

/**
 * A document as one word of a POSIX shell, its lines kept. What cannot be seen stands within strings only, where JSON
 * has escapes for it.
 */
function documentWord(text: string): string {
  const lines = text.split(/\r?\n/).map((one) => one.split('\t').map(visible).join('\t'));
  return `'${lines.join('\n').replaceAll("'", "'\\''")}'`;
}
