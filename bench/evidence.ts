/**
 * Evidence in bulk: texts of growing size, which are to take time in proportion to their size, and 100,000 CloudTrail
 * records explained by one snapshot of 1,000 roles and told by their causes. Both are made here, the same every time,
 * chunk by chunk, so that nothing but the reader holds them. Times are processor time.
 */
import { Writable } from 'node:stream';
import { BulkExplanation } from '../src/cli/explain-bulk.ts';
import { loadSnapshot, type SnapshotFile } from '../src/environment/snapshot.ts';

export interface EvidenceCase {
  readonly name: string;
  readonly bytes: number;
  readonly denials: number;
  readonly causes: number;
  readonly seconds: number;
}

export interface EvidenceResult {
  /** The same text, half as much of it and all of it. */
  readonly half: EvidenceCase;
  readonly whole: EvidenceCase;
  readonly records: EvidenceCase;
}

const ACCOUNT = '111122223333';
const ROLES = 1000;
const CHUNK = 1 << 18;

export async function measureEvidence(quick: boolean): Promise<EvidenceResult> {
  const bytes = quick ? 10e6 : 100e6;
  await measure('text', textOf(2e6));
  const half = await measure('text', textOf(bytes / 2));
  const whole = await measure('text', textOf(bytes));
  const records = await measure('records', recordsOf(quick ? 5000 : 100_000), snapshot());
  return { half, whole, records };
}

async function measure(
  name: string,
  lines: Iterable<string>,
  files: readonly SnapshotFile[] = [],
): Promise<EvidenceCase> {
  const out = new Text();
  const terminal = {
    stdout: out,
    stderr: new Text(),
    stdin: process.stdin,
    env: {},
    isTTY: false,
    width: 100,
  };
  const environment = loadSnapshot({ files, problems: [] });
  const texts = files.length === 0 ? undefined : files.map(({ text }) => text);
  const begun = process.cpuUsage();
  const bulk = new BulkExplanation(environment, texts, terminal);
  let size = 0;
  const chunks = async function* (): AsyncGenerator<string> {
    let chunk = '';
    for (const line of lines) {
      chunk += line;
      if (chunk.length < CHUNK) continue;
      size += chunk.length;
      yield chunk;
      chunk = '';
    }
    size += chunk.length;
    yield chunk;
  };
  await bulk.read(name, chunks());
  await bulk.end('json');
  const { user, system } = process.cpuUsage(begun);
  const { total, groups } = JSON.parse(out.text) as { total: number; groups: readonly unknown[] };
  return { name, bytes: size, denials: total, causes: groups.length, seconds: (user + system) / 1e6 };
}

class Text extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** The log of a service in which one line of a hundred is a refusal. */
function* textOf(bytes: number): Generator<string> {
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const time = new Date(Date.UTC(2026, 4, 4) + i * 50).toISOString();
    const line =
      i % 100 === 0
        ? `${time} ERROR upload failed: An error occurred (AccessDenied) when calling the PutObject operation: User: arn:aws:sts::${ACCOUNT}:assumed-role/r${i % 400}/job is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::parcels-${i % 7}/in/${i}" because no identity-based policy allows the s3:PutObject action\n`
        : `${time} INFO request {"path":"/parcels/${i}","status":200,"took":${i % 90}} served by worker ${i % 16}\n`;
    size += line.length;
    yield line;
  }
}

function* recordsOf(count: number): Generator<string> {
  yield '{"Records":[';
  for (let i = 0; i < count; i++) {
    const role = (i * 7919) % 500;
    const table = `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/t${(i * 31) % 5}`;
    const arn = `arn:aws:sts::${ACCOUNT}:assumed-role/r${role}/i-${i % 997}`;
    const record = {
      eventVersion: '1.11',
      userIdentity: {
        type: 'AssumedRole',
        principalId: `AROAEXAMPLE${role}:i-${i % 997}`,
        arn,
        accountId: ACCOUNT,
        sessionContext: {
          sessionIssuer: { type: 'Role', arn: `arn:aws:iam::${ACCOUNT}:role/r${role}`, accountId: ACCOUNT },
          attributes: { creationDate: '2026-05-04T01:00:00Z', mfaAuthenticated: 'false' },
        },
      },
      eventTime: new Date(Date.UTC(2026, 4, 4) + i * 1000).toISOString().replace('.000', ''),
      eventSource: 'dynamodb.amazonaws.com',
      eventName: 'PutItem',
      awsRegion: 'eu-west-1',
      sourceIPAddress: `198.51.100.${i % 250}`,
      errorCode: 'AccessDenied',
      errorMessage: `User: ${arn} is not authorized to perform: dynamodb:PutItem on resource: ${table} because no identity-based policy allows the dynamodb:PutItem action`,
      requestParameters: { tableName: `t${(i * 31) % 5}` },
      eventID: `${i.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
      recipientAccountId: ACCOUNT,
    };
    yield `${i === 0 ? '' : ','}${JSON.stringify(record)}`;
  }
  yield ']}';
}

/** The details of one account; each role may read its own table, and no role may write. */
function snapshot(): readonly SnapshotFile[] {
  const roles = Array.from({ length: ROLES }, (_, i) => ({
    Path: '/',
    RoleName: `r${i}`,
    RoleId: `AROAEXAMPLE${i}`,
    Arn: `arn:aws:iam::${ACCOUNT}:role/r${i}`,
    CreateDate: '2025-01-01T00:00:00+00:00',
    AssumeRolePolicyDocument: document('sts:AssumeRole', undefined, { Service: 'ec2.amazonaws.com' }),
    RolePolicyList: [{ PolicyName: 'own', PolicyDocument: ownPolicy(i) }],
    AttachedManagedPolicies: [],
    InstanceProfileList: [],
    Tags: [],
  }));
  const details = { UserDetailList: [], GroupDetailList: [], RoleDetailList: roles, Policies: [] };
  return [
    {
      path: `${ACCOUNT}/global/iam/get-account-authorization-details.json`,
      text: JSON.stringify(details, null, 4),
    },
    {
      path: `${ACCOUNT}/global/organizations/describe-organization.json`,
      text: '{"none": "AWSOrganizationsNotInUseException"}',
    },
  ];
}

function document(action: string, resource: string | undefined, principal?: object): object {
  const statement = { Effect: 'Allow', Action: action, Resource: resource, Principal: principal };
  return { Version: '2012-10-17', Statement: [statement] };
}

function ownPolicy(role: number): object {
  const Statement = Array.from({ length: 10 }, (_, i) => ({
    Sid: `Part${i}`,
    Effect: 'Allow',
    Action: ['dynamodb:GetItem', 'dynamodb:Query', `sqs:Send*`],
    Resource: [
      `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/own-${role}-${i}`,
      `arn:aws:sqs:*:*:q-${role}-${i}`,
    ],
    Condition: { StringEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] } },
  }));
  return { Version: '2012-10-17', Statement };
}
