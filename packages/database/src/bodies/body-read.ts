import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { sql } from '../read-model/sql.ts';
import { type BodySummaryJson, bodySummaryJson } from './body-json.ts';

export interface BodyJson {
  readonly __typename: 'Body';
  readonly id: string;
  readonly kind: string;
  readonly legalName: string;
  readonly shortName: string;
  readonly headTitle: string;
  readonly areaName: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly successor: BodySummaryJson | null;
  readonly version: number;
}

const json =
  row(sql`select 'Body' as "__typename", ${globalId('Body', 'listed.id')} as "id", listed.kind as "kind",
  listed.legal_name as "legalName", listed.short_name as "shortName", listed.head_title as "headTitle",
  (select a.name from area a where a.id = listed.area_id) as "areaName",
  listed.from_date as "from", listed.until_date as "until",
  ${bodySummaryJson('listed.successor_id')} as "successor", listed.version as "version"`);

/** Public knowledge: every viewer reads the same. */
export const bodyRead = nodeReads<unknown>({ found: sql`from body listed where true`, json });

/** By short name. */
export const bodiesRead = connection<Paged>({
  node: 'Body',
  found: sql`from body listed where true`,
  json,
  sort: [
    { by: sql`listed.short_name`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: false,
});
