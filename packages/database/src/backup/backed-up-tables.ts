import type { ReadRows } from '../read/read-rows.ts';

export interface BackedUpTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every table of ours but the list of migrations, which the manifest holds; computed columns are left out. */
export function backedUpTables(read: ReadRows): Promise<readonly BackedUpTable[]> {
  return read<BackedUpTable>(
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
      group by c.relname order by c.relname`,
  );
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The table and its columns as COPY wants them. */
export function copyTarget({ name, columns }: BackedUpTable): string {
  return `public.${quoted(name)} (${columns.map(quoted).join(', ')})`;
}
