import type { PrintedTable } from '@concordat/domain/castings';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable } from '../read-model/viewer-predicate.ts';
import { type BooksJson, booksJson } from './books-json.ts';

/** Printed tables with the books of their time; the domain compares them. */
export interface AgainstBooksJson {
  readonly documents: readonly {
    readonly title: string | null;
    readonly tables: readonly (PrintedTable & { readonly id?: string })[];
  }[];
  /** The day of the paper; null when none is printed. */
  readonly day: string | null;
  readonly books: BooksJson;
}

export interface AgainstBooksAsked extends AskedBy {
  readonly id: string;
}

const given = slotsOf<AgainstBooksAsked>();

const tables =
  rows<AskedBy>(sql`select t.id as "id", t.kind as "kind", t.caption as "caption", t.unit as "unit",
  t.columns as "columns", t.rows as "rows"
  from paper_table t where t.paper_id = said.id and ${cleared('t')} order by t.position`);

/** One paper with the books; null when it is not for this reader. */
export const paperAgainstBooksRead = readModel<AgainstBooksAsked>(
  row(sql`select json_build_array(json_build_object('title', said.title, 'tables', ${tables})) as "documents",
    said.day as "day", ${booksJson('said.day')} as "books"
    from (select p.*, coalesce(p.date, (select m.held_on from meeting m where m.id = p.meeting_id)) as day
      from paper p where p.id = ${given('id')}::uuid and ${cleared('p')}) said`),
);

/** Every document of an import with the books; null when it is not for this reader. */
export const importAgainstBooksRead = readModel<AgainstBooksAsked>(
  row(sql`select ${rows(sql`select d ->> 'title' as "title", d -> 'tables' as "tables"
      from jsonb_array_elements(said.draft -> 'documents') with ordinality as one(d, nth) order by nth`)} as "documents",
    said.day as "day", ${booksJson('said.day')} as "books"
    from (select i.*, (select max(told.day)::date from jsonb_array_elements(i.draft -> 'documents') d,
        lateral (values (d ->> 'date'), (d -> 'meeting' ->> 'date')) told(day)
        where told.day ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$') as day
      from pack_import i where i.id = ${given('id')}::uuid and ${readable('i')}) said`),
);
