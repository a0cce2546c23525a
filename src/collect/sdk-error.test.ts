import { describe, expect, test } from 'vitest';
import { cellOfError, readError } from './sdk-error.ts';

function thrown(name: string, status?: number, more: object = {}): Error {
  const $metadata = status === undefined ? undefined : { httpStatusCode: status };
  return Object.assign(new Error('words'), { name, ...($metadata && { $metadata }), ...more });
}

const NONE = ['NoSuchBucketPolicy'];

describe('what an error makes of a call', () => {
  test.each([
    ['the code of the row', thrown('NoSuchBucketPolicy', 404), 'none', 'NoSuchBucketPolicy'],
    ['another 404', thrown('NoSuchBucket', 404), 'failed', 'NoSuchBucket'],
    ['a bare 404 with HTML', thrown('SyntaxError', 404), 'failed', 'HTTP404'],
    ['an unknown error of a 404', thrown('UnknownError', 404), 'failed', 'HTTP404'],
    ['refused by Query', thrown('AccessDenied', 403), 'refused', 'AccessDenied'],
    ['refused by Organizations', thrown('AccessDeniedException', 400), 'refused', 'AccessDeniedException'],
    ['refused by EC2', thrown('UnauthorizedOperation', 403), 'refused', 'UnauthorizedOperation'],
    ['a 403 of another name', thrown('SomethingNew', 403), 'refused', 'SomethingNew'],
    ['a 403 that is no answer of the service', thrown('SyntaxError', 403), 'refused', 'HTTP403'],
    ['throttled', thrown('ThrottlingException', 400), 'failed', 'ThrottlingException'],
    ['slow down', thrown('SlowDown', 503), 'failed', 'SlowDown'],
    ['an HTML page', thrown('SyntaxError', 500), 'failed', 'HTTP500'],
    ['no such service', thrown('UnknownOperationException', 400), 'unsupported', 'UnknownOperationException'],
    ['no such host', thrown('Error', undefined, { code: 'ENOTFOUND' }), 'unsupported', 'ENOTFOUND'],
    ['a connection that dropped', thrown('Error', undefined, { code: 'ECONNRESET' }), 'failed', 'ECONNRESET'],
    ['no error at all', 'text', 'failed', 'UnknownError'],
  ])('%s', (_, error, kind, code) => {
    expect(cellOfError(error, NONE)).toMatchObject({ kind, code });
  });

  test('the none of one command is not the none of another', () => {
    expect(cellOfError(thrown('NoSuchBucketPolicy', 404), [])).toMatchObject({ kind: 'failed' });
  });
});

describe('what is kept of a message', () => {
  test.each([
    ['two\nlines\t and more', 'two lines and more'],
    [
      'You are not authorized. Encoded authorization failure message: abcDEF-_123\nxyz',
      'You are not authorized. Encoded authorization failure message: (left out)',
    ],
    ['The key AKIAIOSFODNN7EXAMPLE is of nobody', 'The key AKIA… is of nobody'],
    ['The key ASIAIOSFODNN7EXAMPLE is of nobody', 'The key ASIA… is of nobody'],
  ])('%j', (message, kept) => {
    expect(readError(new Error(message)).message).toBe(kept);
  });

  test('a page instead of an answer is told in our words, not in those of a parser', () => {
    const { message } = readError(thrown('SyntaxError', 500));
    expect(message).toContain('no API of AWS');
  });

  test('no more than a few lines of it', () => {
    expect(readError(new Error('x'.repeat(100_000))).message.length).toBeLessThanOrEqual(600);
  });
});
