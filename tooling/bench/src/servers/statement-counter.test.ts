import { type TestDatabase, testDatabase } from '@concordat/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countStatements, type StatementCounter, statementsIn } from './statement-counter.ts';

let database: TestDatabase;
let counter: StatementCounter;
let client: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  counter = await countStatements(database.appUrl);
  client = new pg.Client({ connectionString: counter.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await counter.close();
  await database.close();
});

it('notes a plain statement, one with values, and a prepared one each time it is run', async () => {
  counter.take();
  await client.query('select 1 as one');
  await client.query('select $1::int as two', [2]);
  for (const value of [3, 4])
    await client.query({ name: 'three', text: 'select $1::int as three', values: [value] });
  expect(counter.take()).toEqual([
    'select 1 as one',
    'select $1::int as two',
    'select $1::int as three',
    'select $1::int as three',
  ]);
  expect(counter.take()).toEqual([]);
});

it('reads messages that arrive in pieces of any size', () => {
  const message = (kind: string, body: string) => {
    const text = Buffer.from(`${body}\0`);
    const head = Buffer.alloc(4);
    head.writeInt32BE(text.length + 4);
    return Buffer.concat([Buffer.from(kind), head, text]);
  };
  const sent = Buffer.concat([
    message('', 'user\0me\0'),
    message('Q', 'select 1'),
    message('Q', 'select “2”'),
  ]);
  const seen: string[] = [];
  const listen = statementsIn((sql) => seen.push(sql));
  for (const byte of sent) listen(Buffer.from([byte]));
  expect(seen).toEqual(['select 1', 'select “2”']);
});
