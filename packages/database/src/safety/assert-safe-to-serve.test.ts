import { rmSync } from 'node:fs';
import { type TestDatabase, testDatabase, testFolder } from '@concordat/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appUrlOf } from '../connection/app-credential.ts';
import { withDatabase } from '../connection/database-url.ts';
import { startEmbeddedServer } from '../embedded/embedded-server.ts';
import { migrate } from '../migrate/migrate.ts';
import { ReadPool } from '../read/read-pool.ts';
import { assertSafeToServe } from './assert-safe-to-serve.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Asks over a connection of its own, so that settings of the database are taken up. */
async function served(url = database.appUrl): Promise<void> {
  const pool = new ReadPool(url, { size: 1 });
  try {
    await assertSafeToServe(pool);
  } finally {
    await pool.close();
  }
}

async function withChange(change: string, restore: string, check: () => Promise<void>): Promise<void> {
  await database.ownerPool.query(change);
  try {
    await check();
  } finally {
    await database.ownerPool.query(restore);
  }
}

describe('the server', () => {
  it('serves as the working role from a migrated database', async () => {
    await expect(served()).resolves.toBeUndefined();
  });

  it('refuses to serve as the owner', async () => {
    await expect(served(database.ownerUrl)).rejects.toThrow(/is a superuser|owns tables/);
  });

  it('refuses to serve as a role that may bypass row-level security or owns a table', async ({ skip }) => {
    const { rows } = await database.ownerPool.query(
      'select rolsuper from pg_roles where rolname = current_user',
    );
    skip(!rows[0]?.rolsuper, 'only a superuser can make such a role');
    const role = `bypasser_${database.ownerUrl.slice(-8)}`;
    const url = new URL(database.ownerUrl);
    url.username = role;
    url.password = 'secret';
    await database.ownerPool.query(
      `create role ${role} login bypassrls password 'secret' in role concordat_app`,
    );
    await expect(served(url.toString())).rejects.toThrow('may bypass row-level security');
    await database.ownerPool.query(`alter role ${role} nobypassrls`);
    await database.ownerPool.query(`alter table area owner to ${role}`);
    await expect(served(url.toString())).rejects.toThrow(`The role "${role}" owns tables (area)`);
    await database.ownerPool.query(`alter table area owner to current_user; drop role ${role}`);
  });

  it.each([
    [
      'a policy missing',
      'drop policy viewer_updates on paper',
      'The table "paper" lacks its policy viewer_updates.',
    ],
    [
      'row-level security not forced',
      'alter table paper no force row level security',
      'not enabled and forced on the table "paper"',
    ],
    [
      'row-level security off',
      'alter table paper disable row level security',
      'not enabled and forced on the table "paper"',
    ],
    [
      'a revision trigger missing',
      'drop trigger bump_revision on paper',
      'The table "paper" does not move the revision counter.',
    ],
    [
      'a new body-scoped table that nobody guarded',
      'create table secret_note (body_id uuid, reader_body_ids uuid[], text text)',
      'The table "secret_note" lacks its policy',
    ],
  ])('refuses to serve with %s, until the tables are guarded again', async (_what, change, sentence) => {
    await withChange(change, 'select guard_tables()', () => expect(served()).rejects.toThrow(sentence));
    await expect(served()).resolves.toBeUndefined();
    await database.ownerPool.query('drop table if exists secret_note');
  });

  it('refuses to serve where saves are not waited for', async () => {
    const name = new URL(database.ownerUrl).pathname.slice(1);
    await withChange(
      `alter database ${name} set synchronous_commit = off`,
      `alter database ${name} reset synchronous_commit`,
      () => expect(served()).rejects.toThrow('synchronous_commit off'),
    );
  });

  it('refuses to serve from a server with fsync off', async () => {
    const dataDir = testFolder();
    const server = await startEmbeddedServer({ dataDir, log: () => {}, settings: ['fsync=off'] });
    await migrate({ ownerUrl: server.url }, () => {});
    await expect(served(appUrlOf(server.url))).rejects.toThrow(
      'fsync off: a power cut would lose what was saved',
    );
    await server.stop();
    rmSync(dataDir, { recursive: true });
  });

  it('refuses to serve from a database that was never migrated', async () => {
    const empty = withDatabase(database.appUrl, 'postgres');
    await expect(served(empty)).rejects.toThrow();
  });
});

it('runs on a PostgreSQL that waits for the disk', async () => {
  const { rows } = await database.ownerPool.query(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as waits`,
  );
  expect(rows).toEqual([{ fsync: 'on', waits: 'on' }]);
});
