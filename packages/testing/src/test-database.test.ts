import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from './test-database.ts';
import { viewerOf } from './viewer-of.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.close());

it('hands each test file a migrated database of its own', async () => {
  const [found] = await database.readPool.readAs<{ count: number }>(viewerOf(), 'select count(*) from area');
  expect(found?.count).toBe(0);
});
