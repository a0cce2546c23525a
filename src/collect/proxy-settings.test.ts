import { describe, expect, test } from 'vitest';
import { proxyFor, readProxies } from './proxy-settings.ts';

const PROXY = { HTTPS_PROXY: 'http://proxy.example:3128' };

describe('variables', () => {
  test.each([
    ['none', {}],
    ['empty', { HTTPS_PROXY: '', http_proxy: ' ' }],
    ['only exceptions', { NO_PROXY: 'a.example' }],
  ])('%s: no proxy', (_, env) => {
    expect(readProxies(env)).toBeUndefined();
  });

  test.each([
    ['http://proxy.example:3128', 'http:', 'proxy.example', 3128, undefined],
    ['proxy.example:3128', 'http:', 'proxy.example', 3128, undefined],
    ['http://proxy.example', 'http:', 'proxy.example', 80, undefined],
    ['https://proxy.example', 'https:', 'proxy.example', 443, undefined],
    ['http://[::1]:3128', 'http:', '::1', 3128, undefined],
    ['http://me:p%40ss@proxy.example:1', 'http:', 'proxy.example', 1, 'me:p@ss'],
  ])('%s', (address, protocol, hostname, port, user) => {
    const authorization = user && `Basic ${Buffer.from(user).toString('base64')}`;
    expect(readProxies({ https_proxy: address, HTTPS_PROXY: 'http://not.example' })).toMatchObject({
      https: { protocol, hostname, port, authorization },
      http: undefined,
    });
  });

  test.each(['http://', 'socks5://proxy.example', 'http://a b', 'http://%ff:x@proxy.example', 'p:99999'])(
    '%s is unusable',
    (address) => {
      expect(readProxies({ http_proxy: address })).toEqual({ kind: 'unusable', variable: 'http_proxy' });
      expect(readProxies({ HTTPS_PROXY: address })).toEqual({ kind: 'unusable', variable: 'HTTPS_PROXY' });
    },
  );
});

test.each([
  ['', 'sts.amazonaws.com', true],
  ['*', 'sts.amazonaws.com', false],
  ['amazonaws.com', 'sts.amazonaws.com', false],
  ['.amazonaws.com', 'STS.amazonaws.com', false],
  ['*.amazonaws.com', 'sts.amazonaws.com', false],
  ['a.example, sts.amazonaws.com', 'sts.amazonaws.com', false],
  ['a.example STS.amazonaws.com:443', 'sts.amazonaws.com', false],
  ['amazonaws.com:8443', 'sts.amazonaws.com', true],
  ['azonaws.com', 'sts.amazonaws.com', true],
  ['s3.amazonaws.com', 'sts.amazonaws.com', true],
  ['::1', '[::1]', false],
  ['[::1]', '[::1]', false],
])('NO_PROXY=%s, %s', (direct, host, isProxied) => {
  const settings = readProxies({ ...PROXY, NO_PROXY: direct });
  if (settings?.kind !== 'proxies') throw new Error('no proxies');
  expect(proxyFor(settings, 'https:', host, 443) !== undefined).toBe(isProxied);
  expect(proxyFor(settings, 'http:', host, 443)).toBeUndefined();
});
