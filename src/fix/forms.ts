/**
 * A policy change in the languages in which people keep policies: Terraform, CloudFormation, the CDK. The statements
 * that change, ready to be put in place of the old ones; a new policy whole. Found in the sources themselves, a change
 * is a diff instead (`source/`).
 */

import { parseArn } from '../policy/arn.ts';
import type { Policy, Statement } from '../policy/ast.ts';
import { memberOf, readJson, toValue } from '../policy/json.ts';
import { visible } from '../policy/quote.ts';
import { type JsonValue, writeDocument } from './document-edit.ts';
import type { Change, NewPolicy, PolicyEdit, PolicyPlace } from './fix.ts';
import {
  fitsPolicyDocument,
  hclAttributes,
  hclString,
  hclValue,
  indented,
  statementBlock,
} from './source/hcl-text.ts';
import { yamlLines } from './source/yaml-text.ts';

export type Form = 'terraform' | 'cloudformation' | 'cdk';

/** The change as text in each form; undefined for one that changes no policy, or none that is kept as code. */
export function formsOf(change: Change): Readonly<Record<Form, string>> | undefined {
  if (change.kind !== 'edit' && change.kind !== 'new-policy') return undefined;
  if (change.place.kind === 'session-policy') return undefined;
  return {
    terraform: text(change.kind === 'edit' ? terraformEdit(change) : terraformPolicy(change)),
    cloudformation: text(change.kind === 'edit' ? cloudFormationEdit(change) : cloudFormationPolicy(change)),
    cdk: text(change.kind === 'edit' ? cdkEdit(change) : cdkPolicy(change)),
  };
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** The statements that are not what they were. */
function changedStatements({ policies: { before, after } }: PolicyEdit): readonly Statement[] {
  const textOf = ({ source }: Policy, { span }: Statement): string => source.text.slice(span.start, span.end);
  return after.statements.filter((statement) => {
    const old = before.statements[statement.index];
    return !old || textOf(before, old) !== textOf(after, statement);
  });
}

/** `statement 2 (DenyOutside) of CorpEdge`; new ones are said to be so. */
function statementNote({ sid, index }: Statement, { policies: { before }, place }: PolicyEdit): string {
  const name = sid ? ` (${sid})` : '';
  const isNew = index >= before.statements.length;
  const of = visible(place.name ?? place.attachedTo ?? 'the policy');
  return visible(
    isNew
      ? `a new statement${name} for ${of}; the others stay as they are`
      : `statement ${index + 1}${name} of ${of} as it is to be; the others stay as they are`,
  );
}

/** A name as one of Terraform's: letters, digits and underscores. */
function label(name: string): string {
  const words = name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .toLowerCase();
  return /^[a-z]/.test(words) ? words : `policy_${words}`;
}

function dataBlock(name: string, version: Policy['version'], body: readonly string[]): readonly string[] {
  // The provider's default is the later one.
  const lead = version === '2012-10-17' ? [] : [`version = ${hclString(version, 'escaped')}`, ''];
  return [`data "aws_iam_policy_document" "${name}" {`, ...indented([...lead, ...body]), '}'];
}

function terraformEdit(change: PolicyEdit): readonly string[] {
  const { place, policies } = change;
  const { after } = policies;
  const statements = changedStatements(change);
  const name = label(place.name ?? lastPart(place.attachedTo) ?? 'policy');
  if (!statements.every(fitsPolicyDocument)) {
    return [
      '# aws_iam_policy_document may refuse this policy: a Sid with other characters than letters and digits, or &{',
      ...hclAttributes([['policy', encoded(documentValue(after))]]),
    ];
  }
  const blocks = statements.map((statement) => [
    `# ${statementNote(statement, change)}`,
    ...statementBlock(statement, after.version),
  ]);
  return dataBlock(
    name,
    after.version,
    blocks.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines])),
  );
}

function encoded(value: JsonValue): readonly string[] {
  const lines = hclValue(value);
  return [`jsonencode(${lines[0]}`, ...lines.slice(1, -1), `${lines.at(-1)})`];
}

const TERRAFORM_INLINE = {
  role: 'aws_iam_role_policy',
  user: 'aws_iam_user_policy',
  group: 'aws_iam_group_policy',
} as const;

function terraformPolicy({ policy, place }: NewPolicy): readonly string[] {
  const name = label(place.name ?? 'policy');
  const blocks = policy.statements.map((statement) => statementBlock(statement, policy.version));
  const data = dataBlock(
    name,
    policy.version,
    blocks.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines])),
  );
  if (place.kind !== 'inline-policy') return data;
  return [
    ...data,
    '',
    `resource "${TERRAFORM_INLINE[place.entity]}" "${name}" {`,
    ...indented(
      hclAttributes([
        ['name', [hclString(place.name ?? '', 'escaped')]],
        [place.entity, [hclString(place.entityName, 'escaped')]],
        ['policy', [`data.aws_iam_policy_document.${name}.json`]],
      ]),
    ),
    '}',
  ];
}

const CLOUDFORMATION_INLINE = {
  role: 'AWS::IAM::RolePolicy',
  user: 'AWS::IAM::UserPolicy',
  group: 'AWS::IAM::GroupPolicy',
} as const;

/** The type of resource that has the document, and its property. */
function cloudFormationProperty(place: PolicyPlace): readonly [type: string | undefined, property: string] {
  switch (place.kind) {
    case 'managed-policy':
      return ['AWS::IAM::ManagedPolicy', 'PolicyDocument'];
    case 'inline-policy':
      return [CLOUDFORMATION_INLINE[place.entity], 'PolicyDocument'];
    case 'trust-policy':
      return ['AWS::IAM::Role', 'AssumeRolePolicyDocument'];
    case 'organization-policy':
      return ['AWS::Organizations::Policy', 'Content'];
    case 'vpc-endpoint-policy':
      return ['AWS::EC2::VPCEndpoint', 'PolicyDocument'];
    case 'resource-policy':
      return (
        RESOURCE_PROPERTIES.get(parseArn(place.resource)?.service ?? '') ?? [undefined, 'PolicyDocument']
      );
    case 'session-policy':
      return [undefined, 'PolicyDocument'];
  }
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/introduction.html */
const RESOURCE_PROPERTIES: ReadonlyMap<string, readonly [type: string, property: string]> = new Map([
  ['s3', ['AWS::S3::BucketPolicy', 'PolicyDocument']],
  ['kms', ['AWS::KMS::Key', 'KeyPolicy']],
  ['sqs', ['AWS::SQS::QueuePolicy', 'PolicyDocument']],
  ['sns', ['AWS::SNS::TopicPolicy', 'PolicyDocument']],
  ['secretsmanager', ['AWS::SecretsManager::ResourcePolicy', 'ResourcePolicy']],
  ['ecr', ['AWS::ECR::Repository', 'RepositoryPolicyText']],
  ['elasticfilesystem', ['AWS::EFS::FileSystem', 'FileSystemPolicy']],
]);

/** CloudFormation replaces `${…}` only within Fn::Sub. */
function substitutionNote(documentText: string): readonly string[] {
  return documentText.includes('${') ? ['# within Fn::Sub, write ${!…} for ${…}'] : [];
}

function cloudFormationEdit({ place, policies, after }: PolicyEdit): readonly string[] {
  const [type, property] = cloudFormationProperty(place);
  const name = visible(place.name ?? place.attachedTo ?? 'the policy');
  return [
    `# ${type === undefined ? '' : `${type}, `}${name}`,
    ...substitutionNote(after.text),
    ...yamlLines({ [property]: documentValue(policies.after) }),
  ];
}

function cloudFormationPolicy({ place, policy, document }: NewPolicy): readonly string[] {
  if (place.kind !== 'inline-policy') return yamlLines({ PolicyDocument: documentValue(policy) });
  const { entity, entityName, name = '' } = place;
  const id = name.replaceAll(/[^A-Za-z0-9]/g, '');
  return [
    ...substitutionNote(document.text),
    ...yamlLines({
      Resources: {
        [id]: {
          Type: CLOUDFORMATION_INLINE[entity],
          Properties: {
            PolicyName: name,
            [`${entity.charAt(0).toUpperCase()}${entity.slice(1)}Name`]: entityName,
            PolicyDocument: documentValue(policy),
          },
        },
      },
    }),
  ];
}

function cdkEdit(change: PolicyEdit): readonly string[] {
  const { policies, place } = change;
  // A policy of an organization is given as an object, not as a document of statements.
  const isObject = place.kind === 'organization-policy';
  return changedStatements(change).flatMap((statement, i) => {
    const object = writeDocument(statementValue(policies.after, statement));
    return [
      ...(i === 0 ? [] : ['']),
      `// ${statementNote(statement, change)}`,
      ...(isObject ? `${object},` : `iam.PolicyStatement.fromJson(${object}),`).split('\n'),
    ];
  });
}

function cdkPolicy({ place, policy }: NewPolicy): readonly string[] {
  const statements = policy.statements.map(
    (statement) => `iam.PolicyStatement.fromJson(${writeDocument(statementValue(policy, statement))})`,
  );
  const on = place.kind === 'inline-policy' ? place.entity : 'policy';
  return [
    ...(place.kind === 'inline-policy'
      ? [`// ${place.entity}: the construct of ${visible(place.entityName)}`]
      : []),
    ...statements.flatMap((one) => `${on}.addToPrincipalPolicy(${one});`.split('\n')),
  ];
}

/** The document as plain data. */
function documentValue({ source }: Policy): JsonValue {
  const result = readJson(source);
  return result.ok ? (toValue(result.value) as JsonValue) : {};
}

function statementValue({ source }: Policy, { index }: Statement): JsonValue {
  const result = readJson(source);
  const all = result.ok ? memberOf(result.value, 'Statement') : undefined;
  const node = all?.kind === 'array' ? all.items[index] : all;
  return node ? (toValue(node) as JsonValue) : {};
}

function lastPart(arn: string | undefined): string | undefined {
  return arn?.slice(Math.max(arn.lastIndexOf(':'), arn.lastIndexOf('/')) + 1);
}
