import { type ReadModel, readModel } from './read-model.ts';
import { type Slot, type Sql, sql } from './sql.ts';

/** A node read by its id, and several at once; both find only what the viewer may read. */
export interface NodeReads<in Input> {
  /** JSON of the node, or `null`. */
  readonly one: ReadModel<Input & { readonly id: string }>;
  /** A JSON list of those found, in no particular order. */
  readonly many: ReadModel<Input & { readonly ids: readonly string[] }>;
}

const id: Slot<{ id: string }> = { slot: (asked) => asked.id };
const ids: Slot<{ ids: readonly string[] }> = { slot: (asked) => asked.ids };

/** `found` is `from … where …` with the row named `listed`; ids are UUIDs unless the key's type is said. */
export function nodeReads<Input>(of: {
  readonly found: Sql<Input>;
  readonly json: Sql<Input>;
  readonly key?: { readonly column: string; readonly type: 'uuid' | 'text' };
}): NodeReads<Input> {
  const { column, type } = of.key ?? { column: 'listed.id', type: 'uuid' };
  return {
    one: readModel(
      sql<Input & { id: string }>`(select ${of.json} ${of.found} and ${column} = ${id}::${type})`,
    ),
    many: readModel(sql<Input & { ids: readonly string[] }>`(select coalesce(json_agg(${of.json}), '[]'::json)
      ${of.found} and ${column} = any(${ids}::${type}[]))`),
  };
}
