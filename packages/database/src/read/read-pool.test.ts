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

const namesAsJson = 'select coalesce(json_agg(name order by name), $1::json)::text from person';
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

describe('a read of one value', () => {
  it('shows each viewer only their own body, and nobody nothing', async () => {
    expect(await onlyConnection.readJsonAs(ofNorth, namesAsJson, ['[]'])).toBe('["The northern clerk"]');
    expect(await onlyConnection.readJsonAs(ofSouth, namesAsJson, ['[]'])).toBe('["The southern clerk"]');
    expect(await onlyConnection.readJsonAs(viewerOf(), namesAsJson, ['[]'])).toBe('[]');
  });

  it('brings what stands alongside it, seen by the same viewer, in one statement', async () => {
    const statements: string[] = [];
    const counted = new ReadPool(database.appUrl, { size: 1, onStatement: (sql) => statements.push(sql) });
    const alongside = { sql: 'select $1 || count(*) from person where name <> $2', params: ['saw ', 'x'] };
    expect(await counted.readJsonAlongside(ofNorth, namesAsJson, ['[]'], alongside)).toEqual({
      json: '["The northern clerk"]',
      alongside: 'saw 1',
    });
    expect(statements).toHaveLength(1);
    await counted.close();
  });

  it('is null where nothing is found', async () => {
    const nothing = { sql: 'select name from person where false', params: [] };
    expect(await onlyConnection.readJsonAlongside(ofNorth, 'select null::text', [], nothing)).toEqual({
      json: 'null',
      alongside: null,
    });
  });

  it('is refused when it gives more than one row or column', async () => {
    await expect(onlyConnection.readJsonAs(ofNorth, 'select 1 from generate_series(1, 2)')).rejects.toThrow(
      'more than one row',
    );
    await expect(onlyConnection.readJsonAs(ofNorth, 'select 1, 2')).rejects.toThrow('only one column');
  });
});
