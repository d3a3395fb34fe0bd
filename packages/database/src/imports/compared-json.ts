import type { NamedForum } from '@concordat/domain/meetings';
import { type RecordedWordsJson, recordedWordsColumns } from '../meetings/recorded-words-json.ts';
import { row, rows } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, owned, readable, withinClearance } from '../read-model/viewer-predicate.ts';

/** What a pending import has to be compared with, which the domain does. */
export interface ComparedJson {
  /** The source line by line, in which papers print their markings. */
  readonly lines: readonly string[];
  readonly forums: readonly NamedForum[];
  /** The meetings of those forums on any day the file speaks of; which of them is meant, names say. */
  readonly recorded: readonly RecordedWordsJson[];
}

/** Null once the import in the row named so is decided, and for whoever cannot decide it. */
export function comparedJson(of: string): Sql<AskedBy> {
  return sql`case when ${of}.status = 'pending' and ${owned(of)} then ${row(sql`select
    coalesce((select to_json(s.lines) from import_source s where s.import_id = ${of}.id and ${withinClearance('s')}),
      '[]'::json) as "lines",
    ${rows(sql`select f.id as "id", f.name as "name", f.aliases as "aliases"
      from forum f where f.body_id = ${of}.body_id and ${readable('f')} order by f.name`)} as "forums",
    ${rows(sql`select ${recordedWordsColumns}
      from forum f join meeting m on m.forum_id = f.id and ${readable('m')}
      where f.body_id = ${of}.body_id and ${readable('f')} and m.held_on::text in (${daysIn(of)})
      order by m.held_on, m.id`)} as "recorded"`)} end`;
}

/** The days printed on agendas, minutes and papers, and those answered where none is printed. */
function daysIn(of: string): Sql<AskedBy> {
  return sql`select coalesce(doc -> 'meeting' ->> 'date', doc ->> 'date', '')
      from jsonb_array_elements(${of}.draft -> 'documents') doc
    union all select d.answer from import_finding d
      where d.import_id = ${of}.id and d.kind = 'missingDate' and d.answer is not null and ${readable('d')}`;
}
