import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact, redacted } from './redact.ts';

const SECRET = 'wJalrXUtnFEMI%2FK7MDENGbPxRfiCYzyxwvut';

describe('what opens something is cut', () => {
  test.each([
    ['key AKIAZYXWVUTSRQPONMLK was used', 'key AKIA…NMLK was used'],
    ['ASIAZYXWVUTSRQPONMLK', 'ASIA…NMLK'],
    [
      `https://depot.s3.amazonaws.com/k?X-Amz-Signature=${SECRET}&x=1`,
      'https://depot.s3.amazonaws.com/k?X-Amz-Signature=…&x=1',
    ],
    [`X-Amz-Security-Token: ${SECRET}`, 'X-Amz-Security-Token: …'],
    [`{"SessionToken": "${SECRET}", "a": 1}`, '{"SessionToken": "…", "a": 1}'],
    [`aws_secret_access_key=${SECRET}`, 'aws_secret_access_key=…'],
    [`SignedHeaders=host, Signature=${SECRET}`, 'SignedHeaders=host, Signature=…'],
    [`token IQoJb3JpZ2luX2VjE${'a/B+'.repeat(20)}== end`, 'token IQoJb3JpZ2lu… (99 characters) end'],
    ['x'.repeat(400), 'xxxxxxxxxxxx… (400 characters)'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

describe('what says who and what stays', () => {
  test.each([
    'AROAZYXWVUTSRQPONMLK:run-17',
    'AIDAZYXWVUTSRQPONMLK',
    'arn:aws:organizations::444455556666:policy/o-a1b2c3d4e5/service_control_policy/p-a1b2c3d4',
    `arn:aws:s3:::depot/${'folder/'.repeat(80)}key`,
    's3:signatureversion',
    'AWS4-HMAC-SHA256',
    `arn:aws:iam::210987654321:role/${'a'.repeat(64)}`,
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

test('all texts of plain data, keys included, and nothing else', () => {
  const data = { n: 1, yes: true, none: null, list: ['AKIAZYXWVUTSRQPONMLK'], AKIAZYXWVUTSRQPONMLK: 'x' };
  expect(redacted(data)).toEqual({ n: 1, yes: true, none: null, list: ['AKIA…NMLK'], 'AKIA…NMLK': 'x' });
});

test('redacting twice changes nothing more', () => {
  const piece = fc.constantFrom(
    'AKIA',
    'ASIAZYXWVUTSRQPONMLK',
    'X-Amz-Signature=',
    'IQoJb3JpZ2lu',
    'x'.repeat(90),
    ' ',
    '"',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 12 }), (pieces) => {
      const once = redact(pieces.join(''));
      expect(redact(once)).toBe(once);
    }),
  );
});
