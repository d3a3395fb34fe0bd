import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { asOwner } from '../connection/as-owner.ts';
import { ensureAppRole } from '../migrate/app-role.ts';
import { applyMigrations } from '../migrate/apply-migrations.ts';
import { addExtensions } from '../migrate/extensions.ts';
import { migrate } from '../migrate/migrate.ts';
import { type Migration, migrationFiles } from '../migrate/migration-files.ts';
import { readRowsOver } from '../read/read-rows.ts';
import { verifyOver } from '../verify/verify-database.ts';
import { copyTarget, quoted } from './backed-up-tables.ts';
import { DamagedBackup } from './backup-file.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { tableRows } from './read-backup.ts';

/**
 * Fills an empty database from a backup whose bytes were checked, brings it up to date, and verifies all of it there.
 * Throws an Error with a plain sentence; the database is then of no use.
 */
export async function loadBackup(
  ownerUrl: string,
  file: string,
  manifest: BackupManifest,
  log: (sentence: string) => void,
): Promise<void> {
  const steps = stepsOf(manifest);
  await asOwner({ ownerUrl }, async (client) => {
    await ensureAppRole(client, ownerUrl);
    await client.query('begin');
    await addExtensions(client, log);
    await applyMigrations(client, steps, () => {});
    const links = await dropLinks(client);
    for (const table of manifest.tables) await loadTable(client, file, table);
    for (const { name, lastValue, isCalled } of manifest.sequences) {
      await client.query('select setval($1::regclass, $2::bigint, $3)', [
        `public.${quoted(name)}`,
        lastValue,
        isCalled,
      ]);
    }
    for (const { table, name, definition } of links) {
      await client.query(`alter table ${table} add constraint ${quoted(name)} ${definition}`);
    }
    await client.query('select guard_tables()');
    await client.query('commit');
    await client.query('analyze');
  });
  await migrate({ ownerUrl }, log);
  const verdict = await asOwner({ ownerUrl }, (client) =>
    verifyOver(readRowsOver(client), manifest.checkpoints),
  );
  if (!verdict.holds) throw new DamagedBackup(`The backup was loaded but does not verify. ${verdict.broken}`);
}

/** The schema as it was when the backup was taken: the steps we know by the same name and content. */
function stepsOf({ migrations }: BackupManifest): readonly Migration[] {
  const known = migrationFiles();
  return migrations.map(({ name, checksum }) => {
    const step = known.find((each) => each.name === name && each.checksum === checksum);
    if (step === undefined) {
      throw new Error(
        `The backup has the step "${name}" in a form this Concordat does not know. Use the version that wrote it.`,
      );
    }
    return step;
  });
}

async function loadTable(
  client: pg.Client,
  file: string,
  table: BackupManifest['tables'][number],
): Promise<void> {
  const target = client.query(copyFrom(`copy ${copyTarget(table)} from stdin`));
  await pipeline(tableRows(file, table), target);
  if (target.rowCount !== table.rows) {
    throw new DamagedBackup(
      `The table ${table.name} came back with ${target.rowCount} rows instead of ${table.rows}.`,
    );
  }
}

interface Link {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Tables are loaded in any order; the links come back afterwards, each checked over all rows as it does. */
async function dropLinks(client: pg.Client): Promise<readonly Link[]> {
  const links = await readRowsOver(client)<Link>(
    `select conrelid::regclass::text as table, conname::text as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
  );
  for (const { table, name } of links)
    await client.query(`alter table ${table} drop constraint ${quoted(name)}`);
  return links;
}
