import { describe, expect, test } from 'vitest';
import type { Denial } from '../evidence/denial.ts';
import { readEvidence } from '../evidence/read.ts';
import { SourceText } from '../policy/source.ts';
import { signatureOf } from './denial-signature.ts';

function denial(changes: object = {}, session = 'probe'): Denial {
  const record = {
    eventSource: 's3.amazonaws.com',
    eventName: 'GetObject',
    eventTime: '2026-01-01T00:00:00Z',
    awsRegion: 'eu-north-1',
    sourceIPAddress: '192.0.2.1',
    errorCode: 'AccessDenied',
    errorMessage: 'Access Denied',
    requestParameters: { bucketName: 'parcel-labels', key: 'a' },
    userIdentity: {
      type: 'AssumedRole',
      arn: `arn:aws:sts::111122223333:assumed-role/reader/${session}`,
      principalId: `AROAEXAMPLE:${session}`,
      accountId: '111122223333',
    },
    ...changes,
  };
  return readEvidence(new SourceText('record.json', JSON.stringify(record))).denials[0]!;
}

const nothing = (): boolean => false;
const word = (one: string) => (asked: string) => asked === one;

describe('the signature of a denial', () => {
  test.each<[string, Denial, string]>([
    ['time', denial({ eventTime: '2026-01-01T00:00:01Z' }), 'aws:currenttime'],
    ['address', denial({ sourceIPAddress: '192.0.2.2' }), 'aws:sourceip'],
    ['session', denial({}, 'other'), 'assumed-role/'],
    ['session, in a key', denial({}, 'other'), 'userid'],
  ])('leaves out the %s, unless the snapshot mentions it', (_name, other, mentioned) => {
    expect(signatureOf(other, nothing)).toBe(signatureOf(denial(), nothing));
    expect(signatureOf(other, word(mentioned))).not.toBe(signatureOf(denial(), word(mentioned)));
  });

  test.each<[string, Denial]>([
    ['action', denial({ eventName: 'PutObject' })],
    ['resource', denial({ requestParameters: { bucketName: 'parcel-labels', key: 'b' } })],
    ['region', denial({ awsRegion: 'eu-west-1' })],
    ['endpoint', denial({ vpcEndpointId: 'vpce-0aa11bb22cc33dd44' })],
  ])('holds the %s', (_name, other) => {
    expect(signatureOf(other, nothing)).not.toBe(signatureOf(denial(), nothing));
  });
});
