import { globalId } from '../read-model/global-id.ts';
import { row } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';

export interface BodySummaryJson {
  readonly id: string;
  readonly shortName: string;
  readonly legalName: string;
}

/** Bodies are public knowledge: no viewer is asked for. */
export function bodySummaryJson(bodyId: string): Sql<unknown> {
  return row(sql`select 'BodySummary' as "__typename", ${globalId('Body', 'b.id')} as "id",
    b.short_name as "shortName", b.legal_name as "legalName" from body b where b.id = ${bodyId}`);
}
