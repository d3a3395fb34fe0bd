import type pg from 'pg';
import { readValues } from './read-values.ts';

/** Asks one question and gives the rows; who asks was settled when it was made. */
export type ReadRows = <Row extends object>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;

/** Asks over a plain connection or pool, values as the domain writes them. */
export function readRowsOver(connection: Pick<pg.ClientBase, 'query'> | pg.Pool): ReadRows {
  return async <Row extends object>(sql: string, params: readonly unknown[] = []) => {
    const { rows } = await (connection as pg.ClientBase).query({
      text: sql,
      values: [...params],
      types: readValues,
    });
    return rows as Row[];
  };
}
