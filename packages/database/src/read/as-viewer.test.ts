import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAsViewer } from './as-viewer.ts';
import { viewerSettings } from './viewer-settings.ts';

const body = v7();
const settings = viewerSettings(viewerOf({ userId: 'clerk', bodyIds: [body] }));
const seen = `select viewer_body_ids()::text || ' ' || viewer_user_id()`;
const kept = `select string_agg(current_setting('concordat.' || name, true), '') as kept
  from unnest('{body_ids,clearance,person_id,user_id}'::text[]) name`;

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.close();
});

describe('a statement that brings its viewer', () => {
  it('reads as them, and leaves nothing of them on the connection', async () => {
    const { text } = readAsViewer(seen, 0, seen);
    const { rows } = await client.query(text, [...settings]);
    expect(rows).toEqual([{ json: `{${body}} clerk`, alongside: `{${body}} clerk` }]);
    expect((await client.query(kept)).rows[0].kept ?? '').toBe('');
  });

  it('leaves nothing of them when it fails either', async () => {
    const { text } = readAsViewer('select (1 / 0)::text', 0, null);
    await expect(client.query(text, [...settings])).rejects.toThrow('division by zero');
    expect((await client.query(kept)).rows[0].kept ?? '').toBe('');
  });

  it('counts the values of its parts one after another', async () => {
    const ten = Array.from({ length: 10 }, (_, index) => `$${index + 1}::text`).join(' || ');
    const { text } = readAsViewer(`select ${ten}`, 10, 'select $2::text || $1::text');
    const { rows } = await client.query(text, [...settings, ...'abcdefghij', 'y', 'x']);
    expect(rows).toEqual([{ json: 'abcdefghij', alongside: 'xy' }]);
  });

  it('has one name for one text, and another for another', () => {
    const names = [
      readAsViewer(seen, 0, null),
      readAsViewer(seen, 0, seen),
      readAsViewer('select 1', 0, null),
    ];
    expect(new Set(names.map(({ name }) => name)).size).toBe(3);
    expect(readAsViewer(seen, 0, seen)).toBe(names[1]);
  });
});
