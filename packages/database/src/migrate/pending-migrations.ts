import type { ClientBase } from 'pg';
import { type Migration, migrationFiles } from './migration-files.ts';

/** The steps this database still lacks. Throws when it was made by a newer Concordat or a step was edited. */
export async function pendingMigrations(client: ClientBase): Promise<readonly Migration[]> {
  const applied = await appliedMigrations(client);
  const known = migrationFiles();
  for (const [name, checksum] of applied) {
    const ours = known.find((migration) => migration.name === name);
    if (ours === undefined) {
      throw new Error(
        `This database has the step "${name}", which this Concordat does not know: it was made by a newer one.`,
      );
    }
    if (ours.checksum !== checksum) {
      throw new Error(
        `The step "${name}" was changed after this database was made with it. Nothing was migrated.`,
      );
    }
  }
  return known.filter(({ name }) => !applied.has(name));
}

async function appliedMigrations(client: ClientBase): Promise<Map<string, string>> {
  const { rows: found } = await client.query<{ table: string | null }>(
    `select to_regclass('public.schema_migration') as table`,
  );
  if (found[0]?.table === null) return new Map();
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from public.schema_migration order by name',
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}
