import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A step of the schema, in the order of its name; once released it is never edited. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the SQL, so that an edited step is noticed. */
  readonly checksum: string;
}

const folder = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url));

export function migrationFiles(): readonly Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** One value for the whole schema: the SHA-256 over the names and checksums of its steps. */
export function schemaVersion(): string {
  const steps = migrationFiles().map(({ name, checksum }) => `${name} ${checksum}`);
  return createHash('sha256').update(steps.join('\n')).digest('hex');
}
