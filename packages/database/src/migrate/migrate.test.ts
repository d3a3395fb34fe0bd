import { randomBytes } from 'node:crypto';
import { type TestDatabase, testDatabase } from '@concordat/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlBetween } from '../../scripts/schema-engine.ts';
import { appUrlOf } from '../connection/app-credential.ts';
import { withDatabase } from '../connection/database-url.ts';
import { ensureAppRole } from './app-role.ts';
import { applyMigrations } from './apply-migrations.ts';
import { addExtensions } from './extensions.ts';
import { migrate } from './migrate.ts';
import { migrationFiles } from './migration-files.ts';

let database: TestDatabase;
const made: string[] = [];

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  for (const name of made) await administrator(`drop database "${name}" with (force)`);
  await database.close();
});

async function administrator(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(database.ownerUrl, 'postgres') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function emptyDatabase(): Promise<string> {
  const name = `concordat_migrate_${randomBytes(4).toString('hex')}`;
  await administrator(`create database ${name} template template0`);
  made.push(name);
  return withDatabase(database.ownerUrl, name);
}

async function ask<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const all = migrationFiles().map(({ name }) => name);

describe('migrating', () => {
  it('takes every step once, also when four try at the same time', async () => {
    const ownerUrl = await emptyDatabase();
    const steps = await Promise.all([1, 2, 3, 4].map(() => migrate({ ownerUrl }, () => {})));
    expect(steps.flat().sort()).toEqual(all);
    expect(await migrate({ ownerUrl }, () => {})).toEqual([]);
  });

  it('lets the working role sign in to each of several databases made at once on one server', async () => {
    const urls = await Promise.all([emptyDatabase(), emptyDatabase(), emptyDatabase()]);
    await Promise.all(urls.map((ownerUrl) => migrate({ ownerUrl }, () => {})));
    for (const url of urls) {
      expect(await ask(appUrlOf(url), 'select current_user::text as me')).toEqual([{ me: 'concordat_app' }]);
    }
  });

  it('leaves nothing behind when a step fails', async () => {
    const ownerUrl = await emptyDatabase();
    await ask(ownerUrl, 'create table paper_table (in_the_way int)');
    await expect(migrate({ ownerUrl }, () => {})).rejects.toThrow('already exists');
    expect(await ask(ownerUrl, `select relname from pg_class where relname = 'meeting'`)).toEqual([]);
    await ask(ownerUrl, 'drop table paper_table');
    expect(await migrate({ ownerUrl }, () => {})).toEqual(all);
  });

  it('takes the latest steps over rows that were there before them', async () => {
    const ownerUrl = await emptyDatabase();
    const later = all.indexOf('0077_cleared_files');
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query('begin');
    await addExtensions(client, () => {});
    await ensureAppRole(client, ownerUrl);
    await applyMigrations(client, migrationFiles().slice(0, later), () => {});
    await client.query('select guard_tables()');
    await client.query(`set local concordat.maintenance = 'on'`);
    const [body, file] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];
    await client.query(
      `insert into stored_file (sha256, bytes, size, media_type) values ('ab', 'x', 1, 'text/plain')`,
    );
    await client.query(
      `insert into file_entry (id, body_id, reader_body_ids, sha256, file_name, uploaded_by, uploaded_at)
       values ('${file}', '${body}', '{${body}}', 'ab', 'pack.txt', 'somebody', now())`,
    );
    await client.query('commit');
    await client.end();
    expect(await migrate({ ownerUrl }, () => {})).toEqual(all.slice(later));
    const asOwner = new pg.Client({ connectionString: ownerUrl, options: '-c concordat.maintenance=on' });
    await asOwner.connect();
    expect((await asOwner.query('select clearance from file_entry')).rows).toEqual([{ clearance: 1 }]);
    await asOwner.end();
  });

  it('refuses a database whose steps were edited afterwards, or that a newer Concordat made', async () => {
    const ownerUrl = await emptyDatabase();
    await migrate({ ownerUrl }, () => {});
    await ask(ownerUrl, `insert into schema_migration values ('9999_from_the_future', 'x')`);
    await expect(migrate({ ownerUrl }, () => {})).rejects.toThrow('it was made by a newer one');
    await ask(ownerUrl, `delete from schema_migration where name like '9999%'`);
    await ask(ownerUrl, `update schema_migration set checksum = 'x' where name = '0001_initial'`);
    await expect(migrate({ ownerUrl }, () => {})).rejects.toThrow('"0001_initial" was changed');
  });

  it('goes on without an extension that is not to be had, and says what is missing', async () => {
    const said: string[] = [];
    const client = new pg.Client({ connectionString: appUrlOf(database.ownerUrl) });
    await client.connect();
    const answers = client.query.bind(client);
    const refused = async (sql: string) =>
      answers(
        sql.startsWith('create extension') ? sql.replace(/exists \w+/, 'exists no_such_extension') : sql,
      );
    await client.query('begin');
    await addExtensions({ query: refused } as unknown as pg.ClientBase, (sentence) => said.push(sentence));
    await client.query('select 1');
    await client.end();
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(
      /^The PostgreSQL extension "unaccent" is not to be had .* Search will tell accented/,
    );
  });
});

describe('the migrations', () => {
  it('make what the models say', { timeout: 60_000 }, async () => {
    const ownerUrl = await emptyDatabase();
    await migrate({ ownerUrl }, () => {});
    expect(await sqlBetween({ kind: 'database' }, { kind: 'models' }, ownerUrl)).toBeNull();
  });

  it('show a column that was added by hand as drift', { timeout: 60_000 }, async () => {
    const ownerUrl = await emptyDatabase();
    await migrate({ ownerUrl }, () => {});
    await ask(ownerUrl, 'alter table paper add column rogue text');
    expect(await sqlBetween({ kind: 'database' }, { kind: 'models' }, ownerUrl)).toContain(
      'DROP COLUMN "rogue"',
    );
  });
});
