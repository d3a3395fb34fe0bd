import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { settleAddress } from './client-address.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded ? { 'x-forwarded-for': forwarded } : {},
  }) as IncomingMessage;

const proxies = new Set(['10.0.0.1', '10.0.0.2']);

it('believes nobody but a trusted proxy about where a request comes from', () => {
  expect(settleAddress(from('203.0.113.7', '198.51.100.1'), new Set())).toBe('203.0.113.7');
  expect(settleAddress(from('203.0.113.7', '198.51.100.1'), proxies)).toBe('203.0.113.7');
  expect(settleAddress(from('::ffff:10.0.0.1', '198.51.100.1'), proxies)).toBe('198.51.100.1');
});

it('takes the address the nearest trusted proxy saw, not what a client wrote before it', () => {
  expect(settleAddress(from('10.0.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.2'), proxies)).toBe('198.51.100.1');
  expect(settleAddress(from('10.0.0.1', 'nonsense, 198.51.100.1'), proxies)).toBe('198.51.100.1');
  expect(settleAddress(from('10.0.0.1', 'nonsense'), proxies)).toBe('10.0.0.1');
  expect(settleAddress(from('10.0.0.1'), proxies)).toBe('10.0.0.1');
});
