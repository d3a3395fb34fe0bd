/** What a column is given: arrays become PostgreSQL arrays, and text that is JSON already stays as it is. */
export type Value = string | number | boolean | null | readonly string[];

export type Row = Readonly<Record<string, Value>>;

/** Rows by table; rows of one table all name the same columns. */
export class Rows {
  readonly #byTable = new Map<string, Row[]>();

  add(table: string, row: Row): void {
    const rows = this.#byTable.get(table);
    if (rows === undefined) this.#byTable.set(table, [row]);
    else rows.push(row);
  }

  of(table: string): readonly Row[] {
    return this.#byTable.get(table) ?? [];
  }

  get tables(): readonly string[] {
    return [...this.#byTable.keys()];
  }
}
