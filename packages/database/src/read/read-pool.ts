import { createHash } from 'node:crypto';
import pg from 'pg';
import { connectionLimits, type StatementListener } from '../connection/statement-listener.ts';
import { readValues, textAsSent } from './read-values.ts';
import type { ViewerContext } from './viewer-context.ts';
import { noViewer, setViewer, viewerSettings } from './viewer-settings.ts';

export interface ReadPoolOptions {
  /** Connections at most; 10 when not said. */
  readonly size?: number;
  readonly onStatement?: StatementListener;
}

type Parameters = readonly unknown[];

/** What is read here can never write, and the viewer travels with the read instead of before it. */
const readOnly = { options: '-c default_transaction_read_only=on', pipeline: true };

/**
 * The one place where a connection is checked out to read. The viewer is set on the connection and remembered, so
 * it is sent only when it changes, in the same round trip as the read; after any error the connection forgets it.
 */
export class ReadPool {
  readonly #pool: pg.Pool;
  readonly #rememberedViewers = new WeakMap<pg.PoolClient, string>();
  readonly #onStatement: StatementListener | undefined;

  constructor(appUrl: string, { size = 10, onStatement }: ReadPoolOptions = {}) {
    this.#pool = new pg.Pool({ connectionString: appUrl, max: size, ...readOnly, ...connectionLimits });
    this.#pool.on('error', () => {});
    this.#onStatement = onStatement;
  }

  /** The rows this viewer may see, values as the domain writes them (see `readValues`). */
  async readAs<Row extends object>(
    viewer: ViewerContext,
    sql: string,
    params: Parameters = [],
  ): Promise<Row[]> {
    const { rows } = await this.#read(viewer, sql, params, readValues);
    return rows as Row[];
  }

  /** The JSON text of a statement that gives one row with one column, exactly as PostgreSQL wrote it. */
  async readJsonAs(viewer: ViewerContext, sql: string, params: Parameters = []): Promise<string> {
    const { rows, fields } = await this.#read(viewer, sql, params, textAsSent);
    const text = (rows[0] as Record<string, unknown> | undefined)?.[fields[0]?.name ?? ''];
    if (rows.length !== 1 || fields.length !== 1) {
      throw new Error(
        `A read model gives one row with one column, not ${rows.length} with ${fields.length}.`,
      );
    }
    return typeof text === 'string' ? text : 'null';
  }

  /** Waits for reads in flight. */
  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #read(viewer: ViewerContext, sql: string, params: Parameters, types: pg.CustomTypesConfig) {
    const settings = viewerSettings(viewer);
    const key = settings.join('|');
    const connection = await this.#pool.connect();
    let failure: Error | undefined;
    try {
      const told =
        this.#rememberedViewers.get(connection) === key ? null : this.#tell(connection, settings, key);
      this.#onStatement?.(sql);
      const read = connection.query({ name: nameOf(sql), text: sql, values: [...params], types });
      const [result] = await Promise.all([read, told]);
      return result;
    } catch (error) {
      failure = await this.#forget(connection);
      throw error;
    } finally {
      connection.release(failure);
    }
  }

  async #tell(connection: pg.PoolClient, settings: readonly string[], key: string): Promise<void> {
    this.#rememberedViewers.delete(connection);
    await connection.query({ name: 'viewer', text: setViewer, values: [...settings] });
    this.#rememberedViewers.set(connection, key);
  }

  /** Gives the error for which the connection must be thrown away, if it cannot even be cleared. */
  async #forget(connection: pg.PoolClient): Promise<Error | undefined> {
    this.#rememberedViewers.delete(connection);
    try {
      await connection.query({ name: 'viewer', text: setViewer, values: [...noViewer] });
      return undefined;
    } catch (error) {
      return error as Error;
    }
  }
}

const names = new Map<string, string>();

/** One name for one text, so that a connection plans each read model once. */
function nameOf(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) {
    name = createHash('sha256').update(sql).digest('base64url').slice(0, 24);
    names.set(sql, name);
  }
  return name;
}
