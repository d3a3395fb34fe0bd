import { row, rows } from './json.ts';
import { type ReadModel, readModel } from './read-model.ts';
import { joined, type Slot, type Sql, sql } from './sql.ts';

/** A page asked for: `size` rows after (or, backwards, before) the place `from`, whose values are in key order. */
export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly from: readonly string[] | null;
}

export interface Paged {
  readonly page: Page;
}

/** One part of the order; never null, and the last part is unique, so that no two rows share a place. */
export interface SortKey<Input> {
  readonly by: Sql<Input>;
  readonly type: KeyType;
}

export type KeyType = 'uuid' | 'date' | 'text' | 'int' | 'timestamptz';

export interface ConnectionOf<Input> {
  /** The API's name of the node. */
  readonly node: string;
  /** What the connection and its edges are named after; the node when not said. */
  readonly name?: string;
  /** Named sub-selects the list is found in, each with a comma after it. */
  readonly before?: Sql<Input>;
  /** `from … where …`, naming the listed table `listed`. */
  readonly found: Sql<Input>;
  /** The node's JSON for one row, called `listed` here too. */
  readonly json: Sql<Input>;
  readonly sort: readonly SortKey<Input>[];
  readonly descending: boolean;
  /** Columns of other tables in `found` that `json` needs, each with a comma after it. */
  readonly carrying?: string;
  /** Further fields of the connection, each with a comma before it. */
  readonly also?: Sql<Input>;
}

export interface Connection<in Input> {
  /** The statement for one of the four ways to ask: forwards or backwards, from the end or from a place. */
  readonly forPage: (page: Page) => ReadModel<Input>;
  /** What the places in its cursors are made of. */
  readonly keyTypes: readonly KeyType[];
}

/** A keyset connection: stable while rows come and go, and one statement a page. */
export function connection<Input extends Paged>(of: ConnectionOf<Input>): Connection<Input> {
  const made = new Map<string, ReadModel<Input>>();
  return {
    keyTypes: of.sort.map(({ type }) => type),
    forPage({ backwards, from }) {
      const way = `${backwards} ${from === null}`;
      const model = made.get(way) ?? readModel(pageOf(of, backwards, from !== null));
      made.set(way, model);
      return model;
    },
  };
}

function pageOf<Input extends Paged>(
  of: ConnectionOf<Input>,
  backwards: boolean,
  within: boolean,
): Sql<Input> {
  const down = of.descending !== backwards;
  const [forth, back] = backwards ? ['desc', 'asc'] : ['asc', 'desc'];
  const list = (pieces: readonly Sql<Input>[]) => joined<Input>(pieces, ', ');
  const keys = list(of.sort.map(({ by }) => by));
  const places = list(of.sort.map(({ type }, i) => sql<Input>`${placeSlots[i] as Slot<Paged>}::${type}`));
  const named = list(of.sort.map(({ by }, i) => sql<Input>`${by} as key${String(i)}_`));
  const order = of.sort.map((_, i) => `key${i}_ ${down ? 'desc' : 'asc'}`).join(', ');
  const place = of.sort.map((_, i) => `key${i}_::text`).join(', ');
  const more = sql<Input>`exists (select from picked where nth_ > ${sizeSlot}::int)`;
  return sql<Input>`(
    with ${of.before ?? ''} picked as (
      select found.*, row_number() over (order by ${order}) as nth_
      from (select listed.*, ${of.carrying ?? ''} ${named} ${of.found}
        ${within ? sql<Input>`and (${keys}) ${down ? '<' : '>'} (${places})` : ''}
        order by ${order} limit ${sizeSlot}::int + 1) found
    ), shown as (
      select ${cursorOf(`json_build_array(${place})::text`)} as cursor, ${of.json} as node, listed.nth_
      from picked listed where listed.nth_ <= ${sizeSlot}::int
    )
    select row_to_json(page) from (
      select '${of.name ?? of.node}Connection' as "__typename",
        ${rows(sql<Input>`select '${of.name ?? of.node}Edge' as "__typename", cursor, node from shown order by nth_ ${forth}`)}
          as "edges",
        ${row(sql<Input>`
          select 'PageInfo' as "__typename",
            ${backwards ? `${within}` : more} as "hasNextPage",
            ${backwards ? more : `${within}`} as "hasPreviousPage",
            (select cursor from shown order by nth_ ${forth} limit 1) as "startCursor",
            (select cursor from shown order by nth_ ${back} limit 1) as "endCursor"`)} as "pageInfo"
        ${of.also ?? ''}
    ) page)`;
}

const sizeSlot: Slot<Paged> = { slot: ({ page }) => page.size };
const placeSlots = [0, 1, 2].map((i): Slot<Paged> => ({ slot: ({ page }) => page.from?.[i] ?? null }));

/** Base64 without padding and line ends: opaque to callers, who hand it back as it is. */
function cursorOf(text: string): string {
  return `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}
