/**
 * The AWS CLI commands that make a change, and those that take it back. They are printed, never run.
 * @see https://docs.aws.amazon.com/cli/latest/reference/
 */
import { shellWord } from '../environment/aws-command.ts';
import type { Environment } from '../environment/environment.ts';
import { parseArn } from '../policy/arn.ts';
import { visible } from '../policy/quote.ts';
import type { Change, PolicyPlace } from './fix.ts';

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
      return undefined;
    case 'edit': {
      const { place, before, after } = change;
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
      return putResourcePolicy(place.resource, document);
    case 'session-policy':
      return undefined;
  }
}

/** The services whose policies are put as one document. */
function putResourcePolicy(resource: string, document: string): string | undefined {
  const arn = parseArn(resource);
  if (!arn) return undefined;
  const { service, region, resource: name } = arn;
  const last = name.slice(name.lastIndexOf('/') + 1);
  const inRegion: readonly Option[] = region === '' ? [] : [['region', region]];
  switch (service) {
    case 's3':
      return `${line('s3api', 'put-bucket-policy', ['bucket', name.split('/')[0]!])} --policy ${document}`;
    case 'kms':
      return `${line('kms', 'put-key-policy', ['key-id', last], ['policy-name', 'default'], ...inRegion)} --policy ${document}`;
    case 'sns': {
      const options: readonly Option[] = [['topic-arn', resource], ['attribute-name', 'Policy'], ...inRegion];
      return `${line('sns', 'set-topic-attributes', ...options)} --attribute-value ${document}`;
    }
    case 'secretsmanager':
      return `${line('secretsmanager', 'put-resource-policy', ['secret-id', resource], ...inRegion)} --resource-policy ${document}`;
    case 'dynamodb':
      return `${line('dynamodb', 'put-resource-policy', ['resource-arn', resource], ...inRegion)} --policy ${document}`;
    case 'ecr':
      return `${line('ecr', 'set-repository-policy', ['repository-name', name.replace(/^repository\//, '')], ...inRegion)} --policy-text ${document}`;
    default:
      return undefined;
  }
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
