import { expect, it } from 'vitest';
import { refusalOf } from './refusal-of.ts';

const thrown = (parts: object) => Object.assign(new Error('a secret of the database'), parts);

it.each([
  ['a database that restarts', { code: '57P01' }, 'UNAVAILABLE', 2],
  ['a connection that was cut', { code: 'ECONNRESET' }, 'UNAVAILABLE', 2],
  ['what Prisma makes of either', { code: 'P1017' }, 'UNAVAILABLE', 2],
  ['a statement that ran too long', { code: '57014' }, 'UNAVAILABLE', undefined],
  [
    'a full disk',
    { meta: { driverAdapterError: { cause: { originalCode: '53100' } } } },
    'STORAGE_FULL',
    undefined,
  ],
  ['a permission that is lacking', { name: 'NotPermitted' }, 'NOT_FOUND', undefined],
  ['a fault nobody foresaw', {}, 'UNAVAILABLE', undefined],
])(
  'says what %s means for the caller, when to try again, and nothing of what is inside',
  (_what, parts, code, wait) => {
    const refusal = refusalOf(thrown(parts), 'request-1');
    expect([refusal.code, refusal.particulars.retryAfterSeconds]).toEqual([code, wait]);
    expect(refusal.message).not.toContain('secret');
    expect(refusal.message).toMatch(/^[A-Z].*\.$/);
  },
);
