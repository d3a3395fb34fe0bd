import type { InspectionReport } from '@concordat/domain/inspections';
import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Sql, slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';

/** A report of an inspection, and what the domain needs to say what is due and what may be done with it. */
export interface InspectionReportJson {
  readonly __typename: 'InspectionReport';
  readonly id: string;
  readonly body: BodySummaryJson;
  readonly bodyId: string;
  readonly inspector: string;
  readonly title: string;
  readonly publishedIn: string;
  readonly publishedOn: string | null;
  readonly receivedOn: string;
  readonly source: string;
  readonly recommendations: InspectionReport['recommendations'];
  readonly status: InspectionReport['status'];
  readonly comments: InspectionReport['comments'];
  readonly copies: InspectionReport['copies'];
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
  readonly version: number;
}

export interface InspectionReportsAsked extends AskedBy, Paged {
  /** Only those something is still to be done about. */
  readonly isOpen: boolean;
}

const found = sql<AskedBy>`from inspection_report listed where ${readable('listed')}`;

const json: Sql<AskedBy> = row(sql<AskedBy>`select 'InspectionReport' as "__typename",
  ${globalId('InspectionReport', 'listed.id')} as "id", ${bodySummaryJson('listed.body_id')} as "body",
  listed.body_id as "bodyId", listed.inspector as "inspector", listed.title as "title",
  listed.published_in as "publishedIn", listed.published_on as "publishedOn", listed.received_on as "receivedOn",
  listed.source as "source", listed.recommendations as "recommendations", listed.status as "status",
  listed.comments as "comments", listed.copies as "copies", listed.withdrawn_on as "withdrawnOn",
  listed.withdrawn_reason as "withdrawnReason", listed.version as "version"`);

export const inspectionReportRead = nodeReads<AskedBy>({ found, json });

const isOpen = slotsOf<InspectionReportsAsked>()('isOpen');

/** Comments or copies are still to come, or an accepted recommendation is not reported complete (`isToCarryOut`). */
const open = `(listed.status in ('received', 'commentsPublished') or listed.status = 'copied' and exists (
  select from jsonb_array_elements(listed.recommendations) r
   where r->'answer'->>'stance' = 'accepted' and r->>'completed' is null))`;

/** The last published first. */
export const inspectionReportsRead = connection<InspectionReportsAsked>({
  node: 'InspectionReport',
  found: sql<InspectionReportsAsked>`${found} and (not ${isOpen}::boolean or ${open})`,
  json,
  sort: [
    { by: sql`listed.published_in`, type: 'text' },
    { by: sql`coalesce(listed.published_on, (listed.published_in || '-01')::date)`, type: 'date' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});
