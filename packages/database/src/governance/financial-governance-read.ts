import type { BodyKind } from '@concordat/domain/bodies';
import type { GoverningDocumentKind } from '@concordat/domain/governance';
import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, readable, viewerBodies } from '../read-model/viewer-predicate.ts';

/** A document as it was recorded. */
export interface GoverningDocumentJson {
  readonly __typename: 'GoverningDocument';
  readonly id: string;
  readonly kind: GoverningDocumentKind;
  readonly title: string;
  readonly edition: string;
  readonly adoptedOn: string;
  readonly source: string;
  readonly address: string | null;
  readonly reviewBy: string | null;
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
  readonly version: number;
}

/** What the domain makes the checklist of a body of: its documents, and the finance officers of its area. */
export interface FinancialGovernanceJson {
  readonly __typename: 'FinancialGovernance';
  readonly id: string;
  readonly body: BodySummaryJson;
  readonly bodyId: string;
  readonly bodyKind: BodyKind;
  readonly documents: readonly GoverningDocumentJson[];
  readonly officers: readonly { readonly bodyId: string; readonly name: string; readonly person: string }[];
  readonly version: number;
}

/** The two corporations sole of each area the viewer is of; bodies are public, their documents are asked for below. */
const found = sql<AskedBy>`from body listed where listed.kind in ('policingBody', 'chiefOfficer')
  and listed.area_id in (select own.area_id from body own where own.id = any(${viewerBodies}::uuid[]))`;

/** Those whose role of finance officer counts today; it counts from its confirmation. */
const officers = sql<AskedBy>`select g.body_id as "bodyId", u.name as "name",
    coalesce(u.person_id::text, u.user_id) as "person"
  from role_grant g join user_access u on u.user_id = g.user_id join body o on o.id = g.body_id
 where g.role = case o.kind when 'policingBody' then 'policingBodyFinanceOfficer' else 'constabularyFinanceOfficer' end
   and g.confirmed_at is not null and g.revoked_at is null and u.status = 'active'
   and (o.id = listed.id or o.area_id = listed.area_id) and ${readable('g')} and ${readable('u')}
 order by u.name, u.user_id`;

const json: Sql<AskedBy> = row(sql<AskedBy>`select 'FinancialGovernance' as "__typename",
  ${globalId('FinancialGovernance', 'listed.id')} as "id", ${bodySummaryJson('listed.id')} as "body",
  listed.id as "bodyId", listed.kind as "bodyKind",
  ${rows(sql<AskedBy>`select 'GoverningDocument' as "__typename", d.id as "id", d.kind as "kind", d.title as "title",
    d.edition as "edition", d.adopted_on as "adoptedOn", d.source as "source", d.address as "address",
    d.review_by as "reviewBy", d.withdrawn_on as "withdrawnOn", d.withdrawn_reason as "withdrawnReason",
    d.version as "version"
    from governing_document d where d.body_id = listed.id and ${readable('d')}
    order by d.adopted_on desc, d.id`)} as "documents",
  ${rows(officers)} as "officers",
  (select coalesce(sum(d.version), 0) from governing_document d
    where d.body_id = listed.id and ${readable('d')})::int as "version"`);

export const financialGovernanceRead = nodeReads<AskedBy>({ found, json });

/** By name. */
export const financialGovernanceOfBodiesRead = connection<AskedBy & Paged>({
  node: 'FinancialGovernance',
  found,
  json,
  sort: [
    { by: sql`listed.short_name`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: false,
});
