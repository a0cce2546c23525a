import { describe, expect, test } from 'vitest';
import { SourceText } from '../policy/source.ts';
import { contextOf, type Denial } from './denial.ts';
import { readEvidence } from './read.ts';

const OWNER = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0';

function line(
  more: Partial<
    Record<'address' | 'requester' | 'operation' | 'key' | 'status' | 'agent' | 'tail', string>
  > = {},
): string {
  const {
    address = '198.51.100.23',
    requester = 'arn:aws:iam::210987654321:user/ada',
    operation = 'REST.PUT.OBJECT',
    key = 'in/box.csv',
    status = '403 AccessDenied',
    agent = 'aws-cli/2.0',
    tail = '- hostid= SigV4 TLS_AES_128_GCM_SHA256 AuthHeader depot.s3.eu-north-1.amazonaws.com TLSv1.3 - -',
  } = more;
  return `${OWNER} depot [04/May/2026:03:02:01 +0000] ${address} ${requester} 3E57427F3EXAMPLE ${operation} ${key} "PUT /${key} HTTP/1.1" ${status} 243 - 12 - "-" "${agent}" ${tail}`;
}

function read(...lines: readonly string[]): readonly Denial[] {
  return readEvidence(new SourceText('access.log', `${lines.join('\n')}\n`)).denials;
}

test('caller, action, resource, time and what the signature says', () => {
  const [denial] = read(line());
  expect(denial).toMatchObject({
    form: 's3-access-log',
    classification: 'authorization',
    principal: { value: 'arn:aws:iam::210987654321:user/ada', from: { line: 1 } },
    action: { value: 's3:PutObject' },
    resource: { value: 'arn:aws:s3:::depot/in/box.csv' },
    time: { value: '2026-05-04T03:02:01Z' },
    requestId: { value: '3E57427F3EXAMPLE' },
    httpStatus: { value: 403 },
    reason: { kind: 'unstated' },
  });
  expect(contextOf(denial!, 'aws:SourceIp')?.values).toEqual(['198.51.100.23']);
  expect(contextOf(denial!, 's3:authType')?.values).toEqual(['REST-HEADER']);
  expect(contextOf(denial!, 's3:TlsVersion')?.values).toEqual(['1.3']);
});

describe('one line each', () => {
  test.each<[string, string, object]>([
    ['nobody', line({ requester: '-' }), { principalKind: 'anonymous' }],
    ['an account, and not who in it', line({ requester: OWNER }), { principalKind: 'unknown' }],
    [
      'a list of a bucket',
      line({ operation: 'REST.GET.BUCKET', key: '-' }),
      { action: { value: 's3:ListBucket' }, resource: { value: 'arn:aws:s3:::depot' } },
    ],
    [
      'a version of an object',
      line({ operation: 'REST.DELETE.OBJECT', tail: 'v1 hostid= SigV4 - AuthHeader - - - -' }),
      { action: { value: 's3:DeleteObjectVersion' } },
    ],
    ['a key in percent signs', line({ key: 'a%20b' }), { resource: { value: 'arn:aws:s3:::depot/a b' } }],
    [
      'a key that is no valid escape',
      line({ key: '%zz' }),
      { resource: { value: 'arn:aws:s3:::depot/%zz' } },
    ],
    [
      'another partition',
      line({ tail: '- h= SigV4 - AuthHeader depot.s3.cn-north-1.amazonaws.com.cn TLSv1.2 - -' }),
      { resource: { value: 'arn:aws-cn:s3:::depot/in/box.csv' } },
    ],
    [
      'a quotation mark in the user agent',
      line({ agent: 'an "agent" of mine' }),
      { action: { value: 's3:PutObject' } },
    ],
    [
      'a wrong signature',
      line({ status: '403 SignatureDoesNotMatch' }),
      { classification: 'not-authorization', problem: 'bad-signature' },
    ],
    ['an answer', line({ status: '200 -' }), { classification: 'none' }],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toMatchObject([expected]);
  });
});

test('a private address is no aws:SourceIp', () => {
  expect(contextOf(read(line({ address: '10.1.2.3' }))[0]!, 'aws:SourceIp')).toBeUndefined();
});

test('every line with its place; other lines are passed over', () => {
  const denials = read(line(), 'cut off in the mid', line({ key: 'b' }));
  expect(denials.map(({ resource }) => resource?.from.line)).toEqual([1, 3]);
});
