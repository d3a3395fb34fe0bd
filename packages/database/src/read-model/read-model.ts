import { type Sql, sql, statementOf } from './sql.ts';

/** One statement that answers one root field: it returns a single row with the answer's JSON as text. */
export interface ReadModel<in Input> {
  readonly text: string;
  readonly valuesOf: (input: Input) => unknown[];
}

/** Wraps a JSON expression; an expression that finds nothing answers `null`. */
export function readModel<Input>(json: Sql<Input>): ReadModel<Input> {
  return statementOf(sql<Input>`select coalesce(${json}, 'null'::json)::text as json`);
}
