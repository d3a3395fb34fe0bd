// Writes the next migration: the SQL that leads from what the migrations make to what the models say.
// Usage: npx -y pnpm@10.34.8 --filter @concordat/database run new-migration --name add-notices
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from '../src/migrate/migrate.ts';
import { migrationFiles } from '../src/migrate/migration-files.ts';
import { prismaFolder, sqlBetween } from './schema-engine.ts';
import { withScratchDatabase } from './scratch-database.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { name: { type: 'string' } },
});
const name = values.name?.toLowerCase().replace(/[^a-z0-9]+/g, '_');
if (!name) throw new Error('Say what the migration does: --name add-notices');

const sql = await withScratchDatabase(async (ownerUrl) => {
  await migrate({ ownerUrl }, () => {});
  return sqlBetween({ kind: 'database' }, { kind: 'models' }, ownerUrl);
});
if (sql === null) {
  console.log('The migrations already make what the models say.');
} else {
  const last = Number(migrationFiles().at(-1)?.name.slice(0, 4) ?? 0);
  const next = String(last + 1).padStart(4, '0');
  const folder = join(prismaFolder, 'migrations', `${next}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  console.log(`Wrote ${next}_${name}/migration.sql. Read it before you commit it.`);
}
