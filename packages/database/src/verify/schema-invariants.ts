import type { ReadRows } from '../read/read-rows.ts';
import type { Invariant } from './invariant.ts';

interface Link {
  readonly child: string;
  readonly parent: string;
  readonly child_columns: readonly string[];
  readonly parent_columns: readonly string[];
}

/** One for every foreign key there is: PostgreSQL checks them on writing, not what a bad disk makes of them later. */
export async function linkInvariants(read: ReadRows): Promise<readonly Invariant[]> {
  const links = await read<Link>(foreignKeys);
  return links.map(({ child, parent, child_columns, parent_columns }) => {
    const on = child_columns
      .map((column, index) => `p."${parent_columns[index]}" = c."${column}"`)
      .join(' and ');
    const isSet = child_columns.map((column) => `c."${column}" is not null`).join(' and ');
    return {
      name: `Every row of ${child} belongs to a row of ${parent} that is there`,
      sql: `select '${child} ' || c."${child_columns[0]}" as broken from "${child}" c
             where ${isSet} and not exists (select from "${parent}" p where ${on})`,
    };
  });
}

/** One for every table whose changes move a revision: whoever may read a row has a counter to watch. */
export async function revisionInvariants(read: ReadRows): Promise<readonly Invariant[]> {
  const tables = await read<{ table_name: string; has_readers: boolean }>(
    `select table_name, has_readers from body_scoped_table
      where not table_name = any (tables_without_revision()) order by table_name`,
  );
  return tables.map(({ table_name, has_readers }) => ({
    name: `Every body that reads ${table_name} has a revision counter`,
    sql: `select 'the body ' || b.id as broken
            from (select distinct unnest(${has_readers ? 'reader_body_ids' : 'array[body_id]'}) as id from "${table_name}") b
           where not exists (select from revision r where r.body_id = b.id)`,
  }));
}

const foreignKeys = `
  select child.relname::text as child, parent.relname::text as parent,
         (select array_agg(a.attname::text order by k.n) from unnest(f.conkey) with ordinality k(number, n)
            join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.number) as child_columns,
         (select array_agg(a.attname::text order by k.n) from unnest(f.confkey) with ordinality k(number, n)
            join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.number) as parent_columns
    from pg_constraint f
    join pg_class child on child.oid = f.conrelid
    join pg_class parent on parent.oid = f.confrelid
   where f.contype = 'f' and f.connamespace = 'public'::regnamespace
   order by child.relname, f.conname`;
