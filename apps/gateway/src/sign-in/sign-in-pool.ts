import { readRowsOver, type StatementListener } from '@concordat/database';
import pg from 'pg';

/**
 * Connections for what happens before anyone is known: sessions, keys, accounts. It never sets a viewer that lasts
 * longer than a statement, and body-scoped tables show it nothing.
 */
export class SignInPool {
  readonly #pool: pg.Pool;
  readonly #onStatement: StatementListener | undefined;

  constructor(
    appUrl: string,
    { size = 5, onStatement }: { size?: number; onStatement?: StatementListener | undefined } = {},
  ) {
    this.#pool = new pg.Pool({
      connectionString: appUrl,
      max: size,
      statement_timeout: 10_000,
      connectionTimeoutMillis: 5_000,
    });
    this.#pool.on('error', () => {}); // a connection lost while idle: the next request opens another
    this.#onStatement = onStatement;
  }

  async ask<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    this.#onStatement?.(sql);
    return await readRowsOver(this.#pool)<Row>(sql, params);
  }

  /** All of the work or none of it. */
  async inOneTransaction<T>(work: (ask: SignInPool['ask']) => Promise<T>): Promise<T> {
    const connection = await this.#pool.connect();
    const ask = readRowsOver(connection);
    let failure: Error | undefined;
    try {
      await connection.query('begin');
      const result = await work(ask);
      await connection.query('commit');
      return result;
    } catch (error) {
      await connection.query('rollback').catch((lost: Error) => {
        failure = lost;
      });
      throw error;
    } finally {
      connection.release(failure);
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}
