/**
 * The scenario format, once: this definition validates, types the result, and is printed as JSON Schema
 * (`npm run generate`). See docs/scenario.md for what the members mean.
 */
import * as v from 'valibot';
import { LAYERS } from '../engine/verdict.ts';
import type { Policy } from '../policy/ast.ts';
import type { JsonNode } from '../policy/json.ts';
import type { SourceText } from '../policy/source.ts';

/** A policy document in the text it came from, so that verdicts can name its lines. */
export class DocumentNode {
  readonly source: SourceText;
  readonly node: JsonNode;
  constructor(source: SourceText, node: JsonNode) {
    this.source = source;
    this.node = node;
  }
}

/** A policy document as a scenario gives it: an object, or a string that holds it. */
export type PolicyDocument = DocumentNode | Policy | string | { readonly [member: string]: unknown };

const scalar = v.union([v.string(), v.number(), v.boolean()]);

const contextValue = v.union([
  scalar,
  v.array(scalar),
  v.null(),
  v.strictObject({ is: v.picklist(['unknown', 'present']) }),
]);

const accountId = v.pipe(v.string(), v.regex(/^\d{12}$/, 'a 12-digit account id'));

/** Forms of a principal; `callerOf` says what each means. */
const PRINCIPAL = /^(?:anonymous|arn:[^:]+:(?:iam|sts)::[^:]*:.+|[\w.-]+\.[\w-]+)$/;

const requestSchema = v.strictObject({
  principal: v.pipe(
    v.string(),
    v.regex(
      PRINCIPAL,
      'an ARN of a user, role, session, root or provider, a service principal, or `anonymous`',
    ),
  ),
  action: v.pipe(v.string(), v.regex(/^[^:]+:.*$/, 'an action such as `s3:GetObject`')),
  resource: v.pipe(v.string(), v.regex(/^(?:\*|arn:[^:]*:.*)$/s, 'an ARN or `*`')),
  resourceAccount: v.optional(accountId),
  context: v.optional(v.record(v.string(), contextValue)),
  unlisted: v.optional(v.picklist(['absent', 'unknown'])),
  credentials: v.optional(v.picklist(['access-key', 'console', 'GetSessionToken', 'AssumeRoot'])),
  sessionIssuer: v.optional(v.pipe(v.string(), v.startsWith('arn:', 'an ARN'))),
  parameters: v.optional(v.strictObject({ Policy: v.optional(v.unknown()) })),
});

const unknown = v.literal('unknown');

const document = v.custom<PolicyDocument>(
  (value) =>
    (typeof value === 'object' && value !== null && !Array.isArray(value)) || typeof value === 'string',
  'a policy document, or {"name", "arn", "document"}',
);

const entry = v.union([
  unknown,
  v.strictObject({
    name: v.optional(v.string()),
    arn: v.optional(v.string()),
    attachedTo: v.optional(v.string()),
    document: v.union([unknown, document]),
  }),
  document,
]);

const entries = v.union([unknown, v.array(entry)]);
const oneOrMany = v.union([unknown, v.null(), v.array(entry), entry]);
const levels = v.union([unknown, v.array(v.strictObject({ target: v.string(), policies: entries }))]);
const pairs = v.record(v.string(), v.string());

const grant = v.union([
  v.strictObject({
    grantee: v.string(),
    operations: v.array(v.string()),
    constraints: v.optional(
      v.strictObject({
        encryptionContextEquals: v.optional(pairs),
        encryptionContextSubset: v.optional(pairs),
        sourceArn: v.optional(v.string()),
      }),
    ),
    issuingAccount: v.optional(v.string()),
    retiringPrincipal: v.optional(v.string()),
  }),
  v.looseObject({
    GranteePrincipal: v.optional(v.string()),
    GranteeServicePrincipal: v.optional(v.string()),
    Operations: v.array(v.string()),
    Constraints: v.optional(
      v.looseObject({
        EncryptionContextEquals: v.optional(pairs),
        EncryptionContextSubset: v.optional(pairs),
        SourceArn: v.optional(v.string()),
      }),
    ),
    IssuingAccount: v.optional(v.string()),
    RetiringPrincipal: v.optional(v.string()),
    GrantId: v.optional(v.string()),
  }),
]);

const blockPublicAccess = v.strictObject({
  BlockPublicAcls: v.optional(v.boolean()),
  IgnorePublicAcls: v.optional(v.boolean()),
  BlockPublicPolicy: v.optional(v.boolean()),
  RestrictPublicBuckets: v.optional(v.boolean()),
});

const serviceFacts = v.strictObject({
  blockPublicAccess: v.optional(v.union([unknown, blockPublicAccess, v.array(blockPublicAccess)])),
  objectOwnership: v.optional(
    v.picklist(['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter', 'unknown']),
  ),
  objectOwner: v.optional(accountId),
  acl: v.optional(
    v.union([
      unknown,
      v.array(
        v.strictObject({
          grantee: v.string(),
          permission: v.picklist(['READ', 'WRITE', 'READ_ACP', 'WRITE_ACP', 'FULL_CONTROL']),
        }),
      ),
    ]),
  ),
  keyManager: v.optional(v.picklist(['AWS', 'CUSTOMER', 'unknown'])),
  authorizer: v.optional(v.picklist(['AWS_IAM', 'COGNITO_USER_POOLS', 'NONE', 'CUSTOM'])),
  endpointType: v.optional(v.picklist(['Gateway', 'Interface'])),
  serviceAdministrator: v.optional(v.boolean()),
});

const policiesSchema = v.strictObject({
  identity: v.optional(entries),
  boundary: v.optional(oneOrMany),
  session: v.optional(oneOrMany),
  resource: v.optional(oneOrMany),
  scps: v.optional(levels),
  rcps: v.optional(levels),
  vpcEndpoint: v.optional(oneOrMany),
  grants: v.optional(v.union([unknown, v.array(grant)])),
  service: v.optional(serviceFacts),
});

const layer = v.picklist(LAYERS);
const oneOrManyTexts = v.union([v.string(), v.array(v.string())]);

export const scenarioSchema = v.strictObject({
  name: v.optional(v.string()),
  source: v.optional(oneOrManyTexts),
  rule: v.optional(oneOrManyTexts),
  note: v.optional(v.string()),
  worked: v.optional(v.union([v.number(), v.array(v.number())])),
  request: requestSchema,
  policies: v.optional(policiesSchema),
  environment: v.optional(v.union([v.string(), v.record(v.string(), v.unknown())])),
  expect: v.optional(
    v.strictObject({
      verdict: v.picklist(['allowed', 'denied', 'explicit-deny', 'implicit-deny', 'undetermined']),
      deniedBy: v.optional(v.array(layer)),
      statements: v.optional(v.array(v.string())),
    }),
  ),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type ScenarioPolicies = v.InferOutput<typeof policiesSchema>;
export type ScenarioEntry = v.InferOutput<typeof entry>;
export type ScenarioGrant = v.InferOutput<typeof grant>;
