import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from './in-transaction.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const warned: string[] = [];
process.on('warning', ({ message }) => warned.push(message));

it('answers relations asked for together, one statement after the other', async () => {
  const found = await inTransaction(database.prisma, viewerOf(), (tx) =>
    tx.meeting.findMany({ include: { attendances: true, papers: true, actions: true, minutes: true } }),
  );
  expect(found).toEqual([]);
  await inTransaction(database.prisma, viewerOf(), (tx) =>
    Promise.all([1, 2, 3].map((n) => tx.$queryRaw`select ${n}::int as n`)),
  ).then((answers) => expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]));
  expect(warned.filter((message) => message.includes('already executing'))).toEqual([]);
});

it('goes on after a statement that failed', async () => {
  const answers = await inTransaction(database.prisma, viewerOf(), async (tx) => {
    await tx.$executeRaw`savepoint before`;
    const failing = tx.$queryRaw`select 1 / 0`.catch(() => 'failed');
    const back = tx.$executeRaw`rollback to savepoint before`;
    return [await failing, await back, await tx.$queryRaw`select 7::int as n`];
  });
  expect(answers).toEqual(['failed', expect.anything(), [{ n: 7 }]]);
});
