import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../write/in-transaction.ts';
import { ReadPool } from './read-pool.ts';

const north = v7();
const south = v7();
const ofNorth = viewerOf({ userId: 'north', bodyIds: [north] });
const ofSouth = viewerOf({ userId: 'south', bodyIds: [south] });
const names = 'select name from person order by name';

let database: TestDatabase;
let onlyConnection: ReadPool;

beforeAll(async () => {
  database = await testDatabase();
  onlyConnection = new ReadPool(database.appUrl, { size: 1 });
  await inTransaction(database.prisma, ofNorth, (tx) =>
    tx.person.create({
      data: { id: v7(), bodyId: north, readerBodyIds: [north], name: 'The northern clerk' },
    }),
  );
  await inTransaction(database.prisma, ofSouth, (tx) =>
    tx.person.create({
      data: { id: v7(), bodyId: south, readerBodyIds: [south], name: 'The southern clerk' },
    }),
  );
});

afterAll(async () => {
  await onlyConnection.close();
  await database.close();
});

describe('one connection used by two viewers in turn', () => {
  it('shows each only their own body', async () => {
    expect(await onlyConnection.readAs(ofNorth, names)).toEqual([{ name: 'The northern clerk' }]);
    expect(await onlyConnection.readAs(ofSouth, names)).toEqual([{ name: 'The southern clerk' }]);
    expect(await onlyConnection.readAs(viewerOf(), names)).toEqual([]);
  });

  it('shows the next viewer nothing of the last after an error', async () => {
    await onlyConnection.readAs(ofNorth, names);
    await expect(onlyConnection.readAs(ofNorth, 'select 1 / 0')).rejects.toThrow('division by zero');
    expect(await onlyConnection.readAs(viewerOf(), names)).toEqual([]);
    expect(await onlyConnection.readAs(ofNorth, names)).toHaveLength(1);
  });
});
