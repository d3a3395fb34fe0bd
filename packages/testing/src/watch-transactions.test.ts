import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inTransaction } from '@concordat/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from './test-database.ts';
import { viewerOf } from './viewer-of.ts';
import { watchTransactions } from './watch-transactions.ts';

let database: TestDatabase;
const elsewhere = createServer((_request, response) => response.end('yes'));
let address: string;

beforeAll(async () => {
  database = await testDatabase();
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(async () => {
  elsewhere.close();
  await database.close();
});

const askWithFetch = async () => (await fetch(address)).text();
const askWithHttp = () =>
  new Promise<void>((resolve) => get(address, (response) => response.resume().on('end', () => resolve())));

it('notes a request to another server that is made inside a transaction, and none made outside', async () => {
  const watch = watchTransactions();
  await askWithFetch();
  await askWithHttp();
  await inTransaction(database.prisma, viewerOf(), (tx) => tx.area.findMany());
  expect(watch.slowWork).toEqual([]);
  await inTransaction(database.prisma, viewerOf(), async (tx) => {
    await tx.area.findMany();
    await askWithFetch();
    await askWithHttp();
  });
  watch.stop();
  await inTransaction(database.prisma, viewerOf(), askWithFetch);
  expect(watch.slowWork).toHaveLength(2);
});
