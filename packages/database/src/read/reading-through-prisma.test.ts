import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../write/in-transaction.ts';
import { readingThroughPrisma } from './reading-through-prisma.ts';

let database: TestDatabase;
const body = v7();
const reader = viewerOf({ bodyIds: [body] });
const person = () => ({ id: v7(), bodyId: body, readerBodyIds: [body], name: 'Somebody' });

beforeAll(async () => {
  database = await testDatabase();
  await inTransaction(database.prisma, reader, (tx) => tx.person.create({ data: person() }));
});
afterAll(() => database.close());

describe('reading through Prisma', () => {
  it('sees what the viewer may see', async () => {
    const seenBy = (viewer: typeof reader) =>
      readingThroughPrisma(database.prisma, viewer, (tx) => tx.person.count());
    expect(await seenBy(reader)).toBe(1);
    expect(await seenBy(viewerOf({ bodyIds: [v7()] }))).toBe(0);
  });

  it('is held to reading by the database', async () => {
    await expect(
      readingThroughPrisma(database.prisma, reader, (tx) => tx.person.create({ data: person() })),
    ).rejects.toThrow('read-only transaction');
    await expect(
      inTransaction(database.prisma, reader, (tx) => tx.person.create({ data: person() })),
    ).resolves.toBeDefined();
  });
});
