import pg from 'pg';
import { connectionLimits, type StatementListener } from '../connection/statement-listener.ts';
import { type Alongside, readAsViewer } from './as-viewer.ts';
import type { MadeOfText } from './made-of-text.ts';
import { readValues, textAsSent } from './read-values.ts';
import type { ViewerContext } from './viewer-context.ts';
import { setViewerInTransaction, viewerSettings } from './viewer-settings.ts';

export interface ReadPoolOptions {
  /** Connections at most; 10 when not said. */
  readonly size?: number;
  readonly onStatement?: StatementListener;
}

type Parameters = readonly unknown[];
type Text = { readonly json: string | null; readonly alongside?: string | null };

/**
 * What is read here can never write. A statement is planned once a connection, not for each value: planning ours takes
 * longer than running them. Statements may follow one another without waiting for the answer between.
 */
const readOnly = {
  options: '-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan',
  pipeline: true,
};

/**
 * The one place where a connection is checked out to read. Every read brings its viewer along and takes them away
 * again, so that a connection belongs to nobody between two reads.
 */
export class ReadPool {
  readonly #pool: pg.Pool;
  readonly #onStatement: StatementListener | undefined;

  constructor(appUrl: string, { size = 10, onStatement }: ReadPoolOptions = {}) {
    this.#pool = new pg.Pool({ connectionString: appUrl, max: size, ...readOnly, ...connectionLimits });
    this.#pool.on('error', () => {});
    // One that is lost while it is in use fails its own query; unheard, its error would end the process.
    this.#pool.on('connect', (connection) => connection.on('error', () => {}));
    this.#onStatement = onStatement;
  }

  /** The rows this viewer may see, values as the domain writes them (see `readValues`). */
  async readAs<Row extends object>(
    viewer: ViewerContext,
    sql: string,
    params: Parameters = [],
  ): Promise<Row[]> {
    const settings = viewerSettings(viewer);
    const connection = await this.#pool.connect();
    let failure: Error | undefined;
    try {
      this.#onStatement?.(sql);
      const [, , { rows }] = await Promise.all([
        connection.query('begin'),
        connection.query({ name: 'viewer', text: setViewerInTransaction, values: [...settings] }),
        connection.query({ text: sql, values: [...params], types: readValues }),
      ]);
      return rows as Row[];
    } finally {
      await connection.query('rollback').catch((lost: Error) => {
        failure = lost;
      });
      connection.release(failure);
    }
  }

  /** The JSON text of a statement that gives one row with one column, exactly as PostgreSQL wrote it. */
  async readJsonAs(viewer: ViewerContext, sql: string, params: Parameters = []): Promise<string> {
    return (await this.#readText(viewer, sql, params, null)).json;
  }

  /** What is made of that text. */
  async readMadeAs(
    viewer: ViewerContext,
    sql: string,
    params: Parameters,
    { make }: MadeOfText,
  ): Promise<string> {
    return make(await this.readJsonAs(viewer, sql, params));
  }

  /** The same, and what stands alongside it, in one statement; null where that finds nothing. */
  readJsonAlongside(
    viewer: ViewerContext,
    sql: string,
    params: Parameters,
    alongside: Alongside,
  ): Promise<{ readonly json: string; readonly alongside: string | null }> {
    return this.#readText(viewer, sql, params, alongside);
  }

  /** Waits for reads in flight. */
  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #readText(viewer: ViewerContext, sql: string, params: Parameters, alongside: Alongside | null) {
    const { name, text } = readAsViewer(sql, params.length, alongside?.sql ?? null);
    const values = [...viewerSettings(viewer), ...params, ...(alongside?.params ?? [])];
    const connection = await this.#pool.connect();
    try {
      this.#onStatement?.(sql);
      const { rows } = await connection.query<Text>({ name, text, values, types: textAsSent });
      return { json: rows[0]?.json ?? 'null', alongside: rows[0]?.alongside ?? null };
    } finally {
      connection.release(); // one that was lost says so itself and is not kept
    }
  }
}
