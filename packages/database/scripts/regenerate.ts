// Before the first release: makes the client and writes 0001_initial anew from the models.
// Afterwards the initial migration is frozen and `new-migration` writes the next one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prismaFolder, sqlBetween } from './schema-engine.ts';
import { withScratchDatabase } from './scratch-database.ts';

execFileSync(process.execPath, [fileURLToPath(new URL('generate.mjs', import.meta.url)), '--quiet'], {
  stdio: 'inherit',
});
const sql = await withScratchDatabase((url) => sqlBetween({ kind: 'nothing' }, { kind: 'models' }, url));
if (sql === null) throw new Error('The models are empty.');
const folder = join(prismaFolder, 'migrations', '0001_initial');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'migration.sql'), sql);
console.log(`Wrote the client and ${sql.split('CREATE TABLE').length - 1} tables in 0001_initial.`);
