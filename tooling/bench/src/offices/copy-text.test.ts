import { type TestDatabase, testDatabase } from '@concordat/testing';
import { from as copyFrom } from 'pg-copy-streams';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyLine } from './copy-text.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it('writes what PostgreSQL reads back the same: signs, lists, nothing', async () => {
  const rows = [
    { text: 'tab\t, line\n, back\\slash, "quote", \\N', list: ['a,b', 'c"d', 'e\\f', '{}'], number: -3 },
    { text: '', list: [], number: null },
  ];
  const client = await database.ownerPool.connect();
  await client.query('create temp table copied (nth serial, text text, list text[], number int)');
  await new Promise((resolve, reject) => {
    const sink = client.query(copyFrom('copy copied (text, list, number) from stdin'));
    sink.once('finish', resolve).once('error', reject);
    sink.end(rows.map((row) => copyLine(row, ['text', 'list', 'number'])).join(''));
  });
  const { rows: found } = await client.query('select text, list, number from copied order by nth');
  client.release();
  expect(found).toEqual(rows);
});
