import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../write/in-transaction.ts';
import { idempotencyStore, requestHashOf } from './idempotency-store.ts';

let database: TestDatabase;
const body = v7();
const viewer = viewerOf({ bodyIds: [body] });
const realNow = '2026-11-22T09:00:00.000Z';

beforeAll(async () => {
  database = await testDatabase({ poolSize: 20 });
});
afterAll(() => database.close());

interface Request {
  key: string;
  callerId?: string;
  name?: string;
  now?: string;
}

/** What a use case does: claims, acts, keeps the answer; a known key gets the answer kept. */
const appoint = ({ key, callerId = 'caller-1', name = 'The clerk', now = realNow }: Request) =>
  inTransaction(database.prisma, viewer, async (tx) => {
    const request = { callerId, key, requestHash: requestHashOf('appoint', { name }), realNow: now };
    const known = await idempotencyStore.claim(tx, request);
    if (known.kind === 'answered') return known.answer;
    if (known.kind === 'differentRequest') return 'differentRequest';
    const { id } = await tx.person.create({
      data: { id: v7(), bodyId: body, readerBodyIds: [body], name: key },
    });
    await idempotencyStore.keep(tx, request, { id });
    return { id };
  });

const rows = async (key: string) =>
  (await database.readPool.readAs(viewer, 'select id from person where name = $1', [key])).length;

describe('a command sent with a key', () => {
  it('acts once and answers twenty parallel posts alike', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => appoint({ key: 'double-submit' })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await rows('double-submit')).toBe(1);
  });

  it('does nothing when the key came with another command before', async () => {
    await appoint({ key: 'reused' });
    expect(await appoint({ key: 'reused', name: 'Somebody else' })).toBe('differentRequest');
    expect(await rows('reused')).toBe(1);
  });

  it('never meets another caller’s key', async () => {
    await appoint({ key: 'shared' });
    await appoint({ key: 'shared', callerId: 'caller-2' });
    expect(await rows('shared')).toBe(2);
  });

  it('may be used anew when the command failed', async () => {
    await expect(
      inTransaction(database.prisma, viewer, async (tx) => {
        await idempotencyStore.claim(tx, { callerId: 'caller-1', key: 'failed', requestHash: 'x', realNow });
        throw new Error('failed half-way');
      }),
    ).rejects.toThrow('failed half-way');
    expect(await appoint({ key: 'failed' })).toHaveProperty('id');
  });

  it('is remembered for seven days, then acts again', async () => {
    await appoint({ key: 'old' });
    await appoint({ key: 'old', now: '2026-11-29T08:59:59.999Z' });
    expect(await rows('old')).toBe(1);
    await appoint({ key: 'old', now: '2026-11-29T09:00:00.000Z' });
    expect(await rows('old')).toBe(2);
    const dropped = await inTransaction(database.prisma, viewer, (tx) =>
      idempotencyStore.dropExpired(tx, '2027-01-01T00:00:00.000Z'),
    );
    expect(dropped).toBeGreaterThan(0);
  });
});

it('hashes a command alike whatever the order of its members', () => {
  expect(requestHashOf('a', { x: 1, y: 2 })).toBe(requestHashOf('a', { y: 2, x: 1 }));
  expect(requestHashOf('a', { x: 1 })).not.toBe(requestHashOf('b', { x: 1 }));
});
