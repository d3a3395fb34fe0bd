import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../write/in-transaction.ts';
import { nextReference } from './next-reference.ts';

let database: TestDatabase;
const body = v7();
const viewer = viewerOf({ bodyIds: [body] });

beforeAll(async () => {
  database = await testDatabase({ poolSize: 20 });
});
afterAll(() => database.close());

const take = (year: number, fails = false) =>
  inTransaction(database.prisma, viewer, async (tx) => {
    const number = await nextReference(tx, { bodyId: body, kind: 'decisionNotice', year });
    if (fails) throw new Error('aborted');
    return number;
  });

it('gives fifty parallel takers 1 to 50, and those that fail leave no gap', async () => {
  const attempts = Array.from({ length: 60 }, (_, index) => take(2026, index % 6 === 0));
  const settled = await Promise.allSettled(attempts);
  const numbers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});

it('begins at 1 for each year', async () => {
  expect(await take(2027)).toBe(1);
});
