import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../write/in-transaction.ts';
import { type LeasedMessage, outboxStore, secondsUntilNextAttempt } from './outbox-store.ts';

let database: TestDatabase;
const body = v7();
const viewer = viewerOf({ bodyIds: [body] });
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 9, minutes)).toISOString();

beforeAll(async () => {
  database = await testDatabase({ poolSize: 8 });
});
afterAll(() => database.close());

const message = (topic: string) => ({ id: v7(), bodyId: body, topic, payload: { topic } });
const lease = (realNow: string, limit = 10) =>
  inTransaction(database.prisma, viewer, (tx) => outboxStore.lease(tx, { realNow, limit, leaseSeconds: 60 }));
const topics = (messages: readonly LeasedMessage[]) => messages.map(({ topic }) => topic);

it('hands out, in the order written, only what was kept with its change', async () => {
  await inTransaction(database.prisma, viewer, (tx) =>
    outboxStore.add(tx, [message('first'), message('second')], at(0)),
  );
  await expect(
    inTransaction(database.prisma, viewer, async (tx) => {
      await outboxStore.add(tx, [message('never')], at(0));
      throw new Error('the change failed');
    }),
  ).rejects.toThrow('the change failed');

  const [first, second, ...more] = await lease(at(1));
  expect([first?.topic, second?.topic, more.length]).toEqual(['first', 'second', 0]);
  expect(await lease(at(1))).toEqual([]);

  await inTransaction(database.prisma, viewer, async (tx) => {
    await outboxStore.delivered(tx, first?.id ?? '', at(1));
    await outboxStore.failed(tx, second?.id ?? '', { reason: 'no answer', dueAt: at(30) });
  });
  expect(await lease(at(29))).toEqual([]);
  const again = await lease(at(30));
  expect(again).toMatchObject([{ topic: 'second', attempts: 2 }]);
  await inTransaction(database.prisma, viewer, (tx) => outboxStore.delivered(tx, second?.id ?? '', at(30)));
});

it('hands a message out again when its sender never reported, and never to two at once', async () => {
  await inTransaction(database.prisma, viewer, (tx) =>
    outboxStore.add(tx, [message('a'), message('b'), message('c'), message('d')], at(40)),
  );
  const untilNoneIsLeft = async (): Promise<string[]> => {
    const some = topics(await lease(at(40), 2));
    return some.length === 0 ? [] : [...some, ...(await untilNoneIsLeft())];
  };
  const early = await Promise.all([untilNoneIsLeft(), untilNoneIsLeft(), untilNoneIsLeft()]);
  const handedOut = [...early.flat(), ...(await untilNoneIsLeft())];
  expect(handedOut.sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(topics(await lease(at(42)))).toContain('a');
});

it('waits longer after each failure, never over an hour', () => {
  expect(secondsUntilNextAttempt(1, 1)).toBe(2);
  expect(secondsUntilNextAttempt(5, 0)).toBe(16);
  expect(secondsUntilNextAttempt(30, 1)).toBe(3_600);
});
