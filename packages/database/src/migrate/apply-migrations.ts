import type { ClientBase } from 'pg';
import type { Migration } from './migration-files.ts';

/** Takes the steps one after another inside the transaction that is open, and notes each. */
export async function applyMigrations(
  client: ClientBase,
  migrations: readonly Migration[],
  progress: (sentence: string) => void,
): Promise<void> {
  for (const { name, sql, checksum } of migrations) {
    progress(`Migrating the database: ${name}`);
    await client.query(sql);
    // What a step wrote has its triggers waiting for the end, and a table that has any is not altered.
    await client.query('set constraints all immediate');
    await client.query('set constraints all deferred');
    await client.query(
      `create table if not exists public.schema_migration
         (name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
    );
    await client.query('insert into public.schema_migration (name, checksum) values ($1, $2)', [
      name,
      checksum,
    ]);
  }
}
