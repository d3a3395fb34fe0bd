import type { PrintedTable } from '@concordat/domain/castings';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, withinClearance } from '../read-model/viewer-predicate.ts';
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
    said.day as "day", ${booksJson('said.day', 'said.words')} as "books"
    from (select p.*, coalesce(p.date, (select m.held_on from meeting m where m.id = p.meeting_id)) as day,
        concat_ws(' ', p.title, (select string_agg(concat_ws(' ', t.caption, t.columns::text), ' ') from paper_table t
          where t.paper_id = p.id and ${cleared('t')})) as words
      from paper p where p.id = ${given('id')}::uuid and ${cleared('p')}) said`),
);

/** A date as it was read from a page: a day its month has not is the last of that month, and what is no date is none. */
const dateOf = (
  text: string,
) => `case when ${text} ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'
  then least((left(${text}, 7) || '-01')::date + right(${text}, 2)::int - 1,
    ((left(${text}, 7) || '-01')::date + interval '1 month' - interval '1 day')::date) end`;

/** Every document of an import with the books; null when it is not for this reader. */
export const importAgainstBooksRead = readModel<AgainstBooksAsked>(
  row(sql`select ${rows(sql`select d ->> 'title' as "title", d -> 'tables' as "tables"
      from jsonb_array_elements(said.draft -> 'documents') with ordinality as one(d, nth) order by nth`)} as "documents",
    said.day as "day", ${booksJson('said.day', 'said.words')} as "books"
    from (select i.*, (select max(${dateOf('told.day')}) from jsonb_array_elements(i.draft -> 'documents') d,
        lateral (values (d ->> 'date'), (d -> 'meeting' ->> 'date')) told(day)) as day,
        concat(jsonb_path_query_array(i.draft, '$.documents[*].title'),
          jsonb_path_query_array(i.draft, '$.documents[*].tables[*].caption'),
          jsonb_path_query_array(i.draft, '$.documents[*].tables[*].columns')) as words
      from pack_import i where i.id = ${given('id')}::uuid and ${withinClearance('i')}) said`),
);
