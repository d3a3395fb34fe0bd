import { type Sql, sql } from './sql.ts';

/** One row as JSON; null when the select finds none. Column names are the names in the API. */
export function row<Input>(select: Sql<Input>): Sql<Input> {
  return sql`(select row_to_json(one) from (${select}) one)`;
}

/** All rows as a JSON list, in the order of the select; an empty list when it finds none. */
export function rows<Input>(select: Sql<Input>): Sql<Input> {
  return sql`(select coalesce(json_agg(each), '[]'::json) from (${select}) each)`;
}

/** A moment as the API writes it, `2016-12-16T10:00:00.000Z`, whatever the session's time zone. */
export function instantText(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** 0 is OFFICIAL and 1 is OFFICIAL-SENSITIVE. */
export function clearanceName(column: string): string {
  return `case ${column} when 0 then 'official' else 'officialSensitive' end`;
}
