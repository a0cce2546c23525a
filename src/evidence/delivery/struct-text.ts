/**
 * Struct text, as query engines print nested columns: `{type=Role, arn=…, sessioncontext={…}}`. It is not JSON, and
 * it is ambiguous: values are not quoted and may hold `, ` and `=`. Fields are therefore told by their names, which
 * are known; what cannot be told apart is left out, and so unknown.
 * @see https://docs.aws.amazon.com/athena/latest/ug/cloudtrail-logs.html
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-limitations.html
 */

/** The fields of a struct by their lower-case names: how a record spells them, and their own fields. */
export interface StructShape {
  readonly [lowerCaseName: string]: { readonly name: string; readonly shape?: StructShape };
}

/** One field: where its value stands. */
export interface StructField {
  readonly name: string;
  readonly shape: StructShape | undefined;
  readonly start: number;
  readonly end: number;
}

function shapeOf(...fields: readonly (string | readonly [string, StructShape])[]): StructShape {
  const shape: Record<string, { name: string; shape?: StructShape }> = Object.create(null);
  for (const field of fields) {
    if (typeof field === 'string') shape[field.toLowerCase()] = { name: field };
    else shape[field[0].toLowerCase()] = { name: field[0], shape: field[1] };
  }
  return shape;
}

/** The columns of a record that are structs. */
export const USER_IDENTITY: StructShape = shapeOf(
  'type',
  'principalId',
  'arn',
  'accountId',
  'invokedBy',
  'accessKeyId',
  'userName',
  'identityProvider',
  'credentialId',
  ['onBehalfOf', shapeOf('userId', 'identityStoreArn')],
  ['inScopeOf', shapeOf('sourceArn', 'sourceAccount', 'issuerType', 'credentialsIssuedTo')],
  ['invokedByDelegate', shapeOf('accountId')],
  [
    'sessionContext',
    shapeOf(
      ['attributes', shapeOf('mfaAuthenticated', 'creationDate')],
      ['sessionIssuer', shapeOf('type', 'principalId', 'arn', 'accountId', 'userName')],
      ['webIdFederationData', shapeOf('federatedProvider', 'attributes')],
      'ec2RoleDelivery',
      'sourceIdentity',
      'assumedRoot',
      'signInSessionArn',
    ),
  ],
);

export const RESOURCE: StructShape = shapeOf('ARN', 'accountId', 'type', 'ARNPrefix');

export const TLS_DETAILS: StructShape = shapeOf('tlsVersion', 'cipherSuite', 'clientProvidedHostHeader');

/** The fields of the struct in a range of a text; undefined where there is none. */
export function structFields(
  text: string,
  start: number,
  end: number,
  shape: StructShape,
): readonly StructField[] | undefined {
  if (text[start] !== '{' || text[end - 1] !== '}') return undefined;
  const fields: StructField[] = [];
  let open:
    | { readonly name: string; readonly shape: StructShape | undefined; readonly from: number }
    | undefined;
  let depth = 0;
  for (let i = start + 1; i < end - 1; i++) {
    const isBoundary = depth === 0 && (i === start + 1 || (text[i - 2] === ',' && text[i - 1] === ' '));
    const known = isBoundary ? fieldAt(text, i, end, shape) : undefined;
    if (known !== undefined) {
      if (open !== undefined)
        fields.push({ name: open.name, shape: open.shape, start: open.from, end: i - 2 });
      open = { name: known.field.name, shape: known.field.shape, from: known.valueAt };
      i = known.valueAt - 1;
      continue;
    }
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && depth > 0) depth--;
  }
  if (open === undefined) return end - start > 2 ? undefined : [];
  fields.push({ name: open.name, shape: open.shape, start: open.from, end: end - 1 });
  return fields;
}

/** Longest name of a field. */
const NAME_LIMIT = 64;

function fieldAt(
  text: string,
  at: number,
  end: number,
  shape: StructShape,
): { readonly field: StructShape[string]; readonly valueAt: number } | undefined {
  let equals = at;
  while (text[equals] !== '=') if (++equals >= end || equals - at > NAME_LIMIT) return undefined;
  const field = shape[text.slice(at, equals).toLowerCase()];
  return field && { field, valueAt: equals + 1 };
}

/**
 * The members of a map whose names are not known, `{tableName=Orders, billingMode=PAY_PER_REQUEST}`. Undefined
 * where a value holds a brace, a bracket or a further `=`: then nothing tells where members end.
 */
export function mapMembers(text: string, start: number, end: number): readonly StructField[] | undefined {
  if (text[start] !== '{' || text[end - 1] !== '}') return undefined;
  const members: StructField[] = [];
  let from = start + 1;
  while (from < end - 1) {
    const comma = text.indexOf(', ', from);
    const to = comma < 0 || comma >= end - 1 ? end - 1 : comma;
    const equals = text.indexOf('=', from);
    if (equals <= from || equals >= to) return undefined;
    for (let i = equals + 1; i < to; i++) if ('={}[]'.includes(text[i]!)) return undefined;
    members.push({ name: text.slice(from, equals), shape: undefined, start: equals + 1, end: to });
    if (to === end - 1) return members;
    from = to + 2;
  }
  // An empty map, or one that ends with a comma.
  return members.length === 0 ? members : undefined;
}

/** The structs of a list, `[{arn=…, type=…}, {…}]`, as ranges; undefined where there is no list. */
export function structList(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] | undefined {
  if (text[start] !== '[' || text[end - 1] !== ']') return undefined;
  const structs: { start: number; end: number }[] = [];
  let depth = 0;
  let from = -1;
  for (let i = start + 1; i < end - 1; i++) {
    if (text[i] === '{' && depth++ === 0) from = i;
    else if (text[i] === '}' && depth > 0 && --depth === 0) structs.push({ start: from, end: i + 1 });
  }
  return structs;
}
